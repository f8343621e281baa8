//! Who changed what: one row per thing a person did, in the transaction that did it. Splits have their revisions.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::log;
use super::scope::InGroup;
use crate::domain::ids::MemberNumber;
use crate::domain::time::UtcTime;

/// A line of the log.
#[derive(Debug, Clone, Queryable)]
pub struct LogLine {
    /// 1, 2, 3 … in the group.
    pub seq: i64,
    /// When (UTC).
    pub at: UtcTime,
    /// Who; 0 is the group itself.
    pub actor: MemberNumber,
    /// What happened, as a word: `round_opened`.
    pub event: String,
    /// What it is about: `round:2`, `member:3`.
    pub about: String,
    /// In plain words, for people.
    pub detail: String,
}

/// Writes a line.
///
/// # Errors
/// When the database fails.
pub fn record(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    actor: MemberNumber,
    event: &str,
    about: &str,
    detail: &str,
) -> Result<(), StoreError> {
    let group = locked.group().id();
    let last: Option<i64> =
        log::table.filter(log::group_id.eq(group)).select(diesel::dsl::max(log::seq)).first(tx.db())?;
    diesel::insert_into(log::table)
        .values((
            log::group_id.eq(group),
            log::seq.eq(last.unwrap_or(0) + 1),
            log::at.eq(locked.at()),
            log::actor.eq(actor),
            log::event.eq(event),
            log::about.eq(about),
            log::detail.eq(detail),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// The newest lines first, at most `limit`, from before `before` if given.
///
/// # Errors
/// When the database fails.
pub fn list_log(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<LogLine>, StoreError> {
    Ok(log::table
        .filter(log::group_id.eq(group.id()))
        .filter(log::seq.lt(before.unwrap_or(i64::MAX)))
        .order(log::seq.desc())
        .limit(limit)
        .select((log::seq, log::at, log::actor, log::event, log::about, log::detail))
        .load(snapshot.db())?)
}

/// As [`list_log`], of one person only.
///
/// # Errors
/// When the database fails.
pub fn list_log_of(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    actor: MemberNumber,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<LogLine>, StoreError> {
    Ok(log::table
        .filter(log::group_id.eq(group.id()))
        .filter(log::actor.eq(actor))
        .filter(log::seq.lt(before.unwrap_or(i64::MAX)))
        .order(log::seq.desc())
        .limit(limit)
        .select((log::seq, log::at, log::actor, log::event, log::about, log::detail))
        .load(snapshot.db())?)
}
