//! Payouts: who asks, who pays, and never more than a bucket holds (money.md 9).

use brimful::domain::ending::ClosedAs;
use brimful::domain::ids::{MemberNumber, PayoutNumber};
use brimful::domain::ledger::{Account, EntryKind};
use brimful::services::once::IdempotencyKey;
use brimful::services::payouts::{
    AskPayout, Asked, PayPayout, PayoutRefused, Urgency, ask, decline, find, list, owed, pay, withdraw,
};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveSplit, save};
use brimful::store::Failure;
use brimful::store::ledger::{balance, list_entries};
use brimful::store::scope::GroupScope;

use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents, check_books};
use crate::support::{receipt, worlds};

/// Bucket 1 of member 2 holds 50.00; members 1 and 3 are treasurers, 1 the facilitator as well.
pub fn funded() -> Vec<RoundWorld> {
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
        let command = SettleRound { round: round.round, expected, accept: Vec::new(), reason: String::new() };
        settle(&round.world.db, &round.member(1), command).unwrap();
        round
    };
    worlds().into_iter().map(open).collect()
}

pub fn wish(sum: i64) -> AskPayout {
    AskPayout {
        bucket: bucket(1),
        amount: cents(sum),
        payee: "Heating & Sons".to_owned(),
        payee_member: None,
        reference: "Invoice 77".to_owned(),
        wanted_on: None,
        receipt: receipt(),
    }
}

fn asks(round: &RoundWorld, who: &GroupScope, wish: AskPayout) -> Result<Asked, Failure<PayoutRefused>> {
    ask(&round.world.db, who, wish, None)
}

fn pays(round: &RoundWorld, member: usize, payout: PayoutNumber) -> Result<(), PayoutRefused> {
    match pay(&round.world.db, &round.member(member), PayPayout { payout, amount: None, paid_on: None }, None) {
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
        let paid =
            pay(&round.world.db, &round.member(1), PayPayout { payout, amount: None, paid_on: Some(paid_on) }, None)
                .unwrap();
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
        let bare = asks(&round, &owner, AskPayout { receipt: None, ..wish(100) });
        assert!(matches!(bare, Err(Failure::Refused(PayoutRefused::NoReceipt))));
        let unknown = asks(&round, &owner, AskPayout { payee_member: Some(MemberNumber::new(99)), ..wish(100) });
        assert!(matches!(unknown, Err(Failure::Refused(PayoutRefused::NotAMember { .. }))));
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
        assert!(matches!(pays(&round, 1, first), Err(PayoutRefused::PaidBefore)));

        let second = asks(&round, &owner, wish(100)).unwrap().payout;
        let db = &round.world.db;
        let silent = decline(db, &round.member(1), second, " ".to_owned(), None);
        assert!(matches!(silent, Err(Failure::Refused(PayoutRefused::NoReason))));
        decline(db, &round.member(1), second, "No invoice".to_owned(), None).unwrap();
        let declined = PayoutRefused::ClosedBefore { how: ClosedAs::Declined, why: "No invoice".to_owned() };
        assert_eq!(pays(&round, 1, second), Err(declined));
        let ahead = pay(db, &round.member(1), PayPayout { payout: second, amount: None, paid_on: None }, None);
        assert!(ahead.is_err());
        let facts = list(db, &owner).unwrap();
        assert_eq!((facts.payouts.len(), facts.held), (2, None));
        assert_eq!(list(db, &round.member(4)).unwrap().payouts.len(), 0);
        check_books(&round);
    }
}

#[test]
fn a_payout_paid_in_part_leaves_the_rest_asked_for() {
    for round in funded() {
        let (db, marit) = (&round.world.db, round.member(1));
        let payout = asks(&round, &round.member(2), wish(3_000)).unwrap().payout;
        let part = |sum: i64| PayPayout { payout, amount: Some(cents(sum)), paid_on: None };
        let first = pay(db, &marit, part(1_200), None).unwrap();
        assert_eq!((first.amount, first.waits, first.still_holds), (cents(1_200), cents(1_800), cents(3_800)));
        let seen = find(db, &marit, payout).unwrap().unwrap();
        assert!(seen.facts.payout.is_waiting() && seen.facts.may_pay);
        // 30.00 asked for of 50.00, 12.00 paid: 20.00 may still be asked for.
        let more = asks(&round, &round.member(2), wish(2_001));
        let figures = PayoutRefused::TooMuch { holds: cents(3_800), waiting: cents(1_800), left: cents(2_000) };
        assert!(matches!(more, Err(Failure::Refused(refused)) if refused == figures));

        let above = pay(db, &marit, part(1_801), None);
        let rest = PayoutRefused::MoreThanAsked { rest: cents(1_800) };
        assert!(matches!(above, Err(Failure::Refused(refused)) if refused == rest));
        let nothing = pay(db, &marit, part(0), None);
        assert!(matches!(nothing, Err(Failure::Refused(PayoutRefused::NotPositive))));
        let last = pay(db, &marit, PayPayout { payout, amount: None, paid_on: None }, None).unwrap();
        assert_eq!((last.amount, last.waits, last.still_holds), (cents(1_800), cents(0), cents(2_000)));
        assert!(matches!(pays(&round, 1, payout), Err(PayoutRefused::PaidBefore)));
        assert_eq!(find(db, &marit, payout).unwrap().unwrap().payments.len(), 2);
        check_books(&round);
    }
}

