//! The page where members give: forms without script, conflicts, too much, two devices, too late (pages.md 3).

use crate::site::{Page, Site, Visitor};
use crate::support::round::{Plan, PlannedBucket, RoundWorld, bucket, cents, check_splits};
use crate::support::worlds;
use brimful::services::splits::{SaveSplit, save};

const PAGE: &str = "/tidewater/rounds/2026-11";

struct There {
    round: RoundWorld,
    site: Site,
}

impl There {
    fn all(plan: &Plan) -> Vec<There> {
        let open = |world| {
            let round = plan.clone().open(world);
            let site = Site::start(&round.world.db);
            There { round, site }
        };
        worlds().into_iter().map(open).collect()
    }

    fn member(&self, number: usize) -> Visitor {
        self.site.signed_in(&self.round.world.db, self.round.member(number).user())
    }

    fn gives(&self, member: usize, seen: i64, asked: &[(i64, i64)]) {
        let asked = asked.iter().map(|(number, sum)| (bucket(*number), cents(*sum))).collect();
        let command = SaveSplit { round: self.round.round, version_seen: seen, asked, key: None };
        save(&self.round.world.db, &self.round.member(member), command).unwrap();
    }
}

/// Three members with 400 each; buckets of 850, 1,200 and one from 900 to 1,800.
fn plan() -> Plan {
    let titled = |title: &str, minimum: i64, maximum: i64| PlannedBucket {
        title: title.to_owned(),
        owners: vec![1],
        minimum: minimum * 100,
        maximum: Some(maximum * 100),
    };
    let buckets = vec![
        titled("Cargo trailer for the delivery bikes", 850, 850),
        titled("Winter open studio weekend", 1200, 1200),
        titled("Accessibility testing with real users", 900, 1800),
    ];
    Plan::new(3, 40_000, buckets)
}

fn form(page: &Page) -> crate::site::Filled {
    page.form("/split")
}

#[test]
fn a_member_splits_without_script() {
    for there in There::all(&plan()) {
        let member = there.member(2);
        let page = member.get(PAGE).expect(200).says("€1,200 to share, €3,850 asked for by three buckets");
        let page = page.says("Closes Tuesday 17 November at 18:00").says("0 of 3 members have finished");
        let page = page.says("Where should your €400 go?").says("How €1,200 became €400 each");
        assert_eq!(form(&page).value("give[2]"), Some("0"));

        let after = form(&page).set("give[2]", "60").press("op", "2:+10").expect(303);
        assert_eq!(after.location.as_deref(), Some("/tidewater/rounds/2026-11#b-2"));
        let page = after.follow().says("Not saved yet: changes from 13:00").says("€330 left");
        assert_eq!(form(&page).value("give[2]"), Some("70"));
        let page = form(&page).press("op", "3:fill").follow().says("You still have €0");
        assert_eq!(form(&page).value("give[3]"), Some("330"));
        let page = form(&page).press("op", "clear").follow().says("€400 left");
        let page = form(&page).press("op", "even").follow();
        let given: Vec<_> =
            (1..=3).map(|number| form(&page).value(&format!("give[{number}]")).unwrap().to_owned()).collect();
        assert_eq!(given, ["133", "133", "133"]);

        let page = form(&page).set("give[1]", "40,50").set("give[2]", "€60").set("give[3]", " 1 00 ");
        page.press("op", "save").expect(422).says("Accessibility testing with real users: Write an amount");
        let page = form(&member.get(PAGE)).set("give[1]", "40,50").set("give[2]", "€60").set("give[3]", "");
        let page = page.send().expect(303).follow();
        let page = page.says("Saved. You have €299.50 left. Change it until Tuesday 17 November at 18:00.");
        assert_eq!(form(&page).value("give[1]"), Some("40.50"));
        let page = page.says("€299.50").says("€40.50 from you").says("1 of 3 members have finished");
        check_splits(&there.round);

        let page = form(&page).press("op", "undo").follow().says("Saved.");
        assert_eq!(form(&page).value("give[1]"), Some("0"));
        check_splits(&there.round);
    }
}

#[test]
fn the_first_button_saves_so_that_enter_does() {
    for there in There::all(&plan()) {
        let page = there.member(2).get(PAGE);
        let ops = page.attributes("form[action$='/split'] button", "value");
        assert_eq!(ops.first().map(String::as_str), Some("save"));
        let labels = page.attributes("#give-2", "aria-label");
        assert_eq!(labels, ["Euros for Winter open studio weekend, €1,200 still to go"]);
    }
}

