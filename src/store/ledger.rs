//! The ledger: append-only entries, and the balances that move with them in the same transaction.

mod numbered;
mod write;

use std::collections::BTreeMap;
use std::marker::PhantomData;

use chrono::NaiveDate;
use diesel::prelude::*;

pub use numbered::{Numbered, append_numbered};

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::schema::{accounts, entries, entry_texts, groups, transfers};
use super::scope::InGroup;
use crate::domain::currency::Currency;
use crate::domain::ids::{BucketNumber, EntryNumber, MemberNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::domain::time::{UtcTime, Zone};

/// The lock on a group: whoever appends an entry or gives a number per group must hold it. The brand ties it to its
/// transaction, so it cannot be kept or borrowed from another one.
pub struct LockedGroup<'b> {
    group: InGroup,
    at: UtcTime,
    uuid: String,
    currency: Currency,
    zone: Zone,
    last_entry: i64,
    last_hash: [u8; 32],
    version: i64,
    brand: PhantomData<fn(&'b ()) -> &'b ()>,
}

/// Where a group's ledger ends, as it was read without its lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    group: InGroup,
    uuid: String,
    number: EntryNumber,
    hash: [u8; 32],
    at: UtcTime,
    version: i64,
}

impl Head {
    /// The moment it was read, never before the ledger's last entry (UTC).
    pub fn at(&self) -> UtcTime {
        self.at
    }
}

impl LockedGroup<'_> {
    /// Whether nothing in the group has changed since this was read: the lock raises the version, so it is the next one.
    pub fn is_next_after(&self, read: &Head) -> bool {
        self.group == read.group && self.version == read.version + 1
    }

    /// Where the ledger ends, for entries that are numbered under the lock.
    pub fn head(&self) -> Head {
        Head {
            group: self.group,
            uuid: self.uuid.clone(),
            number: EntryNumber::new(self.last_entry),
            hash: self.last_hash,
            at: self.at,
            version: self.version,
        }
    }

    /// The group.
    pub fn group(&self) -> InGroup {
        self.group
    }

    /// The moment of everything done under this lock (UTC): read once the lock was held, never before the group's
    /// last entry, and never before the last rate or leaving.
    pub fn at(&self) -> UtcTime {
        self.at
    }

    /// The group's currency.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// The group's time zone.
    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// Today where the group is.
    pub fn today(&self) -> NaiveDate {
        self.zone.day_of(self.at)
    }
}

/// Takes the group's lock (FOR NO KEY UPDATE on PostgreSQL, by the UPDATE itself) and raises its version, so that no
/// page drawn before is taken for current. Lock order: group, round, member, bucket.
///
/// # Errors
/// When the database fails.
pub fn lock_group<'b>(tx: &mut Tx<'b>, group: InGroup) -> Result<LockedGroup<'b>, StoreError> {
    let (uuid, currency, zone, last_entry, last_hash, last_recorded_at, version): (
        String,
        String,
        String,
        i64,
        Vec<u8>,
        UtcTime,
        i64,
    ) = diesel::update(groups::table.filter(groups::id.eq(group.id())))
        .set(groups::version.eq(groups::version + 1_i64))
        .returning((
            groups::uuid,
            groups::currency,
            groups::time_zone,
            groups::last_entry,
            groups::last_hash,
            groups::last_recorded_at,
            groups::version,
        ))
        .get_result(tx.db())?;
    Ok(LockedGroup {
        group,
        at: tx.now().max(last_recorded_at),
        uuid,
        currency: Currency::parse(&currency).map_err(|error| StoreError::Corrupt(error.to_string()))?,
        zone: Zone::parse(&zone).map_err(|error| StoreError::Corrupt(error.to_string()))?,
        last_entry,
        last_hash: hash_of(&last_hash)?,
        version,
        brand: PhantomData,
    })
}

