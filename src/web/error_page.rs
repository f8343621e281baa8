//! The page around a [`PageError`].

use actix_web::http::header;
use actix_web::{HttpResponse, ResponseError};
use askama::Template;

use super::page_error::PageError;
use super::parts::Layout;
use super::visit::{Nav, Visit};
use crate::domain::policy::Who;
use crate::store::StoreError;
use crate::store::members::{list_members, list_roles};

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Layout,
    sentence: String,
    /// Who can do it instead, when roles were the reason.
    who_can: Vec<String>,
    sign_in: Option<String>,
    home: String,
    reference: Option<String>,
}

/// Draws the page. Never fails: without a template there is still the bare sentence.
pub async fn draw(visit: &Visit, error: &PageError) -> HttpResponse {
    let reference = match error {
        PageError::Internal(cause) => {
            let reference = visit.new_key().map_or_else(|_| "unknown".to_owned(), |key| key.chars().take(8).collect());
            tracing::error!(reference, cause, path = visit.path(), "a page failed");
            Some(reference)
        }
        _ => None,
    };
    let who_can = match error {
        PageError::Forbidden(action) => who_can(visit, action.who()).await.unwrap_or_default(),
        _ => Vec::new(),
    };
    let signed_out = visit.account().is_none() && matches!(error, PageError::NotFound | PageError::SignIn);
    let next = percent_encoding::utf8_percent_encode(visit.path(), percent_encoding::NON_ALPHANUMERIC);
    let page = ErrorPage {
        page: visit.layout(error.title(), Nav::None),
        sentence: error.sentence(),
        who_can,
        sign_in: signed_out.then(|| format!("/sign-in?next={next}")),
        home: visit.entrance().map_or_else(|_| "/".to_owned(), |entrance| format!("/{}", entrance.slug)),
        reference,
    };
    let mut response = visit.render_status(error.status_code(), &page).unwrap_or_else(|_| error.error_response());
    if matches!(error, PageError::Busy) {
        response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("5"));
    }
    response
}

/// The names of those who can: "Marit can".
async fn who_can(visit: &Visit, who: Who) -> Result<Vec<String>, PageError> {
    let group = visit.member()?.group();
    let names = visit
        .on_db(move |db| {
            db.read(|snapshot| {
                let members = list_members(snapshot, group)?;
                let roles = list_roles(snapshot, group)?;
                let names = roles
                    .into_iter()
                    .filter(|(_, _, roles)| who.includes(*roles))
                    .filter_map(|(number, ..)| members.iter().find(|member| member.number == number))
                    .map(|member| member.name.clone())
                    .collect();
                Ok::<_, StoreError>(names)
            })
        })
        .await??;
    Ok(names)
}
