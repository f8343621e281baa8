//! `/{group}/money/history`: is this getting better or worse?

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::figures::{self, ChartView};
use super::files::{in_english, send};
use super::{Tab, audience, tabs};
use crate::charts::history::Size;
use crate::charts::{HistoryChart, Shape, Step, StepChart};
use crate::services::books::past::{Past, past};
use crate::services::books::standing::Standing;
use crate::services::exports;
use crate::tr;
use crate::web::besides::standing;
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, Empty, Layout, Link, NavItem, StepTable, SumRow, Tone};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "money/history.html")]
struct HistoryPage {
    page: Layout,
    tabs: Vec<NavItem>,
    lead: String,
    spans: Vec<NavItem>,
    notes: Vec<Callout>,
    heading: String,
    chart: Option<ChartView>,
    sums: Vec<SumRow>,
    empty: Empty,
    runway: String,
    idle: Option<StepTable>,
    idle_files: Vec<Link>,
    checked: String,
}

/// The months that are asked for: 12, or 36.
fn span(request: &HttpRequest) -> i64 {
    let asked = url::form_urlencoded::parse(request.query_string().as_bytes())
        .any(|(name, value)| name == "months" && value == "36");
    if asked { 36 } else { 12 }
}

async fn facts(visit: &Visit) -> Result<Past, PageError> {
    let reader = audience(visit)?;
    Ok(visit.on_db(move |db| past(db, reader)).await??)
}

/// `GET /{group}/money/history`.
///
/// # Errors
/// When the reader may not, or the database fails.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let past = facts(&visit).await?;
    let months = span(&request);
    let chart = figures::history(&visit, &past.months, months)?;
    let here = visit.to("money/history")?;
    let with_span =
        |ending: &str| if months == 36 { format!("{here}{ending}?months=36") } else { format!("{here}{ending}") };
    let mut notes = standing::callouts(&visit, &past.standing)?;
    notes.extend(figures::disagreement(&visit, past.check)?);
    let idle = idle_chart(&past)?;
    let (newest, counted) = (past.months.last(), past.months.len());
    let empty = match newest {
        Some(month) => Empty::new(tr!("money-history-one"))
            .action(Link::new(visit.to(&format!("money/{}", month.name))?, tr!("money-read-it"))),
        None => Empty::new(tr!("money-history-none")),
    };
    visit.render(&HistoryPage {
        page: visit.layout(tr!("money-history"), Nav::Money),
        tabs: tabs(&visit, Some(Tab::Went))?,
        lead: lead(chart.as_ref()),
        spans: if counted > 12 {
            vec![
                NavItem::new(tr!("money-span", count = 12), here.clone()).current(months == 12),
                NavItem::new(tr!("money-span", count = 36), format!("{here}?months=36")).current(months == 36),
            ]
        } else {
            Vec::new()
        },
        notes,
        heading: chart.as_ref().map(|chart| figures::heading(chart.len())).unwrap_or_default(),
        sums: chart.as_ref().map(|chart| figures::sums(&visit, chart)).transpose()?.unwrap_or_default(),
        chart: chart.map(|chart| ChartView {
            scenes: vec![chart.scene(Size::Wide), chart.scene(Size::Narrow)],
            table: chart.table(),
            files: vec![Link::new(with_span(".csv"), "CSV"), Link::new(with_span(".svg"), "SVG")],
        }),
        empty,
        runway: standing::runway(&past.standing, visit.currency()?),
        idle: idle.map(|chart| chart.table()),
        idle_files: figures::chart_files(&visit.to("money/idle")?),
        checked: figures::checked(&visit, past.check)?,
    })
}

fn lead(chart: Option<&HistoryChart>) -> String {
    chart.map(HistoryChart::said).unwrap_or_default()
}

/// Money that nobody uses at the moment, step by step; none where there is none.
fn idle_chart(past: &Past) -> Result<Option<StepChart>, PageError> {
    let Standing { idle, .. } = &past.standing;
    let steps = [
        (tr!("money-idle-members"), tr!("money-idle-members-note"), idle.not_given),
        (tr!("money-idle-buckets"), tr!("money-idle-buckets-note"), idle.buckets),
        (tr!("money-idle-carried"), tr!("money-idle-carried-note"), idle.carried),
    ];
    if steps.iter().all(|(.., amount)| amount.is_zero()) {
        return Ok(None);
    }
    let step = |(label, note, amount)| Step::new(label, Tone::Pool, Shape::Plus(amount)).note(note);
    let mut rows: Vec<Step> = steps.into_iter().map(step).collect();
    rows.push(Step::new(tr!("money-idle"), Tone::Pool, Shape::Result));
    let chart = StepChart::new(tr!("money-idle"), past.group.currency, rows)
        .map_err(|error| PageError::Internal(error.to_string()))?;
    Ok(Some(chart.share_head(tr!("money-of-it"))))
}

/// `GET /{group}/money/history.csv`, with `months=36` for more.
///
/// # Errors
/// Not found with fewer than two months; when the database fails.
pub async fn csv(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let past = facts(&visit).await?;
    let chart = in_english(|| figures::history(&visit, &past.months, span(&request)))?.ok_or(PageError::NotFound)?;
    send(exports::charts::history_csv(&past.group.slug, in_english(|| chart.csv_rows()))?)
}

/// `GET /{group}/money/history.svg`, with `months=36` for more.
///
/// # Errors
/// Not found with fewer than two months; when the database fails.
pub async fn svg(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let past = facts(&visit).await?;
    let chart = figures::history(&visit, &past.months, span(&request))?.ok_or(PageError::NotFound)?;
    let drawing = chart.scene(Size::Wide).alone().map_err(|error| PageError::Internal(error.to_string()))?;
    send(exports::charts::drawing(format!("{}-history.svg", past.group.slug), drawing))
}

/// `GET /{group}/money/idle.csv`.
///
/// # Errors
/// Not found where no money is idle; when the database fails.
pub async fn idle_csv(visit: Visit) -> Result<HttpResponse, PageError> {
    let past = facts(&visit).await?;
    let chart = in_english(|| idle_chart(&past))?.ok_or(PageError::NotFound)?;
    send(exports::charts::steps_csv(
        format!("{}-idle.csv", past.group.slug),
        "percent of it",
        in_english(|| chart.csv_rows()),
    )?)
}

/// `GET /{group}/money/idle.svg`.
///
/// # Errors
/// Not found where no money is idle; when the database fails.
pub async fn idle_svg(visit: Visit) -> Result<HttpResponse, PageError> {
    let past = facts(&visit).await?;
    let chart = idle_chart(&past)?.ok_or(PageError::NotFound)?;
    let drawing = chart.svg().map_err(|error| PageError::Internal(error.to_string()))?;
    send(exports::charts::drawing(format!("{}-idle.svg", past.group.slug), drawing))
}
