//! Contributions from their invoices, and statements from their contributions, lines and agreement (invariant 6).

use std::collections::BTreeMap;

use super::facts::Facts;
use super::finding::{About, Findings, Rule, sum};
use super::replay::{Played, Replay, flows, flows_text};
use crate::domain::contribution::contribution;
use crate::domain::core_cost::DueCost;
use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{Account, BelongsTo, EntryKind};
use crate::domain::money::Amount;
use crate::domain::statement::{StatementFacts, core_lines_paid, decide_statement};
use crate::store::books::ContributionRow;
use crate::store::statements::Statement;

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    check_contributions(findings, facts, replay);
    let mut before: Option<&Statement> = None;
    for statement in &facts.statements {
        if statement.withdrawn_at.is_some() {
            check_withdrawn(findings, statement, replay);
        } else {
            check_statement(findings, facts, replay, statement, before);
            before = Some(statement);
        }
    }
    check_orphans(findings, facts, replay);
}

fn check_contributions(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    let by_entry: BTreeMap<EntryNumber, &ContributionRow> =
        facts.contributions.iter().map(|row| (row.entry, row)).collect();
    for row in &facts.contributions {
        let about = || About::Entry(row.entry);
        let Some(entry) = replay.get(row.entry) else {
            findings.add(about(), Rule::Entry, "the entry of a contribution", "none");
            continue;
        };
        let taken_back = entry.raw.reverses.and_then(|first| by_entry.get(&first));
        let expected = match (entry.kind, taken_back) {
            (Some(EntryKind::Reversal), Some(first)) => first.amount.negated(),
            _ => contribution(row.invoice_amount, row.rate),
        };
        findings.same_amount(about(), Rule::Contribution, expected, row.amount);
        if let Some(own) = row.own_rate {
            findings.same(about(), Rule::OwnRate, own.percent(), row.rate.percent());
        }
        let (account, moved) = (Account::Pool, entry.effect_on(Account::Pool));
        if moved != i128::from(row.amount.minor()) || entry.effects().keys().any(|one| !one.may_be_negative()) {
            let expected = format!("{account} {}", findings.money(row.amount.minor().into()));
            findings.add(about(), Rule::Entry, expected, flows_text(&entry.flows()));
        }
        let belongs_to = BelongsTo::Invoice(row.invoice);
        if entry.belongs_to.is_some_and(|found| found != belongs_to) {
            findings.add(about(), Rule::BelongsTo, belongs_to, &entry.raw.belongs_to);
        }
    }
    let is_contribution = |entry: &&Played<'_>| match entry.raw.reverses.and_then(|first| replay.get(first)) {
        Some(first) => first.kind == Some(EntryKind::Contribution),
        None => entry.kind == Some(EntryKind::Contribution),
    };
    for entry in replay.entries.values().filter(is_contribution) {
        if !by_entry.contains_key(&entry.raw.number) {
            let found = flows_text(&entry.flows());
            findings.add(About::Entry(entry.raw.number), Rule::Orphan, "the contribution of an invoice", found);
        }
    }
}

fn check_withdrawn(findings: &mut Findings, statement: &Statement, replay: &Replay<'_>) {
    if let Some(entry) = statement.entry.filter(|entry| !replay.is_reversed(*entry)) {
        findings.add(
            About::Statement(statement.name.clone()),
            Rule::Withdrawn,
            format!("entry {entry} reversed"),
            "not",
        );
    }
}

fn check_statement(
    findings: &mut Findings,
    facts: &Facts,
    replay: &Replay<'_>,
    statement: &Statement,
    before: Option<&Statement>,
) {
    let about = || About::Statement(statement.name.clone());
    let collected = || facts.contributions.iter().filter(|row| row.statement == Some(statement.number));
    let came_in = sum(collected().map(|row| row.amount));
    findings.same_sum(about(), Rule::CameIn, came_in, statement.came_in.minor().into());
    for late in collected().filter(|row| row.counts_on > statement.last_day) {
        findings.add(
            About::Entry(late.entry),
            Rule::LastDay,
            format!("not after {}", statement.last_day),
            late.counts_on,
        );
    }
    match facts.agreements.iter().find(|one| one.version == statement.agreement_version) {
        Some(agreement) => {
            let (expected, found) = (agreement.foundation_share.percent(), statement.foundation_share.percent());
            findings.same(about(), Rule::FoundationShare, expected, found);
        }
        None => findings.add(about(), Rule::FoundationShare, "its agreement", statement.agreement_version),
    }
    let brought = brought_forward(replay, before, statement);
    findings.same_sum(about(), Rule::BroughtForward, brought, statement.brought_forward.minor().into());
    if let Some(entry) = statement.entry {
        let carried = replay.before(Account::Carried, entry);
        findings.same_sum(about(), Rule::Carried, carried, statement.carried.minor().into());
    }
    recompute(findings, facts, replay, statement);
}

