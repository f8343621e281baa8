//! Work that takes longer than an answer should: its page shows how far it is and goes on by itself. The servers here
//! wait for nothing, and a lock that the test holds keeps the work from ending before the page was seen.

use brimful::domain::settlement::BelowMinimum;

use crate::closing::below;
use crate::invoices::Coop;
use crate::settle;
use crate::site::{Page, Site, Visitor};
use crate::support::round::check_all;
use crate::support::{Held, worlds};

const IMPORT: &str = "/tidewater/invoices/import";
const SETTLE: &str = "/tidewater/rounds/2026-11/settle";
const FILE: &str = "number,issued_on,paid_on,member,amount\n\
    A-1,2026-10-01,2026-10-05,2,100.00\n\
    A-2,2026-10-01,2026-10-05,2,50.00\n\
    A-3,2026-10-01,,nobody@example.org,7.00\n";

fn is_progress(page: &Page) -> bool {
    page.status == 200 && !page.all("progress").is_empty()
}

/// Looks again until the page says so, as a browser does every second.
fn until(visitor: &Visitor, address: &str, seen: impl Fn(&Page) -> bool) -> Page {
    loop {
        let page = visitor.get(address);
        if seen(&page) {
            return page;
        }
        assert!(is_progress(&page), "{address} ends with {} {:?}: {}", page.status, page.location, page.text());
    }
}

/// What comes of the work of a page.
fn ended(visitor: &Visitor, address: &str) -> Page {
    until(visitor, address, |page| !is_progress(page))
}

/// The address of the page that shows how far the work is, after a form was sent.
#[track_caller]
fn waits_at(sent: Page, page: &str) -> String {
    let location = sent.expect(303).location.unwrap();
    assert!(location.starts_with(&format!("{page}?progress=")), "{location}");
    location
}

/// It looks again by itself every second: without script the whole page, with script only how far the work is, which
/// tells nothing of what came of it.
#[track_caller]
fn looks_again(visitor: &Visitor, address: &str, page: &Page) {
    assert!(page.body.contains(r#"<noscript><meta http-equiv="refresh" content="1"></noscript>"#));
    assert_eq!(page.attributes("script[type=module]", "src").len(), 1);
    let sign = if address.contains('?') { '&' } else { '?' };
    let far = visitor.get(&format!("{address}{sign}at=")).expect(200);
    let far: serde_json::Value = serde_json::from_str(&far.body).unwrap();
    assert!(far["words"].as_str().is_some_and(|words| !words.is_empty()), "{far}");
    assert!(far["counted"].is_null() || far["counted"][1].as_u64().is_some(), "{far}");
}

#[test]
fn a_file_that_takes_long_shows_how_far_it_is_until_its_rows_are_in() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::impatient(&world.db);
        let marit = site.signed_in(&world.db, coop.marit.user());

        let held = Held::up(&world.db, coop.marit.group());
        let form = marit.get(IMPORT).expect(200).form(IMPORT);
        let address = waits_at(form.send_file("file", "maart.csv", FILE.as_bytes()), IMPORT);
        let page = marit.get(&address).expect(200).says("Reading the file").says("It begins");
        looks_again(&marit, &address, &page);
        held.let_go();
        let review = ended(&marit, &address).expect(303).location.unwrap();
        assert_eq!(review, format!("{IMPORT}/1"));
        let review = ended(&marit, &review).expect(200).says("2 of 3 rows are good");

        let held = Held::up(&world.db, coop.marit.group());
        let address = waits_at(review.form("/import/1").send(), &format!("{IMPORT}/1"));
        let prepared = "All rows are checked; what they write is worked out";
        let page = until(&marit, &address, |page| page.text().contains(prepared));
        looks_again(&marit, &address, &page);
        let page = page.says("Importing the rows").says("The file goes in whole or not at all");
        assert!(page.attributes("progress", "max").is_empty(), "nobody counts this step");
        held.let_go();
        let done = ended(&marit, &address).expect(303);
        assert_eq!(done.location.as_deref(), Some("/tidewater/invoices"));
        done.follow().says("2 rows imported from maart.csv. One row stayed out.");

        // Asked once more, the page says how it stands.
        let again = ended(&marit, &address).expect(303).follow();
        again.says("maart.csv was imported already.");
    }
}

#[test]
fn a_file_that_is_refused_after_long_comes_back_with_the_reason() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::impatient(&world.db);
        let marit = site.signed_in(&world.db, coop.marit.user());
        let send = |content: &[u8]| {
            let sent = marit.get(IMPORT).form(IMPORT).send_file("file", "f.csv", content);
            // Work as short as this may be done before anybody could wait for it.
            let waits = sent.location.as_ref().filter(|location| location.contains("progress="));
            if let Some(address) = waits { ended(&marit, address) } else { sent }
        };
        send(b"Invoice;Issued\r\nA;Caf\xe9\r\n").expect(422).says("Line 2 has letters that are not written in UTF-8");

        let review = send(FILE.as_bytes()).expect(303).location.unwrap();
        let review = ended(&marit, &review).expect(200);
        let new = marit.get("/tidewater/invoices/new").form("/new").set("member", "2").set("number", "A-2");
        new.set("issued_on", "2026-10-01").set("amount", "7").press("op", "save").expect(303);
        let held = Held::up(&world.db, coop.marit.group());
        let sent = review.form("/import/1").send();
        held.let_go();
        let stale = if let Some(address) = &sent.location { ended(&marit, address) } else { sent };
        let stale = stale.expect(409).says("Something changed since this was shown, so nothing was imported.");
        stale.says("Invoice A-2 of Ines Ribeiro is recorded already").says("Import 1 row");
    }
}

