//! Proposing, editing and looking at buckets as people do it in a browser without script.

use crate::a_group::{AGroup, a_group, agreement, invoice};
use crate::site::{Page, Site, Visitor};
use crate::support::{World, worlds};

const NEW: &str = "/tidewater/buckets/new";

struct There {
    world: World,
    group: AGroup,
    site: Site,
}

fn all() -> Vec<There> {
    let open = |world: World| {
        let group = a_group(&world, 3, agreement());
        invoice(&world, &group, 1, Some("2026-09-10"), "4000.00", 2_000);
        let site = Site::start(&world.db);
        There { world, group, site }
    };
    worlds().into_iter().map(open).collect()
}

impl There {
    fn member(&self, number: i64) -> Visitor {
        self.site.signed_in(&self.world.db, self.group.member(number).user())
    }

    fn propose(&self, number: i64, op: &str) -> Page {
        let form = self.member(number).get(NEW).expect(200).form(NEW);
        let form = form.set("title", "Soup for the assembly").set("summary", "Nobody decides hungry");
        form.set("what[0]", "Vegetables").set("required[0]", "60").press("op", op)
    }

    fn open_round(&self, opens: &str) {
        let page = self.member(1).get("/tidewater/rounds/new");
        let form = page.form("/rounds/new").set("opens", opens).set("closes", "2026-10-20");
        form.press("op", "open").expect(303);
    }
}

#[test]
fn a_bucket_is_written_line_by_line_and_published_without_script() {
    for there in all() {
        let form = there.member(2).get(NEW).expect(200).form(NEW);
        let form = form.set("title", "Soup").set("what[2]", "Bread").set("required[2]", "20");
        let page = form.press("op", "more").expect(200);
        let form = page.form(NEW);
        assert_eq!(
            (form.value("title"), form.value("what[2]"), form.value("what[3]")),
            (Some("Soup"), Some("Bread"), Some(""))
        );

        let form = form.set("what[3]", "A second pot").set("extra[3]", "39.50").set("summary", "Nobody decides hungry");
        let form =
            form.set("body", "Every month.\n\nBring a bowl.").set("starts_on", "2026-11-01").set("owner[3]", "1");
        let page = form.press("op", "publish").expect(303);

        assert_eq!(page.location.as_deref(), Some("/tidewater/buckets/1"));
        let page = page.follow().expect(200).says("It is in the list of ideas").says("€20.00 to €59.50 asked for");
        let page = page.says("A second pot").says("Bring a bowl.").says("Starts on 1 November 2026");
        assert_eq!(page.all(".prose p"), ["Every month.", "Bring a bowl."]);
        assert_eq!(page.all("aside .person bdi"), ["Member", "Member"]);
        there
            .member(3)
            .get("/tidewater/buckets")
            .expect(200)
            .says("Ideas for the next round")
            .says("Nobody decides hungry");
    }
}

#[test]
fn what_is_missing_or_wrong_comes_back_with_what_was_typed() {
    for there in all() {
        let form =
            there.member(2).get(NEW).form(NEW).set("title", "Soup").set("required[0]", "-5").set("what[1]", "Bread");
        let page = form.set("required[1]", "1.234").press("op", "publish").expect(422);
        let page = page.says("3 things to fix").says("An amount below zero makes no sense here");
        let page = page.says("This can be read in two ways: write 1234.00 or 1.23").says("Write something here");
        assert_eq!(page.form(NEW).value("required[1]"), Some("1.234"));

        let form = page.form(NEW).set("required[0]", "").set("what[1]", "").set("required[1]", "");
        let page = form.press("op", "publish").expect(422).says("Write at least one cost line with a sum");
        let page = page.says("Say what the group gets from it");
        let page = page.form(NEW).press("op", "save").expect(303).follow().expect(200);
        page.says("Saved as a draft.").says("Draft");
        there.member(3).get("/tidewater/buckets/1").expect(404);
        there.site.visitor().get("/tidewater/buckets/1").expect(404);
    }
}

