//! Shortfalls, covers, and paying core costs line by line (money.md 4, 9, and example 5 of 12).

use brimful::domain::core_fund::{CoverRefused, LineKey};
use brimful::domain::ids::{EntryNumber, MemberNumber, StatementNumber};
use brimful::domain::ledger::{Account, EntryKind};
use brimful::services::core_payments::{
    CorePaymentRefused, PayCoreCost, ReleaseCoreMoney, list_lines, pay_core_cost, release_core_money,
};
use brimful::services::corrections::{ReverseRefused, take_back_entry};
use brimful::services::covers::{CoverNotPosted, PostCover, cover, shortfall};
use brimful::services::four_eyes::MayNotPay;
use brimful::services::once::IdempotencyKey;
use brimful::store::ledger::list_entries;
use brimful::store::statements;

use crate::a_group::{AGroup, agreement, day, eur, four, invoice};
use crate::besides::{a_month_that_fell_short, bill, check, close, covers, holds, pays, refusal, why};
use crate::support::{World, worlds};

fn short() -> Vec<(World, AGroup)> {
    let one = |world: World| {
        let group = four(&world, agreement());
        a_month_that_fell_short(&world, &group);
        (world, group)
    };
    worlds().into_iter().map(one).collect()
}

/// Held, paid, released and left of every line, oldest first.
fn lines(world: &World, group: &AGroup) -> Vec<[String; 4]> {
    let mut lines = list_lines(&world.db, group.facilitator()).unwrap().lines;
    lines.sort_by_key(|line| line.key);
    let show = |amount| brimful::domain::currency::Currency::parse("EUR").unwrap().format_plain(amount);
    lines.iter().map(|line| [line.held, line.paid, line.released, line.left].map(show)).collect()
}

#[test]
fn the_shortfall_of_the_example_is_brought_forward() {
    for (world, group) in short() {
        let found = shortfall(&world.db, group.facilitator().group()).unwrap().unwrap();
        assert_eq!((found.statement.came_in, found.statement.foundation), (eur("2556"), eur("639")));
        assert_eq!((found.statement.core_due, found.missing), (eur("4142"), eur("2225")));
        assert_eq!((found.statement.to_share, found.foundation, found.most()), (eur("0"), eur("639"), eur("639")));
        assert_eq!(holds(&world, &group, Account::Core), eur("1917"));

        invoice(&world, &group, 4, Some("2026-10-15"), "12780", 2_000);
        world.at("2026-11-02T08:00:00Z");
        let next = close(&world, &group, "2026-10-31");
        assert_eq!((next.to_share, next.shortfall), (eur("0"), eur("1308")));
        let stored = world.read(|snapshot| statements::find_latest_statement(snapshot, group.facilitator().group()));
        assert_eq!(stored.unwrap().brought_forward, eur("2225"));
        check(&world);
    }
}

#[test]
fn the_foundation_covers_up_to_what_is_missing_and_what_it_has() {
    for (world, group) in short() {
        let who = group.facilitator();
        let ask = |statement: &str, amount: &str| {
            let command = PostCover { statement: statement.to_owned(), amount: eur(amount) };
            cover(&world.db, who, command, None)
        };
        let (missing, most) = (eur("2225"), eur("639"));
        let too_much = CoverNotPosted::Rule(CoverRefused::TooMuch { missing, holds: most, most });
        assert_eq!(refusal(ask("2026-10", "639.01")), too_much);
        assert_eq!(refusal(ask("2026-10", "0")), CoverNotPosted::Rule(CoverRefused::NotPositive));
        let other = CoverNotPosted::StatementChanged { newest: "2026-10".to_owned() };
        assert_eq!(refusal(ask("2026-09", "100")), other);

        let covered = ask("2026-10", "600").unwrap();
        assert_eq!(covered.still_missing, eur("1625"));
        assert_eq!(holds(&world, &group, Account::Foundation), eur("39"));
        assert_eq!(holds(&world, &group, Account::Core), eur("2517"));
        let entries = world.read(|snapshot| list_entries(snapshot, who.group()));
        assert_eq!(entries.last().unwrap().kind, EntryKind::Cover);
        assert!(matches!(
            refusal(ask("2026-10", "39.01")),
            CoverNotPosted::Rule(CoverRefused::TooMuch { most, .. }) if most == eur("39")
        ));

        invoice(&world, &group, 4, Some("2026-10-15"), "12780", 2_000);
        world.at("2026-11-02T08:00:00Z");
        close(&world, &group, "2026-10-31");
        let stored = world.read(|snapshot| statements::find_latest_statement(snapshot, who.group())).unwrap();
        assert_eq!((stored.brought_forward, stored.shortfall), (eur("1625"), eur("708")));
        check(&world);
    }
}

