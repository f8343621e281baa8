//! Asking for money of an own bucket, with the invoice or receipt attached.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::receipts::{ReceiptChoice, attach};
use super::{PayoutRefused, refuse};
use crate::domain::ids::{BucketNumber, MemberNumber, PayoutNumber};
use crate::domain::money::Amount;
use crate::services::once::{IdempotencyKey, once};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::payouts::{NewPayout, Purse, insert_payout, list_purses};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, Tx, log, members};

/// What an owner asks for.
#[derive(Debug, Clone, Serialize)]
pub struct AskPayout {
    /// The bucket whose money it is.
    pub bucket: BucketNumber,
    /// How much.
    pub amount: Amount,
    /// Who gets it, in words; empty means the member named beside it.
    pub payee: String,
    /// Who gets it, if that is a member.
    pub payee_member: Option<MemberNumber>,
    /// The invoice or receipt, in words.
    pub reference: String,
    /// The day by which it is wanted.
    pub wanted_on: Option<NaiveDate>,
    /// The invoice or receipt itself.
    pub receipt: Option<ReceiptChoice>,
}

/// A payout that is waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its number.
    pub payout: PayoutNumber,
}

/// Asks for money of an own bucket.
///
/// # Errors
/// When the bucket is somebody else's, or holds less than that beside what is asked for already.
pub fn ask(
    db: &Db,
    who: &GroupScope,
    command: AskPayout,
    key: Option<IdempotencyKey>,
) -> Result<Asked, Failure<PayoutRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let reused = |_| PayoutRefused::KeyReused;
        once(tx, who.user(), key.as_ref(), reused, |tx| ask_in(tx, &locked, &who, &command))
    })
}

fn ask_in<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedGroup<'b>,
    who: &GroupScope,
    command: &AskPayout,
) -> Result<Asked, Failure<PayoutRefused>> {
    let purse = list_purses(tx, who.group(), Some(command.bucket))?.into_iter().next();
    let purse = purse.ok_or(Failure::Refused(PayoutRefused::NothingHeld { bucket: command.bucket }))?;
    check(who, &purse, command)?;
    let payee = payee(tx, who, command)?;
    let Some(receipt) = &command.receipt else { return refuse(PayoutRefused::NoReceipt) };
    let new = NewPayout {
        bucket: command.bucket,
        amount: command.amount,
        payee,
        payee_member: command.payee_member,
        reference: command.reference.trim().to_owned(),
        wanted_on: command.wanted_on,
    };
    let payout = insert_payout(tx, locked, who.member(), &new)?;
    attach(tx, locked, who, payout, receipt)?;
    let (about, detail) = (format!("payout:{payout}"), format!("Asked for a payout of {}", purse.title));
    log::record(tx, locked, who.member(), "payout_asked", &about, &detail)?;
    Ok(Asked { payout })
}

fn check(who: &GroupScope, purse: &Purse, command: &AskPayout) -> Result<(), Failure<PayoutRefused>> {
    if !purse.owners.contains(&who.member()) {
        return refuse(PayoutRefused::NotOwner { title: purse.title.clone() });
    }
    if !command.amount.is_positive() {
        return refuse(PayoutRefused::NotPositive);
    }
    if command.reference.trim().is_empty() {
        return refuse(PayoutRefused::NoReference);
    }
    let left = purse.left();
    if command.amount > left {
        return refuse(PayoutRefused::TooMuch { holds: purse.holds, waiting: purse.waiting, left });
    }
    Ok(())
}

/// The payee in words: what was typed, or the name of the member.
fn payee(tx: &mut Tx<'_>, who: &GroupScope, command: &AskPayout) -> Result<String, Failure<PayoutRefused>> {
    let typed = command.payee.trim();
    let Some(member) = command.payee_member else {
        return if typed.is_empty() { refuse(PayoutRefused::NoPayee) } else { Ok(typed.to_owned()) };
    };
    let found = members::find_member(tx, who.group(), member)?;
    let found = found.ok_or(Failure::Refused(PayoutRefused::NotAMember { member }))?;
    Ok(if typed.is_empty() { found.name } else { typed.to_owned() })
}
