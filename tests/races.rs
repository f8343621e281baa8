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

use std::collections::BTreeSet;
use std::sync::{Arc, Barrier};
use std::thread;

use brimful::domain::agreement::CancelledTo;
use brimful::domain::ledger::Account;
use brimful::domain::text::LongText;
use brimful::services::buckets::{CancelBucket, FinishBucket, cancel, finish};
use brimful::services::once::IdempotencyKey;
use brimful::services::payouts::{self, AskPayout, PayPayout};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveRefused, SaveSplit, Saved, save};
use brimful::store::ledger::balance;
use brimful::store::scope::GroupScope;
use brimful::store::{Failure, participants};

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

/// How often the member saved, and what stands.
fn saved(round: &RoundWorld, number: usize) -> (i64, i64) {
    let (group, member) = (round.group, round.member(number).member());
    let rows = round.world.read(|snapshot| participants::list_participants(snapshot, group, round.round));
    let row = rows.into_iter().find(|row| row.member == member).unwrap();
    (row.revision, row.given.minor())
}

#[test]
fn over_http_sixteen_presses_of_one_form_save_once() {
    for world in worlds() {
        let round = Plan::new(1, 40_000, vec![PlannedBucket::fixed(40_000)]).open(world);
        let site = Site::start(&round.world.db);
        let page = site.signed_in(&round.world.db, round.member(1).user()).get("/tidewater/rounds/2026-11").expect(200);
        let pages = send_all_at_once((0..THREADS).map(|_| page.form("/split").set("give[1]", "123.45")).collect());
        let places: BTreeSet<_> = pages.iter().map(|page| (page.status, page.location.clone())).collect();
        assert_eq!(places.len(), 1, "{}: the same answer for each", round.world.name);
        assert_eq!(saved(&round, 1), (1, 12_345), "{}", round.world.name);
        check_all(&round);
    }
}

#[test]
fn over_http_one_forms_key_saves_one_split_however_the_amounts_differ() {
    for world in worlds() {
        let round = Plan::new(1, 40_000, vec![PlannedBucket::fixed(40_000)]).open(world);
        let site = Site::start(&round.world.db);
        let page = site.signed_in(&round.world.db, round.member(1).user()).get("/tidewater/rounds/2026-11").expect(200);
        let form = |place: usize| page.form("/split").set("give[1]", &(place + 1).to_string());
        let pages = send_all_at_once((0..THREADS).map(form).collect());
        let kept: Vec<usize> = (0..THREADS).filter(|place| pages[*place].status == 303).collect();
        assert_eq!(kept.len(), 1, "{}: one is kept, the others are told", round.world.name);
        let kept = i64::try_from(kept[0]).unwrap();
        assert_eq!(saved(&round, 1), (1, (kept + 1) * 100), "{}", round.world.name);
        check_all(&round);
    }
}

#[test]
fn over_http_whoever_insists_after_a_conflict_replaces_the_split_and_adds_nothing() {
    for world in worlds() {
        let buckets = vec![PlannedBucket::fixed(40_000); THREADS];
        let round = Plan::new(1, 40_000, buckets).open(world);
        let site = Site::start(&round.world.db);
        let user = round.member(1).user();
        let form = |place: usize| {
            let page = site.signed_in(&round.world.db, user).get("/tidewater/rounds/2026-11").expect(200);
            page.form("/split").set(&format!("give[{}]", place + 1), "400")
        };
        let mut pages = send_all_at_once((0..THREADS).map(form).collect());
        // Each press of "keep the one that I sent" starts from what was stored when its page was drawn.
        for turn in 2..=3 {
            let told: Vec<Page> = pages.into_iter().filter(|page| page.status == 409).collect();
            pages = send_all_at_once(told.iter().map(|page| page.form("/split")).collect());
            assert_eq!(pages.iter().filter(|page| page.status == 303).count(), 1, "{}", round.world.name);
            assert_eq!(saved(&round, 1), (turn, 40_000), "{}", round.world.name);
        }
        check_all(&round);
    }
}

/// One bucket of 100.00 that member 2 owns; member 1 is treasurer and facilitator, 3 a treasurer.
fn funded_bucket(world: support::World) -> RoundWorld {
    let mut plan = Plan::new(3, 10_000, vec![PlannedBucket { owners: vec![2], ..PlannedBucket::fixed(10_000) }]);
    plan.treasurers = vec![3];
    let round = plan.open(world);
    save(&round.world.db, &round.member(1), ask(&round, 0, 1, 10_000)).unwrap();
    round.close();
    let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
    let command = SettleRound { round: round.round, expected: seen.fingerprint, accept: vec![], reason: String::new() };
    settle(&round.world.db, &round.member(1), command).unwrap();
    round
}

fn wish(sum: i64) -> AskPayout {
    AskPayout {
        bucket: bucket(1),
        amount: cents(sum),
        payee: "The shop".to_owned(),
        payee_member: None,
        reference: "Invoice".to_owned(),
        wanted_on: None,
        receipt: support::receipt(),
    }
}

