//! What comes by itself: the mail to those who still hold money two days before a close, the treasurer's list on the
//! first of a month; and what waits on `/me`.

use brimful::domain::bucket::CostLine;
use brimful::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use brimful::domain::ledger::Account;
use brimful::domain::settlement::BelowMinimum;
use brimful::domain::text::{LongText, Title};
use brimful::jobs::calendar;
use brimful::services::buckets::{BucketForm, propose};
use brimful::services::payouts::{AskPayout, ask};
use brimful::services::rounds::{ExtendRound, OpenRound, Opens, RoundPlan, close_now, extend, open};
use brimful::services::splits::{SaveSplit, save};
use mailparse::{MailHeaderMap, ParsedMail, parse_mail};

use crate::a_group::{AGroup, agreement, day, eur, four, invoice};
use crate::besides::{bill, close, correction, corrects, opening, pays};
use crate::site::{Site, Visitor};
use crate::support::{World, receipt, worlds};

/// Letters that arrive now: to whom, the subject, the text.
fn arrives(world: &World, site: &Site) -> Vec<(String, String, String)> {
    let body = |mail: &ParsedMail<'_>| mail.subparts[0].get_body().unwrap().replace("\r\n", "\n").replace('\n', " ");
    let read = site.deliver(&world.db).sent().into_iter().map(|letter| {
        let mail = parse_mail(letter.raw.as_bytes()).unwrap();
        let to = letter.to[0].split('@').next().unwrap().to_owned();
        let answers = mail.headers.get_first_value("Reply-To").unwrap_or_default();
        assert!(answers.contains("m1@tidewater.example"), "the facilitator is answered to: {answers:?}");
        (to, mail.headers.get_first_value("Subject").unwrap(), body(&mail))
    });
    read.collect()
}

fn a_bucket(world: &World, group: &AGroup, minimum: &str) -> BucketNumber {
    let form = BucketForm {
        title: Title::parse("Cargo trailer").unwrap(),
        summary: "Deliveries by bike".to_owned(),
        body: LongText::parse("").unwrap(),
        lines: vec![CostLine { what: "Trailer".to_owned(), required: eur(minimum), extra: eur("0") }],
        open_ended: false,
        owners: vec![MemberNumber::new(2)],
        starts_on: None,
        publish: true,
    };
    propose(&world.db, group.facilitator(), form, None).unwrap().number
}

/// 1,600 came in, 1,200 to share among four; the round closes at six on a day, which is four in the afternoon in UTC.
fn opened(closes_on: &str, change: impl Fn(&mut OpenRound)) -> Vec<(World, AGroup, Site, RoundNumber, BucketNumber)> {
    let one = |world: World| {
        let group = four(&world, agreement());
        invoice(&world, &group, 4, Some("2026-09-10"), "8000", 2_000);
        let bucket = a_bucket(&world, &group, "900");
        let mut command = OpenRound::by_default(RoundPlan::up_to(day("2026-09-30")), Opens::Now, day(closes_on));
        change(&mut command);
        let round = open(&world.db, group.facilitator(), command).unwrap().round;
        let site = Site::start(&world.db);
        arrives(&world, &site);
        (world, group, site, round, bucket)
    };
    worlds().into_iter().map(one).collect()
}

fn gives(world: &World, group: &AGroup, member: i64, round: RoundNumber, bucket: BucketNumber, sum: &str) {
    let command = SaveSplit { round, version_seen: 0, asked: vec![(bucket, eur(sum))], key: None };
    save(&world.db, group.member(member), command).unwrap();
}

fn more_time(world: &World, group: &AGroup, round: RoundNumber, until: &str) {
    let reason = LongText::parse("Two of us are ill").unwrap();
    let command = ExtendRound { round, closes_on: day(until), reason, key: None };
    extend(&world.db, group.facilitator(), command).unwrap();
}

fn browser(world: &World, site: &Site, group: &AGroup, member: i64) -> Visitor {
    site.signed_in(&world.db, group.member(member).user())
}

