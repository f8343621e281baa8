//! How anyone can check: the foot of the pages, the page of the signed heads, the feed, the files, and the bundle.

use brimful::domain::group::Books;
use brimful::services::bundle::{Bundle, Known, verify_bundle};
use mailparse::MailHeaderMap;
use serde_json::Value;

use crate::a_group::{a_group, agreement};
use crate::money::open_books;
use crate::november;
use crate::site::{Page, Site};
use crate::support::{signing_key, worlds};

const CHAIN: &str = "/tidewater/money/chain";

fn foot(page: &Page) -> String {
    page.all(".site-foot").concat()
}

fn json(page: &Page) -> Value {
    serde_json::from_str(&page.body).unwrap()
}

#[test]
fn every_page_of_the_group_ends_with_the_newest_signed_head() {
    for world in worlds() {
        let group = november::paid(&world);
        let site = Site::start(&world.db);
        let member = site.signed_in(&world.db, group.member(2).user());
        let page = member.get(CHAIN).expect(200);
        let newest = page.all("tbody code.fingerprint")[0].clone();
        assert_eq!(newest.len(), 39);
        let said = format!("Books up to entry 34, fingerprint {newest}. How to check");
        for path in ["/tidewater", "/tidewater/rounds", "/tidewater/buckets/2", "/tidewater/money", "/tidewater/people"]
        {
            for visitor in [&member, &site.visitor()] {
                assert!(foot(&visitor.get(path).expect(200)).contains(&said), "{path}");
            }
        }
        assert_eq!(member.get("/tidewater").attributes(".site-foot a", "href")[0], CHAIN);
        // A page of no group, and one that a stranger may not see, say nothing.
        assert!(!foot(&site.visitor().get("/help").expect(200)).contains("Books up to"));
        open_books(&world, group.facilitator(), Books::Members);
        assert!(!foot(&site.visitor().get("/tidewater").expect(404)).contains("Books up to"));
    }
}

#[test]
fn the_page_lists_every_signed_head_and_the_key() {
    for world in worlds() {
        let group = november::paid(&world);
        let site = Site::start(&world.db);
        let page = site.visitor().get(CHAIN).expect(200);
        assert_eq!(page.all("tbody th"), ["34", "32"]);
        assert_eq!(page.all("tbody td:nth-child(2)"), ["Results of the round 2026-11", "Statement 2026-11"]);
        for href in page.attributes("tbody a", "href") {
            site.visitor().get(&href).expect(200);
        }
        let page = page.says(&signing_key().public().to_string()).says("It does not show that an invoice is real");
        assert!(page.attributes("a[href*=bundle]", "href").is_empty(), "strangers take no bundle");
        let member = site.signed_in(&world.db, group.member(2).user());
        assert!(member.get(CHAIN).expect(200).attributes("a[href*=bundle]", "href").is_empty());
        let facilitator = site.signed_in(&world.db, group.facilitator().user()).get(CHAIN).expect(200);
        assert_eq!(
            facilitator.attributes("main a[href*=bundle]", "href"),
            ["/tidewater/money/bundle.json", "/tidewater/money/bundle.json?memos=none"]
        );
        let _ = facilitator.says("A bundle tells who brought and gave what");
    }
}

#[test]
fn before_the_first_statement_the_page_says_that_nothing_is_signed() {
    for world in worlds() {
        a_group(&world, 2, agreement());
        let site = Site::start(&world.db);
        let page = site.visitor().get(CHAIN).expect(200).says("Nothing yet.");
        assert!(!foot(&page).contains("Books up to"));
        let feed = site.visitor().get("/tidewater/money/heads.atom").expect(200);
        assert!(!feed.body.contains("<entry>"));
    }
}

