//! Asking once more (pages.md 6, "Dialog"): the question that a page carries as a dialog, alone on a page at the same
//! address with `?confirm`, for browsers without script.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::Visit;
use crate::web::page_error::PageError;
use crate::web::parts::{Dialog, Layout, Link};

#[derive(Template)]
#[template(path = "confirm.html")]
struct ConfirmPage<'d> {
    page: Layout,
    /// The page that asks.
    back: Link,
    asks: &'d Dialog,
}

impl Visit {
    /// A page, or alone that question of its `questions` which the address names. A question that the page does not
    /// offer (any more) is answered with the page.
    ///
    /// # Errors
    /// When the template fails.
    pub fn render_asking<'d>(
        &self,
        status: StatusCode,
        template: &impl Template,
        around: &Layout,
        questions: impl IntoIterator<Item = &'d Dialog>,
    ) -> Result<HttpResponse, PageError> {
        let (here, query) = self.path().split_once('?').unwrap_or((self.path(), ""));
        let wanted = query.split('&').find_map(|part| part.strip_prefix("confirm="));
        let Some(asks) = wanted.and_then(|name| questions.into_iter().find(|one| one.name == name)) else {
            return self.render_status(status, template);
        };
        let back = Link::new(here, around.title.as_str());
        self.render(&ConfirmPage { page: Layout { title: asks.heading.clone(), ..around.clone() }, back, asks })
    }
}
