//! `/{group}/core-costs/{cost}`: one core cost, and what can be done with it: record its decision, end it, take it back
//! while nothing is decided.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::new_core_cost::link_or_none;
use super::words::{cadence_words, month_or_none, tell_core_cost};
use crate::domain::ids::CoreCostNumber;
use crate::domain::text::{Reason, TextError};
use crate::domain::time::Month;
use crate::language::{day_with_year, month_and_year};
use crate::services::core_costs::{
    CoreCostRefused, agree_core_cost, end_core_cost, list_core_costs, withdraw_core_cost,
};
use crate::store::Failure;
use crate::store::core_costs::ListedCost;
use crate::tr;
use crate::web::decision::reason_field;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, FieldKind, Layout};
use crate::web::typed::day_or_none;
use crate::web::visit::{Nav, Visit};
use crate::web::words::text_problem;

#[derive(Template)]
#[template(path = "income/core_cost.html")]
struct CoreCostPage {
    page: Layout,
    back: String,
    name: String,
    lines: Vec<(String, String)>,
    decision: Option<String>,
    problems: Problems,
    agree: Option<AgreeForm>,
    end: Option<EndForm>,
    withdraw: Option<EndForm>,
}

struct AgreeForm {
    action: String,
    agreed_on: Field,
    decision: Field,
}

struct EndForm {
    action: String,
    field: Field,
}

#[derive(Default)]
struct Typed {
    agreed_on: String,
    decision: String,
    until: Option<String>,
    why: Option<String>,
}

/// The cost.
///
/// # Errors
/// When there is no such cost, or the database is away.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    draw(&visit, StatusCode::OK, cost_number(&path.1)?, &Typed::default(), Problems::new()).await
}

/// Records the decision on it.
///
/// # Errors
/// When there is no such cost, the form is not ours, or the database is away.
pub async fn agree(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["agreed_on", "decision"])?;
    let (who, number) = (visit.member()?, cost_number(&path.1)?);
    let typed = Typed {
        agreed_on: form.text("agreed_on").to_owned(),
        decision: form.text("decision").to_owned(),
        ..Typed::default()
    };
    let mut problems = Problems::new();
    let day = day_or_none(&typed.agreed_on).and_then(|day| day.ok_or_else(|| tr!("income-cost-day-needed")));
    let day = day.map_err(|sentence| problems.add("agreed_on", sentence)).ok();
    let link = link_or_none(&typed.decision).map_err(|sentence| problems.add("decision", sentence)).ok();
    if let (Some(day), Some(link)) = (day, link) {
        match visit.on_db(move |db| agree_core_cost(db, &who, number, day, link)).await? {
            Ok(agreed) => {
                let sentence = tr!("income-cost-agreed", month = month_and_year(agreed.due_from));
                return visit.redirect(&visit.to("core-costs")?, &sentence);
            }
            Err(Failure::Refused(CoreCostRefused::Missing)) => return Err(PageError::NotFound),
            Err(Failure::Refused(refused)) => tell_core_cost(&mut problems, &refused),
            Err(Failure::Store(error)) => return Err(error.into()),
        }
    }
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, number, &typed, problems).await
}

/// Ends it with a month.
///
/// # Errors
/// When there is no such cost, the form is not ours, or the database is away.
pub async fn end(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["until"])?;
    let (who, number) = (visit.member()?, cost_number(&path.1)?);
    let typed = Typed { until: Some(form.text("until").to_owned()), ..Typed::default() };
    let mut problems = Problems::new();
    let until = month_or_none(form.text("until")).and_then(|month| month.ok_or_else(|| tr!("income-cost-last-needed")));
    match until {
        Err(sentence) => problems.add("until", sentence),
        Ok(until) => match visit.on_db(move |db| end_core_cost(db, &who, number, until)).await? {
            Ok(()) => {
                let sentence = tr!("income-cost-ends", month = month_and_year(until));
                return visit.redirect(&visit.to("core-costs")?, &sentence);
            }
            Err(Failure::Refused(CoreCostRefused::Missing)) => return Err(PageError::NotFound),
            Err(Failure::Refused(refused)) => tell_core_cost(&mut problems, &refused),
            Err(Failure::Store(error)) => return Err(error.into()),
        },
    }
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, number, &typed, problems).await
}

