//! The kit is whole HTML: ids are single, labels and descriptions lead somewhere, nothing is styled or scripted inline.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

use crate::site::Site;
use crate::support::worlds;

const PAGES: [&str; 8] = ["", "/round", "/conflict", "/form", "/money", "/sign-in", "/confirm", "/error-404"];

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

#[test]
fn ids_are_single_and_everything_that_points_to_one_finds_it() {
    let site = Site::start(&worlds().remove(0).db);
    for name in PAGES {
        let page = site.visitor().get(&format!("/_kit{name}"));
        let html = Html::parse_document(&page.body);
        let mut ids = BTreeSet::new();
        for element in html.select(&select("[id]")) {
            let id = element.value().attr("id").unwrap();
            assert!(ids.insert(id.to_owned()), "/_kit{name}: the id {id} stands twice");
        }
        for attribute in ["for", "aria-describedby", "aria-labelledby", "aria-controls", "data-dialog"] {
            for element in html.select(&select(&format!("[{attribute}]"))) {
                for id in element.value().attr(attribute).unwrap().split_whitespace() {
                    assert!(ids.contains(id), "/_kit{name}: {attribute}={id} leads nowhere");
                }
            }
        }
        for link in html.select(&select("a[href^='#'], use[href^='#']")) {
            let id = link.value().attr("href").unwrap().trim_start_matches('#');
            assert!(ids.contains(id), "/_kit{name}: #{id} leads nowhere");
        }
    }
}

#[test]
fn no_part_has_style_or_script_of_its_own_in_the_page_and_every_field_has_a_name_to_be_read() {
    let site = Site::start(&worlds().remove(0).db);
    for name in PAGES {
        let page = site.visitor().get(&format!("/_kit{name}"));
        let html = Html::parse_document(&page.body);
        assert_eq!(html.select(&select("[style], style, [onclick], [onload], script:not([src])")).count(), 0, "{name}");
        assert_eq!(html.select(&select("h1")).count(), 1, "/_kit{name} has one first heading");
        assert_eq!(html.select(&select("main")).count(), 1);
        let fields = "input:not([type=hidden]):not([aria-label]), select, textarea";
        for field in html.select(&select(fields)) {
            let id = field.value().attr("id").unwrap_or_else(|| panic!("/_kit{name}: a field without an id"));
            assert_eq!(html.select(&select(&format!("label[for='{id}']"))).count(), 1, "/_kit{name}: {id}");
        }
        for drawing in html.select(&select("svg")) {
            let is_hidden = |element: ElementRef<'_>| element.value().attr("aria-hidden") == Some("true");
            let around = drawing.ancestors().filter_map(ElementRef::wrap);
            let is_decoration = std::iter::once(drawing).chain(around).any(is_hidden);
            let told = is_decoration || drawing.value().attr("role") == Some("img");
            assert!(told, "/_kit{name}: a drawing that is neither decoration nor named");
        }
    }
}

#[test]
fn the_error_summary_comes_first_takes_the_focus_and_says_the_words_of_the_fields() {
    let site = Site::start(&worlds().remove(0).db);
    let page = site.visitor().get("/_kit").expect(200);
    assert_eq!(page.attributes(".error-summary", "role"), ["alert"]);
    assert_eq!(page.attributes(".error-summary", "tabindex"), ["-1"]);
    assert_eq!(page.attributes(".error-summary[autofocus]", "class").len(), 1);
    assert!(page.all("title").remove(0).starts_with("Problem:"));
    let at_fields = page.all(".field-error");
    for words in page.all(".error-summary li") {
        assert!(at_fields.iter().any(|at| at.ends_with(&words)), "{words}");
    }
}
