//! How invoices are written down, one or ten thousand at a time.

use chrono::NaiveDate;
use diesel::expression::IntoSql;
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Date, Nullable, Text, Timestamp};
use diesel::sqlite::SqliteConnection;

use crate::domain::ids::{InvoiceId, MemberNumber};
use crate::domain::money::{Amount, Rate};
use crate::store::conn::{Conn, Snapshot, Tx};
use crate::store::error::StoreError;
use crate::store::ledger::LockedGroup;
use crate::store::prepared::prepared;
use crate::store::schema::invoices;
use crate::store::scope::{GroupScope, InGroup};

/// What is needed to record an invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInvoice {
    /// The number printed on it.
    pub number: String,
    /// Whose income it is.
    pub member: MemberNumber,
    /// The day on it.
    pub issued_on: NaiveDate,
    /// The day it was paid, if it is; its contribution is posted by the caller in the same transaction.
    pub paid_on: Option<NaiveDate>,
    /// Who pays it.
    pub client: Option<String>,
    /// The kind of work.
    pub kind: String,
    /// What it was for.
    pub description: String,
    /// Net of tax.
    pub amount: Amount,
    /// A rate of its own.
    pub own_rate: Option<Rate>,
}

/// The keys that the next invoices of the group will have.
///
/// # Errors
/// When the database fails.
pub fn next_ids(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<impl Iterator<Item = InvoiceId> + use<>, StoreError> {
    let last: Option<i64> = invoices::table
        .filter(invoices::group_id.eq(group.id()))
        .select(diesel::dsl::max(invoices::id))
        .first(snapshot.db())?;
    Ok((last.unwrap_or(0) + 1..).map(InvoiceId::new))
}

/// Records invoices under the next free keys, in the order given.
///
/// # Errors
/// A duplicate when a number is taken for its member.
pub fn insert_invoices(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    new: &[NewInvoice],
) -> Result<Vec<InvoiceId>, StoreError> {
    if new.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<InvoiceId> = next_ids(tx, locked.group())?.take(new.len()).collect();
    match tx.db() {
        Conn::Sqlite(conn) => insert_each(conn, locked, who, &ids, new)?,
        Conn::Postgres(conn) => insert_at_once(conn, locked, who, &ids, new)?,
    }
    Ok(ids)
}

/// SQLite answers in place: one short statement that it keeps ready.
fn insert_each(
    conn: &mut SqliteConnection,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    ids: &[InvoiceId],
    new: &[NewInvoice],
) -> Result<(), StoreError> {
    const INVOICE: &str = "INSERT INTO invoices (group_id, id, number, member_number, issued_on, paid_on, client, kind, \
        description, amount, own_rate, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    for (id, invoice) in ids.iter().zip(new) {
        let values = (
            locked.group().id().into_sql::<BigInt>(),
            id.into_sql::<BigInt>(),
            invoice.number.as_str().into_sql::<Text>(),
            invoice.member.into_sql::<BigInt>(),
            invoice.issued_on.into_sql::<Date>(),
            invoice.paid_on.into_sql::<Nullable<Date>>(),
            invoice.client.as_deref().into_sql::<Nullable<Text>>(),
            invoice.kind.as_str().into_sql::<Text>(),
            invoice.description.as_str().into_sql::<Text>(),
            invoice.amount.into_sql::<BigInt>(),
            invoice.own_rate.into_sql::<Nullable<BigInt>>(),
            locked.at().into_sql::<Timestamp>(),
            who.member().into_sql::<BigInt>(),
        );
        prepared::<(), _>(INVOICE, values).execute(conn)?;
    }
    Ok(())
}

/// PostgreSQL is a round trip away: one statement for all of them.
fn insert_at_once(
    conn: &mut PgConnection,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    ids: &[InvoiceId],
    new: &[NewInvoice],
) -> Result<(), StoreError> {
    const INVOICES: &str = "INSERT INTO invoices (group_id, recorded_at, recorded_by, id, number, member_number, \
        issued_on, paid_on, client, kind, description, amount, own_rate) \
        SELECT ?, ?, ?, * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    let all = || new.iter();
    let values = (
        locked.group().id().into_sql::<BigInt>(),
        locked.at().into_sql::<Timestamp>(),
        who.member().into_sql::<BigInt>(),
        ids.iter().map(|id| id.get()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
        all().map(|one| one.number.as_str()).collect::<Vec<_>>().into_sql::<Array<Text>>(),
        all().map(|one| one.member.get()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
        all().map(|one| one.issued_on).collect::<Vec<_>>().into_sql::<Array<Date>>(),
        all().map(|one| one.paid_on).collect::<Vec<_>>().into_sql::<Array<Nullable<Date>>>(),
        all().map(|one| one.client.as_deref()).collect::<Vec<_>>().into_sql::<Array<Nullable<Text>>>(),
        all().map(|one| one.kind.as_str()).collect::<Vec<_>>().into_sql::<Array<Text>>(),
        all().map(|one| one.description.as_str()).collect::<Vec<_>>().into_sql::<Array<Text>>(),
        all().map(|one| one.amount.minor()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
        all()
            .map(|one| one.own_rate.map(|rate| rate.basis_points()))
            .collect::<Vec<_>>()
            .into_sql::<Array<Nullable<BigInt>>>(),
    );
    prepared::<(), _>(INVOICES, values).execute(conn)?;
    Ok(())
}