/// Takes it back.
///
/// # Errors
/// When there is no such cost, the form is not ours, or the database is away.
pub async fn withdraw(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["reason"])?;
    let (who, number) = (visit.member()?, cost_number(&path.1)?);
    let typed = Typed { why: Some(form.text("reason").to_owned()), ..Typed::default() };
    let mut problems = Problems::new();
    match Reason::parse(form.text("reason")) {
        Err(TextError::Empty) => problems.add("reason", tr!("income-refused-no-reason")),
        Err(error) => problems.add("reason", text_problem(&tr!("income-cost-back-field"), error)),
        Ok(why) => match visit.on_db(move |db| withdraw_core_cost(db, &who, number, why)).await? {
            Ok(()) => return visit.redirect(&visit.to("core-costs")?, &tr!("income-cost-back-done")),
            Err(Failure::Refused(CoreCostRefused::Missing)) => return Err(PageError::NotFound),
            Err(Failure::Refused(CoreCostRefused::AlreadyAgreed(day))) => {
                problems.add("reason", tr!("income-cost-back-agreed", day = day_with_year(day)));
            }
            Err(Failure::Refused(refused)) => tell_core_cost(&mut problems, &refused),
            Err(Failure::Store(error)) => return Err(error.into()),
        },
    }
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, number, &typed, problems).await
}

fn cost_number(text: &str) -> Result<CoreCostNumber, PageError> {
    text.parse().map(CoreCostNumber::new).map_err(|_| PageError::NotFound)
}

async fn draw(
    visit: &Visit,
    status: StatusCode,
    number: CoreCostNumber,
    typed: &Typed,
    problems: Problems,
) -> Result<HttpResponse, PageError> {
    let group = visit.member()?.group();
    let list = visit.on_db(move |db| list_core_costs(db, group)).await??;
    let this_month = list.this_month;
    let found = list.costs.into_iter().find(|one| one.cost.number == number).ok_or(PageError::NotFound)?;
    let address = visit.to(&format!("core-costs/{number}"))?;
    let stands = found.withdrawn.is_none();
    let layout = visit.layout(&found.cost.name, Nav::Money);
    let page = CoreCostPage {
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        back: visit.to("core-costs")?,
        name: found.cost.name.clone(),
        lines: lines(visit, &found)?,
        decision: found.decision_url.clone(),
        agree: (stands && found.cost.agreed_on.is_none()).then(|| AgreeForm {
            action: format!("{address}/agreed"),
            agreed_on: Field::date("agreed_on", tr!("income-agreed-on"))
                .value(&typed.agreed_on)
                .error(problems.at("agreed_on")),
            decision: Field::new(FieldKind::Url, "decision", tr!("income-decision-link"))
                .optional()
                .value(&typed.decision)
                .max_length(500)
                .error(problems.at("decision")),
        }),
        end: stands.then(|| end_form(&address, &found, typed, this_month, &problems)),
        withdraw: (stands && found.cost.agreed_on.is_none()).then(|| withdraw_form(&address, typed, &problems)),
        problems,
    };
    visit.render_status(status, &page)
}

fn end_form(address: &str, found: &ListedCost, typed: &Typed, this_month: Month, problems: &Problems) -> EndForm {
    let proposed = found.cost.until.unwrap_or(found.cost.from.max(this_month)).to_string();
    EndForm {
        action: format!("{address}/end"),
        field: Field::text("until", tr!("income-cost-last"))
            .hint(tr!("income-cost-last-hint"))
            .value(typed.until.clone().unwrap_or(proposed))
            .max_length(7)
            .short()
            .error(problems.at("until")),
    }
}

fn withdraw_form(address: &str, typed: &Typed, problems: &Problems) -> EndForm {
    let why = typed.why.as_deref().unwrap_or_default();
    EndForm {
        action: format!("{address}/withdrawal"),
        field: reason_field(&tr!("income-cost-back-why"), why, problems).hint(tr!("income-cost-back-hint")),
    }
}

fn lines(visit: &Visit, found: &ListedCost) -> Result<Vec<(String, String)>, PageError> {
    let (cost, currency) = (&found.cost, visit.currency()?);
    let agreed = match &found.withdrawn {
        Some(_) => tr!("income-cost-never-agreed-line"),
        None => cost.agreed_on.map_or_else(|| tr!("income-cost-not-agreed-line"), day_with_year),
    };
    let mut lines = vec![
        (tr!("income-amount-each"), currency.format(cost.amount)),
        (tr!("income-how-often"), cadence_words(cost.cadence)),
        (tr!("income-from"), month_and_year(cost.from)),
    ];
    lines.extend(cost.until.map(|until| (tr!("income-until"), month_and_year(until))));
    if cost.agreed_in > cost.from {
        lines.push((tr!("income-due-from"), month_and_year(cost.agreed_in)));
    }
    lines.push((tr!("income-agreed-on"), agreed));
    if let Some(end) = &found.withdrawn {
        lines.push((tr!("income-cost-back-on"), day_with_year(visit.zone()?.day_of(end.at))));
        lines.push((tr!("income-cost-back-reason"), end.why.clone()));
    }
    Ok(lines)
}
