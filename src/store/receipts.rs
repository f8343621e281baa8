//! Invoices and receipts behind payouts, with their bytes (money.md 9).

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::receipts;
use super::scope::InGroup;
use crate::domain::ids::{MemberNumber, PayoutNumber, ReceiptNumber};
use crate::domain::receipt::{Receipt, ReceiptKind};
use crate::domain::time::UtcTime;

/// A receipt without its bytes.
#[derive(Debug, Clone, Queryable)]
pub struct ReceiptHead {
    /// The number in the group.
    pub number: ReceiptNumber,
    /// The payout it is for; none while it waits in a form that came back.
    pub payout: Option<PayoutNumber>,
    /// What it was called on the other side.
    pub file_name: String,
    /// What it is.
    pub kind: ReceiptKind,
    /// Its bytes, counted.
    pub size: i64,
    /// SHA-256 of them.
    pub sha256: Vec<u8>,
    /// When it came (UTC).
    pub uploaded_at: UtcTime,
    /// From whom.
    pub uploaded_by: MemberNumber,
}

const COLUMNS: (
    receipts::number,
    receipts::payout_number,
    receipts::file_name,
    receipts::kind,
    receipts::size,
    receipts::sha256,
    receipts::uploaded_at,
    receipts::uploaded_by,
) = (
    receipts::number,
    receipts::payout_number,
    receipts::file_name,
    receipts::kind,
    receipts::size,
    receipts::sha256,
    receipts::uploaded_at,
    receipts::uploaded_by,
);

/// The receipts of a payout, in the order they came.
///
/// # Errors
/// When the database fails.
pub fn list_receipts(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    payout: PayoutNumber,
) -> Result<Vec<ReceiptHead>, StoreError> {
    Ok(receipts::table
        .filter(receipts::group_id.eq(group.id()))
        .filter(receipts::payout_number.eq(payout))
        .order(receipts::number)
        .select(COLUMNS)
        .load(snapshot.db())?)
}

/// One receipt without its bytes.
///
/// # Errors
/// When the database fails.
pub fn find_receipt(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    number: ReceiptNumber,
) -> Result<Option<ReceiptHead>, StoreError> {
    Ok(receipts::table
        .filter(receipts::group_id.eq(group.id()))
        .filter(receipts::number.eq(number))
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?)
}

/// The bytes of a receipt.
///
/// # Errors
/// When there is none, or the database fails.
pub fn get_content(snapshot: &mut Snapshot<'_>, group: InGroup, number: ReceiptNumber) -> Result<Vec<u8>, StoreError> {
    Ok(receipts::table
        .filter(receipts::group_id.eq(group.id()))
        .filter(receipts::number.eq(number))
        .select(receipts::content)
        .first(snapshot.db())?)
}

/// Keeps a receipt under the next number, for a payout or for a form that came back.
///
/// # Errors
/// When the database fails.
pub fn insert_receipt(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    uploaded_by: MemberNumber,
    payout: Option<PayoutNumber>,
    receipt: &Receipt,
) -> Result<ReceiptNumber, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = receipts::table
        .filter(receipts::group_id.eq(group))
        .select(diesel::dsl::max(receipts::number))
        .first(tx.db())?;
    let number = ReceiptNumber::new(last.unwrap_or(0) + 1);
    let size = i64::try_from(receipt.content().len()).unwrap_or(i64::MAX);
    diesel::insert_into(receipts::table)
        .values((
            receipts::group_id.eq(group),
            receipts::number.eq(number),
            receipts::payout_number.eq(payout),
            receipts::file_name.eq(receipt.name()),
            receipts::kind.eq(receipt.kind()),
            receipts::size.eq(size),
            receipts::sha256.eq(receipt.sha256().as_slice()),
            receipts::content.eq(receipt.content()),
            receipts::uploaded_at.eq(locked.at()),
            receipts::uploaded_by.eq(uploaded_by),
        ))
        .execute(tx.db())?;
    Ok(number)
}

/// Puts a receipt that waited to the payout it is for.
///
/// # Errors
/// When the database fails.
pub fn set_payout(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: ReceiptNumber,
    payout: PayoutNumber,
) -> Result<(), StoreError> {
    diesel::update(
        receipts::table.filter(receipts::group_id.eq(locked.group().id())).filter(receipts::number.eq(number)),
    )
    .set(receipts::payout_number.eq(payout))
    .execute(tx.db())?;
    Ok(())
}

/// Lets go of receipts that wait for no payout any more: those that came before `before` (UTC).
///
/// # Errors
/// When the database fails.
pub fn forget_waiting(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, before: UtcTime) -> Result<(), StoreError> {
    diesel::delete(
        receipts::table
            .filter(receipts::group_id.eq(locked.group().id()))
            .filter(receipts::payout_number.is_null())
            .filter(receipts::uploaded_at.lt(before)),
    )
    .execute(tx.db())?;
    Ok(())
}
