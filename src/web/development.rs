//! Pages for those who build Brimful: the kit of parts, and an answer that measures the server itself. Not found
//! unless the server was started for development.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::assets;
use super::kit;
use super::page_error::PageError;
use super::visit::Visit;
use crate::domain::policy::Action;

/// `GET /_kit`: every part in its states.
///
/// # Errors
/// Not found outside development.
pub async fn kit(visit: Visit) -> Result<HttpResponse, PageError> {
    only_here(&visit)?;
    let page = kit::frame("Kit", "Buckets", true, &assets::css_href(None), &assets::icon_href());
    let page = kit::show_page(page);
    visit.render_asking(StatusCode::OK, &page, &page.page, [&page.dialog])
}

/// `GET /_kit/{page}`: sample pages with one month of Tidewater.
///
/// # Errors
/// Not found outside development, or for a page that the kit does not have.
pub async fn kit_page(visit: Visit, name: web::Path<String>) -> Result<HttpResponse, PageError> {
    only_here(&visit)?;
    let frame =
        |title, current, member| kit::frame(title, current, member, &assets::css_href(None), &assets::icon_href());
    match name.as_str() {
        "round" => visit.render(&kit::round_page(frame("November round", "Round", true))),
        "conflict" => visit.render(&kit::conflict_page(frame("November round", "Round", true))),
        "form" => visit.render(&kit::form_page(frame("Open the December round", "Round", true))),
        "money" => visit.render(&kit::money_page(frame("Where November’s money went", "Money", false))),
        "error-400" => Err(PageError::Malformed("The form had a field twice.".to_owned())),
        "error-401" => Err(PageError::SignIn),
        "error-403" => Err(PageError::Forbidden(Action::SettleRound)),
        "error-404" => Err(PageError::NotFound),
        "error-409" => Err(PageError::Conflict(
            "Samir changed this bucket while you wrote. Both are kept: theirs stands on its page, yours in this form."
                .to_owned(),
        )),
        "error-413" => Err(PageError::TooLarge),
        "error-429" => Err(PageError::TooMany { seconds: 600 }),
        "error-500" => Err(PageError::Internal("a page of the kit".to_owned())),
        "error-503" => Err(PageError::Busy),
        "maintenance" => Err(PageError::Maintenance("We move to a new machine. Back at 14:00.".to_owned())),
        "sign-in" => visit.render(&kit::sign_in_page(frame("Sign in", "", false))),
        _ => Err(PageError::NotFound),
    }
}

/// `GET /_fixed/{bytes}`: as many bytes from memory, the most this server can answer; `bin/bench` compares with it.
///
/// # Errors
/// Not found outside development, or for more than a megabyte.
pub async fn fixed(visit: Visit, bytes: web::Path<usize>) -> Result<HttpResponse, PageError> {
    only_here(&visit)?;
    if *bytes > 1 << 20 {
        return Err(PageError::NotFound);
    }
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(vec![b'x'; *bytes]))
}

fn only_here(visit: &Visit) -> Result<(), PageError> {
    if visit.app().development { Ok(()) } else { Err(PageError::NotFound) }
}
