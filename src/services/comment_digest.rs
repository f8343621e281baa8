//! What was said at one's buckets, or with one's name, by mail and at most once a day (mail.md, "your bucket").
//!
//! Each member has a number, the newest comment that a mail has told of or passed over. From nine in the morning, where
//! the group is, everything up to the newest comment before nine is told: who has news gets one row in the outbox, and
//! the number of everybody moves on in the same transaction. What is written after nine waits for the next day, so that
//! nothing is told twice and nothing is lost, however late a server looks and however many do.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveTime};
use serde::{Deserialize, Serialize};

use super::buckets::is_visible;
use crate::domain::comment::{Concern, concern};
use crate::domain::ids::{BucketNumber, CommentNumber, GroupId, MemberNumber};
use crate::domain::member::MemberState;
use crate::domain::time::UtcTime;
use crate::store::buckets::{Bucket, list_buckets, list_owners};
use crate::store::comment_news::{
    list_groups_with_untold, list_named, list_readable, list_told, newest_before, tell_through,
};
use crate::store::comments::Comment;
use crate::store::ledger::lock_group;
use crate::store::outbox::{Reminder, enqueue_reminders, list_recipients};
use crate::store::scope::{InGroup, find_group_of_mail};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, groups, members};

/// The kind in the outbox.
const KIND: &str = "new_comments";

/// What a mail tells: comments behind one number and up to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::services) struct CommentsPayload {
    /// The newest comment that was told before.
    pub after: CommentNumber,
    /// The newest that is told now.
    pub through: CommentNumber,
}

/// Queues the mails of today, once per member who has news. For the clock; how many were queued. What a letter says is
/// known when it is written.
///
/// # Errors
/// When the database fails.
pub fn queue_comment_digests(db: &Db) -> Result<usize, StoreError> {
    let now = db.now();
    let due = db.read(|snapshot| {
        let mut due = Vec::new();
        for group in list_groups_with_untold(snapshot)? {
            due.extend(find_due(snapshot, group, now)?);
        }
        Ok::<_, StoreError>(due)
    })?;
    let mut count = 0;
    for group in due {
        let queued = db.write(move |tx| queue_in(tx, group).map_err(Failure::<()>::from));
        count += queued.map_err(|failure| match failure {
            Failure::Store(error) => error,
            Failure::Refused(()) => StoreError::Corrupt("the outbox refused a mail".to_owned()),
        })?;
    }
    Ok(count)
}

/// A group where something from before nine is untold.
fn find_due(snapshot: &mut Snapshot<'_>, group: GroupId, now: UtcTime) -> Result<Option<InGroup>, StoreError> {
    let Some(group) = find_group_of_mail(snapshot, group)? else { return Ok(None) };
    let Some((due, _)) = nine_today(snapshot, group, now)? else { return Ok(None) };
    let through = newest_before(snapshot, group, due)?;
    let told = list_told(snapshot, group)?;
    Ok(Some(group).filter(|_| told.values().any(|told| *told < through)))
}

/// Nine in the morning of today where the group is, once it is over, and the number of that day.
fn nine_today(snapshot: &mut Snapshot<'_>, group: InGroup, now: UtcTime) -> Result<Option<(UtcTime, i64)>, StoreError> {
    let zone = groups::get_group(snapshot, group)?.zone;
    let today = zone.day_of(now);
    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
    let due = zone.to_utc(today.and_time(nine));
    Ok((now >= due).then(|| (due, i64::from(today.num_days_from_ce()))))
}

fn queue_in(tx: &mut Tx<'_>, group: InGroup) -> Result<usize, StoreError> {
    let locked = lock_group(tx, group)?;
    let now = tx.now();
    let Some((due, today)) = nine_today(tx, group, now)? else { return Ok(0) };
    let slug = groups::get_group(tx, group)?.slug;
    let through = newest_before(tx, group, due)?;
    let told = list_told(tx, group)?;
    let Some(least) = told.values().min().copied() else { return Ok(0) };
    let said = Said::load(tx, group, CommentsPayload { after: least, through })?;
    // Whoever has had a mail today waits until tomorrow.
    let had_one = list_recipients(tx, group, KIND, today)?;
    let (mut mails, mut waiting) = (Vec::new(), Vec::new());
    for member in members::list_members(tx, group)? {
        let is_reader = member.state == MemberState::Active && member.mails_buckets && member.email.is_some();
        let after = told.get(&member.number).copied().unwrap_or(through);
        let payload = CommentsPayload { after, through };
        if !is_reader || said.news_for(member.number, payload).next().is_none() {
            continue;
        }
        let recipient = format!("member:{}", member.number);
        if had_one.contains(&recipient) {
            waiting.push(member.number);
            continue;
        }
        let payload = serde_json::to_string(&payload).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        mails.push(Reminder { subject: format!("group:{slug}"), recipient, version: today, payload, due });
    }
    enqueue_reminders(tx, group, KIND, &mails)?;
    tell_through(tx, &locked, through, &waiting)?;
    Ok(mails.len())
}

/// What was said, with all that decides whose news it is.
pub(in crate::services) struct Said {
    comments: Vec<Comment>,
    named: BTreeMap<CommentNumber, Vec<MemberNumber>>,
    owners: BTreeMap<BucketNumber, Vec<MemberNumber>>,
    buckets: BTreeMap<BucketNumber, Bucket>,
    facilitators: Vec<MemberNumber>,
}

impl Said {
    /// What can be read now of what was said in between.
    pub(in crate::services) fn load(
        snapshot: &mut Snapshot<'_>,
        group: InGroup,
        between: CommentsPayload,
    ) -> Result<Self, StoreError> {
        let between = (between.after, between.through);
        let mut named: BTreeMap<CommentNumber, Vec<MemberNumber>> = BTreeMap::new();
        for (comment, member) in list_named(snapshot, group, between)? {
            named.entry(comment).or_default().push(member);
        }
        let mut owners: BTreeMap<BucketNumber, Vec<MemberNumber>> = BTreeMap::new();
        for (bucket, member) in list_owners(snapshot, group)? {
            owners.entry(bucket).or_default().push(member);
        }
        let roles = members::list_roles(snapshot, group)?.into_iter();
        Ok(Self {
            comments: list_readable(snapshot, group, between)?,
            named,
            owners,
            buckets: list_buckets(snapshot, group)?.into_iter().map(|bucket| (bucket.number, bucket)).collect(),
            facilitators: roles.filter(|(_, _, roles)| roles.facilitator).map(|(member, ..)| member).collect(),
        })
    }

    /// What of it is news for a member who can see the bucket, with the bucket and why; oldest first.
    pub(in crate::services) fn news_for(
        &self,
        reader: MemberNumber,
        between: CommentsPayload,
    ) -> impl Iterator<Item = (&Comment, &Bucket, Concern)> {
        let is_facilitator = self.facilitators.contains(&reader);
        self.comments
            .iter()
            .filter(move |comment| between.after < comment.number && comment.number <= between.through)
            .filter_map(move |comment| {
                let owners = self.owners.get(&comment.bucket).map_or(&[][..], Vec::as_slice);
                let named = self.named.get(&comment.number).map_or(&[][..], Vec::as_slice);
                let bucket = self.buckets.get(&comment.bucket)?;
                let why = concern(reader, comment.written_by, owners, named)?;
                is_visible(bucket, owners, reader, is_facilitator).then_some((comment, bucket, why))
            })
    }
}
