//! Members of a group and the accounts that act for them.

use diesel::prelude::*;

use super::comment_news::{newest, pass_over};
use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{members, memberships};
use super::scope::{GroupScope, InGroup};
use crate::domain::ids::{MemberNumber, UserId};
use crate::domain::member::{MemberKind, MemberState, Roles};
use crate::domain::text::{Email, Name, fold};
use crate::domain::time::UtcTime;

/// A member.
#[derive(Debug, Clone, Queryable)]
pub struct Member {
    /// The number in the group.
    pub number: MemberNumber,
    /// The name.
    pub name: String,
    /// Person or organisation.
    pub kind: MemberKind,
    /// Invited, active, suspended or left.
    pub state: MemberState,
    /// The address, for mails.
    pub email: Option<String>,
    /// Whether outsiders may read the name.
    pub named_in_public: bool,
    /// Whether the results digest is wanted.
    pub mails_results: bool,
    /// Whether news about rounds is wanted.
    pub mails_rounds: bool,
    /// Whether news about one's own buckets is wanted.
    pub mails_buckets: bool,
    /// Whether the treasurer's list at the beginning of a month is wanted; only treasurers get it.
    pub mails_money: bool,
    /// When they came (UTC).
    pub joined_at: UtcTime,
}

const COLUMNS: (
    members::number,
    members::name,
    members::kind,
    members::state,
    members::email,
    members::named_in_public,
    members::mails_results,
    members::mails_rounds,
    members::mails_buckets,
    members::mails_money,
    members::joined_at,
) = (
    members::number,
    members::name,
    members::kind,
    members::state,
    members::email,
    members::named_in_public,
    members::mails_results,
    members::mails_rounds,
    members::mails_buckets,
    members::mails_money,
    members::joined_at,
);

