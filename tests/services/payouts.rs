//! Payouts: who asks, who pays, and never more than a bucket holds (money.md 9).

use brimful::domain::ids::{MemberNumber, PayoutNumber};
use brimful::domain::ledger::{Account, EntryKind};
use brimful::services::payouts::{AskPayout, Asked, PayPayout, PayoutRefused, ask, decline, list, pay};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveSplit, save};
use brimful::store::Failure;
use brimful::store::ledger::{balance, list_entries};
use brimful::store::scope::GroupScope;

use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents, check_books};
use crate::support::worlds;

/// Bucket 1 of member 2 holds 50.00; members 1 and 3 are treasurers, 1 the facilitator as well.
fn funded() -> Vec<RoundWorld> {
    let mut plan = Plan::new(4, 10_000, vec![PlannedBucket { owners: vec![2, 3], ..PlannedBucket::fixed(5_000) }]);
    plan.treasurers = vec![3];
    let open = |world| {
        let round = plan.clone().open(world);
        let asked = vec![(bucket(1), cents(5_000))];
        let command = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
        save(&round.world.db, &round.member(1), command).unwrap();
        round.close();
        let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
        let expected = seen.fingerprint;
        let command = SettleRound::as_seen(round.round, expected);
        settle(&round.world.db, &round.member(1), command).unwrap();
        round
    };
    worlds().into_iter().map(open).collect()
}

fn wish(sum: i64) -> AskPayout {
    AskPayout {
        bucket: bucket(1),
        amount: cents(sum),
        payee: "Heating & Sons".to_owned(),
        payee_member: None,
        reference: "Invoice 77".to_owned(),
    }
}

fn asks(round: &RoundWorld, who: &GroupScope, wish: AskPayout) -> Result<Asked, Failure<PayoutRefused>> {
    ask(&round.world.db, who, wish, None)
}

fn pays(round: &RoundWorld, member: usize, payout: PayoutNumber) -> Result<(), PayoutRefused> {
    match pay(&round.world.db, &round.member(member), PayPayout { payout, paid_on: None }, None) {
        Ok(_) => Ok(()),
        Err(Failure::Refused(refusal)) => Err(refusal),
        Err(Failure::Store(error)) => panic!("{error}"),
    }
}

#[test]
fn an_owner_asks_and_another_treasurer_marks_it_paid() {
    for round in funded() {
        let owner = round.member(2);
        let payout = asks(&round, &owner, wish(4_200)).unwrap().payout;
        let facts = list(&round.world.db, &round.member(1)).unwrap();
        assert!(facts.payouts.iter().all(|one| one.may_pay && one.payout.is_waiting()));
        assert_eq!(facts.held, Some(cents(5_000)));

        let paid_on = chrono::NaiveDate::from_ymd_opt(2026, 11, 17).unwrap();
        let paid = pay(&round.world.db, &round.member(1), PayPayout { payout, paid_on: Some(paid_on) }, None).unwrap();
        assert_eq!((paid.amount, paid.still_holds, paid.paid_on), (cents(4_200), cents(800), paid_on));
        let entries = round.world.read(|snapshot| list_entries(snapshot, round.group));
        let last = entries.last().unwrap();
        assert_eq!((last.kind, last.effective_on), (EntryKind::Payout, paid_on));
        let bank = round.world.read(|snapshot| balance(snapshot, round.group, Account::Bank));
        assert_eq!(bank, cents(40_000 - 4_200));
        check_books(&round);
    }
}

#[test]
fn never_more_than_the_bucket_holds() {
    for round in funded() {
        let owner = round.member(2);
        asks(&round, &owner, wish(3_000)).unwrap();
        let refused = asks(&round, &owner, wish(2_001));
        let Err(Failure::Refused(refused)) = refused else { panic!("{refused:?}") };
        let figures = PayoutRefused::TooMuch { holds: cents(5_000), waiting: cents(3_000), left: cents(2_000) };
        assert_eq!(refused, figures);
        asks(&round, &owner, wish(2_000)).unwrap();
        for payout in 1..=2 {
            pays(&round, 1, PayoutNumber::new(payout)).unwrap();
        }
        let empty = asks(&round, &owner, wish(1));
        assert!(matches!(empty, Err(Failure::Refused(PayoutRefused::NothingHeld { .. }))));
        check_books(&round);
    }
}

#[test]
fn only_owners_ask_and_with_everything_needed() {
    for round in funded() {
        let stranger = asks(&round, &round.member(4), wish(100));
        assert!(matches!(stranger, Err(Failure::Refused(PayoutRefused::NotOwner { .. }))));
        let owner = round.member(2);
        let nobody = asks(&round, &owner, AskPayout { payee: " ".to_owned(), ..wish(100) });
        assert!(matches!(nobody, Err(Failure::Refused(PayoutRefused::NoPayee))));
        let nothing = asks(&round, &owner, AskPayout { reference: String::new(), ..wish(100) });
        assert!(matches!(nothing, Err(Failure::Refused(PayoutRefused::NoReference))));
        let zero = asks(&round, &owner, wish(0));
        assert!(matches!(zero, Err(Failure::Refused(PayoutRefused::NotPositive))));
    }
}

#[test]
fn nobody_marks_their_own_payout_paid() {
    for round in funded() {
        // Member 3 owns the bucket as well and is a treasurer.
        let own = asks(&round, &round.member(3), wish(100)).unwrap().payout;
        assert_eq!(pays(&round, 3, own), Err(PayoutRefused::Own));
        assert_eq!(pays(&round, 4, own), Err(PayoutRefused::NotTreasurer));
        let to_one = AskPayout { payee_member: Some(MemberNumber::new(1)), ..wish(100) };
        let to_one = asks(&round, &round.member(2), to_one).unwrap().payout;
        assert_eq!(pays(&round, 1, to_one), Err(PayoutRefused::Own));
        pays(&round, 3, to_one).unwrap();
        pays(&round, 1, own).unwrap();
        check_books(&round);
    }
}

#[test]
fn a_payout_is_paid_once_or_declined_with_a_reason() {
    for round in funded() {
        let owner = round.member(2);
        let first = asks(&round, &owner, wish(100)).unwrap().payout;
        pays(&round, 1, first).unwrap();
        assert!(matches!(pays(&round, 1, first), Err(PayoutRefused::PaidBefore { .. })));

        let second = asks(&round, &owner, wish(100)).unwrap().payout;
        let db = &round.world.db;
        let silent = decline(db, &round.member(1), second, " ".to_owned(), None);
        assert!(matches!(silent, Err(Failure::Refused(PayoutRefused::NoReason))));
        decline(db, &round.member(1), second, "No invoice".to_owned(), None).unwrap();
        assert_eq!(pays(&round, 1, second), Err(PayoutRefused::DeclinedBefore { why: "No invoice".to_owned() }));
        let ahead = pay(db, &round.member(1), PayPayout { payout: second, paid_on: None }, None);
        assert!(ahead.is_err());
        let facts = list(db, &owner).unwrap();
        assert_eq!((facts.payouts.len(), facts.held), (2, None));
        assert_eq!(list(db, &round.member(4)).unwrap().payouts.len(), 0);
        check_books(&round);
    }
}
