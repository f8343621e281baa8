//! What stands beside a settlement: full buckets settled early, owners' answers to offers, the facilitator's choices
//! (money.md 8).

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::round_lock::LockedRound;
use super::schema::{early_settlements, offer_answers, round_buckets, settlement_choices};
use super::scope::InGroup;
use crate::domain::bucket::Outcome;
use crate::domain::ids::{BucketNumber, EntryNumber, MemberNumber, RoundNumber};
use crate::domain::money::Amount;
use crate::domain::offer::{Answer, Offer};
use crate::domain::settlement::BucketResult;
use crate::domain::time::UtcTime;

/// A full bucket that was settled while its round was open.
#[derive(Debug, Clone, Copy, Queryable, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlyRow {
    /// The round.
    pub round: RoundNumber,
    /// The bucket.
    pub bucket: BucketNumber,
    /// Its own entry.
    pub entry: EntryNumber,
    /// What it got.
    pub funded: Amount,
    /// When (UTC).
    pub settled_at: UtcTime,
    /// By whom.
    pub settled_by: MemberNumber,
}

/// The buckets that were settled early in one round, or in all, by round and bucket.
///
/// # Errors
/// When the database fails.
pub fn list_early(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    of: Option<RoundNumber>,
) -> Result<Vec<EarlyRow>, StoreError> {
    let mut query = early_settlements::table.filter(early_settlements::group_id.eq(group.id())).into_boxed();
    if let Some(round) = of {
        query = query.filter(early_settlements::round_number.eq(round));
    }
    Ok(query
        .order((early_settlements::round_number, early_settlements::bucket_number))
        .select((
            early_settlements::round_number,
            early_settlements::bucket_number,
            early_settlements::entry_number,
            early_settlements::funded,
            early_settlements::settled_at,
            early_settlements::settled_by,
        ))
        .load(snapshot.db())?)
}

/// Writes down that a full bucket was settled early; from now on what is in it stays.
///
/// # Errors
/// A duplicate when it was settled already.
pub fn insert_early<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedGroup<'b>,
    round: &LockedRound<'b>,
    settled_by: MemberNumber,
    entry: EntryNumber,
    result: &BucketResult,
) -> Result<(), StoreError> {
    diesel::insert_into(early_settlements::table)
        .values((
            early_settlements::group_id.eq(locked.group().id()),
            early_settlements::round_number.eq(round.number()),
            early_settlements::bucket_number.eq(result.bucket),
            early_settlements::entry_number.eq(entry),
            early_settlements::funded.eq(result.funded),
            early_settlements::settled_at.eq(locked.at()),
            early_settlements::settled_by.eq(settled_by),
        ))
        .execute(tx.db())?;
    set_outcomes(tx, round, std::slice::from_ref(result))
}

/// Stores what was decided about buckets of a round: one statement for each of the outcomes, whatever their number.
pub(super) fn set_outcomes<'b>(
    tx: &mut Tx<'b>,
    round: &LockedRound<'b>,
    results: &[BucketResult],
) -> Result<(), StoreError> {
    for outcome in Outcome::ALL {
        let mut with_total = Vec::new();
        for result in results.iter().filter(|result| result.outcome == *outcome) {
            // Without a surplus a funded bucket gets its total; the few others are written one by one.
            match outcome.is_funded() && result.funded != result.total {
                true => set_outcome(tx, round, result)?,
                false => with_total.push(result.bucket),
            }
        }
        for part in with_total.chunks(500) {
            let these = round_buckets::table
                .filter(round_buckets::group_id.eq(round.group().id()))
                .filter(round_buckets::round_number.eq(round.number()))
                .filter(round_buckets::bucket_number.eq_any(part.to_vec()));
            let decided = round_buckets::outcome.eq(*outcome);
            if outcome.is_funded() {
                diesel::update(these)
                    .set((decided, round_buckets::funded.eq(round_buckets::total.nullable())))
                    .execute(tx.db())?;
            } else {
                diesel::update(these).set((decided, round_buckets::funded.eq(Amount::ZERO))).execute(tx.db())?;
            }
        }
    }
    Ok(())
}

fn set_outcome<'b>(tx: &mut Tx<'b>, round: &LockedRound<'b>, result: &BucketResult) -> Result<(), StoreError> {
    diesel::update(
        round_buckets::table
            .filter(round_buckets::group_id.eq(round.group().id()))
            .filter(round_buckets::round_number.eq(round.number()))
            .filter(round_buckets::bucket_number.eq(result.bucket)),
    )
    .set((round_buckets::outcome.eq(result.outcome), round_buckets::funded.eq(result.funded)))
    .execute(tx.db())?;
    Ok(())
}

