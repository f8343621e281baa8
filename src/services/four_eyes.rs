//! Nobody pays themselves (money.md 9): who may mark a payment to a member.

use crate::domain::ids::MemberNumber;
use crate::domain::member::Roles;
use crate::domain::policy::may_pay_payout;
use crate::store::scope::GroupScope;
use crate::store::{Snapshot, StoreError, members};

/// Why somebody may not mark a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MayNotPay {
    /// It is to themselves.
    #[error("a payment to oneself")]
    Own,
    /// Only a treasurer does this.
    #[error("only a treasurer does this")]
    NotTreasurer,
}

/// A treasurer who is not the payee; a facilitator if every treasurer is.
///
/// # Errors
/// The inner one says why not, the outer one is the database.
pub fn check_may_pay(
    snapshot: &mut Snapshot<'_>,
    who: &GroupScope,
    payee: Option<MemberNumber>,
) -> Result<Result<(), MayNotPay>, StoreError> {
    let roles = members::list_roles(snapshot, who.group())?;
    let is_own = payee == Some(who.member());
    if may_pay_payout(who.roles(), is_own, is_only_treasurer(&roles, payee)) {
        return Ok(Ok(()));
    }
    Ok(Err(if is_own { MayNotPay::Own } else { MayNotPay::NotTreasurer }))
}

fn is_only_treasurer<U>(roles: &[(MemberNumber, U, Roles)], payee: Option<MemberNumber>) -> bool {
    let mut treasurers = roles.iter().filter(|(_, _, roles)| roles.treasurer).peekable();
    treasurers.peek().is_some() && treasurers.all(|(member, ..)| payee == Some(*member))
}
