//! Buckets: proposals with their owners and cost lines (money.md 6).

use chrono::NaiveDate;
use diesel::prelude::*;

use super::bucket_endings::{BucketEnding, ENDING};
use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{bucket_endings, bucket_lines, bucket_owners, buckets, round_buckets};
use super::scope::InGroup;
use crate::domain::bucket::{CostLine, Outcome};
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// A bucket, without its lines and owners.
#[derive(Debug, Clone)]
pub struct Bucket {
    /// 1, 2, 3 … in the group.
    pub number: BucketNumber,
    /// The title.
    pub title: String,
    /// What the group gets from it, in one line.
    pub summary: String,
    /// What it is, at length.
    pub body: String,
    /// Whether it has no maximum.
    pub open_ended: bool,
    /// The day it is meant to start.
    pub starts_on: Option<NaiveDate>,
    /// When it was shown to the group (UTC).
    pub published_at: Option<UtcTime>,
    /// When it was proposed (UTC).
    pub proposed_at: UtcTime,
    /// Who proposed it.
    pub proposed_by: MemberNumber,
    /// How it ended, if it did.
    pub ending: Option<BucketEnding>,
}

const COLUMNS: (
    buckets::number,
    buckets::title,
    buckets::summary,
    buckets::body,
    buckets::open_ended,
    buckets::starts_on,
    buckets::published_at,
    buckets::proposed_at,
    buckets::proposed_by,
) = (
    buckets::number,
    buckets::title,
    buckets::summary,
    buckets::body,
    buckets::open_ended,
    buckets::starts_on,
    buckets::published_at,
    buckets::proposed_at,
    buckets::proposed_by,
);

type Row = (
    (BucketNumber, String, String, String, bool, Option<NaiveDate>, Option<UtcTime>, UtcTime, MemberNumber),
    Option<BucketEnding>,
);

fn read((head, ending): Row) -> Bucket {
    let (number, title, summary, body, open_ended, starts_on, published_at, proposed_at, proposed_by) = head;
    Bucket { number, title, summary, body, open_ended, starts_on, published_at, proposed_at, proposed_by, ending }
}

