//! "Mail me a link": from the page of the sign-in through the mail to a sign-in, and what a link does not do.

use brimful::domain::language::Language;
use brimful::services::accounts::choose_language;

use super::accounts::signed_in;
use super::every_word::{names, plain};
use super::languages::STRANGE;
use super::limits::{PLAIN, everything, later};
use super::new_passwords::press_change;
use super::own_account::{link, to};
use super::routes::demo_of;
use crate::site::{Page, Site, Visitor};
use crate::support::group::{PASSWORD, account, member, tidewater};
use crate::support::{World, worlds};

const MARIT: &str = "marit@tidewater.example";
const INES: &str = "ines@tidewater.example";
const SENT: &str = "If there is an account with this address, a link is on its way. It works for ten minutes.";

/// Presses "Mail me a link instead" on the page of the sign-in.
pub fn ask(visitor: &Visitor, address: &str) -> Page {
    visitor.get("/sign-in").expect(200).form("/sign-in").set("email", address).press_to("/sign-in/link")
}

/// Asks for a link and opens the mail.
pub fn linked(world: &World, site: &Site, address: &str) -> String {
    later(world, 1);
    ask(&site.visitor(), address).expect(200);
    link(&to(&site.deliver(&world.db), address)[0], "/sign-in/link/")
}

/// Opens the link and presses its button.
pub fn enter(visitor: &Visitor, link: &str) -> Page {
    visitor.get(link).expect(200).form(link).send()
}

/// A page without what is its own in every browser.
fn bare(page: &Page) -> String {
    let tokens = page.attributes("input[name=csrf]", "value").into_iter().filter(|token| !token.is_empty());
    tokens.fold(page.body.clone(), |body, token| body.replace(&token, "TOKEN"))
}

#[test]
fn from_the_page_of_the_sign_in_through_the_mail_to_the_round() {
    for world in worlds() {
        demo_of(&world);
        let site = Site::start(&world.db);
        site.deliver(&world.db);
        let ines = site.visitor();
        let door = ines.get("/tidewater/rounds/2026-12/mine").expect(303).follow();
        let door = door.expect(200).says("Forgot your password?");
        let answer = door.form("/sign-in").set("email", INES).press_to("/sign-in/link").expect(200).says(SENT);
        assert_eq!(answer.form("/sign-in").value("email"), Some(INES), "the address is kept");
        let sent = site.deliver(&world.db);
        let mails = to(&sent, INES);
        assert_eq!((sent.sent().len(), mails.len()), (1, 1));
        assert!(!sent.sent()[0].raw.contains("List-"), "an account mail is no list");
        assert!(mails[0].contains("Auto-Submitted: auto-generated"));
        let address = link(&mails[0], "/sign-in/link/");
        let page = ines.get(&address).expect(200);
        assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(page.all("main button"), ["Continue as Ines Ribeiro"], "one button");
        let done = page.form(&address).send().expect(303);
        assert_eq!(done.location.as_deref(), Some("/tidewater/rounds/2026-12/mine"), "where they wanted to go");
        done.follow().expect(200).says("set a new one within 15 minutes: under your name at the top, in Settings");
        ines.get("/me").expect(200);
    }
}

#[test]
fn an_unknown_address_is_answered_byte_for_byte_as_a_known_one() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let asked = |address: &str| {
            let page = ask(&site.visitor(), address).expect(200).says(SENT);
            let mut headers = page.headers.clone();
            headers.retain(|(name, _)| !["date", "set-cookie", "content-length"].contains(&name.as_str()));
            headers.sort();
            (bare(&page).replace(address, "ADDRESS"), headers)
        };
        let (known, unknown) = (asked(MARIT), asked("nobody@elsewhere.example"));
        assert_eq!(known, unknown, "{}", world.name);
        assert!(!known.0.contains(MARIT));
        let sent: Vec<_> = site.deliver(&world.db).sent().into_iter().flat_map(|letter| letter.to).collect();
        assert_eq!(sent, [MARIT], "{}", world.name);
    }
}

