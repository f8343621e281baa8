//! How many statements a page takes must not grow with the group. A program of its own, since it counts them all.

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

use std::sync::atomic::{AtomicUsize, Ordering};

use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};
use site::Site;
use support::round::{Plan, PlannedBucket, bucket, cents};

static STATEMENTS: AtomicUsize = AtomicUsize::new(0);

struct Counter;

impl Instrumentation for Counter {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if matches!(event, InstrumentationEvent::StartQuery { .. }) {
            STATEMENTS.fetch_add(1, Ordering::Relaxed);
        }
    }
}

fn counter() -> Option<Box<dyn Instrumentation>> {
    Some(Box::new(Counter))
}

const PAGES: [&str; 16] = [
    "/tidewater",
    "/tidewater/rounds",
    "/tidewater/rounds/2026-11",
    "/tidewater/rounds/2026-11/mine",
    "/tidewater/buckets",
    "/tidewater/buckets/1",
    "/tidewater/people",
    "/tidewater/people/2",
    "/tidewater/invoices",
    "/tidewater/core-costs",
    "/tidewater/payouts",
    "/tidewater/money",
    "/tidewater/money/ledger",
    "/tidewater/agreement",
    "/tidewater/log",
    "/me",
];

/// The statements of every page, for a member, in a group of this size where everybody has given.
fn statements(members: usize, buckets: usize) -> Vec<(&'static str, usize)> {
    let round = Plan::new(members, 40_000, vec![PlannedBucket::fixed(100_000); buckets]).open(support::sqlite());
    for number in 1..=members {
        let asked = vec![(bucket(1), cents(1_000)), (bucket(2), cents(500))];
        let command = brimful::services::splits::SaveSplit { round: round.round, version_seen: 0, asked, key: None };
        brimful::services::splits::save(&round.world.db, &round.member(number), command).unwrap();
    }
    let site = Site::start(&round.world.db);
    let visitor = site.signed_in(&round.world.db, round.member(1).user());
    PAGES
        .iter()
        .enumerate()
        .map(|(minute, page)| {
            // Another minute, so that no page comes from memory.
            round.world.at(&format!("2026-11-03T12:{:02}:30Z", minute + 1));
            let before = STATEMENTS.load(Ordering::Relaxed);
            visitor.get(page).expect(200);
            (*page, STATEMENTS.load(Ordering::Relaxed) - before)
        })
        .collect()
}

#[test]
fn a_page_takes_as_many_statements_in_a_large_group_as_in_a_small_one() {
    set_default_instrumentation(counter).unwrap();
    let small = statements(4, 3);
    let large = statements(40, 30);
    assert_eq!(small, large);
    assert!(small.iter().all(|(_, count)| *count > 0), "nothing was counted: {small:?}");
    assert!(small.iter().all(|(_, count)| *count <= 30), "a page asks too much: {small:?}");
}
