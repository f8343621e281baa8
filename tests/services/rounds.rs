//! Opening rounds and posting statements, on both databases, with the figures of money.md 12.

#![expect(clippy::unwrap_used, reason = "tests")]

use brimful::domain::agreement::{AllotmentUnit, Sharing};
use brimful::domain::bucket::RoundPhase;
use brimful::domain::core_cost::Cadence;
use brimful::domain::ids::MemberNumber;
use brimful::domain::ledger::{Account, EntryKind};
use brimful::domain::member::MemberState;
use brimful::domain::money::Amount;
use brimful::services::once::IdempotencyKey;
use brimful::services::rounds::{
    CloseRoundRefused, OpenRound, OpenRoundRefused, Opens, RoundPlan, RoundPreview, close_now, open, preview,
};
use brimful::services::statements::{NameRefused, PostStatement, StatementWaits, post_statement};
use brimful::store::scope::GroupScope;
use brimful::store::{Failure, ledger, log, members, outbox, participants, rounds, statements};

use crate::a_group::{AGroup, a_group, agreement, cost, day, eur, invoice, monthly, tidewater};
use crate::support::{World, moment, worlds};

fn plan(last_day: &str) -> RoundPlan {
    RoundPlan::up_to(day(last_day))
}

fn shown(world: &World, who: &GroupScope, plan: &RoundPlan) -> Result<RoundPreview, OpenRoundRefused> {
    let now = world.db.now();
    world.db.read(|snapshot| preview(snapshot, who.group(), now, plan)).map_err(refused)
}

fn refused<R: std::fmt::Debug>(failure: Failure<R>) -> R {
    match failure {
        Failure::Refused(refusal) => refusal,
        Failure::Store(error) => unreachable!("{error}"),
    }
}

fn november() -> OpenRound {
    OpenRound::by_default(plan("2026-10-31"), Opens::On(day("2026-11-02")), day("2026-11-17"))
}

fn balances(world: &World, group: &AGroup) -> Vec<(Account, Amount)> {
    world.read(|snapshot| ledger::list_balances(snapshot, group.facilitator().group()))
}

fn balance(world: &World, group: &AGroup, account: Account) -> Amount {
    world.read(|snapshot| ledger::balance(snapshot, group.facilitator().group(), account))
}

#[test]
fn the_preview_of_tidewater_s_november_shows_exactly_what_members_get() {
    for world in worlds() {
        let group = tidewater(&world);
        let seen = shown(&world, group.facilitator(), &plan("2026-10-31")).unwrap();

        assert_eq!(seen.name, "2026-11");
        let result = seen.statement.result;
        assert_eq!(result.came_in, eur("12500.00"));
        assert_eq!(result.foundation, eur("3125.00"));
        assert_eq!(result.core_costs, eur("3775.00"));
        assert_eq!(result.carried, Amount::ZERO);
        assert_eq!(result.to_share, eur("5600.00"));
        assert_eq!(seen.statement.invoices.count, 31);
        assert_eq!(seen.statement.invoices.sum, eur("58900.00"));
        assert_eq!((seen.statement.on_the_way.count, seen.statement.on_the_way.sum), (2, eur("1840.00")));
        assert_eq!(seen.statement.core.lines.len(), 5);
        assert_eq!(seen.participants.len(), 14);
        assert!(seen.participants.iter().all(|one| one.allotment == eur("400.00")));
        assert_eq!((seen.range.from, seen.range.to), (eur("400.00"), eur("400.00")));
        assert_eq!((seen.if_proportional.from, seen.if_proportional.to), (eur("49.28"), eur("958.72")));
        assert_eq!(seen.stays_carried, Amount::ZERO);
        assert_eq!(seen.mails(), 14);
    }
}