#[test]
fn what_is_no_mail_address_comes_back_with_a_sentence_and_mails_nobody() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let before = everything(&world);
        let page = ask(&site.visitor(), "marit").expect(422).says("This is not a mail address");
        assert_eq!(page.form("/sign-in").value("email"), Some("marit"), "what was typed is kept");
        ask(&site.visitor(), "").expect(422);
        let form = site.visitor().get("/sign-in").form("/sign-in").set("email", MARIT).set("user_id", "1");
        form.press_to("/sign-in/link").expect(400);
        assert!(everything(&world) == before, "{}", world.name);
    }
}

#[test]
fn looking_at_a_link_by_get_or_head_changes_nothing() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let address = linked(&world, &site, MARIT);
        let before = everything(&world);
        let scanner = site.visitor();
        for _ in 0..3 {
            scanner.get(&address).expect(200);
            scanner.head(&address).expect(200);
        }
        scanner.get("/sign-in/link/nonsense").expect(410);
        scanner.head("/sign-in/link/nonsense").expect(410);
        scanner.get("/sign-in/link").expect(405);
        assert!(everything(&world) == before, "{}", world.name);
        enter(&site.visitor(), &address).expect(303);
    }
}

#[test]
fn a_link_that_was_used_or_expired_or_never_was_gives_one_page_that_offers_a_new_one() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let used = linked(&world, &site, MARIT);
        enter(&site.visitor(), &used).expect(303);
        let stranger = site.visitor();
        let gone = |address: &str| {
            let page = stranger.get(address).expect(410);
            let form = page.form("/sign-in/link");
            let csrf = [("csrf".to_owned(), form.value("csrf").unwrap().to_owned())];
            let tried = stranger.post(address, &csrf).expect(410);
            assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
            assert_eq!(page.text(), tried.text());
            bare(&page).replace(address, "ADDRESS")
        };
        let first = gone(&used);
        let expired = linked(&world, &site, MARIT);
        later(&world, 600);
        for other in [expired, format!("/sign-in/link/{}", "A".repeat(43)), "/sign-in/link/nonsense".to_owned()] {
            assert_eq!(gone(&other), first, "{other}");
        }
        stranger.get("/me").expect(303);
        later(&world, 1);
        let page = stranger.get(&used).expect(410).says("A link works once and for ten minutes");
        page.form("/sign-in/link").set("email", MARIT).send().expect(200).says(SENT);
        let fresh = link(&to(&site.deliver(&world.db), MARIT)[0], "/sign-in/link/");
        enter(&stranger, &fresh).expect(303);
        stranger.get("/me").expect(200);
    }
}

#[test]
fn in_the_browser_of_somebody_else_the_page_says_so_and_lets_choose() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        member(&world.db, &scope, "Ines Ribeiro", INES, PLAIN);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, MARIT);
        let address = linked(&world, &site, INES);
        let page = marit.get(&address).expect(200);
        let page = page.says("The link is for ines@tidewater.example").says("you are signed in as Marit Solberg with");
        assert_eq!(page.attributes("main a.button", "href"), ["/me"], "staying is one of two");
        marit.get("/me").expect(200).says("What waits for you, Marit");
        let old = marit.get("/me").form("/sign-out").fields().to_vec();
        page.form(&address).send().expect(303);
        marit.get("/me").expect(200).says("What waits for you, Ines");
        marit.post("/sign-out", &old).expect(403);

        // Whose link it is and is signed in already: nothing to choose.
        let address = linked(&world, &site, INES);
        let page = marit.get(&address).expect(200).says("This link is for ines@tidewater.example");
        assert!(page.attributes("main a.button", "href").is_empty());
        page.form(&address).send().expect(303);
        marit.get("/me").expect(200);
    }
}

