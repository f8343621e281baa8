//! What waits for a treasurer in the month that has begun. Dropped when nothing does.

use super::{Letter, Links, NotWanted, facilitator, not_wanted, number_in};
use crate::domain::ids::MemberNumber;
use crate::domain::member::{MemberKind, MemberState};
use crate::mail::{Contact, Content, Footer, TreasurerMonthMail, Waits, words};
use crate::services::reader_language::language_of_member;
use crate::services::secret::Secret;
use crate::services::treasurer_month::{Counted, TreasurerTasks, month_of};
use crate::services::unsubscribe::{MailList, make_mail_token};
use crate::store::groups::get_group;
use crate::store::members::{find_member, list_roles};
use crate::store::outbox::Mail;
use crate::store::scope::find_group_of_mail;
use crate::store::{Db, Failure};

pub(super) fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let member = MemberNumber::new(number_in(&mail.recipient, "member:")?);
    let Some(group) = mail.group else { return Err(not_wanted("the mail names no group")) };
    let Some(month) = month_of(mail.version) else { return Err(not_wanted("the mail names no month")) };
    let now = db.now();
    let (scope, group, reader, tasks, facilitator, language) = db.read(|snapshot| {
        let scope = find_group_of_mail(snapshot, group)?.ok_or_else(|| not_wanted("the group is gone"))?;
        let reader = find_member(snapshot, scope, member)?.filter(|one| one.state == MemberState::Active);
        let reader = reader.ok_or_else(|| not_wanted("the member has left"))?;
        if !list_roles(snapshot, scope)?.iter().any(|(one, _, roles)| *one == member && roles.treasurer) {
            return Err(not_wanted("the member is no treasurer any more"));
        }
        let tasks = TreasurerTasks::load(snapshot, scope, now)?;
        let group = get_group(snapshot, scope)?;
        let language = language_of_member(snapshot, scope, &reader, group.language)?;
        Ok::<_, Failure<NotWanted>>((scope, group, reader, tasks, facilitator(snapshot, scope)?, language))
    })?;
    if !reader.mails_money {
        return Err(not_wanted("the member turned these mails off"));
    }
    if tasks.is_empty() {
        return Err(not_wanted("there is nothing to do"));
    }
    let Some(address) = reader.email.clone() else { return Err(not_wanted("the member has no address")) };
    let token: Secret = db.write(move |tx| Ok(make_mail_token(tx, scope, member, MailList::Money)?))?;
    let url = format!("{}/mail/{}", links.base, token.text());
    let waits = |counted: Counted, path: &str| {
        let url = format!("{}/{}/{path}", links.base, group.slug);
        (counted.count > 0).then_some(Waits { count: counted.count, sum: counted.sum, url })
    };
    let content = TreasurerMonthMail {
        reader: words::called(&reader.name, reader.kind == MemberKind::Organisation),
        group_name: group.name.clone(),
        group_slug: group.slug.clone(),
        currency: group.currency.code().to_owned(),
        month,
        invoices: waits(tasks.invoices, "invoices"),
        core_costs: waits(tasks.core_costs, "core-costs/payments"),
        payouts: waits(tasks.payouts, "payouts/owed"),
        late: tasks.late,
        foundation_name: tasks.standing.foundation_name,
        foundation: tasks.standing.held.foundation,
        runway: tasks.standing.runway,
        months: tasks.standing.months,
        footer: Footer { preferences_url: url.clone(), unsubscribe_url: url, postal_address: group.postal_address },
    };
    Ok(Letter {
        content: Content::TreasurerMonth(Box::new(content)),
        to: Contact { name: reader.name, address },
        member,
        reply_to: facilitator,
        group_name: group.name,
        group_slug: group.slug,
        about: format!("month-{month}"),
        round: None,
        language,
    })
}
