//! Who and when: what a record says of its entry is what the entry says, so that the chain holds the record too.

use super::facts::Facts;
use super::finding::{About, Findings, Rule};
use super::replay::{Played, Replay};
use crate::domain::ids::{EntryNumber, MemberNumber};
use crate::domain::ledger::{BelongsTo, EntryKind};
use crate::domain::statement::months_covered;
use crate::domain::time::{Month, UtcTime};

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    check_days(findings, facts, replay);
    check_months(findings, facts);
    check_lines(findings, facts);
    for row in &facts.statements {
        let about = About::Statement(row.name.clone());
        check_entry(findings, replay, &about, row.entry, row.posted_at, Some(row.posted_by));
    }
    for row in &facts.rounds {
        let about = About::Round(row.name.clone());
        check_entry(findings, replay, &about, row.allotment_entry, row.opened_at, Some(row.opened_by));
        if let Some(statement) = facts.statements.iter().find(|one| one.number == row.statement) {
            findings.same(about, Rule::Recorded, &statement.name, &row.name);
        }
    }
    for row in &facts.settlements {
        let name = facts.rounds.iter().find(|round| round.number == row.round).map(|round| round.name.clone());
        let about = name.map_or(About::Group, About::Round);
        if about == About::Group {
            findings.add(About::Group, Rule::Recorded, "the round of a settlement", format!("round {}", row.round));
        }
        check_entry(findings, replay, &about, row.entry, row.settled_at, None);
        if let Some(entry) = row.entry.and_then(|number| replay.get(number)) {
            let expected = BelongsTo::Round(row.round);
            if entry.kind != Some(EntryKind::Settlement) || entry.belongs_to != Some(expected) {
                let found = format!("{} {}", entry.raw.kind, entry.raw.belongs_to);
                findings.add(about, Rule::Recorded, format!("settlement {expected}"), found);
            }
        }
    }
    for row in &facts.early {
        let name = facts.rounds.iter().find(|round| round.number == row.round).map(|round| round.name.clone());
        let about = name.map_or(About::Group, |name| About::Bucket(name, row.bucket));
        check_entry(findings, replay, &about, Some(row.entry), row.settled_at, Some(row.settled_by));
    }
    for row in &facts.leavings {
        let about = About::Account(format!("allotment:{}", row.member));
        check_entry(findings, replay, &about, row.entry, row.left_at, Some(row.left_by));
    }
}

fn check_entry(
    findings: &mut Findings,
    replay: &Replay<'_>,
    about: &About,
    entry: Option<EntryNumber>,
    at: UtcTime,
    by: Option<MemberNumber>,
) {
    let Some(number) = entry else { return };
    let Some(entry) = replay.get(number) else {
        findings.add(about.clone(), Rule::Entry, format!("entry {number}"), "no such entry");
        return;
    };
    findings.same(about.clone(), Rule::Recorded, entry.raw.recorded_at, at);
    if let Some(by) = by {
        findings.same(about.clone(), Rule::Recorded, format!("member {}", entry.raw.actor), format!("member {by}"));
    }
}

/// A contribution counts on its paid day, and one that is taken back on the day of the first.
fn check_days(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    for row in &facts.contributions {
        let Some(entry) = replay.get(row.entry) else { continue };
        let of_first = entry.raw.reverses.and_then(|first| facts.contributions.iter().find(|one| one.entry == first));
        let expected = match of_first {
            Some(first) => Some(first.counts_on),
            None if is_plain(entry) => Some(entry.raw.effective_on),
            None => None,
        };
        if let Some(expected) = expected {
            findings.same(About::Entry(row.entry), Rule::Recorded, expected, row.counts_on);
        }
        if let Some(first) = of_first {
            let (expected, found) = (format!("member {}", first.member), format!("member {}", row.member));
            findings.same(About::Entry(row.entry), Rule::Recorded, expected, found);
        }
    }
}

fn is_plain(entry: &Played<'_>) -> bool {
    entry.kind == Some(EntryKind::Contribution)
}

/// The lines of a statement are counted from 1.
fn check_lines(findings: &mut Findings, facts: &Facts) {
    for statement in &facts.statements {
        let lines = facts.lines.iter().filter(|line| line.statement == statement.number);
        for (expected, line) in (1_i64..).zip(lines) {
            let about = About::Statement(statement.name.clone());
            findings.same(about, Rule::CoreDue, format!("line {expected}"), format!("line {}", line.position));
        }
    }
}

/// The months of a statement follow those of the one before and end with its last day (money.md 4).
fn check_months(findings: &mut Findings, facts: &Facts) {
    let mut before: Option<Month> = None;
    for row in facts.statements.iter().filter(|row| row.withdrawn_at.is_none()) {
        let about = || About::Statement(row.name.clone());
        let last = Month::of(row.last_day);
        findings.same(about(), Rule::Months, last, row.last_month);
        let first = months_covered(before, row.last_day).first().copied();
        let words = |month: Option<Month>| month.map_or_else(|| "no month".to_owned(), |month| format!("from {month}"));
        findings.same(about(), Rule::Months, words(first), words(row.first_month));
        before = before.max(Some(last));
    }
}