#[test]
fn a_sign_in_by_link_replaces_the_cookie_and_the_one_before_cannot_be_replayed() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let cookie = |page: &Page| {
            let set = page.headers.iter().find(|(name, value)| name == "set-cookie" && value.starts_with("sid="));
            set.unwrap().1.clone()
        };
        let marit = site.visitor();
        let before = cookie(&super::accounts::sign_in(&marit, MARIT).expect(303));
        let address = linked(&world, &site, MARIT);
        let after = cookie(&enter(&marit, &address).expect(303));
        for flag in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(after.contains(flag), "{flag} in {after}");
        }
        let value = |cookie: &str| cookie.split(';').next().unwrap().to_owned();
        assert_ne!(value(&before), value(&after));
        site.visitor().carrying("cookie", &value(&before)).get("/me").expect(303);
        site.visitor().carrying("cookie", &value(&after)).get("/me").expect(200);
    }
}

#[test]
fn a_link_lets_in_where_a_fresh_sign_in_is_asked_for() {
    for world in worlds() {
        demo_of(&world);
        let site = Site::start(&world.db);
        site.deliver(&world.db);
        let settle = "/tidewater/buckets/2/cancellation";
        let marit = site.visitor();
        let address = linked(&world, &site, MARIT);
        enter(&marit, &address).expect(303);
        marit.get(settle).expect(200);
        later(&world, 901);
        let again = marit.get(settle).expect(303).follow().expect(200).says("Your password again");
        // Who has none can have a link there too, and comes back.
        again.form("/sign-in/again").press_to("/sign-in/link").expect(200).says(SENT);
        let address = link(&to(&site.deliver(&world.db), MARIT)[0], "/sign-in/link/");
        let done = enter(&marit, &address).expect(303);
        assert_eq!(done.location.as_deref(), Some(settle));
        done.follow().expect(200);
    }
}

#[test]
fn a_link_leads_to_a_page_of_this_site_and_nowhere_else() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let far = format!("/tidewater/log?{}", "a".repeat(600));
        for (next, expected) in [
            ("/tidewater/people", "/tidewater/people"),
            ("//e.example", "/me"),
            ("/\\e.example", "/me"),
            ("https://e.example", "/me"),
            ("/me\r\nSet-Cookie: a=b", "/me"),
            (far.as_str(), "/me"),
        ] {
            later(&world, 1200);
            let visitor = site.visitor();
            let form = visitor.get("/sign-in").form("/sign-in").set("email", MARIT).set("next", next);
            form.press_to("/sign-in/link").expect(200);
            let address = link(&to(&site.deliver(&world.db), MARIT)[0], "/sign-in/link/");
            assert_eq!(enter(&visitor, &address).expect(303).location.as_deref(), Some(expected), "{next:?}");
        }
    }
}

#[test]
fn links_in_mails_carry_the_configured_address_whatever_the_request_says() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let fields = site.visitor().get("/sign-in").form("/sign-in").set("email", MARIT).fields().to_vec();
        let before = everything(&world);
        site.visitor().carrying("host", "e.example").post("/sign-in/link", &fields).expect(421);
        assert!(everything(&world) == before, "{}", world.name);
        let liar = site.visitor().carrying("x-forwarded-host", "e.example").carrying("forwarded", "host=e.example");
        ask(&liar, MARIT).expect(200);
        let mail = to(&site.deliver(&world.db), MARIT).remove(0);
        assert!(mail.contains(&format!("{}/sign-in/link/", site.base)) && !mail.contains("e.example"), "{mail}");
    }
}

#[test]
fn a_form_of_another_site_signs_nobody_in() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let address = linked(&world, &site, MARIT);
        let victim = site.visitor();
        let fields = victim.get(&address).form(&address).fields().to_vec();
        let before = everything(&world);
        victim.carrying("sec-fetch-site", "cross-site").post(&address, &fields).expect(403);
        victim.carrying("origin", "null").post(&address, &fields).expect(403);
        victim.carrying("origin", "https://e.example").post(&address, &fields).expect(403);
        victim.post(&address, &[]).expect(403);
        let foreign = site.visitor().get(&address).form(&address).fields().to_vec();
        victim.post(&address, &foreign).expect(403);
        assert!(everything(&world) == before, "{}", world.name);
        // The page tells nobody its address, so the browser says "null" about its own form.
        let own = victim.carrying("origin", "null").carrying("sec-fetch-site", "same-origin");
        own.post(&address, &fields).expect(303);
    }
}

