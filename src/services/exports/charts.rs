//! The charts as files: the rows that their tables show, and their drawings.

use super::cells::{Cell, Table};
use super::{CSV, File};
use crate::services::books::month::MonthFacts;
use crate::store::StoreError;

/// Steps as CSV, as the chart worked them out: step, note, amount, percent of the whole, currency.
///
/// # Errors
/// When the file cannot be written.
pub fn steps_csv(name: String, percent: &str, rows: Vec<[String; 5]>) -> Result<File, StoreError> {
    let mut table = Table::new(&["step", "note", "amount", percent, "currency"])?;
    for [step, note, amount, percent, currency] in rows {
        table.row([
            Cell::text(step),
            Cell::text(note),
            Cell::plain(amount),
            Cell::plain(percent),
            Cell::plain(currency),
        ])?;
    }
    Ok(File { name, media: CSV, content: table.finish()? })
}

/// A flow as CSV: stream, line, amount, currency; what came in first.
///
/// # Errors
/// When the file cannot be written.
pub fn flow_csv(name: String, rows: Vec<[String; 4]>) -> Result<File, StoreError> {
    let mut table = Table::new(&["stream", "line", "amount", "currency"])?;
    for [stream, line, amount, currency] in rows {
        table.row([Cell::text(stream), Cell::text(line), Cell::plain(amount), Cell::plain(currency)])?;
    }
    Ok(File { name, media: CSV, content: table.finish()? })
}

/// A history as CSV, the newest month first.
///
/// # Errors
/// When the file cannot be written.
pub fn history_csv(slug: &str, rows: Vec<[String; 11]>) -> Result<File, StoreError> {
    let heads = [
        "month",
        "came in",
        "foundation",
        "core costs",
        "ours to share",
        "given to buckets",
        "buckets funded",
        "buckets in the round",
        "members",
        "note",
        "currency",
    ];
    let mut table = Table::new(&heads)?;
    for row in rows {
        let mut place = 0_usize;
        table.row(row.map(|cell| {
            place += 1;
            // The note is the only column of words.
            if place == 10 { Cell::text(cell) } else { Cell::plain(cell) }
        }))?;
    }
    Ok(File { name: format!("{slug}-history.csv"), media: CSV, content: table.finish()? })
}

/// The bills of a month: name, month, what was due, what was there for it, what of it was paid.
///
/// # Errors
/// When the file cannot be written.
pub fn bills_csv(facts: &MonthFacts) -> Result<File, StoreError> {
    let currency = facts.group.currency;
    let mut table = Table::new(&["core cost", "month", "due", "set aside", "paid", "currency"])?;
    for (place, line) in facts.lines.iter().enumerate() {
        table.row([
            Cell::text(&line.name),
            Cell::plain(line.month),
            Cell::amount(currency, line.amount),
            Cell::amount(currency, line.taken),
            Cell::maybe(currency, facts.paid.get(place).map(|paid| paid.paid)),
            Cell::plain(currency.code()),
        ])?;
    }
    let name = format!("{}-{}-core-costs.csv", facts.group.slug, facts.statement.name);
    Ok(File { name, media: CSV, content: table.finish()? })
}

/// A drawing.
pub fn drawing(name: String, content: String) -> File {
    File { name, media: "image/svg+xml", content }
}
