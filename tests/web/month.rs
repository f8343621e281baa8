//! One whole month, from the first account to the outsider who reads where the money went, in a browser without
//! script. Every figure is one of assets/demo/tidewater.

use std::collections::BTreeMap;

use brimful::domain::ledger::Account;
use brimful::domain::money::Amount;
use brimful::services::accounts::issue_setup_code;
use brimful::services::verify::verify;
use brimful::store::ledger::list_balances;
use brimful::store::scope::find_group_for_operator;

use crate::month_figures as figures;
use crate::month_mails as mails;
use crate::november::rows;
use crate::site::{Filled, Page, Site, Visitor};
use crate::support::group::PASSWORD;
use crate::support::{World, worlds};

const MARIT: &str = "marit@tidewater.example";
const BY_LINK: &str = "workbench@tidewater.example";
const NEW: &str = "/tidewater/rounds/new";
const ROUND: &str = "/tidewater/rounds/2026-11";
const MONTH: &str = "/tidewater/money/2026-11";

/// A group that lives its month.
pub struct Living {
    pub world: World,
    pub site: Site,
    people: BTreeMap<String, Visitor>,
}

impl Living {
    fn new(world: World) -> Self {
        let site = Site::start(&world.db);
        Self { world, site, people: BTreeMap::new() }
    }

    /// The browser of the member with this address.
    pub fn browser(&self, email: &str) -> &Visitor {
        &self.people[email]
    }

    fn marit(&self) -> &Visitor {
        self.browser(MARIT)
    }

    fn balances(&self) -> Vec<(Account, Amount)> {
        self.world.read(|snapshot| {
            let group = find_group_for_operator(snapshot, "tidewater")?.unwrap().group();
            Ok(list_balances(snapshot, group)?.into_iter().filter(|(_, sum)| !sum.is_zero()).collect())
        })
    }
}

#[test]
fn a_group_lives_one_whole_month_in_a_browser_without_script() {
    for world in worlds() {
        let mut living = Living::new(world);
        set_up(&mut living);
        agree(&living);
        members_join(&mut living);
        invoices_come_in(&living);
        core_costs(&living);
        open_the_round(&living);
        propose_buckets(&living);
        overfill_a_bucket_once(&living);
        split(&living);
        too_late(&living);
        settle(&living);
        figures::the_round_is_as_expected(&living);
        mails::every_member_gets_the_digest(&living);
        pay_out(&living);
        figures::an_outsider_reads_where_the_money_went(&living, MONTH);
        figures::the_files_agree(&living, MARIT);
        let report = verify(&living.world.db).unwrap();
        assert!(report.is_clean(), "{}: {:?}", living.world.name, report.findings);
    }
}

fn set_up(living: &mut Living) {
    living.world.at("2026-10-01T07:00:00Z");
    let code = issue_setup_code(&living.world.db).unwrap().unwrap();
    let marit = living.site.visitor();
    let form = marit.get("/setup").expect(200).form("/setup").set("code", &code).set("name", "Marit Solberg");
    let form = form.set("email", MARIT).set("password", PASSWORD).set("group", "Tidewater Co-op");
    let form =
        form.set("slug", "tidewater").set("currency", "EUR").set("zone", "Europe/Amsterdam").set("books", "open");
    form.send().expect(303).follow().expect(200).says("Tidewater Co-op");
    living.people.insert(MARIT.to_owned(), marit);
}

/// Another rule is tried and taken back on the same day, so that both go through the form.
fn agree(living: &Living) {
    let new = "/tidewater/agreement/new";
    let form = |pool: &str, foundation: &str| {
        let form = living.marit().get(new).expect(200).form(new).set("pool", pool).set("foundation", foundation);
        form.set("sharing", "equal").press("op", "effect")
    };
    // What a change does is seen before it is saved.
    let saved = |pool: &str, foundation: &str| form(pool, foundation).expect(200).form(new).press("op", "save");
    saved("25", "30").expect(303).follow().says("25% of each paid invoice");
    form("220", "25").expect(422).says("between 0 and 100 percent");
    let page = saved("20", "25").expect(303).follow().expect(200);
    let page = page.says("20% of each paid invoice goes into the pool.").says("25% of what came in goes to");
    page.says("The rest is shared out, the same for everyone.");
}