#[test]
fn declining_a_payout_paid_in_part_keeps_what_was_paid() {
    for round in funded() {
        let (db, marit) = (&round.world.db, round.member(1));
        let payout = asks(&round, &round.member(2), wish(3_000)).unwrap().payout;
        pay(db, &marit, PayPayout { payout, amount: Some(cents(1_000)), paid_on: None }, None).unwrap();
        decline(db, &marit, payout, "The rest was cheaper".to_owned(), None).unwrap();
        let seen = find(db, &marit, payout).unwrap().unwrap();
        assert_eq!(
            (seen.facts.payout.paid, seen.facts.payout.waits(), seen.holds),
            (cents(1_000), cents(0), cents(4_000))
        );
        asks(&round, &round.member(2), wish(4_000)).unwrap();
        check_books(&round);
    }
}

#[test]
fn an_owner_takes_a_request_back_and_nobody_else_does() {
    for round in funded() {
        let db = &round.world.db;
        let payout = asks(&round, &round.member(2), wish(3_000)).unwrap().payout;
        let stranger = withdraw(db, &round.member(4), payout, None);
        assert!(matches!(stranger, Err(Failure::Refused(PayoutRefused::NotOwner { .. }))));
        withdraw(db, &round.member(2), payout, None).unwrap();
        let gone = PayoutRefused::ClosedBefore { how: ClosedAs::Withdrawn, why: String::new() };
        assert_eq!(pays(&round, 1, payout), Err(gone));
        asks(&round, &round.member(2), wish(5_000)).unwrap();
    }
}

#[test]
fn one_press_of_a_form_pays_once_however_often_it_arrives() {
    for round in funded() {
        let db = &round.world.db;
        let payout = asks(&round, &round.member(2), wish(3_000)).unwrap().payout;
        let part = PayPayout { payout, amount: Some(cents(1_000)), paid_on: None };
        let key = || IdempotencyKey::parse("a-key-of-twenty-letters", &part);
        for _ in 0..3 {
            let paid = pay(db, &round.member(1), part, key()).unwrap();
            assert_eq!((paid.waits, paid.still_holds), (cents(2_000), cents(4_000)));
        }
        let other = PayPayout { payout, amount: Some(cents(2_000)), paid_on: None };
        let other_key = IdempotencyKey::parse("a-key-of-twenty-letters", &other);
        let reused = pay(db, &round.member(1), other, other_key);
        assert!(matches!(reused, Err(Failure::Refused(PayoutRefused::KeyReused))));
        check_books(&round);
    }
}

#[test]
fn a_facilitator_pays_when_the_only_treasurer_is_the_payee() {
    use brimful::domain::member::{MemberState, Roles};
    use brimful::store::ledger::lock_group;
    use brimful::store::members::{set_roles, set_state};
    for round in funded() {
        let to_three = AskPayout { payee_member: Some(MemberNumber::new(3)), ..wish(100) };
        let payout = asks(&round, &round.member(2), to_three).unwrap().payout;
        let group = round.group;
        // Member 1 stays facilitator alone; member 3, the payee, is the only treasurer.
        let job = move |tx: &mut brimful::store::Tx<'_>| {
            let locked = lock_group(tx, group)?;
            let roles = Roles { facilitator: true, treasurer: false };
            set_roles(tx, &locked, MemberNumber::new(1), roles)?;
            let roles = Roles { facilitator: false, treasurer: true };
            Ok::<_, Failure<()>>(set_roles(tx, &locked, MemberNumber::new(4), roles)?)
        };
        round.world.db.write(job).unwrap();
        let who = round.world.read(|snapshot| {
            brimful::store::scope::find_entrance(snapshot, "tidewater", Some(round.member(1).user()), None)
        });
        let facilitator = who.unwrap().member.unwrap();
        let one = PayPayout { payout, amount: None, paid_on: None };
        let other_treasurer = pay(&round.world.db, &facilitator, one, None);
        assert!(matches!(other_treasurer, Err(Failure::Refused(PayoutRefused::NotTreasurer))));
        // A treasurer who is suspended cannot act, so the facilitator does.
        let suspend = move |tx: &mut brimful::store::Tx<'_>| {
            let locked = lock_group(tx, group)?;
            Ok::<_, Failure<()>>(set_state(tx, &locked, MemberNumber::new(4), MemberState::Suspended)?)
        };
        round.world.db.write(suspend).unwrap();
        pay(&round.world.db, &facilitator, one, None).unwrap();
        check_books(&round);
    }
}

#[test]
fn what_is_owed_stands_by_its_day_with_what_nobody_has_asked_for() {
    for round in funded() {
        let day = |text: &str| chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
        for (sum, wanted) in [(1_000, "2027-01-05"), (700, "2026-11-30"), (300, "2026-11-10")] {
            asks(&round, &round.member(2), AskPayout { wanted_on: day(wanted), ..wish(sum) }).unwrap();
        }
        let facts = owed(&round.world.db, &round.member(1)).unwrap();
        let seen: Vec<(Urgency, i64)> =
            facts.list.iter().map(|owed| (owed.urgency, owed.payout.waits().minor())).collect();
        assert_eq!(seen, [(Urgency::Late, 300), (Urgency::ThisMonth, 700), (Urgency::Later, 1_000)]);
        assert_eq!((facts.sum, facts.not_asked, facts.core), (cents(2_000), cents(3_000), cents(0)));
    }
}
