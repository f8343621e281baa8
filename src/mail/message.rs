//! From a rendered mail to one message with the right headers (mail.md, Headers).

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, SystemTime},
};

use lettre::{
    Address, Message,
    address::Envelope as Route,
    message::{Mailbox, MessageBuilder, MultiPart},
};

use super::{Rendered, clean, headers};
use crate::domain::language::Language;
use crate::domain::time::UtcTime;

/// Bytes of a header line at most (RFC 5322), the name and a margin taken off.
const LONGEST_VALUE: usize = 900;

/// A name with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// As people write it; empty for none.
    pub name: String,
    /// The mail address.
    pub address: String,
}

/// Everything about a message that is not its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The group's name.
    pub from_name: String,
    /// An address on the configured domain.
    pub from_address: String,
    /// The facilitator, who reads answers.
    pub reply_to: Option<Contact>,
    /// The recipient's name.
    pub to_name: String,
    /// The one recipient.
    pub to_address: String,
    /// Where bounces go, if not to the sender (VERP).
    pub return_path: Option<String>,
    /// The configured domain: right part of Message-ID, References and List-Id.
    pub domain: String,
    /// Left part of the Message-ID; see [`message_id`].
    pub message_id: String,
    /// Left part of the identifier that all mails of one round refer to; see [`root_id`].
    pub references_root: Option<String>,
    /// The group's slug, left part of the List-Id; `None` for account mails and invites.
    pub list_id: Option<String>,
    /// The one-click address; `None` for account mails and invites.
    pub unsubscribe_url: Option<String>,
    /// The language that the mail is written in.
    pub language: Language,
    /// When the mail was caused.
    pub date: UtcTime,
}

/// Why no message could be made; the outbox row is marked failed with this and the run goes on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailBuildError {
    /// An address that mail cannot go to.
    #[error("{address:?} cannot be used as a mail address: {reason}")]
    Address {
        /// As it was given.
        address: String,
        /// In the words of the mail library.
        reason: String,
    },
    /// A domain, slug, identifier or link that cannot stand in a header.
    #[error("the {header} header cannot hold {value:?}")]
    Value {
        /// The header's name.
        header: &'static str,
        /// What it should have held.
        value: String,
    },
    /// The mail library refused or gave up; nothing was sent.
    #[error("the message could not be put together: {0}")]
    Library(String),
}

/// `results.tidewater.2026-11.2.1`: kind, group, round (or another subject), member and version, as in mail.md.
pub fn message_id(kind: super::Kind, group: &str, subject: &str, member: i64, version: i64) -> String {
    let parts = [kind.as_str(), group, subject, &member.to_string(), &version.to_string()];
    parts.map(token).join(".")
}

/// `round.tidewater.2026-11`: the root that every mail of a round refers to, so that programs show one thread.
pub fn root_id(group: &str, round: &str) -> String {
    ["round", group, round].map(token).join(".")
}

/// Letters, digits, `-` and `_`; whatever else becomes `-`.
fn token(part: &str) -> String {
    part.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '-' }).collect()
}

/// Makes the message. Whatever the names hold, this answers and never panics.
pub fn build(envelope: &Envelope, mail: &Rendered) -> Result<Message, MailBuildError> {
    let with_names = guarded(envelope, mail, true);
    match with_names {
        // A name that the library cannot take back is left out: the address alone is a good mail too.
        Err(MailBuildError::Library(_)) => guarded(envelope, mail, false),
        other => other,
    }
}

/// lettre 0.11.23 panics on some names; such a panic is this one mail's failure and nobody else's.
fn guarded(envelope: &Envelope, mail: &Rendered, names: bool) -> Result<Message, MailBuildError> {
    let built = catch_unwind(AssertUnwindSafe(|| {
        let message = assemble(envelope, mail, names)?;
        // Formatting is where encoding happens, so it is tried here and not first at the sending.
        let bytes = message.formatted();
        let head = bytes.split(|byte| *byte == b'\n').take_while(|line| !matches!(line, [] | [b'\r']));
        match head.map(<[u8]>::len).max() {
            Some(longest) if longest <= 998 => Ok(message),
            _ => Err(MailBuildError::Library("a header line is longer than 998 bytes".to_owned())),
        }
    }));
    built.unwrap_or_else(|_| Err(MailBuildError::Library("the mail library panicked".to_owned())))
}

