//! `/{group}/buckets/{bucket}/reopening`: a facilitator unlocks a bucket's goal while its round is open.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::number_of;
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::BucketNumber;
use crate::domain::text::LongText;
use crate::language::round_title;
use crate::services::buckets::{self, BucketPage, ReopenGoal, ReopenRefused, reopen};
use crate::services::once::IdempotencyKey;
use crate::store::Failure;
use crate::tr;
use crate::web::decision::{DecisionPage, reason_field};
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::Link;
use crate::web::typed::text_sentence;
use crate::web::visit::{Nav, Visit};

/// Says what unlocking does, and asks why.
///
/// # Errors
/// Not found, or the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let bucket = load(&visit, number_of(&path.1)?).await?;
    draw(&visit, StatusCode::OK, &bucket, "", Problems::new())
}

/// Unlocks the goal.
///
/// # Errors
/// Not found, or the database.
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "reason"])?;
    let number = number_of(&path.1)?;
    let here = visit.to(&format!("buckets/{number}"))?;
    let typed = form.text("reason").trim().to_owned();
    let mut problems = Problems::new();
    let reason = LongText::parse(&typed).map_err(|error| problems.add("reason", text_sentence(error))).ok();
    if let Some(reason) = reason {
        let key = IdempotencyKey::parse(form.text("idem"), &("reopening", number, &typed));
        let (scope, command) = (visit.member()?, ReopenGoal { bucket: number, reason, key });
        match visit.on_db(move |db| reopen(db, &scope, command)).await? {
            Ok(_) => {
                return visit.redirect(&here, &tr!("buckets-reopen-done"));
            }
            Err(Failure::Store(error)) => return Err(error.into()),
            Err(Failure::Refused(ReopenRefused::NoReason)) => {
                problems.add("reason", tr!("buckets-reopen-why-needed"));
            }
            Err(Failure::Refused(refusal)) => return Err(refused(&refusal)),
        }
    }
    let bucket = load(&visit, number).await?;
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, &bucket, &typed, problems)
}

fn refused(refusal: &ReopenRefused) -> PageError {
    let sentence = match refusal {
        ReopenRefused::NoSuchBucket => return PageError::NotFound,
        ReopenRefused::NotOpen { phase: Some(RoundPhase::Announced) } => {
            tr!("buckets-reopen-announced")
        }
        ReopenRefused::NotOpen { .. } => tr!("buckets-reopen-no-round"),
        ReopenRefused::Settled => tr!("buckets-reopen-settled"),
        ReopenRefused::Already => tr!("buckets-reopen-already"),
        ReopenRefused::NoReason => tr!("buckets-reopen-unchanged"),
        ReopenRefused::KeyReused(_) => tr!("buckets-reopen-sent"),
    };
    PageError::Conflict(sentence)
}

async fn load(visit: &Visit, number: BucketNumber) -> Result<BucketPage, PageError> {
    let scope = visit.member()?;
    let found = visit.on_db(move |db| buckets::show(db, scope.group(), Some(&scope), number)).await??;
    found.ok_or(PageError::NotFound)
}

fn draw(
    visit: &Visit,
    status: StatusCode,
    bucket: &BucketPage,
    reason: &str,
    problems: Problems,
) -> Result<HttpResponse, PageError> {
    let card = &bucket.card;
    let here = visit.to(&format!("buckets/{}", card.bucket.number))?;
    let Some((name, RoundPhase::Open)) = &card.standing.round else {
        return Err(refused(&ReopenRefused::NotOpen { phase: card.standing.round.as_ref().map(|(_, phase)| *phase) }));
    };
    let page = DecisionPage {
        page: visit.layout(tr!("buckets-unlock"), Nav::Buckets),
        back: Link::new(here.clone(), card.bucket.title.clone()),
        heading: tr!("buckets-reopen-heading"),
        says: vec![
            tr!("buckets-reopen-what", round = round_title(name)),
            match card.standing.total {
                Some(_) => tr!("buckets-reopen-told"),
                None => tr!("buckets-reopen-told-sealed"),
            },
        ],
        fields: vec![reason_field(&tr!("buckets-reopen-why"), reason, &problems)],
        action: format!("{here}/reopening"),
        key: visit.new_key()?,
        button: tr!("buckets-unlock"),
        is_danger: false,
        problems,
    };
    visit.render_status(status, &page.ready())
}
