//! The agreement's versions, the worked example, and the group's settings.

use brimful::domain::agreement::{Agreement, AllotmentUnit, Sharing};
use brimful::domain::currency::Currency;
use brimful::domain::group::Books;
use brimful::domain::money::{Amount, Rate};
use brimful::domain::text::{LongText, Name, WebAddress};
use brimful::services::agreements::{
    AgreementRefused, ChangeAgreement, Effect, NoEffect, agreement, change_agreement, effect_on_last_statement,
    standard, withdraw_agreement, worked_example,
};
use brimful::services::group_settings::{ChangeSettings, SettingsRefused, change_settings, settings};
use brimful::services::rounds::{OpenRound, Opens, RoundPlan, open};
use brimful::services::statements::{PostStatement, post_statement};
use brimful::services::verify::verify;
use brimful::store::scope::GroupScope;
use brimful::store::{Failure, log, statements};
use chrono::NaiveDate;

use crate::a_group::{self, eur};
use crate::support::group::tidewater;
use crate::support::{World, worlds};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_new_version_holds_from_its_day_and_the_old_one_stays_readable() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let change = ChangeAgreement {
            agreement: Agreement { foundation_share: Rate::whole_percent(30), ..standard(day("2026-11-01")) },
            decision: Some(WebAddress::parse("https://minutes.tidewater.example/42").unwrap()),
        };
        assert_eq!(change_agreement(&world.db, &marit, change).unwrap(), 2);
        let october = agreement(&world.db, marit.group(), day("2026-10-31")).unwrap();
        assert_eq!(october.in_force, 1);
        let november = agreement(&world.db, marit.group(), day("2026-11-01")).unwrap();
        assert_eq!(november.in_force, 2);
        let numbers: Vec<i64> = november.versions.iter().map(|version| version.agreement.version).collect();
        assert_eq!(numbers, [2, 1], "newest first");
        assert_eq!(november.versions[0].decision.as_deref(), Some("https://minutes.tidewater.example/42"));
        assert_eq!(november.versions[0].recorded_by, "Marit Solberg");
        let lines = world.read(|snapshot| log::list_log(snapshot, marit.group(), None, 1));
        assert_eq!((lines[0].event.as_str(), lines[0].about.as_str()), ("agreement_changed", "agreement:2"));
    }
}

#[test]
fn a_version_before_the_newest_one_or_without_a_change_is_refused() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let change = |rate: u8, from: &str| ChangeAgreement {
            agreement: Agreement { pool_rate: Rate::whole_percent(rate), ..standard(day(from)) },
            decision: None,
        };
        let early = change_agreement(&world.db, &marit, change(15, "2026-09-30"));
        assert!(
            matches!(early, Err(Failure::Refused(AgreementRefused::BeforeNewest { newest })) if newest == day("2026-10-01"))
        );
        let same = change_agreement(&world.db, &marit, change(20, "2026-11-01"));
        assert!(matches!(same, Err(Failure::Refused(AgreementRefused::NothingNew { version: 1 }))));
        assert_eq!(change_agreement(&world.db, &marit, change(15, "2026-10-01")).unwrap(), 2, "the same day may be");
        assert_eq!(agreement(&world.db, marit.group(), day("2026-10-01")).unwrap().in_force, 2);
    }
}

#[test]
fn the_worked_example_is_the_sum_that_a_round_would_make() {
    let euro = Currency::parse("EUR").unwrap();
    let example = worked_example(&standard(day("2026-10-01")), euro).unwrap();
    let paid_in: Vec<i64> = example.members.iter().map(|member| member.contribution.minor()).collect();
    assert_eq!(paid_in, [200_000, 90_000, 26_660]);
    assert_eq!(example.statement.came_in, Amount::from_minor(316_660));
    assert_eq!(example.statement.foundation, Amount::from_minor(79_165));
    assert_eq!(example.statement.to_share, Amount::from_minor(127_495));
    let each: Vec<i64> = example.members.iter().map(|member| member.allotment.minor()).collect();
    assert_eq!(each, [42_498; 3]);
    assert_eq!(example.stays_carried, Amount::from_minor(1));
}

