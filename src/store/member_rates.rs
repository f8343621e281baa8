//! The members' own rates with their history (money.md 3).

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::{LockedGroup, mark_moment};
use super::schema::member_rates;
use super::scope::{GroupScope, InGroup};
use crate::domain::ids::MemberNumber;
use crate::domain::money::Rate;
use crate::domain::text::WebAddress;
use crate::domain::time::UtcTime;

/// Every member's own rates that stand, with the day each takes effect, in the order they were agreed. No rate stands
/// for the agreement's pool rate again.
///
/// # Errors
/// When the database fails.
pub fn list_rates(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<Vec<(MemberNumber, NaiveDate, Option<Rate>)>, StoreError> {
    Ok(member_rates::table
        .filter(member_rates::group_id.eq(group.id()))
        .filter(member_rates::withdrawn_at.is_null())
        .order((member_rates::member_number, member_rates::number))
        .select((member_rates::member_number, member_rates::takes_effect_on, member_rates::rate))
        .load(snapshot.db())?)
}

/// One step in the history of a member's own rate.
#[derive(Debug, Clone, Queryable)]
pub struct RateStep {
    /// 1, 2, 3 … for this member.
    pub number: i64,
    /// The day it takes effect. The first one holds for all earlier days too.
    pub from: NaiveDate,
    /// The rate; none stands for the agreement's pool rate again.
    pub rate: Option<Rate>,
    /// Link to the decision.
    pub decision: Option<String>,
    /// When it was recorded (UTC).
    pub recorded_at: UtcTime,
    /// Who recorded it.
    pub recorded_by: MemberNumber,
}

/// The steps of one member that stand, oldest first.
///
/// # Errors
/// When the database fails.
pub fn list_steps(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
) -> Result<Vec<RateStep>, StoreError> {
    Ok(member_rates::table
        .filter(member_rates::group_id.eq(group.id()))
        .filter(member_rates::member_number.eq(member))
        .filter(member_rates::withdrawn_at.is_null())
        .order(member_rates::number)
        .select((
            member_rates::number,
            member_rates::takes_effect_on,
            member_rates::rate,
            member_rates::decision_url,
            member_rates::recorded_at,
            member_rates::recorded_by,
        ))
        .load(snapshot.db())?)
}

/// Adds a step to a member's history and gives its number.
///
/// # Errors
/// When the database fails.
pub fn insert_step(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    member: MemberNumber,
    (from, rate): (NaiveDate, Option<Rate>),
    decision: Option<&WebAddress>,
) -> Result<i64, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = member_rates::table
        .filter(member_rates::group_id.eq(group))
        .filter(member_rates::member_number.eq(member))
        .select(diesel::dsl::max(member_rates::number))
        .first(tx.db())?;
    let number = last.unwrap_or(0) + 1;
    diesel::insert_into(member_rates::table)
        .values((
            member_rates::group_id.eq(group),
            member_rates::member_number.eq(member),
            member_rates::number.eq(number),
            member_rates::takes_effect_on.eq(from),
            member_rates::rate.eq(rate),
            member_rates::decision_url.eq(decision.map(WebAddress::as_str)),
            member_rates::recorded_at.eq(locked.at()),
            member_rates::recorded_by.eq(who.member()),
        ))
        .execute(tx.db())?;
    mark_moment(tx, locked)?;
    Ok(number)
}

/// Takes a step back that has not taken effect. Its number is not given again.
///
/// # Errors
/// When the database fails.
pub fn withdraw_step(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    member: MemberNumber,
    number: i64,
) -> Result<(), StoreError> {
    let this = member_rates::table
        .filter(member_rates::group_id.eq(locked.group().id()))
        .filter(member_rates::member_number.eq(member))
        .filter(member_rates::number.eq(number));
    diesel::update(this)
        .set((member_rates::withdrawn_at.eq(locked.at()), member_rates::withdrawn_by.eq(who.member())))
        .execute(tx.db())?;
    mark_moment(tx, locked)
}
