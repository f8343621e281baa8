//! Settlements from the splits they decided, against stored outcomes and entries (invariants 6 and 7).

use std::collections::BTreeSet;

use super::facts::Facts;
use super::finding::{About, Findings, Rule, sum};
use super::replay::{Flows, Played, Replay, flows, flows_text};
use crate::domain::bucket::{Outcome, RoundPhase};
use crate::domain::ids::{BucketNumber, EntryNumber, MemberNumber};
use crate::domain::ledger::{BelongsTo, EntryKind};
use crate::domain::money::{Amount, AmountError};
use crate::domain::offer::{Offer, OfferState};
use crate::domain::settlement::{
    BelowMinimum, BucketTotals, RoundAtClose, Settlement, SettlementRefused, decide_early_settlement, settle_at_close,
};
use crate::store::leavings::LeavingRow;
use crate::store::outcomes::{RoundBucketRow, SettlementRow};
use crate::store::rounds::RoundHead;
use crate::store::settlement_records::{AnswerRow, EarlyRow};

pub(super) fn check(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>) {
    for round in facts.rounds.iter().filter(|round| round.withdrawn_at.is_none()) {
        for row in facts.early.iter().filter(|row| row.round == round.number) {
            check_early(findings, facts, replay, round, row);
        }
        for row in facts.answers.iter().filter(|row| row.round == round.number) {
            check_answer(findings, facts, round, row);
        }
        match facts.settlements.iter().find(|row| row.round == round.number) {
            Some(stored) => check_settled(findings, facts, replay, round, stored),
            None => check_not_settled(findings, facts, round),
        }
    }
    let settlements = facts.settlements.iter().filter_map(|row| row.entry);
    let owned: BTreeSet<EntryNumber> = settlements.chain(facts.early.iter().map(|row| row.entry)).collect();
    let settles = |played: &&Played<'_>| matches!(played.kind, Some(EntryKind::Settlement | EntryKind::Surplus));
    for entry in replay.entries.values().filter(settles) {
        if !owned.contains(&entry.raw.number) && !replay.is_reversed(entry.raw.number) {
            let found = flows_text(&entry.flows());
            findings.add(About::Entry(entry.raw.number), Rule::Orphan, "the settlement of a round", found);
        }
    }
}

/// A settlement's entry moved this and nothing else, stands, and belongs where it says.
fn check_entry(
    findings: &mut Findings,
    replay: &Replay<'_>,
    (place, number): (About, Option<EntryNumber>),
    belongs_to: BelongsTo,
    expected: &Flows,
) {
    let played = number.and_then(|number| replay.get(number).filter(|_| !replay.is_reversed(number)));
    let found = played.map(Played::flows).unwrap_or_default();
    if *expected != found {
        let place = number.map_or(place, About::Entry);
        findings.add(place, Rule::Entry, flows_text(expected), flows_text(&found));
    }
    let Some(played) = played else { return };
    let about = || About::Entry(played.raw.number);
    if played.kind != Some(EntryKind::Settlement) {
        findings.add(about(), Rule::Kind, EntryKind::Settlement, &played.raw.kind);
    }
    if played.belongs_to != Some(belongs_to) {
        findings.add(about(), Rule::BelongsTo, belongs_to, &played.raw.belongs_to);
    }
}

/// A bucket settled early was full in an open round that hid nothing, and its own entry moved what was in it.
fn check_early(findings: &mut Findings, facts: &Facts, replay: &Replay<'_>, round: &RoundHead, row: &EarlyRow) {
    let about = || About::Bucket(round.name.clone(), row.bucket);
    // Ended by hand, a round closes at the very moment of what was the last thing done in it.
    let open_then = row.settled_at >= round.opens_at && row.settled_at <= round.closes_at;
    if round.rules.sealed || !open_then {
        let how = if round.rules.sealed { "sealed" } else { "not open then" };
        findings.add(about(), Rule::Early, RoundPhase::Open, how);
    }
    let Some(bucket) = of_round(facts, round).find(|bucket| bucket.bucket == row.bucket) else {
        return findings.add(about(), Rule::Early, "a bucket of the round", "none");
    };
    match decide_early_settlement(&totals(facts, bucket)) {
        Ok(result) => {
            findings.same_amount(about(), Rule::Funded, result.funded, row.funded);
            let place = (about(), Some(row.entry));
            check_entry(findings, replay, place, BelongsTo::Bucket(row.bucket), &flows(&result.transfers()));
        }
        Err(refused) => findings.add(about(), Rule::Early, "a full bucket", refused),
    }
}

/// An answer is to an offer: of what there is, by the round's rule, after the close and before the deadline.
fn check_answer(findings: &mut Findings, facts: &Facts, round: &RoundHead, row: &AnswerRow) {
    let about = || About::Bucket(round.name.clone(), row.bucket);
    let offer = of_round(facts, round).find(|bucket| bucket.bucket == row.bucket).and_then(|bucket| {
        Offer::of(round.below_minimum, &totals(facts, bucket), round.answers_until(), Some(row.answer()))
    });
    let Some(offer) = offer else { return findings.add(about(), Rule::Offer, "an offer", "none") };
    findings.same_amount(about(), Rule::Offer, offer.amount, row.offered);
    if row.answered_at < round.closes_at || row.answered_at >= offer.until {
        let when = format!("from {} until {}", round.closes_at, offer.until);
        findings.add(about(), Rule::Offer, when, row.answered_at);
    }
}

