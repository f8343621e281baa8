//! Support transfer: money that a bucket cannot use moves on to its giver's other buckets, in the proportion of what
//! they gave to these.
//!
//! 1. The bucket that is furthest above its maximum gives the excess back to its givers (`apportion` by what it holds
//!    of each), and each part moves on.
//! 2. When none is above its maximum, the bucket that holds the smallest part of its need is hopeless: it drops out,
//!    and everything it holds moves on.
//! 3. Until every bucket that is left has its need.
//!
//! Money moves only to buckets of the same giver that are still in and not at their maximum; where there is none, it
//! stays with the giver. This is cumulative voting with transfers as the literature knows it (arXiv 2009.02690), with
//! whole minor units and with ranges.

use super::{Contender, Giving, less, sum};
use crate::domain::apportion::apportion;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;

/// What the rule says of one bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The bucket.
    pub bucket: BucketNumber,
    /// What it was given at first.
    pub given: Amount,
    /// What moved on to it.
    pub came: Amount,
    /// What it ends with.
    pub ending: Ending,
}

/// How it ends for a bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It has its need, and this much.
    Funded(Amount),
    /// It dropped out for want of so much: this much more, from anyone, would have been enough.
    Missing(Amount),
}

/// What the rule funds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// One for each bucket, by number.
    pub verdicts: Vec<Verdict>,
    /// What the funded ones get together; never above what was given.
    pub spent: Amount,
    /// What moved from bucket to bucket, each move counted.
    pub moved: Amount,
    /// What went back to givers who had no other bucket for it.
    pub back: Amount,
}

/// What one bucket holds of one giver, beside what they gave it.
struct Held {
    bucket: usize,
    giver: usize,
    gave: Amount,
    now: Amount,
}

struct State<'a> {
    contenders: &'a [Contender],
    held: Vec<Held>,
    /// The places in `held`, by bucket in the order of members, and by giver in the order of buckets.
    of_bucket: Vec<Vec<usize>>,
    of_giver: Vec<Vec<usize>>,
    /// What a bucket wanted when it dropped out.
    dropped: Vec<Option<Amount>>,
    totals: Vec<Amount>,
    came: Vec<Amount>,
    moved: Amount,
    back: Amount,
}

/// Applies the rule.
pub fn support_transfer(giving: &Giving) -> Outcome {
    let mut state = State::new(giving);
    let given = state.totals.clone();
    loop {
        if let Some(bucket) = state.furthest_above() {
            state.give_back_excess(bucket);
        } else if let Some(bucket) = state.most_hopeless() {
            state.drop_out(bucket);
        } else {
            break;
        }
    }
    let ends = state.dropped.iter().zip(&state.totals).zip(given.iter().zip(&state.came));
    let verdicts: Vec<Verdict> = giving
        .contenders
        .iter()
        .zip(ends)
        .map(|(one, ((dropped, total), (given, came)))| Verdict {
            bucket: one.bucket,
            given: *given,
            came: *came,
            ending: dropped.map_or(Ending::Funded(*total), Ending::Missing),
        })
        .collect();
    let funded = state.totals.iter().zip(&state.dropped).filter(|(_, dropped)| dropped.is_none());
    Outcome { spent: sum(funded.map(|(total, _)| *total)), moved: state.moved, back: state.back, verdicts }
}

impl<'a> State<'a> {
    fn new(giving: &'a Giving) -> Self {
        let mut state = State {
            contenders: &giving.contenders,
            held: Vec::with_capacity(giving.count_gifts()),
            of_bucket: vec![Vec::new(); giving.contenders.len()],
            of_giver: vec![Vec::new(); giving.givers.len()],
            dropped: vec![None; giving.contenders.len()],
            totals: giving.totals().iter().map(|one| one.given).collect(),
            came: vec![Amount::ZERO; giving.contenders.len()],
            moved: Amount::ZERO,
            back: Amount::ZERO,
        };
        for (bucket, gifts) in giving.gifts.iter().enumerate() {
            for (giver, amount) in gifts {
                let place = state.held.len();
                state.held.push(Held { bucket, giver: *giver, gave: *amount, now: *amount });
                state.of_bucket.get_mut(bucket).into_iter().for_each(|list| list.push(place));
                state.of_giver.get_mut(*giver).into_iter().for_each(|list| list.push(place));
            }
        }
        state
    }

