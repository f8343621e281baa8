//! The figures of the money pages as their templates draw them: drawings, the table behind each, files, the check.

use super::flow;
use crate::charts::history::Size;
use crate::charts::sankey::layout::Direction;
use crate::charts::{HistoryChart, Point, SankeyError, Scene};
use crate::domain::time::{Month, UtcTime};
use crate::language::{clock, counted_word, day_with_year, short_day};
use crate::services::books::month::MonthFacts;
use crate::services::books::past::PastMonth;
use crate::store::book_checks::BookCheck;
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, CalloutKind, DataTable, Link, SumRow};
use crate::web::visit::Visit;

/// A chart with everything that stands around it.
pub struct ChartView {
    /// Its drawings, each for some width.
    pub scenes: Vec<Scene>,
    /// The same as a table.
    pub table: DataTable,
    /// CSV and SVG.
    pub files: Vec<Link>,
}

/// The flow of a month, and the list of sources that stands above it on a phone.
pub struct FlowView {
    /// The chart.
    pub chart: ChartView,
    /// Sources with their amounts.
    pub sources: Vec<(String, String)>,
    /// The sum of them.
    pub pool: String,
    /// Some lines stand in the table only.
    pub folds: bool,
    /// Few contributed: outsiders see no kinds.
    pub too_few: bool,
}

/// The past beside a month.
pub struct PastView {
    /// "The last twelve months".
    pub heading: String,
    /// The chart.
    pub chart: ChartView,
    /// What it came to.
    pub sums: Vec<SumRow>,
}

impl FlowView {
    /// With files as everybody gets them, where a member looks at the page so.
    pub fn kept(mut self, visit: &Visit) -> Self {
        for link in &mut self.chart.files {
            link.href = visit.kept(&link.href);
        }
        self
    }
}

fn failed(error: impl std::fmt::Display) -> PageError {
    PageError::Internal(error.to_string())
}

/// CSV and SVG of a figure.
pub fn chart_files(at: &str) -> Vec<Link> {
    vec![Link::new(format!("{at}.csv"), "CSV"), Link::new(format!("{at}.svg"), "SVG")]
}

/// The flow; none where nothing flows.
///
/// # Errors
/// When a sum is beyond what Brimful can hold.
pub fn flow(facts: &MonthFacts, now: Month, here: &str) -> Result<Option<FlowView>, PageError> {
    let chart = match flow::chart(facts, now) {
        Ok(chart) => chart,
        Err(SankeyError::Empty) => return Ok(None),
        Err(error) => return Err(failed(error)),
    };
    let direction = Direction::current();
    let (sources, pool) = chart.source_list();
    Ok(Some(FlowView {
        chart: ChartView {
            scenes: vec![chart.wide(direction).map_err(failed)?, chart.narrow(direction).map_err(failed)?],
            table: chart.table(),
            files: chart_files(&format!("{here}/flow")),
        },
        sources,
        pool,
        folds: chart.folds(),
        too_few: facts.income.kinds.is_none() && facts.statement.came_in.is_positive(),
    }))
}

/// The chart of the past.
///
/// # Errors
/// When there is no group.
pub fn history(visit: &Visit, months: &[PastMonth], span: i64) -> Result<Option<HistoryChart>, PageError> {
    let point = |month: &PastMonth| {
        Ok(Point {
            month: month.month,
            href: Some(visit.kept(&visit.to(&format!("money/{}", month.name))?)),
            came_in: month.came_in,
            foundation: month.foundation,
            core_costs: month.core_costs,
            shared: month.to_share,
            given: month.given,
            buckets: month.buckets,
            members: month.members,
            note: month.note.clone(),
        })
    };
    let points = months.iter().map(point).collect::<Result<Vec<Point>, PageError>>()?;
    Ok(HistoryChart::new(tr!("money-history-title"), visit.currency()?, points, span))
}

/// The past beside a month: twelve months at most; none with fewer than two.
///
/// # Errors
/// When a sum is beyond what Brimful can hold.
pub fn past(visit: &Visit, facts: &MonthFacts) -> Result<Option<PastView>, PageError> {
    let Some(chart) = history(visit, &facts.past, 12)? else { return Ok(None) };
    Ok(Some(PastView {
        heading: heading(chart.len()),
        sums: sums(visit, &chart)?,
        chart: ChartView {
            scenes: vec![chart.scene(Size::Small)],
            table: chart.table(),
            files: chart_files(&visit.to("money/history")?)
                .into_iter()
                .map(|link| Link::new(visit.kept(&link.href), link.label))
                .collect(),
        },
    }))
}

/// "The last twelve months".
pub fn heading(months: usize) -> String {
    tr!("money-last-months", count = months, word = counted_word(months))
}

/// What the months came to.
///
/// # Errors
/// When a sum is beyond what Brimful can hold.
pub fn sums(visit: &Visit, chart: &HistoryChart) -> Result<Vec<SumRow>, PageError> {
    let summary = chart.summary().map_err(failed)?;
    let months = chart.len();
    let shared = if months == 12 { tr!("money-shared-year") } else { tr!("money-shared-months", count = months) };
    let mut sums = vec![SumRow::new(shared, visit.currency()?.format_short(summary.shared))];
    let (funded, of) = summary.buckets;
    if of > 0 {
        sums.push(SumRow::new(tr!("money-buckets-funded"), tr!("money-of", funded = funded, of = of)));
    }
    if let Some((fewest, most)) = summary.members {
        let members =
            if fewest == most { most.to_string() } else { tr!("money-from-to", fewest = fewest, most = most) };
        sums.push(SumRow::new(tr!("money-members-shared"), members));
    }
    Ok(sums)
}

/// "Checked against the ledger on 25 November at 06:00."
///
/// # Errors
/// When there is no group.
pub fn checked(visit: &Visit, check: Option<BookCheck>) -> Result<String, PageError> {
    let Some(check) = check else { return Ok(tr!("money-not-checked")) };
    let (day, time) = moment(visit, check.checked_at)?;
    Ok(match check.findings {
        0 => tr!("money-checked", day = day, time = time),
        _ => tr!("money-check-failed", day = day, time = time),
    })
}

/// What stands on top of a page when the books do not agree.
///
/// # Errors
/// When there is no group.
pub fn disagreement(visit: &Visit, check: Option<BookCheck>) -> Result<Option<Callout>, PageError> {
    let Some(check) = check.filter(|check| check.findings > 0) else { return Ok(None) };
    let (day, time) = moment(visit, check.checked_at)?;
    let found = check.findings;
    let text = tr!("money-disagree-text", count = found, day = day, time = time, command = "brimful verify");
    Ok(Some(Callout::new(CalloutKind::Problem, tr!("money-disagree"), text)))
}

/// Day and hour; with the year where it is not this one.
fn moment(visit: &Visit, at: UtcTime) -> Result<(String, String), PageError> {
    let zone = visit.zone()?;
    let (at, now) = (zone.local(at), zone.local(visit.now()));
    let day = if Month::of(at.date()).year() == Month::of(now.date()).year() {
        short_day(at.date())
    } else {
        day_with_year(at.date())
    };
    Ok((day, clock(at)))
}
