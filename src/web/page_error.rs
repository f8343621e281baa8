//! What a page can end with besides itself. People get a sentence and a way on, never a cause; the cause is logged once.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use crate::domain::policy::Action;
use crate::language::{Language, Rich};
use crate::store::{Failure, StoreError};
use crate::{rich, tr};

/// Why there is no page.
#[derive(Debug, Clone)]
pub enum PageError {
    /// Nothing here, or nothing that this visitor may know of: both look the same.
    NotFound,
    /// Only a form is sent to this address: there is no page at it.
    OnlyForms,
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
    pub fn title(&self) -> String {
        match self {
            Self::NotFound => tr!("errors-not-found-title"),
            Self::OnlyForms => tr!("errors-only-forms-title"),
            Self::SignIn => tr!("errors-sign-in-title"),
            Self::Forbidden(_) => tr!("errors-forbidden-title"),
            Self::Forged => tr!("errors-forged-title"),
            Self::Malformed(_) => tr!("errors-malformed-title"),
            Self::TooLarge => tr!("errors-too-large-title"),
            Self::Conflict(_) => tr!("errors-conflict-title"),
            Self::TooMany { .. } => tr!("errors-too-many-title"),
            Self::Busy => tr!("errors-busy-title"),
            Self::Maintenance(_) => tr!("errors-maintenance-title"),
            Self::Internal(_) => tr!("errors-internal-title"),
        }
    }

    /// What happened, what was kept, what to do. What the operator typed keeps its own direction.
    pub fn lead(&self) -> Rich {
        Rich::plain(match self {
            Self::Maintenance(words) => return rich!("errors-maintenance", words = words).user("words"),
            Self::NotFound => tr!("errors-not-found"),
            Self::TooMany { seconds } => too_many(*seconds),
            Self::OnlyForms => tr!("errors-only-forms"),
            Self::SignIn => tr!("errors-sign-in"),
            Self::Forbidden(_) => tr!("errors-forbidden"),
            Self::Forged => tr!("errors-forged"),
            Self::Malformed(what) => tr!("errors-malformed", what = what),
            Self::TooLarge => tr!("errors-too-large"),
            Self::Conflict(what) => what.clone(),
            Self::Busy => tr!("errors-busy"),
            Self::Internal(_) => tr!("errors-internal"),
        })
    }

    /// The same in words alone.
    pub fn sentence(&self) -> String {
        self.lead().words()
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
fn too_many(seconds: u32) -> String {
    match seconds {
        0..=90 => tr!("errors-too-many-seconds", count = seconds.max(1)),
        91..=5400 => tr!("errors-too-many-minutes", count = seconds.div_ceil(60)),
        _ => tr!("errors-too-many-hours", count = seconds.div_ceil(3600)),
    }
}

/// For the log, which is in English whoever reads the page.
impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Internal(cause) => write!(f, "internal: {cause}"),
            other => f.write_str(&Language::En.during(|| other.title())),
        }
    }
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::OnlyForms => StatusCode::METHOD_NOT_ALLOWED,
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

    #[test]
    fn the_page_speaks_the_readers_language_and_the_log_english() {
        Language::Pseudo.during(|| {
            assert_ne!(PageError::NotFound.title(), "Nothing here");
            assert_eq!(PageError::NotFound.to_string(), "Nothing here");
        });
    }

    #[test]
    fn what_the_operator_typed_stays_as_it_is() {
        let error = PageError::Maintenance("We are back at 14:00 <soon>.".to_owned());
        let shown = error.lead().to_string();
        assert!(shown.starts_with("<bdi>We are back at 14:00 &#60;soon&#62;.</bdi> Somebody"), "{shown}");
        assert!(error.sentence().starts_with("We are back at 14:00 <soon>. Somebody"));
    }
}
