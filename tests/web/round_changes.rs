//! A round before its settlement, as a facilitator and members meet it in a browser without script: every house rule,
//! hands, more time, withdrawal, unlocked sums (money.md 5 to 7).

use crate::a_group::{AGroup, tidewater};
use crate::site::{Page, Site, Visitor};
use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents};
use crate::support::{World, worlds};
use brimful::domain::ledger::Account;
use brimful::domain::money::Amount;
use brimful::domain::split::SplitRules;
use brimful::services::splits::{SaveSplit, save};
use brimful::store::ledger;

const NEW: &str = "/tidewater/rounds/new";
const ROUND: &str = "/tidewater/rounds/2026-11";

struct Group {
    world: World,
    group: AGroup,
    site: Site,
}

impl Group {
    fn all() -> Vec<Group> {
        let make = |world: World| {
            let group = tidewater(&world);
            let site = Site::start(&world.db);
            Group { world, group, site }
        };
        worlds().into_iter().map(make).collect()
    }

    fn member(&self, number: i64) -> Visitor {
        self.site.signed_in(&self.world.db, self.group.member(number).user())
    }

    fn carried(&self) -> Amount {
        let group = self.group.facilitator().group();
        self.world.read(|snapshot| ledger::balance(snapshot, group, Account::Carried))
    }
}

/// An open round of three members with 400 each.
struct Open {
    round: RoundWorld,
    site: Site,
}

impl Open {
    fn all(plan: &Plan) -> Vec<Open> {
        let open = |world| {
            let round = plan.clone().open(world);
            let site = Site::start(&round.world.db);
            Open { round, site }
        };
        worlds().into_iter().map(open).collect()
    }

    fn member(&self, number: usize) -> Visitor {
        self.site.signed_in(&self.round.world.db, self.round.member(number).user())
    }

    fn gives(&self, member: usize, number: i64, sum: i64) {
        let asked = vec![(bucket(number), cents(sum))];
        let command = SaveSplit { round: self.round.round, version_seen: 0, asked, key: None };
        save(&self.round.world.db, &self.round.member(member), command).unwrap();
    }
}

fn named(title: &str, owner: i64, minimum: i64, maximum: Option<i64>) -> PlannedBucket {
    PlannedBucket { title: title.to_owned(), owners: vec![owner], minimum, maximum }
}

/// A fixed goal, a range and one without an end.
fn kinds() -> Vec<PlannedBucket> {
    vec![
        named("Cargo trailer", 2, 85_000, Some(85_000)),
        named("Accessibility tests", 1, 90_000, Some(180_000)),
        named("Library", 1, 20_000, None),
    ]
}

#[test]
fn every_house_rule_is_kept_as_typed_and_stands_on_the_page_in_words() {
    for there in Group::all() {
        let facilitator = there.member(1);
        let page = facilitator.get(NEW).expect(200).says("A bucket that does not reach its minimum");
        let form = page.form(NEW).set("cap", "150").set("step", "2,50").set("sealed", "1").set("final", "1");
        let form = form.unset("own").unset("names").set("below", "ask_owner").set("unspent", "giver");
        let form = form.set("closes", "2026-11-17").set("invoices_by", "2026-11-10");
        let page = form.press("op", "open").expect(422).says("Choose the closing day, 17 November, or a later day");

        // Nothing that was typed is lost.
        let form = page.form(NEW);
        let kept = ["cap", "step", "sealed", "final", "own", "names", "below", "unspent"].map(|name| form.value(name));
        let typed = [Some("150"), Some("2,50"), Some("1"), Some("1"), None, None, Some("ask_owner"), Some("giver")];
        assert_eq!(kept, typed);

        let page = form.set("invoices_by", "2026-12-04").press("op", "open").expect(303).follow().expect(200);
        let page = page.says("One member gives at most €150 to one bucket.").says("What you save is final");
        let page = page.says("Sealed: until the close nobody sees what others gave.");
        let page = page.says("Nobody gives to a bucket of their own.").says("Nobody sees who gave what");
        let page = page.says("The owners of a bucket below its minimum are asked");
        let page = page.says("Money that is left stays with its giver").says("by 4 December 2026.");
        page.says("Everybody who was an active member when it was opened takes part.");
    }
}

