//! The versions of a group's agreement.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::{LockedGroup, mark_moment};
use super::schema::agreements;
use super::scope::{GroupScope, InGroup};
use crate::domain::agreement::{Agreement, AllotmentUnit, CancelledTo, Sharing, UnspentTo};
use crate::domain::ids::MemberNumber;
use crate::domain::money::Rate;
use crate::domain::text::WebAddress;
use crate::domain::time::UtcTime;

/// Every version that stands, oldest first. One that was taken back before its day came is not among them.
///
/// # Errors
/// When the database fails or holds a rule that cannot be.
pub fn list_agreements(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<Agreement>, StoreError> {
    type Row = (i64, NaiveDate, Rate, Rate, String, String, Rate, AllotmentUnit, UnspentTo, CancelledTo, bool);
    let rows: Vec<Row> = agreements::table
        .filter(agreements::group_id.eq(group.id()))
        .filter(agreements::withdrawn_at.is_null())
        .order(agreements::version)
        .select((
            agreements::version,
            agreements::takes_effect_on,
            agreements::pool_rate,
            agreements::foundation_share,
            agreements::foundation_name,
            agreements::sharing,
            agreements::equal_part,
            agreements::unit,
            agreements::unspent_to,
            agreements::cancelled_to,
            agreements::cover_from_foundation,
        ))
        .load(snapshot.db())?;
    rows.into_iter()
        .map(
            |(
                version,
                from,
                pool_rate,
                foundation_share,
                name,
                sharing,
                equal_part,
                unit,
                unspent_to,
                cancelled_to,
                cover,
            )| {
                Ok(Agreement {
                    version,
                    from,
                    pool_rate,
                    foundation_share,
                    foundation_name: Some(name).filter(|name| !name.is_empty()),
                    sharing: Sharing::parse(&sharing, Some(equal_part))
                        .ok_or_else(|| StoreError::Corrupt(format!("agreement {version} shares by {sharing:?}")))?,
                    unit,
                    unspent_to,
                    cancelled_to,
                    cover_from_foundation: cover,
                })
            },
        )
        .collect()
}

/// What stands beside a version: where it was decided, when and by whom it was recorded.
#[derive(Debug, Clone, Queryable)]
pub struct AgreementRecord {
    /// The version.
    pub version: i64,
    /// Link to the decision.
    pub decision_url: Option<String>,
    /// When it was recorded (UTC).
    pub recorded_at: UtcTime,
    /// Who recorded it.
    pub recorded_by: MemberNumber,
}

/// The records of every version that stands, oldest first.
///
/// # Errors
/// When the database fails.
pub fn list_agreement_records(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<AgreementRecord>, StoreError> {
    Ok(agreements::table
        .filter(agreements::group_id.eq(group.id()))
        .filter(agreements::withdrawn_at.is_null())
        .order(agreements::version)
        .select((agreements::version, agreements::decision_url, agreements::recorded_at, agreements::recorded_by))
        .load(snapshot.db())?)
}

/// Adds a version; its number is the next one, whatever `agreement.version` says.
///
/// # Errors
/// When the database fails.
pub fn insert_agreement(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    agreement: &Agreement,
    decision: Option<&WebAddress>,
) -> Result<i64, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = agreements::table
        .filter(agreements::group_id.eq(group))
        .select(diesel::dsl::max(agreements::version))
        .first(tx.db())?;
    let version = last.unwrap_or(0) + 1;
    diesel::insert_into(agreements::table)
        .values((
            agreements::group_id.eq(group),
            agreements::version.eq(version),
            agreements::takes_effect_on.eq(agreement.from),
            agreements::pool_rate.eq(agreement.pool_rate),
            agreements::foundation_share.eq(agreement.foundation_share),
            agreements::foundation_name.eq(agreement.foundation_name.as_deref().unwrap_or_default()),
            agreements::sharing.eq(agreement.sharing.as_str()),
            agreements::equal_part.eq(agreement.sharing.equal_part().unwrap_or(Rate::ZERO)),
            agreements::unit.eq(agreement.unit),
            agreements::unspent_to.eq(agreement.unspent_to),
            agreements::cancelled_to.eq(agreement.cancelled_to),
            agreements::cover_from_foundation.eq(agreement.cover_from_foundation),
            agreements::decision_url.eq(decision.map(WebAddress::as_str)),
            agreements::recorded_at.eq(locked.at()),
            agreements::recorded_by.eq(who.member()),
        ))
        .execute(tx.db())?;
    mark_moment(tx, locked)?;
    Ok(version)
}

/// Takes a version back that has not taken effect. Its number is not given again.
///
/// # Errors
/// When the database fails.
pub fn withdraw_agreement(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    version: i64,
) -> Result<(), StoreError> {
    let this =
        agreements::table.filter(agreements::group_id.eq(locked.group().id())).filter(agreements::version.eq(version));
    diesel::update(this)
        .set((agreements::withdrawn_at.eq(locked.at()), agreements::withdrawn_by.eq(who.member())))
        .execute(tx.db())?;
    mark_moment(tx, locked)
}
