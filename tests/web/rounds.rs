//! Opening a round as a facilitator does it in a browser without script.

use crate::a_group::{AGroup, a_group, agreement, eur, invoice, tidewater};
use crate::site::{Site, Visitor};
use crate::support::{World, worlds};
use brimful::domain::ids::MemberNumber;
use brimful::domain::ledger::Account;
use brimful::domain::money::Amount;
use brimful::store::ledger;

const NEW: &str = "/tidewater/rounds/new";

struct There {
    world: World,
    group: AGroup,
    site: Site,
}

fn all(make: impl Fn(&World) -> AGroup) -> Vec<There> {
    let open = |world: World| {
        let group = make(&world);
        let site = Site::start(&world.db);
        There { world, group, site }
    };
    worlds().into_iter().map(open).collect()
}

impl There {
    fn member(&self, number: i64) -> Visitor {
        self.site.signed_in(&self.world.db, self.group.member(number).user())
    }

    fn balance(&self, account: Account) -> Amount {
        let group = self.group.facilitator().group();
        self.world.read(|snapshot| ledger::balance(snapshot, group, account))
    }
}

#[test]
fn the_sum_is_shown_before_anything_is_posted_and_one_button_posts_it() {
    for there in all(tidewater) {
        let facilitator = there.member(1);
        let page = facilitator.get(NEW).expect(200).says("Open the November round");
        let page =
            page.says("31 invoices, €58,900; €12,500 of it comes in").says("Two invoices are not paid yet (€1,840)");
        let page = page.says("14 members €400 each").says("14 × €400 is €5,600.");
        assert_eq!(page.all(".step-amount"), ["€12,500", "−€3,125", "−€3,775", "€5,600"]);
        assert_eq!(there.balance(Account::Pool), eur("12500.00"), "looking posts nothing");

        let by_put_in = page.form(NEW).set("who", "proportional").press("op", "preview").expect(200);
        by_put_in.says("€49.28 to €958.72");
        assert_eq!(there.balance(Account::Pool), eur("12500.00"), "the preview posts nothing");

        let form = page.form(NEW).set("opens", "2026-11-03").set("closes", "2026-11-17").set("cap", "200");
        let page = form.press("op", "open").expect(303);
        assert_eq!(page.location.as_deref(), Some("/tidewater/rounds/2026-11"));
        page.follow().expect(200).says("The November round opens on Tuesday 3 November at 09:00.");
        assert_eq!(there.balance(Account::Allotment(MemberNumber::new(14))), eur("400.00"));
        facilitator.get(NEW).expect(200).says("One round at a time").says("The November round is not settled yet.");
        facilitator.get("/tidewater/rounds").expect(200).says("Announced").says("€5,600 to share");
    }
}

#[test]
fn wrong_values_come_back_with_their_sentences_and_what_was_typed() {
    for there in all(tidewater) {
        let facilitator = there.member(1);
        let page = facilitator.get(NEW);

        let form = page.form(NEW).set("opens", "2026-11-07").set("closes", "2026-11-01").set("cap", "1,200");
        let page = form.press("op", "open").expect(422);
        let page = page.says("This can be read in two ways: write 1200.00 or 1.20");
        assert_eq!(page.form(NEW).value("cap"), Some("1,200"));
        let page = page.form(NEW).set("cap", "").press("op", "open").expect(422);
        let page = page.says("One thing to fix").says("The closing day must be after the opening day, 7 November");
        assert_eq!(page.attributes("#closes", "aria-invalid"), ["true"]);
        assert_eq!(page.form(NEW).value("closes"), Some("2026-11-01"));

        let form = page.form(NEW).set("closes", "2026-11-20").set("money", "day").set("last_day", "2026-12-01");
        form.press("op", "preview").expect(422).says("Choose a day up to today, 2 November 2026");
        let form = page.form(NEW).set("closes", "2026-11-20").set("name", "november");
        form.press("op", "preview").expect(422).says("Write a month such as 2026-11");
        let form = page.form(NEW).set("closes", "soon");
        form.press("op", "open").expect(422).says("Write a day as 2026-11-30");
        assert_eq!(there.balance(Account::Carried), Amount::ZERO);
    }
}

#[test]
fn a_stale_preview_opens_nothing_and_shows_the_new_sum() {
    for there in all(tidewater) {
        let facilitator = there.member(1);
        let page = facilitator.get(NEW);
        invoice(&there.world, &there.group, 2, Some("2026-10-30"), "700.00", 2_000);

        let page = page.form(NEW).press("op", "open").expect(422);

        let page = page.says("€5,705 is to be shared among 14 now, not €5,600").says("Nothing was sent.");
        assert_eq!(there.balance(Account::Carried), Amount::ZERO);
        page.form(NEW).press("op", "open").expect(303);
        assert_eq!(there.balance(Account::Allotment(MemberNumber::new(1))), eur("407.50"));
    }
}

