//! The pages of invoices and their files, used as a browser without script would.

use brimful::domain::agreement::{Agreement, AllotmentUnit, CancelledTo, Sharing, UnspentTo};
use brimful::domain::ids::UserId;
use brimful::domain::member::Roles;
use brimful::domain::money::Rate;
use brimful::store::Failure;
use brimful::store::agreements::insert_agreement;
use brimful::store::ledger::lock_group;
use brimful::store::scope::GroupScope;

use crate::site::Site;
use crate::support::{World, group, worlds};

/// Marit runs the group and keeps the money, Ines is a member, Samir another.
pub struct Coop {
    pub marit: GroupScope,
    pub ines: GroupScope,
    pub samir: GroupScope,
}

impl Coop {
    /// 20 % in, from the beginning of the year; it is 20 October 2026.
    pub fn of(world: &World) -> Self {
        world.at("2026-10-20T10:00:00Z");
        let marit = group::tidewater(world).scope;
        let member = |name, email| group::member(&world.db, &marit, name, email, Roles::default());
        let coop = Self {
            marit,
            ines: member("Ines Ribeiro", "ines@tidewater.example"),
            samir: member("Samir Bose", "samir@tidewater.example"),
        };
        let agreement = Agreement {
            version: 1,
            from: "2026-01-01".parse().unwrap(),
            pool_rate: Rate::new(2_000).unwrap(),
            foundation_share: Rate::new(2_500).unwrap(),
            foundation_name: None,
            sharing: Sharing::Equal,
            unit: AllotmentUnit::Minor,
            unspent_to: UnspentTo::Carried,
            cancelled_to: CancelledTo::Carried,
            cover_from_foundation: true,
        };
        let written = world.db.write(move |tx| {
            let locked = lock_group(tx, marit.group())?;
            Ok::<_, Failure<()>>(insert_agreement(tx, &locked, &marit, &agreement, None)?)
        });
        written.unwrap();
        coop
    }

    pub const fn users(&self) -> [UserId; 3] {
        [self.marit.user(), self.ines.user(), self.samir.user()]
    }
}

#[test]
fn a_member_enters_an_invoice_and_the_treasurer_marks_it_paid_and_voids_it() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let [marit, ines, samir] = coop.users().map(|user| site.signed_in(&world.db, user));

        let page = ines.get("/tidewater/invoices").expect(200).says("No invoice of yours yet");
        assert_eq!(page.attributes("a.button", "href"), ["/tidewater/invoices/new"]);
        let form = ines.get("/tidewater/invoices/new").expect(200);
        assert!(form.all("#member, #paid_on, #own_rate").is_empty(), "members enter their own, unpaid, without a rate");
        let sent = form.form("/tidewater/invoices/new").set("number", "7").set("issued_on", "2026-10-01");
        let saved = sent.set("amount", "1,333.33").set("kind", "Design").press("op", "save").expect(303).follow();
        saved.says("Saved. Invoice 7 is on the way.").says("It gives €266.67 to the pool when it is paid");

        samir.get("/tidewater/invoices").expect(200).says("No invoice of yours yet");
        samir.get("/tidewater/invoices/1").expect(404);
        let list = marit.get("/tidewater/invoices").expect(200).says("Ines Ribeiro");
        assert_eq!(list.attributes("tbody a", "href"), ["/tidewater/invoices/1"]);

        let page = marit.get("/tidewater/invoices/1").expect(200).says("Not paid yet");
        let early = page.form("/tidewater/invoices/1/paid").set("paid_on", "2026-10-21").send().expect(422);
        let early = early.says("Choose today, 20 October 2026, or a day before it");
        assert_eq!(early.form("/paid").value("paid_on"), Some("2026-10-21"), "what was typed is kept");
        let paid = early.form("/tidewater/invoices/1/paid").set("paid_on", "2026-10-19").send().expect(303).follow();
        paid.says("Saved. Invoice 7 is paid and gives €266.67 to the pool (20 %).").says("19 October 2026");

        ines.get("/tidewater/invoices/1").expect(200).says("It gave €266.67 to the pool (20 %)");
        let page = marit.get("/tidewater/invoices/1").expect(200);
        let empty = page.form("/void").send().expect(422).says("Say why, so that others can follow");
        let voided = empty.form("/void").set("why", "The client paid somebody else").send().expect(303).follow();
        voided.says("Invoice 7 is voided; its number is free again.").says("Voided");
        ines.get("/tidewater/invoices/1").expect(200).says("The client paid somebody else");
    }
}

