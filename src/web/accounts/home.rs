//! `/`: what this is, and where one's group is.

use actix_web::HttpResponse;
use askama::Template;

use crate::services::accounts::{FrontPage, front_page};
use crate::web::page_error::PageError;
use crate::web::parts::{Empty, Layout, Link};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "accounts/home.html")]
struct HomePage {
    page: Layout,
    front: FrontPage,
    is_signed_in: bool,
    nothing: Empty,
}

/// `GET /`.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let user = visit.account().map(|account| account.user);
    let front = visit.on_db(move |db| front_page(db, user)).await??;
    let nothing = match (front.is_set_up, user) {
        (false, _) => {
            Empty::new("This server is new. Nobody has set it up yet.").action(Link::new("/setup", "Set it up"))
        }
        (true, None) => Empty::new("No public group here yet.").action(Link::new("/sign-in", "Sign in")),
        (true, Some(_)) => Empty::new("You are in no group yet. Whoever runs yours can invite you.")
            .action(Link::new("/help", "How it works")),
    };
    visit.render(&HomePage { page: visit.layout("", Nav::None), is_signed_in: user.is_some(), front, nothing })
}
