//! The money a group has besides rounds: closing a month, what is missing, core payments, the foundation, corrections,
//! and the ledger beside the bank. All of them are drawn as one kind of sheet.

pub mod bank;
pub mod close;
pub mod core_payments;
pub mod corrections;
pub mod foundation;
pub mod funds;
pub mod opening;
mod payment_form;
pub mod proposal;
pub mod reversal;
mod sheet;
pub mod shortfall;
pub mod standing;
pub mod words;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::page_error::PageError;
use super::visit::Visit;
use crate::store::Failure;
use crate::web::form::Problems;

/// A service that refused becomes what is wrong with the form; anything else goes on.
fn refused_or<T, R>(
    outcome: Result<T, Failure<R>>,
    problems: &mut Problems,
    tell: impl FnOnce(&R, &mut Problems) -> Result<(), PageError>,
) -> Result<Option<T>, PageError> {
    match outcome {
        Ok(done) => Ok(Some(done)),
        Err(Failure::Store(error)) => Err(error.into()),
        Err(Failure::Refused(refused)) => {
            tell(&refused, problems)?;
            Ok(None)
        }
    }
}

/// What was typed stays, with its errors; without any the page is as it was asked for.
fn status_of(problems: &Problems) -> StatusCode {
    if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// Back to a page of money with a sentence.
fn back(visit: &Visit, to: &str, sentence: &str) -> Result<HttpResponse, PageError> {
    visit.redirect(&visit.to(to)?, sentence)
}
