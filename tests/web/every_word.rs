//! Every word of a page comes from a file: the strange language on every page and every answer to a form.

use std::collections::BTreeSet;

use brimful::domain::language::Language;
use brimful::domain::time::Zone;
use brimful::services::people::make_link;
use brimful::services::unsubscribe::{MailList, make_mail_token};
use brimful::store::Failure;
use brimful::store::scope::GroupScope;
use brimful::web::routes::{Method, table};
use regex_lite::Regex;
use scraper::{Html, Node};
use serde_json::Value;

use super::accounts::signed_in;
use super::languages::{STRANGE, language, written};
use super::own_account::{link, to};
use super::routes::{ask, demo_of, method, token, visitors};
use crate::november::{paid, rows};
use crate::site::{Page, Site, Visitor};
use crate::support::group::{PASSWORD, tidewater};
use crate::support::{World, worlds};

/// Every run of three or more plain letters that a person could read on a page in the strange language, and that is in
/// none of the `allowed` names, nor the beginning of one that a drawing cut: words that come from no file. What stands in `<bdi>`, `[dir=auto]`, `<code>`, `<time>` or
/// a field was typed by somebody or is for machines.
pub fn plain_words(page: &Page, allowed: &[String]) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let mut found = Vec::new();
    let mut read = |text: &str| found.extend(plain_runs(text, allowed));
    for node in html.tree.root().descendants() {
        match node.value() {
            Node::Text(text) => {
                let is_exempt = node.ancestors().any(|above| {
                    above.value().as_element().is_some_and(|element| {
                        ["bdi", "code", "time", "textarea", "script", "style"].contains(&element.name())
                            || element.attr("dir") == Some("auto")
                    })
                });
                let is_for_the_script = node.ancestors().any(|above| {
                    above.value().as_element().is_some_and(|element| element.attr("id") == Some("split-facts"))
                });
                if is_for_the_script {
                    sentences_of_the_script(text).iter().for_each(|sentence| read(sentence));
                } else if !is_exempt {
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

/// What the script of a round's page says: the sentences among its facts, without their open places and marks.
fn sentences_of_the_script(facts: &str) -> Vec<String> {
    fn strings(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(text) => found.push(text.clone()),
            Value::Array(values) => values.iter().for_each(|value| strings(value, found)),
            Value::Object(fields) => fields.values().for_each(|value| strings(value, found)),
            _ => {}
        }
    }
    let facts: Value = serde_json::from_str(facts).unwrap();
    let mut found = Vec::new();
    strings(&facts["words"], &mut found);
    facts["buckets"].as_array().unwrap().iter().for_each(|bucket| strings(&bucket["gave"], &mut found));
    let place = Regex::new(r"<[^>]*>|\{[^}]*\}").unwrap();
    found.iter().map(|sentence| place.replace_all(sentence, " ").into_owned()).collect()
}

/// The same of a text.
fn plain_runs(text: &str, allowed: &[String]) -> Vec<String> {
    if !text.contains(|letter: char| letter.is_ascii_alphabetic()) {
        return Vec::new();
    }
    let cut = text.split_once('…').map(|(start, _)| start.trim());
    if cut.is_some_and(|start| allowed.iter().any(|name| name.starts_with(start))) {
        return Vec::new();
    }
    let rest = allowed.iter().fold(text.to_owned(), |rest, name| rest.replace(name, " "));
    let runs = rest.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|run| run.len() >= 3);
    runs.map(str::to_owned).collect()
}

/// Longest first: names of the tests' world, of languages and days, and what is the same in every language.
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
        "PDF",
        "EUR",
        "UTC",
        // The city of the tests’ time zone.
        "Amsterdam",
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
        // And in the demo, besides its files.
        "https://decisions.tidewater.example/agreement-2026",
        "Warm floor for the print workshop",
        "Bookkeeping course for three members",
        "A ramp at the street door",
        "Two loan laptops for newcomers",
        "Spring walk along the river",
    ];
    let mut names: Vec<String> = fixed.into_iter().map(str::to_owned).collect();
    names.extend(Language::CHOICES.map(|language| language.own_name().to_owned()));
    names.extend(Zone::all().map(|zone| zone.name().replace('_', " ")));
    names.extend((0..=14).map(|number| format!("Member {number}")));
    for (file, column) in [
        ("buckets.csv", 1),
        ("core-costs.csv", 0),
        ("core-costs.csv", 5),
        ("invoices-2026-10.csv", 5),
        ("members.csv", 1),
    ] {
        names.extend(rows(file).into_iter().map(|row| row[column].clone()));
    }
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// More of the pages of the world of November, for those who read them: nobody of the group (its books are open),
/// member 1 (facilitator and treasurer) and member 2 (without a role).
const MORE: &[&str] = &[
    "/",
    "/me",
    "/me/settings",
    "/sign-in/again",
    "/tidewater/people",
    "/tidewater/people/1",
    "/tidewater/people/2",
    "/tidewater/people/invite",
    "/tidewater/log",
    "/tidewater/log?by=2",
    "/tidewater/buckets?q=zzz",
    "/tidewater/buckets?state=doing",
    "/tidewater/buckets/1",
    "/tidewater/buckets/2",
    "/tidewater/buckets/6",
    "/tidewater/buckets/6/edit",
    "/tidewater/buckets/2/report",
    "/tidewater/buckets/2/extension",
    "/tidewater/buckets/2/cancellation",
    "/tidewater/money",
    "/tidewater/money/2026-11",
    "/tidewater/money/2026-11?as=public",
    "/tidewater/money/history",
    "/tidewater/money/chain",
    "/tidewater/money/ledger",
    "/tidewater/money/ledger?kind=payout",
    "/tidewater/money/ledger?kind=theft",
    "/tidewater/rounds/new?like=2026-11",
    "/tidewater/rounds/hands/new",
    "/tidewater/payouts/1",
    "/tidewater/payouts/owed",
    "/nothing/here",
    "/tidewater/nothing/here",
];

/// What is wrong with a page in the strange language: its plain words, once each.
pub fn plain(what: &str, page: &Page, allowed: &[String]) -> Option<String> {
    assert_eq!(language(page), written(STRANGE, "ltr"), "{what} is in the strange language");
    let words: BTreeSet<String> = plain_words(page, allowed).into_iter().collect();
    (!words.is_empty()).then(|| format!("{what}: {words:?}"))
}

/// Whether an answer is a page, which a person reads.
fn is_page(page: &Page) -> bool {
    page.header("content-type").is_some_and(|kind| kind.starts_with("text/html"))
}

/// What is plain in the answer to a form: in the page that came back, or in the notice that the next one shows.
fn plain_answer(what: &str, page: Page, allowed: &[String]) -> Option<String> {
    if page.status != 303 {
        return is_page(&page).then(|| plain(what, &page, allowed)).flatten();
    }
    let words: BTreeSet<String> =
        page.follow().all(".notice").iter().flat_map(|notice| plain_runs(notice, allowed)).collect();
    (!words.is_empty()).then(|| format!("{what}, notice: {words:?}"))
}

#[test]
fn every_word_of_every_page_and_of_every_answer_to_an_empty_form_comes_from_a_file() {
    for world in worlds() {
        demo_of(&world);
        let site = Site::start(&world.db);
        let allowed = names();
        let readers: Vec<Visitor> = visitors(&world, &site).iter().map(|visitor| visitor.reading(STRANGE)).collect();
        let mut wrong = Vec::new();
        // Forms come last, since they change what pages show. Pages of the kit are for those who build Brimful.
        let routes = table().into_iter().filter(|route| !route.path.starts_with("/_"));
        let (pages, forms): (Vec<_>, Vec<_>) = routes.partition(|route| route.method == Method::Get);
        for route in pages.iter().chain(&forms) {
            if ["/sign-out", "/{group}/people/leave"].contains(&route.path) {
                continue;
            }
            let name = format!("{} {}", method(route), route.path);
            for (number, reader) in readers.iter().enumerate() {
                let csrf = if route.method == Method::Post { token(reader) } else { String::new() };
                let answer = ask(reader, route, &csrf);
                let what = format!("{name} (reader {number}, {})", answer.status);
                wrong.extend(match route.method {
                    Method::Get => is_page(&answer).then(|| plain(&what, &answer, &allowed)).flatten(),
                    Method::Post => plain_answer(&what, answer, &allowed),
                });
            }
        }
        assert!(wrong.is_empty(), "words that come from no file:\n{}", wrong.join("\n"));
    }
}

#[test]
fn every_word_of_these_pages_comes_from_a_file() {
    for world in worlds() {
        let group = paid(&world);
        let site = Site::start(&world.db);
        let allowed = names();
        let member = |number: i64| site.signed_in(&world.db, group.member(number).user()).reading(STRANGE);
        let mut wrong = Vec::new();
        for (who, visitor) in
            [("outsider", site.visitor().reading(STRANGE)), ("facilitator", member(1)), ("member", member(2))]
        {
            for address in MORE {
                let page = visitor.open(address);
                wrong.extend(plain(&format!("{who} {address}"), &page, &allowed));
            }
        }
        assert!(wrong.is_empty(), "words that come from no file:\n{}", wrong.join("\n"));
    }
}

#[test]
fn every_word_around_what_is_said_at_a_bucket_comes_from_a_file() {
    for world in worlds() {
        let group = paid(&world);
        let site = Site::start(&world.db);
        let allowed = names();
        let member = |number: i64| site.signed_in(&world.db, group.member(number).user()).reading(STRANGE);
        let (bucket, comments) = ("/tidewater/buckets/1", "/tidewater/buckets/1/comments");
        let form = |number: i64, of: &str| member(number).get(bucket).form(&format!("{comments}/{of}"));
        let mut wrong = Vec::new();
        let mut look = |what: &str, page: &Page| wrong.extend(plain(what, page, &allowed));
        for (number, words) in [(2, "Kitchen or roof?"), (2, "Roof!"), (3, "Rude"), (2, "Never mind")] {
            member(number).get(bucket).form(comments).set("words", words).send().expect(303);
        }
        let stale = form(2, "1/edit");
        look("an empty change", &form(2, "1/edit").set("words", "").send().expect(422));
        let changed = form(2, "1/edit").set("words", "Kitchen").send().expect(303).follow();
        look("changed", &changed);
        look("changed elsewhere", &stale.set("words", "Roof").send().expect(409));
        let closed = form(2, "4/edit");
        form(2, "4/removal").send().expect(303);
        look("taken back meanwhile", &closed.set("words", "Roof").send().expect(409));
        look("hidden without a reason", &form(1, "3/hiding").send().expect(422));
        let hidden = form(1, "3/hiding").set("why", "Roof?").send().expect(303).follow();
        look("hidden", &hidden);
        for (who, visitor) in [("outsider", site.visitor().reading(STRANGE)), ("writer", member(2))] {
            look(who, &visitor.get(bucket).expect(200));
        }
        assert!(wrong.is_empty(), "words that come from no file:\n{}", wrong.join("\n"));
    }
}

#[test]
fn what_is_answered_before_anybody_is_recognised_is_in_the_language_of_the_browser() {
    for world in worlds() {
        tidewater(&world);
        let allowed = names();
        let site = Site::in_maintenance(&world.db, "We move to a new machine.");
        let closed = site.visitor().reading(STRANGE).get("/tidewater").expect(503).says("We move to a new machine.");
        assert_eq!(plain("maintenance", &closed, &allowed), None);
        let site = Site::start(&world.db);
        let reader = site.visitor().reading(STRANGE);
        let foreign = reader.sent_from_elsewhere("/sign-in").expect(403);
        assert_eq!(plain_runs(&foreign.body, &allowed), Vec::<String>::new(), "{}", foreign.body);
        let english = site.visitor().sent_from_elsewhere("/sign-in").expect(403);
        assert_eq!(english.body, "This form came from another site. Nothing was changed.\n");
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
