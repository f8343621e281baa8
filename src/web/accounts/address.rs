//! `/me/address/{token}`: the link in the mail to a new address. Looking never uses it up: mail scanners look.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::services::accounts::{AddressLink, AddressLinkRefused, confirm_address, look_at_address_link};
use crate::services::secret::Secret;
use crate::store::Failure;
use crate::tr;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::parts::Layout;
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "accounts/address.html")]
struct AddressPage {
    page: Layout,
    heading: String,
    sentence: String,
    /// Where the button leads; none where there is nothing to say yes to.
    action: Option<String>,
}

/// `GET /me/address/{token}`.
///
/// # Errors
/// Not found for a secret that no link has; the database.
pub async fn show(visit: Visit, token: web::Path<String>) -> Result<HttpResponse, PageError> {
    let secret = Secret::parse(&token).ok_or(PageError::NotFound)?;
    match visit.on_db(move |db| look_at_address_link(db, &secret)).await? {
        Ok(AddressLink { name, old, new }) => visit.render(&AddressPage {
            page: visit.layout(tr!("accounts-address-heading"), Nav::None),
            heading: tr!("accounts-address-heading"),
            sentence: tr!("accounts-address-question", name = name, old = old, new = new),
            action: Some(format!("/me/address/{}", token.as_str())),
        }),
        Err(failure) => over(&visit, failure),
    }
}

/// `POST /me/address/{token}`: the new address counts.
///
/// # Errors
/// Not found for a secret that no link has; other fields; the database.
pub async fn confirm(visit: Visit, token: web::Path<String>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&[])?;
    let secret = Secret::parse(&token).ok_or(PageError::NotFound)?;
    let here = visit.session().cloned();
    match visit.on_db(move |db| confirm_address(db, &secret, here.as_ref())).await? {
        Ok(AddressLink { new, .. }) => {
            let sentence = tr!("accounts-address-done", new = new);
            visit.redirect(if visit.account().is_some() { "/me/settings" } else { "/sign-in" }, &sentence)
        }
        Err(failure) => over(&visit, failure),
    }
}

fn over(visit: &Visit, failure: Failure<AddressLinkRefused>) -> Result<HttpResponse, PageError> {
    let sentence = match failure {
        Failure::Store(error) => return Err(error.into()),
        Failure::Refused(AddressLinkRefused::Unknown) => return Err(PageError::NotFound),
        Failure::Refused(AddressLinkRefused::Used) => tr!("accounts-address-used"),
        Failure::Refused(AddressLinkRefused::Expired) => tr!("accounts-address-expired"),
        Failure::Refused(AddressLinkRefused::InUse) => tr!("accounts-address-in-use"),
    };
    let page = AddressPage {
        page: visit.layout(tr!("accounts-address-over"), Nav::None),
        heading: tr!("accounts-address-over"),
        sentence,
        action: None,
    };
    visit.render_status(StatusCode::GONE, &page)
}
