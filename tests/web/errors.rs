//! The shared error pages (pages.md 2): who can, ways on, when to try again, whether money moved.

use brimful::domain::member::Roles;

use super::accounts::signed_in;
use crate::site::Site;
use crate::support::group::{member, tidewater};
use crate::support::worlds;

const PLAIN: Roles = Roles { facilitator: false, treasurer: false };
const FACILITATOR: Roles = Roles { facilitator: true, treasurer: false };

#[test]
fn who_may_not_is_told_who_can() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        member(&world.db, &marit, "Ines Ruiz", "ines@tidewater.example", PLAIN);
        let site = Site::start(&world.db);
        let ines = signed_in(&site, "ines@tidewater.example");
        let ask = || ines.get("/tidewater/rounds/new").expect(403).says("Your role cannot do this").all(".lead");
        assert_eq!(ask(), ["Marit Solberg can. Nothing was changed."]);
        member(&world.db, &marit, "Leila Mansour", "leila@tidewater.example", FACILITATOR);
        assert_eq!(ask(), ["Marit Solberg or Leila Mansour can. Nothing was changed."]);
        member(&world.db, &marit, "Jonas Kurz", "jonas@tidewater.example", FACILITATOR);
        member(&world.db, &marit, "Samir Bensaid", "samir@tidewater.example", FACILITATOR);
        member(&world.db, &marit, "Pilar Ramos", "pilar@tidewater.example", FACILITATOR);
        assert_eq!(ask(), ["Marit Solberg, Leila Mansour, Jonas Kurz or 2 more can. Nothing was changed."]);
    }
}

#[test]
fn what_is_not_there_offers_a_search_and_the_pages_of_the_group() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let lost = marit.get("/tidewater/buckets/4711").expect(404).says("Nothing here");
        assert_eq!(lost.attributes("main form[role=search]", "action"), ["/tidewater/buckets"]);
        assert_eq!(lost.all("main nav a"), ["Round", "Buckets", "Money", "People"]);
        let new = |title: &str| {
            let form = marit.get("/tidewater/buckets/new").expect(200).form("/tidewater/buckets/new");
            let form = form.set("title", title).set("summary", "Good for everybody");
            form.set("what[0]", "Bread").set("required[0]", "60").press("op", "publish")
        };
        for title in ["Soup for the ASSEMBLY", "A translator"] {
            new(title).expect(303);
        }
        let found = marit.get("/tidewater/buckets?q=assembly").expect(200);
        assert_eq!(found.all(".bucket h3"), ["Soup for the ASSEMBLY"]);
        assert_eq!(found.attributes("main input[name=q]", "value"), ["assembly"], "the word stays in the field");
        let none = marit.get("/tidewater/buckets?q=submarine").expect(200).says("No bucket is like that.");
        assert!(none.all(".bucket").is_empty());
        assert_eq!(none.attributes(".empty a", "href"), ["/tidewater/buckets"]);
        // Outside of a group: the groups that one is in, and nothing to search.
        let outside = marit.get("/help/nothing").expect(404);
        assert_eq!(outside.all("main nav a"), ["Tidewater Co-op"]);
        assert!(outside.attributes("main form", "action").is_empty());
        let stranger = site.visitor().get("/help/nothing").expect(404);
        assert!(stranger.all("main nav a").is_empty());
    }
}

#[test]
fn the_address_of_a_form_loaded_as_a_page_says_so_and_leads_on() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        for path in ["/tidewater/people/link", "/tidewater/rounds/2026-11/split", "/sign-out", "/nothere/people/link"] {
            let page = marit.get(path).expect(405).says("There is no page here").says("Nothing was changed.");
            assert_eq!(page.header("allow"), Some("POST"), "{path}");
            assert!(!page.all("main nav a").is_empty(), "{path} leads on");
        }
        // Whoever may not know of the group learns nothing from it.
        let stranger = site.visitor();
        assert_eq!(
            stranger.get("/tidewater/people/link").expect(405).body.replace("tidewater", "nothere"),
            stranger.get("/nothere/people/link").expect(405).body,
        );
    }
}

#[test]
fn every_error_says_what_was_kept_and_when_to_try_again() {
    for world in worlds() {
        let site = Site::start(&world.db);
        let visitor = site.visitor();
        let error = |name: &str, status: u16| visitor.get(&format!("/_kit/{name}")).expect(status);
        error("error-400", 400).says("Nothing was changed.");
        error("error-401", 401).says("Nothing was changed.");
        error("error-403", 403).says("Your role cannot do this");
        error("error-409", 409).says("Both are kept");
        error("error-413", 413).says("Nothing was changed.");
        let often = error("error-429", 429).says("Try again in 10 minutes.").says("no money moved");
        assert_eq!(often.header("retry-after"), Some("600"));
        let broken = error("error-500", 500).says("no money moved");
        assert_eq!(broken.all("main code").remove(0).len(), 8, "a short reference");
        let busy = error("error-503", 503).says("no money moved");
        assert_eq!(busy.header("retry-after"), Some("5"));
        for name in ["error-429", "error-500", "error-503", "maintenance"] {
            let page = visitor.get(&format!("/_kit/{name}"));
            assert_eq!(page.attributes("footer a[href='/help']", "href").len(), 1, "help stands where it always does");
            assert!(page.header("content-security-policy").is_some());
        }
    }
}

#[test]
fn a_server_that_is_being_worked_on_says_so_on_every_page_and_changes_nothing() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::in_maintenance(&world.db, "We move to a new machine. Back at 14:00.");
        let visitor = site.visitor();
        for path in ["/", "/sign-in", "/tidewater", "/tidewater/rounds/new", "/me", "/nothing/here"] {
            let page = visitor.get(path).expect(503).says("Back at 14:00.").says("no money moved");
            assert_eq!(page.header("retry-after"), Some("300"), "{path}");
            assert!(page.header("set-cookie").is_none(), "{path}");
        }
        let sent = visitor.post("/sign-in", &[("email".to_owned(), "marit@tidewater.example".to_owned())]).expect(503);
        let sheet = sent.attributes("link[rel=stylesheet]", "href").remove(0);
        visitor.get(&sheet).expect(200);
        assert_eq!(visitor.get("/health").expect(200).body, "ok\n");
    }
}
