//! Rounds and what came of them, as pages, files, digests and `verify` read them. Nothing here writes.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::Snapshot;
use super::error::StoreError;
use super::schema::{
    allocations, bucket_endings, bucket_owners, buckets, members, participants, payout_payments, payouts,
    round_buckets, settlements,
};
use super::scope::InGroup;
use crate::domain::agreement::CancelledTo;
use crate::domain::bucket::Outcome;
use crate::domain::ending::{ClosedAs, EndingKind};
use crate::domain::ids::{BucketNumber, EntryNumber, MemberNumber, PayoutNumber, RoundNumber};
use crate::domain::member::MemberKind;
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// A participant of a round.
#[derive(Debug, Clone, Serialize, Deserialize, Queryable)]
#[serde(deny_unknown_fields)]
pub struct ParticipantRow {
    /// The round.
    pub round: RoundNumber,
    /// The member.
    pub member: MemberNumber,
    /// What the statement gave them.
    pub allotment: Amount,
    /// What they kept from before.
    pub brought: Amount,
    /// Their contributions in the statement.
    pub contributed: Amount,
    /// Their weight, where the round shares by weights.
    pub weight: Option<i64>,
    /// What they gave: the stored sum.
    pub given: Amount,
    /// How often they saved.
    pub revision: i64,
    /// The member's name; a bundle holds numbers only.
    #[serde(skip)]
    pub name: String,
    /// Whether outsiders may read it.
    #[serde(skip)]
    pub named_in_public: bool,
}

/// The participants of one round, or of all, by round and member.
///
/// # Errors
/// When the database fails.
pub fn list_participants(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    of: Option<RoundNumber>,
) -> Result<Vec<ParticipantRow>, StoreError> {
    let of_member = members::group_id.eq(participants::group_id).and(members::number.eq(participants::member_number));
    let mut query = participants::table
        .inner_join(members::table.on(of_member))
        .filter(participants::group_id.eq(group.id()))
        .into_boxed();
    if let Some(round) = of {
        query = query.filter(participants::round_number.eq(round));
    }
    Ok(query
        .order((participants::round_number, participants::member_number))
        .select((
            participants::round_number,
            participants::member_number,
            participants::allotment,
            participants::brought,
            participants::contributed,
            participants::weight,
            participants::given,
            participants::revision,
            members::name,
            members::named_in_public,
        ))
        .load(snapshot.db())?)
}

/// A bucket in a round.
#[derive(Debug, Clone, Serialize, Deserialize, Queryable)]
#[serde(deny_unknown_fields)]
pub struct RoundBucketRow {
    /// The round.
    pub round: RoundNumber,
    /// The bucket.
    pub bucket: BucketNumber,
    /// What it needs at least.
    pub minimum: Amount,
    /// The most it takes.
    pub maximum: Option<Amount>,
    /// The round's own flag, repeated.
    pub sealed: bool,
    /// What was given: the stored sum.
    pub total: Amount,
    /// By how many.
    pub givers: i64,
    /// What the settlement decided.
    pub outcome: Option<Outcome>,
    /// What it got.
    pub funded: Option<Amount>,
    /// Its title; a bundle holds numbers only.
    #[serde(skip)]
    pub title: String,
    /// What it is for, in one line.
    #[serde(skip)]
    pub summary: String,
    /// The day it starts, if it says so.
    #[serde(skip)]
    pub starts_on: Option<NaiveDate>,
}

/// The buckets of one round, or of all, by round and number.
///
/// # Errors
/// When the database fails.
pub fn list_round_buckets(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    of: Option<RoundNumber>,
) -> Result<Vec<RoundBucketRow>, StoreError> {
    let of_bucket = buckets::group_id.eq(round_buckets::group_id).and(buckets::number.eq(round_buckets::bucket_number));
    let mut query = round_buckets::table
        .inner_join(buckets::table.on(of_bucket))
        .filter(round_buckets::group_id.eq(group.id()))
        .into_boxed();
    if let Some(round) = of {
        query = query.filter(round_buckets::round_number.eq(round));
    }
    Ok(query
        .order((round_buckets::round_number, round_buckets::bucket_number))
        .select((
            round_buckets::round_number,
            round_buckets::bucket_number,
            round_buckets::minimum,
            round_buckets::maximum,
            round_buckets::sealed,
            round_buckets::total,
            round_buckets::givers,
            round_buckets::outcome,
            round_buckets::funded,
            buckets::title,
            buckets::summary,
            buckets::starts_on,
        ))
        .load(snapshot.db())?)
}

