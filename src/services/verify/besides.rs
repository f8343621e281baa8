//! Money besides rounds: payments of the foundation, openings and adjustments by two people, comparisons with the
//! bank.

use std::collections::BTreeSet;

use super::facts::Facts;
use super::finding::{About, Findings, Rule};
use super::replay::{Replay, flows, flows_text};
use crate::domain::correction::{ProposalKind, ProposalOutcome, is_adjustable};
use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{Account, BelongsTo, EntryKind, Transfer};
use crate::store::foundation_payments::FoundationPayment;
use crate::store::proposals::{Decided, Proposal};
use crate::store::reconciliations::Reconciliation;

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    for payment in &facts.foundation_payments {
        check_foundation(findings, replay, payment);
    }
    let paid = facts.foundation_payments.iter().map(|payment| payment.record.entry).collect();
    check_orphans(findings, replay, &[EntryKind::FoundationPayment], &paid, "a payment of the foundation");
    for proposal in &facts.proposals {
        check_proposal(findings, replay, proposal);
    }
    let posted = facts.proposals.iter().filter_map(|one| one.decided.as_ref()?.entry).collect();
    check_orphans(findings, replay, &[EntryKind::Opening, EntryKind::Adjustment], &posted, "a confirmed proposal");
    check_one_opening(findings, facts, replay);
    for reconciliation in &facts.reconciliations {
        check_reconciliation(findings, replay, reconciliation);
    }
}

fn check_orphans(
    findings: &mut Findings,
    replay: &Replay<'_>,
    kinds: &[EntryKind],
    owned: &BTreeSet<EntryNumber>,
    expected: &str,
) {
    for entry in replay.entries.values().filter(|entry| entry.kind.is_some_and(|kind| kinds.contains(&kind))) {
        if !owned.contains(&entry.raw.number) {
            findings.add(About::Entry(entry.raw.number), Rule::Orphan, expected, flows_text(&entry.flows()));
        }
    }
}

fn check_foundation(findings: &mut Findings, replay: &Replay<'_>, payment: &FoundationPayment) {
    let (about, record) = (|| About::FoundationPayment(payment.number), &payment.record);
    if record.payee_member == Some(payment.recorded_by) {
        let expected = "recorded by somebody else than the payee";
        findings.add(about(), Rule::FoundationPayment, expected, payment.recorded_by);
    }
    if record.decided_on > record.paid_on {
        let expected = format!("decided by {}", record.paid_on);
        findings.add(about(), Rule::FoundationPayment, expected, record.decided_on);
    }
    let Some(entry) = replay.get(record.entry) else {
        findings.add(about(), Rule::Entry, format!("entry {}", record.entry), "none");
        return;
    };
    let expected = flows(&[Transfer::new(Account::Foundation, Account::Bank, record.amount)]);
    let found = entry.flows();
    if expected != found || entry.kind != Some(EntryKind::FoundationPayment) {
        findings.add(About::Entry(record.entry), Rule::Entry, flows_text(&expected), flows_text(&found));
    }
    if entry.raw.effective_on != record.paid_on {
        findings.add(about(), Rule::FoundationPayment, entry.raw.effective_on, record.paid_on);
    }
    findings.same(about(), Rule::Recorded, entry.raw.actor, payment.recorded_by);
}

fn check_proposal(findings: &mut Findings, replay: &Replay<'_>, proposal: &Proposal) {
    let about = || About::Proposal(proposal.number);
    let what = &proposal.what;
    let may = |transfer: &Transfer| match what.kind {
        ProposalKind::Opening => {
            transfer.from == Account::Bank && matches!(transfer.to, Account::Foundation | Account::Carried)
        }
        ProposalKind::Adjustment => is_adjustable(transfer.from) && is_adjustable(transfer.to),
    };
    if !what.transfers.iter().all(may) {
        let found = flows_text(&flows(&what.transfers));
        findings.add(about(), Rule::Proposal, "accounts that it may touch", found);
    }
    let Some(end) = &proposal.decided else { return };
    if end.at < proposal.proposed_at {
        findings.add(about(), Rule::Proposal, format!("not before {}", proposal.proposed_at), end.at);
    }
    let is_own = end.by == proposal.proposed_by;
    if is_own != (end.outcome == ProposalOutcome::Withdrawn) {
        let expected = if is_own { "decided by a second person" } else { "taken back by who proposed it" };
        findings.add(about(), Rule::Proposal, expected, format!("{} by member {}", end.outcome, end.by));
    }
    let is_confirmed = end.outcome == ProposalOutcome::Confirmed;
    match end.entry {
        Some(number) if is_confirmed => check_posted(findings, replay, proposal, end, number),
        Some(number) => findings.add(about(), Rule::Proposal, "no entry", number),
        None if is_confirmed => findings.add(about(), Rule::Proposal, "an entry", "none"),
        None => {}
    }
}

