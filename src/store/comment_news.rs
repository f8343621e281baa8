//! How far members were told what is said at buckets: for each one number, the newest comment that a mail has told of or
//! passed over.

use std::collections::BTreeMap;

use diesel::dsl::{max, min};
use diesel::prelude::*;

use super::comments::{COLUMNS, Comment};
use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{comment_mentions, comments, members};
use super::scope::InGroup;
use crate::domain::ids::{CommentNumber, GroupId, MemberNumber};
use crate::domain::time::UtcTime;

/// Groups where some member was not told of the newest comment, nor passed it over.
///
/// # Errors
/// When the database fails.
pub fn list_groups_with_untold(snapshot: &mut Snapshot<'_>) -> Result<Vec<GroupId>, StoreError> {
    let newest: Vec<(GroupId, Option<CommentNumber>)> = comments::table
        .group_by(comments::group_id)
        .order(comments::group_id)
        .select((comments::group_id, max(comments::number)))
        .load(snapshot.db())?;
    if newest.is_empty() {
        return Ok(Vec::new());
    }
    let told: Vec<(GroupId, Option<CommentNumber>)> = members::table
        .filter(members::number.gt(MemberNumber::GROUP))
        .group_by(members::group_id)
        .select((members::group_id, min(members::comments_told)))
        .load(snapshot.db())?;
    let told: BTreeMap<GroupId, Option<CommentNumber>> = told.into_iter().collect();
    let is_untold = |(group, newest): &(GroupId, Option<CommentNumber>)| {
        told.get(group).is_some_and(|told| told.is_some() && told < newest)
    };
    Ok(newest.into_iter().filter(is_untold).map(|(group, _)| group).collect())
}

/// The newest comment that was written before a moment (UTC); zero if there is none.
///
/// # Errors
/// When the database fails.
pub fn newest_before(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    before: UtcTime,
) -> Result<CommentNumber, StoreError> {
    let newest: Option<CommentNumber> = comments::table
        .filter(comments::group_id.eq(group.id()))
        .filter(comments::written_at.lt(before))
        .select(max(comments::number))
        .first(snapshot.db())?;
    Ok(newest.unwrap_or(CommentNumber::new(0)))
}

/// How far each member was told, by number.
///
/// # Errors
/// When the database fails.
pub fn list_told(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<BTreeMap<MemberNumber, CommentNumber>, StoreError> {
    let rows: Vec<(MemberNumber, CommentNumber)> = members::table
        .filter(members::group_id.eq(group.id()))
        .filter(members::number.gt(MemberNumber::GROUP))
        .select((members::number, members::comments_told))
        .load(snapshot.db())?;
    Ok(rows.into_iter().collect())
}

/// Comments behind one number and up to another that can be read: neither taken back nor hidden. Oldest first.
///
/// # Errors
/// When the database fails.
pub fn list_readable(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    (after, through): (CommentNumber, CommentNumber),
) -> Result<Vec<Comment>, StoreError> {
    Ok(comments::table
        .filter(comments::group_id.eq(group.id()))
        .filter(comments::number.gt(after))
        .filter(comments::number.le(through))
        .filter(comments::removed_at.is_null())
        .filter(comments::hidden_at.is_null())
        .order(comments::number)
        .select(COLUMNS)
        .load(snapshot.db())?)
}

/// Whom comments behind one number and up to another name.
///
/// # Errors
/// When the database fails.
pub fn list_named(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    (after, through): (CommentNumber, CommentNumber),
) -> Result<Vec<(CommentNumber, MemberNumber)>, StoreError> {
    Ok(comment_mentions::table
        .filter(comment_mentions::group_id.eq(group.id()))
        .filter(comment_mentions::comment_number.gt(after))
        .filter(comment_mentions::comment_number.le(through))
        .order((comment_mentions::comment_number, comment_mentions::member_number))
        .select((comment_mentions::comment_number, comment_mentions::member_number))
        .load(snapshot.db())?)
}

/// Everybody counts as told up to this comment, but for those who wait for another day.
///
/// # Errors
/// When the database fails.
pub fn tell_through(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    through: CommentNumber,
    waiting: &[MemberNumber],
) -> Result<(), StoreError> {
    diesel::update(
        members::table
            .filter(members::group_id.eq(locked.group().id()))
            .filter(members::comments_told.lt(through))
            .filter(members::number.ne_all(waiting.to_vec())),
    )
    .set(members::comments_told.eq(through))
    .execute(tx.db())?;
    Ok(())
}

/// The newest comment of a group; zero if there is none.
///
/// # Errors
/// When the database fails.
pub(super) fn newest(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<CommentNumber, StoreError> {
    let newest: Option<CommentNumber> =
        comments::table.filter(comments::group_id.eq(group.id())).select(max(comments::number)).first(snapshot.db())?;
    Ok(newest.unwrap_or(CommentNumber::new(0)))
}

/// What was said until now is passed over for a member: it is no news when they come, come back, or turn the mail on.
///
/// # Errors
/// When the database fails.
pub(super) fn pass_over(tx: &mut Tx<'_>, group: InGroup, member: MemberNumber) -> Result<(), StoreError> {
    let newest = newest(tx, group)?;
    diesel::update(members::table.filter(members::group_id.eq(group.id())).filter(members::number.eq(member)))
        .set(members::comments_told.eq(newest))
        .execute(tx.db())?;
    Ok(())
}
