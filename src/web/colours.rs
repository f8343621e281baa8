//! `/help/colours`: light, dark, or as the device has it. The choice is a cookie, so that no page flashes; it is about
//! this browser and not about an account.

use actix_web::HttpResponse;
use actix_web::cookie::time::Duration;
use askama::Template;

use crate::tr;
use crate::web::accounts::{own_path, query};
use crate::web::cookies::{self, Kind};
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::parts::{Layout, Pick, PickGroup, Scheme};
use crate::web::routes;
use crate::web::visit::{Nav, Visit};

/// This page.
const HERE: &str = "/help/colours";

#[derive(Template)]
#[template(path = "help/colours.html")]
struct ColoursPage {
    page: Layout,
    ways: PickGroup,
    next: String,
}

/// `GET /help/colours`.
///
/// # Errors
/// When the page cannot be drawn.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let asked = query(&visit, "next").or_else(|| visit.0.from.clone());
    let hints = [tr!("base-scheme-auto-hint"), tr!("base-scheme-light-hint"), tr!("base-scheme-dark-hint")];
    let mut page = visit.layout(tr!("base-scheme-title"), Nav::None);
    let ways = page.ways().into_iter().zip(hints);
    let ways = ways.map(|(way, hint)| Pick::radio("scheme", way.value, way.label, way.chosen).hint(hint)).collect();
    let ways = PickGroup::new("scheme", tr!("base-scheme-question"), ways);
    page.here = None;
    visit.render(&ColoursPage { ways, next: back(&asked.unwrap_or_default()), page })
}

/// `POST /help/colours`: keeps the choice for a year and leads back.
///
/// # Errors
/// When the form has other fields.
pub async fn choose(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["scheme", "next"])?;
    let Some(scheme) = Scheme::parse(form.text("scheme")) else {
        return Err(PageError::Malformed(tr!("errors-scheme")));
    };
    let https = visit.app().config.is_https();
    let cookie = match scheme {
        Scheme::Auto => cookies::forget(Kind::Scheme, https),
        Scheme::Light | Scheme::Dark => {
            cookies::make(Kind::Scheme, scheme.as_str().to_owned(), https, Some(Duration::days(365)))
        }
    };
    let mut response = visit.redirect(&back(form.text("next")), "")?;
    response.add_cookie(&cookie).map_err(|error| PageError::Internal(error.to_string()))?;
    Ok(response)
}

/// Back to a page of ours that can be asked for; to this one when there is none.
fn back(asked: &str) -> String {
    let path = own_path(asked, HERE);
    if routes::is_page(path.split('?').next().unwrap_or_default()) { path } else { HERE.to_owned() }
}