#[test]
fn opening_posts_the_statement_and_the_allotments_in_one_go() {
    for world in worlds() {
        let group = tidewater(&world);
        let facilitator = *group.facilitator();
        let seen = shown(&world, &facilitator, &plan("2026-10-31")).unwrap().seen();

        let opened = open(&world.db, &facilitator, OpenRound { seen: Some(seen), ..november() }).unwrap();

        assert_eq!((opened.name.as_str(), opened.participants), ("2026-11", 14));
        assert_eq!(opened.may_give, eur("5600.00"));
        assert_eq!(opened.opens_at, moment("2026-11-02T08:00:00Z"));
        assert_eq!(opened.closes_at, moment("2026-11-17T17:00:00Z"));
        let find = |account| balance(&world, &group, account);
        assert_eq!(find(Account::Bank), eur("12500.00"));
        assert_eq!(find(Account::Pool), Amount::ZERO);
        assert_eq!(find(Account::Foundation), eur("3125.00"));
        assert_eq!(find(Account::Core), eur("3775.00"));
        assert_eq!(find(Account::Carried), Amount::ZERO);
        for number in 1..=14 {
            assert_eq!(find(Account::Allotment(MemberNumber::new(number))), eur("400.00"));
        }

        let in_group = facilitator.group();
        let entries = world.read(|snapshot| ledger::list_entries(snapshot, in_group));
        let kinds: Vec<EntryKind> = entries.iter().rev().take(2).map(|entry| entry.kind).collect();
        assert_eq!(kinds, [EntryKind::Allotment, EntryKind::Statement]);
        let head = world.read(|snapshot| rounds::find_round(snapshot, in_group, opened.round)).unwrap();
        assert_eq!(head.step, eur("10.00"));
        assert_eq!(head.phase(moment("2026-11-02T07:59:59Z")), RoundPhase::Announced);
        assert_eq!(head.phase(moment("2026-11-02T08:00:00Z")), RoundPhase::Open);
        assert_eq!(head.phase(moment("2026-11-17T17:00:00Z")), RoundPhase::Closed);
        assert_eq!(head.allotment_entry, entries.last().map(|entry| entry.number));
        let statement = world.read(|snapshot| statements::find_statement(snapshot, in_group, head.statement)).unwrap();
        assert_eq!((statement.to_share, statement.core_due), (eur("5600.00"), eur("3775.00")));
        assert_eq!(statement.first_month.map(|month| month.to_string()).as_deref(), Some("2026-10"));
        let lines = world.read(|snapshot| statements::list_lines(snapshot, in_group, head.statement));
        assert_eq!(
            lines.iter().map(|line| line.paid.minor()).collect::<Vec<_>>(),
            [190_000, 65_000, 49_000, 42_500, 31_000]
        );
        let taking_part = world.read(|snapshot| participants::list_participants(snapshot, in_group, opened.round));
        let third = taking_part.iter().find(|one| one.member == MemberNumber::new(3)).unwrap();
        assert_eq!((third.allotment, third.brought, third.contributed), (eur("400.00"), Amount::ZERO, eur("1810.00")));
        // One that it opens, and one before it closes, for each.
        for kind in ["round_opens", "closing_soon"] {
            assert_eq!(world.read(|snapshot| outbox::list_tellings(snapshot, in_group, kind)).len(), 14, "{kind}");
        }
        assert_eq!(world.read(outbox::count_by_state), [("waiting".to_owned(), 28)]);
        let told = world.read(|snapshot| log::list_log(snapshot, in_group, None, 1));
        assert_eq!(told.first().map(|line| line.event.as_str()), Some("round_opened"));
    }
}

#[test]
fn a_round_is_not_opened_beside_another() {
    for world in worlds() {
        let group = tidewater(&world);
        let facilitator = *group.facilitator();
        open(&world.db, &facilitator, november()).unwrap();
        let before = balances(&world, &group);

        let again = open(&world.db, &facilitator, november()).map_err(refused).unwrap_err();

        let name = "2026-11".to_owned();
        assert_eq!(again, OpenRoundRefused::RoundRunning { name: name.clone(), phase: RoundPhase::Announced });
        assert_eq!(balances(&world, &group), before);
        world.at("2026-11-20T12:00:00Z");
        let command = OpenRound::by_default(plan("2026-10-31"), Opens::Now, day("2026-12-17"));
        let later = open(&world.db, &facilitator, command).map_err(refused).unwrap_err();
        assert_eq!(later, OpenRoundRefused::RoundRunning { name, phase: RoundPhase::Closed });
    }
}