#[test]
fn nothing_is_covered_without_an_agreement_or_a_shortfall() {
    for world in worlds() {
        let rules = brimful::domain::agreement::Agreement { cover_from_foundation: false, ..agreement() };
        let group = four(&world, rules);
        let ask = || {
            let command = PostCover { statement: "2026-10".to_owned(), amount: eur("1") };
            cover(&world.db, group.facilitator(), command, None)
        };
        assert_eq!(refusal(ask()), CoverNotPosted::Rule(CoverRefused::NothingMissing));
        a_month_that_fell_short(&world, &group);
        assert_eq!(refusal(ask()), CoverNotPosted::Rule(CoverRefused::NotAgreed));
        assert_eq!(holds(&world, &group, Account::Foundation), eur("639"));
    }
}

#[test]
fn a_cover_pressed_twice_is_posted_once() {
    for (world, group) in short() {
        let command = PostCover { statement: "2026-10".to_owned(), amount: eur("600") };
        let key = IdempotencyKey::parse("a-key-of-twenty-letters", &command).unwrap();
        let press = || cover(&world.db, group.facilitator(), command.clone(), Some(key.clone())).unwrap();
        let first = press();
        assert_eq!(press().entry, first.entry);
        assert_eq!(holds(&world, &group, Account::Foundation), eur("39"));
        let other = PostCover { amount: eur("1"), ..command.clone() };
        let reused = IdempotencyKey::parse("a-key-of-twenty-letters", &other).unwrap();
        let refused = refusal(cover(&world.db, group.facilitator(), other, Some(reused)));
        assert!(matches!(refused, CoverNotPosted::KeyReused(_)));
    }
}

#[test]
fn covers_and_later_money_pay_the_oldest_missing_line_first() {
    for (world, group) in short() {
        assert_eq!(
            lines(&world, &group),
            [["1000.00", "0.00", "0.00", "1000.00"], ["917.00", "0.00", "0.00", "917.00"]]
        );
        covers(&world, group.facilitator(), "2026-10", "600");
        assert_eq!(lines(&world, &group)[1][0], "1517.00");
        invoice(&world, &group, 4, Some("2026-10-15"), "12780", 2_000);
        world.at("2026-11-02T08:00:00Z");
        close(&world, &group, "2026-10-31");
        let all = lines(&world, &group);
        assert_eq!(all.iter().map(|line| line[0].as_str()).collect::<Vec<_>>(), ["1000.00", "3142.00", "292.00"]);
        check(&world);
    }
}

#[test]
fn a_core_cost_is_paid_in_parts_and_never_above_what_the_fund_was_given_for_it() {
    for (world, group) in short() {
        let treasurer = *group.member(2);
        pays(&world, &treasurer, bill(1, 2, "900"));
        let refused = refusal(pay_core_cost(&world.db, &treasurer, bill(1, 2, "17.01"), None));
        assert_eq!(refused, CorePaymentRefused::TooMuch { held: eur("917"), left: eur("17") });
        let rest = pay_core_cost(&world.db, &treasurer, bill(1, 2, "17"), None).unwrap();
        assert_eq!(rest.left, eur("0"));
        assert_eq!(holds(&world, &group, Account::Core), eur("1000"));
        // 639.00 of the foundation are still there: paying lowers the bank as well.
        assert_eq!(holds(&world, &group, Account::Bank), eur("1639"));
        let ahead = PayCoreCost { paid_on: Some(day("2026-10-02")), ..bill(1, 1, "1") };
        let refused = refusal(pay_core_cost(&world.db, &treasurer, ahead, None));
        assert!(matches!(refused, CorePaymentRefused::Ahead { .. }));
        let nothing = refusal(pay_core_cost(&world.db, &treasurer, bill(1, 1, "0"), None));
        assert_eq!(nothing, CorePaymentRefused::NotPositive);
        let nowhere = refusal(pay_core_cost(&world.db, &treasurer, bill(1, 3, "1"), None));
        assert_eq!(nowhere, CorePaymentRefused::NoLine);
        check(&world);
    }
}

