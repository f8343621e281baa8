//! A page asks the database as often for a large group as for a small one: every statement is counted, in a group and
//! in one with three times the members and buckets. This stands in a program of its own, since it counts for all of it.

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
#[path = "support/site.rs"]
mod site;
mod support;

use std::sync::Mutex;

use brimful::domain::bucket::CostLine;
use brimful::domain::ids::{BucketNumber, MemberNumber};
use brimful::domain::text::{LongText, Title};
use brimful::services::buckets::{BucketForm, propose};
use brimful::services::payouts::{AskPayout, ask};
use brimful::services::rounds::{OpenRound, Opens, RoundPlan, open};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveSplit, save};
use brimful::services::verify::verify;
use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};

use a_group::{AGroup, a_group, agreement, day, eur, invoice, monthly};
use site::{Page, Site, Visitor};
use support::{World, sqlite};

/// Every statement since it was emptied last.
static ASKED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// What a page does with data: a connection's own settings and the ends of snapshots are not counted, since they
/// depend on how many connections happen to be open.
fn note(event: InstrumentationEvent<'_>) {
    if let InstrumentationEvent::StartQuery { query, .. } = event {
        let statement = query.to_string();
        if ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].iter().any(|word| statement.starts_with(word)) {
            ASKED.lock().unwrap().push(statement);
        }
    }
}

fn notes() -> Option<Box<dyn Instrumentation>> {
    Some(Box::new(note))
}

fn counted(job: impl FnOnce() -> Page) -> Vec<String> {
    ASKED.lock().unwrap().clear();
    let page = job();
    assert!(page.status == 200 || page.status == 303, "{}", page.text());
    std::mem::take(&mut ASKED.lock().unwrap())
}

/// A group with a settled round and an open one, in which everybody gave to every bucket.
struct Lived {
    world: World,
    group: AGroup,
    site: Site,
    /// A bucket in the open round.
    open: i64,
}

impl Lived {
    fn of(members: i64, buckets: i64) -> Self {
        let world = sqlite();
        let group = a_group(&world, members, agreement());
        monthly(&world, &group, "Rent", "100.00");
        for member in 1..=members {
            invoice(&world, &group, member, Some("2026-09-10"), "4000.00", 2_000);
        }
        share(&world, &group, buckets, "2026-09-30", "2026-10-15");
        world.at("2026-10-16T08:00:00Z");
        let round = brimful::domain::ids::RoundNumber::new(1);
        let seen = preview(&world.db, group.facilitator().group(), round, &[]).unwrap().unwrap();
        let command = SettleRound::as_seen(round, seen.fingerprint);
        settle(&world.db, group.facilitator(), command).unwrap();
        for bucket in 1..=buckets {
            let wish = AskPayout {
                bucket: BucketNumber::new(bucket),
                amount: eur("1.00"),
                payee: "The shop".to_owned(),
                payee_member: None,
                reference: format!("Receipt {bucket}"),
                wanted_on: None,
                receipt: support::receipt(),
            };
            ask(&world.db, group.member(owner(bucket, members)), wish, None).unwrap();
        }
        for member in 1..=members {
            invoice(&world, &group, member, Some("2026-10-10"), "4000.00", 2_000);
            invoice(&world, &group, member, None, "500.00", 2_000);
        }
        world.at("2026-11-02T08:00:00Z");
        share(&world, &group, buckets, "2026-10-31", "2026-11-16");
        assert!(verify(&world.db).unwrap().is_clean());
        let site = Site::for_many(&world.db);
        Self { world, group, site, open: buckets + 1 }
    }

    fn browser(&self, member: i64) -> Visitor {
        self.site.signed_in(&self.world.db, self.group.member(member).user())
    }
}

fn owner(bucket: i64, members: i64) -> i64 {
    (bucket - 1) % members + 1
}

/// So many new buckets with two owners each, a round, and everybody's split.
fn share(world: &World, group: &AGroup, buckets: i64, last_day: &str, closes: &str) {
    let members = i64::try_from(group.members.len()).unwrap();
    let mut numbers = Vec::new();
    for bucket in 1..=buckets {
        let owners = [owner(bucket, members), owner(bucket + 1, members)];
        let form = BucketForm {
            title: Title::parse(&format!("Bucket {bucket} up to {last_day}")).unwrap(),
            summary: "What we get from it".to_owned(),
            body: LongText::parse("At length.").unwrap(),
            lines: vec![
                CostLine { what: "Needed".to_owned(), required: eur("5.00"), extra: eur("0.00") },
                CostLine { what: "Wished".to_owned(), required: eur("0.00"), extra: eur("5000.00") },
            ],
            open_ended: false,
            owners: owners.map(MemberNumber::new).to_vec(),
            starts_on: Some(day("2026-12-24")),
            publish: true,
        };
        numbers.push(propose(&world.db, group.member(owners[0]), form, None).unwrap().number);
    }
    let command = OpenRound::by_default(RoundPlan::up_to(day(last_day)), Opens::Now, day(closes));
    let opened = open(&world.db, group.facilitator(), command).unwrap();
    for member in 1..=members {
        let asked = numbers.iter().map(|number| (*number, eur("3.00"))).collect();
        let command = SaveSplit { round: opened.round, version_seen: 0, asked, key: None };
        save(&world.db, group.member(member), command).unwrap();
    }
}

