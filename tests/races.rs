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

#[path = "races/payouts.rs"]
mod payouts;

use std::collections::BTreeSet;
use std::sync::{Arc, Barrier};
use std::thread;

use brimful::domain::settlement::BelowMinimum;
use brimful::services::settlement::{
    AnswerOffer, Choice, SettleEarly, SettleRound, answer, early_preview, preview, settle, settle_early,
};
use brimful::services::splits::{SaveRefused, SaveSplit, Saved, save};
use brimful::store::scope::GroupScope;
use brimful::store::{Failure, participants};

use site::{Filled, Page, Site};
use support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents, check_all};
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
                let settle_it = SettleRound::as_seen(round.round, expected);
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

/// Sixteen threads, each with its own job, at the same moment.
fn together<T: Send + 'static>(job: impl Fn(usize) -> T + Send + Sync + 'static) -> Vec<T> {
    let (start, job) = (Arc::new(Barrier::new(THREADS)), Arc::new(job));
    let threads: Vec<_> = (0..THREADS)
        .map(|place| {
            let (start, job) = (Arc::clone(&start), Arc::clone(&job));
            thread::spawn(move || {
                start.wait();
                job(place)
            })
        })
        .collect();
    threads.into_iter().map(|thread| thread.join().unwrap()).collect()
}

#[test]
fn a_full_bucket_is_settled_early_once_while_members_take_their_money_out() {
    for world in worlds() {
        let round = Plan::new(THREADS, 10_000, vec![PlannedBucket::fixed(80_000)]).open(world);
        all_at_once(&round, |place| (round.member(place + 1), ask(&round, 0, 1, 5_000)));
        let seen = early_preview(&round.world.db, round.group, round.round, bucket(1)).unwrap();
        let (db, members, number) = (round.world.db.clone(), round.members.clone(), round.round);
        let answers = together(move |place| {
            if place % 2 == 0 {
                let expected = seen.fingerprint.clone();
                Some(settle_early(&db, &members[0], SettleEarly { round: number, bucket: bucket(1), expected }))
            } else {
                let out = SaveSplit { round: number, version_seen: 1, asked: Vec::new(), key: None };
                save(&db, &members[place], out).unwrap();
                None
            }
        });
        let presses: Vec<_> = answers.into_iter().flatten().collect();
        let posted = presses.iter().filter(|one| one.as_ref().is_ok_and(|one| !one.was_settled)).count();
        let refused = presses.iter().filter(|one| one.is_err()).count();
        // Either it was settled once, and what was in it stayed, or somebody was quicker and it was not full any more.
        assert!((posted, refused) == (1, 0) || (posted, refused) == (0, 8), "{}: {presses:?}", round.world.name);
        let rows = round.world.read(|snapshot| participants::list_participants(snapshot, round.group, round.round));
        let given: i64 = rows.iter().map(|row| row.given.minor()).sum();
        assert!(posted == 0 || given == 80_000, "{}: what was settled stayed", round.world.name);
        check_all(&round);
    }
}

#[test]
fn sixteen_owners_answer_at_once_and_the_first_answer_counts() {
    for world in worlds() {
        let mut owned = PlannedBucket::fixed(9_000);
        owned.owners = (1..=16).collect();
        let mut plan = Plan::new(THREADS, 10_000, vec![owned]);
        plan.below_minimum = BelowMinimum::AskOwner;
        let round = plan.open(world);
        save(&round.world.db, &round.member(1), ask(&round, 0, 1, 5_000)).unwrap();
        round.close();
        let (db, members, number) = (round.world.db.clone(), round.members.clone(), round.round);
        let answers = together(move |place| {
            let command = AnswerOffer { round: number, bucket: bucket(1), accept: place % 2 == 0 };
            answer(&db, &members[place], command).unwrap()
        });
        let first: Vec<_> = answers.iter().filter(|one| !one.was_answered).collect();
        assert_eq!(first.len(), 1, "{}", round.world.name);
        assert!(answers.iter().all(|one| one.accepted == first[0].accepted && one.name == first[0].name));
        let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
        let expected = if first[0].accepted { cents(5_000) } else { cents(0) };
        assert_eq!(seen.decision.funded, expected);
        check_all(&round);
    }
}

