//! Mails in other languages than English: every word comes from a file, days and amounts are written as readers write
//! them, and Arabic goes from right to left.

use std::collections::BTreeSet;

use brimful::domain::language::Language;
use brimful::domain::money::Amount;
use brimful::mail::{AccountMail, AccountNews, Content, Envelope, Kind, Rendered, build};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use mailparse::{MailHeaderMap, parse_mail};
use scraper::{Html, Node};

use crate::every_kind::every_kind;
use crate::parts::{bodies_agree, bodies_agree_in, html_links, text_links};
use crate::tidewater::{envelope, ines, opens, treasurer_month};

fn render(content: &Content, language: Language) -> Rendered {
    language.during(|| content.render()).unwrap()
}

/// What stands in the tests' mails and comes from no file: names, what people typed, days by CLDR.
const TYPED: [&str; 41] = [
    "Workbench Studio",
    "Winter open studio weekend",
    "winter open studio weekend",
    "Childcare at assemblies, all of 2027",
    "Childcare at assemblies",
    "childcare at assemblies",
    "Spanish translation of our handbook",
    "Accessibility testing with real users",
    "Soldering and repair evenings (six)",
    "soldering and repair evenings",
    "Podcast microphone kit",
    "Cargo trailer for the delivery bikes",
    "Cargo trailer",
    "cargo trailer",
    "Fourteen makers and thinkers on the river who share a fifth of what they earn.",
    "Two days with every workshop open to the neighbourhood.",
    "Two carers at each of the six assemblies, so that parents can come.",
    "Everything we agreed on, readable for half of our clients.",
    "Eight people who use screen readers or switches try what we build.",
    "Bring what is broken, take home what works.",
    "One good microphone, a stand and a recorder to lend.",
    "So that the bikes carry prints and chairs without a van.",
    "Kitchen or roof?",
    "Crèche De Kade",
    "Kade 14, 3011 Rotterdam",
    "Tidewater Co-op",
    "Ines Ribeiro",
    "Ines",
    "Marit",
    "Leila",
    "Noor",
    "Ama Owusu",
    "Ama",
    "ama@old.example",
    "ama@new.example",
    "Reserve",
    "Brimful",
    "Amsterdam",
    "November",
    "December",
    "January",
];

/// Runs of three or more plain letters that are in none of the typed words and no address.
fn plain_words(text: &str) -> BTreeSet<String> {
    let shown: Vec<&str> = text.split_whitespace().filter(|word| !word.starts_with("https://")).collect();
    let weekdays = ["Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun"].map(|day| format!("{day}day"));
    let names = TYPED.iter().map(|name| (*name).to_owned()).chain(weekdays);
    let rest = names.fold(shown.join(" "), |rest, name| rest.replace(&name, " ").replace(&name.to_uppercase(), " "));
    let runs = rest.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|run| run.len() >= 3);
    runs.map(str::to_owned).collect()
}

/// Everything of a document that a person could read or hear.
fn readable(html: &str) -> String {
    let html = Html::parse_document(html);
    let mut read = String::new();
    for node in html.tree.root().descendants() {
        match node.value() {
            Node::Text(text) => {
                let is_style = node
                    .parent()
                    .and_then(|above| above.value().as_element().map(|element| element.name() == "style"))
                    .unwrap_or_default();
                if !is_style {
                    read.push_str(text);
                    read.push(' ');
                }
            }
            Node::Element(element) => {
                for attribute in ["alt", "title", "aria-label"] {
                    read.push_str(element.attr(attribute).unwrap_or_default());
                    read.push(' ');
                }
            }
            _ => {}
        }
    }
    read
}

#[test]
fn every_word_of_every_kind_of_mail_comes_from_a_file() {
    let mut wrong = BTreeSet::new();
    for content in every_kind() {
        let mail = render(&content, Language::Pseudo);
        bodies_agree_in(&mail, Language::Pseudo);
        let words = [mail.subject.clone(), mail.text.clone(), readable(&mail.html)].map(|part| plain_words(&part));
        wrong.extend(words.into_iter().flatten().map(|word| format!("{}: {word}", content.kind().as_str())));
    }
    assert!(wrong.is_empty(), "words that come from no file: {wrong:#?}");
}

#[test]
fn words_that_come_from_no_file_would_be_seen() {
    let english = ines().render().unwrap();
    for word in ["Fewer", "Unsubscribe", "RESULTS", "December"] {
        let is_typed = word == "December";
        assert_eq!(plain_words(&english.text).contains(word), !is_typed, "{word} in {}", english.text);
    }
    assert!(plain_words(&readable(&english.html)).contains("helped"));
}

