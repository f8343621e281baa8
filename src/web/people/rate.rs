//! `/{group}/people/{person}/rate`: what a member gives of an invoice, from which day on, and where it was decided.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::person::number;
use crate::domain::ids::MemberNumber;
use crate::domain::money::Rate;
use crate::domain::text::WebAddress;
use crate::domain::time::Zone;
use crate::language::day_with_year;
use crate::services::member_rates::{RateFacts, RateRefused, RateStep, SetRate, set_rate, withdraw_rate};
use crate::services::people::{PersonFacts, person};
use crate::store::Failure;
use crate::tr;
use crate::web::agreement::rate_problem;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Cell, Column, DataTable, Field, FieldKind, Layout, Pick, PickGroup};
use crate::web::typed::day_or_none;
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "people/rate.html")]
struct RatePage {
    page: Layout,
    base: String,
    name: String,
    now: String,
    history: Option<DataTable>,
    /// The step that can still be taken back: its words and where.
    coming: Option<(String, String)>,
    problems: Problems,
    which: PickGroup,
    rate: Field,
    from: Field,
    decision: Field,
}

/// "20 %, as the agreement says" or "5 %, agreed for this member".
pub(super) fn rate_now(rates: &RateFacts) -> String {
    match (rates.own, rates.agreed) {
        (Some(own), _) => tr!("people-rate-now-own", percent = own.percent()),
        (None, Some(agreed)) => tr!("people-rate-now-agreed", percent = agreed.percent()),
        (None, None) => tr!("people-rate-now-nothing"),
    }
}

/// The history as a table; none for a member who never had a rate of their own.
pub(super) fn history(rates: &RateFacts, zone: Zone) -> Option<DataTable> {
    let row = |step: &RateStep| {
        let day = day_with_year(zone.day_of(step.recorded_at));
        let recorded = tr!("people-rate-recorded", day = day, name = step.recorded_by);
        let from = Cell::new(day_with_year(step.from));
        vec![
            if step.is_coming { from.note(tr!("people-rate-to-come")) } else { from },
            Cell::new(rate_words(step.rate)),
            match &step.decision {
                Some(address) => Cell::link(tr!("people-rate-the-decision"), address.as_str()),
                None => Cell::new(tr!("people-rate-not-linked")),
            },
            Cell::new(recorded),
        ]
    };
    let columns = vec![
        Column::text(tr!("people-rate-column-from")),
        Column::text(tr!("people-rate-rate")),
        Column::text(tr!("people-rate-column-decided")),
        Column::text(tr!("people-rate-column-recorded")),
    ];
    let mut table = DataTable::new(tr!("people-rate-caption"), columns);
    table.caption_hidden = true;
    (!rates.steps.is_empty()).then(|| table.rows(rates.steps.iter().map(row).collect()))
}

fn rate_words(rate: Option<Rate>) -> String {
    match rate {
        Some(rate) => tr!("people-rate-percent", percent = rate.percent()),
        None => tr!("people-rate-as-everyone"),
    }
}

/// `GET /{group}/people/{person}/rate`.
///
/// # Errors
/// Not found for a number that no member has; the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let facts = load(&visit, number(&path.1)?).await?;
    visit.render(&page(&visit, &facts, None, Problems::new())?)
}

/// `POST /{group}/people/{person}/rate`: from a day on; posted contributions stay as they are.
///
/// # Errors
/// Not found for a number that no member has; other fields; the database.
pub async fn put(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["which", "rate", "from", "decision"])?;
    let member = number(&path.1)?;
    let facts = load(&visit, member).await?;
    let come_back = |problems: Problems| {
        visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &page(&visit, &facts, Some(&form), problems)?)
    };
    let command = match read(member, &form) {
        Ok(command) => command,
        Err(problems) => return come_back(problems),
    };
    let (who, from, rate) = (visit.member()?, day_with_year(command.from), command.rate);
    let mut problems = Problems::new();
    match visit.on_db(move |db| set_rate(db, &who, command)).await? {
        Ok(_) => {
            let name = &facts.row.name;
            let sentence = match rate {
                Some(rate) => tr!("people-rate-saved", name = name, percent = rate.percent(), day = from),
                None => tr!("people-rate-saved-agreed", name = name, day = from),
            };
            return visit.redirect(&visit.to(&format!("people/{member}"))?, &sentence);
        }
        Err(Failure::Refused(RateRefused::NoSuchMember)) => return Err(PageError::NotFound),
        Err(Failure::Refused(RateRefused::BeforeNewest { newest })) => {
            problems.add("from", tr!("people-rate-before-newest", day = day_with_year(newest)));
        }
        Err(Failure::Refused(RateRefused::NothingNew | RateRefused::NotComing)) => {
            problems.add("rate", tr!("people-rate-nothing-new"));
        }
        Err(Failure::Refused(RateRefused::NothingToEnd)) => {
            problems.add("which", tr!("people-rate-nothing-to-end", name = facts.row.name));
        }
        Err(Failure::Store(error)) => return Err(error.into()),
    }
    come_back(problems)
}

