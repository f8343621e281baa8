//! A month as JSON and as CSV: the sum from what came in to what was carried on.

use serde::Serialize;

use super::cells::{Cell, Table};
use super::head::JsonHead;
use super::round::JsonResult;
use super::{CSV, File, JSON, json, schemas};
use crate::domain::money::Amount;
use crate::services::books::Audience;
use crate::services::books::month::{MonthFacts, Which, month};
use crate::store::{Db, StoreError};

/// The month as JSON; none if there is no statement of that name.
///
/// # Errors
/// When the database fails.
pub fn month_json(db: &Db, reader: Audience, name: &str) -> Result<Option<File>, StoreError> {
    let Some(facts) = month(db, reader, &Which::Named(name.to_owned()))? else { return Ok(None) };
    let head = JsonHead::of_entry(db, reader, facts.statement.entry)?;
    let name = format!("{}-{}.json", facts.group.slug, facts.statement.name);
    Ok(Some(File { name, media: JSON, content: json(&JsonMonth::of(&facts, head))? }))
}

/// The month as CSV, one row per figure; none if there is no statement of that name.
///
/// # Errors
/// When the database fails.
pub fn month_csv(db: &Db, reader: Audience, name: &str) -> Result<Option<File>, StoreError> {
    let Some(facts) = month(db, reader, &Which::Named(name.to_owned()))? else { return Ok(None) };
    let name = format!("{}-{}.csv", facts.group.slug, facts.statement.name);
    Ok(Some(File { name, media: CSV, content: csv(&facts)? }))
}

fn csv(facts: &MonthFacts) -> Result<String, StoreError> {
    let (statement, currency) = (&facts.statement, facts.group.currency);
    let mut table = Table::new(&["statement", "item", "detail", "amount", "currency"])?;
    let mut row = |item: &str, detail: &str, amount: Amount| {
        table.row([
            Cell::plain(&statement.name),
            Cell::plain(item),
            Cell::text(detail),
            Cell::amount(currency, amount),
            Cell::plain(currency.code()),
        ])
    };
    row("came in", "", statement.came_in)?;
    for kind in facts.income.kinds.iter().flatten() {
        row("kind of work", kind.kind.as_deref().unwrap_or("other kinds of work"), kind.amount)?;
    }
    row("foundation", facts.foundation_name.as_deref().unwrap_or_default(), statement.foundation.negated())?;
    row("core costs", "", facts.core_costs().negated())?;
    for line in &facts.lines {
        row("core cost", &format!("{}, {}", line.name, line.month), line.amount.negated())?;
    }
    row("brought forward", "", statement.brought_forward.negated())?;
    row("carried in", "", statement.carried)?;
    row("to share", "", statement.to_share)?;
    row("shortfall", "", statement.shortfall)?;
    if let Some((round, settled)) = facts.round.as_ref().and_then(|round| Some((round, round.settlement?))) {
        row("given to buckets", "", settled.funded)?;
        for bucket in round.results() {
            row("bucket", &bucket.title, bucket.funded.unwrap_or(Amount::ZERO))?;
        }
        row("carried on", "", round.carried_on())?;
        row("stays with givers", "", round.stays_with_givers())?;
    }
    table.finish()
}

/// What everybody may know of a month; nothing that tells one member's income.
#[derive(Serialize)]
struct JsonMonth {
    #[serde(rename = "$schema")]
    schema: &'static str,
    group: String,
    currency: &'static str,
    statement: JsonStatement,
    #[serde(skip_serializing_if = "Option::is_none")]
    kinds_of_work: Option<Vec<JsonKind>>,
    core_costs: Vec<JsonLine>,
    #[serde(skip_serializing_if = "Option::is_none")]
    round: Option<JsonRound>,
    #[serde(skip_serializing_if = "Option::is_none")]
    head: Option<JsonHead>,
}

/// The figures of a statement.
#[derive(Serialize)]
pub(super) struct JsonStatement {
    name: String,
    last_day: String,
    posted_at: String,
    agreement_version: i64,
    foundation_name: String,
    foundation_share_percent: String,
    came_in: String,
    foundation: String,
    core_due: String,
    brought_forward: String,
    carried_in: String,
    to_share: String,
    shortfall: String,
    covered_by_foundation: String,
    entry: Option<i64>,
}

#[derive(Serialize)]
struct JsonKind {
    kind: Option<String>,
    amount: String,
}

#[derive(Serialize)]
struct JsonLine {
    name: String,
    month: String,
    amount: String,
    taken: String,
}

#[derive(Serialize)]
struct JsonRound {
    name: String,
    phase: &'static str,
    participants: usize,
    allotted: String,
    results: Vec<JsonResult>,
    #[serde(skip_serializing_if = "Option::is_none")]
    given_to_buckets: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    carried_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stays_with_givers: Option<String>,
}

impl JsonStatement {
    pub(super) fn of(facts: &MonthFacts) -> JsonStatement {
        let (statement, currency) = (&facts.statement, facts.group.currency);
        JsonStatement {
            name: statement.name.clone(),
            last_day: statement.last_day.to_string(),
            posted_at: statement.posted_at.to_string(),
            agreement_version: statement.agreement_version,
            foundation_name: facts.foundation_name.clone().unwrap_or_else(|| "Foundation".to_owned()),
            foundation_share_percent: statement.foundation_share.percent(),
            came_in: currency.format_plain(statement.came_in),
            foundation: currency.format_plain(statement.foundation),
            core_due: currency.format_plain(statement.core_due),
            brought_forward: currency.format_plain(statement.brought_forward),
            carried_in: currency.format_plain(statement.carried),
            to_share: currency.format_plain(statement.to_share),
            shortfall: currency.format_plain(statement.shortfall),
            covered_by_foundation: currency.format_plain(facts.covered),
            entry: statement.entry.map(|entry| entry.get()),
        }
    }
}

impl JsonMonth {
    fn of(facts: &MonthFacts, head: Option<JsonHead>) -> JsonMonth {
        let currency = facts.group.currency;
        let kinds = facts.income.kinds.as_ref().map(|kinds| {
            let kind = |sum: &crate::domain::disclosure::KindSum| JsonKind {
                kind: sum.kind.clone(),
                amount: currency.format_plain(sum.amount),
            };
            kinds.iter().map(kind).collect()
        });
        JsonMonth {
            schema: schemas::MONTH,
            group: facts.group.name.clone(),
            currency: currency.code(),
            statement: JsonStatement::of(facts),
            kinds_of_work: kinds,
            core_costs: facts
                .lines
                .iter()
                .map(|line| JsonLine {
                    name: line.name.clone(),
                    month: line.month.to_string(),
                    amount: currency.format_plain(line.amount),
                    taken: currency.format_plain(line.taken),
                })
                .collect(),
            round: facts.round.as_ref().map(|round| JsonRound {
                name: round.row.name.clone(),
                phase: round.phase.as_str(),
                participants: round.participants,
                allotted: currency.format_plain(round.allotted),
                results: round.results().into_iter().map(|row| JsonResult::of(currency, row, round.hidden)).collect(),
                given_to_buckets: round.settlement.map(|settled| currency.format_plain(settled.funded)),
                carried_on: round.settlement.map(|_| currency.format_plain(round.carried_on())),
                stays_with_givers: round.settlement.map(|_| currency.format_plain(round.stays_with_givers())),
            }),
            head,
        }
    }
}
