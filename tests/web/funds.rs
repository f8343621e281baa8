//! The pages of the money a group has besides rounds, as those who own them use them.

use brimful::domain::ledger::Account;
use brimful::services::proposals::confirm;

use crate::a_group::{AGroup, agreement, cost, eur, four, invoice};
use crate::besides::{a_month_that_fell_short, bill, check, correction, corrects, covers, holds, opening, pays};
use crate::site::{Site, Visitor};
use crate::support::{World, worlds};

/// Four members, the first facilitator and treasurer, the second treasurer, the third facilitator.
struct Coop {
    group: AGroup,
    site: Site,
}

impl Coop {
    fn of(world: &World) -> Self {
        let group = four(world, agreement());
        let site = Site::start(&world.db);
        Self { group, site }
    }

    fn visitor(&self, world: &World, member: i64) -> Visitor {
        self.site.signed_in(&world.db, self.group.member(member).user())
    }
}

#[test]
fn a_month_is_closed_without_a_round_after_its_sum_was_seen() {
    use brimful::domain::core_cost::Cadence;
    for world in worlds() {
        let coop = Coop::of(&world);
        cost(&world, &coop.group, "Rent", "1000", Cadence::Monthly, "2026-09");
        invoice(&world, &coop.group, 4, Some("2026-09-15"), "12780", 2_000);
        let treasurer = coop.visitor(&world, 2);
        treasurer.get("/tidewater/money/funds").expect(200).says("Close a month without a round");
        let page = treasurer.get("/tidewater/money/close").expect(200).says("€917 would be carried on");
        let page = page.says("It covers September 2026.").says("Rent");
        let form = page.form("/money/close");
        assert_eq!(form.value("last_day"), Some("2026-09-30"));
        let wrong = form.set("last_day", "2026-10-09").press("op", "preview").expect(422);
        let wrong = wrong.says("Choose a day up to today, 1 October 2026");
        let earlier = wrong.form("/money/close").set("last_day", "2026-09-10").press("op", "preview").expect(200);
        let form = earlier.says("One invoice paid later (€12,780) will count next time.").form("/money/close");
        // Something came in meanwhile: what was seen is not what would be posted.
        invoice(&world, &coop.group, 4, Some("2026-09-09"), "100000", 2_000);
        let changed = form.press("op", "post").expect(422).says("The sum has changed since you looked at it.");
        let form = changed.form("/money/close").set("last_day", "2026-09-30").press("op", "preview").expect(200);
        let closed = form.form("/money/close").press("op", "post").expect(303).follow().expect(200);
        closed.says("October is closed. €15,917 is carried on.").says("Where we stand now");
        assert_eq!(holds(&world, &coop.group, Account::Carried), eur("15917"));
        coop.visitor(&world, 4).get("/tidewater/money/close").expect(403);
        coop.site.visitor().get("/tidewater/money/close").expect(303);
        check(&world);
    }
}

#[test]
fn a_shortfall_is_said_first_and_covered_from_the_foundation() {
    for world in worlds() {
        let coop = Coop::of(&world);
        a_month_that_fell_short(&world, &coop.group);
        let missing = "After the foundation’s share, €2,225 is missing for the agreed costs.";
        let facilitator = coop.visitor(&world, 3);
        let home = facilitator.get("/tidewater").expect(200);
        assert!(home.text().contains("€2,225 is missing for the agreed costs"), "{}", home.text());
        assert!(home.attributes(".callout a", "href").contains(&"/tidewater/money/shortfall".to_owned()));
        let stranger = coop.site.visitor().get("/tidewater/money/2026-10").expect(200);
        let stranger = stranger.says("After the foundation’s share, €2,225 was missing for the agreed costs");
        assert!(!stranger.attributes("a", "href").contains(&"/tidewater/money/shortfall".to_owned()));

        let page = facilitator.get("/tidewater/money/shortfall").expect(200).says(missing);
        let form = page.form("/money/shortfall");
        assert_eq!(form.value("amount"), Some("639"));
        let wrong = form.set("amount", "640").send().expect(422);
        let wrong = wrong.says("€2,225 is missing and the foundation holds €639: at most €639 can be covered");
        let wrong = wrong.form("/money/shortfall").set("amount", "a lot").send().expect(422);
        let form = wrong.says("Write an amount, such as 60.00").form("/money/shortfall").set("amount", "600");
        let again = form.fields().to_vec();
        form.send().expect(303).follow().says("The foundation covers €600. €1,625 is still missing.");
        // A second press of the same button.
        facilitator.post("/tidewater/money/shortfall", &again).expect(303);
        assert_eq!(holds(&world, &coop.group, Account::Foundation), eur("39"));
        let month = coop.site.visitor().get("/tidewater/money/2026-10").expect(200);
        month.says("the foundation covered €600 of it, and the rest goes into the next statement");
        coop.visitor(&world, 2).get("/tidewater/money/shortfall").expect(403);
        coop.site.visitor().get("/tidewater/money/shortfall").expect(303);
        check(&world);
    }
}

