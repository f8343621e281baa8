//! Members, invitations, the agreement, settings, the log and the links in mails, as people use them.

use brimful::domain::member::Roles;
use brimful::services::people::{InvitePayload, make_link, write_invite};
use brimful::services::unsubscribe::{MailList, make_mail_token};
use brimful::store::Failure;
use brimful::store::outbox::{claim_next, count_by_state};
use brimful::store::scope::GroupScope;
use chrono::Duration;

use super::accounts::signed_in;
use crate::site::{Page, Site};
use crate::support::group::{PASSWORD, member, tidewater};
use crate::support::{World, worlds};

const PLAIN: Roles = Roles { facilitator: false, treasurer: false };

/// The address in the next invitation that waits.
fn next_invitation(world: &World, marit: &GroupScope) -> String {
    let mail = world.db.write(|tx| claim_next(tx, Duration::minutes(5)).map_err(Failure::<()>::from)).unwrap().unwrap();
    let payload: InvitePayload = serde_json::from_str(&mail.payload).unwrap();
    let letter = write_invite(&world.db, marit.group(), payload).unwrap().unwrap();
    format!("/invite/{}", letter.token.text())
}

fn waiting_mails(world: &World) -> i64 {
    world.read(count_by_state).iter().map(|(_, count)| count).sum()
}

fn invite(page: &Page, lines: &str, op: &str) -> Page {
    page.form("/tidewater/people/invite").set("lines", lines).press("op", op)
}

#[test]
fn a_facilitator_checks_lines_sends_invitations_and_gets_the_bad_lines_back() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        marit.get("/tidewater/people").expect(200).says("One member.").says("Invite the first three");
        let page = marit.get("/tidewater/people/invite").expect(200);
        let lines = "Ama Owusu <ama@tidewater.example>\nSamir Bose\nInes <ines@tidewater.example>";
        let checked = invite(&page, lines, "check").expect(200);
        let checked = checked.says("One line cannot be used").says("Line 2").says("2 invitations would go out");
        assert_eq!(waiting_mails(&world), 0, "checking sends nothing");

        let sent = invite(&checked, lines, "send").expect(200).says("2 invitations go out.").says("Samir Bose");
        assert_eq!(sent.form("/tidewater/people/invite").value("lines").map(str::trim), Some("Samir Bose"));
        assert_eq!(waiting_mails(&world), 2);
        let again = invite(&checked, lines, "send").expect(200);
        assert_eq!(waiting_mails(&world), 2, "a double press sends once: {}", again.text());
        marit.get("/tidewater/people").expect(200).says("One member, and 2 who are invited.");
        let nobody = invite(&page, "nonsense", "send").expect(422).says("Nobody was invited");
        assert_eq!(nobody.form("/tidewater/people/invite").value("lines").map(str::trim), Some("nonsense"));
        let done =
            invite(&marit.get("/tidewater/people/invite"), "Jonas <jonas@tidewater.example>", "send").expect(303);
        done.follow().expect(200).says("One invitation goes out.");
    }
}

#[test]
fn an_invited_person_looks_joins_and_is_in() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let page = marit.get("/tidewater/people/invite");
        let form = page.form("/tidewater/people/invite").set("lines", "Samir <samir@tidewater.example>");
        form.set("treasurer", "1").press("op", "send").expect(303);
        let address = next_invitation(&world, &scope);

        let samir = site.visitor();
        for _ in 0..2 {
            let page = samir.get(&address).expect(200).says("Join Tidewater Co-op").says("Marit Solberg");
            assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
            assert!(page.text().contains("as treasurer"));
        }
        let weak = samir.get(&address).form(&address).set("password", "password").send().expect(422);
        weak.says("Many people use this password");
        let done = samir.get(&address).form(&address).set("name", "Samir Bose").set("password", PASSWORD).send();
        assert_eq!(done.expect(303).location.as_deref(), Some("/tidewater"));
        samir.get("/tidewater/people").expect(200).says("Samir Bose").says("Treasurer");
        site.visitor().get(&address).expect(410).says("was used already");
        site.visitor().get("/invite/nonsense").expect(404);
        samir.get("/tidewater/people/invite").expect(403).says("Marit Solberg can");
    }
}

