//! Sealed rounds: until the close nobody can fetch anything that depends on what others gave (money.md 7). Every GET
//! route there is, walked by a stranger, a member and the facilitator, twice; between the two only what others gave
//! has changed. Whatever answers differently tells about it.

use std::collections::BTreeMap;

use brimful::domain::bucket::CostLine;
use brimful::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use brimful::domain::money::Amount;
use brimful::domain::text::{LongText, Title};
use brimful::services::buckets::{BucketForm, propose};
use brimful::services::payouts::{AskPayout, ask};
use brimful::services::rounds::{OpenRound, Opens, RoundPlan, open};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::services::splits::{SaveSplit, save};
use brimful::web::routes::{Method, table};

use crate::a_group::{AGroup, a_group, agreement, day, eur, invoice, monthly};
use crate::routes::with_real_places;
use crate::site::{Page, Site, Visitor};
use crate::support::{World, worlds};

/// A group of five with a settled round behind it and another one open: buckets 1 to 3 with a fixed goal, a range and
/// no maximum were in the first, 4 to 6 are in the second.
struct There {
    world: World,
    group: AGroup,
    site: Site,
}

fn line(required: &str, extra: &str) -> CostLine {
    CostLine { what: "All of it".to_owned(), required: eur(required), extra: eur(extra) }
}

fn three_buckets(world: &World, group: &AGroup, word: &str) {
    for (title, line, open_ended) in [
        ("Trailer", line("200.00", "0.00"), false),
        ("Workshop", line("100.00", "300.00"), false),
        ("Library", line("50.00", "0.00"), true),
    ] {
        let form = BucketForm {
            title: Title::parse(&format!("{title} {word}")).unwrap(),
            summary: "What we get from it".to_owned(),
            body: LongText::parse("At length.").unwrap(),
            lines: vec![line],
            open_ended,
            owners: vec![MemberNumber::new(2)],
            starts_on: None,
            publish: true,
        };
        propose(&world.db, group.facilitator(), form, None).unwrap();
    }
}

/// Saves a split of each member for the three buckets from `first` on, in whole euros.
fn give(there: &There, round: i64, first: i64, seen: i64, splits: &[(i64, [i64; 3])]) {
    for (member, sums) in splits {
        let asked = (first..).zip(sums).filter(|(_, sum)| **sum > 0);
        let asked = asked.map(|(bucket, sum)| (BucketNumber::new(bucket), Amount::from_minor(sum * 100))).collect();
        let command = SaveSplit { round: RoundNumber::new(round), version_seen: seen, asked, key: None };
        save(&there.world.db, there.group.member(*member), command).unwrap();
    }
}

impl There {
    fn new(world: World, sealed: bool) -> Self {
        let group = a_group(&world, 5, agreement());
        monthly(&world, &group, "Rent", "100.00");
        for member in 1..=5 {
            invoice(&world, &group, member, Some("2026-09-10"), "4000.00", 2_000);
            invoice(&world, &group, member, Some("2026-10-10"), "4000.00", 2_000);
            invoice(&world, &group, member, None, "500.00", 2_000);
        }
        three_buckets(&world, &group, "of October");
        let site = Site::start(&world.db);
        let there = Self { world, group, site };
        let (db, facilitator) = (&there.world.db, there.group.facilitator());
        let command = OpenRound::by_default(RoundPlan::up_to(day("2026-09-30")), Opens::Now, day("2026-10-15"));
        open(db, facilitator, command).unwrap();
        give(&there, 1, 1, 0, &[(2, [100, 100, 0]), (3, [100, 0, 50])]);
        there.world.at("2026-10-16T08:00:00Z");
        let round = RoundNumber::new(1);
        let seen = preview(db, facilitator.group(), round, &[]).unwrap().unwrap();
        let command = SettleRound { round, expected: seen.fingerprint, accept: Vec::new(), reason: String::new() };
        settle(db, facilitator, command).unwrap();
        let wish = AskPayout {
            bucket: BucketNumber::new(1),
            amount: eur("1.00"),
            payee: "The shop".to_owned(),
            payee_member: None,
            reference: "Receipt".to_owned(),
            wanted_on: None,
            receipt: crate::support::receipt(),
        };
        ask(db, there.group.member(2), wish, None).unwrap();
        three_buckets(&there.world, &there.group, "of November");
        there.world.at("2026-11-02T08:00:00Z");
        let command = OpenRound::by_default(RoundPlan::up_to(day("2026-10-31")), Opens::Now, day("2026-11-16"));
        open(db, facilitator, OpenRound { sealed, ..command }).unwrap();
        there.site.deliver(&there.world.db);
        there.world.at("2026-11-05T12:00:00Z");
        // What the readers gave themselves is theirs to see.
        give(&there, 2, 4, 0, &[(2, [30, 0, 20])]);
        there
    }