fn check_settled(
    findings: &mut Findings,
    facts: &Facts,
    replay: &Replay<'_>,
    round: &RoundHead,
    stored: &SettlementRow,
) {
    let about = || About::Round(round.name.clone());
    let may_give = facts.participants.iter().filter(|row| row.round == round.number);
    let had = sum(may_give.flat_map(|row| [row.allotment, row.brought]));
    let went = sum([stored.funded, stored.returned, stored.unspent]);
    findings.same_sum(about(), Rule::NothingLost, had, went);

    for row in facts.participants.iter().filter(|row| row.round == round.number && row.had_left) {
        let left = |one: &LeavingRow| one.member == row.member && one.left_at <= stored.settled_at;
        if !facts.leavings.iter().any(left) {
            let about = About::Participant(round.name.clone(), row.member);
            findings.add(about, Rule::Leaving, "left before the settlement", "no record of it");
        }
    }
    let accepted = accepted(findings, facts, round, stored);
    let result = match again(facts, round, &accepted) {
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
    check_entry(findings, replay, (about(), stored.entry), BelongsTo::Round(round.number), &flows(&transfers));
}

/// The buckets below their minimum that got what they had, by the records of who said so. A round is settled when every
/// offer is answered or expired, and every bucket that the facilitator decides about has a choice.
fn accepted(findings: &mut Findings, facts: &Facts, round: &RoundHead, stored: &SettlementRow) -> Vec<BucketNumber> {
    let mut accepted = Vec::new();
    for row in of_round(facts, round) {
        let about = || About::Bucket(round.name.clone(), row.bucket);
        let totals = totals(facts, row);
        let answer = facts.answers.iter().find(|one| one.round == round.number && one.bucket == row.bucket);
        let answer = answer.filter(|one| one.offered == row.total).map(AnswerRow::answer);
        if let Some(offer) = Offer::of(round.below_minimum, &totals, round.answers_until(), answer) {
            match offer.state(stored.settled_at) {
                OfferState::Accepted => accepted.push(row.bucket),
                OfferState::Declined | OfferState::Expired => {}
                OfferState::Waiting => findings.add(about(), Rule::Offer, "an answer", OfferState::Waiting),
            }
        }
        let choice = facts.choices.iter().find(|one| one.round == round.number && one.bucket == row.bucket);
        let is_asked = round.below_minimum == BelowMinimum::Facilitator && totals.is_below();
        match (is_asked, choice) {
            (true, Some(choice)) if choice.accepted => accepted.push(row.bucket),
            (true, Some(_)) | (false, None) => {}
            (true, None) => findings.add(about(), Rule::Choice, "a choice", "none"),
            (false, Some(_)) => findings.add(about(), Rule::Choice, "none", "a choice"),
        }
    }
    accepted
}

/// Works the settlement out again.
fn again(facts: &Facts, round: &RoundHead, accepted: &[BucketNumber]) -> Result<Settlement, SettlementRefused> {
    let buckets: Vec<BucketTotals> = of_round(facts, round).map(|row| totals(facts, row)).collect();
    let mine = || facts.participants.iter().filter(|row| row.round == round.number);
    let participants: Vec<(MemberNumber, Amount)> = mine()
        .map(|row| Ok((row.member, row.allotment.checked_add(row.brought)?)))
        .collect::<Result<_, AmountError>>()?;
    let left: Vec<MemberNumber> = mine().filter(|row| row.had_left).map(|row| row.member).collect();
    let early: Vec<BucketNumber> =
        facts.early.iter().filter(|row| row.round == round.number).map(|row| row.bucket).collect();
    settle_at_close(&RoundAtClose {
        sealed: round.rules.sealed,
        unspent_to: round.unspent_to,
        buckets: &buckets,
        participants: &participants,
        accepted,
        left: &left,
        early: &early,
    })
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

/// Before the settlement only buckets settled early have an outcome, nobody counts as having left, and nothing was
/// decided below a minimum.
fn check_not_settled(findings: &mut Findings, facts: &Facts, round: &RoundHead) {
    for row in of_round(facts, round) {
        let about = || About::Bucket(round.name.clone(), row.bucket);
        let is_early = facts.early.iter().any(|one| one.round == round.number && one.bucket == row.bucket);
        let expected = if is_early { Outcome::Full.as_str() } else { "none" };
        findings.same(about(), Rule::Outcome, expected, row.outcome.map_or("none", Outcome::as_str));
        let funded = if is_early { row.total } else { Amount::ZERO };
        findings.same_amount(about(), Rule::Funded, funded, row.funded.unwrap_or(Amount::ZERO));
    }
    for row in facts.participants.iter().filter(|row| row.round == round.number && row.had_left) {
        let about = About::Participant(round.name.clone(), row.member);
        findings.add(about, Rule::Leaving, "no settlement yet", "left at the settlement");
    }
    for row in facts.choices.iter().filter(|row| row.round == round.number) {
        findings.add(About::Bucket(round.name.clone(), row.bucket), Rule::Choice, "none", "a choice");
    }
}