/// Where the group's ledger ends now, for entries that are numbered before they are written. `now` is the clock's time.
///
/// # Errors
/// When the database fails.
pub fn read_head(snapshot: &mut Snapshot<'_>, group: InGroup, now: UtcTime) -> Result<Head, StoreError> {
    let (uuid, number, hash, last_recorded_at, version): (String, EntryNumber, Vec<u8>, UtcTime, i64) = groups::table
        .filter(groups::id.eq(group.id()))
        .select((groups::uuid, groups::last_entry, groups::last_hash, groups::last_recorded_at, groups::version))
        .first(snapshot.db())?;
    Ok(Head { group, uuid, number, hash: hash_of(&hash)?, at: now.max(last_recorded_at), version })
}

/// What is recorded without an entry of its own, such as a rate, comes before every later entry too, whatever the clock
/// of another server says: the ledger's moment is raised to that of the lock.
///
/// # Errors
/// When the database fails.
pub fn mark_moment(tx: &mut Tx<'_>, locked: &LockedGroup<'_>) -> Result<(), StoreError> {
    diesel::update(groups::table.filter(groups::id.eq(locked.group.id())))
        .set(groups::last_recorded_at.eq(locked.at))
        .execute(tx.db())?;
    Ok(())
}

/// Appends one entry: number, hash, transfers, erasable memo, balances. The database refuses a balance below zero.
///
/// # Errors
/// When the draft is no entry at all, a balance would fall below zero, or the database fails.
pub fn append<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    actor: MemberNumber,
    draft: &EntryDraft,
) -> Result<EntryNumber, StoreError> {
    append_many(tx, locked, actor, std::slice::from_ref(draft))?;
    Ok(EntryNumber::new(locked.last_entry))
}

/// Appends entries in the order given, with the numbers that follow; balances move once, by the net of all of them.
///
/// # Errors
/// As [`append`]; then none of them stands.
pub fn append_many<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    actor: MemberNumber,
    drafts: &[EntryDraft],
) -> Result<Vec<EntryNumber>, StoreError> {
    let new = Numbered::after(locked.head(), actor, drafts.to_vec(), || tx.random())?;
    if !append_numbered(tx, locked, &new)? {
        return Err(StoreError::Corrupt("the ledger moved under its own lock".to_owned()));
    }
    Ok(new.numbers().collect())
}

/// The stored balance of an account; zero when nothing ever touched it.
///
/// # Errors
/// When the database fails.
pub fn balance(snapshot: &mut Snapshot<'_>, group: InGroup, account: Account) -> Result<Amount, StoreError> {
    let stored: Option<Amount> = accounts::table
        .filter(accounts::group_id.eq(group.id()))
        .filter(accounts::name.eq(account.to_string()))
        .select(accounts::balance)
        .first(snapshot.db())
        .optional()?;
    Ok(stored.unwrap_or(Amount::ZERO))
}

