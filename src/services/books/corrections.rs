//! The corrections that a month's page tells: adjustments, and entries taken back by hand.
//!
//! A correction stands on the page of the statement it belongs to; one that belongs to none, on the page of the month
//! that was the newest when it was made (the first, if there was none).

use chrono::NaiveDate;

use super::{Audience, Detail};
use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{Account, BelongsTo, EntryKind, Transfer};
use crate::store::ledger::StoredEntry;
use crate::store::ledger_facts::list_entries_of;
use crate::store::ledger_pages::list_corrections;
use crate::store::statements::Statement;
use crate::store::{Snapshot, StoreError};

/// A correction as its reader may see it.
#[derive(Debug, Clone)]
pub struct Correction {
    /// Its entry.
    pub entry: EntryNumber,
    /// The day it counts for.
    pub day: NaiveDate,
    /// The entry it takes back, and what that was.
    pub takes_back: Option<(EntryNumber, EntryKind)>,
    /// The money.
    pub transfers: Vec<Transfer>,
    /// Why; members only, since people are named in reasons.
    pub reason: Option<String>,
}

/// The corrections on the page of one of these statements (in their order).
pub(super) fn corrections_of(
    snapshot: &mut Snapshot<'_>,
    reader: Audience,
    statements: &[Statement],
    place: usize,
) -> Result<Vec<Correction>, StoreError> {
    let numbers = list_corrections(snapshot, reader.group())?;
    let entries = list_entries_of(snapshot, reader.group(), &numbers)?;
    let of_this: Vec<&StoredEntry> =
        entries.iter().filter(|entry| stands_on(entry, statements) == Some(place)).collect();
    let first: Vec<EntryNumber> = of_this.iter().filter_map(|entry| entry.reverses).collect();
    let taken_back = if first.is_empty() { Vec::new() } else { list_entries_of(snapshot, reader.group(), &first)? };
    let told = |entry: &&StoredEntry| Correction {
        entry: entry.number,
        day: entry.effective_on,
        takes_back: entry
            .reverses
            .and_then(|number| taken_back.iter().find(|one| one.number == number).map(|one| (number, one.kind))),
        transfers: entry.transfers.clone(),
        reason: entry
            .memo
            .as_ref()
            .map(|(_, words)| words.clone())
            .filter(|words| !words.is_empty() && reader.detail() >= Detail::Members),
    };
    Ok(of_this.iter().map(told).collect())
}

/// The place of the statement whose page tells it; none for what tells a member's income or belongs to a round.
fn stands_on(entry: &StoredEntry, statements: &[Statement]) -> Option<usize> {
    let is_allotment = |account: Account| matches!(account, Account::Allotment(_));
    if entry.transfers.iter().any(|one| is_allotment(one.from) || is_allotment(one.to)) {
        return None;
    }
    match entry.belongs_to {
        BelongsTo::Invoice(_) | BelongsTo::Round(_) => None,
        BelongsTo::Statement(number) => statements.iter().position(|one| one.number == number),
        BelongsTo::None | BelongsTo::Bucket(_) | BelongsTo::Payout(_) => {
            let newest = statements.iter().rposition(|one| one.posted_at <= entry.recorded_at);
            Some(newest.unwrap_or(0))
        }
    }
}
