//! Payouts: owners ask, somebody else marks them paid or says why not (money.md 9).

mod page;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use page::{OnePayout, PayoutFacts, PayoutsFacts, find, list};

use super::once::{IdempotencyKey, once};
use crate::domain::ids::{BucketNumber, MemberNumber, PayoutNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use crate::domain::member::Roles;
use crate::domain::money::Amount;
use crate::domain::policy::may_pay_payout;
use crate::store::ledger::{balance, lock_group};
use crate::store::payouts::{
    NewPayout, Payout, Purse, find_payout, insert_payout, list_purses, set_declined, set_paid,
};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, Tx, ledger, log, members};

/// What an owner asks for.
#[derive(Debug, Clone, Serialize)]
pub struct AskPayout {
    /// The bucket whose money it is.
    pub bucket: BucketNumber,
    /// How much.
    pub amount: Amount,
    /// Who gets it, in words.
    pub payee: String,
    /// Who gets it, if that is a member.
    pub payee_member: Option<MemberNumber>,
    /// The invoice or receipt.
    pub reference: String,
}

/// A payout that is waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its number.
    pub payout: PayoutNumber,
}

/// Why a payout is not taken. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PayoutRefused {
    /// There is no such payout.
    #[error("there is no such payout")]
    NoPayout,
    /// The bucket holds no money.
    #[error("bucket {bucket} holds nothing")]
    NothingHeld {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// Only an owner of the bucket asks for its money.
    #[error("the bucket belongs to somebody else")]
    NotOwner {
        /// The bucket's title.
        title: String,
    },
    /// Nothing, or less.
    #[error("the amount is not above zero")]
    NotPositive,
    /// More than the bucket holds.
    #[error("the bucket holds less than was asked for")]
    TooMuch {
        /// What it holds.
        holds: Amount,
        /// What of it was asked for and is waiting.
        waiting: Amount,
        /// What may still be asked for.
        left: Amount,
    },
    /// Nobody was named to be paid.
    #[error("there is no payee")]
    NoPayee,
    /// No invoice or receipt was named.
    #[error("there is no reference")]
    NoReference,
    /// It was paid before.
    #[error("it was paid on {paid_on}")]
    PaidBefore {
        /// The day.
        paid_on: NaiveDate,
    },
    /// It was declined before.
    #[error("it was declined: {why}")]
    DeclinedBefore {
        /// Why.
        why: String,
    },
    /// Nobody marks their own payout paid.
    #[error("one's own payout")]
    Own,
    /// Only a treasurer does this.
    #[error("only a treasurer does this")]
    NotTreasurer,
    /// The day lies ahead.
    #[error("{day} lies ahead of {today}")]
    Ahead {
        /// The day given.
        day: NaiveDate,
        /// Today, where the group is.
        today: NaiveDate,
    },
    /// It is declined without saying why.
    #[error("a reason is missing")]
    NoReason,
    /// The same form came with other content before.
    #[error("this form was sent before with other content")]
    KeyReused,
}

/// Asks for money of an own bucket.
///
/// # Errors
/// When the bucket is somebody else's, or holds less.
pub fn ask(
    db: &Db,
    who: &GroupScope,
    command: AskPayout,
    key: Option<IdempotencyKey>,
) -> Result<Asked, Failure<PayoutRefused>> {
    let who = *who;
    db.write(move |tx| {
        once(tx, who.user(), key.as_ref(), |_| PayoutRefused::KeyReused, |tx| ask_in(tx, &who, &command))
    })
}

fn ask_in(tx: &mut Tx<'_>, who: &GroupScope, command: &AskPayout) -> Result<Asked, Failure<PayoutRefused>> {
    let locked = lock_group(tx, who.group())?;
    let purse = list_purses(tx, who.group(), Some(command.bucket))?.into_iter().next();
    let purse = purse.ok_or(Failure::Refused(PayoutRefused::NothingHeld { bucket: command.bucket }))?;
    check_ask(who, &purse, command)?;
    let new = NewPayout {
        bucket: command.bucket,
        amount: command.amount,
        payee: command.payee.trim().to_owned(),
        payee_member: command.payee_member,
        reference: command.reference.trim().to_owned(),
    };
    let payout = insert_payout(tx, &locked, who.member(), &new)?;
    let (about, detail) = (format!("payout:{payout}"), format!("Asked for a payout of {}", purse.title));
    log::record(tx, &locked, who.member(), "payout_asked", &about, &detail)?;
    Ok(Asked { payout })
}

fn check_ask(who: &GroupScope, purse: &Purse, command: &AskPayout) -> Result<(), Failure<PayoutRefused>> {
    if !purse.owners.contains(&who.member()) {
        return refuse(PayoutRefused::NotOwner { title: purse.title.clone() });
    }
    if !command.amount.is_positive() {
        return refuse(PayoutRefused::NotPositive);
    }
    if command.payee.trim().is_empty() {
        return refuse(PayoutRefused::NoPayee);
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

/// Says that a payout left the bank.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct PayPayout {
    /// The payout.
    pub payout: PayoutNumber,
    /// The day it was paid; today if none is given.
    pub paid_on: Option<NaiveDate>,
}

/// A payout that was paid.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Paid {
    /// The payout.
    pub payout: PayoutNumber,
    /// The day.
    pub paid_on: NaiveDate,
    /// How much.
    pub amount: Amount,
    /// Who got it.
    pub payee: String,
    /// What the bucket still holds.
    pub still_holds: Amount,
}

