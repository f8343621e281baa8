//! The mail of an invitation: its secret is made when the mail is written, and only its hash is stored.

use std::convert::Infallible;

use chrono::NaiveDate;

use super::invite::{INVITE_LASTS, InvitePayload};
use crate::domain::language::Language;
use crate::domain::member::MemberState;
use crate::domain::time::UtcTime;
use crate::services::reader_language::language_of_member;
use crate::services::secret::Secret;
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::scope::InGroup;
use crate::store::{Db, Failure, StoreError, Tx, groups, invites, members};

/// Makes the secret of one invitation and stores its hash. Earlier mails of the same invitation stay good.
///
/// # Errors
/// When the database fails.
pub fn make_invite_token(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    payload: &InvitePayload,
) -> Result<(Secret, UtcTime), StoreError> {
    let token = Secret::fresh_in(tx)?;
    let until = locked.at().plus(INVITE_LASTS);
    let member = Some(payload.member);
    invites::insert_invite(tx, locked, &token.hash(), member, payload.roles, payload.invited_by, until)?;
    Ok((token, until))
}

/// Everything that the mail of an invitation says.
#[derive(Debug, Clone)]
pub struct InviteLetter {
    /// Where it goes.
    pub to: String,
    /// Who is invited.
    pub name: String,
    /// Who invites.
    pub inviter: String,
    /// Where an answer goes.
    pub reply_to: Option<String>,
    /// The group's address part.
    pub slug: String,
    /// The group's name.
    pub group: String,
    /// The group's postal address.
    pub postal_address: Option<String>,
    /// For the link: `/invite/{token}`.
    pub token: Secret,
    /// The last day on which it is good, where the group is.
    pub valid_until: NaiveDate,
    /// The language of who is invited: that of their account, if they have one already, else of the group.
    pub language: Language,
}

/// For the worker that sends mails: makes the secret and gathers the words. None when the invitation is not open any
/// more (answered, or the member left): then there is nothing to send.
///
/// # Errors
/// When the database fails.
pub fn write_invite(
    db: &Db,
    group: InGroup,
    payload: InvitePayload,
) -> Result<Option<InviteLetter>, Failure<Infallible>> {
    db.write(move |tx| {
        let locked = lock_group(tx, group)?;
        let invited = members::find_member(tx, group, payload.member)?;
        let invited = invited.filter(|member| member.state == MemberState::Invited);
        let (Some(invited), Some(inviter)) = (invited, members::find_member(tx, group, payload.invited_by)?) else {
            return Ok(None);
        };
        let Some(to) = invited.email.clone() else { return Ok(None) };
        let about = groups::get_group(tx, group)?;
        let language = language_of_member(tx, group, &invited, about.language)?;
        let (token, until) = make_invite_token(tx, &locked, &payload)?;
        Ok(Some(InviteLetter {
            to,
            name: invited.name,
            inviter: inviter.name,
            reply_to: inviter.email,
            slug: about.slug,
            group: about.name,
            postal_address: about.postal_address,
            token,
            valid_until: about.zone.day_of(until),
            language,
        }))
    })
}
