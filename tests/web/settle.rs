//! Closing, settling with a preview, results, payouts, by HTTP.

use crate::site::{Site, Visitor};
use crate::support::round::{Plan, RoundWorld, bucket, cents, check_books, to_cents};
use crate::support::{PDF, worlds};
use brimful::services::splits::{SaveSplit, save};

pub const PAGE: &str = "/tidewater/rounds/2026-11";

/// Tidewater with every split of the files saved.
pub fn tidewater() -> Vec<(RoundWorld, Site)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/demo/tidewater/splits.csv");
    let plan = Plan::tidewater();
    let mails: Vec<String> = plan.members.iter().map(|(_, mail)| mail.clone()).collect();
    let mut splits = vec![Vec::new(); mails.len()];
    for row in csv::Reader::from_path(path).unwrap().records() {
        let row = row.unwrap();
        let member = mails.iter().position(|mail| *mail == row[0]).unwrap();
        splits[member].push((bucket(row[1].parse().unwrap()), cents(to_cents(&row[2]))));
    }
    let open = |world| {
        let round = plan.clone().open(world);
        for (place, asked) in splits.iter().enumerate() {
            let command = SaveSplit { round: round.round, version_seen: 0, asked: asked.clone(), key: None };
            save(&round.world.db, &round.member(place + 1), command).unwrap();
        }
        let site = Site::start(&round.world.db);
        (round, site)
    };
    worlds().into_iter().map(open).collect()
}

/// The same, settled on 18 November.
pub fn settled() -> Vec<(RoundWorld, Site)> {
    let settle = |(round, site): (RoundWorld, Site)| {
        round.close();
        member(&round, &site, 1).get(&format!("{PAGE}/settle")).form("/settle").send().expect(303);
        (round, site)
    };
    tidewater().into_iter().map(settle).collect()
}

pub fn member(round: &RoundWorld, site: &Site, number: usize) -> Visitor {
    site.signed_in(&round.world.db, round.member(number).user())
}

#[test]
fn a_facilitator_closes_settles_and_everybody_reads_the_results() {
    for (round, site) in tidewater() {
        let marit = member(&round, &site, 1);
        let page = marit.get(PAGE).expect(200).says("14 of 14 members have finished");
        let page = page.form("/closure").send().expect(303).follow().says("Closed at 13:00.");
        page.says("Settle the round");

        let preview = marit.get(&format!("{PAGE}/settle")).expect(200);
        let preview = preview.says("Six of seven buckets are funded with €5,570. €30 carries on into December.");
        let done = preview.form("/settle").send().expect(303).follow().expect(200).says("Settled.");
        let done = done.says("Six of seven buckets are funded").says("Fourteen of us had €5,600 to share");
        let done = done.says("€5,570 found a bucket and €30 carries on into December.");
        let done = done.says("Your €400 helped two buckets").says("Who gave what, split by split");
        assert_eq!(done.all(".result-amount strong"), ["€1,440", "€1,200", "€900", "€850", "€700", "€480", "€30"]);
        let again = preview.form("/settle").send().expect(303).follow();
        again.says("nothing was posted twice");
        check_books(&round);

        let stranger = site.visitor().get(&format!("{PAGE}/results")).expect(200);
        let stranger = stranger.says("Six of seven buckets are funded").says("€5,570");
        assert!(!stranger.body.contains("Ama"), "no names for strangers");
        assert!(!stranger.text().contains("split by split"));
        marit.get(PAGE).expect(200).says("Settled on 3 November.").says("See what we chose");
    }
}

#[test]
fn only_facilitators_close_and_settle_and_only_after_the_close() {
    for (round, site) in tidewater() {
        let ines = member(&round, &site, 2);
        ines.get(&format!("{PAGE}/settle")).expect(403);
        assert!(ines.get(PAGE).attributes("form[action$='/closure']", "action").is_empty());
        let marit = member(&round, &site, 1);
        let back = marit.get(&format!("{PAGE}/settle")).expect(303).follow();
        back.says("can be settled once it has closed");
        ines.get(&format!("{PAGE}/results")).expect(200).says("The results stand here once it is settled.");
        round.close();
        let marit = member(&round, &site, 1);
        marit.get(&format!("{PAGE}/settle")).expect(200);
        // The sign-in is older than 15 minutes now.
        round.world.at("2026-11-18T09:16:00Z");
        let again = marit.get(&format!("{PAGE}/settle")).expect(303);
        assert!(again.location.unwrap().starts_with("/sign-in/again"));
    }
}

#[test]
fn an_owner_asks_for_a_payout_and_another_treasurer_marks_it_paid() {
    for (round, site) in tidewater() {
        round.close();
        let marit = member(&round, &site, 1);
        marit.get(&format!("{PAGE}/settle")).form("/settle").send().expect(303);

        let jonas = member(&round, &site, 4);
        let page = jonas.get("/tidewater/payouts").expect(200).says("No payout was asked for yet.");
        let form = page.form("/payouts").set("bucket", "5").set("amount", "480,01").set("reference", "Invoice 12");
        let form = form.set("payee", "");
        let wrong = form.send_file("file", "invoice 12.pdf", PDF).expect(422).says("Say who is to be paid");
        let wrong = wrong.says("“invoice 12.pdf” is attached.");
        assert_eq!(wrong.form("/payouts").value("amount"), Some("480,01"));
        let wrong = wrong.form("/payouts").set("payee", "Tin & Lead").send().expect(422);
        let wrong = wrong.says("The bucket holds €480");
        let asked = wrong.form("/payouts").set("amount", "450").send().expect(303).follow();
        asked.says("Asked for €450. A treasurer marks it paid.").says("Tin & Lead").says("Waits");

        member(&round, &site, 2).get("/tidewater/payouts/1").expect(404);
        jonas.get("/tidewater/payouts/1").expect(200).says("Another treasurer marks it paid.");
        let page = marit.get("/tidewater/payouts/1").expect(200).says("Left in the bucket €30").says("invoice 12.pdf");
        let ahead = page.form("/payment").set("paid_on", "2027-01-01").send().expect(422);
        let paid = ahead.says("The day lies ahead.").form("/payment").set("paid_on", "2026-11-18").send().expect(303);
        paid.follow().says("€450 to Tin & Lead is marked paid. The bucket still holds €30.").says("Paid");
        check_books(&round);
    }
}