#[test]
fn the_worked_example_works_for_every_rule_and_for_yen() {
    for code in ["EUR", "JPY", "KWD"] {
        let currency = Currency::parse(code).unwrap();
        for sharing in [
            Sharing::Equal,
            Sharing::Proportional,
            Sharing::Mixed { equal_part: Rate::whole_percent(50) },
            Sharing::Weights,
        ] {
            for unit in [AllotmentUnit::Minor, AllotmentUnit::Whole] {
                let rules = Agreement { sharing, unit, ..standard(day("2026-10-01")) };
                let example = worked_example(&rules, currency).unwrap();
                let given = Amount::total(example.members.iter().map(|member| member.allotment)).unwrap();
                let all = given.checked_add(example.stays_carried).unwrap();
                assert_eq!(all, example.statement.to_share, "{code} {sharing:?} {unit:?}");
            }
        }
    }
}

#[test]
fn an_agreement_that_leaves_nothing_to_share_has_an_example_too() {
    let euro = Currency::parse("EUR").unwrap();
    let rules = Agreement { foundation_share: Rate::FULL, ..standard(day("2026-10-01")) };
    let example = worked_example(&rules, euro).unwrap();
    assert_eq!(example.statement.to_share, Amount::ZERO);
    assert!(example.statement.shortfall.is_positive());
}

#[test]
fn settings_are_kept_and_each_change_is_logged() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let change = |address: &str| ChangeSettings {
            name: Name::parse("Tidewater").unwrap(),
            books: Books::Open,
            postal_address: LongText::parse(address).unwrap(),
            language: None,
            next_round_opens_on: Some(day("2026-12-07")),
            accent: None,
        };
        change_settings(&world.db, &marit, change("Quay 3\n1011 Amsterdam\n")).unwrap();
        let now = settings(&world.db, &marit).unwrap();
        assert_eq!((now.name.as_str(), now.books), ("Tidewater", Books::Open));
        assert_eq!(now.postal_address.as_deref(), Some("Quay 3\n1011 Amsterdam"));
        assert_eq!(now.next_round_opens_on, Some(day("2026-12-07")));
        let lines = world.read(|snapshot| log::list_log(snapshot, marit.group(), None, 9));
        let changes = lines.iter().filter(|line| line.event == "settings_changed").count();
        assert_eq!(changes, 4);
        change_settings(&world.db, &marit, change("Quay 3\n1011 Amsterdam")).unwrap();
        let after = world.read(|snapshot| log::list_log(snapshot, marit.group(), None, 9));
        assert_eq!(after.len(), lines.len(), "nothing changed, nothing logged");
        let long = change_settings(&world.db, &marit, change(&"x".repeat(301)));
        assert!(matches!(long, Err(Failure::Refused(SettingsRefused::AddressTooLong { most: 300 }))));
    }
}

/// Tidewater's November round, opened under 20 %, 25 % and equal shares.
fn november(world: &World) -> GroupScope {
    let group = a_group::tidewater(world);
    let who = *group.facilitator();
    let plan = RoundPlan::up_to(day("2026-10-31"));
    open(&world.db, &who, OpenRound::by_default(plan, Opens::On(day("2026-11-02")), day("2026-11-17"))).unwrap();
    who
}

fn effect(world: &World, who: &GroupScope, rules: Agreement) -> Effect {
    effect_on_last_statement(&world.db, who.group(), &rules).unwrap()
}

fn all_equal(effect: &Effect) -> (Amount, Amount) {
    let first = effect.members.first().unwrap().allotment;
    assert!(effect.members.iter().all(|one| one.allotment == first));
    (first.before, first.after)
}

