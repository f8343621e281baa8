//! A form that met a sign-in that had ended, or one too old for money: it is carried through the door and offered to be
//! sent once more, so that nothing typed is lost (pages.md 7; WCAG 2.2, 2.2.5).

use actix_web::dev::ServiceRequest;
use actix_web::http::StatusCode;
use actix_web::web::Bytes;
use actix_web::{HttpMessage, HttpResponse};
use askama::Template;

use super::accounts::own_path;
use super::cookies;
use super::form::{BODY_DEADLINE, Form};
use super::page_error::PageError;
use super::parts::Layout;
use super::visit::{Nav, Visit};
use crate::services::accounts::SignedInNow;
use crate::tr;

/// The longest that is kept: with it the form of the sign-in is still one that may be sent. It is written there once
/// more as a browser writes fields, which makes `%25D9` of `%D9`: five thirds as long at most.
const LONGEST: usize = 36 * 1024;

/// A form, without its token.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The path that it was sent to.
    pub to: String,
    /// Its fields, as a browser writes them.
    pub fields: String,
}

impl Kept {
    /// The form of a request that is not let in. None for files, for what is too long, and for a form with a password
    /// in it, which should not stand in a page.
    pub async fn of(request: &mut ServiceRequest) -> Option<Self> {
        if !request.content_type().eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return None;
        }
        let to = own_path(request.path(), "");
        let body = tokio::time::timeout(BODY_DEADLINE, request.extract::<Bytes>()).await.ok()?.ok()?;
        Self::parse(to, &body)
    }

    /// What the form of a sign-in carries in its fields `kept` and `kept_to`; none when it carries nothing.
    pub fn in_form(form: &Form) -> Option<Self> {
        Self::parse(own_path(form.text("kept_to"), ""), form.text("kept").as_bytes())
    }

    fn parse(to: String, fields: &[u8]) -> Option<Self> {
        let mut kept = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in url::form_urlencoded::parse(fields) {
            if name.contains("password") {
                return None;
            }
            if name != "csrf" {
                kept.append_pair(&name, &value);
            }
        }
        let fields = kept.finish();
        (!to.is_empty() && !fields.is_empty() && fields.len() <= LONGEST).then_some(Self { to, fields })
    }

    /// Names and values, in the order they came.
    fn pairs(&self) -> Vec<(String, String)> {
        url::form_urlencoded::parse(self.fields.as_bytes()).into_owned().collect()
    }
}

/// After the sign-in: nothing was sent, and one button sends it.
#[derive(Template)]
#[template(path = "accounts/kept.html")]
struct KeptPage {
    page: Layout,
    action: String,
    csrf: String,
    fields: Vec<(String, String)>,
    /// The page that the form was on.
    back: String,
}

impl Visit {
    /// Goes on after a sign-in: to the next page, or to what was kept, which is sent by another press.
    ///
    /// # Errors
    /// When the page cannot be drawn.
    pub fn go_on(&self, begun: &SignedInNow, next: &str, kept: Option<&Kept>) -> Result<HttpResponse, PageError> {
        let started = self.start_session(&begun.session, next)?;
        let Some(kept) = kept else { return Ok(started) };
        let page = KeptPage {
            page: self.layout(tr!("accounts-kept-heading"), Nav::None),
            action: kept.to.clone(),
            csrf: cookies::form_token(&begun.session),
            fields: kept.pairs(),
            back: next.to_owned(),
        };
        let mut answer = self.render_status(StatusCode::OK, &page)?;
        for cookie in started.cookies() {
            answer.add_cookie(&cookie).map_err(|error| PageError::Internal(error.to_string()))?;
        }
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::form::LARGEST_FORM;

    fn kept(fields: &str) -> Option<Vec<(String, String)>> {
        Kept::parse("/tidewater/rounds/2026-11/split".to_owned(), fields.as_bytes()).map(|kept| kept.pairs())
    }

    #[test]
    fn a_form_is_kept_as_it_was_typed_without_its_token() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let typed = "csrf=1&op=save&give%5B11%5D=60%2C50&note=a+b%0D%0A%26c";
        assert_eq!(kept(typed), Some(vec![pair("op", "save"), pair("give[11]", "60,50"), pair("note", "a b\r\n&c")]));
    }

    #[test]
    fn a_password_and_too_much_are_not_kept() {
        assert_eq!(kept("email=a%40b.example&password=secret"), None);
        assert_eq!(kept("csrf=1"), None);
        assert_eq!(kept(""), None);
        assert_eq!(kept(&format!("words={}", "a".repeat(LONGEST))), None);
    }

    #[test]
    fn the_longest_that_is_kept_fits_into_the_form_of_a_sign_in() {
        let typed = format!("words={}", "%D9%85".repeat((LONGEST - "words=".len()) / 6));
        let kept = Kept::parse("/tidewater/buckets/new".to_owned(), typed.as_bytes());
        let written: String =
            url::form_urlencoded::byte_serialize(kept.map(|kept| kept.fields).unwrap_or_default().as_bytes()).collect();
        assert!(written.len() > LONGEST, "{}", written.len());
        assert!(written.len() + 2 * 1024 < LARGEST_FORM, "{}", written.len());
    }
}