#[test]
fn what_cannot_be_a_rule_comes_back_beside_its_field() {
    for there in Group::all() {
        let page = there.member(1).get(NEW);
        let form = page.form(NEW).set("step", "0").set("cap", "much").set("below", "x");
        let page = form.press("op", "open").expect(422).says("Write more than zero, or leave it empty");
        assert_eq!(page.attributes("#step", "aria-invalid"), ["true"]);
        assert_eq!(page.attributes("#cap", "aria-invalid"), ["true"]);
        page.says("Choose what happens to a bucket below its minimum");
        assert_eq!(there.carried(), Amount::ZERO, "nothing was posted");
    }
}

#[test]
fn the_rules_of_the_last_round_are_offered_again_and_the_usual_ones_beside_them() {
    for there in Open::all(&Plan {
        rules: SplitRules { cap: Some(cents(12_000)), own_bucket: false, sealed: true, final_after_saving: true },
        ..Plan::new(3, 40_000, kinds())
    }) {
        there.round.close();
        let facilitator = there.member(1);
        facilitator.get(&format!("{ROUND}/settle")).form("/settle").send().expect(303);
        let page = facilitator.get(NEW).expect(200).says("Same as last time");
        let form = page.form(NEW);
        assert_eq!((form.value("cap"), form.value("sealed"), form.value("own")), (Some("120"), Some("1"), None));
        let usual = facilitator.get(&format!("{NEW}?like=usual")).expect(200).form(NEW);
        assert_eq!((usual.value("cap"), usual.value("sealed"), usual.value("own")), (Some(""), None, Some("1")));
        let page = facilitator.get(ROUND).expect(200).says("Open a round with these rules");
        assert!(page.attributes("a", "href").iter().any(|href| href == "/tidewater/rounds/new?like=2026-11"));
    }
}

#[test]
fn a_step_that_was_chosen_is_offered_again_and_one_that_was_fitted_is_fitted_anew() {
    for (typed, again) in [("2.50", "2.50"), ("", "")] {
        for there in Group::all() {
            let facilitator = there.member(1);
            facilitator.get(NEW).form(NEW).set("step", typed).press("op", "open").expect(303);
            there.world.at("2026-11-16T17:00:00Z");
            let facilitator = there.member(1);
            facilitator.get(&format!("{ROUND}/settle")).form("/settle").send().expect(303);
            let form = facilitator.get(&format!("{NEW}?like=2026-11")).expect(200).form(NEW);
            assert_eq!(form.value("step"), Some(again), "{typed:?}");
            let usual = facilitator.get(&format!("{NEW}?like=usual")).expect(200).form(NEW);
            assert_eq!(usual.value("step"), Some(""));
        }
    }
}

#[test]
fn members_say_whether_they_are_in_and_the_round_is_opened_with_them() {
    for there in Group::all() {
        let facilitator = there.member(1);
        facilitator.get(NEW).says("All active members take part.").says("Ask who takes part first");
        let page = facilitator.get("/tidewater/rounds/hands").expect(200).says("Nobody is asked at the moment");
        assert!(page.attributes("form[action$='/hands']", "action").is_empty());
        let page = facilitator.get("/tidewater/rounds/hands/new").expect(200);
        let page = page.form("/hands/new").set("until", "soon").send().expect(422).says("Write a day as 2026-11-30");
        let form = page.form("/hands/new").set("until", "2026-11-05").set("note", "Kitchen or roof?");
        form.send().expect(303).follow().says("Asked. 14 people get a mail and may answer until Thursday 5 November");
        facilitator.get(NEW).expect(200).says("nobody has put up a hand yet");
        let mails = there.site.deliver(&there.world.db).sent();
        assert_eq!(mails.len(), 14);
        assert!(mails[0].raw.contains("are you in the next round?"), "{}", mails[0].raw);

        let member = there.member(2);
        member.get("/tidewater").expect(200).says("Who takes part in the next round?").says("Say whether you are in");
        member.get("/me").expect(200).says("Say until Thursday 5 November 2026 at 18:00 whether you are in.");
        let page = member.get("/tidewater/rounds/hands").says("Kitchen or roof?").says("You have not answered yet.");
        let page = page.form("/hands").press("hand", "up").expect(303).follow().says("You are in.");
        page.says("One member is in").says("Thirteen members have not answered");
        there.member(3).get("/tidewater/rounds/hands").form("/hands").press("hand", "down").expect(303);
        there.site.visitor().get("/tidewater/rounds/hands").expect(303);
        let outside = there.site.visitor().get("/tidewater").expect(200);
        assert!(!outside.text().contains("takes part"), "outsiders are not asked");

        let page = facilitator.get(NEW).says("The 1 who put up a hand").says("12 have not answered");
        let early = page.form(NEW).press("op", "open").expect(422);
        early.says("12 members have not answered, and the time you gave them is not over.");
        there.world.at("2026-11-06T08:00:00Z");
        member.get("/tidewater/rounds/hands").says("You are in.").says("The hands were counted");
        let page = facilitator.get(NEW).form(NEW).press("op", "open").expect(303).follow();
        page.says("Those who put up a hand before it was opened take part.").says("0 of 1 member has finished");
    }
}

