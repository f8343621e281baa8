//! `/{group}/money` and `/{group}/money/{statement}`: where a month's money went.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::words::{self, Span};
use super::{audience, corrections, sees_lines, steps, tabs};
use crate::domain::bucket::{Outcome, RoundPhase};
use crate::domain::currency::Currency;
use crate::domain::disclosure::KindSum;
use crate::domain::group::Books;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::time::{Month, clock, long_day};
use crate::services::books::month::{MonthFacts, RoundFacts, Which, month};
use crate::services::core_payments::CoreLine;
use crate::store::outcomes::RoundBucketRow;
use crate::web::besides::standing::{self, StandingView};
use crate::web::buckets::rows::{since_beside, since_words};
use crate::web::page_error::PageError;
use crate::web::parts::{
    Badge, BadgeKind, Callout, CalloutKind, Cell, Column, DataTable, Empty, Figure, Layout, Link, NavItem, Pager, Pail,
    ResultRow, StepTable, Tone,
};
use crate::web::visit::{Nav, Visit};

/// A month.
#[derive(Template)]
#[template(path = "money/show.html")]
struct MonthPage {
    page: Layout,
    tabs: Vec<NavItem>,
    lead: Vec<Span>,
    months: Pager,
    notes: Vec<Callout>,
    corrections: Option<DataTable>,
    standing: Option<StandingView>,
    counting: Option<Callout>,
    figures: Vec<Figure>,
    steps: StepTable,
    kinds: Option<DataTable>,
    too_few: bool,
    costs: Option<DataTable>,
    results: Vec<ResultRow>,
    round: Option<Link>,
    chart_files: Vec<Link>,
    files: Vec<Link>,
    footnote: String,
}

/// No month yet.
#[derive(Template)]
#[template(path = "money/empty.html")]
struct EmptyPage {
    page: Layout,
    tabs: Vec<NavItem>,
    empty: Empty,
}

/// `GET /{group}/money`: the newest month.
///
/// # Errors
/// When the reader may not, or the database fails.
pub async fn newest(visit: Visit) -> Result<HttpResponse, PageError> {
    let reader = audience(&visit)?;
    let facts = visit.on_db(move |db| month(db, reader, &Which::Newest)).await??;
    match facts {
        Some(facts) => draw(&visit, &facts),
        None => nothing_yet(&visit),
    }
}

/// `GET /{group}/money/{statement}`.
///
/// # Errors
/// When there is no such month, the reader may not, or the database fails.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (_, name) = path.into_inner();
    let reader = audience(&visit)?;
    let facts = visit.on_db(move |db| month(db, reader, &Which::Named(name))).await??;
    draw(&visit, &facts.ok_or(PageError::NotFound)?)
}

fn nothing_yet(visit: &Visit) -> Result<HttpResponse, PageError> {
    let empty = Empty::new("No month is closed yet. Where the money went will stand here after the first one.");
    let empty = if visit.may(Action::OpenRound) {
        empty.action(Link::new(visit.to("rounds/new")?, "Open a round"))
    } else {
        empty
    };
    visit.render(&EmptyPage { page: visit.layout("Money", Nav::Money), tabs: tabs(visit, "Where it went")?, empty })
}

fn draw(visit: &Visit, facts: &MonthFacts) -> Result<HttpResponse, PageError> {
    let now = Month::of(visit.zone()?.day_of(visit.now()));
    let chart = steps::chart(facts, now).map_err(|error| PageError::Internal(error.to_string()))?;
    let here = visit.to(&format!("money/{}", facts.statement.name))?;
    let title = words::title(&facts.statement.name, now);
    let settled = facts.round.as_ref().filter(|round| round.settlement.is_some());
    visit.render(&MonthPage {
        page: visit.layout(title, Nav::Money),
        tabs: tabs(visit, "Where it went")?,
        lead: words::lead(facts),
        months: neighbours(visit, facts, now)?,
        notes: notes(visit, facts)?,
        corrections: corrections::table(visit, facts)?,
        standing: facts.standing.as_ref().map(|standing| standing::view(visit, standing)).transpose()?,
        counting: counting(visit, facts)?,
        figures: figures(facts),
        steps: chart.table(),
        kinds: facts.income.kinds.as_ref().map(|kinds| kinds_table(facts, kinds)),
        too_few: facts.income.kinds.is_none() && facts.statement.came_in.is_positive(),
        costs: costs_table(facts),
        results: settled.map(|round| results(visit, facts, round)).transpose()?.unwrap_or_default(),
        round: round_link(visit, facts)?,
        chart_files: vec![Link::new(format!("{here}/steps.csv"), "CSV"), Link::new(format!("{here}/steps.svg"), "SVG")],
        files: files(visit, facts, &here)?,
        footnote: footnote(facts),
    })
}

fn neighbours(visit: &Visit, facts: &MonthFacts, now: Month) -> Result<Pager, PageError> {
    let link = |name: &Option<String>| -> Result<Option<Link>, PageError> {
        let Some(name) = name else { return Ok(None) };
        Ok(Some(Link::new(visit.to(&format!("money/{name}"))?, words::short_title(name, now))))
    };
    let next = link(&facts.next)?;
    let next_missing = next.is_none().then(|| words::month_after(&facts.statement.name));
    Ok(Pager { previous: link(&facts.previous)?, next, next_missing, ..Pager::default() })
}

