//! After funding: until when buckets are to be done, and how they ended (money.md 9).

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{bucket_endings, bucket_terms};
use super::scope::InGroup;
use crate::domain::agreement::CancelledTo;
use crate::domain::ending::EndingKind;
use crate::domain::ids::{BucketNumber, EntryNumber, MemberNumber};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// Until when a bucket is to be done.
#[derive(Debug, Clone, Queryable)]
pub struct Term {
    /// The bucket.
    pub bucket: BucketNumber,
    /// 1 from its funding, then one more with each extension.
    pub position: i64,
    /// The day.
    pub due_on: NaiveDate,
    /// Why it got more time; empty for the first.
    pub why: String,
    /// When it was set (UTC).
    pub set_at: UtcTime,
    /// By whom.
    pub set_by: MemberNumber,
}

const TERM: (
    bucket_terms::bucket_number,
    bucket_terms::position,
    bucket_terms::due_on,
    bucket_terms::why,
    bucket_terms::set_at,
    bucket_terms::set_by,
) = (
    bucket_terms::bucket_number,
    bucket_terms::position,
    bucket_terms::due_on,
    bucket_terms::why,
    bucket_terms::set_at,
    bucket_terms::set_by,
);

/// The terms of every bucket, or of one, by bucket and position: the last one of each holds.
///
/// # Errors
/// When the database fails.
pub fn list_terms(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    only: Option<BucketNumber>,
) -> Result<Vec<Term>, StoreError> {
    let mut query = bucket_terms::table.filter(bucket_terms::group_id.eq(group.id())).into_boxed();
    if let Some(bucket) = only {
        query = query.filter(bucket_terms::bucket_number.eq(bucket));
    }
    Ok(query.order((bucket_terms::bucket_number, bucket_terms::position)).select(TERM).load(snapshot.db())?)
}

/// Sets the day on which buckets are to be done, as the term at this position.
///
/// # Errors
/// When the database fails, or a bucket has a term at this position.
pub fn insert_terms(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    set_by: MemberNumber,
    buckets: &[BucketNumber],
    (position, due_on, why): (i64, NaiveDate, &str),
) -> Result<(), StoreError> {
    let row = |bucket: &BucketNumber| {
        (
            bucket_terms::group_id.eq(locked.group().id()),
            bucket_terms::bucket_number.eq(*bucket),
            bucket_terms::position.eq(position),
            bucket_terms::due_on.eq(due_on),
            bucket_terms::why.eq(why.to_owned()),
            bucket_terms::set_at.eq(locked.at()),
            bucket_terms::set_by.eq(set_by),
        )
    };
    let rows: Vec<_> = buckets.iter().map(row).collect();
    for part in rows.chunks(500) {
        on_backend!(tx.db(), conn => {
            diesel::insert_into(bucket_terms::table).values(part.to_vec()).execute(conn)
        })?;
    }
    Ok(())
}

/// How a bucket ended.
#[derive(Debug, Clone, Queryable)]
pub struct BucketEnding {
    /// Done, cancelled or withdrawn.
    pub kind: EndingKind,
    /// The report or the reason.
    pub words: String,
    /// What it still held.
    pub rest: Amount,
    /// Where that went; none for one withdrawn, which held nothing.
    pub destination: Option<CancelledTo>,
    /// The agreement that said so, for one cancelled.
    pub agreement_version: Option<i64>,
    /// Its entry; none if nothing was left.
    pub entry: Option<EntryNumber>,
    /// When (UTC).
    pub at: UtcTime,
    /// By whom.
    pub by: MemberNumber,
}

/// The columns of [`BucketEnding`], in its order.
pub(in crate::store) type EndingColumns = (
    bucket_endings::kind,
    bucket_endings::words,
    bucket_endings::rest,
    bucket_endings::destination,
    bucket_endings::agreement_version,
    bucket_endings::entry_number,
    bucket_endings::at,
    bucket_endings::by_member,
);

/// The same as values.
pub(in crate::store) const ENDING: EndingColumns = (
    bucket_endings::kind,
    bucket_endings::words,
    bucket_endings::rest,
    bucket_endings::destination,
    bucket_endings::agreement_version,
    bucket_endings::entry_number,
    bucket_endings::at,
    bucket_endings::by_member,
);

/// Writes how a bucket ended. A bucket ends once: the key forbids more.
///
/// # Errors
/// A duplicate when it has ended already.
pub fn insert_ending(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    bucket: BucketNumber,
    ending: &BucketEnding,
) -> Result<(), StoreError> {
    diesel::insert_into(bucket_endings::table)
        .values((
            bucket_endings::group_id.eq(locked.group().id()),
            bucket_endings::bucket_number.eq(bucket),
            bucket_endings::kind.eq(ending.kind),
            bucket_endings::words.eq(&ending.words),
            bucket_endings::rest.eq(ending.rest),
            bucket_endings::destination.eq(ending.destination),
            bucket_endings::agreement_version.eq(ending.agreement_version),
            bucket_endings::entry_number.eq(ending.entry),
            bucket_endings::at.eq(ending.at),
            bucket_endings::by_member.eq(ending.by),
        ))
        .execute(tx.db())?;
    Ok(())
}