#[test]
fn a_bucket_that_filled_up_keeps_what_fits_and_says_so() {
    for there in There::all(&plan()) {
        let page = there.member(3).get(PAGE);
        there.gives(1, 0, &[(1, 40_000)]);
        there.gives(2, 0, &[(1, 40_000)]);
        let page = form(&page).set("give[1]", "60").set("give[2]", "100").send().expect(303).follow().expect(200);
        let page = page.says("Cargo trailer for the delivery bikes filled up as you saved");
        let page = page.says("You gave it €60 and it only needed €50, so €50 went in and €10 came back to you.");
        let page = page.says("Everything else is saved. See what still needs money").says("You still have €250");
        assert_eq!(form(&page).value("give[1]"), Some("50"));
        assert!(page.says("€850 raised, all it needs").all(".bucket").last().unwrap().contains("Cargo trailer"));
        check_splits(&there.round);
    }
}

#[test]
fn too_much_comes_back_with_everything_typed() {
    for there in There::all(&plan()) {
        let page = there.member(2).get(PAGE);
        let typed = form(&page).set("give[1]", "150").set("give[2]", "285").send().expect(422);
        let typed = typed.says("Your split is €35 more than your €400");
        assert_eq!(typed.all(".allotment--over .allotment-left"), ["€35 too much for the €400 that is yours to give"]);
        assert_eq!(typed.attributes(".allotment--over .over-mark", "aria-hidden"), ["true", "true"]);
        assert_eq!(
            typed.all(".error-summary li"),
            ["Winter open studio weekend: €285", "Cargo trailer for the delivery bikes: €150"]
        );
        assert_eq!(typed.attributes(".error-summary a", "href"), ["#give-2", "#give-1"]);
        assert_eq!(form(&typed).value("give[2]"), Some("285"));
        let page = form(&typed).set("give[2]", "250").send().expect(303).follow();
        page.says("Saved. Change it until");
        check_splits(&there.round);
    }
}

#[test]
fn two_devices_are_asked_which_split_is_meant() {
    for there in There::all(&plan()) {
        let member = there.member(2);
        let (phone, desk) = (member.get(PAGE), member.get(PAGE));
        form(&phone).set("give[1]", "100").send().expect(303);
        let both = form(&desk).set("give[2]", "200").send().expect(409);
        let both = both.says("You saved another split meanwhile").says("Keep the saved one");
        assert_eq!(both.all("tbody td"), ["€100", "€0differs", "€0", "€200differs"]);
        let page = form(&both).press("op", "save").expect(303).follow();
        assert_eq!((form(&page).value("give[1]"), form(&page).value("give[2]")), (Some("0"), Some("200")));
        check_splits(&there.round);
    }
}

#[test]
fn a_split_after_the_close_is_shown_and_not_counted() {
    for there in There::all(&plan()) {
        there.round.world.at("2026-11-17T16:59:00Z");
        let member = there.member(2);
        let page = member.get(PAGE);
        there.gives(2, 0, &[(1, 5_000)]);
        there.round.world.clock.set(crate::support::round::closes_at());
        let late = form(&page).set("give[2]", "70").send().expect(409);
        let late = late.says("Your split did not arrive in time").says("stands.");
        assert_eq!(late.all("tbody td"), ["€0", "€50", "€70", "€0"]);
        let closed = member.get(PAGE).expect(200).says("Closed").says("€50 from you");
        assert!(closed.attributes("form[action$='/split']", "action").is_empty());
        check_splits(&there.round);
    }
}

#[test]
fn a_double_press_saves_once() {
    for there in There::all(&plan()) {
        let page = there.member(2).get(PAGE);
        let first = form(&page).set("give[1]", "100").send().expect(303);
        let second = form(&page).set("give[1]", "100").send().expect(303);
        assert_eq!(first.location, second.location);
        check_splits(&there.round);
    }
}

#[test]
fn strangers_read_along_and_a_new_member_is_told() {
    for there in There::all(&plan()) {
        there.gives(1, 0, &[(1, 40_000)]);
        let page = there.site.visitor().get(PAGE).expect(200).says("€400 given").says("€450 to go of €850");
        assert!(page.attributes("form[method=post]", "action").is_empty(), "nothing to press");
        assert!(page.attributes("input[name=csrf]", "value").is_empty());
        let page = there.site.visitor().get(&format!("{PAGE}?sort=name")).expect(200);
        assert!(page.all(".bucket h3").first().unwrap().starts_with("Accessibility"));
        there.site.visitor().get("/tidewater/rounds/1999-01").expect(404);
    }
}