#[test]
fn who_still_holds_money_hears_of_the_close_two_days_before_it_and_once() {
    for (world, group, site, round, bucket) in opened("2026-10-14", |_| ()) {
        gives(&world, &group, 2, round, bucket, "300");
        gives(&world, &group, 3, round, bucket, "240");
        world.at("2026-10-12T15:59:00Z");
        assert_eq!(arrives(&world, &site), []);
        world.at("2026-10-12T16:00:00Z");
        let told = arrives(&world, &site);
        let to: Vec<&str> = told.iter().map(|(to, ..)| to.as_str()).collect();
        assert_eq!(to, ["m1", "m3", "m4"], "member 2 gave it all");
        assert_eq!(told[1].1, "October round: you have €60 left, closes Wednesday 18:00");
        assert!(told[1].2.contains("You gave €240 so far. YOUR other €60 can still go to a bucket"), "{}", told[1].2);
        assert!(told[0].2.contains("you have not given anything yet"), "{}", told[0].2);
        assert_eq!(arrives(&world, &site), []);
        more_time(&world, &group, round, "2026-10-28");
        assert!(arrives(&world, &site).iter().all(|(_, about, _)| about == "October round: open until 28 October"));
        world.at("2026-10-26T17:00:00Z");
        assert_eq!(arrives(&world, &site), [], "nobody is told twice");
    }
}

#[test]
fn the_mail_about_the_close_moves_with_it_and_a_short_round_sends_none() {
    for (world, group, site, round, _) in opened("2026-10-04", |_| ()) {
        world.at("2026-10-02T16:00:00Z");
        assert_eq!(arrives(&world, &site), [], "it opened less than two days ago");
        more_time(&world, &group, round, "2026-10-14");
        arrives(&world, &site);
        more_time(&world, &group, round, "2026-10-20");
        arrives(&world, &site);
        world.at("2026-10-12T16:00:00Z");
        assert_eq!(arrives(&world, &site), [], "the close was moved on");
        let member = browser(&world, &site, &group, 4);
        let page = member.get("/me/settings").expect(200);
        page.form("/me/settings").unset("rounds").send().expect(303);
        world.at("2026-10-18T16:00:00Z");
        let to: Vec<String> = arrives(&world, &site).into_iter().map(|(to, ..)| to).collect();
        assert_eq!(to, ["m1", "m2", "m3"], "whoever turned it off is not told");
    }
}

#[test]
fn a_round_that_was_ended_or_takes_a_split_once_tells_nobody_that_nothing_can_be_done_about() {
    for (world, group, site, round, bucket) in opened("2026-10-14", |command| command.final_after_saving = true) {
        gives(&world, &group, 2, round, bucket, "100");
        world.at("2026-10-12T16:00:00Z");
        let to: Vec<String> = arrives(&world, &site).into_iter().map(|(to, ..)| to).collect();
        assert_eq!(to, ["m1", "m3", "m4"], "the split of member 2 is final");
    }
    for (world, group, site, round, _) in opened("2026-10-14", |_| ()) {
        world.at("2026-10-10T10:00:00Z");
        close_now(&world.db, group.facilitator(), round, None).unwrap();
        world.at("2026-10-12T16:00:00Z");
        assert_eq!(arrives(&world, &site), []);
    }
}

#[test]
fn treasurers_hear_on_the_first_of_a_month_what_waits_and_nobody_else() {
    for world in worlds() {
        let group = four(&world, agreement());
        crate::a_group::monthly(&world, &group, "Rent", "100");
        invoice(&world, &group, 4, Some("2026-09-10"), "8000", 2_000);
        invoice(&world, &group, 3, None, "450", 2_000);
        invoice(&world, &group, 3, None, "50", 2_000);
        close(&world, &group, "2026-09-30");
        let site = Site::start(&world.db);
        arrives(&world, &site);
        world.at("2026-10-31T10:00:00Z");
        assert_eq!(calendar::look(&world.db).unwrap(), 0);
        // Winter time in Amsterdam: nine is eight in UTC.
        world.at("2026-11-01T07:59:00Z");
        assert_eq!(calendar::look(&world.db).unwrap(), 0);
        world.at("2026-11-01T08:00:00Z");
        assert_eq!(calendar::look(&world.db).unwrap(), 2);
        assert_eq!(calendar::look(&world.db).unwrap(), 0, "a second server finds it done");
        let told = arrives(&world, &site);
        let to: Vec<&str> = told.iter().map(|(to, ..)| to.as_str()).collect();
        assert_eq!(to, ["m1", "m2"], "the treasurers");
        assert_eq!(told[0].1, "November at Tidewater Co-op: two unpaid invoices and one core cost to pay");
        let says = "Two unpaid invoices: €500 net of tax is on the way. Mark each paid once its money is there.";
        assert!(told[0].2.contains(says), "{}", told[0].2);
        assert!(told[0].2.contains("The foundation holds €400: it would carry the core costs for 4 months"));
        assert_eq!(arrives(&world, &site), []);

        // Turned off with the link of the mail; a mail of the rest goes on.
        let page =
            browser(&world, &site, &group, 2).get("/me/settings").expect(200).says("what waits for the treasurer");
        page.form("/me/settings").unset("money").send().expect(303);
        let other = browser(&world, &site, &group, 4).get("/me/settings").expect(200);
        assert!(!other.text().contains("what waits for the treasurer"), "only treasurers are asked");
        world.at("2026-12-04T09:00:00Z");
        assert_eq!(calendar::look(&world.db).unwrap(), 0, "too late for this month");
        world.at("2027-01-02T09:00:00Z");
        assert_eq!(calendar::look(&world.db).unwrap(), 1, "a server that was down tells on the second");
        assert_eq!(arrives(&world, &site).len(), 1);
    }
}

