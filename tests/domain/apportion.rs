//! money.md 2: the one way a sum is divided.

use brimful::domain::apportion::{ApportionError, apportion};
use brimful::domain::money::{Amount, Rate, part_of};
use proptest::prelude::*;

use crate::support::{eur, minor, percent};

fn parts(total: i64, weights: &[i64]) -> Vec<i64> {
    apportion(minor(total), weights).unwrap().into_iter().map(Amount::minor).collect()
}

#[test]
fn the_examples_of_the_rules_come_out() {
    assert_eq!(parts(100, &[1, 1, 1]), [34, 33, 33]);
    assert_eq!(parts(2, &[5, 5, 5]), [1, 1, 0]);
    assert_eq!(parts(-100, &[1, 1, 1]), [-34, -33, -33]);
    assert_eq!(parts(10, &[0, 1, 0]), [0, 10, 0]);
    assert_eq!(parts(0, &[3, 4]), [0, 0]);
    assert_eq!(parts(7, &[1, 2, 4]), [1, 2, 4]);
}

#[test]
fn a_percentage_is_an_apportionment_in_two() {
    assert_eq!(part_of(percent("20"), eur("1,333.33")), (eur("266.67"), eur("1066.66")));
    assert_eq!(part_of(percent("20"), eur("-1,333.33")).0, eur("-266.67"));
    assert_eq!(part_of(percent("50"), eur("0.05")), (eur("0.03"), eur("0.02")));
    assert_eq!(part_of(Rate::FULL, eur("9.99")), (eur("9.99"), Amount::ZERO));
    assert_eq!(part_of(Rate::ZERO, eur("9.99")), (Amount::ZERO, eur("9.99")));
}

#[test]
fn weights_that_say_nothing_are_refused() {
    assert_eq!(apportion(minor(5), &[]), Err(ApportionError::NoWeight));
    assert_eq!(apportion(minor(5), &[0, 0]), Err(ApportionError::NoWeight));
    assert_eq!(apportion(minor(5), &[1, -1]), Err(ApportionError::NegativeWeight { index: 1 }));
}

#[test]
fn the_largest_sums_and_weights_do_not_wrap() {
    let all = parts(i64::MAX, &[i64::MAX, i64::MAX, 1]);
    assert_eq!(all.iter().map(|part| i128::from(*part)).sum::<i128>(), i128::from(i64::MAX));
    assert_eq!(parts(i64::MIN, &[1, 1]), [i64::MIN / 2, i64::MIN / 2]);
}

proptest! {
    #[test]
    fn the_parts_add_up_and_are_within_one_unit_of_the_exact_share(
        total in -1_000_000_000_000_000_i64..=1_000_000_000_000_000,
        weights in prop::collection::vec(0_i64..=1_000_000_000_000_000, 1..40),
    ) {
        prop_assume!(weights.iter().any(|weight| *weight > 0));
        let parts = parts(total, &weights);
        prop_assert_eq!(parts.iter().sum::<i64>(), total);
        let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        for (part, weight) in parts.iter().zip(&weights) {
            let difference = (i128::from(*part) * sum - i128::from(total) * i128::from(*weight)).abs();
            prop_assert!(difference < sum, "{part} is not the share of {weight}");
        }
    }

    #[test]
    fn a_negative_total_mirrors_the_positive_one(
        total in 0_i64..=1_000_000_000_000_000,
        weights in prop::collection::vec(1_i64..=1_000_000, 1..40),
    ) {
        let mirrored: Vec<i64> = parts(-total, &weights).iter().map(|part| -part).collect();
        prop_assert_eq!(mirrored, parts(total, &weights));
    }

    #[test]
    fn the_order_matters_only_for_equal_fractions(
        total in 0_i64..=1_000_000,
        weights in prop::collection::vec(0_i64..=1_000_000, 2..20),
        turn in 1_usize..20,
    ) {
        let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        prop_assume!(sum > 0);
        let mut fractions: Vec<i128> = weights.iter().map(|weight| i128::from(total) * i128::from(*weight) % sum).collect();
        fractions.sort_unstable();
        fractions.dedup();
        prop_assume!(fractions.len() == weights.len());

        let by = turn % weights.len();
        let mut turned = weights.clone();
        turned.rotate_left(by);
        let mut expected = parts(total, &weights);
        expected.rotate_left(by);
        prop_assert_eq!(parts(total, &turned), expected);
    }

    #[test]
    fn equal_weights_never_differ_by_more_than_one_and_the_earlier_gets_it(
        total in 0_i64..=1_000_000_000,
        heads in 1_usize..200,
    ) {
        let parts = parts(total, &vec![1; heads]);
        prop_assert!(parts.is_sorted_by(|earlier, later| earlier >= later));
        prop_assert!(parts[0] - parts[heads - 1] <= 1);
    }

    #[test]
    fn a_rate_takes_what_the_apportionment_in_two_says(
        amount in -1_000_000_000_000_000_i64..=1_000_000_000_000_000,
        points in 0_i64..=10_000,
    ) {
        let (part, rest) = part_of(Rate::new(points).unwrap(), minor(amount));
        prop_assert_eq!(vec![part.minor(), rest.minor()], parts(amount, &[points, 10_000 - points]));
    }
}
