//! Which language a page is written in, and that every word of it comes from a file.

use std::collections::BTreeSet;

use brimful::domain::language::Language;
use brimful::domain::member::Roles;
use brimful::domain::time::Zone;
use brimful::services::people::make_link;
use brimful::services::unsubscribe::{MailList, make_mail_token};
use brimful::store::Failure;
use brimful::store::scope::GroupScope;
use scraper::{Html, Node};

use super::accounts::signed_in;
use super::own_account::{link, to};
use crate::november::{paid, rows};
use crate::site::{Page, Site, Visitor};
use crate::support::group::{PASSWORD, member, tidewater};
use crate::support::{World, worlds};

const PLAIN: Roles = Roles { facilitator: false, treasurer: false };
/// The strange language: English in letters that nobody types by hand.
const STRANGE: &str = "en-XA";

/// `lang` and `dir` of a page.
fn language(page: &Page) -> (String, String) {
    (page.attributes("html", "lang").remove(0), page.attributes("html", "dir").remove(0))
}

fn written(lang: &str, dir: &str) -> (String, String) {
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

/// Every run of three or more plain letters that a person could read on a page in the strange language, and that is in
/// none of the `allowed` names, nor the beginning of one that a drawing cut: words that come from no file. What stands in `<bdi>`, `[dir=auto]`, `<code>`, `<time>` or
/// a field was typed by somebody or is for machines.
pub fn plain_words(page: &Page, allowed: &[String]) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let mut longest_first: Vec<&str> = allowed.iter().map(String::as_str).collect();
    longest_first.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let mut found = Vec::new();
    let mut read = |text: &str| {
        let cut = text.split_once('…').map(|(start, _)| start.trim());
        if cut.is_some_and(|start| longest_first.iter().any(|name| name.starts_with(start))) {
            return;
        }
        let rest = longest_first.iter().fold(text.to_owned(), |rest, name| rest.replace(name, " "));
        let runs = rest.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|run| run.len() >= 3);
        found.extend(runs.map(str::to_owned));
    };
    for node in html.tree.root().descendants() {
        match node.value() {
            Node::Text(text) => {
                let is_exempt = node.ancestors().any(|above| {
                    above.value().as_element().is_some_and(|element| {
                        ["bdi", "code", "time", "textarea", "script", "style"].contains(&element.name())
                            || element.attr("dir") == Some("auto")
                    })
                });
                if !is_exempt {
                    read(text);
                }
            }
            Node::Element(element) => {
                // `data-label` is what the head of a column becomes on a narrow screen.
                for attribute in ["aria-label", "title", "placeholder", "alt", "data-label"] {
                    read(element.attr(attribute).unwrap_or_default());
                }
            }
            _ => {}
        }
    }
    found
}

/// Names of the tests' world, of languages and days, and what is the same in every language.
pub fn names() -> Vec<String> {
    let fixed = [
        "Brimful",
        "Tidewater Co-op",
        "tidewater",
        "Marit Solberg",
        "Marit",
        "Ines Ribeiro",
        "Ines",
        "Samir",
        "ama@example.org",
        "marit@new.example",
        "marit@tidewater.example",
        "name@example.org",
        "new.example",
        "tidewater.example",
        "https:",
        "http:",
        "localhost",
        // Formats, currencies and the databases.
        "CSV",
        "JSON",
        "SVG",
        "EUR",
        "UTC",
        // Days and months come from CLDR, not from our files.
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        // What people wrote in the world of November.
        "Crèche De Kade",
        "First term; paid on account",
        "All of it",
        "Design",
    ];
    let mut names: Vec<String> = fixed.into_iter().map(str::to_owned).collect();
    names.extend(Language::CHOICES.map(|language| language.own_name().to_owned()));
    names.extend(Zone::all().map(|zone| zone.name().replace('_', " ")));
    names.extend((0..=14).map(|number| format!("Member {number}")));
    for (file, column) in [("buckets.csv", 1), ("core-costs.csv", 0), ("members.csv", 1)] {
        names.extend(rows(file).into_iter().map(|row| row[column].clone()));
    }
    names
}

/// Who opens a page.
#[derive(Debug, Clone, Copy)]
enum Who {
    /// Nobody of the group: its books are open.
    Outsider,
    /// Member 1, facilitator and treasurer.
    Facilitator,
    /// Member 2, without a role.
    Plain,
}

/// Addresses of which every word comes from a file, in the world of November. A page is added when its words have moved,
/// and never taken out.
const MOVED: &[(Who, &str)] = &[
    (Who::Outsider, "/"),
    (Who::Outsider, "/sign-in"),
    (Who::Outsider, "/help"),
    (Who::Outsider, "/help/accessibility"),
    (Who::Outsider, "/tidewater/people"),
    (Who::Outsider, "/tidewater/money/ledger"),
    (Who::Outsider, "/tidewater/money/history"),
    (Who::Outsider, "/tidewater/money/chain"),
    (Who::Facilitator, "/"),
    (Who::Facilitator, "/me"),
    (Who::Facilitator, "/me/settings"),
    (Who::Facilitator, "/sign-in/again"),
    (Who::Facilitator, "/tidewater/people"),
    (Who::Facilitator, "/tidewater/people/1"),
    (Who::Facilitator, "/tidewater/people/2"),
    (Who::Facilitator, "/tidewater/people/invite"),
    (Who::Facilitator, "/tidewater/log"),
    (Who::Facilitator, "/tidewater/log?by=2"),
    (Who::Facilitator, "/tidewater/money/ledger"),
    (Who::Facilitator, "/tidewater/money/ledger?kind=payout"),
    (Who::Facilitator, "/tidewater/money/ledger?kind=theft"),
    (Who::Facilitator, "/tidewater/money/history"),
    (Who::Facilitator, "/tidewater/money/chain"),
    (Who::Plain, "/me"),
    (Who::Plain, "/tidewater/money/ledger"),
    (Who::Plain, "/tidewater/people"),
    (Who::Plain, "/tidewater/people/1"),
    (Who::Plain, "/tidewater/people/2"),
    (Who::Plain, "/tidewater/log"),
];