/// The shortfall of the statement before, less what the foundation covered of it since.
fn brought_forward(replay: &Replay<'_>, before: Option<&Statement>, statement: &Statement) -> i128 {
    let Some(before) = before else { return 0 };
    let between = |entry: &&Played<'_>| {
        entry.kind == Some(EntryKind::Cover)
            && !replay.is_reversed(entry.raw.number)
            && entry.belongs_to == Some(BelongsTo::Statement(before.number))
            && entry.raw.recorded_at <= statement.posted_at
    };
    let covered: i128 = replay.entries.values().filter(between).map(|entry| entry.effect_on(Account::Core)).sum();
    (i128::from(before.shortfall.minor()) - covered).max(0)
}

fn recompute(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>, statement: &Statement) {
    let about = || About::Statement(statement.name.clone());
    let lines: Vec<_> = facts.lines.iter().filter(|line| line.statement == statement.number).collect();
    let due = sum(lines.iter().map(|line| line.amount));
    findings.same_sum(about(), Rule::CoreDue, due, statement.core_due.minor().into());
    let core_due: Vec<DueCost> = lines
        .iter()
        .map(|line| DueCost { number: line.core_cost, name: line.name.clone(), amount: line.amount, month: line.month })
        .collect();
    let again = decide_statement(&StatementFacts {
        came_in: statement.came_in,
        foundation_share: statement.foundation_share,
        core_due: core_due.clone(),
        brought_forward: statement.brought_forward,
        carried: statement.carried,
    });
    let result = match again {
        Ok(result) => result,
        Err(refused) => return findings.add(about(), Rule::ToShare, "a statement", refused),
    };
    findings.same_amount(about(), Rule::Foundation, result.foundation, statement.foundation);
    findings.same_amount(about(), Rule::ToShare, result.to_share, statement.to_share);
    findings.same_amount(about(), Rule::Shortfall, result.shortfall, statement.shortfall);
    if let Ok(paid) = core_lines_paid(&core_due, statement.brought_forward, result.core_paid) {
        for (paid, stored) in paid.lines.iter().zip(&lines) {
            findings.same_amount(about(), Rule::LineTaken, paid.paid, stored.taken);
        }
    }
    let expected = flows(&result.transfers());
    let entry = statement.entry.and_then(|number| replay.get(number));
    let found = entry.map(Played::flows).unwrap_or_default();
    if expected != found {
        let place = statement.entry.map_or_else(about, About::Entry);
        findings.add(place, Rule::Entry, flows_text(&expected), flows_text(&found));
    }
}

/// Entries of statements that no statement owns up to.
fn check_orphans(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    let owned = |number: EntryNumber| facts.statements.iter().any(|statement| statement.entry == Some(number));
    for entry in replay.entries.values().filter(|entry| entry.kind == Some(EntryKind::Statement)) {
        if !owned(entry.raw.number) {
            findings.add(About::Entry(entry.raw.number), Rule::Orphan, "a statement", flows_text(&entry.flows()));
        }
    }
}

/// The contributions of each member in a statement, for its round.
pub(super) fn contributed(facts: &Facts, statement: &Statement) -> BTreeMap<crate::domain::ids::MemberNumber, Amount> {
    let mut sums = BTreeMap::new();
    for row in facts.contributions.iter().filter(|row| row.statement == Some(statement.number)) {
        let sum: &mut Amount = sums.entry(row.member).or_default();
        *sum = Amount::from_minor(sum.minor().saturating_add(row.amount.minor()));
    }
    sums
}
