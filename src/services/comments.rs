//! Saying something at a bucket, changing it, taking it back, hiding it, and reading what others said (pages.md 2).

use std::collections::BTreeMap;

use serde::Serialize;

use super::buckets::{Owner, find_visible, owner};
use super::once::{IdempotencyKey, KeyReused, once};
use crate::domain::comment::{CommentError, Mention, WITHIN, decide_comment, decide_words, mentions};
use crate::domain::group::Books;
use crate::domain::ids::{BucketNumber, CommentNumber, MemberNumber};
use crate::domain::member::MemberState;
use crate::domain::policy::{Action, may};
use crate::domain::text::{LongText, Reason};
use crate::domain::time::UtcTime;
use crate::store::buckets::Bucket;
use crate::store::comments::{self, Comment};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::members::{self, Member};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, StoreError, Tx, groups, log};

/// What somebody wants to say.
#[derive(Debug, Clone, Serialize)]
pub struct WriteComment {
    /// At which bucket.
    pub bucket: BucketNumber,
    /// What.
    pub words: LongText,
}

/// Other words for a comment.
#[derive(Debug, Clone)]
pub struct ChangeComment {
    /// At which bucket.
    pub bucket: BucketNumber,
    /// Which comment.
    pub comment: CommentNumber,
    /// The new words.
    pub words: LongText,
    /// How often the words had been changed when these were made from them.
    pub edits_seen: i64,
}

/// Why nothing was said, changed, taken back or hidden.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommentRefused {
    /// There is no bucket with this number that the member may see.
    #[error("there is no such bucket")]
    NoSuchBucket,
    /// There is no such comment at this bucket.
    #[error("there is no such comment")]
    NoSuchComment,
    /// Only whoever wrote it changes it or takes it back, and only facilitators hide.
    #[error("the comment is somebody else's")]
    NotYours,
    /// It was taken back or hidden, so that its words stay as they are.
    #[error("the comment was taken back or hidden")]
    Closed,
    /// Its words were changed since the form was made.
    #[error("the comment was changed meanwhile")]
    Stale,
    /// The words are no comment, or it is one too many.
    #[error(transparent)]
    Words(#[from] CommentError),
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Says something at a bucket that the member can see, whatever became of it.
///
/// # Errors
/// Why not; then nothing was written.
pub fn write(
    db: &Db,
    who: &GroupScope,
    command: WriteComment,
    key: Option<IdempotencyKey>,
) -> Result<CommentNumber, Failure<CommentRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), CommentRefused::from, |tx| write_in(tx, &locked, &who, &command))
    })
}

fn write_in<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedGroup<'b>,
    who: &GroupScope,
    command: &WriteComment,
) -> Result<CommentNumber, Failure<CommentRefused>> {
    let bucket = bucket(tx, who, command.bucket)?;
    let lately = comments::list_written_since(tx, who.group(), who.member(), locked.at().plus(-WITHIN))?;
    decide_comment(&command.words, &lately, locked.at()).map_err(|error| Failure::Refused(error.into()))?;
    let words = command.words.as_str();
    let named = named_in(tx, who, words)?;
    let number = comments::insert_comment(tx, locked, (bucket.number, who.member()), words, &named)?;
    record(tx, locked, who, "comment_written", &bucket, &format!("Wrote a comment at {}", bucket.title))?;
    Ok(number)
}

/// Whom a text names, of those who are members now.
fn named_in(tx: &mut Tx<'_>, who: &GroupScope, words: &str) -> Result<Vec<Mention>, StoreError> {
    let members = members::list_members(tx, who.group())?;
    let active: Vec<(MemberNumber, &str)> = members
        .iter()
        .filter(|member| member.state == MemberState::Active)
        .map(|member| (member.number, member.name.as_str()))
        .collect();
    Ok(mentions(words, &active))
}

/// Changes the words of one's own comment, unless it was taken back or hidden, or changed since they were loaded. The
/// words that stand there already are no change, so that a double press is none either.
///
/// # Errors
/// Why not; then nothing was changed.
pub fn change(db: &Db, who: &GroupScope, command: ChangeComment) -> Result<(), Failure<CommentRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let (bucket, comment) = found(tx, &who, command.bucket, command.comment)?;
        let words = command.words.as_str();
        let refused = if comment.written_by != who.member() {
            Some(CommentRefused::NotYours)
        } else if comment.removed_at.is_some() || comment.hidden_why.is_some() {
            Some(CommentRefused::Closed)
        } else if let Err(error) = decide_words(&command.words) {
            Some(error.into())
        } else {
            (comment.words != words && comment.edits != command.edits_seen).then_some(CommentRefused::Stale)
        };
        if let Some(why) = refused {
            return Err(Failure::Refused(why));
        }
        if comment.words != words {
            let named = named_in(tx, &who, words)?;
            comments::change_comment(tx, &locked, comment.number, words, &named)?;
            record(tx, &locked, &who, "comment_changed", &bucket, &format!("Changed a comment at {}", bucket.title))?;
        }
        Ok(())
    })
}

/// Takes one's own comment back: its words are gone, and that there was one stays.
///
/// # Errors
/// Why not; then nothing was changed. Nothing is wrong with taking it back twice.
pub fn remove(
    db: &Db,
    who: &GroupScope,
    at: BucketNumber,
    number: CommentNumber,
) -> Result<(), Failure<CommentRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let (bucket, comment) = found(tx, &who, at, number)?;
        if comment.written_by != who.member() {
            return Err(Failure::Refused(CommentRefused::NotYours));
        }
        if comment.removed_at.is_none() {
            comments::remove_comment(tx, &locked, number)?;
            record(tx, &locked, &who, "comment_removed", &bucket, &format!("Took a comment back at {}", bucket.title))?;
        }
        Ok(())
    })
}

