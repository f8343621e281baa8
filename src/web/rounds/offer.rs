//! `/{group}/rounds/{round}/offers/{bucket}`: the owners of a bucket that missed its minimum say whether what there is
//! is enough to start.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::show::address;
use super::words::{Pen, round_of};
use crate::domain::ids::BucketNumber;
use crate::domain::offer::OfferState;
use crate::language::{capital, round_title_in};
use crate::services::settlement::{AnswerOffer, AnswerRefused, Answered, OfferFacts, answer, offer};
use crate::store::Failure;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Layout, SumRow};
use crate::web::visit::{Nav, Visit};
use crate::{rich, tr};

/// The offer.
#[derive(Template)]
#[template(path = "rounds/offer.html")]
struct OfferPage {
    page: Layout,
    problems: Problems,
    round_title: String,
    round_href: String,
    bucket_href: String,
    here: String,
    title: String,
    lead: String,
    sum: Vec<SumRow>,
    story: String,
    /// The words of yes and no, for an owner while the offer waits.
    buttons: Option<(String, String)>,
    key: String,
}

type Place = web::Path<(String, String, String)>;

/// Shows the offer.
///
/// # Errors
/// Not found, or the database.
pub async fn show(visit: Visit, path: Place) -> Result<HttpResponse, PageError> {
    let facts = look(&visit, &path).await?;
    draw(&visit, StatusCode::OK, &path, &facts, Problems::new())
}

/// Answers it.
///
/// # Errors
/// Not found, not an owner, or the database.
pub async fn post(visit: Visit, path: Place, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "answer"])?;
    let (round, _) = round_of(&visit)?;
    let (scope, bucket) = (visit.member()?, number_of(&path.2)?);
    let accept = match form.text("answer") {
        "yes" => true,
        "no" => false,
        _ => {
            let facts = look(&visit, &path).await?;
            let mut problems = Problems::new();
            problems.add("answer", tr!("planning-offer-needed"));
            return draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, &path, &facts, problems);
        }
    };
    let here = format!("{}/offers/{bucket}", address(&visit, &path.1)?);
    match visit.on_db(move |db| answer(db, &scope, AnswerOffer { round, bucket, accept })).await? {
        Ok(answered) => visit.redirect(&here, &told(&visit, &answered)?),
        Err(Failure::Store(error)) => Err(error.into()),
        Err(Failure::Refused(AnswerRefused::NoOffer)) => Err(PageError::NotFound),
        Err(Failure::Refused(refusal)) => {
            let facts = look(&visit, &path).await?;
            let (status, sentence) = match refusal {
                AnswerRefused::NotOwner { title } => {
                    (StatusCode::FORBIDDEN, tr!("planning-offer-not-owner", title = title))
                }
                _ => (StatusCode::CONFLICT, tr!("planning-offer-late")),
            };
            let mut problems = Problems::new();
            problems.heading = Some(sentence);
            draw(&visit, status, &path, &facts, problems)
        }
    }
}

fn number_of(text: &str) -> Result<BucketNumber, PageError> {
    text.parse().map(BucketNumber::new).map_err(|_| PageError::NotFound)
}

async fn look(visit: &Visit, path: &Place) -> Result<OfferFacts, PageError> {
    let (round, _) = round_of(visit)?;
    let (scope, bucket) = (visit.member()?, number_of(&path.2)?);
    visit.on_db(move |db| offer(db, &scope, round, bucket)).await??.ok_or(PageError::NotFound)
}

fn told(visit: &Visit, answered: &Answered) -> Result<String, PageError> {
    if !answered.was_answered {
        return Ok(match answered.accepted {
            true => tr!("planning-offer-said-yes"),
            false => tr!("planning-offer-said-no"),
        });
    }
    let (name, when) = (&answered.name, Pen::new(visit, &[])?.moment(answered.answered_at));
    let is_reader = visit.member()?.member() == answered.answered_by;
    Ok(match (is_reader, answered.accepted) {
        (true, true) => tr!("planning-offer-you-had-yes", when = when),
        (true, false) => tr!("planning-offer-you-had-no", when = when),
        (false, true) => tr!("planning-offer-had-yes", name = name, when = when),
        (false, false) => tr!("planning-offer-had-no", name = name, when = when),
    })
}

/// How it was answered, or that nobody did.
fn answered(facts: &OfferFacts, pen: &Pen) -> String {
    let Some(answer) = facts.offer.answer else { return tr!("planning-offer-expired") };
    let day = pen.day(answer.answered_at);
    match (&facts.answered_by, answer.accepted) {
        (Some(name), true) => tr!("planning-offer-enough-by", name = capital(name), day = day),
        (Some(name), false) => tr!("planning-offer-not-enough-by", name = capital(name), day = day),
        (None, true) => tr!("planning-offer-enough", day = day),
        (None, false) => tr!("planning-offer-not-enough", day = day),
    }
}

fn draw(
    visit: &Visit,
    status: StatusCode,
    path: &Place,
    facts: &OfferFacts,
    problems: Problems,
) -> Result<HttpResponse, PageError> {
    let OfferFacts { offer, state, title, .. } = facts;
    let pen = Pen::new(visit, &[offer.amount, offer.minimum])?;
    let mut layout = visit.layout(rich!("planning-offer", title = title).user("title").words(), Nav::Round);
    if !problems.is_empty() {
        layout = layout.with_problem();
    }
    let round_href = address(visit, &path.1)?;
    let missing = offer.minimum.checked_sub(offer.amount).unwrap_or(offer.minimum);
    let waits = *state == OfferState::Waiting;
    let until = pen.moment(offer.until);
    let story = match (state, facts.is_owner) {
        (OfferState::Waiting, true) => {
            tr!("planning-offer-answer", until = until)
        }
        (OfferState::Waiting, false) => tr!("planning-offer-waits", until = until),
        (OfferState::Accepted | OfferState::Declined | OfferState::Expired, _) => answered(facts, &pen),
    };
    let page = OfferPage {
        page: layout,
        round_title: capital(&round_title_in(&facts.head.name, pen.year())),
        bucket_href: visit.to(&format!("buckets/{}", offer.bucket))?,
        here: format!("{round_href}/offers/{}", offer.bucket),
        round_href,
        title: title.clone(),
        lead: if waits && facts.is_owner {
            tr!("planning-offer-question", amount = pen.sum(offer.amount))
        } else {
            tr!("planning-offer-lead", amount = pen.sum(offer.amount), minimum = pen.sum(offer.minimum))
        },
        sum: vec![
            SumRow::new(tr!("planning-offer-needs"), pen.sum(offer.minimum)),
            SumRow::new(tr!("planning-offer-there-is"), pen.sum(offer.amount)),
            SumRow::result(tr!("planning-offer-missing"), pen.sum(missing)),
        ],
        story,
        buttons: (waits && facts.is_owner)
            .then(|| (tr!("planning-offer-yes", amount = pen.sum(offer.amount)), tr!("planning-offer-no"))),
        key: visit.new_key()?,
        problems,
    };
    visit.render_status(status, &page)
}
