//! The ledger as CSV and JSON.
//!
//! CSV has one row per entry and account: what the entry did to that account's balance. So the rows of one account
//! add up to its balance, and those of `assets:bank` to all the others together. JSON has the transfers themselves.

use data_encoding::HEXLOWER;
use serde::Serialize;

use super::cells::{Cell, Table};
use super::{CSV, File, JSON, json, schemas};
use crate::domain::currency::Currency;
use crate::domain::ids::StatementNumber;
use crate::domain::ledger::{Account, net_effects};
use crate::domain::money::Amount;
use crate::ports::{Progress, Step};
use crate::services::books::ledger::{EntryFilter, Held, Line, Move, Words, all, matches};
use crate::services::books::{Audience, Detail};
use crate::store::groups::{self, Group};
use crate::store::{Db, StoreError, statements};

/// The lines that a filter finds, as CSV: everything without one.
///
/// # Errors
/// When the database fails.
pub fn ledger_csv(db: &Db, reader: Audience, filter: &EntryFilter) -> Result<File, StoreError> {
    let (group, lines) = read(db, reader, filter)?;
    let content = csv(group.currency, &lines, db.progress())?;
    Ok(File { name: format!("{}-ledger.csv", group.slug), media: CSV, content })
}

/// The lines of one statement and its round, as CSV; none if there is no statement of that name.
///
/// # Errors
/// When the database fails.
pub fn month_ledger_csv(db: &Db, reader: Audience, name: &str) -> Result<Option<File>, StoreError> {
    db.read(|snapshot| {
        let group = groups::get_group(snapshot, reader.group())?;
        let statements = statements::list_statements(snapshot, reader.group())?;
        let Some(statement) = statements.into_iter().find(|statement| statement.name == name) else {
            return Ok(None);
        };
        let mut lines = all(snapshot, reader)?;
        lines.retain(|line| line.statement == Some::<StatementNumber>(statement.number));
        let name = format!("{}-{}-ledger.csv", group.slug, statement.name);
        Ok(Some(File { name, media: CSV, content: csv(group.currency, &lines, db.progress())? }))
    })
}

/// The lines that a filter finds, as JSON.
///
/// # Errors
/// When the database fails.
pub fn ledger_json(db: &Db, reader: Audience, filter: &EntryFilter) -> Result<File, StoreError> {
    let (group, lines) = read(db, reader, filter)?;
    let detail = match reader.detail() {
        Detail::Totals => "totals",
        Detail::Members => "members",
        Detail::Everything => "everything",
    };
    let ledger = Ledger {
        schema: schemas::LEDGER,
        group: &group.name,
        currency: group.currency.code(),
        detail,
        lines: db.progress().over(Step::WriteLines, &lines).map(|line| JsonLine::of(group.currency, line)).collect(),
    };
    Ok(File { name: format!("{}-ledger.json", group.slug), media: JSON, content: json(&ledger)? })
}

fn read(db: &Db, reader: Audience, filter: &EntryFilter) -> Result<(Group, Vec<Line>), StoreError> {
    db.read(|snapshot| {
        snapshot.progress().begin(Step::ReadBooks);
        let group = groups::get_group(snapshot, reader.group())?;
        let mut lines = all(snapshot, reader)?;
        lines.retain(|line| matches(line, filter, false));
        Ok((group, lines))
    })
}

fn csv(currency: Currency, lines: &[Line], progress: &Progress) -> Result<String, StoreError> {
    let mut table = Table::new(&["entry", "day", "kind", "account", "amount", "currency", "memo", "belongs to"])?;
    for line in progress.over(Step::WriteLines, lines) {
        for (account, change) in changes(&line.moves)? {
            table.row([
                Cell::plain(line.entry.map(|entry| entry.to_string()).unwrap_or_default()),
                Cell::plain(line.day),
                Cell::plain(line.kind),
                Cell::plain(account),
                Cell::amount(currency, change),
                Cell::plain(currency.code()),
                Cell::text(words(line)),
                Cell::plain(&line.belongs_to),
            ])?;
        }
    }
    table.finish()
}

/// What moves do to each account: money from the bank raises both sides, money to it lowers both.
pub(super) fn changes(moves: &[Move]) -> Result<Vec<(Held, Amount)>, StoreError> {
    let moves = moves.iter().map(|moved| (moved.from, moved.to, moved.amount));
    let fitted = |(account, net): (Held, i128)| match i64::try_from(net) {
        Ok(minor) => Ok((account, Amount::from_minor(minor))),
        Err(_) => Err(StoreError::Corrupt(format!("{account}: an amount is out of range"))),
    };
    net_effects(Held::One(Account::Bank), moves).into_iter().map(fitted).collect()
}

/// What a line says in a file.
pub(super) fn words(line: &Line) -> String {
    match &line.words {
        Words::None => String::new(),
        Words::Memo(memo) => memo.clone(),
        Words::Contributions { member, count } => {
            let counted = match count {
                Some(1) => "1 contribution".to_owned(),
                Some(count) => format!("{count} contributions"),
                None => "Contributions".to_owned(),
            };
            match member {
                Some((_, name)) => format!("{counted} of {name}"),
                None => counted,
            }
        }
    }
}

#[derive(Serialize)]
struct Ledger<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    group: &'a str,
    currency: &'static str,
    detail: &'static str,
    lines: Vec<JsonLine>,
}

#[derive(Serialize)]
struct JsonLine {
    entry: Option<i64>,
    kind: String,
    day: String,
    recorded_at: String,
    memo: String,
    belongs_to: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reverses: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hash: Option<String>,
    transfers: Vec<JsonTransfer>,
}

#[derive(Serialize)]
struct JsonTransfer {
    from: String,
    to: String,
    amount: String,
}

impl JsonLine {
    fn of(currency: Currency, line: &Line) -> JsonLine {
        JsonLine {
            entry: line.entry.map(|entry| entry.get()),
            kind: line.kind.to_string(),
            day: line.day.to_string(),
            recorded_at: line.recorded_at.to_string(),
            memo: words(line),
            belongs_to: line.belongs_to.to_string(),
            reverses: line.reverses.map(|entry| entry.get()),
            hash: line.hash.as_ref().map(|hash| HEXLOWER.encode(hash)),
            transfers: line
                .moves
                .iter()
                .map(|moved| JsonTransfer {
                    from: moved.from.to_string(),
                    to: moved.to.to_string(),
                    amount: currency.format_plain(moved.amount),
                })
                .collect(),
        }
    }
}
