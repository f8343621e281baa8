//! Asking for money with an invoice attached, paying it in parts, the download, and what is owed.

use brimful::domain::receipt::LARGEST_RECEIPT;

use crate::asking::questions;
use crate::settle::{member, settled};
use crate::support::PDF;
use crate::support::round::check_books;

const PAYOUTS: &str = "/tidewater/payouts";

#[test]
fn a_receipt_is_checked_by_its_bytes_and_what_was_typed_stays() {
    for (round, site) in settled() {
        let jonas = member(&round, &site, 4);
        let form = || {
            let form = jonas.get(PAYOUTS).expect(200).form("/payouts").set("bucket", "5").set("amount", "12,34");
            form.set("payee", "Tin & Lead").set("reference", "Invoice 12").set("wanted_on", "2026-12-01")
        };
        let none = form().send().expect(422).says("Attach the invoice or receipt");
        let back = none.form("/payouts");
        let kept = ["amount", "payee", "reference", "wanted_on"].map(|field| back.value(field).unwrap().to_owned());
        assert_eq!(kept, ["12,34", "Tin & Lead", "Invoice 12", "2026-12-01"]);
        let page = form().send_file("file", "bill.pdf", b"<html><script>alert(1)</script>").expect(422);
        page.says("This is neither a PDF nor a PNG or JPEG picture.");
        form().send_file("file", "bill.pdf", b"").expect(422).says("This file is empty.");

        let mut large = PDF.to_vec();
        large.resize(LARGEST_RECEIPT + 200_000, b' ');
        let page = form().send_file("file", "bill.pdf", &large).expect(422).says("This file is larger than 5 MB.");
        assert_eq!(page.form("/payouts").value("payee"), Some("Tin & Lead"));
        large.truncate(LARGEST_RECEIPT);
        form().send_file("file", "bill.pdf", &large).expect(303);
        check_books(&round);
    }
}

#[test]
fn a_receipt_is_a_download_for_owners_treasurers_and_facilitators() {
    for (round, site) in settled() {
        let jonas = member(&round, &site, 4);
        let form = jonas.get(PAYOUTS).expect(200).form("/payouts").set("bucket", "5").set("amount", "100");
        let form = form.set("payee", "Tin & Lead").set("reference", "12");
        form.send_file("file", "<b>bill.pdf", PDF).expect(303);
        let page = jonas.get("/tidewater/payouts/1").expect(200).says("<b>bill.pdf");
        let href = page.attributes("main li a[download]", "href").remove(0);
        assert_eq!(href, "/tidewater/payouts/1/receipts/1");
        for reader in [1, 4, 8] {
            let file = member(&round, &site, reader).get(&href).expect(200);
            let header = |name: &str| {
                file.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str()).unwrap()
            };
            assert_eq!(header("content-type"), "application/pdf");
            assert_eq!(header("content-disposition"), "attachment; filename=\"payout-1-receipt-1.pdf\"");
            assert_eq!(header("x-content-type-options"), "nosniff");
            assert_eq!(header("cache-control"), "no-store");
            assert_eq!(file.body.as_bytes(), PDF);
        }
        member(&round, &site, 2).get(&href).expect(404);
        let stranger = site.visitor().get(&href).expect(303);
        assert!(stranger.location.unwrap().starts_with("/sign-in"));
        jonas.get("/tidewater/payouts/1/receipts/2").expect(404);
        jonas.get("/tidewater/payouts/2/receipts/1").expect(404);
    }
}

