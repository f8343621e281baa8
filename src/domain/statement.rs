//! The sum of one period: came in − foundation − core costs + carried = ours to share (money.md 4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::apportion::apportion;
use super::core_cost::DueCost;
use super::currency::Currency;
use super::ledger::{Account, Transfer};
use super::money::{Amount, AmountError, Rate, part_of};
use super::time::Month;

/// What a statement is made from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StatementFacts {
    /// The sum of the contributions it collects.
    pub came_in: Amount,
    /// The foundation's share in force.
    pub foundation_share: Rate,
    /// The core costs due, in the order of the list.
    pub core_due: Vec<DueCost>,
    /// What the statement before could not pay and nothing covered since.
    pub brought_forward: Amount,
    /// The balance of the carried fund.
    pub carried: Amount,
}

/// A statement's figures, and the money they move.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StatementResult {
    /// The contributions collected.
    pub came_in: Amount,
    /// The foundation's share of them.
    pub foundation: Amount,
    /// Core costs due and brought forward.
    pub core_costs: Amount,
    /// What was carried into it.
    pub carried: Amount,
    /// What is left; below zero if the core costs could not be met.
    pub left: Amount,
    /// Ours to share.
    pub to_share: Amount,
    /// What is missing for the core costs.
    pub shortfall: Amount,
    /// What the core fund gets.
    pub core_paid: Amount,
    /// The part of it that comes from the pool.
    pub from_pool_to_core: Amount,
    /// The part of it that comes from carried, once the pool is empty.
    pub from_carried_to_core: Amount,
    /// The rest of the pool.
    pub pool_to_carried: Amount,
    /// The carried fund afterwards, before any allotment.
    pub carried_after: Amount,
}

/// Why there is no statement yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StatementRefused {
    /// Credit notes and reversals exceed what came in; the statement waits.
    #[error("the pool is short")]
    PoolBelowZero {
        /// What is missing until it is not below zero.
        short_by: Amount,
    },
    /// The foundation, core costs or carried are below zero: the facts are wrong.
    #[error("a figure of the statement is below zero")]
    BelowZero,
    /// A sum is beyond what Brimful can hold.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

/// Works the statement out.
pub fn decide_statement(facts: &StatementFacts) -> Result<StatementResult, StatementRefused> {
    if facts.came_in.is_negative() {
        return Err(StatementRefused::PoolBelowZero { short_by: facts.came_in.negated() });
    }
    let due = facts.core_due.iter().map(|line| line.amount);
    if facts.carried.is_negative() || facts.brought_forward.is_negative() || due.clone().any(Amount::is_negative) {
        return Err(StatementRefused::BelowZero);
    }

    let (foundation, pool) = part_of(facts.foundation_share, facts.came_in);
    let core_costs = Amount::total(due)?.checked_add(facts.brought_forward)?;
    let there_is = pool.checked_add(facts.carried)?;
    let left = there_is.checked_sub(core_costs)?;

    let core_paid = core_costs.min(there_is);
    let from_pool_to_core = core_paid.min(pool);
    let from_carried_to_core = core_paid.checked_sub(from_pool_to_core)?;
    let pool_to_carried = pool.checked_sub(from_pool_to_core)?;
    let result = StatementResult {
        came_in: facts.came_in,
        foundation,
        core_costs,
        carried: facts.carried,
        left,
        to_share: left.at_least_zero(),
        shortfall: left.negated().at_least_zero(),
        core_paid,
        from_pool_to_core,
        from_carried_to_core,
        pool_to_carried,
        carried_after: facts.carried.checked_sub(from_carried_to_core)?.checked_add(pool_to_carried)?,
    };
    // Each amount of an entry has the limit of an amount: an earlier last day collects less.
    for transfer in result.transfers() {
        Amount::entered(transfer.amount.minor())?;
    }
    Ok(result)
}

