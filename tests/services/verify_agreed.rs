//! `verify` works out again what was agreed: the rate of each contribution, the core costs that were due, what somebody
//! held who left.

use brimful::domain::ids::CoreCostNumber;
use brimful::services::verify::{About, Rule};

use crate::verify::{after, after_the_close, entry, names};

#[test]
fn a_rate_that_was_not_agreed_is_named() {
    // Half of the first invoice's amount at twice the rate is the same contribution.
    let first = "SELECT invoice_id FROM contributions WHERE entry_number = 1";
    let twice = format!(
        "UPDATE contributions SET rate = 1000 WHERE entry_number = 1;
         UPDATE invoices SET amount = amount * 2 WHERE id IN ({first})"
    );
    names(&twice, &entry(1), Rule::Rate);
    names("UPDATE agreements SET pool_rate = 1900", &entry(1), Rule::Rate);
    let own = |recorded: &str| {
        format!(
            "INSERT INTO member_rates (group_id, member_number, number, takes_effect_on, rate, recorded_at, recorded_by)
             SELECT group_id, member_number, 1, '2026-01-01', 500, '{recorded}', 1
             FROM contributions WHERE entry_number = 1"
        )
    };
    names(&own("2026-01-01 00:00:00"), &entry(1), Rule::Rate);
    for findings in after(&own("2026-11-30 00:00:00")) {
        assert_eq!(findings, [], "what was agreed later changes nothing that was paid before");
    }
}

#[test]
fn a_history_of_rates_that_does_not_go_on_is_named() {
    let version = |number| About::Rate(None, number);
    let more = |number: i64, from: &str, recorded: &str, withdrawn: &str| {
        format!(
            "INSERT INTO agreements SELECT group_id, {number}, '{from}', 1900, foundation_share, foundation_name,
                 sharing, equal_part, unit, unspent_to, cancelled_to, cover_from_foundation, decision_url,
                 '{recorded}', recorded_by, {withdrawn}, NULL FROM agreements WHERE version = 1"
        )
    };
    for findings in after(&more(2, "2026-12-01", "2026-11-19 00:00:00", "NULL")) {
        assert_eq!(findings, []);
    }
    names(&more(2, "2025-12-31", "2026-11-19 00:00:00", "NULL"), &version(2), Rule::RateHistory);
    names(&more(2, "2026-12-01", "2026-09-01 00:00:00", "NULL"), &version(2), Rule::RateHistory);
    names(&more(3, "2026-12-01", "2026-11-19 00:00:00", "NULL"), &version(3), Rule::RateHistory);
    let early = "'2026-11-18 23:00:00'";
    names(&more(2, "2026-12-01", "2026-11-19 00:00:00", early), &version(2), Rule::RateHistory);
}

#[test]
fn lines_that_were_not_due_and_due_costs_without_a_line_are_named() {
    let statement = About::Statement("2026-11".to_owned());
    for sql in [
        "UPDATE core_costs SET amount = amount + 1 WHERE number = 2",
        "UPDATE core_costs SET from_month = '2026-11' WHERE number = 2",
        "UPDATE core_costs SET due_from = '2026-11' WHERE number = 2",
        "UPDATE core_costs SET agreed_on = NULL WHERE number = 2",
        "UPDATE core_costs SET cadence = 'yearly' WHERE number = 2",
        "UPDATE statement_lines SET core_cost_number = 1 WHERE position = 2",
        "UPDATE statement_lines SET month = '2026-09' WHERE position = 2",
        "DELETE FROM core_costs WHERE number = 2",
        "DELETE FROM statement_lines WHERE position = 5",
        "INSERT INTO core_costs (group_id, number, name, amount, cadence, from_month, until_month, agreed_on,
             decision_url, due_from, recorded_at, recorded_by) SELECT group_id, 9, name, amount, cadence, from_month, until_month, agreed_on,
             decision_url, due_from, recorded_at, recorded_by FROM core_costs WHERE number = 2",
    ] {
        names(sql, &statement, Rule::CoreLine);
    }
    let cost = About::CoreCost(CoreCostNumber::new(2));
    names("UPDATE core_costs SET until_month = '2026-09' WHERE number = 2", &cost, Rule::CoreCostEnd);
    let ended = |at: &str| {
        format!(
            "UPDATE core_costs SET until_month = '2026-09' WHERE number = 2;
             INSERT INTO core_cost_ends SELECT group_id, 2, 1, '2026-09', '{at}' FROM core_costs WHERE number = 2"
        )
    };
    for findings in after(&ended("2026-11-30 08:00:00")) {
        assert_eq!(findings, [], "an end that was set after the statement takes nothing back");
    }
    names(&ended("2026-10-30 08:00:00"), &statement, Rule::CoreLine);
}

#[test]
fn who_held_something_and_left_without_giving_it_back_is_named() {
    let account = About::Account("allotment:3".to_owned());
    // Entry 5 returned what member 3 held; a record that says that nothing was there is wrong.
    let nothing = "UPDATE leavings SET returned = 0, entry_number = NULL";
    for findings in after_the_close(nothing) {
        let found = |rule, about: &About| findings.iter().any(|one| one.rule == rule && one.about == *about);
        assert!(found(Rule::Orphan, &entry(5)), "{findings:#?}");
    }
    // Left before the settlement: then all of it was in the round. Left after it: then it was not.
    let during = "UPDATE leavings SET returned = 0, entry_number = NULL, left_at = '2026-11-10 08:00:00'";
    for findings in after_the_close(during) {
        assert!(findings.iter().all(|one| one.rule != Rule::Leaving), "{findings:#?}");
    }
    let later = "UPDATE leavings SET returned = 0, entry_number = NULL, left_at = '2026-11-18 09:30:00';
        UPDATE entries SET recorded_at = '2026-11-18 10:00:00' WHERE number = 5";
    for findings in after_the_close(later) {
        let found = findings.iter().any(|one| one.rule == Rule::Leaving && one.about == account);
        assert!(found, "{findings:#?}");
    }
    let sum = "UPDATE leavings SET entry_number = NULL, left_at = '2026-11-10 08:00:00'";
    for findings in after_the_close(sum) {
        let found = findings.iter().any(|one| one.rule == Rule::Leaving && one.about == account);
        assert!(found, "{findings:#?}");
    }
}
