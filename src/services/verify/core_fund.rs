//! Covers against shortfalls, and what left the core fund against what it was given, line by line.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::Facts;
use super::finding::{About, Findings, Rule, sum};
use super::rates::versions_in_force;
use super::replay::{Played, Replay, flows, flows_text};
use crate::domain::agreement::Agreement;
use crate::domain::core_fund::{CoreMoney, CorePaymentKind, LineKey, held_by_line};
use crate::domain::ids::{EntryNumber, StatementNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::store::core_payments::CorePayment;
use crate::store::statements::Statement;

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    let covered = check_covers(findings, facts, replay);
    check_lines(findings, facts, replay, &covered);
    for payment in &facts.core_payments {
        check_payment(findings, replay, payment);
    }
    let owned: BTreeSet<EntryNumber> = facts.core_payments.iter().map(|payment| payment.entry).collect();
    let leaves = |entry: &&Played<'_>| matches!(entry.kind, Some(EntryKind::CorePayment | EntryKind::CoreRelease));
    for entry in replay.entries.values().filter(leaves) {
        if !owned.contains(&entry.raw.number) {
            let found = flows_text(&entry.flows());
            findings.add(About::Entry(entry.raw.number), Rule::Orphan, "a payment or release of core money", found);
        }
    }
}

/// What was covered of each statement's shortfall, without covers that were taken back.
fn check_covers(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) -> BTreeMap<StatementNumber, i128> {
    let standing: Vec<&Statement> = facts.statements.iter().filter(|one| one.withdrawn_at.is_none()).collect();
    let mut covered: BTreeMap<StatementNumber, i128> = BTreeMap::new();
    for entry in replay.entries.values().filter(|entry| entry.kind == Some(EntryKind::Cover)) {
        let about = || About::Entry(entry.raw.number);
        let moved = entry.flows();
        if moved.keys().any(|way| *way != (Account::Foundation, Account::Core)) {
            findings.add(about(), Rule::Entry, "fund:foundation>fund:core", flows_text(&moved));
        }
        if replay.is_reversed(entry.raw.number) {
            continue;
        }
        let of = match entry.belongs_to {
            Some(BelongsTo::Statement(number)) => standing.iter().position(|one| one.number == number),
            _ => None,
        };
        let Some(statement) = of.and_then(|place| standing.get(place)) else {
            findings.add(about(), Rule::Orphan, "the shortfall of a statement", flows_text(&moved));
            continue;
        };
        let held = versions_in_force(facts, entry.raw.effective_on, entry.raw.recorded_at);
        let allows = |one: &&Agreement| one.cover_from_foundation && held.contains(&one.version);
        if !facts.agreements.iter().any(|one| allows(&one)) {
            findings.add(about(), Rule::Cover, "an agreement that allows it", "one that does not");
        }
        let next = of.and_then(|place| standing.get(place + 1));
        if let Some(next) = next.filter(|next| entry.raw.recorded_at > next.posted_at) {
            findings.add(about(), Rule::Cover, format!("before {}", next.posted_at), entry.raw.recorded_at);
        }
        *covered.entry(statement.number).or_default() += entry.effect_on(Account::Core);
    }
    for statement in standing {
        let sum = covered.get(&statement.number).copied().unwrap_or_default();
        if sum > i128::from(statement.shortfall.minor()) {
            let (most, found) = (findings.money(statement.shortfall.minor().into()), findings.money(sum));
            findings.add(About::Statement(statement.name.clone()), Rule::Cover, format!("at most {most}"), found);
        }
    }
    covered
}

/// No line lost more than the fund was given for it.
fn check_lines(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>, covered: &BTreeMap<StatementNumber, i128>) {
    let money_of = |statement: &Statement| CoreMoney {
        statement: statement.number,
        core_due: statement.core_due,
        brought_forward: statement.brought_forward,
        shortfall: statement.shortfall,
        covered: covered
            .get(&statement.number)
            .and_then(|sum| i64::try_from(*sum).ok())
            .map_or(Amount::ZERO, Amount::from_minor),
        lines: facts
            .lines
            .iter()
            .filter(|line| line.statement == statement.number)
            .map(|line| (line.amount, line.taken))
            .collect(),
    };
    let money: Vec<CoreMoney> =
        facts.statements.iter().filter(|one| one.withdrawn_at.is_none()).map(money_of).collect();
    // A sum that cannot be has its own finding at the statement.
    let Ok(held) = held_by_line(&money) else { return };
    let held: BTreeMap<LineKey, Amount> = held.into_iter().collect();
    let mut gone: BTreeMap<LineKey, Vec<&CorePayment>> = BTreeMap::new();
    for payment in facts.core_payments.iter().filter(|payment| !replay.is_reversed(payment.entry)) {
        gone.entry(payment.line).or_default().push(payment);
    }
    for (line, payments) in gone {
        let most = held.get(&line).map_or(0, |held| i128::from(held.minor()));
        let left = sum(payments.iter().map(|payment| payment.amount));
        if let Some(last) = payments.last().filter(|_| left > most) {
            let (most, found) = (findings.money(most), findings.money(left));
            findings.add(About::CorePayment(last.number), Rule::CorePayment, format!("at most {most}"), found);
        }
    }
}

fn check_payment(findings: &mut Findings, replay: &Replay<'_>, payment: &CorePayment) {
    let about = || About::CorePayment(payment.number);
    if payment.payee_member == Some(payment.recorded_by) {
        findings.add(about(), Rule::CorePayment, "recorded by somebody else than the payee", payment.recorded_by);
    }
    let Some(entry) = replay.get(payment.entry) else {
        findings.add(about(), Rule::Entry, format!("entry {}", payment.entry), "none");
        return;
    };
    let (kind, to) = match payment.kind {
        CorePaymentKind::Payment => (EntryKind::CorePayment, Account::Bank),
        CorePaymentKind::Release => (EntryKind::CoreRelease, Account::Carried),
    };
    let expected = flows(&[Transfer::new(Account::Core, to, payment.amount)]);
    let found = entry.flows();
    let place = || About::Entry(payment.entry);
    if expected != found || entry.kind != Some(kind) {
        findings.add(place(), Rule::Entry, flows_text(&expected), flows_text(&found));
    }
    let belongs_to = BelongsTo::Statement(payment.line.statement);
    if entry.belongs_to != Some(belongs_to) {
        findings.add(place(), Rule::BelongsTo, belongs_to, &entry.raw.belongs_to);
    }
    if entry.raw.effective_on != payment.paid_on {
        findings.add(about(), Rule::CorePayment, entry.raw.effective_on, payment.paid_on);
    }
    findings.same(about(), Rule::Recorded, entry.raw.actor, payment.recorded_by);
}
