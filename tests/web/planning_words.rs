//! Every word on the pages for planning a round, changing it, and for payouts comes from a file: they are opened in the
//! strange language, also where something has to be mended.

use brimful::domain::settlement::BelowMinimum;

use super::every_word::{names, plain};
use super::languages::STRANGE;
use crate::a_group::tidewater;
use crate::asking::questions;
use crate::closing::give;
use crate::settle::{member, settled};
use crate::site::{Page, Site};
use crate::support::PDF;
use crate::support::round::{Plan, PlannedBucket};
use crate::support::worlds;

const NEW: &str = "/tidewater/rounds/new";
const ROUND: &str = "/tidewater/rounds/2026-11";

/// What the pages that were looked at say in plain words.
struct Looked {
    allowed: Vec<String>,
    wrong: Vec<String>,
}

impl Looked {
    fn new(besides: &[&str]) -> Self {
        let mut allowed = names();
        allowed.extend(besides.iter().map(|word| (*word).to_owned()));
        Self { allowed, wrong: Vec::new() }
    }

    fn at(&mut self, what: &str, page: &Page) {
        self.wrong.extend(plain(what, page, &self.allowed));
    }

    fn nothing(self) {
        assert!(self.wrong.is_empty(), "words that come from no file:\n{}", self.wrong.join("\n"));
    }
}

#[test]
fn every_word_of_opening_a_round_comes_from_a_file() {
    for world in worlds() {
        let group = tidewater(&world);
        let site = Site::start(&world.db);
        let visitor = |number: i64| site.signed_in(&world.db, group.member(number).user()).reading(STRANGE);
        let (facilitator, other) = (visitor(1), visitor(2));
        let mut looked = Looked::new(&[]);
        let page = facilitator.get(NEW).expect(200);
        looked.at("the form", &page);
        let put_in = page.form(NEW).set("who", "proportional").press("op", "preview").expect(200);
        looked.at("by what each put in", &put_in);
        let wrong = page.form(NEW).set("step", "0").set("below", "x").set("unspent", "x").set("who", "x");
        let wrong = wrong.set("money", "day").set("closes", "").press("op", "open").expect(422);
        looked.at("everything wrong", &wrong);
        let late = page.form(NEW).set("invoices_by", "2026-11-01").press("op", "open").expect(422);
        looked.at("invoices too early", &late);

        let hands = "/tidewater/rounds/hands";
        looked.at("nobody is asked", &facilitator.get(hands).expect(200));
        looked.at("nor the members", &other.get(hands).expect(200));
        let ask = facilitator.get("/tidewater/rounds/hands/new").expect(200);
        looked.at("asking", &ask);
        looked.at("asking wrongly", &ask.form("/hands/new").set("until", "").send().expect(422));
        let asked = ask.form("/hands/new").set("until", "2026-11-05").send().expect(303).follow().expect(200);
        looked.at("asked", &asked);
        looked.at("nobody is in yet", &facilitator.get(NEW).expect(200));
        let said = other.get(hands).form("/hands").press("hand", "up").expect(303).follow().expect(200);
        looked.at("one is in", &said);
        looked.at("one hand", &facilitator.get(NEW).expect(200));
        assert_eq!(questions(&facilitator, hands), ["end"]);
        facilitator.get(hands).form("/hands/end").send().expect(303);

        let form = facilitator.get(NEW).form(NEW).set("opens", "2026-11-09").set("closes", "2026-11-23");
        form.press("op", "open").expect(303);
        looked.at("one round at a time", &facilitator.get(NEW).expect(200));
        let extension = facilitator.get(&format!("{ROUND}/extension")).expect(200);
        looked.at("more time", &extension);
        let wrong = extension.form("/extension").set("closes", "2026-11-10").set("reason", "Ill").send().expect(422);
        looked.at("less time", &wrong);
        let withdrawal = facilitator.get(&format!("{ROUND}/withdrawal")).expect(200);
        looked.at("withdrawing", &withdrawal);
        looked.at("without a reason", &withdrawal.form("/withdrawal").send().expect(422));
        looked.nothing();
    }
}

