//! `POST /{group}/buckets/{bucket}/withdrawal`: a proposal that has got no money is taken back.

use actix_web::{HttpResponse, web};

use super::{ending, number_of};
use crate::services::buckets::withdraw;
use crate::services::once::IdempotencyKey;
use crate::tr;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::visit::Visit;

/// Takes it back.
///
/// # Errors
/// When the bucket is not there, not the member's, in a round, or funded; the database.
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "why"])?;
    let (bucket, scope) = (number_of(&path.1)?, visit.member()?);
    let why: String = form.text("why").trim().chars().take(500).collect();
    let key = IdempotencyKey::parse(form.text("idem"), &(bucket, &why));
    match visit.on_db(move |db| withdraw(db, &scope, bucket, why, key)).await? {
        Ok(()) => visit.redirect(&visit.to(&format!("buckets/{bucket}"))?, &tr!("buckets-withdraw-done")),
        Err(failure) => Err(ending::no_form(failure)),
    }
}
