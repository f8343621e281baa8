//! The bills on a month's page, with what was there for each and what of it was paid.

use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::language::{list_more, month_name};
use crate::services::books::month::MonthFacts;
use crate::services::core_payments::CoreLine;
use crate::tr;
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
        rows.push(vec![Cell::new(tr!("money-missing-from-before")), Cell::new(block.show(brought))]);
    }
    for (place, line) in facts.lines.iter().enumerate() {
        let mut notes = Vec::new();
        if several_months {
            notes.push(tr!("money-bill-for", month = month_name(line.month)));
        }
        if line.taken < line.amount {
            notes.push(tr!("money-bill-there", amount = currency.format_short(line.taken)));
        }
        notes.extend(facts.paid.get(place).and_then(|paid| paid_mark(paid, currency)));
        let name = Cell::new(&line.name);
        let name = if notes.is_empty() { name } else { name.note(list_more(&notes)) };
        rows.push(vec![name, Cell::new(block.show(line.amount))]);
    }
    let columns = vec![Column::text(tr!("money-what-for")), Column::amount(tr!("money-amount"))];
    Some(DataTable {
        caption_hidden: true,
        total: Some(vec![Cell::new(tr!("money-core-costs")), Cell::new(block.show(total))]),
        stacked: false,
        ..DataTable::new(tr!("money-bills-heading"), columns).rows(rows)
    })
}

/// "paid", "€900 of it paid"; nothing while nothing left the core fund.
fn paid_mark(line: &CoreLine, currency: Currency) -> Option<String> {
    let gone = line.paid.checked_add(line.released).ok()?;
    match (line.paid.is_positive(), gone >= line.due) {
        (true, true) if line.released.is_zero() => Some(tr!("money-bill-paid")),
        (true, _) => Some(tr!("money-bill-paid-part", amount = currency.format_short(line.paid))),
        (false, true) => Some(tr!("money-bill-not-needed")),
        (false, false) => None,
    }
}
