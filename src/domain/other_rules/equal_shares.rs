//! The method of equal shares: every bucket that is funded is paid out of the purses of those who want it, and the one
//! that costs them least for what it is worth to them comes first.
//!
//! The price of a bucket is the smallest amount per unit of worth at which its supporters can pay its cost, each at
//! most what their purse holds. Prices are compared as exact fractions. What is paid is whole minor units: whoever
//! cannot pay their full share pays all they have, and the rest is apportioned by worth.
//!
//! Equal shares alone leaves much unspent. It is completed by "add1", as it is described at equalshares.net: all purses are
//! raised by the same step as long as what is funded then costs no more than there really is.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::{Giving, GivingError, less, sum};
use crate::domain::apportion::apportion;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;

/// How worth is read from gifts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// A bucket is worth to a giver what they gave to it.
    Given,
    /// A bucket is worth its cost to everybody who gave anything: votes without points ("cost utilities").
    Cost,
}

/// How purses are raised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Completion {
    /// By how much at a time; zero: not at all.
    pub step: Amount,
    /// How often at most.
    pub most_steps: u32,
}

impl Completion {
    /// No completion: equal shares alone.
    pub const NONE: Completion = Completion { step: Amount::ZERO, most_steps: 0 };

    /// One whole unit of the currency at a time; more in rounds so large that this would take long.
    pub fn of(giving: &Giving, whole_unit: Amount) -> Completion {
        const WORK: usize = 4_000_000;
        let gifts = giving.count_gifts().max(1);
        let fine = i64::try_from((WORK / gifts).clamp(100, 1_000)).unwrap_or(100);
        let heads = i64::try_from(giving.givers.len().max(1)).unwrap_or(i64::MAX);
        let unit = whole_unit.minor().max(1);
        let coarse = giving.budget.minor() / heads / fine / unit;
        Completion {
            step: Amount::from_minor(coarse.max(1).saturating_mul(unit)),
            most_steps: u32::try_from((WORK * 10 / gifts).clamp(2_000, 20_000)).unwrap_or(2_000),
        }
    }
}

/// What the rule says of one bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The bucket.
    pub bucket: BucketNumber,
    /// How many gave to it.
    pub supporters: usize,
    /// What it ends with.
    pub ending: Ending,
}

/// How it ends for a bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Its supporters pay its cost, none of them more than this.
    Funded {
        /// The largest share.
        most_paid: Amount,
    },
    /// It is not funded.
    NotFunded {
        /// What its supporters have left together.
        left: Amount,
        /// So much from elsewhere, added in the end, would have been enough.
        missing: Amount,
    },
}

/// What the rule funds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// One for each bucket, by number.
    pub verdicts: Vec<Verdict>,
    /// What the funded ones cost together; never above the budget.
    pub spent: Amount,
    /// By how much each purse was raised.
    pub raised: Amount,
}

/// Applies the rule.
///
/// # Errors
/// [`GivingError::TooLarge`] when what buckets are worth does not fit into 64 bits.
pub fn equal_shares(giving: &Giving, worth: Worth, completion: Completion) -> Result<Outcome, GivingError> {
    let asked = Asked::list(giving, worth)?;
    let mut raised = Amount::ZERO;
    let mut best = run(giving, &asked, raised);
    for _ in 0..completion.most_steps {
        if !completion.step.is_positive() || !best.leaves_room(giving, &asked) {
            break;
        }
        let Ok(higher) = raised.checked_add(completion.step) else { break };
        let next = run(giving, &asked, higher);
        if next.spent > giving.budget {
            break;
        }
        (best, raised) = (next, higher);
    }
    Ok(best.outcome(giving, &asked, raised))
}

/// A bucket as its supporters see it.
struct Asked {
    cost: i64,
    /// The place of each supporter, and what it is worth to them, in the order of the members.
    supporters: Vec<(usize, i64)>,
}

impl Asked {
    fn list(giving: &Giving, worth: Worth) -> Result<Vec<Asked>, GivingError> {
        let asked = giving.with_gifts().map(|(one, gifts)| {
            let worth = |amount: Amount| match worth {
                Worth::Given => amount.minor(),
                Worth::Cost => one.need.minor(),
            };
            let supporters: Vec<_> = gifts.iter().map(|(giver, amount)| (*giver, worth(*amount))).collect();
            // All products below are of two numbers of 64 bits, which 128 bits always hold.
            let total: i128 = supporters.iter().map(|(_, worth)| i128::from(*worth)).sum();
            i64::try_from(total).map_err(|_| GivingError::TooLarge)?;
            Ok(Asked { cost: one.need.minor(), supporters })
        });
        asked.collect()
    }
}

/// An exact fraction above zero: amount per unit of worth.
#[derive(Debug, Clone, Copy)]
struct Price {
    amount: i64,
    worth: i64,
}

impl Ord for Price {
    fn cmp(&self, other: &Self) -> Ordering {
        let this = i128::from(self.amount) * i128::from(other.worth);
        this.cmp(&(i128::from(other.amount) * i128::from(self.worth)))
    }
}

