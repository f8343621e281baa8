//! `/mail/{token}`: turns one kind of mail off, signed out, by one press or by the mail program itself (RFC 8058). The
//! link does that one thing; looking at it changes nothing.

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::services::secret::Secret;
use crate::services::unsubscribe::{MailChoice, MailList, UnsubscribeRefused, look_at_mail_link, unsubscribe};
use crate::store::Failure;
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::parts::Layout;
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "group/unsubscribe.html")]
struct MailPage {
    page: Layout,
    group: String,
    sentence: String,
    wanted: bool,
    address: String,
}

/// `GET /mail/{token}`.
///
/// # Errors
/// Not found for a link that no mail carried; the database.
pub async fn show(visit: Visit, token: web::Path<String>) -> Result<HttpResponse, PageError> {
    let secret = Secret::parse(&token).ok_or(PageError::NotFound)?;
    answer(&visit, &token, visit.on_db(move |db| look_at_mail_link(db, &secret)).await?)
}

/// `POST /mail/{token}`: whatever the form says, and again and again; always a page, never a redirect.
///
/// # Errors
/// Not found for a link that no mail carried; the database.
pub async fn turn_off(visit: Visit, token: web::Path<String>) -> Result<HttpResponse, PageError> {
    let secret = Secret::parse(&token).ok_or(PageError::NotFound)?;
    answer(&visit, &token, visit.on_db(move |db| unsubscribe(db, &secret)).await?)
}

fn answer(
    visit: &Visit,
    token: &str,
    choice: Result<MailChoice, Failure<UnsubscribeRefused>>,
) -> Result<HttpResponse, PageError> {
    match choice {
        Ok(choice) => visit.render(&MailPage {
            page: visit.layout(tr!("group-mails-title"), Nav::None),
            group: choice.group,
            sentence: match (choice.list, choice.wanted) {
                (MailList::Results, true) => tr!("group-mails-results"),
                (MailList::Results, false) => tr!("group-mails-results-off"),
                (MailList::Rounds, true) => tr!("group-mails-rounds"),
                (MailList::Rounds, false) => tr!("group-mails-rounds-off"),
                (MailList::Buckets, true) => tr!("group-mails-buckets"),
                (MailList::Buckets, false) => tr!("group-mails-buckets-off"),
                (MailList::Money, true) => tr!("group-mails-money"),
                (MailList::Money, false) => tr!("group-mails-money-off"),
            },
            wanted: choice.wanted,
            address: format!("/mail/{token}"),
        }),
        Err(Failure::Refused(UnsubscribeRefused::Unknown)) => Err(PageError::NotFound),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}
