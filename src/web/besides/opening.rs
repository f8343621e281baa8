//! `/{group}/money/opening`: the money that a group starts with, recorded by one person and confirmed by another.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::refused_or;
use super::sheet::{Sheet, SheetForm};
use super::words::{key_reused, take, text, too_little_sentence};
use crate::domain::money::Amount;
use crate::domain::text::{Reason, TextError};
use crate::language::{day_with_year, short_day};
use crate::services::once::IdempotencyKey;
use crate::services::proposals::{ProposalsFacts, ProposeOpening, ProposeRefused, proposals, propose_opening};
use crate::tr;
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
    let as_of = day_or_none(&typed.as_of).and_then(|day| day.ok_or_else(|| tr!("besides-balance-day-needed")));
    let as_of = take(&mut problems, "as_of", as_of);
    let foundation = take(&mut problems, "foundation", amount_or_none(currency, &typed.foundation));
    let carried = take(&mut problems, "carried", amount_or_none(currency, &typed.carried));
    let reason = match Reason::parse(&typed.reason) {
        Err(TextError::Empty) => Err(tr!("besides-opening-why-needed")),
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
            return visit.redirect(&to, &tr!("besides-opening-recorded"));
        }
    }
    draw(&visit, &typed, problems).await
}

fn tell(refused: &ProposeRefused, pen: &Pen, problems: &mut Problems) {
    match refused {
        ProposeRefused::NotPositive => problems.add("foundation", tr!("besides-opening-above-zero")),
        ProposeRefused::TooLarge => problems.add("foundation", tr!("besides-too-large")),
        ProposeRefused::Ahead { today, .. } => {
            problems.add("as_of", tr!("besides-not-ahead", today = short_day(*today)));
        }
        ProposeRefused::OpeningExists { waits: true, .. } => {
            problems.heading = Some(tr!("besides-opening-waits"));
        }
        ProposeRefused::OpeningExists { .. } => {
            problems.heading = Some(tr!("besides-opening-booked"));
        }
        ProposeRefused::TooLittle(short) => problems.heading = Some(too_little_sentence(short, pen)),
        ProposeRefused::KeyReused(_) => problems.heading = Some(key_reused()),
        // These are of adjustments.
        ProposeRefused::SameAccount { .. }
        | ProposeRefused::NotAdjustable { .. }
        | ProposeRefused::NoStatement { .. } => problems.heading = Some(tr!("besides-opening-cannot")),
    }
}

async fn draw(visit: &Visit, typed: &Typed, problems: Problems) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    let facts = visit.on_db(move |db| proposals(db, &who)).await??;
    let mut sheet = Sheet {
        crumb: Some(Link::new(visit.to("money/funds")?, tr!("besides-money"))),
        heading: tr!("besides-to-opening"),
        lead: tr!("besides-opening-lead"),
        ..Sheet::default()
    };
    match facts.opening() {
        Some(opening) => {
            let href = visit.to(&format!("money/corrections/{}", opening.number))?;
            sheet.lead = match &opening.decided {
                Some(end) => tr!("besides-opening-on", day = day_with_year(visit.zone()?.day_of(end.at))),
                None => tr!("besides-opening-is-recorded"),
            };
            sheet.links = vec![Link::new(href, tr!("besides-see-it"))];
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
            Field::date("as_of", tr!("besides-opening-day")).value(day).error(problems.at("as_of")).into(),
            Field::amount("foundation", tr!("besides-opening-foundation"), &sign)
                .value(&typed.foundation)
                .hint(tr!("besides-opening-foundation-hint"))
                .error(problems.at("foundation"))
                .into(),
            Field::amount("carried", tr!("besides-opening-shared"), &sign)
                .value(&typed.carried)
                .hint(tr!("besides-opening-shared-hint"))
                .error(problems.at("carried"))
                .into(),
            Field::text("reason", tr!("besides-opening-why"))
                .value(&typed.reason)
                .hint(tr!("besides-opening-why-hint"))
                .max_length(300)
                .error(problems.at("reason"))
                .into(),
        ],
        button: tr!("besides-record"),
        note: tr!("besides-second-person"),
        ..SheetForm::default()
    })
}
