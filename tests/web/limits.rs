//! How often somebody may try (safety.md 2, row 17): every limited route, each limit reached alone, whose address
//! counts, and that the time gives tries back. Nothing sleeps: the limits read the clock of the test's world.

use brimful::domain::ids::MemberNumber;
use brimful::domain::member::Roles;
use brimful::mail::Kind;
use brimful::web::limits::{By, Key, Limit, Quota};
use brimful::web::routes::{Method, Route, table};
use chrono::Duration;

use super::routes::{ask, demo_of, method, token};
use crate::raw::Raw;
use crate::site::{Page, Site, Visitor};
use crate::support::{World, beginning, worlds};

/// Every limit: whom it counts, how many at once, and after how many seconds there is one more.
const QUOTAS: [(Limit, By, u32, u64); 22] = [
    (Limit::SignInFrom, By::Client, 300, 10),
    (Limit::SignInAsFrom, By::NameAndClient, 10, 60),
    (Limit::SignInAs, By::Name, 30, 20),
    (Limit::OwnPassword, By::Account, 10, 60),
    (Limit::SetupFrom, By::Client, 20, 30),
    (Limit::Setup, By::Everyone, 60, 10),
    (Limit::SecretLink, By::Client, 300, 1),
    (Limit::Join, By::Client, 300, 10),
    (Limit::AskInviterFrom, By::Client, 10, 600),
    (Limit::AskInviter, By::Everyone, 100, 60),
    (Limit::LinkFrom, By::Client, 30, 120),
    (Limit::LinkTo, By::Recipient, 3, 1200),
    (Limit::MailTo, By::Recipient, 10, 7200),
    (Limit::MailTyped, By::Everyone, 2000, 30),
    (Limit::Invite, By::Account, 1000, 60),
    (Limit::InviteFile, By::Account, 10, 3600),
    (Limit::InviteFiles, By::Everyone, 20, 600),
    (Limit::MailTest, By::Account, 30, 60),
    (Limit::TellGroup, By::Account, 300, 10),
    (Limit::Upload, By::Account, 120, 10),
    (Limit::Export, By::Visitor, 120, 5),
    (Limit::Bundle, By::Account, 20, 60),
];

