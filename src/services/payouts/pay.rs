//! Marking a payout paid, whole or in part: the money leaves the bucket and the bank.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::tell::{Told, tell_owners};
use super::{PayoutRefused, check_may_pay, refuse, too_large, waiting};
use crate::domain::ids::PayoutNumber;
use crate::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::services::once::{IdempotencyKey, once};
use crate::store::ledger::{LockedGroup, balance, lock_group};
use crate::store::payout_payments::{NewPayment, insert_payment};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, Tx, ledger, log};

/// Says that a payout left the bank.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct PayPayout {
    /// The payout.
    pub payout: PayoutNumber,
    /// How much of it; everything that is not paid yet if none is given. What is less stays asked for.
    pub amount: Option<Amount>,
    /// The day it was paid; today if none is given.
    pub paid_on: Option<NaiveDate>,
}

/// A payment that was marked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Paid {
    /// The payout.
    pub payout: PayoutNumber,
    /// The day.
    pub paid_on: NaiveDate,
    /// How much.
    pub amount: Amount,
    /// What of the payout still waits.
    pub waits: Amount,
    /// Who got it.
    pub payee: String,
    /// What the bucket still holds.
    pub still_holds: Amount,
}

/// Marks a payout paid, or a part of it.
///
/// # Errors
/// When it is one's own, not waiting any more, above what was asked for, or above what the bucket holds.
pub fn pay(
    db: &Db,
    who: &GroupScope,
    command: PayPayout,
    key: Option<IdempotencyKey>,
) -> Result<Paid, Failure<PayoutRefused>> {
    let who = *who;
    db.write(move |tx| {
        // Before the key is looked up: two presses at once would both find it unused.
        let mut locked = lock_group(tx, who.group())?;
        let reused = |_| PayoutRefused::KeyReused;
        once(tx, who.user(), key.as_ref(), reused, |tx| pay_in(tx, &mut locked, &who, &command))
    })
}

fn pay_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    command: &PayPayout,
) -> Result<Paid, Failure<PayoutRefused>> {
    let payout = waiting(tx, who, command.payout)?;
    check_may_pay(tx, who, &payout)?;
    let today = locked.today();
    let paid_on = command.paid_on.unwrap_or(today);
    if paid_on > today {
        return refuse(PayoutRefused::Ahead { day: paid_on, today });
    }
    let rest = payout.rest();
    let amount = command.amount.unwrap_or(rest);
    if !amount.is_positive() {
        return refuse(PayoutRefused::NotPositive);
    }
    if amount > rest {
        return refuse(PayoutRefused::MoreThanAsked { rest });
    }
    let holds = balance(tx, who.group(), Account::Bucket(payout.bucket))?;
    let still_holds = holds.checked_sub(amount).map_err(too_large)?;
    if still_holds.is_negative() {
        return refuse(PayoutRefused::TooMuch { holds, waiting: amount, left: holds });
    }
    let draft = EntryDraft {
        kind: EntryKind::Payout,
        effective_on: paid_on,
        belongs_to: BelongsTo::Payout(payout.number),
        reverses: None,
        memo: format!("{}: {}", payout.payee, payout.reference),
        transfers: vec![Transfer::new(Account::Bucket(payout.bucket), Account::Bank, amount)],
    };
    let entry = ledger::append(tx, locked, who.member(), &draft)?;
    insert_payment(tx, locked, who.member(), &NewPayment { payout: payout.number, entry, amount, paid_on })?;
    let waits = rest.checked_sub(amount).map_err(too_large)?;
    let how_much = if waits.is_positive() { "a part of a payout" } else { "a payout" };
    let (about, detail) = (format!("payout:{}", payout.number), format!("Marked {how_much} of {} paid", payout.title));
    log::record(tx, locked, who.member(), "payout_paid", &about, &detail)?;
    tell_owners(tx, locked, who, &payout, Told::Paid(entry))?;
    Ok(Paid { payout: payout.number, paid_on, amount, waits, payee: payout.payee, still_holds })
}
