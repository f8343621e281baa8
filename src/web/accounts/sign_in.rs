//! `/sign-in` and `/sign-out`.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use secrecy::SecretString;

use super::mail_banner::only_files;
use super::{own_path, query, too_many_tries};
use crate::services::accounts::{sign_in, sign_out};
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::kept::Kept;
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Layout};
use crate::web::visit::{Nav, Visit};

/// Where a sign-in leads without a word about it.
pub(super) const HOME: &str = "/me";

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
pub(super) struct SignInPage {
    pub(super) page: Layout,
    problems: Problems,
    pub(super) email: Field,
    password: Field,
    next: String,
    kept: Option<Kept>,
    /// Whether a link can be mailed.
    has_mail: bool,
}

impl SignInPage {
    pub(super) fn new(visit: &Visit, typed: &str, next: String, kept: Option<Kept>, problems: Problems) -> Self {
        let page = visit.layout(tr!("accounts-sign-in-heading"), Nav::None);
        let email = Field::email("email", tr!("accounts-sign-in-address"))
            .value(typed)
            .max_length(254)
            .error(problems.at("email"));
        Self {
            page: if problems.is_empty() { page } else { page.with_problem() },
            email: if problems.is_empty() { email.autofocus() } else { email },
            password: Field::password("password", tr!("accounts-password"), "current-password"),
            has_mail: !only_files(visit),
            problems,
            next,
            kept,
        }
    }
}

/// `GET /sign-in`.
///
/// # Errors
/// When the page cannot be drawn.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let next = own_path(&query(&visit, "next").unwrap_or_default(), HOME);
    if visit.account().is_some() {
        return visit.redirect(&next, "");
    }
    visit.render(&SignInPage::new(&visit, "", next, None, Problems::new()))
}

/// The same, in answer to a form that it keeps.
///
/// # Errors
/// When the page cannot be drawn.
pub fn keeping(visit: &Visit, next: String, kept: Kept) -> Result<HttpResponse, PageError> {
    let page = SignInPage::new(visit, "", next, Some(kept), Problems::new());
    visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// `POST /sign-in`: one answer for whatever does not match. Too many tries come back before a password is compared.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn enter(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["email", "password", "next", "kept", "kept_to"])?;
    let (next, kept) = (own_path(form.text("next"), HOME), Kept::in_form(&form));
    let (email, password) = (form.text("email").to_owned(), SecretString::from(form.text("password")));
    if let Err(refused) = visit.about_to_sign_in(&email) {
        let page = SignInPage::new(&visit, &email, next, kept, too_many_tries(refused));
        return visit.render_too_many(refused, &page);
    }
    let (passwords, before) = (visit.app().passwords.clone(), visit.session().cloned());
    let done = visit.on_db(move |db| sign_in(db, &passwords, &email, &password, before.as_ref())).await?;
    match done {
        Ok(begun) => {
            tracing::info!(user.id = begun.user.get(), "signed in");
            visit.has_signed_in(form.text("email"));
            visit.go_on(&begun, &next, kept.as_ref())
        }
        Err(Failure::Refused(_)) => {
            tracing::info!("a sign-in was refused");
            let mut problems = Problems::new();
            problems.add("email", tr!("accounts-sign-in-wrong"));
            let page = SignInPage::new(&visit, form.text("email"), next, kept, problems);
            visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

/// `POST /sign-out`: this browser only.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn leave(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["next"])?;
    if let Some(session) = visit.session().cloned() {
        visit.on_db(move |db| sign_out(db, &session)).await??;
    }
    visit.end_session(&own_path(form.text("next"), "/"))
}