/// An owner's answer to the offer for a bucket.
#[derive(Debug, Clone, Copy, Queryable, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerRow {
    /// The round.
    pub round: RoundNumber,
    /// The bucket.
    pub bucket: BucketNumber,
    /// What was offered.
    pub offered: Amount,
    /// Yes or no.
    pub accepted: bool,
    /// When (UTC).
    pub answered_at: UtcTime,
    /// By which owner.
    pub answered_by: MemberNumber,
}

impl AnswerRow {
    /// The answer as the rules know it.
    pub const fn answer(&self) -> Answer {
        Answer {
            offered: self.offered,
            accepted: self.accepted,
            answered_at: self.answered_at,
            answered_by: self.answered_by,
        }
    }
}

/// The answers to offers of one round, or of all, by round and bucket.
///
/// # Errors
/// When the database fails.
pub fn list_answers(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    of: Option<RoundNumber>,
) -> Result<Vec<AnswerRow>, StoreError> {
    let mut query = offer_answers::table.filter(offer_answers::group_id.eq(group.id())).into_boxed();
    if let Some(round) = of {
        query = query.filter(offer_answers::round_number.eq(round));
    }
    Ok(query
        .order((offer_answers::round_number, offer_answers::bucket_number))
        .select((
            offer_answers::round_number,
            offer_answers::bucket_number,
            offer_answers::offered,
            offer_answers::accepted,
            offer_answers::answered_at,
            offer_answers::answered_by,
        ))
        .load(snapshot.db())?)
}

/// Writes an owner's answer down. The caller holds the round's lock and has seen that there is none yet.
///
/// # Errors
/// A duplicate when there is one already.
pub fn insert_answer(
    tx: &mut Tx<'_>,
    round: &LockedRound<'_>,
    offer: &Offer,
    accepted: bool,
    by: MemberNumber,
) -> Result<(), StoreError> {
    diesel::insert_into(offer_answers::table)
        .values((
            offer_answers::group_id.eq(round.group().id()),
            offer_answers::round_number.eq(round.number()),
            offer_answers::bucket_number.eq(offer.bucket),
            offer_answers::offered.eq(offer.amount),
            offer_answers::accepted.eq(accepted),
            offer_answers::answered_at.eq(round.at()),
            offer_answers::answered_by.eq(by),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// What the facilitator decided about a bucket below its minimum.
#[derive(Debug, Clone, Queryable, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceRow {
    /// The round.
    pub round: RoundNumber,
    /// The bucket.
    pub bucket: BucketNumber,
    /// It gets what it has; else its money goes back.
    pub accepted: bool,
    /// Why.
    #[serde(skip)]
    pub reason: String,
}

/// What facilitators decided in one round, or in all, by round and bucket.
///
/// # Errors
/// When the database fails.
pub fn list_choices(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    of: Option<RoundNumber>,
) -> Result<Vec<ChoiceRow>, StoreError> {
    let mut query = settlement_choices::table.filter(settlement_choices::group_id.eq(group.id())).into_boxed();
    if let Some(round) = of {
        query = query.filter(settlement_choices::round_number.eq(round));
    }
    Ok(query
        .order((settlement_choices::round_number, settlement_choices::bucket_number))
        .select((
            settlement_choices::round_number,
            settlement_choices::bucket_number,
            settlement_choices::accepted,
            settlement_choices::reason,
        ))
        .load(snapshot.db())?)
}

/// Writes down what the facilitator decided, after the settlement it belongs to.
///
/// # Errors
/// When the database fails.
pub fn insert_choices(
    tx: &mut Tx<'_>,
    round: &LockedRound<'_>,
    choices: impl IntoIterator<Item = (BucketNumber, bool, String)>,
) -> Result<(), StoreError> {
    let rows: Vec<_> = choices
        .into_iter()
        .map(|(bucket, accepted, reason)| {
            (
                settlement_choices::group_id.eq(round.group().id()),
                settlement_choices::round_number.eq(round.number()),
                settlement_choices::bucket_number.eq(bucket),
                settlement_choices::accepted.eq(accepted),
                settlement_choices::reason.eq(reason),
            )
        })
        .collect();
    for part in rows.chunks(500) {
        on_backend!(tx.db(), conn => {
            diesel::insert_into(settlement_choices::table).values(part.to_vec()).execute(conn)
        })?;
    }
    Ok(())
}
