//! The list of agreed running costs (money.md 4).

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::{LockedGroup, mark_moment};
use super::schema::{core_cost_ends, core_costs, statements};
use super::scope::{GroupScope, InGroup};
use crate::domain::core_cost::{Cadence, CoreCost};
use crate::domain::ids::{CoreCostNumber, MemberNumber};
use crate::domain::money::Amount;
use crate::domain::text::{Name, WebAddress};
use crate::domain::time::{Month, UtcTime};

/// A core cost as the page shows it: the rule's facts, the link to the decision, and whether it was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedCost {
    /// What the rules work with.
    pub cost: CoreCost,
    /// Where the decision can be read.
    pub decision_url: Option<String>,
    /// It was taken back before anything was decided: it is due in no month.
    pub withdrawn: Option<CostWithdrawn>,
}

/// How a cost was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostWithdrawn {
    /// When (UTC).
    pub at: UtcTime,
    /// By whom.
    pub by: MemberNumber,
    /// Why.
    pub why: String,
}

type Cost =
    (CoreCostNumber, String, Amount, Cadence, String, Option<String>, Option<NaiveDate>, Option<String>, String);
type Row = (Cost, Option<UtcTime>, Option<MemberNumber>, Option<String>);
type CostColumns = (
    core_costs::number,
    core_costs::name,
    core_costs::amount,
    core_costs::cadence,
    core_costs::from_month,
    core_costs::until_month,
    core_costs::agreed_on,
    core_costs::decision_url,
    core_costs::due_from,
);
const COLUMNS: (CostColumns, core_costs::withdrawn_at, core_costs::withdrawn_by, core_costs::withdrawn_why) = (
    (
        core_costs::number,
        core_costs::name,
        core_costs::amount,
        core_costs::cadence,
        core_costs::from_month,
        core_costs::until_month,
        core_costs::agreed_on,
        core_costs::decision_url,
        core_costs::due_from,
    ),
    core_costs::withdrawn_at,
    core_costs::withdrawn_by,
    core_costs::withdrawn_why,
);

/// Every core cost, those that ended or were taken back included, by number.
///
/// # Errors
/// When the database fails or holds a month that cannot be.
pub fn list_core_costs(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<ListedCost>, StoreError> {
    let rows: Vec<Row> = core_costs::table
        .filter(core_costs::group_id.eq(group.id()))
        .order(core_costs::number)
        .select(COLUMNS)
        .load(snapshot.db())?;
    rows.into_iter().map(listed).collect()
}

/// One core cost.
///
/// # Errors
/// When the database fails or holds a month that cannot be.
pub fn find_core_cost(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    number: CoreCostNumber,
) -> Result<Option<ListedCost>, StoreError> {
    let row: Option<Row> = core_costs::table
        .filter(core_costs::group_id.eq(group.id()))
        .filter(core_costs::number.eq(number))
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?;
    row.map(listed).transpose()
}

fn listed(row: Row) -> Result<ListedCost, StoreError> {
    let ((number, name, amount, cadence, from, until, agreed_on, decision_url, due_from), at, by, why) = row;
    let cost = CoreCost {
        number,
        name,
        amount,
        cadence,
        from: month_of(&from)?,
        until: until.as_deref().map(month_of).transpose()?,
        agreed_on,
        agreed_in: month_of(&due_from)?,
    };
    let withdrawn = match (at, by, why) {
        (Some(at), Some(by), Some(why)) => Some(CostWithdrawn { at, by, why }),
        _ => None,
    };
    Ok(ListedCost { cost, decision_url, withdrawn })
}

/// The last month that a standing statement covers.
///
/// # Errors
/// When the database fails or holds a month that cannot be.
pub fn find_last_covered_month(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Option<Month>, StoreError> {
    let last: Option<String> = statements::table
        .filter(statements::group_id.eq(group.id()))
        .filter(statements::withdrawn_at.is_null())
        .select(diesel::dsl::max(statements::last_month))
        .first(snapshot.db())?;
    last.as_deref().map(month_of).transpose()
}

/// What is needed to put a cost on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCoreCost {
    /// What it is for.
    pub name: Name,
    /// What is due each time.
    pub amount: Amount,
    /// How often.
    pub cadence: Cadence,
    /// The first month.
    pub from: Month,
    /// The last month, if it ends.
    pub until: Option<Month>,
    /// The day of the decision.
    pub agreed_on: Option<NaiveDate>,
    /// Where the decision can be read.
    pub decision: Option<WebAddress>,
    /// The first month it may be due in.
    pub due_from: Month,
}

/// Adds a cost under the next free number.
///
/// # Errors
/// When the database fails.
pub fn insert_core_cost(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    new: &NewCoreCost,
) -> Result<CoreCostNumber, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = core_costs::table
        .filter(core_costs::group_id.eq(group))
        .select(diesel::dsl::max(core_costs::number))
        .first(tx.db())?;
    let number = CoreCostNumber::new(last.unwrap_or(0) + 1);
    diesel::insert_into(core_costs::table)
        .values((
            core_costs::group_id.eq(group),
            core_costs::number.eq(number),
            core_costs::name.eq(new.name.as_str()),
            core_costs::amount.eq(new.amount),
            core_costs::cadence.eq(new.cadence),
            core_costs::from_month.eq(new.from.to_string()),
            core_costs::until_month.eq(new.until.map(|month| month.to_string())),
            core_costs::agreed_on.eq(new.agreed_on),
            core_costs::decision_url.eq(new.decision.as_ref().map(WebAddress::as_str)),
            core_costs::due_from.eq(new.due_from.to_string()),
            core_costs::recorded_at.eq(locked.at()),
            core_costs::recorded_by.eq(who.member()),
        ))
        .execute(tx.db())?;
    if let Some(until) = new.until {
        insert_end(tx, locked, number, until)?;
    }
    Ok(number)
}

