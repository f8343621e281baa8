//! The corrections on a month's page: what was moved or taken back, and why, for those who may read it.

use crate::domain::ledger::{Account, Transfer};
use crate::domain::money::Amount;
use crate::domain::time::day_with_year;
use crate::services::books::corrections::Correction;
use crate::services::books::month::MonthFacts;
use crate::web::besides::words::account;
use crate::web::money::ledger::kind_word;
use crate::web::page_error::PageError;
use crate::web::parts::{Cell, Column, DataTable};
use crate::web::visit::Visit;

/// The table; none when nothing was corrected.
pub(super) fn table(visit: &Visit, facts: &MonthFacts) -> Result<Option<DataTable>, PageError> {
    if facts.corrections.is_empty() {
        return Ok(None);
    }
    let amounts: Vec<Amount> = facts.corrections.iter().map(sum_of).collect();
    let block = visit.currency()?.block(&amounts);
    let row = |one: &Correction| {
        let what = Cell::new(what(one));
        vec![
            match &one.reason {
                Some(reason) => what.note(reason),
                None => what,
            },
            Cell::new(moved(&one.transfers, facts.foundation_name.as_deref())),
            Cell::new(day_with_year(one.day)).note(format!("entry {}", one.entry)),
            Cell::new(block.show(sum_of(one))),
        ]
    };
    let columns =
        vec![Column::text("Correction"), Column::text("From and to"), Column::text("Day"), Column::amount("Amount")];
    let table = DataTable::new("What was corrected", columns).rows(facts.corrections.iter().map(row).collect());
    Ok(Some(DataTable { caption_hidden: true, ..table }))
}

fn sum_of(one: &Correction) -> Amount {
    Amount::total(one.transfers.iter().map(|moved| moved.amount)).unwrap_or(Amount::ZERO)
}

/// "Moved to another account"; "Taken back: Cover, entry 38".
fn what(one: &Correction) -> String {
    match one.takes_back {
        Some((entry, kind)) => format!("Taken back: {}, entry {entry}", kind_word(kind)),
        None => "Put right by two people".to_owned(),
    }
}

fn moved(transfers: &[Transfer], foundation: Option<&str>) -> String {
    let name = |one: Account| account(one, &[], foundation);
    let told: Vec<String> = transfers.iter().map(|one| format!("{} to {}", name(one.from), name(one.to))).collect();
    told.join("; ")
}