/// Every bucket, drafts included, by number.
///
/// # Errors
/// When the database fails.
pub fn list_buckets(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<Bucket>, StoreError> {
    let of_bucket =
        bucket_endings::group_id.eq(buckets::group_id).and(bucket_endings::bucket_number.eq(buckets::number));
    let rows: Vec<Row> = buckets::table
        .left_join(bucket_endings::table.on(of_bucket))
        .filter(buckets::group_id.eq(group.id()))
        .order(buckets::number)
        .select((COLUMNS, ENDING.nullable()))
        .load(snapshot.db())?;
    Ok(rows.into_iter().map(read).collect())
}

/// One bucket.
///
/// # Errors
/// When the database fails.
pub fn find_bucket(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    number: BucketNumber,
) -> Result<Option<Bucket>, StoreError> {
    let of_bucket =
        bucket_endings::group_id.eq(buckets::group_id).and(bucket_endings::bucket_number.eq(buckets::number));
    let row: Option<Row> = buckets::table
        .left_join(bucket_endings::table.on(of_bucket))
        .filter(buckets::group_id.eq(group.id()))
        .filter(buckets::number.eq(number))
        .select((COLUMNS, ENDING.nullable()))
        .first(snapshot.db())
        .optional()?;
    Ok(row.map(read))
}

/// Published buckets that no round has funded and nobody has cancelled or finished, with whether each is open-ended,
/// by number. The caller knows that no round is running.
///
/// # Errors
/// When the database fails.
pub fn list_waiting(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<(BucketNumber, bool)>, StoreError> {
    let funded = round_buckets::table
        .filter(round_buckets::group_id.eq(group.id()))
        .filter(round_buckets::outcome.eq_any([Outcome::Full, Outcome::Funded]))
        .select(round_buckets::bucket_number);
    let ended =
        bucket_endings::table.filter(bucket_endings::group_id.eq(group.id())).select(bucket_endings::bucket_number);
    Ok(buckets::table
        .filter(buckets::group_id.eq(group.id()))
        .filter(buckets::published_at.is_not_null())
        .filter(buckets::number.ne_all(ended))
        .filter(buckets::number.ne_all(funded))
        .order(buckets::number)
        .select((buckets::number, buckets::open_ended))
        .load(snapshot.db())?)
}

/// The owners of every bucket: bucket, member; in the order they stand.
///
/// # Errors
/// When the database fails.
pub fn list_owners(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<Vec<(BucketNumber, MemberNumber)>, StoreError> {
    Ok(bucket_owners::table
        .filter(bucket_owners::group_id.eq(group.id()))
        .order((bucket_owners::bucket_number, bucket_owners::position))
        .select((bucket_owners::bucket_number, bucket_owners::member_number))
        .load(snapshot.db())?)
}

/// The owners of one bucket, in the order they stand.
///
/// # Errors
/// When the database fails.
pub fn list_owners_of(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    bucket: BucketNumber,
) -> Result<Vec<MemberNumber>, StoreError> {
    Ok(bucket_owners::table
        .filter(bucket_owners::group_id.eq(group.id()))
        .filter(bucket_owners::bucket_number.eq(bucket))
        .order(bucket_owners::position)
        .select(bucket_owners::member_number)
        .load(snapshot.db())?)
}

/// The cost lines of every bucket, by bucket and place.
///
/// # Errors
/// When the database fails.
pub fn list_lines(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<(BucketNumber, CostLine)>, StoreError> {
    let rows: Vec<(BucketNumber, String, Amount, Amount)> = bucket_lines::table
        .filter(bucket_lines::group_id.eq(group.id()))
        .order((bucket_lines::bucket_number, bucket_lines::position))
        .select((bucket_lines::bucket_number, bucket_lines::what, bucket_lines::required, bucket_lines::extra))
        .load(snapshot.db())?;
    Ok(rows.into_iter().map(|(bucket, what, required, extra)| (bucket, CostLine { what, required, extra })).collect())
}

/// The cost lines of one bucket, in their order.
///
/// # Errors
/// When the database fails.
pub fn list_lines_of(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    bucket: BucketNumber,
) -> Result<Vec<CostLine>, StoreError> {
    let rows: Vec<(String, Amount, Amount)> = bucket_lines::table
        .filter(bucket_lines::group_id.eq(group.id()))
        .filter(bucket_lines::bucket_number.eq(bucket))
        .order(bucket_lines::position)
        .select((bucket_lines::what, bucket_lines::required, bucket_lines::extra))
        .load(snapshot.db())?;
    Ok(rows.into_iter().map(|(what, required, extra)| CostLine { what, required, extra }).collect())
}

/// What a bucket says about itself.
#[derive(Debug, Clone)]
pub struct BucketWords {
    /// The title.
    pub title: String,
    /// What the group gets from it, in one line.
    pub summary: String,
    /// What it is, at length.
    pub body: String,
    /// Whether it has no maximum.
    pub open_ended: bool,
    /// The day it is meant to start.
    pub starts_on: Option<NaiveDate>,
}

/// Adds a bucket as a draft, under the next free number.
///
/// # Errors
/// When the database fails.
pub fn insert_bucket(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    proposer: MemberNumber,
    words: &BucketWords,
) -> Result<BucketNumber, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> =
        buckets::table.filter(buckets::group_id.eq(group)).select(diesel::dsl::max(buckets::number)).first(tx.db())?;
    let number = BucketNumber::new(last.unwrap_or(0) + 1);
    diesel::insert_into(buckets::table)
        .values((
            buckets::group_id.eq(group),
            buckets::number.eq(number),
            buckets::title.eq(&words.title),
            buckets::summary.eq(&words.summary),
            buckets::body.eq(&words.body),
            buckets::open_ended.eq(words.open_ended),
            buckets::starts_on.eq(words.starts_on),
            buckets::proposed_at.eq(locked.at()),
            buckets::proposed_by.eq(proposer),
        ))
        .execute(tx.db())?;
    Ok(number)
}

/// Changes what a bucket says about itself.
///
/// # Errors
/// When the database fails.
pub fn update_bucket(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: BucketNumber,
    words: &BucketWords,
) -> Result<(), StoreError> {
    diesel::update(buckets::table.filter(buckets::group_id.eq(locked.group().id())).filter(buckets::number.eq(number)))
        .set((
            buckets::title.eq(&words.title),
            buckets::summary.eq(&words.summary),
            buckets::body.eq(&words.body),
            buckets::open_ended.eq(words.open_ended),
            buckets::starts_on.eq(words.starts_on),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// Shows a bucket to the group.
///
/// # Errors
/// When the database fails.
pub fn set_published(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, number: BucketNumber) -> Result<(), StoreError> {
    diesel::update(buckets::table.filter(buckets::group_id.eq(locked.group().id())).filter(buckets::number.eq(number)))
        .set(buckets::published_at.eq(locked.at()))
        .execute(tx.db())?;
    Ok(())
}

/// Replaces the owners of a bucket.
///
/// # Errors
/// When the database fails or a member stands in the list twice.
pub fn replace_owners(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    bucket: BucketNumber,
    owners: &[MemberNumber],
) -> Result<(), StoreError> {
    let group = locked.group().id();
    diesel::delete(
        bucket_owners::table.filter(bucket_owners::group_id.eq(group)).filter(bucket_owners::bucket_number.eq(bucket)),
    )
    .execute(tx.db())?;
    let rows: Vec<_> = (1_i64..)
        .zip(owners)
        .map(|(position, member)| {
            (
                bucket_owners::group_id.eq(group),
                bucket_owners::bucket_number.eq(bucket),
                bucket_owners::member_number.eq(*member),
                bucket_owners::position.eq(position),
            )
        })
        .collect();
    for part in rows.chunks(500) {
        on_backend!(tx.db(), conn => {
            diesel::insert_into(bucket_owners::table).values(part.to_vec()).execute(conn)
        })?;
    }
    Ok(())
}

/// Replaces the cost lines of a bucket.
///
/// # Errors
/// When the database fails.
pub fn replace_lines(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    bucket: BucketNumber,
    lines: &[CostLine],
) -> Result<(), StoreError> {
    let group = locked.group().id();
    diesel::delete(
        bucket_lines::table.filter(bucket_lines::group_id.eq(group)).filter(bucket_lines::bucket_number.eq(bucket)),
    )
    .execute(tx.db())?;
    let rows: Vec<_> = (1_i64..)
        .zip(lines)
        .map(|(position, line)| {
            (
                bucket_lines::group_id.eq(group),
                bucket_lines::bucket_number.eq(bucket),
                bucket_lines::position.eq(position),
                bucket_lines::what.eq(line.what.clone()),
                bucket_lines::required.eq(line.required),
                bucket_lines::extra.eq(line.extra),
            )
        })
        .collect();
    for part in rows.chunks(500) {
        on_backend!(tx.db(), conn => {
            diesel::insert_into(bucket_lines::table).values(part.to_vec()).execute(conn)
        })?;
    }
    Ok(())
}