#[test]
fn a_cover_for_a_statement_that_is_not_the_newest_any_more_is_refused() {
    for world in worlds() {
        let coop = Coop::of(&world);
        a_month_that_fell_short(&world, &coop.group);
        let facilitator = coop.visitor(&world, 3);
        let form = facilitator.get("/tidewater/money/shortfall").expect(200).form("/money/shortfall");
        crate::besides::close(&world, &coop.group, "2026-10-01");
        form.send().expect(409).says("Statement 2026-10-2 was posted meanwhile");
        assert_eq!(holds(&world, &coop.group, Account::Foundation), eur("639"));
    }
}

#[test]
fn core_costs_are_paid_line_by_line_and_the_month_says_so() {
    for world in worlds() {
        let coop = Coop::of(&world);
        a_month_that_fell_short(&world, &coop.group);
        let treasurer = coop.visitor(&world, 2);
        let list = treasurer.get("/tidewater/core-costs/payments").expect(200);
        let list = list.says("The core fund holds €1,917, for two bills that are not paid yet.");
        let href = list.attributes("table a", "href").remove(0);
        assert_eq!(href, "/tidewater/core-costs/payments/2026-10/1");
        let form = treasurer.get(&href).expect(200).form("/payment");
        assert_eq!(form.value("amount"), Some("1000"));
        let wrong = form.set("amount", "1000.01").set("payee", "Warm Homes").send().expect(422);
        let wrong = wrong.says("Name the bill or the receipt").form("/payment").set("reference", "77").send();
        let wrong = wrong.expect(422).says("€1,000 is left for this cost");
        let own = wrong.form("/payment").set("amount", "400").set("payee_member", "2").send().expect(403);
        let form = own.says("Nobody marks a payment to themselves").form("/payment").set("payee_member", "");
        assert_eq!(form.value("payee"), Some("Warm Homes"));
        let paid = form.send().expect(303).follow();
        paid.says("€400 to Warm Homes is marked paid. €600 is left for it.").says("Partly paid");

        let page = treasurer.get(&href).expect(200);
        let wrong = page.form("/release").set("release", "600").send().expect(422).says("Write something here");
        let form = wrong.form("/release").set("reason", "The rent was lower");
        form.send().expect(303).follow().says("€600 goes to what is carried.");
        let month = coop.site.visitor().get("/tidewater/money/2026-10").expect(200);
        month.says("€400 of it paid").says("€917 of it was there");

        let reader = coop.visitor(&world, 4);
        let page = reader.get(&href).expect(200).says("Warm Homes");
        assert!(page.attributes("main form", "action").is_empty());
        treasurer.get("/tidewater/core-costs/payments/2026-10/9").expect(404);
        coop.site.visitor().get(&href).expect(303);
        assert_eq!(holds(&world, &coop.group, Account::Core), eur("917"));
        check(&world);
    }
}

