//! Offers to owners, the facilitator's choices, full buckets early: by HTTP, as the people who do it.

use brimful::domain::agreement::UnspentTo;
use brimful::domain::offer::AnswerDays;
use brimful::domain::settlement::BelowMinimum;
use brimful::services::splits::{SaveSplit, save};
use mailparse::{MailHeaderMap, parse_mail};

use crate::a_group::AGroup;
use crate::november;
use crate::site::{Site, Visitor};
use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents, check_all};
use crate::support::{World, worlds};

const PAGE: &str = "/tidewater/rounds/2026-11";

fn member(round: &RoundWorld, site: &Site, number: usize) -> Visitor {
    site.signed_in(&round.world.db, round.member(number).user())
}

pub fn give(round: &RoundWorld, member: usize, asked: &[(i64, i64)]) {
    let asked = asked.iter().map(|(number, sum)| (bucket(*number), cents(*sum))).collect();
    let command = SaveSplit { round: round.round, version_seen: 0, asked, key: None };
    save(&round.world.db, &round.member(member), command).unwrap();
}

/// Three members with €100 each; "Worth 9000" has €40 of its €90, "Worth 5000" is full. Member 2 owns the first.
pub fn below(rule: BelowMinimum) -> Vec<(RoundWorld, Site)> {
    let open = |world| {
        let mut owned = PlannedBucket::fixed(9_000);
        owned.owners = vec![2];
        let mut plan = Plan::new(3, 10_000, vec![owned, PlannedBucket::fixed(5_000)]);
        plan.below_minimum = rule;
        let round = plan.open(world);
        give(&round, 1, &[(1, 4_000), (2, 3_000)]);
        give(&round, 3, &[(2, 2_000)]);
        let site = Site::start(&round.world.db);
        (round, site)
    };
    worlds().into_iter().map(open).collect()
}

#[test]
fn an_owner_answers_an_offer_and_the_results_say_so() {
    for (round, site) in below(BelowMinimum::AskOwner) {
        let offer = format!("{PAGE}/offers/1");
        member(&round, &site, 2).get(&offer).expect(404);
        round.close();
        let marit = member(&round, &site, 1);
        let waits = marit.get(&format!("{PAGE}/settle")).expect(200).says("Owners are asked first");
        let waits = waits.says("until Friday 20 November at 18:00").says("waits for its owners");
        assert!(!waits.body.contains("Settle and publish"), "no button before the answer");
        let pressed = waits.form("/settle").press("op", "settle").expect(409);
        pressed.says("Owners are asked first");

        // Who does not own it reads along.
        let read = marit.get(&offer).expect(200).says("Its owners can answer until");
        assert!(read.attributes("form[action$='/offers/1']", "action").is_empty());

        let owner = member(&round, &site, 2);
        owner.get(PAGE).expect(200).says("You are asked: is what there is enough to start? €40 for Worth 9000");
        owner.get("/tidewater/buckets/1").expect(200).says("Is what there is enough?");
        let page = owner.get(&offer).expect(200).says("Is €40 enough to start?").says("Missing €50");
        page.form("/offers/1").send().expect(422).says("Say yes or no");
        let done = page.form("/offers/1").press("answer", "yes").expect(303).follow().expect(200);
        done.says("You said yes. The money moves when the round is settled.");
        let again = page.form("/offers/1").press("answer", "no").expect(303).follow();
        again.says("You had said yes").says("The first answer counts; nothing was changed.");

        let ready = member(&round, &site, 1).get(&format!("{PAGE}/settle")).expect(200);
        let ready = ready.says("Member 2 said on 18 November that it is enough to start");
        let results = ready.form("/settle").press("op", "settle").expect(303).follow().expect(200);
        let results = results.says("Two of two buckets are funded");
        results.says("below the €90 it asked for; Member 2 said on 18 November that it is enough to start");
        let stranger = site.visitor().get(&format!("{PAGE}/results")).expect(200);
        stranger.says("an owner said on 18 November that it is enough to start");
        check_all(&round);
    }
}

