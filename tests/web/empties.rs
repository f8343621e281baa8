//! Where nothing is yet: one pail, one sentence, one button, and never an empty table (pages.md 2).

use brimful::domain::group::Books;
use brimful::domain::member::Roles;
use scraper::{Html, Selector};

use super::accounts::signed_in;
use crate::site::{Page, Site};
use crate::support::group::{account, member, tidewater};
use crate::support::worlds;

const PAGES: [&str; 15] = [
    "/me",
    "/tidewater",
    "/tidewater/rounds",
    "/tidewater/rounds/hands",
    "/tidewater/buckets",
    "/tidewater/buckets?q=nothing",
    "/tidewater/invoices",
    "/tidewater/invoices?show=paid",
    "/tidewater/core-costs",
    "/tidewater/payouts",
    "/tidewater/payouts/owed",
    "/tidewater/people",
    "/tidewater/agreement",
    "/tidewater/log?by=2",
    "/tidewater/money/ledger?kind=payout",
];

fn count(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).unwrap()).count()
}

/// Whether the page has an empty state. Those it has must be whole, and no table may be without rows.
fn is_empty_and_whole(path: &str, page: &Page) -> bool {
    let html = Html::parse_document(&page.body);
    for empty in html.select(&Selector::parse(".empty").unwrap()) {
        let inside = |selector: &str| empty.select(&Selector::parse(selector).unwrap()).count();
        assert_eq!((inside("svg.pail"), inside("p"), inside("a.button")), (1, 2, 1), "{path}: {}", page.text());
    }
    for table in html.select(&Selector::parse("main table").unwrap()) {
        let rows = table.select(&Selector::parse("tbody tr").unwrap()).count();
        assert!(rows > 0, "{path} has a table with nothing in it: {}", page.text());
    }
    assert_eq!(count(&html, "footer a[href='/help']"), 1, "{path}: help stands where it always does");
    count(&html, ".empty") > 0
}

#[test]
fn a_new_group_has_whole_empty_states_for_whoever_looks() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        member(
            &world.db,
            &marit,
            "Ines Ruiz",
            "ines@tidewater.example",
            Roles { facilitator: false, treasurer: false },
        );
        let site = Site::start(&world.db);
        let (facilitator, ines) =
            (signed_in(&site, "marit@tidewater.example"), signed_in(&site, "ines@tidewater.example"));
        let page = facilitator.get("/tidewater/settings").expect(200);
        page.form("/tidewater/settings").set("books", Books::Open.as_str()).send().expect(303);
        let mut seen = [0, 0, 0];
        for path in PAGES {
            for (who, visitor) in [&facilitator, &ines, &site.visitor()].into_iter().enumerate() {
                let page = visitor.get(path);
                if page.status == 200 {
                    seen[who] += u32::from(is_empty_and_whole(path, &page));
                }
            }
        }
        assert!(seen[0] >= 8 && seen[1] >= 8 && seen[2] >= 2, "{}: {seen:?}", world.name);
    }
}

#[test]
fn a_new_group_has_five_steps_each_done_next_or_later_in_words() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let site = Site::start(&world.db);
        let visitor = signed_in(&site, "marit@tidewater.example");
        let page = visitor.get("/tidewater").expect(200).says("Five steps to the first round");
        let titles = ["People", "Agreement", "Income", "Core costs", "Round"];
        let steps = page.all("ol.steps > li");
        assert_eq!(steps.len(), 5);
        for (step, title) in steps.iter().zip(titles) {
            assert!(step.starts_with(title), "{step}");
        }
        // The agreement stands from the beginning, made with the group: nobody went past inviting to make it.
        assert_eq!(page.all(".steps-word"), ["Next", "Done", "Later", "Later", "Later"]);
        assert_eq!(page.attributes("li[aria-current=step] a", "href"), ["/tidewater/people"]);
        member(
            &world.db,
            &marit,
            "Ines Ruiz",
            "ines@tidewater.example",
            Roles { facilitator: false, treasurer: false },
        );
        assert_eq!(visitor.get("/tidewater").all(".steps-word").first().map(String::as_str), Some("Done"));
    }
}

#[test]
fn who_is_in_no_group_and_who_finds_no_public_one_are_shown_a_way_on() {
    for world in worlds() {
        tidewater(&world);
        account(&world.db, "Olga Outside", "olga@elsewhere.example");
        let site = Site::start(&world.db);
        let olga = signed_in(&site, "olga@elsewhere.example");
        for (visitor, path, words) in [
            (&olga, "/me", "You are in no group yet."),
            (&olga, "/", "You are in no group yet."),
            (&site.visitor(), "/", "No public group here yet."),
        ] {
            let page = visitor.get(path).expect(200).says(words);
            assert!(is_empty_and_whole(path, &page), "{path}");
        }
    }
}
