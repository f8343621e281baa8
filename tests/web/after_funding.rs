//! How a funded bucket ends: a report, more time, a cancellation, by whoever may; and what its page tells everybody.

use brimful::domain::agreement::CancelledTo;
use brimful::services::verify::verify;
use brimful::store::Failure;
use brimful::store::agreements::{insert_agreement, list_agreements};
use brimful::store::ledger::lock_group;
use mailparse::{MailHeaderMap, parse_mail};

use crate::asking::questions;
use crate::settle::{member, settled};
use crate::site::Site;
use crate::support::PDF;
use crate::support::round::{RoundWorld, check_books};

const HANDBOOK: &str = "/tidewater/buckets/3";

fn clean(round: &RoundWorld) {
    check_books(round);
    assert_eq!(verify(&round.world.db).unwrap().findings, []);
}

/// What arrives now: to whom, and the subject.
fn arrives(round: &RoundWorld, site: &Site) -> Vec<(String, String)> {
    let read = site.deliver(&round.world.db).sent().into_iter().map(|letter| {
        let mail = parse_mail(letter.raw.as_bytes()).unwrap();
        (letter.to[0].clone(), mail.headers.get_first_value("Subject").unwrap())
    });
    read.collect()
}

#[test]
fn an_owner_finishes_with_a_report_that_everybody_reads() {
    for (round, site) in settled() {
        // Pilar and Tomás own the handbook.
        let pilar = member(&round, &site, 6);
        let page = pilar.get(HANDBOOK).expect(200).says("Funded").says("To be done by 16 February 2027");
        assert!(page.attributes("aside a", "href").contains(&format!("{HANDBOOK}/report")));
        let form = pilar.get(&format!("{HANDBOOK}/report")).expect(200).says("€700 is left.");
        let wrong = form.form("/report").send().expect(422).says("Write a few words: everybody reads them");
        let done = wrong.form("/report").set("report", "The handbook speaks Spanish.\n\nThank you.").send();
        let done = done.expect(303).follow().says("Done. €700 was left and is carried on.");
        done.says("What became of it").says("The handbook speaks Spanish.").says("Done");
        let stranger = site.visitor().get(HANDBOOK).expect(200).says("The handbook speaks Spanish.");
        let stranger = stranger.says("Funded with €700").says("− Carried on €700").says("Left €0");
        assert!(!stranger.text().contains("Pilar Romero"), "no names for strangers");
        pilar.get(&format!("{HANDBOOK}/report")).expect(409).says("This bucket is done already.");
        clean(&round);
    }
}

#[test]
fn others_finish_nothing_and_nobody_finishes_while_a_payout_waits() {
    for (round, site) in settled() {
        let pilar = member(&round, &site, 6);
        member(&round, &site, 2).get(&format!("{HANDBOOK}/report")).expect(403);
        let stranger = site.visitor().get(&format!("{HANDBOOK}/report")).expect(303);
        assert!(stranger.location.unwrap().starts_with("/sign-in"));
        let early = pilar.get(&format!("{HANDBOOK}/report")).expect(200);
        let form = pilar.get("/tidewater/payouts").form("/payouts").set("bucket", "3").set("amount", "200");
        let form = form.set("payee", "A translator").set("reference", "1");
        form.send_file("file", "1.pdf", PDF).expect(303);
        let page = pilar.get(&format!("{HANDBOOK}/report")).expect(200);
        let page = page.says("One payout still waits to be paid, €200 together.");
        assert!(!page.body.contains("<textarea"), "no form while somebody waits");
        // The form from before is refused as well, and keeps its words.
        let late = early.form("/report").set("report", "All done").send().expect(422);
        let late = late.says("One payout still waits to be paid");
        assert_eq!(late.form("/report").value("report").map(str::trim), Some("All done"));
        pilar.get(HANDBOOK).expect(200).says("€200 of what is left is asked for and waits to be paid.");
        clean(&round);
    }
}

#[test]
fn owners_are_reminded_75_and_90_days_after_funding_and_not_after_more_time_or_the_end() {
    for (round, site) in settled() {
        arrives(&round, &site);
        round.world.at("2027-02-01T07:59:00Z");
        assert_eq!(arrives(&round, &site), []);
        // Nine in the morning in Amsterdam.
        round.world.at("2027-02-01T08:00:00Z");
        let told = arrives(&round, &site);
        let handbook: Vec<&str> =
            told.iter().filter(|(_, about)| about.contains("handbook")).map(|(to, _)| to.as_str()).collect();
        assert_eq!(handbook, ["pilar@tidewater.example", "tomas@tidewater.example"]);
        assert!(
            told.iter().any(|(_, about)| about == "To be done by 16 February: Spanish translation of our handbook")
        );

        let marit = member(&round, &site, 1);
        let form =
            marit.get(&format!("{HANDBOOK}/extension")).expect(200).says("It is to be done by 16 February 2027.");
        let wrong = form.form("/extension").set("until", "2027-02-16").set("why", "Ill").send().expect(422);
        let wrong = wrong.says("Choose a day after 16 February 2027");
        assert_eq!(wrong.form("/extension").value("why"), Some("Ill"));
        let more = wrong.form("/extension").set("until", "2027-03-31").send().expect(303).follow();
        more.says("It has until 31 March 2027 now.").says("More time until 31 March 2027: Ill");
        member(&round, &site, 8).get(&format!("{HANDBOOK}/extension")).expect(403);

        round.world.at("2027-02-16T08:00:00Z");
        let told = arrives(&round, &site);
        assert!(!told.is_empty() && told.iter().all(|(_, about)| !about.contains("handbook")), "{told:?}");
        assert!(told.iter().all(|(_, about)| about.starts_with("To be done today:")), "{told:?}");

        round.world.at("2027-02-17T08:00:00Z");
        let marit = member(&round, &site, 1);
        marit.get("/tidewater/buckets").expect(200).says("Not finished in time.");
        let other = member(&round, &site, 2).get("/tidewater/buckets").expect(200);
        assert!(!other.text().contains("Not finished in time"));

        let report = member(&round, &site, 6).get(&format!("{HANDBOOK}/report")).expect(200);
        report.form("/report").set("report", "Done.").send().expect(303);
        round.world.at("2027-04-01T08:00:00Z");
        assert_eq!(arrives(&round, &site), [], "nothing about a bucket that is done");
    }
}

