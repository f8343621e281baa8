//! Payments: the money that left the bank for payouts, one row beside each entry (money.md 9).

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{payout_payments, payouts};
use super::scope::InGroup;
use crate::domain::ids::{BucketNumber, EntryNumber, MemberNumber, PayoutNumber};
use crate::domain::money::Amount;

/// Money that left the bank for a payout.
#[derive(Debug, Clone, Queryable)]
pub struct Payment {
    /// Its entry.
    pub entry: EntryNumber,
    /// The payout.
    pub payout: PayoutNumber,
    /// The bucket it came from.
    pub bucket: BucketNumber,
    /// How much.
    pub amount: Amount,
    /// The day.
    pub paid_on: NaiveDate,
    /// Who marked it.
    pub paid_by: MemberNumber,
    /// Who got it, in words.
    pub payee: String,
}

/// Every payment, or those of one bucket, in the order of their entries.
///
/// # Errors
/// When the database fails.
pub fn list_payments(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    only: Option<BucketNumber>,
) -> Result<Vec<Payment>, StoreError> {
    let of_payout =
        payouts::group_id.eq(payout_payments::group_id).and(payouts::number.eq(payout_payments::payout_number));
    let mut query = payout_payments::table
        .inner_join(payouts::table.on(of_payout))
        .filter(payout_payments::group_id.eq(group.id()))
        .into_boxed();
    if let Some(bucket) = only {
        query = query.filter(payouts::bucket_number.eq(bucket));
    }
    Ok(query
        .order(payout_payments::entry_number)
        .select((
            payout_payments::entry_number,
            payout_payments::payout_number,
            payouts::bucket_number,
            payout_payments::amount,
            payout_payments::paid_on,
            payout_payments::paid_by,
            payouts::payee,
        ))
        .load(snapshot.db())?)
}

/// What is needed to note a payment.
#[derive(Debug, Clone, Copy)]
pub struct NewPayment {
    /// The payout.
    pub payout: PayoutNumber,
    /// Its entry.
    pub entry: EntryNumber,
    /// How much.
    pub amount: Amount,
    /// The day.
    pub paid_on: NaiveDate,
}

/// Notes a payment and raises what was paid; the database refuses more than was asked for.
///
/// # Errors
/// When the database fails.
pub fn insert_payment(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    paid_by: MemberNumber,
    new: &NewPayment,
) -> Result<(), StoreError> {
    let group = locked.group().id();
    diesel::insert_into(payout_payments::table)
        .values((
            payout_payments::group_id.eq(group),
            payout_payments::entry_number.eq(new.entry),
            payout_payments::payout_number.eq(new.payout),
            payout_payments::amount.eq(new.amount),
            payout_payments::paid_on.eq(new.paid_on),
            payout_payments::paid_by.eq(paid_by),
        ))
        .execute(tx.db())?;
    diesel::update(payouts::table.filter(payouts::group_id.eq(group)).filter(payouts::number.eq(new.payout)))
        .set(payouts::paid.eq(payouts::paid + new.amount))
        .execute(tx.db())?;
    Ok(())
}
