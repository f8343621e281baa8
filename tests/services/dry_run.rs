//! `brimful settle --dry-run` prints exactly what the page shows and settling posts.

use std::process::{Command, Output};

use brimful::domain::settlement::BelowMinimum;
use brimful::services::settlement::{Choice, SettleRound, preview, settle};
use brimful::services::splits::{SaveSplit, save};
use brimful::store::ledger::list_entries;

use crate::raw::Raw;
use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents};
use crate::support::worlds;

fn brimful(round: &RoundWorld, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_brimful"));
    command.env_clear().env("BRIMFUL_DATABASE_URL", &round.world.url).env("BRIMFUL_LOG", "error");
    command.env("BRIMFUL_QUIET", "true");
    command.arg("settle").args(arguments).output().unwrap()
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The program reads the clock of the machine: the round closed long ago.
fn close_long_ago(round: &RoundWorld) {
    let sql = "UPDATE rounds SET opens_at = '2020-01-01 08:00:00', closes_at = '2020-01-15 17:00:00'";
    Raw::open(&round.world.url).run(sql);
    round.close();
}

fn with_splits(below: BelowMinimum) -> Vec<RoundWorld> {
    let open = |world| {
        let mut plan = Plan::new(2, 10_000, vec![PlannedBucket::fixed(9_000), PlannedBucket::fixed(5_000)]);
        plan.below_minimum = below;
        let round = plan.open(world);
        for (member, asked) in
            [(1, vec![(bucket(1), cents(6_000)), (bucket(2), cents(1_000))]), (2, vec![(bucket(1), cents(3_000))])]
        {
            let command = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
            save(&round.world.db, &round.member(member), command).unwrap();
        }
        round
    };
    worlds().into_iter().map(open).collect()
}

#[test]
fn the_command_line_prints_every_line_that_settling_then_posts() {
    for round in with_splits(BelowMinimum::Return) {
        close_long_ago(&round);
        let here = ["--group", "tidewater", "--round", "2026-11", "--dry-run"];
        let output = brimful(&round, &here);
        assert!(output.status.success(), "{}", said(&output.stderr));
        let printed = said(&output.stdout);
        let mut lines = printed.lines();
        assert!(lines.next().unwrap().ends_with("round:1 Results of the round 2026-11"), "{printed}");
        let expected = [
            "  allotment:1 Member 1 > bucket:1 Worth 9000 60.00 EUR",
            "  allotment:2 Member 2 > bucket:1 Worth 9000 30.00 EUR",
            "  allotment:1 Member 1 > fund:carried 40.00 EUR",
            "  allotment:2 Member 2 > fund:carried 70.00 EUR",
        ];
        assert_eq!(lines.collect::<Vec<_>>(), expected);

        let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
        settle(&round.world.db, &round.member(1), SettleRound::as_seen(round.round, seen.fingerprint)).unwrap();
        let entries = round.world.read(|snapshot| list_entries(snapshot, round.group));
        let posted = &entries.last().unwrap().transfers;
        let posted: Vec<_> =
            posted.iter().map(|one| format!("{} > {} {}", one.from, one.to, one.amount.minor())).collect();
        assert_eq!(
            posted,
            [
                "allotment:1 > bucket:1 6000",
                "allotment:2 > bucket:1 3000",
                "allotment:1 > fund:carried 4000",
                "allotment:2 > fund:carried 7000"
            ]
        );
        let after = brimful(&round, &here);
        assert!(said(&after.stdout).contains("Nothing would be posted"), "{}", said(&after.stdout));
    }
}

#[test]
fn what_a_facilitator_would_decide_is_an_argument_and_nothing_is_posted() {
    for round in with_splits(BelowMinimum::Facilitator) {
        close_long_ago(&round);
        let before = round.world.read(|snapshot| list_entries(snapshot, round.group)).len();
        let here = ["--group", "tidewater", "--round", "2026-11", "--dry-run"];
        let without = brimful(&round, &here);
        assert!(said(&without.stderr).contains("A facilitator decides about buckets 2"), "{}", said(&without.stderr));
        assert!(!said(&without.stdout).contains("bucket:2"));
        let with = brimful(&round, &[&here[..], &["--fund", "2"]].concat());
        assert!(said(&with.stdout).contains("  allotment:1 Member 1 > bucket:2 Worth 5000 10.00 EUR"));
        let wrong = brimful(&round, &[&here[..], &["--fund", "1"]].concat());
        assert_eq!(wrong.status.code(), Some(1));
        assert!(said(&wrong.stderr).contains("bucket 1 is not the facilitator's to decide"));
        let choice = Choice { bucket: bucket(2), accept: true, reason: String::new() };
        let planned = preview(&round.world.db, round.group, round.round, &[choice]).unwrap().unwrap().planned();
        assert_eq!(said(&with.stdout).lines().count(), 1 + planned[0].lines.len());
        assert_eq!(round.world.read(|snapshot| list_entries(snapshot, round.group)).len(), before);
    }
}

#[test]
fn nothing_is_shown_before_the_close_and_nothing_is_settled_from_the_command_line() {
    for round in with_splits(BelowMinimum::Return) {
        let sql = "UPDATE rounds SET closes_at = '2999-01-15 17:00:00'";
        Raw::open(&round.world.url).run(sql);
        let open = brimful(&round, &["--group", "tidewater", "--round", "2026-11", "--dry-run"]);
        assert_eq!(open.status.code(), Some(1));
        assert!(said(&open.stderr).contains("can be settled once it has closed"), "{}", said(&open.stderr));
        assert!(open.stdout.is_empty());
        let bare = brimful(&round, &["--group", "tidewater", "--round", "2026-11"]);
        assert_eq!(bare.status.code(), Some(2));
        assert!(said(&bare.stderr).contains("--dry-run"));
        let none = brimful(&round, &["--group", "tidewater", "--round", "2031-01", "--dry-run"]);
        assert!(said(&none.stderr).contains("has no round 2031-01"));
    }
}

/// While it ends, a connection may still be being opened for the pool; once in twenty ends that was a crash.
#[test]
fn a_command_that_is_refused_ends_with_its_status_every_time() {
    for round in with_splits(BelowMinimum::Return) {
        for _ in 0..40 {
            let none = brimful(&round, &["--group", "tidewater", "--round", "2031-01", "--dry-run"]);
            assert_eq!(none.status.code(), Some(1), "{:?}", none.status);
        }
    }
}
