//! Agreed running costs, and when each is due (money.md 4).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::{CoreCostNumber, text_enum};
use super::money::Amount;
use super::time::Month;

text_enum! {
    /// How often a core cost is due.
    pub enum Cadence {
        /// Every month.
        Monthly = "monthly",
        /// Every third month from its first.
        Quarterly = "quarterly",
        /// Every twelfth month from its first.
        Yearly = "yearly",
        /// In its first month only.
        Once = "once",
    }
}

/// A running cost on the group's list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CoreCost {
    /// Its number in the group; the list is in this order.
    pub number: CoreCostNumber,
    /// What it is for.
    pub name: String,
    /// What is due each time.
    pub amount: Amount,
    /// How often.
    pub cadence: Cadence,
    /// The first month; quarterly and yearly costs count from it.
    pub from: Month,
    /// The last month, if it ends.
    pub until: Option<Month>,
    /// The day of the decision; without one it is not taken.
    pub agreed_on: Option<NaiveDate>,
    /// The first month it may be due in: the first one no statement had covered when it was agreed.
    pub agreed_in: Month,
}

/// One core cost in one month of a statement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DueCost {
    /// The cost.
    pub number: CoreCostNumber,
    /// Its name at the time.
    pub name: String,
    /// What is due.
    pub amount: Amount,
    /// The month for which it is due.
    pub month: Month,
}

/// The agreed costs due in the months covered, in the order of the list and then of the months.
/// Never backwards: none is due in a month before the one it was agreed in.
pub fn due(costs: &[CoreCost], covered: &[Month]) -> Vec<DueCost> {
    lines(costs.iter().filter(|cost| cost.agreed_on.is_some()), covered)
}

/// The costs that would be due but lack a decision: shown as "not agreed yet" and not taken.
pub fn not_agreed_yet(costs: &[CoreCost], covered: &[Month]) -> Vec<DueCost> {
    lines(costs.iter().filter(|cost| cost.agreed_on.is_none()), covered)
}

fn lines<'a>(costs: impl Iterator<Item = &'a CoreCost>, covered: &[Month]) -> Vec<DueCost> {
    let in_months = |cost: &'a CoreCost| {
        let months = covered.iter().copied().filter(|month| falls_due(cost, *month));
        months.map(|month| line(cost, month)).collect::<Vec<_>>()
    };
    costs.flat_map(in_months).collect()
}

fn line(cost: &CoreCost, month: Month) -> DueCost {
    DueCost { number: cost.number, name: cost.name.clone(), amount: cost.amount, month }
}

fn falls_due(cost: &CoreCost, month: Month) -> bool {
    if month < cost.from || month < cost.agreed_in || cost.until.is_some_and(|until| month > until) {
        return false;
    }
    let since_first = month.months_since(cost.from);
    match cost.cadence {
        Cadence::Monthly => true,
        Cadence::Quarterly => since_first % 3 == 0,
        Cadence::Yearly => since_first % 12 == 0,
        Cadence::Once => since_first == 0,
    }
}