#[test]
fn a_form_that_comes_back_keeps_what_was_typed_and_names_every_problem() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let marit = site.signed_in(&world.db, coop.marit.user());
        let form = marit.get("/tidewater/invoices/new").expect(200).form("/tidewater/invoices/new");
        let sent = form.set("amount", "1,200").set("own_rate", "120").set("client", "Kade <b>Theatre</b>");
        let page = sent.set("member", "2").set("issued_on", "soon").press("op", "save").expect(422);
        assert!(page.all("title")[0].starts_with("Problem: "));
        assert_eq!(
            page.all(".error-summary li"),
            [
                "Write the number that is printed on it",
                "Write a day as 2026-11-30",
                "This can be read in two ways: write 1200.00 or 1.20",
                "A rate is between 0 and 100 %",
            ]
        );
        let form = page.form("/tidewater/invoices/new");
        assert_eq!(form.value("client"), Some("Kade <b>Theatre</b>"));
        assert_eq!(form.value("member"), Some("2"));
        let fixed = form.set("number", "7").set("issued_on", "2026-10-02").set("amount", "1200.00");
        let again = fixed.set("own_rate", "5").set("paid_on", "2026-10-03").press("op", "another").expect(303);
        assert_eq!(again.location.as_deref(), Some("/tidewater/invoices/new?member=2"));
        let form = again.follow().says("Invoice 7 is paid and gives €60.00 to the pool (5 %).");
        let twin = form.form("/new").set("number", "7").set("issued_on", "2026-10-02").set("amount", "5").send();
        twin.expect(422).says("Invoice 7 is recorded already, paid on 3 October 2026");
    }
}

#[test]
fn the_list_is_narrowed_by_its_address() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let marit = site.signed_in(&world.db, coop.marit.user());
        let record = |number: &str, kind: &str, paid_on: &str| {
            let form = marit.get("/tidewater/invoices/new").form("/new").set("number", number).set("kind", kind);
            let form = form.set("issued_on", "2026-10-01").set("amount", "100").set("paid_on", paid_on);
            form.press("op", "save").expect(303);
        };
        record("1", "Design", "");
        record("2", "Training", "");
        record("3", "Design", "2026-10-02");
        let numbers = |query: &str| marit.get(&format!("/tidewater/invoices{query}")).expect(200).all("tbody th a");
        assert_eq!(numbers(""), ["3", "2", "1"]);
        assert_eq!(numbers("?show=unpaid"), ["2", "1"]);
        assert_eq!(numbers("?show=paid&kind=Design"), ["3"]);
        assert_eq!(numbers("?kind=Design&before=3"), ["1"]);
        marit.get("/tidewater/invoices?show=paid&kind=Training").expect(200).says("No invoice is like that.");
    }
}

#[test]
fn a_file_is_reviewed_by_line_and_its_good_rows_go_in_once() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let marit = site.signed_in(&world.db, coop.marit.user());
        let text = "Invoice;Issued;Paid;E-mail;Netto\r\n\
                    A-1;2026-10-01;2026-10-05;ines@tidewater.example;1.234,50\r\n\
                    A-2;2026-10-01;;samir@tidewater.example;100,00\r\n\
                    A-3;2026-10-01;;nobody@example.org;100,00\r\n";
        let form = || marit.get("/tidewater/invoices/import").expect(200).form("/tidewater/invoices/import");
        let latin_1 = form().send_file("file", "maart.csv", b"Invoice;Issued\r\nA;Caf\xe9\r\n").expect(422);
        latin_1.says("Line 2 has letters that are not written in UTF-8");
        form().send().expect(422).says("Choose a CSV file.");

        let review = form().send_file("file", "maart.csv", text.as_bytes()).expect(303).follow().expect(200);
        let review = review.says("Which column is what?").says("No column of maart.csv looks like: Amount net of tax");
        assert!(review.attributes("form", "action").iter().all(|action| !action.ends_with("/import/1")));
        let matched = review.form("/match").set("column[amount]", "Netto").send().expect(303).follow().expect(200);
        let matched = matched.says("2 of 3 rows are good").says("1 paid, €246.90 to the pool. 1 on the way.");
        let matched =
            matched.says("Line 4 There is no member “nobody@example.org”.").says("The one row above stays out");
        marit.get("/tidewater/invoices").expect(200).says("No invoice yet");

        let apply = matched.form("/tidewater/invoices/import/1");
        let done = apply.send().expect(303).follow();
        done.says("2 rows imported from maart.csv. One row stayed out.");
        let twice = matched.form("/tidewater/invoices/import/1").send().expect(303).follow();
        twice.says("maart.csv was imported already.");
        let again = form().send_file("file", "april.csv", text.as_bytes()).expect(422);
        again.says("The same file was imported before, as maart.csv on 20 October 2026.");
        let numbers = marit.get("/tidewater/invoices").expect(200).all("tbody th a");
        assert_eq!(numbers, ["A-2", "A-1"]);
    }
}

