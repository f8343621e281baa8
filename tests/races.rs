//! Many at once: never one cent too much, and everybody is answered (money.md 7, last point).

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    reason = "a test that cannot go on must stop, and each program uses its own part of the support"
)]

#[path = "support/site.rs"]
mod site;
mod support;

use std::sync::{Arc, Barrier};
use std::thread;

use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveRefused, SaveSplit, Saved, save};
use brimful::store::Failure;
use brimful::store::scope::GroupScope;

use brimful::services::verify::verify;
use site::{Filled, Page, Site};
use support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents, check_books};
use support::worlds;

const THREADS: usize = 16;

/// Presses save in every thread at the same moment.
fn all_at_once(
    round: &RoundWorld,
    command: impl Fn(usize) -> (GroupScope, SaveSplit),
) -> Vec<Result<Saved, Failure<SaveRefused>>> {
    let start = Arc::new(Barrier::new(THREADS));
    let threads: Vec<_> = (0..THREADS)
        .map(|number| {
            let (who, command) = command(number);
            let (db, start) = (round.world.db.clone(), Arc::clone(&start));
            thread::spawn(move || {
                start.wait();
                save(&db, &who, command)
            })
        })
        .collect();
    threads.into_iter().map(|thread| thread.join().unwrap()).collect()
}

/// Presses every form at the same moment; everybody gets an answer that is none of ours to be ashamed of.
fn send_all_at_once(forms: Vec<Filled>) -> Vec<Page> {
    let start = Arc::new(Barrier::new(forms.len()));
    let press = |form: Filled| {
        let start = Arc::clone(&start);
        thread::spawn(move || {
            start.wait();
            form.press("op", "save")
        })
    };
    let threads: Vec<_> = forms.into_iter().map(press).collect();
    let pages: Vec<Page> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert!(pages.iter().all(|page| matches!(page.status, 303 | 409)), "somebody was not answered");
    pages
}

fn check_all(round: &RoundWorld) {
    check_books(round);
    let report = verify(&round.world.db).unwrap();
    assert!(report.is_clean(), "{}: {:?}", round.world.name, report.findings);
}

fn ask(round: &RoundWorld, version_seen: i64, bucket_number: i64, sum: i64) -> SaveSplit {
    SaveSplit { round: round.round, version_seen, asked: vec![(bucket(bucket_number), cents(sum))], key: None }
}

#[test]
fn one_member_spends_the_whole_allotment_in_sixteen_buckets_at_once() {
    for world in worlds() {
        let buckets = vec![PlannedBucket::fixed(40_000); THREADS];
        let round = Plan::new(1, 40_000, buckets).open(world);
        let who = round.member(1);
        let number = |place: usize| i64::try_from(place).unwrap() + 1;
        let answers = all_at_once(&round, |place| (who, ask(&round, 0, number(place), 40_000)));
        let kept = answers.iter().filter(|answer| answer.is_ok()).count();
        assert_eq!(kept, 1, "{}: one split is stored", round.world.name);
        for answer in &answers {
            match answer {
                Ok(saved) => assert_eq!(saved.given, cents(40_000)),
                Err(Failure::Refused(SaveRefused::Stale { stored, .. })) => assert_eq!(stored.revision, 1),
                Err(other) => panic!("{}: {other}", round.world.name),
            }
        }
        check_all(&round);
    }
}

#[test]
fn sixteen_members_fill_the_last_cent_of_one_bucket() {
    for world in worlds() {
        // 10.01 to go, each offers 1.00: ten give whole, one gives the last cent, five come too late.
        let round = Plan::new(THREADS, 40_000, vec![PlannedBucket::fixed(1_001)]).open(world);
        let answers = all_at_once(&round, |place| (round.member(place + 1), ask(&round, 0, 1, 100)));
        let mut given: Vec<i64> = answers.into_iter().map(|answer| answer.unwrap().given.minor()).collect();
        given.sort_unstable();
        let mut expected = vec![0; 5];
        expected.push(1);
        expected.extend([100; 10]);
        assert_eq!(given, expected, "{}", round.world.name);
        check_all(&round);
    }
}

#[test]
fn saves_and_two_facilitators_settling_at_once_end_in_one_settlement() {
    for world in worlds() {
        let round = Plan::new(THREADS, 10_000, vec![PlannedBucket::fixed(50_000)]).open(world);
        all_at_once(&round, |place| (round.member(place + 1), ask(&round, 0, 1, 5_000)));
        round.close();
        let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
        let start = Arc::new(Barrier::new(THREADS));
        let threads: Vec<_> = (0..THREADS)
            .map(|place| {
                let (db, start, who) = (round.world.db.clone(), Arc::clone(&start), round.member(1));
                let expected = seen.fingerprint.clone();
                let settle_it = SettleRound { round: round.round, expected, accept: Vec::new(), reason: String::new() };
                let give = ask(&round, 1, 1, 1_000);
                let giver = round.member(place + 1);
                thread::spawn(move || {
                    start.wait();
                    if place % 2 == 0 {
                        Some(settle(&db, &who, settle_it).unwrap())
                    } else {
                        assert!(save(&db, &giver, give).is_err(), "the round is closed");
                        None
                    }
                })
            })
            .collect();
        let settled: Vec<_> = threads.into_iter().filter_map(|thread| thread.join().unwrap()).collect();
        assert_eq!(settled.iter().filter(|one| !one.was_settled).count(), 1, "{}", round.world.name);
        assert!(settled.iter().all(|one| one.settlement.funded == cents(50_000)));
        check_all(&round);
    }
}

#[test]
fn over_http_one_member_spends_the_whole_allotment_in_sixteen_buckets_at_once() {
    for world in worlds() {
        let buckets = vec![PlannedBucket::fixed(40_000); THREADS];
        let round = Plan::new(1, 40_000, buckets).open(world);
        let site = Site::start(&round.world.db);
        let user = round.member(1).user();
        let form = |place: usize| {
            let page = site.signed_in(&round.world.db, user).get("/tidewater/rounds/2026-11").expect(200);
            page.form("/split").set(&format!("give[{}]", place + 1), "400")
        };
        let pages = send_all_at_once((0..THREADS).map(form).collect());
        let kept = pages.iter().filter(|page| page.status == 303).count();
        assert_eq!(kept, 1, "{}: one split is stored, the others are shown both", round.world.name);
        check_all(&round);
    }
}

#[test]
fn over_http_sixteen_members_fill_the_last_cent_of_one_bucket() {
    for world in worlds() {
        let round = Plan::new(THREADS, 40_000, vec![PlannedBucket::fixed(1_001)]).open(world);
        let site = Site::start(&round.world.db);
        let form = |place: usize| {
            let visitor = site.signed_in(&round.world.db, round.member(place + 1).user());
            visitor.get("/tidewater/rounds/2026-11").expect(200).form("/split").set("give[1]", "1")
        };
        let pages = send_all_at_once((0..THREADS).map(form).collect());
        let whole = pages.iter().filter(|page| !page.location.as_deref().unwrap().contains("saved=")).count();
        assert_eq!(whole, 10, "{}: ten gave whole, one gave the last cent, five came too late", round.world.name);
        let page = site.visitor().get("/tidewater/rounds/2026-11").expect(200);
        page.says("€10.01 raised, all it needs").says("Filled by 11 people");
        check_all(&round);
    }
}
