//! The weights of the sharing rule `weights`: each setting is stored whole and stays.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::member_weights;
use super::scope::{GroupScope, InGroup};
use crate::domain::ids::MemberNumber;
use crate::domain::time::UtcTime;
use crate::domain::weight::Weight;

/// One member's weight in one setting.
#[derive(Debug, Clone, Queryable)]
pub struct WeightRow {
    /// Which setting: 1, 2, 3 … in the group.
    pub revision: i64,
    /// The member.
    pub member: MemberNumber,
    /// The weight.
    pub weight: Weight,
    /// Why.
    pub reason: String,
    /// When the setting was recorded (UTC).
    pub recorded_at: UtcTime,
    /// Who recorded it.
    pub recorded_by: MemberNumber,
}

const COLUMNS: (
    member_weights::revision,
    member_weights::member_number,
    member_weights::weight,
    member_weights::reason,
    member_weights::recorded_at,
    member_weights::recorded_by,
) = (
    member_weights::revision,
    member_weights::member_number,
    member_weights::weight,
    member_weights::reason,
    member_weights::recorded_at,
    member_weights::recorded_by,
);

/// Every setting, newest first, members by number.
///
/// # Errors
/// When the database fails.
pub fn list_weights(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<WeightRow>, StoreError> {
    Ok(member_weights::table
        .filter(member_weights::group_id.eq(group.id()))
        .order((member_weights::revision.desc(), member_weights::member_number))
        .select(COLUMNS)
        .load(snapshot.db())?)
}

/// The newest setting, members by number; empty while there is none.
///
/// # Errors
/// When the database fails.
pub fn list_newest_weights(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<WeightRow>, StoreError> {
    let of_group = member_weights::table.filter(member_weights::group_id.eq(group.id()));
    let newest: Option<i64> = of_group.select(diesel::dsl::max(member_weights::revision)).first(snapshot.db())?;
    let Some(newest) = newest else { return Ok(Vec::new()) };
    Ok(of_group
        .filter(member_weights::revision.eq(newest))
        .order(member_weights::member_number)
        .select(COLUMNS)
        .load(snapshot.db())?)
}

/// Adds a setting and gives its number.
///
/// # Errors
/// When the database fails.
pub fn insert_weights(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    weights: &[(MemberNumber, Weight, String)],
) -> Result<i64, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = member_weights::table
        .filter(member_weights::group_id.eq(group))
        .select(diesel::dsl::max(member_weights::revision))
        .first(tx.db())?;
    let revision = last.unwrap_or(0) + 1;
    let rows: Vec<_> = weights
        .iter()
        .map(|(member, weight, reason)| {
            (
                member_weights::group_id.eq(group),
                member_weights::revision.eq(revision),
                member_weights::member_number.eq(*member),
                member_weights::weight.eq(*weight),
                member_weights::reason.eq(reason.clone()),
                member_weights::recorded_at.eq(locked.at()),
                member_weights::recorded_by.eq(who.member()),
            )
        })
        .collect();
    for part in rows.chunks(500) {
        on_backend!(tx.db(), conn => {
            diesel::insert_into(member_weights::table).values(part.to_vec()).execute(conn)
        })?;
    }
    Ok(revision)
}
