//! Every registered route, walked by everybody. A route that nobody wrote an expectation for fails the test.

use brimful::domain::ids::{MemberNumber, UserId};
use brimful::domain::member::Roles;
use brimful::services::demo;
use brimful::store::ledger::lock_group;
use brimful::store::members::{list_roles, set_roles};
use brimful::store::scope::{find_entrance, find_group_for_operator};
use brimful::store::{Db, Failure};
use brimful::web::guard::Guard;
use brimful::web::routes::{Method, Route, table};

use crate::site::{Page, Site, Visitor};
use crate::support::{World, group, moment, worlds};

/// What each of stranger, member of another group, member, treasurer and facilitator meets:
/// `e` enters, `s` is sent to sign in, `n` finds nothing, `g` finds it gone, `f` is told that the role cannot.
const EXPECTED: &[(&str, &str, &str)] = &[
    // Around it
    ("GET", "/assets/{file}", "nnnnn"),
    ("GET", "/assets/img/{file}", "nnnnn"),
    ("GET", "/health", "eeeee"),
    ("GET", "/_kit", "eeeee"),
    ("GET", "/_kit/{page}", "eeeee"),
    ("GET", "/_fixed/{bytes}", "eeeee"),
    ("GET", "/help", "eeeee"),
    ("GET", "/help/accessibility", "eeeee"),
    ("GET", "/help/colours", "eeeee"),
    ("POST", "/help/colours", "eeeee"),
    ("GET", "/help/schemas/{file}", "nnnnn"),
    // Accounts. Setup is done.
    ("GET", "/", "eeeee"),
    ("GET", "/setup", "nnnnn"),
    ("POST", "/setup", "nnnnn"),
    ("GET", "/sign-in", "eeeee"),
    ("POST", "/sign-in", "eeeee"),
    ("POST", "/sign-in/link", "eeeee"),
    // No such link: the same as one that was used.
    ("GET", "/sign-in/link/{token}", "ggggg"),
    ("POST", "/sign-in/link/{token}", "ggggg"),
    ("GET", "/sign-in/again", "seeee"),
    ("POST", "/sign-in/again", "seeee"),
    ("POST", "/sign-out", "seeee"),
    ("GET", "/me", "seeee"),
    ("GET", "/me/settings", "seeee"),
    // The empty form names no group of theirs.
    ("POST", "/me/settings", "snnnn"),
    ("POST", "/me/settings/name", "seeee"),
    ("POST", "/me/settings/language", "seeee"),
    ("POST", "/me/settings/password", "seeee"),
    ("POST", "/me/settings/address", "seeee"),
    // No such link; nobody of these runs the installation.
    ("GET", "/me/address/{token}", "nnnnn"),
    ("POST", "/me/address/{token}", "nnnnn"),
    ("POST", "/me/mail-test", "snnnn"),
    // No such invitation, no such link.
    ("GET", "/invite/{token}", "nnnnn"),
    ("POST", "/invite/{token}", "nnnnn"),
    // The same answer for every link, also for none.
    ("POST", "/invite/{token}/request", "eeeee"),
    ("GET", "/mail/{token}", "nnnnn"),
    ("POST", "/mail/{token}", "nnnnn"),
    // What Tidewater opened to everyone
    ("GET", "/{group}", "eeeee"),
    ("GET", "/{group}/rounds", "eeeee"),
    ("GET", "/{group}/rounds/{round}", "eeeee"),
    ("GET", "/{group}/rounds/{round}/results", "eeeee"),
    ("GET", "/{group}/rounds/{round}/round.json", "eeeee"),
    ("GET", "/{group}/rounds/{round}/round.csv", "eeeee"),
    ("GET", "/{group}/rounds/{round}/results.csv", "eeeee"),
    ("GET", "/{group}/rounds/{round}/results/other-rules", "eeeee"),
    // The round of this address is not settled yet.
    ("GET", "/{group}/rounds/{round}/round.pb", "snnnn"),
    ("GET", "/{group}/buckets", "eeeee"),
    ("GET", "/{group}/buckets/{bucket}", "eeeee"),
    ("GET", "/{group}/money", "eeeee"),
    ("GET", "/{group}/money/{statement}", "eeeee"),
    ("GET", "/{group}/money/{statement}/month.json", "eeeee"),
    ("GET", "/{group}/money/{statement}/month.csv", "eeeee"),
    ("GET", "/{group}/money/{statement}/steps.csv", "eeeee"),
    ("GET", "/{group}/money/{statement}/steps.svg", "eeeee"),
    ("GET", "/{group}/money/{statement}/flow.csv", "eeeee"),
    ("GET", "/{group}/money/{statement}/flow.svg", "eeeee"),
    ("GET", "/{group}/money/{statement}/core-costs.csv", "eeeee"),
    ("GET", "/{group}/money/history", "eeeee"),
    ("GET", "/{group}/money/history.csv", "eeeee"),
    ("GET", "/{group}/money/history.svg", "eeeee"),
    ("GET", "/{group}/money/idle.csv", "eeeee"),
    ("GET", "/{group}/money/idle.svg", "eeeee"),
    ("GET", "/{group}/money/{statement}/ledger.csv", "eeeee"),
    ("GET", "/{group}/money/ledger", "eeeee"),
    ("GET", "/{group}/money/ledger.csv", "eeeee"),
    ("GET", "/{group}/money/ledger.json", "eeeee"),
    ("GET", "/{group}/money/accountant.csv", "eeeee"),
    ("GET", "/{group}/money/ledger.journal", "eeeee"),
    ("GET", "/{group}/money/chain", "eeeee"),
    ("GET", "/{group}/money/heads.atom", "eeeee"),
    ("GET", "/{group}/core-costs", "eeeee"),
    ("GET", "/{group}/people", "eeeee"),
    ("GET", "/{group}/agreement", "eeeee"),
    // Members
    ("GET", "/{group}/rounds/{round}/mine", "sneee"),
    // Person 2 is the member who asks.
    ("GET", "/{group}/rounds/{round}/mine/{person}", "sneee"),
    ("GET", "/{group}/people/{person}/statement", "sneee"),
    ("GET", "/{group}/people/{person}/statement.csv", "sneee"),
    ("GET", "/{group}/people/{person}/statement.json", "sneee"),
    ("POST", "/{group}/rounds/{round}/split", "sneee"),
    ("GET", "/{group}/buckets/new", "sneee"),
    ("POST", "/{group}/buckets/new", "sneee"),
    // Bucket 3 is not the member's; its owners and the facilitators edit it.
    ("GET", "/{group}/buckets/{bucket}/edit", "snffe"),
    ("POST", "/{group}/buckets/{bucket}/edit", "snffe"),
    // It was funded, so it is finished and not taken back: by its owners or a facilitator.
    ("GET", "/{group}/buckets/{bucket}/report", "snffe"),
    ("POST", "/{group}/buckets/{bucket}/report", "snffe"),
    ("POST", "/{group}/buckets/{bucket}/withdrawal", "snffe"),
    ("POST", "/{group}/buckets/{bucket}/favourite", "sneee"),
    // It has no picture yet.
    ("GET", "/{group}/buckets/{bucket}/pictures/{picture}", "nnnnn"),
    ("POST", "/{group}/buckets/{bucket}/pictures", "snffe"),
    ("POST", "/{group}/buckets/{bucket}/pictures/{picture}/removal", "snffn"),
    ("POST", "/{group}/buckets/{bucket}/comments", "sneee"),
    // Nothing was said there yet.
    ("POST", "/{group}/buckets/{bucket}/comments/{comment}/edit", "snnnn"),
    ("POST", "/{group}/buckets/{bucket}/comments/{comment}/removal", "snnnn"),
    ("POST", "/{group}/buckets/{bucket}/comments/{comment}/hiding", "snffe"),
    ("GET", "/{group}/invoices", "sneee"),
    ("GET", "/{group}/invoices/new", "sneee"),
    ("POST", "/{group}/invoices/new", "sneee"),
    // Money besides rounds
    ("GET", "/{group}/money/funds", "sneee"),
    ("GET", "/{group}/money/foundation", "sneee"),
    ("POST", "/{group}/money/foundation/payment", "snfee"),
    ("GET", "/{group}/money/bank", "sneee"),
    ("POST", "/{group}/money/bank", "snfef"),
    ("GET", "/{group}/money/close", "snfee"),
    ("POST", "/{group}/money/close", "snfee"),
    ("GET", "/{group}/money/shortfall", "snffe"),
    ("POST", "/{group}/money/shortfall", "snffe"),
    ("GET", "/{group}/money/opening", "snfee"),
    ("POST", "/{group}/money/opening", "snfee"),
    ("GET", "/{group}/money/corrections", "sneee"),
    ("GET", "/{group}/money/corrections/new", "snfee"),
    ("POST", "/{group}/money/corrections/new", "snfee"),
    // Nothing was proposed yet.
    ("GET", "/{group}/money/corrections/{proposal}", "snnnn"),
    ("POST", "/{group}/money/corrections/{proposal}/confirmation", "snfnn"),
    ("POST", "/{group}/money/corrections/{proposal}/refusal", "snfnn"),
    ("POST", "/{group}/money/corrections/{proposal}/withdrawal", "snfnn"),
    ("GET", "/{group}/money/ledger/{entry}/reversal", "snfee"),
    ("POST", "/{group}/money/ledger/{entry}/reversal", "snfee"),
    ("GET", "/{group}/core-costs/payments", "sneee"),
    ("GET", "/{group}/core-costs/payments/{statement}/{line}", "sneee"),
    ("POST", "/{group}/core-costs/payments/{statement}/{line}/payment", "snfee"),
    ("POST", "/{group}/core-costs/payments/{statement}/{line}/release", "snfef"),
    // Invoice 1 is Ama's: other members find nothing, and only she and the treasurers take it back.
    ("GET", "/{group}/invoices/{invoice}", "snnee"),
    ("POST", "/{group}/invoices/{invoice}/void", "snnen"),
    // It is paid, so its form leads back to its page; facilitators read it only.
    ("GET", "/{group}/invoices/{invoice}/edit", "snnef"),
    ("POST", "/{group}/invoices/{invoice}/edit", "snnef"),
    ("GET", "/{group}/payouts", "sneee"),
    ("POST", "/{group}/payouts", "sneee"),
    // There is no payout yet.
    ("GET", "/{group}/payouts/{payout}", "snnnn"),
    ("GET", "/{group}/payouts/{payout}/receipts/{receipt}", "snnnn"),
    ("POST", "/{group}/payouts/{payout}/withdrawal", "snnnn"),
    ("POST", "/{group}/payouts/{payout}/payment", "snfnn"),
    ("POST", "/{group}/payouts/{payout}/refusal", "snfnn"),
    ("GET", "/{group}/people/{person}", "sneee"),
    ("POST", "/{group}/people/leave", "sneee"),
    ("GET", "/{group}/log", "sneee"),
    ("GET", "/{group}/rounds/hands", "sneee"),
    ("POST", "/{group}/rounds/hands", "sneee"),
    ("GET", "/{group}/agreement/weights", "sneee"),
    // Treasurers
    ("POST", "/{group}/invoices/{invoice}/paid", "snfef"),
    ("GET", "/{group}/invoices/import/sample.csv", "snfef"),
    ("GET", "/{group}/invoices/import", "snfef"),
    ("POST", "/{group}/invoices/import", "snfef"),
    // There is no import that waits.
    ("GET", "/{group}/invoices/import/{import}", "snfnf"),
    ("POST", "/{group}/invoices/import/{import}", "snfnf"),
    ("POST", "/{group}/invoices/import/{import}/match", "snfnf"),
    // Either
    ("GET", "/{group}/payouts/owed", "snfee"),
    ("GET", "/{group}/payouts/owed.csv", "snfee"),
    ("GET", "/{group}/money/bundle.json", "snfee"),
    ("GET", "/{group}/core-costs/import", "snfee"),
    ("POST", "/{group}/core-costs/import", "snfee"),
    ("GET", "/{group}/core-costs/import/sample.csv", "snfee"),
    ("GET", "/{group}/core-costs/import/{import}", "snfnn"),
    ("POST", "/{group}/core-costs/import/{import}", "snfnn"),
    ("POST", "/{group}/core-costs/import/{import}/match", "snfnn"),
    ("GET", "/{group}/core-costs/new", "snfee"),
    ("POST", "/{group}/core-costs/new", "snfee"),
    ("GET", "/{group}/core-costs/{cost}", "snfee"),
    ("POST", "/{group}/core-costs/{cost}/agreed", "snfee"),
    ("POST", "/{group}/core-costs/{cost}/end", "snfee"),
    ("POST", "/{group}/core-costs/{cost}/withdrawal", "snfee"),
    // Facilitators
    ("GET", "/{group}/buckets/{bucket}/extension", "snffe"),
    ("POST", "/{group}/buckets/{bucket}/extension", "snffe"),
    ("GET", "/{group}/buckets/{bucket}/cancellation", "snffe"),
    ("POST", "/{group}/buckets/{bucket}/cancellation", "snffe"),
    ("GET", "/{group}/rounds/new", "snffe"),
    ("POST", "/{group}/rounds/new", "snffe"),
    ("GET", "/{group}/rounds/{round}/settle", "snffe"),
    ("POST", "/{group}/rounds/{round}/settle", "snffe"),
    // Bucket 3 is not in the round, and nothing is offered in it.
    ("GET", "/{group}/rounds/{round}/early/{bucket}", "snffn"),
    ("POST", "/{group}/rounds/{round}/early/{bucket}", "snffn"),
    ("GET", "/{group}/rounds/{round}/offers/{bucket}", "snnnn"),
    ("POST", "/{group}/rounds/{round}/offers/{bucket}", "snnnn"),
    ("POST", "/{group}/rounds/{round}/closure", "snffe"),
    ("GET", "/{group}/rounds/{round}/extension", "snffe"),
    ("POST", "/{group}/rounds/{round}/extension", "snffe"),
    ("GET", "/{group}/rounds/{round}/withdrawal", "snffe"),
    ("POST", "/{group}/rounds/{round}/withdrawal", "snffe"),
    ("GET", "/{group}/rounds/hands/new", "snffe"),
    ("POST", "/{group}/rounds/hands/new", "snffe"),
    ("POST", "/{group}/rounds/hands/end", "snffe"),
    ("POST", "/{group}/money/{statement}/note", "snffe"),
    // Bucket 3 is decided: a conflict, not a door.
    ("GET", "/{group}/buckets/{bucket}/reopening", "snffe"),
    ("POST", "/{group}/buckets/{bucket}/reopening", "snffe"),
    ("GET", "/{group}/buckets/import", "snffe"),
    ("POST", "/{group}/buckets/import", "snffe"),
    ("GET", "/{group}/buckets/import/sample.csv", "snffe"),
    ("GET", "/{group}/buckets/import/{import}", "snffn"),
    ("POST", "/{group}/buckets/import/{import}", "snffn"),
    ("POST", "/{group}/buckets/import/{import}/match", "snffn"),
    ("GET", "/{group}/people/import", "snffe"),
    ("POST", "/{group}/people/import", "snffe"),
    ("GET", "/{group}/people/import/sample.csv", "snffe"),
    ("GET", "/{group}/people/import/{import}", "snffn"),
    ("POST", "/{group}/people/import/{import}", "snffn"),
    ("POST", "/{group}/people/import/{import}/match", "snffn"),
    ("GET", "/{group}/people/invite", "snffe"),
    ("POST", "/{group}/people/invite", "snffe"),
    ("POST", "/{group}/people/link", "snffe"),
    ("POST", "/{group}/people/{person}/roles", "snffe"),
    ("POST", "/{group}/people/{person}/standing", "snffe"),
    ("GET", "/{group}/agreement/new", "snffe"),
    ("POST", "/{group}/agreement/new", "snffe"),
    ("POST", "/{group}/agreement/{version}/withdrawal", "snffe"),
    ("POST", "/{group}/agreement/weights", "snffe"),
    ("GET", "/{group}/agreement/weights/import", "snffe"),
    ("POST", "/{group}/agreement/weights/import", "snffe"),
    ("GET", "/{group}/agreement/weights/import/sample.csv", "snffe"),
    ("GET", "/{group}/agreement/weights/import/{import}", "snffn"),
    ("POST", "/{group}/agreement/weights/import/{import}", "snffn"),
    ("POST", "/{group}/agreement/weights/import/{import}/match", "snffn"),
    ("GET", "/{group}/people/{person}/rate", "snffe"),
    ("POST", "/{group}/people/{person}/rate", "snffe"),
    ("POST", "/{group}/people/{person}/rate/{step}/withdrawal", "snffe"),
    ("GET", "/{group}/settings", "snffe"),
    ("POST", "/{group}/settings", "snffe"),
];

