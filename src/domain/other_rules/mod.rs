//! What another rule would have funded (issue 3, point 10): three rules applied to what a settled round's members gave.
//! They decide nothing. Each is deterministic, in whole minor units, and independent of the order of its input; ties
//! go to the lowest bucket number, odd units to the lowest member number (`apportion`).
//!
//! Every rule asks a bucket for one figure, its need: what is enough to start it.

pub mod equal_shares;
pub mod greedy;
pub mod transfer;

use std::collections::{BTreeMap, BTreeSet};

use super::ids::{BucketNumber, MemberNumber};
use super::money::Amount;

/// A bucket that asks for money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contender {
    /// The bucket.
    pub bucket: BucketNumber,
    /// What is enough to start it; above zero.
    pub need: Amount,
    /// The most it takes; none if it is open-ended.
    pub most: Option<Amount>,
}

impl Contender {
    /// A bucket with its goal. One without a minimum starts with anything: it counts with what it was given, as far as
    /// it takes that.
    pub fn of(bucket: BucketNumber, minimum: Amount, most: Option<Amount>, given: Amount) -> Contender {
        let taken = most.map_or(given, |most| given.min(most));
        let need = if minimum.is_positive() { minimum } else { taken.max(Amount::from_minor(1)) };
        Contender { bucket, need, most }
    }
}

/// A participant and all they could give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Giver {
    /// The member.
    pub member: MemberNumber,
    /// Allotted and brought along; not below zero.
    pub purse: Amount,
}

/// One participant's amount for one bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gift {
    /// Who gave.
    pub member: MemberNumber,
    /// To which bucket.
    pub bucket: BucketNumber,
    /// How much; above zero.
    pub amount: Amount,
}

/// Why nothing can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GivingError {
    /// A bucket, a member or a gift stands there twice, a figure has the wrong sign, or a gift names what is not there.
    #[error("what was given does not fit together")]
    Inconsistent,
    /// The sums do not fit into 64 bits.
    #[error("the amounts are too large to compare")]
    TooLarge,
}

/// Everything a rule looks at, in the order of the numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Giving {
    contenders: Vec<Contender>,
    givers: Vec<Giver>,
    budget: Amount,
    /// By bucket: the place of the giver, and the amount; in the order of the members.
    gifts: Vec<Vec<(usize, Amount)>>,
}

impl Giving {
    /// Checks that it all fits together and brings it into order.
    ///
    /// # Errors
    /// [`GivingError`]; stored rounds have none.
    pub fn new(mut contenders: Vec<Contender>, mut givers: Vec<Giver>, gifts: &[Gift]) -> Result<Giving, GivingError> {
        contenders.sort_unstable_by_key(|one| one.bucket);
        givers.sort_unstable_by_key(|one| one.member);
        let buckets: BTreeMap<BucketNumber, usize> = places(contenders.iter().map(|one| one.bucket))?;
        let members: BTreeMap<MemberNumber, usize> = places(givers.iter().map(|one| one.member))?;
        let asks = |one: &Contender| one.need.is_positive() && one.most.is_none_or(|most| most >= one.need);
        if !contenders.iter().all(asks) || givers.iter().any(|one| one.purse.is_negative()) {
            return Err(GivingError::Inconsistent);
        }
        let mut by_bucket = vec![Vec::new(); contenders.len()];
        let mut seen = BTreeSet::new();
        for gift in gifts {
            let (bucket, giver) = (buckets.get(&gift.bucket), members.get(&gift.member));
            let (Some(bucket), Some(giver)) = (bucket, giver) else { return Err(GivingError::Inconsistent) };
            if !gift.amount.is_positive() || !seen.insert((*bucket, *giver)) {
                return Err(GivingError::Inconsistent);
            }
            by_bucket.get_mut(*bucket).ok_or(GivingError::Inconsistent)?.push((*giver, gift.amount));
        }
        for list in &mut by_bucket {
            list.sort_unstable_by_key(|(giver, _)| *giver);
        }
        let total =
            |amounts: &mut dyn Iterator<Item = Amount>| Amount::total(amounts).map_err(|_| GivingError::TooLarge);
        let budget = total(&mut givers.iter().map(|one| one.purse))?;
        // No sum that a rule forms is larger than one of these.
        total(&mut gifts.iter().map(|one| one.amount))?;
        total(&mut contenders.iter().map(|one| one.need))?;
        Ok(Giving { contenders, givers, budget, gifts: by_bucket })
    }

    /// All purses together.
    pub const fn budget(&self) -> Amount {
        self.budget
    }

    /// The most that one of them could give.
    pub fn largest_purse(&self) -> Amount {
        self.givers.iter().map(|one| one.purse).max().unwrap_or(Amount::ZERO)
    }

    /// The buckets, by number.
    pub fn contenders(&self) -> &[Contender] {
        &self.contenders
    }

    /// How many gifts there are.
    pub fn count_gifts(&self) -> usize {
        self.gifts.iter().map(Vec::len).sum()
    }

    /// The buckets with their gifts.
    fn with_gifts(&self) -> impl Iterator<Item = (&Contender, &[(usize, Amount)])> {
        self.contenders.iter().zip(self.gifts.iter().map(Vec::as_slice))
    }

    /// What each bucket was given, for the rule that asks for nothing else.
    pub fn totals(&self) -> Vec<greedy::Total> {
        let total = |(one, gifts): (&Contender, &[(usize, Amount)])| greedy::Total {
            bucket: one.bucket,
            need: one.need,
            given: sum(gifts.iter().map(|(_, amount)| *amount)),
        };
        self.with_gifts().map(total).collect()
    }
}

fn places<T: Ord + Copy>(numbers: impl Iterator<Item = T>) -> Result<BTreeMap<T, usize>, GivingError> {
    let mut places = BTreeMap::new();
    for (place, number) in numbers.enumerate() {
        if places.insert(number, place).is_some() {
            return Err(GivingError::Inconsistent);
        }
    }
    Ok(places)
}

/// A sum that [`Giving::new`] has shown to fit.
fn sum(amounts: impl IntoIterator<Item = Amount>) -> Amount {
    Amount::from_minor(amounts.into_iter().fold(0, |sum, one| sum.saturating_add(one.minor())))
}

/// The difference of two amounts of which the second is no larger.
fn less(whole: Amount, part: Amount) -> Amount {
    Amount::from_minor(whole.minor().saturating_sub(part.minor()))
}