/// Every account that was ever touched, with its stored balance, in account order.
///
/// # Errors
/// When the database fails or holds an account that cannot be.
pub fn list_balances(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<(Account, Amount)>, StoreError> {
    let rows: Vec<(String, Amount)> = accounts::table
        .filter(accounts::group_id.eq(group.id()))
        .select((accounts::name, accounts::balance))
        .load(snapshot.db())?;
    let mut balances = rows
        .into_iter()
        .map(|(name, balance)| Ok((account_of(&name)?, balance)))
        .collect::<Result<Vec<_>, StoreError>>()?;
    balances.sort_unstable_by_key(|(account, _)| *account);
    Ok(balances)
}

/// What every bucket holds, of those whose account was ever touched.
///
/// # Errors
/// When the database fails or holds an account that cannot be.
pub fn list_bucket_balances(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<BTreeMap<BucketNumber, Amount>, StoreError> {
    let rows: Vec<(String, Amount)> = accounts::table
        .filter(accounts::group_id.eq(group.id()))
        .filter(accounts::name.like("bucket:%"))
        .select((accounts::name, accounts::balance))
        .load(snapshot.db())?;
    let mut held = BTreeMap::new();
    for (name, balance) in rows {
        if let Account::Bucket(bucket) = account_of(&name)? {
            held.insert(bucket, balance);
        }
    }
    Ok(held)
}

/// An entry as it stands in the ledger.
#[derive(Debug, Clone)]
pub struct StoredEntry {
    /// 1, 2, 3 … without gaps in a group.
    pub number: EntryNumber,
    /// What happened.
    pub kind: EntryKind,
    /// The day it counts for.
    pub effective_on: NaiveDate,
    /// When it was written (UTC).
    pub recorded_at: UtcTime,
    /// Who did it; 0 is the group itself.
    pub actor: MemberNumber,
    /// What it belongs to.
    pub belongs_to: BelongsTo,
    /// The entry it undoes.
    pub reverses: Option<EntryNumber>,
    /// The salted hash of the memo.
    pub memo_hash: Vec<u8>,
    /// The hash of the entry before.
    pub previous_hash: Vec<u8>,
    /// The hash of this entry.
    pub hash: Vec<u8>,
    /// The words and their salt, unless they were erased.
    pub memo: Option<(Vec<u8>, String)>,
    /// Where the money went, in order.
    pub transfers: Vec<Transfer>,
}

/// Entries in the order of their numbers, with their transfers.
///
/// # Errors
/// When the database fails or holds an account or belonging that cannot be.
pub fn list_entries(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<StoredEntry>, StoreError> {
    type Row = (
        EntryNumber,
        EntryKind,
        NaiveDate,
        UtcTime,
        MemberNumber,
        String,
        Option<EntryNumber>,
        Vec<u8>,
        Vec<u8>,
        Vec<u8>,
        Option<(Vec<u8>, String)>,
    );
    let of_entry = entry_texts::group_id.eq(entries::group_id).and(entry_texts::entry_number.eq(entries::number));
    let rows: Vec<Row> = entries::table
        .left_join(entry_texts::table.on(of_entry))
        .filter(entries::group_id.eq(group.id()))
        .order(entries::number)
        .select((
            entries::number,
            entries::kind,
            entries::effective_on,
            entries::recorded_at,
            entries::actor,
            entries::belongs_to,
            entries::reverses,
            entries::memo_hash,
            entries::previous_hash,
            entries::hash,
            (entry_texts::salt, entry_texts::memo).nullable(),
        ))
        .load(snapshot.db())?;
    let moved: Vec<(EntryNumber, String, String, Amount)> = transfers::table
        .filter(transfers::group_id.eq(group.id()))
        .order((transfers::entry_number, transfers::position))
        .select((transfers::entry_number, transfers::from_account, transfers::to_account, transfers::amount))
        .load(snapshot.db())?;
    let mut moved = moved.into_iter().peekable();
    let mut list = Vec::with_capacity(rows.len());
    for (number, kind, effective_on, recorded_at, actor, belongs_to, reverses, memo_hash, previous_hash, hash, memo) in
        rows
    {
        let mut of_this = Vec::new();
        while let Some((_, from, to, amount)) = moved.next_if(|(entry, ..)| *entry == number) {
            of_this.push(Transfer::new(account_of(&from)?, account_of(&to)?, amount));
        }
        let belongs_to = BelongsTo::parse(&belongs_to)
            .ok_or_else(|| StoreError::Corrupt(format!("entry {number} belongs to {belongs_to:?}")))?;
        list.push(StoredEntry {
            number,
            kind,
            effective_on,
            recorded_at,
            actor,
            belongs_to,
            reverses,
            memo_hash,
            previous_hash,
            hash,
            memo,
            transfers: of_this,
        });
    }
    Ok(list)
}

/// The group's UUID and the number and hash of its last entry, as `verify` compares them.
///
/// # Errors
/// When the database fails.
pub fn head(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<(String, EntryNumber, Vec<u8>), StoreError> {
    Ok(groups::table
        .filter(groups::id.eq(group.id()))
        .select((groups::uuid, groups::last_entry, groups::last_hash))
        .first::<(String, EntryNumber, Vec<u8>)>(snapshot.db())?)
}

fn account_of(name: &str) -> Result<Account, StoreError> {
    Account::parse(name).ok_or_else(|| StoreError::Corrupt(format!("no such account: {name}")))
}

fn hash_of(bytes: &[u8]) -> Result<[u8; 32], StoreError> {
    bytes.try_into().map_err(|_| StoreError::Corrupt("a hash of the ledger has the wrong length".to_owned()))
}
