//! `/{group}/rounds/{round}/settle`: exactly what will be posted, and one press that posts it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::settle_page::{Chosen, draw};
use super::show::address;
use super::words::{Pen, round_of};
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{BucketNumber, RoundNumber};
use crate::services::settlement::{Preview, SettleRefused, SettleRound, Settled, preview, settle};
use crate::store::{Db, Failure};
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::long::{Long, Resumed, Waiting};
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, CalloutKind};
use crate::web::visit::{Nav, Visit};

/// What was chosen, and what became of it.
type Ended = (Chosen, Result<Settled, Failure<SettleRefused>>);

/// Shows what settling would post, or what became of a settlement that took long.
///
/// # Errors
/// Not found, a round that is not closed, or the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (round, _) = round_of(&visit)?;
    let here = address(&visit, &path.1)?;
    let waiting = || Waiting { title: tr!("progress-settle"), nav: Nav::Round, leave: tr!("progress-leave-settle") };
    let lost = match visit.resumed::<Ended>(waiting)? {
        Resumed::Away(page) => return Ok(page),
        Resumed::Done(ended) => return after(&visit, &here, round, ended).await,
        Resumed::Nothing => None,
        Resumed::Lost => Some(tr!("progress-lost-settle")),
    };
    let plain = look(&visit, round).await?;
    if let Some(elsewhere) = not_now(&visit, &here, &plain)? {
        return Ok(elsewhere);
    }
    let lost = lost.map(|lost| Callout::new(CalloutKind::Problem, tr!("progress-lost"), lost).focused());
    let callouts = lost.into_iter().collect();
    draw(&visit, StatusCode::OK, &here, &plain, &Chosen::default(), Problems::new(), callouts)
}

/// Shows it with the choices made, or settles the round.
///
/// # Errors
/// Not found, or the database.
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "expected", "choice[", "reason[", "op"])?;
    let (round, _) = round_of(&visit)?;
    let scope = visit.member()?;
    let here = address(&visit, &path.1)?;
    let chosen = Chosen::read(&form)?;
    if form.text("op") == "preview" {
        return show_with(&visit, &here, round, chosen).await;
    }
    let command = SettleRound { round, expected: form.text("expected").to_owned(), choices: chosen.choices.clone() };
    let work = move |db: &Db| -> Ended { (chosen, settle(db, &scope, command)) };
    match visit.long(&format!("{here}/settle"), work).await? {
        Long::Done(ended) => after(&visit, &here, round, ended).await,
        Long::Away(page) => Ok(page),
    }
}

/// The results, or why there are none.
async fn after(
    visit: &Visit,
    here: &str,
    round: RoundNumber,
    (chosen, ended): Ended,
) -> Result<HttpResponse, PageError> {
    match ended {
        Ok(settled) => {
            let sentence = if settled.was_settled {
                let pen = Pen::new(visit, &[])?;
                let when = pen.moment(settled.settlement.settled_at);
                tr!("rounds-settle-again", when = when)
            } else {
                tr!("rounds-settle-done")
            };
            visit.redirect(&format!("{here}/results"), &sentence)
        }
        Err(Failure::Refused(SettleRefused::Changed(fresh))) => {
            let callout =
                Callout::new(CalloutKind::Problem, tr!("rounds-settle-changed"), tr!("rounds-settle-changed-text"));
            draw(visit, StatusCode::CONFLICT, here, &fresh, &chosen, Problems::new(), vec![callout.focused()])
        }
        Err(failure) => refused(visit, here, round, failure, chosen).await,
    }
}

/// The preview as the choices make it.
async fn show_with(visit: &Visit, here: &str, round: RoundNumber, chosen: Chosen) -> Result<HttpResponse, PageError> {
    let group = visit.member()?.group();
    let choices = chosen.choices.clone();
    let with = match visit.on_db(move |db| preview(db, group, round, &choices)).await? {
        Ok(with) => with.ok_or(PageError::NotFound)?,
        Err(failure) => return refused(visit, here, round, failure, chosen).await,
    };
    if let Some(elsewhere) = not_now(visit, here, &with)? {
        return Ok(elsewhere);
    }
    let mut problems = Problems::new();
    missing(&mut problems, &with, &with.undecided);
    let without = chosen.choices.iter().filter(|choice| choice.reason.trim().is_empty());
    unreasoned(&mut problems, &with, &without.map(|choice| choice.bucket).collect::<Vec<_>>());
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    draw(visit, status, here, &with, &chosen, problems, Vec::new())
}

