//! The books checked against the ledger by the clock, and the outcome kept for the pages (safety.md, "verify").

use chrono::Duration;

use super::verify::verify_group;
use crate::domain::ids::EntryNumber;
use crate::domain::time::UtcTime;
use crate::store::book_checks::{BookCheck, list_book_checks, put_book_check};
use crate::store::scope::{InGroup, find_group_for_operator};
use crate::store::{Db, Failure, StoreError};

/// Books that nothing was added to are checked as often as this: what is stored may have changed all the same.
const AT_LEAST: Duration = Duration::hours(24);
/// New entries wait so long after the last check, so that a busy group is not checked all the time.
const AT_MOST: Duration = Duration::minutes(15);

/// Checks the books of one group and keeps the outcome.
///
/// # Errors
/// When the database fails.
pub fn check_books(db: &Db, slug: &str, group: InGroup) -> Result<BookCheck, StoreError> {
    let checked_at = db.now();
    let (entries, findings) = verify_group(db, slug, group, &[])?;
    for finding in &findings {
        tracing::error!(?finding, "the books do not agree with the ledger");
    }
    let check = BookCheck {
        checked_at,
        last_entry: EntryNumber::new(i64::try_from(entries).unwrap_or_default()),
        findings: i64::try_from(findings.len()).unwrap_or(i64::MAX),
    };
    let written: Result<(), Failure<std::convert::Infallible>> =
        db.write(move |tx| Ok(put_book_check(tx, group, &check)?));
    match written {
        Ok(()) => Ok(check),
        Err(Failure::Store(error)) => Err(error),
        Err(Failure::Refused(never)) => match never {},
    }
}

/// Checks every group whose turn it is; tells which.
///
/// # Errors
/// When the database fails.
pub fn check_due_books(db: &Db) -> Result<Vec<(String, BookCheck)>, StoreError> {
    let now = db.now();
    let mut checked = Vec::new();
    for (slug, last_entry, check) in db.read(list_book_checks)? {
        if !is_due(now, last_entry, check) {
            continue;
        }
        let Some(operator) = db.read(|snapshot| find_group_for_operator(snapshot, &slug))? else { continue };
        let check = check_books(db, &slug, operator.group())?;
        checked.push((slug, check));
    }
    Ok(checked)
}

fn is_due(now: UtcTime, last_entry: EntryNumber, check: Option<BookCheck>) -> bool {
    let Some(check) = check else { return true };
    let age = now.since(check.checked_at);
    age >= AT_LEAST || (check.last_entry < last_entry && age >= AT_MOST)
}
