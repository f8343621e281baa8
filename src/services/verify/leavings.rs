//! Members who left: what they held outside rounds went to carried, by an entry of its own (money.md 8).

use std::collections::BTreeSet;

use super::facts::Facts;
use super::finding::{About, Findings, Rule, sum};
use super::replay::{Played, Replay, flows, flows_text};
use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{Account, BelongsTo, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;
use crate::store::leavings::LeavingRow;

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    for row in &facts.leavings {
        check_leaving(findings, facts, replay, row);
    }
    let owned: BTreeSet<EntryNumber> = facts.leavings.iter().filter_map(|row| row.entry).collect();
    let returns = |played: &&Played<'_>| played.kind == Some(EntryKind::Return);
    for entry in replay.entries.values().filter(returns) {
        if !owned.contains(&entry.raw.number) && !replay.is_reversed(entry.raw.number) {
            let found = flows_text(&entry.flows());
            findings.add(About::Entry(entry.raw.number), Rule::Orphan, "a member who left", found);
        }
    }
}

fn check_leaving(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>, row: &LeavingRow) {
    let account = Account::Allotment(row.member);
    let about = || About::Account(account.to_string());
    let Some(number) = row.entry else { return check_nothing_held(findings, facts, replay, row) };
    let Some(played) = replay.get(number) else {
        return findings.add(about(), Rule::Entry, format!("entry {number}"), "none");
    };
    let expected = flows(&[Transfer::new(account, Account::Carried, row.returned)]);
    let found = played.flows();
    if expected != found || played.kind != Some(EntryKind::Return) {
        findings.add(About::Entry(number), Rule::Entry, flows_text(&expected), flows_text(&found));
    }
    if played.belongs_to != Some(BelongsTo::None) {
        findings.add(About::Entry(number), Rule::BelongsTo, "nothing", &played.raw.belongs_to);
    }
    let outside = replay.before(account, number) - in_round(facts, replay, row, number);
    findings.same_sum(about(), Rule::Leaving, outside, row.returned.minor().into());
}

/// Nothing was moved, so nothing was held outside rounds. Which entries came before is told by the moment; among those
/// of the very same moment nothing tells, so it must hold before one of them or after all.
fn check_nothing_held(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>, row: &LeavingRow) {
    let account = Account::Allotment(row.member);
    let about = || About::Account(account.to_string());
    findings.same_amount(about(), Rule::Leaving, Amount::ZERO, row.returned);
    let last = replay.entries.keys().next_back().map_or(0, |number| number.get());
    let first_at = |is_later: &dyn Fn(UtcTime) -> bool| {
        let entry = replay.entries.values().find(|entry| is_later(entry.raw.recorded_at));
        entry.map_or(last.saturating_add(1), |entry| entry.raw.number.get())
    };
    let (earliest, latest) = (first_at(&|at| at >= row.left_at), first_at(&|at| at > row.left_at));
    let outside = |number: i64| {
        let number = EntryNumber::new(number);
        replay.before(account, number) - in_round(facts, replay, row, number)
    };
    if !(earliest..=latest).any(|number| outside(number) == 0) {
        findings.same_sum(about(), Rule::Leaving, outside(latest), 0);
    }
}

/// What the member held in a round that was open or not settled when they left: brought along and allotted, without
/// what had been settled early by then.
fn in_round(facts: &Facts, replay: &Replay<'_>, row: &LeavingRow, number: EntryNumber) -> i128 {
    let runs = |round: &&crate::store::rounds::RoundHead| {
        let began = round.allotment_entry.map_or(round.opened_at <= row.left_at, |entry| entry < number);
        let back = round.allotment_entry.and_then(|entry| replay.reversal_of(entry));
        let withdrawn = back.map_or(round.withdrawn_at.is_some_and(|at| at <= row.left_at), |entry| entry < number);
        let settled = facts.settlements.iter().find(|one| one.round == round.number);
        let over = settled.is_some_and(|one| one.entry.map_or(one.settled_at <= row.left_at, |entry| entry < number));
        began && !withdrawn && !over
    };
    let mut held = 0;
    for round in facts.rounds.iter().filter(runs) {
        let mine = facts.participants.iter().filter(|one| one.round == round.number && one.member == row.member);
        held += sum(mine.flat_map(|one| [one.allotment, one.brought]));
        let early: BTreeSet<_> = facts
            .early
            .iter()
            .filter(|one| one.round == round.number && one.entry < number)
            .map(|one| one.bucket)
            .collect();
        let given = facts.given_in(round.number).iter();
        held -= sum(given.filter(|one| one.member == row.member && early.contains(&one.bucket)).map(|one| one.amount));
    }
    held
}
