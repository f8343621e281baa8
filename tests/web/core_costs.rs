//! The pages of core costs.

use crate::invoices::Coop;
use crate::site::Site;
use crate::support::worlds;

#[test]
fn a_cost_is_added_agreed_and_ended() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let [marit, ines, _] = coop.users().map(|user| site.signed_in(&world.db, user));
        ines.get("/tidewater/core-costs").expect(200).says("No core costs are agreed yet.");
        ines.get("/tidewater/core-costs/new").expect(403);

        let page = marit.get("/tidewater/core-costs").expect(200).says("What must be paid before we share?");
        let idea = page.attributes("p.muted a", "href").remove(1);
        assert_eq!(idea, "/tidewater/core-costs/new?name=Bookkeeping");
        let form = marit.get(&idea).expect(200).form("/tidewater/core-costs/new");
        assert_eq!(form.value("name"), Some("Bookkeeping"));
        let wrong = form.set("amount", "-650").set("until", "2026-09").set("decision", "our wiki").send().expect(422);
        assert_eq!(wrong.all(".error-summary li"), ["Write the whole address, such as https://example.org/decision"]);
        let wrong = wrong.form("/new").set("decision", "").send().expect(422).says("Write an amount above zero");
        let wrong = wrong.form("/new").set("amount", "650").send().expect(422).says("Choose October 2026 or a later");
        let saved = wrong.form("/new").set("until", "").send().expect(303).follow();
        saved.says("Bookkeeping is on the list, but not agreed yet, so it is not taken.").says("Not agreed yet");

        let page = marit.get("/tidewater/core-costs/1").expect(200).says("Not agreed yet, so it is not taken");
        let early = page.form("/agreed").set("agreed_on", "2026-10-21").send().expect(422);
        let early = early.says("Choose today, 20 October 2026, or a day before it");
        let link = "https://decisions.tidewater.example/core-2026";
        let agreed = early.form("/agreed").set("agreed_on", "2026-10-14").set("decision", link).send().expect(303);
        let list = agreed.follow().says("It is agreed, and due from October 2026.").says("€650 are due every month");
        assert!(list.attributes("td a", "href").contains(&link.to_owned()));

        let page = marit.get("/tidewater/core-costs/1").expect(200);
        assert!(page.attributes("form", "action").iter().all(|action| !action.ends_with("/agreed")));
        page.form("/end").set("until", "2026-09").send().expect(422).says("Choose October 2026 or a later month");
        let ended = page.form("/end").set("until", "2026-10").send().expect(303).follow();
        ended.says("Saved. It ends with October 2026.");
        world.at("2026-11-20T10:00:00Z");
        let ines = site.signed_in(&world.db, coop.ines.user());
        ines.get("/tidewater/core-costs").expect(200).says("Ended");
        site.visitor().get("/tidewater/core-costs").expect(404);
    }
}

#[test]
fn a_cost_that_is_not_agreed_is_taken_back_with_a_reason_and_one_that_is_cannot_be() {
    for world in worlds() {
        let coop = Coop::of(&world);
        let site = Site::start(&world.db);
        let [marit, ines, _] = coop.users().map(|user| site.signed_in(&world.db, user));
        let form = marit.get("/tidewater/core-costs/new").expect(200).form("/new");
        form.set("name", "Cleaning").set("amount", "40").send().expect(303);
        let page = marit.get("/tidewater/core-costs/1").expect(200);
        let wrong = page.form("/withdrawal").send().expect(422).says("Say why, so that others can follow");
        let done = wrong.form("/withdrawal").set("reason", "We clean ourselves").send().expect(303).follow();
        done.says("Taken back. It is due in no month.");
        let page = marit.get("/tidewater/core-costs/1").expect(200).says("Never agreed, so it was never taken");
        let page = page.says("We clean ourselves");
        assert!(page.attributes("main form", "action").is_empty(), "nothing can be done with it any more");
        ines.get("/tidewater/log").expect(200).says("Cleaning taken back before it was agreed: We clean ourselves");

        let form = marit.get("/tidewater/core-costs/new").expect(200).form("/new");
        let form = form.set("name", "Cleaning").set("amount", "45").set("agreed_on", "2026-10-14");
        form.send().expect(303);
        let agreed = marit.get("/tidewater/core-costs/2").expect(200);
        assert!(agreed.attributes("form", "action").iter().all(|action| !action.ends_with("/withdrawal")));
    }
}
