//! `/{group}/rounds/{round}/offers/{bucket}`: the owners of a bucket that missed its minimum say whether what there is
//! is enough to start.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::results::offer_words;
use super::show::address;
use super::words::{Pen, round_of, round_title};
use crate::domain::ids::BucketNumber;
use crate::domain::offer::OfferState;
use crate::services::settlement::{AnswerOffer, AnswerRefused, Answered, OfferFacts, answer, offer};
use crate::store::Failure;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Layout, SumRow};
use crate::web::visit::{Nav, Visit};

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
            problems.add("answer", "Say yes or no");
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
                    (StatusCode::FORBIDDEN, format!("Only the owners of “{title}” answer this. Nothing was changed."))
                }
                _ => (StatusCode::CONFLICT, "Your answer came after the deadline, so it does not count.".to_owned()),
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
    let yes_or_no = if answered.accepted { "yes" } else { "no" };
    if !answered.was_answered {
        return Ok(match answered.accepted {
            true => "You said yes. The money moves when the round is settled.".to_owned(),
            false => "You said no. The money goes back when the round is settled.".to_owned(),
        });
    }
    let pen = Pen::new(visit, &[])?;
    let who = if visit.member()?.member() == answered.answered_by { "You" } else { answered.name.as_str() };
    let when = pen.moment(answered.answered_at);
    Ok(format!("{who} had said {yes_or_no} {when} already. The first answer counts; nothing was changed."))
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
    let mut layout = visit.layout(format!("An offer for {title}"), Nav::Round);
    if !problems.is_empty() {
        layout = layout.with_problem();
    }
    let round_href = address(visit, &path.1)?;
    let missing = offer.minimum.checked_sub(offer.amount).unwrap_or(offer.minimum);
    let waits = *state == OfferState::Waiting;
    let until = pen.moment(offer.until);
    let story = match (state, facts.is_owner) {
        (OfferState::Waiting, true) => {
            format!("Answer until {until}. The first answer of any owner counts and cannot be changed. Silence is no.")
        }
        (OfferState::Waiting, false) => format!("Its owners can answer until {until}. Silence is no."),
        (state, _) => {
            let at = offer.answer.map(|answer| answer.answered_at);
            let words = offer_words(*state, facts.answered_by.as_deref(), at, &pen);
            format!("{}.", super::words::capital(&words))
        }
    };
    let page = OfferPage {
        page: layout,
        round_title: round_title(&facts.head.name, pen.year()),
        bucket_href: visit.to(&format!("buckets/{}", offer.bucket))?,
        here: format!("{round_href}/offers/{}", offer.bucket),
        round_href,
        title: title.clone(),
        lead: if waits && facts.is_owner {
            format!("Is {} enough to start?", pen.sum(offer.amount))
        } else {
            format!("It got {} and needs at least {}.", pen.sum(offer.amount), pen.sum(offer.minimum))
        },
        sum: vec![
            SumRow::new("It needs at least", pen.sum(offer.minimum)),
            SumRow::new("There is", pen.sum(offer.amount)),
            SumRow::result("Missing", pen.sum(missing)),
        ],
        story,
        buttons: (waits && facts.is_owner)
            .then(|| (format!("Yes, start with {}", pen.sum(offer.amount)), "No, it goes back".to_owned())),
        key: visit.new_key()?,
        problems,
    };
    visit.render_status(status, &page)
}
