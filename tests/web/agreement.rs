//! The agreement, the rates of members and the weights, as people use them in a browser without script.

use brimful::services::rounds::{OpenRound, Opens, RoundPlan, open};

use super::accounts::signed_in;
use crate::a_group::{self, a_group, agreement, day, invoice};
use crate::site::{Page, Site, Visitor};
use crate::support::group::tidewater;
use crate::support::{World, worlds};

#[test]
fn the_agreement_is_shown_and_a_change_is_looked_at_before_it_is_saved() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let page = marit.get("/tidewater/agreement").expect(200).says("In force since 1 October 2026");
        page.says("20% of each paid invoice").says("With sample money, not yours").says("€424.98");
        let page = marit.get("/tidewater/agreement").says("it holds for all days before 1 October 2026 too");
        page.says("Recorded on 1 October 2026 by Marit Solberg.").says("No decision is linked.");
        let form = marit.get("/tidewater/agreement/new").expect(200).form("/agreement/new");
        let form = form.set("foundation", "30").set("called", "Reserve").set("decision", "https://minutes.example/7");
        let unseen = form.press("op", "save").expect(200).says("Nothing is saved yet.");
        let seen =
            unseen.says("There is no statement yet").says("30% of it").says("30% of what came in goes to Reserve.");
        marit.get("/tidewater/agreement").says("25% of what came in");

        let form = seen.form("/agreement/new").set("pool", "120");
        form.press("op", "save").expect(422).says("between 0 and 100 percent");
        let form = seen.form("/agreement/new").set("from", "2026-09-01");
        let early = form.press("op", "effect").expect(200);
        early.form("/agreement/new").press("op", "save").expect(422).says("takes effect on 1 October 2026");
        let other = seen.form("/agreement/new").set("pool", "15").press("op", "save").expect(200);
        other.says("What it does").says("15% of each paid invoice");
        let coming = seen.form("/agreement/new").set("from", "2026-12-01").press("op", "effect").expect(200);
        let saved = coming.form("/agreement/new").press("op", "save").expect(303).follow();
        let saved = saved.says("It takes effect on 1 December 2026").says("(to come)");
        assert_eq!(saved.attributes("a[href='https://minutes.example/7']", "rel"), ["noopener noreferrer nofollow"]);

        saved.form("/agreement/2/withdrawal").send().expect(303).follow().says("Taken back.");
        let back = marit.get("/tidewater/agreement").expect(200);
        assert!(!back.text().contains("(to come)"));
        saved.form("/agreement/2/withdrawal").send().expect(409).says("Only the newest version can be taken back");

        coming.form("/agreement/new").press("op", "save").expect(303);
        world.at("2026-12-01T08:00:00Z");
        let marit = signed_in(&site, "marit@tidewater.example");
        marit.get("/tidewater/agreement").expect(200).says("30% of what came in goes to Reserve").says("Version 1");
    }
}

fn facilitator(world: &World, site: &Site, group: &a_group::AGroup) -> Visitor {
    site.signed_in(&world.db, group.facilitator().user())
}

#[test]
fn the_effect_on_tidewaters_november_stands_there_in_figures_before_and_after() {
    for world in worlds() {
        let group = a_group::tidewater(&world);
        let plan = RoundPlan::up_to(day("2026-10-31"));
        let command = OpenRound::by_default(plan, Opens::On(day("2026-11-02")), day("2026-11-17"));
        open(&world.db, group.facilitator(), command).unwrap();
        let site = Site::start(&world.db);
        let marit = facilitator(&world, &site, &group);
        let form = marit.get("/tidewater/agreement/new").expect(200).form("/agreement/new").set("foundation", "20");
        let page = form.press("op", "effect").expect(200);
        let page = page.says("Had this held for November, €6,225.00 would have been to share instead of €5,600.00.");
        let cells: Vec<String> = page.all("#effect table").into_iter().next().into_iter().collect();
        let table = cells.join(" ");
        for row in [
            "Came in €12,500.00 €12,500.00 the same",
            "Foundation €3,125.00 €2,500.00 −€625.00",
            "Ours to share €5,600.00 €6,225.00 +€625.00",
            "Each of 14 €400.00 €444.64 +€44.64",
            "Carried on, cannot be shared €0.00 €0.04 +€0.04",
        ] {
            let flat: String = table.chars().filter(|letter| !letter.is_whitespace()).collect();
            let wanted: String = row.chars().filter(|letter| !letter.is_whitespace()).collect();
            assert!(flat.contains(&wanted), "{row} is not in {table}");
        }
        let saved = page.form("/agreement/new").press("op", "save").expect(303).follow();
        saved.says("20% of what came in goes to the foundation.");
        marit.get("/tidewater/money/2026-11").expect(200).says("€3,125").says("€5,600");
    }
}

