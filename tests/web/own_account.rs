//! One's own name and address, asking for an invitation again, and whether mail works.

use brimful::services::accounts::{issue_setup_code, mail_health};
use brimful::services::people::make_link;
use brimful::store::outbox::count_by_state;
use brimful::store::users::find_user;

use super::accounts::{sign_in, signed_in};
use crate::site::{Site, Visitor};
use crate::support::group::{PASSWORD, account, member, tidewater};
use crate::support::{World, worlds};
use brimful::domain::member::Roles;
use brimful::mail::transport::{Memory, Outcome};

const PLAIN: Roles = Roles { facilitator: false, treasurer: false };

/// The text of a mail, its soft line ends taken out.
fn text_of(raw: &str) -> String {
    raw.replace("=\r\n", "").replace("\r\n", " ").replace("=3D", "=")
}

/// The mails to one address.
pub fn to(box_: &Memory, address: &str) -> Vec<String> {
    let sent = box_.sent().into_iter();
    sent.filter(|letter| letter.to == [address]).map(|letter| text_of(&letter.raw)).collect()
}

/// The path of the first link of this kind in a mail.
pub fn link(mail: &str, part: &str) -> String {
    let at = mail.find(part).unwrap_or_else(|| panic!("no {part} in {mail}"));
    mail[at..].chars().take_while(|letter| !letter.is_whitespace() && *letter != '"').collect()
}

fn waiting(world: &World) -> i64 {
    let states = world.read(count_by_state);
    states.iter().filter(|(state, _)| state == "waiting").map(|(_, count)| count).sum()
}

#[test]
fn a_new_address_counts_once_its_link_is_followed_and_the_old_one_is_told() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let form = || marit.get("/me/settings").expect(200).form("/me/settings/address");
        form()
            .set("address", "nonsense")
            .set("password", PASSWORD)
            .send()
            .expect(422)
            .says("This is not a mail address");
        let wrong = form().set("address", "marit@new.example").set("password", "wrong, wrong").send().expect(422);
        let wrong = wrong.says("This is not your password");
        assert_eq!(
            wrong.form("/settings/address").value("address"),
            Some("marit@new.example"),
            "what was typed is kept"
        );
        form().set("address", "Marit@tidewater.example").set("password", PASSWORD).send().expect(422).says("already");
        assert_eq!(waiting(&world), 0);

        let asked = form().set("address", "marit@new.example").set("password", PASSWORD).send().expect(303).follow();
        asked.says("A mail is on its way to marit@new.example.");
        let sent = site.deliver(&world.db);
        let old = to(&sent, "marit@tidewater.example");
        assert_eq!(old.len(), 1);
        assert!(old[0].contains("marit@new.example") && !old[0].contains("/me/address/"), "told, without the link");
        let address = link(&to(&sent, "marit@new.example")[0], "/me/address/");
        let user = || world.read(|snapshot| find_user(snapshot, scope.user())).unwrap();
        assert_eq!(user().email, "marit@tidewater.example", "nothing has changed yet");

        let anyone = site.visitor();
        for _ in 0..2 {
            let page = anyone.get(&address).expect(200).says("Shall it have marit@new.example from now on?");
            assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
        }
        assert_eq!(user().email, "marit@tidewater.example", "looking changes nothing");
        anyone.get(&address).form(&address).send().expect(303);
        assert_eq!(user().email, "marit@new.example");
        anyone.get(&address).expect(410).says("was followed already");
        sign_in(&site.visitor(), "marit@tidewater.example").expect(422);
        marit.get("/tidewater/people/1").expect(404);
        let (marit, phone) = (signed_in(&site, "marit@new.example"), signed_in(&site, "marit@new.example"));
        marit.get("/tidewater/people/1").expect(200).says("marit@new.example");
        marit.get("/tidewater/log").says("Changed their mail address");
        let told = to(&site.deliver(&world.db), "marit@tidewater.example");
        assert!(told[0].contains("Your address was changed"), "{told:?}");

        // The browser in which the link is followed stays signed in; the others do not.
        world.at("2026-10-01T08:11:00Z");
        let form = marit.get("/me/settings").form("/me/settings/address").set("address", "marit@third.example");
        form.set("password", PASSWORD).send().expect(303);
        let address = link(&to(&site.deliver(&world.db), "marit@third.example")[0], "/me/address/");
        let done = marit.get(&address).form(&address).send().expect(303).follow().expect(200);
        done.says("every other browser is signed out");
        phone.get("/me").expect(303);
    }
}

