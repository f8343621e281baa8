//! The ground that everything stands on: the schema, the writer, locks.

use std::sync::{Arc, Barrier};

use brimful::domain::slug::Slug;
use brimful::store::ledger::lock_group;
use brimful::store::migrate::{is_current, migrate};
use brimful::store::scope::{InGroup, find_group_for_operator};
use brimful::store::{Failure, StoreError};

use crate::raw::Raw;
use crate::support::round::{Plan, PlannedBucket, RoundWorld};
use crate::support::worlds;

#[test]
fn a_fresh_database_is_brought_to_the_newest_schema_once() {
    for world in worlds() {
        assert!(is_current(&world.db).unwrap(), "{}", world.name);
        assert_eq!(migrate(&world.db).unwrap(), 0, "{}", world.name);
    }
}

fn a_round() -> Vec<RoundWorld> {
    let plan = Plan::new(3, 10_000, vec![PlannedBucket::fixed(20_000)]);
    worlds().into_iter().map(|world| plan.clone().open(world)).collect()
}

fn lock(round: &RoundWorld, group: InGroup) -> Result<(), Failure<()>> {
    round.world.db.write(move |tx| {
        lock_group(tx, group)?;
        Ok(())
    })
}

fn is_transient(answer: Result<(), Failure<()>>) -> bool {
    matches!(answer, Err(Failure::Store(error)) if error.is_transient())
}

#[test]
fn a_lock_that_somebody_else_holds_too_long_is_worth_another_try() {
    for round in a_round() {
        let mut somebody = Raw::open(&round.world.url);
        somebody.run(match somebody {
            Raw::Sqlite(_) => "BEGIN IMMEDIATE",
            Raw::Postgres(_) => "BEGIN; SELECT 1 FROM groups FOR UPDATE",
        });
        assert!(is_transient(lock(&round, round.group)), "{}", round.world.name);
        somebody.run("ROLLBACK");
        lock(&round, round.group).unwrap();
    }
}

#[test]
fn of_two_who_wait_for_one_another_one_is_told_to_try_again() {
    for round in a_round().into_iter().filter(|round| round.world.name == "PostgreSQL") {
        // SQLite has one writer: there nobody waits for anybody.
        second_group(&round);
        let other = round.world.read(|snapshot| find_group_for_operator(snapshot, "elsewhere")).unwrap().group();
        let both_hold_one = Arc::new(Barrier::new(2));
        let wait = |first: InGroup, then: InGroup| {
            let (db, both_hold_one) = (round.world.db.clone(), Arc::clone(&both_hold_one));
            std::thread::spawn(move || {
                db.write(move |tx| {
                    lock_group(tx, first)?;
                    both_hold_one.wait();
                    lock_group(tx, then)?;
                    Ok::<_, Failure<()>>(())
                })
            })
        };
        let threads = [wait(round.group, other), wait(other, round.group)];
        let answers = threads.map(|thread| thread.join().unwrap());
        let (went_well, failed): (Vec<_>, Vec<_>) = answers.into_iter().partition(Result::is_ok);
        assert_eq!((went_well.len(), failed.len()), (1, 1));
        assert!(failed.into_iter().all(is_transient), "a deadlock is worth another try");
    }
}

fn second_group(round: &RoundWorld) {
    use brimful::domain::{currency::Currency, group::Books, text::Name, time::Zone};
    let made: Result<(), Failure<StoreError>> = round.world.db.write(|tx| {
        let new = brimful::store::groups::NewGroup {
            slug: Slug::parse("elsewhere").unwrap(),
            name: Name::parse("Elsewhere").unwrap(),
            currency: Currency::parse("EUR").unwrap(),
            zone: Zone::parse("Europe/Amsterdam").unwrap(),
            books: Books::Open,
        };
        brimful::store::groups::insert_group(tx, &new)?;
        Ok(())
    });
    made.unwrap();
}