const WHO: [&str; 5] = ["a stranger", "a member of another group", "a member", "a treasurer", "a facilitator"];

/// An address with something real in every place.
pub(super) fn address(path: &str) -> String {
    with_real_places(path, &[])
}

/// The same with some of the places taken by others.
pub(super) fn with_real_places(path: &str, others: &[(&str, &str)]) -> String {
    let places = [
        ("{group}", "tidewater"),
        ("{round}", "2026-12"),
        ("{statement}", "2026-11"),
        ("{bucket}", "3"),
        ("{person}", "2"),
        ("{invoice}", "1"),
        ("{cost}", "1"),
        ("{proposal}", "1"),
        ("{entry}", "1"),
        ("{line}", "1"),
        ("{payout}", "1"),
        ("{receipt}", "1"),
        ("{import}", "1"),
        ("{comment}", "1"),
        ("{picture}", "1"),
        ("{version}", "1"),
        ("{step}", "1"),
        ("{token}", "nobody-has-this-one"),
        ("{file}", "nothing.css"),
        ("{page}", "round"),
        ("{bytes}", "10"),
    ];
    let full = others.iter().chain(&places).fold(path.to_owned(), |path, (place, value)| path.replace(place, value));
    assert!(!full.contains('{'), "no value for a place in {path}");
    full
}

