//! Allotments from the rule of sharing, and splits against allotments and maximums (invariants 5 and 6).

use super::facts::Facts;
use super::finding::{About, Findings, Rule, sum};
use super::income::contributed;
use super::replay::{Played, Replay, flows, flows_text};
use crate::domain::bucket::Goal;
use crate::domain::ledger::{Account, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::domain::sharing::{Share, decide_sharing};
use crate::domain::time::UtcTime;
use crate::store::goal_changes::GoalChange;
use crate::store::outcomes::ParticipantRow;
use crate::store::rounds::RoundHead;
use crate::store::statements::Statement;

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    for round in &facts.rounds {
        check_close(findings, facts, round);
        check_goals(findings, facts, round);
        check_splits(findings, facts, round);
        if round.withdrawn_at.is_some() {
            if let Some(entry) = round.allotment_entry.filter(|entry| !replay.is_reversed(*entry)) {
                let about = About::Round(round.name.clone());
                findings.add(about, Rule::Withdrawn, format!("entry {entry} reversed"), "not");
            }
            continue;
        }
        check_sharing(findings, facts, replay, round);
    }
    for one in &facts.goal_changes {
        if !facts.buckets.iter().any(|row| (row.round, row.bucket) == (one.round, one.bucket)) {
            let found = format!("round {}, bucket {}", one.round, one.bucket);
            findings.add(About::Group, Rule::Goal, "a bucket of a round", found);
        }
    }
    let owned = |played: &Played<'_>| facts.rounds.iter().any(|round| round.allotment_entry == Some(played.raw.number));
    for entry in replay.entries.values().filter(|entry| entry.kind == Some(EntryKind::Allotment)) {
        if !owned(entry) {
            let found = flows_text(&entry.flows());
            findings.add(About::Entry(entry.raw.number), Rule::Orphan, "the allotments of a round", found);
        }
    }
}

fn check_sharing(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>, round: &RoundHead) {
    let about = || About::Round(round.name.clone());
    let of_round = |row: &&ParticipantRow| row.round == round.number;
    let participants: Vec<&ParticipantRow> = facts.participants.iter().filter(of_round).collect();
    let in_force = |row: &&Statement| row.withdrawn_at.is_none();
    let Some(statement) = facts.statements.iter().filter(in_force).find(|one| one.number == round.statement) else {
        findings.add(about(), Rule::Sharing, "a statement in force", round.statement);
        return;
    };
    let contributions = contributed(facts, statement);
    let mut shares = Vec::with_capacity(participants.len());
    for row in &participants {
        let sum = contributions.get(&row.member).copied().unwrap_or_default();
        let about = About::Participant(round.name.clone(), row.member);
        findings.same_amount(about, Rule::Contributed, sum, row.contributed);
        shares.push(Share { member: row.member, contributed: row.contributed, weight: row.weight });
    }
    let result = match decide_sharing(&round.sharing, statement.to_share, round.unit_minor, &shares) {
        Ok(result) => result,
        Err(refused) => return findings.add(about(), Rule::Sharing, "allotments", refused),
    };
    findings.same_amount(about(), Rule::StaysCarried, result.stays_carried, round.stays_carried);
    for ((_, allotment), row) in result.allotments.iter().zip(&participants) {
        let about = || About::Participant(round.name.clone(), row.member);
        findings.same_amount(about(), Rule::Allotment, *allotment, row.allotment);
        if let Some(entry) = round.allotment_entry {
            let held = replay.before(Account::Allotment(row.member), entry);
            findings.same_sum(about(), Rule::Brought, held, row.brought.minor().into());
        }
    }
    let transfers: Vec<Transfer> = result
        .allotments
        .iter()
        .filter(|(_, amount)| amount.is_positive())
        .map(|(member, amount)| Transfer::new(Account::Carried, Account::Allotment(*member), *amount))
        .collect();
    let expected = flows(&transfers);
    let found = round.allotment_entry.and_then(|entry| replay.get(entry)).map(Played::flows).unwrap_or_default();
    if expected != found {
        let place = round.allotment_entry.map_or_else(about, About::Entry);
        findings.add(place, Rule::Entry, flows_text(&expected), flows_text(&found));
    }
}

