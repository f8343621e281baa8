//! `/{group}/buckets/new` and `/{group}/buckets/{bucket}/edit`: one form that needs no script.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

use super::edit_form::{Typed, TypedLine};
use super::edit_page::{EditPage, Look, tell};
use super::list::examples;
use super::number_of;
use crate::domain::ids::BucketNumber;
use crate::domain::policy::Action;
use crate::language::round_title;
use crate::services::buckets::{self, EditFacts, SaveBucketRefused, SavedBucket};
use crate::services::once::IdempotencyKey;
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::visit::{Nav, Visit};

/// The empty form, or one of the examples (`?example=1`).
///
/// # Errors
/// When the database is away.
pub async fn new(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let facts = load(&visit, None).await?;
    let mut typed = Typed::of(&facts, visit.currency()?);
    let example = request.query_string().strip_prefix("example=").and_then(|number| number.parse::<usize>().ok());
    if let Some(one) = example.and_then(|number| examples().into_iter().nth(number.checked_sub(1)?)) {
        typed.title = one.title;
        typed.summary = one.summary;
        typed.lines = vec![TypedLine { what: one.cost, ..TypedLine::default() }];
    }
    draw(&visit, StatusCode::OK, &facts, &typed.with_room(false), Problems::new())
}

/// Saves a new bucket as a draft, publishes it, or gives one more line.
///
/// # Errors
/// When the form is not ours or the database is away.
pub async fn propose(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    send(&visit, &form, None).await
}

/// The form of a bucket as it stands.
///
/// # Errors
/// When the member may not change it, or the database is away.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let facts = load(&visit, Some(number_of(&path.1)?)).await?;
    let typed = Typed::of(&facts, visit.currency()?).with_room(false);
    draw(&visit, StatusCode::OK, &facts, &typed, Problems::new())
}

/// Saves a bucket anew, publishes it, or gives one more line.
///
/// # Errors
/// When the form is not ours, the member may not change it, or the database is away.
pub async fn save(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    send(&visit, &form, Some(number_of(&path.1)?)).await
}

async fn send(visit: &Visit, form: &Form, number: Option<BucketNumber>) -> Result<HttpResponse, PageError> {
    let typed = Typed::read(form)?;
    let facts = load(visit, number).await?;
    let (currency, mut problems) = (visit.currency()?, Problems::new());
    let op = form.text("op").to_owned();
    if op == "more" {
        return draw(visit, StatusCode::OK, &facts, &typed.with_room(true), problems);
    }
    if let Some(command) = typed.command(currency, op == "publish", &mut problems) {
        let who = visit.member()?;
        let key = IdempotencyKey::parse(form.text("idem"), &command);
        let saved = visit.on_db(move |db| match number {
            Some(number) => buckets::save(db, &who, number, command),
            None => buckets::propose(db, &who, command, key),
        });
        match saved.await? {
            Ok(saved) => return done(visit, &saved),
            Err(Failure::Refused(refusal)) => tell(&mut problems, currency, &refusal),
            Err(Failure::Store(error)) => return Err(error.into()),
        }
    }
    draw(visit, StatusCode::UNPROCESSABLE_ENTITY, &facts, &typed.with_room(false), problems)
}

async fn load(visit: &Visit, number: Option<BucketNumber>) -> Result<EditFacts, PageError> {
    let who = visit.member()?;
    match visit.on_db(move |db| buckets::edit_facts(db, &who, number)).await? {
        Ok(facts) => Ok(facts),
        Err(Failure::Refused(SaveBucketRefused::NoSuchBucket)) => Err(PageError::NotFound),
        Err(Failure::Refused(SaveBucketRefused::Decided)) => Err(PageError::Conflict(tr!("buckets-decided"))),
        Err(Failure::Refused(_)) => Err(PageError::Forbidden(Action::ReopenBucket)),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

fn draw(
    visit: &Visit,
    status: StatusCode,
    facts: &EditFacts,
    typed: &Typed,
    problems: Problems,
) -> Result<HttpResponse, PageError> {
    let key = if facts.bucket.is_none() { Some(visit.new_key()?) } else { None };
    let look = Look { facts, typed, currency: visit.currency()?, home: visit.to("")?, key };
    let title = if facts.bucket.is_some() { tr!("buckets-edit-title") } else { tr!("buckets-propose") };
    visit.render_status(status, &EditPage::new(visit.layout(title, Nav::Buckets), problems, &look))
}

fn done(visit: &Visit, saved: &SavedBucket) -> Result<HttpResponse, PageError> {
    let sentence = match (&saved.round, saved.is_published) {
        (Some(round), _) => tr!("buckets-saved-in-round", round = round_title(round)),
        (None, true) => tr!("buckets-saved-idea"),
        (None, false) => tr!("buckets-saved-draft"),
    };
    visit.redirect(&visit.to(&format!("buckets/{}", saved.number))?, &sentence)
}
