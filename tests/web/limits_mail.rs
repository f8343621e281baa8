//! Limits of mails to addresses that somebody typed: per address, per account, per recipient and for all.

use brimful::services::accounts::issue_setup_code;
use brimful::store::scope::GroupScope;
use brimful::web::limits::{Key, Limit};

use super::limits::{FACILITATOR, PROXY, later, one_too_many};
use super::routes::token;
use super::sign_in_links::ask;
use crate::site::{Site, Visitor};
use crate::support::group::{member, tidewater};
use crate::support::worlds;

#[test]
fn the_setup_is_limited_per_address_for_all_and_per_recipient() {
    for world in worlds() {
        let code = issue_setup_code(&world.db).unwrap().unwrap();
        let site = Site::behind(&world.db, PROXY);
        let from = |address: &str| site.visitor().speaking_for(address);
        let try_it = |visitor: &Visitor, to: &str, code: &str| {
            let form = visitor.get("/setup").expect(200).form("/setup").set("group", "Tidewater Co-op");
            form.set("code", code).set("email", to).press("op", "mail")
        };
        // Ten test mails to one address; another one still gets one.
        let owner = from("198.51.100.1");
        for _ in 0..10 {
            try_it(&owner, "marit@tidewater.example", &code).expect(200);
        }
        let page = one_too_many(&world, Limit::MailTo, || try_it(&owner, "MARIT@tidewater.example", &code));
        assert_eq!(page.says("Try again in 2 hours.").form("/setup").value("group"), Some("Tidewater Co-op"));
        try_it(&owner, "ines@tidewater.example", &code).expect(200);
        // A wrong code mails nobody and uses nothing of the recipient's up.
        let guesser = from("198.51.100.2");
        for _ in 0..20 {
            try_it(&guesser, "leila@tidewater.example", "no such code").expect(422);
        }
        one_too_many(&world, Limit::SetupFrom, || try_it(&guesser, "leila@tidewater.example", "no such code"));
        try_it(&owner, "leila@tidewater.example", &code).expect(200);
        // 13 and 20 so far; 60 from everywhere.
        let third = from("198.51.100.3");
        (0..20).for_each(|_| drop(try_it(&third, "x@tidewater.example", "no such code").expect(422)));
        let fourth = from("198.51.100.4");
        (0..7).for_each(|_| drop(try_it(&fourth, "x@tidewater.example", "no such code").expect(422)));
        one_too_many(&world, Limit::Setup, || try_it(&fourth, "x@tidewater.example", "no such code"));
        later(&world, 10);
        try_it(&fourth, "x@tidewater.example", "no such code").expect(422);
        later(&world, 2 * 3600);
        try_it(&owner, "marit@tidewater.example", &code).expect(200);
    }
}

#[test]
fn invitations_are_limited_per_account_per_recipient_and_for_all() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let leila = member(&world.db, &marit, "Leila Mansour", "leila@tidewater.example", FACILITATOR);
        let jonas = member(&world.db, &marit, "Jonas Kurz", "jonas@tidewater.example", FACILITATOR);
        let site = Site::behind(&world.db, "");
        let enter = |scope: &GroupScope| site.signed_in(&world.db, scope.user());
        let (marit, leila, jonas) = (enter(&marit), enter(&leila), enter(&jonas));
        let invite = |visitor: &Visitor, lines: String| {
            let form = visitor.get("/tidewater/people/invite").form("/tidewater/people/invite");
            form.set("lines", &lines).press("op", "send")
        };
        let five_hundred = |name: &str| -> String {
            (0..500).map(|number| format!("{name} {number} <{name}{number}@all.example>\n")).collect()
        };
        invite(&marit, five_hundred("ama")).expect(303);
        invite(&marit, five_hundred("bo")).expect(303);
        let line = || "Kofi Mensah <kofi@all.example>".to_owned();
        let page = one_too_many(&world, Limit::Invite, || invite(&marit, line())).says("Nothing was changed");
        assert_eq!(page.form("/people/invite").value("lines"), Some(line().as_str()), "what was typed is kept");
        // Looking at the lines mails nobody.
        let form = marit.get("/tidewater/people/invite").form("/tidewater/people/invite");
        form.set("lines", &line()).press("op", "check").expect(200);
        // Another account has its own; then it is too many for all.
        invite(&leila, five_hundred("cy")).expect(303);
        invite(&leila, five_hundred("di")).expect(303);
        one_too_many(&world, Limit::MailTyped, || invite(&jonas, line()));
        later(&world, 30);
        invite(&jonas, line()).expect(303);
        invite(&jonas, "Nia Boateng <nia@all.example>".to_owned()).expect(429);

        // One recipient: whoever was sent ten mails is left alone, and the page says which line it is.
        later(&world, 1800);
        let full = Key::name("full@all.example");
        (0..10).for_each(|_| site.limits.check(Limit::MailTo, full, 1).unwrap());
        let lines = "Nia Boateng <nia@all.example>\nFull Box <Full@all.example>";
        let page = one_too_many(&world, Limit::MailTo, || invite(&jonas, lines.to_owned()));
        page.says("Full@all.example has been sent enough mails for now.");
        invite(&jonas, "Nia Boateng <nia@all.example>".to_owned()).expect(303);
    }
}