#[test]
fn every_member_meets_the_buckets_in_an_order_of_their_own_that_stays() {
    let buckets = (0..9).map(|_| PlannedBucket::fixed(10_000)).collect();
    for there in There::all(&Plan::new(4, 10_000, buckets)) {
        let order = |number| there.member(number).get(PAGE).attributes(".bucket", "id");
        let orders: std::collections::BTreeSet<_> = (1..=4).map(order).collect();
        assert!(orders.len() > 2, "{orders:?}");
        assert_eq!(order(2), order(2));
    }
}

#[test]
fn before_the_opening_there_is_a_date_and_a_list() {
    for there in There::all(&plan()) {
        there.round.world.at("2026-11-01T12:00:00Z");
        let page = there.member(2).get(PAGE).expect(200).says("Opens Monday 2 November at 09:00");
        assert!(page.attributes("form[action$='/split']", "action").is_empty());
    }
}

#[test]
fn a_page_that_was_kept_carries_each_readers_own_token() {
    for there in There::all(&plan()) {
        let (one, other) = (there.member(2), there.member(2));
        let token = |visitor: &Visitor| form(&visitor.get(PAGE)).value("csrf").unwrap().to_owned();
        assert_ne!(token(&one), token(&other));
        assert_eq!(token(&one), token(&one));
        let key = |visitor: &Visitor| form(&visitor.get(PAGE)).value("idem").unwrap().to_owned();
        assert_ne!(key(&one), key(&one));
        there.gives(1, 0, &[(1, 40_000)]);
        one.get(PAGE).says("€450 to go of €850");
    }
}

#[test]
fn members_see_why_they_got_this_amount() {
    for there in There::all(&plan()) {
        let page = there.member(2).get(&format!("{PAGE}/mine")).expect(200);
        page.says("€1,200 ÷ 3 members = €400 each.").says("Ours to share");
    }
}

#[test]
fn an_amount_that_cannot_be_read_does_not_pass_over_what_another_device_saved() {
    for there in There::all(&plan()) {
        let member = there.member(2);
        let (phone, desk) = (member.get(PAGE), member.get(PAGE));
        form(&phone).set("give[1]", "100").send().expect(303);
        let back = form(&desk).set("give[2]", "1,200").send().expect(422);
        let back = back.says("This can be read in two ways: write 1200.00 or 1.20");
        assert_eq!(form(&back).value("give[2]"), Some("1,200"));
        assert_eq!(form(&back).value("version"), Some("0"), "still the split that the desk saw");
        let both = form(&back).set("give[2]", "120").send().expect(409);
        both.says("You saved another split meanwhile").says("Keep the saved one");
        let page = member.get(PAGE);
        assert_eq!((form(&page).value("give[1]"), form(&page).value("give[2]")), (Some("100"), Some("0")));
        check_splits(&there.round);
    }
}

#[test]
fn digits_and_signs_of_many_hands_are_read() {
    for there in There::all(&plan()) {
        let page = there.member(2).get(PAGE);
        let page = form(&page).set("give[1]", "٦٠").set("give[2]", "€60,50").set("give[3]", "EUR 70.5").send();
        let page = page.expect(303).follow().says("You have €209 left.");
        let fields = [1, 2, 3].map(|number| form(&page).value(&format!("give[{number}]")).unwrap().to_owned());
        assert_eq!(fields, ["60", "60.50", "70.50"]);
        check_splits(&there.round);
    }
}

#[test]
fn a_draft_follows_its_member_to_another_device_and_nobody_else() {
    for there in There::all(&plan()) {
        let phone = there.member(2).get(PAGE);
        form(&phone).set("give[2]", "abc").press("op", "1:+10").expect(303);
        there.round.world.at("2026-11-05T13:30:00Z");
        let desk = there.member(2).get(PAGE).says("Not saved yet: changes from");
        assert_eq!(form(&desk).value("give[1]"), Some("10"));
        assert_eq!(form(&desk).value("give[2]"), Some("abc"), "what cannot be read is kept for its author");
        let other = there.member(3).get(PAGE);
        assert_eq!(form(&other).value("give[1]"), Some("0"));
        assert!(other.attributes(".unsaved:not([hidden])", "class").is_empty());
        let page = form(&desk).press("op", "undo").expect(303).follow();
        assert_eq!((form(&page).value("give[1]"), form(&page).value("give[2]")), (Some("0"), Some("0")));
        assert!(page.attributes(".unsaved:not([hidden])", "class").is_empty());
        check_splits(&there.round);
    }
}