/// `POST /{group}/people/{person}/rate/{step}/withdrawal`: takes a rate back before its day.
///
/// # Errors
/// A conflict when it holds already; not found for a number that no member has; the database.
pub async fn withdraw(
    visit: Visit,
    path: web::Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&[])?;
    let (member, step) = (number(&path.1)?, number(&path.2)?.get());
    let who = visit.member()?;
    match visit.on_db(move |db| withdraw_rate(db, &who, member, step)).await? {
        Ok(()) => visit.redirect(&visit.to(&format!("people/{member}"))?, &tr!("people-rate-taken-back")),
        Err(Failure::Refused(RateRefused::NoSuchMember)) => Err(PageError::NotFound),
        Err(Failure::Refused(_)) => Err(PageError::Conflict(tr!("people-rate-not-coming"))),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

async fn load(visit: &Visit, member: MemberNumber) -> Result<PersonFacts, PageError> {
    let who = visit.member()?;
    match visit.on_db(move |db| person(db, &who, member)).await? {
        Ok(facts) => Ok(facts),
        Err(Failure::Refused(_)) => Err(PageError::NotFound),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

fn read(member: MemberNumber, form: &Form) -> Result<SetRate, Problems> {
    let rate = match form.text("which") {
        "agreed" => Ok(None),
        "own" => Rate::parse_percent(form.text("rate").trim()).map(Some).map_err(|error| ("rate", rate_problem(error))),
        _ => Err(("which", tr!("people-rate-which-missing"))),
    };
    let from = day_or_none(form.text("from"))
        .and_then(|day| day.ok_or_else(|| tr!("people-rate-from-missing")))
        .map_err(|sentence| ("from", sentence));
    let decision = form
        .opt("decision")
        .map(WebAddress::parse)
        .transpose()
        .map_err(|_| ("decision", tr!("people-rate-decision-wrong")));
    match (rate, from, decision) {
        (Ok(rate), Ok(from), Ok(decision)) => Ok(SetRate { member, from, rate, decision }),
        (rate, from, decision) => {
            let mut problems = Problems::new();
            for (field, sentence) in [rate.err(), from.err(), decision.err()].into_iter().flatten() {
                problems.add(field, sentence);
            }
            Err(problems)
        }
    }
}

fn page(visit: &Visit, facts: &PersonFacts, form: Option<&Form>, problems: Problems) -> Result<RatePage, PageError> {
    let typed = |name: &str, otherwise: String| form.map_or(otherwise, |form| form.text(name).to_owned());
    let which = typed("which", "own".to_owned());
    let pick = |value: &str, label: String| Pick::radio("which", value, label, which == value);
    let mut group = PickGroup::new(
        "which",
        tr!("people-rate-which"),
        vec![pick("own", tr!("people-rate-which-own")), pick("agreed", tr!("people-rate-which-agreed"))],
    );
    group.error = problems.at("which");
    // Nothing begins before the newest step.
    let today = visit.zone()?.day_of(visit.now());
    let first_day = facts.rates.steps.first().map_or(today, |newest| newest.from.max(today));
    let own = facts.rates.own.map(Rate::percent).unwrap_or_default();
    let base = visit.to(&format!("people/{}", facts.row.number))?;
    let layout = visit.layout(tr!("people-rate-title", name = facts.row.name), Nav::People);
    Ok(RatePage {
        now: rate_now(&facts.rates),
        history: history(&facts.rates, visit.zone()?),
        coming: facts.rates.steps.iter().find(|step| step.is_coming).map(|step| {
            let day = day_with_year(step.from);
            let words = match step.rate {
                Some(rate) => tr!("people-rate-coming", percent = rate.percent(), day = day),
                None => tr!("people-rate-coming-agreed", day = day),
            };
            (words, format!("{base}/rate/{}/withdrawal", step.number))
        }),
        which: group,
        rate: Field::percent("rate", tr!("people-rate-rate"))
            .hint(tr!("people-rate-rate-hint"))
            .value(typed("rate", own))
            .error(problems.at("rate")),
        from: Field::date("from", tr!("people-rate-from"))
            .value(typed("from", first_day.to_string()))
            .error(problems.at("from")),
        decision: Field::new(FieldKind::Url, "decision", tr!("people-rate-decision"))
            .optional()
            .max_length(500)
            .value(typed("decision", String::new()))
            .error(problems.at("decision")),
        name: facts.row.name.clone(),
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        problems,
        base,
    })
}