/// Every member but the group itself, by number.
///
/// # Errors
/// When the database fails.
pub fn list_members(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<Member>, StoreError> {
    Ok(members::table
        .filter(members::group_id.eq(group.id()))
        .filter(members::number.gt(MemberNumber::GROUP))
        .order(members::number)
        .select(COLUMNS)
        .load(snapshot.db())?)
}

/// One member.
///
/// # Errors
/// When the database fails.
pub fn find_member(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    number: MemberNumber,
) -> Result<Option<Member>, StoreError> {
    Ok(members::table
        .filter(members::group_id.eq(group.id()))
        .filter(members::number.eq(number))
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?)
}

/// The member with this address.
///
/// # Errors
/// When the database fails.
pub fn find_member_by_email(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    email: &Email,
) -> Result<Option<Member>, StoreError> {
    Ok(members::table
        .filter(members::group_id.eq(group.id()))
        .filter(members::email_folded.eq(email.folded()))
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?)
}

/// What is needed to add a member.
#[derive(Debug, Clone)]
pub struct NewMember {
    /// The name.
    pub name: Name,
    /// Person or organisation.
    pub kind: MemberKind,
    /// Invited or active.
    pub state: MemberState,
    /// The address.
    pub email: Option<Email>,
}

/// Adds a member under the next free number, or under `wanted` if that is given and free.
///
/// # Errors
/// A duplicate when the address or the number is taken.
pub fn insert_member(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    wanted: Option<MemberNumber>,
    new: &NewMember,
) -> Result<MemberNumber, StoreError> {
    let group = locked.group();
    let number = match wanted {
        Some(number) => number,
        None => {
            let last: Option<i64> = members::table
                .filter(members::group_id.eq(group.id()))
                .select(diesel::dsl::max(members::number))
                .first(tx.db())?;
            MemberNumber::new(last.unwrap_or(0) + 1)
        }
    };
    let newest_comment = newest(tx, group)?;
    diesel::insert_into(members::table)
        .values((
            members::group_id.eq(group.id()),
            members::number.eq(number),
            members::name.eq(new.name.as_str()),
            members::name_folded.eq(fold(new.name.as_str())),
            members::kind.eq(new.kind),
            members::state.eq(new.state),
            members::email.eq(new.email.as_ref().map(Email::as_str)),
            members::email_folded.eq(new.email.as_ref().map(Email::folded)),
            members::named_in_public.eq(false),
            members::mails_results.eq(true),
            members::mails_rounds.eq(true),
            members::mails_buckets.eq(true),
            members::mails_money.eq(true),
            members::comments_told.eq(newest_comment),
            members::joined_at.eq(locked.at()),
        ))
        .execute(tx.db())?;
    Ok(number)
}

/// Changes whether a member is invited, active, suspended or gone. The caller holds the group's lock. What was said while
/// they were not active is no news for them afterwards.
///
/// # Errors
/// When the database fails.
pub fn set_state(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: MemberNumber,
    state: MemberState,
) -> Result<(), StoreError> {
    diesel::update(members::table.filter(members::group_id.eq(locked.group().id())).filter(members::number.eq(number)))
        .set(members::state.eq(state))
        .execute(tx.db())?;
    match state {
        MemberState::Active => pass_over(tx, locked.group(), number),
        MemberState::Invited | MemberState::Suspended | MemberState::Left => Ok(()),
    }
}

/// Makes a member active from now on, under another name if one is given.
///
/// # Errors
/// When the database fails.
pub fn activate_member(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: MemberNumber,
    name: Option<&Name>,
) -> Result<(), StoreError> {
    let this = members::table.filter(members::group_id.eq(locked.group().id())).filter(members::number.eq(number));
    diesel::update(this)
        .set((members::state.eq(MemberState::Active), members::joined_at.eq(locked.at())))
        .execute(tx.db())?;
    pass_over(tx, locked.group(), number)?;
    match name {
        Some(name) => rename_member(tx, locked, number, name),
        None => Ok(()),
    }
}

/// Gives a member another name.
///
/// # Errors
/// When the database fails.
pub fn rename_member(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: MemberNumber,
    name: &Name,
) -> Result<(), StoreError> {
    diesel::update(members::table.filter(members::group_id.eq(locked.group().id())).filter(members::number.eq(number)))
        .set((members::name.eq(name.as_str()), members::name_folded.eq(fold(name.as_str()))))
        .execute(tx.db())?;
    Ok(())
}

/// Gives a member another address.
///
/// # Errors
/// A duplicate when another member of the group has it.
pub fn set_email(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: MemberNumber,
    email: &Email,
) -> Result<(), StoreError> {
    diesel::update(members::table.filter(members::group_id.eq(locked.group().id())).filter(members::number.eq(number)))
        .set((members::email.eq(email.as_str()), members::email_folded.eq(email.folded())))
        .execute(tx.db())?;
    Ok(())
}

/// Which mails a member wants: results, news about rounds, news about one's own buckets, the treasurer's month. What was
/// said at buckets while they did not want to hear of it is not told when they do again.
///
/// # Errors
/// When the database fails.
pub fn set_mails(
    tx: &mut Tx<'_>,
    group: InGroup,
    number: MemberNumber,
    (results, rounds, buckets, money): (bool, bool, bool, bool),
) -> Result<(), StoreError> {
    let this = members::table.filter(members::group_id.eq(group.id())).filter(members::number.eq(number));
    let before: Option<bool> = this.select(members::mails_buckets).first(tx.db()).optional()?;
    if buckets && before == Some(false) {
        pass_over(tx, group, number)?;
    }
    diesel::update(this)
        .set((
            members::mails_results.eq(results),
            members::mails_rounds.eq(rounds),
            members::mails_buckets.eq(buckets),
            members::mails_money.eq(money),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// The results digest is not wanted any more.
///
/// # Errors
/// When the database fails.
pub fn stop_results_mails(tx: &mut Tx<'_>, group: InGroup, number: MemberNumber) -> Result<(), StoreError> {
    diesel::update(members::table.filter(members::group_id.eq(group.id())).filter(members::number.eq(number)))
        .set(members::mails_results.eq(false))
        .execute(tx.db())?;
    Ok(())
}

/// News about rounds are not wanted any more.
///
/// # Errors
/// When the database fails.
pub fn stop_rounds_mails(tx: &mut Tx<'_>, group: InGroup, number: MemberNumber) -> Result<(), StoreError> {
    diesel::update(members::table.filter(members::group_id.eq(group.id())).filter(members::number.eq(number)))
        .set(members::mails_rounds.eq(false))
        .execute(tx.db())?;
    Ok(())
}

/// News about one's own buckets are not wanted any more.
///
/// # Errors
/// When the database fails.
pub fn stop_buckets_mails(tx: &mut Tx<'_>, group: InGroup, number: MemberNumber) -> Result<(), StoreError> {
    diesel::update(members::table.filter(members::group_id.eq(group.id())).filter(members::number.eq(number)))
        .set(members::mails_buckets.eq(false))
        .execute(tx.db())?;
    Ok(())
}

/// The treasurer's list is not wanted any more.
///
/// # Errors
/// When the database fails.
pub fn stop_money_mails(tx: &mut Tx<'_>, group: InGroup, number: MemberNumber) -> Result<(), StoreError> {
    diesel::update(members::table.filter(members::group_id.eq(group.id())).filter(members::number.eq(number)))
        .set(members::mails_money.eq(false))
        .execute(tx.db())?;
    Ok(())
}

/// Whether outsiders may read a member's name.
///
/// # Errors
/// When the database fails.
pub fn set_named_in_public(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: MemberNumber,
    named: bool,
) -> Result<(), StoreError> {
    diesel::update(members::table.filter(members::group_id.eq(locked.group().id())).filter(members::number.eq(number)))
        .set(members::named_in_public.eq(named))
        .execute(tx.db())?;
    Ok(())
}

/// Lets an account act for a member.
///
/// # Errors
/// A duplicate when the account is in the group already.
pub fn insert_membership(
    tx: &mut Tx<'_>,
    group: InGroup,
    member: MemberNumber,
    user: UserId,
    roles: Roles,
) -> Result<GroupScope, StoreError> {
    diesel::insert_into(memberships::table)
        .values((
            memberships::group_id.eq(group.id()),
            memberships::member_number.eq(member),
            memberships::user_id.eq(user),
            memberships::is_facilitator.eq(roles.facilitator),
            memberships::is_treasurer.eq(roles.treasurer),
        ))
        .execute(tx.db())?;
    Ok(GroupScope::found(group, member, user, roles))
}

/// Changes what an account may do in the group. The caller holds the group's lock.
///
/// # Errors
/// When the database fails.
pub fn set_roles(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    member: MemberNumber,
    roles: Roles,
) -> Result<(), StoreError> {
    diesel::update(
        memberships::table
            .filter(memberships::group_id.eq(locked.group().id()))
            .filter(memberships::member_number.eq(member)),
    )
    .set((memberships::is_facilitator.eq(roles.facilitator), memberships::is_treasurer.eq(roles.treasurer)))
    .execute(tx.db())?;
    Ok(())
}

/// Who holds which roles: member, account, roles; by member number. Members without an account are not in it.
///
/// # Errors
/// When the database fails.
pub fn list_roles(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<Vec<(MemberNumber, UserId, Roles)>, StoreError> {
    let rows: Vec<(MemberNumber, UserId, bool, bool)> = memberships::table
        .filter(memberships::group_id.eq(group.id()))
        .order((memberships::member_number, memberships::user_id))
        .select((
            memberships::member_number,
            memberships::user_id,
            memberships::is_facilitator,
            memberships::is_treasurer,
        ))
        .load(snapshot.db())?;
    Ok(rows
        .into_iter()
        .map(|(member, user, facilitator, treasurer)| (member, user, Roles { facilitator, treasurer }))
        .collect())
}
