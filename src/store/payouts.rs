//! Payouts: money that owners ask for, and that leaves a funded bucket (money.md 9).

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{accounts, bucket_owners, buckets, members, payouts};
use super::scope::InGroup;
use crate::domain::ids::{BucketNumber, EntryNumber, MemberNumber, PayoutNumber};
use crate::domain::ledger::Account;
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// A payout.
#[derive(Debug, Clone, Queryable)]
pub struct Payout {
    /// The number in the group.
    pub number: PayoutNumber,
    /// The bucket whose money it is.
    pub bucket: BucketNumber,
    /// The bucket's title.
    pub title: String,
    /// How much.
    pub amount: Amount,
    /// Who gets it, in words.
    pub payee: String,
    /// Who gets it, if that is a member.
    pub payee_member: Option<MemberNumber>,
    /// The invoice or receipt.
    pub reference: String,
    /// When it was asked for (UTC).
    pub asked_at: UtcTime,
    /// By whom.
    pub asked_by: MemberNumber,
    /// The name of who asked.
    pub asked_by_name: String,
    /// The day it was paid.
    pub paid_on: Option<NaiveDate>,
    /// Who marked it paid.
    pub paid_by: Option<MemberNumber>,
    /// Its entry, once paid.
    pub entry: Option<EntryNumber>,
    /// When it was declined (UTC).
    pub declined_at: Option<UtcTime>,
    /// Why it was declined.
    pub declined_why: Option<String>,
}

impl Payout {
    /// Neither paid nor declined.
    pub const fn is_waiting(&self) -> bool {
        self.paid_on.is_none() && self.declined_at.is_none()
    }
}

const COLUMNS: (
    payouts::number,
    payouts::bucket_number,
    buckets::title,
    payouts::amount,
    payouts::payee,
    payouts::payee_member,
    payouts::reference,
    payouts::asked_at,
    payouts::asked_by,
    members::name,
    payouts::paid_on,
    payouts::paid_by,
    payouts::entry_number,
    payouts::declined_at,
    payouts::declined_why,
) = (
    payouts::number,
    payouts::bucket_number,
    buckets::title,
    payouts::amount,
    payouts::payee,
    payouts::payee_member,
    payouts::reference,
    payouts::asked_at,
    payouts::asked_by,
    members::name,
    payouts::paid_on,
    payouts::paid_by,
    payouts::entry_number,
    payouts::declined_at,
    payouts::declined_why,
);

