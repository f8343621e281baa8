//! Splits: what a save reads and writes, revisions and drafts (money.md 7).
//!
//! Everything that changes a split takes the round's lock. Totals are stored and moved with the allocations; pages
//! never sum them.

mod facts;
pub mod page;
mod write;

use diesel::prelude::*;

pub use facts::{find_facts, find_facts_with};
pub use write::write_revision;

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::rounds::LockedRound;
use super::schema::{split_drafts, split_revisions};
use super::scope::InGroup;
use crate::domain::bucket::Outcome;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// A participant and everything a save of theirs depends on.
#[derive(Debug, Clone)]
pub struct SplitFacts {
    /// What the round gave them.
    pub allotment: Amount,
    /// What they kept from earlier rounds.
    pub brought: Amount,
    /// What they have given.
    pub given: Amount,
    /// How often they saved; 0 before the first time.
    pub revision: i64,
    /// When they saved last (UTC).
    pub saved_at: Option<UtcTime>,
    /// A draft is waiting.
    pub has_draft: bool,
    /// The buckets of the round that were asked for, by number.
    pub buckets: Vec<SplitBucket>,
}

/// A bucket of the round as one participant meets it.
#[derive(Debug, Clone, Copy)]
pub struct SplitBucket {
    /// The bucket.
    pub bucket: BucketNumber,
    /// The most it takes in this round; none if it is open-ended.
    pub maximum: Option<Amount>,
    /// What everybody gave together.
    pub total: Amount,
    /// What this participant gave.
    pub mine: Amount,
    /// This participant owns it.
    pub is_own: bool,
    /// Set when it was settled already.
    pub outcome: Option<Outcome>,
}

/// One bucket whose part changes.
#[derive(Debug, Clone, Copy)]
pub struct Change {
    /// The bucket.
    pub bucket: BucketNumber,
    /// What the participant had in it.
    pub before: Amount,
    /// What they have in it now.
    pub after: Amount,
}

impl Change {
    /// What the bucket's total moves by, in minor units.
    fn delta(&self) -> i64 {
        self.after.minor() - self.before.minor()
    }

    /// What the number of givers moves by.
    fn givers(&self) -> i64 {
        i64::from(self.after.is_positive()) - i64::from(self.before.is_positive())
    }
}

/// A split to be written as one revision.
#[derive(Debug, Clone)]
pub struct NewRevision {
    /// Whose split it is.
    pub member: MemberNumber,
    /// Who saved it.
    pub saved_by: MemberNumber,
    /// The number after the last one.
    pub revision: i64,
    /// The sum of the whole split.
    pub given: Amount,
    /// The whole split, as JSON.
    pub content: String,
    /// The buckets that change, by number.
    pub changes: Vec<Change>,
    /// A draft has to go.
    pub has_draft: bool,
}

/// A revision as it stands: when (UTC), who, and the whole split as JSON.
#[derive(Debug, Clone, Queryable)]
pub struct StoredRevision {
    /// The number.
    pub revision: i64,
    /// When it was saved (UTC).
    pub saved_at: UtcTime,
    /// Who saved it.
    pub saved_by: MemberNumber,
    /// The whole split, as JSON.
    pub content: String,
}

/// One revision of a participant's split.
///
/// # Errors
/// When the database fails.
pub fn find_revision(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    member: MemberNumber,
    revision: i64,
) -> Result<Option<StoredRevision>, StoreError> {
    Ok(split_revisions::table
        .filter(split_revisions::group_id.eq(group.id()))
        .filter(split_revisions::round_number.eq(round))
        .filter(split_revisions::member_number.eq(member))
        .filter(split_revisions::revision.eq(revision))
        .select((
            split_revisions::revision,
            split_revisions::saved_at,
            split_revisions::saved_by,
            split_revisions::content,
        ))
        .first(snapshot.db())
        .optional()?)
}

/// Every revision of every split, by round, member and number.
///
/// # Errors
/// When the database fails.
pub fn list_all_revisions(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<Vec<(RoundNumber, MemberNumber, StoredRevision)>, StoreError> {
    Ok(split_revisions::table
        .filter(split_revisions::group_id.eq(group.id()))
        .order((split_revisions::round_number, split_revisions::member_number, split_revisions::revision))
        .select((
            split_revisions::round_number,
            split_revisions::member_number,
            (split_revisions::revision, split_revisions::saved_at, split_revisions::saved_by, split_revisions::content),
        ))
        .load(snapshot.db())?)
}

/// A draft that was not saved: its JSON, and when it was changed last (UTC).
///
/// # Errors
/// When the database fails.
pub fn find_draft(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    member: MemberNumber,
) -> Result<Option<(String, UtcTime)>, StoreError> {
    Ok(split_drafts::table
        .filter(split_drafts::group_id.eq(group.id()))
        .filter(split_drafts::round_number.eq(round))
        .filter(split_drafts::member_number.eq(member))
        .select((split_drafts::content, split_drafts::changed_at))
        .first(snapshot.db())
        .optional()?)
}

/// Stores a participant's draft in place of the one before.
///
/// # Errors
/// When the database fails.
pub fn put_draft<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedRound<'b>,
    member: MemberNumber,
    content: &str,
) -> Result<(), StoreError> {
    let row = (
        split_drafts::group_id.eq(locked.group().id()),
        split_drafts::round_number.eq(locked.number()),
        split_drafts::member_number.eq(member),
        split_drafts::content.eq(content),
        split_drafts::changed_at.eq(locked.at()),
    );
    on_backend!(tx.db(), conn => {
        diesel::insert_into(split_drafts::table)
            .values(row)
            .on_conflict((split_drafts::group_id, split_drafts::round_number, split_drafts::member_number))
            .do_update()
            .set((split_drafts::content.eq(content), split_drafts::changed_at.eq(locked.at())))
            .execute(conn)
    })?;
    Ok(())
}

/// Drops a participant's draft, if there is one.
///
/// # Errors
/// When the database fails.
pub fn delete_draft<'b>(tx: &mut Tx<'b>, locked: &LockedRound<'b>, member: MemberNumber) -> Result<(), StoreError> {
    diesel::delete(
        split_drafts::table
            .filter(split_drafts::group_id.eq(locked.group().id()))
            .filter(split_drafts::round_number.eq(locked.number()))
            .filter(split_drafts::member_number.eq(member)),
    )
    .execute(tx.db())?;
    Ok(())
}
