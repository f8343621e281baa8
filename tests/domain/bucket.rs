//! money.md 6: goals, and the one function that tells a bucket's state.

use brimful::domain::bucket::{
    BucketFacts, BucketState, CostLine, Goal, GoalError, GoalKind, Missing, Outcome, RoundPhase, bucket_state,
    round_phase, still_missing,
};
use brimful::domain::money::Amount;
use brimful::domain::time::UtcTime;

use crate::support::eur;

fn line(required: &str, extra: &str) -> CostLine {
    CostLine { what: "Wood".into(), required: eur(required), extra: eur(extra) }
}

fn goal(lines: &[CostLine]) -> Goal {
    Goal::from_lines(lines, false).unwrap()
}

#[test]
fn minimum_and_maximum_are_the_sums_of_the_lines() {
    let range = goal(&[line("600", "0"), line("300", "900")]);
    assert_eq!((range.minimum, range.maximum, range.kind()), (eur("900"), Some(eur("1800")), GoalKind::Range));
    assert_eq!(goal(&[line("1200", "0")]).kind(), GoalKind::Fixed);
    let open = Goal::from_lines(&[line("100", "0")], true).unwrap();
    assert_eq!((open.maximum, open.kind()), (None, GoalKind::OpenEnded));
}

#[test]
fn goals_that_make_no_sense_are_refused() {
    assert_eq!(Goal::from_lines(&[], false), Err(GoalError::NoLines));
    assert_eq!(Goal::from_lines(&[line("0", "0")], false), Err(GoalError::ZeroMaximum));
    assert_eq!(Goal::from_lines(&[line("1", "0"), line("1", "-1")], false), Err(GoalError::BelowZero { index: 1 }));
    let large = CostLine { what: String::new(), required: Amount::LIMIT, extra: eur("0.01") };
    assert!(matches!(Goal::from_lines(&[large], false), Err(GoalError::Amount(_))));
}

#[test]
fn a_goal_is_not_lowered_below_what_was_given() {
    let fixed = goal(&[line("100", "0")]);
    assert_eq!(fixed.check_against(eur("100")), Ok(()));
    let refused = GoalError::BelowGiven { given: eur("100.01"), maximum: eur("100") };
    assert_eq!(fixed.check_against(eur("100.01")), Err(refused));
    assert_eq!(fixed.to_go(eur("30")), Some(eur("70")));
    assert_eq!(fixed.to_go(eur("130")), Some(eur("0")));
}

fn facts() -> BucketFacts {
    BucketFacts {
        published: true,
        in_round: Some(RoundPhase::Open),
        total: Amount::ZERO,
        goal: goal(&[line("100", "50")]),
        outcome: None,
        paid: Amount::ZERO,
        done: false,
        cancelled: false,
    }
}

#[test]
fn the_state_is_told_from_amounts_and_events() {
    let f = facts();
    let table = [
        (BucketFacts { published: false, in_round: None, ..f }, BucketState::Draft),
        (BucketFacts { in_round: None, ..f }, BucketState::Idea),
        (BucketFacts { in_round: Some(RoundPhase::Announced), ..f }, BucketState::Idea),
        (BucketFacts { in_round: Some(RoundPhase::Withdrawn), ..f }, BucketState::Idea),
        (f, BucketState::Open),
        (BucketFacts { total: eur("99.99"), ..f }, BucketState::Open),
        (BucketFacts { total: eur("100"), ..f }, BucketState::MinimumReached),
        (BucketFacts { total: eur("150"), ..f }, BucketState::Full),
        (BucketFacts { total: eur("150"), in_round: Some(RoundPhase::Closed), ..f }, BucketState::Full),
        (BucketFacts { outcome: Some(Outcome::Full), ..f }, BucketState::Funded),
        (BucketFacts { outcome: Some(Outcome::Funded), ..f }, BucketState::Funded),
        (BucketFacts { outcome: Some(Outcome::NotFunded), ..f }, BucketState::NotFunded),
        (BucketFacts { outcome: Some(Outcome::Full), paid: eur("1"), ..f }, BucketState::BeingDone),
        (BucketFacts { outcome: Some(Outcome::Full), paid: eur("1"), done: true, ..f }, BucketState::Done),
        (BucketFacts { outcome: Some(Outcome::Full), cancelled: true, ..f }, BucketState::Cancelled),
    ];
    for (facts, state) in table {
        assert_eq!(bucket_state(&facts), state, "{facts:?}");
    }
}

#[test]
fn raising_the_maximum_of_a_full_bucket_reopens_it() {
    let full = BucketFacts { total: eur("150"), ..facts() };
    let raised = BucketFacts { goal: goal(&[line("100", "60")]), ..full };
    assert_eq!((bucket_state(&full), bucket_state(&raised)), (BucketState::Full, BucketState::MinimumReached));
}

#[test]
fn the_closing_moment_is_closed_already() {
    let at = |text| UtcTime::parse(text).unwrap();
    let (opens, closes) = (at("2026-12-07T08:00:00Z"), at("2026-12-15T17:00:00Z"));
    let phase = |now| round_phase(opens, closes, false, false, at(now));
    assert_eq!(phase("2026-12-07T07:59:59.999999Z"), RoundPhase::Announced);
    assert_eq!(phase("2026-12-07T08:00:00Z"), RoundPhase::Open);
    assert_eq!(phase("2026-12-15T16:59:59.999999Z"), RoundPhase::Open);
    assert_eq!(phase("2026-12-15T17:00:00Z"), RoundPhase::Closed);
    assert_eq!(round_phase(opens, closes, true, false, closes), RoundPhase::Settled);
    assert_eq!(round_phase(opens, closes, false, true, opens), RoundPhase::Withdrawn);
}

#[test]
fn no_money_without_title_owner_sum_and_benefit() {
    assert_eq!(still_missing(" ", 0, None, ""), Missing::ALL);
    assert_eq!(still_missing("Trailer", 1, Some(goal(&[line("1", "0")])), "Deliveries"), []);
}
