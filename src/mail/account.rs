//! Mails about an account, and about coming in: a headline, a few sentences, perhaps a button. They cannot be turned off
//! and carry no List-* header (mail.md, Kinds and Headers).

use serde::{Deserialize, Serialize};

use super::{
    content::{RenderError, Rendered},
    footer, layout,
    short::{Foot, Short},
    spans::Sentence,
};
use crate::tr;

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
    /// A link that signs in.
    SignInLink {
        /// Whose account.
        name: String,
        /// The link.
        url: String,
    },
    /// The account has another password.
    PasswordChanged {
        /// Whose account.
        name: String,
        /// Where one signs in.
        url: String,
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
        /// The asker is in the group already; never for the holder of a link for anyone.
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
            Self::SignInLink { .. } => "sign_in_link",
            Self::PasswordChanged { .. } => "password_changed",
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
    button: Option<(String, String)>,
    note: String,
}

impl AccountMail {
    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let Words { subject, paragraphs, button, note } = words(&self.news);
        let address = self.postal_address.as_deref().filter(|address| !address.trim().is_empty());
        let sender = match address {
            Some(address) => footer::sender(&self.sender, &layout::one_line(address)),
            None => self.sender.clone(),
        };
        Short {
            // The brand stands at the top of every mail already.
            group_name: if self.sender == BRAND { "" } else { &self.sender },
            headline: layout::one_line(&subject),
            subject,
            preview: paragraphs.first().cloned().unwrap_or_default(),
            paragraphs: paragraphs.into_iter().map(Sentence::from).collect(),
            button: button.as_ref().map(|(label, url)| (label.clone(), url.as_str())),
            foot: Foot::Account { note, sender },
        }
        .render()
    }
}

fn words(news: &AccountNews) -> Words {
    match news {
        AccountNews::MailTest { base } => Words {
            subject: tr!("mail-account-test-subject"),
            paragraphs: vec![tr!("mail-account-test")],
            button: Some((tr!("mail-account-open"), base.clone())),
            note: tr!("mail-account-test-note"),
        },
        AccountNews::SignInLink { name, url } => Words {
            subject: tr!("mail-account-link-subject"),
            paragraphs: vec![tr!("mail-account-link", name = name), tr!("mail-account-link-password")],
            button: Some((tr!("mail-account-link-button"), url.clone())),
            note: tr!("mail-account-link-note"),
        },
        AccountNews::PasswordChanged { name, url } => Words {
            subject: tr!("mail-account-password-subject"),
            paragraphs: vec![tr!("mail-account-password", name = name), tr!("mail-account-password-you")],
            button: Some((tr!("mail-account-password-button"), url.clone())),
            note: tr!("mail-account-password-note"),
        },
        AccountNews::AddressConfirm { name, old, new, url } => Words {
            subject: tr!("mail-account-confirm-subject"),
            paragraphs: vec![
                tr!("mail-account-confirm", name = name, old = old, new = new),
                tr!("mail-account-confirm-day"),
            ],
            button: Some((tr!("mail-account-confirm-button"), url.clone())),
            note: tr!("mail-account-confirm-note"),
        },
        AccountNews::AddressAsked { name, new } => Words {
            subject: tr!("mail-account-asked-subject"),
            paragraphs: vec![tr!("mail-account-asked", name = name, new = new), tr!("mail-account-asked-you")],
            button: None,
            note: tr!("mail-account-asked-note"),
        },
        AccountNews::AddressChanged { name, new } => Words {
            subject: tr!("mail-account-changed-subject"),
            paragraphs: vec![tr!("mail-account-changed", name = name, new = new)],
            button: None,
            note: tr!("mail-account-changed-note"),
        },
        AccountNews::AddressInUse { name, base } => Words {
            subject: tr!("mail-account-in-use-subject"),
            paragraphs: vec![tr!("mail-account-in-use", name = name), tr!("mail-account-in-use-you")],
            button: Some((tr!("mail-account-open"), base.clone())),
            note: tr!("mail-account-in-use-note"),
        },
        AccountNews::InviteAsked { reader, asker, address, is_in, group_name, url } => {
            let asked = match asker {
                None => tr!("mail-again-words-link", reader = reader),
                Some(name) => {
                    let who = match address {
                        Some(address) => tr!("mail-again-who", name = name, address = address),
                        None => name.clone(),
                    };
                    match is_in {
                        true => tr!("mail-again-words-in", reader = reader, who = who),
                        false => tr!("mail-again-words", reader = reader, who = who),
                    }
                }
            };
            Words {
                subject: match asker {
                    Some(name) => tr!("mail-again-subject", name = name),
                    None => tr!("mail-again-subject-link"),
                },
                paragraphs: vec![asked, tr!("mail-again-invite", group = group_name)],
                button: Some((tr!("mail-again-button"), url.clone())),
                note: tr!("mail-again-note"),
            }
        }
    }
}