#[test]
fn an_address_in_use_answers_the_same_and_tells_its_owner() {
    for world in worlds() {
        tidewater(&world);
        account(&world.db, "Kofi Mensah", "kofi@elsewhere.example");
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let ask = |visitor: &Visitor, address: &str| {
            let form = visitor.get("/me/settings").form("/me/settings/address");
            let page = form.set("address", address).set("password", PASSWORD).send().expect(303);
            let location = page.location.clone();
            (location, page.follow().text().replace(address, "ADDRESS"))
        };
        let taken = ask(&marit, "kofi@elsewhere.example");
        world.at("2026-10-01T08:11:00Z");
        let free = ask(&marit, "free@elsewhere.example");
        assert_eq!(taken, free);
        let sent = site.deliver(&world.db);
        let owner = to(&sent, "kofi@elsewhere.example");
        assert_eq!(owner.len(), 1);
        assert!(owner[0].contains("You have an account already") && !owner[0].contains("/me/address/"));
        assert_eq!(to(&sent, "free@elsewhere.example").len(), 1);

        // Ten minutes between two wishes, whatever address they are for.
        let form = marit.get("/me/settings").form("/me/settings/address");
        let soon = form.set("address", "third@elsewhere.example").set("password", PASSWORD).send().expect(422);
        soon.says("You asked for an address a moment ago");
    }
}

#[test]
fn a_newer_wish_ends_the_older_link_and_a_link_lasts_one_day() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let ask = |address: &str| {
            let form = marit.get("/me/settings").form("/me/settings/address");
            form.set("address", address).set("password", PASSWORD).send().expect(303);
            let sent = site.deliver(&world.db);
            link(&to(&sent, address)[0], "/me/address/")
        };
        let first = ask("one@new.example");
        world.at("2026-10-01T08:11:00Z");
        let second = ask("two@new.example");
        marit.get(&first).expect(404);
        marit.get(&second).expect(200);
        account(&world.db, "Somebody Else", "two@new.example");
        marit.get(&second).form(&second).send().expect(410).says("has an account of its own meanwhile");
        world.at("2026-10-02T08:12:00Z");
        marit.get(&second).expect(410).says("good for one day");
    }
}

#[test]
fn a_person_is_renamed_everywhere_and_an_organisation_is_not() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        member(&world.db, &scope, "Ines Ribeiro", "ines@tidewater.example", PLAIN);
        let site = Site::start(&world.db);
        let ines = signed_in(&site, "ines@tidewater.example");
        let form = || ines.get("/me/settings").expect(200).form("/me/settings/name");
        form().set("name", " ").send().expect(422).says("Your name is empty");
        form().set("name", "Ines Silva").send().expect(303).follow().says("You are called Ines Silva.");
        ines.get("/tidewater/people/2").expect(200).says("Ines Silva");
        ines.get("/tidewater/log").says("Is called Ines Silva from now on; before that Ines Ribeiro");
        form().set("name", "I. Silva").unset("in_groups").send().expect(303);
        ines.get("/tidewater/people/2").expect(200).says("Ines Silva");
        ines.get("/me").says("What waits for you, I.");

        let here = || {
            let page = ines.get("/me/settings").expect(200);
            page.form("/me/settings").set("member_name", "Ines")
        };
        let odd = here().set("member_name", "").send().expect(422);
        odd.says("Your name is empty");
        here().send().expect(303);
        ines.get("/tidewater/people/2").expect(200).says("Ines");
    }
}

#[test]
fn the_holder_of_a_dead_invitation_asks_and_the_inviter_is_told_once_a_day() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        let link = make_link(&world.db, &scope).unwrap();
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let form = marit.get("/tidewater/people/invite").form("/tidewater/people/invite");
        form.set("lines", "Ama Owusu <ama@tidewater.example>").press("op", "send").expect(303);
        let invited = to(&site.deliver(&world.db), "ama@tidewater.example").remove(0);
        let invited = self::link(&invited, "/invite/");
        world.at("2026-10-09T08:00:00Z");
        let ama = site.visitor();
        let page = ama.get(&invited).expect(410).says("has expired").says("Ask Marit Solberg");
        let asked = page.form("/request").send().expect(200).says("Asked").text();
        page.form("/request").send().expect(200);
        let told = to(&site.deliver(&world.db), "marit@tidewater.example");
        assert_eq!(told.len(), 1, "once a day");
        assert!(told[0].contains("Ama Owusu") && told[0].contains("/tidewater/people/invite"), "{told:?}");
        let anyone = ama.get(&format!("/invite/{}", link.text())).expect(410);
        assert_eq!(anyone.form("/request").send().expect(200).text(), asked);
        assert!(to(&site.deliver(&world.db), "marit@tidewater.example")[0].contains("A new link to join is asked for"));

        // The same for a link that never was, and for one that is good: nothing is said about any.
        let token = page.form("/request").value("csrf").unwrap().to_owned();
        let csrf = [("csrf".to_owned(), token)];
        let good = make_link(&world.db, &scope).unwrap();
        for secret in ["nonsense".to_owned(), "A".repeat(43), good.text()] {
            let page = ama.post(&format!("/invite/{secret}/request"), &csrf).expect(200);
            assert_eq!(page.text(), asked);
        }
        assert_eq!(waiting(&world), 0);
        world.at("2026-10-10T08:00:01Z");
        page.form("/request").send().expect(200);
        assert_eq!(waiting(&world), 1, "the next day they may ask again");
    }
}