#[test]
fn a_lower_foundation_share_gives_more_to_share_and_says_how_much() {
    for world in worlds() {
        let who = november(&world);
        let rules = Agreement { foundation_share: Rate::whole_percent(20), ..a_group::agreement() };
        let seen = effect(&world, &who, rules);
        assert_eq!((seen.statement.as_str(), seen.had_round, seen.members.len()), ("2026-11", true, 14));
        let (before, after) = (seen.figures.before, seen.figures.after);
        assert_eq!((before.came_in, after.came_in), (eur("12500.00"), eur("12500.00")));
        assert_eq!((before.foundation, after.foundation), (eur("3125.00"), eur("2500.00")));
        assert_eq!((before.to_share, after.to_share), (eur("5600.00"), eur("6225.00")));
        assert_eq!(all_equal(&seen), (eur("400.00"), eur("444.64")));
        assert_eq!((before.stays_carried, after.stays_carried), (Amount::ZERO, eur("0.04")));
        assert_eq!(seen.core_costs, eur("3775.00"));
    }
}

#[test]
fn another_pool_rate_works_the_contributions_out_anew_but_not_those_with_a_rate_of_their_own() {
    for world in worlds() {
        let who = november(&world);
        let rules = Agreement { pool_rate: Rate::whole_percent(25), ..a_group::agreement() };
        let seen = effect(&world, &who, rules);
        let (before, after) = (seen.figures.before, seen.figures.after);
        // The four gifts at 100 % stay; the other twenty-seven paid invoices give a quarter.
        assert_eq!((before.came_in, after.came_in), (eur("12500.00"), eur("15400.00")));
        assert_eq!((before.foundation, after.foundation), (eur("3125.00"), eur("3850.00")));
        assert_eq!((before.to_share, after.to_share), (eur("5600.00"), eur("7775.00")));
        assert_eq!(all_equal(&seen), (eur("400.00"), eur("555.35")));
        assert_eq!(after.stays_carried, eur("0.10"));
    }
}

#[test]
fn the_effect_knows_every_rule_of_sharing_and_the_unit() {
    for world in worlds() {
        let who = november(&world);
        let with = |sharing: Sharing, unit: AllotmentUnit| {
            let seen = effect(&world, &who, Agreement { sharing, unit, ..a_group::agreement() });
            let given = Amount::total(seen.members.iter().map(|one| one.allotment.after)).unwrap();
            let all = given.checked_add(seen.figures.after.stays_carried).unwrap();
            assert_eq!(all, eur("5600.00"), "{sharing:?} {unit:?}");
            seen
        };
        let expected: serde_json::Value =
            serde_json::from_str(include_str!("../../assets/demo/tidewater/expected.json")).unwrap();
        let proportional = with(Sharing::Proportional, AllotmentUnit::Minor);
        let got: Vec<i64> = proportional.members.iter().map(|one| one.allotment.after.minor()).collect();
        let mut got = got;
        got.sort_unstable();
        let mut wanted: Vec<i64> = expected["allotments_proportional"]
            .as_object()
            .unwrap()
            .values()
            .map(|one| one.as_i64().unwrap())
            .collect();
        wanted.sort_unstable();
        assert_eq!(got, wanted);
        let weights = with(Sharing::Weights, AllotmentUnit::Whole);
        assert!(weights.same_weights, "nobody has a weight yet");
        with(Sharing::Mixed { equal_part: Rate::whole_percent(50) }, AllotmentUnit::Whole);
    }
}

#[test]
fn without_a_round_the_effect_is_on_those_who_are_active_and_without_a_statement_there_is_none() {
    for world in worlds() {
        let group = a_group::tidewater(&world);
        let who = *group.facilitator();
        let rules = Agreement { foundation_share: Rate::whole_percent(20), ..a_group::agreement() };
        let none = effect_on_last_statement(&world.db, who.group(), &rules);
        assert!(matches!(none, Err(Failure::Refused(NoEffect::NoStatement))));
        let alone = PostStatement { last_day: day("2026-10-31"), name: None, seen: None, key: None };
        post_statement(&world.db, &who, alone).unwrap();
        let seen = effect(&world, &who, rules);
        assert!(!seen.had_round);
        assert_eq!(all_equal(&seen), (eur("400.00"), eur("444.64")));
    }
}

