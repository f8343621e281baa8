//! Setting up, signing in and out, the password again, what waits.

use brimful::services::accounts::issue_setup_code;
use brimful::store::users;

use crate::site::{Page, Site, Visitor};
use crate::support::group::{PASSWORD, account, tidewater};
use crate::support::worlds;

/// Signs in through the page and gives the answer.
pub fn sign_in(visitor: &Visitor, email: &str) -> Page {
    visitor.get("/sign-in").form("/sign-in").set("email", email).set("password", PASSWORD).send()
}

/// A visitor who is signed in.
pub fn signed_in(site: &Site, email: &str) -> Visitor {
    let visitor = site.visitor();
    sign_in(&visitor, email).expect(303);
    visitor
}

#[test]
fn the_setup_page_makes_the_first_account_and_its_group_and_is_gone_then() {
    for world in worlds() {
        let site = Site::start(&world.db);
        let visitor = site.visitor();
        visitor.get("/").expect(200).says("Nobody has set it up yet");
        let code = issue_setup_code(&world.db).unwrap().unwrap();
        let filled = |code: &str| {
            visitor
                .get("/setup")
                .expect(200)
                .says("This server")
                .form("/setup")
                .set("code", code)
                .set("name", "Marit Solberg")
                .set("email", "marit@tidewater.example")
                .set("password", PASSWORD)
                .set("group", "Tidewater Co-op")
                .set("slug", "tidewater")
                .set("zone", "Europe/Amsterdam")
                .set("books", "open")
        };
        let wrong = filled("no such code").send().expect(422).says("This is not the code");
        assert_eq!(wrong.form("/setup").value("group"), Some("Tidewater Co-op"), "what was typed is kept");
        assert_eq!(wrong.form("/setup").value("password"), Some(""), "but never a password");
        let odd = filled(&code).set("email", "marit").set("password", "password").set("currency", "XYZW").send();
        let odd = odd.expect(422).says("3 things to fix").says("This is not a mail address").says("Many people use");
        assert!(odd.all("title")[0].starts_with("Problem:"));

        let done = filled(&code).send().expect(303);
        assert_eq!(done.location.as_deref(), Some("/tidewater"));
        visitor.get("/me").expect(200).says("What waits for you, Marit").says("Tidewater Co-op").says("Nothing waits");
        visitor.get("/setup").expect(404);
        site.visitor().get("/setup").expect(404);
        site.visitor().get("/").expect(200).says("Tidewater Co-op");
    }
}

#[test]
fn a_person_signs_in_and_out_and_the_cookie_is_kept_from_scripts() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let visitor = site.visitor();
        let page = visitor.get("/me").expect(303);
        assert_eq!(page.location.as_deref(), Some("/sign-in?next=%2Fme"));
        let done = sign_in(&visitor, "Marit@Tidewater.example").expect(303);
        let cookie =
            done.headers.iter().find(|(name, value)| name == "set-cookie" && value.starts_with("sid=")).unwrap();
        for flag in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.1.contains(flag), "{flag} in {}", cookie.1);
        }
        visitor.get("/me").expect(200);
        let out = visitor.get("/me").form("/sign-out").send().expect(303);
        assert_eq!(out.location.as_deref(), Some("/"));
        assert!(out.header("clear-site-data").is_some());
        visitor.get("/me").expect(303);
    }
}

#[test]
fn a_sign_in_that_does_not_match_says_the_same_for_known_and_unknown_addresses() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let tried = |email: &str| {
            let visitor = site.visitor();
            let form = visitor.get("/sign-in").form("/sign-in").set("email", email).set("password", "wrong, wrong");
            let token = form.value("csrf").unwrap().to_owned();
            let page = form.send().expect(422).says("Address and password do not match");
            let headers: Vec<_> =
                page.headers.iter().filter(|(name, _)| name != "set-cookie" && name != "date").cloned().collect();
            (page.body.replace(&token, "TOKEN").replace(email, "ADDRESS"), headers)
        };
        let (known, unknown) = (tried("marit@tidewater.example"), tried("nobody@tidewater.example"));
        assert_eq!(known.0, unknown.0);
        let names = |headers: &[(String, String)]| {
            headers.iter().map(|(name, _)| name.clone()).collect::<std::collections::BTreeSet<_>>()
        };
        assert_eq!(names(&known.1), names(&unknown.1));
    }
}

