//! Changing what a member may do, suspending, letting go. A group keeps at least one facilitator.

use crate::domain::ids::MemberNumber;
use crate::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use crate::domain::member::{MemberState, Roles};
use crate::domain::money::Amount;
use crate::domain::policy::{Action, may};
use crate::store::ledger::{self, LockedGroup, lock_group};
use crate::store::members::{self, Member};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, Tx, invites, leavings, log, memberships};

/// Where a facilitator puts a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Takes part again.
    Active,
    /// May not act for now; nothing of theirs changes.
    Suspended,
    /// Leaves; stays in the books under the number.
    Left,
}

/// Why nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeRefused {
    /// The group has no such member.
    #[error("there is no such member")]
    NoSuchMember,
    /// Only facilitators change other members.
    #[error("only a facilitator changes other members")]
    NotYours,
    /// The member is in no state for it.
    #[error("{name} is {state}")]
    WrongState {
        /// The member's name.
        name: String,
        /// How they stand.
        state: MemberState,
    },
    /// Without this one nobody could run the group.
    #[error("{name} is the only facilitator")]
    LastFacilitator {
        /// The member's name.
        name: String,
    },
}

/// Gives an active member other roles.
///
/// # Errors
/// [`ChangeRefused`]; the database.
pub fn change_roles(
    db: &Db,
    who: &GroupScope,
    member: MemberNumber,
    roles: Roles,
) -> Result<(), Failure<ChangeRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let found = find(tx, &who, member)?;
        if found.state != MemberState::Active {
            return Err(Failure::Refused(ChangeRefused::WrongState { name: found.name, state: found.state }));
        }
        if !roles.facilitator {
            keep_a_facilitator(tx, &locked, &found)?;
        }
        members::set_roles(tx, &locked, member, roles)?;
        let detail = match (roles.facilitator, roles.treasurer) {
            (false, false) => "Made a member without a role",
            (true, false) => "Made a facilitator",
            (false, true) => "Made a treasurer",
            (true, true) => "Made a facilitator and treasurer",
        };
        log::record(tx, &locked, who.member(), "roles_changed", &format!("member:{member}"), detail)?;
        Ok(())
    })
}

/// Suspends a member, lets them take part again, or lets them go.
///
/// # Errors
/// [`ChangeRefused`]; the database.
pub fn change_standing(
    db: &Db,
    who: &GroupScope,
    member: MemberNumber,
    standing: Standing,
) -> Result<(), Failure<ChangeRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        let found = find(tx, &who, member)?;
        match standing {
            Standing::Active => restore(tx, &locked, &who, found),
            Standing::Suspended => suspend(tx, &locked, &who, found),
            Standing::Left => let_go(tx, &mut locked, &who, found),
        }
    })
}

/// Leaves the group. One's invoices, splits and buckets stay in the books.
///
/// # Errors
/// [`ChangeRefused`]; the database.
pub fn leave(db: &Db, who: &GroupScope) -> Result<(), Failure<ChangeRefused>> {
    change_standing(db, who, who.member(), Standing::Left)
}

fn find(tx: &mut Tx<'_>, who: &GroupScope, member: MemberNumber) -> Result<Member, Failure<ChangeRefused>> {
    if member != who.member() && !may(who.roles(), Action::EditMembers) {
        return Err(Failure::Refused(ChangeRefused::NotYours));
    }
    let found = members::find_member(tx, who.group(), member)?.filter(|found| found.number != MemberNumber::GROUP);
    found.ok_or(Failure::Refused(ChangeRefused::NoSuchMember))
}

fn keep_a_facilitator(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    member: &Member,
) -> Result<(), Failure<ChangeRefused>> {
    if memberships::count_other_facilitators(tx, locked.group(), member.number)? > 0 {
        return Ok(());
    }
    Err(Failure::Refused(ChangeRefused::LastFacilitator { name: member.name.clone() }))
}

fn restore(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    member: Member,
) -> Result<(), Failure<ChangeRefused>> {
    // Somebody who has left comes back by an invitation that they accept.
    if member.state != MemberState::Suspended || member.number == who.member() {
        return Err(Failure::Refused(ChangeRefused::WrongState { name: member.name, state: member.state }));
    }
    members::set_state(tx, locked, member.number, MemberState::Active)?;
    record(tx, locked, who, &member, "member_restored", "Lifted the suspension")
}

fn suspend(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    member: Member,
) -> Result<(), Failure<ChangeRefused>> {
    if member.state != MemberState::Active {
        return Err(Failure::Refused(ChangeRefused::WrongState { name: member.name, state: member.state }));
    }
    keep_a_facilitator(tx, locked, &member)?;
    members::set_state(tx, locked, member.number, MemberState::Suspended)?;
    record(tx, locked, who, &member, "member_suspended", "Suspended a member")
}

/// The saved split stands, and the rest of the allotment goes to carried when the round is settled; what the member
/// holds outside a round goes there at once, never to the pool (money.md 8).
fn let_go<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    member: Member,
) -> Result<(), Failure<ChangeRefused>> {
    if member.state == MemberState::Left {
        return Err(Failure::Refused(ChangeRefused::WrongState { name: member.name, state: member.state }));
    }
    keep_a_facilitator(tx, locked, &member)?;
    let allotment = Account::Allotment(member.number);
    let in_round = leavings::find_in_round(tx, locked.group(), member.number)?;
    let held = ledger::balance(tx, locked.group(), allotment)?;
    let outside = held
        .checked_sub(in_round.map_or(Amount::ZERO, |part| part.held))
        .map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let entry = if outside.is_positive() {
        let draft = EntryDraft {
            kind: EntryKind::Return,
            effective_on: locked.today(),
            belongs_to: BelongsTo::None,
            reverses: None,
            memo: "Held outside a round by a member who left".to_owned(),
            transfers: vec![Transfer::new(allotment, Account::Carried, outside)],
        };
        Some(ledger::append(tx, locked, who.member(), &draft)?)
    } else {
        None
    };
    leavings::insert_leaving(tx, locked, (member.number, who.member()), (outside.at_least_zero(), entry))?;
    invites::revoke_invites(tx, locked, Some(member.number))?;
    members::set_roles(tx, locked, member.number, Roles::default())?;
    members::set_state(tx, locked, member.number, MemberState::Left)?;
    let detail = match (member.state, member.number == who.member()) {
        (MemberState::Invited, _) => "Took an invitation back",
        (_, true) => "Left the group",
        (_, false) => "Let a member go",
    };
    record(tx, locked, who, &member, "member_left", detail)
}

fn record(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    member: &Member,
    event: &str,
    detail: &str,
) -> Result<(), Failure<ChangeRefused>> {
    let about = format!("member:{}", member.number);
    log::record(tx, locked, who.member(), event, &about, detail).map_err(StoreError::into)
}