#[test]
fn every_kind_is_among_the_mails_that_these_tests_read_and_so_is_every_message() {
    let all = every_kind();
    let kinds: BTreeSet<&str> = all.iter().map(|content| content.kind().as_str()).collect();
    for kind in Kind::ALL.map(Kind::as_str) {
        assert!(kinds.contains(kind), "{kind} is missing");
    }
    let mut said = String::new();
    for content in &all {
        let mail = content.render().unwrap();
        bodies_agree(&mail);
        for part in [mail.subject.clone(), mail.text.clone(), readable(&mail.html)] {
            let words: Vec<&str> = part.split_whitespace().collect();
            said.push_str(&words.join(" ").to_lowercase());
            said.push('\n');
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/locales/en/mail.ftl");
    let file = std::fs::read_to_string(path).unwrap();
    let messages = fluent_syntax::parser::parse(file.as_str()).unwrap();
    let mut unread = Vec::new();
    for entry in &messages.body {
        let Entry::Message(message) = entry else { continue };
        let mut pieces = Vec::new();
        literals(message.value.as_ref().unwrap(), &mut pieces);
        let not_said = pieces.into_iter().filter(|piece| !said.contains(piece.as_str()));
        unread.extend(not_said.map(|piece| format!("{}: {piece}", message.id.name)));
    }
    assert!(unread.is_empty(), "no mail says {unread:#?}");
}

/// The words of a message, in each of its forms, between its values and marks, small and without spaces around them.
fn literals(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let pieces = value.split(['<', '>']).map(|piece| piece.trim().trim_start_matches('/').to_lowercase());
                found.extend(pieces.filter(|piece| !["strong", "mine", "words"].contains(&piece.as_str())));
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| literals(&variant.value, found));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::Placeable { .. }) } => {
                panic!("a message within a message");
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

#[test]
fn a_german_reader_gets_days_and_amounts_as_germans_write_them() {
    let mut digest = ines();
    digest.carries_on = Amount::from_minor(3_001);
    let mail = render(&Content::Results(Box::new(digest)), Language::De);
    bodies_agree_in(&mail, Language::De);
    let text = mail.text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    for said in
        ["5.600,00\u{a0}€", "-3.125,00\u{a0}€", "30,01\u{a0}€", "4. Dezember", "Montag, 7. Dezember", "Dienstag"]
    {
        assert!(text.contains(said), "{said} is not in {}", mail.text);
    }
    assert!(mail.html.contains("5.570,00\u{a0}€") && !mail.html.contains("€5,"));
    assert!(mail.subject.contains("Runde November"), "{}", mail.subject);
    let mail = render(&Content::RoundOpens(Box::new(opens())), Language::De);
    bodies_agree_in(&mail, Language::De);
    assert!(mail.subject.contains("400\u{a0}€") && mail.subject.contains("24. November"), "{}", mail.subject);
    let mail = render(&Content::TreasurerMonth(Box::new(treasurer_month())), Language::De);
    assert!(mail.text.contains("0,8") && mail.subject.contains("Dezember"), "{}\n{}", mail.subject, mail.text);
}

#[test]
fn every_kind_has_the_same_figures_and_links_in_both_parts_in_every_language() {
    for language in Language::CHOICES {
        for content in every_kind() {
            bodies_agree_in(&render(&content, language), language);
        }
    }
}

#[test]
fn a_mail_to_sign_in_has_one_link_and_no_other_in_both_parts_in_every_language() {
    let url = "https://money.tidewater.example/sign-in/link/secret";
    for language in Language::CHOICES {
        let news = AccountNews::SignInLink { name: "Ama Owusu".to_owned(), url: url.to_owned() };
        let mail = AccountMail { news, sender: "Brimful".to_owned(), postal_address: None };
        let mail = render(&Content::Account(Box::new(mail)), language);
        let tag = language.as_str();
        assert_eq!(text_links(&mail.text).into_iter().collect::<Vec<_>>(), [url], "{tag}: {}", mail.text);
        assert_eq!(html_links(&mail.html).into_iter().collect::<Vec<_>>(), [url], "{tag}");
        assert_eq!((mail.text.matches(url).count(), mail.html.matches(url).count()), (1, 1), "{tag}");
        assert!(!mail.subject.contains("secret") && mail.text.contains("Ama Owusu"), "{tag}");
    }
}

#[test]
fn an_arabic_mail_goes_from_right_to_left_and_its_tables_are_mirrored() {
    for content in every_kind() {
        let (arabic, english) = (render(&content, Language::Ar).html, render(&content, Language::En).html);
        assert!(arabic.contains("text-align:right") && !arabic.contains("text-align:left"));
        let count = |html: &str, words: &str| html.matches(words).count();
        for (there, here) in [("align=\"left\"", "align=\"right\""), ("padding-left:", "padding-right:")] {
            assert_eq!(count(&arabic, there), count(&english, here), "{there} of {}", content.kind().as_str());
            assert_eq!(count(&arabic, here), count(&english, there), "{here} of {}", content.kind().as_str());
        }
        assert!(arabic.contains("<table role=\"presentation\" class=\"pg\" dir=\"rtl\""));
    }
}

#[test]
fn a_message_says_its_language_and_its_subject_survives_the_way() {
    for language in Language::CHOICES {
        let rendered = render(&Content::Results(Box::new(ines())), language);
        let bytes = build(&Envelope { language, ..envelope() }, &rendered).unwrap().formatted();
        assert!(bytes.is_ascii(), "only ASCII travels everywhere");
        let mail = parse_mail(&bytes).unwrap();
        assert_eq!(mail.headers.get_all_values("Content-Language"), [language.as_str()]);
        let marks = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2068}' | '\u{2069}');
        assert_eq!(mail.headers.get_first_value("Subject").unwrap(), rendered.subject.replace(marks, ""));
    }
}
