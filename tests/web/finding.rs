//! Finding buckets in the list by its address, and marking them for oneself.

use crate::a_group::{AGroup, a_group, agreement};
use crate::site::{Page, Site, Visitor};
use crate::support::{World, worlds};

const LIST: &str = "/tidewater/buckets";

struct There {
    world: World,
    group: AGroup,
    site: Site,
}

/// Three members, four ideas and a draft of member 2.
fn all() -> Vec<There> {
    let open = |world: World| {
        let group = a_group(&world, 3, agreement());
        let site = Site::start(&world.db);
        let there = There { world, group, site };
        there.propose(2, "Soup for the assembly", "Nobody decides hungry", "Vegetables, 100% fresh", "publish");
        there.propose(3, "Übersetzung", "A handbook in every language", "", "publish");
        there.propose(
            3,
            "Apple tree",
            "Fruit in ten years",
            "Under_scores and a [link](https://example.org)",
            "publish",
        );
        there.propose(2, "Sauna", "Warm co-operators decide better", "", "publish");
        there.propose(2, "Zeppelin", "", "", "save");
        there
    };
    worlds().into_iter().map(open).collect()
}

impl There {
    fn member(&self, number: i64) -> Visitor {
        self.site.signed_in(&self.world.db, self.group.member(number).user())
    }

    fn propose(&self, number: i64, title: &str, summary: &str, body: &str, op: &str) {
        let form = self.member(number).get("/tidewater/buckets/new").form("/buckets/new").set("title", title);
        let form = form.set("summary", summary).set("body", body).set("what[0]", "It").set("required[0]", "60");
        form.press("op", op).expect(303);
    }

    fn found(&self, reader: &Visitor, query: &str) -> Vec<String> {
        reader.get(&format!("{LIST}?{query}")).expect(200).all(".bucket h3")
    }
}

fn field(page: &Page, name: &str) -> Vec<String> {
    page.attributes(&format!("[name={name}]"), "value")
}

#[test]
fn words_are_found_in_title_summary_and_description_whatever_their_case() {
    for there in all() {
        let member = there.member(3);
        let soup = ["Soup for the assembly"];
        for words in ["soup", "SOUP+assembly", "hungry", "vegetables", "%20soup%20", "hungry+SOUP"] {
            assert_eq!(there.found(&member, &format!("q={words}")), soup, "{words}");
        }
        assert_eq!(there.found(&member, "q=%C3%BCBERSETZ"), ["Übersetzung"]);
        assert_eq!(there.found(&member, "q=U%CC%88bersetzung"), ["Übersetzung"], "composed otherwise");
        assert_eq!(there.found(&member, "q=decide"), ["Soup for the assembly", "Sauna"]);
        assert_eq!(there.found(&member, "q=soup+sauna"), Vec::<String>::new(), "every word has to be there");
    }
}

#[test]
fn signs_of_the_databases_own_patterns_are_signs_like_others() {
    for there in all() {
        let member = there.member(3);
        assert_eq!(there.found(&member, "q=100%25"), ["Soup for the assembly"]);
        assert_eq!(there.found(&member, "q=%25"), ["Soup for the assembly"]);
        assert_eq!(there.found(&member, "q=_"), ["Apple tree"]);
        for words in ["%27%20OR%201%3D1", "%5C", "*", "%00", "%F0%9F%8D%B2", "%3Cscript%3E"] {
            assert_eq!(there.found(&member, &format!("q={words}")), Vec::<String>::new(), "{words}");
        }
    }
}

#[test]
fn nothing_found_is_said_and_a_link_shows_everything_again() {
    for there in all() {
        let page = there.member(3).get(&format!("{LIST}?q=balloon&state=ideas&sort=title")).expect(200);
        let page = page.says("No bucket fits.").says("Show all");
        assert_eq!(field(&page, "q"), ["balloon"]);
        assert_eq!(page.attributes("select[name=state] option[selected]", "value"), ["ideas"]);
        assert_eq!(page.attributes("select[name=sort] option[selected]", "value"), ["title"]);
        assert!(page.attributes("main a", "href").contains(&LIST.to_owned()));
        there.member(3).get(&format!("{LIST}?q=soup")).says("One of 4 fits.");
        let all = there.member(3).get(LIST).expect(200);
        assert!(!all.text().contains("fit."), "nothing is left out, so nothing is said");
        assert_eq!(all.all(".bucket h3").len(), 4);
    }
}