pub(super) fn method(route: &Route) -> &'static str {
    match route.method {
        Method::Get => "GET",
        Method::Post => "POST",
    }
}

/// A stranger, Noor (who joined another group), Ines, Samir the treasurer, and Leila who became a facilitator.
pub(super) fn visitors(world: &World, site: &Site) -> Vec<Visitor> {
    let who = world.read(|snapshot| find_group_for_operator(snapshot, "tidewater")).unwrap();
    let roles = world.read(|snapshot| list_roles(snapshot, who.group()));
    let user_of =
        |number: i64| -> UserId { roles.iter().find(|(member, ..)| *member == MemberNumber::new(number)).unwrap().1 };
    let make = |number: i64, roles: Roles| {
        world
            .db
            .write(move |tx| {
                let locked = lock_group(tx, who.group())?;
                Ok::<_, Failure<()>>(set_roles(tx, &locked, MemberNumber::new(number), roles)?)
            })
            .unwrap();
    };
    make(5, Roles { facilitator: true, treasurer: false });
    let outsider = group::account(&world.db, "Olga Outside", "olga@elsewhere.example");
    vec![
        site.visitor(),
        site.signed_in(&world.db, outsider),
        site.signed_in(&world.db, user_of(2)),
        site.signed_in(&world.db, user_of(8)),
        site.signed_in(&world.db, user_of(5)),
    ]
}

