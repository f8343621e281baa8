//! `POST /{group}/rounds/{round}/closure`: a facilitator ends a round before its time.

use actix_web::{HttpResponse, web};

use super::show::address;
use super::words::{Pen, round_of};
use crate::domain::bucket::RoundPhase;
use crate::services::once::IdempotencyKey;
use crate::services::rounds::{CloseRoundRefused, close_now};
use crate::store::Failure;
use crate::tr;
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
            visit.redirect(&here, &tr!("rounds-closed-now", clock = when))
        }
        Err(Failure::Store(error)) => Err(error.into()),
        Err(Failure::Refused(CloseRoundRefused::NoSuchRound)) => Err(PageError::NotFound),
        Err(Failure::Refused(CloseRoundRefused::NotOpen { phase })) => visit.redirect(&here, &not_open(phase)),
        Err(Failure::Refused(CloseRoundRefused::KeyReused(_))) => {
            Err(PageError::Conflict(tr!("rounds-close-key-reused")))
        }
    }
}

fn not_open(phase: RoundPhase) -> String {
    match phase {
        RoundPhase::Announced => tr!("rounds-close-not-yet"),
        RoundPhase::Withdrawn => tr!("rounds-close-withdrawn"),
        RoundPhase::Open | RoundPhase::Closed | RoundPhase::Settled => tr!("rounds-close-already"),
    }
}