#[test]
fn the_foundation_pays_with_its_decision() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let number = opening(&world, coop.group.member(2), "500", "200");
        confirm(&world.db, coop.group.member(3), number, None).unwrap();
        let treasurer = coop.visitor(&world, 2);
        let page = treasurer.get("/tidewater/money/foundation").expect(200).says("Foundation holds €500.");
        let wrong = page.form("/payment").set("amount", "600").send().expect(422);
        for words in ["Say what was decided", "Choose the day of the decision", "Say who was paid"] {
            assert!(wrong.text().contains(words), "{}", wrong.text());
        }
        let form = wrong.form("/payment").set("decision", "A start for the kitchen").set("decided_on", "2026-09-20");
        let form = form.set("payee_member", "4").set("reference", "Contract").set("decision_url", "our wiki");
        let wrong = form.send().expect(422).says("Write the whole address");
        let wrong = wrong.form("/payment").set("decision_url", "https://tidewater.example/d/7").send().expect(422);
        let form = wrong.says("The foundation holds €500").form("/payment").set("amount", "350");
        let done = form.send().expect(303).follow();
        let done = done.says("€350 to Member 4 is recorded. €150 is left.").says("A start for the kitchen");
        assert!(done.attributes("table a", "href").contains(&"https://tidewater.example/d/7".to_owned()));
        let reader = coop.visitor(&world, 4).get("/tidewater/money/foundation").expect(200);
        assert!(reader.attributes("main form", "action").is_empty());
        coop.site.visitor().get("/tidewater/money/foundation").expect(303);
        check(&world);
    }
}

#[test]
fn what_the_group_starts_with_waits_for_a_second_person() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let [treasurer, facilitator] = [2, 3].map(|member| coop.visitor(&world, member));
        let page = treasurer.get("/tidewater/money/opening").expect(200);
        let wrong = page.form("/money/opening").set("reason", "Bank statement 8").send().expect(422);
        let wrong = wrong.says("Write at least one amount above zero").form("/money/opening").set("foundation", "x");
        let form = wrong.send().expect(422).form("/money/opening").set("foundation", "500").set("carried", "200.50");
        let shown = form.send().expect(303).follow().says("Recorded. It is booked once a second person confirms it.");
        let shown = shown.says("€700.50").says("You proposed it, so somebody else confirms it.");
        let own = shown.form("/withdrawal").fields().to_vec();
        treasurer.post("/tidewater/money/corrections/1/confirmation", &own[..1]).expect(403).says("Somebody else can.");
        treasurer.get("/tidewater/money/opening").expect(200).says("waits for a second person");

        let home = facilitator.get("/tidewater").expect(200);
        home.says("Somebody proposed to move money.");
        let page = facilitator.get("/tidewater/money/corrections").expect(200);
        let page = page.says("One proposal waits for a second person.").says("Bank statement 8");
        let href = page.attributes("table a", "href").remove(0);
        let form = facilitator.get(&href).expect(200).form("/confirmation");
        let twice = form.fields().to_vec();
        form.send().expect(303).follow().says("Confirmed. It is entry 1 of the ledger.").says("Member 3 confirmed it");
        facilitator.post(&format!("{href}/confirmation"), &twice).expect(303);
        assert_eq!(holds(&world, &coop.group, Account::Bank), eur("700.50"));
        // Somebody who comes later is told kindly.
        let late = coop.visitor(&world, 1);
        let token = late.get("/tidewater/money/bank").attributes("input[name=csrf]", "value").remove(0);
        let late = late.post(&format!("{href}/confirmation"), &[("csrf".to_owned(), token)]).expect(409);
        late.says("This was confirmed on 1 October 2026 already. Nothing was booked twice.");
        let reader = coop.visitor(&world, 4);
        reader.get(&href).expect(200).says("Bank statement 8");
        reader.get("/tidewater/money/opening").expect(403);
        coop.site.visitor().get(&href).expect(303);
        check(&world);
    }
}

