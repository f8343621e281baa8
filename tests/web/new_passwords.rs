//! Another password at `/me/settings`: with the current one, or after a mailed link.

use brimful::web::limits::Limit;

use super::accounts::{sign_in, signed_in};
use super::limits::{everything, later, one_too_many};
use super::own_account::{link, to};
use super::sign_in_links::{enter, linked};
use crate::site::{Page, Site, Visitor};
use crate::support::group::{PASSWORD, tidewater};
use crate::support::worlds;

const MARIT: &str = "marit@tidewater.example";
const ANOTHER: &str = "two buckets of rain";

/// Fills the form in and sends it.
pub fn press_change(visitor: &Visitor, current: &str, new: &str) -> Page {
    let form = visitor.get("/me/settings").expect(200).form("/me/settings/password");
    form.set("current", current).set("new", new).send()
}

#[test]
fn a_new_password_with_the_current_one_ends_all_other_sign_ins_and_tells_the_account() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let (here, other) = (signed_in(&site, MARIT), signed_in(&site, MARIT));
        let old = here.get("/me").form("/sign-out").fields().to_vec();
        let done = press_change(&here, PASSWORD, ANOTHER).expect(303);
        assert_eq!(done.location.as_deref(), Some("/me/settings"));
        let set = done.headers.iter().find(|(name, value)| name == "set-cookie" && value.starts_with("sid="));
        assert!(set.is_some(), "a new secret here");
        done.follow().expect(200).says("Saved. Your new password counts from now on");
        here.post("/sign-out", &old).expect(403);
        here.get("/me").expect(200);
        other.get("/me").expect(303);
        let mail = to(&site.deliver(&world.db), MARIT).remove(0);
        assert!(mail.contains("Your password was changed") && mail.contains("If it was not you"), "{mail}");
        assert_eq!(link(&mail, "/sign-in"), "/sign-in", "what to do stands one link away");
        sign_in(&site.visitor(), MARIT).expect(422);
        let form = site.visitor().get("/sign-in").form("/sign-in").set("email", MARIT);
        form.set("password", ANOTHER).send().expect(303);
    }
}

#[test]
fn a_wrong_current_password_and_a_weak_new_one_come_back_at_their_fields_and_change_nothing() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, MARIT);
        let before = everything(&world);
        let page = press_change(&marit, "not this one, no", ANOTHER).expect(422).says("This is not your password");
        assert_eq!(page.attributes(".error-summary a", "href"), ["#current"]);
        assert!(page.all("title")[0].starts_with("Problem:"));
        assert_eq!(page.form("/password").value("new"), Some(""), "a password is never sent back");
        for (new, said) in [
            ("seven77", "at least 8 characters"),
            ("", "at least 8 characters"),
            ("iloveyou", "Many people use this password"),
            (&"ab".repeat(129), "at most 256 characters"),
        ] {
            let page = press_change(&marit, PASSWORD, new).expect(422).says(said);
            assert_eq!(page.attributes(".error-summary a", "href"), ["#new"], "{new}");
        }
        let form = marit.get("/me/settings").form("/me/settings/password").set("is_admin", "1");
        form.set("current", PASSWORD).set("new", ANOTHER).send().expect(400);
        assert!(everything(&world) == before, "{}", world.name);
    }
}

#[test]
fn wrong_current_passwords_come_to_an_end_and_weak_new_ones_do_not_count() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::behind(&world.db, "");
        let marit = signed_in(&site, MARIT);
        (0..12).for_each(|_| drop(press_change(&marit, PASSWORD, "short").expect(422)));
        (0..10).for_each(|_| drop(press_change(&marit, "not this one, no", ANOTHER).expect(422)));
        one_too_many(&world, Limit::OwnPassword, || press_change(&marit, PASSWORD, ANOTHER));
        later(&world, 60);
        press_change(&marit, PASSWORD, ANOTHER).expect(303);
        press_change(&marit, ANOTHER, PASSWORD).expect(429).says("Try again in");
    }
}

#[test]
fn after_a_mailed_link_no_current_password_is_asked_for_and_the_page_says_so() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let other = signed_in(&site, MARIT);
        let marit = site.visitor();
        enter(&marit, &linked(&world, &site, MARIT)).expect(303).follow().says("in Settings");
        let page = marit.get("/me/settings").expect(200).says("so your current password is not needed");
        let form = page.form("/me/settings/password");
        assert_eq!(form.value("current"), None, "the field is not there");
        form.set("new", "short").send().expect(422);
        let stale = marit.get("/me/settings").form("/me/settings/password");
        let form = marit.get("/me/settings").form("/me/settings/password");
        form.set("new", ANOTHER).send().expect(303).follow().says("Saved.");
        other.get("/me").expect(303);
        marit.get("/me").expect(200);
        stale.set("new", "three buckets of rain").send().expect(403);
        assert_eq!(marit.get("/me/settings").form("/me/settings/password").value("current"), Some(""));
        assert_eq!(to(&site.deliver(&world.db), MARIT).len(), 1);
    }
}

#[test]
fn fifteen_minutes_after_a_mailed_link_the_current_password_is_asked_for_again() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = site.visitor();
        enter(&marit, &linked(&world, &site, MARIT)).expect(303);
        let open = marit.get("/me/settings").form("/me/settings/password");
        later(&world, 901);
        let page = open.set("new", ANOTHER).send().expect(422).says("This is not your password");
        let form = page.form("/me/settings/password");
        form.set("current", PASSWORD).set("new", ANOTHER).send().expect(303);
    }
}
