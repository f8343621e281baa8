//! What the next statement is made from: contributions not yet collected, what was covered (money.md 4).

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::Snapshot;
use super::dialect::sum_minor;
use super::error::StoreError;
use super::schema::{contributions, entries, invoices, rounds, statements, transfers};
use super::scope::InGroup;
use crate::domain::ids::{EntryNumber, InvoiceId, MemberNumber, StatementNumber};
use crate::domain::ledger::{BelongsTo, EntryKind};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// A contribution that no statement has collected yet, with its invoice.
#[derive(Debug, Clone, Queryable)]
pub struct Uncollected {
    /// The entry that posted it.
    pub entry: EntryNumber,
    /// The invoice.
    pub invoice: InvoiceId,
    /// The member.
    pub member: MemberNumber,
    /// The contribution; below zero for credit notes and reversals.
    pub amount: Amount,
    /// The paid day it counts on.
    pub counts_on: NaiveDate,
    /// The invoice's amount, net of tax.
    pub invoiced: Amount,
    /// When the invoice was taken back (UTC).
    pub voided_at: Option<UtcTime>,
}

/// Every contribution not yet in a statement, in the order of the ledger, whatever its paid day.
///
/// # Errors
/// When the database fails.
pub fn list_uncollected(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<Uncollected>, StoreError> {
    let of_invoice = invoices::group_id.eq(contributions::group_id).and(invoices::id.eq(contributions::invoice_id));
    Ok(contributions::table
        .inner_join(invoices::table.on(of_invoice))
        .filter(contributions::group_id.eq(group.id()))
        .filter(contributions::statement_number.is_null())
        .order(contributions::entry_number)
        .select((
            contributions::entry_number,
            contributions::invoice_id,
            contributions::member_number,
            contributions::amount,
            contributions::counts_on,
            invoices::amount,
            invoices::voided_at,
        ))
        .load(snapshot.db())?)
}

/// How many invoices are entered but not paid, and their sum net of tax.
///
/// # Errors
/// When the database fails.
pub fn sum_unpaid(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<(i64, Amount), StoreError> {
    Ok(invoices::table
        .filter(invoices::group_id.eq(group.id()))
        .filter(invoices::paid_on.is_null())
        .filter(invoices::voided_at.is_null())
        .select((diesel::dsl::count_star(), sum_minor(invoices::amount)))
        .first(snapshot.db())?)
}

/// What the foundation covered of a statement's shortfall since, without covers that were taken back.
///
/// # Errors
/// When the database fails.
pub fn sum_covers(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    statement: StatementNumber,
) -> Result<Amount, StoreError> {
    let of_entry = entries::group_id.eq(transfers::group_id).and(entries::number.eq(transfers::entry_number));
    let covers = entries::table
        .filter(entries::group_id.eq(group.id()))
        .filter(entries::kind.eq(EntryKind::Cover))
        .filter(entries::belongs_to.eq(BelongsTo::Statement(statement).to_string()))
        .select(entries::number)
        .load::<EntryNumber>(snapshot.db())?;
    if covers.is_empty() {
        return Ok(Amount::ZERO);
    }
    let taken_back: Vec<Option<EntryNumber>> = entries::table
        .filter(entries::group_id.eq(group.id()))
        .filter(entries::reverses.eq_any(covers.clone()))
        .select(entries::reverses)
        .load(snapshot.db())?;
    let standing: Vec<EntryNumber> = covers.into_iter().filter(|one| !taken_back.contains(&Some(*one))).collect();
    Ok(transfers::table
        .inner_join(entries::table.on(of_entry))
        .filter(entries::group_id.eq(group.id()))
        .filter(entries::number.eq_any(standing))
        .select(sum_minor(transfers::amount))
        .first(snapshot.db())?)
}

/// The names that statements and rounds bear already, withdrawn ones included: an address is never given twice.
///
/// # Errors
/// When the database fails.
pub fn list_names(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<String>, StoreError> {
    let mut names: Vec<String> =
        statements::table.filter(statements::group_id.eq(group.id())).select(statements::name).load(snapshot.db())?;
    let of_rounds: Vec<String> =
        rounds::table.filter(rounds::group_id.eq(group.id())).select(rounds::name).load(snapshot.db())?;
    names.extend(of_rounds);
    Ok(names)
}
