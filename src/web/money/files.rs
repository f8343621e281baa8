//! Downloads: each file is built for whoever asks, so that an outsider's holds no more than the page (money.md 11).

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse, web};

use super::asked::Asked;
use super::{audience, flow, steps};
use crate::charts::sankey::layout::Direction;
use crate::charts::{Sankey, SankeyError};
use crate::domain::money::AmountError;
use crate::domain::time::Month;
use crate::language::Language;
use crate::services::books::Audience;
use crate::services::books::ledger::EntryFilter;
use crate::services::books::month::{MonthFacts, Which, month};
use crate::services::exports::{self, File, RoundPabulib, charts};
use crate::store::{Db, StoreError};
use crate::web::page_error::PageError;
use crate::web::visit::Visit;

type Path = web::Path<(String, String)>;
type Maker = fn(&Db, Audience, &str) -> Result<Option<File>, StoreError>;

/// `GET /{group}/money/{statement}/ledger.csv`.
///
/// # Errors
/// When there is no such month or the database fails.
pub async fn month_ledger_csv(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    named(visit, path, exports::month_ledger_csv).await
}

/// `GET /{group}/money/{statement}/month.json`.
///
/// # Errors
/// When there is no such month or the database fails.
pub async fn month_json(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    named(visit, path, exports::month_json).await
}

/// `GET /{group}/money/{statement}/month.csv`.
///
/// # Errors
/// When there is no such month or the database fails.
pub async fn month_csv(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    named(visit, path, exports::month_csv).await
}

/// `GET /{group}/rounds/{round}/round.json`.
///
/// # Errors
/// When there is no such round or the database fails.
pub async fn round_json(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    named(visit, path, exports::round_json).await
}

/// `GET /{group}/rounds/{round}/round.csv`.
///
/// # Errors
/// When there is no such round or the database fails.
pub async fn round_csv(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    named(visit, path, exports::round_csv).await
}

/// `GET /{group}/rounds/{round}/round.pb`: not there before the settlement, nor where the round hides who gave what.
///
/// # Errors
/// When there is no such file or the database fails.
pub async fn round_pabulib(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    let reader = audience(&visit)?;
    let (_, name) = path.into_inner();
    match visit.on_db(move |db| exports::round_pabulib(db, reader, &name)).await?? {
        Some(RoundPabulib::File(file)) => send(file),
        Some(RoundPabulib::NotSettled | RoundPabulib::GiversHidden) | None => Err(PageError::NotFound),
    }
}

/// `GET /{group}/rounds/{round}/results.csv`.
///
/// # Errors
/// When there is no such round or the database fails.
pub async fn results_csv(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    named(visit, path, exports::results_csv).await
}

/// `GET /{group}/money/{statement}/steps.csv`: the chart as a file.
///
/// # Errors
/// When there is no such month or the database fails.
pub async fn steps_csv(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    let facts = chart_facts(&visit, path).await?;
    let now = this_month(&visit)?;
    let rows = in_english(|| Ok(steps::chart(&facts, now)?.csv_rows()));
    let rows = rows.map_err(|error: AmountError| PageError::Internal(error.to_string()))?;
    send(charts::steps_csv(name(&facts, "steps.csv"), "percent of pool", rows)?)
}

/// `GET /{group}/money/{statement}/steps.svg`: the chart as a drawing.
///
/// # Errors
/// When there is no such month or the database fails.
pub async fn steps_svg(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    let facts = chart_facts(&visit, path).await?;
    let chart = steps::chart(&facts, this_month(&visit)?).map_err(|error| PageError::Internal(error.to_string()))?;
    let drawing = chart.svg().map_err(|error| PageError::Internal(error.to_string()))?;
    send(charts::drawing(name(&facts, "steps.svg"), drawing))
}

/// `GET /{group}/money/{statement}/flow.csv`: what the flow shows, for whoever asks.
///
/// # Errors
/// When there is no such month, nothing flowed in it, or the database fails.
pub async fn flow_csv(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    let facts = chart_facts(&visit, path).await?;
    let rows = in_english(|| Ok::<_, PageError>(flow_of(&visit, &facts)?.csv_rows()))?;
    send(charts::flow_csv(name(&facts, "flow.csv"), rows)?)
}

