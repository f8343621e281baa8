//! `/help`: how things are done here, in plain words.

use actix_web::HttpResponse;
use askama::Template;

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
    visit.render(&HelpPage { page: visit.layout("Help", Nav::None) })
}

/// `GET /help/accessibility`.
///
/// # Errors
/// When the page cannot be drawn.
pub async fn accessibility(visit: Visit) -> Result<HttpResponse, PageError> {
    visit.render(&AccessibilityPage { page: visit.layout("Accessibility", Nav::None) })
}
