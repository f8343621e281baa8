//! What a mail says: one variant per kind, gathered and rendered when it is sent. It holds no words of any language but
//! what people typed.

use serde::{Deserialize, Serialize};

use super::{
    AccountMail, BucketNewsMail, ClosingSoonMail, HandsMail, InviteMail, NewCommentsMail, OfferMail, ResultsMail,
    RoundChangedMail, RoundOpensMail, TreasurerMonthMail,
};

/// The kinds of mail that exist so far (mail.md, Kinds). New kinds get a module of their own and a variant here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A settled round, told to the members.
    Results,
    /// A round opened, with the reader's allotment.
    RoundOpens,
    /// What there is, offered to the owners of a bucket that missed its minimum.
    Offer,
    /// Something about a running round changed.
    RoundChanged,
    /// Who takes part in the next round?
    Hands,
    /// A round closes in two days, told to those who still hold money.
    ClosingSoon,
    /// What waits for a treasurer in the month that begins.
    TreasurerMonth,
    /// What was said at one's buckets, or with one's name.
    NewComments,
    /// An invitation to a group.
    Invite,
    /// Something about an account or about coming in, by its word.
    Account(&'static str),
    /// A payout was marked paid, told to the owners of its bucket.
    PayoutMade,
    /// A payout was declined, told to the owners of its bucket.
    PayoutDeclined,
    /// A funded bucket is to be done soon, told to its owners.
    Finish,
    /// A funded bucket was cancelled, told to its givers and owners.
    BucketCancelled,
}

impl Kind {
    /// Every kind that is about a group; those about an account are told apart by their word.
    pub const ALL: [Kind; 13] = [
        Kind::Results,
        Kind::RoundOpens,
        Kind::Offer,
        Kind::RoundChanged,
        Kind::Hands,
        Kind::ClosingSoon,
        Kind::TreasurerMonth,
        Kind::NewComments,
        Kind::Invite,
        Kind::PayoutMade,
        Kind::PayoutDeclined,
        Kind::Finish,
        Kind::BucketCancelled,
    ];

    /// The name in the outbox, in Message-IDs and in the payload.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Results => "results",
            Kind::RoundOpens => "round_opens",
            Kind::Offer => "offer",
            Kind::RoundChanged => "round_changed",
            Kind::Hands => "hands",
            Kind::ClosingSoon => "closing_soon",
            Kind::TreasurerMonth => "treasurer_month",
            Kind::NewComments => "new_comments",
            Kind::Invite => "invite",
            Kind::Account(word) => word,
            Kind::PayoutMade => "payout_made",
            Kind::PayoutDeclined => "payout_declined",
            Kind::Finish => "finish",
            Kind::BucketCancelled => "bucket_cancelled",
        }
    }
}

/// A mail's content as it lies in the outbox: `{"kind": "results", ...}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Content {
    /// See [`ResultsMail`].
    Results(Box<ResultsMail>),
    /// See [`RoundOpensMail`].
    RoundOpens(Box<RoundOpensMail>),
    /// See [`OfferMail`].
    Offer(Box<OfferMail>),
    /// See [`RoundChangedMail`].
    RoundChanged(Box<RoundChangedMail>),
    /// See [`HandsMail`].
    Hands(Box<HandsMail>),
    /// See [`ClosingSoonMail`].
    ClosingSoon(Box<ClosingSoonMail>),
    /// See [`TreasurerMonthMail`].
    TreasurerMonth(Box<TreasurerMonthMail>),
    /// See [`NewCommentsMail`].
    NewComments(Box<NewCommentsMail>),
    /// See [`InviteMail`].
    Invite(Box<InviteMail>),
    /// See [`AccountMail`].
    Account(Box<AccountMail>),
    /// See [`BucketNewsMail`].
    BucketNews(Box<BucketNewsMail>),
}

/// A mail ready to be put in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// One line, not yet encoded.
    pub subject: String,
    /// The complete plain text, at most 76 columns but for an address that is longer by itself.
    pub text: String,
    /// The HTML document, at most 60 kB.
    pub html: String,
}

/// What a mailing list program needs to know of a mail that is not an account mail (mail.md, Headers).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListLinks<'a> {
    /// The group's slug, the left part of the List-Id.
    pub slug: &'a str,
    /// The one-click address for List-Unsubscribe.
    pub unsubscribe_url: &'a str,
}

/// Why a mail could not be rendered; the outbox row is marked failed with this.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The stored currency code is none that Brimful knows.
    #[error("the currency {0:?} is not known")]
    UnknownCurrency(String),
    /// A template refused.
    #[error("the mail could not be written: {0}")]
    Template(#[from] askama::Error),
}

/// A text part, its last line closed (the template engine drops that line end).
pub(super) fn closed(text: &impl askama::Template) -> Result<String, RenderError> {
    Ok(text.render()? + "\n")
}

impl Content {
    /// The kind of this mail.
    pub fn kind(&self) -> Kind {
        match self {
            Content::Results(_) => Kind::Results,
            Content::RoundOpens(_) => Kind::RoundOpens,
            Content::Offer(_) => Kind::Offer,
            Content::RoundChanged(_) => Kind::RoundChanged,
            Content::Hands(_) => Kind::Hands,
            Content::ClosingSoon(_) => Kind::ClosingSoon,
            Content::TreasurerMonth(_) => Kind::TreasurerMonth,
            Content::NewComments(_) => Kind::NewComments,
            Content::Invite(_) => Kind::Invite,
            Content::Account(mail) => Kind::Account(mail.news.as_str()),
            Content::BucketNews(mail) => mail.kind(),
        }
    }

    /// Writes subject, text and HTML, in the language of the task.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        match self {
            Content::Results(mail) => mail.render(),
            Content::RoundOpens(mail) => mail.render(),
            Content::Offer(mail) => mail.render(),
            Content::RoundChanged(mail) => mail.render(),
            Content::Hands(mail) => mail.render(),
            Content::ClosingSoon(mail) => mail.render(),
            Content::TreasurerMonth(mail) => mail.render(),
            Content::NewComments(mail) => mail.render(),
            Content::Invite(mail) => mail.render(),
            Content::Account(mail) => mail.render(),
            Content::BucketNews(mail) => mail.render(),
        }
    }

    /// The figures for the List-* headers; none for invites and account mails, which carry no such header.
    pub fn list(&self) -> Option<ListLinks<'_>> {
        let (slug, footer) = match self {
            Content::Results(mail) => (&mail.group_slug, &mail.footer),
            Content::RoundOpens(mail) => (&mail.group_slug, &mail.footer),
            Content::Offer(mail) => (&mail.group_slug, &mail.footer),
            Content::BucketNews(mail) => (&mail.group_slug, &mail.footer),
            Content::RoundChanged(mail) => (&mail.group_slug, &mail.footer),
            Content::Hands(mail) => (&mail.group_slug, &mail.footer),
            Content::ClosingSoon(mail) => (&mail.group_slug, &mail.footer),
            Content::TreasurerMonth(mail) => (&mail.group_slug, &mail.footer),
            Content::NewComments(mail) => (&mail.group_slug, &mail.footer),
            Content::Invite(_) | Content::Account(_) => return None,
        };
        Some(ListLinks { slug, unsubscribe_url: &footer.unsubscribe_url })
    }
}
