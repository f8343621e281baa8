//! How buckets ended, against their entries; and what each bucket got against what left it: paid, finished, cancelled
//! and still held are what it was funded with, to the minor unit (money.md 9).

use std::collections::{BTreeMap, BTreeSet};

use super::facts::Facts;
use super::finding::{About, Findings, Rule};
use super::replay::{Flows, Played, Replay, flows, flows_text};
use crate::domain::agreement::CancelledTo;
use crate::domain::bucket::Outcome;
use crate::domain::ending::{Ending, EndingKind, Giver, decide_cancel, decide_finish};
use crate::domain::ids::{BucketNumber, EntryNumber, RoundNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryKind};
use crate::store::outcomes::EndingRow;

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    for ending in &facts.endings {
        check_ending(findings, facts, replay, ending);
    }
    let owned: BTreeSet<EntryNumber> = facts.endings.iter().filter_map(|ending| ending.entry).collect();
    let ends = |played: &&Played<'_>| matches!(played.kind, Some(EntryKind::Finish | EntryKind::Cancel));
    for entry in replay.entries.values().filter(ends) {
        if !owned.contains(&entry.raw.number) && !replay.is_reversed(entry.raw.number) {
            let found = flows_text(&entry.flows());
            findings.add(About::Entry(entry.raw.number), Rule::Orphan, "the ending of a bucket", found);
        }
    }
    check_nothing_lost(findings, facts, replay);
}

fn check_ending(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>, ending: &EndingRow) {
    let about = || About::Purse(ending.bucket);
    let Some(number) = ending.entry else {
        let held = replay.balances.get(&Account::Bucket(ending.bucket)).copied().unwrap_or_default();
        findings.same_sum(about(), Rule::Ending, held, ending.rest.minor().into());
        return;
    };
    let Some(entry) = replay.get(number) else {
        return findings.add(about(), Rule::Entry, format!("entry {number}"), "none");
    };
    let held = replay.before(Account::Bucket(ending.bucket), number);
    findings.same_sum(about(), Rule::Ending, held, ending.rest.minor().into());
    let agreed = ending.agreement_version.and_then(|version| {
        let agreement = facts.agreements.iter().find(|agreement| agreement.version == version);
        agreement.map(|agreement| agreement.cancelled_to)
    });
    if ending.kind == EndingKind::Cancelled && agreed != ending.destination {
        let word = |to: Option<CancelledTo>| to.map_or("none", CancelledTo::as_str);
        findings.same(about(), Rule::Ending, word(agreed), word(ending.destination));
    }
    let found = entry.flows();
    let expected = flows(&again(facts, ending, &found).transfers);
    let kind = if ending.kind == EndingKind::Cancelled { EntryKind::Cancel } else { EntryKind::Finish };
    if expected != found || entry.kind != Some(kind) {
        findings.add(About::Entry(number), Rule::Entry, flows_text(&expected), flows_text(&found));
    }
    let belongs_to = BelongsTo::Bucket(ending.bucket);
    if entry.belongs_to != Some(belongs_to) {
        findings.add(About::Entry(number), Rule::BelongsTo, belongs_to, &entry.raw.belongs_to);
    }
}

/// Works the ending out again. Which givers had left by then is known by the ledger: they got nothing back.
fn again(facts: &Facts, ending: &EndingRow, found: &Flows) -> Ending {
    let destination = match (ending.kind, ending.destination) {
        (EndingKind::Cancelled, Some(destination)) => destination,
        _ => return decide_finish(ending.bucket, ending.rest),
    };
    let from = Account::Bucket(ending.bucket);
    let given = funding_round(facts, ending.bucket).map(|round| facts.given_in(round)).unwrap_or_default();
    let giver = |member, gave| {
        let has_left = !found.contains_key(&(from, Account::Allotment(member)));
        Giver { member, gave, has_left }
    };
    let givers: Vec<Giver> =
        given.iter().filter(|row| row.bucket == ending.bucket).map(|row| giver(row.member, row.amount)).collect();
    decide_cancel(ending.bucket, ending.rest, destination, &givers)
}

fn funding_round(facts: &Facts, bucket: BucketNumber) -> Option<RoundNumber> {
    let funds = |row: &&crate::store::outcomes::RoundBucketRow| {
        row.bucket == bucket && row.outcome.is_some_and(Outcome::is_funded)
    };
    facts.buckets.iter().find(funds).map(|row| row.round)
}

/// Funded − paid − finished − cancelled = held, for every bucket. Corrections count as what they moved.
fn check_nothing_lost(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    let mut expected: BTreeMap<BucketNumber, i128> = BTreeMap::new();
    for row in facts.buckets.iter().filter(|row| row.outcome.is_some_and(Outcome::is_funded)) {
        *expected.entry(row.bucket).or_default() += row.funded.map_or(0, |funded| i128::from(funded.minor()));
    }
    for payout in &facts.payouts {
        *expected.entry(payout.bucket).or_default() -= i128::from(payout.paid.minor());
    }
    for ending in &facts.endings {
        *expected.entry(ending.bucket).or_default() -= i128::from(ending.rest.minor());
    }
    let corrects = |played: &&Played<'_>| matches!(played.kind, Some(EntryKind::Adjustment | EntryKind::Reversal));
    for entry in replay.entries.values().filter(corrects) {
        for (account, moved) in entry.effects() {
            if let Account::Bucket(bucket) = account {
                *expected.entry(bucket).or_default() += moved;
            }
        }
    }
    let held = replay.balances.iter().filter_map(|(account, held)| match account {
        Account::Bucket(bucket) => Some((*bucket, *held)),
        _ => None,
    });
    let held: BTreeMap<BucketNumber, i128> = held.collect();
    let buckets: BTreeSet<BucketNumber> = expected.keys().chain(held.keys()).copied().collect();
    for bucket in buckets {
        let (expected, held) = (expected.get(&bucket), held.get(&bucket));
        findings.same_sum(
            About::Purse(bucket),
            Rule::BucketMoney,
            expected.copied().unwrap_or_default(),
            held.copied().unwrap_or_default(),
        );
    }
}
