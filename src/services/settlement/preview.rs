//! What settling would post now, worked out the same way for the page, the command line and the posting itself.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::lines::{Names, PlannedEntry};
use super::offers::offers_in;
use super::{SettleRefused, refuse};
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::ledger::{BelongsTo, EntryDraft, EntryKind};
use crate::domain::money::Amount;
use crate::domain::offer::{Offer, OfferState};
use crate::domain::settlement::{BelowMinimum, BucketTotals, RoundAtClose, Settlement, settle_at_close};
use crate::domain::time::UtcTime;
use crate::ports::Step;
use crate::store::participants::count_finished;
use crate::store::rounds::{RoundHead, find_round};
use crate::store::scope::InGroup;
use crate::store::settlement_records::{EarlyRow, list_early};
use crate::store::settlements::{StoredSettlement, find_settlement, list_purses, list_totals};
use crate::store::{Db, Failure, Snapshot, StoreError, groups};

/// What a facilitator decides about a bucket below its minimum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The bucket.
    pub bucket: BucketNumber,
    /// It gets what it has; else its money goes back.
    pub accept: bool,
    /// Why. Everybody reads it in the results.
    pub reason: String,
}

/// What settling would do now.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The round.
    pub head: RoundHead,
    /// Where it stands.
    pub phase: RoundPhase,
    /// The moment of the preview (UTC).
    pub now: UtcTime,
    /// What would be decided.
    pub decision: Settlement,
    /// The entries that would be posted, in order; none when no money moves.
    pub entries: Vec<EntryDraft>,
    /// The titles of the buckets, in the order of the decision.
    pub titles: Vec<(BucketNumber, String)>,
    /// The buckets as they stand, by number.
    pub buckets: Vec<BucketTotals>,
    /// The names of the participants, by number.
    pub names: Vec<(MemberNumber, String)>,
    /// How many of them have saved a split.
    pub finished: usize,
    /// Who of them has left the group.
    pub left: Vec<MemberNumber>,
    /// The offers to owners with their answers, by bucket.
    pub offers: Vec<Offer>,
    /// The buckets that were settled while the round was open.
    pub early: Vec<EarlyRow>,
    /// Buckets that the facilitator has to decide about and has not.
    pub undecided: Vec<BucketNumber>,
    /// Stands for exactly this decision: to be shown again when settling.
    pub fingerprint: String,
    /// Set when it was settled already.
    pub settled: Option<StoredSettlement>,
}

impl Preview {
    /// The buckets whose owners may still answer.
    pub fn waiting(&self) -> Vec<BucketNumber> {
        let waits = self.offers.iter().filter(|offer| offer.state(self.now) == OfferState::Waiting);
        waits.map(|offer| offer.bucket).collect()
    }

    /// The entries with the names behind their accounts, line by line.
    pub fn planned(&self) -> Vec<PlannedEntry> {
        let names = Names::new(&self.names, &self.titles);
        self.entries.iter().map(|entry| names.entry(entry)).collect()
    }
}

/// What settling would post now; none if there is no such round.
///
/// # Errors
/// When the splits and the books disagree, or a choice is not the facilitator's.
pub fn preview(
    db: &Db,
    group: InGroup,
    round: RoundNumber,
    choices: &[Choice],
) -> Result<Option<Preview>, Failure<SettleRefused>> {
    let now = db.now();
    db.read(|snapshot| {
        let Some(head) = find_round(snapshot, group, round)? else { return Ok(None) };
        preview_in(snapshot, group, head, now, choices).map(Some)
    })
}

