//! Payouts: money that owners ask for, and that leaves a funded bucket in one payment or several (money.md 9).

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::dialect::sum_minor;
use super::error::StoreError;
use super::ledger::{LockedGroup, list_bucket_balances};
use super::schema::{bucket_owners, buckets, members, payouts};
use super::scope::InGroup;
use crate::domain::ending::ClosedAs;
use crate::domain::ids::{BucketNumber, MemberNumber, PayoutNumber};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// What an owner asked for, and what came of it.
#[derive(Debug, Clone, Queryable)]
pub struct Payout {
    /// The number in the group.
    pub number: PayoutNumber,
    /// The bucket whose money it is.
    pub bucket: BucketNumber,
    /// The bucket's title.
    pub title: String,
    /// How much was asked for.
    pub amount: Amount,
    /// What of it was paid.
    pub paid: Amount,
    /// Who gets it, in words.
    pub payee: String,
    /// Who gets it, if that is a member.
    pub payee_member: Option<MemberNumber>,
    /// The invoice or receipt, in words.
    pub reference: String,
    /// The day by which it is wanted.
    pub wanted_on: Option<NaiveDate>,
    /// When it was asked for (UTC).
    pub asked_at: UtcTime,
    /// By whom.
    pub asked_by: MemberNumber,
    /// The name of who asked.
    pub asked_by_name: String,
    /// How it was closed without being paid, or with only a part of it.
    pub closed_as: Option<ClosedAs>,
    /// When it was closed (UTC).
    pub closed_at: Option<UtcTime>,
    /// By whom.
    pub closed_by: Option<MemberNumber>,
    /// Why.
    pub closed_why: Option<String>,
}

impl Payout {
    /// Neither paid whole nor closed.
    pub fn is_waiting(&self) -> bool {
        self.closed_as.is_none() && self.rest().is_positive()
    }

    /// What of it is not paid.
    pub fn rest(&self) -> Amount {
        self.amount.checked_sub(self.paid).map_or(Amount::ZERO, Amount::at_least_zero)
    }

    /// What of it still waits to be paid: nothing once it is closed.
    pub fn waits(&self) -> Amount {
        if self.closed_as.is_none() { self.rest() } else { Amount::ZERO }
    }
}

const COLUMNS: (
    payouts::number,
    payouts::bucket_number,
    buckets::title,
    payouts::amount,
    payouts::paid,
    payouts::payee,
    payouts::payee_member,
    payouts::reference,
    payouts::wanted_on,
    payouts::asked_at,
    payouts::asked_by,
    members::name,
    payouts::closed_as,
    payouts::closed_at,
    payouts::closed_by,
    payouts::closed_why,
) = (
    payouts::number,
    payouts::bucket_number,
    buckets::title,
    payouts::amount,
    payouts::paid,
    payouts::payee,
    payouts::payee_member,
    payouts::reference,
    payouts::wanted_on,
    payouts::asked_at,
    payouts::asked_by,
    members::name,
    payouts::closed_as,
    payouts::closed_at,
    payouts::closed_by,
    payouts::closed_why,
);

/// Every payout of the group, or those of one bucket, the newest first.
///
/// # Errors
/// When the database fails.
pub fn list_payouts(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    only: Option<BucketNumber>,
) -> Result<Vec<Payout>, StoreError> {
    let of_bucket = buckets::group_id.eq(payouts::group_id).and(buckets::number.eq(payouts::bucket_number));
    let of_asker = members::group_id.eq(payouts::group_id).and(members::number.eq(payouts::asked_by));
    let mut query = payouts::table
        .inner_join(buckets::table.on(of_bucket))
        .inner_join(members::table.on(of_asker))
        .filter(payouts::group_id.eq(group.id()))
        .into_boxed();
    if let Some(bucket) = only {
        query = query.filter(payouts::bucket_number.eq(bucket));
    }
    Ok(query.order(payouts::number.desc()).select(COLUMNS).load(snapshot.db())?)
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

/// What was paid out of each bucket that somebody asked money of.
///
/// # Errors
/// When the database fails.
pub fn sum_paid(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<(BucketNumber, Amount)>, StoreError> {
    Ok(payouts::table
        .filter(payouts::group_id.eq(group.id()))
        .group_by(payouts::bucket_number)
        .order(payouts::bucket_number)
        .select((payouts::bucket_number, sum_minor(payouts::paid)))
        .load(snapshot.db())?)
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
    let held: Vec<(BucketNumber, Amount)> = list_bucket_balances(snapshot, group)?
        .into_iter()
        .filter(|(bucket, holds)| holds.is_positive() && only.is_none_or(|only| only == *bucket))
        .collect();
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
    let waiting: Vec<(BucketNumber, Amount, Amount)> = payouts::table
        .filter(payouts::group_id.eq(group.id()))
        .filter(payouts::bucket_number.eq_any(numbers))
        .filter(payouts::closed_as.is_null())
        .select((payouts::bucket_number, payouts::amount, payouts::paid))
        .load(snapshot.db())?;
    held.into_iter()
        .map(|(bucket, holds)| {
            let of_this = waiting.iter().filter(|(of, ..)| *of == bucket);
            let waits = of_this.map(|(_, amount, paid)| amount.checked_sub(*paid)).collect::<Result<Vec<_>, _>>();
            let waiting = waits.and_then(Amount::total).map_err(|error| StoreError::Corrupt(error.to_string()))?;
            Ok(Purse {
                bucket,
                title: titles.iter().find(|(of, _)| *of == bucket).map(|(_, title)| title.clone()).unwrap_or_default(),
                holds,
                waiting,
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
    /// The invoice or receipt, in words.
    pub reference: String,
    /// The day by which it is wanted.
    pub wanted_on: Option<NaiveDate>,
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
            payouts::paid.eq(Amount::ZERO),
            payouts::payee.eq(&new.payee),
            payouts::payee_member.eq(new.payee_member),
            payouts::reference.eq(&new.reference),
            payouts::wanted_on.eq(new.wanted_on),
            payouts::asked_at.eq(locked.at()),
            payouts::asked_by.eq(asked_by),
        ))
        .execute(tx.db())?;
    Ok(number)
}

/// Closes a payout: what of it is not paid stays in the bucket. The caller has seen that it was waiting.
///
/// # Errors
/// When the database fails.
pub fn set_closed(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    closed_by: MemberNumber,
    number: PayoutNumber,
    closed_as: ClosedAs,
    why: &str,
) -> Result<(), StoreError> {
    diesel::update(payouts::table.filter(payouts::group_id.eq(locked.group().id())).filter(payouts::number.eq(number)))
        .set((
            payouts::closed_as.eq(closed_as),
            payouts::closed_at.eq(locked.at()),
            payouts::closed_by.eq(closed_by),
            payouts::closed_why.eq(why),
        ))
        .execute(tx.db())?;
    Ok(())
}
