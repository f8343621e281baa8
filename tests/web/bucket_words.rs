//! Every word about a bucket comes from a file, from the empty list to its end.

use super::accounts::signed_in;
use super::every_word::{names, plain};
use super::languages::STRANGE;
use crate::november::{paid, split};
use crate::site::{Page, Site};
use crate::support::group::tidewater;
use crate::support::worlds;

const NEW: &str = "/tidewater/buckets/new";

#[test]
fn every_word_from_an_idea_to_a_bucket_in_a_round_comes_from_a_file() {
    for world in worlds() {
        let group = split(&world, |_| ());
        let site = Site::start(&world.db);
        let allowed = names();
        let mut wrong = Vec::new();
        let mut look = |what: &str, page: &Page| wrong.extend(plain(what, page, &allowed));
        let facilitator = site.signed_in(&world.db, group.facilitator().user()).reading(STRANGE);
        look("the list while a round is open", &facilitator.get("/tidewater/buckets").expect(200));
        for number in 1..=7 {
            let address = format!("/tidewater/buckets/{number}");
            look("a bucket in a round", &facilitator.get(&address).expect(200));
            look("its sums are locked", &facilitator.get(&format!("{address}/edit")).expect(200));
        }
        let reopening = facilitator.get("/tidewater/buckets/3/reopening").expect(200);
        look("unlocking", &reopening);
        look("unlocking without a reason", &reopening.form("/reopening").send().expect(422));
        let unlocked = reopening.form("/reopening").set("reason", "zz").send().expect(303).follow();
        look("unlocked", &unlocked.expect(200));
        let edit = facilitator.get("/tidewater/buckets/3/edit").expect(200);
        look("the sums can be changed", &edit);
        let dearer = edit.form("/edit").set("required[0]", "800").press("op", "save").expect(303).follow();
        look("the sums were changed", &dearer.expect(200));

        let form = || facilitator.get(NEW).expect(200).form(NEW);
        look("nothing is written", &form().press("op", "publish").expect(422));
        let cheap = form().set("what[0]", "zz").set("required[0]", "-5").set("what[1]", "zz");
        look("below zero", &cheap.set("required[1]", "1.234").press("op", "publish").expect(422));
        let draft = form().set("title", "zz").press("op", "save").expect(303).follow();
        look("a draft", &draft.expect(200));
        look("its form", &facilitator.get("/tidewater/buckets/8/edit").expect(200));
        let late = form().set("title", "zz").set("summary", "zz").set("what[0]", "zz").set("required[0]", "40");
        let late = late.set("open_ended", "1").press("op", "publish").expect(303).follow();
        look("open-ended, straight into the round", &late.expect(200));
        look("the list with all of them", &facilitator.get("/tidewater/buckets").expect(200));
        assert!(wrong.is_empty(), "words that come from no file:\n{}", wrong.join("\n"));
    }
}

#[test]
fn every_word_about_how_a_bucket_ends_comes_from_a_file() {
    for world in worlds() {
        let group = paid(&world);
        let site = Site::start(&world.db);
        let allowed = names();
        let mut wrong = Vec::new();
        let mut look = |what: &str, page: &Page| wrong.extend(plain(what, page, &allowed));
        let facilitator = site.signed_in(&world.db, group.facilitator().user()).reading(STRANGE);
        let outsider = site.visitor().reading(STRANGE);
        let extension = facilitator.get("/tidewater/buckets/2/extension").expect(200);
        look("more time without a day", &extension.form("/extension").send().expect(422));
        let early = extension.form("/extension").set("until", "2026-11-21").set("why", "zz").send();
        look("more time that is less", &early.expect(422));
        let later =
            extension.form("/extension").set("until", "2027-06-30").set("why", "zz").send().expect(303).follow();
        look("more time", &later.expect(200));

        let report = facilitator.get("/tidewater/buckets/2/report").expect(200);
        look("a report without words", &report.form("/report").send().expect(422));
        let changed = report.form("/report").set("report", "zz").set("left", "1").send();
        look("a bucket that changed", &changed.expect(422));
        look("done", &report.form("/report").set("report", "zz").send().expect(303).follow().expect(200));
        look("done already", &facilitator.get("/tidewater/buckets/2/report").expect(409));

        let cancellation = facilitator.get("/tidewater/buckets/1/cancellation").expect(200);
        let cancelled = cancellation.form("/cancellation").set("why", "zz").send().expect(303).follow();
        look("cancelled", &cancelled.expect(200));
        look("a decided bucket", &facilitator.get("/tidewater/buckets/1/edit").expect(409));

        let form = || facilitator.get(NEW).expect(200).form(NEW);
        let idea = form().set("title", "zz").set("summary", "zz").set("what[0]", "zz").set("starts_on", "2026-12-24");
        let idea = idea.set("extra[0]", "40").press("op", "publish").expect(303).follow().expect(200);
        look("an idea", &idea);
        look("taken back", &idea.form("/withdrawal").set("why", "zz").send().expect(303).follow().expect(200));
        look("taken back already", &idea.form("/withdrawal").set("idem", "").send().expect(409));
        let open_ended = form().set("title", "zz").set("summary", "zz").set("what[0]", "zz").set("required[0]", "40");
        let open_ended = open_ended.set("open_ended", "1").press("op", "publish").expect(303).follow();
        look("an open-ended idea", &open_ended.expect(200));
        for bucket in [1, 2, 6, 8] {
            look("to outsiders", &outsider.get(&format!("/tidewater/buckets/{bucket}")).expect(200));
        }
        look("the list", &facilitator.get("/tidewater/buckets").expect(200));
        assert!(wrong.is_empty(), "words that come from no file:\n{}", wrong.join("\n"));
    }
}

#[test]
fn every_word_of_an_empty_list_of_buckets_comes_from_a_file() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example").reading(STRANGE);
        let allowed = names();
        let wrong: Vec<String> = ["/tidewater", "/tidewater/buckets", "/tidewater/buckets/new?example=2"]
            .into_iter()
            .filter_map(|address| plain(address, &marit.get(address).expect(200), &allowed))
            .collect();
        assert!(wrong.is_empty(), "words that come from no file:\n{}", wrong.join("\n"));
        let example = marit.get("/tidewater/buckets/new?example=2");
        let title = example.form("/tidewater/buckets/new").value("title").map(str::to_owned).unwrap();
        assert!(!title.contains("translator"), "an example is written in the language too: {title}");
    }
}