pub(super) fn preview_in(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    head: RoundHead,
    now: UtcTime,
    choices: &[Choice],
) -> Result<Preview, Failure<SettleRefused>> {
    snapshot.progress().begin(Step::Decide);
    let (titles, buckets): (Vec<_>, Vec<_>) = list_totals(snapshot, group, head.number, None)?
        .into_iter()
        .map(|(title, totals)| ((totals.bucket, title), totals))
        .unzip();
    check_choices(head.below_minimum, &buckets, choices)?;
    let offers = offers_in(snapshot, group, &head, &buckets)?;
    let early = list_early(snapshot, group, Some(head.number))?;
    let purses = list_purses(snapshot, group, head.number)?;
    let participants: Vec<(MemberNumber, Amount)> = purses.iter().map(|purse| (purse.member, purse.may_give)).collect();
    let left: Vec<MemberNumber> = purses.iter().filter(|purse| purse.has_left).map(|purse| purse.member).collect();
    let decided = choices.iter().filter(|choice| choice.accept).map(|choice| choice.bucket);
    let agreed = offers.iter().filter(|offer| offer.state(now) == OfferState::Accepted).map(|offer| offer.bucket);
    let accepted: Vec<BucketNumber> = decided.chain(agreed).collect();
    let early_numbers: Vec<BucketNumber> = early.iter().map(|row| row.bucket).collect();
    let decision = settle_at_close(&RoundAtClose {
        sealed: head.rules.sealed,
        unspent_to: head.unspent_to,
        buckets: &buckets,
        participants: &participants,
        accepted: &accepted,
        left: &left,
        early: &early_numbers,
    })
    .map_err(|refusal| Failure::Refused(SettleRefused::Decision(refusal)))?;
    let zone = groups::get_group(snapshot, group)?.zone;
    let finished = count_finished(snapshot, group, head.number)?;
    Ok(Preview {
        phase: head.phase(now),
        now,
        fingerprint: fingerprint(&(head.number, &decision))?,
        settled: find_settlement(snapshot, group, head.number)?,
        finished: usize::try_from(finished).unwrap_or_default(),
        names: purses.into_iter().map(|purse| (purse.member, purse.name)).collect(),
        entries: entries(&head, &decision, zone.day_of(now)),
        undecided: undecided(head.below_minimum, &buckets, choices),
        head,
        decision,
        titles,
        buckets,
        left,
        offers,
        early,
    })
}

/// The money that moves: to buckets, then what is carried on. No entry when nothing moves.
fn entries(head: &RoundHead, decision: &Settlement, today: chrono::NaiveDate) -> Vec<EntryDraft> {
    let mut transfers = decision.funding_transfers();
    transfers.extend(decision.carried_transfers());
    if transfers.is_empty() {
        return Vec::new();
    }
    vec![EntryDraft {
        kind: EntryKind::Settlement,
        effective_on: today,
        belongs_to: BelongsTo::Round(head.number),
        reverses: None,
        memo: format!("Results of the round {}", head.name),
        transfers,
    }]
}

/// Only where the round leaves it to the facilitator, and only what has something but less than its minimum.
fn check_choices(
    rule: BelowMinimum,
    buckets: &[BucketTotals],
    choices: &[Choice],
) -> Result<(), Failure<SettleRefused>> {
    let below: BTreeMap<BucketNumber, bool> = buckets.iter().map(|one| (one.bucket, one.is_below())).collect();
    for choice in choices {
        let is_below = below.get(&choice.bucket).copied().unwrap_or(false);
        if rule != BelowMinimum::Facilitator || !is_below {
            return refuse(SettleRefused::NotYours { bucket: choice.bucket });
        }
    }
    Ok(())
}

fn undecided(rule: BelowMinimum, buckets: &[BucketTotals], choices: &[Choice]) -> Vec<BucketNumber> {
    if rule != BelowMinimum::Facilitator {
        return Vec::new();
    }
    let is_open = |one: &&BucketTotals| one.is_below() && choices.iter().all(|choice| choice.bucket != one.bucket);
    buckets.iter().filter(is_open).map(|one| one.bucket).collect()
}

/// SHA-256 over a decision, in hex.
pub(super) fn fingerprint(decision: &impl Serialize) -> Result<String, StoreError> {
    let content = serde_json::to_vec(decision).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let hash: [u8; 32] = Sha256::digest(&content).into();
    Ok(data_encoding::HEXLOWER.encode(&hash))
}
