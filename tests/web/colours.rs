//! Light, dark, or as the device: kept in the browser, reached from every page, never a way out of the site.

use brimful::domain::member::Roles;

use super::accounts::signed_in;
use crate::site::{Page, Site};
use crate::support::group::{member, tidewater};
use crate::support::worlds;

fn scheme_of(page: &Page) -> String {
    page.attributes("html", "data-scheme").remove(0)
}

fn chosen(page: &Page) -> Vec<String> {
    page.all("footer .scheme-way[aria-pressed=true]")
}

#[test]
fn the_switch_at_the_foot_changes_the_scheme_and_comes_back_to_the_same_page() {
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
        let ines = signed_in(&site, "ines@tidewater.example");
        let page = ines.get("/tidewater/buckets?q=soup").expect(200);
        assert_eq!((scheme_of(&page), chosen(&page)), ("auto".to_owned(), vec!["As the device".to_owned()]));
        let pressed = page.form("/help/colours").press("scheme", "dark").expect(303);
        assert_eq!(pressed.location.as_deref(), Some("/tidewater/buckets?q=soup"));
        let cookie = pressed.header("set-cookie").unwrap().to_owned();
        for part in ["scheme=dark", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=31536000"] {
            assert!(cookie.contains(part), "{part} in {cookie}");
        }
        let page = pressed.follow();
        assert_eq!((scheme_of(&page), chosen(&page)), ("dark".to_owned(), vec!["Dark".to_owned()]));
        let page = page.form("/help/colours").press("scheme", "auto").expect(303).follow();
        assert_eq!(scheme_of(&page), "auto");
    }
}

#[test]
fn a_stranger_reaches_the_same_choice_without_an_account() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let stranger = site.visitor();
        let page =
            stranger.get("/help").expect(200).form("/help/colours").press("scheme", "light").expect(303).follow();
        assert_eq!(scheme_of(&page), "light");
        let page = stranger.get("/help/colours?next=/help").expect(200).says("Light or dark");
        assert_eq!(page.attributes("main input[checked]", "value"), ["light"]);
        let sent = page.form("/help/colours").press("scheme", "dark").expect(303);
        assert_eq!(sent.location.as_deref(), Some("/help"));
        // A page without a form's token says where the choice is.
        assert_eq!(stranger.get("/nothing-here/at/all").attributes("footer a[href='/help/colours']", "href").len(), 0);
        let lost = stranger.get("/notthere/rounds").expect(404);
        assert_eq!(lost.attributes("footer a[href='/help/colours']", "href").len(), 1);
        assert_eq!(scheme_of(&lost), "dark");
    }
}

#[test]
fn the_switch_leads_to_pages_of_this_site_only_and_takes_only_what_it_offers() {
    for world in worlds() {
        let site = Site::start(&world.db);
        let visitor = site.visitor();
        let form = || visitor.get("/help").form("/help/colours");
        for (next, leads_to) in [
            ("//elsewhere.example/", "/help/colours"),
            ("https://elsewhere.example/", "/help/colours"),
            ("/sign-out", "/help/colours"),
            // Takes forms only: there is no page to come back to.
            ("/tidewater/rounds/2026-12/split", "/help/colours"),
            ("/tidewater/rounds/2026-12?sort=name", "/tidewater/rounds/2026-12?sort=name"),
        ] {
            let sent = form().set("next", next).press("scheme", "dark").expect(303);
            assert_eq!(sent.location.as_deref(), Some(leads_to), "{next}");
        }
        form().press("scheme", "purple").expect(400).says("Choose light, dark, or as the device.");
    }
}

#[test]
fn a_page_that_came_back_with_a_problem_has_a_link_instead_so_that_nothing_typed_is_lost() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let visitor = site.visitor();
        let form = visitor.get("/sign-in").expect(200).form("/sign-in");
        let page = form.set("email", "marit@tidewater.example").set("password", "not this one").send().expect(422);
        assert!(page.attributes("footer form", "action").is_empty());
        assert_eq!(page.attributes("footer a[href='/help/colours']", "href").len(), 1);
    }
}