#[test]
fn a_published_bucket_joins_the_open_round_and_its_sums_are_locked() {
    for there in all() {
        there.open_round("2026-10-01");
        there.propose(2, "publish").expect(303).follow().says("It is in the October round.");
        let page = there.member(3).get("/tidewater/buckets").expect(200).says("In the October round").says("€0 of €60");
        assert_eq!(page.all(".badge"), ["Open"]);

        let edit = "/tidewater/buckets/1/edit";
        let page = there.member(2).get(edit).expect(200).says("The sums are locked while the October round runs.");
        let form = page.form(edit).set("title", "Soup for all").set("required[0]", "70");
        let page = form.press("op", "save").expect(422).says("they stay as they were");
        assert_eq!(page.form(edit).value("title"), Some("Soup for all"));
        page.form(edit).set("required[0]", "60").press("op", "save").expect(303).follow().says("Soup for all");
        there.member(3).get(edit).expect(403);
        there.member(1).get(edit).expect(200);
    }
}

#[test]
fn outsiders_see_buckets_without_names_and_no_way_to_change_them() {
    for there in all() {
        there.propose(2, "publish").expect(303);
        let stranger = there.site.visitor();
        let page = stranger.get("/tidewater/buckets/1").expect(200).says("A member of the group").says("€60 asked for");
        assert!(!page.text().contains("Member 2"));
        let links = page.attributes("main a", "href");
        assert!(links.iter().all(|href| !href.contains("edit") && !href.contains("people")), "{links:?}");
        stranger.get("/tidewater/buckets/1-soup-for-the-assembly").expect(200);
        stranger.get("/tidewater/buckets/2").expect(404);
        stranger.get("/tidewater/buckets/soup").expect(404);
        assert_eq!(stranger.get(NEW).status, 303, "proposing is for members");
    }
}

#[test]
fn a_double_press_proposes_once_and_an_example_is_filled_in() {
    for there in all() {
        let member = there.member(2);
        member.get("/tidewater/buckets").expect(200).says("No bucket yet.").says("Or start from one of these");
        let page = member.get("/tidewater/buckets/new?example=1").expect(200);
        let form = page.form(NEW);
        assert_eq!(form.value("title"), Some("Soup for the assembly"));
        for _ in 0..2 {
            let form = page.form(NEW).set("required[0]", "60");
            assert_eq!(form.press("op", "publish").expect(303).location.as_deref(), Some("/tidewater/buckets/1"));
        }
        assert_eq!(member.get("/tidewater/buckets").all(".bucket h3"), ["Soup for the assembly"]);
    }
}

#[test]
fn a_facilitator_brings_buckets_in_from_a_file() {
    for there in all() {
        let (facilitator, member) = (there.member(1), there.member(2));
        member.get("/tidewater/buckets/import").expect(403);
        there.site.visitor().get("/tidewater/buckets/import").expect(303);
        let list = facilitator.get("/tidewater/buckets").expect(200);
        assert!(list.attributes("main a", "href").contains(&"/tidewater/buckets/import".to_owned()));
        let form = || facilitator.get("/tidewater/buckets/import").expect(200).form("/tidewater/buckets/import");
        form().send_file("file", "empty.csv", b"").expect(422).says("The file is empty.");
        let text = "Name;Owner;Min;Goal;Why\r\n\
                    Soup;2;60,00;60,00;Nobody decides hungry\r\n\
                    Garden;3 2;10,00;;\r\n\
                    Sauna;9;10,00;20,00;Heat\r\n";
        let review = form().send_file("file", "b.csv", text.as_bytes()).expect(303).follow().expect(200);
        let review = review.says("2 of 3 rows are good").says("Together they want €70.").says("One waits as a draft");
        let review = review.says("There is no member “9”.").says("Member 3, Member 2").says("Whatever comes");
        let done = review.form("/tidewater/buckets/import/1").send().expect(303).follow();
        let done = done.says("2 rows imported from b.csv. One row stayed out.").says("Soup");
        assert!(done.all("h2").iter().any(|heading| heading.starts_with("Drafts")));
        form()
            .send_file("file", "c.csv", text.as_bytes())
            .expect(422)
            .says("The same file was imported before, as b.csv");
        let sample = facilitator.get("/tidewater/buckets/import/sample.csv").expect(200);
        assert!(sample.body.starts_with("title,owners,minimum,maximum,summary,body"));
    }
}
