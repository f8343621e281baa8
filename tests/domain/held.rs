//! The balance of an account as it runs along the ledger.

use brimful::domain::held::running_balance;
use brimful::domain::ids::{BucketNumber, MemberNumber};
use brimful::domain::ledger::{Account, Transfer, effects};
use brimful::domain::money::Amount;
use proptest::prelude::*;

fn account() -> impl Strategy<Value = Account> {
    prop_oneof![
        Just(Account::Bank),
        Just(Account::Carried),
        (1_i64..4).prop_map(|number| Account::Allotment(MemberNumber::new(number))),
        (1_i64..3).prop_map(|number| Account::Bucket(BucketNumber::new(number))),
    ]
}

fn transfers() -> impl Strategy<Value = Vec<Transfer>> {
    let one = (account(), account(), 1_i64..100_000)
        .prop_filter("money goes somewhere", |(from, to, _)| from != to)
        .prop_map(|(from, to, minor)| Transfer::new(from, to, Amount::from_minor(minor)));
    prop::collection::vec(one, 0..30)
}

#[test]
fn what_a_member_holds_is_told_step_by_step() {
    let mine = Account::Allotment(MemberNumber::new(2));
    let to = |to, minor| Transfer::new(mine, to, Amount::from_minor(minor));
    let moved = [
        Transfer::new(Account::Carried, mine, Amount::from_minor(40_000)),
        Transfer::new(Account::Carried, Account::Allotment(MemberNumber::new(3)), Amount::from_minor(40_000)),
        to(Account::Bucket(BucketNumber::new(1)), 37_000),
        to(Account::Carried, 3_000),
    ];
    let steps = running_balance(mine, &moved).unwrap();
    let steps: Vec<(i64, i64)> = steps.iter().map(|step| (step.change.minor(), step.after.minor())).collect();
    assert_eq!(steps, [(40_000, 40_000), (0, 40_000), (-37_000, 3_000), (-3_000, 0)]);
}

#[test]
fn a_balance_beyond_64_bits_is_an_error_and_never_wraps() {
    let most = Transfer::new(Account::Carried, Account::Allotment(MemberNumber::new(1)), Amount::from_minor(i64::MAX));
    assert!(running_balance(most.to, &[most, most]).is_err());
}

proptest! {
    #[test]
    fn the_last_balance_is_the_net_of_all_and_taking_everything_back_leaves_nothing(moved in transfers(), of in account()) {
        let steps = running_balance(of, &moved).unwrap();
        let net = effects(&moved).into_iter().find(|(one, _)| *one == of).map_or(0, |(_, net)| net);
        prop_assert_eq!(steps.last().map_or(0, |step| step.after.minor()), net);
        let back: Vec<Transfer> = moved.iter().chain(&moved).enumerate()
            .map(|(place, one)| if place < moved.len() { *one } else { one.reversed() })
            .collect();
        let steps = running_balance(of, &back).unwrap();
        prop_assert_eq!(steps.last().map_or(0, |step| step.after.minor()), 0);
    }
}
