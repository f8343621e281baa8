//! The buckets that a member marked for themselves. Nobody else reads them.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::schema::favourites;
use super::scope::GroupScope;
use crate::domain::ids::BucketNumber;

/// The buckets that the member marked, by number.
///
/// # Errors
/// When the database fails.
pub fn list_favourites(snapshot: &mut Snapshot<'_>, who: &GroupScope) -> Result<Vec<BucketNumber>, StoreError> {
    Ok(favourites::table
        .filter(favourites::group_id.eq(who.group().id()))
        .filter(favourites::member_number.eq(who.member()))
        .order(favourites::bucket_number)
        .select(favourites::bucket_number)
        .load(snapshot.db())?)
}

/// Marks a bucket; once is enough.
///
/// # Errors
/// When the database fails.
pub fn insert_favourite(tx: &mut Tx<'_>, who: &GroupScope, bucket: BucketNumber) -> Result<(), StoreError> {
    let row = (
        favourites::group_id.eq(who.group().id()),
        favourites::member_number.eq(who.member()),
        favourites::bucket_number.eq(bucket),
    );
    on_backend!(tx.db(), conn => {
        diesel::insert_into(favourites::table).values(row).on_conflict_do_nothing().execute(conn)
    })?;
    Ok(())
}

/// Takes the mark off, if there is one.
///
/// # Errors
/// When the database fails.
pub fn delete_favourite(tx: &mut Tx<'_>, who: &GroupScope, bucket: BucketNumber) -> Result<(), StoreError> {
    diesel::delete(
        favourites::table
            .filter(favourites::group_id.eq(who.group().id()))
            .filter(favourites::member_number.eq(who.member()))
            .filter(favourites::bucket_number.eq(bucket)),
    )
    .execute(tx.db())?;
    Ok(())
}