/// Marks a payout paid: the money leaves the bucket and the bank.
///
/// # Errors
/// When it is one's own, not waiting any more, or above what the bucket holds.
pub fn pay(
    db: &Db,
    who: &GroupScope,
    command: PayPayout,
    key: Option<IdempotencyKey>,
) -> Result<Paid, Failure<PayoutRefused>> {
    let who = *who;
    db.write(move |tx| {
        once(tx, who.user(), key.as_ref(), |_| PayoutRefused::KeyReused, |tx| pay_in(tx, &who, &command))
    })
}

fn pay_in(tx: &mut Tx<'_>, who: &GroupScope, command: &PayPayout) -> Result<Paid, Failure<PayoutRefused>> {
    let mut locked = lock_group(tx, who.group())?;
    let payout = waiting(tx, who, command.payout)?;
    check_may_pay(tx, who, &payout)?;
    let today = locked.today();
    let paid_on = command.paid_on.unwrap_or(today);
    if paid_on > today {
        return refuse(PayoutRefused::Ahead { day: paid_on, today });
    }
    let holds = balance(tx, who.group(), Account::Bucket(payout.bucket))?;
    let still_holds = holds.checked_sub(payout.amount).map_err(too_large)?;
    if still_holds.is_negative() {
        return refuse(PayoutRefused::TooMuch { holds, waiting: payout.amount, left: holds });
    }
    let draft = EntryDraft {
        kind: EntryKind::Payout,
        effective_on: paid_on,
        belongs_to: BelongsTo::Payout(payout.number),
        reverses: None,
        memo: format!("{}: {}", payout.payee, payout.reference),
        transfers: vec![Transfer::new(Account::Bucket(payout.bucket), Account::Bank, payout.amount)],
    };
    let entry = ledger::append(tx, &mut locked, who.member(), &draft)?;
    set_paid(tx, &locked, payout.number, paid_on, who.member(), entry)?;
    let (about, detail) = (format!("payout:{}", payout.number), format!("Marked a payout of {} paid", payout.title));
    log::record(tx, &locked, who.member(), "payout_paid", &about, &detail)?;
    Ok(Paid { payout: payout.number, paid_on, amount: payout.amount, payee: payout.payee, still_holds })
}

/// Says that a payout is not paid, and why.
///
/// # Errors
/// When it is not waiting any more, or no reason is given.
pub fn decline(
    db: &Db,
    who: &GroupScope,
    payout: PayoutNumber,
    why: String,
    key: Option<IdempotencyKey>,
) -> Result<(), Failure<PayoutRefused>> {
    let who = *who;
    db.write(move |tx| {
        once(
            tx,
            who.user(),
            key.as_ref(),
            |_| PayoutRefused::KeyReused,
            |tx| {
                let locked = lock_group(tx, who.group())?;
                let payout = waiting(tx, &who, payout)?;
                check_may_pay(tx, &who, &payout)?;
                if why.trim().is_empty() {
                    return refuse(PayoutRefused::NoReason);
                }
                set_declined(tx, &locked, payout.number, why.trim())?;
                let about = format!("payout:{}", payout.number);
                let detail = format!("Declined a payout of {}: {}", payout.title, why.trim());
                log::record(tx, &locked, who.member(), "payout_declined", &about, &detail)?;
                Ok(())
            },
        )
    })
}

fn waiting(tx: &mut Tx<'_>, who: &GroupScope, number: PayoutNumber) -> Result<Payout, Failure<PayoutRefused>> {
    let payout = find_payout(tx, who.group(), number)?.ok_or(Failure::Refused(PayoutRefused::NoPayout))?;
    if let Some(paid_on) = payout.paid_on {
        return refuse(PayoutRefused::PaidBefore { paid_on });
    }
    if payout.declined_at.is_some() {
        return refuse(PayoutRefused::DeclinedBefore { why: payout.declined_why.unwrap_or_default() });
    }
    Ok(payout)
}

/// A payout is one's own for who asked for it and for who gets it.
fn is_own(payout: &Payout, member: MemberNumber) -> bool {
    payout.payee_member == Some(member) || payout.asked_by == member
}

fn check_may_pay(tx: &mut Tx<'_>, who: &GroupScope, payout: &Payout) -> Result<(), Failure<PayoutRefused>> {
    let roles = members::list_roles(tx, who.group())?;
    let own = is_own(payout, who.member());
    if may_pay_payout(who.roles(), own, no_other_treasurer(&roles, payout)) {
        return Ok(());
    }
    refuse(if own { PayoutRefused::Own } else { PayoutRefused::NotTreasurer })
}

/// Every treasurer there is has a hand in it.
fn no_other_treasurer<U>(roles: &[(MemberNumber, U, Roles)], payout: &Payout) -> bool {
    roles.iter().filter(|(_, _, roles)| roles.treasurer).all(|(member, ..)| is_own(payout, *member))
}

fn too_large(error: crate::domain::money::AmountError) -> StoreError {
    StoreError::Corrupt(error.to_string())
}

fn refuse<T>(refusal: PayoutRefused) -> Result<T, Failure<PayoutRefused>> {
    Err(Failure::Refused(refusal))
}
