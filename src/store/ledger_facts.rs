//! What corrections and comparisons ask the ledger: which entries were taken back, one entry, balances of a day.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::Snapshot;
use super::dialect::sum_minor;
use super::error::StoreError;
use super::ledger::StoredEntry;
use super::schema::{entries, groups, transfers};
use super::scope::InGroup;
use super::verify::{RawEntry, list_raw_entries};
use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{Account, BelongsTo, EntryKind, Transfer};
use crate::domain::money::Amount;

/// The entries that later ones take back.
///
/// # Errors
/// When the database fails.
pub fn list_reversed(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<BTreeSet<EntryNumber>, StoreError> {
    let rows: Vec<Option<EntryNumber>> = entries::table
        .filter(entries::group_id.eq(group.id()))
        .filter(entries::reverses.is_not_null())
        .select(entries::reverses)
        .load(snapshot.db())?;
    Ok(rows.into_iter().flatten().collect())
}

/// The entry that takes this one back.
///
/// # Errors
/// When the database fails.
pub fn find_reversal(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    entry: EntryNumber,
) -> Result<Option<EntryNumber>, StoreError> {
    Ok(entries::table
        .filter(entries::group_id.eq(group.id()))
        .filter(entries::reverses.eq(entry))
        .select(entries::number)
        .first(snapshot.db())
        .optional()?)
}

/// Some entries, in the order of their numbers.
///
/// # Errors
/// When the database fails or holds a word or an account that cannot be.
pub fn list_entries_of(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    numbers: &[EntryNumber],
) -> Result<Vec<StoredEntry>, StoreError> {
    let (raw, _) = list_raw_entries(snapshot, group, Some(numbers))?;
    raw.into_iter().map(read_entry).collect()
}

/// One entry.
///
/// # Errors
/// When the database fails or holds a word or an account that cannot be.
pub fn find_entry(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    number: EntryNumber,
) -> Result<Option<StoredEntry>, StoreError> {
    Ok(list_entries_of(snapshot, group, &[number])?.pop())
}

/// The number of the group's last entry; 0 before the first.
///
/// # Errors
/// When the database fails.
pub fn last_entry(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<EntryNumber, StoreError> {
    Ok(groups::table.filter(groups::id.eq(group.id())).select(groups::last_entry).first(snapshot.db())?)
}

/// What each account held at the end of a day: the sum of everything that counts for that day or an earlier one.
///
/// # Errors
/// When the database fails or holds an account that cannot be.
pub fn list_balances_on(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    day: NaiveDate,
) -> Result<BTreeMap<Account, Amount>, StoreError> {
    let of_entry = entries::group_id.eq(transfers::group_id).and(entries::number.eq(transfers::entry_number));
    let counted = || {
        transfers::table
            .inner_join(entries::table.on(of_entry))
            .filter(transfers::group_id.eq(group.id()))
            .filter(entries::effective_on.le(day))
    };
    let out: Vec<(String, Amount)> = counted()
        .group_by(transfers::from_account)
        .select((transfers::from_account, sum_minor(transfers::amount)))
        .load(snapshot.db())?;
    let into: Vec<(String, Amount)> = counted()
        .group_by(transfers::to_account)
        .select((transfers::to_account, sum_minor(transfers::amount)))
        .load(snapshot.db())?;
    let mut balances: BTreeMap<Account, Amount> = BTreeMap::new();
    for (rows, arrives) in [(out, false), (into, true)] {
        for (name, sum) in rows {
            let account = account_of(&name)?;
            // What leaves the bank's side raises it: it is the other side of every claim.
            let raises = arrives != (account == Account::Bank);
            let balance = balances.entry(account).or_default();
            let moved = if raises { balance.checked_add(sum) } else { balance.checked_sub(sum) };
            *balance = moved.map_err(|error| StoreError::Corrupt(error.to_string()))?;
        }
    }
    Ok(balances)
}

fn read_entry(raw: RawEntry) -> Result<StoredEntry, StoreError> {
    let unknown = |what: &str, word: &str| StoreError::Corrupt(format!("entry {}: {what} {word:?}", raw.number));
    let kind = EntryKind::parse(&raw.kind).ok_or_else(|| unknown("kind", &raw.kind))?;
    let belongs_to = BelongsTo::parse(&raw.belongs_to).ok_or_else(|| unknown("belongs to", &raw.belongs_to))?;
    let mut transfers = Vec::with_capacity(raw.transfers.len());
    for one in &raw.transfers {
        transfers.push(Transfer::new(account_of(&one.from)?, account_of(&one.to)?, one.amount));
    }
    Ok(StoredEntry {
        number: raw.number,
        kind,
        effective_on: raw.effective_on,
        recorded_at: raw.recorded_at,
        actor: raw.actor,
        belongs_to,
        reverses: raw.reverses,
        memo_hash: raw.memo_hash,
        previous_hash: raw.previous_hash,
        hash: raw.hash,
        memo: raw.text.map(|text| (text.salt, text.memo)),
        transfers,
    })
}

pub(in crate::store) fn account_of(name: &str) -> Result<Account, StoreError> {
    Account::parse(name).ok_or_else(|| StoreError::Corrupt(format!("no such account: {name}")))
}