/// What is wrong with a page in the strange language: its plain words, once each.
fn plain(what: &str, page: &Page, allowed: &[String]) -> Option<String> {
    assert_eq!(language(page), written(STRANGE, "ltr"), "{what} is in the strange language");
    let words: BTreeSet<String> = plain_words(page, allowed).into_iter().collect();
    (!words.is_empty()).then(|| format!("{what}: {words:?}"))
}

#[test]
fn every_word_of_these_pages_comes_from_a_file() {
    for world in worlds() {
        let group = paid(&world);
        let site = Site::start(&world.db);
        let allowed = names();
        let member = |number: i64| site.signed_in(&world.db, group.member(number).user()).reading(STRANGE);
        let (outsider, facilitator, plain_member) = (site.visitor().reading(STRANGE), member(1), member(2));
        let mut wrong = Vec::new();
        for (who, address) in MOVED {
            let visitor = match who {
                Who::Outsider => &outsider,
                Who::Facilitator => &facilitator,
                Who::Plain => &plain_member,
            };
            let page = visitor.get(address).expect(200);
            wrong.extend(plain(&format!("{who:?} {address}"), &page, &allowed));
        }
        assert!(wrong.is_empty(), "words that come from no file:\n{}", wrong.join("\n"));
    }
}

#[test]
fn words_that_come_from_no_file_are_seen() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let english = site.visitor().get("/sign-in").expect(200);
        let words = plain_words(&english, &names());
        for word in ["Skip", "Mail", "address", "Password", "invitation", "Help"] {
            assert!(words.contains(&word.to_owned()), "{word} in {words:?}");
        }
        assert!(!words.contains(&"Brimful".to_owned()), "but names are allowed");
    }
}

fn mail_link(world: &World, scope: GroupScope, list: MailList) -> String {
    let token = world
        .db
        .write(move |tx| make_mail_token(tx, scope.group(), scope.member(), list).map_err(Failure::<()>::from))
        .unwrap();
    format!("/mail/{}", token.text())
}

#[test]
fn every_word_on_the_way_in_comes_from_a_file() {
    for world in worlds() {
        let site = Site::start(&world.db);
        let allowed = names();
        let mut wrong = Vec::new();
        let mut look = |what: &str, page: &Page| wrong.extend(plain(what, page, &allowed));
        let stranger = site.visitor().reading(STRANGE);
        look("before the first start", &stranger.get("/").expect(200));
        let scope = tidewater(&world).scope;
        let marit = signed_in(&site, "marit@tidewater.example").reading(STRANGE);
        look("nothing waits", &marit.get("/me").expect(200));
        let form = marit.get("/me/settings").form("/me/settings/address");
        let asked = form.set("address", "marit@new.example").set("password", PASSWORD).send().expect(303).follow();
        look("a new address is asked for", &asked);
        let address = link(&to(&site.deliver(&world.db), "marit@new.example")[0], "/me/address/");
        look("a link to a new address", &marit.get(&address).expect(200));
        marit.get(&address).form(&address).send().expect(303);
        look("the same again", &marit.get(&address).expect(410));

        let invitation = format!("/invite/{}", make_link(&world.db, &scope).unwrap().text());
        look("an invitation", &stranger.get(&invitation).expect(200));
        look("signed in already", &marit.get(&invitation).expect(200));
        let invite = |lines: &str, op: &str| {
            let form = marit.get("/tidewater/people/invite").form("/tidewater/people/invite");
            form.set("lines", lines).press("op", op)
        };
        let lines = "Samir <samir@tidewater.example>\nnonsense\nMarit <marit@new.example>";
        look("lines to invite", &invite(lines, "check").expect(200));
        invite("Samir <samir@tidewater.example>", "send").expect(303);
        look("an invited person", &marit.get("/tidewater/people/2").expect(200));
        let made = marit.get("/tidewater/people/invite").form("/people/link").press("op", "make").expect(200);
        look("a link for anyone", &made);
        world.at("2026-10-20T08:00:00Z");
        let over = stranger.get(&invitation).expect(410);
        look("an invitation that is over", &over);
        look("asking for another", &over.form("/request").send().expect(200));

        for list in [MailList::Results, MailList::Rounds, MailList::Buckets] {
            let address = mail_link(&world, scope, list);
            look("a link in a mail", &stranger.get(&address).expect(200));
            look("mails turned off", &stranger.post(&address, &[]).expect(200));
        }
        assert!(wrong.is_empty(), "words that come from no file:\n{}", wrong.join("\n"));
    }
}
