//! In which order a reader meets the buckets: shuffled per member and stable for the round, since lists with a fixed
//! order favour the top (pages.md 1); by closeness to full; by title. Full buckets stand last.

use std::cmp::{Ordering, Reverse};

use crate::domain::ids::{MemberNumber, RoundNumber};
use crate::services::splits::BucketFacts;

/// The orders there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Shuffled for the reader.
    Shuffled,
    /// Closest to full first; not in a sealed round.
    Closest,
    /// By title.
    Name,
}

impl Order {
    /// From the address: `closest`, `name`, anything else is shuffled.
    pub fn parse(word: &str) -> Self {
        match word {
            "closest" => Self::Closest,
            "name" => Self::Name,
            _ => Self::Shuffled,
        }
    }

    /// The word in the address; empty for the order there is without one.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shuffled => "",
            Self::Closest => "closest",
            Self::Name => "name",
        }
    }

    /// The query that keeps this order: `?sort=name`.
    pub fn query(self) -> String {
        if self == Self::Shuffled { String::new() } else { format!("?sort={}", self.as_str()) }
    }
}

/// Puts the buckets in order for a reader; strangers share one shuffle.
pub fn arrange(
    order: Order,
    round: RoundNumber,
    reader: Option<MemberNumber>,
    mut buckets: Vec<&BucketFacts>,
) -> Vec<&BucketFacts> {
    let place = |one: &BucketFacts| shuffle(round.get(), reader.map_or(-1, MemberNumber::get), one.number.get());
    match order {
        Order::Shuffled => buckets.sort_by_cached_key(|one| place(one)),
        Order::Closest => buckets.sort_by(|one, other| closeness(one, other).then(place(one).cmp(&place(other)))),
        Order::Name => buckets.sort_by_cached_key(|one| (one.title.to_lowercase(), one.number)),
    }
    buckets.sort_by_key(|one| is_full(one));
    buckets
}

/// Nothing more fits, as far as the reader may know.
pub fn is_full(bucket: &BucketFacts) -> bool {
    bucket.given.is_some_and(|(total, _)| bucket.goal.is_full(total))
}

/// The larger part of its maximum first; open-ended ones last.
fn closeness(one: &BucketFacts, other: &BucketFacts) -> Ordering {
    let part = |bucket: &BucketFacts| {
        let (total, _) = bucket.given?;
        let most = bucket.goal.maximum.filter(|most| most.is_positive())?;
        Some((i128::from(total.minor()), i128::from(most.minor())))
    };
    match (part(one), part(other)) {
        (Some((a, whole_a)), Some((b, whole_b))) => Reverse(a * whole_b).cmp(&Reverse(b * whole_a)),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

/// A number that looks like chance and is always the same (SplitMix64).
fn shuffle(round: i64, reader: i64, bucket: i64) -> u64 {
    [round, reader, bucket].into_iter().fold(0x0B21_3F01, |state, part| {
        let mixed = (state ^ part.cast_unsigned()).wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::bucket::Goal;
    use crate::domain::ids::BucketNumber;
    use crate::domain::money::Amount;

    fn bucket(number: i64, title: &str, total: i64, maximum: Option<i64>) -> BucketFacts {
        BucketFacts {
            number: BucketNumber::new(number),
            title: title.to_owned(),
            summary: String::new(),
            goal: Goal { minimum: Amount::ZERO, maximum: maximum.map(Amount::from_minor) },
            given: Some((Amount::from_minor(total), 1)),
            outcome: None,
            mine: Amount::ZERO,
            is_own: false,
            owners: Vec::new(),
            comments: 0,
        }
    }

    fn numbers(order: Order, reader: i64, buckets: &[BucketFacts]) -> Vec<i64> {
        let reader = Some(MemberNumber::new(reader));
        let list = arrange(order, RoundNumber::new(1), reader, buckets.iter().collect());
        list.into_iter().map(|one| one.number.get()).collect()
    }

    #[test]
    fn full_buckets_stand_last_whatever_the_order() {
        let buckets = [
            bucket(1, "Apples", 100, Some(100)),
            bucket(2, "Cherries", 10, Some(100)),
            bucket(3, "Bread", 60, Some(100)),
            bucket(4, "Open", 900, None),
        ];
        assert_eq!(numbers(Order::Closest, 1, &buckets), [3, 2, 4, 1]);
        assert_eq!(numbers(Order::Name, 1, &buckets), [3, 2, 4, 1]);
        assert_eq!(numbers(Order::Shuffled, 1, &buckets).last(), Some(&1));
    }

    #[test]
    fn everybody_has_an_order_of_their_own_that_stays() {
        let buckets: Vec<BucketFacts> = (1..=12).map(|number| bucket(number, "B", 0, Some(100))).collect();
        let orders: Vec<_> = (1..=8).map(|reader| numbers(Order::Shuffled, reader, &buckets)).collect();
        assert_eq!(orders.first(), Some(&numbers(Order::Shuffled, 1, &buckets)));
        let first_places: std::collections::BTreeSet<_> = orders.iter().filter_map(|order| order.first()).collect();
        assert!(first_places.len() > 3, "{orders:?}");
    }
}
