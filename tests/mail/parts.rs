//! Readers of both bodies, so that tests can hold one against the other.

use std::collections::BTreeSet;

use brimful::domain::language::Language;
use brimful::mail::Rendered;
use scraper::{Html, Selector};

/// Everything that looks like an amount: a currency sign or code with digits behind it, or digits with the sign of the
/// euro behind them, as most languages write it.
pub fn amounts(text: &str) -> BTreeSet<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = BTreeSet::new();
    for (at, sign) in letters.iter().enumerate() {
        if *sign == '€' && at > 0 && letters[at - 1] == '\u{a0}' {
            let digit = |c: &&char| c.is_numeric() || matches!(c, ',' | '.' | '٬' | '٫' | '\u{202f}');
            let digits: String = letters[..at - 1].iter().rev().take_while(digit).collect();
            found.insert(digits.chars().rev().collect::<String>() + "€");
            continue;
        }
        let code: String = letters.iter().skip(at).take(4).collect();
        let length = if "€¥$£".contains(*sign) {
            1
        } else if code == "KWD\u{a0}" {
            4
        } else {
            continue;
        };
        let digits: String = letters
            .iter()
            .skip(at + length)
            .skip_while(|c| matches!(c, '\u{a0}' | '-' | '−'))
            .take_while(|c| c.is_ascii_digit() || matches!(c, ',' | '.'))
            .collect();
        found.insert(format!(
            "{}{}",
            &code.chars().take(length).collect::<String>(),
            digits.trim_end_matches(['.', ','])
        ));
    }
    found
}

pub fn html_text(html: &str) -> String {
    let document = Html::parse_document(html);
    let body = document.select(&Selector::parse("body").unwrap()).next().unwrap();
    body.text().collect::<Vec<_>>().join(" ")
}

pub fn html_links(html: &str) -> BTreeSet<String> {
    let document = Html::parse_document(html);
    document.select(&Selector::parse("a").unwrap()).map(|a| a.value().attr("href").unwrap().to_owned()).collect()
}

pub fn text_links(text: &str) -> BTreeSet<String> {
    text.split_whitespace().filter(|word| word.starts_with("http")).map(str::to_owned).collect()
}

/// What mail.md asks of every mail's bodies.
pub fn bodies_agree(mail: &Rendered) {
    bodies_agree_in(mail, Language::En);
}

/// The same of a mail in another language.
pub fn bodies_agree_in(mail: &Rendered, language: Language) {
    assert_eq!(amounts(&mail.text), amounts(&html_text(&mail.html)), "amounts of\n{}", mail.text);
    assert_eq!(text_links(&mail.text), html_links(&mail.html), "links of\n{}", mail.text);
    for line in mail.text.lines() {
        let lone = line.trim_start().starts_with("http") && !line.trim().contains(' ');
        assert!(lone || columns(line) <= 76, "too wide: {line}");
        assert_eq!(line, line.trim_end(), "white space at the end of {line:?}");
    }
    assert!(!mail.text.contains("\n\n\n"), "a gap in\n{}", mail.text);
    assert!(mail.html.len() <= 60_000, "{} bytes of HTML", mail.html.len());
    assert!(!mail.html.contains("<img") && !mail.html.contains("src=") && !mail.html.contains("url("));
    assert_eq!(mail.html.matches("<h1").count(), 1);
    let said = format!("lang=\"{}\" dir=\"{}\"", language.as_str(), language.direction());
    assert!(mail.html.contains(&format!("<html {said}>")) && mail.html.contains(&format!("<body class=\"pg\" {said}")));
    assert!(mail.html.contains("content=\"light dark\""));
    assert!(!mail.subject.is_empty() && !mail.subject.contains('\n'));
}

/// Columns of a line: the marks that keep an Arabic sentence in order take none.
fn columns(line: &str) -> usize {
    line.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2068}' | '\u{2069}')).count()
}
