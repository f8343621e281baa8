//! A payout that is not paid, or not to the end: declined by who may pay it, or taken back by an owner.

use super::tell::{Told, tell_owners};
use super::{PayoutRefused, check_may_pay, refuse, waiting};
use crate::domain::ending::ClosedAs;
use crate::domain::ids::PayoutNumber;
use crate::services::once::{IdempotencyKey, once};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::payouts::{Payout, set_closed};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, Tx, buckets, log};

/// Says that a payout is not paid, or the rest of it is not, and why. The money stays in the bucket.
///
/// # Errors
/// When it is one's own, not waiting any more, or no reason is given.
pub fn decline(
    db: &Db,
    who: &GroupScope,
    payout: PayoutNumber,
    why: String,
    key: Option<IdempotencyKey>,
) -> Result<(), Failure<PayoutRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let reused = |_| PayoutRefused::KeyReused;
        once(tx, who.user(), key.as_ref(), reused, |tx| {
            let payout = waiting(tx, &who, payout)?;
            check_may_pay(tx, &who, &payout)?;
            if why.trim().is_empty() {
                return refuse(PayoutRefused::NoReason);
            }
            close_in(tx, &locked, &who, &payout, ClosedAs::Declined, why.trim())?;
            Ok(())
        })
    })
}

/// Takes a request of an own bucket back, or what is not paid of it.
///
/// # Errors
/// When the bucket is somebody else's, or it is not waiting any more.
pub fn withdraw(
    db: &Db,
    who: &GroupScope,
    payout: PayoutNumber,
    key: Option<IdempotencyKey>,
) -> Result<(), Failure<PayoutRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let reused = |_| PayoutRefused::KeyReused;
        once(tx, who.user(), key.as_ref(), reused, |tx| {
            let payout = waiting(tx, &who, payout)?;
            let owners = buckets::list_owners_of(tx, who.group(), payout.bucket)?;
            if !owners.contains(&who.member()) && payout.asked_by != who.member() {
                return refuse(PayoutRefused::NotOwner { title: payout.title });
            }
            close_in(tx, &locked, &who, &payout, ClosedAs::Withdrawn, "")?;
            Ok(())
        })
    })
}

/// Closes a payout that waits, notes it in the log and tells the owners. The caller has seen that it may be.
pub(in crate::services) fn close_in(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    payout: &Payout,
    how: ClosedAs,
    why: &str,
) -> Result<(), StoreError> {
    set_closed(tx, locked, who.member(), payout.number, how, why)?;
    let about = format!("payout:{}", payout.number);
    let (event, detail) = match how {
        ClosedAs::Declined => ("payout_declined", format!("Declined a payout of {}: {why}", payout.title)),
        ClosedAs::Withdrawn => ("payout_withdrawn", format!("Took back a request for a payout of {}", payout.title)),
        ClosedAs::Cancelled => ("payout_closed", format!("Closed a request for a payout of {}", payout.title)),
    };
    log::record(tx, locked, who.member(), event, &about, &detail)?;
    if how == ClosedAs::Declined {
        tell_owners(tx, locked, who, payout, Told::Closed)?;
    }
    Ok(())
}