/// The title of every bucket.
///
/// # Errors
/// When the database fails.
pub fn list_titles(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<(BucketNumber, String)>, StoreError> {
    Ok(buckets::table
        .filter(buckets::group_id.eq(group.id()))
        .order(buckets::number)
        .select((buckets::number, buckets::title))
        .load(snapshot.db())?)
}

/// Who owns the buckets of a round, in the owners' order: bucket, name, whether it is an organisation.
///
/// # Errors
/// When the database fails.
pub fn list_owners(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
) -> Result<Vec<(BucketNumber, String, MemberKind)>, StoreError> {
    let in_round = round_buckets::group_id
        .eq(bucket_owners::group_id)
        .and(round_buckets::bucket_number.eq(bucket_owners::bucket_number));
    let of_member = members::group_id.eq(bucket_owners::group_id).and(members::number.eq(bucket_owners::member_number));
    Ok(bucket_owners::table
        .inner_join(round_buckets::table.on(in_round))
        .inner_join(members::table.on(of_member))
        .filter(bucket_owners::group_id.eq(group.id()))
        .filter(round_buckets::round_number.eq(round))
        .order((bucket_owners::bucket_number, bucket_owners::position, bucket_owners::member_number))
        .select((bucket_owners::bucket_number, members::name, members::kind))
        .load(snapshot.db())?)
}

/// One participant's amount for one bucket.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Queryable)]
#[serde(deny_unknown_fields)]
pub struct AllocationRow {
    /// The round.
    pub round: RoundNumber,
    /// Who gave.
    pub member: MemberNumber,
    /// To which bucket.
    pub bucket: BucketNumber,
    /// How much.
    pub amount: Amount,
}

/// The allocations of one round, or of all, by round, bucket and member.
///
/// # Errors
/// When the database fails.
pub fn list_allocations(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    of: Option<RoundNumber>,
) -> Result<Vec<AllocationRow>, StoreError> {
    let mut query = allocations::table.filter(allocations::group_id.eq(group.id())).into_boxed();
    if let Some(round) = of {
        query = query.filter(allocations::round_number.eq(round));
    }
    Ok(query
        .order((allocations::round_number, allocations::bucket_number, allocations::member_number))
        .select((
            allocations::round_number,
            allocations::member_number,
            allocations::bucket_number,
            allocations::amount,
        ))
        .load(snapshot.db())?)
}

/// What a settlement stored.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Queryable)]
#[serde(deny_unknown_fields)]
pub struct SettlementRow {
    /// The round.
    pub round: RoundNumber,
    /// Its entry; none if no money moved.
    pub entry: Option<EntryNumber>,
    /// What the buckets got.
    pub funded: Amount,
    /// What came back from buckets without their minimum.
    pub returned: Amount,
    /// What nobody gave, and the surplus of sealed buckets.
    pub unspent: Amount,
    /// What of the two went to the carried fund.
    pub carried: Amount,
    /// When (UTC).
    pub settled_at: UtcTime,
}

/// Every settlement, by round.
///
/// # Errors
/// When the database fails.
pub fn list_settlements(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<SettlementRow>, StoreError> {
    Ok(settlements::table
        .filter(settlements::group_id.eq(group.id()))
        .order(settlements::round_number)
        .select((
            settlements::round_number,
            settlements::entry_number,
            settlements::funded,
            settlements::returned,
            settlements::unspent,
            settlements::carried,
            settlements::settled_at,
        ))
        .load(snapshot.db())?)
}

/// A payout as far as the ledger must agree with it.
#[derive(Debug, Clone, Serialize, Deserialize, Queryable)]
#[serde(deny_unknown_fields)]
pub struct PayoutRow {
    /// The number in the group.
    pub number: PayoutNumber,
    /// The bucket it is paid from.
    pub bucket: BucketNumber,
    /// How much was asked for.
    pub amount: Amount,
    /// What of it was paid: the stored sum.
    pub paid: Amount,
    /// How it was closed, if it was.
    pub closed_as: Option<ClosedAs>,
}

/// Every payout that was asked for, by number.
///
/// # Errors
/// When the database fails.
pub fn list_payouts(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<PayoutRow>, StoreError> {
    Ok(payouts::table
        .filter(payouts::group_id.eq(group.id()))
        .order(payouts::number)
        .select((payouts::number, payouts::bucket_number, payouts::amount, payouts::paid, payouts::closed_as))
        .load(snapshot.db())?)
}

/// Money that left the bank for a payout, as far as the ledger must agree with it.
#[derive(Debug, Clone, Copy, Queryable, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaymentRow {
    /// Its entry.
    pub entry: EntryNumber,
    /// The payout.
    pub payout: PayoutNumber,
    /// How much.
    pub amount: Amount,
    /// The day.
    pub paid_on: NaiveDate,
}

/// Every payment, by entry.
///
/// # Errors
/// When the database fails.
pub fn list_payments(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<PaymentRow>, StoreError> {
    Ok(payout_payments::table
        .filter(payout_payments::group_id.eq(group.id()))
        .order(payout_payments::entry_number)
        .select((
            payout_payments::entry_number,
            payout_payments::payout_number,
            payout_payments::amount,
            payout_payments::paid_on,
        ))
        .load(snapshot.db())?)
}

/// How a bucket ended, as far as the ledger must agree with it.
#[derive(Debug, Clone, Copy, Queryable, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndingRow {
    /// The bucket.
    pub bucket: BucketNumber,
    /// Done, cancelled or withdrawn.
    pub kind: EndingKind,
    /// What it still held.
    pub rest: Amount,
    /// Where that went.
    pub destination: Option<CancelledTo>,
    /// The agreement that said so.
    pub agreement_version: Option<i64>,
    /// Its entry; none if nothing was left.
    pub entry: Option<EntryNumber>,
}

/// Every ending, by bucket.
///
/// # Errors
/// When the database fails.
pub fn list_endings(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<EndingRow>, StoreError> {
    Ok(bucket_endings::table
        .filter(bucket_endings::group_id.eq(group.id()))
        .order(bucket_endings::bucket_number)
        .select((
            bucket_endings::bucket_number,
            bucket_endings::kind,
            bucket_endings::rest,
            bucket_endings::destination,
            bucket_endings::agreement_version,
            bucket_endings::entry_number,
        ))
        .load(snapshot.db())?)
}