/// Every payout of the group, the newest first.
///
/// # Errors
/// When the database fails.
pub fn list_payouts(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<Payout>, StoreError> {
    let of_bucket = buckets::group_id.eq(payouts::group_id).and(buckets::number.eq(payouts::bucket_number));
    let of_asker = members::group_id.eq(payouts::group_id).and(members::number.eq(payouts::asked_by));
    Ok(payouts::table
        .inner_join(buckets::table.on(of_bucket))
        .inner_join(members::table.on(of_asker))
        .filter(payouts::group_id.eq(group.id()))
        .order(payouts::number.desc())
        .select(COLUMNS)
        .load(snapshot.db())?)
}

/// One payout.
///
/// # Errors
/// When the database fails.
pub fn find_payout(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    number: PayoutNumber,
) -> Result<Option<Payout>, StoreError> {
    let of_bucket = buckets::group_id.eq(payouts::group_id).and(buckets::number.eq(payouts::bucket_number));
    let of_asker = members::group_id.eq(payouts::group_id).and(members::number.eq(payouts::asked_by));
    Ok(payouts::table
        .inner_join(buckets::table.on(of_bucket))
        .inner_join(members::table.on(of_asker))
        .filter(payouts::group_id.eq(group.id()))
        .filter(payouts::number.eq(number))
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?)
}

/// A bucket that holds money.
#[derive(Debug, Clone)]
pub struct Purse {
    /// The bucket.
    pub bucket: BucketNumber,
    /// Its title.
    pub title: String,
    /// What it holds.
    pub holds: Amount,
    /// What of it was asked for and is waiting.
    pub waiting: Amount,
    /// Who owns it.
    pub owners: Vec<MemberNumber>,
}

impl Purse {
    /// What of it nobody asked for yet.
    pub fn left(&self) -> Amount {
        self.holds.checked_sub(self.waiting).map_or(Amount::ZERO, Amount::at_least_zero)
    }
}

/// The buckets that hold money, by number, in four statements whatever their number. With `only`, just that one.
///
/// # Errors
/// When the database fails.
pub fn list_purses(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    only: Option<BucketNumber>,
) -> Result<Vec<Purse>, StoreError> {
    let balances: Vec<(String, Amount)> = accounts::table
        .filter(accounts::group_id.eq(group.id()))
        .filter(accounts::name.like("bucket:%"))
        .filter(accounts::balance.gt(0_i64))
        .select((accounts::name, accounts::balance))
        .load(snapshot.db())?;
    let mut held: Vec<(BucketNumber, Amount)> = balances
        .iter()
        .filter_map(|(name, balance)| match Account::parse(name) {
            Some(Account::Bucket(bucket)) => Some((bucket, *balance)),
            _ => None,
        })
        .filter(|(bucket, _)| only.is_none_or(|only| only == *bucket))
        .collect();
    held.sort_unstable_by_key(|(bucket, _)| *bucket);
    let numbers: Vec<BucketNumber> = held.iter().map(|(bucket, _)| *bucket).collect();
    let titles: Vec<(BucketNumber, String)> = buckets::table
        .filter(buckets::group_id.eq(group.id()))
        .filter(buckets::number.eq_any(numbers.clone()))
        .select((buckets::number, buckets::title))
        .load(snapshot.db())?;
    let owners: Vec<(BucketNumber, MemberNumber)> = bucket_owners::table
        .filter(bucket_owners::group_id.eq(group.id()))
        .filter(bucket_owners::bucket_number.eq_any(numbers.clone()))
        .order((bucket_owners::bucket_number, bucket_owners::position))
        .select((bucket_owners::bucket_number, bucket_owners::member_number))
        .load(snapshot.db())?;
    let waiting: Vec<(BucketNumber, Amount)> = payouts::table
        .filter(payouts::group_id.eq(group.id()))
        .filter(payouts::bucket_number.eq_any(numbers))
        .filter(payouts::paid_on.is_null())
        .filter(payouts::declined_at.is_null())
        .select((payouts::bucket_number, payouts::amount))
        .load(snapshot.db())?;
    held.into_iter()
        .map(|(bucket, holds)| {
            let of_this = waiting.iter().filter(|(of, _)| *of == bucket).map(|(_, amount)| *amount);
            Ok(Purse {
                bucket,
                title: titles.iter().find(|(of, _)| *of == bucket).map(|(_, title)| title.clone()).unwrap_or_default(),
                holds,
                waiting: Amount::total(of_this).map_err(|error| StoreError::Corrupt(error.to_string()))?,
                owners: owners.iter().filter(|(of, _)| *of == bucket).map(|(_, owner)| *owner).collect(),
            })
        })
        .collect()
}

/// What is needed to ask for a payout.
#[derive(Debug, Clone)]
pub struct NewPayout {
    /// The bucket whose money it is.
    pub bucket: BucketNumber,
    /// How much.
    pub amount: Amount,
    /// Who gets it, in words.
    pub payee: String,
    /// Who gets it, if that is a member.
    pub payee_member: Option<MemberNumber>,
    /// The invoice or receipt.
    pub reference: String,
}

/// Stores a payout that was asked for, under the next number.
///
/// # Errors
/// When the database fails.
pub fn insert_payout(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    asked_by: MemberNumber,
    new: &NewPayout,
) -> Result<PayoutNumber, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> =
        payouts::table.filter(payouts::group_id.eq(group)).select(diesel::dsl::max(payouts::number)).first(tx.db())?;
    let number = PayoutNumber::new(last.unwrap_or(0) + 1);
    diesel::insert_into(payouts::table)
        .values((
            payouts::group_id.eq(group),
            payouts::number.eq(number),
            payouts::bucket_number.eq(new.bucket),
            payouts::amount.eq(new.amount),
            payouts::payee.eq(&new.payee),
            payouts::payee_member.eq(new.payee_member),
            payouts::reference.eq(&new.reference),
            payouts::asked_at.eq(locked.at()),
            payouts::asked_by.eq(asked_by),
        ))
        .execute(tx.db())?;
    Ok(number)
}

/// Writes down that a payout was paid, and by which entry. The caller has seen that it was waiting.
///
/// # Errors
/// When the database fails.
pub fn set_paid(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: PayoutNumber,
    paid_on: NaiveDate,
    paid_by: MemberNumber,
    entry: EntryNumber,
) -> Result<(), StoreError> {
    diesel::update(payouts::table.filter(payouts::group_id.eq(locked.group().id())).filter(payouts::number.eq(number)))
        .set((payouts::paid_on.eq(paid_on), payouts::paid_by.eq(paid_by), payouts::entry_number.eq(entry)))
        .execute(tx.db())?;
    Ok(())
}

/// Writes down why a payout is not paid. The caller has seen that it was waiting.
///
/// # Errors
/// When the database fails.
pub fn set_declined(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: PayoutNumber,
    why: &str,
) -> Result<(), StoreError> {
    diesel::update(payouts::table.filter(payouts::group_id.eq(locked.group().id())).filter(payouts::number.eq(number)))
        .set((payouts::declined_at.eq(locked.at()), payouts::declined_why.eq(why)))
        .execute(tx.db())?;
    Ok(())
}