#[test]
fn a_facilitator_sets_a_members_rate_and_everybody_reads_its_history() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let site = Site::start(&world.db);
        let marit = facilitator(&world, &site, &group);
        let other = site.signed_in(&world.db, group.member(3).user());
        let page = marit.get("/tidewater/people/2").expect(200).says("20% now, as the agreement says for everyone.");
        assert_eq!(page.all("a[href='/tidewater/people/2/rate']").len(), 1);
        let form = || marit.get("/tidewater/people/2/rate").expect(200).form("/people/2/rate");
        let wrong = form().set("rate", "101").set("from", "soon").set("decision", "minutes 9").send().expect(422);
        let wrong = wrong.says("between 0 and 100 percent").says("2026-11-30").says("This is not a web address");
        assert_eq!(wrong.form("/people/2/rate").value("rate"), Some("101"), "what was typed is kept");
        form().set("which", "agreed").send().expect(422).says("gives what the agreement says already");

        let filled = || form().set("rate", "5").set("from", "2026-03-01").set("decision", "https://minutes.example/9");
        filled()
            .send()
            .expect(303)
            .follow()
            .says("gives 5% from 1 March 2026.")
            .says("5% now, agreed for this member.");
        filled().send().expect(422).says("This is what holds already");
        form().set("rate", "6").set("from", "2026-02-01").send().expect(422).says("takes effect on 1 March 2026");
        let page = other.get("/tidewater/people/2").expect(200).says("1 March 2026").says("The first one holds");
        assert_eq!(page.all("a[href='https://minutes.example/9']").len(), 1);
        assert!(page.all("a[href='/tidewater/people/2/rate']").is_empty(), "a member sets nobody's rate");

        form()
            .set("which", "agreed")
            .set("from", "2027-01-01")
            .send()
            .expect(303)
            .follow()
            .says("what the agreement says");
        let page =
            marit.get("/tidewater/people/2/rate").expect(200).says("as for everyone, from 1 January 2027 is to come");
        page.form("/rate/2/withdrawal").send().expect(303).follow().says("Taken back.");
        page.form("/rate/2/withdrawal").send().expect(409).says("Only the newest rate can be taken back");
        for nobody in ["0", "99", "x"] {
            marit.get(&format!("/tidewater/people/{nobody}/rate")).expect(404);
        }
    }
}

#[test]
fn weights_are_typed_with_reasons_and_a_round_goes_by_them() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        invoice(&world, &group, 1, Some("2026-09-10"), "1000.00", 2_000);
        let site = Site::start(&world.db);
        let marit = facilitator(&world, &site, &group);
        let second = site.signed_in(&world.db, group.member(2).user());
        let page = marit.get("/tidewater/agreement/weights").expect(200).says("Nobody has a weight yet.");
        let form = |page: &Page| page.form("/agreement/weights");
        let bad =
            form(&page).set("weight[1]", "1.5").set("weight[2]", "").set("reason[3]", "on leave").send().expect(422);
        let bad = bad.says("write a whole number").says("give a reason, or one for all above");
        assert_eq!(form(&bad).value("weight[1]"), Some("1.5"), "what was typed is kept");
        assert_eq!(form(&bad).value("reason[3]"), Some("on leave"));
        let good = form(&bad).set("weight[1]", "2").set("weight[2]", "1").set("weight[3]", "0");
        let done = good.set("reason_for_all", "by hours").send().expect(303).follow();
        done.says("Saved.").says("Together 3");
        let again = marit.get("/tidewater/agreement/weights");
        assert_eq!(form(&again).value("reason[3]"), Some("on leave"), "reasons differ, so each has its own");
        assert_eq!(form(&again).value("reason[1]"), Some("by hours"));
        form(&again).send().expect(422).says("the weights that hold already");

        let read = second.get("/tidewater/agreement/weights").expect(200).says("on leave").says("by hours");
        assert!(read.all("form[action$='/weights']").is_empty(), "a member changes no weight");
        let new = marit.get("/tidewater/rounds/new").expect(200);
        assert_eq!(new.all("a[href='/tidewater/agreement/weights']").len(), 1);
        let seen = new.form("/rounds/new").set("who", "weights").set("money", "month").press("op", "preview");
        let seen = seen.expect(200).says("€0 to €100");
        seen.form("/rounds/new").press("op", "open").expect(303);
        let round = "2026-10";
        let mine = second.get(&format!("/tidewater/rounds/{round}/mine")).expect(200);
        mine.says("Your weight is 1 of 3 together.").says("The reason given for your weight: by hours.");
    }
}

#[test]
fn all_weights_zero_is_said_and_gives_everybody_the_same() {
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        invoice(&world, &group, 1, Some("2026-09-10"), "1000.00", 2_000);
        let site = Site::start(&world.db);
        let marit = facilitator(&world, &site, &group);
        let form = marit.get("/tidewater/agreement/weights").form("/agreement/weights");
        let form = form.set("weight[1]", "0").set("weight[2]", "0").set("reason_for_all", "a test");
        form.send().expect(303).follow().says("All weights are zero: then everybody gets the same.");
        let new = marit.get("/tidewater/rounds/new").form("/rounds/new").set("who", "weights");
        let seen = new.press("op", "preview").expect(200).says("All weights are zero, so everybody gets the same.");
        seen.form("/rounds/new").press("op", "open").expect(303);
        let mine = marit.get("/tidewater/rounds/2026-10/mine").expect(200);
        mine.says("All weights are zero, so everybody gets the same.").says("€75");
    }
}

#[test]
fn weights_come_from_a_file_row_by_row() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let site = Site::start(&world.db);
        let marit = facilitator(&world, &site, &group);
        let sample = marit.get("/tidewater/agreement/weights/import/sample.csv").expect(200);
        assert!(sample.header("content-disposition").unwrap().contains("agreement-weights-sample.csv"));
        let form = marit.get("/tidewater/agreement/weights/import").expect(200).form("/weights/import");
        let review = form.send_file("file", "hours.csv", b"who;weight;reason\n1;3;hours\n2;1;\n7;1;\n").follow();
        let review = review.expect(200).says("Which column is what?").says("Member");
        let matched = review.form("/match").set("column[member]", "who").send().follow().expect(200);
        let matched = matched.says("2 of 3 rows are good").says("They come to 4 together.").says("There is no member");
        let done = matched.form("/weights/import/1").send().expect(303).follow();
        done.says("2 rows imported from hours.csv. One row stayed out.").says("Without a weight:");
    }
}
