//! The letters of the whole month, taken out of the box as a mail program would read them.

use std::collections::BTreeMap;

use brimful::mail::Rendered;
use mailparse::{MailHeaderMap, ParsedMail, parse_mail};

use crate::mail_parts::{bodies_agree, html_text};
use crate::month::Living;
use crate::november::rows;

/// A letter as it arrived: to whom, and what it says.
pub struct Arrived {
    to: String,
    said: Rendered,
    unsubscribe: Option<String>,
}

fn body(mail: &ParsedMail<'_>, kind: &str) -> String {
    let part = mail.subparts.iter().find(|part| part.ctype.mimetype == kind).unwrap();
    part.get_body().unwrap().replace("\r\n", "\n").trim_end().to_owned()
}

/// Everything that waits in the outbox.
fn letters(living: &Living) -> Vec<Arrived> {
    let sent = living.site.deliver(&living.world.db).sent();
    let read = sent.into_iter().map(|letter| {
        let mail = parse_mail(letter.raw.as_bytes()).unwrap();
        let header = |name: &str| mail.headers.get_first_value(name);
        let said = Rendered {
            subject: header("Subject").unwrap(),
            text: body(&mail, "text/plain"),
            html: body(&mail, "text/html"),
        };
        bodies_agree(&said);
        Arrived { to: letter.to[0].clone(), said, unsubscribe: header("List-Unsubscribe") }
    });
    read.collect()
}

/// The way in for each who was invited, by address.
pub fn invitations(living: &Living) -> BTreeMap<String, String> {
    let path = |letter: Arrived| {
        let link = letter.said.text.split_whitespace().find(|word| word.contains("/invite/")).unwrap().to_owned();
        assert_eq!(letter.said.subject, "Marit invites you to Tidewater Co-op");
        (letter.to, link.strip_prefix(&living.site.base).unwrap().to_owned())
    };
    letters(living).into_iter().map(path).collect()
}

pub fn every_member_hears_that_the_round_is_open(living: &Living) {
    let letters = letters(living);
    assert_eq!(letters.len(), 14);
    for letter in letters {
        assert!(letter.said.text.contains("€400"), "{}", letter.said.text);
    }
}

/// What a member is told: each bucket with what they gave to it, what helped, and the sum.
pub fn every_member_gets_the_digest(living: &Living) {
    let letters = letters(living);
    let by_address: BTreeMap<&str, &Arrived> = letters.iter().map(|letter| (letter.to.as_str(), letter)).collect();
    assert_eq!((letters.len(), by_address.len()), (14, 14));
    let splits = rows("splits.csv");
    for row in rows("members.csv") {
        let letter = by_address[row[2].as_str()];
        let said = &letter.said;
        assert_eq!(said.subject, "November round: six of seven buckets funded, €5,570 shared");
        let sum = "Came in €12,500 Foundation -€3,125 Core costs -€3,775 To share €5,600";
        assert!(words(&said.text).contains(sum), "{}", said.text);
        let html = words(&html_text(&said.html));
        let sum = "Came in €12,500 − Foundation €3,125 − Core costs €3,775 Ours to share €5,600";
        assert!(html.contains(sum), "{html}");
        let mine: Vec<(&str, i64)> = splits
            .iter()
            .filter(|split| split[0] == row[2])
            .map(|split| (split[1].as_str(), crate::a_group::eur(&split[2]).minor() / 100))
            .collect();
        for bucket in rows("buckets.csv") {
            let line = row_of(&said.text, &bucket[1]);
            match mine.iter().find(|(number, _)| *number == bucket[0]) {
                Some((_, gave)) => {
                    assert!(line.ends_with(&format!("you €{gave}")), "{}: {line}", row[2]);
                    let of_this = html.split(bucket[1].as_str()).last().unwrap();
                    let words = of_this.split("You gave ").nth(1);
                    assert!(words.is_some_and(|it| it.starts_with(&format!("€{gave}."))), "{}: {html}", row[2]);
                }
                None => assert!(!line.contains("you €"), "{}: {line}", row[2]),
            }
        }
        let helped: i64 = mine.iter().filter(|(number, _)| *number != "6").map(|(_, gave)| gave).sum();
        assert!(said.text.contains(&format!("YOUR €{helped} ")), "{}", said.text);
        let unsubscribe = letter.unsubscribe.as_deref().unwrap();
        let address = unsubscribe.trim().trim_matches(['<', '>']).strip_prefix(&living.site.base).unwrap();
        living.site.visitor().get(address).expect(200).says("Turn them off?");
    }
}

/// A row of the results in the text, with the lines that it takes.
fn row_of(text: &str, title: &str) -> String {
    let mut lines = text.lines().skip_while(|line| !(line.starts_with("  ") && line.contains(title)));
    let first = lines.next().unwrap().to_owned();
    lines
        .take_while(|line| line.starts_with("          ") && !line.trim().starts_with('€'))
        .fold(first, |row, line| row + line)
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