#[test]
fn a_double_press_opens_one_round_and_both_get_the_same_answer() {
    for world in worlds() {
        let group = tidewater(&world);
        let facilitator = *group.facilitator();
        let key = IdempotencyKey::parse("aaaaaaaaaaaaaaaaaaaaaaaa", &plan("2026-10-31"));
        let press = || open(&world.db, &facilitator, OpenRound { key: key.clone(), ..november() });

        let (first, second) = (press().unwrap(), press().unwrap());

        assert_eq!(first, second);
        assert_eq!(world.read(|snapshot| rounds::list_rounds(snapshot, facilitator.group())).len(), 1);
        let other = IdempotencyKey::parse("aaaaaaaaaaaaaaaaaaaaaaaa", &plan("2026-10-30"));
        let third = open(&world.db, &facilitator, OpenRound { key: other, ..november() }).map_err(refused);
        assert!(matches!(third, Err(OpenRoundRefused::KeyReused(_))));
    }
}

#[test]
fn what_members_would_get_must_be_what_the_facilitator_saw() {
    for world in worlds() {
        let group = tidewater(&world);
        let facilitator = *group.facilitator();
        let seen = shown(&world, &facilitator, &plan("2026-10-31")).unwrap().seen();
        invoice(&world, &group, 2, Some("2026-10-30"), "700.00", 2_000);

        let stale = open(&world.db, &facilitator, OpenRound { seen: Some(seen), ..november() }).map_err(refused);

        let to_share = eur("5705.00");
        assert_eq!(stale.unwrap_err(), OpenRoundRefused::Changed { was: eur("5600.00"), to_share, participants: 14 });
        assert_eq!(balance(&world, &group, Account::Pool), eur("12640.00"));
    }
}

#[test]
fn a_shortfall_is_carried_into_the_next_month_and_no_round_can_be_opened_in_it() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let facilitator = *group.facilitator();
        invoice(&world, &group, 1, Some("2026-09-10"), "12780.00", 2_000);
        cost(&world, &group, "Rent", "1000.00", Cadence::Monthly, "2026-01");
        cost(&world, &group, "Audit", "3142.00", Cadence::Once, "2026-09");
        let seen = shown(&world, &facilitator, &plan("2026-09-30")).unwrap();
        assert_eq!(seen.statement.result.came_in, eur("2556.00"));
        assert_eq!(seen.statement.result.foundation, eur("639.00"));
        assert_eq!(seen.statement.result.shortfall, eur("2225.00"));
        let command = OpenRound::by_default(plan("2026-09-30"), Opens::Now, day("2026-10-20"));
        let nothing = open(&world.db, &facilitator, command).map_err(refused).unwrap_err();
        let (to_share, shortfall) = (Amount::ZERO, eur("2225.00"));
        assert_eq!(nothing, OpenRoundRefused::NothingToShare { to_share, shortfall });

        let command = PostStatement { last_day: day("2026-09-30"), name: None, seen: None, key: None };
        let posted = post_statement(&world.db, &facilitator, command).unwrap();

        assert_eq!((posted.name.as_str(), posted.shortfall), ("2026-10", eur("2225.00")));
        assert_eq!(balance(&world, &group, Account::Core), eur("1917.00"));
        let lines = world.read(|snapshot| statements::list_lines(snapshot, facilitator.group(), posted.number));
        assert_eq!(lines.iter().map(|line| line.paid).collect::<Vec<_>>(), [eur("1000.00"), eur("917.00")]);
        world.at("2026-11-02T08:00:00Z");
        invoice(&world, &group, 2, Some("2026-10-10"), "12780.00", 2_000);
        let next = shown(&world, &facilitator, &plan("2026-10-31")).unwrap().statement;
        assert_eq!((next.brought_forward, next.core_due), (eur("2225.00"), eur("1000.00")));
        assert_eq!(next.result.core_costs, eur("3225.00"));
        assert_eq!(next.result.shortfall, eur("1308.00"));
        assert_eq!(next.previous.as_deref(), Some("2026-10"));
    }
}