#[test]
fn an_old_statement_keeps_its_rules_and_recomputes_after_later_versions() {
    for world in worlds() {
        let group = a_group::tidewater(&world);
        let who = *group.facilitator();
        let alone = |last: &str| PostStatement { last_day: day(last), name: None, seen: None, key: None };
        post_statement(&world.db, &who, alone("2026-10-31")).unwrap();
        // In force from a day before that statement was posted: it stays under the version it rests on all the same.
        let change = |share: u8, from: &str| ChangeAgreement {
            agreement: Agreement { foundation_share: Rate::whole_percent(share), ..standard(day(from)) },
            decision: None,
        };
        change_agreement(&world.db, &who, change(20, "2026-10-15")).unwrap();
        a_group::invoice(&world, &group, 2, Some("2026-11-02"), "1000.00", 2_000);
        post_statement(&world.db, &who, alone("2026-11-02")).unwrap();
        change_agreement(&world.db, &who, change(50, "2026-11-02")).unwrap();
        let posted = world.read(|snapshot| statements::list_all_statements(snapshot, who.group()));
        let shares: Vec<_> = posted.iter().map(|one| (one.agreement_version, one.foundation)).collect();
        assert_eq!(shares, [(1, eur("3125.00")), (2, eur("40.00"))]);
        let report = verify(&world.db).unwrap();
        assert!(report.is_clean(), "{:?}", report.findings);
    }
}

#[test]
fn a_version_is_taken_back_before_its_day_and_never_after() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let change = |rate: u8, from: &str| ChangeAgreement {
            agreement: Agreement { pool_rate: Rate::whole_percent(rate), ..standard(day(from)) },
            decision: None,
        };
        let refused = |version| {
            matches!(
                withdraw_agreement(&world.db, &marit, version),
                Err(Failure::Refused(AgreementRefused::NotComing { version: told })) if told == version
            )
        };
        assert!(refused(1), "the first one holds");
        change_agreement(&world.db, &marit, change(15, "2027-12-01")).unwrap();
        withdraw_agreement(&world.db, &marit, 2).unwrap();
        assert!(refused(2), "only once");
        assert_eq!(change_agreement(&world.db, &marit, change(15, "2026-12-01")).unwrap(), 3, "a number is used once");
        let facts = agreement(&world.db, marit.group(), day("2027-12-02")).unwrap();
        assert_eq!((facts.in_force, facts.versions.len()), (3, 2));
        world.at("2026-12-01T08:00:00Z");
        assert!(refused(3), "it holds today");
        let lines = world.read(|snapshot| log::list_log(snapshot, marit.group(), None, 9));
        assert_eq!(lines.iter().filter(|line| line.event == "agreement_withdrawn").count(), 1);
    }
}

#[test]
fn the_same_form_twice_makes_one_version() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let change = ChangeAgreement {
            agreement: Agreement { pool_rate: Rate::whole_percent(15), ..standard(day("2026-11-01")) },
            decision: Some(WebAddress::parse("https://minutes.tidewater.example/42").unwrap()),
        };
        assert_eq!(change_agreement(&world.db, &marit, change.clone()).unwrap(), 2);
        let again = change_agreement(&world.db, &marit, change);
        assert!(matches!(again, Err(Failure::Refused(AgreementRefused::NothingNew { version: 2 }))));
    }
}

#[test]
fn the_same_rules_again_would_have_changed_nothing() {
    for world in worlds() {
        let who = november(&world);
        let seen = effect(&world, &who, a_group::agreement());
        assert_eq!(seen.figures.before, seen.figures.after);
        assert!(seen.members.iter().all(|one| one.allotment.before == one.allotment.after));
        let other_words = Agreement { foundation_name: Some("Reserve".to_owned()), ..a_group::agreement() };
        assert_eq!(effect(&world, &who, other_words).figures.after, seen.figures.after, "a name moves no money");
    }
}

#[test]
fn a_foundation_that_takes_too_much_leaves_a_shortfall_in_the_effect() {
    for world in worlds() {
        let who = november(&world);
        let rules = Agreement { foundation_share: Rate::whole_percent(80), ..a_group::agreement() };
        let after = effect(&world, &who, rules).figures.after;
        // 12,500.00 − 10,000.00 − 3,775.00: 1,275.00 would have been missing.
        assert_eq!((after.foundation, after.to_share), (eur("10000.00"), Amount::ZERO));
        assert_eq!(after.shortfall, eur("1275.00"));
    }
}
