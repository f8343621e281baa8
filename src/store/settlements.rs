//! Settlements: what the decision rests on, and the decision as it stands (money.md 8).

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::rounds::LockedRound;
use super::schema::{allocations, buckets, members, participants, round_buckets, settlements};
use super::scope::InGroup;
use super::settlement_records::set_outcomes;
use crate::domain::ids::{BucketNumber, EntryNumber, MemberNumber, RoundNumber};
use crate::domain::member::MemberState;
use crate::domain::money::Amount;
use crate::domain::settlement::{BucketResult, BucketTotals, Settlement};
use crate::domain::time::UtcTime;

/// A settlement as it was posted.
#[derive(Debug, Clone, Queryable)]
pub struct StoredSettlement {
    /// Its entry; none if no money moved at all.
    pub entry: Option<EntryNumber>,
    /// What the buckets got.
    pub funded: Amount,
    /// What came back from buckets that were not funded.
    pub returned: Amount,
    /// What was not given.
    pub unspent: Amount,
    /// What went to the carried fund.
    pub carried: Amount,
    /// When (UTC).
    pub settled_at: UtcTime,
    /// By whom.
    pub settled_by: MemberNumber,
}

/// The settlement of a round, if it was settled.
///
/// # Errors
/// When the database fails.
pub fn find_settlement(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
) -> Result<Option<StoredSettlement>, StoreError> {
    Ok(settlements::table
        .filter(settlements::group_id.eq(group.id()))
        .filter(settlements::round_number.eq(round))
        .select((
            settlements::entry_number,
            settlements::funded,
            settlements::returned,
            settlements::unspent,
            settlements::carried,
            settlements::settled_at,
            settlements::settled_by,
        ))
        .first(snapshot.db())
        .optional()?)
}

/// The buckets of a round, or just one, with their titles, stored totals and everybody who gave, by number; in two
/// statements.
///
/// # Errors
/// When the database fails.
pub fn list_totals(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    only: Option<BucketNumber>,
) -> Result<Vec<(String, BucketTotals)>, StoreError> {
    let of_bucket = buckets::group_id.eq(round_buckets::group_id).and(buckets::number.eq(round_buckets::bucket_number));
    let mut query = round_buckets::table
        .inner_join(buckets::table.on(of_bucket))
        .filter(round_buckets::group_id.eq(group.id()))
        .filter(round_buckets::round_number.eq(round))
        .into_boxed();
    if let Some(bucket) = only {
        query = query.filter(round_buckets::bucket_number.eq(bucket));
    }
    let rows: Vec<(BucketNumber, String, Amount, Option<Amount>, Amount)> = query
        .order(round_buckets::bucket_number)
        .select((
            round_buckets::bucket_number,
            buckets::title,
            round_buckets::minimum,
            round_buckets::maximum,
            round_buckets::total,
        ))
        .load(snapshot.db())?;
    let given = list_given(snapshot, group, round, only)?;
    let mut given = given.into_iter().peekable();
    let mut list = Vec::with_capacity(rows.len());
    for (bucket, title, minimum, maximum, total) in rows {
        let mut allocations = Vec::new();
        while let Some((_, member, amount)) = given.next_if(|(of, ..)| *of == bucket) {
            allocations.push((member, amount));
        }
        list.push((title, BucketTotals { bucket, minimum, maximum, total, allocations }));
    }
    Ok(list)
}

/// Every allocation of a round, by bucket and member.
///
/// # Errors
/// When the database fails.
pub fn list_allocations(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
) -> Result<Vec<(BucketNumber, MemberNumber, Amount)>, StoreError> {
    list_given(snapshot, group, round, None)
}

fn list_given(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    only: Option<BucketNumber>,
) -> Result<Vec<(BucketNumber, MemberNumber, Amount)>, StoreError> {
    let mut query = allocations::table
        .filter(allocations::group_id.eq(group.id()))
        .filter(allocations::round_number.eq(round))
        .into_boxed();
    if let Some(bucket) = only {
        query = query.filter(allocations::bucket_number.eq(bucket));
    }
    Ok(query
        .order((allocations::bucket_number, allocations::member_number))
        .select((allocations::bucket_number, allocations::member_number, allocations::amount))
        .load(snapshot.db())?)
}

/// A participant at the close.
#[derive(Debug, Clone)]
pub struct Purse {
    /// The member.
    pub member: MemberNumber,
    /// The name.
    pub name: String,
    /// What they brought along and were allotted.
    pub may_give: Amount,
    /// They have left the group since.
    pub has_left: bool,
}

/// The participants of a round with what they may give, by number.
///
/// # Errors
/// When the database fails.
pub fn list_purses(snapshot: &mut Snapshot<'_>, group: InGroup, round: RoundNumber) -> Result<Vec<Purse>, StoreError> {
    let of_member = members::group_id.eq(participants::group_id).and(members::number.eq(participants::member_number));
    let rows: Vec<(MemberNumber, String, Amount, Amount, MemberState)> = participants::table
        .inner_join(members::table.on(of_member))
        .filter(participants::group_id.eq(group.id()))
        .filter(participants::round_number.eq(round))
        .order(participants::member_number)
        .select((
            participants::member_number,
            members::name,
            participants::allotment,
            participants::brought,
            members::state,
        ))
        .load(snapshot.db())?;
    rows.into_iter()
        .map(|(member, name, allotment, brought, state)| {
            let may_give = allotment.checked_add(brought).map_err(|error| StoreError::Corrupt(error.to_string()))?;
            Ok(Purse { member, name, may_give, has_left: state == MemberState::Left })
        })
        .collect()
}

/// Stores the decision: each bucket's outcome, the settlement itself, and who of the participants had left by then. A
/// round is settled once: the key forbids more.
///
/// # Errors
/// A duplicate when the round is settled already.
pub fn insert_settlement<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedGroup<'b>,
    round: &LockedRound<'b>,
    settled_by: MemberNumber,
    entry: Option<EntryNumber>,
    decision: &Settlement,
    left: &[MemberNumber],
) -> Result<(), StoreError> {
    diesel::insert_into(settlements::table)
        .values((
            settlements::group_id.eq(locked.group().id()),
            settlements::round_number.eq(round.number()),
            settlements::entry_number.eq(entry),
            settlements::funded.eq(decision.funded),
            settlements::returned.eq(decision.returned),
            settlements::unspent.eq(decision.unspent),
            settlements::carried.eq(decision.carried),
            settlements::settled_at.eq(locked.at()),
            settlements::settled_by.eq(settled_by),
        ))
        .execute(tx.db())?;
    let before = |bucket: &BucketNumber| decision.early.contains(bucket);
    let now: Vec<BucketResult> = decision.buckets.iter().filter(|one| !before(&one.bucket)).cloned().collect();
    set_outcomes(tx, round, &now)?;
    for part in left.chunks(500) {
        let these = participants::table
            .filter(participants::group_id.eq(locked.group().id()))
            .filter(participants::round_number.eq(round.number()))
            .filter(participants::member_number.eq_any(part.to_vec()));
        diesel::update(these).set(participants::had_left.eq(true)).execute(tx.db())?;
    }
    Ok(())
}
