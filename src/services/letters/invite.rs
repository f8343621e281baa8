//! The mail of an invitation. Its secret is made here, when it is written, and stored as a hash only.

use super::{Letter, Links, NotWanted, not_wanted};
use crate::mail::{Contact, Content, InviteMail, words};
use crate::services::people::{InvitePayload, write_invite};
use crate::store::outbox::Mail;
use crate::store::scope::find_group_of_mail;
use crate::store::{Db, Failure, StoreError};

pub(super) fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let Some(group) = mail.group else { return Err(not_wanted("the mail names no group")) };
    let payload: InvitePayload = serde_json::from_str(&mail.payload)
        .map_err(|error| StoreError::Corrupt(format!("the payload of an invitation: {error}")))?;
    let scope = db.read_one(|snapshot| find_group_of_mail(snapshot, group))?;
    let scope = scope.ok_or_else(|| not_wanted("the group is gone"))?;
    let written =
        write_invite(db, scope, payload).map_err(|failure| failure.map(|refusal| NotWanted(refusal.to_string())))?;
    let Some(letter) = written else { return Err(not_wanted("the invitation is not open any more")) };
    let content = InviteMail {
        reader: Some(words::called(&letter.name, false)),
        inviter: words::called(&letter.inviter, false),
        inviter_name: letter.inviter.clone(),
        group_name: letter.group.clone(),
        about: None,
        invite_url: format!("{}/invite/{}", links.base, letter.token.text()),
        valid_until: letter.valid_until,
        postal_address: letter.postal_address.clone(),
    };
    Ok(Letter {
        content: Content::Invite(Box::new(content)),
        to: Contact { name: letter.name, address: letter.to },
        member: payload.member,
        reply_to: letter.reply_to.map(|address| Contact { name: letter.inviter, address }),
        group_name: letter.group,
        group_slug: letter.slug,
        about: format!("member-{}", payload.member),
        round: None,
        language: letter.language,
    })
}