    fn buckets(&self) -> impl Iterator<Item = (usize, &Contender, Amount)> {
        let still_in = self.dropped.iter().zip(self.contenders).zip(&self.totals).enumerate();
        still_in
            .filter(|(_, ((dropped, _), _))| dropped.is_none())
            .map(|(place, ((_, one), total))| (place, one, *total))
    }

    /// Ties go to the lowest number, which comes first here.
    fn furthest_above(&self) -> Option<usize> {
        let excess =
            |one: &Contender, total: Amount| one.most.map_or(Amount::ZERO, |most| less(total, most.min(total)));
        let above = self.buckets().map(|(place, one, total)| (excess(one, total), place));
        let furthest = above.filter(|(excess, _)| excess.is_positive());
        furthest.max_by_key(|(excess, place)| (*excess, std::cmp::Reverse(*place))).map(|(_, place)| place)
    }

    /// The smallest total in proportion to its need; of equals the highest number, since ties go to the lowest.
    fn most_hopeless(&self) -> Option<usize> {
        let below = self.buckets().filter(|(_, one, total)| *total < one.need);
        let compared = below.min_by(|(place, one, total), (other_place, other, other_total)| {
            let this = i128::from(total.minor()) * i128::from(other.need.minor());
            let that = i128::from(other_total.minor()) * i128::from(one.need.minor());
            this.cmp(&that).then(other_place.cmp(place))
        });
        compared.map(|(place, ..)| place)
    }

    fn give_back_excess(&mut self, bucket: usize) {
        let (Some(one), Some(total)) = (self.contenders.get(bucket), self.totals.get(bucket)) else { return };
        let excess = one.most.map_or(Amount::ZERO, |most| less(*total, most));
        self.take_out(bucket, excess);
    }

    fn drop_out(&mut self, bucket: usize) {
        let (Some(one), Some(total)) = (self.contenders.get(bucket), self.totals.get(bucket).copied()) else { return };
        if let Some(dropped) = self.dropped.get_mut(bucket) {
            *dropped = Some(less(one.need, total));
        }
        self.take_out(bucket, total);
    }

    /// Takes so much out of a bucket, from each giver in proportion, and moves it on.
    fn take_out(&mut self, bucket: usize, amount: Amount) {
        let places = self.of_bucket.get(bucket).cloned().unwrap_or_default();
        let weights: Vec<i64> =
            places.iter().filter_map(|place| self.held.get(*place)).map(|one| one.now.minor()).collect();
        let Ok(parts) = apportion(amount, &weights) else { return };
        if let Some(total) = self.totals.get_mut(bucket) {
            *total = less(*total, amount);
        }
        // First out of the bucket, then on: it is the same for every giver, whoever comes first.
        for (place, part) in places.iter().zip(&parts) {
            if let Some(held) = self.held.get_mut(*place) {
                held.now = less(held.now, *part);
            }
        }
        let takes = self.takers();
        for (place, part) in places.into_iter().zip(parts) {
            self.move_on(place, part, &takes);
        }
    }

    /// Which buckets take more: fixed before an amount moves, so that the order of its givers does not matter.
    fn takers(&self) -> Vec<bool> {
        let mut takes = vec![false; self.contenders.len()];
        for (place, one, total) in self.buckets() {
            if let Some(takes) = takes.get_mut(place) {
                *takes = one.most.is_none_or(|most| total < most);
            }
        }
        takes
    }

    fn move_on(&mut self, from: usize, part: Amount, takes: &[bool]) {
        if part.is_zero() {
            return;
        }
        let giver = self.held.get(from).and_then(|one| self.of_giver.get(one.giver));
        let Some(giver) = giver else { return };
        let takes_more = |place: &&usize| {
            let bucket = self.held.get(**place).map(|one| one.bucket);
            bucket.and_then(|bucket| takes.get(bucket)).copied().unwrap_or(false)
        };
        let others: Vec<usize> = giver.iter().filter(takes_more).copied().collect();
        let weights: Vec<i64> =
            others.iter().filter_map(|place| self.held.get(*place)).map(|one| one.gave.minor()).collect();
        let Ok(parts) = apportion(part, &weights) else {
            self.back = sum([self.back, part]);
            return;
        };
        self.moved = sum([self.moved, part]);
        for (place, part) in others.into_iter().zip(parts) {
            let Some(held) = self.held.get_mut(place) else { continue };
            held.now = sum([held.now, part]);
            let bucket = held.bucket;
            for list in [&mut self.totals, &mut self.came] {
                if let Some(total) = list.get_mut(bucket) {
                    *total = sum([*total, part]);
                }
            }
        }
    }
}
