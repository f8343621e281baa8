//! What became of a round's close: more time, with its reason, or ended before its time (money.md 8).

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::round_lock::LockedRound;
use super::schema::{close_changes, rounds};
use super::scope::InGroup;
use crate::domain::ids::{MemberNumber, RoundNumber};
use crate::domain::time::UtcTime;

/// One change of a close.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseChange {
    /// The round.
    pub round: RoundNumber,
    /// 1, 2, 3 … for this round.
    pub position: i64,
    /// When it was to close (UTC).
    pub was_at: UtcTime,
    /// When it closes since (UTC).
    pub now_at: UtcTime,
    /// Why; empty where it was ended before its time.
    #[serde(skip)]
    pub reason: String,
    /// When it was changed (UTC).
    pub changed_at: UtcTime,
    /// Who changed it.
    #[serde(skip, default = "nobody")]
    pub changed_by: MemberNumber,
}

/// Who did it stays out of a bundle: no figure depends on it.
const fn nobody() -> MemberNumber {
    MemberNumber::GROUP
}

/// The changes of a round's close, or of every round of the group, in their order.
///
/// # Errors
/// When the database fails.
pub fn list_close_changes(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: Option<RoundNumber>,
) -> Result<Vec<CloseChange>, StoreError> {
    let mut query = close_changes::table
        .filter(close_changes::group_id.eq(group.id()))
        .order((close_changes::round_number, close_changes::position))
        .select((
            close_changes::round_number,
            close_changes::position,
            close_changes::was_at,
            close_changes::now_at,
            close_changes::reason,
            close_changes::changed_at,
            close_changes::changed_by,
        ))
        .into_boxed();
    if let Some(round) = round {
        query = query.filter(close_changes::round_number.eq(round));
    }
    Ok(query.load(snapshot.db())?)
}

/// Moves the close of a round and keeps what it was. The caller holds the round's lock. The number of the change.
///
/// # Errors
/// When the database fails.
pub fn move_close(
    tx: &mut Tx<'_>,
    locked: &LockedRound<'_>,
    now_at: UtcTime,
    reason: &str,
    by: MemberNumber,
) -> Result<i64, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = close_changes::table
        .filter(close_changes::group_id.eq(group))
        .filter(close_changes::round_number.eq(locked.number()))
        .select(diesel::dsl::max(close_changes::position))
        .first(tx.db())?;
    let position = last.unwrap_or(0) + 1;
    diesel::insert_into(close_changes::table)
        .values((
            close_changes::group_id.eq(group),
            close_changes::round_number.eq(locked.number()),
            close_changes::position.eq(position),
            close_changes::was_at.eq(locked.closes_at()),
            close_changes::now_at.eq(now_at),
            close_changes::reason.eq(reason),
            close_changes::changed_at.eq(locked.at()),
            close_changes::changed_by.eq(by),
        ))
        .execute(tx.db())?;
    diesel::update(rounds::table.filter(rounds::group_id.eq(group)).filter(rounds::number.eq(locked.number())))
        .set(rounds::closes_at.eq(now_at))
        .execute(tx.db())?;
    Ok(position)
}