#[test]
fn only_owners_answer_and_not_after_the_deadline() {
    for (round, site) in below(BelowMinimum::AskOwner) {
        round.close();
        let (owner, other) = (member(&round, &site, 2), member(&round, &site, 3));
        let page = owner.get(&format!("{PAGE}/offers/1")).expect(200);
        let mut fields = page.form("/offers/1").fields().to_vec();
        fields.push(("answer".to_owned(), "yes".to_owned()));
        // Member 3 sends the owner's form with their own token.
        let own = other.get("/me/settings").form("/me/settings").value("csrf").unwrap().to_owned();
        fields.iter_mut().filter(|(name, _)| name == "csrf").for_each(|(_, value)| value.clone_from(&own));
        let refused = other.post(&format!("{PAGE}/offers/1"), &fields).expect(403);
        refused.says("Only the owners of “Worth 9000” answer this. Nothing was changed.");
        round.world.at("2026-11-20T17:00:00Z");
        let late = page.form("/offers/1").press("answer", "yes").expect(409);
        late.says("Your answer came after the deadline, so it does not count.")
            .says("No owner answered the offer in time.");
        site.visitor().get(&format!("{PAGE}/offers/1")).expect(303);
        let marit = member(&round, &site, 1);
        let page = marit.get(&format!("{PAGE}/settle")).expect(200).says("no owner answered the offer in time");
        let results = page.form("/settle").press("op", "settle").expect(303).follow();
        results.says("below its €90; carried on; no owner answered the offer in time");
        check_all(&round);
    }
}

#[test]
fn a_facilitator_decides_with_a_reason_per_bucket_after_seeing_what_is_posted() {
    for (round, site) in below(BelowMinimum::Facilitator) {
        round.close();
        let marit = member(&round, &site, 1);
        let page = marit.get(&format!("{PAGE}/settle")).expect(200).says("Below the minimum: your decision");
        assert!(!page.body.contains("Settle and publish"), "first look at what is posted");
        let missing = page.form("/settle").press("op", "preview").expect(422).says("Choose what happens to Worth 9000");
        let fund = missing.form("/settle").set("choice[1]", "fund");
        let no_reason = fund.press("op", "preview").expect(422).says("Say why you decide so about Worth 9000");
        assert_eq!(no_reason.form("/settle").value("choice[1]"), Some("fund"), "the choice is kept");
        let reason = no_reason.form("/settle").set("reason[1]", "It can start with half");
        let seen = reason.press("op", "preview").expect(200).says("Two of two buckets are funded with €90.");
        let seen = seen.says("allotment:1").says("bucket:1");
        // Pressed with another choice than the one that was previewed: the new preview first.
        let other = seen.form("/settle").set("choice[1]", "return").press("op", "settle").expect(409);
        let other = other.says("Something changed since you saw the preview");
        assert_eq!(other.form("/settle").value("choice[1]"), Some("return"));
        assert_eq!(other.form("/settle").value("reason[1]"), Some("It can start with half"));
        let results = seen.form("/settle").press("op", "settle").expect(303).follow().expect(200);
        let said = "below the €90 it asked for; the facilitator decided: It can start with half";
        results.says(said);
        site.visitor().get(&format!("{PAGE}/results")).expect(200).says(said);
        let again = seen.form("/settle").press("op", "settle").expect(303).follow();
        again.says("nothing was posted twice");
        check_all(&round);
    }
}

#[test]
fn a_facilitator_settles_a_full_bucket_early_and_its_owners_go_on() {
    for (round, site) in below(BelowMinimum::Return) {
        let (marit, noor) = (member(&round, &site, 1), member(&round, &site, 3));
        let early = format!("{PAGE}/early/2");
        noor.get(&early).expect(403);
        assert!(noor.get(PAGE).attributes("a[href*='/early/']", "href").is_empty());
        marit.get("/tidewater/buckets/2").expect(200).says("It is full: settle it now");
        let links = marit.get(PAGE).expect(200).attributes("a[href*='/early/']", "href");
        assert_eq!(links, std::slice::from_ref(&early));
        let not_full = marit.get(&format!("{PAGE}/early/1")).expect(303).follow();
        not_full.says("“Worth 9000” has €40 of €90. Only a full bucket is settled early; nothing was posted.");
        marit.get(&format!("{PAGE}/early/9")).expect(404);
        let page = marit.get(&early).expect(200).says("It is full: €50 from two members.").says("allotment:3");
        let done = page.form("/early/2").send().expect(303).follow().expect(200);
        done.says("“Worth 5000” is settled with €50. Its owners can ask for payouts now.");
        let again = page.form("/early/2").send().expect(303).follow();
        again.says("was settled Tuesday 3 November at 13:00 with €50; nothing was posted twice.");

        // Member 3's €20 stay, whatever is pressed; the row says why.
        let mine = noor.get(PAGE).expect(200).says("Settled already").says("What is in it stays, yours too");
        let cleared = mine.form("/split").press("op", "clear").follow().expect(200);
        cleared.form("/split").press("op", "save").follow().expect(200).says("€80");
        check_all(&round);
        marit.get("/tidewater/payouts").expect(200).says("Worth 5000");
        let bucket_page = noor.get("/tidewater/buckets/2").expect(200).says("Funded");
        assert!(bucket_page.attributes("a.button[href*='#b-2']", "href").is_empty(), "nobody gives to it now");

        round.close();
        let marit = member(&round, &site, 1);
        let preview = marit.get(&format!("{PAGE}/settle")).expect(200);
        let preview = preview.says("One of them was settled before; its money has moved.");
        let preview = preview.says("settled on 3 November already");
        let results = preview.form("/settle").press("op", "settle").expect(303).follow().expect(200);
        results.says("all it asked for; settled on 3 November by Member 1, while the round was open");
        check_all(&round);
    }
}