#[test]
fn nobody_pays_a_core_cost_to_themselves() {
    for (world, group) in short() {
        let to = |member| PayCoreCost { payee_member: Some(MemberNumber::new(member)), ..bill(1, 1, "100") };
        let pay = |who: i64, bill| pay_core_cost(&world.db, group.member(who), bill, None);
        assert_eq!(refusal(pay(2, to(2))), CorePaymentRefused::MayNot(MayNotPay::Own));
        assert_eq!(refusal(pay(3, to(2))), CorePaymentRefused::MayNot(MayNotPay::NotTreasurer));
        assert_eq!(refusal(pay(4, bill(1, 1, "1"))), CorePaymentRefused::MayNot(MayNotPay::NotTreasurer));
        pay(1, to(2)).unwrap();
        check(&world);
    }
}

#[test]
fn a_facilitator_pays_the_only_treasurer() {
    use brimful::domain::member::Roles;
    for world in worlds() {
        let roles = |facilitator, treasurer| Roles { facilitator, treasurer };
        let with_role = [(1, roles(true, true)), (3, roles(true, false))];
        let group = crate::a_group::run_by(&world, 4, agreement(), &with_role);
        a_month_that_fell_short(&world, &group);
        let to_the_treasurer = PayCoreCost { payee_member: Some(MemberNumber::new(1)), ..bill(1, 1, "100") };
        let own = refusal(pay_core_cost(&world.db, group.member(1), to_the_treasurer.clone(), None));
        assert_eq!(own, CorePaymentRefused::MayNot(MayNotPay::Own));
        pays(&world, group.member(3), to_the_treasurer);
        check(&world);
    }
}

#[test]
fn money_that_is_not_needed_is_released_to_carried() {
    for (world, group) in short() {
        let treasurer = group.member(2);
        pays(&world, treasurer, bill(1, 1, "950"));
        let line = LineKey { statement: StatementNumber::new(1), position: 1 };
        let release = |amount: &str| {
            let command = ReleaseCoreMoney { line, amount: eur(amount), reason: why("The rent was lower") };
            release_core_money(&world.db, treasurer, command, None)
        };
        let refused = refusal(release("50.01"));
        assert_eq!(refused, CorePaymentRefused::TooMuch { held: eur("1000"), left: eur("50") });
        release("50").unwrap();
        assert_eq!(holds(&world, &group, Account::Carried), eur("50"));
        assert_eq!(lines(&world, &group)[0], ["1000.00", "950.00", "50.00", "0.00"]);
        check(&world);
    }
}

#[test]
fn a_payment_that_came_back_is_taken_back_and_can_be_paid_again() {
    for (world, group) in short() {
        let treasurer = group.member(2);
        let entry = pays(&world, treasurer, bill(1, 1, "1000"));
        take_back_entry(&world.db, treasurer, entry, why("Wrong account number"), None).unwrap();
        assert_eq!(lines(&world, &group)[0], ["1000.00", "0.00", "0.00", "1000.00"]);
        let again = refusal(take_back_entry(&world.db, treasurer, entry, why("Again"), None));
        assert!(matches!(again, ReverseRefused::TakenBackBefore { .. }));
        pays(&world, treasurer, bill(1, 1, "1000"));
        let payments = list_lines(&world.db, treasurer).unwrap().lines;
        let rent = payments.iter().find(|line| line.key.position == 1).unwrap();
        assert_eq!(rent.payments.iter().map(|one| one.is_reversed).collect::<Vec<_>>(), [true, false]);
        check(&world);
    }
}

#[test]
fn a_cover_is_taken_back_only_while_nothing_rests_on_it() {
    for (world, group) in short() {
        let who = group.facilitator();
        let entry = covers(&world, who, "2026-10", "600");
        let paid = pays(&world, who, bill(1, 2, "1000"));
        let take_back = |entry: EntryNumber| take_back_entry(&world.db, who, entry, why("A mistake"), None);
        let spent = refusal(take_back(entry));
        assert_eq!(spent, ReverseRefused::Spent { cost: "A new boiler".to_owned(), spent: eur("83") });
        take_back(paid).unwrap();
        take_back(entry).unwrap();
        assert_eq!(holds(&world, &group, Account::Foundation), eur("639"));
        let found = shortfall(&world.db, who.group()).unwrap().unwrap();
        assert_eq!((found.covered, found.missing), (eur("0"), eur("2225")));
        check(&world);

        let entry = covers(&world, who, "2026-10", "600");
        world.at("2026-11-02T08:00:00Z");
        close(&world, &group, "2026-10-31");
        assert_eq!(refusal(take_back(entry)), ReverseRefused::Counted { statement: "2026-11".to_owned() });
        check(&world);
    }
}