#[test]
fn the_setup_page_sends_a_test_mail_and_goes_on_when_it_fails() {
    for world in worlds() {
        let site = Site::start(&world.db);
        let visitor = site.visitor();
        let code = issue_setup_code(&world.db).unwrap().unwrap();
        let filled = || {
            let form = visitor.get("/setup").expect(200).form("/setup").set("code", &code).set("name", "Marit Solberg");
            form.set("email", "marit@tidewater.example").set("group", "Tidewater Co-op")
        };
        filled().set("code", "wrong").press("op", "mail").expect(422).says("This is not the code");
        filled().set("email", "marit").press("op", "mail").expect(422).says("This is not a mail address");
        assert_eq!(waiting(&world), 0, "nobody without the code sends mail");
        let page =
            filled().press("op", "mail").expect(200).says("A test mail to marit@tidewater.example is on its way.");
        assert_eq!(page.form("/setup").value("group"), Some("Tidewater Co-op"), "what was typed is kept");

        let broken = Memory::default();
        broken.answer_with([Outcome::TemporaryFailure { code: None, text: "connection refused".to_owned() }]);
        let mailer = brimful::jobs::mailer::Mailer::with(world.db.clone(), std::sync::Arc::new(broken), &site.config);
        mailer.drain().unwrap();
        let looked = page.form("/setup").press("op", "look").expect(200);
        let looked = looked.says("did not go out: connection refused").says("you can go on");
        let done = looked.form("/setup").set("password", PASSWORD).set("slug", "tidewater").send().expect(303);
        assert_eq!(done.location.as_deref(), Some("/tidewater"));

        let home = visitor.get("/tidewater").expect(200).says("No mail has gone out yet").says("connection refused");
        home.form("/me/mail-test").send().expect(303);
        visitor.get("/me").expect(200).says("No mail has gone out yet").says("is on its way");
        world.at("2026-10-01T08:10:00Z");
        let sent = to(&site.deliver(&world.db), "marit@tidewater.example");
        assert_eq!(sent.len(), 2, "both, now that the server answers");
        assert!(mail_health(&world.db).unwrap().has_worked);
        assert!(!visitor.get("/tidewater").expect(200).text().contains("No mail has gone out yet"));
        assert!(!visitor.get("/me").expect(200).text().contains("No mail has gone out yet"));
    }
}

#[test]
fn the_banner_about_mail_is_for_whoever_runs_the_installation() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        member(&world.db, &scope, "Ines Ribeiro", "ines@tidewater.example", PLAIN);
        let site = Site::start(&world.db);
        let ines = signed_in(&site, "ines@tidewater.example");
        assert!(!ines.get("/tidewater").expect(200).text().contains("No mail has gone out yet"));
        let marit = signed_in(&site, "marit@tidewater.example");
        let form = marit.get("/tidewater").says("No mail has gone out yet").form("/me/mail-test");
        let csrf = ines.get("/me").attributes("input[name=csrf]", "value").remove(0);
        ines.post("/me/mail-test", &[("csrf".to_owned(), csrf)]).expect(404);
        for _ in 0..20 {
            marit.post("/me/mail-test", &[("csrf".to_owned(), form.value("csrf").unwrap().to_owned())]).expect(303);
        }
        let page = marit.post("/me/mail-test", &[("csrf".to_owned(), form.value("csrf").unwrap().to_owned())]);
        page.expect(303).follow().says("20 test mails went out within a day");
        assert_eq!(waiting(&world), 20);
    }
}
