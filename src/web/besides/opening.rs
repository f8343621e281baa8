//! `/{group}/money/opening`: the money that a group starts with, recorded by one person and confirmed by another.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::refused_or;
use super::sheet::{Sheet, SheetForm};
use super::words::{KEY_REUSED, take, text, too_little};
use crate::domain::money::Amount;
use crate::domain::text::{Reason, TextError};
use crate::domain::time::{day_with_year, short_day};
use crate::services::once::IdempotencyKey;
use crate::services::proposals::{ProposalsFacts, ProposeOpening, ProposeRefused, proposals, propose_opening};
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Link};
use crate::web::rounds::words::Pen;
use crate::web::typed::{amount_or_none, day_or_none};
use crate::web::visit::Visit;

#[derive(Default)]
struct Typed {
    as_of: String,
    foundation: String,
    carried: String,
    reason: String,
}

/// The form, or where the opening stands.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    draw(&visit, &Typed::default(), Problems::new()).await
}

/// Proposes it.
///
/// # Errors
/// When the form is not ours, or the database is away.
pub async fn send(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "as_of", "foundation", "carried", "reason"])?;
    let part = |name: &str| form.text(name).trim().chars().take(400).collect::<String>();
    let typed = Typed {
        as_of: part("as_of"),
        foundation: part("foundation"),
        carried: part("carried"),
        reason: part("reason"),
    };
    let (currency, mut problems) = (visit.currency()?, Problems::new());
    let as_of = day_or_none(&typed.as_of).and_then(|day| day.ok_or_else(|| "Choose the day of the balance".to_owned()));
    let as_of = take(&mut problems, "as_of", as_of);
    let foundation = take(&mut problems, "foundation", amount_or_none(currency, &typed.foundation));
    let carried = take(&mut problems, "carried", amount_or_none(currency, &typed.carried));
    let reason = match Reason::parse(&typed.reason) {
        Err(TextError::Empty) => Err("Say where the figures come from".to_owned()),
        other => text(other),
    };
    let reason = take(&mut problems, "reason", reason);
    if let (Some(as_of), Some(foundation), Some(carried), Some(reason)) = (as_of, foundation, carried, reason) {
        let none = Amount::ZERO;
        let command =
            ProposeOpening { as_of, foundation: foundation.unwrap_or(none), carried: carried.unwrap_or(none), reason };
        let (who, key) = (visit.member()?, IdempotencyKey::parse(form.text("idem"), &command));
        let outcome = visit.on_db(move |db| propose_opening(db, &who, command, key)).await?;
        let done = refused_or(outcome, &mut problems, |refused, problems| {
            tell(refused, &Pen::new(&visit, &[])?, problems);
            Ok(())
        })?;
        if let Some(done) = done {
            let to = visit.to(&format!("money/corrections/{}", done.number))?;
            return visit.redirect(&to, "Recorded. It is booked once a second person confirms it.");
        }
    }
    draw(&visit, &typed, problems).await
}

fn tell(refused: &ProposeRefused, pen: &Pen, problems: &mut Problems) {
    match refused {
        ProposeRefused::NotPositive => problems.add("foundation", "Write at least one amount above zero"),
        ProposeRefused::TooLarge => problems.add("foundation", "This amount is too large"),
        ProposeRefused::Ahead { today, .. } => {
            problems.add("as_of", format!("Choose today, {}, or a day before it", short_day(*today)));
        }
        ProposeRefused::OpeningExists { waits: true, .. } => {
            problems.heading = Some("The opening is recorded already and waits for a second person.".to_owned());
        }
        ProposeRefused::OpeningExists { .. } => {
            problems.heading = Some("The opening is booked already; what is wrong with it is corrected.".to_owned());
        }
        ProposeRefused::TooLittle(short) => problems.heading = Some(format!("{}.", too_little(short, pen, &[]))),
        ProposeRefused::KeyReused(_) => problems.heading = Some(format!("{KEY_REUSED}.")),
        // These are of adjustments.
        ProposeRefused::SameAccount { .. }
        | ProposeRefused::NotAdjustable { .. }
        | ProposeRefused::NoStatement { .. } => problems.heading = Some("This cannot be recorded.".to_owned()),
    }
}

async fn draw(visit: &Visit, typed: &Typed, problems: Problems) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    let facts = visit.on_db(move |db| proposals(db, &who)).await??;
    let mut sheet = Sheet {
        crumb: Some(Link::new(visit.to("money/funds")?, "The group’s money")),
        heading: "What the group starts with".to_owned(),
        lead: "Money that was there before the first invoice, recorded once.".to_owned(),
        ..Sheet::default()
    };
    match facts.opening() {
        Some(opening) => {
            let href = visit.to(&format!("money/corrections/{}", opening.number))?;
            sheet.lead = match &opening.decided {
                Some(end) => format!("It was booked on {}.", day_with_year(visit.zone()?.day_of(end.at))),
                None => "It is recorded and waits for a second person to confirm it.".to_owned(),
            };
            sheet.links = vec![Link::new(href, "See it")];
        }
        None => sheet.forms = vec![form(visit, &facts, typed, &problems)?],
    }
    sheet.problems = problems;
    let status = if sheet.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    sheet.draw_as(visit, status)
}

fn form(visit: &Visit, facts: &ProposalsFacts, typed: &Typed, problems: &Problems) -> Result<SheetForm, PageError> {
    let sign = visit.currency()?.symbol();
    let day = if typed.as_of.is_empty() { facts.today.to_string() } else { typed.as_of.clone() };
    Ok(SheetForm {
        action: visit.to("money/opening")?,
        key: visit.new_key()?,
        inputs: vec![
            Field::date("as_of", "Day of the bank balance").value(day).error(problems.at("as_of")).into(),
            Field::amount("foundation", "For the foundation", &sign)
                .value(&typed.foundation)
                .hint("What the group keeps for the long term")
                .error(problems.at("foundation"))
                .into(),
            Field::amount("carried", "To be shared", &sign)
                .value(&typed.carried)
                .hint("It is carried into the next statement")
                .error(problems.at("carried"))
                .into(),
            Field::text("reason", "Where the figures come from")
                .value(&typed.reason)
                .hint("Such as the bank statement and who looked at it")
                .max_length(300)
                .error(problems.at("reason"))
                .into(),
        ],
        button: "Record it".to_owned(),
        note: "Nothing is booked until somebody else who is a facilitator or a treasurer confirms it.".to_owned(),
        ..SheetForm::default()
    })
}