/// Twelve by a file of which one row is bad (Marit is in already), and the last by a link.
fn members_join(living: &mut Living) {
    living.world.at("2026-10-25T09:00:00Z");
    living.people.insert(MARIT.to_owned(), crate::accounts::signed_in(&living.site, MARIT));
    let path = "/tidewater/people/import";
    let file = figures::file("members.csv");
    let file: String = file.lines().filter(|line| !line.contains(BY_LINK)).flat_map(|line| [line, "\r\n"]).collect();
    let form = living.marit().get(path).expect(200).form(path);
    let review = form.send_file("file", "members.csv", file.as_bytes()).expect(303).follow().expect(200);
    let review = review.says("12 of 13 rows are good").says("12 invitations go out by mail.");
    let review = review.says("Line 2 Number 1 is Marit Solberg's already.");
    review.form("/people/import/1").send().expect(303).follow().says("12 rows imported from members.csv.");
    living.marit().get("/tidewater/people").expect(200).says("One member, and 12 who are invited.");

    let links = mails::invitations(living);
    assert_eq!(links.len(), 12);
    for (email, link) in links {
        let visitor = living.site.visitor();
        let page = visitor.get(&link).expect(200).says("Join Tidewater Co-op").says("Marit Solberg invites you");
        let page = page.form(&link).set("password", PASSWORD).send().expect(303).follow();
        page.expect(200).says("Tidewater Co-op");
        living.people.insert(email, visitor);
    }

    let made = living.marit().get("/tidewater/people/invite").form("/people/link").press("op", "make").expect(200);
    let link = made.all("code").remove(0).strip_prefix(&living.site.base).unwrap().to_owned();
    let visitor = living.site.visitor();
    let form = visitor.get(&link).expect(200).form(&link).set("name", "Workbench Studio").set("email", BY_LINK);
    form.set("password", PASSWORD).send().expect(303).follow().expect(200);
    living.people.insert(BY_LINK.to_owned(), visitor);
    let people = living.marit().get("/tidewater/people").expect(200).says("14 members.");
    let names: Vec<String> = rows("members.csv").into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(people.all("tbody th a"), names, "in the order of their numbers");
    assert_eq!(living.people.len(), 14);
}

fn invoices_come_in(living: &Living) {
    living.world.at("2026-11-01T10:00:00Z");
    let path = "/tidewater/invoices/import";
    let send = |name: &str, text: &str| {
        living.marit().get(path).expect(200).form(path).send_file("file", name, text.as_bytes())
    };
    let mut file = figures::file("invoices-2026-10.csv");
    let lines = file.lines().count();
    file.push_str("2026-034,2026-10-30,2026-10-31,ama@tidewater.example,Kade Theatre,Design,too much,12e3,EUR,\n");
    let review = send("october.csv", &file).expect(303).follow().expect(200).says("33 of 34 rows are good");
    let review =
        review.says(&format!("Line {}", lines + 1)).says("12e3").says("31 paid, €12,500 to the pool. 2 on the way.");
    assert!(living.balances().is_empty(), "the review posts nothing");
    let done = review.form("/invoices/import/2").send().expect(303).follow();
    done.says("33 rows imported from october.csv. One row stayed out.");
    send("again.csv", &file).expect(422).says("The same file was imported before, as october.csv");
    let pool = living.balances().into_iter().find(|(account, _)| *account == Account::Pool);
    assert_eq!(pool.map(|(_, sum)| sum.minor()), Some(1_250_000));
}

fn core_costs(living: &Living) {
    let new = "/tidewater/core-costs/new";
    for row in rows("core-costs.csv") {
        let form = living.marit().get(new).expect(200).form(new).set("name", &row[0]).set("amount", &row[1]);
        let form = form.set("cadence", &row[2]).set("from", &row[3]).set("agreed_on", &row[4]);
        form.set("decision", &row[5]).send().expect(303).follow().expect(200).says(&row[0]);
    }
    living.marit().get("/tidewater/core-costs").expect(200).says("€3,775 are due every month");
}