    fn readers(&self) -> [(&'static str, Visitor); 3] {
        let member = |number: i64| self.site.signed_in(&self.world.db, self.group.member(number).user());
        [("a stranger", self.site.visitor()), ("a member", member(2)), ("the facilitator", member(1))]
    }

    /// Everything that the readers can fetch: every GET route with something real in every place, and each order.
    fn everything(&self, readers: &[(&'static str, Visitor)]) -> BTreeMap<String, String> {
        let november = [("{round}", "2026-11"), ("{statement}", "2026-11"), ("{bucket}", "4"), ("{person}", "3")];
        let october = [("{round}", "2026-10"), ("{statement}", "2026-10"), ("{bucket}", "5"), ("{person}", "2")];
        let more = [
            "/tidewater/buckets/6",
            "/tidewater/rounds/2026-11?sort=closest",
            "/tidewater/rounds/2026-11?sort=name",
            "/tidewater/rounds/2026-11?saved=1",
            "/tidewater/money/ledger?kind=allotment",
            "/tidewater/people/5",
        ];
        let mut paths: Vec<String> = table()
            .iter()
            .filter(|route| route.method == Method::Get)
            .flat_map(|route| [with_real_places(route.path, &november), with_real_places(route.path, &october)])
            .chain(more.map(str::to_owned))
            .collect();
        paths.sort();
        paths.dedup();
        let mut answers = BTreeMap::new();
        for (who, reader) in readers {
            for path in &paths {
                answers.insert(format!("{path} for {who}"), without_keys(&reader.get(path)));
            }
        }
        answers
    }
}

/// The whole answer but for the keys of its forms, which are new each time.
fn without_keys(page: &Page) -> String {
    let mut text = format!("{} {:?} {:?}\n", page.status, page.location, page.header("content-type"));
    let mut rest = page.body.as_str();
    const KEY: &str = "name=\"idem\" value=\"";
    while let Some(place) = rest.find(KEY) {
        let (before, after) = rest.split_at(place + KEY.len());
        text.push_str(before);
        rest = &after[after.find('"').unwrap()..];
    }
    text.push_str(rest);
    text
}

/// What others give at first, and what they give instead: below every minimum, then beyond every maximum.
const SHY: [(i64, [i64; 3]); 3] = [(3, [10, 20, 5]), (4, [0, 30, 0]), (5, [5, 0, 0])];
const BOLD: [(i64, [i64; 3]); 3] = [(3, [250, 150, 0]), (4, [150, 200, 20]), (5, [0, 80, 300])];

/// The answers that differ when others change what they give.
fn telling(there: &There) -> Vec<String> {
    let readers = there.readers();
    give(there, 2, 4, 0, &SHY);
    let before = there.everything(&readers);
    // The pages are kept now: nothing may come out of the memory of another state either.
    let kept = there.everything(&readers);
    assert_eq!(before.len(), kept.len());
    give(there, 2, 4, 1, if there.is_sealed() { &BOLD } else { &MORE });
    let after = there.everything(&readers);
    let whole = after.iter().filter(|(path, answer)| path.contains("facilitator") && answer.starts_with("200")).count();
    assert!(whole > 60, "the walk reaches pages: {whole}");
    before.iter().filter(|(path, answer)| after[*path] != **answer).map(|(path, _)| path.clone()).collect()
}

/// For the round that is not sealed, where nothing goes beyond a maximum.
const MORE: [(i64, [i64; 3]); 3] = [(3, [50, 150, 0]), (4, [60, 100, 20]), (5, [0, 80, 300])];

impl There {
    fn is_sealed(&self) -> bool {
        let group = self.group.facilitator().group();
        let round =
            self.world.read(|snapshot| brimful::store::rounds::find_round(snapshot, group, RoundNumber::new(2)));
        round.unwrap().rules.sealed
    }
}

#[test]
fn before_the_close_nothing_that_anyone_can_fetch_depends_on_what_others_gave() {
    for world in worlds() {
        let there = There::new(world, true);
        let telling = telling(&there);
        assert!(telling.is_empty(), "{}: {telling:#?}", there.world.name);

        // A reader's own saves show at once, however the pages are kept.
        let [_, (_, member), _] = there.readers();
        let page =
            member.get("/tidewater/rounds/2026-11").expect(200).says("€30 from you").says("Sealed: until the close");
        let page = page.form("/split").set("give[4]", "40").press("op", "save").expect(303).follow();
        page.says("€40 from you");

        // At the close the seal is broken for everybody.
        there.world.at("2026-11-16T17:00:00Z");
        let page = there.site.visitor().get("/tidewater/rounds/2026-11").expect(200);
        page.says("€440 raised");
        there.site.visitor().get("/tidewater/rounds/2026-11/results.csv").expect(200).says("440.00");
    }
}

#[test]
fn the_same_walk_finds_what_a_round_without_a_seal_tells() {
    for world in worlds() {
        let there = There::new(world, false);
        let telling = telling(&there);
        for path in ["/tidewater/rounds/2026-11 for a stranger", "/tidewater/buckets/5 for a member"] {
            assert!(telling.iter().any(|one| one == path), "{}: {path} in {telling:#?}", there.world.name);
        }
    }
}

#[test]
fn in_a_sealed_round_a_save_is_not_clipped_and_a_goal_may_sink_below_what_was_given() {
    for world in worlds() {
        let there = There::new(world, true);
        give(&there, 2, 4, 0, &BOLD);
        let member = there.site.signed_in(&there.world.db, there.group.member(2).user());
        let page = member.get("/tidewater/rounds/2026-11");
        let page = page.form("/split").set("give[4]", "250").press("op", "save").expect(303).follow();
        assert_eq!(page.form("/split").value("give[4]"), Some("250"), "more than the 200 it asks for");

        // The owner lowers the goal after a facilitator unlocked it; no refusal tells what is in it.
        let facilitator = there.site.signed_in(&there.world.db, there.group.member(1).user());
        let page = facilitator.get("/tidewater/buckets/4/reopening").expect(200).says("Everybody in the round is told");
        page.form("/reopening").set("reason", "Found a cheaper one").send().expect(303);
        let page = member.get("/tidewater/buckets/4/edit").expect(200).says("A facilitator unlocked the sums");
        page.form("/edit").set("required[0]", "120").press("op", "save").expect(303);
        member.get("/tidewater/rounds/2026-11").expect(200).says("€120 is asked for");
        let told: Vec<Vec<String>> = there.site.deliver(&there.world.db).sent().into_iter().map(|one| one.to).collect();
        assert_eq!(told.len(), 10, "all five, twice: {told:?}");
    }
}
