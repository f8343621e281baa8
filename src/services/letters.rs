//! What the outbox says in a few words, written out for one recipient, at the moment it is sent: whoever has left or
//! turned a mail off since then is not told.

mod account;
mod bucket;
mod closing_soon;
mod hands;
mod invite;
mod new_comments;
mod offer;
mod results;
mod round;
mod round_changed;
mod round_opens;
mod treasurer_month;

use crate::domain::ids::MemberNumber;
use crate::domain::language::Language;
use crate::mail::{Contact, Content, Kind};
use crate::store::members::{find_member, list_roles};
use crate::store::outbox::Mail;
use crate::store::scope::InGroup;
use crate::store::{Db, Failure, Snapshot, StoreError};

/// What links in mails are made from.
#[derive(Debug, Clone)]
pub struct Links {
    /// `https://money.tidewater.example`, without a slash at the end.
    pub base: String,
}

/// A mail with everything its envelope needs.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The words.
    pub content: Content,
    /// The recipient.
    pub to: Contact,
    /// The recipient's number in the group.
    pub member: MemberNumber,
    /// Who reads answers.
    pub reply_to: Option<Contact>,
    /// The group's name: the sender.
    pub group_name: String,
    /// The group's part of addresses.
    pub group_slug: String,
    /// What the mail is about, as part of its Message-ID.
    pub about: String,
    /// The round, for threading.
    pub round: Option<String>,
    /// The language of its reader: that of the account, else of the group, else English.
    pub language: Language,
}

/// The mail is not wanted any more, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotWanted(pub String);

/// Writes the letter.
///
/// # Errors
/// When the recipient is gone or does not want it; when the database fails.
pub fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    if account::KINDS.contains(&mail.kind.as_str()) {
        return account::write(db, mail, links);
    }
    match Kind::ALL.into_iter().find(|kind| kind.as_str() == mail.kind) {
        Some(Kind::Results) => results::write(db, mail, links),
        Some(Kind::RoundOpens) => round_opens::write(db, mail, links),
        Some(Kind::Offer) => offer::write(db, mail, links),
        Some(Kind::RoundChanged) => round_changed::write(db, mail, links),
        Some(Kind::Hands) => hands::write(db, mail, links),
        Some(Kind::ClosingSoon) => closing_soon::write(db, mail, links),
        Some(Kind::TreasurerMonth) => treasurer_month::write(db, mail, links),
        Some(Kind::NewComments) => new_comments::write(db, mail, links),
        Some(Kind::Invite) => invite::write(db, mail, links),
        Some(kind @ (Kind::PayoutMade | Kind::PayoutDeclined | Kind::Finish | Kind::BucketCancelled)) => {
            bucket::write(db, mail, links, kind)
        }
        Some(Kind::Account(_)) | None => Err(not_wanted(format!("no such kind of mail: {}", mail.kind))),
    }
}

/// Who is answered to: the first facilitator, where they have an address.
fn facilitator(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Option<Contact>, StoreError> {
    let first = list_roles(snapshot, group)?.into_iter().find(|(_, _, roles)| roles.facilitator);
    let Some((number, ..)) = first else { return Ok(None) };
    let found = find_member(snapshot, group, number)?;
    Ok(found.and_then(|one| Some(Contact { address: one.email?, name: one.name })))
}

fn not_wanted(why: impl Into<String>) -> Failure<NotWanted> {
    Failure::Refused(NotWanted(why.into()))
}

/// The number behind `word:` in what the outbox row names: `round:tidewater:2`, `member:3`.
fn number_in(text: &str, word: &str) -> Result<i64, StoreError> {
    text.strip_prefix(word)
        .and_then(|rest| rest.rsplit(':').next())
        .and_then(|number| number.parse().ok())
        .ok_or_else(|| StoreError::Corrupt(format!("an outbox row names {text:?}")))
}
