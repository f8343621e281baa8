//! Contributions: the part of a paid invoice that goes to the pool, one row per ledger entry (money.md 3).
//!
//! A paid invoice that gives nothing (a rate of 0 %, or less than half a minor unit) has no entry and no row.

use chrono::NaiveDate;
use diesel::expression::IntoSql;
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Date, Text};
use diesel::sqlite::SqliteConnection;

use super::conn::{Conn, Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::prepared::prepared;
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
    match tx.db() {
        _ if new.is_empty() => Ok(()),
        Conn::Sqlite(conn) => insert_each(conn, locked, new),
        Conn::Postgres(conn) => insert_at_once(conn, locked, new),
    }
}

/// SQLite answers in place: one short statement that it keeps ready.
fn insert_each(conn: &mut SqliteConnection, locked: &LockedGroup<'_>, new: &[Contribution]) -> Result<(), StoreError> {
    const CONTRIBUTION: &str = "INSERT INTO contributions (group_id, entry_number, invoice_id, member_number, kind, \
        counts_on, rate, amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    for one in new {
        let values = (
            locked.group().id().into_sql::<BigInt>(),
            one.entry.into_sql::<BigInt>(),
            one.invoice.into_sql::<BigInt>(),
            one.member.into_sql::<BigInt>(),
            one.kind.as_str().into_sql::<Text>(),
            one.counts_on.into_sql::<Date>(),
            one.rate.into_sql::<BigInt>(),
            one.amount.into_sql::<BigInt>(),
        );
        prepared::<(), _>(CONTRIBUTION, values).execute(conn)?;
    }
    Ok(())
}

/// PostgreSQL is a round trip away: one statement for all of them.
fn insert_at_once(conn: &mut PgConnection, locked: &LockedGroup<'_>, new: &[Contribution]) -> Result<(), StoreError> {
    const CONTRIBUTIONS: &str = "INSERT INTO contributions (group_id, entry_number, invoice_id, member_number, kind, \
        counts_on, rate, amount) SELECT ?, * FROM unnest(?, ?, ?, ?, ?, ?, ?)";
    let all = || new.iter();
    let values = (
        locked.group().id().into_sql::<BigInt>(),
        all().map(|one| one.entry.get()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
        all().map(|one| one.invoice.get()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
        all().map(|one| one.member.get()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
        all().map(|one| one.kind.as_str()).collect::<Vec<_>>().into_sql::<Array<Text>>(),
        all().map(|one| one.counts_on).collect::<Vec<_>>().into_sql::<Array<Date>>(),
        all().map(|one| one.rate.basis_points()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
        all().map(|one| one.amount.minor()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
    );
    prepared::<(), _>(CONTRIBUTIONS, values).execute(conn)?;
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