pub(super) fn token(visitor: &Visitor) -> String {
    let page = visitor.get("/sign-in").follow();
    page.attributes("input[name=csrf]", "value").into_iter().find(|value| !value.is_empty()).unwrap_or_default()
}

pub(super) fn ask(visitor: &Visitor, route: &Route, csrf: &str) -> Page {
    let path = address(route.path);
    match route.method {
        Method::Get => visitor.get(&path),
        Method::Post
            if route.path.ends_with("/import")
                || route.path.ends_with("/pictures")
                || route.path.ends_with("/payouts") =>
        {
            visitor.upload(&path, &[("csrf".to_owned(), csrf.to_owned())], "file", "", b"")
        }
        Method::Post => visitor.post(&path, &[("csrf".to_owned(), csrf.to_owned())]),
    }
}

fn what_happened(page: &Page) -> char {
    match (page.status, page.location.as_deref()) {
        (303, Some(to)) if to.starts_with("/sign-in") => 's',
        (404, _) => 'n',
        (410, _) => 'g',
        (403, _) => 'f',
        (200 | 303 | 400 | 409 | 422, _) => 'e',
        (status, _) => panic!("an answer of {status}: {}", page.text()),
    }
}

fn version(db: &Db) -> i64 {
    db.read(|snapshot| find_entrance(snapshot, "tidewater", None, None)).unwrap().unwrap().version
}

