//! What one member brought and is responsible for.

use diesel::prelude::*;

use super::conn::Snapshot;
use super::error::StoreError;
use super::schema::{bucket_owners, buckets, contributions, statements};
use super::scope::InGroup;
use crate::domain::ids::{BucketNumber, MemberNumber, StatementNumber};
use crate::domain::money::Amount;

/// A member's contributions with the name of the statement that collected each: what waits for a statement first, then
/// the newest statement first.
///
/// # Errors
/// When the database fails.
pub fn list_contributions_of(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
) -> Result<Vec<(Option<String>, Amount)>, StoreError> {
    type Row = (Option<StatementNumber>, Option<String>, Amount);
    let of_statement = statements::group_id
        .eq(contributions::group_id)
        .and(statements::number.nullable().eq(contributions::statement_number));
    let mut rows: Vec<Row> = contributions::table
        .left_join(statements::table.on(of_statement))
        .filter(contributions::group_id.eq(group.id()))
        .filter(contributions::member_number.eq(member))
        .order(contributions::entry_number)
        .select((contributions::statement_number, statements::name.nullable(), contributions::amount))
        .load(snapshot.db())?;
    // The databases do not agree on where NULL stands.
    rows.sort_by_key(|(number, ..)| (number.is_some(), number.map(|number| -number.get())));
    Ok(rows.into_iter().map(|(_, name, amount)| (name, amount)).collect())
}

/// The published buckets that a member is responsible for, newest first.
///
/// # Errors
/// When the database fails.
pub fn list_buckets_of(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
) -> Result<Vec<(BucketNumber, String)>, StoreError> {
    let of_bucket = buckets::group_id.eq(bucket_owners::group_id).and(buckets::number.eq(bucket_owners::bucket_number));
    Ok(bucket_owners::table
        .inner_join(buckets::table.on(of_bucket))
        .filter(bucket_owners::group_id.eq(group.id()))
        .filter(bucket_owners::member_number.eq(member))
        .filter(buckets::published_at.is_not_null())
        .order(buckets::number.desc())
        .select((buckets::number, buckets::title))
        .load(snapshot.db())?)
}