#[test]
fn a_sealed_surplus_and_money_that_stays_with_its_givers_are_said_in_words() {
    for world in worlds() {
        let mut plan = Plan::new(2, 10_000, vec![PlannedBucket::fixed(9_000)]);
        plan.rules.sealed = true;
        plan.unspent_to = UnspentTo::Giver;
        let round = plan.open(world);
        give(&round, 1, &[(1, 8_000)]);
        give(&round, 2, &[(1, 4_000)]);
        let site = Site::start(&round.world.db);
        let marit = member(&round, &site, 1);
        marit.get(&format!("{PAGE}/early/1")).expect(303).follow().says("This round is sealed");
        round.close();
        let marit = member(&round, &site, 1);
        let page = marit.get(&format!("{PAGE}/settle")).expect(200).says("What is left stays with its givers.");
        let page = page.says("€30 above what it takes goes back to its givers");
        let page = page.says("Back from buckets that got more than they take €30").says("Stays with the givers €110");
        let results = page.form("/settle").press("op", "settle").expect(303).follow().expect(200);
        // Of the €30 above, two thirds are hers: €20 of her €80.
        let results = results.says("Your €60 helped one bucket");
        let results = results.says("€20 came back, since a bucket got more than it takes.");
        let results = results.says("What was left over stays yours for the next round.");
        let results = results.says("all it asked for; €30 more went back to its givers");
        results.says("and what was left stayed with its givers");
        let digest = site.deliver(&round.world.db).sent();
        let text = |place: usize| {
            let mail = parse_mail(digest[place].raw.as_bytes()).unwrap();
            mail.subparts[0].get_body().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
        };
        assert!(text(0).contains("€110 stays with its givers for the next round"), "{}", text(0));
        assert!(text(0).contains("YOUR €60 helped one bucket"), "{}", text(0));
        check_all(&round);
    }
}

/// The month with the owners' rule: Noor's podcast kit misses its minimum.
fn month(world: &World) -> AGroup {
    november::split(world, |command| {
        command.below_minimum = BelowMinimum::AskOwner;
        command.answer_days = AnswerDays::new(2).unwrap();
    })
}

fn subjects(site: &Site, world: &World) -> Vec<(String, String)> {
    let mut subjects = Vec::new();
    for letter in site.deliver(&world.db).sent() {
        let mail = parse_mail(letter.raw.as_bytes()).unwrap();
        let subject = mail.headers.get_first_value("Subject").unwrap();
        if subject.contains("offered") {
            subjects.push((letter.to[0].clone(), subject));
        }
    }
    subjects
}

#[test]
fn the_owner_is_mailed_at_the_close_and_once_more_a_day_before_the_deadline() {
    for world in worlds() {
        let group = month(&world);
        let site = Site::start(&world.db);
        assert_eq!(subjects(&site, &world), [], "nothing before the close");
        world.at("2026-11-17T17:00:00Z");
        let noor = "m9@tidewater.example".to_owned();
        let told = "November round: €30 is offered for Podcast microphone kit".to_owned();
        assert_eq!(subjects(&site, &world), [(noor.clone(), told)]);
        world.at("2026-11-18T17:00:00Z");
        let again = "November round: answer by tomorrow: €30 is offered for Podcast microphone kit".to_owned();
        assert_eq!(subjects(&site, &world), [(noor, again)]);
        assert_eq!(subjects(&site, &world), [], "never a third time");
        let _ = group;
    }
}

#[test]
fn the_mails_about_offers_move_with_the_close_and_an_answer_saves_the_second() {
    for world in worlds() {
        let group = month(&world);
        let site = Site::start(&world.db);
        let marit = site.signed_in(&world.db, group.facilitator().user());
        marit.get(PAGE).expect(200).form("/closure").send().expect(303);
        assert_eq!(subjects(&site, &world).len(), 1, "closed early: told at once");
        let noor = site.signed_in(&world.db, group.member(9).user());
        let offer = noor.get(&format!("{PAGE}/offers/6")).expect(200).says("until Thursday 5 November at 13:00");
        offer.form("/offers/6").press("answer", "no").expect(303);
        world.at("2026-11-04T12:00:00Z");
        assert_eq!(subjects(&site, &world), [], "nothing is left to answer");
    }
}