#[test]
fn a_correction_is_proposed_declined_proposed_again_and_told_on_the_month() {
    for world in worlds() {
        let coop = Coop::of(&world);
        a_month_that_fell_short(&world, &coop.group);
        let [treasurer, facilitator] = [2, 3].map(|member| coop.visitor(&world, member));
        let page = treasurer.get("/tidewater/money/corrections/new").expect(200);
        let form = page.form("/corrections/new").set("from", "fund:core").set("to", "fund:core").set("amount", "12.50");
        let wrong = form.send().expect(422).says("Say why, so that others can follow");
        let wrong = wrong.form("/corrections/new").set("reason", "The bank took a fee").send().expect(422);
        let wrong = wrong.says("Choose another account than the first").form("/corrections/new");
        let wrong = wrong.set("to", "assets:bank").set("amount", "1917.01").send().expect(422);
        let wrong = wrong.says("Core costs holds €1,917.00, and this takes €1,917.01: it would fall below zero.");
        let form = wrong.form("/corrections/new").set("amount", "12.50").set("statement", "2026-10");
        let shown = form.send().expect(303).follow().expect(200).says("From Core costs to Bank");
        assert_eq!(holds(&world, &coop.group, Account::Core), eur("1917"));

        let page = facilitator.get("/tidewater/money/corrections/1").expect(200);
        let wrong = page.form("/refusal").send().expect(422).says("Say why not");
        let done = wrong.form("/refusal").set("why", "It was 12.05").send().expect(303).follow();
        done.says("Member 3 declined it").says("It was 12.05");
        assert!(shown.form("/withdrawal").send().expect(409).text().contains("declined on 1 October 2026"));

        let again = treasurer.get("/tidewater/money/corrections/new").expect(200).form("/corrections/new");
        let again = again.set("from", "fund:core").set("to", "assets:bank").set("amount", "12.05");
        let again = again.set("reason", "The bank took a fee").set("statement", "2026-10");
        again.send().expect(303);
        let page = facilitator.get("/tidewater/money/corrections/2").expect(200).says("It corrects statement 2026-10.");
        page.form("/confirmation").send().expect(303);
        assert_eq!(holds(&world, &coop.group, Account::Core), eur("1904.95"));

        let month = coop.visitor(&world, 4).get("/tidewater/money/2026-10").expect(200);
        month.says("What was corrected").says("The bank took a fee").says("Core costs to Bank");
        let outside = coop.site.visitor().get("/tidewater/money/2026-10").expect(200).says("What was corrected");
        assert!(!outside.text().contains("The bank took a fee"), "{}", outside.text());
        let ledger = coop.site.visitor().get("/tidewater/money/ledger").expect(200).says("Correction");
        assert!(!ledger.text().contains("The bank took a fee"));
        coop.site.visitor().get("/tidewater/money/corrections/new").expect(303);
        coop.visitor(&world, 4).get("/tidewater/money/corrections/new").expect(403);
        check(&world);
    }
}

#[test]
fn an_entry_is_taken_back_with_a_reason() {
    for world in worlds() {
        let coop = Coop::of(&world);
        a_month_that_fell_short(&world, &coop.group);
        let entry = covers(&world, coop.group.facilitator(), "2026-10", "600");
        let paid = pays(&world, coop.group.member(2), bill(1, 2, "1000"));
        let facilitator = coop.visitor(&world, 3);
        let ledger = facilitator.get("/tidewater/money/ledger").expect(200);
        let href = format!("/tidewater/money/ledger/{entry}/reversal");
        assert!(ledger.attributes("main a", "href").contains(&href));
        let spent = facilitator.get(&href).expect(200);
        let spent = spent.says("€83 of this money was paid or released for “A new boiler”. Take that back first.");
        assert!(spent.attributes("main form", "action").is_empty());

        let page = facilitator.get(&format!("/tidewater/money/ledger/{paid}/reversal")).expect(200);
        let wrong = page.form("/reversal").send().expect(422).says("Say why, so that others can follow");
        let form = wrong.form("/reversal").set("reason", "The transfer came back");
        let twice = form.fields().to_vec();
        form.send().expect(303).follow().says(&format!("Entry {paid} is taken back by entry"));
        let again = facilitator.post(&format!("/tidewater/money/ledger/{paid}/reversal"), &twice).expect(303);
        assert!(again.location.unwrap().ends_with("/money/ledger"));
        facilitator.get(&href).expect(200).form("/reversal").set("reason", "A mistake").send().expect(303);
        assert_eq!(holds(&world, &coop.group, Account::Foundation), eur("639"));
        let month = coop.visitor(&world, 4).get("/tidewater/money/2026-10").expect(200);
        let month = month.says("Taken back: Core cost paid").says("The transfer came back");
        month.says("it goes into the next statement");
        let own_way = facilitator.get("/tidewater/money/ledger/1/reversal").expect(200);
        own_way.says("A contribution goes when its invoice is voided");
        facilitator.get("/tidewater/money/ledger/99/reversal").expect(404);
        coop.visitor(&world, 4).get(&href).expect(403);
        coop.site.visitor().get(&href).expect(303);
        check(&world);
    }
}