#[test]
fn a_payout_is_paid_in_parts_and_the_owner_hears_of_each() {
    for (round, site) in settled() {
        let db = &round.world.db;
        let (jonas, marit) = (member(&round, &site, 4), member(&round, &site, 1));
        site.deliver(db);
        let form = jonas.get(PAYOUTS).expect(200).form("/payouts").set("bucket", "5").set("amount", "100");
        form.set("payee", "Tin & Lead").set("reference", "12").send_file("file", "bill.pdf", PDF).expect(303);

        let page = marit.get("/tidewater/payouts/1").expect(200);
        assert_eq!(page.form("/payment").value("amount"), Some("100"));
        let above = page.form("/payment").set("amount", "100,01").send().expect(422);
        let above = above.says("€100 of it is not paid yet.");
        let part = above.form("/payment").set("amount", "40").send().expect(303).follow();
        part.says("€40 to Tin & Lead is marked paid. €60 of it still waits. The bucket still holds €440.")
            .says("Paid in part");
        let mails = site.deliver(db).sent();
        assert_eq!(mails.len(), 1, "only the owner");
        assert_eq!(mails[0].to, ["jonas@tidewater.example"]);
        assert!(mails[0].raw.contains("Subject: =?utf-8?") || mails[0].raw.contains("Subject: Paid for"));

        let page = marit.get("/tidewater/payouts/1").expect(200).says("Not paid €60").says("€40 paid on");
        page.form("/payment").send().expect(303).follow().says("€60 to Tin & Lead is marked paid. The bucket");
        marit.get("/tidewater/payouts/1").expect(200).says("€60 paid on");
        jonas.get("/tidewater/buckets/5").expect(200).says("Being done").says("€380 left");
        check_books(&round);
    }
}

#[test]
fn an_owner_takes_a_request_back_and_a_decline_says_why() {
    for (round, site) in settled() {
        let (jonas, marit) = (member(&round, &site, 4), member(&round, &site, 1));
        for sum in ["100", "200"] {
            let form = jonas.get(PAYOUTS).expect(200).form("/payouts").set("bucket", "5").set("amount", sum);
            form.set("payee", "Tin & Lead").set("reference", "12").send_file("file", "bill.pdf", PDF).expect(303);
        }
        let page = jonas.get("/tidewater/payouts/1").expect(200);
        assert_eq!(questions(&jonas, "/tidewater/payouts/1"), ["withdrawal"]);
        page.form("/withdrawal").send().expect(303).follow().says("Taken back");
        marit.get("/tidewater/payouts/2").form("/refusal").send().expect(422).says("Say why it is not paid.");
        let page = marit.get("/tidewater/payouts/2").expect(200);
        page.form("/refusal").set("why", "The invoice is somebody else's").send().expect(303);
        jonas.get("/tidewater/payouts/2").expect(200).says("The invoice is somebody else's");
        let again = page.form("/payment").send().expect(409);
        again.says("This was declined: The invoice is somebody else's");
    }
}

#[test]
fn what_is_owed_is_a_page_and_a_file_for_treasurers() {
    for (round, site) in settled() {
        let (jonas, samir) = (member(&round, &site, 4), member(&round, &site, 8));
        samir.get("/tidewater/payouts/owed").expect(200).says("nobody waits").says("not asked for yet €5,570");
        for (sum, day) in [("100", "2026-11-01"), ("50.50", "2027-03-01")] {
            let form = jonas.get(PAYOUTS).expect(200).form("/payouts").set("bucket", "5").set("amount", sum);
            let form = form.set("payee", "=Tin & Lead").set("reference", "12").set("wanted_on", day);
            form.send_file("file", "bill.pdf", PDF).expect(303);
        }
        let page = samir.get("/tidewater/payouts/owed").expect(200);
        let page = page
            .says("2 payouts wait, €150.50 together; €100.00 of it is late.")
            .says("core costs, not paid yet €3,775.00");
        page.says("Promised in all €9,345.00");
        let file = samir.get("/tidewater/payouts/owed.csv").expect(200);
        let rows: Vec<&str> = file.body.lines().collect();
        assert_eq!(
            rows,
            [
                "payout,wanted on,payee,reference,bucket,title,asked for,paid,waits,currency,asked by",
                "1,2026-11-01,'=Tin & Lead,12,5,Soldering and repair evenings (six),100.00,0.00,100.00,EUR,Jonas Keller",
                "2,2027-03-01,'=Tin & Lead,12,5,Soldering and repair evenings (six),50.50,0.00,50.50,EUR,Jonas Keller",
            ]
        );
        jonas.get("/tidewater/payouts/owed").expect(403);
        site.visitor().get("/tidewater/payouts/owed.csv").expect(303);
    }
}
