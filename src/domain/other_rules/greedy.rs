//! Plain greedy: the bucket with the largest total first, then the next one that the money left still suffices for.
//! A bucket that nobody gave to is never funded. Needs totals only, not who gave.

use std::cmp::Reverse;

use super::{less, sum};
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;

/// What a bucket asks for and was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// The bucket.
    pub bucket: BucketNumber,
    /// What is enough to start it; above zero.
    pub need: Amount,
    /// What it was given.
    pub given: Amount,
}

/// What greedy says of one bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The bucket.
    pub bucket: BucketNumber,
    /// Whether it is funded, with its need.
    pub funded: bool,
    /// The smallest total with which it is funded, everything else unchanged. None: it needs more than there is.
    pub enough: Option<Amount>,
}

/// What greedy funds, and what is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// One for each bucket, by number.
    pub verdicts: Vec<Verdict>,
    /// What the funded ones need together; never above the budget.
    pub spent: Amount,
}

/// Applies the rule to so much money.
pub fn greedy(budget: Amount, totals: &[Total]) -> Outcome {
    let mut order: Vec<&Total> = totals.iter().collect();
    order.sort_unstable_by_key(|one| rank(one));
    // What is left before each place, when a bucket is left out of the order: there its need must fit.
    let walk = |without: Option<BucketNumber>| {
        let mut left = budget;
        let mut places = Vec::with_capacity(order.len());
        for one in order.iter().filter(|one| Some(one.bucket) != without) {
            let funded = one.given.is_positive() && one.need <= left;
            places.push((*one, left, funded));
            if funded {
                left = less(left, one.need);
            }
        }
        (places, left)
    };
    let (all, _) = walk(None);
    let funded_ones = all.iter().filter(|(.., funded)| *funded);
    let spent = sum(funded_ones.clone().map(|(one, ..)| one.need));
    let mut verdicts: Vec<Verdict> = totals
        .iter()
        .map(|one| {
            let (others, left_at_the_end) = walk(Some(one.bucket));
            Verdict {
                bucket: one.bucket,
                funded: funded_ones.clone().any(|(other, ..)| other.bucket == one.bucket),
                enough: smallest_total(one, budget, &others, left_at_the_end),
            }
        })
        .collect();
    verdicts.sort_unstable_by_key(|one| one.bucket);
    Outcome { verdicts, spent }
}

/// The largest total first; ties to the lowest number.
const fn rank(one: &Total) -> (Reverse<Amount>, BucketNumber) {
    (Reverse(one.given), one.bucket)
}

/// What puts a bucket before the first one at whose place its need no longer fits.
fn smallest_total(
    one: &Total,
    budget: Amount,
    others: &[(&Total, Amount, bool)],
    at_the_end: Amount,
) -> Option<Amount> {
    if one.need > budget {
        return None;
    }
    if one.need <= at_the_end {
        return Some(Amount::from_minor(1));
    }
    // What is left falls from place to place: the last place at which it fits is the one to stand before.
    let (rival, ..) = others.iter().rev().find(|(_, left, _)| one.need <= *left)?;
    let beats_ties = i64::from(one.bucket > rival.bucket);
    Some(Amount::from_minor(rival.given.minor().saturating_add(beats_ties).max(1)))
}