/// Where a round that cannot be settled now sends its visitor.
fn not_now(visit: &Visit, here: &str, preview: &Preview) -> Result<Option<HttpResponse>, PageError> {
    if preview.settled.is_some() {
        return visit.redirect(&format!("{here}/results"), &tr!("rounds-settle-already")).map(Some);
    }
    if preview.phase != RoundPhase::Closed {
        let when = Pen::new(visit, &[])?.moment(preview.head.closes_at);
        return visit.redirect(here, &tr!("rounds-settle-not-closed", when = when)).map(Some);
    }
    Ok(None)
}

async fn look(visit: &Visit, round: RoundNumber) -> Result<Preview, PageError> {
    let group = visit.member()?.group();
    let found = visit.on_db(move |db| preview(db, group, round, &[])).await?;
    found.map_err(unexpected)?.ok_or(PageError::NotFound)
}

async fn refused(
    visit: &Visit,
    here: &str,
    round: RoundNumber,
    failure: Failure<SettleRefused>,
    chosen: Chosen,
) -> Result<HttpResponse, PageError> {
    let refusal = match failure {
        Failure::Refused(refusal) => refusal,
        failure => return Err(unexpected(failure)),
    };
    let plain = look(visit, round).await?;
    let mut problems = Problems::new();
    match refusal {
        SettleRefused::ChoiceMissing { buckets } => missing(&mut problems, &plain, &buckets),
        SettleRefused::NoReason { buckets } => unreasoned(&mut problems, &plain, &buckets),
        SettleRefused::NotYours { bucket } => {
            let title = title_of(&plain, bucket);
            problems.heading = Some(tr!("rounds-settle-not-yours", title = title));
        }
        SettleRefused::NotClosed { closes_at } => {
            let when = Pen::new(visit, &[])?.moment(closes_at);
            return visit.redirect(here, &tr!("rounds-settle-not-closed", when = when));
        }
        // The page says until when, and has no button.
        SettleRefused::OffersWait { .. } => {
            return draw(visit, StatusCode::CONFLICT, here, &plain, &chosen, problems, Vec::new());
        }
        other => return Err(unexpected(Failure::Refused(other))),
    }
    draw(visit, StatusCode::UNPROCESSABLE_ENTITY, here, &plain, &chosen, problems, Vec::new())
}

fn missing(problems: &mut Problems, preview: &Preview, buckets: &[BucketNumber]) {
    for bucket in buckets {
        let title = title_of(preview, *bucket);
        problems.add(format!("choice-{bucket}"), tr!("rounds-settle-choose", title = title));
    }
}

fn unreasoned(problems: &mut Problems, preview: &Preview, buckets: &[BucketNumber]) {
    for bucket in buckets {
        let title = title_of(preview, *bucket);
        problems.add(format!("reason-{bucket}"), tr!("rounds-settle-say-why", title = title));
    }
}

fn unexpected(failure: Failure<SettleRefused>) -> PageError {
    match failure {
        Failure::Store(error) => error.into(),
        Failure::Refused(SettleRefused::NoRound) => PageError::NotFound,
        Failure::Refused(SettleRefused::Withdrawn) => PageError::Conflict(tr!("rounds-settle-withdrawn")),
        Failure::Refused(refusal) => PageError::Internal(refusal.to_string()),
    }
}

/// The title of a bucket of the preview.
pub(super) fn title_of(preview: &Preview, bucket: BucketNumber) -> String {
    let found = preview.titles.iter().find(|(number, _)| *number == bucket);
    found.map_or_else(|| tr!("rounds-bucket-numbered", number = bucket.to_string()), |(_, title)| title.clone())
}
