//! What a page can end with besides itself. People get a sentence and a way on, never a cause; the cause is logged once.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use crate::domain::policy::Action;
use crate::store::{Failure, StoreError};

/// Why there is no page.
#[derive(Debug, Clone)]
pub enum PageError {
    /// Nothing here, or nothing that this visitor may know of: both look the same.
    NotFound,
    /// Nobody is signed in, and the page needs somebody.
    SignIn,
    /// The member's roles do not allow it.
    Forbidden(Action),
    /// The form did not come from a page of ours, or from an old sign-in.
    Forged,
    /// The form has fields that it should not have.
    Malformed(String),
    /// Too large to be read.
    TooLarge,
    /// What the form was about has changed meanwhile. The sentence says what, and what was kept.
    Conflict(String),
    /// Somebody or something asks too often: again in so many seconds.
    TooMany {
        /// Seconds until the next try is listened to.
        seconds: u32,
    },
    /// Nothing was written; trying again may work.
    Busy,
    /// The server is being worked on. The sentence is the operator's.
    Maintenance(String),
    /// Our fault. The cause is for the log.
    Internal(String),
}

impl PageError {
    /// The title of the page.
    pub const fn title(&self) -> &'static str {
        match self {
            Self::NotFound => "Nothing here",
            Self::SignIn => "Sign in first",
            Self::Forbidden(_) => "Your role cannot do this",
            Self::Forged => "This form is too old",
            Self::Malformed(_) => "This form cannot be read",
            Self::TooLarge => "This is too large",
            Self::Conflict(_) => "This changed meanwhile",
            Self::TooMany { .. } => "Too many tries",
            Self::Busy => "Busy for a moment",
            Self::Maintenance(_) => "Back soon",
            Self::Internal(_) => "Something went wrong here",
        }
    }

    /// What happened, what was kept, what to do.
    pub fn sentence(&self) -> String {
        match self {
            Self::NotFound => "There is no page at this address, or it is for members only. \
                If you are a member, sign in first."
                .to_owned(),
            Self::TooMany { seconds } => {
                format!("Nothing was changed and no money moved. Try again {}.", in_words(*seconds))
            }
            Self::Maintenance(words) => {
                format!("{words} Somebody is working on this server. Nothing was changed and no money moved.")
            }
            Self::SignIn => "This page is for members. Nothing was changed.".to_owned(),
            Self::Forbidden(_) => "Nothing was changed.".to_owned(),
            Self::Forged => "It was made before you signed in, or by another site. Nothing was changed. \
                Go back, load the page again and send it once more."
                .to_owned(),
            Self::Malformed(what) => format!("{what} Nothing was changed."),
            Self::TooLarge => {
                "Nothing was changed. Forms may hold 64 kB, lists to import 2 MB, receipts 5 MB.".to_owned()
            }
            Self::Conflict(what) => what.clone(),
            Self::Busy => "The server has more to do than it can. Nothing was changed and no money moved. \
                Wait a moment and try again."
                .to_owned(),
            Self::Internal(_) => "This is our fault, not yours. What you sent was not kept and no money moved. \
                Try again; if it happens twice, tell whoever runs this server."
                .to_owned(),
        }
    }
}

impl PageError {
    /// For `Retry-After`: when it is worth trying again, where that is known.
    pub const fn retry_after(&self) -> Option<u32> {
        match self {
            Self::TooMany { seconds } => Some(*seconds),
            Self::Busy => Some(5),
            Self::Maintenance(_) => Some(300),
            _ => None,
        }
    }
}

/// "in 40 seconds", "in 3 minutes": rounded up, so that it is never too early.
fn in_words(seconds: u32) -> String {
    match seconds {
        0 | 1 => "in a second".to_owned(),
        2..=90 => format!("in {seconds} seconds"),
        91..=5400 => format!("in {} minutes", seconds.div_ceil(60)),
        _ => format!("in {} hours", seconds.div_ceil(3600)),
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Internal(cause) => write!(f, "internal: {cause}"),
            other => f.write_str(other.title()),
        }
    }
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) | Self::Forged => StatusCode::FORBIDDEN,
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::Maintenance(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// A bare answer; the guard draws the page around it.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::build(self.status_code()).content_type("text/plain; charset=utf-8").body(self.sentence())
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        if error.is_transient() {
            tracing::warn!(%error, "the database was busy");
            Self::Busy
        } else {
            Self::Internal(error.to_string())
        }
    }
}

impl From<Failure<std::convert::Infallible>> for PageError {
    fn from(failure: Failure<std::convert::Infallible>) -> Self {
        match failure {
            Failure::Refused(never) => match never {},
            Failure::Store(error) => error.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_told_rounded_up() {
        let told = |seconds| PageError::TooMany { seconds }.sentence();
        assert!(told(1).ends_with("Try again in a second."));
        assert!(told(90).ends_with("Try again in 90 seconds."));
        assert!(told(91).ends_with("Try again in 2 minutes."));
        assert!(told(5401).ends_with("Try again in 2 hours."));
        assert_eq!(PageError::TooMany { seconds: 91 }.retry_after(), Some(91));
        assert_eq!(PageError::NotFound.retry_after(), None);
    }
}
