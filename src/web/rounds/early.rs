//! `/{group}/rounds/{round}/early/{bucket}`: a full bucket is settled while its round is open.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::planned::{PlannedView, view};
use super::show::address;
use super::words::{Pen, round_of};
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::language::{capital, counted_word, round_title_in};
use crate::services::settlement::{EarlyPreview, EarlyRefused, EarlySettled, SettleEarly, early_preview, settle_early};
use crate::store::Failure;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, CalloutKind, Layout};
use crate::web::visit::{Nav, Visit};
use crate::{rich, tr};

/// The preview.
#[derive(Template)]
#[template(path = "rounds/early.html")]
struct EarlyPage {
    page: Layout,
    callouts: Vec<Callout>,
    round_title: String,
    round_href: String,
    here: String,
    title: String,
    lead: String,
    entry: PlannedView,
    button: String,
    expected: String,
    key: String,
}

type Place = web::Path<(String, String, String)>;

/// Shows what settling the bucket now would post.
///
/// # Errors
/// Not found, or the database.
pub async fn show(visit: Visit, path: Place) -> Result<HttpResponse, PageError> {
    let (round, _) = round_of(&visit)?;
    let (group, bucket) = (visit.member()?.group(), number_of(&path.2)?);
    match visit.on_db(move |db| early_preview(db, group, round, bucket)).await? {
        Ok(preview) => draw(&visit, StatusCode::OK, &path, &preview, Vec::new()),
        Err(failure) => refused(&visit, &path, failure),
    }
}

/// Settles it.
///
/// # Errors
/// Not found, or the database.
pub async fn post(visit: Visit, path: Place, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "expected"])?;
    let (round, _) = round_of(&visit)?;
    let (scope, bucket) = (visit.member()?, number_of(&path.2)?);
    let command = SettleEarly { round, bucket, expected: form.text("expected").to_owned() };
    match visit.on_db(move |db| settle_early(db, &scope, command)).await? {
        Ok(settled) => told(&visit, &path, &settled),
        Err(failure) => refused(&visit, &path, failure),
    }
}

fn number_of(text: &str) -> Result<BucketNumber, PageError> {
    text.parse().map(BucketNumber::new).map_err(|_| PageError::NotFound)
}

fn told(visit: &Visit, path: &Place, settled: &EarlySettled) -> Result<HttpResponse, PageError> {
    let pen = Pen::new(visit, &[settled.funded])?;
    let (title, sum) = (&settled.title, pen.sum(settled.funded));
    let sentence = if settled.was_settled {
        let when = pen.moment(settled.settled_at);
        tr!("planning-early-was-settled", title = title, when = when, amount = sum)
    } else {
        tr!("planning-early-settled", title = title, amount = sum)
    };
    visit.redirect(&address(visit, &path.1)?, &sentence)
}

fn refused(visit: &Visit, path: &Place, failure: Failure<EarlyRefused>) -> Result<HttpResponse, PageError> {
    let refusal = match failure {
        Failure::Store(error) => return Err(error.into()),
        Failure::Refused(refusal) => refusal,
    };
    let sentence = match refusal {
        EarlyRefused::NoRound | EarlyRefused::NoBucket { .. } => return Err(PageError::NotFound),
        EarlyRefused::Settled(settled) => return told(visit, path, &settled),
        EarlyRefused::Changed(fresh) => {
            let callout =
                Callout::new(CalloutKind::Problem, tr!("planning-early-changed"), tr!("planning-early-changed-text"));
            return draw(visit, StatusCode::CONFLICT, path, &fresh, vec![callout.focused()]);
        }
        EarlyRefused::NotOpen { phase: RoundPhase::Closed | RoundPhase::Settled } => {
            tr!("planning-early-over")
        }
        EarlyRefused::NotOpen { .. } => tr!("planning-early-not-open"),
        EarlyRefused::Sealed => tr!("planning-early-sealed"),
        EarlyRefused::NotFull { title, total, maximum } => {
            let pen = Pen::new(visit, &[total, maximum.unwrap_or(Amount::ZERO)])?;
            match maximum {
                Some(maximum) => {
                    let (total, maximum) = (pen.sum(total), pen.sum(maximum));
                    tr!("planning-early-not-full", title = title, total = total, maximum = maximum)
                }
                None => tr!("planning-early-never-full", title = title),
            }
        }
        EarlyRefused::Decision(refusal) => return Err(PageError::Internal(refusal.to_string())),
    };
    visit.redirect(&address(visit, &path.1)?, &sentence)
}

fn draw(
    visit: &Visit,
    status: StatusCode,
    path: &Place,
    preview: &EarlyPreview,
    callouts: Vec<Callout>,
) -> Result<HttpResponse, PageError> {
    let mut amounts = vec![preview.result.funded];
    amounts.extend(preview.result.givers.iter().map(|giver| giver.gave));
    let pen = Pen::new(visit, &amounts)?;
    let title = preview.title.clone();
    let mut layout = visit.layout(rich!("planning-early", title = title).user("title").words(), Nav::Round);
    if status != StatusCode::OK {
        layout = layout.with_problem();
    }
    let round_href = address(visit, &path.1)?;
    let (givers, funded) = (preview.result.givers.len(), pen.sum(preview.result.funded));
    let page = EarlyPage {
        page: layout,
        callouts,
        round_title: capital(&round_title_in(&preview.head.name, pen.year())),
        here: format!("{round_href}/early/{}", preview.totals.bucket),
        round_href,
        lead: tr!("planning-early-lead", amount = funded, count = givers, word = counted_word(givers)),
        entry: view(&preview.planned(), &pen),
        button: tr!("planning-early-button", amount = funded),
        expected: preview.fingerprint.clone(),
        key: visit.new_key()?,
        title,
    };
    visit.render_status(status, &page)
}
