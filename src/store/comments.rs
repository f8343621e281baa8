//! What members say at buckets, and whom they name.

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{comment_mentions, comments, groups};
use super::scope::InGroup;
use crate::domain::comment::Mention;
use crate::domain::group::Books;
use crate::domain::ids::{BucketNumber, CommentNumber, MemberNumber};
use crate::domain::time::UtcTime;

/// Something that was said.
#[derive(Debug, Clone, Queryable)]
pub struct Comment {
    /// 1, 2, 3 … in the group.
    pub number: CommentNumber,
    /// At which bucket.
    pub bucket: BucketNumber,
    /// By whom.
    pub written_by: MemberNumber,
    /// When (UTC).
    pub written_at: UtcTime,
    /// What; nothing once it was taken back.
    pub words: String,
    /// How often its words were changed.
    pub edits: i64,
    /// When they were changed last (UTC).
    pub edited_at: Option<UtcTime>,
    /// When its writer took it back (UTC).
    pub removed_at: Option<UtcTime>,
    /// Why a facilitator hid it, if one did.
    pub hidden_why: Option<String>,
}

pub(super) const COLUMNS: (
    comments::number,
    comments::bucket_number,
    comments::written_by,
    comments::written_at,
    comments::words,
    comments::edits,
    comments::edited_at,
    comments::removed_at,
    comments::hidden_why,
) = (
    comments::number,
    comments::bucket_number,
    comments::written_by,
    comments::written_at,
    comments::words,
    comments::edits,
    comments::edited_at,
    comments::removed_at,
    comments::hidden_why,
);

/// What was said at a bucket, oldest first.
///
/// # Errors
/// When the database fails.
pub fn list_comments(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    bucket: BucketNumber,
) -> Result<Vec<Comment>, StoreError> {
    Ok(comments::table
        .filter(comments::group_id.eq(group.id()))
        .filter(comments::bucket_number.eq(bucket))
        .order(comments::number)
        .select(COLUMNS)
        .load(snapshot.db())?)
}

/// One comment.
///
/// # Errors
/// When the database fails.
pub fn find_comment(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    number: CommentNumber,
) -> Result<Option<Comment>, StoreError> {
    Ok(comments::table
        .filter(comments::group_id.eq(group.id()))
        .filter(comments::number.eq(number))
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?)
}

/// Whom the comments at a bucket name: comment, mention; by comment.
///
/// # Errors
/// When the database fails.
pub fn list_mentions(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    bucket: BucketNumber,
) -> Result<Vec<(CommentNumber, Mention)>, StoreError> {
    let of_comment =
        comments::group_id.eq(comment_mentions::group_id).and(comments::number.eq(comment_mentions::comment_number));
    let rows: Vec<(CommentNumber, String, MemberNumber)> = comment_mentions::table
        .inner_join(comments::table.on(of_comment))
        .filter(comment_mentions::group_id.eq(group.id()))
        .filter(comments::bucket_number.eq(bucket))
        .order((comment_mentions::comment_number, comment_mentions::words))
        .select((comment_mentions::comment_number, comment_mentions::words, comment_mentions::member_number))
        .load(snapshot.db())?;
    Ok(rows.into_iter().map(|(comment, words, member)| (comment, Mention { words, member })).collect())
}

/// How many comments can be read at each bucket that has any. For outsiders there are none, unless the group opened
/// its books.
///
/// # Errors
/// When the database fails.
pub fn count_comments(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    for_members: bool,
) -> Result<Vec<(BucketNumber, i64)>, StoreError> {
    let books = if for_members { Books::ALL } else { &[Books::Open] };
    let readable = groups::table.filter(groups::books.eq_any(books)).select(groups::id);
    Ok(comments::table
        .filter(comments::group_id.eq(group.id()))
        .filter(comments::removed_at.is_null())
        .filter(comments::hidden_at.is_null())
        .filter(comments::group_id.eq_any(readable))
        .group_by(comments::bucket_number)
        .order(comments::bucket_number)
        .select((comments::bucket_number, count_star()))
        .load(snapshot.db())?)
}

