//! Files that wait for their confirmation, and the fingerprints of those that were applied.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::imports;
use super::scope::{GroupScope, InGroup};
use crate::domain::group::ImportOf;
use crate::domain::ids::MemberNumber;
use crate::domain::time::UtcTime;

/// An uploaded file.
#[derive(Debug, Clone, Queryable)]
pub struct Import {
    /// 1, 2, 3 … in the group.
    pub number: i64,
    /// What it holds.
    pub what: ImportOf,
    /// What it was called on the other side.
    pub file_name: String,
    /// SHA-256 of the bytes.
    pub content_hash: Vec<u8>,
    /// The bytes, until it is applied or too old.
    pub content: Option<Vec<u8>>,
    /// Which column is what, as JSON.
    pub column_map: String,
    /// Who uploaded it.
    pub uploaded_by: MemberNumber,
    /// When it was applied (UTC).
    pub applied_at: Option<UtcTime>,
}

const COLUMNS: (
    imports::number,
    imports::what,
    imports::file_name,
    imports::content_hash,
    imports::content,
    imports::column_map,
    imports::uploaded_by,
    imports::applied_at,
) = (
    imports::number,
    imports::what,
    imports::file_name,
    imports::content_hash,
    imports::content,
    imports::column_map,
    imports::uploaded_by,
    imports::applied_at,
);

/// One import.
///
/// # Errors
/// When the database fails.
pub fn find_import(snapshot: &mut Snapshot<'_>, group: InGroup, number: i64) -> Result<Option<Import>, StoreError> {
    Ok(imports::table
        .filter(imports::group_id.eq(group.id()))
        .filter(imports::number.eq(number))
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?)
}

/// The name under which the same bytes were applied before, and when.
///
/// # Errors
/// When the database fails.
pub fn find_applied(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    what: ImportOf,
    content_hash: &[u8],
) -> Result<Option<(String, UtcTime)>, StoreError> {
    let row: Option<(String, Option<UtcTime>)> = imports::table
        .filter(imports::group_id.eq(group.id()))
        .filter(imports::what.eq(what))
        .filter(imports::content_hash.eq(content_hash))
        .filter(imports::applied_at.is_not_null())
        .order(imports::number)
        .select((imports::file_name, imports::applied_at))
        .first(snapshot.db())
        .optional()?;
    Ok(row.and_then(|(name, at)| at.map(|at| (name, at))))
}

/// Which column was what the last time, as JSON: remembered per group and kind of file.
///
/// # Errors
/// When the database fails.
pub fn find_last_column_map(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    what: ImportOf,
) -> Result<Option<String>, StoreError> {
    Ok(imports::table
        .filter(imports::group_id.eq(group.id()))
        .filter(imports::what.eq(what))
        .filter(imports::applied_at.is_not_null())
        .order(imports::number.desc())
        .select(imports::column_map)
        .first(snapshot.db())
        .optional()?)
}

/// What is needed to keep a file.
#[derive(Debug, Clone)]
pub struct NewImport {
    /// What it holds.
    pub what: ImportOf,
    /// What it was called on the other side.
    pub file_name: String,
    /// SHA-256 of the bytes.
    pub content_hash: [u8; 32],
    /// The bytes.
    pub content: Vec<u8>,
    /// Which column is what, as JSON.
    pub column_map: String,
}

/// Keeps an uploaded file until its confirmation, and gives its number.
///
/// # Errors
/// When the database fails.
pub fn insert_import(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    new: &NewImport,
) -> Result<i64, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> =
        imports::table.filter(imports::group_id.eq(group)).select(diesel::dsl::max(imports::number)).first(tx.db())?;
    let number = last.unwrap_or(0) + 1;
    diesel::insert_into(imports::table)
        .values((
            imports::group_id.eq(group),
            imports::number.eq(number),
            imports::what.eq(new.what),
            imports::file_name.eq(&new.file_name),
            imports::content_hash.eq(new.content_hash.to_vec()),
            imports::content.eq(Some(new.content.clone())),
            imports::column_map.eq(&new.column_map),
            imports::uploaded_at.eq(locked.at()),
            imports::uploaded_by.eq(who.member()),
        ))
        .execute(tx.db())?;
    Ok(number)
}

/// Corrects which column is what, while the file waits.
///
/// # Errors
/// When the database fails.
pub fn set_column_map(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: i64,
    column_map: &str,
) -> Result<(), StoreError> {
    diesel::update(imports::table.filter(imports::group_id.eq(locked.group().id())).filter(imports::number.eq(number)))
        .set(imports::column_map.eq(column_map))
        .execute(tx.db())?;
    Ok(())
}

/// Notes that a file was applied; its bytes are let go, their fingerprint stays.
///
/// # Errors
/// When the database fails.
pub fn set_applied(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, number: i64) -> Result<(), StoreError> {
    diesel::update(imports::table.filter(imports::group_id.eq(locked.group().id())).filter(imports::number.eq(number)))
        .set((imports::applied_at.eq(locked.at()), imports::content.eq(None::<Vec<u8>>)))
        .execute(tx.db())?;
    Ok(())
}

/// Lets go of the bytes of files that nobody confirmed since `before` (UTC).
///
/// # Errors
/// When the database fails.
pub fn forget_waiting(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, before: UtcTime) -> Result<(), StoreError> {
    diesel::update(
        imports::table
            .filter(imports::group_id.eq(locked.group().id()))
            .filter(imports::uploaded_at.lt(before))
            .filter(imports::content.is_not_null()),
    )
    .set(imports::content.eq(None::<Vec<u8>>))
    .execute(tx.db())?;
    Ok(())
}
