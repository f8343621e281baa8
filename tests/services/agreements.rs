//! The agreement's versions, the worked example, and the group's settings.

use brimful::domain::agreement::{Agreement, AllotmentUnit, Sharing};
use brimful::domain::currency::Currency;
use brimful::domain::group::Books;
use brimful::domain::money::{Amount, Rate};
use brimful::domain::text::{LongText, Name, WebAddress};
use brimful::services::agreements::{
    AgreementRefused, ChangeAgreement, agreement, change_agreement, standard, worked_example,
};
use brimful::services::group_settings::{ChangeSettings, SettingsRefused, change_settings, settings};
use brimful::store::{Failure, log};
use chrono::NaiveDate;

use crate::support::group::tidewater;
use crate::support::worlds;

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
            next_round_opens_on: Some(day("2026-12-07")),
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
