//! Tidewater's November, lived through the services: opened on the 2nd, split, closed on the 17th, settled on the 18th.

use std::collections::BTreeMap;

use brimful::domain::bucket::CostLine;
use brimful::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use brimful::domain::money::Amount;
use brimful::services::payouts::{AskPayout, PayPayout, ask, pay};
use brimful::services::rounds::{OpenRound, Opens, RoundPlan, open};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveSplit, save};
use brimful::store::buckets::{BucketWords, insert_bucket, replace_lines, replace_owners, set_published};
use brimful::store::ledger::lock_group;
use brimful::store::{Failure, Tx};

use crate::a_group::{AGroup, day, eur, tidewater};
use crate::support::{World, receipt};

/// The rows of one of Tidewater's files.
pub fn rows(name: &str) -> Vec<Vec<String>> {
    let path = format!("{}/assets/demo/tidewater/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Member numbers by address.
pub fn numbers() -> BTreeMap<String, i64> {
    rows("members.csv").into_iter().map(|row| (row[2].clone(), row[0].parse().unwrap())).collect()
}

/// The seven buckets, published.
pub fn propose(world: &World, group: &AGroup) {
    let who = *group.facilitator();
    let job = move |tx: &mut Tx<'_>| {
        let locked = lock_group(tx, who.group())?;
        let numbers = numbers();
        for row in rows("buckets.csv") {
            let words = BucketWords {
                title: row[1].clone(),
                summary: format!("What we get from {}", row[1]),
                body: String::new(),
                open_ended: false,
                starts_on: (row[0] == "2").then(|| day("2027-01-09")),
            };
            let owners: Vec<_> = row[2].split(' ').map(|mail| MemberNumber::new(numbers[mail])).collect();
            let number = insert_bucket(tx, &locked, owners[0], &words)?;
            assert_eq!(number.get().to_string(), row[0]);
            replace_owners(tx, &locked, number, &owners)?;
            let (minimum, maximum) = (eur(&row[3]), eur(&row[4]));
            let extra = maximum.checked_sub(minimum).unwrap();
            let line = CostLine { what: "All of it".to_owned(), required: minimum, extra };
            replace_lines(tx, &locked, number, &[line])?;
            set_published(tx, &locked, number)?;
        }
        Ok::<_, Failure<()>>(())
    };
    world.db.write(job).unwrap();
}

/// Opened and split by everybody; the clock stands at 3 November.
pub fn split(world: &World, change: impl FnOnce(&mut OpenRound)) -> AGroup {
    let group = tidewater(world);
    propose(world, &group);
    world.at("2026-11-02T08:00:00Z");
    let mut command = OpenRound::by_default(RoundPlan::up_to(day("2026-10-31")), Opens::Now, day("2026-11-17"));
    command.invoices_by = Some(day("2026-12-04"));
    change(&mut command);
    let opened = open(&world.db, group.facilitator(), command).unwrap();
    assert_eq!(opened.name, "2026-11");
    world.at("2026-11-03T12:00:00Z");
    let numbers = numbers();
    let mut splits: BTreeMap<i64, Vec<(BucketNumber, Amount)>> = BTreeMap::new();
    for row in rows("splits.csv") {
        let given = (BucketNumber::new(row[1].parse().unwrap()), eur(&row[2]));
        splits.entry(numbers[&row[0]]).or_default().push(given);
    }
    for (member, asked) in splits {
        let command = SaveSplit { round: opened.round, version_seen: 0, asked, key: None };
        save(&world.db, group.member(member), command).unwrap();
    }
    group
}

/// The whole month: settled on 18 November.
pub fn settled(world: &World) -> AGroup {
    settled_with(world, |_| ())
}

/// The whole month under other rules.
pub fn settled_with(world: &World, change: impl FnOnce(&mut OpenRound)) -> AGroup {
    let group = split(world, change);
    world.at("2026-11-18T09:00:00Z");
    let round = RoundNumber::new(1);
    let seen = preview(&world.db, group.facilitator().group(), round, &[]).unwrap().unwrap();
    let command = SettleRound { round, expected: seen.fingerprint, accept: Vec::new(), reason: String::new() };
    settle(&world.db, group.facilitator(), command).unwrap();
    group
}

/// And Leila's childcare is paid its first 500 euros.
pub fn paid(world: &World) -> AGroup {
    let group = settled(world);
    world.at("2026-11-20T10:00:00Z");
    let wish = AskPayout {
        bucket: BucketNumber::new(2),
        amount: eur("500"),
        payee: "Crèche De Kade".to_owned(),
        payee_member: None,
        reference: "First term; paid on account".to_owned(),
        wanted_on: None,
        receipt: receipt(),
    };
    let asked = ask(&world.db, group.member(5), wish, None).unwrap();
    pay(&world.db, group.facilitator(), PayPayout { payout: asked.payout, amount: None, paid_on: None }, None).unwrap();
    group
}