#[test]
fn a_round_gets_more_time_with_a_reason_that_everybody_reads() {
    for there in Open::all(&Plan::new(3, 40_000, kinds())) {
        let facilitator = there.member(1);
        let page = facilitator.get(ROUND).expect(200).says("Give it more time");
        assert!(!page.text().contains("Withdraw it"), "it has begun");
        there.member(2).get(&format!("{ROUND}/extension")).expect(403);
        let page = facilitator.get(&format!("{ROUND}/extension")).expect(200);
        let page = page.says("The November round closes Tuesday 17 November at 18:00.");
        let form = page.form("/extension").set("closes", "2026-11-17").set("reason", "Two of us are ill");
        let page = form.send().expect(422).says("It closes Tuesday 17 November at 18:00 already; choose a later day");
        assert_eq!(page.form("/extension").value("reason"), Some("Two of us are ill"));
        page.form("/extension").set("closes", "2026-11-24").set("reason", "").send().expect(422).says("Say why");
        let page = page.form("/extension").set("closes", "2026-11-24").send().expect(303).follow();
        let page = page.says("It closes Tuesday 24 November at 18:00 now. 3 people are told by mail.");
        page.says("Closes Tuesday 24 November at 18:00").says("It was to close 17 November: Two of us are ill");
        let mails = there.site.deliver(&there.round.world.db).sent();
        assert_eq!(mails.len(), 3);
        assert!(mails[0].raw.contains("November round: open until 24 November"), "{}", mails[0].raw);
        there.round.close();
        there.member(2).get(ROUND).expect(200).says("The rules of this round").says("6 days left");
        there.round.world.at("2026-11-24T17:00:00Z");
        let page = there.member(1).get(&format!("{ROUND}/extension")).expect(303).follow();
        page.says("Once it has closed it stays closed");
    }
}

#[test]
fn a_round_is_taken_back_before_it_begins() {
    for there in Group::all() {
        let facilitator = there.member(1);
        let form = facilitator.get(NEW).form(NEW).set("opens", "2026-11-09").set("closes", "2026-11-23");
        form.press("op", "open").expect(303).follow().says("Withdraw it");
        there.member(2).get(&format!("{ROUND}/withdrawal")).expect(403);
        let page = facilitator.get(&format!("{ROUND}/withdrawal")).expect(200);
        let page = page.says("The invoices it counted are free for the next statement.");
        let page = page.form("/withdrawal").send().expect(422).says("Say why; it stands in the log");
        let page = page.form("/withdrawal").set("reason", "An invoice is wrong").send().expect(303).follow();
        let page = page.expect(200).says("Withdrawn. The €5,600 and everything else of its statement went back");
        page.says("Its money went back to where it came from.");
        assert_eq!(there.carried(), Amount::ZERO);
        let ledger = there.site.visitor().get("/tidewater/money/ledger").expect(200);
        ledger.says("Reversal of entry 32 Statement 2026-11").says("Reversal of entry 33 Round 2026-11");
        there.member(2).get("/tidewater/log").expect(200).says("Withdrew the round 2026-11 before it began");
        assert!(there.site.deliver(&there.world.db).sent().is_empty(), "nobody is told of a round that is none");
        // The month is counted anew, under the next name.
        let page = facilitator.get(NEW).expect(200).says("Open the November round (2)").says("14 members €400 each");
        page.form(NEW).press("op", "open").expect(303).follow().expect(200).says("November round (2)");
        for path in ["", "/rounds", "/money", "/money/2026-11-2", "/buckets", "/rounds/2026-11/results"] {
            there.site.visitor().open(&format!("/tidewater{path}")).expect(200);
        }
    }
}