fn open_the_round(living: &Living) {
    living.world.at("2026-11-02T08:00:00Z");
    let before = living.balances();
    let page = living.marit().get(NEW).expect(200);
    let page = page.form(NEW).set("closes", "2026-11-17").set("invoices_by", "2026-12-04").press("op", "preview");
    let page = page.expect(200).says("31 invoices, €58,900; €12,500 of it comes in").says("14 × €400 is €5,600.");
    assert_eq!(page.all(".step-amount"), ["€12,500", "−€3,125", "−€3,775", "€5,600"]);
    figures::the_preview_is_as_expected(&page, "allotments_equal");
    let by_put_in = page.form(NEW).set("who", "proportional").press("op", "preview").expect(200);
    figures::the_preview_is_as_expected(&by_put_in, "allotments_proportional");
    assert_eq!(living.balances(), before, "looking posts nothing");

    let opened = page.form(NEW).press("op", "open").expect(303);
    assert_eq!(opened.location.as_deref(), Some(ROUND));
    opened.follow().expect(200).says("Closes Tuesday 17 November at 18:00");
    assert_eq!(page.form(NEW).press("op", "open").expect(303).location.as_deref(), Some(ROUND), "pressed twice");
    mails::every_member_hears_that_the_round_is_open(living);
}

fn propose_buckets(living: &Living) {
    let new = "/tidewater/buckets/new";
    let number = |email: &str| crate::november::numbers()[email];
    for row in rows("buckets.csv") {
        let owners: Vec<&str> = row[2].split(' ').collect();
        let mut form = living.browser(owners[0]).get(new).expect(200).form(new).set("title", &row[1]);
        form = form.set("summary", &format!("What we get from {}", row[1]));
        form = form.set("what[0]", "What it takes").set("required[0]", &row[3]);
        if row[3] != row[4] {
            let extra = crate::a_group::eur(&row[4]).checked_sub(crate::a_group::eur(&row[3])).unwrap();
            let extra = format!("{}.{:02}", extra.minor() / 100, extra.minor() % 100);
            form = form.set("what[1]", "Everything we would like").set("extra[1]", &extra);
        }
        for owner in &owners[1..] {
            form = form.set(&format!("owner[{}]", number(owner)), "1");
        }
        if row[0] == "2" {
            form = form.set("starts_on", "2027-01-09");
        }
        let page = form.press("op", "publish").expect(303);
        assert_eq!(page.location, Some(format!("/tidewater/buckets/{}", row[0])));
        page.follow().expect(200).says("It is in the November round.");
    }
    let page = living.marit().get(ROUND).expect(200);
    page.says("€5,600 to share").says("seven buckets").says("0 of 14 members have finished");
}

/// The form of the round with a split in it, everything else at zero.
fn filled(page: &Page, split: &[(String, String)]) -> Filled {
    let mut form = page.form("/split");
    for bucket in 1..=7 {
        let field = format!("give[{bucket}]");
        let amount = split.iter().find(|(of, _)| *of == bucket.to_string()).map_or("0", |(_, amount)| amount);
        form = form.set(&field, amount);
    }
    form
}

/// Greta gives all to the soldering evenings, so that for Leila only 50 of 100 fit. Both save again later.
fn overfill_a_bucket_once(living: &Living) {
    living.world.at("2026-11-03T19:00:00Z");
    let give = |email: &str, amount: &str| {
        let page = living.browser(email).get(ROUND).expect(200);
        filled(&page, &[("5".to_owned(), amount.to_owned())]).press("op", "save").expect(303).follow().expect(200)
    };
    give("greta@tidewater.example", "400").says("Saved. Change it until Tuesday 17 November at 18:00.");
    give("ines@tidewater.example", "30").says("Saved. You have €370 left.");
    let page = give("leila@tidewater.example", "100").says("Soldering and repair evenings filled up as you saved");
    let page = page.says("You gave it €100 and it only needed €50, so €50 went in and €50 came back to you.");
    assert_eq!(page.form("/split").value("give[5]"), Some("50"));
    give("greta@tidewater.example", "0").says("You have €400 left.");
}