fn assemble(envelope: &Envelope, mail: &Rendered, names: bool) -> Result<Message, MailBuildError> {
    let mailbox = |name: &str, address: &str| -> Result<Mailbox, MailBuildError> {
        let name = clean::header_text(name, clean::NAME);
        Ok(Mailbox::new((names && !name.is_empty()).then_some(name), parsed(address)?))
    };
    let from = mailbox(&envelope.from_name, &envelope.from_address)?;
    let to = mailbox(&envelope.to_name, &envelope.to_address)?;
    let bounces = match &envelope.return_path {
        Some(address) => parsed(address)?,
        None => from.email.clone(),
    };
    let route = Route::new(Some(bounces), vec![to.email.clone()]).map_err(library)?;
    let mut builder = Message::builder()
        .envelope(route)
        .from(from)
        .to(to)
        .date(moment(envelope.date))
        .subject(clean::header_text(&mail.subject, clean::SUBJECT));
    if let Some(person) = &envelope.reply_to {
        builder = builder.reply_to(mailbox(&person.name, &person.address)?);
    }
    let builder = identified(builder, envelope)?;
    builder.multipart(MultiPart::alternative_plain_html(mail.text.clone(), mail.html.clone())).map_err(library)
}

/// The headers that tell machines what this is.
fn identified(builder: MessageBuilder, envelope: &Envelope) -> Result<MessageBuilder, MailBuildError> {
    let id = |header, left: &str| checked(header, format!("<{left}@{}>", envelope.domain));
    let mut builder = builder
        .header(headers::MessageId(id("Message-ID", &envelope.message_id)?))
        .header(headers::ContentLanguage(envelope.language.as_str().to_owned()))
        .header(headers::AutoSubmitted("auto-generated".to_owned()));
    if let Some(root) = &envelope.references_root {
        builder = builder
            .header(headers::InReplyTo(id("In-Reply-To", root)?))
            .header(headers::References(id("References", root)?));
    }
    if let Some(slug) = &envelope.list_id {
        let list = checked("List-Id", format!("<{slug}.{}>", envelope.domain))?;
        builder = builder.header(headers::ListId(folded("List-Id", list)));
    }
    if let Some(url) = &envelope.unsubscribe_url {
        if !url.starts_with("https://") && !url.starts_with("http://") {
            return Err(MailBuildError::Value { header: "List-Unsubscribe", value: url.clone() });
        }
        let link = checked("List-Unsubscribe", format!("<{url}>"))?;
        builder = builder
            .header(headers::ListUnsubscribe(folded("List-Unsubscribe", link)))
            .header(headers::ListUnsubscribePost("List-Unsubscribe=One-Click".to_owned()));
    }
    Ok(builder)
}

/// A value in angle brackets of printable ASCII without spaces or further brackets, not too long for one line.
fn checked(header: &'static str, value: String) -> Result<String, MailBuildError> {
    let inner = value.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or_default();
    let fine = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"' | b'\\');
    if inner.is_empty() || value.len() > LONGEST_VALUE || !inner.bytes().all(fine) {
        return Err(MailBuildError::Value { header, value });
    }
    Ok(value)
}

/// A value that would pass column 78 starts on a line of its own.
fn folded(header: &str, value: String) -> String {
    if header.len() + 2 + value.len() > 78 { format!("\r\n {value}") } else { value }
}

/// An address of ASCII letters; a domain in other scripts is written in its ASCII form.
fn parsed(address: &str) -> Result<Address, MailBuildError> {
    let refused = |reason: String| MailBuildError::Address { address: address.to_owned(), reason };
    let Some((local, domain)) = address.rsplit_once('@') else {
        return Err(refused("there is no @ in it".to_owned()));
    };
    if !local.is_ascii() {
        return Err(refused("the part before the @ has letters that mail servers do not take".to_owned()));
    }
    let domain = if domain.is_ascii() {
        domain.to_owned()
    } else {
        url::Host::parse(domain).map_err(|error| refused(error.to_string()))?.to_string()
    };
    Address::new(local, domain).map_err(|error| refused(error.to_string()))
}

/// The day of the mail; moments that the header cannot show become the nearest it can.
fn moment(date: UtcTime) -> SystemTime {
    // The library knows years from 1970 to 9999.
    let micros = u64::try_from(date.micros()).unwrap_or(0).min(253_402_300_799_000_000);
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_micros(micros)).unwrap_or(SystemTime::UNIX_EPOCH)
}

fn library(error: impl std::fmt::Display) -> MailBuildError {
    MailBuildError::Library(error.to_string())
}
