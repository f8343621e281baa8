//! `/{group}/rounds/{round}/extension`: a facilitator gives a round more time.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use chrono::Days;

use super::show::address;
use super::words::{Pen, round_of, round_title};
use crate::domain::bucket::RoundPhase;
use crate::domain::text::LongText;
use crate::domain::time::UtcTime;
use crate::services::once::IdempotencyKey;
use crate::services::rounds::{ExtendRefused, ExtendRound, extend, head};
use crate::store::Failure;
use crate::store::rounds::RoundHead;
use crate::web::decision::{DecisionPage, reason_field};
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Link};
use crate::web::typed::{day_or_none, text_sentence};
use crate::web::visit::{Nav, Visit};

/// Asks until when, and why.
///
/// # Errors
/// Not found, or the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (head, here) = (load(&visit).await?, address(&visit, &path.1)?);
    let phase = head.phase(visit.now());
    if !matches!(phase, RoundPhase::Announced | RoundPhase::Open) {
        return visit.redirect(&here, &over(&visit, phase, head.closes_at)?);
    }
    let day = visit.zone()?.day_of(head.closes_at).checked_add_days(Days::new(7));
    let day = day.map(|day| day.to_string()).unwrap_or_default();
    draw(&visit, StatusCode::OK, &head, &here, (&day, ""), Problems::new())
}

/// Moves the close.
///
/// # Errors
/// Not found, or the database.
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "closes", "reason"])?;
    let here = address(&visit, &path.1)?;
    let (round, _) = round_of(&visit)?;
    let typed = (form.text("closes").trim().to_owned(), form.text("reason").trim().to_owned());
    let mut problems = Problems::new();
    let closes_on = match day_or_none(&typed.0) {
        Ok(Some(day)) => Some(day),
        Ok(None) => {
            None.or_else(|| told(&mut problems, "closes", "Choose the day on which it closes instead".to_owned()))
        }
        Err(sentence) => told(&mut problems, "closes", sentence),
    };
    let reason = LongText::parse(&typed.1).map_err(|error| problems.add("reason", text_sentence(error))).ok();
    if let (Some(closes_on), Some(reason)) = (closes_on, reason) {
        let key = IdempotencyKey::parse(form.text("idem"), &("extension", round, &typed));
        let (scope, command) = (visit.member()?, ExtendRound { round, closes_on, reason, key });
        match visit.on_db(move |db| extend(db, &scope, command)).await? {
            Ok(done) => {
                let when = Pen::new(&visit, &[])?.moment(done.closes_at);
                let told = match done.told {
                    0 => String::new(),
                    1 => " One person is told by mail.".to_owned(),
                    count => format!(" {count} people are told by mail."),
                };
                return visit.redirect(&here, &format!("It closes {when} now.{told}"));
            }
            Err(Failure::Store(error)) => return Err(error.into()),
            Err(Failure::Refused(ExtendRefused::NoSuchRound)) => return Err(PageError::NotFound),
            Err(Failure::Refused(ExtendRefused::Over { phase, closed_at })) => {
                return Err(PageError::Conflict(over(&visit, phase, closed_at)?));
            }
            Err(Failure::Refused(ExtendRefused::NotLater { closes_at })) => {
                let when = Pen::new(&visit, &[])?.moment(closes_at);
                problems.add("closes", format!("It closes {when} already; choose a later day"));
            }
            Err(Failure::Refused(ExtendRefused::NoReason)) => {
                problems.add("reason", "Say why; the participants read it");
            }
            Err(Failure::Refused(ExtendRefused::KeyReused(_))) => {
                return Err(PageError::Conflict(
                    "This form was sent before with other values. Nothing more was changed.".to_owned(),
                ));
            }
        }
    }
    let head = load(&visit).await?;
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, &head, &here, (&typed.0, &typed.1), problems)
}

fn told<T>(problems: &mut Problems, field: &str, sentence: String) -> Option<T> {
    problems.add(field, sentence);
    None
}

/// The round of the address.
pub(super) async fn load(visit: &Visit) -> Result<RoundHead, PageError> {
    let (scope, (round, _)) = (visit.member()?, round_of(visit)?);
    visit.on_db(move |db| head(db, &scope, round)).await??.ok_or(PageError::NotFound)
}

fn over(visit: &Visit, phase: RoundPhase, closed_at: UtcTime) -> Result<String, PageError> {
    Ok(match phase {
        RoundPhase::Withdrawn => "The round was withdrawn; it has no close to move.".to_owned(),
        _ => format!(
            "The round closed {}. Once it has closed it stays closed: what everybody gave is known then.",
            Pen::new(visit, &[])?.moment(closed_at)
        ),
    })
}

fn draw(
    visit: &Visit,
    status: StatusCode,
    head: &RoundHead,
    here: &str,
    (day, reason): (&str, &str),
    problems: Problems,
) -> Result<HttpResponse, PageError> {
    let pen = Pen::new(visit, &[])?;
    let title = round_title(&head.name, pen.year());
    let says = vec![
        format!("The {title} closes {}. Choose a later day; it closes at 18:00 then.", pen.moment(head.closes_at)),
        "What is saved stands. Those who take part are told by mail, with your reason; it stands on the round’s page, \
         and in the log with both times."
            .to_owned(),
    ];
    let page = DecisionPage {
        page: visit.layout("More time for the round", Nav::Round),
        back: Link::new(here, title),
        heading: "Give the round more time".to_owned(),
        says,
        fields: vec![
            Field::date("closes", "Closes on").value(day).error(problems.at("closes")),
            reason_field("Why?", reason, &problems),
        ],
        action: format!("{here}/extension"),
        key: visit.new_key()?,
        button: "Move the close".to_owned(),
        is_danger: false,
        problems,
    };
    visit.render_status(status, &page.ready())
}
