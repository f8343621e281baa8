//! Forms as they arrive: read whole within limits, from a page of ours (safety.md 2, rows 9 and 18).

use std::collections::HashSet;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use futures_util::future::LocalBoxFuture;
use subtle::ConstantTimeEq;

use super::page_error::PageError;
use super::visit::Visit;
use crate::tr;

pub use super::parts::ErrorSummary as Problems;

/// Forms are small; files have a route and an extractor of their own.
pub const LARGEST_FORM: usize = 64 * 1024;
/// A body that trickles in slower than this is given up (safety.md 4).
pub const BODY_DEADLINE: Duration = Duration::from_secs(30);

/// A form whose token was right. Fields in the order they came.
#[derive(Debug, Clone)]
pub struct Form {
    fields: Vec<(String, String)>,
}

impl Form {
    /// The value of a field; empty when it is not there.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// The trimmed value of a field, unless it is empty or not there.
    pub fn opt(&self, name: &str) -> Option<&str> {
        Some(self.text(name).trim()).filter(|value| !value.is_empty())
    }

    /// Whether a field is there: a checkbox that is on, a button that was pressed.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }

    /// A family of fields: `give[17]` gives `("17", value)` for `starting("give[")`.
    pub fn starting<'f>(&'f self, prefix: &'f str) -> impl Iterator<Item = (&'f str, &'f str)> + 'f {
        self.fields
            .iter()
            .filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?.strip_suffix(']')?, value.as_str())))
    }

    /// Refuses fields that the form does not have, and fields that come twice. A name that ends in `[` allows its
    /// family. `csrf` is always allowed.
    ///
    /// # Errors
    /// Names the field.
    pub fn only(&self, allowed: &[&str]) -> Result<(), PageError> {
        let known = |name: &str| {
            name == "csrf"
                || allowed.iter().any(|allowed| {
                    *allowed == name || (allowed.ends_with('[') && name.starts_with(allowed) && name.ends_with(']'))
                })
        };
        let mut seen = HashSet::with_capacity(self.fields.len());
        for (name, _) in &self.fields {
            if !known(name) {
                return Err(PageError::Malformed(tr!("group-form-unknown-field")));
            }
            if !seen.insert(name.as_str()) {
                return Err(PageError::Malformed(tr!("group-form-field-twice")));
            }
        }
        Ok(())
    }
}

impl FromRequest for Form {
    type Error = PageError;
    type Future = LocalBoxFuture<'static, Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let visit = request.extensions().get::<Visit>().cloned();
        let is_form = request.content_type().eq_ignore_ascii_case("application/x-www-form-urlencoded");
        let body = Bytes::from_request(request, payload);
        Box::pin(async move {
            let visit = visit.ok_or_else(|| PageError::Internal("a form without a guard".to_owned()))?;
            if !is_form {
                return Err(PageError::Malformed(tr!("group-form-no-form")));
            }
            let body = tokio::time::timeout(BODY_DEADLINE, body)
                .await
                .map_err(|_| PageError::Malformed(tr!("group-form-slow")))?
                .map_err(|_| PageError::TooLarge)?;
            let fields: Vec<(String, String)> = url::form_urlencoded::parse(&body).into_owned().collect();
            let form = Form { fields };
            check_token(&visit, form.text("csrf"))?;
            Ok(form)
        })
    }
}

/// The token of a form must be the one of this sign-in, or of this stranger's browser.
pub(in crate::web) fn check_token(visit: &Visit, given: &str) -> Result<(), PageError> {
    let expected = visit.csrf();
    let same = bool::from(expected.as_bytes().ct_eq(given.as_bytes()));
    if expected.is_empty() || !same { Err(PageError::Forged) } else { Ok(()) }
}