/// Every limited route, in the order of the table of routes.
const LIMITED: &[(&str, &str, &[Limit])] = &[
    ("POST", "/setup", &[Limit::SetupFrom, Limit::Setup, Limit::MailTo, Limit::MailTyped]),
    ("POST", "/sign-in", &[Limit::SignInFrom, Limit::SignInAsFrom, Limit::SignInAs]),
    ("POST", "/sign-in/link", &[Limit::LinkFrom, Limit::LinkTo, Limit::MailTyped]),
    ("GET", "/sign-in/link/{token}", &[Limit::SecretLink]),
    ("POST", "/sign-in/link/{token}", &[Limit::SecretLink]),
    ("POST", "/sign-in/again", &[Limit::OwnPassword]),
    ("POST", "/me/settings/password", &[Limit::OwnPassword]),
    ("POST", "/me/settings/address", &[Limit::OwnPassword, Limit::MailTo, Limit::MailTyped]),
    ("GET", "/me/address/{token}", &[Limit::SecretLink]),
    ("POST", "/me/address/{token}", &[Limit::SecretLink]),
    ("POST", "/me/mail-test", &[Limit::MailTest]),
    ("GET", "/invite/{token}", &[Limit::SecretLink]),
    ("POST", "/invite/{token}", &[Limit::Join]),
    ("POST", "/invite/{token}/request", &[Limit::AskInviterFrom, Limit::AskInviter]),
    ("GET", "/mail/{token}", &[Limit::SecretLink]),
    ("POST", "/mail/{token}", &[Limit::SecretLink]),
    ("POST", "/{group}/rounds/{round}/closure", &[Limit::TellGroup]),
    ("POST", "/{group}/rounds/{round}/extension", &[Limit::TellGroup]),
    ("POST", "/{group}/rounds/{round}/withdrawal", &[Limit::TellGroup]),
    ("POST", "/{group}/rounds/{round}/settle", &[Limit::TellGroup]),
    ("POST", "/{group}/rounds/{round}/early/{bucket}", &[Limit::TellGroup]),
    ("POST", "/{group}/rounds/new", &[Limit::TellGroup]),
    ("POST", "/{group}/rounds/hands/new", &[Limit::TellGroup]),
    ("GET", "/{group}/rounds/{round}/round.json", &[Limit::Export]),
    ("GET", "/{group}/rounds/{round}/round.csv", &[Limit::Export]),
    ("GET", "/{group}/rounds/{round}/round.pb", &[Limit::Export]),
    ("GET", "/{group}/rounds/{round}/results.csv", &[Limit::Export]),
    ("POST", "/{group}/buckets/new", &[Limit::TellGroup]),
    ("POST", "/{group}/buckets/import", &[Limit::Upload]),
    ("POST", "/{group}/buckets/import/{import}", &[Limit::TellGroup]),
    ("POST", "/{group}/buckets/{bucket}/edit", &[Limit::TellGroup]),
    ("POST", "/{group}/buckets/{bucket}/pictures", &[Limit::Upload]),
    ("POST", "/{group}/buckets/{bucket}/extension", &[Limit::TellGroup]),
    ("POST", "/{group}/buckets/{bucket}/cancellation", &[Limit::TellGroup]),
    ("POST", "/{group}/buckets/{bucket}/reopening", &[Limit::TellGroup]),
    ("GET", "/{group}/money/{statement}/month.json", &[Limit::Export]),
    ("GET", "/{group}/money/{statement}/month.csv", &[Limit::Export]),
    ("GET", "/{group}/money/{statement}/steps.csv", &[Limit::Export]),
    ("GET", "/{group}/money/{statement}/steps.svg", &[Limit::Export]),
    ("GET", "/{group}/money/{statement}/flow.csv", &[Limit::Export]),
    ("GET", "/{group}/money/{statement}/flow.svg", &[Limit::Export]),
    ("GET", "/{group}/money/{statement}/core-costs.csv", &[Limit::Export]),
    ("GET", "/{group}/money/history.csv", &[Limit::Export]),
    ("GET", "/{group}/money/history.svg", &[Limit::Export]),
    ("GET", "/{group}/money/idle.csv", &[Limit::Export]),
    ("GET", "/{group}/money/idle.svg", &[Limit::Export]),
    ("GET", "/{group}/money/{statement}/ledger.csv", &[Limit::Export]),
    ("GET", "/{group}/money/ledger.csv", &[Limit::Export]),
    ("GET", "/{group}/money/accountant.csv", &[Limit::Export]),
    ("GET", "/{group}/money/ledger.json", &[Limit::Export]),
    ("GET", "/{group}/money/ledger.journal", &[Limit::Export]),
    ("GET", "/{group}/money/bundle.json", &[Limit::Bundle]),
    ("POST", "/{group}/invoices/import", &[Limit::Upload]),
    ("POST", "/{group}/invoices/import/{import}", &[Limit::Upload]),
    ("POST", "/{group}/core-costs/import", &[Limit::Upload]),
    ("POST", "/{group}/core-costs/import/{import}", &[Limit::Upload]),
    ("POST", "/{group}/payouts", &[Limit::Upload]),
    ("GET", "/{group}/payouts/owed.csv", &[Limit::Export]),
    ("POST", "/{group}/payouts/{payout}/payment", &[Limit::TellGroup]),
    ("POST", "/{group}/payouts/{payout}/refusal", &[Limit::TellGroup]),
    ("POST", "/{group}/people/import", &[Limit::Upload]),
    ("POST", "/{group}/people/import/{import}", &[Limit::InviteFile, Limit::InviteFiles]),
    ("POST", "/{group}/people/invite", &[Limit::Invite, Limit::MailTo, Limit::MailTyped]),
    ("GET", "/{group}/people/{person}/statement.csv", &[Limit::Export]),
    ("GET", "/{group}/people/{person}/statement.json", &[Limit::Export]),
    ("POST", "/{group}/agreement/weights/import", &[Limit::Upload]),
    ("POST", "/{group}/agreement/weights/import/{import}", &[Limit::Upload]),
];