/// Hides a comment from everybody but the facilitators, with a reason that members read.
///
/// # Errors
/// Why not; then nothing was changed. Nothing is wrong with hiding it twice: the first reason stands.
pub fn hide(
    db: &Db,
    who: &GroupScope,
    at: BucketNumber,
    number: CommentNumber,
    why: Reason,
) -> Result<(), Failure<CommentRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let (bucket, comment) = found(tx, &who, at, number)?;
        if !may(who.roles(), Action::HideComment) {
            return Err(Failure::Refused(CommentRefused::NotYours));
        }
        if comment.removed_at.is_none() && comment.hidden_why.is_none() {
            comments::hide_comment(tx, &locked, number, who.member(), why.as_str())?;
            let people = members::find_member(tx, who.group(), comment.written_by)?;
            let writer = people.map(|member| member.name).unwrap_or_default();
            let detail = format!("Hid a comment by {writer} at {}: {why}", bucket.title);
            record(tx, &locked, &who, "comment_hidden", &bucket, &detail)?;
        }
        Ok(())
    })
}

fn bucket(tx: &mut Tx<'_>, who: &GroupScope, number: BucketNumber) -> Result<Bucket, Failure<CommentRefused>> {
    let found = find_visible(tx, who.group(), Some(who), number)?;
    found.ok_or(Failure::Refused(CommentRefused::NoSuchBucket))
}

fn found(
    tx: &mut Tx<'_>,
    who: &GroupScope,
    at: BucketNumber,
    number: CommentNumber,
) -> Result<(Bucket, Comment), Failure<CommentRefused>> {
    let bucket = bucket(tx, who, at)?;
    match comments::find_comment(tx, who.group(), number)?.filter(|comment| comment.bucket == at) {
        Some(comment) => Ok((bucket, comment)),
        None => Err(Failure::Refused(CommentRefused::NoSuchComment)),
    }
}

fn record(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    event: &str,
    bucket: &Bucket,
    detail: &str,
) -> Result<(), StoreError> {
    log::record(tx, locked, who.member(), event, &format!("bucket:{}", bucket.number), detail)
}

/// A comment as somebody reads it.
#[derive(Debug, Clone)]
pub struct CommentLine {
    /// Its number.
    pub number: CommentNumber,
    /// Who wrote it; for outsiders with a name only if they agreed.
    pub by: Option<Owner>,
    /// When (UTC).
    pub at: UtcTime,
    /// When its words were changed last (UTC).
    pub edited_at: Option<UtcTime>,
    /// How often they were.
    pub edits: i64,
    /// What can be read of it.
    pub shown: Shown,
    /// The member who reads wrote it.
    pub is_own: bool,
}

/// What can be read of a comment.
#[derive(Debug, Clone)]
pub enum Shown {
    /// Its words, with whom they name.
    Words(Words),
    /// Its writer took it back.
    Removed,
    /// A facilitator hid it.
    Hidden {
        /// Why; none for outsiders.
        why: Option<String>,
        /// The words, for facilitators only.
        words: Option<Words>,
    },
}

/// The words of a comment.
#[derive(Debug, Clone)]
pub struct Words {
    /// As they were written.
    pub text: String,
    /// Whom they name: what stands behind the `@`, and who that is.
    pub named: Vec<(String, Owner)>,
}

/// What was said at a bucket, oldest first; none if the reader may not read it: outsiders do where the group opened its
/// books, without the names of those who did not agree (money.md 11).
///
/// # Errors
/// When the database fails.
pub fn list(
    db: &Db,
    group: InGroup,
    me: Option<&GroupScope>,
    bucket: BucketNumber,
) -> Result<Option<Vec<CommentLine>>, StoreError> {
    db.read(|snapshot| {
        if me.is_none() && groups::get_group(snapshot, group)?.books != Books::Open {
            return Ok(None);
        }
        if find_visible(snapshot, group, me, bucket)?.is_none() {
            return Ok(None);
        }
        let said = comments::list_comments(snapshot, group, bucket)?;
        if said.is_empty() {
            return Ok(Some(Vec::new()));
        }
        let mut named: BTreeMap<CommentNumber, Vec<Mention>> = BTreeMap::new();
        for (comment, mention) in comments::list_mentions(snapshot, group, bucket)? {
            named.entry(comment).or_default().push(mention);
        }
        let people = members::list_members(snapshot, group)?;
        let people: BTreeMap<MemberNumber, Member> = people.into_iter().map(|one| (one.number, one)).collect();
        let lines = said.into_iter().map(|comment| {
            let named = named.remove(&comment.number).unwrap_or_default();
            line(comment, named, &people, me)
        });
        Ok(Some(lines.collect()))
    })
}

fn line(
    comment: Comment,
    named: Vec<Mention>,
    people: &BTreeMap<MemberNumber, Member>,
    me: Option<&GroupScope>,
) -> CommentLine {
    let person = |member: MemberNumber| people.get(&member).and_then(|member| owner(member, me));
    let named = named.into_iter().filter_map(|mention| Some((mention.words, person(mention.member)?)));
    let words = Words { text: comment.words, named: named.collect() };
    CommentLine {
        number: comment.number,
        by: person(comment.written_by),
        at: comment.written_at,
        edited_at: comment.edited_at,
        edits: comment.edits,
        is_own: me.is_some_and(|me| me.member() == comment.written_by),
        shown: match (comment.removed_at, comment.hidden_why) {
            (Some(_), _) => Shown::Removed,
            (None, Some(why)) => Shown::Hidden {
                why: me.map(|_| why),
                words: me.filter(|me| may(me.roles(), Action::HideComment)).map(|_| words),
            },
            (None, None) => Shown::Words(words),
        },
    }
}