pub(super) fn demo_of(world: &World) {
    demo::make(&world.db, &world.clock, moment("2026-11-21T10:00:00Z"), || Ok(())).unwrap();
}

#[test]
fn every_route_lets_in_exactly_those_it_is_for() {
    for world in worlds() {
        demo_of(&world);
        let site = Site::start(&world.db);
        let visitors = visitors(&world, &site);
        let mut unexpected = Vec::new();
        // Leaving and signing out come last: they end what the others need.
        let (last, first): (Vec<Route>, Vec<Route>) =
            table().into_iter().partition(|route| route.path == "/sign-out" || route.path.ends_with("/leave"));
        for route in first.iter().chain(&last) {
            let found = EXPECTED.iter().find(|(verb, path, _)| *verb == method(route) && *path == route.path);
            let Some((_, _, expected)) = found else {
                unexpected.push(format!("{} {} has no expectation", method(route), route.path));
                continue;
            };
            for (number, (visitor, expected)) in visitors.iter().zip(expected.chars()).enumerate() {
                if route.path == "/sign-out" && number > 0 {
                    continue;
                }
                let csrf = if route.method == Method::Post { token(visitor) } else { String::new() };
                let before = version(&world.db);
                let page = ask(visitor, route, &csrf);
                let met = what_happened(&page);
                if met != expected {
                    unexpected.push(format!(
                        "{} {}: {} met {met} ({}), expected {expected}: {}",
                        method(route),
                        route.path,
                        WHO[number],
                        page.status,
                        page.text().chars().take(160).collect::<String>()
                    ));
                }
                if expected != 'e' {
                    assert_eq!(version(&world.db), before, "{} {} was refused", method(route), route.path);
                }
            }
        }
        assert!(unexpected.is_empty(), "{}:\n{}", world.name, unexpected.join("\n"));
        assert_eq!(table().len(), EXPECTED.len(), "an expectation without a route");
    }
}