#[test]
fn a_sign_in_leads_back_to_a_page_of_this_site_and_nowhere_else() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        for (next, expected) in [
            ("%2Ftidewater%2Fpeople", "/tidewater/people"),
            ("%2F%2Fe.example", "/me"),
            ("%2F%5Ce.example", "/me"),
            ("https%3A%2F%2Fe.example", "/me"),
            ("%2F%09%2Fe.example", "/me"),
            ("%252f%252fe.example", "/me"),
        ] {
            let visitor = site.visitor();
            let form = visitor.get(&format!("/sign-in?next={next}")).form("/sign-in");
            let done = form.set("email", "marit@tidewater.example").set("password", PASSWORD).send().expect(303);
            assert_eq!(done.location.as_deref(), Some(expected), "{next}");
        }
        let visitor = site.visitor();
        let form = visitor.get("/sign-in").form("/sign-in").set("next", "//e.example");
        let done = form.set("email", "marit@tidewater.example").set("password", PASSWORD).send().expect(303);
        assert_eq!(done.location.as_deref(), Some("/me"), "the form's own field is checked too");
    }
}

#[test]
fn a_form_without_its_token_or_with_a_strange_field_changes_nothing() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let visitor = site.visitor();
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let fields = vec![field("email", "marit@tidewater.example"), field("password", PASSWORD)];
        visitor.post("/sign-in", &fields).expect(403);
        let form = visitor.get("/sign-in").form("/sign-in").set("email", "marit@tidewater.example");
        form.set("password", PASSWORD).set("is_admin", "1").send().expect(400);
        let stranger = site.visitor().get("/sign-in").form("/sign-in").value("csrf").unwrap().to_owned();
        let mut stolen = fields;
        stolen.push(field("csrf", &stranger));
        visitor.post("/sign-in", &stolen).expect(403);
        visitor.get("/me").expect(303);
    }
}

#[test]
fn the_password_again_replaces_the_cookie() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let page = marit.get("/sign-in/again?next=%2Ftidewater%2Fpeople").expect(200).says("Your password again");
        page.form("/sign-in/again")
            .set("password", "wrong, wrong")
            .send()
            .expect(422)
            .says("This is not your password");
        marit.get("/me").expect(200);
        let page = marit.get("/sign-in/again?next=%2Ftidewater%2Fpeople");
        let done = page.form("/sign-in/again").set("password", PASSWORD).send().expect(303);
        assert_eq!(done.location.as_deref(), Some("/tidewater/people"));
        marit.get("/me").expect(200);
    }
}

#[test]
fn the_front_page_shows_groups_by_what_they_open() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        account(&world.db, "Kofi", "kofi@elsewhere.example");
        let site = Site::start(&world.db);
        let front = site.visitor().get("/").expect(200).says("No public group here yet");
        assert!(!front.body.contains("Tidewater"), "a closed group is not named");
        signed_in(&site, "marit@tidewater.example").get("/").expect(200).says("Your groups").says("Tidewater Co-op");
        let kofi = signed_in(&site, "kofi@elsewhere.example").get("/").expect(200).says("You are in no group yet");
        assert!(!kofi.body.contains("Tidewater"));
        let user = world.read(|snapshot| users::find_user(snapshot, marit.user())).unwrap();
        assert!(user.is_admin);
    }
}

#[test]
fn help_is_for_everyone() {
    for world in worlds() {
        let site = Site::start(&world.db);
        site.visitor().get("/help").expect(200).says("ours to share");
        site.visitor().get("/help/accessibility").expect(200).says("WCAG 2.2");
    }
}
