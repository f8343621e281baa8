//! A form that met an ended sign-in, or one too old for money: what was typed goes through the door with whoever typed it
//! (WCAG 2.2, 2.2.5).

use brimful::services::demo;

use crate::accounts::{sign_in, signed_in};
use crate::site::{Page, Site, Visitor};
use crate::support::group::{PASSWORD, tidewater};
use crate::support::{World, moment, worlds};

const MARIT: &str = "marit@tidewater.example";
const NEW: &str = "/tidewater/invoices/new";
/// Two weeks without a visit end a sign-in.
const LATER: &str = "2026-10-16T08:00:00Z";

/// The facilitator of a group that only its members may know of, who has typed an invoice; and what they press then.
fn typing(world: &World) -> (Site, Visitor, impl FnOnce() -> Page) {
    tidewater(world);
    let site = Site::start(&world.db);
    let marit = signed_in(&site, MARIT);
    let form = marit.get(NEW).expect(200).form(NEW).set("number", "A-1").set("kind", "Design & print");
    let form = form.set("issued_on", "2026-10-01").set("amount", "1 250,40");
    (site, marit, move || form.press("op", "save"))
}

/// Signs in on a page that asks for it.
fn at_the_door(door: &Page, password: &str) -> Page {
    door.form("/sign-in").set("email", MARIT).set("password", password).send()
}

#[test]
fn what_was_typed_when_the_sign_in_had_ended_is_sent_after_the_next_one() {
    for world in worlds() {
        let (_site, marit, press) = typing(&world);
        world.at(LATER);
        let door = press().expect(422).says("Your sign-in has ended. What you typed is kept");
        let door = at_the_door(&door, "not my password").expect(422).says("What you typed is kept");
        let kept = at_the_door(&door, PASSWORD).expect(200).says("Nothing was sent yet.");
        let form = kept.form(NEW);
        for (name, value) in [("number", "A-1"), ("kind", "Design & print"), ("amount", "1 250,40"), ("op", "save")] {
            assert_eq!(form.value(name), Some(value));
        }
        assert_eq!(kept.attributes("main a", "href"), ["/tidewater/invoices"], "or not");
        marit.get("/tidewater/invoices").expect(200).says("Record one");
        form.send().expect(303).follow().expect(200).says("A-1").says("€1,250.40");
    }
}

#[test]
fn what_was_typed_when_the_password_is_asked_for_again_is_sent_after_it() {
    for world in worlds() {
        let marit = demo::make(&world.db, &world.clock, moment("2026-11-21T10:00:00Z"), || Ok(())).unwrap().remove(0);
        let (site, bucket) = (Site::start(&world.db), "/tidewater/buckets/2");
        let visitor = site.visitor();
        let form = visitor.get("/sign-in").form("/sign-in").set("email", &marit.email);
        form.set("password", &marit.password).send().expect(303);
        let form = visitor.get(&format!("{bucket}/cancellation")).expect(200).form("/cancellation");
        let form = form.set("why", "The hall is closed");
        world.at("2026-11-21T10:16:00Z");
        let again = form.send().expect(422).says("Your password again").says("What you typed is kept");
        let wrong = again.form("/sign-in/again").set("password", "wrong wrong").send().expect(422);
        visitor.get(bucket).expect(200).says("Funded");
        let kept = wrong.form("/sign-in/again").set("password", &marit.password).send().expect(200);
        assert_eq!(kept.form("/cancellation").value("why"), Some("The hall is closed"));
        kept.form("/cancellation").send().expect(303).follow().expect(200).says("The hall is closed");
    }
}

#[test]
fn a_group_that_is_not_there_is_answered_as_one_that_nobody_may_know_of() {
    for world in worlds() {
        let (_site, marit, press) = typing(&world);
        world.at(LATER);
        let fields = [("number".to_owned(), "A-1".to_owned())];
        let (there, nowhere) = (marit.post(NEW, &fields), marit.post("/nowhere/invoices/new", &fields));
        let words = |page: Page, slug: &str| {
            let csrf = page.form("/sign-in").value("csrf").unwrap().to_owned();
            page.expect(422).body.replace(slug, "GROUP").replace(&csrf, "TOKEN")
        };
        assert_eq!(words(there, "tidewater"), words(nowhere, "nowhere"));
        press().expect(422);
    }
}

#[test]
fn nothing_is_kept_of_a_strangers_form_nor_of_one_with_a_password_in_it() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let fields = [("number".to_owned(), "A-1".to_owned())];
        site.visitor().post(NEW, &fields).expect(404);
        let marit = signed_in(&site, MARIT);
        let address = marit.get("/me/settings").form("/me/settings/address").set("email", "m@elsewhere.example");
        let address = address.set("password", PASSWORD);
        world.at(LATER);
        let door = address.send().expect(303);
        assert_eq!(door.location.as_deref(), Some("/sign-in?next=%2Fme%2Fsettings"));
        marit.sent_from_elsewhere(NEW).expect(403);
        // The address of what is kept is one of ours, whatever was sent.
        let form = site.visitor().get("/sign-in").form("/sign-in").set("email", MARIT).set("password", PASSWORD);
        let form = form.set("kept", "number=A-1").set("kept_to", "//elsewhere.example/x");
        assert_eq!(form.send().expect(303).location.as_deref(), Some("/me"));
        sign_in(&site.visitor(), MARIT).expect(303);
    }
}