#[test]
fn a_form_without_the_token_of_its_sign_in_changes_nothing() {
    for world in worlds() {
        demo_of(&world);
        let site = Site::start(&world.db);
        let visitors = visitors(&world, &site);
        let foreign = token(&visitors[2]);
        for route in table() {
            if route.method == Method::Get || route.guard == Guard::OwnSecret || route.path == "/setup" {
                continue;
            }
            for visitor in &visitors[3..] {
                for csrf in ["", "0123456789", foreign.as_str()] {
                    let before = version(&world.db);
                    let page = ask(visitor, &route, csrf);
                    assert_eq!(page.status, 403, "{} with {csrf:?}: {}", route.path, page.text());
                    assert_eq!(version(&world.db), before, "{}", route.path);
                }
            }
        }
    }
}

#[test]
fn a_group_for_members_only_is_answered_to_others_exactly_as_a_missing_one() {
    for world in worlds() {
        demo_of(&world);
        let site = Site::start(&world.db);
        let visitors = visitors(&world, &site);
        close_books(&world);
        for route in table().iter().filter(|route| route.path.starts_with("/{group}")) {
            for visitor in &visitors[..2] {
                let csrf = if route.method == Method::Post { token(visitor) } else { String::new() };
                let there = ask(visitor, route, &csrf);
                let path = address(route.path).replace("tidewater", "notthere1");
                let missing = match route.method {
                    Method::Get => visitor.get(&path),
                    Method::Post => visitor.post(&path, &[("csrf".to_owned(), csrf)]),
                };
                assert_eq!(there.status, 404, "{}", route.path);
                assert_eq!(missing.status, 404, "{}", route.path);
                assert_eq!(there.body.replace("tidewater", "notthere1"), missing.body, "{}", route.path);
            }
        }
    }
}

fn close_books(world: &World) {
    use brimful::domain::group::Books;
    use brimful::domain::text::Name;
    use brimful::store::groups::{GroupSettings, update_group};
    let who = world.read(|snapshot| find_group_for_operator(snapshot, "tidewater")).unwrap();
    let settings = GroupSettings {
        language: None,
        name: Name::parse("Tidewater Co-op").unwrap(),
        books: Books::Members,
        postal_address: None,
        next_round_opens_on: None,
        accent: None,
    };
    world
        .db
        .write(move |tx| {
            lock_group(tx, who.group())?;
            Ok::<_, Failure<()>>(update_group(tx, who.group(), &settings)?)
        })
        .unwrap();
}

#[test]
fn settling_asks_for_the_password_again_when_the_sign_in_is_old() {
    for world in worlds() {
        demo_of(&world);
        let site = Site::start(&world.db);
        let visitors = visitors(&world, &site);
        let facilitator = &visitors[4];
        assert_eq!(what_happened(&facilitator.get("/tidewater/rounds/2026-12/settle")), 'e', "{}", world.name);
        world.at("2026-11-21T10:16:00Z");
        let page = facilitator.get("/tidewater/rounds/2026-12/settle").expect(303);
        assert!(page.location.unwrap().starts_with("/sign-in/again?next="), "{}", world.name);
    }
}