#[test]
fn a_treasurer_with_nothing_to_do_hears_nothing() {
    for world in worlds() {
        let group = four(&world, agreement());
        crate::a_group::monthly(&world, &group, "Rent", "100");
        invoice(&world, &group, 4, Some("2026-09-10"), "8000", 2_000);
        close(&world, &group, "2026-09-30");
        pays(&world, group.member(2), bill(1, 1, "100"));
        let site = Site::start(&world.db);
        world.at("2026-11-01T08:00:00Z");
        assert_eq!(calendar::look(&world.db).unwrap(), 2);
        assert_eq!(arrives(&world, &site), []);
    }
}

#[test]
fn offers_and_what_others_proposed_wait_on_the_page_of_whoever_can_answer() {
    for (world, group, site, round, bucket) in opened("2026-10-14", |one| one.below_minimum = BelowMinimum::AskOwner) {
        gives(&world, &group, 3, round, bucket, "240");
        opening(&world, group.member(2), "500", "0");
        let owner = browser(&world, &site, &group, 2);
        let page = owner.get("/me").expect(200).says("October round");
        assert!(!page.text().contains("To be confirmed"), "one's own proposal waits for others");
        let page = browser(&world, &site, &group, 3).get("/me").expect(200).says("To be confirmed");
        let links = page.attributes("a", "href");
        let proposal = links.iter().find(|href| href.contains("/money/corrections/")).unwrap();
        let proposal = browser(&world, &site, &group, 3).get(proposal).expect(200);
        proposal.says("What the group starts with");
        let page = browser(&world, &site, &group, 4).get("/me").expect(200);
        assert!(!page.text().contains("To be confirmed"), "who has no role confirms nothing");

        world.at("2026-10-14T16:00:00Z");
        let page = owner.get("/me").expect(200).says("Cargo trailer").says("There is €240 of the €900");
        let offer = page.attributes("a", "href").into_iter().find(|href| href.contains("/offers/")).unwrap();
        owner.get(&offer).expect(200).form("/offers/1").press("answer", "no").expect(303);
        assert!(!owner.get("/me").expect(200).text().contains("There is €240"), "it is answered");
        let other = browser(&world, &site, &group, 4).get("/me").expect(200);
        assert!(!other.text().contains("Cargo trailer"), "it is offered to its owners");
    }
}

#[test]
fn what_is_left_in_a_bucket_is_what_the_ledger_says_on_every_page() {
    for world in worlds() {
        let group = crate::november::paid(&world);
        let site = Site::start(&world.db);
        let bucket = BucketNumber::new(2);
        let what = correction(Account::Bucket(bucket), Account::Bank, "40");
        corrects(&world, group.member(8), group.facilitator(), what);
        let member = browser(&world, &site, &group, 5);
        let entries = "/tidewater/money/ledger?account=bucket:2";
        let page = member.get("/tidewater/buckets/2").expect(200).says("Funded with €1,440 − Paid out €500");
        let page = page.says("− Corrected €40 Left €900");
        assert!(page.attributes("a", "href").contains(&entries.to_owned()));
        member.get(entries).expect(200).says("The bank took a fee").says("paid on account").says("€5,600");
        for path in ["/tidewater/rounds/2026-11/results", "/tidewater/money/2026-11"] {
            let page = member.get(path).expect(200).says("€500 paid, €900 left");
            assert!(page.attributes("a", "href").contains(&entries.to_owned()), "{path}");
        }
        member.get("/tidewater/buckets").expect(200).says("€900 left");
        member.get("/tidewater/buckets/2/report").expect(200).says("− Corrected €40 Left €900");
        let wish = AskPayout {
            bucket,
            amount: eur("901"),
            payee: "Crèche De Kade".to_owned(),
            payee_member: None,
            reference: "Second term".to_owned(),
            wanted_on: None,
            receipt: receipt(),
        };
        assert!(ask(&world.db, group.member(5), wish, None).is_err(), "no more than it holds");
        crate::besides::check(&world);
    }
}