fn check_posted(findings: &mut Findings, replay: &Replay<'_>, proposal: &Proposal, end: &Decided, number: EntryNumber) {
    let what = &proposal.what;
    let Some(entry) = replay.get(number) else {
        findings.add(About::Proposal(proposal.number), Rule::Entry, format!("entry {number}"), "none");
        return;
    };
    let kind = match what.kind {
        ProposalKind::Opening => EntryKind::Opening,
        ProposalKind::Adjustment => EntryKind::Adjustment,
    };
    let (expected, found) = (flows(&what.transfers), entry.flows());
    if expected != found || entry.kind != Some(kind) {
        findings.add(About::Entry(number), Rule::Entry, flows_text(&expected), flows_text(&found));
    }
    let belongs_to = what.statement.map_or(BelongsTo::None, BelongsTo::Statement);
    if entry.belongs_to != Some(belongs_to) {
        findings.add(About::Entry(number), Rule::BelongsTo, belongs_to, &entry.raw.belongs_to);
    }
    findings.same(About::Proposal(proposal.number), Rule::Proposal, what.effective_on, entry.raw.effective_on);
    findings.same(About::Proposal(proposal.number), Rule::Proposal, end.by, entry.raw.actor);
    findings.same(About::Proposal(proposal.number), Rule::Recorded, entry.raw.recorded_at, end.at);
}

/// A group starts once: of several openings all but one were taken back.
fn check_one_opening(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    let stands = |one: &&Proposal| {
        let entry = one.decided.as_ref().and_then(|end| end.entry);
        one.what.kind == ProposalKind::Opening && entry.is_some_and(|entry| !replay.is_reversed(entry))
    };
    for second in facts.proposals.iter().filter(stands).skip(1) {
        findings.add(About::Proposal(second.number), Rule::Proposal, "one opening", "another");
    }
}

fn check_reconciliation(findings: &mut Findings, replay: &Replay<'_>, stored: &Reconciliation) {
    let record = &stored.record;
    let about = || About::Reconciliation(stored.number);
    // The last entry that was there then: those of the very same moment may have been there or not.
    let number = record.last_entry.get();
    let moment = |number: i64| replay.get(EntryNumber::new(number)).map(|entry| entry.raw.recorded_at);
    let was_there = number == 0 || moment(number).is_some_and(|at| at <= stored.recorded_at);
    let was_last = moment(number.saturating_add(1)).is_none_or(|at| at >= stored.recorded_at);
    if !was_there || !was_last {
        findings.add(about(), Rule::Reconciliation, format!("the last entry at {}", stored.recorded_at), number);
    }
    let counts = |entry: &&super::replay::Played<'_>| {
        entry.raw.number <= record.last_entry && entry.raw.effective_on <= record.as_of
    };
    let mut sums = [0_i128; 6];
    for (account, net) in replay.entries.values().filter(counts).flat_map(|entry| entry.effects()) {
        let [pool, foundation, core, carried, allotments, buckets] = &mut sums;
        let part = match account {
            Account::Bank => continue,
            Account::Pool => pool,
            Account::Foundation => foundation,
            Account::Core => core,
            Account::Carried => carried,
            Account::Allotment(_) => allotments,
            Account::Bucket(_) => buckets,
        };
        *part += net;
    }
    let held = &record.held;
    let found = [held.pool, held.foundation, held.core, held.carried, held.allotments, held.buckets];
    for (sum, found) in sums.iter().zip(found) {
        findings.same_sum(about(), Rule::Reconciliation, *sum, found.minor().into());
    }
    findings.same_sum(about(), Rule::Reconciliation, sums.iter().sum(), held.ledger.minor().into());
}