/// `GET /{group}/money/{statement}/flow.svg`: the flow as a drawing.
///
/// # Errors
/// When there is no such month, nothing flowed in it, or the database fails.
pub async fn flow_svg(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    let facts = chart_facts(&visit, path).await?;
    let scene = flow_of(&visit, &facts)?.wide(Direction::current());
    let scene = scene.map_err(|error| PageError::Internal(error.to_string()))?;
    let drawing = scene.alone().map_err(|error| PageError::Internal(error.to_string()))?;
    send(charts::drawing(name(&facts, "flow.svg"), drawing))
}

/// `GET /{group}/money/{statement}/core-costs.csv`: the bills of the month.
///
/// # Errors
/// When there is no such month, or the database fails.
pub async fn bills_csv(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    send(charts::bills_csv(&chart_facts(&visit, path).await?)?)
}

/// Files for machines are in English, whoever asks for them; drawings are in the language of the reader.
pub(super) fn in_english<T>(make: impl FnOnce() -> T) -> T {
    Language::En.during(make)
}

fn flow_of(visit: &Visit, facts: &MonthFacts) -> Result<Sankey, PageError> {
    match flow::chart(facts, this_month(visit)?) {
        Ok(chart) => Ok(chart),
        Err(SankeyError::Empty) => Err(PageError::NotFound),
        Err(error) => Err(PageError::Internal(error.to_string())),
    }
}

/// `tidewater-2026-11-flow.csv`.
fn name(facts: &MonthFacts, what: &str) -> String {
    format!("{}-{}-{what}", facts.group.slug, facts.statement.name)
}

/// `GET /{group}/money/ledger.csv`, with the filter of the page.
///
/// # Errors
/// When the database fails.
pub async fn ledger_csv(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    whole(visit, request, exports::ledger_csv).await
}

/// `GET /{group}/money/accountant.csv`, with the filter of the page and a period: `from` and `until` are days.
///
/// # Errors
/// When the database fails.
pub async fn accountant_csv(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let reader = audience(&visit)?;
    let wanted = Asked::read(request.query_string()).postings().ok_or(PageError::NotFound)?;
    send(visit.on_db(move |db| exports::accountant_csv(db, reader, &wanted)).await??)
}

/// `GET /{group}/money/ledger.json`, with the filter of the page.
///
/// # Errors
/// When the database fails.
pub async fn ledger_json(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    whole(visit, request, exports::ledger_json).await
}

/// `GET /{group}/money/ledger.journal`: always the whole ledger, since a journal must balance.
///
/// # Errors
/// When the database fails.
pub async fn ledger_journal(visit: Visit) -> Result<HttpResponse, PageError> {
    let reader = audience(&visit)?;
    send(visit.on_db(move |db| exports::ledger_journal(db, reader)).await??)
}

async fn named(visit: Visit, path: Path, make: Maker) -> Result<HttpResponse, PageError> {
    let reader = audience(&visit)?;
    let (_, name) = path.into_inner();
    let file = visit.on_db(move |db| make(db, reader, &name)).await??;
    send(file.ok_or(PageError::NotFound)?)
}

async fn whole(
    visit: Visit,
    request: HttpRequest,
    make: fn(&Db, Audience, &EntryFilter) -> Result<File, StoreError>,
) -> Result<HttpResponse, PageError> {
    let reader = audience(&visit)?;
    let filter = Asked::read(request.query_string()).filter().ok_or(PageError::NotFound)?;
    send(visit.on_db(move |db| make(db, reader, &filter)).await??)
}

async fn chart_facts(visit: &Visit, path: Path) -> Result<MonthFacts, PageError> {
    let reader = audience(visit)?;
    let (_, name) = path.into_inner();
    let facts = visit.on_db(move |db| month(db, reader, &Which::Named(name))).await??;
    facts.ok_or(PageError::NotFound)
}

fn this_month(visit: &Visit) -> Result<Month, PageError> {
    Ok(Month::of(visit.zone()?.day_of(visit.now())))
}

/// The names hold a group's address part and a statement's name: letters, digits and hyphens only.
pub(in crate::web) fn send(file: File) -> Result<HttpResponse, PageError> {
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, file.media))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", file.name)))
        .body(file.content))
}
