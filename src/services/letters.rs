//! What the outbox says in a few words, written out for one recipient, at the moment it is sent: whoever has left or
//! turned a mail off since then is not told.

use crate::domain::ids::MemberNumber;
use crate::mail::{Contact, Content};
use crate::store::outbox::Mail;
use crate::store::{Db, Failure};

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
}

/// The mail is not wanted any more, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotWanted(pub String);

/// Writes the letter.
///
/// # Errors
/// When the recipient is gone or does not want it; when the database fails.
pub fn write(_db: &Db, mail: &Mail, _links: &Links) -> Result<Letter, Failure<NotWanted>> {
    Err(Failure::Refused(NotWanted(format!("no such kind of mail: {}", mail.kind))))
}
