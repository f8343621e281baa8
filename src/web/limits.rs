//! How often somebody may try: every limit with its quota and its reason, in one table (safety.md 2, row 17). A route
//! names its limits in `web::routes`. Each process counts for itself, in memory.

mod asked;
mod counters;
mod sign_in;
mod time;

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::header;
use sha2::{Digest, Sha256};

use super::client::Client;
use super::page_error::PageError;
use crate::domain::ids::UserId;
use crate::domain::text::Email;

pub(super) use asked::{at_the_door, inside};
pub use counters::{Limits, TooMany};

/// A limit. Its quota stands in [`Limit::quota`], whom it counts in [`Limit::by`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Sign-ins from one address. An office of 200 behind one address gets in within ten minutes on the first day,
    /// with some typing errors; whoever tries one password on many accounts does not get far.
    SignInFrom,
    /// Wrong passwords for one account from one address. A right one ends the count. Slower than [`Limit::SignInAs`]
    /// gives tries back: one address alone can never use those up for the account's owner.
    SignInAsFrom,
    /// Sign-ins to one account from all addresses that it was never signed in from: guessing from many addresses at
    /// once stays slow. The owner's usual address is not counted here, so that no stranger can lock them out.
    SignInAs,
    /// The password of the account that is signed in, given again. Nobody but the holder of the sign-in can use it up.
    OwnPassword,
    /// The setup's code and its test mails, from one address.
    SetupFrom,
    /// The same from everywhere, since setting up is done once and by one person.
    Setup,
    /// Pages whose address is a secret, from one address. Mail scanners look at the links of a whole office.
    SecretLink,
    /// Joining by an invitation, from one address: each makes an account and hashes a password.
    Join,
    /// Asking for another invitation mails whoever invited.
    AskInviterFrom,
    /// The same, from everywhere.
    AskInviter,
    /// Asking for a link to sign in, from one address. An office that forgot its passwords over the summer gets in.
    LinkFrom,
    /// Links to sign in to one account, whether there is one or not: nobody fills somebody else's box with them.
    LinkTo,
    /// Mails to one address that somebody typed (an invitation, a new address, a test), from everywhere.
    MailTo,
    /// Mails to addresses that somebody typed, to anyone: under the 5,000 a day that large mail providers take as a
    /// mark of mass mail, so that misuse of one account does not get the whole server blocked.
    MailTyped,
    /// Invitations by one account, each line counted.
    Invite,
    /// Files of members by one account: each may invite as many as it has rows.
    InviteFile,
    /// The same, by everybody.
    InviteFiles,
    /// Test mails by whoever runs the server. The most a day is a rule of the service, and holds for all servers.
    MailTest,
    /// What mails members of a group, who know one another: rounds, settlements, payouts.
    TellGroup,
    /// Files that are sent: each is read, checked, or drawn anew.
    Upload,
    /// Files that are made of the books.
    Export,
    /// The bundle with all of the books in it.
    Bundle,
}

/// Whom a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The address that the request comes from.
    Client,
    /// The account that is signed in.
    Account,
    /// The account, or the address where nobody is signed in.
    Visitor,
    /// The account that is named in the form, whether there is one or not.
    Name,
    /// The account that is named in the form, from this address.
    NameAndClient,
    /// The address that a mail would go to.
    Recipient,
    /// Everybody together.
    Everyone,
}

/// So many at once, and then one more each time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// How many at once, for whoever has not come for a while.
    pub at_once: u32,
    /// After how long there is one more.
    pub one_more: Duration,
}

impl Limit {
    /// All of them.
    pub const ALL: [Limit; 22] = [
        Limit::SignInFrom,
        Limit::SignInAsFrom,
        Limit::SignInAs,
        Limit::OwnPassword,
        Limit::SetupFrom,
        Limit::Setup,
        Limit::SecretLink,
        Limit::Join,
        Limit::AskInviterFrom,
        Limit::AskInviter,
        Limit::LinkFrom,
        Limit::LinkTo,
        Limit::MailTo,
        Limit::MailTyped,
        Limit::Invite,
        Limit::InviteFile,
        Limit::InviteFiles,
        Limit::MailTest,
        Limit::TellGroup,
        Limit::Upload,
        Limit::Export,
        Limit::Bundle,
    ];