#[test]
fn every_word_of_settling_early_and_of_an_offer_comes_from_a_file() {
    for world in worlds() {
        let mut owned = PlannedBucket::fixed(9_000);
        owned.owners = vec![2];
        let mut plan = Plan::new(3, 10_000, vec![owned, PlannedBucket::fixed(5_000)]);
        plan.below_minimum = BelowMinimum::AskOwner;
        let round = plan.open(world);
        give(&round, 1, &[(1, 4_000), (2, 3_000)]);
        give(&round, 3, &[(2, 2_000)]);
        let site = Site::start(&round.world.db);
        let visitor = |number| member(&round, &site, number).reading(STRANGE);
        // The memo of the entry is stored in English, and accounts have one name everywhere.
        let entry = ["Settled early in the round 2026-11", "allotment:", "bucket:"];
        let mut looked = Looked::new(&["Worth 5000", "Worth 9000", entry[0], entry[1], entry[2]]);
        looked.at("settling early", &visitor(1).get(&format!("{ROUND}/early/2")).expect(200));
        round.close();
        visitor(1).get(&format!("{ROUND}/settle")).expect(200);
        let offer = format!("{ROUND}/offers/1");
        looked.at("an offer to others", &visitor(1).get(&offer).expect(200));
        let page = visitor(2).get(&offer).expect(200);
        looked.at("an offer", &page);
        looked.at("no answer", &page.form("/offers/1").send().expect(422));
        let answered = page.form("/offers/1").press("answer", "yes").expect(303).follow().expect(200);
        looked.at("answered", &answered);
        let again = page.form("/offers/1").press("answer", "no").expect(303).follow().expect(200);
        looked.at("answered again", &again);
        looked.at("read by others", &visitor(3).get(&offer).expect(200));
        looked.nothing();
    }
}

#[test]
fn every_word_of_payouts_comes_from_a_file() {
    for (round, site) in settled() {
        let visitor = |number| member(&round, &site, number).reading(STRANGE);
        let (owner, treasurer) = (visitor(4), visitor(8));
        let mut looked = Looked::new(&["Tin & Lead", "bill.pdf"]);
        looked.at("nothing asked for", &owner.get("/tidewater/payouts").expect(200));
        looked.at("nothing owed", &treasurer.get("/tidewater/payouts/owed").expect(200));
        let ask = |sum: &str, day: &str| {
            let form = owner.get("/tidewater/payouts").form("/payouts").set("bucket", "5").set("amount", sum);
            form.set("payee", "Tin & Lead").set("reference", "Bill").set("wanted_on", day)
        };
        looked.at("no receipt", &ask("10", "").send().expect(422));
        looked.at("too much", &ask("99999", "").send_file("file", "bill.pdf", PDF).expect(422));
        looked.at("wrong file", &ask("10", "").send_file("file", "bill.pdf", b"words").expect(422));
        for (sum, day) in [("100", "2026-11-01"), ("50.50", "2027-03-01"), ("20", "")] {
            ask(sum, day).send_file("file", "bill.pdf", PDF).expect(303);
        }
        looked.at("waiting", &owner.get("/tidewater/payouts").expect(200));
        looked.at("owed", &treasurer.get("/tidewater/payouts/owed").expect(200));
        let page = treasurer.get("/tidewater/payouts/1").expect(200);
        looked.at("one to be paid", &page);
        looked.at("no reason", &page.form("/refusal").send().expect(422));
        looked.at("paid in part", &page.form("/payment").set("amount", "40").send().expect(303).follow().expect(200));
        looked.at("one paid in part", &treasurer.get("/tidewater/payouts/1").expect(200));
        let two = treasurer.get("/tidewater/payouts/2").expect(200);
        looked.at("declined", &two.form("/refusal").set("why", "12").send().expect(303).follow().expect(200));
        looked.at("one declined", &owner.get("/tidewater/payouts/2").expect(200));
        let three = owner.get("/tidewater/payouts/3").expect(200);
        looked.at("one of mine", &three);
        looked.at("taken back", &three.form("/withdrawal").send().expect(303).follow().expect(200));
        looked.at("one taken back", &owner.get("/tidewater/payouts/3").expect(200));
        looked.nothing();
    }
}
