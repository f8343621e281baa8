//! Which account acts for which member: what joining, changing roles and leaving ask.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{groups, members, memberships, users};
use super::scope::InGroup;
use crate::domain::ids::{GroupId, MemberNumber, UserId};
use crate::domain::language::Language;
use crate::domain::member::{MemberKind, MemberState, Roles};

/// An account's place in a group.
#[derive(Debug, Clone)]
pub struct Membership {
    /// The member it acts for.
    pub member: MemberNumber,
    /// The member's state.
    pub state: MemberState,
    /// What it may do.
    pub roles: Roles,
}

/// An account's place in a group, whatever the member's state.
///
/// # Errors
/// When the database fails.
pub fn find_membership(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    user: UserId,
) -> Result<Option<Membership>, StoreError> {
    let of_member = members::group_id.eq(memberships::group_id).and(members::number.eq(memberships::member_number));
    let row: Option<(MemberNumber, MemberState, bool, bool)> = memberships::table
        .inner_join(members::table.on(of_member))
        .filter(memberships::group_id.eq(group.id()))
        .filter(memberships::user_id.eq(user))
        .select((members::number, members::state, memberships::is_facilitator, memberships::is_treasurer))
        .first(snapshot.db())
        .optional()?;
    Ok(row.map(|(member, state, facilitator, treasurer)| Membership {
        member,
        state,
        roles: Roles { facilitator, treasurer },
    }))
}

/// Lets an account that is in the group already act for another member, with other roles.
///
/// # Errors
/// When the database fails.
pub fn move_membership(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    user: UserId,
    member: MemberNumber,
    roles: Roles,
) -> Result<(), StoreError> {
    diesel::update(
        memberships::table.filter(memberships::group_id.eq(locked.group().id())).filter(memberships::user_id.eq(user)),
    )
    .set((
        memberships::member_number.eq(member),
        memberships::is_facilitator.eq(roles.facilitator),
        memberships::is_treasurer.eq(roles.treasurer),
    ))
    .execute(tx.db())?;
    Ok(())
}

/// How many active facilitators there are besides one member.
///
/// # Errors
/// When the database fails.
pub fn count_other_facilitators(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    besides: MemberNumber,
) -> Result<i64, StoreError> {
    let of_member = members::group_id.eq(memberships::group_id).and(members::number.eq(memberships::member_number));
    Ok(memberships::table
        .inner_join(members::table.on(of_member))
        .filter(memberships::group_id.eq(group.id()))
        .filter(memberships::member_number.ne(besides))
        .filter(memberships::is_facilitator.eq(true))
        .filter(members::state.eq(MemberState::Active))
        .count()
        .get_result(snapshot.db())?)
}

/// The member that an account acts for in one group.
#[derive(Debug, Clone)]
pub struct Place {
    /// The group.
    pub group: InGroup,
    /// The member.
    pub member: MemberNumber,
    /// The member's name.
    pub name: String,
    /// Person or organisation.
    pub kind: MemberKind,
    /// The member's state.
    pub state: MemberState,
    /// The member's address.
    pub email: Option<String>,
}

/// Everywhere an account has a place, by group: the order in which groups are locked.
///
/// # Errors
/// When the database fails.
pub fn list_places(snapshot: &mut Snapshot<'_>, user: UserId) -> Result<Vec<Place>, StoreError> {
    type Row = (GroupId, MemberNumber, String, MemberKind, MemberState, Option<String>);
    let of_member = members::group_id.eq(memberships::group_id).and(members::number.eq(memberships::member_number));
    let rows: Vec<Row> = memberships::table
        .inner_join(members::table.on(of_member))
        .filter(memberships::user_id.eq(user))
        .order(members::group_id)
        .select((members::group_id, members::number, members::name, members::kind, members::state, members::email))
        .load(snapshot.db())?;
    let place = |(group, member, name, kind, state, email)| Place {
        group: InGroup::found(group),
        member,
        name,
        kind,
        state,
        email,
    };
    Ok(rows.into_iter().map(place).collect())
}

/// What a person chose for one of their groups.
#[derive(Debug, Clone)]
pub struct Preferences {
    /// The group's address part.
    pub slug: String,
    /// The group's name.
    pub group: String,
    /// The member.
    pub member: MemberNumber,
    /// The member's name.
    pub name: String,
    /// Person or organisation.
    pub kind: MemberKind,
    /// Whether outsiders may read the name.
    pub named_in_public: bool,
    /// Whether the results digest is wanted.
    pub mails_results: bool,
    /// Whether news about rounds is wanted.
    pub mails_rounds: bool,
    /// Whether news about one's own buckets is wanted.
    pub mails_buckets: bool,
    /// Whether the treasurer's list is wanted; none for who is no treasurer there.
    pub mails_money: Option<bool>,
}

/// What a person chose in each group in which they are active, by the group's name.
///
/// # Errors
/// When the database fails.
pub fn list_preferences(snapshot: &mut Snapshot<'_>, user: UserId) -> Result<Vec<Preferences>, StoreError> {
    type Row = (String, String, MemberNumber, String, MemberKind, bool, Wanted);
    // Results, rounds, buckets, the treasurer's list; and whether they are a treasurer.
    type Wanted = (bool, bool, bool, bool, bool);
    let of_member = members::group_id.eq(memberships::group_id).and(members::number.eq(memberships::member_number));
    let rows: Vec<Row> = memberships::table
        .inner_join(members::table.on(of_member))
        .inner_join(groups::table.on(groups::id.eq(memberships::group_id)))
        .filter(memberships::user_id.eq(user))
        .filter(members::state.eq(MemberState::Active))
        .order((groups::name, groups::id))
        .select((
            groups::slug,
            groups::name,
            members::number,
            members::name,
            members::kind,
            members::named_in_public,
            (
                members::mails_results,
                members::mails_rounds,
                members::mails_buckets,
                members::mails_money,
                memberships::is_treasurer,
            ),
        ))
        .load(snapshot.db())?;
    Ok(rows
        .into_iter()
        .map(|(slug, group, member, name, kind, named_in_public, (results, rounds, buckets, money, is_treasurer))| {
            Preferences {
                slug,
                group,
                member,
                name,
                kind,
                named_in_public,
                mails_results: results,
                mails_rounds: rounds,
                mails_buckets: buckets,
                mails_money: is_treasurer.then_some(money),
            }
        })
        .collect())
}

/// What the accounts that act for a member chose as their language, by account.
///
/// # Errors
/// When the database fails.
pub fn list_languages_of_accounts(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
) -> Result<Vec<Option<Language>>, StoreError> {
    Ok(memberships::table
        .inner_join(users::table.on(users::id.eq(memberships::user_id)))
        .filter(memberships::group_id.eq(group.id()))
        .filter(memberships::member_number.eq(member))
        .order(users::id)
        .select(users::language)
        .load(snapshot.db())?)
}

/// What the groups in which an account is an active member chose as their language, by group.
///
/// # Errors
/// When the database fails.
pub fn list_languages_of_groups(
    snapshot: &mut Snapshot<'_>,
    user: UserId,
) -> Result<Vec<Option<Language>>, StoreError> {
    let of_member = members::group_id.eq(memberships::group_id).and(members::number.eq(memberships::member_number));
    Ok(memberships::table
        .inner_join(members::table.on(of_member))
        .inner_join(groups::table.on(groups::id.eq(memberships::group_id)))
        .filter(memberships::user_id.eq(user))
        .filter(members::state.eq(MemberState::Active))
        .order(groups::id)
        .select(groups::language)
        .load(snapshot.db())?)
}
