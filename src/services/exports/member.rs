//! A member's statement as CSV and JSON: the same figures as on its page.

use serde::Serialize;

use super::cells::{Cell, Table};
use super::{CSV, File, JSON, json};
use crate::domain::currency::Currency;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::services::people::{HeldLine, MemberStatement, Moved};
use crate::store::StoreError;

/// The statement as CSV: a row for each line, first what was brought, then what moved on what they hold (with what
/// they held then), then what was paid out.
///
/// # Errors
/// When the file cannot be written.
pub fn statement_csv(facts: &MemberStatement) -> Result<File, StoreError> {
    let currency = facts.group.currency;
    let heads = ["part", "entry", "day", "what", "belongs to", "amount", "currency", "held then"];
    let mut table = Table::new(&heads)?;
    let code = || Cell::plain(currency.code());
    for one in &facts.brought {
        table.row([
            Cell::plain("brought"),
            Cell::plain(one.entry),
            Cell::plain(one.counts_on),
            Cell::text(format!("invoice {}", one.number)),
            Cell::text(one.statement.as_ref().map(|name| format!("statement {name}")).unwrap_or_default()),
            Cell::amount(currency, one.amount),
            code(),
            Cell::plain(""),
        ])?;
    }
    for line in &facts.held {
        table.row([
            Cell::plain("held"),
            Cell::plain(line.entry),
            Cell::plain(line.day),
            Cell::plain(word(line.what)),
            Cell::text(belonging(facts, line)),
            Cell::amount(currency, line.change),
            code(),
            Cell::amount(currency, line.after),
        ])?;
    }
    for one in &facts.paid_out {
        table.row([
            Cell::plain("paid out"),
            Cell::plain(one.entry.to_string()),
            Cell::plain(one.paid_on.to_string()),
            Cell::plain("payout"),
            Cell::text(one.title.as_str()),
            Cell::amount(currency, one.amount),
            code(),
            Cell::plain(""),
        ])?;
    }
    Ok(File { name: name(facts, "csv"), media: CSV, content: table.finish()? })
}

/// The statement as JSON.
///
/// # Errors
/// When the file cannot be written.
pub fn statement_json(facts: &MemberStatement) -> Result<File, StoreError> {
    Ok(File { name: name(facts, "json"), media: JSON, content: json(&JsonStatement::of(facts))? })
}

fn name(facts: &MemberStatement, ending: &str) -> String {
    format!("{}-member-{}-statement.{ending}", facts.group.slug, facts.member)
}

const fn word(what: Moved) -> &'static str {
    match what {
        Moved::Allotted => "allotted",
        Moved::Gave(_) => "gave",
        Moved::CameBack(_) => "came back",
        Moved::WentBack => "went to carried",
        Moved::Other(kind) => kind.as_str(),
    }
}

fn belonging(facts: &MemberStatement, line: &HeldLine) -> String {
    match (line.what, &line.round) {
        (Moved::Gave(bucket) | Moved::CameBack(bucket), _) => {
            facts.titles.get(&bucket).cloned().unwrap_or_else(|| format!("bucket {bucket}"))
        }
        (_, Some(round)) => format!("round {round}"),
        (_, None) => String::new(),
    }
}

#[derive(Serialize)]
struct JsonStatement<'f> {
    group: &'f str,
    currency: &'static str,
    member: i64,
    name: &'f str,
    sums: JsonSums,
    brought: Vec<JsonBrought<'f>>,
    held: Vec<JsonHeld<'f>>,
    rounds: Vec<JsonRound<'f>>,
    paid_out: Vec<JsonPaidOut<'f>>,
}

#[derive(Serialize)]
struct JsonSums {
    brought: String,
    on_the_way: String,
    allotted: String,
    gave: String,
    went_to_carried: String,
    other: String,
    holds: String,
    reserved: String,
    paid_out: String,
}

#[derive(Serialize)]
struct JsonBrought<'f> {
    entry: i64,
    day: String,
    invoice: &'f str,
    net: String,
    rate_percent: String,
    amount: String,
    statement: Option<&'f str>,
}

#[derive(Serialize)]
struct JsonHeld<'f> {
    entry: i64,
    day: String,
    what: &'static str,
    round: Option<&'f str>,
    bucket: Option<i64>,
    amount: String,
    held_then: String,
}

#[derive(Serialize)]
struct JsonRound<'f> {
    round: &'f str,
    brought_along: String,
    allotted: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    given: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled: Option<JsonSettled>,
}

#[derive(Serialize)]
struct JsonSettled {
    funded: String,
    came_back: String,
    not_given: String,
    to_carried: String,
    stays: String,
}

#[derive(Serialize)]
struct JsonPaidOut<'f> {
    entry: i64,
    day: String,
    bucket: i64,
    title: &'f str,
    amount: String,
}

impl<'f> JsonStatement<'f> {
    fn of(facts: &'f MemberStatement) -> Self {
        let currency = facts.group.currency;
        let plain = |amount: Amount| currency.format_plain(amount);
        let sums = &facts.sums;
        Self {
            group: &facts.group.name,
            currency: currency.code(),
            member: facts.member.get(),
            name: &facts.name,
            sums: JsonSums {
                brought: plain(sums.brought),
                on_the_way: plain(facts.on_the_way.1),
                allotted: plain(sums.allotted),
                gave: plain(sums.gave),
                went_to_carried: plain(sums.went_back),
                other: plain(sums.other),
                holds: plain(sums.holds),
                reserved: plain(sums.reserved),
                paid_out: plain(sums.paid_out),
            },
            brought: facts
                .brought
                .iter()
                .map(|one| JsonBrought {
                    entry: one.entry.get(),
                    day: one.counts_on.to_string(),
                    invoice: &one.number,
                    net: plain(one.net),
                    rate_percent: one.rate.percent(),
                    amount: plain(one.amount),
                    statement: one.statement.as_deref(),
                })
                .collect(),
            held: facts.held.iter().map(|line| JsonHeld::of(line, currency)).collect(),
            rounds: facts.rounds.iter().map(|round| JsonRound::of(round, currency)).collect(),
            paid_out: facts
                .paid_out
                .iter()
                .map(|one| JsonPaidOut {
                    entry: one.entry.get(),
                    day: one.paid_on.to_string(),
                    bucket: one.bucket.get(),
                    title: &one.title,
                    amount: plain(one.amount),
                })
                .collect(),
        }
    }
}

impl<'f> JsonHeld<'f> {
    fn of(line: &'f HeldLine, currency: Currency) -> Self {
        let bucket = match line.what {
            Moved::Gave(bucket) | Moved::CameBack(bucket) => Some(BucketNumber::get(bucket)),
            _ => None,
        };
        Self {
            entry: line.entry.get(),
            day: line.day.to_string(),
            what: word(line.what),
            round: line.round.as_deref(),
            bucket,
            amount: currency.format_plain(line.change),
            held_then: currency.format_plain(line.after),
        }
    }
}

impl<'f> JsonRound<'f> {
    fn of(round: &'f crate::services::people::RoundLine, currency: Currency) -> Self {
        let plain = |amount: Amount| currency.format_plain(amount);
        Self {
            round: &round.name,
            brought_along: plain(round.brought_along),
            allotted: plain(round.allotted),
            given: (!round.hidden).then(|| plain(round.given)),
            settled: round.is_settled.then(|| JsonSettled {
                funded: plain(round.funded),
                came_back: plain(round.came_back),
                not_given: plain(round.not_given),
                to_carried: plain(round.to_carried),
                stays: plain(round.stays),
            }),
        }
    }
}
