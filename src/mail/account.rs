//! Mails about an account, and about coming in: a headline, a few sentences, perhaps a button. They cannot be turned off
//! and carry no List-* header (mail.md, Kinds and Headers).

use serde::{Deserialize, Serialize};

use super::{
    content::{RenderError, Rendered},
    layout,
    short::{Foot, Short},
    spans::Sentence,
};

/// Who writes what no group writes.
pub const BRAND: &str = "Brimful";

/// What is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum AccountNews {
    /// A test of the way out.
    MailTest {
        /// Where this installation is.
        base: String,
    },
    /// The link that makes a new address count.
    AddressConfirm {
        /// Whose account.
        name: String,
        /// The address it has.
        old: String,
        /// The new one: where this goes.
        new: String,
        /// The link.
        url: String,
    },
    /// Told to the old address: somebody asked for another one.
    AddressAsked {
        /// Whose account.
        name: String,
        /// The address that was asked for.
        new: String,
    },
    /// Told to the old address: the new one counts.
    AddressChanged {
        /// Whose account.
        name: String,
        /// The address that counts now.
        new: String,
    },
    /// Told to the owner of an address that another account asked for.
    AddressInUse {
        /// The owner.
        name: String,
        /// Where this installation is.
        base: String,
    },
    /// Somebody holds an invitation that is over and asks for another one.
    InviteAsked {
        /// What the reader is called.
        reader: String,
        /// Who asks; none for the holder of a link for anyone.
        asker: Option<String>,
        /// The asker's address.
        address: Option<String>,
        /// The asker is in the group already.
        is_in: bool,
        /// The group's name.
        group_name: String,
        /// Where people are invited.
        url: String,
    },
}

impl AccountNews {
    /// The name in the outbox and in Message-IDs.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::MailTest { .. } => "mail_test",
            Self::AddressConfirm { .. } => "address_confirm",
            Self::AddressAsked { .. } => "address_asked",
            Self::AddressChanged { .. } => "address_changed",
            Self::AddressInUse { .. } => "address_in_use",
            Self::InviteAsked { .. } => "invite_asked",
        }
    }
}

/// One of these mails.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountMail {
    /// What is told.
    pub news: AccountNews,
    /// Who writes: the group's name, or Brimful.
    pub sender: String,
    /// The group's postal address on one line.
    pub postal_address: Option<String>,
}

struct Words {
    subject: String,
    paragraphs: Vec<String>,
    button: Option<(&'static str, String)>,
    note: &'static str,
}

impl AccountMail {
    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let Words { subject, paragraphs, button, note } = words(&self.news);
        let address = self.postal_address.as_deref().filter(|address| !address.trim().is_empty());
        let sender = match address {
            Some(address) => format!("{}, {}", self.sender, layout::one_line(address)),
            None => self.sender.clone(),
        };
        Short {
            // The brand stands at the top of every mail already.
            group_name: if self.sender == BRAND { "" } else { &self.sender },
            headline: layout::one_line(&subject),
            subject,
            preview: paragraphs.first().cloned().unwrap_or_default(),
            paragraphs: paragraphs.into_iter().map(|one| Sentence::default().plain(one)).collect(),
            button: button.as_ref().map(|(label, url)| (*label, url.as_str())),
            foot: Foot::Account { note, sender },
        }
        .render()
    }
}

fn words(news: &AccountNews) -> Words {
    match news {
        AccountNews::MailTest { base } => Words {
            subject: "Mail from Brimful works".to_owned(),
            paragraphs: vec![
                "This is the test mail that somebody asked for. It has reached you, so invitations and results will \
                 reach the members too."
                    .to_owned(),
            ],
            button: Some(("Open Brimful", base.clone())),
            note: "There is nothing to do. If you do not know what this is, you can leave it unanswered.",
        },
        AccountNews::AddressConfirm { name, old, new, url } => Words {
            subject: "Is this your new address?".to_owned(),
            paragraphs: vec![
                format!(
                    "The account of {name}, which has the address {old} until now, asked to use {new} instead. It \
                     counts once you say so."
                ),
                "The link is good for one day.".to_owned(),
            ],
            button: Some(("Yes, use this address", url.clone())),
            note: "If this is not your account, leave this mail unanswered: nothing changes then.",
        },
        AccountNews::AddressAsked { name, new } => Words {
            subject: "A new address was asked for".to_owned(),
            paragraphs: vec![
                format!(
                    "Somebody who is signed in as {name} and knows the password asked to use {new} instead of this \
                     address. Nothing has changed yet: that address has to say yes first."
                ),
                "If it was you, there is nothing to do here.".to_owned(),
            ],
            button: None,
            note: "If it was not you, tell whoever runs your Brimful at once: somebody else knows your password.",
        },
        AccountNews::AddressChanged { name, new } => Words {
            subject: "Your address was changed".to_owned(),
            paragraphs: vec![format!(
                "The account of {name} has the address {new} from now on: one signs in with it, and mails go there. \
                 This is the last mail to the old one."
            )],
            button: None,
            note: "If it was not you, tell whoever runs your Brimful at once.",
        },
        AccountNews::AddressInUse { name, base } => Words {
            subject: "You have an account already".to_owned(),
            paragraphs: vec![
                format!(
                    "Hello {name}. Another account asked to use this address. It is yours, so nothing was changed and \
                     nothing was said about it."
                ),
                "If it was you, with a second account: sign in with this address instead.".to_owned(),
            ],
            button: Some(("Open Brimful", base.clone())),
            note: "If it was not you, there is nothing to do.",
        },
        AccountNews::InviteAsked { reader, asker, address, is_in, group_name, url } => {
            let who = match (asker, address) {
                (Some(name), Some(address)) => format!("{name} ({address})"),
                (Some(name), None) => name.clone(),
                (None, _) => "Somebody who holds the link to join".to_owned(),
            };
            let subject = match asker {
                Some(name) => format!("{name} asks for a new invitation"),
                None => "A new link to join is asked for".to_owned(),
            };
            let what = if *is_in {
                "opened an invitation that was used already, and asks for another one. They are a member already: \
                 perhaps they only need to sign in."
            } else {
                "opened an invitation that does not lead in any more, and asks for another one."
            };
            Words {
                subject,
                paragraphs: vec![
                    format!("Hello {reader}. {who} {what}"),
                    format!("If they should come to {group_name}, invite them once more."),
                ],
                button: Some(("Invite again", url.clone())),
                note: "If you do not know who this is, do nothing. You are told once a day at most.",
            }
        }
    }
}
