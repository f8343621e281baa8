//! `POST /{group}/buckets/{bucket}/favourite`: the star, for oneself only.

use actix_web::{HttpResponse, web};

use super::number_of;
use crate::services::buckets::set_favourite;
use crate::tr;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::visit::Visit;

/// Marks it, or takes the mark off.
///
/// # Errors
/// When there is no such bucket for the member, or the database is away.
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["to"])?;
    let (bucket, scope, is_on) = (number_of(&path.1)?, visit.member()?, form.text("to") == "on");
    if !visit.on_db(move |db| set_favourite(db, &scope, bucket, is_on)).await?? {
        return Err(PageError::NotFound);
    }
    let sentence = if is_on { tr!("talk-favourite-done") } else { tr!("talk-favourite-off-done") };
    visit.redirect(&visit.to(&format!("buckets/{bucket}"))?, &sentence)
}