#[test]
fn somebody_who_is_signed_in_with_another_account_chooses() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        crate::support::group::account(&world.db, "Ines Ribeiro", "ines@elsewhere.example");
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        invite(&marit.get("/tidewater/people/invite"), "Ines <ines@tidewater.example>", "send").expect(303);
        let address = next_invitation(&world, &scope);
        let ines = signed_in(&site, "ines@elsewhere.example");
        let page = ines.get(&address).expect(200).says("Which account shall join?");
        assert_eq!(page.attributes("main input[name=next]", "value"), std::slice::from_ref(&address));
        let out = page.form("/sign-out").set("next", &address).send().expect(303);
        assert_eq!(out.location.as_deref(), Some(address.as_str()), "signing out leads back to the invitation");
        let ines = signed_in(&site, "ines@elsewhere.example");
        ines.get(&address).form(&address).send().expect(303);
        ines.get("/tidewater/people").expect(200).says("2 members.");
        marit.get(&address).expect(410);
    }
}

#[test]
fn a_link_is_shown_once_and_lets_anyone_join() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let made = marit.get("/tidewater/people/invite").form("/people/link").press("op", "make").expect(200);
        let link = made.all("code").remove(0);
        let address = link.strip_prefix(&site.base).unwrap().to_owned();
        assert!(!marit.get("/tidewater/people/invite").says("There is one, good until").body.contains(&address));
        let kofi = site.visitor();
        let form = kofi.get(&address).expect(200).form(&address);
        let known = form.set("name", "K").set("email", "marit@tidewater.example").set("password", PASSWORD).send();
        known.expect(422).says("has an account already");
        let form = kofi.get(&address).form(&address).set("name", "Kofi Mensah");
        form.set("email", "kofi@elsewhere.example").set("password", PASSWORD).send().expect(303);
        kofi.get("/tidewater/people").expect(200).says("Kofi Mensah");
        marit.get(&address).expect(200).form(&address).send().expect(303).follow();
        marit.get("/tidewater/people/invite").form("/people/link").press("op", "end").expect(303);
        site.visitor().get(&address).expect(410).says("not good any more").says("ask Marit Solberg");
    }
}

#[test]
fn an_expired_invitation_says_whom_to_ask() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        let link = make_link(&world.db, &scope).unwrap();
        world.at("2026-10-09T08:00:00Z");
        let site = Site::start(&world.db);
        let page = site.visitor().get(&format!("/invite/{}", link.text())).expect(410);
        page.says("has expired").says("Ask Marit Solberg for a new one");
    }
}

#[test]
fn roles_and_standing_change_on_a_members_page() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        member(&world.db, &scope, "Ines Ribeiro", "ines@tidewater.example", PLAIN);
        let site = Site::start(&world.db);
        let (marit, ines) = (signed_in(&site, "marit@tidewater.example"), signed_in(&site, "ines@tidewater.example"));
        let page = marit.get("/tidewater/people/2").expect(200).says("Ines Ribeiro").says("No bucket yet");
        page.form("/roles").set("treasurer", "1").send().expect(303).follow().says("Treasurer, in the group");
        page.form("/standing").press("op", "suspend").expect(303).follow().expect(200).says("Suspended");
        ines.get("/tidewater/people").expect(404);
        marit.get("/tidewater/people/2").form("/standing").press("op", "restore").expect(303);
        let own = ines.get("/tidewater/people/1").expect(200);
        assert!(own.all("form[action$='/roles']").is_empty(), "a member changes nobody");
        let last = marit.get("/tidewater/people/1").form("/roles").unset("facilitator").send().expect(409);
        last.says("the only facilitator");
        for nobody in ["0", "99", "02", "x", "-1", "9223372036854775808"] {
            marit.get(&format!("/tidewater/people/{nobody}")).expect(404);
        }
        let asked = ines.get("/tidewater/people/2?confirm=leave").expect(200).says("Leave Tidewater Co-op?");
        asked.says("Money you kept goes to carried.").form("/leave").send().expect(303);
        ines.get("/tidewater/people").expect(404);
        marit.get("/tidewater/people/2").expect(200).says("has left");
    }
}

