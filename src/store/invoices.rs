//! Invoices of members: recorded unpaid, paid once, voided for good (money.md 3).

mod insert;

use chrono::NaiveDate;
use diesel::prelude::*;

pub use insert::{NewInvoice, insert_invoices, next_ids};

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::invoices;
use super::scope::InGroup;
use crate::domain::ids::{InvoiceId, MemberNumber};
use crate::domain::money::{Amount, Rate};
use crate::domain::time::UtcTime;

/// An invoice as it stands.
#[derive(Debug, Clone, Queryable)]
pub struct Invoice {
    /// Its key in the group.
    pub id: InvoiceId,
    /// The number printed on it; unique per member among those that are not voided.
    pub number: String,
    /// Whose income it is; 0 is the group itself.
    pub member: MemberNumber,
    /// The day on it.
    pub issued_on: NaiveDate,
    /// The day it was paid, once it is.
    pub paid_on: Option<NaiveDate>,
    /// Who pays it; never public.
    pub client: Option<String>,
    /// The kind of work.
    pub kind: String,
    /// What it was for.
    pub description: String,
    /// Net of tax; below zero for a credit note.
    pub amount: Amount,
    /// A rate of its own.
    pub own_rate: Option<Rate>,
    /// When it was voided (UTC).
    pub voided_at: Option<UtcTime>,
    /// Why it was voided.
    pub voided_why: Option<String>,
    /// When it was recorded (UTC).
    pub recorded_at: UtcTime,
    /// Who recorded it.
    pub recorded_by: MemberNumber,
}

const COLUMNS: (
    invoices::id,
    invoices::number,
    invoices::member_number,
    invoices::issued_on,
    invoices::paid_on,
    invoices::client,
    invoices::kind,
    invoices::description,
    invoices::amount,
    invoices::own_rate,
    invoices::voided_at,
    invoices::voided_why,
    invoices::recorded_at,
    invoices::recorded_by,
) = (
    invoices::id,
    invoices::number,
    invoices::member_number,
    invoices::issued_on,
    invoices::paid_on,
    invoices::client,
    invoices::kind,
    invoices::description,
    invoices::amount,
    invoices::own_rate,
    invoices::voided_at,
    invoices::voided_why,
    invoices::recorded_at,
    invoices::recorded_by,
);

/// Which invoices a list is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InvoiceFilter {
    /// Of one member only.
    pub member: Option<MemberNumber>,
    /// Paid or unpaid only; both leave the voided out.
    pub paid: Option<bool>,
    /// Of one kind of work only.
    pub kind: Option<String>,
    /// Only those recorded before this one: the next page.
    pub before: Option<InvoiceId>,
}

/// The newest first, at most `limit`.
///
/// # Errors
/// When the database fails.
pub fn list_invoices(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    filter: &InvoiceFilter,
    limit: i64,
) -> Result<Vec<Invoice>, StoreError> {
    let mut query = invoices::table
        .filter(invoices::group_id.eq(group.id()))
        .order(invoices::id.desc())
        .limit(limit)
        .select(COLUMNS)
        .into_boxed();
    if let Some(member) = filter.member {
        query = query.filter(invoices::member_number.eq(member));
    }
    if let Some(paid) = filter.paid {
        query = query.filter(invoices::voided_at.is_null());
        query = if paid {
            query.filter(invoices::paid_on.is_not_null())
        } else {
            query.filter(invoices::paid_on.is_null())
        };
    }
    if let Some(kind) = filter.kind.clone() {
        query = query.filter(invoices::kind.eq(kind));
    }
    if let Some(before) = filter.before {
        query = query.filter(invoices::id.lt(before));
    }
    Ok(query.load(snapshot.db())?)
}

/// Every invoice that is neither paid nor voided, the oldest first: the money that is on the way.
///
/// # Errors
/// When the database fails.
pub fn list_unpaid(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: Option<MemberNumber>,
) -> Result<Vec<Invoice>, StoreError> {
    let mut query = invoices::table
        .filter(invoices::group_id.eq(group.id()))
        .filter(invoices::paid_on.is_null())
        .filter(invoices::voided_at.is_null())
        .order(invoices::id)
        .select(COLUMNS)
        .into_boxed();
    if let Some(member) = member {
        query = query.filter(invoices::member_number.eq(member));
    }
    Ok(query.load(snapshot.db())?)
}