/// What wants attention now stands on the newest month.
fn notes(visit: &Visit, facts: &MonthFacts) -> Result<Vec<Callout>, PageError> {
    match &facts.standing {
        Some(standing) => standing::callouts(visit, standing),
        None => Ok(Vec::new()),
    }
}

/// A month whose round is not decided is still counting.
fn counting(visit: &Visit, facts: &MonthFacts) -> Result<Option<Callout>, PageError> {
    let Some(round) = facts.round.as_ref().filter(|round| round.phase != RoundPhase::Settled) else { return Ok(None) };
    let closes = visit.zone()?.local(round.row.closes_at);
    let text = match round.phase {
        RoundPhase::Closed => "The round is over and waits to be settled. ".to_owned(),
        _ => format!("The round is open until {}, {}. ", long_day(closes.date()), clock(closes)),
    };
    let text = format!("{text}What became of each bucket stands here once it is settled.");
    let link = Link::new(visit.to(&format!("rounds/{}", round.row.name))?, "See the round");
    Ok(Some(Callout::new(CalloutKind::Info, "Still counting", text).action(link)))
}

fn figures(facts: &MonthFacts) -> Vec<Figure> {
    let (statement, currency) = (&facts.statement, facts.group.currency);
    let share = format!("{}% of what came in", statement.foundation_share.percent());
    let (label, amount, note) = match &facts.round {
        _ if statement.shortfall.is_positive() => ("Missing", statement.shortfall, "for the agreed costs".to_owned()),
        Some(round) => match round.settlement {
            Some(settled) => ("Given to buckets", settled.funded, given_note(facts, round)),
            None => ("Ours to share", statement.to_share, words::shares(currency, round)),
        },
        None => ("Carried on", statement.to_share, "without a round".to_owned()),
    };
    let figures = [
        (Tone::Stone, "Came in".to_owned(), statement.came_in, words::invoices(&facts.income)),
        (Tone::Found, steps::foundation_name(facts), statement.foundation, share),
        (Tone::Core, "Core costs".to_owned(), facts.core_costs(), words::bills(facts)),
        (Tone::Pool, label.to_owned(), amount, note),
    ];
    let amounts: Vec<Amount> = figures.iter().map(|(_, _, amount, _)| *amount).collect();
    let block = currency.block(&amounts);
    let figure = |(tone, label, amount, note)| Figure::new(tone, label, block.show(amount), note);
    figures.into_iter().map(figure).collect()
}

/// "six buckets; €30 carried on".
fn given_note(facts: &MonthFacts, round: &RoundFacts) -> String {
    let buckets = crate::mail::words::counted(round.funded_count(), "bucket", "buckets");
    match round.carried_on() {
        carried if carried.is_positive() => {
            format!("{buckets}; {} carried on", facts.group.currency.format_short(carried))
        }
        _ => buckets,
    }
}

fn kinds_table(facts: &MonthFacts, kinds: &[KindSum]) -> DataTable {
    let mut amounts: Vec<Amount> = kinds.iter().map(|sum| sum.amount).collect();
    amounts.push(facts.statement.came_in);
    let block = facts.group.currency.block(&amounts);
    let row = |sum: &KindSum| {
        let kind = sum.kind.clone().unwrap_or_else(|| "Other kinds of work".to_owned());
        vec![Cell::new(kind), Cell::new(block.show(sum.amount))]
    };
    DataTable {
        caption_hidden: true,
        total: Some(vec![Cell::new("Came in"), Cell::new(block.show(facts.statement.came_in))]),
        stacked: false,
        ..DataTable::new(
            "Kinds of work that brought it in",
            vec![Column::text("Kind of work"), Column::amount("To the pool")],
        )
        .rows(kinds.iter().map(row).collect())
    }
}

fn costs_table(facts: &MonthFacts) -> Option<DataTable> {
    if facts.lines.is_empty() && facts.statement.brought_forward.is_zero() {
        return None;
    }
    let currency = facts.group.currency;
    let total = facts.core_costs();
    let brought = facts.statement.brought_forward;
    let mut amounts: Vec<Amount> = facts.lines.iter().map(|line| line.amount).collect();
    amounts.extend([total, brought]);
    let block = currency.block(&amounts);
    let several_months =
        facts.lines.iter().any(|line| facts.lines.first().is_some_and(|first| first.month != line.month));
    let mut rows = Vec::new();
    if brought.is_positive() {
        rows.push(vec![Cell::new("Missing from before"), Cell::new(block.show(brought))]);
    }
    for (place, line) in facts.lines.iter().enumerate() {
        let mut notes = Vec::new();
        if several_months {
            notes.push(format!("for {}", line.month.english_name()));
        }
        if line.taken < line.amount {
            notes.push(format!("{} of it was there", currency.format_short(line.taken)));
        }
        notes.extend(facts.paid.get(place).and_then(|paid| paid_mark(paid, currency)));
        let name = Cell::new(&line.name);
        let name = if notes.is_empty() { name } else { name.note(notes.join(", ")) };
        rows.push(vec![name, Cell::new(block.show(line.amount))]);
    }
    Some(DataTable {
        caption_hidden: true,
        total: Some(vec![Cell::new("Core costs"), Cell::new(block.show(total))]),
        stacked: false,
        ..DataTable::new("The bills we agreed to", vec![Column::text("What for"), Column::amount("Amount")]).rows(rows)
    })
}

