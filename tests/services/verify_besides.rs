//! `verify` knows money besides rounds: whatever is changed by hand is named.

use brimful::domain::ids::{CorePaymentNumber, EntryNumber, FoundationPaymentNumber, ProposalNumber};
use brimful::domain::ids::{MemberNumber, ReconciliationNumber};
use brimful::domain::ledger::Account;
use brimful::domain::text::{Name, Title};
use brimful::services::books::Audience;
use brimful::services::core_payments::{ReleaseCoreMoney, release_core_money};
use brimful::services::corrections::take_back_entry;
use brimful::services::exports::ledger_journal;
use brimful::services::foundation::{PayFromFoundation, pay_from_foundation};
use brimful::services::proposals::confirm;
use brimful::services::reconciliation::{Reconcile, reconcile};
use brimful::services::verify::{About, Rule, verify};

use crate::a_group::{AGroup, agreement, day, eur, four};
use crate::besides::{a_month_that_fell_short, bill, check, correction, corrects, covers, opening, pays, why};
use crate::exports::journal_passes;
use crate::support::{World, worlds};
use crate::verify::by_hand;

/// Every kind of entry that money besides rounds makes, and what takes some of them back.
pub fn lived(world: &World) -> AGroup {
    let group = four(world, agreement());
    let [marit, treasurer, facilitator] = [1, 2, 3].map(|number| *group.member(number));
    let number = opening(world, &treasurer, "500", "200");
    confirm(&world.db, &facilitator, number, None).unwrap();
    a_month_that_fell_short(world, &group);
    covers(world, &facilitator, "2026-10", "600");
    let second = covers(world, &facilitator, "2026-10", "100");
    take_back_entry(&world.db, &marit, second, why("Too much"), None).unwrap();
    pays(world, &treasurer, bill(1, 1, "950"));
    let line = bill(1, 1, "1").line;
    let command = ReleaseCoreMoney { line, amount: eur("50"), reason: why("The rent was lower") };
    release_core_money(&world.db, &treasurer, command, None).unwrap();
    let loan = PayFromFoundation {
        amount: eur("100"),
        payee: Name::parse("Harbour Kitchen").unwrap(),
        payee_member: Some(MemberNumber::new(4)),
        reference: Title::parse("Contract; signed").unwrap(),
        paid_on: None,
        decision: Title::parse("A start for the kitchen").unwrap(),
        decided_on: day("2026-09-20"),
        decision_url: None,
    };
    pay_from_foundation(&world.db, &treasurer, loan, None).unwrap();
    corrects(world, &treasurer, &marit, correction(Account::Carried, Account::Bank, "12.50"));
    let compared = Reconcile { as_of: day("2026-10-01"), bank: eur("2000"), note: None };
    reconcile(&world.db, &treasurer, compared, None).unwrap();
    group
}

#[track_caller]
fn named(sql: &str, about: &About, rule: Rule) {
    for world in worlds() {
        lived(&world);
        check(&world);
        by_hand(&world, sql);
        let findings = verify(&world.db).unwrap().findings;
        let found = findings.iter().any(|one| one.about == *about && one.rule == rule);
        assert!(found, "{}: {findings:?}", world.name);
    }
}

#[test]
fn the_journal_with_every_kind_of_entry_passes_hledger() {
    for world in worlds() {
        let group = lived(&world);
        for reader in
            [crate::books::outsider(&world), Audience::from(*group.member(4)), Audience::from(*group.member(2))]
        {
            journal_passes(&ledger_journal(&world.db, reader).unwrap().content);
        }
    }
}

#[test]
fn a_cover_above_what_is_missing_is_named() {
    // 600.00 were covered; now only 500.00 was missing.
    let less = "UPDATE statements SET shortfall = 50000, core_due = 241700";
    named(less, &About::Statement("2026-10".to_owned()), Rule::Cover);
}

#[test]
fn more_paid_than_was_set_aside_is_named() {
    let more = "UPDATE core_payments SET amount = 100001 WHERE number = 1";
    named(more, &About::CorePayment(CorePaymentNumber::new(2)), Rule::CorePayment);
    let own = "UPDATE core_payments SET payee_member = recorded_by WHERE number = 1";
    named(own, &About::CorePayment(CorePaymentNumber::new(1)), Rule::CorePayment);
}

#[test]
fn a_core_payment_without_its_record_is_named() {
    for world in worlds() {
        lived(&world);
        let entry = world.read(|snapshot| {
            let who = brimful::store::scope::find_group_for_operator(snapshot, "tidewater")?.unwrap();
            Ok(brimful::store::core_payments::list_core_payments(snapshot, who.group())?[0].entry)
        });
        by_hand(&world, "UPDATE core_payments SET entry_number = 1 WHERE number = 1");
        let findings = verify(&world.db).unwrap().findings;
        let about = |entry: EntryNumber| About::Entry(entry);
        assert!(findings.iter().any(|one| one.about == about(entry) && one.rule == Rule::Orphan), "{findings:?}");
    }
}

#[test]
fn a_payment_of_the_foundation_before_its_decision_is_named() {
    let later = "UPDATE foundation_payments SET decided_on = '2026-10-09'";
    named(later, &About::FoundationPayment(FoundationPaymentNumber::new(1)), Rule::FoundationPayment);
}

#[test]
fn a_proposal_decided_by_who_made_it_is_named() {
    let own = "UPDATE proposals SET proposed_by = decided_by WHERE number = 1";
    named(own, &About::Proposal(ProposalNumber::new(1)), Rule::Proposal);
    let twice = "UPDATE proposals SET kind = 'opening' WHERE number = 2";
    named(twice, &About::Proposal(ProposalNumber::new(2)), Rule::Proposal);
    let other = "UPDATE proposal_transfers SET amount = 1 WHERE proposal_number = 1 AND position = 1";
    named(other, &About::Entry(EntryNumber::new(1)), Rule::Entry);
}

#[test]
fn an_adjustment_without_a_proposal_is_named() {
    for world in worlds() {
        lived(&world);
        by_hand(&world, "UPDATE proposals SET entry_number = NULL, outcome = 'declined' WHERE number = 2");
        let findings = verify(&world.db).unwrap().findings;
        assert!(findings.iter().any(|one| one.rule == Rule::Orphan), "{findings:?}");
    }
}

#[test]
fn a_comparison_that_says_something_else_is_named() {
    let other = "UPDATE reconciliations SET carried = carried + 1, ledger = ledger + 1";
    named(other, &About::Reconciliation(ReconciliationNumber::new(1)), Rule::Reconciliation);
}

#[test]
fn what_records_money_cannot_be_deleted() {
    use crate::raw::Raw;
    for world in worlds() {
        lived(&world);
        let raw = &mut Raw::open(&world.url);
        for table in ["core_payments", "foundation_payments", "proposals", "proposal_transfers", "reconciliations"] {
            raw.refuses(&format!("DELETE FROM {table}"), &format!("append-only: {table} cannot be changed"));
        }
        let own = "UPDATE proposals SET decided_by = proposed_by";
        raw.refuses(own, if matches!(raw, Raw::Sqlite(_)) { "CHECK" } else { "check constraint" });
    }
}