#[test]
fn asking_for_an_invitation_is_limited_per_address_and_for_all() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::behind(&world.db, PROXY);
        let send = |address: &str| {
            let visitor = site.visitor().speaking_for(address);
            let csrf = [("csrf".to_owned(), token(&visitor))];
            visitor.post("/invite/nonsense/request", &csrf)
        };
        for address in 0..10 {
            (0..10).for_each(|_| drop(send(&format!("198.51.100.{address}")).expect(200)));
        }
        one_too_many(&world, Limit::AskInviterFrom, || send("198.51.100.0"));
        one_too_many(&world, Limit::AskInviter, || send("198.51.100.77"));
        later(&world, 60);
        send("198.51.100.77").expect(200);
        send("198.51.100.78").expect(429);
        later(&world, 600);
        send("198.51.100.0").expect(200);
    }
}

#[test]
fn links_to_sign_in_are_limited_per_recipient_per_address_and_for_all() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::behind(&world.db, PROXY);
        let from = |address: &str| site.visitor().speaking_for(address);
        let (one, other) = (from("198.51.100.1"), from("198.51.100.2"));
        let refused = |address: &str| {
            (0..3).for_each(|_| drop(ask(&one, address).expect(200)));
            one_too_many(&world, Limit::LinkTo, || ask(&one, &address.to_uppercase()));
            // From everywhere: it is the recipient that is spared.
            let page = one_too_many(&world, Limit::LinkTo, || ask(&other, address)).says("Try again in 20 minutes.");
            assert_eq!(page.form("/sign-in").value("email"), Some(address), "what was typed is kept");
            let csrf = page.form("/sign-in").value("csrf").unwrap().to_owned();
            let mut headers = page.headers.clone();
            headers.retain(|(name, _)| name != "date" && name != "content-length" && name != "set-cookie");
            (page.body.replace(address, "ADDRESS").replace(&csrf, "TOKEN"), headers)
        };
        // The answer does not tell whether there is such an account.
        assert!(refused("marit@tidewater.example") == refused("nobody@elsewhere.example"), "{}", world.name);
        later(&world, 1200);
        ask(&other, "marit@tidewater.example").expect(200);
        ask(&other, "marit@tidewater.example").expect(429);

        // From one address, whoever they are for.
        let busy = from("198.51.100.3");
        (0..30).for_each(|number| drop(ask(&busy, &format!("n{number}@all.example")).expect(200)));
        one_too_many(&world, Limit::LinkFrom, || ask(&busy, "n30@all.example"));
        ask(&other, "n30@all.example").expect(200);

        // For all; whoever is refused for that has not used up their own.
        while site.limits.check(Limit::MailTyped, Key::Everyone, 1).is_ok() {}
        for _ in 0..4 {
            one_too_many(&world, Limit::MailTyped, || ask(&from("198.51.100.4"), "late@all.example"));
        }
        later(&world, 30);
        ask(&from("198.51.100.4"), "late@all.example").expect(200);
    }
}