#[test]
fn the_bundle_that_a_facilitator_takes_passes_the_check() {
    for world in worlds() {
        let group = november::paid(&world);
        let site = Site::start(&world.db);
        let facilitator = site.signed_in(&world.db, group.facilitator().user());
        let page = facilitator.get(CHAIN).expect(200);
        for (href, memos) in page.attributes("main a[href*=bundle]", "href").iter().zip([true, false]) {
            let file = facilitator.get(href).expect(200);
            let name = file.header("content-disposition").unwrap().to_owned();
            assert_eq!(name, "attachment; filename=\"tidewater-bundle.json\"");
            let bundle = Bundle::read(file.body.as_bytes()).unwrap();
            let known = Known { keys: vec![signing_key().public()], seen: Vec::new() };
            assert_eq!(verify_bundle(&bundle, &known).findings, []);
            assert_eq!(file.body.contains("\"memo\""), memos);
        }
        let member = site.signed_in(&world.db, group.member(2).user());
        member.get("/tidewater/money/bundle.json").expect(403);
        let stranger = site.visitor().get("/tidewater/money/bundle.json").expect(303);
        assert!(stranger.location.unwrap().starts_with("/sign-in"));
    }
}

#[test]
fn an_open_sealed_round_keeps_the_bundle_back_and_says_until_when() {
    for world in worlds() {
        let group = november::split(&world, |command| command.sealed = true);
        let site = Site::start(&world.db);
        let facilitator = site.signed_in(&world.db, group.facilitator().user());
        let page = facilitator.open("/tidewater/money/bundle.json").expect(200);
        let _ = page.says("The round 2026-11 is sealed until 17 November 2026, 18:00");
        world.at("2026-11-18T09:00:00Z");
        let facilitator = site.signed_in(&world.db, group.facilitator().user());
        facilitator.get("/tidewater/money/bundle.json").expect(200);
    }
}

#[test]
fn the_feed_is_atom_and_as_open_as_the_books() {
    for world in worlds() {
        let group = november::paid(&world);
        let site = Site::start(&world.db);
        let feed = site.visitor().get("/tidewater/money/heads.atom").expect(200);
        assert_eq!(feed.header("content-type"), Some("application/atom+xml; charset=utf-8"));
        assert!(feed.body.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns="));
        assert_eq!(feed.body.matches("<entry>").count(), 2);
        assert_eq!(feed.body.matches("<updated>2026-11-18T09:00:00Z</updated>").count(), 2, "feed and newest entry");
        let head = json(&site.visitor().get("/tidewater/money/2026-11/month.json").expect(200))["head"].clone();
        for field in ["hash", "signature", "public_key", "fingerprint"] {
            assert!(feed.body.contains(head[field].as_str().unwrap()), "{field}");
        }
        let url = format!("{}{CHAIN}#entry-34", site.base);
        assert!(feed.body.contains(&url), "{}", feed.body);
        open_books(&world, group.facilitator(), Books::Members);
        site.visitor().get("/tidewater/money/heads.atom").expect(404);
        site.signed_in(&world.db, group.member(2).user()).get("/tidewater/money/heads.atom").expect(200);
    }
}

#[test]
fn files_of_a_month_and_a_round_carry_the_head_that_covers_them() {
    for world in worlds() {
        november::paid(&world);
        let site = Site::start(&world.db);
        let month = json(&site.visitor().get("/tidewater/money/2026-11/month.json").expect(200));
        let round = json(&site.visitor().get("/tidewater/rounds/2026-11/round.json").expect(200));
        assert_eq!((month["head"]["entry"].as_i64(), round["head"]["entry"].as_i64()), (Some(32), Some(34)));
        assert_eq!(month["head"]["signed_at"], "2026-11-02T08:00:00Z");
        assert_eq!(round["head"]["signature"].as_str().unwrap().len(), 128);
    }
}

#[test]
fn the_results_mail_tells_the_fingerprint_in_both_parts() {
    for world in worlds() {
        november::settled(&world);
        let site = Site::start(&world.db);
        let print = site.visitor().get(CHAIN).expect(200).all("tbody code.fingerprint")[0].clone();
        let sent = site.deliver(&world.db).sent();
        let mut told = 0;
        for letter in &sent {
            let mail = mailparse::parse_mail(letter.raw.as_bytes()).unwrap();
            if !mail.headers.get_first_value("Subject").unwrap().contains("funded") {
                continue;
            }
            for kind in ["text/plain", "text/html"] {
                let part = mail.parts().find(|part| part.ctype.mimetype == kind).unwrap().get_body().unwrap();
                assert!(part.contains("Up to entry 34 the books have"), "{kind}: {part}");
                assert!(part.contains(&print) && part.contains(&format!("{}{CHAIN}", site.base)), "{kind}: {part}");
            }
            told += 1;
        }
        assert!(told > 0);
    }
}
