//! Members who left, and the money they held outside rounds, which went to carried then (money.md 8).

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::{LockedGroup, mark_moment};
use super::schema::{allocations, early_settlements, leavings, participants, rounds, settlements};
use super::scope::InGroup;
use crate::domain::ids::{EntryNumber, MemberNumber, RoundNumber};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// A member who left.
#[derive(Debug, Clone, Copy, Queryable, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeavingRow {
    /// 1, 2, 3 … in the group, in the order they left.
    pub number: i64,
    /// The member.
    pub member: MemberNumber,
    /// When (UTC).
    pub left_at: UtcTime,
    /// Who did it: the member, or a facilitator.
    pub left_by: MemberNumber,
    /// What they held outside rounds.
    pub returned: Amount,
    /// The entry that returned it; none if there was nothing.
    pub entry: Option<EntryNumber>,
}

/// Everybody who ever left, in that order.
///
/// # Errors
/// When the database fails.
pub fn list_leavings(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<LeavingRow>, StoreError> {
    Ok(leavings::table
        .filter(leavings::group_id.eq(group.id()))
        .order(leavings::number)
        .select((
            leavings::number,
            leavings::member_number,
            leavings::left_at,
            leavings::left_by,
            leavings::returned,
            leavings::entry_number,
        ))
        .load(snapshot.db())?)
}

/// Writes down that a member left now, by whom, and what went to carried by which entry. Also when a round is withdrawn
/// in which somebody who left had money: no settlement will carry that.
///
/// # Errors
/// When the database fails.
pub fn insert_leaving(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    (member, left_by): (MemberNumber, MemberNumber),
    (returned, entry): (Amount, Option<EntryNumber>),
) -> Result<(), StoreError> {
    let last: Option<i64> = leavings::table
        .filter(leavings::group_id.eq(locked.group().id()))
        .select(diesel::dsl::max(leavings::number))
        .first(tx.db())?;
    diesel::insert_into(leavings::table)
        .values((
            leavings::group_id.eq(locked.group().id()),
            leavings::number.eq(last.unwrap_or(0) + 1),
            leavings::member_number.eq(member),
            leavings::left_at.eq(locked.at()),
            leavings::left_by.eq(left_by),
            leavings::returned.eq(returned),
            leavings::entry_number.eq(entry),
        ))
        .execute(tx.db())?;
    mark_moment(tx, locked)
}

/// A member's money in a round that is not settled.
#[derive(Debug, Clone, Copy)]
pub struct InRound {
    /// The round.
    pub round: RoundNumber,
    /// What of theirs the round's settlement will move: brought along and allotted, without what was settled early.
    pub held: Amount,
}

/// What a member holds in the round that is not settled, if they take part in one. There is at most one such round.
///
/// # Errors
/// When the database fails.
pub fn find_in_round(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
) -> Result<Option<InRound>, StoreError> {
    let of_round = rounds::group_id.eq(participants::group_id).and(rounds::number.eq(participants::round_number));
    let settled =
        settlements::group_id.eq(participants::group_id).and(settlements::round_number.eq(participants::round_number));
    let found: Option<(RoundNumber, Amount, Amount)> = participants::table
        .inner_join(rounds::table.on(of_round))
        .left_join(settlements::table.on(settled))
        .filter(participants::group_id.eq(group.id()))
        .filter(participants::member_number.eq(member))
        .filter(rounds::withdrawn_at.is_null())
        .filter(settlements::round_number.nullable().is_null())
        .order(participants::round_number.desc())
        .select((participants::round_number, participants::allotment, participants::brought))
        .first(snapshot.db())
        .optional()?;
    let Some((round, allotment, brought)) = found else { return Ok(None) };
    let early = early_settlements::group_id
        .eq(allocations::group_id)
        .and(early_settlements::round_number.eq(allocations::round_number))
        .and(early_settlements::bucket_number.eq(allocations::bucket_number));
    let gone: Vec<Amount> = allocations::table
        .inner_join(early_settlements::table.on(early))
        .filter(allocations::group_id.eq(group.id()))
        .filter(allocations::round_number.eq(round))
        .filter(allocations::member_number.eq(member))
        .select(allocations::amount)
        .load(snapshot.db())?;
    let held = || allotment.checked_add(brought)?.checked_sub(Amount::total(gone)?);
    let held = held().map_err(|error| StoreError::Corrupt(error.to_string()))?;
    Ok(Some(InRound { round, held }))
}
