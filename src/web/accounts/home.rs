//! `/`: what this is, and where one's group is.

use actix_web::HttpResponse;
use askama::Template;

use crate::services::accounts::{FrontPage, front_page};
use crate::tr;
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
        (false, _) => Empty::new(tr!("accounts-home-new")).action(Link::new("/setup", tr!("accounts-home-set-up"))),
        (true, None) => Empty::new(tr!("accounts-home-nothing")).action(Link::new("/sign-in", tr!("base-sign-in"))),
        (true, Some(_)) => Empty::new(tr!("accounts-no-group")).action(Link::new("/help", tr!("accounts-home-how"))),
    };
    visit.render(&HomePage { page: visit.layout("", Nav::None), is_signed_in: user.is_some(), front, nothing })
}
