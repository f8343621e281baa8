//! The payouts that wait, for the treasurer's bank program: one row each, the most urgent first.

use super::cells::{Cell, Table};
use super::{CSV, File};
use crate::services::payouts::owed;
use crate::store::scope::GroupScope;
use crate::store::{Db, StoreError};

/// The open payouts as CSV. For treasurers and facilitators.
///
/// # Errors
/// When the database fails.
pub fn owed_csv(db: &Db, who: &GroupScope) -> Result<File, StoreError> {
    let facts = owed(db, who)?;
    let mut table = Table::new(&[
        "payout",
        "wanted on",
        "payee",
        "reference",
        "bucket",
        "title",
        "asked for",
        "paid",
        "waits",
        "currency",
        "asked by",
    ])?;
    for owed in &facts.list {
        let payout = &owed.payout;
        table.row([
            Cell::plain(payout.number),
            Cell::plain(payout.wanted_on.map(|day| day.to_string()).unwrap_or_default()),
            Cell::text(&payout.payee),
            Cell::text(&payout.reference),
            Cell::plain(payout.bucket),
            Cell::text(&payout.title),
            Cell::amount(facts.currency, payout.amount),
            Cell::amount(facts.currency, payout.paid),
            Cell::amount(facts.currency, payout.waits()),
            Cell::plain(facts.currency.code()),
            Cell::text(&payout.asked_by_name),
        ])?;
    }
    let name = format!("{}-{}-payouts.csv", facts.slug, facts.today);
    Ok(File { name, media: CSV, content: table.finish()? })
}