/// Keeps the last month that a cost was given, and since when it is that one.
fn insert_end(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: CoreCostNumber,
    until: Month,
) -> Result<(), StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = core_cost_ends::table
        .filter(core_cost_ends::group_id.eq(group))
        .filter(core_cost_ends::core_cost_number.eq(number))
        .select(diesel::dsl::max(core_cost_ends::position))
        .first(tx.db())?;
    diesel::insert_into(core_cost_ends::table)
        .values((
            core_cost_ends::group_id.eq(group),
            core_cost_ends::core_cost_number.eq(number),
            core_cost_ends::position.eq(last.unwrap_or(0) + 1),
            core_cost_ends::until_month.eq(until.to_string()),
            core_cost_ends::recorded_at.eq(locked.at()),
        ))
        .execute(tx.db())?;
    mark_moment(tx, locked)
}

/// Ends a cost: `until` is the last month it is due in.
///
/// # Errors
/// When the database fails.
pub fn set_until(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: CoreCostNumber,
    until: Month,
) -> Result<(), StoreError> {
    diesel::update(
        core_costs::table.filter(core_costs::group_id.eq(locked.group().id())).filter(core_costs::number.eq(number)),
    )
    .set(core_costs::until_month.eq(until.to_string()))
    .execute(tx.db())?;
    insert_end(tx, locked, number, until)
}

/// Records the decision on a cost that had none, with its first month and the one from which it may be due.
///
/// # Errors
/// When the database fails.
pub fn set_agreed(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: CoreCostNumber,
    agreed_on: NaiveDate,
    decision: Option<&WebAddress>,
    (from, due_from): (Month, Month),
) -> Result<(), StoreError> {
    diesel::update(
        core_costs::table.filter(core_costs::group_id.eq(locked.group().id())).filter(core_costs::number.eq(number)),
    )
    .set((
        core_costs::agreed_on.eq(agreed_on),
        core_costs::decision_url.eq(decision.map(WebAddress::as_str)),
        core_costs::from_month.eq(from.to_string()),
        core_costs::due_from.eq(due_from.to_string()),
    ))
    .execute(tx.db())?;
    Ok(())
}

/// Takes a cost back that nobody agreed to. The caller has seen that it stands without a decision.
///
/// # Errors
/// When the database fails, or there is a decision after all.
pub fn set_withdrawn(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    by: MemberNumber,
    number: CoreCostNumber,
    why: &str,
) -> Result<(), StoreError> {
    diesel::update(
        core_costs::table.filter(core_costs::group_id.eq(locked.group().id())).filter(core_costs::number.eq(number)),
    )
    .set((core_costs::withdrawn_at.eq(locked.at()), core_costs::withdrawn_by.eq(by), core_costs::withdrawn_why.eq(why)))
    .execute(tx.db())?;
    Ok(())
}

fn month_of(text: &str) -> Result<Month, StoreError> {
    Month::parse(text).map_err(|_| StoreError::Corrupt(format!("not a month: {text}")))
}
