//! Pictures at buckets, with their bytes.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::bucket_pictures;
use super::scope::InGroup;
use crate::domain::ids::{BucketNumber, MemberNumber, PictureNumber};
use crate::domain::picture::Picture;
use crate::domain::text::Caption;

/// A picture without its bytes.
#[derive(Debug, Clone, Queryable)]
pub struct PictureHead {
    /// The number in the group.
    pub number: PictureNumber,
    /// What can be seen, in words.
    pub caption: String,
    /// How many pixels wide.
    pub width: i64,
    /// How many pixels high.
    pub height: i64,
    /// SHA-256 of its bytes.
    pub sha256: Vec<u8>,
}

/// The pictures of a bucket, in the order they came.
///
/// # Errors
/// When the database fails.
pub fn list_pictures(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    bucket: BucketNumber,
) -> Result<Vec<PictureHead>, StoreError> {
    Ok(bucket_pictures::table
        .filter(bucket_pictures::group_id.eq(group.id()))
        .filter(bucket_pictures::bucket_number.eq(bucket))
        .order(bucket_pictures::number)
        .select((
            bucket_pictures::number,
            bucket_pictures::caption,
            bucket_pictures::width,
            bucket_pictures::height,
            bucket_pictures::sha256,
        ))
        .load(snapshot.db())?)
}

/// The bytes of a picture.
///
/// # Errors
/// When there is none, or the database fails.
pub fn get_picture(snapshot: &mut Snapshot<'_>, group: InGroup, number: PictureNumber) -> Result<Vec<u8>, StoreError> {
    Ok(bucket_pictures::table
        .filter(bucket_pictures::group_id.eq(group.id()))
        .filter(bucket_pictures::number.eq(number))
        .select(bucket_pictures::content)
        .first(snapshot.db())?)
}

/// Keeps a picture under the next number.
///
/// # Errors
/// When the database fails.
pub fn insert_picture(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    (bucket, uploaded_by): (BucketNumber, MemberNumber),
    caption: &Caption,
    picture: &Picture,
) -> Result<PictureNumber, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = bucket_pictures::table
        .filter(bucket_pictures::group_id.eq(group))
        .select(diesel::dsl::max(bucket_pictures::number))
        .first(tx.db())?;
    let number = PictureNumber::new(last.unwrap_or(0) + 1);
    diesel::insert_into(bucket_pictures::table)
        .values((
            bucket_pictures::group_id.eq(group),
            bucket_pictures::number.eq(number),
            bucket_pictures::bucket_number.eq(bucket),
            bucket_pictures::caption.eq(caption.as_str()),
            bucket_pictures::width.eq(i64::from(picture.width())),
            bucket_pictures::height.eq(i64::from(picture.height())),
            bucket_pictures::sha256.eq(picture.sha256().as_slice()),
            bucket_pictures::content.eq(picture.content()),
            bucket_pictures::uploaded_at.eq(locked.at()),
            bucket_pictures::uploaded_by.eq(uploaded_by),
        ))
        .execute(tx.db())?;
    Ok(number)
}

/// Lets go of a picture.
///
/// # Errors
/// When the database fails.
pub fn delete_picture(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, number: PictureNumber) -> Result<(), StoreError> {
    diesel::delete(
        bucket_pictures::table
            .filter(bucket_pictures::group_id.eq(locked.group().id()))
            .filter(bucket_pictures::number.eq(number)),
    )
    .execute(tx.db())?;
    Ok(())
}
