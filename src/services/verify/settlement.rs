//! Settlements from the splits they decided, against stored outcomes and entries (invariants 6 and 7).

use std::collections::BTreeSet;

use super::facts::Facts;
use super::finding::{About, Findings, Rule, sum};
use super::replay::{Flows, Played, Replay, flows, flows_text};
use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::Outcome;
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryKind};
use crate::domain::money::Amount;
use crate::domain::settlement::{BelowMinimum, BucketTotals, Settlement, decide_settlement_with_left};
use crate::store::outcomes::{RoundBucketRow, SettlementRow};
use crate::store::rounds::RoundHead;

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    for round in facts.rounds.iter().filter(|round| round.withdrawn_at.is_none()) {
        let moved = Moved::of(facts, replay, round);
        match facts.settlements.iter().find(|row| row.round == round.number) {
            Some(stored) => check_settled(findings, facts, round, stored, &moved),
            None => check_not_settled(findings, facts, round, &moved),
        }
    }
    let owned: BTreeSet<_> = facts.rounds.iter().flat_map(|round| Moved::of(facts, replay, round).entries).collect();
    let settles = |played: &&Played<'_>| played.kind == Some(EntryKind::Settlement);
    for entry in replay.entries.values().filter(settles) {
        if !owned.contains(&entry.raw.number) && !replay.is_reversed(entry.raw.number) {
            let found = flows_text(&entry.flows());
            findings.add(About::Entry(entry.raw.number), Rule::Orphan, "the settlement of a round", found);
        }
    }
}

/// What the ledger says was settled for a round: by the round's own entries, and by those of buckets settled early.
struct Moved {
    entries: Vec<crate::domain::ids::EntryNumber>,
    flows: Flows,
}

impl Moved {
    fn of(facts: &Facts, replay: &Replay<'_>, round: &RoundHead) -> Moved {
        let first = round.allotment_entry;
        let last = facts.settlements.iter().find(|row| row.round == round.number).and_then(|row| row.entry);
        let buckets: BTreeSet<BucketNumber> =
            facts.buckets.iter().filter(|row| row.round == round.number).map(|row| row.bucket).collect();
        let belongs = |played: &&Played<'_>| {
            let number = played.raw.number;
            let early = first.is_some_and(|first| number > first) && last.is_none_or(|last| number <= last);
            match played.belongs_to {
                Some(BelongsTo::Round(of)) => of == round.number,
                Some(BelongsTo::Bucket(bucket)) => early && buckets.contains(&bucket),
                _ => false,
            }
        };
        let settles = |played: &&Played<'_>| {
            matches!(played.kind, Some(EntryKind::Settlement | EntryKind::Return | EntryKind::Surplus))
                && !replay.is_reversed(played.raw.number)
        };
        let entries: Vec<_> = replay.entries.values().filter(settles).filter(belongs).collect();
        let transfers: Vec<_> = entries.iter().flat_map(|played| played.transfers.iter().copied()).collect();
        Moved { entries: entries.iter().map(|played| played.raw.number).collect(), flows: flows(&transfers) }
    }

    /// Who gave money back to the carried fund.
    fn carrying(&self) -> Vec<MemberNumber> {
        let member = |(from, to): &(Account, Account)| match (from, to) {
            (Account::Allotment(member), Account::Carried) => Some(*member),
            _ => None,
        };
        self.flows.keys().filter_map(member).collect()
    }
}