#[test]
fn settings_open_the_books_and_outsiders_then_see_what_they_may() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        member(&world.db, &scope, "Ines Ribeiro", "ines@tidewater.example", PLAIN);
        let site = Site::start(&world.db);
        let outsider = site.visitor();
        for path in ["people", "agreement", "log", "settings", "people/1", "people/invite"] {
            let closed = outsider.get(&format!("/tidewater/{path}")).expect(404);
            let missing = outsider.get(&format!("/nowhere1/{path}")).expect(404);
            assert_eq!(closed.body.replace("tidewater", "nowhere1"), missing.body, "{path}");
        }
        let marit = signed_in(&site, "marit@tidewater.example");
        let form = marit.get("/tidewater/settings").expect(200).says("Europe/Amsterdam").form("/settings");
        form.set("next", "soon").send().expect(422).says("Choose a day");
        let form = marit.get("/tidewater/settings").form("/settings").set("books", "totals").set("next", "2026-12-07");
        form.set("postal", "Quay 3\nAmsterdam").send().expect(303).follow().says("Saved.");
        marit.get("/me").says("The next round opens on 7 December 2026");

        let seen = outsider.get("/tidewater/people").expect(200).says("2 members share this money");
        assert!(!seen.body.contains("Ines") && !seen.body.contains("Marit"), "nobody agreed to be named");
        let ines = signed_in(&site, "ines@tidewater.example");
        ines.get("/me/settings").expect(200).form("/me/settings").set("named", "1").send().expect(303);
        let seen = outsider.get("/tidewater/people").expect(200).says("Ines Ribeiro");
        assert!(!seen.body.contains("Marit"));
        let rules = outsider.get("/tidewater/agreement").expect(200).says("20% of each paid invoice");
        assert!(!rules.body.contains("Marit"), "who recorded it is for members");
        outsider.get("/tidewater/log").expect(303);
    }
}

#[test]
fn the_log_names_who_did_what_and_filters() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        member(&world.db, &scope, "Ines Ribeiro", "ines@tidewater.example", PLAIN);
        let site = Site::start(&world.db);
        let ines = signed_in(&site, "ines@tidewater.example");
        let page =
            ines.get("/tidewater/log").expect(200).says("Founded the group").says("Added a member, Ines Ribeiro");
        page.says("1 October 2026");
        ines.get("/tidewater/log?by=2").expect(200).says("Nothing by this person");
        ines.get("/tidewater/log?by=1&before=2").expect(200).says("Founded the group");
    }
}

#[test]
fn a_mails_link_turns_it_off_without_a_cookie_a_token_or_a_redirect() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        let token = world.db.write(move |tx| {
            make_mail_token(tx, scope.group(), scope.member(), MailList::Results).map_err(Failure::<()>::from)
        });
        let address = format!("/mail/{}", token.unwrap().text());
        let site = Site::start(&world.db);
        let looked = site.visitor().get(&address).expect(200).says("Turn them off?");
        assert!(looked.header("set-cookie").is_none());
        site.visitor().get(&address).expect(200).says("Turn them off?");
        let one_click = [("List-Unsubscribe".to_owned(), "One-Click".to_owned())];
        for _ in 0..2 {
            site.visitor().post(&address, &one_click).expect(200).says("are turned off");
        }
        site.visitor().get(&address).expect(200).says("are turned off");
        site.visitor().get(&address.replace("/mail/", "/mail/x")).expect(404);
        let marit = signed_in(&site, "marit@tidewater.example");
        let form = marit.get("/me/settings").expect(200).form("/me/settings");
        assert_eq!((form.value("results"), form.value("rounds")), (None, Some("1")));
    }
}