/// "paid", "€900 of it paid"; nothing while nothing left the core fund.
fn paid_mark(line: &CoreLine, currency: Currency) -> Option<String> {
    let gone = line.paid.checked_add(line.released).ok()?;
    match (line.paid.is_positive(), gone >= line.due) {
        (true, true) if line.released.is_zero() => Some("paid".to_owned()),
        (true, _) => Some(format!("{} of it paid", currency.format_short(line.paid))),
        (false, true) => Some("not needed".to_owned()),
        (false, false) => None,
    }
}

fn results(visit: &Visit, facts: &MonthFacts, round: &RoundFacts) -> Result<Vec<ResultRow>, PageError> {
    let currency = facts.group.currency;
    let rows = round.results();
    let block = currency.block(&rows.iter().map(|row| row.funded.unwrap_or(row.total)).collect::<Vec<_>>());
    let goes_to = match round.row.unspent_to {
        crate::domain::agreement::UnspentTo::Carried => format!("into {}", words::month_after(&facts.statement.name)),
        crate::domain::agreement::UnspentTo::Giver => "back to its givers".to_owned(),
    };
    let row = |row: &&RoundBucketRow| {
        let is_funded = row.outcome.is_some_and(Outcome::is_funded);
        let shown = if is_funded { row.funded.unwrap_or(row.total) } else { row.total };
        let since = since_words(round.since.get(&row.bucket), shown, |sum| currency.format_short(sum));
        let since = since.filter(|_| is_funded);
        let (note, since) = since_beside(visit, row.bucket, words::outcome(currency, row, &goes_to), since)?;
        Ok(ResultRow {
            href: visit.to(&format!("buckets/{}", row.bucket))?,
            title: row.title.clone(),
            pail: pail(row, shown),
            badge: badge(row.outcome),
            note,
            since,
            amount: block.show(shown),
            mine: round.mine.get(&row.bucket).map(|mine| format!("you {}", currency.format_short(*mine))),
        })
    };
    rows.iter().map(row).collect()
}

/// How full the bucket became. An open-ended one that was funded is full.
fn pail(row: &RoundBucketRow, shown: Amount) -> Pail {
    let goal = row.maximum.map_or(shown, |maximum| maximum).minor().max(1);
    let per_mille = (i128::from(shown.minor()) * 1000 / i128::from(goal)).clamp(0, 1000);
    Pail { full: row.outcome == Some(Outcome::Full), ..Pail::new(u16::try_from(per_mille).unwrap_or(1000), 0) }
}

fn badge(outcome: Option<Outcome>) -> Badge {
    match outcome {
        Some(Outcome::Full) => Badge::new(BadgeKind::Full, "Full"),
        Some(Outcome::Funded) => Badge::new(BadgeKind::Funded, "Funded"),
        Some(Outcome::NotFunded) => Badge::new(BadgeKind::NotFunded, "Not funded"),
        None => Badge::new(BadgeKind::Open, "Open"),
    }
}

fn round_link(visit: &Visit, facts: &MonthFacts) -> Result<Option<Link>, PageError> {
    let Some(round) = &facts.round else { return Ok(None) };
    let (path, words) = match round.phase {
        RoundPhase::Settled => (format!("rounds/{}/results", round.row.name), "How the round went"),
        _ => (format!("rounds/{}", round.row.name), "See the round"),
    };
    Ok(Some(Link::new(visit.to(&path)?, words)))
}

fn files(visit: &Visit, facts: &MonthFacts, here: &str) -> Result<Vec<Link>, PageError> {
    let mut files = Vec::new();
    if sees_lines(visit)? {
        files.push(Link::new(format!("{here}/ledger.csv"), "Ledger lines, CSV"));
    }
    files.push(Link::new(format!("{here}/month.json"), "This month, JSON"));
    files.push(Link::new(format!("{here}/month.csv"), "This month, CSV"));
    if let Some(round) = &facts.round {
        let round = visit.to(&format!("rounds/{}", round.row.name))?;
        files.push(Link::new(format!("{round}/results.csv"), "Results, CSV"));
        files.push(Link::new(format!("{round}/round.json"), "The round, JSON"));
    }
    Ok(files)
}

fn footnote(facts: &MonthFacts) -> String {
    let name = &facts.group.name;
    match facts.group.books {
        Books::Members => format!("Only members of {name} see this page."),
        Books::Totals | Books::Open => format!(
            "{name} publishes this page for everyone. Members’ names appear only where they said yes, clients never."
        ),
    }
}
