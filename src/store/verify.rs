//! The ledger as raw as it is stored, for `verify`: a word or an account that nobody knows is read too, so that it
//! can be named instead of stopping everything.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::Snapshot;
use super::error::StoreError;
use super::schema::{
    accounts, agreements, core_cost_ends, core_costs, entries, entry_texts, groups, member_rates, transfers,
};
use super::scope::InGroup;
use crate::domain::core_cost::Cadence;
use crate::domain::hex;
use crate::domain::ids::{CoreCostNumber, EntryNumber, MemberNumber};
use crate::domain::money::{Amount, Rate};
use crate::domain::time::{Month, UtcTime};

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

/// A step in the history of the agreement's pool rate or of a member's own rate, those taken back included.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreedRate {
    /// The member; none for the agreement's pool rate.
    pub member: Option<MemberNumber>,
    /// 1, 2, 3 … of this member, or the version of the agreement.
    pub number: i64,
    /// The day it takes effect.
    pub from: NaiveDate,
    /// The rate; none stands for the agreement's pool rate again.
    pub rate: Option<Rate>,
    /// When it was recorded (UTC).
    pub recorded_at: UtcTime,
    /// When it was taken back before its day (UTC).
    pub withdrawn_at: Option<UtcTime>,
}

/// Every rate that was ever agreed: the agreement's by version, then the members' by member and number.
///
/// # Errors
/// When the database fails.
pub fn list_agreed_rates(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<AgreedRate>, StoreError> {
    type Step = (i64, NaiveDate, Option<Rate>, UtcTime, Option<UtcTime>);
    let pool: Vec<Step> = agreements::table
        .filter(agreements::group_id.eq(group.id()))
        .order(agreements::version)
        .select((
            agreements::version,
            agreements::takes_effect_on,
            agreements::pool_rate.nullable(),
            agreements::recorded_at,
            agreements::withdrawn_at,
        ))
        .load(snapshot.db())?;
    let own: Vec<(MemberNumber, Step)> = member_rates::table
        .filter(member_rates::group_id.eq(group.id()))
        .order((member_rates::member_number, member_rates::number))
        .select((
            member_rates::member_number,
            (
                member_rates::number,
                member_rates::takes_effect_on,
                member_rates::rate,
                member_rates::recorded_at,
                member_rates::withdrawn_at,
            ),
        ))
        .load(snapshot.db())?;
    let step = |member, (number, from, rate, recorded_at, withdrawn_at): Step| AgreedRate {
        member,
        number,
        from,
        rate,
        recorded_at,
        withdrawn_at,
    };
    let pool = pool.into_iter().map(|row| step(None, row));
    let own = own.into_iter().map(|(member, row)| step(Some(member), row));
    Ok(pool.chain(own).collect())
}

/// A core cost on the list, without its words: what it is due for is worked out from the rest.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoreCostRow {
    /// Its number; the list is in this order.
    pub number: CoreCostNumber,
    /// What is due each time.
    pub amount: Amount,
    /// How often.
    pub cadence: Cadence,
    /// The first month; quarterly and yearly costs count from it.
    pub from: Month,
    /// The last month, if it ends.
    pub until: Option<Month>,
    /// Every last month that it was given, oldest first.
    pub ends: Vec<CoreCostEnd>,
    /// The day of the decision; without one it is not taken.
    pub agreed_on: Option<NaiveDate>,
    /// The first month it may be due in.
    pub due_from: Month,
}

/// A last month that a core cost was given.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoreCostEnd {
    /// The last month it is due in.
    pub until: Month,
    /// When that was recorded (UTC).
    pub recorded_at: UtcTime,
}

/// Every core cost, ended ones included, by number.
///
/// # Errors
/// When the database fails or holds a month that cannot be.
pub fn list_core_cost_rows(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<CoreCostRow>, StoreError> {
    type Row = (CoreCostNumber, Amount, Cadence, String, Option<String>, Option<NaiveDate>, String);
    let rows: Vec<Row> = core_costs::table
        .filter(core_costs::group_id.eq(group.id()))
        .order(core_costs::number)
        .select((
            core_costs::number,
            core_costs::amount,
            core_costs::cadence,
            core_costs::from_month,
            core_costs::until_month,
            core_costs::agreed_on,
            core_costs::due_from,
        ))
        .load(snapshot.db())?;
    let month = |text: &str| Month::parse(text).map_err(|_| StoreError::Corrupt(format!("not a month: {text}")));
    let ended: Vec<(CoreCostNumber, String, UtcTime)> = core_cost_ends::table
        .filter(core_cost_ends::group_id.eq(group.id()))
        .order((core_cost_ends::core_cost_number, core_cost_ends::position))
        .select((core_cost_ends::core_cost_number, core_cost_ends::until_month, core_cost_ends::recorded_at))
        .load(snapshot.db())?;
    let read = |(number, amount, cadence, from, until, agreed_on, due_from): Row| {
        let (from, due_from) = (month(&from)?, month(&due_from)?);
        let until = until.as_deref().map(month).transpose()?;
        let end = |(_, until, at): &(_, String, UtcTime)| Ok(CoreCostEnd { until: month(until)?, recorded_at: *at });
        let ends = ended.iter().filter(|(of, ..)| *of == number).map(end).collect::<Result<_, StoreError>>()?;
        Ok(CoreCostRow { number, amount, cadence, from, until, ends, agreed_on, due_from })
    };
    rows.into_iter().map(read).collect()
}
