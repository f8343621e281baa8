//! The balance of an account as it runs along the ledger: the one place where it is worked out.

use super::ledger::{Account, Transfer, effects};
use super::money::{Amount, AmountError};

/// What one transfer did to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What came; below zero for what went.
    pub change: Amount,
    /// What the account held then.
    pub after: Amount,
}

/// What each transfer did to the account, and what it held after it; transfers in the order of the ledger, from its
/// beginning. The last balance is the stored one (`verify` compares them).
///
/// # Errors
/// When a balance is beyond what 64 bits hold.
pub fn running_balance<'t>(
    account: Account,
    transfers: impl IntoIterator<Item = &'t Transfer>,
) -> Result<Vec<Step>, AmountError> {
    let mut held = Amount::ZERO;
    let step = |transfer: &Transfer| {
        let effect = effects(std::slice::from_ref(transfer));
        let change = effect.iter().find(|(one, _)| *one == account).map_or(0, |(_, change)| *change);
        let change = Amount::from_minor(change);
        held = held.checked_add(change)?;
        Ok(Step { change, after: held })
    };
    transfers.into_iter().map(step).collect()
}
