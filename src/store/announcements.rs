//! "Who takes part?", asked before a round, and the hands that went up (money.md 5). No money moves by it.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{announcements, hands};
use super::scope::InGroup;
use crate::domain::ids::{MemberNumber, RoundNumber};
use crate::domain::time::UtcTime;

/// An announcement that waits for its round.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Announcement {
    /// 1, 2, 3 … in the group.
    pub number: i64,
    /// What the facilitator says about it; may be empty.
    pub note: String,
    /// Until when hands are counted, this moment excluded (UTC).
    pub hands_until: UtcTime,
    /// When it was announced (UTC).
    pub announced_at: UtcTime,
    /// Who announced it.
    pub announced_by: MemberNumber,
}

/// A member's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable)]
pub struct Hand {
    /// The member.
    pub member: MemberNumber,
    /// "I'm in"; else "not this time".
    pub is_up: bool,
    /// When they last said so (UTC).
    pub answered_at: UtcTime,
}

/// The announcement that waits for its round. There is at most one.
///
/// # Errors
/// When the database fails.
pub fn find_waiting(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Option<Announcement>, StoreError> {
    Ok(announcements::table
        .filter(announcements::group_id.eq(group.id()))
        .filter(announcements::round_number.is_null())
        .filter(announcements::called_off_at.is_null())
        .select((
            announcements::number,
            announcements::note,
            announcements::hands_until,
            announcements::announced_at,
            announcements::announced_by,
        ))
        .first(snapshot.db())
        .optional()?)
}

/// The answers to an announcement, by member.
///
/// # Errors
/// When the database fails.
pub fn list_hands(snapshot: &mut Snapshot<'_>, group: InGroup, announcement: i64) -> Result<Vec<Hand>, StoreError> {
    Ok(hands::table
        .filter(hands::group_id.eq(group.id()))
        .filter(hands::announcement_number.eq(announcement))
        .order(hands::member_number)
        .select((hands::member_number, hands::is_up, hands::answered_at))
        .load(snapshot.db())?)
}

/// Writes an announcement down and gives its number.
///
/// # Errors
/// A duplicate when another one waits.
pub fn insert_announcement(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    actor: MemberNumber,
    note: &str,
    hands_until: UtcTime,
) -> Result<i64, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = announcements::table
        .filter(announcements::group_id.eq(group))
        .select(diesel::dsl::max(announcements::number))
        .first(tx.db())?;
    let number = last.unwrap_or(0) + 1;
    diesel::insert_into(announcements::table)
        .values((
            announcements::group_id.eq(group),
            announcements::number.eq(number),
            announcements::note.eq(note),
            announcements::hands_until.eq(hands_until),
            announcements::announced_at.eq(locked.at()),
            announcements::announced_by.eq(actor),
        ))
        .execute(tx.db())?;
    Ok(number)
}

/// Writes a member's answer down, in place of an earlier one.
///
/// # Errors
/// When the database fails.
pub fn put_hand(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    announcement: i64,
    member: MemberNumber,
    is_up: bool,
) -> Result<(), StoreError> {
    let row = (
        hands::group_id.eq(locked.group().id()),
        hands::announcement_number.eq(announcement),
        hands::member_number.eq(member),
        hands::is_up.eq(is_up),
        hands::answered_at.eq(locked.at()),
    );
    on_backend!(tx.db(), conn => {
        diesel::insert_into(hands::table)
            .values(row)
            .on_conflict((hands::group_id, hands::announcement_number, hands::member_number))
            .do_update()
            .set((hands::is_up.eq(is_up), hands::answered_at.eq(locked.at())))
            .execute(conn)
    })?;
    Ok(())
}

/// The announcement does not wait any more: nothing comes of it.
///
/// # Errors
/// When the database fails.
pub fn set_called_off(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    announcement: i64,
    by: MemberNumber,
) -> Result<(), StoreError> {
    diesel::update(
        announcements::table
            .filter(announcements::group_id.eq(locked.group().id()))
            .filter(announcements::number.eq(announcement)),
    )
    .set((announcements::called_off_at.eq(locked.at()), announcements::called_off_by.eq(by)))
    .execute(tx.db())?;
    Ok(())
}

/// The announcement has its round.
///
/// # Errors
/// When the database fails.
pub fn set_round(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    announcement: i64,
    round: RoundNumber,
) -> Result<(), StoreError> {
    diesel::update(
        announcements::table
            .filter(announcements::group_id.eq(locked.group().id()))
            .filter(announcements::number.eq(announcement)),
    )
    .set(announcements::round_number.eq(round))
    .execute(tx.db())?;
    Ok(())
}

/// The round was withdrawn: its announcement waits again, and the hands stand.
///
/// # Errors
/// A duplicate when another one waits meanwhile.
pub fn free_of_round(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, round: RoundNumber) -> Result<(), StoreError> {
    diesel::update(
        announcements::table
            .filter(announcements::group_id.eq(locked.group().id()))
            .filter(announcements::round_number.eq(round)),
    )
    .set(announcements::round_number.eq(None::<RoundNumber>))
    .execute(tx.db())?;
    Ok(())
}
