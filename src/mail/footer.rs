//! The foot of every mail that is not an account mail: why it came, how to get fewer, how to stop it.

use serde::{Deserialize, Serialize};

use super::layout;
use crate::tr;

/// The addresses and the reason at the foot of a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Footer {
    /// The page where the reader chooses mails; works signed out.
    pub preferences_url: String,
    /// Turns off this kind of mail; a POST there does it at once, a GET shows a form.
    pub unsubscribe_url: String,
    /// The group's postal address on one line, without the group's name; `None` leaves the line as the name alone.
    pub postal_address: Option<String>,
}

impl Footer {
    /// Who writes, with the postal address where there is one.
    pub(super) fn sender(&self, group_name: &str) -> String {
        match self.postal_address.as_deref().map(str::trim) {
            Some(address) if !address.is_empty() => sender(group_name, address),
            _ => group_name.to_owned(),
        }
    }

    /// The foot of the text part.
    pub(super) fn text(&self, why: &str, group_name: &str) -> String {
        [
            layout::paragraph(why, 0),
            layout::link(&tr!("mail-fewer"), &self.preferences_url, 0),
            layout::link(&tr!("mail-unsubscribe"), &self.unsubscribe_url, 0),
            layout::paragraph(&self.sender(group_name), 0),
        ]
        .join("\n")
    }
}

/// "Tidewater Co-op, Kade 14, 3011 Rotterdam".
pub(super) fn sender(group_name: &str, postal_address: &str) -> String {
    tr!("mail-sender", group = group_name, address = postal_address)
}
