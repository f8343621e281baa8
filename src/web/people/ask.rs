//! `POST /invite/{token}/request`: "Ask Marit". The answer is the same for everybody and every link.

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::services::people::ask_for_invite;
use crate::services::secret::Secret;
use crate::store::Failure;
use crate::tr;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::parts::Layout;
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "people/asked.html")]
struct AskedPage {
    page: Layout,
}

/// Tells whoever invited, where there is an invitation that is over and nobody asked today.
///
/// # Errors
/// Other fields; the database.
pub async fn send(visit: Visit, token: web::Path<String>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&[])?;
    if let Some(secret) = Secret::parse(&token) {
        match visit.on_db(move |db| ask_for_invite(db, &secret)).await? {
            Ok(()) => {}
            Err(Failure::Store(error)) => return Err(error.into()),
            Err(Failure::Refused(never)) => match never {},
        }
    }
    visit.render(&AskedPage { page: visit.layout(tr!("people-asked-heading"), Nav::None) })
}