#[test]
fn a_conflict_is_told_first_and_can_be_taken_back() {
    for there in There::all(&plan()) {
        let page = there.member(3).get(PAGE);
        there.gives(1, 0, &[(1, 40_000)]);
        there.gives(2, 0, &[(1, 40_000)]);
        let page = form(&page).set("give[1]", "60").send().expect(303).follow().expect(200);
        assert_eq!(page.attributes(".callout[autofocus]", "role"), ["alert"]);
        assert_eq!(page.attributes(".callout button[form=split]", "value"), ["undo"]);
        let page = form(&page).press("op", "undo").expect(303).follow().says("Saved.");
        assert_eq!(form(&page).value("give[1]"), Some("0"));
        page.says("€50 to go of €850");
        check_splits(&there.round);
    }
}

#[test]
fn save_asks_for_attention_only_while_something_is_not_saved() {
    for there in There::all(&plan()) {
        let asks = |page: &Page| page.attributes("button#save", "class").first().unwrap().contains("line");
        let page = there.member(2).get(PAGE);
        assert!(!asks(&page), "nothing was ever saved");
        let page = form(&page).set("give[1]", "50").send().expect(303).follow().says("Updated 13:00");
        assert!(asks(&page));
        let page = form(&page).press("op", "1:+10").expect(303).follow();
        assert!(!asks(&page));
        assert_eq!(page.attributes("a.jump", "href"), ["#save"]);
    }
}

#[test]
fn the_script_comes_only_with_a_form_and_with_figures_that_the_reader_may_know() {
    for there in There::all(&plan()) {
        let script = |page: &Page| page.attributes("script", "src");
        let page = there.member(2).get(PAGE);
        let src = script(&page).first().unwrap().clone();
        assert!(
            there.site.visitor().get(&src).expect(200).header("content-type").unwrap().starts_with("text/javascript")
        );
        assert_eq!(page.attributes("script", "type"), ["module"]);
        assert!(script(&there.site.visitor().get(PAGE)).is_empty());
        there.round.world.clock.set(crate::support::round::closes_at());
        assert!(script(&there.member(2).get(PAGE)).is_empty());
    }
}

#[test]
fn a_german_member_types_a_comma_and_meets_it_again() {
    for there in There::all(&plan()) {
        let member = there.member(2).reading("de");
        let page = member.get(PAGE).expect(200);
        assert_eq!(page.attributes("html", "lang"), ["de"]);
        let page = form(&page).set("give[1]", "12,50").set("give[2]", "60.5").send().expect(303).follow();
        assert_eq!((form(&page).value("give[1]"), form(&page).value("give[2]")), (Some("12,50"), Some("60,50")));
        let page = page.says("327,00");
        assert_eq!(page.all(".stepper-field span"), ["€", "€", "€"], "the sign stands once, behind the field");
        assert!(page.body.contains("12,50\u{a0}€"), "amounts too");
        let page = form(&page).press("op", "1:+10").expect(303).follow();
        assert_eq!(form(&page).value("give[1]"), Some("22,50"), "a step from there");
        let typed = form(&page).set("give[1]", "1,200").send().expect(422);
        assert_eq!(form(&typed).value("give[1]"), Some("1,200"), "what was typed is kept");
        assert!(typed.all(".field-error").iter().any(|one| one.contains("1200,00") && one.contains("1,20")));
        check_splits(&there.round);
    }
}

#[test]
fn the_script_gets_the_signs_of_the_language() {
    for there in There::all(&plan()) {
        let facts = |languages: &str| {
            let page = there.member(2).reading(languages).get(PAGE).expect(200);
            let body = page.body.replace("&#34;", "\"").replace("&quot;", "\"");
            let (_, rest) = body.split_once("<template id=\"split-facts\">").unwrap();
            let facts = rest.split_once("</template>").unwrap().0.replace("&#60;", "<").replace("&#62;", ">");
            serde_json::from_str::<serde_json::Value>(&facts).unwrap()
        };
        let signs = |languages: &str| {
            let money = facts(languages)["money"].clone();
            ["before", "after", "group", "point"].map(|name| money[name].as_str().unwrap().to_owned())
        };
        assert_eq!(signs("en"), ["€", "", ",", "."]);
        assert_eq!(signs("de"), ["", "\u{a0}€", ".", ","]);
        assert_eq!(signs("nl"), ["€\u{a0}", "", ".", ","]);
        assert_eq!(facts("es")["money"]["grouped_from"], 5, "1234 stands together in Spanish");
        assert_eq!(facts("en")["habits"], "en-GB");
        let words = facts("en")["words"].clone();
        assert_eq!(words["to_go"], "<strong>{sum}</strong> to go of {max}");
        assert_eq!(words["said"], "{sum} in {title}.");
        assert_eq!(words["moved"][0], serde_json::json!([1, "{count} bucket moved:"]));
    }
}
