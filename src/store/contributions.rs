//! Contributions: the part of a paid invoice that goes to the pool, one row per ledger entry (money.md 3).
//!
//! A paid invoice that gives nothing (a rate of 0 %, or less than half a minor unit) has no entry and no row.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{contributions, statements};
use super::scope::InGroup;
use crate::domain::ids::{EntryNumber, InvoiceId, MemberNumber, StatementNumber};
use crate::domain::money::{Amount, Rate};

/// A contribution, or the reversal of one.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Contribution {
    /// The entry that posted it.
    pub entry: EntryNumber,
    /// The invoice.
    pub invoice: InvoiceId,
    /// Whose income it was.
    pub member: MemberNumber,
    /// The kind of work.
    pub kind: String,
    /// The paid day, for statements; a reversal counts on the paid day of what it reverses.
    pub counts_on: NaiveDate,
    /// The rate that was used.
    pub rate: Rate,
    /// What goes to the pool; below zero for credit notes and reversals.
    pub amount: Amount,
    /// The statement that collected it.
    pub statement: Option<StatementNumber>,
}

const COLUMNS: (
    contributions::entry_number,
    contributions::invoice_id,
    contributions::member_number,
    contributions::kind,
    contributions::counts_on,
    contributions::rate,
    contributions::amount,
    contributions::statement_number,
) = (
    contributions::entry_number,
    contributions::invoice_id,
    contributions::member_number,
    contributions::kind,
    contributions::counts_on,
    contributions::rate,
    contributions::amount,
    contributions::statement_number,
);

/// What was posted for these invoices, in the order of the ledger: a voided one has two rows.
///
/// # Errors
/// When the database fails.
pub fn list_of_invoices(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    invoices: &[InvoiceId],
) -> Result<Vec<Contribution>, StoreError> {
    Ok(contributions::table
        .filter(contributions::group_id.eq(group.id()))
        .filter(contributions::invoice_id.eq_any(invoices.to_vec()))
        .order(contributions::entry_number)
        .select(COLUMNS)
        .load(snapshot.db())?)
}

/// Every contribution and reversal of the group, in the order of the ledger.
///
/// # Errors
/// When the database fails.
pub fn list_contributions(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<Contribution>, StoreError> {
    Ok(contributions::table
        .filter(contributions::group_id.eq(group.id()))
        .order(contributions::entry_number)
        .select(COLUMNS)
        .load(snapshot.db())?)
}

/// Stores contributions whose entries were just appended; `statement` is not looked at, since a statement collects
/// later.
///
/// # Errors
/// When the database fails.
pub fn insert_contributions(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, new: &[Contribution]) -> Result<(), StoreError> {
    let rows: Vec<_> = new
        .iter()
        .map(|contribution| {
            (
                contributions::group_id.eq(locked.group().id()),
                contributions::entry_number.eq(contribution.entry),
                contributions::invoice_id.eq(contribution.invoice),
                contributions::member_number.eq(contribution.member),
                contributions::kind.eq(contribution.kind.clone()),
                contributions::counts_on.eq(contribution.counts_on),
                contributions::rate.eq(contribution.rate),
                contributions::amount.eq(contribution.amount),
            )
        })
        .collect();
    for part in rows.chunks(500) {
        on_backend!(tx.db(), conn => diesel::insert_into(contributions::table).values(part.to_vec()).execute(conn))?;
    }
    Ok(())
}

/// The last day that a standing statement has collected: what is paid up to it and posted later enters the next one.
///
/// # Errors
/// When the database fails.
pub fn find_last_collected_day(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Option<NaiveDate>, StoreError> {
    Ok(statements::table
        .filter(statements::group_id.eq(group.id()))
        .filter(statements::withdrawn_at.is_null())
        .select(diesel::dsl::max(statements::last_day))
        .first(snapshot.db())?)
}