#[test]
fn a_facilitator_cancels_as_the_agreement_says_and_the_givers_stay_listed() {
    for (round, site) in settled() {
        let boss = round.member(1);
        let job = move |tx: &mut brimful::store::Tx<'_>| {
            let locked = lock_group(tx, boss.group())?;
            let last = list_agreements(tx, boss.group())?.pop().unwrap();
            let to = CancelledTo::Givers;
            let next = brimful::domain::agreement::Agreement { cancelled_to: to, from: locked.today(), ..last };
            Ok::<_, Failure<()>>(insert_agreement(tx, &locked, &boss, &next, None)?)
        };
        round.world.db.write(job).unwrap();
        arrives(&round, &site);
        let (marit, pilar) = (member(&round, &site, 1), member(&round, &site, 6));
        pilar.get(&format!("{HANDBOOK}/cancellation")).expect(403);
        let page = marit.get(&format!("{HANDBOOK}/cancellation")).expect(200);
        let page =
            page.says("the €700 that is left goes to its givers, by what each gave.").says("Ines Ribeiro €80 €80");
        let wrong = page.form("/cancellation").send().expect(422).says("Write a few words: everybody reads them");
        let wrong = wrong.form("/cancellation").set("why", "The translator moved away.");
        let done = wrong.send().expect(303).follow().says("Cancelled. €700 went back to its givers.");
        let done = done.says("Why it was cancelled").says("The translator moved away.");
        done.says("€700 was left and went back to its eight givers, for their next round.").says("Got back");
        let stranger = site.visitor().get(HANDBOOK).expect(200).says("The translator moved away.");
        assert!(!stranger.text().contains("Ines") && !stranger.text().contains("Got back"));

        let told = arrives(&round, &site);
        // Eight givers and two owners; Tomás is both.
        assert_eq!(told.len(), 9, "{told:?}");
        assert!(told.iter().all(|(_, about)| about == "Cancelled: Spanish translation of our handbook"));
        marit.get(&format!("{HANDBOOK}/cancellation")).expect(409).says("This bucket was cancelled already.");
        clean(&round);
    }
}

#[test]
fn cancelling_asks_for_the_password_again_and_for_figures_that_still_hold() {
    for (round, site) in settled() {
        let marit = member(&round, &site, 1);
        let page = marit.get(&format!("{HANDBOOK}/cancellation")).expect(200);
        let form = |left: &str| {
            let form = marit.get(&format!("{HANDBOOK}/cancellation")).form("/cancellation").set("why", "No");
            form.set("left", left).send()
        };
        form("100").expect(422).says("The bucket changed while you looked: it holds €700 now.");
        form("nothing").expect(422);
        round.world.at("2026-11-18T10:00:00Z");
        let again = page.form("/cancellation").set("why", "No").send().expect(422).says("Your password again");
        assert_eq!(again.form("/sign-in/again").value("next"), Some("/tidewater/buckets/3"));
        clean(&round);
    }
}

#[test]
fn a_proposal_without_money_is_taken_back_by_its_owner() {
    for (round, site) in settled() {
        // The microphone kit was not funded; Noor owns it.
        let owner = round.world.read(|snapshot| {
            brimful::store::buckets::list_owners_of(snapshot, round.group, brimful::domain::ids::BucketNumber::new(6))
        });
        let noor = member(&round, &site, usize::try_from(owner[0].get()).unwrap());
        let page = noor.get("/tidewater/buckets/6").expect(200).says("Take this proposal back");
        assert_eq!(questions(&noor, "/tidewater/buckets/6"), ["withdrawal"]);
        let done = page.form("/withdrawal").set("why", "Somebody lent us one").send().expect(303).follow();
        done.says("Taken back.").says("Somebody lent us one").says("It had got no money.").says("Cancelled");
        let funded = noor.get(HANDBOOK).expect(200);
        assert!(!funded.body.contains("/withdrawal"));
        let other = member(&round, &site, 2).get("/tidewater/buckets/6").expect(200);
        assert!(!other.body.contains("/withdrawal"));
        page.form("/withdrawal").set("idem", "").send().expect(409).says("This bucket was taken back already.");
        clean(&round);
    }
}
