//! How a request is answered: with a page, or by sending the browser on.

use actix_web::HttpResponse;
use actix_web::cookie::time::Duration;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use askama::Template;

use super::Visit;
use crate::services::secret::Secret;
use crate::web::cookies::{self, Kind};
use crate::web::limits::{TooMany, retry_after};
use crate::web::page_error::PageError;

impl Visit {
    /// A page.
    ///
    /// # Errors
    /// When the template fails.
    pub fn render(&self, template: &impl Template) -> Result<HttpResponse, PageError> {
        self.render_status(StatusCode::OK, template)
    }

    /// A page with another status: 422 for a form that came back, 409 for a conflict.
    ///
    /// # Errors
    /// When the template fails.
    pub fn render_status(&self, status: StatusCode, template: &impl Template) -> Result<HttpResponse, PageError> {
        let body = template.render().map_err(|error| PageError::Internal(error.to_string()))?;
        Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(body))
    }

    /// A form that comes back since it was sent too often: 429, with when to try again (pages.md 2).
    ///
    /// # Errors
    /// When the template fails.
    pub fn render_too_many(&self, refused: TooMany, template: &impl Template) -> Result<HttpResponse, PageError> {
        let mut response = self.render_status(StatusCode::TOO_MANY_REQUESTS, template)?;
        retry_after(&mut response, refused);
        Ok(response)
    }

    /// 303 to `path` after a change, with a sentence that the next page shows.
    ///
    /// # Errors
    /// When the path cannot be a header.
    pub fn redirect(&self, path: &str, sentence: &str) -> Result<HttpResponse, PageError> {
        let mut response = see_other(path)?;
        if !sentence.is_empty() {
            let value = percent_encoding::utf8_percent_encode(sentence, percent_encoding::NON_ALPHANUMERIC).to_string();
            let cookie = cookies::make(Kind::Notice, value, self.https(), Some(Duration::minutes(2)));
            response.add_cookie(&cookie).map_err(|error| PageError::Internal(error.to_string()))?;
        }
        Ok(response)
    }

    /// 303 to `path` with a new sign-in.
    ///
    /// # Errors
    /// When the path cannot be a header.
    pub fn start_session(&self, secret: &Secret, path: &str) -> Result<HttpResponse, PageError> {
        self.start_session_saying(secret, path, "")
    }

    /// The same with a sentence that the next page shows.
    ///
    /// # Errors
    /// When the path cannot be a header.
    pub fn start_session_saying(&self, secret: &Secret, path: &str, sentence: &str) -> Result<HttpResponse, PageError> {
        let mut response = self.redirect(path, sentence)?;
        let session = cookies::make(Kind::Session, secret.text(), self.https(), Some(Duration::days(30)));
        for cookie in [session, cookies::forget(Kind::Stranger, self.https())] {
            response.add_cookie(&cookie).map_err(|error| PageError::Internal(error.to_string()))?;
        }
        Ok(response)
    }

    /// 303 to `path` without a sign-in; the browser forgets what it kept.
    ///
    /// # Errors
    /// When the path cannot be a header.
    pub fn end_session(&self, path: &str) -> Result<HttpResponse, PageError> {
        let mut response = see_other(path)?;
        response
            .add_cookie(&cookies::forget(Kind::Session, self.https()))
            .map_err(|error| PageError::Internal(error.to_string()))?;
        response.headers_mut().insert(
            header::HeaderName::from_static("clear-site-data"),
            HeaderValue::from_static("\"cache\", \"storage\""),
        );
        Ok(response)
    }

    fn https(&self) -> bool {
        self.0.app.config.is_https()
    }
}

fn see_other(path: &str) -> Result<HttpResponse, PageError> {
    let location = HeaderValue::from_str(path).map_err(|error| PageError::Internal(error.to_string()))?;
    Ok(HttpResponse::SeeOther().insert_header((header::LOCATION, location)).finish())
}
