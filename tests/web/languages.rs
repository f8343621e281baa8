//! Which language a page is written in.

use brimful::domain::language::Language;
use brimful::domain::member::Roles;

use super::accounts::signed_in;
use crate::site::{Page, Site, Visitor};
use crate::support::group::{member, tidewater};
use crate::support::worlds;

const PLAIN: Roles = Roles { facilitator: false, treasurer: false };
/// The strange language: English in letters that nobody types by hand.
pub(super) const STRANGE: &str = "en-XA";

/// `lang` and `dir` of a page.
pub(super) fn language(page: &Page) -> (String, String) {
    (page.attributes("html", "lang").remove(0), page.attributes("html", "dir").remove(0))
}

pub(super) fn written(lang: &str, dir: &str) -> (String, String) {
    (lang.to_owned(), dir.to_owned())
}

fn choose(visitor: &Visitor, tag: &str) -> Page {
    let form = visitor.get("/me/settings").expect(200).form("/me/settings/language");
    form.set("language", tag).send().expect(303).follow().expect(200)
}

fn choose_for_group(visitor: &Visitor, tag: &str) -> Page {
    let form = visitor.get("/tidewater/settings").expect(200).form("/tidewater/settings");
    form.set("language", tag).send().expect(303).follow().expect(200)
}

#[test]
fn a_page_is_in_the_language_of_the_account_else_of_the_group_else_of_the_browser() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        member(&world.db, &scope, "Ines Ribeiro", "ines@tidewater.example", PLAIN);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let ines = signed_in(&site, "ines@tidewater.example");

        let stranger = site.visitor();
        assert_eq!(language(&stranger.get("/")), written("en", "ltr"), "nothing is known of them");
        assert_eq!(language(&stranger.reading("sv, de-AT;q=0.9, en;q=0.5").get("/")), written("de", "ltr"));
        assert_eq!(language(&stranger.reading("ar-EG").get("/sign-in")), written("ar", "rtl"));
        assert_eq!(language(&stranger.reading("fr").get("/nothing/here")), written("fr", "ltr"), "errors too");

        assert_eq!(language(&ines.get("/tidewater")), written("en", "ltr"));
        assert_eq!(language(&ines.reading("nl").get("/tidewater")), written("nl", "ltr"), "nobody chose anything");
        choose_for_group(&marit, "fr");
        assert_eq!(language(&ines.reading("nl").get("/tidewater")), written("fr", "ltr"), "the group's");
        assert_eq!(language(&ines.reading("nl").get("/me")), written("nl", "ltr"), "in no group: the browser's");

        choose(&ines, "de");
        for path in ["/tidewater", "/tidewater/people", "/me", "/me/settings", "/nothing/here"] {
            assert_eq!(language(&ines.reading("nl").get(path)), written("de", "ltr"), "{path}: their own");
        }
        ines.get("/tidewater/log").expect(200).says("1. Oktober 2026");
        assert_eq!(language(&marit.get("/tidewater")), written("fr", "ltr"), "and nobody else's");

        choose(&ines, "ar");
        assert_eq!(language(&ines.get("/tidewater")), written("ar", "rtl"));
    }
}

#[test]
fn a_person_chooses_a_language_and_leaves_it_open_again() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let chosen = |page: &Page| page.form("/me/settings/language").value("language").map(str::to_owned);
        let page = marit.get("/me/settings").expect(200);
        assert_eq!(chosen(&page).as_deref(), Some(""));
        let offered = page.attributes("#language option", "value");
        for one in Language::CHOICES {
            assert!(offered.contains(&one.as_str().to_owned()), "{one} is offered");
            let page = choose(&marit, one.as_str());
            assert_eq!(chosen(&page).as_deref(), Some(one.as_str()));
            assert_eq!(language(&page), written(one.as_str(), one.direction()));
        }
        assert!(!offered.contains(&STRANGE.to_owned()), "the strange language is for tests");
        let page = choose(&marit, STRANGE);
        assert_eq!(language(&page), written("en", "ltr"), "and nobody gets it by typing it");
        let page = choose(&marit, "");
        assert_eq!(chosen(&page).as_deref(), Some(""));
        assert_eq!(language(&marit.reading("es").get("/me")), written("es", "ltr"));
    }
}

#[test]
fn a_group_chooses_a_language_for_whoever_has_none() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        member(&world.db, &scope, "Ines Ribeiro", "ines@tidewater.example", PLAIN);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let ines = signed_in(&site, "ines@tidewater.example");
        let chosen = |page: &Page| page.form("/tidewater/settings").value("language").map(str::to_owned);
        assert_eq!(chosen(&marit.get("/tidewater/settings")).as_deref(), Some(""));
        for one in Language::CHOICES {
            let page = choose_for_group(&marit, one.as_str());
            assert_eq!(chosen(&page).as_deref(), Some(one.as_str()));
            assert_eq!(language(&ines.get("/tidewater")), written(one.as_str(), one.direction()));
        }
        marit.get("/tidewater/log").expect(200).says("Changed the group's language");
        let form = marit.get("/tidewater/settings").form("/tidewater/settings");
        let wrong = form.set("language", "es").set("name", " ").send().expect(422);
        assert_eq!(chosen(&wrong).as_deref(), Some("es"), "what was chosen is kept");
        assert_eq!(language(&ines.get("/tidewater")), written("ar", "rtl"), "and nothing is stored");
        assert_eq!(chosen(&choose_for_group(&marit, STRANGE)).as_deref(), Some("en"));
        assert_eq!(chosen(&choose_for_group(&marit, "")).as_deref(), Some(""));
        assert_eq!(language(&ines.reading("pt-BR").get("/tidewater")), written("pt", "ltr"));
    }
}
