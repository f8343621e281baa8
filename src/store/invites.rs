//! Invitations: only the hash of a link's token is stored.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::invites;
use super::scope::InGroup;
use crate::domain::ids::{GroupId, MemberNumber};
use crate::domain::member::Roles;
use crate::domain::time::UtcTime;

/// An invitation as it was stored.
#[derive(Debug, Clone)]
pub struct Invite {
    /// The group it leads to.
    pub group: InGroup,
    /// For one member (invited by address), or for whoever holds the link.
    pub member: Option<MemberNumber>,
    /// Roles that come with it.
    pub roles: Roles,
    /// Who invited.
    pub invited_by: MemberNumber,
    /// Until when it is good (UTC).
    pub expires_at: UtcTime,
    /// When it was used, if it was.
    pub used_at: Option<UtcTime>,
    /// When it was taken back, if it was.
    pub revoked_at: Option<UtcTime>,
}

/// The invitation with this token hash, in whatever state.
///
/// # Errors
/// When the database fails.
pub fn find_invite(snapshot: &mut Snapshot<'_>, token_hash: &[u8]) -> Result<Option<Invite>, StoreError> {
    type Row = (GroupId, Option<MemberNumber>, bool, bool, MemberNumber, UtcTime, Option<UtcTime>, Option<UtcTime>);
    let row: Option<Row> = invites::table
        .filter(invites::token_hash.eq(token_hash))
        .select((
            invites::group_id,
            invites::member_number,
            invites::is_facilitator,
            invites::is_treasurer,
            invites::invited_by,
            invites::expires_at,
            invites::used_at,
            invites::revoked_at,
        ))
        .first(snapshot.db())
        .optional()?;
    Ok(row.map(|(group, member, facilitator, treasurer, invited_by, expires_at, used_at, revoked_at)| Invite {
        group: InGroup::found(group),
        member,
        roles: Roles { facilitator, treasurer },
        invited_by,
        expires_at,
        used_at,
        revoked_at,
    }))
}

/// Stores an invitation.
///
/// # Errors
/// When the database fails.
pub fn insert_invite(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    token_hash: &[u8],
    member: Option<MemberNumber>,
    roles: Roles,
    invited_by: MemberNumber,
    expires_at: UtcTime,
) -> Result<(), StoreError> {
    diesel::insert_into(invites::table)
        .values((
            invites::token_hash.eq(token_hash),
            invites::group_id.eq(locked.group().id()),
            invites::member_number.eq(member),
            invites::is_facilitator.eq(roles.facilitator),
            invites::is_treasurer.eq(roles.treasurer),
            invites::invited_by.eq(invited_by),
            invites::created_at.eq(locked.at()),
            invites::expires_at.eq(expires_at),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// Marks an invitation used; false when it was used or revoked meanwhile.
///
/// # Errors
/// When the database fails.
pub fn use_invite(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, token_hash: &[u8]) -> Result<bool, StoreError> {
    let changed = diesel::update(
        invites::table
            .filter(invites::token_hash.eq(token_hash))
            .filter(invites::used_at.is_null())
            .filter(invites::revoked_at.is_null()),
    )
    .set(invites::used_at.eq(locked.at()))
    .execute(tx.db())?;
    Ok(changed == 1)
}

/// Takes back every open invitation of a member (a new one replaces it), or every open link when `member` is none.
///
/// # Errors
/// When the database fails.
pub fn revoke_invites(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    member: Option<MemberNumber>,
) -> Result<usize, StoreError> {
    let open = invites::table
        .filter(invites::group_id.eq(locked.group().id()))
        .filter(invites::used_at.is_null())
        .filter(invites::revoked_at.is_null());
    let changed = match member {
        Some(member) => diesel::update(open.filter(invites::member_number.eq(member)))
            .set(invites::revoked_at.eq(locked.at()))
            .execute(tx.db())?,
        None => diesel::update(open.filter(invites::member_number.is_null()))
            .set(invites::revoked_at.eq(locked.at()))
            .execute(tx.db())?,
    };
    Ok(changed)
}

/// The newest link for anyone that is neither used up nor taken back nor expired: when it was made and until when it
/// is good (UTC).
///
/// # Errors
/// When the database fails.
pub fn find_open_link(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    now: UtcTime,
) -> Result<Option<(UtcTime, UtcTime)>, StoreError> {
    Ok(invites::table
        .filter(invites::group_id.eq(group.id()))
        .filter(invites::member_number.is_null())
        .filter(invites::revoked_at.is_null())
        .filter(invites::expires_at.gt(now))
        .order(invites::created_at.desc())
        .select((invites::created_at, invites::expires_at))
        .first(snapshot.db())
        .optional()?)
}