#[test]
fn two_facilitators_who_choose_differently_end_in_the_choice_of_the_first() {
    for world in worlds() {
        let mut plan = Plan::new(THREADS, 10_000, vec![PlannedBucket::fixed(9_000)]);
        plan.below_minimum = BelowMinimum::Facilitator;
        let round = plan.open(world);
        save(&round.world.db, &round.member(1), ask(&round, 0, 1, 5_000)).unwrap();
        round.close();
        let (db, who, group, number) = (round.world.db.clone(), round.member(1), round.group, round.round);
        let settled = together(move |place| {
            let reason = format!("thread {place}");
            let choices = vec![Choice { bucket: bucket(1), accept: place % 2 == 0, reason }];
            let expected = preview(&db, group, number, &choices).unwrap().unwrap().fingerprint;
            settle(&db, &who, SettleRound { round: number, expected, choices }).unwrap()
        });
        assert_eq!(settled.iter().filter(|one| !one.was_settled).count(), 1, "{}", round.world.name);
        let funded: BTreeSet<i64> = settled.iter().map(|one| one.settlement.funded.minor()).collect();
        assert_eq!(funded.len(), 1, "{}: everybody is told the same result", round.world.name);
        check_all(&round);
    }
}

#[test]
fn over_http_one_member_spends_the_whole_allotment_in_sixteen_buckets_at_once() {
    for world in worlds() {
        let buckets = vec![PlannedBucket::fixed(40_000); THREADS];
        let round = Plan::new(1, 40_000, buckets).open(world);
        let site = Site::for_many(&round.world.db);
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
        let site = Site::for_many(&round.world.db);
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
        let site = Site::for_many(&round.world.db);
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
        let site = Site::for_many(&round.world.db);
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
        let site = Site::for_many(&round.world.db);
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

/// Runs two things at the same moment.
fn against<A: Send + 'static, B: Send + 'static>(
    one: impl FnOnce() -> A + Send + 'static,
    other: impl FnOnce() -> B + Send + 'static,
) -> (A, B) {
    let start = Arc::new(Barrier::new(2));
    let theirs = Arc::clone(&start);
    let other = thread::spawn(move || {
        theirs.wait();
        other()
    });
    start.wait();
    let one = one();
    (one, other.join().unwrap())
}

mod rounds_meet {
    use super::{Arc, Barrier, THREADS, against, check_all, thread};
    use crate::a_group::{AGroup, a_group, agreement, day, eur, invoice};
    use crate::support::round::{Plan, PlannedBucket, bucket, cents};
    use crate::support::{World, moment, worlds};
    use brimful::domain::bucket::{CostLine, RoundPhase};
    use brimful::domain::ids::MemberNumber;
    use brimful::domain::ledger::Account;
    use brimful::domain::text::{LongText, Title};
    use brimful::services::buckets::{BucketForm, ReopenGoal, SaveBucketRefused, reopen, save as save_bucket};
    use brimful::services::rounds::{
        CloseRoundRefused, ExtendRefused, ExtendRound, OpenRound, OpenRoundRefused, Opens, RoundPlan, WithdrawRefused,
        WithdrawRound, close_now, extend, open, withdraw,
    };
    use brimful::services::splits::{SaveRefused, SaveSplit, save};
    use brimful::services::verify::verify;
    use brimful::store::{Failure, ledger, round_buckets, rounds};

    fn two(world: &World) -> AGroup {
        let group = a_group(world, 2, agreement());
        invoice(world, &group, 1, Some("2026-09-10"), "4000.00", 2_000);
        group
    }

    fn command(opens: Opens) -> OpenRound {
        OpenRound::by_default(RoundPlan::up_to(day("2026-09-30")), opens, day("2026-10-20"))
    }

    fn clean(world: &World) {
        let report = verify(&world.db).unwrap();
        assert!(report.is_clean(), "{}: {:?}", world.name, report.findings);
    }

    #[test]
    fn sixteen_presses_open_one_round() {
        for world in worlds() {
            let group = two(&world);
            let who = *group.facilitator();
            let start = Arc::new(Barrier::new(THREADS));
            let press = |_| {
                let (db, start) = (world.db.clone(), Arc::clone(&start));
                thread::spawn(move || {
                    start.wait();
                    open(&db, &who, command(Opens::Now))
                })
            };
            let threads: Vec<_> = (0..THREADS).map(press).collect();
            let answers: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
            assert_eq!(answers.iter().filter(|one| one.is_ok()).count(), 1, "{}", world.name);
            let told = |one: &Result<_, _>| {
                matches!(one, Ok(_) | Err(Failure::Refused(OpenRoundRefused::RoundRunning { .. })))
            };
            assert!(answers.iter().all(told), "{}: {answers:?}", world.name);
            let one = Account::Allotment(MemberNumber::new(1));
            assert_eq!(world.read(|snapshot| ledger::balance(snapshot, who.group(), one)), eur("300.00"));
            clean(&world);
        }
    }

    #[test]
    fn more_time_and_the_close_at_once_leave_one_close() {
        for turn in 0..8 {
            for world in worlds() {
                let group = two(&world);
                let who = *group.facilitator();
                let round = open(&world.db, &who, command(Opens::Now)).unwrap().round;
                world.at("2026-10-05T12:00:00Z");
                let reason = LongText::parse("Two are ill").unwrap();
                let more = ExtendRound { round, closes_on: day("2026-10-27"), reason, key: None };
                let (one, other) = (world.db.clone(), world.db.clone());
                let (longer, shorter) =
                    against(move || extend(&one, &who, more), move || close_now(&other, &who, round, None));
                let head = world.read(|snapshot| rounds::find_round(snapshot, who.group(), round)).unwrap();
                // Whichever came first, the round is closed: more time was given before it, or came too late.
                assert!(shorter.is_ok(), "{} {turn}: {shorter:?}", world.name);
                assert!(
                    matches!(longer, Ok(_) | Err(Failure::Refused(ExtendRefused::Over { .. }))),
                    "{} {turn}: {longer:?}",
                    world.name
                );
                assert_eq!(head.phase(world.db.now()), RoundPhase::Closed);
                clean(&world);
            }
        }
    }

    #[test]
    fn the_moment_of_the_close_goes_to_the_close_or_to_more_time_and_never_to_both() {
        for world in worlds() {
            let group = two(&world);
            let who = *group.facilitator();
            let round = open(&world.db, &who, command(Opens::Now)).unwrap().round;
            let last = moment("2026-10-20T15:59:59Z");
            world.clock.set(last);
            let reason = LongText::parse("Two are ill").unwrap();
            let more = ExtendRound { round, closes_on: day("2026-10-27"), reason, key: None };
            let (db, clock) = (world.db.clone(), world.clock.clone());
            let (longer, ()) =
                against(move || extend(&db, &who, more), move || clock.set(moment("2026-10-20T16:00:00Z")));
            let phase = {
                let head = world.read(|snapshot| rounds::find_round(snapshot, who.group(), round)).unwrap();
                head.phase(world.db.now())
            };
            match longer {
                Ok(_) => assert_eq!(phase, RoundPhase::Open, "{}", world.name),
                Err(Failure::Refused(ExtendRefused::Over { .. })) => assert_eq!(phase, RoundPhase::Closed),
                Err(other) => panic!("{}: {other}", world.name),
            }
            clean(&world);
        }
    }

    #[test]
    fn a_round_is_withdrawn_or_it_begins_and_takes_splits() {
        for turn in 0..8 {
            for world in worlds() {
                let group = two(&world);
                let who = *group.facilitator();
                let round = open(&world.db, &who, command(Opens::On(day("2026-10-06")))).unwrap().round;
                world.at("2026-10-06T06:59:59Z");
                let reason = LongText::parse("An invoice is wrong").unwrap();
                let back = WithdrawRound { round, reason, key: None };
                let (one, other, clock, giver) =
                    (world.db.clone(), world.db.clone(), world.clock.clone(), *group.member(2));
                let (withdrawn, saved) = against(
                    move || withdraw(&one, &who, back),
                    move || {
                        clock.set(moment("2026-10-06T07:00:00Z"));
                        save(&other, &giver, SaveSplit { round, version_seen: 0, asked: vec![], key: None })
                    },
                );
                match (&withdrawn, &saved) {
                    (Ok(_), Err(Failure::Refused(SaveRefused::Withdrawn))) => {}
                    (Err(Failure::Refused(WithdrawRefused::NotAnnounced { phase: RoundPhase::Open })), Ok(_)) => {}
                    other => panic!("{} {turn}: {other:?}", world.name),
                }
                clean(&world);
            }
        }
    }

    #[test]
    fn a_goal_that_sinks_while_money_comes_in_never_ends_below_it() {
        for turn in 0..8 {
            for world in worlds() {
                let round = Plan::new(2, 40_000, vec![PlannedBucket::fixed(40_000)]).open(world);
                let (facilitator, giver) = (round.member(1), round.member(2));
                let reason = LongText::parse("Cheaper").unwrap();
                let unlock = ReopenGoal { bucket: bucket(1), reason, key: None };
                reopen(&round.world.db, &facilitator, unlock).unwrap();
                let form = BucketForm {
                    title: Title::parse("Worth 40000").unwrap(),
                    summary: "What it gives us".to_owned(),
                    body: LongText::parse("").unwrap(),
                    lines: vec![CostLine { what: "All of it".to_owned(), required: cents(20_000), extra: cents(0) }],
                    open_ended: false,
                    owners: vec![MemberNumber::new(1)],
                    starts_on: None,
                    publish: true,
                };
                let asked = vec![(bucket(1), cents(30_000))];
                let give = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
                let (one, other) = (round.world.db.clone(), round.world.db.clone());
                let (changed, saved) = against(
                    move || save_bucket(&one, &facilitator, bucket(1), form),
                    move || save(&other, &giver, give).unwrap(),
                );
                let group = round.group;
                let rows = round.world.read(|snapshot| round_buckets::list_in_round(snapshot, group, round.round));
                let row = rows[0];
                match changed {
                    // The goal sank first: the save was cut to it.
                    Ok(_) => assert_eq!((row.total, saved.came_back), (cents(20_000), cents(10_000)), "{turn}"),
                    Err(Failure::Refused(SaveBucketRefused::Goal(_))) => assert_eq!(row.total, cents(30_000), "{turn}"),
                    Err(other) => panic!("{}: {other}", round.world.name),
                }
                assert!(row.goal.maximum.is_none_or(|most| row.total <= most));
                check_all(&round);
            }
        }
    }

    #[test]
    fn two_facilitators_close_it_once() {
        for world in worlds() {
            let group = two(&world);
            let who = *group.facilitator();
            let round = open(&world.db, &who, command(Opens::Now)).unwrap().round;
            world.at("2026-10-05T12:00:00Z");
            let (one, other) = (world.db.clone(), world.db.clone());
            let (a, b) =
                against(move || close_now(&one, &who, round, None), move || close_now(&other, &who, round, None));
            let answers = [a, b];
            assert_eq!(answers.iter().filter(|one| one.is_ok()).count(), 1, "{}: {answers:?}", world.name);
            let late = |one: &Result<_, _>| {
                let phase = RoundPhase::Closed;
                matches!(one, Err(Failure::Refused(CloseRoundRefused::NotOpen { phase: found })) if *found == phase)
            };
            assert_eq!(answers.iter().filter(|one| late(one)).count(), 1, "{}: {answers:?}", world.name);
            clean(&world);
        }
    }
}
