//! The ledger as an accountant wants it: one row per posting, with the balance of its account after it. Balances are
//! worked out over everything, and only then is anything left out, so that they are right in every excerpt.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::cells::{Cell, Table};
use super::ledger::{changes, words};
use super::{CSV, File};
use crate::domain::money::Amount;
use crate::ports::Step;
use crate::services::books::Audience;
use crate::services::books::ledger::{EntryFilter, Held, Line, all, matches, touches};
use crate::store::groups;
use crate::store::{Db, StoreError};

/// Which postings: all without anything set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Postings {
    /// Kind of entry, account, month.
    pub filter: EntryFilter,
    /// Only what counts for this day or a later one.
    pub from: Option<NaiveDate>,
    /// Only what counts for this day or an earlier one.
    pub until: Option<NaiveDate>,
}

impl Postings {
    fn include(&self, line: &Line, account: Held) -> bool {
        let wanted = self.filter.account.as_ref().is_none_or(|wanted| touches(account, wanted));
        let in_period =
            self.from.is_none_or(|from| from <= line.day) && self.until.is_none_or(|until| line.day <= until);
        wanted && in_period && matches(line, &self.filter, false)
    }
}

/// The postings as CSV, in the order of the entries: effective day, recorded day (UTC), amount and running balance.
///
/// # Errors
/// When the database fails.
pub fn accountant_csv(db: &Db, reader: Audience, wanted: &Postings) -> Result<File, StoreError> {
    let (group, lines) = db.read(|snapshot| {
        snapshot.progress().begin(Step::ReadBooks);
        let group = groups::get_group(snapshot, reader.group())?;
        Ok::<_, StoreError>((group, all(snapshot, reader)?))
    })?;
    let currency = group.currency;
    let mut table = Table::new(&[
        "entry",
        "effective day",
        "recorded day",
        "kind",
        "account",
        "amount",
        "balance",
        "currency",
        "memo",
        "belongs to",
    ])?;
    let mut balances: BTreeMap<Held, Amount> = BTreeMap::new();
    for line in db.progress().over(Step::WriteLines, &lines) {
        for (account, change) in changes(&line.moves)? {
            let balance = balances.entry(account).or_default();
            *balance = balance.checked_add(change).map_err(|error| StoreError::Corrupt(error.to_string()))?;
            if !wanted.include(line, account) {
                continue;
            }
            table.row([
                Cell::plain(line.entry.map(|entry| entry.to_string()).unwrap_or_default()),
                Cell::plain(line.day),
                Cell::plain(line.recorded_at.day()),
                Cell::plain(line.kind),
                Cell::plain(account),
                Cell::amount(currency, change),
                Cell::amount(currency, *balance),
                Cell::plain(currency.code()),
                Cell::text(words(line)),
                Cell::text(line.belongs_to.to_string()),
            ])?;
        }
    }
    Ok(File { name: format!("{}-accountant.csv", group.slug), media: CSV, content: table.finish()? })
}
