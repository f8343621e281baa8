//! The treasurer's list of what is owed: every payout that waits, the most urgent first (pages.md 2, "Whom do we owe?").

use chrono::NaiveDate;

use super::too_large;
use crate::domain::currency::Currency;
use crate::domain::ledger::Account;
use crate::domain::money::Amount;
use crate::domain::time::Month;
use crate::store::ledger::balance;
use crate::store::payouts::{Payout, list_payouts, list_purses};
use crate::store::scope::GroupScope;
use crate::store::{Db, StoreError, groups};

/// How urgent a payout is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Its day is over.
    Late,
    /// Wanted this month, or without a day.
    ThisMonth,
    /// Wanted later.
    Later,
}

/// A payout that waits.
#[derive(Debug, Clone)]
pub struct Owed {
    /// The payout.
    pub payout: Payout,
    /// How urgent it is.
    pub urgency: Urgency,
}

/// What the group owes today.
#[derive(Debug, Clone)]
pub struct OwedFacts {
    /// What waits, the most urgent first, then by the day it is wanted, then by number.
    pub list: Vec<Owed>,
    /// All of it.
    pub sum: Amount,
    /// What the funded buckets hold besides: nobody has asked for it yet.
    pub not_asked: Amount,
    /// Set aside for core costs and not paid yet.
    pub core: Amount,
    /// The group's part of addresses.
    pub slug: String,
    /// The group's currency.
    pub currency: Currency,
    /// Today, where the group is.
    pub today: NaiveDate,
}

impl OwedFacts {
    /// The sum of those as urgent as this.
    pub fn sum_of(&self, urgency: Urgency) -> Amount {
        let waits = self.list.iter().filter(|owed| owed.urgency == urgency).map(|owed| owed.payout.waits());
        Amount::total(waits).unwrap_or(self.sum)
    }
}

/// What the group owes. For treasurers and facilitators.
///
/// # Errors
/// When the database fails.
pub fn owed(db: &Db, who: &GroupScope) -> Result<OwedFacts, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let group = groups::get_group(snapshot, who.group())?;
        let today = group.zone.day_of(now);
        let payouts = list_payouts(snapshot, who.group(), None)?;
        let waiting = payouts.into_iter().filter(Payout::is_waiting);
        let mut list: Vec<Owed> =
            waiting.map(|payout| Owed { urgency: urgency(payout.wanted_on, today), payout }).collect();
        list.sort_by_key(|owed| (owed.urgency, owed.payout.wanted_on.unwrap_or(NaiveDate::MAX), owed.payout.number));
        let purses = list_purses(snapshot, who.group(), None)?;
        Ok(OwedFacts {
            sum: Amount::total(list.iter().map(|owed| owed.payout.waits())).map_err(too_large)?,
            not_asked: Amount::total(purses.iter().map(|purse| purse.left())).map_err(too_large)?,
            core: balance(snapshot, who.group(), Account::Core)?,
            list,
            slug: group.slug,
            currency: group.currency,
            today,
        })
    })
}

fn urgency(wanted_on: Option<NaiveDate>, today: NaiveDate) -> Urgency {
    match wanted_on {
        Some(day) if day < today => Urgency::Late,
        Some(day) if Month::of(day) > Month::of(today) => Urgency::Later,
        _ => Urgency::ThisMonth,
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that stops here has failed, which is what it is for")]

    use super::*;

    #[test]
    fn a_payout_is_late_the_day_after_it_was_wanted() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let today = day(11, 20);
        assert_eq!(urgency(Some(day(11, 19)), today), Urgency::Late);
        assert_eq!(urgency(Some(today), today), Urgency::ThisMonth);
        assert_eq!(urgency(None, today), Urgency::ThisMonth);
        assert_eq!(urgency(Some(day(12, 1)), today), Urgency::Later);
    }
}
