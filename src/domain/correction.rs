//! Corrections: which entries may be taken back by hand, between which accounts money may be moved by two people, and
//! that no account falls below zero by either (money.md 10; docs/money.md, "Corrections").

use super::ids::text_enum;
use super::ledger::{Account, EntryKind, Transfer, effects};
use super::money::Amount;

text_enum! {
    /// Money that moves only when a second person confirms it.
    pub enum ProposalKind {
        /// What the group starts with: bank -> foundation or carried.
        Opening = "opening",
        /// A correction between two accounts.
        Adjustment = "adjustment",
    }
}

text_enum! {
    /// How a proposal ended.
    pub enum ProposalOutcome {
        /// A second person confirmed it, and it was posted.
        Confirmed = "confirmed",
        /// A second person declined it.
        Declined = "declined",
        /// Who proposed it took it back.
        Withdrawn = "withdrawn",
    }
}

text_enum! {
    /// How an entry that is not reversed by hand is put right.
    pub enum OwnWay {
        /// A contribution: the invoice is voided.
        VoidInvoice = "void_invoice",
        /// A statement: the next one counts what is put right; money set aside wrongly is moved by an adjustment.
        NextStatement = "next_statement",
        /// Allotments: the round is withdrawn before it opens.
        WithdrawRound = "withdraw_round",
        /// Results were published and people rely on them: an adjustment, which two people make.
        Adjustment = "adjustment",
        /// A reversal: what it took back is recorded again.
        RecordAgain = "record_again",
    }
}

/// Whether entries of this kind may be taken back by hand; if not, how they are put right.
///
/// # Errors
/// The way that such an entry has.
pub const fn reversible(kind: EntryKind) -> Result<(), OwnWay> {
    match kind {
        EntryKind::Opening
        | EntryKind::Cover
        | EntryKind::CorePayment
        | EntryKind::CoreRelease
        | EntryKind::FoundationPayment
        | EntryKind::Adjustment => Ok(()),
        EntryKind::Contribution => Err(OwnWay::VoidInvoice),
        EntryKind::Statement => Err(OwnWay::NextStatement),
        EntryKind::Allotment => Err(OwnWay::WithdrawRound),
        EntryKind::Settlement
        | EntryKind::Return
        | EntryKind::Surplus
        | EntryKind::Payout
        | EntryKind::Finish
        | EntryKind::Cancel => Err(OwnWay::Adjustment),
        EntryKind::Reversal => Err(OwnWay::RecordAgain),
    }
}

/// Whether an adjustment may touch an account. The pool is what invoices brought and no statement has collected, and
/// an allotment is what a round gave: both must stay the sums that the records beside them say.
pub const fn is_adjustable(account: Account) -> bool {
    match account {
        Account::Bank | Account::Foundation | Account::Core | Account::Carried | Account::Bucket(_) => true,
        Account::Pool | Account::Allotment(_) => false,
    }
}

/// An account that would fall below zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{account} holds {holds:?}, {takes:?} would leave it")]
pub struct TooLittle {
    /// The account.
    pub account: Account,
    /// What it holds.
    pub holds: Amount,
    /// What would leave it.
    pub takes: Amount,
}

/// Refuses transfers that would push an account below zero which never may be.
///
/// # Errors
/// The first such account in account order, with its figures.
pub fn check_balances(transfers: &[Transfer], balances: &[(Account, Amount)]) -> Result<(), TooLittle> {
    for (account, net) in effects(transfers) {
        let holds = balances.iter().find(|(one, _)| *one == account).map_or(Amount::ZERO, |(_, holds)| *holds);
        let after = i128::from(holds.minor()) + i128::from(net);
        if after < 0 && !account.may_be_negative() {
            return Err(TooLittle { account, holds, takes: Amount::from_minor(net.saturating_neg()) });
        }
    }
    Ok(())
}
