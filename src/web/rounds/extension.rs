//! `/{group}/rounds/{round}/extension`: a facilitator gives a round more time.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use chrono::Days;

use super::show::address;
use super::words::{Pen, round_of};
use crate::domain::bucket::RoundPhase;
use crate::domain::text::LongText;
use crate::domain::time::UtcTime;
use crate::language::{capital, round_title_in};
use crate::services::once::IdempotencyKey;
use crate::services::rounds::{ExtendRefused, ExtendRound, extend, head};
use crate::store::Failure;
use crate::store::rounds::RoundHead;
use crate::tr;
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
        Ok(None) => told(&mut problems, "closes", tr!("planning-extension-needed")),
        Err(sentence) => told(&mut problems, "closes", sentence),
    };
    let reason = LongText::parse(&typed.1).map_err(|error| problems.add("reason", text_sentence(error))).ok();
    if let (Some(closes_on), Some(reason)) = (closes_on, reason) {
        let key = IdempotencyKey::parse(form.text("idem"), &("extension", round, &typed));
        let (scope, command) = (visit.member()?, ExtendRound { round, closes_on, reason, key });
        match visit.on_db(move |db| extend(db, &scope, command)).await? {
            Ok(done) => {
                let when = Pen::new(&visit, &[])?.moment(done.closes_at);
                let sentence = match done.told {
                    0 => tr!("planning-extended", when = when),
                    told => tr!("planning-extended-told", when = when, count = told),
                };
                return visit.redirect(&here, &sentence);
            }
            Err(Failure::Store(error)) => return Err(error.into()),
            Err(Failure::Refused(ExtendRefused::NoSuchRound)) => return Err(PageError::NotFound),
            Err(Failure::Refused(ExtendRefused::Over { phase, closed_at })) => {
                return Err(PageError::Conflict(over(&visit, phase, closed_at)?));
            }
            Err(Failure::Refused(ExtendRefused::NotLater { closes_at })) => {
                let when = Pen::new(&visit, &[])?.moment(closes_at);
                problems.add("closes", tr!("planning-extension-later", when = when));
            }
            Err(Failure::Refused(ExtendRefused::NoReason)) => {
                problems.add("reason", tr!("planning-extension-why-needed"));
            }
            Err(Failure::Refused(ExtendRefused::KeyReused(_))) => {
                return Err(PageError::Conflict(tr!("planning-sent-before")));
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
        RoundPhase::Withdrawn => tr!("planning-extension-withdrawn"),
        _ => tr!("planning-extension-over", when = Pen::new(visit, &[])?.moment(closed_at)),
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
    let title = round_title_in(&head.name, pen.year());
    let says = vec![
        tr!("planning-extension-closes", round = title, when = pen.moment(head.closes_at)),
        tr!("planning-extension-does"),
    ];
    let page = DecisionPage {
        page: visit.layout(tr!("planning-extension-title"), Nav::Round),
        back: Link::new(here, capital(&title)),
        heading: tr!("planning-extension"),
        says,
        fields: vec![
            Field::date("closes", tr!("planning-extension-day")).value(day).error(problems.at("closes")),
            reason_field(&tr!("planning-why"), reason, &problems),
        ],
        action: format!("{here}/extension"),
        key: visit.new_key()?,
        button: tr!("planning-extension-button"),
        is_danger: false,
        problems,
    };
    visit.render_status(status, &page.ready())
}