/// What anyone may see.
const PUBLIC: &[&str] = &[
    "",
    "/rounds",
    "/rounds/2026-11",
    "/rounds/2026-11?sort=closest",
    "/rounds/2026-10",
    "/rounds/2026-10/results",
    "/rounds/2026-10/results/other-rules",
    "/rounds/2026-10/round.json",
    "/rounds/2026-10/results.csv",
    "/buckets",
    "/buckets/1",
    "/money",
    "/money/2026-10",
    "/money/2026-10/month.json",
    "/money/2026-10/steps.svg",
    "/money/2026-10/flow.csv",
    "/money/2026-10/flow.svg",
    "/money/history",
    "/money/history.csv",
    "/money/history.svg",
    "/money/idle.csv",
    "/money/2026-10/ledger.csv",
    "/money/ledger",
    "/money/ledger.csv",
    "/money/accountant.csv",
    "/money/ledger.journal",
    "/core-costs",
    "/people",
    "/agreement",
];
/// And what members see besides.
const MEMBERS: &[&str] = &[
    "/people/{me}/statement",
    "/people/{me}/statement.csv",
    "/rounds/2026-10/mine/{me}",
    "/money/funds",
    "/money/foundation",
    "/money/bank",
    "/money/corrections",
    "/core-costs/payments",
    "/core-costs/payments/2026-10/1",
    "/rounds/2026-11/mine",
    "/rounds/2026-10/mine",
    "/rounds/2026-10/round.pb",
    "/buckets/new",
    "/invoices",
    "/invoices/2",
    "/invoices/new",
    "/payouts",
    "/payouts/2",
    "/people/2",
    "/agreement/weights",
    "/log",
    "/../me",
];
/// And what facilitators and treasurers see besides.
const ROLES: &[&str] = &[
    "/people/2/statement",
    "/people/2/rate",
    "/buckets/import",
    "/rounds/new",
    "/buckets/{open}/edit",
    "/people/invite",
    "/settings",
    "/core-costs/1",
    "/agreement/new",
    "/money/close",
    "/money/shortfall",
    "/money/opening",
    "/money/corrections/new",
    "/money/ledger/1/reversal",
    "/payouts/owed",
    "/payouts/owed.csv",
    "/buckets/1/report",
    "/buckets/1/extension",
    "/buckets/1/cancellation",
];

#[test]
fn a_page_asks_the_database_as_often_for_a_large_group_as_for_a_small_one() {
    set_default_instrumentation(notes).unwrap();
    let (small, large) = (Lived::of(4, 3), Lived::of(12, 9));
    let mut differ = Vec::new();
    let mut compare = |what: String, few: &[String], many: &[String]| {
        println!("{:3} {what}", few.len());
        assert!(few.len() <= 40, "{what} asks too much: {few:#?}");
        if few.len() != many.len() {
            differ.push(format!("{what}: {} and {}\n{few:#?}\n{many:#?}", few.len(), many.len()));
        }
    };
    let (one, other) = (&small.site.visitor(), &large.site.visitor());
    for path in PUBLIC {
        let [few, many] = [one, other].map(|visitor| counted(|| visitor.get(&format!("/tidewater{path}"))));
        assert!(!few.is_empty(), "{path} is not counted");
        compare(format!("anyone {path}"), &few, &many);
    }
    for member in [2, 1] {
        let readers = [small.browser(member), large.browser(member)];
        for path in PUBLIC.iter().chain(MEMBERS).chain(if member == 1 { ROLES } else { &[] }) {
            let path = format!("/tidewater{path}").replace("/tidewater/..", "").replace("{me}", &member.to_string());
            let at = |lived: &Lived| path.replace("{open}", &lived.open.to_string());
            let few = counted(|| readers[0].get(&at(&small)));
            let many = counted(|| readers[1].get(&at(&large)));
            compare(format!("member {member} {path}"), &few, &many);
        }
        let pages = readers.each_ref().map(|visitor| visitor.get("/tidewater/rounds/2026-11").expect(200));
        let [few, many] = pages.map(|page| {
            let form = page.form("/split");
            let first = form.fields().iter().find(|(name, _)| name.starts_with("give[")).unwrap().0.clone();
            counted(|| form.set(&first, "4").press("op", "save"))
        });
        compare(format!("member {member} saves"), &few, &many);
    }
    let changing = [small.browser(1), large.browser(1)].map(|visitor| {
        let form = visitor.get("/tidewater/agreement/new").expect(200).form("/agreement/new");
        counted(|| form.set("foundation", "20").press("op", "effect"))
    });
    compare("the effect of a change".to_owned(), &changing[0], &changing[1]);
    // Settling writes one entry for all, in batches.
    for lived in [&small, &large] {
        lived.world.at("2026-11-17T08:00:00Z");
    }
    let readers = [small.browser(1), large.browser(1)];
    let looked = readers.each_ref().map(|visitor| counted(|| visitor.get("/tidewater/rounds/2026-11/settle")));
    compare("settle, looked at".to_owned(), &looked[0], &looked[1]);
    assert!(differ.is_empty(), "{}", differ.join("\n\n"));
}
