//! money.md 5: allotments.

use brimful::domain::agreement::Sharing;
use brimful::domain::money::{Amount, Rate};
use brimful::domain::sharing::{ByRule, Share, SharingRefused, decide_sharing};
use proptest::prelude::*;

use crate::support::{eur, member, minor, minors, percent, shares, sum};

fn weighted(weights: &[Option<i64>]) -> Vec<Share> {
    let share = |(number, weight): (i64, &Option<i64>)| Share {
        member: member(number),
        contributed: Amount::ZERO,
        weight: *weight,
    };
    (1..).zip(weights).map(share).collect()
}

#[test]
fn contributions_below_zero_count_as_zero() {
    let people = shares(&[eur("-50"), eur("10"), eur("30")]);
    let result = decide_sharing(&Sharing::Proportional, eur("100"), 1, &people).unwrap();
    assert_eq!(minors(&result.allotments), [0, 25_00, 75_00]);
}

#[test]
fn without_any_contribution_everybody_gets_the_same() {
    let people = shares(&[eur("0"), eur("-10"), eur("0")]);
    for rule in [Sharing::Proportional, Sharing::Mixed { equal_part: percent("30") }] {
        let result = decide_sharing(&rule, minor(100), 1, &people).unwrap();
        assert_eq!(minors(&result.allotments), [33, 33, 33]);
        assert_eq!(result.stays_carried, minor(1));
        assert_eq!(result.by_rule, ByRule::EqualForLackOfContributions);
    }
}

#[test]
fn weights_share_by_weight_and_all_zero_share_equally() {
    let result = decide_sharing(&Sharing::Weights, minor(100), 1, &weighted(&[Some(1), Some(3), Some(0)])).unwrap();
    assert_eq!(minors(&result.allotments), [25, 75, 0]);
    assert_eq!(result.by_rule, ByRule::Weights);
    let result = decide_sharing(&Sharing::Weights, minor(100), 1, &weighted(&[Some(0), Some(0)])).unwrap();
    assert_eq!(minors(&result.allotments), [50, 50]);
    assert_eq!(result.by_rule, ByRule::EqualForLackOfWeights);
}

#[test]
fn a_participant_without_a_weight_is_named() {
    let refused = decide_sharing(&Sharing::Weights, minor(100), 1, &weighted(&[Some(1), None]));
    assert_eq!(refused, Err(SharingRefused::NoWeight { member: member(2) }));
    let refused = decide_sharing(&Sharing::Weights, minor(100), 1, &weighted(&[Some(-1), None]));
    assert_eq!(refused, Err(SharingRefused::NegativeWeight { member: member(1) }));
}

#[test]
fn mixed_divides_the_units_first() {
    let people = shares(&[eur("10"), eur("30")]);
    let result = decide_sharing(&Sharing::Mixed { equal_part: percent("50") }, eur("10.99"), 100, &people).unwrap();
    assert_eq!(result.by_rule, ByRule::Mixed { equal_units: 5, proportional_units: 5 });
    assert_eq!(minors(&result.allotments), [3_00, 6_00], "2 + 1 and 2 + 4");
    assert_eq!(result.stays_carried, eur("1.99"));
    assert_eq!((result.units, result.equally_each), (10, eur("2")));
}

#[test]
fn the_lower_number_wins_a_tie_in_whatever_order_people_come() {
    let mut people = shares(&[eur("5"), eur("5"), eur("5")]);
    people.reverse();
    let result = decide_sharing(&Sharing::Proportional, minor(2), 1, &people).unwrap();
    assert_eq!(result.allotments, [(member(1), minor(1)), (member(2), minor(1)), (member(3), minor(0))]);
}

#[test]
fn lists_that_make_no_sense_are_refused() {
    let refused =
        |to_share, unit, people: &[Share]| decide_sharing(&Sharing::Equal, to_share, unit, people).unwrap_err();
    let two = shares(&[eur("1"), eur("1")]);
    assert_eq!(refused(eur("1"), 1, &[]), SharingRefused::NoParticipants);
    assert_eq!(refused(eur("1"), 1, &[two[0], two[0]]), SharingRefused::Twice { member: member(1) });
    assert_eq!(refused(eur("-1"), 1, &two), SharingRefused::BelowZero);
    assert_eq!(refused(eur("1"), 0, &two), SharingRefused::BelowZero);
}

fn any_rule() -> impl Strategy<Value = Sharing> {
    prop_oneof![
        Just(Sharing::Equal),
        Just(Sharing::Proportional),
        (0_i64..=10_000).prop_map(|points| Sharing::Mixed { equal_part: Rate::new(points).unwrap() }),
        Just(Sharing::Weights),
    ]
}

proptest! {
    #[test]
    fn sharing_loses_no_unit(
        rule in any_rule(),
        to_share in 0_i64..=1_000_000_000_000,
        unit in prop_oneof![Just(1_i64), Just(100), Just(1_000)],
        people in prop::collection::vec((-1_000_000_i64..=1_000_000_000, 0_i64..=1_000), 1..60),
    ) {
        let share = |(number, (contributed, weight)): (i64, (i64, i64))| Share {
            member: member(number),
            contributed: minor(contributed),
            weight: Some(weight),
        };
        let people: Vec<Share> = (1..).zip(people).map(share).collect();
        let result = decide_sharing(&rule, minor(to_share), unit, &people).unwrap();

        let given = sum(result.allotments.iter().map(|(_, amount)| *amount));
        prop_assert_eq!(given.minor() + result.stays_carried.minor(), to_share);
        prop_assert!(!result.stays_carried.is_negative());
        // What the unit leaves, and less than a unit for each head by the equal part.
        prop_assert!(result.stays_carried.minor() < unit * (i64::try_from(people.len()).unwrap() + 1));
        for (_, amount) in &result.allotments {
            prop_assert!(!amount.is_negative() && amount.minor() % unit == 0);
        }
    }

    #[test]
    fn the_order_of_the_list_does_not_matter(
        rule in any_rule(),
        to_share in 0_i64..=1_000_000,
        contributions in prop::collection::vec(0_i64..=100, 2..20),
        turn in 0_usize..20,
    ) {
        let mut people: Vec<Share> = shares(&contributions.iter().copied().map(minor).collect::<Vec<_>>());
        for share in &mut people {
            share.weight = Some(share.contributed.minor());
        }
        let straight = decide_sharing(&rule, minor(to_share), 1, &people).unwrap();
        let by = turn % people.len();
        people.rotate_left(by);
        prop_assert_eq!(straight, decide_sharing(&rule, minor(to_share), 1, &people).unwrap());
    }
}