/// Every kind of mail and the forms that can queue it; none where only the calendar does. The suite's visitors see to
/// the rest: whatever test queues a mail by a form without a limit fails (`Visitor::sending`).
const MAILS: &[(&str, &[&str])] = &[
    ("results", &["/{group}/rounds/{round}/settle", "/{group}/rounds/{round}/early/{bucket}"]),
    ("round_opens", &["/{group}/rounds/new"]),
    (
        "offer",
        &[
            "/{group}/rounds/new",
            "/{group}/buckets/new",
            "/{group}/buckets/{bucket}/edit",
            "/{group}/buckets/import/{import}",
        ],
    ),
    (
        "round_changed",
        &["/{group}/rounds/{round}/extension", "/{group}/buckets/{bucket}/reopening", "/{group}/buckets/{bucket}/edit"],
    ),
    ("hands", &["/{group}/rounds/hands/new"]),
    ("closing_soon", &["/{group}/rounds/new", "/{group}/rounds/{round}/closure", "/{group}/rounds/{round}/extension"]),
    ("treasurer_month", &[]),
    ("new_comments", &[]),
    ("invite", &["/{group}/people/invite", "/{group}/people/import/{import}"]),
    ("payout_made", &["/{group}/payouts/{payout}/payment"]),
    ("payout_declined", &["/{group}/payouts/{payout}/refusal"]),
    (
        "finish",
        &[
            "/{group}/rounds/{round}/settle",
            "/{group}/rounds/{round}/early/{bucket}",
            "/{group}/buckets/{bucket}/extension",
        ],
    ),
    ("bucket_cancelled", &["/{group}/buckets/{bucket}/cancellation"]),
    ("mail_test", &["/setup", "/me/mail-test"]),
    ("sign_in_link", &["/sign-in/link"]),
    ("password_changed", &["/me/settings/password"]),
    ("address_confirm", &["/me/settings/address"]),
    ("address_asked", &["/me/settings/address"]),
    ("address_changed", &["/me/address/{token}"]),
    ("address_in_use", &["/me/settings/address"]),
    ("invite_asked", &["/invite/{token}/request"]),
];

pub(super) const PLAIN: Roles = Roles { facilitator: false, treasurer: false };
pub(super) const FACILITATOR: Roles = Roles { facilitator: true, treasurer: false };
pub(super) const PROXY: &str = "127.0.0.1";

pub(super) fn quota(limit: Limit) -> Quota {
    limit.quota()
}

pub(super) fn later(world: &World, seconds: u64) {
    let now = world.db.now();
    world.clock.set(now.plus(Duration::seconds(i64::try_from(seconds).unwrap())));
}

pub(super) fn everything(world: &World) -> Vec<String> {
    Raw::open(&world.url).everything()
}

/// Fails unless this was one too many: 429, when to come again, every header that other pages have, nothing changed.
#[track_caller]
pub(super) fn one_too_many(world: &World, limit: Limit, again: impl FnOnce() -> Page) -> Page {
    let before = everything(world);
    let page = again().expect(429);
    let wait = quota(limit).one_more.as_secs();
    assert_eq!(page.header("retry-after"), Some(wait.to_string().as_str()), "{limit:?}");
    for header in [
        "content-security-policy",
        "cross-origin-opener-policy",
        "x-content-type-options",
        "x-frame-options",
        "permissions-policy",
        "referrer-policy",
    ] {
        assert!(page.header(header).is_some(), "{limit:?} without {header}");
    }
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert!(everything(world) == before, "{limit:?}: what is refused changes nothing");
    page
}

pub(super) fn wrong(visitor: &Visitor, email: &str) -> Page {
    visitor.get("/sign-in").form("/sign-in").set("email", email).set("password", "not this one, no").send()
}

