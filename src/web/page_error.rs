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
    /// Nothing was written; trying again may work.
    Busy,
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
            Self::Busy => "Busy for a moment",
            Self::Internal(_) => "Something went wrong here",
        }
    }

    /// What happened, what was kept, what to do.
    pub fn sentence(&self) -> String {
        match self {
            Self::NotFound => "There is no page at this address, or it is for members only. \
                If you are a member, sign in first."
                .to_owned(),
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
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
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
