//! The demo is one real month, lived through the services: every figure must be the one that is expected.

use std::cell::Cell;

use brimful::domain::bucket::Outcome;
use brimful::domain::ids::RoundNumber;
use brimful::domain::ledger::Account;
use brimful::domain::money::Amount;
use brimful::services::demo;
use brimful::services::verify::verify;
use brimful::store::books::list_contributions;
use brimful::store::ledger::balance;
use brimful::store::members::list_members;
use brimful::store::outcomes::{list_participants, list_round_buckets, list_settlements};
use brimful::store::rounds::list_rounds;
use brimful::store::scope::find_group_for_operator;
use brimful::store::statements::list_statements;
use serde_json::Value;

use crate::support::{World, moment, worlds};

const EXPECTED: &str = include_str!("../../assets/demo/tidewater/expected.json");

fn minor(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

fn make(world: &World) {
    let sent = Cell::new(0);
    let sign_ins = demo::make(&world.db, &world.clock, moment("2026-11-21T10:00:00Z"), || {
        sent.set(sent.get() + 1);
        Ok(())
    })
    .unwrap();
    assert_eq!(sign_ins.len(), 14);
    assert_eq!(sent.get(), 2, "mails go out when the round opens and when it is settled");
}

#[test]
fn the_demo_s_november_has_every_figure_that_is_expected() {
    let expected: Value = serde_json::from_str(EXPECTED).unwrap();
    for world in worlds() {
        make(&world);
        let who = world.read(|snapshot| find_group_for_operator(snapshot, "tidewater")).unwrap();
        let group = who.group();
        let members = world.read(|snapshot| list_members(snapshot, group));
        let number_of =
            |email: &str| members.iter().find(|member| member.email.as_deref() == Some(email)).unwrap().number;

        let statement = world
            .read(|snapshot| list_statements(snapshot, group))
            .into_iter()
            .find(|statement| statement.name == "2026-11")
            .unwrap();
        let figures = &expected["statement"];
        for (name, stored) in [
            ("came_in", statement.came_in),
            ("foundation", statement.foundation),
            ("core_costs", statement.core_due),
            ("carried", statement.carried),
            ("to_share", statement.to_share),
            ("shortfall", statement.shortfall),
        ] {
            assert_eq!(stored.minor(), minor(&figures[name]), "{name} on {}", world.name);
        }

        let contributions = world.read(|snapshot| list_contributions(snapshot, group, Some(statement.number)));
        for (email, sum) in expected["contributions"].as_object().unwrap() {
            let member = number_of(email);
            let stored: i64 =
                contributions.iter().filter(|row| row.member == member).map(|row| row.amount.minor()).sum();
            assert_eq!(stored, minor(sum), "{email} on {}", world.name);
        }

        let round = RoundNumber::new(1);
        let participants = world.read(|snapshot| list_participants(snapshot, group, Some(round)));
        let allotments = expected["allotments_equal"].as_object().unwrap();
        assert_eq!(participants.len(), allotments.len());
        for (email, sum) in allotments {
            let member = number_of(email);
            let row = participants.iter().find(|row| row.member == member).unwrap();
            assert_eq!(row.allotment.minor(), minor(sum), "{email} on {}", world.name);
        }

        let buckets = world.read(|snapshot| list_round_buckets(snapshot, group, Some(round)));
        let settlement = &expected["settlement"];
        for bucket in &buckets {
            let number = bucket.bucket.to_string();
            assert_eq!(bucket.total.minor(), minor(&settlement["totals"][&number]), "bucket {number}");
            let outcome = bucket.outcome.map(Outcome::as_str);
            assert_eq!(outcome, settlement["outcome"][&number].as_str(), "bucket {number}");
        }
        let settled = world.read(|snapshot| list_settlements(snapshot, group)).remove(0);
        for (name, stored) in [("funded", settled.funded), ("returned", settled.returned), ("unspent", settled.unspent)]
        {
            assert_eq!(stored.minor(), minor(&settlement[name]), "{name} on {}", world.name);
        }
        assert_eq!(settled.carried, Amount::from_minor(3000));
    }
}

#[test]
fn the_demo_was_recorded_at_the_times_at_which_it_happened_and_holds_together() {
    for world in worlds() {
        make(&world);
        let group = world.read(|snapshot| find_group_for_operator(snapshot, "tidewater")).unwrap().group();
        let rounds = world.read(|snapshot| list_rounds(snapshot, group));
        let november = rounds.iter().find(|round| round.name == "2026-11").unwrap();
        assert_eq!(november.opens_at, moment("2026-11-02T08:00:00Z"), "09:00 where the group is");
        assert_eq!(november.closes_at, moment("2026-11-17T17:00:00Z"), "18:00 where the group is");
        assert_eq!(november.settled_at, Some(moment("2026-11-18T09:30:00Z")));
        let december = rounds.iter().find(|round| round.name == "2026-12").unwrap();
        assert_eq!(december.closes_at, moment("2026-12-01T17:00:00Z"), "ten days after the demo was made");
        assert_eq!(december.settled_at, None);
        let to_share = world.read(|snapshot| list_participants(snapshot, group, Some(december.number)));
        assert!(to_share.iter().all(|row| row.allotment == Amount::from_minor(43_000)), "430.00 each");
        let carried = world.read(|snapshot| balance(snapshot, group, Account::Carried));
        assert_eq!(carried, Amount::ZERO, "November's 30.00 went into December");

        let report = verify(&world.db).unwrap();
        assert!(report.is_clean(), "{:?} on {}", report.findings, world.name);
        assert!(demo::is_there(&world.db).unwrap());
    }
}
