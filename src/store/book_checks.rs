//! When a group's books were last checked, and up to which entry.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::schema::{book_checks, groups};
use super::scope::InGroup;
use crate::domain::ids::EntryNumber;
use crate::domain::time::UtcTime;

/// A check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable)]
pub struct BookCheck {
    /// When (UTC).
    pub checked_at: UtcTime,
    /// The last entry there was.
    pub last_entry: EntryNumber,
    /// How much does not agree.
    pub findings: i64,
}

/// The last check of a group's books.
///
/// # Errors
/// When the database fails.
pub fn find_book_check(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Option<BookCheck>, StoreError> {
    Ok(book_checks::table
        .filter(book_checks::group_id.eq(group.id()))
        .select((book_checks::checked_at, book_checks::last_entry, book_checks::findings))
        .first(snapshot.db())
        .optional()?)
}

/// The last check of each group's books, and the last entry there is now; by address part.
///
/// # Errors
/// When the database fails.
pub fn list_book_checks(
    snapshot: &mut Snapshot<'_>,
) -> Result<Vec<(String, EntryNumber, Option<BookCheck>)>, StoreError> {
    let of_group = book_checks::group_id.eq(groups::id);
    Ok(groups::table
        .left_join(book_checks::table.on(of_group))
        .order(groups::id)
        .select((
            groups::slug,
            groups::last_entry,
            (book_checks::checked_at, book_checks::last_entry, book_checks::findings).nullable(),
        ))
        .load(snapshot.db())?)
}

/// Puts a check in place of the last one, unless that one is newer: two servers may check at once.
///
/// # Errors
/// When the database fails.
pub fn put_book_check(tx: &mut Tx<'_>, group: InGroup, check: &BookCheck) -> Result<(), StoreError> {
    let here = book_checks::table.filter(book_checks::group_id.eq(group.id()));
    let known: i64 = here.count().get_result(tx.db())?;
    let set = (
        book_checks::checked_at.eq(check.checked_at),
        book_checks::last_entry.eq(check.last_entry),
        book_checks::findings.eq(check.findings),
    );
    if known == 0 {
        diesel::insert_into(book_checks::table).values((book_checks::group_id.eq(group.id()), set)).execute(tx.db())?;
    } else {
        let older = here.filter(book_checks::checked_at.le(check.checked_at));
        diesel::update(older).set(set).execute(tx.db())?;
    }
    Ok(())
}