impl StatementResult {
    /// The money the statement moves: pool -> foundation, pool and then carried -> core, the rest of pool -> carried.
    /// Nothing at all for a statement without income that takes nothing from carried.
    pub fn transfers(&self) -> Vec<Transfer> {
        let moves = [
            Transfer::new(Account::Pool, Account::Foundation, self.foundation),
            Transfer::new(Account::Pool, Account::Core, self.from_pool_to_core),
            Transfer::new(Account::Carried, Account::Core, self.from_carried_to_core),
            Transfer::new(Account::Pool, Account::Carried, self.pool_to_carried),
        ];
        moves.into_iter().filter(|transfer| transfer.amount.is_positive()).collect()
    }
}

/// A core cost of a statement with what it got.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PaidLine {
    /// The cost as it was due.
    pub due: DueCost,
    /// What the core fund got for it.
    pub paid: Amount,
    /// What is missing.
    pub missing: Amount,
}

/// Who gets what of the money for core costs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CoreLinesPaid {
    /// What went to the shortfall brought forward, which is the oldest and comes first.
    pub brought_forward: Amount,
    /// The lines in the order of the list.
    pub lines: Vec<PaidLine>,
}

/// Hands out `core_paid`: first the shortfall brought forward, then the lines in the order of the list.
pub fn core_lines_paid(
    core_due: &[DueCost],
    brought_forward: Amount,
    core_paid: Amount,
) -> Result<CoreLinesPaid, AmountError> {
    let older = brought_forward.min(core_paid);
    let mut there_is = core_paid.checked_sub(older)?;
    let mut lines = Vec::with_capacity(core_due.len());
    for due in core_due {
        let paid = due.amount.min(there_is);
        there_is = there_is.checked_sub(paid)?;
        lines.push(PaidLine { due: due.clone(), paid, missing: due.amount.checked_sub(paid)? });
    }
    Ok(CoreLinesPaid { brought_forward: older, lines })
}

/// The months a statement covers: those not yet covered up to the month of its last day. A group's first statement
/// covers that month alone; a second one in a month covers none.
pub fn months_covered(last_covered: Option<Month>, last_day: NaiveDate) -> Vec<Month> {
    let month = Month::of(last_day);
    let first = last_covered.map_or(month, Month::next);
    Month::from_to(first, month)
}

/// A statement's name: the month in which it is posted, with `-2`, `-3` ... where that is taken.
pub fn statement_name(month_posted: Month, taken: &[String]) -> String {
    let plain = month_posted.to_string();
    let mut name = plain.clone();
    let mut next = 2;
    while taken.contains(&name) {
        name = format!("{plain}-{next}");
        next += 1;
    }
    name
}

/// "Of every €10 that came in": the foundation, the core costs as far as this income met them, and the rest, in minor
/// units that add up to ten whole ones (pages.md 4). `None` when nothing came in.
pub fn out_of_ten(currency: Currency, came_in: Amount, foundation: Amount, core_costs: Amount) -> Option<[Amount; 3]> {
    if !came_in.is_positive() {
        return None;
    }
    let after_foundation = came_in.checked_sub(foundation).ok()?;
    let core = core_costs.min(after_foundation);
    let rest = after_foundation.checked_sub(core).ok()?;
    let ten = Amount::from_minor(currency.whole_unit().minor().checked_mul(10)?);
    let parts = apportion(ten, &[foundation.minor(), core.minor(), rest.minor()]).ok()?;
    parts.try_into().ok()
}

/// How long the foundation would carry the core costs, in tenths of a month: its balance over the average of the
/// months given (the last 12, fewer in a young group). `None` without core costs.
pub fn runway_in_tenths(foundation: Amount, core_costs_by_month: &[Amount]) -> Option<i64> {
    let months = i128::try_from(core_costs_by_month.len()).ok()?;
    let sum: i128 = core_costs_by_month.iter().map(|amount| i128::from(amount.minor())).sum();
    if sum <= 0 {
        return None;
    }
    i64::try_from(i128::from(foundation.minor()) * months * 10 / sum).ok()
}