#[test]
fn sums_are_unlocked_raised_and_never_below_what_was_given() {
    for there in Open::all(&Plan::new(3, 40_000, vec![named("Cargo trailer", 2, 60_000, Some(60_000))])) {
        there.gives(1, 1, 40_000);
        there.gives(3, 1, 20_000);
        let (facilitator, owner) = (there.member(1), there.member(2));
        owner.get(ROUND).says("€600 raised, all it needs");
        let locked = owner.get("/tidewater/buckets/1/edit").expect(200).says("The sums are locked");
        let form = locked.form("/edit").set("required[0]", "700");
        form.press("op", "save").expect(422).says("The sums are locked while the November round runs");
        owner.get("/tidewater/buckets/1/reopening").expect(403);
        let page = facilitator.get("/tidewater/buckets/1").expect(200).says("Unlock the sums");
        let href = page.attributes("a[href$='/reopening']", "href").remove(0);
        let page = facilitator.get(&href).form("/reopening").send().expect(422).says("Say why");
        page.form("/reopening").set("reason", "The axle is dearer").send().expect(303).follow().says("Unlocked.");
        let mails = there.site.deliver(&there.round.world.db).sent();
        assert_eq!(mails.len(), 2, "those who gave to it");
        assert!(mails[0].raw.contains("the sums of Cargo trailer may change"), "{}", mails[0].raw);

        let page = owner.get("/tidewater/buckets/1/edit").says("A facilitator unlocked the sums");
        let page = page.form("/edit").set("required[0]", "599").press("op", "save").expect(422);
        let page = page.says("€600 is in it already; the sum cannot be less");
        page.form("/edit").set("required[0]", "700").press("op", "save").expect(303);
        owner.get(ROUND).says("€100 to go of €700");
        let page = owner.get("/tidewater/buckets/1").expect(200);
        page.says("from €600 to €700. The reason: The axle is dearer");
        let mails = there.site.deliver(&there.round.world.db).sent();
        assert!(mails[0].raw.contains("Cargo trailer asks for another sum"), "{}", mails[0].raw);
        owner.get("/tidewater/buckets/1/edit").says("The sums are locked");
    }
}

fn row(page: &Page, number: i64) -> String {
    page.all(&format!("#b-{number}")).remove(0)
}

#[test]
fn the_page_shows_every_kind_of_goal_and_what_the_rules_leave_of_it() {
    let rules = SplitRules { cap: Some(cents(15_000)), own_bucket: false, sealed: false, final_after_saving: false };
    for there in Open::all(&Plan { rules, ..Plan::new(3, 40_000, kinds()) }) {
        there.gives(3, 2, 10_000);
        let member = there.member(2);
        let page = member.get(ROUND).expect(200);
        assert!(row(&page, 1).contains("This round leaves it to the others"), "{}", row(&page, 1));
        assert!(row(&page, 2).contains("€900 is enough to start"), "{}", row(&page, 2));
        assert!(row(&page, 3).contains("gave so far"), "{}", row(&page, 3));
        assert!(page.attributes("[name='give[1]']", "value").is_empty(), "no field for one's own bucket");

        // A form that gives to it all the same is refused, and so is more than the cap, each with its sentence.
        let form = page.form("/split").set("give[1]", "10");
        form.press("op", "save").expect(422).says("this round leaves your own bucket to the others");
        let over = page.form("/split").set("give[2]", "150.01").press("op", "save").expect(422);
        let over = over.says("in this round one member gives at most €150 to one bucket");
        assert_eq!(over.form("/split").value("give[2]"), Some("150.01"));
        let page = over.form("/split").set("give[2]", "0").press("op", "3:fill").expect(303).follow();
        assert_eq!(page.form("/split").value("give[3]"), Some("150"), "the cap bounds the button too");
        let page = page.form("/split").press("op", "even").expect(303).follow();
        let form = page.form("/split");
        assert_eq!((form.value("give[2]"), form.value("give[3]")), (Some("150"), Some("150")));
        let page = form.press("op", "save").expect(303).follow().says("Saved. You have €100 left.");
        page.form("/split").press("op", "undo").expect(303).follow().says("You have €400 left");
    }
}

#[test]
fn a_split_of_a_final_round_is_taken_once() {
    let rules = SplitRules { cap: None, own_bucket: true, sealed: true, final_after_saving: true };
    for there in Open::all(&Plan { rules, ..Plan::new(3, 40_000, kinds()) }) {
        let member = there.member(2);
        let page = member.get(ROUND).expect(200).says("This round takes your split once");
        let first = page.form("/split").set("give[1]", "100").press("op", "save").expect(303).follow();
        let first = first.says("It is final.").says("Your split is final").says("€100 from you");
        assert!(first.attributes("form[action$='/split']", "action").is_empty());
        // The page that still lay on another device changes nothing.
        let late = page.form("/split").set("give[1]", "50").press("op", "save");
        assert_eq!(late.status, 409, "{}", late.text());
        member.get(ROUND).says("€100 from you");
    }
}