fn check_settled(findings: &mut Findings, facts: &Facts, round: &RoundHead, stored: &SettlementRow, moved: &Moved) {
    let about = || About::Round(round.name.clone());
    let may_give = facts.participants.iter().filter(|row| row.round == round.number);
    let had = sum(may_give.flat_map(|row| [row.allotment, row.brought]));
    let went = sum([stored.funded, stored.returned, stored.unspent]);
    findings.same_sum(about(), Rule::NothingLost, had, went);

    let result = match again(facts, round, moved) {
        Ok(result) => result,
        Err(refused) => return findings.add(about(), Rule::Settlement, "a settlement", refused),
    };
    findings.same_amount(about(), Rule::FundedSum, result.funded, stored.funded);
    findings.same_amount(about(), Rule::Returned, result.returned, stored.returned);
    findings.same_amount(about(), Rule::Unspent, result.unspent, stored.unspent);
    findings.same_amount(about(), Rule::SettlementCarried, result.carried, stored.carried);
    for (decided, row) in result.buckets.iter().zip(of_round(facts, round)) {
        let about = || About::Bucket(round.name.clone(), row.bucket);
        let found = row.outcome.map_or("none", Outcome::as_str);
        findings.same(about(), Rule::Outcome, decided.outcome.as_str(), found);
        findings.same_amount(about(), Rule::Funded, decided.funded, row.funded.unwrap_or(Amount::ZERO));
    }
    let transfers: Vec<_> = result.funding_transfers().into_iter().chain(result.carried_transfers()).collect();
    let expected = flows(&transfers);
    if expected != moved.flows {
        let place = stored.entry.map_or_else(about, About::Entry);
        findings.add(place, Rule::Entry, flows_text(&expected), flows_text(&moved.flows));
    }
}

/// Works the settlement out again. What the facilitator or an owner accepted below its minimum is known by its
/// outcome; it cannot be under the rule that returns such money. Who had left by then is known by the ledger.
fn again(
    facts: &Facts,
    round: &RoundHead,
    moved: &Moved,
) -> Result<Settlement, crate::domain::settlement::SettlementRefused> {
    let totals: Vec<BucketTotals> = of_round(facts, round).map(|row| totals(facts, row)).collect();
    let may_give: Vec<(MemberNumber, Amount)> = facts
        .participants
        .iter()
        .filter(|row| row.round == round.number)
        .map(|row| Ok((row.member, row.allotment.checked_add(row.brought)?)))
        .collect::<Result<_, crate::domain::money::AmountError>>()?;
    let accepted: Vec<BucketNumber> = of_round(facts, round)
        .filter(|row| round.below_minimum != BelowMinimum::Return && row.outcome.is_some_and(Outcome::is_funded))
        .map(|row| row.bucket)
        .collect();
    let left = if round.unspent_to == UnspentTo::Giver { moved.carrying() } else { Vec::new() };
    decide_settlement_with_left(round.rules.sealed, round.unspent_to, &totals, &may_give, &accepted, &left)
}

fn of_round<'a>(facts: &'a Facts, round: &RoundHead) -> impl Iterator<Item = &'a RoundBucketRow> {
    let number = round.number;
    facts.buckets.iter().filter(move |row| row.round == number)
}

fn totals(facts: &Facts, row: &RoundBucketRow) -> BucketTotals {
    let given = facts.given_in(row.round).iter().filter(|one| one.bucket == row.bucket);
    BucketTotals {
        bucket: row.bucket,
        minimum: row.minimum,
        maximum: row.maximum,
        total: row.total,
        allocations: given.map(|one| (one.member, one.amount)).collect(),
    }
}

/// Before the settlement only buckets settled early have an outcome, and only their money has moved.
fn check_not_settled(findings: &mut Findings, facts: &Facts, round: &RoundHead, moved: &Moved) {
    let mut expected = Flows::new();
    for row in of_round(facts, round).filter(|row| row.outcome.is_some() || row.funded.is_some()) {
        let about = || About::Bucket(round.name.clone(), row.bucket);
        findings.same(about(), Rule::Outcome, Outcome::Full.as_str(), row.outcome.map_or("none", Outcome::as_str));
        findings.same_amount(about(), Rule::Funded, row.total, row.funded.unwrap_or(Amount::ZERO));
        for (member, amount) in totals(facts, row).allocations {
            let flow = (Account::Allotment(member), Account::Bucket(row.bucket));
            *expected.entry(flow).or_default() += i128::from(amount.minor());
        }
    }
    if expected != moved.flows {
        let place =
            moved.entries.first().map_or_else(|| About::Round(round.name.clone()), |entry| About::Entry(*entry));
        findings.add(place, Rule::Entry, flows_text(&expected), flows_text(&moved.flows));
    }
}
