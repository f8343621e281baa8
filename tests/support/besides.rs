//! Money besides rounds: short ways to do it, and the check that must hold after everything.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

use brimful::domain::core_fund::LineKey;
use brimful::domain::ids::{EntryNumber, ProposalNumber, StatementNumber};
use brimful::domain::ledger::Account;
use brimful::domain::money::Amount;
use brimful::domain::text::{Name, Reason, Title};
use brimful::services::core_payments::{PayCoreCost, pay_core_cost};
use brimful::services::covers::{PostCover, cover};
use brimful::services::proposals::{ProposeAdjustment, ProposeOpening, confirm, propose_adjustment, propose_opening};
use brimful::services::statements::{PostStatement, PostedStatement, post_statement};
use brimful::services::verify::verify;
use brimful::store::Failure;
use brimful::store::ledger::balance;
use brimful::store::scope::GroupScope;

use crate::a_group::{AGroup, cost, day, eur, invoice};
use crate::support::World;

/// What a service refused.
#[track_caller]
pub fn refusal<T: std::fmt::Debug, R: std::fmt::Debug>(outcome: Result<T, Failure<R>>) -> R {
    match outcome {
        Err(Failure::Refused(refused)) => refused,
        Err(Failure::Store(error)) => panic!("{error}"),
        Ok(done) => panic!("this was done: {done:?}"),
    }
}

/// What an account holds.
pub fn holds(world: &World, group: &AGroup, account: Account) -> Amount {
    world.read(|snapshot| balance(snapshot, group.facilitator().group(), account))
}

/// Nothing is wrong.
#[track_caller]
pub fn check(world: &World) {
    let report = verify(&world.db).unwrap();
    assert!(report.is_clean(), "{}: {:?}", world.name, report.findings);
}

/// A reason.
pub fn why(text: &str) -> Reason {
    Reason::parse(text).unwrap()
}

/// Closes a month without a round.
pub fn close(world: &World, group: &AGroup, last_day: &str) -> PostedStatement {
    let command = PostStatement { last_day: day(last_day), name: None, seen: None, key: None };
    post_statement(&world.db, group.facilitator(), command).unwrap()
}

/// Example 5 of money.md 12: 2,556.00 came in, 4,142.00 of core costs are due, so 2,225.00 is missing. The rent of
/// 1,000.00 is paid every month and stands first; a boiler of 3,142.00 once.
pub fn a_month_that_fell_short(world: &World, group: &AGroup) -> PostedStatement {
    use brimful::domain::core_cost::Cadence;
    cost(world, group, "Rent", "1000", Cadence::Monthly, "2026-09");
    cost(world, group, "A new boiler", "3142", Cadence::Once, "2026-09");
    invoice(world, group, 4, Some("2026-09-15"), "12780", 2_000);
    close(world, group, "2026-09-30")
}

/// Covers so much of the newest shortfall.
pub fn covers(world: &World, who: &GroupScope, statement: &str, amount: &str) -> EntryNumber {
    let command = PostCover { statement: statement.to_owned(), amount: eur(amount) };
    cover(&world.db, who, command, None).unwrap().entry
}

/// A bill to somebody outside, for a line of a statement.
pub fn bill(statement: i64, position: i64, amount: &str) -> PayCoreCost {
    PayCoreCost {
        line: LineKey { statement: StatementNumber::new(statement), position },
        amount: eur(amount),
        payee: Name::parse("Warm Homes Ltd").unwrap(),
        payee_member: None,
        reference: Title::parse("Invoice 2026-77").unwrap(),
        paid_on: None,
    }
}

/// Pays it.
pub fn pays(world: &World, who: &GroupScope, bill: PayCoreCost) -> EntryNumber {
    pay_core_cost(&world.db, who, bill, None).unwrap().entry
}

/// A correction of so much from one account to another.
pub fn correction(from: Account, to: Account, amount: &str) -> ProposeAdjustment {
    let reason = why("The bank took a fee");
    ProposeAdjustment { from, to, amount: eur(amount), reason, effective_on: None, statement: None }
}

/// Proposes it and has somebody else confirm it.
pub fn corrects(world: &World, one: &GroupScope, other: &GroupScope, what: ProposeAdjustment) -> EntryNumber {
    let proposed = propose_adjustment(&world.db, one, what, None).unwrap();
    confirm(&world.db, other, proposed.number, None).unwrap().entry
}

/// What the group started with, proposed.
pub fn opening(world: &World, who: &GroupScope, foundation: &str, carried: &str) -> ProposalNumber {
    let command = ProposeOpening {
        as_of: day("2026-09-01"),
        foundation: eur(foundation),
        carried: eur(carried),
        reason: why("Bank statement 8"),
    };
    propose_opening(&world.db, who, command, None).unwrap().number
}
