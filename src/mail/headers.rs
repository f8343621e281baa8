//! The headers that lettre does not know (mail.md, Headers). Values are checked and folded before they come here.

use std::error::Error;

use lettre::message::header::{Header, HeaderName, HeaderValue};

/// A header whose value is printable ASCII, already folded.
macro_rules! plain_header {
    ($(#[$doc:meta])* $name:ident, $text:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub(super) struct $name(pub(super) String);

        impl Header for $name {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($text)
            }

            fn parse(value: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
                Ok(Self(value.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::dangerous_new_pre_encoded(Self::name(), self.0.clone(), self.0.clone())
            }
        }
    };
}

plain_header!(
    /// One identifier per group, by which mail programs sort.
    ListId, "List-Id"
);
plain_header!(
    /// Where one press stops this kind of mail.
    ListUnsubscribe, "List-Unsubscribe"
);
plain_header!(
    /// Says that one POST is enough (RFC 8058).
    ListUnsubscribePost, "List-Unsubscribe-Post"
);
plain_header!(
    /// The language that the mail is written in (RFC 3282).
    ContentLanguage, "Content-Language"
);
plain_header!(
    /// No answer from machines, please (RFC 3834).
    AutoSubmitted, "Auto-Submitted"
);
plain_header!(
    /// The root of the round's thread.
    InReplyTo, "In-Reply-To"
);
plain_header!(
    /// The root of the round's thread, again.
    References, "References"
);
plain_header!(
    /// The mail's own identifier, the same at each attempt.
    MessageId, "Message-ID"
);
