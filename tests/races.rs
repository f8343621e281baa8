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

#[path = "support/a_group.rs"]
mod a_group;
#[path = "support/besides.rs"]
mod besides;
#[path = "support/site.rs"]
mod site;
mod support;

use std::collections::BTreeSet;
use std::sync::{Arc, Barrier};
use std::thread;

use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveRefused, SaveSplit, Saved, save};
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

/// Does a job in every thread at the same moment.
fn everybody<T: Send + 'static>(job: impl Fn(usize) -> T + Send + Sync + 'static) -> Vec<T> {
    let (start, job) = (Arc::new(Barrier::new(THREADS)), Arc::new(job));
    let threads: Vec<_> = (0..THREADS)
        .map(|number| {
            let (start, job) = (Arc::clone(&start), Arc::clone(&job));
            thread::spawn(move || {
                start.wait();
                job(number)
            })
        })
        .collect();
    threads.into_iter().map(|thread| thread.join().unwrap()).collect()
}

#[test]
fn sixteen_covers_at_once_never_take_more_than_the_foundation_has() {
    use brimful::domain::core_fund::CoverRefused;
    use brimful::domain::ledger::Account;
    use brimful::services::covers::{CoverNotPosted, PostCover, cover};
    for world in worlds() {
        let group = a_group::four(&world, a_group::agreement());
        besides::a_month_that_fell_short(&world, &group);
        let (db, who) = (world.db.clone(), *group.facilitator());
        let answers = everybody(move |_| {
            let command = PostCover { statement: "2026-10".to_owned(), amount: cents(10_000) };
            cover(&db, &who, command, None)
        });
        let covered = answers.iter().filter(|answer| answer.is_ok()).count();
        assert_eq!(covered, 6, "{}: 639.00 are six times 100.00", world.name);
        for answer in answers.into_iter().filter_map(Result::err) {
            let Failure::Refused(refused) = answer else { panic!("{answer}") };
            assert!(
                matches!(refused, CoverNotPosted::Rule(CoverRefused::TooMuch { most, .. }) if most == cents(3_900))
            );
        }
        assert_eq!(besides::holds(&world, &group, Account::Foundation), cents(3_900));
        besides::check(&world);
    }
}

#[test]
fn a_proposal_confirmed_by_many_at_once_is_posted_once() {
    use brimful::domain::ledger::Account;
    use brimful::services::proposals::{DecideRefused, confirm, propose_adjustment};
    for world in worlds() {
        let group = a_group::four(&world, a_group::agreement());
        let number = besides::opening(&world, group.member(2), "500", "200");
        confirm(&world.db, group.member(3), number, None).unwrap();
        let fee = besides::correction(Account::Carried, Account::Bank, "50");
        let number = propose_adjustment(&world.db, group.member(2), fee, None).unwrap().number;
        let (db, who) = (world.db.clone(), [*group.member(1), *group.member(3)]);
        let answers = everybody(move |place| confirm(&db, &who[place % 2], number, None));
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{}", world.name);
        for answer in answers.into_iter().filter_map(Result::err) {
            assert!(matches!(answer, Failure::Refused(DecideRefused::DecidedBefore { .. })), "{answer}");
        }
        assert_eq!(besides::holds(&world, &group, Account::Carried), cents(15_000));
        besides::check(&world);
    }
}

#[test]
fn an_entry_taken_back_and_a_bill_paid_by_many_at_once_happen_once() {
    use brimful::domain::ledger::Account;
    use brimful::services::core_payments::pay_core_cost;
    use brimful::services::corrections::take_back_entry;
    for world in worlds() {
        let group = a_group::four(&world, a_group::agreement());
        besides::a_month_that_fell_short(&world, &group);
        let (db, who) = (world.db.clone(), *group.member(2));
        let paid = everybody(move |_| pay_core_cost(&db, &who, besides::bill(1, 1, "300"), None));
        assert_eq!(paid.iter().filter(|answer| answer.is_ok()).count(), 3, "{}: 1,000.00 are there", world.name);
        let entry = paid.into_iter().find_map(Result::ok).unwrap().entry;
        let (db, who) = (world.db.clone(), *group.member(1));
        let back = everybody(move |_| take_back_entry(&db, &who, entry, besides::why("It came back"), None));
        assert_eq!(back.iter().filter(|answer| answer.is_ok()).count(), 1, "{}", world.name);
        assert_eq!(besides::holds(&world, &group, Account::Core), cents(191_700 - 60_000));
        besides::check(&world);
    }
}
