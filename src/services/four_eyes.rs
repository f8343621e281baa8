//! Nobody pays themselves (money.md 9): who may mark a payment to a member.

use std::collections::BTreeSet;

use crate::domain::ids::MemberNumber;
use crate::domain::member::MemberState;
use crate::domain::policy::may_pay_payout;
use crate::store::scope::{GroupScope, InGroup};
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

/// A treasurer with no hand in it; a facilitator if every treasurer has one.
///
/// # Errors
/// The inner one says why not, the outer one is the database.
pub fn check_may_pay(
    snapshot: &mut Snapshot<'_>,
    who: &GroupScope,
    is_own: impl Fn(MemberNumber) -> bool,
) -> Result<Result<(), MayNotPay>, StoreError> {
    let own = is_own(who.member());
    let no_other = treasurers(snapshot, who.group())?.into_iter().all(&is_own);
    if may_pay_payout(who.roles(), own, no_other) {
        return Ok(Ok(()));
    }
    Ok(Err(if own { MayNotPay::Own } else { MayNotPay::NotTreasurer }))
}

/// The treasurers who can act: one who is suspended cannot.
///
/// # Errors
/// When the database fails.
pub(crate) fn treasurers(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<MemberNumber>, StoreError> {
    let active = members::list_members(snapshot, group)?.into_iter().filter(|one| one.state == MemberState::Active);
    let active: BTreeSet<MemberNumber> = active.map(|one| one.number).collect();
    let roles = members::list_roles(snapshot, group)?.into_iter().filter(|(_, _, roles)| roles.treasurer);
    Ok(roles.map(|(member, ..)| member).filter(|member| active.contains(member)).collect())
}
