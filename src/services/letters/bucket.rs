//! News about a bucket's money, written for one recipient at the moment of sending.

use super::{Letter, Links, NotWanted, facilitator, not_wanted, number_in};
use crate::domain::agreement::CancelledTo;
use crate::domain::bucket::Outcome;
use crate::domain::ending::{ClosedAs, EndingKind};
use crate::domain::group::Books;
use crate::domain::ids::{BucketNumber, EntryNumber, MemberNumber, PayoutNumber};
use crate::domain::ledger::Account;
use crate::domain::member::{MemberKind, MemberState};
use crate::domain::money::Amount;
use crate::mail::{BucketNewsMail, Contact, Content, Footer, Kind, News, WentTo, words};
use crate::services::buckets::ReminderPayload;
use crate::services::reader_language::language_of_member;
use crate::services::secret::Secret;
use crate::services::unsubscribe::{MailList, make_mail_token};
use crate::store::books::get_agreement_day;
use crate::store::bucket_endings::list_terms;
use crate::store::buckets::{Bucket, find_bucket, list_owners_of};
use crate::store::groups::{Group, get_group};
use crate::store::ledger::balance;
use crate::store::members::{Member, list_members};
use crate::store::outbox::Mail;
use crate::store::payout_payments::list_payments;
use crate::store::payouts::find_payout;
use crate::store::scope::{InGroup, find_group_of_mail};
use crate::store::settlements::list_allocations;
use crate::store::verify::list_raw_entries;
use crate::store::{Db, Failure, Snapshot, StoreError, round_buckets};

/// What happened, about which bucket, and the page that shows it.
struct Found {
    bucket: Bucket,
    news: News,
    path: String,
}

struct Reading<'a> {
    mail: &'a Mail,
    scope: InGroup,
    reader: &'a Member,
    members: &'a [Member],
    now: crate::domain::time::UtcTime,
}

pub(super) fn write(db: &Db, mail: &Mail, links: &Links, kind: Kind) -> Result<Letter, Failure<NotWanted>> {
    let number = MemberNumber::new(number_in(&mail.recipient, "member:")?);
    let Some(group) = mail.group else { return Err(not_wanted("the mail names no group")) };
    let now = db.now();
    let (scope, group, reader, found, is_owner, facilitator, language) = db.read(|snapshot| {
        let scope = find_group_of_mail(snapshot, group)?.ok_or_else(|| not_wanted("the group is gone"))?;
        let members = list_members(snapshot, scope)?;
        let reader = members.iter().find(|one| one.number == number && one.state == MemberState::Active);
        let reader = reader.ok_or_else(|| not_wanted("the member has left"))?;
        let reading = Reading { mail, scope, reader, members: &members, now };
        let found = match kind {
            Kind::Finish => finish(snapshot, &reading)?,
            Kind::BucketCancelled => cancelled(snapshot, &reading)?,
            _ => payout(snapshot, &reading, kind)?,
        };
        let is_owner = list_owners_of(snapshot, scope, found.bucket.number)?.contains(&number);
        let is_wanted = if is_owner { reader.mails_buckets } else { reader.mails_rounds };
        if !is_wanted {
            return Err(not_wanted("the member turned these mails off"));
        }
        let facilitator = facilitator(snapshot, scope)?;
        let group = get_group(snapshot, scope)?;
        let language = language_of_member(snapshot, scope, reader, group.language)?;
        Ok::<_, Failure<NotWanted>>((scope, group, reader.clone(), found, is_owner, facilitator, language))
    })?;
    let Some(address) = reader.email.clone() else { return Err(not_wanted("the member has no address")) };
    let list = if is_owner { MailList::Buckets } else { MailList::Rounds };
    let token: Secret = db.write(move |tx| Ok(make_mail_token(tx, scope, number, list)?))?;
    let foot = format!("{}/mail/{}", links.base, token.text());
    let footer =
        Footer { preferences_url: foot.clone(), unsubscribe_url: foot, postal_address: group.postal_address.clone() };
    let about = mail.subject.replace(':', "-");
    let content = news(&group, &reader, found, is_owner, links, footer);
    Ok(Letter {
        content: Content::BucketNews(Box::new(content)),
        to: Contact { name: reader.name.clone(), address },
        member: reader.number,
        reply_to: facilitator,
        group_name: group.name,
        group_slug: group.slug,
        about,
        round: None,
        language,
    })
}

fn news(group: &Group, reader: &Member, found: Found, is_owner: bool, links: &Links, footer: Footer) -> BucketNewsMail {
    BucketNewsMail {
        reader: words::called(&reader.name, reader.kind == MemberKind::Organisation),
        group_name: group.name.clone(),
        group_slug: group.slug.clone(),
        private_sums: group.books == Books::Members,
        currency: group.currency.code().to_owned(),
        title: found.bucket.title,
        news: found.news,
        is_owner,
        url: format!("{}/{}/{}", links.base, group.slug, found.path),
        footer,
    }
}

fn bucket(snapshot: &mut Snapshot<'_>, scope: InGroup, number: BucketNumber) -> Result<Bucket, Failure<NotWanted>> {
    find_bucket(snapshot, scope, number)?.ok_or_else(|| not_wanted("the bucket is gone"))
}