    /// How often.
    pub const fn quota(self) -> Quota {
        let (at_once, seconds) = match self {
            Self::SignInFrom | Self::Join => (300, 10),
            Self::SignInAsFrom | Self::OwnPassword => (10, 60),
            Self::SignInAs => (30, 20),
            Self::SetupFrom => (20, 30),
            Self::Setup => (60, 10),
            Self::SecretLink => (300, 1),
            Self::AskInviterFrom => (10, 600),
            Self::AskInviter => (100, 60),
            Self::LinkFrom => (30, 120),
            Self::LinkTo => (3, 1200),
            Self::MailTo => (10, 2 * 3600),
            Self::MailTyped => (2_000, 30),
            Self::Invite => (1_000, 60),
            Self::InviteFile => (10, 3600),
            Self::InviteFiles => (20, 600),
            Self::MailTest => (30, 60),
            Self::TellGroup => (300, 10),
            Self::Upload => (120, 10),
            Self::Export => (120, 5),
            Self::Bundle => (20, 60),
        };
        Quota { at_once, one_more: Duration::from_secs(seconds) }
    }

    /// Whom it counts.
    pub const fn by(self) -> By {
        match self {
            Self::SignInFrom
            | Self::SetupFrom
            | Self::SecretLink
            | Self::Join
            | Self::AskInviterFrom
            | Self::LinkFrom => By::Client,
            Self::SignInAsFrom => By::NameAndClient,
            Self::SignInAs => By::Name,
            Self::OwnPassword
            | Self::Invite
            | Self::InviteFile
            | Self::MailTest
            | Self::TellGroup
            | Self::Upload
            | Self::Bundle => By::Account,
            Self::LinkTo | Self::MailTo => By::Recipient,
            Self::Export => By::Visitor,
            Self::Setup | Self::AskInviter | Self::MailTyped | Self::InviteFiles => By::Everyone,
        }
    }

    /// Whether the handler asks, since only it knows what was typed, and its form comes back with it. Everything else
    /// is asked by the guard: for an address before the database, for an account as soon as it is known.
    pub const fn is_asked_by_handler(self) -> bool {
        matches!(
            self,
            Self::SignInFrom
                | Self::SignInAsFrom
                | Self::SignInAs
                | Self::OwnPassword
                | Self::SetupFrom
                | Self::Setup
                | Self::LinkFrom
                | Self::LinkTo
                | Self::MailTo
                | Self::MailTyped
                | Self::Invite
        )
    }
}

/// Whoever is counted. Names and addresses are hashed: what somebody types may be long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// An address.
    Client(Client),
    /// An account.
    Account(UserId),
    /// An account's name or a mail's recipient.
    Name([u8; 32]),
    /// An account's name, from an address.
    NameAndClient([u8; 32], Client),
    /// Everybody.
    Everyone,
}

impl Key {
    /// A mail address as it was typed, in the form in which it is looked up.
    pub fn name(typed: &str) -> Self {
        Self::Name(folded(typed))
    }
}

fn folded(typed: &str) -> [u8; 32] {
    let folded = Email::parse(typed).map_or_else(|_| typed.trim().to_lowercase(), |email| email.folded());
    Sha256::digest(folded.as_bytes()).into()
}

/// Says when it is worth trying again.
pub fn retry_after(response: &mut HttpResponse, refused: TooMany) {
    response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from(refused.seconds));
}

impl From<TooMany> for PageError {
    fn from(refused: TooMany) -> Self {
        Self::TooMany { seconds: refused.seconds }
    }
}
