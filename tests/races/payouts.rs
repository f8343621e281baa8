//! Many at once after funding: asking, paying, finishing and cancelling (money.md 9).

use super::*;
use brimful::domain::agreement::CancelledTo;
use brimful::domain::ledger::Account;
use brimful::domain::text::LongText;
use brimful::services::buckets::{CancelBucket, FinishBucket, cancel, finish};
use brimful::services::once::IdempotencyKey;
use brimful::services::payouts::{self, AskPayout, PayPayout};
use brimful::store::ledger::balance;

/// One bucket of 100.00 that member 2 owns; member 1 is treasurer and facilitator, 3 a treasurer.
fn funded_bucket(world: support::World) -> RoundWorld {
    let mut plan = Plan::new(3, 10_000, vec![PlannedBucket { owners: vec![2], ..PlannedBucket::fixed(10_000) }]);
    plan.treasurers = vec![3];
    let round = plan.open(world);
    save(&round.world.db, &round.member(1), ask(&round, 0, 1, 10_000)).unwrap();
    round.close();
    let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
    let command = SettleRound::as_seen(round.round, seen.fingerprint);
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
