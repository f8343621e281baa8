//! `/me/address/{token}`: the link in the mail to a new address. Looking never uses it up: mail scanners look.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::services::accounts::{AddressLink, AddressLinkRefused, confirm_address, look_at_address_link};
use crate::services::secret::Secret;
use crate::store::Failure;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::parts::Layout;
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "accounts/address.html")]
struct AddressPage {
    page: Layout,
    heading: &'static str,
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
            page: visit.layout("Your new address", Nav::None),
            heading: "Your new address",
            sentence: format!("The account of {name} has {old} until now. Shall it have {new} from now on?"),
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
    match visit.on_db(move |db| confirm_address(db, &secret)).await? {
        Ok(AddressLink { new, .. }) => {
            let sentence = format!("Done. Your address is {new} from now on.");
            visit.redirect(if visit.account().is_some() { "/me/settings" } else { "/sign-in" }, &sentence)
        }
        Err(failure) => over(&visit, failure),
    }
}

fn over(visit: &Visit, failure: Failure<AddressLinkRefused>) -> Result<HttpResponse, PageError> {
    let sentence = match failure {
        Failure::Store(error) => return Err(error.into()),
        Failure::Refused(AddressLinkRefused::Unknown) => return Err(PageError::NotFound),
        Failure::Refused(AddressLinkRefused::Used) => "This link was followed already. There is nothing more to do.",
        Failure::Refused(AddressLinkRefused::Expired) => {
            "This link was good for one day, which is over. Nothing was changed; ask for the address once more in your \
             settings."
        }
        Failure::Refused(AddressLinkRefused::InUse) => {
            "This address has an account of its own meanwhile. Nothing was changed."
        }
    };
    let page = AddressPage {
        page: visit.layout("Nothing to confirm", Nav::None),
        heading: "Nothing to confirm",
        sentence: sentence.to_owned(),
        action: None,
    };
    visit.render_status(StatusCode::GONE, &page)
}