fn split(living: &Living) {
    let mut splits: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for row in rows("splits.csv") {
        splits.entry(row[0].clone()).or_default().push((row[1].clone(), row[2].clone()));
    }
    living.world.at("2026-11-04T19:00:00Z");
    for (email, split) in &splits {
        let page = living.browser(email).get(ROUND).expect(200);
        if email == MARIT {
            let over = filled(&page, &[("4".to_owned(), "250.00".to_owned()), ("7".to_owned(), "150.01".to_owned())]);
            let over = over.press("op", "save").expect(422).says("Your split is €0.01 more than your €400");
            let form = over.form("/split");
            assert_eq!((form.value("give[4]"), form.value("give[7]")), (Some("250.00"), Some("150.01")));
        }
        let saved = filled(&page, split).press("op", "save").expect(303).follow().expect(200);
        saved.says("Saved. Change it until Tuesday 17 November at 18:00.");
    }
    living.marit().get(ROUND).expect(200).says("14 of 14 members have finished");
}

fn too_late(living: &Living) {
    let ines = living.browser("ines@tidewater.example");
    let early = living.marit().get(&format!("{ROUND}/settle")).expect(303).follow();
    early.says("Your password again");
    living.world.at("2026-11-17T16:59:59Z");
    let page = ines.get(ROUND).expect(200);
    living.world.at("2026-11-17T17:00:00Z");
    let late = filled(&page, &[("6".to_owned(), "400".to_owned())]).press("op", "save").expect(409);
    late.says("Your split did not arrive in time");
    ines.get(ROUND).expect(200).says("Closed");
}

/// Gives the password again where it is asked for, and comes back.
fn with_the_password(page: Page) -> Page {
    let again = page.expect(303).follow().expect(200).says("Your password again");
    again.form("/sign-in/again").set("password", PASSWORD).send().expect(303).follow()
}

fn settle(living: &Living) {
    living.world.at("2026-11-18T09:30:00Z");
    living.browser("samir@tidewater.example").get(&format!("{ROUND}/settle")).expect(403);
    let before = living.balances();
    let preview = with_the_password(living.marit().get(&format!("{ROUND}/settle"))).expect(200);
    let preview = preview.says("Six of seven buckets are funded with €5,570. €30 carries on into December.");
    assert_eq!(living.balances(), before, "looking posts nothing");
    let first = preview.form("/settle").send().expect(303);
    let after = living.balances();
    let second = preview.form("/settle").send().expect(303);
    assert_eq!(first.location, second.location);
    second.follow().expect(200).says("nothing was posted twice");
    assert_eq!(living.balances(), after, "settled once");
    let results = living.marit().get(&format!("{ROUND}/results")).expect(200);
    let results = results.says("Six of seven buckets are funded");
    let results = results.says("€5,570 found a bucket and €30 carries on into December.");
    assert_eq!(results.all(".result-amount strong"), ["€1,440", "€1,200", "€900", "€850", "€700", "€480", "€30"]);
}

fn pay_out(living: &Living) {
    living.world.at("2026-11-20T10:00:00Z");
    let leila = crate::accounts::signed_in(&living.site, "leila@tidewater.example");
    let page = leila.get("/tidewater/payouts").expect(200);
    let form = page.form("/payouts").set("bucket", "2").set("amount", "500").set("payee", "Crèche De Kade");
    let form = form.set("reference", "First term");
    let asked = form.send_file("file", "term.pdf", crate::support::PDF).expect(303).follow();
    asked.expect(200).says("Asked for €500. A treasurer marks it paid.");
    let page = living.marit().get("/tidewater/payouts/1").expect(200).says("Left in the bucket €940");
    let again = page.form("/payment").set("paid_on", "2026-11-20").send().expect(422).says("Your password again");
    let kept = again.form("/sign-in/again").set("password", PASSWORD).send().expect(200);
    let paid = kept.form("/payment").send().expect(303).follow().expect(200);
    paid.says("€500 to Crèche De Kade is marked paid. The bucket still holds €940.");
}