#[test]
fn a_settlement_that_takes_long_shows_how_far_it_is_and_ends_with_its_results() {
    for (round, _) in settle::tidewater() {
        let site = Site::impatient(&round.world.db);
        round.close();
        let marit = settle::member(&round, &site, 1);
        let preview = marit.get(SETTLE).expect(200);
        let held = Held::up(&round.world.db, round.group);
        let address = waits_at(preview.form("/settle").send(), SETTLE);
        let page = marit.get(&address).expect(200).says("Settling the round");
        looks_again(&marit, &address, &page);
        page.says("The round is settled whole or not at all");
        held.let_go();
        ended(&marit, &address).expect(303).follow().says("Settled.").says("Six of seven buckets are funded");
        marit.get(&format!("{address}&at=")).expect(204);
        check_all(&round);
    }
}

#[test]
fn what_was_decided_is_kept_when_a_long_settlement_is_refused() {
    for (round, _) in below(BelowMinimum::Facilitator) {
        let site = Site::impatient(&round.world.db);
        round.close();
        let marit = settle::member(&round, &site, 1);
        let chosen = marit.get(SETTLE).form("/settle").set("choice[1]", "fund").set("reason[1]", "Half is a start");
        let seen = chosen.press("op", "preview").expect(200);
        let held = Held::up(&round.world.db, round.group);
        let other = seen.form("/settle").set("choice[1]", "return").press("op", "settle");
        let address = waits_at(other, SETTLE);
        held.let_go();
        let back = ended(&marit, &address).expect(409).says("Something changed since you saw the preview");
        assert_eq!(back.form("/settle").value("choice[1]"), Some("return"));
        assert_eq!(back.form("/settle").value("reason[1]"), Some("Half is a start"));
    }
}

#[test]
fn work_that_the_server_does_not_know_any_more_is_told_plainly() {
    for (round, site) in settle::tidewater() {
        round.close();
        let marit = settle::member(&round, &site, 1);
        let lost = marit.get(&format!("{SETTLE}?progress=gone")).expect(200);
        let lost = lost.says("It did not get to its end").says("nothing has been posted so far");
        lost.form("/settle").send().expect(303).follow().says("Settled.");
        let settled = marit.get(&format!("{SETTLE}?progress=gone")).expect(303);
        assert_eq!(settled.location.as_deref(), Some("/tidewater/rounds/2026-11/results"), "it was settled after all");
    }
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let marit = site.signed_in(&world.db, coop.marit.user());
        let lost = marit.get(&format!("{IMPORT}?progress=gone")).expect(200);
        let lost = lost.says("Nothing of the file was taken; upload it again.");
        let review = lost.form(IMPORT).send_file("file", "maart.csv", FILE.as_bytes()).expect(303).follow();
        let lost = marit.get(&format!("{IMPORT}/1?progress=gone")).expect(200).says("no row has gone in so far");
        assert_eq!(lost.all("tbody td"), review.expect(200).all("tbody td"), "and the rows are there");
        lost.form("/import/1").send().expect(303);
        let applied = marit.get(&format!("{IMPORT}/1?progress=gone")).expect(303).follow();
        applied.says("maart.csv was imported already.");
    }
}

#[test]
fn nobody_else_sees_how_far_work_is() {
    for (round, _) in settle::tidewater() {
        let site = Site::impatient(&round.world.db);
        round.close();
        let (marit, other) = (settle::member(&round, &site, 1), settle::member(&round, &site, 2));
        let preview = marit.get(SETTLE).expect(200);
        let held = Held::up(&round.world.db, round.group);
        let address = waits_at(preview.form("/settle").send(), SETTLE);
        assert!(is_progress(&marit.get(&address)));
        other.get(&address).expect(403);
        held.let_go();
        ended(&marit, &address).expect(303).follow().says("Settled.");
    }
}

#[test]
fn a_facilitator_who_settles_sees_how_many_have_finished() {
    for (round, site) in below(BelowMinimum::Return) {
        let marit = settle::member(&round, &site, 1);
        marit.get("/tidewater/rounds/2026-11").expect(200).says("2 of 3 members have finished");
        round.close();
        // A sign-in of two weeks ago is not enough to settle.
        let marit = settle::member(&round, &site, 1);
        marit.get(SETTLE).expect(200).says("2 of 3 members have finished");
    }
}
