//! Buckets in rounds: the goal as it stood, what was given, what was decided (money.md 6, 8).

use diesel::prelude::*;

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::round_lock::LockedRound;
use super::schema::{round_buckets, rounds};
use super::scope::InGroup;
use crate::domain::bucket::{Goal, Outcome};
use crate::domain::ids::{BucketNumber, RoundNumber};
use crate::domain::money::Amount;

/// A bucket in a round.
#[derive(Debug, Clone, Copy)]
pub struct RoundBucket {
    /// The round.
    pub round: RoundNumber,
    /// The bucket.
    pub bucket: BucketNumber,
    /// What it wants in this round.
    pub goal: Goal,
    /// Whether the round is sealed.
    pub sealed: bool,
    /// What was given. In a sealed round nobody may learn it before the close.
    pub total: Amount,
    /// How many gave.
    pub givers: i64,
    /// What the settlement decided.
    pub outcome: Option<Outcome>,
    /// What the settlement gave it.
    pub funded: Option<Amount>,
}

type Row = (RoundNumber, BucketNumber, Amount, Option<Amount>, bool, Amount, i64, Option<Outcome>, Option<Amount>);

const COLUMNS: (
    round_buckets::round_number,
    round_buckets::bucket_number,
    round_buckets::minimum,
    round_buckets::maximum,
    round_buckets::sealed,
    round_buckets::total,
    round_buckets::givers,
    round_buckets::outcome,
    round_buckets::funded,
) = (
    round_buckets::round_number,
    round_buckets::bucket_number,
    round_buckets::minimum,
    round_buckets::maximum,
    round_buckets::sealed,
    round_buckets::total,
    round_buckets::givers,
    round_buckets::outcome,
    round_buckets::funded,
);

fn read((round, bucket, minimum, maximum, sealed, total, givers, outcome, funded): Row) -> RoundBucket {
    RoundBucket { round, bucket, goal: Goal { minimum, maximum }, sealed, total, givers, outcome, funded }
}

/// The buckets of a round, by number.
///
/// # Errors
/// When the database fails.
pub fn list_in_round(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
) -> Result<Vec<RoundBucket>, StoreError> {
    let rows: Vec<Row> = round_buckets::table
        .filter(round_buckets::group_id.eq(group.id()))
        .filter(round_buckets::round_number.eq(round))
        .order(round_buckets::bucket_number)
        .select(COLUMNS)
        .load(snapshot.db())?;
    Ok(rows.into_iter().map(read).collect())
}

/// One bucket of a round.
///
/// # Errors
/// When the database fails.
pub fn find_in_round(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    bucket: BucketNumber,
) -> Result<Option<RoundBucket>, StoreError> {
    let row: Option<Row> = round_buckets::table
        .filter(round_buckets::group_id.eq(group.id()))
        .filter(round_buckets::round_number.eq(round))
        .filter(round_buckets::bucket_number.eq(bucket))
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?;
    Ok(row.map(read))
}

/// The rounds that a bucket was in, oldest first; those withdrawn left out.
///
/// # Errors
/// When the database fails.
pub fn list_of_bucket(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    bucket: BucketNumber,
) -> Result<Vec<RoundBucket>, StoreError> {
    let of_round = rounds::group_id.eq(round_buckets::group_id).and(rounds::number.eq(round_buckets::round_number));
    let rows: Vec<Row> = round_buckets::table
        .inner_join(rounds::table.on(of_round))
        .filter(round_buckets::group_id.eq(group.id()))
        .filter(round_buckets::bucket_number.eq(bucket))
        .filter(rounds::withdrawn_at.is_null())
        .order(round_buckets::round_number)
        .select(COLUMNS)
        .load(snapshot.db())?;
    Ok(rows.into_iter().map(read).collect())
}

/// Every bucket in every round of the group, by round and bucket; rounds withdrawn left out.
///
/// # Errors
/// When the database fails.
pub fn list_in_group(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<RoundBucket>, StoreError> {
    let of_round = rounds::group_id.eq(round_buckets::group_id).and(rounds::number.eq(round_buckets::round_number));
    let rows: Vec<Row> = round_buckets::table
        .inner_join(rounds::table.on(of_round))
        .filter(round_buckets::group_id.eq(group.id()))
        .filter(rounds::withdrawn_at.is_null())
        .order((round_buckets::round_number, round_buckets::bucket_number))
        .select(COLUMNS)
        .load(snapshot.db())?;
    Ok(rows.into_iter().map(read).collect())
}

/// Puts buckets into a round with their goals as they stand. The caller holds the group's lock, and the round's as
/// well once others can see the round.
///
/// # Errors
/// A duplicate when one of them is in it already.
pub fn insert_round_buckets(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    round: RoundNumber,
    sealed: bool,
    buckets: &[(BucketNumber, Goal)],
) -> Result<(), StoreError> {
    let rows: Vec<_> = buckets
        .iter()
        .map(|(bucket, goal)| {
            (
                round_buckets::group_id.eq(locked.group().id()),
                round_buckets::round_number.eq(round),
                round_buckets::bucket_number.eq(*bucket),
                round_buckets::minimum.eq(goal.minimum),
                round_buckets::maximum.eq(goal.maximum),
                round_buckets::sealed.eq(sealed),
                round_buckets::total.eq(Amount::ZERO),
                round_buckets::givers.eq(0_i64),
            )
        })
        .collect();
    for part in rows.chunks(500) {
        on_backend!(tx.db(), conn => {
            diesel::insert_into(round_buckets::table).values(part.to_vec()).execute(conn)
        })?;
    }
    Ok(())
}

/// Changes the goal of a bucket in a round; the database refuses a maximum below what was given.
///
/// # Errors
/// When the database fails.
pub fn set_goal(tx: &mut Tx<'_>, locked: &LockedRound<'_>, bucket: BucketNumber, goal: Goal) -> Result<(), StoreError> {
    diesel::update(
        round_buckets::table
            .filter(round_buckets::group_id.eq(locked.group().id()))
            .filter(round_buckets::round_number.eq(locked.number()))
            .filter(round_buckets::bucket_number.eq(bucket)),
    )
    .set((round_buckets::minimum.eq(goal.minimum), round_buckets::maximum.eq(goal.maximum)))
    .execute(tx.db())?;
    Ok(())
}
