//! What facilitators note about a month (pages.md 4, History).

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::month_notes;
use super::scope::InGroup;
use crate::domain::ids::{MemberNumber, StatementNumber};

/// Every note, by statement.
///
/// # Errors
/// When the database fails.
pub fn list_month_notes(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<Vec<(StatementNumber, String)>, StoreError> {
    Ok(month_notes::table
        .filter(month_notes::group_id.eq(group.id()))
        .order(month_notes::statement_number)
        .select((month_notes::statement_number, month_notes::words))
        .load(snapshot.db())?)
}

/// Puts a note in place of what stood there; none takes it away.
///
/// # Errors
/// When the database fails.
pub fn put_month_note(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    actor: MemberNumber,
    statement: StatementNumber,
    words: Option<&str>,
) -> Result<(), StoreError> {
    let group = locked.group().id();
    let here = month_notes::group_id.eq(group).and(month_notes::statement_number.eq(statement));
    diesel::delete(month_notes::table.filter(here)).execute(tx.db())?;
    if let Some(words) = words {
        diesel::insert_into(month_notes::table)
            .values((
                month_notes::group_id.eq(group),
                month_notes::statement_number.eq(statement),
                month_notes::words.eq(words),
                month_notes::written_at.eq(locked.at()),
                month_notes::written_by.eq(actor),
            ))
            .execute(tx.db())?;
    }
    Ok(())
}
