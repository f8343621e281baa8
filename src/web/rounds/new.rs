//! `/{group}/rounds/new`: the sum as a preview, and the button that posts it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::new_form::Typed;
use super::new_page::{Look, NewRoundPage};
use super::new_rules::Like;
use super::new_words;
use crate::domain::statement_name::StatementName;
use crate::language::{clock, long_day, month_title, round_title};
use crate::services::once::IdempotencyKey;
use crate::services::rounds::{self, NewRound, Opened, RoundPlan};
use crate::services::statements::{self, PostedStatement};
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::visit::{Nav, Visit};

/// What may stand behind the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct NewQuery {
    /// Whose rules to start from: a round's name, or `usual`; without it the last round's.
    #[serde(default)]
    pub like: String,
}

/// The form with the sum as agreed.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit, query: web::Query<NewQuery>) -> Result<HttpResponse, PageError> {
    let facts = load(&visit, None).await?;
    let like = Like::parse(&query.like);
    let typed = Typed::usual(&facts, &like, visit.currency()?);
    draw(&visit, StatusCode::OK, &facts, (&typed, Some(&like)), Problems::new())
}

/// "Show the sum" draws the form again; "Open the round" posts, and so does "Close the month without a round".
///
/// # Errors
/// When the form is not ours or the database is away.
pub async fn send(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    let typed = Typed::read(&form)?;
    let (currency, mut problems) = (visit.currency()?, Problems::new());
    let first = load(&visit, None).await?;
    let agreed = first.agreement.as_ref().map(|agreement| agreement.sharing);
    let plan = typed.plan(first.today, agreed, &mut problems);
    let key = IdempotencyKey::parse(form.text("idem"), &typed);
    if form.text("op") == "close" {
        if let Some(command) = typed.statement(plan.clone(), key).filter(|_| problems.is_empty()) {
            let who = visit.member()?;
            match visit.on_db(move |db| statements::post_statement(db, &who, command)).await? {
                Ok(posted) => return closed(&visit, &posted),
                Err(Failure::Refused(refusal)) => new_words::tell_statement(&mut problems, currency, refusal),
                Err(Failure::Store(error)) => return Err(error.into()),
            }
        }
        return again(&visit, plan, first, &typed, problems).await;
    }
    let command = typed.command(plan.clone(), currency, key, &mut problems);

    if form.text("op") == "open"
        && problems.is_empty()
        && let Some(command) = command
    {
        let who = visit.member()?;
        match visit.on_db(move |db| rounds::open(db, &who, command)).await? {
            Ok(opened) => return done(&visit, &opened),
            Err(Failure::Refused(refusal)) => new_words::tell(&mut problems, currency, &refusal),
            Err(Failure::Store(error)) => return Err(error.into()),
        }
    }
    again(&visit, plan, first, &typed, problems).await
}

/// The form again, with the sum as planned and whatever has to be mended.
async fn again(
    visit: &Visit,
    plan: Option<RoundPlan>,
    first: NewRound,
    typed: &Typed,
    mut problems: Problems,
) -> Result<HttpResponse, PageError> {
    let currency = visit.currency()?;
    let facts = match plan {
        Some(plan) => load(visit, Some(plan)).await?,
        None => first,
    };
    if let Err(refusal) = &facts.preview
        && problems.is_empty()
    {
        new_words::tell(&mut problems, currency, refusal);
    }
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    draw(visit, status, &facts, (typed, None), problems)
}

async fn load(visit: &Visit, plan: Option<RoundPlan>) -> Result<NewRound, PageError> {
    let who = visit.member()?;
    Ok(visit.on_db(move |db| rounds::new_round(db, &who, plan)).await??)
}

fn draw(
    visit: &Visit,
    status: StatusCode,
    facts: &NewRound,
    (typed, like): (&Typed, Option<&Like>),
    problems: Problems,
) -> Result<HttpResponse, PageError> {
    let look = Look {
        facts,
        typed,
        like,
        currency: visit.currency()?,
        zone: visit.zone()?,
        home: visit.to("")?,
        key: visit.new_key()?,
    };
    let page = NewRoundPage::new(visit.layout(tr!("planning-new-title"), Nav::Round), problems, &look);
    visit.render_status(status, &page)
}

fn done(visit: &Visit, opened: &Opened) -> Result<HttpResponse, PageError> {
    let (zone, round) = (visit.zone()?, round_title(&opened.name));
    let sentence = if opened.opens_at > visit.now() {
        let opens = zone.local(opened.opens_at);
        tr!("planning-new-opens", round = round, day = long_day(opens.date()), time = clock(opens))
    } else {
        let closes = zone.local(opened.closes_at);
        tr!("planning-new-is-open", round = round, day = long_day(closes.date()), time = clock(closes))
    };
    visit.redirect(&visit.to(&format!("rounds/{}", opened.name))?, &sentence)
}

fn closed(visit: &Visit, posted: &PostedStatement) -> Result<HttpResponse, PageError> {
    let currency = visit.currency()?;
    let month = StatementName::parse(&posted.name).map_or_else(|_| posted.name.clone(), month_title);
    let sentence = match posted.shortfall.is_positive() {
        true => {
            tr!("planning-closed-missing", month = month, amount = currency.format_short(posted.shortfall))
        }
        false => tr!("planning-closed", month = month, amount = currency.format_short(posted.to_share)),
    };
    visit.redirect(&visit.to(&format!("money/{}", posted.name))?, &sentence)
}
