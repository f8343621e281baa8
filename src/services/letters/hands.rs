//! The question who takes part in the next round.

use super::{Letter, Links, NotWanted, not_wanted, number_in};
use crate::domain::ids::MemberNumber;
use crate::domain::member::{MemberKind, MemberState};
use crate::mail::{Contact, Content, Footer, HandsMail, words};
use crate::services::reader_language::language_of_member;
use crate::services::secret::Secret;
use crate::services::unsubscribe::{MailList, make_mail_token};
use crate::store::announcements::find_waiting;
use crate::store::groups::get_group;
use crate::store::members::{Member, list_members};
use crate::store::outbox::Mail;
use crate::store::scope::find_group_of_mail;
use crate::store::{Db, Failure};

pub(super) fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let number = number_in(&mail.subject, "announcement:")?;
    let member = MemberNumber::new(number_in(&mail.recipient, "member:")?);
    let Some(group) = mail.group else { return Err(not_wanted("the mail names no group")) };
    let now = db.now();
    let (scope, group, asked, reader, asker, language) = db.read(|snapshot| {
        let scope = find_group_of_mail(snapshot, group)?.ok_or_else(|| not_wanted("the group is gone"))?;
        let asked = find_waiting(snapshot, scope)?.filter(|one| one.number == number && now < one.hands_until);
        let asked = asked.ok_or_else(|| not_wanted("it is not asked any more"))?;
        let members = list_members(snapshot, scope)?;
        let find = |number: MemberNumber| members.iter().find(|one| one.number == number).cloned();
        let reader = find(member).filter(|one| one.state == MemberState::Active);
        let reader = reader.ok_or_else(|| not_wanted("the member has left"))?;
        let asker = find(asked.announced_by);
        let group = get_group(snapshot, scope)?;
        let language = language_of_member(snapshot, scope, &reader, group.language)?;
        Ok::<_, Failure<NotWanted>>((scope, group, asked, reader, asker, language))
    })?;
    if !reader.mails_rounds {
        return Err(not_wanted("the member turned these mails off"));
    }
    let Some(address) = reader.email.clone() else { return Err(not_wanted("the member has no address")) };
    let token: Secret = db.write(move |tx| Ok(make_mail_token(tx, scope, member, MailList::Rounds)?))?;
    let url = format!("{}/mail/{}", links.base, token.text());
    let called = |one: &Member| words::called(&one.name, one.kind == MemberKind::Organisation);
    let content = HandsMail {
        reader: called(&reader),
        asked_by: asker.as_ref().map_or_else(|| group.name.clone(), called),
        group_name: group.name.clone(),
        group_slug: group.slug.clone(),
        until: group.zone.local(asked.hands_until),
        zone_city: group.zone.city(),
        note: asked.note,
        answer_url: format!("{}/{}/rounds/hands", links.base, group.slug),
        footer: Footer { preferences_url: url.clone(), unsubscribe_url: url, postal_address: group.postal_address },
    };
    Ok(Letter {
        content: Content::Hands(Box::new(content)),
        to: Contact { name: reader.name, address },
        member,
        reply_to: asker.and_then(|one| Some(Contact { address: one.email?, name: one.name })),
        group_name: group.name,
        group_slug: group.slug,
        about: format!("announcement-{number}"),
        round: None,
        language,
    })
}
