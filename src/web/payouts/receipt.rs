//! `/{group}/payouts/{payout}/receipts/{receipt}`: a download for the owners, treasurers and facilitators, never shown
//! inside a page and never kept by the browser.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use actix_web::{HttpResponse, web};

use crate::domain::ids::{PayoutNumber, ReceiptNumber};
use crate::services::payouts::open_receipt;
use crate::web::page_error::PageError;
use crate::web::visit::Visit;

/// Sends the receipt under a name of our own: what it was called on the other side is shown on the page only.
///
/// # Errors
/// Not found for everybody who may not open it, or the database.
pub async fn show(visit: Visit, path: web::Path<(String, String, String)>) -> Result<HttpResponse, PageError> {
    let payout = path.1.parse().map(PayoutNumber::new).map_err(|_| PageError::NotFound)?;
    let number = path.2.parse().map(ReceiptNumber::new).map_err(|_| PageError::NotFound)?;
    let scope = visit.member()?;
    let file = visit.on_db(move |db| open_receipt(db, &scope, payout, number)).await??.ok_or(PageError::NotFound)?;
    let name = format!("payout-{payout}-receipt-{number}.{}", file.kind.extension());
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, file.kind.media()))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(file.content))
}
