//! `/help`: how things are done here, in plain words.

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::services::exports::schemas;
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::parts::Layout;
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "help/index.html")]
struct HelpPage {
    page: Layout,
}

#[derive(Template)]
#[template(path = "help/accessibility.html")]
struct AccessibilityPage {
    page: Layout,
}

/// `GET /help`.
///
/// # Errors
/// When the page cannot be drawn.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    visit.render(&HelpPage { page: visit.layout(tr!("base-help"), Nav::None) })
}

/// `GET /help/accessibility`.
///
/// # Errors
/// When the page cannot be drawn.
pub async fn accessibility(visit: Visit) -> Result<HttpResponse, PageError> {
    visit.render(&AccessibilityPage { page: visit.layout(tr!("group-help-accessibility"), Nav::None) })
}

/// `GET /help/schemas/{file}`: the form of a JSON file. An address that stands in files never changes its meaning.
///
/// # Errors
/// Not found for a name that is none of ours.
pub async fn schema(file: web::Path<String>) -> Result<HttpResponse, PageError> {
    let content = schemas::find(&file).ok_or(PageError::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type("application/schema+json")
        .insert_header((CACHE_CONTROL, "public, max-age=86400"))
        .body(content))
}