fn payout(snapshot: &mut Snapshot<'_>, reading: &Reading<'_>, kind: Kind) -> Result<Found, Failure<NotWanted>> {
    let scope = reading.scope;
    let number = PayoutNumber::new(number_in(&reading.mail.subject, "payout:")?);
    let payout = find_payout(snapshot, scope, number)?.ok_or_else(|| not_wanted("the payout is gone"))?;
    let left = balance(snapshot, scope, Account::Bucket(payout.bucket))?;
    let news = if kind == Kind::PayoutMade {
        let entry = EntryNumber::new(reading.mail.version);
        let payments = list_payments(snapshot, scope, Some(payout.bucket))?;
        let payment = payments.into_iter().find(|one| one.entry == entry);
        let payment = payment.ok_or_else(|| not_wanted("the payment is gone"))?;
        News::PayoutMade {
            amount: payment.amount,
            payee: payment.payee,
            paid_on: payment.paid_on,
            waits: payout.waits(),
            left,
        }
    } else {
        if payout.closed_as != Some(ClosedAs::Declined) {
            return Err(not_wanted("the payout was not declined"));
        }
        News::PayoutDeclined {
            amount: payout.rest(),
            payee: payout.payee,
            by: payout.closed_by.map(|by| called(reading.members, by)).unwrap_or_default(),
            why: payout.closed_why.unwrap_or_default(),
            left,
        }
    };
    Ok(Found { bucket: bucket(snapshot, scope, payout.bucket)?, news, path: format!("payouts/{number}") })
}

fn finish(snapshot: &mut Snapshot<'_>, reading: &Reading<'_>) -> Result<Found, Failure<NotWanted>> {
    let scope = reading.scope;
    let number = BucketNumber::new(number_in(&reading.mail.subject, "bucket:")?);
    let payload: ReminderPayload = serde_json::from_str(&reading.mail.payload)
        .map_err(|error| StoreError::Corrupt(format!("the payload of a reminder: {error}")))?;
    let bucket = bucket(snapshot, scope, number)?;
    if bucket.ending.is_some() {
        return Err(not_wanted("the bucket has ended"));
    }
    let term = list_terms(snapshot, scope, Some(number))?.into_iter().next_back();
    let term = term.filter(|term| term.position == payload.position);
    let term = term.ok_or_else(|| not_wanted("the bucket got more time"))?;
    if !list_owners_of(snapshot, scope, number)?.contains(&reading.reader.number) {
        return Err(not_wanted("the bucket is somebody else's now"));
    }
    let today = get_group(snapshot, scope)?.zone.day_of(reading.now);
    let left = balance(snapshot, scope, Account::Bucket(number))?;
    let news = News::Finish { due_on: term.due_on, is_due: today >= term.due_on, left };
    Ok(Found { bucket, news, path: format!("buckets/{number}/report") })
}

fn cancelled(snapshot: &mut Snapshot<'_>, reading: &Reading<'_>) -> Result<Found, Failure<NotWanted>> {
    let scope = reading.scope;
    let number = BucketNumber::new(number_in(&reading.mail.subject, "bucket:")?);
    let bucket = bucket(snapshot, scope, number)?;
    let ending = bucket.ending.clone().filter(|ending| ending.kind == EndingKind::Cancelled);
    let ending = ending.ok_or_else(|| not_wanted("the bucket was not cancelled"))?;
    let mut back = Amount::ZERO;
    if let Some(entry) = ending.entry {
        let (entries, _) = list_raw_entries(snapshot, scope, Some(&[entry]))?;
        let mine = Account::Allotment(reading.reader.number).to_string();
        let transfers = entries.into_iter().flat_map(|entry| entry.transfers).filter(|transfer| transfer.to == mine);
        back = Amount::total(transfers.map(|transfer| transfer.amount))
            .map_err(|error| StoreError::Corrupt(error.to_string()))?;
    }
    let in_rounds = round_buckets::list_of_bucket(snapshot, scope, number)?;
    let funding = in_rounds.into_iter().find(|one| one.outcome.is_some_and(Outcome::is_funded));
    let given = match funding {
        Some(funding) => list_allocations(snapshot, scope, funding.round)?,
        None => Vec::new(),
    };
    let mine = given.into_iter().find(|(of, member, _)| *of == number && *member == reading.reader.number);
    let to = match (ending.destination, ending.agreement_version) {
        (Some(CancelledTo::Foundation), Some(version)) => {
            let name = get_agreement_day(snapshot, scope, version)?.1;
            WentTo::Foundation(Some(name).filter(|name| !name.is_empty()))
        }
        (Some(CancelledTo::Givers), _) => WentTo::Givers,
        _ => WentTo::Carried,
    };
    let news = News::Cancelled {
        by: called(reading.members, ending.by),
        why: ending.words,
        rest: ending.rest,
        to,
        gave: mine.map_or(Amount::ZERO, |(.., gave)| gave),
        back,
    };
    Ok(Found { bucket, news, path: format!("buckets/{number}") })
}

/// What a member is called in a mail.
fn called(members: &[Member], number: MemberNumber) -> String {
    let found = members.iter().find(|member| member.number == number);
    found.map(|member| words::called(&member.name, member.kind == MemberKind::Organisation)).unwrap_or_default()
}