#[test]
fn the_list_is_narrowed_to_a_state_and_put_into_an_order() {
    for there in all() {
        let owner = there.member(2);
        assert_eq!(there.found(&owner, "state=drafts"), ["Zeppelin"]);
        assert_eq!(there.found(&owner, "state=doing"), Vec::<String>::new());
        let titles = ["Apple tree", "Sauna", "Soup for the assembly", "Übersetzung"];
        assert_eq!(there.found(&owner, "state=ideas&sort=title"), titles);
        let newest = ["Sauna", "Apple tree", "Übersetzung", "Soup for the assembly"];
        assert_eq!(there.found(&owner, "state=ideas&sort=newest"), newest);
        let form = there.member(3).get("/tidewater/buckets/3").form("/comments").set("words", "Which sort?");
        form.send().expect(303);
        assert_eq!(there.found(&owner, "sort=comments")[0], "Apple tree");
        // An address that somebody bent shows the list.
        assert_eq!(there.found(&owner, "state=x&sort=%27&of=&page=9").len(), 5);
    }
}

#[test]
fn no_search_tells_what_its_reader_may_not_see() {
    for there in all() {
        let (stranger, member) = (there.site.visitor(), there.member(3));
        assert_eq!(there.found(&member, "q=member+2"), ["Soup for the assembly", "Sauna"]);
        let none = Vec::<String>::new();
        assert_eq!(there.found(&stranger, "q=member+2"), none, "strangers do not read who owns a bucket");
        assert_eq!(there.found(&member, "q=zeppelin"), none, "a draft of somebody else");
        assert_eq!(there.found(&member, "state=drafts"), none);
        stranger.get(&format!("{LIST}?q=soup")).says("One of 4 fits.");
        let page = stranger.get(&format!("{LIST}?of=mine&q=soup"));
        assert_eq!(page.all(".bucket h3"), ["Soup for the assembly"], "a stranger has no own ones");
        assert_eq!(page.attributes("select[name=of]", "name"), none);
    }
}

#[test]
fn a_favourite_is_for_oneself_and_found_again() {
    for there in all() {
        let (member, other) = (there.member(3), there.member(2));
        let star = "/tidewater/buckets/4/favourite";
        let press = |visitor: &Visitor, to: &str| visitor.get("/tidewater/buckets/4").form(star).press("to", to);
        for _ in 0..2 {
            press(&member, "on").expect(303).follow().says("one of your favourites now");
        }
        assert_eq!(there.found(&member, "of=favourites"), ["Sauna"]);
        assert_eq!(there.found(&other, "of=favourites"), Vec::<String>::new());
        member.get("/tidewater/buckets/4").says("Take out of my favourites");
        other.get("/tidewater/buckets/4").says("Add to my favourites");
        assert!(!other.get("/tidewater/log").text().contains("avourite"));
        assert_eq!(there.found(&other, "of=mine"), ["Soup for the assembly", "Sauna", "Zeppelin"]);

        press(&member, "off").expect(303).follow().says("no favourite of yours any more");
        assert_eq!(there.found(&member, "of=favourites"), Vec::<String>::new());
        let stranger = there.site.visitor().get("/tidewater/buckets/4");
        assert!(!stranger.attributes("form", "action").contains(&star.to_owned()));
        let csrf = member.get("/tidewater/buckets/4").form(star).value("csrf").unwrap().to_owned();
        let fields = [("csrf".to_owned(), csrf), ("to".to_owned(), "on".to_owned())];
        member.post("/tidewater/buckets/5/favourite", &fields).expect(404);
        member.post("/tidewater/buckets/99/favourite", &fields).expect(404);
    }
}
