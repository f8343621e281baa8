//! An entry before it is posted, as a table: each line with whose account it leaves and whose it enters.

use std::collections::BTreeMap;

use super::words::Pen;
use crate::domain::ledger::{Account, BelongsTo};
use crate::domain::money::Amount;
use crate::language::day_with_year;
use crate::services::settlement::{Named, PlannedEntry, PlannedLine};
use crate::tr;
use crate::web::parts::{Cell, Column, DataTable};

/// More lines than this are shown as sums, so that a phone can still open the page.
const MOST_LINES: usize = 600;

/// An entry of the preview.
pub struct PlannedView {
    /// "Settlement of 18 November 2026: Results of the round 2026-11".
    pub heading: String,
    /// How many lines it has, and how they are shown.
    pub note: String,
    /// Its lines.
    pub table: DataTable,
}

/// The entry as a table; a very long one by sums.
pub fn view(entry: &PlannedEntry, pen: &Pen) -> PlannedView {
    let count = entry.lines.len();
    let (rows, note) = if count > MOST_LINES {
        (sums(&entry.lines, pen), tr!("planning-entry-sums", count = count))
    } else {
        (entry.lines.iter().map(|line| row(line, pen)).collect(), tr!("planning-entry-lines", count = count))
    };
    let columns = vec![
        Column::text(tr!("planning-entry-from")),
        Column::text(tr!("planning-entry-to")),
        Column::amount(tr!("planning-amount")),
    ];
    let mut table = DataTable::new(tr!("planning-entry-moves"), columns).rows(rows);
    table.caption_hidden = true;
    table.total = total(&entry.lines, pen);
    let day = day_with_year(entry.effective_on);
    let heading = match entry.belongs_to {
        BelongsTo::Bucket(bucket) => {
            tr!("planning-entry-bucket", day = day, bucket = bucket.to_string(), memo = entry.memo)
        }
        _ => tr!("planning-entry", day = day, memo = entry.memo),
    };
    PlannedView { heading, note, table }
}

fn row(line: &PlannedLine, pen: &Pen) -> Vec<Cell> {
    vec![cell(&line.from), cell(&line.to), Cell::new(pen.sum(line.amount))]
}

fn cell(named: &Named) -> Cell {
    Cell::new(words(named)).note(named.account.to_string())
}

/// "Ines Moreau", "Childcare at assemblies", "Carried on".
fn words(named: &Named) -> String {
    match (&named.name, named.account) {
        (Some(name), _) => name.clone(),
        (None, Account::Carried) => tr!("planning-entry-carried"),
        (None, account) => account.to_string(),
    }
}

/// What each account gets from all members together.
fn sums(lines: &[PlannedLine], pen: &Pen) -> Vec<Vec<Cell>> {
    let mut by_target: BTreeMap<Account, (&PlannedLine, usize, Vec<Amount>)> = BTreeMap::new();
    for line in lines {
        let sum = by_target.entry(line.to.account).or_insert((line, 0, Vec::new()));
        sum.1 += 1;
        sum.2.push(line.amount);
    }
    let row = |(first, count, amounts): (&PlannedLine, usize, Vec<Amount>)| {
        let sum = Amount::total(amounts).unwrap_or(Amount::ZERO);
        vec![Cell::new(tr!("planning-entry-members", count = count)), cell(&first.to), Cell::new(pen.sum(sum))]
    };
    by_target.into_values().map(row).collect()
}

fn total(lines: &[PlannedLine], pen: &Pen) -> Option<Vec<Cell>> {
    let sum = Amount::total(lines.iter().map(|line| line.amount)).ok()?;
    (lines.len() > 1).then(|| vec![Cell::new(tr!("planning-together")), Cell::new(""), Cell::new(pen.sum(sum))])
}