#[test]
fn a_review_that_is_no_longer_true_is_shown_anew_and_nothing_goes_in() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let marit = site.signed_in(&world.db, coop.marit.user());
        let text = "number,issued_on,member,amount\n1,2026-10-01,2,100.00\n2,2026-10-01,2,100.00\n";
        let form = marit.get("/tidewater/invoices/import").form("/tidewater/invoices/import");
        let review = form.send_file("file", "f.csv", text.as_bytes()).expect(303).follow().expect(200);
        let new = marit.get("/tidewater/invoices/new").form("/new").set("member", "2").set("number", "2");
        new.set("issued_on", "2026-10-01").set("amount", "7").press("op", "save").expect(303);
        let stale = review.form("/tidewater/invoices/import/1").send().expect(409);
        let stale = stale.says("Something changed since this was shown, so nothing was imported.");
        stale.says("Line 3 Invoice 2 of Ines Ribeiro is recorded already, not paid yet.").says("Import 1 row");
    }
}

#[test]
fn only_treasurers_reach_the_files_and_the_paid_days() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let [marit, ines, _] = coop.users().map(|user| site.signed_in(&world.db, user));
        let new = ines.get("/tidewater/invoices/new").form("/new").set("number", "7").set("issued_on", "2026-10-01");
        new.set("amount", "100").press("op", "save").expect(303);
        let csrf = ines.get("/tidewater/invoices/new").form("/new").value("csrf").unwrap().to_owned();
        for path in
            ["/tidewater/invoices/import", "/tidewater/invoices/import/1", "/tidewater/invoices/import/sample.csv"]
        {
            ines.get(path).expect(403);
        }
        let fields = [("csrf".to_owned(), csrf.clone()), ("paid_on".to_owned(), "2026-10-02".to_owned())];
        ines.post("/tidewater/invoices/1/paid", &fields).expect(403);
        let sneaked =
            ines.get("/tidewater/invoices/new").form("/new").set("number", "8").set("issued_on", "2026-10-01");
        sneaked
            .set("amount", "1")
            .set("own_rate", "0")
            .press("op", "save")
            .expect(422)
            .says("Only a treasurer can do this");
        marit.get("/tidewater/invoices/import/99").expect(404);
        marit.get("/tidewater/invoices/99").expect(404);
        marit.get("/tidewater/invoices/x").expect(404);
        let stranger = site.visitor();
        stranger.get("/tidewater/invoices").expect(404);
        let sample = marit.get("/tidewater/invoices/import/sample.csv").expect(200);
        assert!(sample.body.contains(",EUR,"));
    }
}