#[test]
fn a_link_from_before_a_new_password_signs_nobody_in() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, MARIT);
        let address = linked(&world, &site, MARIT);
        let open = site.visitor().get(&address).expect(200);
        press_change(&marit, PASSWORD, "two buckets of rain").expect(303);
        open.form(&address).send().expect(410);
        site.visitor().get(&address).expect(410);
    }
}

#[test]
fn the_mail_and_the_sentence_after_it_are_in_the_language_of_the_account() {
    for world in worlds() {
        tidewater(&world);
        let user = account(&world.db, "Samir Haddad", "samir@tidewater.example");
        let site = Site::start(&world.db);
        for language in Language::CHOICES {
            world.clock.set(world.db.now().plus(chrono::Duration::hours(1)));
            choose_language(&world.db, user, Some(language)).unwrap();
            ask(&site.visitor(), "samir@tidewater.example").expect(200);
            let mail = to(&site.deliver(&world.db), "samir@tidewater.example").remove(0);
            assert!(mail.contains(&format!("Content-Language: {}", language.as_str())), "{mail}");
            let samir = site.visitor();
            let notice = enter(&samir, &link(&mail, "/sign-in/link/")).expect(303).follow().all(".notice");
            let settings = language.during(|| brimful::tr!("base-settings"));
            assert!(notice[0].contains(&settings), "{}: {notice:?} names {settings}", language.as_str());
        }
    }
}

#[test]
fn where_no_mail_reaches_anybody_no_link_is_offered() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::without_mail(&world.db);
        let visitor = site.visitor();
        let page = visitor.get("/sign-in").expect(200).says("Whoever runs this server can help");
        assert!(page.attributes("[formaction]", "formaction").is_empty() && !page.text().contains("Forgot"));
        let fields = page.form("/sign-in").set("email", MARIT).fields().to_vec();
        let before = everything(&world);
        visitor.post("/sign-in/link", &fields).expect(404);
        assert!(everything(&world) == before, "{}", world.name);
        let over = site.visitor().get("/sign-in/link/nonsense").expect(410);
        assert!(over.attributes("form[action='/sign-in/link']", "action").is_empty());
    }
}

#[test]
fn every_word_on_the_way_in_by_a_link_comes_from_a_file() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        member(&world.db, &scope, "Ines Ribeiro", INES, PLAIN);
        let site = Site::start(&world.db);
        let mut allowed = names();
        allowed.insert(0, INES.to_owned());
        let mut wrong = Vec::new();
        let mut look = |what: &str, page: &Page| wrong.extend(plain(what, page, &allowed));
        let marit = signed_in(&site, MARIT).reading(STRANGE);
        let stranger = site.visitor().reading(STRANGE);
        look("the way in", &stranger.get("/sign-in").expect(200));
        look("a link is asked for", &ask(&stranger, INES).expect(200));
        look("no address", &ask(&stranger, "ines").expect(422));
        let address = link(&to(&site.deliver(&world.db), INES)[0], "/sign-in/link/");
        look("a link", &stranger.get(&address).expect(200));
        look("a link for somebody else", &marit.get(&address).expect(200));
        look("where it leads", &enter(&stranger, &address).expect(303).follow().expect(200));
        look("settings after a link", &stranger.get("/me/settings").expect(200));
        look("the same again", &marit.get(&address).expect(410));
        look("settings", &marit.get("/me/settings").expect(200));
        look("the password again", &marit.get("/sign-in/again").expect(200));
        look("a wrong password", &press_change(&marit, "no, not this", "two buckets of rain").expect(422));
        look("a new password", &press_change(&marit, PASSWORD, "two buckets of rain").expect(303).follow());
        let another = site.visitor().reading(STRANGE);
        (0..3).for_each(|_| drop(ask(&another, MARIT).expect(200)));
        look("too often", &ask(&another, MARIT).expect(429));
        assert!(wrong.is_empty(), "words that come from no file:\n{}", wrong.join("\n"));
    }
}