/// Runs one job per thread at the same moment.
fn at_once<T: Send + 'static>(jobs: Vec<Box<dyn FnOnce() -> T + Send>>) -> Vec<T> {
    let start = Arc::new(Barrier::new(jobs.len()));
    let threads: Vec<_> = jobs
        .into_iter()
        .map(|job| {
            let start = Arc::clone(&start);
            thread::spawn(move || {
                start.wait();
                job()
            })
        })
        .collect();
    threads.into_iter().map(|thread| thread.join().unwrap()).collect()
}

#[test]
fn sixteen_requests_at_once_ask_for_no_more_than_the_bucket_holds() {
    for world in worlds() {
        let round = funded_bucket(world);
        let jobs = (0..THREADS).map(|_| {
            let (db, owner) = (round.world.db.clone(), round.member(2));
            Box::new(move || payouts::ask(&db, &owner, wish(1_500), None).is_ok()) as Box<dyn FnOnce() -> bool + Send>
        });
        // 100.00 holds six times 15.00.
        let taken = at_once(jobs.collect()).into_iter().filter(|taken| *taken).count();
        assert_eq!(taken, 6, "{}", round.world.name);
        check_all(&round);
    }
}

#[test]
fn two_treasurers_pay_parts_of_payouts_sixteen_times_at_once_and_never_a_cent_too_much() {
    for world in worlds() {
        let round = funded_bucket(world);
        let payout = payouts::ask(&round.world.db, &round.member(2), wish(5_000), None).unwrap().payout;
        let other = payouts::ask(&round.world.db, &round.member(2), wish(5_000), None).unwrap().payout;
        let jobs = (0..THREADS).map(|place| {
            let (db, who) = (round.world.db.clone(), round.member(if place % 2 == 0 { 1 } else { 3 }));
            let payout = if place % 4 < 2 { payout } else { other };
            let part = PayPayout { payout, amount: Some(cents(1_500)), paid_on: None };
            Box::new(move || payouts::pay(&db, &who, part, None).is_ok()) as Box<dyn FnOnce() -> bool + Send>
        });
        // Each of the two is paid three times 15.00 of its 50.00.
        let paid = at_once(jobs.collect()).into_iter().filter(|paid| *paid).count();
        assert_eq!(paid, 6, "{}", round.world.name);
        let held = round.world.read(|snapshot| balance(snapshot, round.group, Account::Bucket(bucket(1))));
        assert_eq!(held, cents(1_000));
        check_all(&round);
    }
}

#[test]
fn one_press_of_a_payment_form_sixteen_times_at_once_pays_once() {
    for world in worlds() {
        let round = funded_bucket(world);
        let payout = payouts::ask(&round.world.db, &round.member(2), wish(5_000), None).unwrap().payout;
        let part = PayPayout { payout, amount: Some(cents(1_000)), paid_on: None };
        let jobs = (0..THREADS).map(|_| {
            let (db, who) = (round.world.db.clone(), round.member(1));
            let key = IdempotencyKey::parse("one-key-for-sixteen-presses", &part);
            Box::new(move || payouts::pay(&db, &who, part, key).unwrap().still_holds)
                as Box<dyn FnOnce() -> brimful::domain::money::Amount + Send>
        });
        assert!(at_once(jobs.collect()).into_iter().all(|held| held == cents(9_000)), "{}", round.world.name);
        check_all(&round);
    }
}

#[test]
fn paying_finishing_and_cancelling_at_once_ends_a_bucket_once_with_nothing_lost() {
    for world in worlds() {
        let round = funded_bucket(world);
        let payout = payouts::ask(&round.world.db, &round.member(2), wish(4_000), None).unwrap().payout;
        let why = LongText::parse("All at once").unwrap();
        let jobs = (0..THREADS).map(|place| {
            let (db, boss, why) = (round.world.db.clone(), round.member(1), why.clone());
            Box::new(move || match place % 3 {
                0 => {
                    let one = PayPayout { payout, amount: None, paid_on: None };
                    drop(payouts::pay(&db, &boss, one, None));
                    0
                }
                1 => {
                    let expected = cents(if place % 2 == 0 { 6_000 } else { 10_000 });
                    let report = FinishBucket { bucket: bucket(1), report: why, expected };
                    usize::from(finish(&db, &boss, report, None).is_ok())
                }
                _ => {
                    let expected = cents(if place % 2 == 0 { 6_000 } else { 10_000 });
                    let command = CancelBucket { bucket: bucket(1), why, expected, destination: CancelledTo::Carried };
                    usize::from(cancel(&db, &boss, command, None).is_ok())
                }
            }) as Box<dyn FnOnce() -> usize + Send>
        });
        let ended: usize = at_once(jobs.collect()).into_iter().sum();
        assert!(ended <= 1, "{}: ended {ended} times", round.world.name);
        check_all(&round);
    }
}