/// Each move of the close starts from the one before, and the last is where it stands.
fn check_close(findings: &mut Findings, facts: &Facts, round: &RoundHead) {
    let about = || About::Round(round.name.clone());
    let mut moves = facts.close_changes.iter().filter(|one| one.round == round.number).peekable();
    let mut place = 0;
    while let Some(one) = moves.next() {
        place += 1;
        findings.same(about(), Rule::Close, place, one.position);
        findings.same(about(), Rule::Close, moves.peek().map_or(round.closes_at, |next| next.was_at), one.now_at);
        if one.changed_at >= one.was_at {
            findings.add(about(), Rule::Close, format!("moved before {}", one.was_at), one.changed_at);
        }
    }
}

/// Each change of a goal starts from the one before, and the last is what the bucket asks for.
fn check_goals(findings: &mut Findings, facts: &Facts, round: &RoundHead) {
    let text = |goal: Goal| match goal.maximum {
        Some(most) => format!("{} to {}", goal.minimum.minor(), most.minor()),
        None => format!("{} or more", goal.minimum.minor()),
    };
    for bucket in facts.buckets.iter().filter(|row| row.round == round.number) {
        let about = || About::Bucket(round.name.clone(), bucket.bucket);
        let of_this = |one: &&GoalChange| one.round == round.number && one.bucket == bucket.bucket;
        for (place, one) in (1_i64..).zip(facts.goal_changes.iter().filter(of_this)) {
            findings.same(about(), Rule::Goal, format!("change {place}"), format!("change {}", one.position));
        }
        let mut used = facts.goal_changes.iter().filter(of_this).filter_map(|one| one.used).peekable();
        let stands = Goal { minimum: bucket.minimum, maximum: bucket.maximum };
        for one in facts.goal_changes.iter().filter(of_this) {
            // Ended by hand, a round closes at the very moment of what was the last thing done in it.
            let in_time = |at: UtcTime| round.opens_at <= at && at <= round.closes_at;
            let last = one.used.map_or(one.reopened_at, |used| used.at);
            if !in_time(one.reopened_at) || !in_time(last) || last < one.reopened_at {
                findings.add(about(), Rule::Goal, "unlocked and changed while the round was open", last);
            }
        }
        while let Some(one) = used.next() {
            let next = used.peek().map_or(stands, |next| next.old);
            findings.same(about(), Rule::Goal, text(one.new), text(next));
        }
    }
}

fn check_splits(findings: &mut Findings, facts: &Facts, round: &RoundHead) {
    let given = facts.given_in(round.number);
    for row in facts.participants.iter().filter(|row| row.round == round.number) {
        let about = || About::Participant(round.name.clone(), row.member);
        let gave = sum(given.iter().filter(|one| one.member == row.member).map(|one| one.amount));
        let may_give = sum([row.allotment, row.brought]);
        findings.same_sum(about(), Rule::Given, gave, row.given.minor().into());
        if gave > may_give {
            let (most, found) = (findings.money(may_give), findings.money(gave));
            findings.add(about(), Rule::OverAllotment, format!("at most {most}"), found);
        }
    }
    for bucket in facts.buckets.iter().filter(|row| row.round == round.number) {
        let about = || About::Bucket(round.name.clone(), bucket.bucket);
        let amounts: Vec<Amount> =
            given.iter().filter(|one| one.bucket == bucket.bucket).map(|one| one.amount).collect();
        let total = sum(amounts.iter().copied());
        let givers = i64::try_from(amounts.len()).unwrap_or(i64::MAX);
        findings.same_sum(about(), Rule::BucketTotal, total, bucket.total.minor().into());
        findings.same(about(), Rule::BucketGivers, givers, bucket.givers);
        findings.same(about(), Rule::Sealed, round.rules.sealed, bucket.sealed);
        if let Some(maximum) = bucket.maximum.map(|maximum| i128::from(maximum.minor()))
            && !round.rules.sealed
            && total > maximum
        {
            let (most, found) = (findings.money(maximum), findings.money(total));
            findings.add(about(), Rule::OverMaximum, format!("at most {most}"), found);
        }
    }
}