impl PartialOrd for Price {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Price {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Price {}

/// What the rule has done so far with purses of a certain size.
struct Run {
    purses: Vec<i64>,
    /// What the largest share was, for each funded bucket.
    funded: Vec<Option<i64>>,
    spent: Amount,
}

/// Equal shares with purses raised by so much.
fn run(giving: &Giving, asked: &[Asked], raised: Amount) -> Run {
    let purses = giving.givers.iter().map(|one| one.purse.minor().saturating_add(raised.minor())).collect();
    let mut run = Run { purses, funded: vec![None; asked.len()], spent: Amount::ZERO };
    let mut short = Vec::new();
    // A price only ever rises, since purses only shrink: the one that is known is never too high, and the bucket whose
    // known price still holds when it is the lowest of all is the next one.
    let mut known: BinaryHeap<Reverse<(Price, usize)>> = asked
        .iter()
        .enumerate()
        .filter_map(|(place, one)| Some(Reverse((price(one, &run.purses, &mut short)?, place))))
        .collect();
    while let Some(Reverse((before, place))) = known.pop() {
        let Some(one) = asked.get(place) else { continue };
        let Some(now) = price(one, &run.purses, &mut short) else { continue };
        if now == before {
            run.pay(one, place, now);
        } else {
            known.push(Reverse((now, place)));
        }
    }
    run
}

/// The lowest price at which the supporters can pay the cost; none if they cannot. `left` is scratch space.
fn price(one: &Asked, purses: &[i64], left: &mut Vec<(i64, i64)>) -> Option<Price> {
    left.clear();
    left.extend(one.supporters.iter().filter_map(|(giver, worth)| Some((*purses.get(*giver)?, *worth))));
    let together = left.iter().fold(0_i64, |sum, (purse, _)| sum.saturating_add(*purse));
    if together < one.cost {
        return None;
    }
    let mut price = Price { amount: one.cost, worth: left.iter().map(|(_, worth)| worth).sum() };
    // Whoever cannot pay their share pays all they have, which raises the price for the others.
    loop {
        let mut rest = price;
        left.retain(|(purse, worth)| {
            let can = can_pay(*purse, *worth, price);
            if !can {
                rest = Price { amount: rest.amount.saturating_sub(*purse), worth: rest.worth.saturating_sub(*worth) };
            }
            can
        });
        if rest.worth == price.worth || rest.worth == 0 {
            return Some(price);
        }
        price = rest;
    }
}

fn can_pay(purse: i64, worth: i64, price: Price) -> bool {
    i128::from(purse) * i128::from(price.worth) >= i128::from(price.amount) * i128::from(worth)
}

impl Run {
    /// Takes the cost out of the supporters' purses. Nobody's whole share is above what they have, since a share that
    /// is paid in full fits into the purse, and with it its next whole unit if it is none itself.
    fn pay(&mut self, one: &Asked, place: usize, price: Price) {
        let mut most_paid = 0;
        let mut sharing = Vec::with_capacity(one.supporters.len());
        for (giver, worth) in &one.supporters {
            let Some(purse) = self.purses.get_mut(*giver) else { continue };
            if can_pay(*purse, *worth, price) {
                sharing.push((*giver, *worth));
            } else {
                most_paid = most_paid.max(*purse);
                *purse = 0;
            }
        }
        let weights: Vec<i64> = sharing.iter().map(|(_, worth)| *worth).collect();
        let shares = apportion(Amount::from_minor(price.amount), &weights).unwrap_or_default();
        for ((giver, _), share) in sharing.into_iter().zip(shares) {
            if let Some(purse) = self.purses.get_mut(giver) {
                *purse = purse.saturating_sub(share.minor());
                most_paid = most_paid.max(share.minor());
            }
        }
        if let Some(funded) = self.funded.get_mut(place) {
            *funded = Some(most_paid);
        }
        self.spent = sum([self.spent, Amount::from_minor(one.cost)]);
    }

    /// Whether a bucket that somebody wants could still be paid out of what there really is.
    fn leaves_room(&self, giving: &Giving, asked: &[Asked]) -> bool {
        let room = less(giving.budget, self.spent).minor();
        let waiting = asked.iter().zip(&self.funded).filter(|(_, funded)| funded.is_none());
        waiting.into_iter().any(|(one, _)| !one.supporters.is_empty() && one.cost <= room)
    }

    fn outcome(self, giving: &Giving, asked: &[Asked], raised: Amount) -> Outcome {
        let ending = |one: &Asked, funded: Option<i64>| match funded {
            Some(most_paid) => Ending::Funded { most_paid: Amount::from_minor(most_paid) },
            None => {
                let purses = one.supporters.iter().filter_map(|(giver, _)| self.purses.get(*giver));
                let left = purses.fold(0_i64, |sum, purse| sum.saturating_add(*purse));
                // Raised purses hold more than there is: the real money has to suffice as well.
                let over = self.spent.minor().saturating_add(one.cost).saturating_sub(giving.budget.minor());
                let missing = one.cost.saturating_sub(left).max(over);
                Ending::NotFunded { left: Amount::from_minor(left), missing: Amount::from_minor(missing) }
            }
        };
        let verdicts = asked.iter().zip(&self.funded).zip(&giving.contenders).map(|((one, funded), contender)| {
            Verdict { bucket: contender.bucket, supporters: one.supporters.len(), ending: ending(one, *funded) }
        });
        Outcome { verdicts: verdicts.collect(), spent: self.spent, raised }
    }
}
