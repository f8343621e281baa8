//! A group's own colour: links and buttons take it, in both schemes readable, and it is said when it is moved.

use super::accounts::signed_in;
use crate::site::{Page, Site};
use crate::support::group::tidewater;
use crate::support::worlds;

fn sheet_of(page: &Page) -> String {
    page.attributes("link[rel=stylesheet]", "href").remove(0)
}

#[test]
fn a_group_sets_its_colour_and_is_told_how_it_is_shown() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let plain = sheet_of(&marit.get("/tidewater"));
        let save = |colour: &str| {
            let page = marit.get("/tidewater/settings").expect(200);
            page.form("/tidewater/settings").set("accent", colour).send()
        };
        // Bright yellow can be read on neither white nor the light tints; on dark ground it stays.
        let page = save("#ffd400").expect(303).follow().says("So that words stay readable, #FFD400 is shown darker,");
        assert!(!page.text().contains("lighter"), "{}", page.text());
        assert_eq!(page.form("/tidewater/settings").value("accent"), Some("#FFD400"), "what was chosen is kept");
        let sheet = sheet_of(&page);
        assert!(sheet.ends_with(".ffd400.css") && sheet != plain, "{sheet}");
        let css = marit.get(&sheet).expect(200).body;
        assert!(css.ends_with(",#FFD400)}}\n"), "the dark scheme shows it as it is");
        // Other places: the group's pages have it, the person's own have not.
        assert_eq!(sheet_of(&marit.get("/tidewater/buckets")), sheet);
        assert_eq!(sheet_of(&marit.get("/me")), plain);
        save("#0b6b62").expect(303).follow().says("#0B6B62 is shown lighter,");
        marit.get("/tidewater/log").expect(200).says("Changed the group's colour");
        save("").expect(303).follow();
        assert_eq!(sheet_of(&marit.get("/tidewater")), plain);
    }
}

#[test]
fn what_is_no_colour_comes_back_with_a_sentence_and_stays_in_the_field() {
    for world in worlds() {
        tidewater(&world);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        for typed in ["green", "#12345", "url(x)", "#12345g"] {
            let form = marit.get("/tidewater/settings").expect(200).form("/tidewater/settings");
            let page = form.set("accent", typed).send().expect(422).says("Write the colour as six digits");
            assert_eq!(page.form("/tidewater/settings").value("accent"), Some(typed));
        }
    }
}

#[test]
fn a_sheet_with_anything_but_a_colour_in_its_name_is_not_there() {
    let site = Site::start(&worlds().remove(0).db);
    let visitor = site.visitor();
    let plain = sheet_of(&visitor.get("/nothing"));
    let named = |middle: &str| plain.replace(".css", &format!(".{middle}.css"));
    visitor.get(&named("1f6feb")).expect(200);
    for wrong in ["zzzzzz", "12345", "abc", "1f6feb.1f6feb", "%7d%7d"] {
        visitor.get(&named(wrong)).expect(404);
    }
}
