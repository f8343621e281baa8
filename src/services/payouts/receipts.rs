//! Invoices and receipts: kept while a form comes back, attached to a payout, opened by those who may see them.

use chrono::Duration;
use serde::Serialize;

use super::{PayoutRefused, refuse};
use crate::domain::ids::{PayoutNumber, ReceiptNumber};
use crate::domain::policy::{Action, may};
use crate::domain::receipt::{Receipt, ReceiptKind};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::receipts::{self, ReceiptHead};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, Tx, buckets, payouts};

/// How long a receipt waits for the form that it came with.
const WAITS: Duration = Duration::days(2);

/// The receipt of a payout that is asked for.
#[derive(Debug, Clone, Serialize)]
pub enum ReceiptChoice {
    /// One that comes now.
    New(Receipt),
    /// One that was kept while the form came back.
    Kept(ReceiptNumber),
}

/// A receipt that waits for its form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptReceipt {
    /// Its number.
    pub number: ReceiptNumber,
    /// What it was called on the other side.
    pub file_name: String,
}

/// A receipt to be sent.
#[derive(Debug, Clone)]
pub struct ReceiptFile {
    /// What it is.
    pub kind: ReceiptKind,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// Keeps a receipt whose form has to come back, so that it need not be chosen again. What waited too long goes.
///
/// # Errors
/// When the database fails.
pub fn keep_receipt(
    db: &Db,
    who: &GroupScope,
    receipt: Receipt,
) -> Result<KeptReceipt, Failure<std::convert::Infallible>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let number = receipts::insert_receipt(tx, &locked, who.member(), None, &receipt)?;
        // After the new one, so that no number that stands in an old form is given again.
        receipts::forget_waiting(tx, &locked, locked.at().plus(-WAITS))?;
        Ok(KeptReceipt { number, file_name: receipt.name().to_owned() })
    })
}

/// A receipt that the member's own form waits with; none if it is gone or another's.
///
/// # Errors
/// When the database fails.
pub fn find_kept_receipt(db: &Db, who: &GroupScope, number: ReceiptNumber) -> Result<Option<KeptReceipt>, StoreError> {
    let found = db.read_one(|snapshot| receipts::find_receipt(snapshot, who.group(), number))?;
    let found = found.filter(|head| is_waiting_for(head, who));
    Ok(found.map(|head| KeptReceipt { number: head.number, file_name: head.file_name }))
}

fn is_waiting_for(head: &ReceiptHead, who: &GroupScope) -> bool {
    head.payout.is_none() && head.uploaded_by == who.member()
}

/// Puts the receipt to its payout.
pub(super) fn attach(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    payout: PayoutNumber,
    choice: &ReceiptChoice,
) -> Result<(), Failure<PayoutRefused>> {
    match choice {
        ReceiptChoice::New(receipt) => {
            receipts::insert_receipt(tx, locked, who.member(), Some(payout), receipt)?;
            Ok(())
        }
        ReceiptChoice::Kept(number) => match receipts::find_receipt(tx, who.group(), *number)? {
            Some(head) if is_waiting_for(&head, who) => Ok(receipts::set_payout(tx, locked, *number, payout)?),
            _ => refuse(PayoutRefused::NoReceipt),
        },
    }
}

/// A receipt with its bytes: for the owners of its bucket, treasurers and facilitators; none for everybody else.
///
/// # Errors
/// When the database fails.
pub fn open_receipt(
    db: &Db,
    who: &GroupScope,
    payout: PayoutNumber,
    number: ReceiptNumber,
) -> Result<Option<ReceiptFile>, StoreError> {
    db.read(|snapshot| {
        let head = receipts::find_receipt(snapshot, who.group(), number)?;
        let Some(head) = head.filter(|head| head.payout == Some(payout)) else { return Ok(None) };
        let Some(payout) = payouts::find_payout(snapshot, who.group(), payout)? else { return Ok(None) };
        let owners = buckets::list_owners_of(snapshot, who.group(), payout.bucket)?;
        if !may_open(who, owners.contains(&who.member())) {
            return Ok(None);
        }
        let content = receipts::get_content(snapshot, who.group(), number)?;
        Ok(Some(ReceiptFile { kind: head.kind, content }))
    })
}

/// Owners of the bucket, treasurers and facilitators: never the public, and no other member (money.md 9).
pub(super) fn may_open(who: &GroupScope, is_owner: bool) -> bool {
    is_owner || may(who.roles(), Action::SeePayouts)
}