#[test]
fn a_unit_of_one_euro_leaves_the_rest_in_carried() {
    for world in worlds() {
        let mut agreed = agreement();
        agreed.unit = AllotmentUnit::Whole;
        agreed.foundation_share = brimful::domain::money::Rate::new(0).unwrap();
        let group = a_group(&world, 14, agreed);
        let facilitator = *group.facilitator();
        invoice(&world, &group, 1, Some("2026-09-10"), "6175.37", 10_000);

        let seen = shown(&world, &facilitator, &plan("2026-09-30")).unwrap();
        assert_eq!((seen.range.from, seen.stays_carried), (eur("441.00"), eur("1.37")));
        assert_eq!((seen.allotted, seen.unit_leaves), (eur("6174.00"), eur("0.37")));
        let command = OpenRound::by_default(plan("2026-09-30"), Opens::Now, day("2026-10-20"));
        open(&world.db, &facilitator, command).unwrap();

        assert_eq!(balance(&world, &group, Account::Carried), eur("1.37"));
        assert_eq!(balance(&world, &group, Account::Allotment(MemberNumber::new(14))), eur("441.00"));
    }
}

#[test]
fn a_second_statement_in_a_month_takes_no_monthly_cost_and_gets_a_second_name() {
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        let facilitator = *group.facilitator();
        monthly(&world, &group, "Rent", "100.00");
        invoice(&world, &group, 1, Some("2026-09-10"), "2000.00", 2_000);
        let post = |last_day: &str| {
            let command = PostStatement { last_day: day(last_day), name: None, seen: None, key: None };
            post_statement(&world.db, &facilitator, command).unwrap()
        };

        let first = post("2026-09-15");
        invoice(&world, &group, 1, Some("2026-09-20"), "1000.00", 2_000);
        let second = post("2026-09-30");

        assert_eq!((first.name.as_str(), first.to_share), ("2026-10", eur("200.00")));
        assert_eq!((second.name.as_str(), second.to_share), ("2026-10-2", eur("350.00")));
        let stored = world.read(|snapshot| statements::list_statements(snapshot, facilitator.group()));
        let covered: Vec<_> = stored.iter().map(|one| (one.first_month.is_some(), one.core_due, one.carried)).collect();
        assert_eq!(covered, [(true, eur("100.00"), Amount::ZERO), (false, Amount::ZERO, eur("200.00"))]);
        assert_eq!(balance(&world, &group, Account::Carried), eur("350.00"));
    }
}

#[test]
fn a_pool_below_zero_waits_and_a_day_to_come_is_refused() {
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        let facilitator = *group.facilitator();
        invoice(&world, &group, 1, Some("2026-09-10"), "-5000.00", 2_000);

        let short = shown(&world, &facilitator, &plan("2026-09-30")).unwrap_err();
        let early = shown(&world, &facilitator, &plan("2026-10-02")).unwrap_err();

        assert_eq!(short, OpenRoundRefused::Statement(StatementWaits::PoolBelowZero { short_by: eur("1000.00") }));
        assert_eq!(early, OpenRoundRefused::Statement(StatementWaits::LastDayInFuture { today: day("2026-10-01") }));
    }
}

#[test]
fn dates_that_cross_names_that_are_taken_and_a_cap_of_nothing_are_refused_with_their_figures() {
    for world in worlds() {
        let group = tidewater(&world);
        let facilitator = *group.facilitator();
        let try_to = |command: OpenRound| open(&world.db, &facilitator, command).map_err(refused).unwrap_err();
        let named = |name: &str| {
            let mut command = november();
            command.plan.name = Some(name.to_owned());
            command
        };
        let command =
            PostStatement { last_day: day("2026-10-01"), name: Some("2026-12".to_owned()), seen: None, key: None };
        post_statement(&world.db, &facilitator, command).unwrap();

        let opens_on = day("2026-11-02");
        assert_eq!(
            try_to(OpenRound { closes_on: opens_on, ..november() }),
            OpenRoundRefused::ClosesTooEarly { opens_on }
        );
        assert_eq!(
            try_to(OpenRound { opens: Opens::On(day("2026-11-01")), ..november() }),
            OpenRoundRefused::OpensInPast { today: opens_on }
        );
        assert_eq!(try_to(OpenRound { cap: Some(Amount::ZERO), ..november() }), OpenRoundRefused::CapNotPositive);
        let name = "2026-12".to_owned();
        assert_eq!(try_to(named("2026-12")), OpenRoundRefused::Name(NameRefused::Taken { name }));
        let asked = "november".to_owned();
        assert_eq!(try_to(named("november")), OpenRoundRefused::Name(NameRefused::NotAName { asked }));
    }
}

