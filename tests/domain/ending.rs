//! Where the money goes that a bucket still holds when it ends (money.md 9).

use brimful::domain::agreement::CancelledTo;
use brimful::domain::ending::{Giver, decide_cancel, decide_finish, due_day, reminder_days};
use brimful::domain::ids::BucketNumber;
use brimful::domain::ledger::{Account, Transfer};
use brimful::domain::money::Amount;
use proptest::prelude::*;

use crate::support::{day, eur, member, minor};

const BUCKET: BucketNumber = BucketNumber::new(3);

fn giver(number: i64, gave: &str, has_left: bool) -> Giver {
    Giver { member: member(number), gave: eur(gave), has_left }
}

fn out(to: Account, sum: &str) -> Transfer {
    Transfer::new(Account::Bucket(BUCKET), to, eur(sum))
}

#[test]
fn what_is_left_of_a_finished_bucket_is_carried() {
    assert_eq!(decide_finish(BUCKET, eur("30")).transfers, [out(Account::Carried, "30")]);
    assert_eq!(decide_finish(BUCKET, Amount::ZERO).transfers, []);
}

#[test]
fn a_cancelled_bucket_goes_where_the_agreement_says() {
    let givers = [giver(2, "60", false), giver(4, "40", false)];
    let cancelled = |to| decide_cancel(BUCKET, eur("10"), to, &givers).transfers;
    assert_eq!(cancelled(CancelledTo::Carried), [out(Account::Carried, "10")]);
    assert_eq!(cancelled(CancelledTo::Foundation), [out(Account::Foundation, "10")]);
    let two = [out(Account::Allotment(member(2)), "6"), out(Account::Allotment(member(4)), "4")];
    assert_eq!(cancelled(CancelledTo::Givers), two);
}

/// Tidewater's handbook, docs/money.md "After funding": 700.00 from eight, 123.45 paid, 576.55 left.
#[test]
fn the_rest_goes_back_by_what_each_gave_to_the_cent() {
    let gave = [(2, "80"), (4, "100"), (7, "150"), (9, "50"), (10, "80"), (11, "120"), (13, "100"), (14, "20")];
    let givers = gave.map(|(number, sum)| giver(number, sum, number == 4));
    let ending = decide_cancel(BUCKET, eur("576.55"), CancelledTo::Givers, &givers);
    let parts: Vec<Amount> = ending.shares.iter().map(|share| share.part).collect();
    let golden = ["65.89", "82.37", "123.55", "41.18", "65.89", "98.84", "82.36", "16.47"].map(eur);
    assert_eq!(parts, golden);
    // Member 4 has left: that part is carried.
    assert_eq!(ending.transfers.len(), 8);
    assert_eq!(ending.transfers.last(), Some(&out(Account::Carried, "82.37")));
    assert!(!ending.transfers.iter().any(|one| one.to == Account::Allotment(member(4))));
}

#[test]
fn without_anybody_to_give_it_back_to_it_is_carried() {
    let all_left = [giver(1, "5", true), giver(2, "5", true)];
    let carried = [out(Account::Carried, "1.01")];
    assert_eq!(decide_cancel(BUCKET, eur("1.01"), CancelledTo::Givers, &all_left).transfers, carried);
    assert_eq!(decide_cancel(BUCKET, eur("1.01"), CancelledTo::Givers, &[]).transfers, carried);
}

#[test]
fn reminders_come_75_and_90_days_after_funding() {
    let (funded, due) = (day("2026-11-18"), day("2027-02-16"));
    assert_eq!(due_day(funded), due);
    assert_eq!(reminder_days(funded, due), [day("2027-02-01"), due]);
    // An extension of a few days has the day itself only.
    assert_eq!(reminder_days(day("2027-02-16"), day("2027-02-20")), [day("2027-02-20")]);
}

proptest! {
    #[test]
    fn every_cent_of_an_ending_goes_somewhere_and_nobody_gets_more_than_they_gave(
        gave in proptest::collection::vec((1..1_000_000_i64, any::<bool>()), 0..20),
        part in 0..=1_000_u64,
        to in prop_oneof![Just(CancelledTo::Carried), Just(CancelledTo::Foundation), Just(CancelledTo::Givers)],
    ) {
        let givers: Vec<Giver> = (1..)
            .zip(&gave)
            .map(|(number, (sum, has_left))| Giver { member: member(number), gave: minor(*sum), has_left: *has_left })
            .collect();
        let funded: i64 = gave.iter().map(|(sum, _)| sum).sum();
        let rest = i64::try_from(i128::from(funded) * i128::from(part) / 1_000).unwrap();
        let ending = decide_cancel(BUCKET, minor(rest), to, &givers);
        let moved: i64 = ending.transfers.iter().map(|one| one.amount.minor()).sum();
        prop_assert_eq!(moved, rest);
        prop_assert!(ending.transfers.iter().all(|one| one.amount.is_positive() && one.from == Account::Bucket(BUCKET)));
        for giver in &givers {
            let back = ending.transfers.iter().filter(|one| one.to == Account::Allotment(giver.member));
            let back: i64 = back.map(|one| one.amount.minor()).sum();
            prop_assert!(back <= giver.gave.minor());
            prop_assert!(back == 0 || !giver.has_left);
        }
    }
}
