//! `POST /{group}/rounds/{round}/closure`: a facilitator ends a round before its time.

use actix_web::{HttpResponse, web};

use super::show::address;
use super::words::{Pen, round_of};
use crate::domain::bucket::RoundPhase;
use crate::services::once::IdempotencyKey;
use crate::services::rounds::{CloseRoundRefused, close_now};
use crate::store::Failure;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::visit::Visit;

/// Ends the round now.
///
/// # Errors
/// Not found, or the database.
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem"])?;
    let scope = visit.member()?;
    let (round, _) = round_of(&visit)?;
    let here = address(&visit, &path.1)?;
    let key = IdempotencyKey::parse(form.text("idem"), &("closure", round));
    match visit.on_db(move |db| close_now(db, &scope, round, key)).await? {
        Ok(closed) => {
            let when = Pen::new(&visit, &[])?.clock(closed.closed_at);
            visit.redirect(&here, &format!("Closed at {when}. The next step is to settle it."))
        }
        Err(Failure::Store(error)) => Err(error.into()),
        Err(Failure::Refused(CloseRoundRefused::NoSuchRound)) => Err(PageError::NotFound),
        Err(Failure::Refused(CloseRoundRefused::NotOpen { phase })) => visit.redirect(&here, not_open(phase)),
        Err(Failure::Refused(CloseRoundRefused::KeyReused(_))) => {
            Err(PageError::Conflict("This form was sent before for another round. Nothing was changed.".to_owned()))
        }
    }
}

const fn not_open(phase: RoundPhase) -> &'static str {
    match phase {
        RoundPhase::Announced => "The round has not opened yet; there is nothing to close.",
        RoundPhase::Withdrawn => "The round was withdrawn; there is nothing to close.",
        RoundPhase::Open | RoundPhase::Closed | RoundPhase::Settled => "The round was closed already.",
    }
}