#[test]
fn members_who_have_left_or_want_no_mail_are_neither_counted_nor_told() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let facilitator = *group.facilitator();
        invoice(&world, &group, 1, Some("2026-09-10"), "1000.00", 2_000);
        let job = move |tx: &mut brimful::store::Tx<'_>| {
            let locked = ledger::lock_group(tx, facilitator.group())?;
            members::set_state(tx, &locked, MemberNumber::new(2), MemberState::Left)?;
            members::set_mails(tx, facilitator.group(), MemberNumber::new(3), (true, false, true, true))?;
            Ok::<_, Failure<()>>(())
        };
        world.db.write(job).unwrap();

        let command = OpenRound::by_default(plan("2026-09-30"), Opens::Now, day("2026-10-20"));
        let opened = open(&world.db, &facilitator, command).unwrap();

        assert_eq!((opened.participants, opened.may_give), (2, eur("150.00")));
        // One that it opens, and one before it closes, for the one who wants them.
        assert_eq!(world.read(outbox::count_by_state), [("waiting".to_owned(), 2)]);
    }
}

#[test]
fn weights_and_mixed_shares_are_those_of_the_participants() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let facilitator = *group.facilitator();
        invoice(&world, &group, 1, Some("2026-09-10"), "10000.00", 2_000);
        invoice(&world, &group, 2, Some("2026-09-11"), "4500.00", 2_000);
        invoice(&world, &group, 3, Some("2026-09-12"), "1333.33", 2_000);
        monthly(&world, &group, "Rent", "1100.00");
        let shares = |sharing: Sharing, weights: &[(i64, i64)]| {
            let mut plan = plan("2026-09-30");
            plan.sharing = Some(sharing);
            plan.weights = weights.iter().map(|(member, weight)| (MemberNumber::new(*member), *weight)).collect();
            let seen = shown(&world, &facilitator, &plan);
            seen.map(|seen| seen.participants.iter().map(|one| one.allotment.minor()).collect::<Vec<_>>())
        };

        assert_eq!(shares(Sharing::Equal, &[]).unwrap(), [42_500, 42_500, 42_500]);
        assert_eq!(shares(Sharing::Proportional, &[]).unwrap(), [80_526, 36_237, 10_737]);
        let equal_part = brimful::domain::money::Rate::new(5_000).unwrap();
        assert_eq!(shares(Sharing::Mixed { equal_part }, &[]).unwrap(), [61_513, 39_368, 26_619]);
        assert_eq!(shares(Sharing::Weights, &[(1, 1), (2, 1), (3, 2)]).unwrap(), [31_875, 31_875, 63_750]);
        let without = shares(Sharing::Weights, &[(1, 1), (2, 1)]).unwrap_err();
        assert!(matches!(without, OpenRoundRefused::NoWeight { member, .. } if member == MemberNumber::new(3)));
    }
}

#[test]
fn the_facilitator_ends_an_open_round_and_only_an_open_one() {
    for world in worlds() {
        let group = tidewater(&world);
        let facilitator = *group.facilitator();
        let round = open(&world.db, &facilitator, november()).unwrap().round;
        let early = close_now(&world.db, &facilitator, round, None).map_err(refused).unwrap_err();
        assert_eq!(early, CloseRoundRefused::NotOpen { phase: RoundPhase::Announced });
        world.at("2026-11-10T12:00:00Z");

        let closed = close_now(&world.db, &facilitator, round, None).unwrap();

        assert_eq!(closed.closed_at, moment("2026-11-10T12:00:00Z"));
        let head = world.read(|snapshot| rounds::find_unsettled(snapshot, facilitator.group())).unwrap();
        assert_eq!((head.phase(closed.closed_at), head.closed_by), (RoundPhase::Closed, Some(facilitator.member())));
        let again = close_now(&world.db, &facilitator, round, None).map_err(refused).unwrap_err();
        assert_eq!(again, CloseRoundRefused::NotOpen { phase: RoundPhase::Closed });
    }
}
