//! An invitation that leads nowhere any more: its holder asks whoever invited for another one.

use std::convert::Infallible;

use chrono::Duration;
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

use crate::domain::ids::MemberNumber;
use crate::domain::language::Language;
use crate::domain::member::MemberState;
use crate::services::reader_language::language_of_member;
use crate::services::secret::Secret;
use crate::store::ledger::lock_group;
use crate::store::members::{self, Member};
use crate::store::outbox::{self, NewMail};
use crate::store::scope::InGroup;
use crate::store::{Db, Failure, Snapshot, StoreError, groups, invites};

const KIND: &str = "invite_asked";
/// At most one mail per invitation within this time.
const PAUSE: Duration = Duration::days(1);

/// What the mail is written from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedPayload {
    /// Who was invited; none for a link for anyone.
    pub member: Option<MemberNumber>,
    /// Who invited.
    pub invited_by: MemberNumber,
}

/// Tells whoever invited that the holder of this link asks for another one: once a day at most per invitation. Whatever
/// the link is (unknown, good, used up, asked for a minute ago), nothing is said about it.
///
/// # Errors
/// When the database fails.
pub fn ask_for_invite(db: &Db, token: &Secret) -> Result<(), Failure<Infallible>> {
    let hash = token.hash();
    db.write(move |tx| {
        let Some(invite) = invites::find_invite(tx, &hash)? else { return Ok(()) };
        let locked = lock_group(tx, invite.group)?;
        let is_over = invite.used_at.is_some() || invite.revoked_at.is_some() || invite.expires_at <= locked.at();
        if !is_over {
            return Ok(());
        }
        let subject = format!("invite:{}", HEXLOWER.encode(&hash));
        let latest = outbox::find_latest(tx, KIND, &subject)?;
        if latest.as_ref().is_some_and(|latest| latest.created_at.plus(PAUSE) > locked.at()) {
            return Ok(());
        }
        let payload = AskedPayload { member: invite.member, invited_by: invite.invited_by };
        let payload = serde_json::to_string(&payload).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        let mail = NewMail {
            group: Some(invite.group),
            kind: KIND,
            subject: &subject,
            recipient: &format!("member:{}", invite.invited_by),
            version: latest.map_or(0, |latest| latest.version) + 1,
            payload: &payload,
        };
        Ok(outbox::enqueue(tx, &mail, locked.at())?)
    })
}

/// Everything that the mail says.
#[derive(Debug, Clone)]
pub struct AskedLetter {
    /// Who reads it: whoever invited, or the first facilitator if that one is gone.
    pub reader: Member,
    /// Where it goes.
    pub to: String,
    /// Who asks: name and address; none for the holder of a link for anyone.
    pub asker: Option<(String, Option<String>)>,
    /// The asker is in the group already.
    pub is_in: bool,
    /// The group's address part.
    pub slug: String,
    /// The group's name.
    pub group: String,
    /// The group's postal address.
    pub postal_address: Option<String>,
    /// The reader's language.
    pub language: Language,
}

/// For the worker that sends mails. None when nobody is there to be told.
///
/// # Errors
/// When the database fails.
pub fn write_asked(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    payload: AskedPayload,
) -> Result<Option<AskedLetter>, StoreError> {
    let known = members::list_members(snapshot, group)?;
    let roles = members::list_roles(snapshot, group)?;
    let about = groups::get_group(snapshot, group)?;
    let active = |number: MemberNumber| {
        known.iter().find(|one| one.number == number && one.state == MemberState::Active && one.email.is_some())
    };
    let facilitators = roles.iter().filter(|(_, _, roles)| roles.facilitator).map(|(number, ..)| *number);
    let reader = std::iter::once(payload.invited_by).chain(facilitators).find_map(active);
    let Some((reader, to)) = reader.and_then(|reader| Some((reader.clone(), reader.email.clone()?))) else {
        return Ok(None);
    };
    let asker = payload.member.and_then(|number| known.iter().find(|one| one.number == number));
    let language = language_of_member(snapshot, group, &reader, about.language)?;
    Ok(Some(AskedLetter {
        reader,
        to,
        is_in: asker.is_some_and(|asker| asker.state == MemberState::Active),
        asker: asker.map(|asker| (asker.name.clone(), asker.email.clone())),
        slug: about.slug,
        group: about.name,
        postal_address: about.postal_address,
        language,
    }))
}