#[test]
fn the_bank_is_compared_with_the_ledger() {
    for world in worlds() {
        let coop = Coop::of(&world);
        a_month_that_fell_short(&world, &coop.group);
        let treasurer = coop.visitor(&world, 2);
        let page = treasurer.get("/tidewater/money/bank").expect(200).says("Nobody has compared");
        let wrong = page.form("/money/bank").set("as_of", "2026-10-02").set("bank", "").send().expect(422);
        let wrong = wrong.says("Write what the bank says").form("/money/bank").set("bank", "2546").send().expect(422);
        let form = wrong.says("Choose today, 1 October, or a day before it").form("/money/bank");
        let form = form.set("as_of", "2026-10-01").set("note", "A transfer is on its way");
        let kept = form.send().expect(303).follow();
        let kept = kept.says("The bank has €10 less than the ledger says on 1 October 2026.");
        let kept = kept.says("A transfer is on its way").says("Core costs, set aside €1,917");
        let figures = kept.all(".figures .figure-amount");
        assert_eq!(figures, ["€2,546", "€2,556", "−€10", "Never"]);
        let kept = kept.form("/money/bank").set("bank", "2556").send().expect(303).follow();
        kept.says("On 1 October 2026 bank and ledger agreed to the cent.").says("Apart").says("Equal");
        let reader = coop.visitor(&world, 4).get("/tidewater/money/bank").expect(200).says("Equal");
        assert!(reader.attributes("main form", "action").is_empty());
        coop.visitor(&world, 3).get("/tidewater/money/bank").expect(200);
        coop.site.visitor().get("/tidewater/money/bank").expect(303);
        check(&world);
    }
}

#[test]
fn the_page_of_funds_says_how_long_the_foundation_lasts_and_what_lies_idle() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let treasurer = coop.visitor(&world, 2);
        treasurer.get("/tidewater/money/funds").expect(200).says("No core costs were due yet.");
        a_month_that_fell_short(&world, &coop.group);
        let page = treasurer.get("/tidewater/money/funds").expect(200);
        // 639.00 over 4,142.00 of one month.
        let page = page.says("The foundation holds €639: it would carry the core costs for 0.1 months");
        assert!(!page.text().contains("Core costs outgrow"), "{}", page.text());
        invoice(&world, &coop.group, 4, Some("2026-10-15"), "12780", 2_000);
        world.at("2026-11-02T08:00:00Z");
        crate::besides::close(&world, &coop.group, "2026-10-31");
        let treasurer = coop.visitor(&world, 2);
        // Core costs of 4,142.00 and 3,225.00 against 2,556.00 twice.
        treasurer.get("/tidewater/money/funds").expect(200).says("Core costs outgrow what comes in");
        coop.site.visitor().get("/tidewater/money").expect(200).says("Core costs outgrow what comes in");
        coop.site.visitor().get("/tidewater").expect(200).says("Core costs outgrow what comes in");
        // 1,278.00 over (4,142.00 + 1,000.00) ÷ 2.
        treasurer.get("/tidewater/money/funds").expect(200).says("for 0.4 months, at the average of the last 2 months");
        corrects(&world, coop.group.member(1), coop.group.member(2), correction(Account::Bank, Account::Carried, "30"));
        let idle = treasurer.get("/tidewater/money/funds").expect(200).all(".sum dd");
        assert_eq!(idle, ["€0", "€0", "€30", "€30"]);
        coop.site.visitor().get("/tidewater/money/funds").expect(303);
    }
}