/// Every invoice that is not voided, for the check of a file.
///
/// # Errors
/// When the database fails.
pub fn list_standing(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<Invoice>, StoreError> {
    Ok(invoices::table
        .filter(invoices::group_id.eq(group.id()))
        .filter(invoices::voided_at.is_null())
        .select(COLUMNS)
        .load(snapshot.db())?)
}

/// The kinds of work that were ever written, in the order of their letters.
///
/// # Errors
/// When the database fails.
pub fn list_kinds(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<String>, StoreError> {
    Ok(invoices::table
        .filter(invoices::group_id.eq(group.id()))
        .select(invoices::kind)
        .distinct()
        .order(invoices::kind)
        .load(snapshot.db())?)
}

/// One invoice.
///
/// # Errors
/// When the database fails.
pub fn find_invoice(snapshot: &mut Snapshot<'_>, group: InGroup, id: InvoiceId) -> Result<Option<Invoice>, StoreError> {
    Ok(invoices::table
        .filter(invoices::group_id.eq(group.id()))
        .filter(invoices::id.eq(id))
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?)
}

/// The invoice that holds this number for the member; a voided one does not.
///
/// # Errors
/// When the database fails.
pub fn find_by_number(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
    number: &str,
) -> Result<Option<Invoice>, StoreError> {
    Ok(invoices::table
        .filter(invoices::group_id.eq(group.id()))
        .filter(invoices::member_number.eq(member))
        .filter(invoices::number.eq(number))
        .filter(invoices::voided_at.is_null())
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?)
}

/// Changes what an unpaid invoice says. A paid or voided one stays as it is: false.
///
/// # Errors
/// A duplicate when the number is taken for its member.
pub fn update_unpaid(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    id: InvoiceId,
    to: &NewInvoice,
) -> Result<bool, StoreError> {
    let unpaid = invoices::table
        .filter(invoices::group_id.eq(locked.group().id()))
        .filter(invoices::id.eq(id))
        .filter(invoices::paid_on.is_null())
        .filter(invoices::voided_at.is_null());
    let changed = diesel::update(unpaid)
        .set((
            invoices::number.eq(&to.number),
            invoices::member_number.eq(to.member),
            invoices::issued_on.eq(to.issued_on),
            invoices::client.eq(to.client.as_deref()),
            invoices::kind.eq(&to.kind),
            invoices::description.eq(&to.description),
            invoices::amount.eq(to.amount),
            invoices::own_rate.eq(to.own_rate),
        ))
        .execute(tx.db())?;
    Ok(changed == 1)
}

/// Notes the day an unpaid invoice was paid, and the rate of its own that it has from then on.
/// False when it was paid or voided before.
///
/// # Errors
/// When the database fails.
pub fn set_paid(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    id: InvoiceId,
    paid_on: NaiveDate,
    own_rate: Option<Rate>,
) -> Result<bool, StoreError> {
    let unpaid = invoices::table
        .filter(invoices::group_id.eq(locked.group().id()))
        .filter(invoices::id.eq(id))
        .filter(invoices::paid_on.is_null())
        .filter(invoices::voided_at.is_null());
    let changed = diesel::update(unpaid)
        .set((invoices::paid_on.eq(paid_on), invoices::own_rate.eq(own_rate)))
        .execute(tx.db())?;
    Ok(changed == 1)
}

/// Notes one paid day for many unpaid invoices, whose rates stay.
///
/// # Errors
/// When the database fails, or one of them was paid or voided before.
pub fn set_paid_many(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    ids: &[InvoiceId],
    paid_on: NaiveDate,
) -> Result<(), StoreError> {
    for part in ids.chunks(500) {
        let unpaid = invoices::table
            .filter(invoices::group_id.eq(locked.group().id()))
            .filter(invoices::id.eq_any(part.to_vec()))
            .filter(invoices::paid_on.is_null())
            .filter(invoices::voided_at.is_null());
        let changed = diesel::update(unpaid).set(invoices::paid_on.eq(paid_on)).execute(tx.db())?;
        if changed != part.len() {
            return Err(StoreError::Corrupt("an unpaid invoice was not found unpaid".to_owned()));
        }
    }
    Ok(())
}

/// Voids an invoice; its number is free again. False when it was voided before.
///
/// # Errors
/// When the database fails.
pub fn set_voided(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, id: InvoiceId, why: &str) -> Result<bool, StoreError> {
    let standing = invoices::table
        .filter(invoices::group_id.eq(locked.group().id()))
        .filter(invoices::id.eq(id))
        .filter(invoices::voided_at.is_null());
    let changed = diesel::update(standing)
        .set((invoices::voided_at.eq(locked.at()), invoices::voided_why.eq(why)))
        .execute(tx.db())?;
    Ok(changed == 1)
}
