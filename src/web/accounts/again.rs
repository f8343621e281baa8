//! `/sign-in/again`: the password once more, before money is decided or paid.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use secrecy::SecretString;

use super::mail_banner::only_files;
use super::{own_path, query, too_many_tries};
use crate::services::accounts::confirm_password;
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::kept::Kept;
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Layout};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "accounts/again.html")]
struct AgainPage {
    page: Layout,
    problems: Problems,
    name: String,
    email: String,
    password: Field,
    next: String,
    kept: Option<Kept>,
    /// Whether a link can be mailed.
    has_mail: bool,
}

impl AgainPage {
    fn new(visit: &Visit, next: String, kept: Option<Kept>, problems: Problems) -> Result<Self, PageError> {
        let account = visit.signed_in()?;
        let page = visit.layout(tr!("accounts-again-heading"), Nav::None);
        let password =
            Field::password("password", tr!("accounts-password"), "current-password").error(problems.at("password"));
        Ok(Self {
            page: if problems.is_empty() { page } else { page.with_problem() },
            name: account.name.clone(),
            email: account.email.clone(),
            password: if problems.is_empty() { password.autofocus() } else { password },
            has_mail: !only_files(visit),
            problems,
            next,
            kept,
        })
    }
}

/// `GET /sign-in/again`.
///
/// # Errors
/// When the page cannot be drawn.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let next = own_path(&query(&visit, "next").unwrap_or_default(), "/me");
    visit.render(&AgainPage::new(&visit, next, None, Problems::new())?)
}

/// The same, in answer to a form that it keeps.
///
/// # Errors
/// When the page cannot be drawn.
pub fn keeping(visit: &Visit, next: String, kept: Kept) -> Result<HttpResponse, PageError> {
    let page = AgainPage::new(visit, next, Some(kept), Problems::new())?;
    visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// `POST /sign-in/again`: the sign-in goes on under a new secret.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn confirm(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["password", "next", "kept", "kept_to"])?;
    let (next, kept) = (own_path(form.text("next"), "/me"), Kept::in_form(&form));
    if let Err(refused) = visit.own_password()? {
        return visit.render_too_many(refused, &AgainPage::new(&visit, next, kept, too_many_tries(refused))?);
    }
    let (user, passwords) = (visit.signed_in()?.user, visit.app().passwords.clone());
    let before = visit.session().cloned().ok_or(PageError::SignIn)?;
    let password = SecretString::from(form.text("password"));
    match visit.on_db(move |db| confirm_password(db, &passwords, user, &password, &before)).await? {
        Ok(begun) => {
            visit.own_password_was_right();
            visit.go_on(&begun, &next, kept.as_ref())
        }
        Err(Failure::Refused(_)) => {
            tracing::info!(user.id = user.get(), "a password given again was refused");
            let mut problems = Problems::new();
            problems.add("password", tr!("accounts-again-wrong"));
            visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &AgainPage::new(&visit, next, kept, problems)?)
        }
        Err(Failure::Store(error)) => Err(error.into()),
    }
}
