//! Ways out of the house: SMTP, a folder of `.eml` files, or memory (mail.md, Transports).

mod address;
mod memory;
mod smtp;
mod spool;

use lettre::Message;

pub use address::{SmtpAddress, SmtpAddressError};
pub use memory::{Letter, Memory};
pub use smtp::Smtp;
pub use spool::Spool;

/// What became of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Taken over by the next server, or written down.
    Sent,
    /// Not taken now: try again later (4xx, no connection, sign-in refused, disk full).
    TemporaryFailure {
        /// The server's code, if a server answered.
        code: Option<u16>,
        /// In its words, or ours.
        text: String,
    },
    /// Never to be tried again with this message (5xx for the sender, the recipient or the content).
    PermanentFailure {
        /// The server's code.
        code: Option<u16>,
        /// In its words.
        text: String,
    },
    /// The content was handed over but no answer came: to be sent once more with the same Message-ID.
    Unknown {
        /// What happened.
        text: String,
    },
}

impl Outcome {
    /// The recipient's address does not exist or takes no mail (5.1.x, or a bare 550, 551 or 553 without an enhanced
    /// code): it is suppressed at once (mail.md, Bounces).
    pub fn address_is_dead(&self) -> bool {
        let Outcome::PermanentFailure { code, text } = self else { return false };
        let enhanced = text.split(|c: char| !c.is_ascii_digit() && c != '.').find(|word| {
            let parts: Vec<&str> = word.split('.').collect();
            parts.len() == 3 && parts.first() == Some(&"5") && parts.iter().all(|part| !part.is_empty())
        });
        match enhanced {
            Some(enhanced) => enhanced.starts_with("5.1."),
            None => matches!(code, Some(550 | 551 | 553)),
        }
    }
}

/// Takes one message away. Called from worker threads; may block for as long as a server needs.
pub trait Transport: Send + Sync {
    /// Tries once. Sender and recipient are those of the message's own envelope.
    fn send(&self, message: &Message) -> Outcome;

    /// Where mail goes, for the log at the start and the mail page; never with a password.
    fn describe(&self) -> String;
}
