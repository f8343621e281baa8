//! The bills on a month's page, with what was there for each and what of it was paid.

use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::services::books::month::MonthFacts;
use crate::services::core_payments::CoreLine;
use crate::web::parts::{Cell, Column, DataTable};

/// The table; none when nothing was due.
pub(super) fn table(facts: &MonthFacts) -> Option<DataTable> {
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
