//! The corrections on a month's page: what was moved or taken back, and why, for those who may read it.

use crate::domain::ledger::{Account, Transfer};
use crate::domain::money::Amount;
use crate::language::day_with_year;
use crate::services::books::corrections::Correction;
use crate::services::books::month::MonthFacts;
use crate::tr;
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
            Cell::new(day_with_year(one.day)).note(tr!("money-entry", entry = one.entry.to_string())),
            Cell::new(block.show(sum_of(one))),
        ]
    };
    let columns = vec![
        Column::text(tr!("money-correction")),
        Column::text(tr!("money-from-and-to")),
        Column::text(tr!("money-day")),
        Column::amount(tr!("money-amount")),
    ];
    let table = DataTable::new(tr!("money-corrected"), columns).rows(facts.corrections.iter().map(row).collect());
    Ok(Some(DataTable { caption_hidden: true, ..table }))
}

fn sum_of(one: &Correction) -> Amount {
    Amount::total(one.transfers.iter().map(|moved| moved.amount)).unwrap_or(Amount::ZERO)
}

/// "Moved to another account"; "Taken back: Cover, entry 38".
fn what(one: &Correction) -> String {
    match one.takes_back {
        Some((entry, kind)) => tr!("money-correction-taken-back", kind = kind_word(kind), entry = entry.to_string()),
        None => tr!("money-correction-two"),
    }
}

fn moved(transfers: &[Transfer], foundation: Option<&str>) -> String {
    let name = |one: Account| account(one, &[], foundation);
    let mut told = transfers.iter().map(|one| tr!("money-moved", from = name(one.from), to = name(one.to)));
    let first = told.next().unwrap_or_default();
    told.fold(first, |list, next| tr!("money-moved-more", list = list, next = next))
}
