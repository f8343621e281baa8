//! `/sign-in/link` and `/sign-in/link/{token}`: signing in by a mailed link. Looking never uses it up: mail scanners look.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::mail_banner::only_files;
use super::own_path;
use super::sign_in::{HOME, SignInPage};
use crate::domain::text::Email;
use crate::services::accounts::{LinkRefused, ask_for_link, look_at_link, sign_in_by_link};
use crate::services::secret::Secret;
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::kept::Kept;
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Layout, Notice};
use crate::web::visit::{Nav, Visit};
use crate::web::words::email_problem;

/// A longer way back is forgotten: it waits in the database until the mail is written.
const LONGEST_NEXT: usize = 500;

#[derive(Template)]
#[template(path = "accounts/link.html")]
struct LinkPage {
    page: Layout,
    action: String,
    name: String,
    email: String,
    /// Name and address of another account that is signed in here.
    other: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "accounts/link_over.html")]
struct LinkOverPage {
    page: Layout,
    email: Field,
    has_mail: bool,
}

/// `POST /sign-in/link`: the same answer for every address.
///
/// # Errors
/// Not found where no mail reaches anybody; other fields; the database.
pub async fn ask(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    // The password stands in the same form, and does not matter here.
    form.only(&["email", "password", "next", "kept", "kept_to"])?;
    if only_files(&visit) {
        return Err(PageError::NotFound);
    }
    let next = own_path(form.text("next"), HOME);
    let next = if next.len() > LONGEST_NEXT { HOME.to_owned() } else { next };
    let come_back =
        |problems| SignInPage::new(&visit, form.text("email"), next.clone(), Kept::in_form(&form), problems);
    let email = match Email::parse(form.text("email")) {
        Ok(email) => email,
        Err(error) => {
            let mut problems = Problems::new();
            problems.add("email", email_problem(error));
            return visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &come_back(problems));
        }
    };
    if let Err(refused) = visit.link_to(&email) {
        let problems = Problems { heading: Some(PageError::from(refused).sentence()), ..Problems::new() };
        return visit.render_too_many(refused, &come_back(problems));
    }
    let leads_to = next.clone();
    match visit.on_db(move |db| ask_for_link(db, &email, &leads_to)).await? {
        Ok(()) => {
            let mut page = come_back(Problems::new());
            // Where the eyes and the screen reader begin: at the answer.
            page.email.autofocus = false;
            page.page.notice = Some(Notice::info(tr!("accounts-link-sent")));
            visit.render(&page)
        }
        Err(Failure::Store(error)) => Err(error.into()),
        Err(Failure::Refused(never)) => match never {},
    }
}

/// `GET /sign-in/link/{token}`: whom it would sign in.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit, token: web::Path<String>) -> Result<HttpResponse, PageError> {
    let Some(secret) = Secret::parse(&token) else { return over(&visit) };
    match visit.on_db(move |db| look_at_link(db, &secret)).await? {
        Ok(owner) => visit.render(&LinkPage {
            page: visit.layout(tr!("accounts-link-heading"), Nav::None),
            action: format!("/sign-in/link/{}", token.as_str()),
            other: visit
                .account()
                .filter(|account| account.user != owner.user)
                .map(|account| (account.name.clone(), account.email.clone())),
            name: owner.name,
            email: owner.email,
        }),
        Err(Failure::Refused(LinkRefused::Over)) => over(&visit),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

/// `POST /sign-in/link/{token}`: signs its owner in, once.
///
/// # Errors
/// Other fields; the database.
pub async fn enter(visit: Visit, token: web::Path<String>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&[])?;
    let Some(secret) = Secret::parse(&token) else { return over(&visit) };
    let before = visit.session().cloned();
    match visit.on_db(move |db| sign_in_by_link(db, &secret, before.as_ref())).await? {
        Ok(begun) => {
            tracing::info!(user.id = begun.owner.user.get(), "signed in by a link");
            visit.has_signed_in(&begun.owner.email);
            // The sentence is read by the owner of the link, whoever was here before.
            let sentence = begun.language.unwrap_or(visit.language()).during(|| tr!("accounts-link-signed-in"));
            visit.start_session_saying(&begun.session, &own_path(&begun.leads_to, HOME), &sentence)
        }
        Err(Failure::Refused(LinkRefused::Over)) => {
            tracing::info!("a sign-in by a link was refused");
            over(&visit)
        }
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

/// One page for whatever does not sign in any more, or never did.
fn over(visit: &Visit) -> Result<HttpResponse, PageError> {
    let page = LinkOverPage {
        page: visit.layout(tr!("accounts-link-over-heading"), Nav::None),
        email: Field::email("email", tr!("accounts-sign-in-address")).max_length(254),
        has_mail: !only_files(visit),
    };
    visit.render_status(StatusCode::GONE, &page)
}
