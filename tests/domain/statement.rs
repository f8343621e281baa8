//! money.md 4: statements, core costs, months and names.

use brimful::domain::core_cost::{Cadence, CoreCost, due, not_agreed_yet};
use brimful::domain::ids::CoreCostNumber;
use brimful::domain::ledger::{Account, Transfer, effects};
use brimful::domain::money::{Amount, Rate};
use brimful::domain::statement::{
    StatementFacts, StatementRefused, core_lines_paid, decide_statement, months_covered, out_of_ten, runway_in_tenths,
    statement_name,
};
use brimful::domain::time::Month;
use proptest::prelude::*;

use crate::support::{currency, day, due_in, eur, minor, month, percent, sum};

fn facts(came_in: Amount, core: &[Amount], carried: Amount) -> StatementFacts {
    StatementFacts {
        came_in,
        foundation_share: percent("25"),
        core_due: due_in("2026-10", core),
        brought_forward: Amount::ZERO,
        carried,
    }
}

fn cost(number: i64, cadence: Cadence, from: &str) -> CoreCost {
    CoreCost {
        number: CoreCostNumber::new(number),
        name: format!("Cost {number}"),
        amount: eur("100"),
        cadence,
        from: month(from),
        until: None,
        agreed_on: Some(day("2026-01-14")),
        agreed_in: month("2026-01"),
    }
}

fn due_lines(costs: &[CoreCost], covered: &[Month]) -> Vec<(i64, String)> {
    due(costs, covered).into_iter().map(|line| (line.number.get(), line.month.to_string())).collect()
}

#[test]
fn a_pool_below_zero_makes_the_statement_wait() {
    let refused = decide_statement(&facts(eur("-1,000.00"), &[], Amount::ZERO));
    assert_eq!(refused, Err(StatementRefused::PoolBelowZero { short_by: eur("1,000.00") }));
}

#[test]
fn figures_below_zero_are_refused() {
    let below = |facts: StatementFacts| assert_eq!(decide_statement(&facts), Err(StatementRefused::BelowZero));
    below(facts(Amount::ZERO, &[eur("-1")], Amount::ZERO));
    below(facts(Amount::ZERO, &[], eur("-1")));
    below(StatementFacts { brought_forward: eur("-1"), ..facts(Amount::ZERO, &[], Amount::ZERO) });
}

#[test]
fn core_costs_take_the_pool_first_and_carried_when_it_is_empty() {
    let result = decide_statement(&facts(eur("100"), &[eur("90")], eur("50"))).unwrap();
    assert_eq!(result.from_pool_to_core, eur("75"));
    assert_eq!(result.from_carried_to_core, eur("15"));
    assert_eq!(result.pool_to_carried, Amount::ZERO);
    assert_eq!((result.to_share, result.carried_after), (eur("35"), eur("35")));
    let expected = [
        Transfer::new(Account::Pool, Account::Foundation, eur("25")),
        Transfer::new(Account::Pool, Account::Core, eur("75")),
        Transfer::new(Account::Carried, Account::Core, eur("15")),
    ];
    assert_eq!(result.transfers(), expected);
}

#[test]
fn a_month_without_income_moves_nothing() {
    let result = decide_statement(&facts(Amount::ZERO, &[], eur("30"))).unwrap();
    assert_eq!(result.to_share, eur("30"));
    assert_eq!(result.transfers(), []);
}

#[test]
fn with_a_shortfall_the_first_of_the_list_are_paid() {
    let lines = due_in("2026-10", &[eur("50"), eur("30"), eur("20")]);
    let paid = core_lines_paid(&lines, eur("10"), eur("70")).unwrap();
    assert_eq!(paid.brought_forward, eur("10"));
    let figures: Vec<_> = paid.lines.iter().map(|line| (line.paid, line.missing)).collect();
    assert_eq!(figures, [(eur("50"), eur("0")), (eur("10"), eur("20")), (eur("0"), eur("20"))]);
}

#[test]
fn monthly_costs_are_due_once_for_each_month_covered_in_the_order_of_the_list() {
    let costs = [cost(1, Cadence::Monthly, "2026-01"), cost(2, Cadence::Once, "2026-10")];
    let lines = due_lines(&costs, &[month("2026-09"), month("2026-10")]);
    assert_eq!(lines, [(1, "2026-09".into()), (1, "2026-10".into()), (2, "2026-10".into())]);
    assert_eq!(due_lines(&costs, &[]), [], "a second statement in a month takes no monthly cost");
}

#[test]
fn quarterly_and_yearly_costs_are_due_in_the_month_of_their_anniversary() {
    let year = Month::from_to(month("2026-02"), month("2027-02"));
    let quarterly = due_lines(&[cost(1, Cadence::Quarterly, "2026-02")], &year);
    let months: Vec<_> = quarterly.into_iter().map(|(_, month)| month).collect();
    assert_eq!(months, ["2026-02", "2026-05", "2026-08", "2026-11", "2027-02"]);
    let yearly = due_lines(&[cost(1, Cadence::Yearly, "2026-02")], &year);
    assert_eq!(yearly, [(1, "2026-02".into()), (1, "2027-02".into())]);
}

#[test]
fn a_cost_agreed_later_is_never_due_backwards() {
    let late = CoreCost { agreed_in: month("2026-11"), ..cost(1, Cadence::Monthly, "2026-09") };
    let covered = Month::from_to(month("2026-09"), month("2026-11"));
    assert_eq!(due_lines(&[late], &covered), [(1, "2026-11".into())]);
}

