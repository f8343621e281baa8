//! What cannot be taken back is asked once more: in a dialog that a script opens, and at the same address with `?confirm`
//! for browsers without one (pages.md 6).

use std::collections::BTreeSet;

use brimful::web::routes::{Method, table};

use super::routes::{address, demo_of, visitors};
use super::settle::{PAGE, member, tidewater as open_round};
use crate::site::{Page, Site, Visitor};
use crate::support::worlds;

/// The names and values of a form, but for the key that is new on each page.
fn fields(page: &Page, form: &str) -> Vec<(String, String)> {
    let names = page.attributes(&format!("{form} input"), "name");
    let values = page.attributes(&format!("{form} input"), "value");
    names.into_iter().zip(values).filter(|(name, _)| name != "idem").collect()
}

/// Each question of a page is the same in its dialog and alone on a page of its own; their names.
pub fn questions(reader: &Visitor, here: &str) -> Vec<String> {
    let page = reader.get(here);
    let dialogs = page.attributes("dialog", "id");
    assert_eq!(page.attributes("a[data-dialog]", "data-dialog"), dialogs, "{here}");
    for id in &dialogs {
        assert_eq!(page.attributes("script[type=module]", "src").len(), 1, "one script on {here}");
        let href = page.attributes(&format!("a[data-dialog={id}]"), "href").remove(0);
        let alone = reader.get(&format!("{here}{href}")).expect(200);
        let words = "form p:not(.buttons), form label, form .button--danger";
        assert_eq!(alone.all("main h1"), page.all(&format!("#{id} h2")), "{here}{href}");
        assert_eq!(within(&alone, "main", words), within(&page, &format!("#{id}"), words), "{here}{href}");
        assert_eq!(alone.attributes("main form", "action"), page.attributes(&format!("#{id} form"), "action"));
        assert_eq!(fields(&alone, "main form"), fields(&page, &format!("#{id}")));
        assert_eq!(alone.attributes("main form .button--quiet", "href"), [here], "the way back");
    }
    dialogs.iter().map(|id| id.trim_start_matches("confirm-").to_owned()).collect()
}

fn within(page: &Page, place: &str, words: &str) -> Vec<String> {
    let selectors: Vec<String> = words.split(", ").map(|one| format!("{place} {one}")).collect();
    page.all(&selectors.join(", "))
}

#[test]
fn every_question_is_the_same_as_a_dialog_and_as_a_page() {
    for world in worlds() {
        demo_of(&world);
        let site = Site::start(&world.db);
        let mut asked = BTreeSet::new();
        for reader in &visitors(&world, &site) {
            for route in table().iter().filter(|route| route.method == Method::Get) {
                asked.extend(questions(reader, &address(route.path)));
            }
        }
        assert_eq!(asked.into_iter().collect::<Vec<_>>(), ["close", "leave", "let-go"]);
    }
}

#[test]
fn without_script_a_facilitator_closes_the_round_on_the_page_that_asks() {
    for (round, site) in open_round() {
        let marit = member(&round, &site, 1);
        let links = marit.get(PAGE).expect(200).attributes("a[data-dialog]", "href");
        assert_eq!(links, ["?confirm=close"]);
        let question = marit.get(&format!("{PAGE}?confirm=close")).expect(200);
        let question = question.says("Close the round now?").says("It cannot be opened again.");
        assert!(question.all(".bucket").is_empty(), "the question stands alone");
        question.form("/closure").send().expect(303).follow().says("Closed at 13:00.");
        // What the page does not ask any more is answered with the page.
        let closed = marit.get(&format!("{PAGE}?confirm=close")).expect(200);
        assert!(!closed.text().contains("Close the round now?"));
        assert!(!closed.all(".bucket").is_empty());
    }
}

#[test]
fn a_question_that_is_not_the_readers_is_answered_with_the_page() {
    for (round, site) in open_round() {
        for path in [format!("{PAGE}?confirm=close"), format!("{PAGE}?confirm=nothing"), format!("{PAGE}?confirm=")] {
            let page = member(&round, &site, 2).get(&path).expect(200);
            assert!(!page.text().contains("Close the round now?"), "{path}");
            assert_eq!(page.all("#split .bucket").len(), 7, "{path}");
        }
    }
}
