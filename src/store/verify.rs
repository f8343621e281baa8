//! The ledger as raw as it is stored, for `verify`: a word or an account that nobody knows is read too, so that it
//! can be named instead of stopping everything.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::Snapshot;
use super::error::StoreError;
use super::schema::{accounts, entries, entry_texts, groups, transfers};
use super::scope::InGroup;
use crate::domain::hex;
use crate::domain::ids::{EntryNumber, MemberNumber};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// An entry, nothing of it understood yet.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEntry {
    /// 1, 2, 3 … without gaps.
    pub number: EntryNumber,
    /// The version of the canonical form.
    pub form: i64,
    /// The word of its kind.
    pub kind: String,
    /// The day it counts for.
    pub effective_on: NaiveDate,
    /// When it was written (UTC).
    pub recorded_at: UtcTime,
    /// Who did it.
    pub actor: MemberNumber,
    /// What it belongs to.
    pub belongs_to: String,
    /// The entry it undoes.
    pub reverses: Option<EntryNumber>,
    /// The salted hash of the memo.
    #[serde(with = "hex")]
    pub memo_hash: Vec<u8>,
    /// The hash of the entry before.
    #[serde(with = "hex")]
    pub previous_hash: Vec<u8>,
    /// The stored hash.
    #[serde(with = "hex")]
    pub hash: Vec<u8>,
    /// The salt and the words, unless they were erased.
    pub text: Option<RawText>,
    /// Where the money went, in order.
    pub transfers: Vec<RawTransfer>,
}

/// The erasable words of an entry.
#[derive(Debug, Clone, Serialize, Deserialize, Queryable)]
#[serde(deny_unknown_fields)]
pub struct RawText {
    /// 32 random bytes, so that nobody guesses the words from their hash.
    #[serde(with = "hex")]
    pub salt: Vec<u8>,
    /// The words.
    pub memo: String,
}

/// A transfer between two accounts whose names may be anything.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTransfer {
    /// Its place, from 1.
    pub position: i64,
    /// Where it comes from.
    pub from: String,
    /// Where it goes.
    pub to: String,
    /// How much.
    pub amount: Amount,
}

/// Every entry, or those with the numbers given, with their transfers. Transfers without an entry come second.
///
/// # Errors
/// When the database fails or a value has not even the form of its column.
pub fn list_raw_entries(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    only: Option<&[EntryNumber]>,
) -> Result<(Vec<RawEntry>, Vec<(EntryNumber, RawTransfer)>), StoreError> {
    type Head = (EntryNumber, i64, String, NaiveDate, UtcTime, MemberNumber, String, Option<EntryNumber>);
    type Hashes = (Vec<u8>, Vec<u8>, Vec<u8>);
    let of_entry = entry_texts::group_id.eq(entries::group_id).and(entry_texts::entry_number.eq(entries::number));
    let mut heads =
        entries::table.left_join(entry_texts::table.on(of_entry)).filter(entries::group_id.eq(group.id())).into_boxed();
    let mut moves = transfers::table.filter(transfers::group_id.eq(group.id())).into_boxed();
    if let Some(numbers) = only {
        heads = heads.filter(entries::number.eq_any(numbers.to_vec()));
        moves = moves.filter(transfers::entry_number.eq_any(numbers.to_vec()));
    }
    let rows: Vec<(Head, Hashes, Option<RawText>)> = heads
        .order(entries::number)
        .select((
            (
                entries::number,
                entries::form,
                entries::kind,
                entries::effective_on,
                entries::recorded_at,
                entries::actor,
                entries::belongs_to,
                entries::reverses,
            ),
            (entries::memo_hash, entries::previous_hash, entries::hash),
            (entry_texts::salt, entry_texts::memo).nullable(),
        ))
        .load(snapshot.db())?;
    let moved: Vec<(EntryNumber, i64, String, String, Amount)> = moves
        .order((transfers::entry_number, transfers::position))
        .select((
            transfers::entry_number,
            transfers::position,
            transfers::from_account,
            transfers::to_account,
            transfers::amount,
        ))
        .load(snapshot.db())?;
    let transfer = |(entry, position, from, to, amount)| (entry, RawTransfer { position, from, to, amount });
    let mut moved = moved.into_iter().map(transfer).peekable();
    let mut homeless = Vec::new();
    let mut list = Vec::with_capacity(rows.len());
    for (head, (memo_hash, previous_hash, hash), text) in rows {
        let (number, form, kind, effective_on, recorded_at, actor, belongs_to, reverses) = head;
        while let Some(stray) = moved.next_if(|(entry, _)| *entry < number) {
            homeless.push(stray);
        }
        let mut transfers = Vec::new();
        while let Some((_, one)) = moved.next_if(|(entry, _)| *entry == number) {
            transfers.push(one);
        }
        list.push(RawEntry {
            number,
            form,
            kind,
            effective_on,
            recorded_at,
            actor,
            belongs_to,
            reverses,
            memo_hash,
            previous_hash,
            hash,
            text,
            transfers,
        });
    }
    homeless.extend(moved);
    Ok((list, homeless))
}

/// A stored balance by the account's name, whatever that is.
#[derive(Debug, Clone, Serialize, Deserialize, Queryable)]
#[serde(deny_unknown_fields)]
pub struct RawBalance {
    /// The account.
    pub account: String,
    /// What the account holds.
    pub balance: Amount,
}

/// Every stored balance, by account.
///
/// # Errors
/// When the database fails.
pub fn list_raw_balances(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<RawBalance>, StoreError> {
    Ok(accounts::table
        .filter(accounts::group_id.eq(group.id()))
        .order(accounts::name)
        .select((accounts::name, accounts::balance))
        .load(snapshot.db())?)
}

/// The group's UUID, its last entry with its hash and moment, as the group row has them.
#[derive(Debug, Clone, Serialize, Deserialize, Queryable)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The UUID that every hash contains.
    pub uuid: String,
    /// The number of the last entry; 0 without one.
    pub last_entry: EntryNumber,
    /// Its hash; zeros without one.
    #[serde(with = "hex")]
    pub last_hash: Vec<u8>,
    /// The entry of the newest signed head.
    pub signed_entry: Option<EntryNumber>,
    /// Its hash.
    #[serde(with = "hex::optional")]
    pub signed_hash: Option<Vec<u8>>,
}

/// What the group row says about the end of the chain.
///
/// # Errors
/// When the database fails.
pub fn get_head(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Head, StoreError> {
    Ok(groups::table
        .filter(groups::id.eq(group.id()))
        .select((groups::uuid, groups::last_entry, groups::last_hash, groups::signed_entry, groups::signed_hash))
        .first(snapshot.db())?)
}
