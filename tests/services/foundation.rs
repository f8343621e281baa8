//! Payments of the foundation, and the ledger beside the bank (money.md 9).

use brimful::domain::ids::MemberNumber;
use brimful::domain::ledger::Account;
use brimful::domain::text::{Name, Title};
use brimful::services::corrections::take_back_entry;
use brimful::services::foundation::{FoundationRefused, PayFromFoundation, foundation, pay_from_foundation};
use brimful::services::four_eyes::MayNotPay;
use brimful::services::once::IdempotencyKey;
use brimful::services::proposals::confirm;
use brimful::services::reconciliation::{Reconcile, ReconcileRefused, reconcile, reconciliations};

use crate::a_group::{AGroup, agreement, day, eur, four, invoice};
use crate::besides::{check, holds, opening, refusal, why};
use crate::november;
use crate::support::{World, worlds};

fn started() -> Vec<(World, AGroup)> {
    let one = |world: World| {
        let group = four(&world, agreement());
        let number = opening(&world, group.member(2), "500", "200");
        confirm(&world.db, group.member(3), number, None).unwrap();
        (world, group)
    };
    worlds().into_iter().map(one).collect()
}

fn a_loan(amount: &str) -> PayFromFoundation {
    PayFromFoundation {
        amount: eur(amount),
        payee: Name::parse("Harbour Kitchen").unwrap(),
        payee_member: None,
        reference: Title::parse("Contract of 2 September").unwrap(),
        paid_on: None,
        decision: Title::parse("A start for the kitchen").unwrap(),
        decided_on: day("2026-09-20"),
        decision_url: None,
    }
}

#[test]
fn the_foundation_pays_for_what_was_decided() {
    for (world, group) in started() {
        let treasurer = group.member(2);
        let pay = |what| pay_from_foundation(&world.db, treasurer, what, None);
        assert_eq!(refusal(pay(a_loan("500.01"))), FoundationRefused::TooMuch { holds: eur("500") });
        assert_eq!(refusal(pay(a_loan("0"))), FoundationRefused::NotPositive);
        let later = PayFromFoundation { decided_on: day("2026-10-02"), ..a_loan("1") };
        assert!(matches!(refusal(pay(later)), FoundationRefused::DecidedLater { .. }));
        let ahead = PayFromFoundation { paid_on: Some(day("2026-10-02")), ..a_loan("1") };
        assert!(matches!(refusal(pay(ahead)), FoundationRefused::Ahead { .. }));

        let paid = pay(a_loan("350")).unwrap();
        assert_eq!(paid.still_holds, eur("150"));
        assert_eq!(holds(&world, &group, Account::Bank), eur("350"));
        let facts = foundation(&world.db, group.member(4)).unwrap();
        assert_eq!((facts.holds, facts.payments.len()), (eur("150"), 1));
        assert_eq!(facts.payments[0].record.decision, "A start for the kitchen");
        take_back_entry(&world.db, treasurer, paid.entry, why("The transfer came back"), None).unwrap();
        let facts = foundation(&world.db, group.member(4)).unwrap();
        assert_eq!((facts.holds, facts.payments[0].is_reversed), (eur("500"), true));
        check(&world);
    }
}

#[test]
fn nobody_pays_themselves_from_the_foundation() {
    for (world, group) in started() {
        let to = |member| PayFromFoundation { payee_member: Some(MemberNumber::new(member)), ..a_loan("10") };
        let pay = |who: i64, what| pay_from_foundation(&world.db, group.member(who), what, None);
        assert_eq!(refusal(pay(2, to(2))), FoundationRefused::MayNot(MayNotPay::Own));
        assert_eq!(refusal(pay(3, to(4))), FoundationRefused::MayNot(MayNotPay::NotTreasurer));
        pay(1, to(2)).unwrap();
        check(&world);
    }
}

#[test]
fn a_payment_pressed_twice_is_posted_once() {
    for (world, group) in started() {
        let what = a_loan("100");
        let key = IdempotencyKey::parse("a-key-of-twenty-letters", &what).unwrap();
        let press = || pay_from_foundation(&world.db, group.member(2), what.clone(), Some(key.clone())).unwrap();
        assert_eq!(press().entry, press().entry);
        assert_eq!(holds(&world, &group, Account::Foundation), eur("400"));
    }
}

#[test]
fn the_bank_is_compared_with_what_the_ledger_held_on_that_day() {
    for world in worlds() {
        let group = november::paid(&world);
        let who = group.facilitator();
        let bank = |as_of: &str, sum: &str| Reconcile { as_of: day(as_of), bank: eur(sum), note: None };
        // Before the payout of 500.00 on the 20th.
        let before = reconcile(&world.db, who, bank("2026-11-19", "12500"), None).unwrap();
        assert_eq!(before.difference, eur("0"));
        let after = reconcile(&world.db, who, bank("2026-11-20", "11990"), None).unwrap();
        assert_eq!(after.difference, eur("-10"));
        let refused = refusal(reconcile(&world.db, who, bank("2026-11-21", "1"), None));
        assert!(matches!(refused, ReconcileRefused::Ahead { .. }));

        let facts = reconciliations(&world.db, group.member(2)).unwrap();
        assert_eq!(facts.history.len(), 2);
        let held = facts.history[0].record.held;
        assert_eq!((held.pool, held.foundation, held.core), (eur("0"), eur("3125"), eur("3775")));
        assert_eq!((held.carried, held.allotments, held.buckets), (eur("30"), eur("0"), eur("5070")));
        assert_eq!((held.ledger, facts.now), (eur("12000"), held));
        // What is entered later for an earlier day does not change what was compared.
        invoice(&world, &group, 3, Some("2026-11-10"), "1000", 2_000);
        assert_eq!(reconciliations(&world.db, who).unwrap().history[1].record.held.ledger, eur("12500"));
        check(&world);
    }
}

#[test]
fn a_comparison_pressed_twice_is_kept_once() {
    for (world, group) in started() {
        let what = Reconcile { as_of: day("2026-10-01"), bank: eur("700"), note: Some(why("Agrees")) };
        let key = IdempotencyKey::parse("a-key-of-twenty-letters", &what).unwrap();
        let press = || reconcile(&world.db, group.member(2), what.clone(), Some(key.clone())).unwrap();
        assert_eq!(press(), press());
        assert_eq!(reconciliations(&world.db, group.member(2)).unwrap().history.len(), 1);
    }
}