#[test]
fn another_rule_than_the_one_looked_at_opens_nothing() {
    for there in all(tidewater) {
        let page = there.member(1).get(NEW);
        let page = page.form(NEW).set("who", "proportional").press("op", "open").expect(422);
        page.says("What each member gets is not what you looked at.");
        assert_eq!(there.balance(Account::Carried), Amount::ZERO);
    }
}

#[test]
fn a_double_press_leads_both_to_the_one_round() {
    for there in all(tidewater) {
        let page = there.member(1).get(NEW);
        for _ in 0..2 {
            let answer = page.form(NEW).press("op", "open").expect(303);
            assert_eq!(answer.location.as_deref(), Some("/tidewater/rounds/2026-11"));
        }
        assert_eq!(there.balance(Account::Foundation), eur("3125.00"));
    }
}

#[test]
fn only_facilitators_open_rounds() {
    for there in all(tidewater) {
        there.member(2).get(NEW).expect(403);
        let fields = [("op".to_owned(), "open".to_owned())];
        there.member(2).post(NEW, &fields).expect(403);
        assert_eq!(there.site.visitor().get(NEW).status, 303, "a stranger is asked to sign in");
        assert!(there.member(2).get("/tidewater/rounds").attributes("a", "href").iter().all(|href| href != NEW));
    }
}

#[test]
fn a_shortfall_and_an_empty_pool_are_said_first() {
    let short = |world: &World| {
        let group = a_group(world, 3, agreement());
        invoice(world, &group, 1, Some("2026-09-10"), "1000.00", 2_000);
        crate::a_group::monthly(world, &group, "Rent", "500.00");
        group
    };
    for there in all(short) {
        let page = there.member(1).get(NEW).expect(200);
        let page = page.says("After the foundation’s share, €350 is missing for the agreed costs.");
        assert_eq!(page.all(".step-amount"), ["€200", "−€50", "−€500", "−€350"]);
        let page = page.form(NEW).press("op", "open").expect(422);
        let page = page.says("€350 is missing for the agreed costs. Close the month without a round instead");
        let done = page.form(NEW).press("op", "close").expect(303);
        assert_eq!(done.location.as_deref(), Some("/tidewater/money/2026-10"));
        let page = done.follow().expect(200);
        page.says("October is closed. €350 is missing for the agreed costs and enters the next statement.");
        assert_eq!(there.balance(Account::Core), eur("150.00"));
    }
    let none = |world: &World| {
        let group = a_group(world, 3, agreement());
        invoice(world, &group, 1, Some("2026-09-10"), "-5000.00", 2_000);
        group
    };
    for there in all(none) {
        there.member(1).get(NEW).expect(200).says("The pool is €1,000 short");
    }
}

#[test]
fn a_new_group_sees_five_steps_and_an_old_one_what_goes_on() {
    for there in all(|world| a_group(world, 3, agreement())) {
        let page = there.member(1).get("/tidewater").expect(200).says("Five steps to the first round");
        assert_eq!(page.all(".steps-word"), ["Done", "Done", "Next", "Later", "Later"]);
        there.member(1).get("/tidewater/rounds").expect(200).says("No round yet. A round shares out the pool.");
        let page = there.member(1).get(NEW).expect(200).says("An example, with made-up money");
        page.form(NEW).press("op", "open").expect(422).says("There is nothing to share yet");
        let page = there.site.visitor().get("/tidewater").expect(200).says("3 members share what comes in.");
        assert!(page.all(".steps").is_empty(), "outsiders are not asked to do anything");
        there.site.visitor().get("/tidewater/rounds").expect(200).says("No round yet.");
    }
    for there in all(tidewater) {
        let page = there.member(1).get(NEW);
        page.form(NEW).set("opens", "2026-11-02").press("op", "open").expect(303);
        there.world.at("2026-11-05T12:00:00Z");
        let page = there.member(2).get("/tidewater").expect(200).says("€400 of your €400 left to give.");
        let page = page.says("Give your €400").says("0 of 14 members have finished");
        page.says("Of every €10 that came in, €4.48 was ours to share");
        let page = there.site.visitor().get("/tidewater").expect(200).says("November round").says("€5,600 to share");
        assert!(page.all(".mine").is_empty());
    }
}
