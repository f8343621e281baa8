//! Whatever is asked, paid, declined, finished and cancelled, in whatever order: of every bucket nothing is lost
//! (money.md 9), and `verify` finds nothing.

use brimful::domain::agreement::CancelledTo;
use brimful::domain::ids::{BucketNumber, PayoutNumber};
use brimful::domain::ledger::{Account, EntryKind};
use brimful::domain::text::LongText;
use brimful::services::buckets::{CancelBucket, FinishBucket, cancel, cancel_facts, finish, finish_facts};
use brimful::services::payouts::{AskPayout, PayPayout, ask, decline, pay, withdraw};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveSplit, save};
use brimful::services::verify::verify;
use brimful::store::Failure;
use brimful::store::agreements::{insert_agreement, list_agreements};
use brimful::store::ledger::{list_balances, list_entries, lock_group};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents, check_books};
use crate::support::{World, postgres, receipt, sqlite, worlds};

#[derive(Debug, Clone)]
enum Step {
    Ask(i64, i64),
    Pay(i64, Option<i64>),
    Decline(i64),
    Withdraw(i64),
    Finish(i64),
    Cancel(i64),
    Agree(CancelledTo),
}

const BUCKETS: i64 = 3;

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (1..=BUCKETS, 1..4_000_i64).prop_map(|(bucket, sum)| Step::Ask(bucket, sum)),
        4 => (1..12_i64, proptest::option::of(1..2_500_i64)).prop_map(|(payout, sum)| Step::Pay(payout, sum)),
        1 => (1..12_i64).prop_map(Step::Decline),
        1 => (1..12_i64).prop_map(Step::Withdraw),
        1 => (1..=BUCKETS).prop_map(Step::Finish),
        1 => (1..=BUCKETS).prop_map(Step::Cancel),
        1 => prop_oneof![Just(CancelledTo::Carried), Just(CancelledTo::Foundation), Just(CancelledTo::Givers)]
            .prop_map(Step::Agree),
    ]
}

/// Three buckets of 70.01, 33.33 and 10.00, given by three members in odd parts; 2 owns them, 1 pays.
fn funded(world: World) -> RoundWorld {
    let plan = |sum| PlannedBucket { owners: vec![2], ..PlannedBucket::fixed(sum) };
    let round = Plan::new(3, 10_000, vec![plan(7_001), plan(3_333), plan(1_000)]).open(world);
    let gives = [[3_001, 1_111, 333], [2_000, 1_111, 334], [2_000, 1_111, 333]];
    for (member, sums) in (1..).zip(gives) {
        let asked = (1..).zip(sums).map(|(number, sum)| (bucket(number), cents(sum))).collect();
        let command = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
        save(&round.world.db, &round.member(member), command).unwrap();
    }
    round.close();
    let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
    let command = SettleRound::as_seen(round.round, seen.fingerprint);
    settle(&round.world.db, &round.member(1), command).unwrap();
    round
}

/// A refusal is fine; a failing database is not.
fn tried<T, R: std::fmt::Debug>(result: Result<T, Failure<R>>) {
    if let Err(Failure::Store(error)) = result {
        panic!("{error}");
    }
}

fn takes(round: &RoundWorld, step: &Step) {
    let (db, boss, owner) = (&round.world.db, round.member(1), round.member(2));
    match step {
        Step::Ask(number, sum) => {
            let wish = AskPayout {
                bucket: bucket(*number),
                amount: cents(*sum),
                payee: "Shop".to_owned(),
                payee_member: None,
                reference: "1".to_owned(),
                wanted_on: None,
                receipt: receipt(),
            };
            tried(ask(db, &owner, wish, None));
        }
        Step::Pay(payout, sum) => {
            let payout = PayoutNumber::new(*payout);
            tried(pay(db, &boss, PayPayout { payout, amount: sum.map(cents), paid_on: None }, None));
        }
        Step::Decline(payout) => tried(decline(db, &boss, PayoutNumber::new(*payout), "No".to_owned(), None)),
        Step::Withdraw(payout) => tried(withdraw(db, &owner, PayoutNumber::new(*payout), None)),
        Step::Finish(number) => {
            let Ok(seen) = finish_facts(db, &owner, bucket(*number)) else { return };
            let report = LongText::parse("It is done").unwrap();
            let command = FinishBucket { bucket: bucket(*number), report, expected: seen.found.holds };
            tried(finish(db, &owner, command, None));
        }
        Step::Cancel(number) => {
            let Ok(seen) = cancel_facts(db, &boss, bucket(*number)) else { return };
            let why = LongText::parse("It will not be").unwrap();
            let (expected, destination) = (seen.found.holds, seen.destination);
            tried(cancel(db, &boss, CancelBucket { bucket: bucket(*number), why, expected, destination }, None));
        }
        Step::Agree(to) => {
            let to = *to;
            let job = move |tx: &mut brimful::store::Tx<'_>| {
                let locked = lock_group(tx, boss.group())?;
                let last = list_agreements(tx, boss.group())?.pop().unwrap();
                let next = brimful::domain::agreement::Agreement { cancelled_to: to, from: locked.today(), ..last };
                Ok::<_, Failure<()>>(insert_agreement(tx, &locked, &boss, &next, None)?)
            };
            db.write(job).unwrap();
        }
    }
}

/// By the ledger alone: what went into a bucket went out again by payouts, its ending, or is still in it.
fn nothing_is_lost(round: &RoundWorld) {
    let (entries, balances) =
        round.world.read(|snapshot| Ok((list_entries(snapshot, round.group)?, list_balances(snapshot, round.group)?)));
    for number in 1..=BUCKETS {
        let account = Account::Bucket(BucketNumber::new(number));
        let moved = |kinds: &[EntryKind], out: bool| -> i64 {
            let of_kind = entries.iter().filter(|entry| kinds.contains(&entry.kind));
            let transfers = of_kind.flat_map(|entry| &entry.transfers);
            let touching = transfers.filter(|one| if out { one.from == account } else { one.to == account });
            touching.map(|one| one.amount.minor()).sum()
        };
        let funded = moved(&[EntryKind::Settlement], false);
        let paid = moved(&[EntryKind::Payout], true);
        let ended = moved(&[EntryKind::Finish, EntryKind::Cancel], true);
        let held = balances.iter().find(|(one, _)| *one == account).map_or(0, |(_, sum)| sum.minor());
        assert_eq!(funded, paid + ended + held, "bucket {number}");
        assert!(ended == 0 || held == 0, "bucket {number} ended and holds {held}");
    }
}

#[test]
fn of_every_bucket_nothing_is_lost_whatever_is_done_with_it() {
    let long = std::env::var("BRIMFUL_TEST_LONG").is_ok();
    for world in worlds() {
        // One world per kind of database; each case is a group's life of its own.
        let kind = world.name;
        drop(world);
        let cases = if long { 64 } else { 6 };
        let config = Config { cases, failure_persistence: None, ..Config::default() };
        let mut runner = TestRunner::new(config);
        let lives = proptest::collection::vec(step(), 10..40);
        let lived = runner.run(&lives, |steps| {
            let world = match std::env::var("TEST_DATABASE_URL") {
                Ok(url) if kind == "PostgreSQL" => postgres(&url),
                _ => sqlite(),
            };
            let round = funded(world);
            for step in &steps {
                takes(&round, step);
            }
            nothing_is_lost(&round);
            check_books(&round);
            assert_eq!(verify(&round.world.db).unwrap().findings, []);
            Ok(())
        });
        lived.unwrap();
    }
}