#[test]
fn an_unpaid_invoice_is_changed_on_its_page_and_a_duplicate_leads_to_its_twin() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let [marit, ines, samir] = coop.users().map(|user| site.signed_in(&world.db, user));
        for number in ["7", "8"] {
            let form = ines.get("/tidewater/invoices/new").form("/new").set("number", number);
            form.set("issued_on", "2026-10-01").set("amount", "100").press("op", "save").expect(303);
        }
        let page = ines.get("/tidewater/invoices/2").expect(200);
        assert!(page.attributes("a.button", "href").contains(&"/tidewater/invoices/2/edit".to_owned()));
        let form = ines.get("/tidewater/invoices/2/edit").expect(200);
        assert!(form.all("#member, #paid_on, #own_rate").is_empty());
        let form = form.form("/tidewater/invoices/2/edit");
        assert_eq!((form.value("number"), form.value("amount")), (Some("8"), Some("100.00")));
        let twin = form.set("number", "7").set("amount", "120").set("client", "Kade").send().expect(422);
        let twin = twin.says("Invoice 7 is recorded already, not paid yet");
        assert!(twin.attributes(".callout a", "href").contains(&"/tidewater/invoices/1".to_owned()), "{}", twin.body);
        let form = twin.form("/edit");
        assert_eq!((form.value("amount"), form.value("client")), (Some("120"), Some("Kade")), "what was typed is kept");
        let saved = form.set("number", "9").send().expect(303).follow().says("Saved. Invoice 9 says so now.");
        saved.says("It gives €24.00 to the pool when it is").says("Kade");

        samir.get("/tidewater/invoices/2/edit").expect(404);
        site.visitor().get("/tidewater/invoices/2/edit").expect(404);
        let by_treasurer = marit.get("/tidewater/invoices/2/edit").expect(200).form("/edit");
        by_treasurer.set("own_rate", "5").send().expect(303).follow().says("It gives €6.00 to the pool when it is");
        let stale = marit.get("/tidewater/invoices/2/edit").expect(200).form("/edit").set("amount", "1");
        let pay = marit.get("/tidewater/invoices/2").form("/paid");
        pay.set("paid_on", "2026-10-19").send().expect(303);
        stale.send().expect(303).follow().says("It is paid, so it stays as it is.").says("€120.00");
        let back = ines.get("/tidewater/invoices/2/edit").expect(303);
        assert_eq!(back.location.as_deref(), Some("/tidewater/invoices/2"));
        let page = ines.get("/tidewater/invoices/2").expect(200).says("Entry 1").says("The next one");
        assert!(!page.attributes("a", "href").contains(&"/tidewater/invoices/2/edit".to_owned()));
        let entry = ines.get("/tidewater/money/ledger?entry=1").expect(200);
        entry.says("Invoice 9").says("€6");
        samir.get("/tidewater/money/ledger?entry=1").expect(200).says("No lines match.");
    }
}

#[test]
fn save_and_add_another_keeps_whose_it_is_and_the_kind_of_work() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let marit = site.signed_in(&world.db, coop.marit.user());
        let form = marit.get("/tidewater/invoices/new").form("/new").set("member", "3").set("kind", "Web & print");
        let form = form.set("number", "1").set("issued_on", "2026-10-01").set("amount", "5");
        let next = form.press("op", "another").expect(303).follow().says("Saved. Invoice 1 is on the way.");
        let form = next.form("/new");
        assert_eq!((form.value("member"), form.value("kind")), (Some("3"), Some("Web & print")));
        assert_eq!((form.value("number"), form.value("amount")), (Some(""), Some("")));
    }
}

#[test]
fn an_invoice_that_a_statement_collected_says_where_its_reversal_counts() {
    use brimful::services::statements::{PostStatement, post_statement};
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let marit = site.signed_in(&world.db, coop.marit.user());
        let form = marit.get("/tidewater/invoices/new").form("/new").set("number", "1").set("paid_on", "2026-10-02");
        form.set("issued_on", "2026-10-01").set("amount", "500").press("op", "save").expect(303);
        world.at("2026-11-02T10:00:00Z");
        let october = PostStatement { last_day: "2026-10-31".parse().unwrap(), name: None, seen: None, key: None };
        post_statement(&world.db, &coop.marit, october).unwrap();
        let page = marit.get("/tidewater/invoices/1").expect(200);
        let page = page.says("The statement 2026-11 has collected it already and stays as it is.");
        let voided = page.form("/void").set("why", "Paid by mistake").send().expect(303).follow().expect(200);
        drop(voided);
        let page = marit.get("/tidewater/invoices/1").expect(200).says("Paid by mistake").says("The next one");
        assert_eq!(page.attributes("tbody a", "href").iter().filter(|href| href.contains("entry=")).count(), 2);
    }
}
