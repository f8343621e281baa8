//! Core costs: the list of agreed running costs, and when each is due (money.md 4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::once::{IdempotencyKey, KeyReused, once};
use crate::domain::agreement::in_force;
use crate::domain::core_cost::{Cadence, CoreCost};
use crate::domain::ids::CoreCostNumber;
use crate::domain::ledger::Account;
use crate::domain::money::{Amount, AmountError, Rate, part_of};
use crate::domain::text::{Name, Reason, WebAddress, fold};
use crate::domain::time::Month;
use crate::store::core_costs::{self as store, ListedCost, NewCoreCost};
use crate::store::ledger::{self, LockedGroup, lock_group};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, agreements, groups, log, statements};

/// Why a core cost is not added or changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CoreCostRefused {
    /// A cost of nothing, or below.
    #[error("a cost needs an amount above zero")]
    NotPositive,
    /// A cost of this name runs already.
    #[error("{name} is on the list already")]
    NameTaken {
        /// The name on the list.
        name: String,
        /// Its number.
        number: CoreCostNumber,
    },
    /// It would end before it begins.
    #[error("{until} is before {from}")]
    EndsBeforeItBegins {
        /// The first month.
        from: Month,
        /// The last month given.
        until: Month,
    },
    /// A decision of the future is none.
    #[error("{agreed_on} is after today, {today}")]
    AgreedInFuture {
        /// The day given.
        agreed_on: NaiveDate,
        /// Today where the group is.
        today: NaiveDate,
    },
    /// It has its decision.
    #[error("agreed on {0} already")]
    AlreadyAgreed(NaiveDate),
    /// It was taken back.
    #[error("taken back on {0}")]
    TakenBack(NaiveDate),
    /// No such cost.
    #[error("there is no such core cost")]
    Missing,
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// A cost to be put on the list.
#[derive(Debug, Clone)]
pub struct AddCoreCost {
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
    /// The day of the decision; without one it is on the list as "not agreed yet" and not taken.
    pub agreed_on: Option<NaiveDate>,
    /// Where the decision can be read.
    pub decision: Option<WebAddress>,
    /// From the form.
    pub key: Option<IdempotencyKey>,
}

/// A cost on the list, and from when it is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// Its number.
    pub number: CoreCostNumber,
    /// The first month it may be due in; later than the month asked for when statements cover that one already.
    pub due_from: Month,
}

/// Puts a cost on the list. Whoever may edit the list is asked by the route.
///
/// # Errors
/// [`CoreCostRefused`], or the database. Nothing was written then.
pub fn add_core_cost(db: &Db, who: &GroupScope, command: AddCoreCost) -> Result<Added, Failure<CoreCostRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        once(tx, who.user(), command.key.as_ref(), CoreCostRefused::KeyReused, |tx| add_in(tx, &locked, &who, &command))
    })
}

/// The body of [`add_core_cost`], for what composes several in one transaction.
pub(crate) fn add_in(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    command: &AddCoreCost,
) -> Result<Added, Failure<CoreCostRefused>> {
    if !command.amount.is_positive() {
        return Err(Failure::Refused(CoreCostRefused::NotPositive));
    }
    check_end(command.from, command.until)?;
    check_agreed(locked, command.agreed_on)?;
    let folded = fold(command.name.as_str());
    let list = store::list_core_costs(tx, who.group())?;
    let running =
        |one: &&ListedCost| one.withdrawn.is_none() && one.cost.until.is_none_or(|until| until >= command.from);
    if let Some(twin) = list.iter().filter(running).find(|one| fold(&one.cost.name) == folded) {
        let (name, number) = (twin.cost.name.clone(), twin.cost.number);
        return Err(Failure::Refused(CoreCostRefused::NameTaken { name, number }));
    }
    let due_from = due_from(tx, who.group(), command.from)?;
    let new = NewCoreCost {
        name: command.name.clone(),
        amount: command.amount,
        cadence: command.cadence,
        from: first_month(command.cadence, command.from, due_from),
        until: command.until,
        agreed_on: command.agreed_on,
        decision: command.decision.clone(),
        due_from,
    };
    let number = store::insert_core_cost(tx, locked, who, &new)?;
    log::record(
        tx,
        locked,
        who.member(),
        "core_cost_added",
        &format!("core_cost:{number}"),
        &format!("{} put on the list of core costs", command.name),
    )?;
    Ok(Added { number, due_from })
}

/// Never backwards: from the first month that no statement covers, if the cost should have begun before it.
fn due_from(tx: &mut Tx<'_>, group: InGroup, from: Month) -> Result<Month, StoreError> {
    let covered = store::find_last_covered_month(tx, group)?;
    Ok(covered.map_or(from, |last| from.max(last.next())))
}

/// A single cost whose month is covered already is due in the next one; the others keep counting from their month.
fn first_month(cadence: Cadence, from: Month, due_from: Month) -> Month {
    if cadence == Cadence::Once { due_from } else { from }
}

/// Ends a cost with a month, the last one it is due in.
///
/// # Errors
/// [`CoreCostRefused`], or the database. Nothing was written then.
pub fn end_core_cost(
    db: &Db,
    who: &GroupScope,
    number: CoreCostNumber,
    until: Month,
) -> Result<(), Failure<CoreCostRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let cost = standing(tx, &locked, number)?;
        check_end(cost.from, Some(until))?;
        store::set_until(tx, &locked, number, until)?;
        log::record(
            tx,
            &locked,
            who.member(),
            "core_cost_ended",
            &format!("core_cost:{number}"),
            &format!("{} ends with {until}", cost.name),
        )?;
        Ok(())
    })
}