#[test]
fn every_limit_and_every_limited_route_stands_in_this_table() {
    assert_eq!(QUOTAS.map(|(limit, ..)| limit), Limit::ALL);
    for (limit, by, at_once, seconds) in QUOTAS {
        let one_more = std::time::Duration::from_secs(seconds);
        assert_eq!((limit.by(), limit.quota()), (by, Quota { at_once, one_more }), "{limit:?}");
        let used = table().iter().any(|route| route.limits.contains(&limit));
        assert!(used, "{limit:?} stands at no route");
    }
    let limited: Vec<Route> = table().into_iter().filter(|route| !route.limits.is_empty()).collect();
    let registered: Vec<_> = limited.iter().map(|route| (method(route), route.path, route.limits)).collect();
    for (found, expected) in registered.iter().zip(LIMITED) {
        assert_eq!(found, expected);
    }
    assert_eq!(registered.len(), LIMITED.len());
}

#[test]
fn every_form_that_can_queue_a_mail_has_a_limit() {
    let accounts = include_str!("../../src/mail/account.rs");
    let words = regex_lite::Regex::new(r#"Self::\w+ \{ \.\. \} => "([a-z_]+)""#).unwrap();
    let accounts = words.captures_iter(accounts).map(|found| found[1].to_owned());
    let groups = Kind::ALL.into_iter().map(|kind| kind.as_str().to_owned());
    let mut kinds: Vec<String> = groups.chain(accounts).collect();
    let mut listed: Vec<String> = MAILS.iter().map(|(kind, _)| (*kind).to_owned()).collect();
    kinds.sort();
    listed.sort();
    assert_eq!(kinds, listed, "a kind of mail without the forms that queue it");
    for (kind, forms) in MAILS {
        for form in *forms {
            let limited = LIMITED.iter().any(|(verb, path, _)| *verb == "POST" && path == form);
            assert!(limited, "POST {form} queues {kind} and has no limit");
        }
    }
    // Every mail to an address that somebody types, and every comparison of a secret, but the own address in a group.
    let checks = ["/sign-in", "/sign-in/again", "/setup", "/me/settings/address", "/me/settings/password"];
    for route in table().iter().filter(|route| route.path.contains("{token}") || checks.contains(&route.path)) {
        let shows_a_form = route.method == Method::Get && checks.contains(&route.path);
        assert!(shows_a_form || !route.limits.is_empty(), "{} checks a secret", route.path);
    }
}

#[test]
fn the_operators_table_says_what_is_counted() {
    let running = include_str!("../../docs/running.md");
    let rows: Vec<Vec<&str>> = running
        .lines()
        .skip_while(|line| !line.starts_with("| What ") || !line.contains("At once"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();
    assert_eq!(rows.len(), Limit::ALL.len());
    for (row, limit) in rows.iter().zip(Limit::ALL) {
        let Quota { at_once, one_more } = limit.quota();
        let seconds = one_more.as_secs();
        let every = match (seconds / 3600, seconds / 60) {
            (1.., _) => format!("{} h", seconds / 3600),
            (0, 1..) => format!("{} min", seconds / 60),
            (0, 0) => format!("{seconds} s"),
        };
        assert_eq!((row[3], row[4]), (at_once.to_string().as_str(), every.as_str()), "{limit:?}: {row:?}");
    }
}

/// Somebody who may do everything in the demo's group.
fn almighty(world: &World, site: &Site, number: i64) -> Visitor {
    use brimful::store::ledger::lock_group;
    use brimful::store::members::{list_roles, set_roles};
    use brimful::store::scope::find_group_for_operator;
    let who = world.read(|snapshot| find_group_for_operator(snapshot, "tidewater")).unwrap();
    let number = MemberNumber::new(number);
    let roles = Roles { facilitator: true, treasurer: true };
    let made: Result<(), brimful::store::Failure<()>> = world.db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        Ok(set_roles(tx, &locked, number, roles)?)
    });
    made.unwrap();
    let members = world.read(|snapshot| list_roles(snapshot, who.group()));
    let (_, user, _) = members.iter().find(|(member, ..)| *member == number).unwrap();
    site.signed_in(&world.db, *user)
}

#[test]
fn every_route_that_the_guard_counts_stops_at_its_limit_and_for_nobody_else() {
    for world in worlds() {
        demo_of(&world);
        for limit in Limit::ALL.into_iter().filter(|limit| !limit.is_asked_by_handler()) {
            let site = Site::behind(&world.db, PROXY);
            let one = almighty(&world, &site, 2).speaking_for("198.51.100.1");
            let other = almighty(&world, &site, 5).speaking_for("198.51.100.2");
            let routes: Vec<Route> = table().into_iter().filter(|route| route.limits.contains(&limit)).collect();
            // The token is that of the sign-in, or of the browser: the same for each form.
            let (token_of_one, token_of_other) = (token(&one), token(&other));
            let press_one = |route: &Route| ask(&one, route, &token_of_one);
            let press_other = |route: &Route| ask(&other, route, &token_of_other);
            // What stands before it at the same route has no more room than it has.
            let first = &routes[0];
            for number in 0..quota(limit).at_once {
                // For all together: nobody of them comes often enough to reach a limit of their own.
                let page = match limit.by() {
                    By::Everyone => {
                        let member = [1, 2, 3, 4, 5, 6, 7, 8][number as usize % 8];
                        let address = format!("203.0.113.{}", number % 100);
                        let visitor = almighty(&world, &site, member).speaking_for(&address);
                        ask(&visitor, first, &token(&visitor))
                    }
                    _ => press_one(first),
                };
                assert_ne!(page.status, 429, "{limit:?}: {number} of {}: {}", quota(limit).at_once, page.text());
            }
            for route in &routes {
                let before = everything(&world);
                let page = press_one(route);
                assert_eq!(page.status, 429, "{limit:?} {}: {}", route.path, page.text());
                let wait = quota(limit).one_more.as_secs().to_string();
                assert_eq!(page.header("retry-after"), Some(wait.as_str()), "{limit:?} {}", route.path);
                assert!(page.header("content-security-policy").is_some());
                assert!(everything(&world) == before, "{} was refused", route.path);
                let others = press_other(route).status;
                assert_eq!(others == 429, limit.by() == By::Everyone, "{limit:?} {}: {others}", route.path);
            }
            later(&world, quota(limit).one_more.as_secs());
            assert_ne!(press_one(first).status, 429, "{limit:?}: after its time there is one more");
            assert_eq!(press_one(first).status, 429, "{limit:?}: and no more than one");
            world
                .clock
                .set(world.db.now().plus(-Duration::seconds(i64::try_from(quota(limit).one_more.as_secs()).unwrap())));
        }
    }
}

#[test]
fn who_may_not_come_in_uses_nothing_up() {
    for world in worlds() {
        demo_of(&world);
        let site = Site::behind(&world.db, "");
        let stranger = site.visitor();
        let csrf = token(&stranger);
        let routes = table();
        let files = routes.iter().find(|route| route.limits.contains(&Limit::InviteFiles)).unwrap();
        for _ in 0..25 {
            assert_eq!(ask(&stranger, files, &csrf).status, 303, "is sent to sign in");
        }
        let marit = almighty(&world, &site, 2);
        assert_eq!(ask(&marit, files, &token(&marit)).status, 404, "no such file, and no limit reached");
    }
}

#[test]
fn counts_are_swept_and_a_clock_that_is_put_back_keeps_nobody_waiting() {
    for world in worlds() {
        let site = Site::behind(&world.db, "");
        let name = |number: usize| Key::name(&format!("{number}@all.example"));
        for number in 0..5_000 {
            site.limits.check(Limit::SignInAs, name(number), 1).unwrap();
        }
        assert_eq!(site.limits.len(Limit::SignInAs), 5_000);
        later(&world, 3600);
        for number in 5_000..6_000 {
            site.limits.check(Limit::SignInAs, name(number), 1).unwrap();
        }
        let left = site.limits.len(Limit::SignInAs);
        assert!(left <= 1_000, "{left} are counted; whoever is as good as new is let go");
        (0..30).for_each(|_| site.limits.check(Limit::SignInAs, name(1), 1).unwrap());
        let wait = site.limits.check(Limit::SignInAs, name(1), 1).unwrap_err().seconds;
        assert_eq!(wait, 20);
        world.clock.set(beginning());
        assert_eq!(site.limits.check(Limit::SignInAs, name(1), 1).unwrap_err().seconds, 20, "not an hour more");
        later(&world, 20);
        site.limits.check(Limit::SignInAs, name(1), 1).unwrap();
    }
}
