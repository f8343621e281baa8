//! How long settling takes, at three sizes: the press itself, the preview before it, and the results after it.

use std::sync::Arc;
use std::time::{Duration as Elapsed, Instant};

use brimful::domain::ids::BucketNumber;
use brimful::domain::money::Amount;
use brimful::ports::{Clock, SetClock, SystemClock};
use brimful::services::rounds::Opened;
use brimful::services::settlement::{SettleRound, preview, results, settle};
use brimful::services::splits::{SaveSplit, save};
use brimful::services::verify::verify;
use brimful::store::Db;
use brimful::store::migrate::migrate;
use chrono::{Days, Duration};

use crate::seed::{self, Person, Size};
use crate::{Failed, open};

const MEMBERS: usize = 1_000;
const BUCKETS: usize = 200;
/// To how many buckets each member gives.
const SIZES: [usize; 3] = [5, 10, 20];

/// Prints `allocations settle_us preview_us results_us` per size, from the smallest.
pub fn run(url: &str) -> Result<(), Failed> {
    let now = SystemClock.now();
    let clock = SetClock::at(now);
    let db = open(url, Arc::new(clock.clone()))?;
    migrate(&db)?;
    for gives in SIZES {
        let size = Size { members: MEMBERS, buckets: BUCKETS, gives };
        clock.set(now.plus(Duration::days(-30)));
        let people = seed::found(&db, &format!("settle-{gives}"), &size, true)?;
        let founder = people.first().ok_or("a group without members")?.scope;
        let paid_on = now.day().checked_sub_days(Days::new(10)).ok_or("no such day")?;
        clock.set(now.plus(Duration::days(-5)));
        for person in &people {
            seed::invoice(&db, &founder, person, paid_on)?;
        }
        let buckets = seed::buckets(&db, &people, &size, 5_000)?;
        clock.set(now.plus(Duration::hours(-1)));
        let opened = seed::open_one(&db, &founder, paid_on, now.day())?;
        for (position, person) in people.iter().enumerate() {
            give(&db, person, &opened, &buckets, position, gives)?;
        }
        clock.set(opened.closes_at.plus(Duration::hours(1)));
        let (before, seen) = timed(|| preview(&db, founder.group(), opened.round, &[]));
        let seen = seen.map_err(seed::refused("the preview"))?.ok_or("no round to settle")?;
        let command = SettleRound::as_seen(opened.round, seen.fingerprint);
        let (press, settled) = timed(|| settle(&db, &founder, command));
        settled.map_err(seed::refused("the settlement"))?;
        let reader = Some(founder.member());
        let (after, told) = timed(|| results(&db, founder.group(), opened.round, reader));
        let allocations = told?.ok_or("no results")?.givers.len();
        println!("{allocations} {} {} {}", press.as_micros(), before.as_micros(), after.as_micros());
        clock.set(now);
    }
    let report = verify(&db)?;
    match report.findings.first() {
        None => Ok(()),
        Some(first) => Err(format!("{} findings; the first: {first:?}", report.findings.len()).into()),
    }
}

fn timed<T>(job: impl FnOnce() -> T) -> (Elapsed, T) {
    let began = Instant::now();
    let done = job();
    (began.elapsed(), done)
}

/// Each member's buckets begin one after the neighbour's, so that all get about the same.
fn give(
    db: &Db,
    person: &Person,
    opened: &Opened,
    buckets: &[BucketNumber],
    position: usize,
    gives: usize,
) -> Result<(), Failed> {
    let chosen = buckets.iter().cycle().skip(position).take(gives);
    let asked = (0_i64..).zip(chosen).map(|(turn, bucket)| (*bucket, Amount::from_minor(300 + turn % 3 * 100)));
    let command = SaveSplit { round: opened.round, version_seen: 0, asked: asked.collect(), key: None };
    save(db, &person.scope, command).map(drop).map_err(seed::refused("a split"))
}