/// Records the decision on a cost that had none; it is due from the next covered month on.
///
/// # Errors
/// [`CoreCostRefused`], or the database. Nothing was written then.
pub fn agree_core_cost(
    db: &Db,
    who: &GroupScope,
    number: CoreCostNumber,
    agreed_on: NaiveDate,
    decision: Option<WebAddress>,
) -> Result<Added, Failure<CoreCostRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let cost = standing(tx, &locked, number)?;
        if let Some(before) = cost.agreed_on {
            return Err(Failure::Refused(CoreCostRefused::AlreadyAgreed(before)));
        }
        check_agreed(&locked, Some(agreed_on))?;
        let due_from = due_from(tx, who.group(), cost.from)?;
        let from = first_month(cost.cadence, cost.from, due_from);
        store::set_agreed(tx, &locked, number, agreed_on, decision.as_ref(), (from, due_from))?;
        log::record(
            tx,
            &locked,
            who.member(),
            "core_cost_agreed",
            &format!("core_cost:{number}"),
            &format!("{} agreed", cost.name),
        )?;
        Ok(Added { number, due_from })
    })
}

/// Takes a cost back that nobody agreed to: it stays on the list with the reason, and is due in no month. One that was
/// agreed is ended instead.
///
/// # Errors
/// [`CoreCostRefused`], or the database. Nothing was written then.
pub fn withdraw_core_cost(
    db: &Db,
    who: &GroupScope,
    number: CoreCostNumber,
    why: Reason,
) -> Result<(), Failure<CoreCostRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let cost = standing(tx, &locked, number)?;
        if let Some(agreed_on) = cost.agreed_on {
            return Err(Failure::Refused(CoreCostRefused::AlreadyAgreed(agreed_on)));
        }
        store::set_withdrawn(tx, &locked, who.member(), number, why.as_str())?;
        let detail = format!("{} taken back before it was agreed: {why}", cost.name);
        log::record(tx, &locked, who.member(), "core_cost_withdrawn", &format!("core_cost:{number}"), &detail)?;
        Ok(())
    })
}

/// The cost, unless it was taken back.
fn standing(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: CoreCostNumber,
) -> Result<CoreCost, Failure<CoreCostRefused>> {
    let found = store::find_core_cost(tx, locked.group(), number)?;
    let found = found.ok_or(Failure::Refused(CoreCostRefused::Missing))?;
    match found.withdrawn {
        Some(end) => Err(Failure::Refused(CoreCostRefused::TakenBack(locked.zone().day_of(end.at)))),
        None => Ok(found.cost),
    }
}

/// The list of core costs.
#[derive(Debug, Clone)]
pub struct CoreCostList {
    /// Every cost, those that ended or were taken back included, by number.
    pub costs: Vec<ListedCost>,
    /// The month that the list is looked at in.
    pub this_month: Month,
    /// What the agreed monthly costs of this month come to.
    pub monthly: Amount,
    /// What a month brings after the foundation's share: as the last statement did, or as the invoices so far do.
    /// None when nothing has come in yet.
    pub expected: Option<Amount>,
}

/// The list of core costs, for the page.
///
/// # Errors
/// When the database fails.
pub fn list_core_costs(db: &Db, group: InGroup) -> Result<CoreCostList, StoreError> {
    db.read(|snapshot: &mut Snapshot<'_>| {
        let zone = groups::get_group(snapshot, group)?.zone;
        let this_month = Month::of(zone.day_of(db.now()));
        let costs = store::list_core_costs(snapshot, group)?;
        let runs = |one: &&ListedCost| {
            let cost = &one.cost;
            cost.cadence == Cadence::Monthly
                && cost.agreed_on.is_some()
                && cost.from <= this_month
                && cost.until.is_none_or(|until| until >= this_month)
        };
        let monthly = Amount::total(costs.iter().filter(runs).map(|one| one.cost.amount))
            .map_err(|error: AmountError| StoreError::Corrupt(error.to_string()))?;
        let expected = expected(snapshot, group, zone.day_of(db.now()))?;
        Ok(CoreCostList { costs, this_month, monthly, expected })
    })
}

fn expected(snapshot: &mut Snapshot<'_>, group: InGroup, today: NaiveDate) -> Result<Option<Amount>, StoreError> {
    let of = |came_in: Amount, foundation: Amount| {
        came_in.checked_sub(foundation).map_err(|error| StoreError::Corrupt(error.to_string()))
    };
    if let Some(last) = statements::find_latest_statement(snapshot, group)? {
        return of(last.came_in, last.foundation).map(Some);
    }
    let pool = ledger::balance(snapshot, group, Account::Pool)?;
    let agreements = agreements::list_agreements(snapshot, group)?;
    let share = in_force(&agreements, today).map_or(Rate::ZERO, |agreement| agreement.foundation_share);
    let after = |pool: Amount| of(pool, part_of(share, pool).0);
    Some(pool).filter(|pool| pool.is_positive()).map(after).transpose()
}

fn check_end(from: Month, until: Option<Month>) -> Result<(), Failure<CoreCostRefused>> {
    match until.filter(|until| *until < from) {
        Some(until) => Err(Failure::Refused(CoreCostRefused::EndsBeforeItBegins { from, until })),
        None => Ok(()),
    }
}

fn check_agreed(locked: &LockedGroup<'_>, agreed_on: Option<NaiveDate>) -> Result<(), Failure<CoreCostRefused>> {
    let today = locked.today();
    match agreed_on.filter(|day| *day > today) {
        Some(agreed_on) => Err(Failure::Refused(CoreCostRefused::AgreedInFuture { agreed_on, today })),
        None => Ok(()),
    }
}
