//! money.md 4 and 9: what the core fund holds for each bill, covers, corrections.

use brimful::domain::core_fund::{CoreMoney, CoverRefused, LineKey, costs_exceed_income, decide_cover, held_by_line};
use brimful::domain::correction::{OwnWay, TooLittle, check_balances, is_adjustable, reversible};
use brimful::domain::ids::StatementNumber;
use brimful::domain::ledger::{Account, EntryKind, Transfer};
use brimful::domain::money::Amount;
use brimful::domain::statement::{StatementFacts, core_lines_paid, decide_statement};
use proptest::prelude::*;

use crate::support::{bucket, due_in, eur, member, minor, percent, sum};

#[test]
fn a_cover_is_any_sum_up_to_what_is_missing_and_what_there_is() {
    let (missing, holds) = (eur("2,225.00"), eur("639.00"));
    assert_eq!(decide_cover(true, missing, holds, eur("639.00")), Ok(()));
    assert_eq!(decide_cover(true, missing, holds, minor(1)), Ok(()));
    let too_much = CoverRefused::TooMuch { missing, holds, most: holds };
    assert_eq!(decide_cover(true, missing, holds, eur("639.01")), Err(too_much));
    let (missing, holds) = (eur("100"), eur("639"));
    let too_much = CoverRefused::TooMuch { missing, holds, most: missing };
    assert_eq!(decide_cover(true, missing, holds, eur("100.01")), Err(too_much));
    assert_eq!(decide_cover(true, missing, holds, Amount::ZERO), Err(CoverRefused::NotPositive));
    assert_eq!(decide_cover(false, missing, holds, minor(1)), Err(CoverRefused::NotAgreed));
    assert_eq!(decide_cover(true, Amount::ZERO, holds, minor(1)), Err(CoverRefused::NothingMissing));
}

#[test]
fn core_costs_outgrow_income_only_for_two_statements_running() {
    let (less, more) = ((eur("100"), eur("99")), (eur("100"), eur("101")));
    assert!(!costs_exceed_income(&[]));
    assert!(!costs_exceed_income(&[more]));
    assert!(costs_exceed_income(&[less, more, more]));
    assert!(!costs_exceed_income(&[more, more, less]));
    assert!(!costs_exceed_income(&[more, (eur("100"), eur("100"))]), "as much as came in is not more");
}

#[test]
fn only_entries_that_nobody_else_rests_on_are_reversed_by_hand() {
    let by_hand: Vec<&str> =
        EntryKind::ALL.iter().filter(|kind| reversible(**kind).is_ok()).map(|kind| kind.as_str()).collect();
    let expected = ["opening", "cover", "core_payment", "core_release", "foundation_payment", "adjustment"];
    assert_eq!(by_hand, expected);
    assert_eq!(reversible(EntryKind::Contribution), Err(OwnWay::VoidInvoice));
    assert!(!is_adjustable(Account::Pool) && !is_adjustable(Account::Allotment(member(1))));
    assert!(is_adjustable(Account::Bank) && is_adjustable(Account::Bucket(bucket(1))));
}

#[test]
fn an_account_that_would_fall_below_zero_is_named_with_its_figures() {
    let moved = [
        Transfer::new(Account::Core, Account::Carried, eur("5")),
        Transfer::new(Account::Foundation, Account::Core, eur("2")),
    ];
    let balances = [(Account::Foundation, eur("2")), (Account::Core, eur("2.99"))];
    let short = TooLittle { account: Account::Core, holds: eur("2.99"), takes: eur("3") };
    assert_eq!(check_balances(&moved, &balances), Err(short));
    let balances = [(Account::Foundation, eur("2")), (Account::Core, eur("3"))];
    assert_eq!(check_balances(&moved, &balances), Ok(()), "only the net of an entry counts");
    // Credit notes may push pool and bank below zero; so may what goes out of the bank's side.
    let back = [Transfer::new(Account::Pool, Account::Bank, eur("1"))];
    assert_eq!(check_balances(&back, &[]), Ok(()));
}

/// Statements one after the other as they would be posted: came in, the bills due, and how much of what is missing is
/// covered afterwards, in per mille.
fn lived(months: &[(i64, Vec<i64>, i64)]) -> (Vec<CoreMoney>, Amount) {
    let mut money = Vec::new();
    let (mut brought_forward, mut carried, mut missing) = (Amount::ZERO, Amount::ZERO, Amount::ZERO);
    for (number, (came_in, due, covered)) in (1_i64..).zip(months) {
        let due: Vec<Amount> = due.iter().map(|amount| minor(*amount)).collect();
        let core_due = due_in("2026-10", &due);
        let facts = StatementFacts {
            came_in: minor(*came_in),
            foundation_share: percent("25"),
            core_due: core_due.clone(),
            brought_forward,
            carried,
        };
        let result = decide_statement(&facts).unwrap();
        let paid = core_lines_paid(&core_due, brought_forward, result.core_paid).unwrap();
        let covered = minor(result.shortfall.minor() * covered / 1000);
        money.push(CoreMoney {
            statement: StatementNumber::new(number),
            core_due: sum(due),
            brought_forward,
            shortfall: result.shortfall,
            covered,
            lines: paid.lines.iter().map(|line| (line.due.amount, line.paid)).collect(),
        });
        missing = result.shortfall.checked_sub(covered).unwrap();
        brought_forward = missing;
        carried = result.carried_after;
    }
    (money, missing)
}

proptest! {
    #[test]
    fn what_all_bills_lack_is_always_the_shortfall_less_its_covers(
        months in proptest::collection::vec(
            (0_i64..5_000, proptest::collection::vec(1_i64..2_000, 0..5), 0_i64..=1000), 1..8),
    ) {
        let (money, missing) = lived(&months);
        let held = held_by_line(&money).unwrap();
        let due = sum(money.iter().flat_map(|one| one.lines.iter().map(|(due, _)| *due)));
        let there = sum(held.iter().map(|(_, held)| *held));
        prop_assert_eq!(due.checked_sub(there).unwrap(), missing);
        let mut lines = held.into_iter();
        let mut lacking_began = false;
        for one in &money {
            for (position, (due, taken)) in (1_i64..).zip(&one.lines) {
                let (key, held) = lines.next().unwrap();
                prop_assert_eq!(key, LineKey { statement: one.statement, position });
                prop_assert!(*taken <= held && held <= *due);
                // The oldest bill is filled first: behind one that lacks money nothing was filled up.
                prop_assert!(!lacking_began || held == *taken);
                lacking_began |= held < *due;
            }
        }
    }
}
