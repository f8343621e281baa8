//! money.md 12, examples 2 to 6, as literals.

use brimful::domain::agreement::{AllotmentUnit, Sharing};
use brimful::domain::contribution::contribution;
use brimful::domain::money::{Amount, Rate};
use brimful::domain::sharing::{SharingResult, decide_sharing};
use brimful::domain::statement::{StatementFacts, StatementResult, decide_statement};

use crate::support::{currency, due_in, eur, minor, minors, percent, shares, sum};

fn statement(came_in: Amount, core: Amount, brought_forward: Amount) -> StatementResult {
    let facts = StatementFacts {
        came_in,
        foundation_share: percent("25"),
        core_due: due_in("2026-10", &[core]),
        brought_forward,
        carried: Amount::ZERO,
    };
    decide_statement(&facts).unwrap()
}

fn contributions(invoices: &[(i64, &str)]) -> Vec<Amount> {
    invoices.iter().map(|(amount, rate)| contribution(minor(*amount), percent(rate))).collect()
}

fn share(rule: Sharing, to_share: Amount, contributions: &[Amount]) -> SharingResult {
    decide_sharing(&rule, to_share, 1, &shares(contributions)).unwrap()
}

#[test]
fn example_2_three_invoices_shared_four_ways() {
    let contributions = contributions(&[(10_000_00, "20"), (4_500_00, "20"), (1_333_33, "20")]);
    assert_eq!(contributions, [eur("2,000.00"), eur("900.00"), eur("266.67")]);

    let result = statement(sum(contributions.iter().copied()), eur("1,100.00"), Amount::ZERO);
    assert_eq!(result.came_in, eur("3,166.67"));
    assert_eq!(result.foundation, eur("791.67"));
    assert_eq!(result.to_share, eur("1,275.00"));

    let proportional = share(Sharing::Proportional, result.to_share, &contributions);
    assert_eq!(minors(&proportional.allotments), [805_26, 362_37, 107_37]);
    let equal = share(Sharing::Equal, result.to_share, &contributions);
    assert_eq!(minors(&equal.allotments), [425_00, 425_00, 425_00]);
    let mixed = share(Sharing::Mixed { equal_part: percent("50") }, result.to_share, &contributions);
    assert_eq!(minors(&mixed.allotments), [615_13, 393_68, 266_19]);
    for result in [proportional, equal, mixed] {
        assert_eq!(result.stays_carried, Amount::ZERO);
    }
}

#[test]
fn example_3_where_plain_rounding_loses_a_cent() {
    let mut contributions = contributions(&[(12_000_00, "20"), (8_000_00, "20"), (6_500_00, "15"), (4_000_00, "10")]);
    contributions.push(Amount::ZERO);

    let result = statement(sum(contributions.iter().copied()), eur("2,380.00"), Amount::ZERO);
    assert_eq!(result.came_in, eur("5,375.00"));
    assert_eq!(result.foundation, eur("1,343.75"));
    assert_eq!(result.to_share, eur("1,651.25"));

    let proportional = share(Sharing::Proportional, result.to_share, &contributions);
    assert_eq!(minors(&proportional.allotments), [737_30, 491_54, 299_53, 122_88, 0]);
    let equal = share(Sharing::Equal, result.to_share, &contributions);
    assert_eq!(minors(&equal.allotments), [330_25; 5]);
}

#[test]
fn example_4_in_yen() {
    let contributions = contributions(&[(333_333, "20"), (12_345, "5"), (99_999, "20")]);
    assert_eq!(contributions, [minor(66_667), minor(617), minor(20_000)]);

    let result = statement(sum(contributions.iter().copied()), minor(10_007), Amount::ZERO);
    assert_eq!(result.came_in, minor(87_284));
    assert_eq!(result.foundation, minor(21_821));
    assert_eq!(result.to_share, minor(55_456));

    let proportional = share(Sharing::Proportional, result.to_share, &contributions);
    assert_eq!(minors(&proportional.allotments), [42_357, 392, 12_707]);
    let equal = share(Sharing::Equal, result.to_share, &contributions);
    assert_eq!(minors(&equal.allotments), [18_485; 3]);
    assert_eq!(equal.stays_carried, minor(1));
}

#[test]
fn example_5_a_shortfall_is_brought_forward() {
    let first = statement(eur("2,556.00"), eur("4,142.00"), Amount::ZERO);
    assert_eq!(first.foundation, eur("639.00"));
    assert_eq!(first.to_share, Amount::ZERO);
    assert_eq!(first.shortfall, eur("2,225.00"));
    assert_eq!(first.left, eur("-2,225.00"));
    assert_eq!(first.core_paid, eur("1,917.00"));

    let second = statement(eur("2,556.00"), eur("1,000.00"), first.shortfall);
    assert_eq!(second.core_costs, eur("3,225.00"));
    assert_eq!(second.shortfall, eur("1,308.00"));
}

#[test]
fn example_6_round_figures_leave_the_rest_carried() {
    let unit = AllotmentUnit::Whole.in_minor(currency("EUR"));
    let people = shares(&[Amount::ZERO; 14]);
    let result = decide_sharing(&Sharing::Equal, eur("6,175.37"), unit, &people).unwrap();
    assert_eq!(minors(&result.allotments), [441_00; 14]);
    assert_eq!(result.stays_carried, eur("1.37"));
}

#[test]
fn contributions_follow_the_sign_and_the_rate() {
    assert_eq!(contribution(eur("1,333.33"), percent("20")), eur("266.67"));
    assert_eq!(contribution(eur("-1,333.33"), percent("20")), eur("-266.67"));
    assert_eq!(contribution(eur("0.05"), percent("50")), eur("0.03"));
    assert_eq!(contribution(eur("250.00"), Rate::FULL), eur("250.00"), "a gift");
}
