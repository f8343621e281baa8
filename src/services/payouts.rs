//! Payouts: owners ask, somebody else marks them paid, whole or in parts, or says why not (money.md 9).

mod ask;
mod close;
mod owed;
mod page;
mod pay;
mod receipts;
mod tell;

use chrono::NaiveDate;

pub use ask::{AskPayout, Asked, ask};
pub(in crate::services) use close::close_in;
pub use close::{decline, withdraw};
pub use owed::{Owed, OwedFacts, Urgency, owed};
pub use page::{OnePayout, PayoutFacts, PayoutsFacts, find, list};
pub use pay::{Paid, PayPayout, pay};
pub use receipts::{KeptReceipt, ReceiptChoice, ReceiptFile, find_kept_receipt, keep_receipt, open_receipt};

use super::four_eyes::{self, MayNotPay};
use crate::domain::ending::ClosedAs;
use crate::domain::ids::{BucketNumber, MemberNumber, PayoutNumber};
use crate::domain::money::Amount;
use crate::store::payouts::{Payout, find_payout};
use crate::store::scope::GroupScope;
use crate::store::{Failure, StoreError, Tx};

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
    /// Only an owner of the bucket asks for its money, or takes the request back.
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
    /// More is to be paid than was asked for and is not paid yet.
    #[error("less was asked for than is to be paid")]
    MoreThanAsked {
        /// What was asked for and is not paid.
        rest: Amount,
    },
    /// Nobody was named to be paid.
    #[error("there is no payee")]
    NoPayee,
    /// The payee is no member of the group.
    #[error("member {member} is none of the group")]
    NotAMember {
        /// The member.
        member: MemberNumber,
    },
    /// No invoice or receipt was named.
    #[error("there is no reference")]
    NoReference,
    /// No invoice or receipt was attached, or the one that waited is gone.
    #[error("there is no receipt")]
    NoReceipt,
    /// It was paid whole before.
    #[error("it was paid before")]
    PaidBefore,
    /// It was closed before.
    #[error("it was closed: {why}")]
    ClosedBefore {
        /// How.
        how: ClosedAs,
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

fn waiting(tx: &mut Tx<'_>, who: &GroupScope, number: PayoutNumber) -> Result<Payout, Failure<PayoutRefused>> {
    let payout = find_payout(tx, who.group(), number)?.ok_or(Failure::Refused(PayoutRefused::NoPayout))?;
    if let Some(how) = payout.closed_as {
        return refuse(PayoutRefused::ClosedBefore { how, why: payout.closed_why.unwrap_or_default() });
    }
    if !payout.is_waiting() {
        return refuse(PayoutRefused::PaidBefore);
    }
    Ok(payout)
}

/// A payout is one's own for who asked for it and for who gets it.
fn is_own(payout: &Payout, member: MemberNumber) -> bool {
    payout.payee_member == Some(member) || payout.asked_by == member
}

fn check_may_pay(tx: &mut Tx<'_>, who: &GroupScope, payout: &Payout) -> Result<(), Failure<PayoutRefused>> {
    four_eyes::check_may_pay(tx, who, |member| is_own(payout, member))?.map_err(|why| {
        Failure::Refused(match why {
            MayNotPay::Own => PayoutRefused::Own,
            MayNotPay::NotTreasurer => PayoutRefused::NotTreasurer,
        })
    })
}

/// Every treasurer there is has a hand in it.
fn no_other_treasurer(treasurers: &[MemberNumber], payout: &Payout) -> bool {
    treasurers.iter().all(|member| is_own(payout, *member))
}

fn too_large(error: crate::domain::money::AmountError) -> StoreError {
    StoreError::Corrupt(error.to_string())
}

fn refuse<T>(refusal: PayoutRefused) -> Result<T, Failure<PayoutRefused>> {
    Err(Failure::Refused(refusal))
}
