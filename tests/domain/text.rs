//! safety.md 29: what people type as names, titles and addresses.

use brimful::domain::member::{MemberKind, MemberState};
use brimful::domain::text::{Email, LongText, Name, Slug, TextError, Title, WebAddress, fold, number_word};
use proptest::prelude::*;

#[test]
fn a_name_is_one_visible_line() {
    assert_eq!(Name::parse("  Tomás Nunes ").unwrap().as_str(), "Tomás Nunes");
    assert_eq!(Name::parse("Toma\u{301}s").unwrap().as_str(), "Tomás", "composed");
    assert_eq!(Name::parse(" "), Err(TextError::Empty));
    assert_eq!(Name::parse(&"é".repeat(80)).unwrap().as_str().chars().count(), 80);
    assert_eq!(Name::parse(&"é".repeat(81)), Err(TextError::TooLong { max: 80 }));
    for text in
        ["a\nb", "a\rb", "a\u{0}b", "a\u{202e}b", "a\u{200b}b", "a\u{2066}b", "a\u{feff}b", "a\u{2028}b", "a\u{200d}b"]
    {
        assert!(matches!(Name::parse(text), Err(TextError::NotAllowed { .. })), "{text:?}");
    }
    assert!(Title::parse(&"x".repeat(120)).is_ok());
    assert_eq!(Title::parse(&"x".repeat(121)), Err(TextError::TooLong { max: 120 }));
}

#[test]
fn an_address_has_one_at_and_a_domain() {
    for text in ["ama@tidewater.example", "a.b+c@x.co", " Ama@Example.org ", "o'neil@a-b.example"] {
        assert!(Email::parse(text).is_ok(), "{text}");
    }
    assert_eq!(Email::parse("Ama@Example.org").unwrap().as_str(), "Ama@Example.org");
    assert_eq!(Email::parse("Ama@Example.org").unwrap().folded(), "ama@example.org");
    let bad = [
        "ama",
        "@x.org",
        "ama@",
        "ama@x",
        "a@b@c.org",
        "a b@x.org",
        "a@x..org",
        "a@.org",
        "a@x.org.",
        "a\r\nBcc: b@x.org",
        "<a@x.org>",
        "a,b@x.org",
        "a@-x.org",
        ".a@x.org",
        "a..b@x.org",
        "amá@x.org",
        "a@ex\u{212a}.org",
    ];
    for text in bad {
        assert!(matches!(Email::parse(text), Err(TextError::NotAllowed { .. })), "{text:?}");
    }
    let long = format!("a@{}org", "x23456789.".repeat(26));
    assert_eq!(Email::parse(&long), Err(TextError::TooLong { max: 254 }));
}

#[test]
fn a_slug_is_a_plain_word_that_is_not_ours() {
    for text in ["tidewater", "a1", "co-op-2", &"x".repeat(40)] {
        assert!(Slug::parse(text).is_ok(), "{text}");
    }
    assert_eq!(Slug::parse("a"), Err(TextError::TooShort { min: 2 }));
    assert_eq!(Slug::parse(&"x".repeat(41)), Err(TextError::TooLong { max: 40 }));
    for text in ["setup", "sign-in", "me", "invite", "admin", "robots.txt", "_kit", "new"] {
        assert_eq!(Slug::parse(text), Err(TextError::Reserved), "{text}");
    }
    for text in ["Tide", "a b", "-a", "a-", "é1", "a/b", "a.b"] {
        assert!(matches!(Slug::parse(text), Err(TextError::NotAllowed { .. })), "{text}");
    }
}

#[test]
fn a_name_gives_a_slug() {
    let table = [
        ("Tidewater Co-op", "tidewater-co-op"),
        ("  Größe & Søn's Œuvre  ", "grosse-sons-oeuvre"),
        ("Admin", "admin-group"),
        ("X", "x-group"),
        ("数", "group"),
        ("", "group"),
    ];
    for (name, slug) in table {
        assert_eq!(Slug::from_name(name).as_str(), slug, "{name}");
    }
}

#[test]
fn a_long_text_keeps_its_lines_and_loses_its_controls() {
    assert_eq!(LongText::parse("a\r\nb\rc\td\n").unwrap().as_str(), "a\nb\nc\td");
    assert!(LongText::parse("").unwrap().is_empty());
    assert!(matches!(LongText::parse("a\u{0}"), Err(TextError::NotAllowed { .. })));
    assert_eq!(LongText::parse(&"x".repeat(20_001)), Err(TextError::TooLong { max: 20_000 }));
}

#[test]
fn a_web_address_is_http_and_names_nobody() {
    for text in ["https://decisions.tidewater.example/core-2026", "HTTP://x.org", "http://localhost:8080/a?b=c#d"] {
        assert!(WebAddress::parse(text).is_ok(), "{text}");
    }
    for text in [
        "javascript:alert(1)",
        "ftp://x.org",
        "//x.org",
        "x.org",
        "https://",
        "https:///a",
        "http://a@b.org",
        "http://a b",
        "http://x\"y",
    ] {
        assert!(matches!(WebAddress::parse(text), Err(TextError::NotAllowed { .. })), "{text:?}");
    }
}

#[test]
fn small_words() {
    assert_eq!((number_word(0), number_word(12), number_word(13)), ("zero".into(), "twelve".into(), "13".into()));
    assert_eq!(fold("TOMÁS"), fold("Toma\u{301}s"));
    assert_eq!(MemberKind::parse("organisation"), Some(MemberKind::Organisation));
    assert_eq!(MemberKind::parse("Organisation"), None);
    assert_eq!("left".parse(), Ok(MemberState::Left));
    assert_eq!(serde_json::from_str::<Name>("\"a\\nb\"").map_err(|_| ()), Err(()), "serde checks too");
}

proptest! {
    #[test]
    fn every_name_gives_a_slug_that_is_one(name in "\\PC{0,60}") {
        let slug = Slug::from_name(&name);
        prop_assert_eq!(Slug::parse(slug.as_str()), Ok(slug));
    }

    #[test]
    fn a_checked_text_stays_as_it_is(text in "\\PC{0,100}") {
        if let Ok(name) = Name::parse(&text) {
            prop_assert_eq!(Name::parse(name.as_str()), Ok(name));
        }
        if let Ok(long) = LongText::parse(&text) {
            prop_assert_eq!(LongText::parse(long.as_str()), Ok(long));
        }
    }
}