/// When a member wrote what they wrote since `since` (UTC), taken back or not.
///
/// # Errors
/// When the database fails.
pub fn list_written_since(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
    since: UtcTime,
) -> Result<Vec<UtcTime>, StoreError> {
    Ok(comments::table
        .filter(comments::group_id.eq(group.id()))
        .filter(comments::written_by.eq(member))
        .filter(comments::written_at.gt(since))
        .select(comments::written_at)
        .load(snapshot.db())?)
}

/// Adds a comment under the next free number, with whom it names.
///
/// # Errors
/// When the database fails.
pub fn insert_comment(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    (bucket, writer): (BucketNumber, MemberNumber),
    words: &str,
    mentions: &[Mention],
) -> Result<CommentNumber, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = comments::table
        .filter(comments::group_id.eq(group))
        .select(diesel::dsl::max(comments::number))
        .first(tx.db())?;
    let number = CommentNumber::new(last.unwrap_or(0) + 1);
    diesel::insert_into(comments::table)
        .values((
            comments::group_id.eq(group),
            comments::number.eq(number),
            comments::bucket_number.eq(bucket),
            comments::written_by.eq(writer),
            comments::written_at.eq(locked.at()),
            comments::words.eq(words),
            comments::edits.eq(0_i64),
        ))
        .execute(tx.db())?;
    insert_mentions(tx, locked, number, mentions)?;
    Ok(number)
}

/// Changes the words of a comment, with whom they name now.
///
/// # Errors
/// When the database fails.
pub fn change_comment(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: CommentNumber,
    words: &str,
    mentions: &[Mention],
) -> Result<(), StoreError> {
    let group = locked.group().id();
    delete_mentions(tx, locked, number)?;
    diesel::update(comments::table.filter(comments::group_id.eq(group)).filter(comments::number.eq(number)))
        .set((
            comments::words.eq(words),
            comments::edits.eq(comments::edits + 1_i64),
            comments::edited_at.eq(locked.at()),
        ))
        .execute(tx.db())?;
    insert_mentions(tx, locked, number, mentions)
}

fn insert_mentions(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: CommentNumber,
    mentions: &[Mention],
) -> Result<(), StoreError> {
    let group = locked.group().id();
    let rows: Vec<_> = mentions
        .iter()
        .map(|mention| {
            (
                comment_mentions::group_id.eq(group),
                comment_mentions::comment_number.eq(number),
                comment_mentions::words.eq(mention.words.clone()),
                comment_mentions::member_number.eq(mention.member),
            )
        })
        .collect();
    for part in rows.chunks(500) {
        on_backend!(tx.db(), conn => {
            diesel::insert_into(comment_mentions::table).values(part.to_vec()).execute(conn)
        })?;
    }
    Ok(())
}

fn delete_mentions(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, number: CommentNumber) -> Result<(), StoreError> {
    diesel::delete(
        comment_mentions::table
            .filter(comment_mentions::group_id.eq(locked.group().id()))
            .filter(comment_mentions::comment_number.eq(number)),
    )
    .execute(tx.db())?;
    Ok(())
}

/// Lets go of the words of a comment and of whom it names; that something was said there stays.
///
/// # Errors
/// When the database fails.
pub fn remove_comment(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, number: CommentNumber) -> Result<(), StoreError> {
    let group = locked.group().id();
    delete_mentions(tx, locked, number)?;
    diesel::update(comments::table.filter(comments::group_id.eq(group)).filter(comments::number.eq(number)))
        .set((comments::words.eq(""), comments::removed_at.eq(locked.at())))
        .execute(tx.db())?;
    Ok(())
}

/// Hides a comment.
///
/// # Errors
/// When the database fails.
pub fn hide_comment(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: CommentNumber,
    by: MemberNumber,
    why: &str,
) -> Result<(), StoreError> {
    let group = locked.group().id();
    diesel::update(comments::table.filter(comments::group_id.eq(group)).filter(comments::number.eq(number)))
        .set((comments::hidden_at.eq(locked.at()), comments::hidden_by.eq(by), comments::hidden_why.eq(why)))
        .execute(tx.db())?;
    Ok(())
}
