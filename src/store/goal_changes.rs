//! Goals that a facilitator unlocked while the round was open, and what became of them (money.md 6).

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::round_lock::LockedRound;
use super::schema::goal_changes;
use super::scope::InGroup;
use crate::domain::bucket::Goal;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::time::UtcTime;

/// One unlocking of a goal.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalChange {
    /// The round.
    pub round: RoundNumber,
    /// The bucket.
    pub bucket: BucketNumber,
    /// 1, 2, 3 … for this bucket in this round.
    pub position: i64,
    /// Why it was unlocked.
    #[serde(skip)]
    pub reason: String,
    /// When (UTC).
    pub reopened_at: UtcTime,
    /// By whom.
    #[serde(skip, default = "nobody")]
    pub reopened_by: MemberNumber,
    /// What it was used for: when, by whom, the goal before and after; none while it waits.
    pub used: Option<UsedChange>,
}

/// A goal that was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsedChange {
    /// When (UTC).
    pub at: UtcTime,
    /// By whom.
    #[serde(skip, default = "nobody")]
    pub by: MemberNumber,
    /// The goal before.
    pub old: Goal,
    /// The goal since.
    pub new: Goal,
}

/// Who did it stays out of a bundle: no figure depends on it.
const fn nobody() -> MemberNumber {
    MemberNumber::GROUP
}

type Row = (
    (RoundNumber, BucketNumber, i64, String, UtcTime, MemberNumber),
    (Option<UtcTime>, Option<MemberNumber>),
    (Option<crate::domain::money::Amount>, Option<crate::domain::money::Amount>),
    (Option<crate::domain::money::Amount>, Option<crate::domain::money::Amount>),
);

fn read(row: Row) -> GoalChange {
    let ((round, bucket, position, reason, reopened_at, reopened_by), (at, by), old, new) = row;
    let goal = |(minimum, maximum): (Option<_>, Option<_>)| minimum.map(|minimum| Goal { minimum, maximum });
    let used = match (at, by, goal(old), goal(new)) {
        (Some(at), Some(by), Some(old), Some(new)) => Some(UsedChange { at, by, old, new }),
        _ => None,
    };
    GoalChange { round, bucket, position, reason, reopened_at, reopened_by, used }
}

/// The unlockings of one bucket's goal in one round, of every bucket of a round, or of the whole group, in their order.
///
/// # Errors
/// When the database fails.
pub fn list_goal_changes(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: Option<RoundNumber>,
    bucket: Option<BucketNumber>,
) -> Result<Vec<GoalChange>, StoreError> {
    let mut query = goal_changes::table
        .filter(goal_changes::group_id.eq(group.id()))
        .order((goal_changes::round_number, goal_changes::bucket_number, goal_changes::position))
        .select((
            (
                goal_changes::round_number,
                goal_changes::bucket_number,
                goal_changes::position,
                goal_changes::reason,
                goal_changes::reopened_at,
                goal_changes::reopened_by,
            ),
            (goal_changes::changed_at, goal_changes::changed_by),
            (goal_changes::old_minimum, goal_changes::old_maximum),
            (goal_changes::new_minimum, goal_changes::new_maximum),
        ))
        .into_boxed();
    if let Some(round) = round {
        query = query.filter(goal_changes::round_number.eq(round));
    }
    if let Some(bucket) = bucket {
        query = query.filter(goal_changes::bucket_number.eq(bucket));
    }
    let rows: Vec<Row> = query.load(snapshot.db())?;
    Ok(rows.into_iter().map(read).collect())
}

/// Unlocks a goal. The caller holds the round's lock. The number of the unlocking.
///
/// # Errors
/// When the database fails.
pub fn insert_reopening(
    tx: &mut Tx<'_>,
    locked: &LockedRound<'_>,
    bucket: BucketNumber,
    reason: &str,
    by: MemberNumber,
) -> Result<i64, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = goal_changes::table
        .filter(goal_changes::group_id.eq(group))
        .filter(goal_changes::round_number.eq(locked.number()))
        .filter(goal_changes::bucket_number.eq(bucket))
        .select(diesel::dsl::max(goal_changes::position))
        .first(tx.db())?;
    let position = last.unwrap_or(0) + 1;
    diesel::insert_into(goal_changes::table)
        .values((
            goal_changes::group_id.eq(group),
            goal_changes::round_number.eq(locked.number()),
            goal_changes::bucket_number.eq(bucket),
            goal_changes::position.eq(position),
            goal_changes::reason.eq(reason),
            goal_changes::reopened_at.eq(locked.at()),
            goal_changes::reopened_by.eq(by),
        ))
        .execute(tx.db())?;
    Ok(position)
}

/// Writes down what an unlocking was used for: the goal is locked again by it.
///
/// # Errors
/// When the database fails.
pub fn set_used(
    tx: &mut Tx<'_>,
    locked: &LockedRound<'_>,
    bucket: BucketNumber,
    position: i64,
    used: &UsedChange,
) -> Result<(), StoreError> {
    diesel::update(
        goal_changes::table
            .filter(goal_changes::group_id.eq(locked.group().id()))
            .filter(goal_changes::round_number.eq(locked.number()))
            .filter(goal_changes::bucket_number.eq(bucket))
            .filter(goal_changes::position.eq(position)),
    )
    .set((
        goal_changes::changed_at.eq(used.at),
        goal_changes::changed_by.eq(used.by),
        goal_changes::old_minimum.eq(used.old.minimum),
        goal_changes::old_maximum.eq(used.old.maximum),
        goal_changes::new_minimum.eq(used.new.minimum),
        goal_changes::new_maximum.eq(used.new.maximum),
    ))
    .execute(tx.db())?;
    Ok(())
}