#[test]
fn a_cost_ends_with_its_last_month() {
    let ended = CoreCost { until: Some(month("2026-10")), ..cost(1, Cadence::Monthly, "2026-01") };
    assert_eq!(due_lines(&[ended], &[month("2026-10"), month("2026-11")]), [(1, "2026-10".into())]);
}

#[test]
fn a_cost_without_a_decision_is_shown_and_not_taken() {
    let proposed = CoreCost { agreed_on: None, ..cost(1, Cadence::Monthly, "2026-01") };
    let costs = [proposed, cost(2, Cadence::Monthly, "2026-01")];
    assert_eq!(due_lines(&costs, &[month("2026-10")]), [(2, "2026-10".into())]);
    let shown = not_agreed_yet(&costs, &[month("2026-10")]);
    assert_eq!(shown.iter().map(|line| line.number.get()).collect::<Vec<_>>(), [1]);
}

#[test]
fn a_statement_covers_the_months_not_yet_covered() {
    let covered = |last: Option<&str>, last_day| {
        months_covered(last.map(month), day(last_day)).iter().map(Month::to_string).collect::<Vec<_>>()
    };
    assert_eq!(covered(None, "2026-10-31"), ["2026-10"]);
    assert_eq!(covered(Some("2026-10"), "2026-12-15"), ["2026-11", "2026-12"]);
    assert_eq!(covered(Some("2026-10"), "2026-10-31"), Vec::<String>::new());
    assert_eq!(covered(Some("2026-10"), "2026-09-30"), Vec::<String>::new());
}

#[test]
fn a_second_statement_in_a_month_has_a_number() {
    let taken = ["2026-11".to_owned(), "2026-11-2".to_owned()];
    assert_eq!(statement_name(month("2026-11"), &[]), "2026-11");
    assert_eq!(statement_name(month("2026-11"), &taken[..1]), "2026-11-2");
    assert_eq!(statement_name(month("2026-11"), &taken), "2026-11-3");
}

#[test]
fn of_every_ten_there_is_no_sentence_without_income() {
    assert_eq!(out_of_ten(currency("EUR"), Amount::ZERO, Amount::ZERO, eur("5")), None);
    let short = out_of_ten(currency("EUR"), eur("2,556.00"), eur("639"), eur("4,142.00"));
    assert_eq!(short, Some([eur("2.50"), eur("7.50"), Amount::ZERO]), "core costs count as far as they were met");
    assert_eq!(out_of_ten(currency("JPY"), minor(3), minor(1), minor(1)), Some([minor(4), minor(3), minor(3)]));
}

#[test]
fn the_runway_is_the_foundation_over_the_average_month() {
    assert_eq!(runway_in_tenths(eur("3,125.00"), &[eur("3,775.00")]), Some(8));
    assert_eq!(runway_in_tenths(eur("1,000.00"), &[eur("100"), eur("300")]), Some(50));
    assert_eq!(runway_in_tenths(eur("1,000.00"), &[]), None);
}

proptest! {
    #[test]
    fn a_statement_loses_no_unit(
        came_in in 0_i64..=1_000_000_000,
        share in 0_i64..=10_000,
        core in prop::collection::vec(0_i64..=100_000_000, 0..8),
        brought_forward in 0_i64..=100_000_000,
        carried in 0_i64..=1_000_000_000,
    ) {
        let core: Vec<Amount> = core.into_iter().map(minor).collect();
        let facts = StatementFacts {
            came_in: minor(came_in),
            foundation_share: Rate::new(share).unwrap(),
            core_due: due_in("2026-10", &core),
            brought_forward: minor(brought_forward),
            carried: minor(carried),
        };
        let result = decide_statement(&facts).unwrap();

        let spread = result.foundation.minor() + result.core_paid.minor() + result.carried_after.minor();
        prop_assert_eq!(came_in + carried, spread);
        prop_assert_eq!(result.carried_after, result.to_share);
        prop_assert_eq!(result.core_costs.minor(), result.core_paid.minor() + result.shortfall.minor());
        prop_assert!(result.to_share.is_zero() || result.shortfall.is_zero());

        let net = effects(&result.transfers());
        let of = |account| net.iter().find(|(one, _)| *one == account).map_or(0, |(_, net)| *net);
        prop_assert_eq!(of(Account::Pool), -came_in);
        prop_assert_eq!(of(Account::Carried), result.to_share.minor() - carried);

        let lines = core_lines_paid(&facts.core_due, facts.brought_forward, result.core_paid).unwrap();
        let paid = sum(lines.lines.iter().map(|line| line.paid)).minor() + lines.brought_forward.minor();
        prop_assert_eq!(paid, result.core_paid.minor());
    }

    #[test]
    fn the_parts_of_ten_always_add_up(came_in in 1_i64..=1_000_000_000, share in 0_i64..=10_000, core in 0_i64..=1_000_000_000) {
        let foundation = brimful::domain::money::part_of(Rate::new(share).unwrap(), minor(came_in)).0;
        let parts = out_of_ten(currency("EUR"), minor(came_in), foundation, minor(core)).unwrap();
        prop_assert_eq!(sum(parts), eur("10"));
    }
}
