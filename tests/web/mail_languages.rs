//! In which language a mail is written: that of the reader's account, else of the group, else English.

use brimful::domain::group::Books;
use brimful::domain::ids::{RoundNumber, UserId};
use brimful::domain::language::Language;
use brimful::domain::member::Roles;
use brimful::domain::text::{LongText, Name};
use brimful::services::accounts::choose_language;
use brimful::services::group_settings::{ChangeSettings, change_settings};
use brimful::services::settlement::{SettleRound, preview, settle};
use brimful::store::scope::GroupScope;
use mailparse::{MailHeaderMap, parse_mail};

use super::accounts::signed_in;
use crate::november::split;
use crate::site::Site;
use crate::support::group::{PASSWORD, account, member, tidewater};
use crate::support::{World, worlds};

/// A mail as it arrived.
struct Arrived {
    to: String,
    language: String,
    subject: String,
    text: String,
    html: String,
}

impl Arrived {
    /// That all of it is in this language: header, document and direction.
    fn is_in(&self, language: Language) -> &Self {
        let tag = language.as_str();
        assert_eq!(self.language, tag, "{} to {}", self.subject, self.to);
        let said = format!("<html lang=\"{tag}\" dir=\"{}\">", language.direction());
        assert!(self.html.contains(&said), "{said}: {} to {}", self.subject, self.to);
        self
    }

    fn says(&self, words: &str) -> &Self {
        let text = self.text.split('\n').collect::<Vec<_>>().join(" ");
        assert!(text.contains(words), "{words:?} is not in {}", self.text);
        self
    }
}

/// Everything that waits.
fn arrived(site: &Site, world: &World) -> Vec<Arrived> {
    let read = site.deliver(&world.db).sent().into_iter().map(|letter| {
        let mail = parse_mail(letter.raw.as_bytes()).unwrap();
        let body = |kind: &str| {
            let part = mail.subparts.iter().find(|part| part.ctype.mimetype == kind).unwrap();
            part.get_body().unwrap().replace("\r\n", "\n")
        };
        Arrived {
            to: letter.to[0].clone(),
            language: mail.headers.get_first_value("Content-Language").unwrap(),
            subject: mail.headers.get_first_value("Subject").unwrap(),
            text: body("text/plain"),
            html: body("text/html"),
        }
    });
    read.collect()
}

fn one<'a>(mails: &'a [Arrived], address: &str) -> &'a Arrived {
    let found: Vec<&Arrived> = mails.iter().filter(|mail| mail.to == address).collect();
    assert_eq!(found.len(), 1, "mails to {address}");
    found[0]
}

fn speaks(world: &World, user: UserId, language: Language) {
    choose_language(&world.db, user, Some(language)).unwrap();
}

fn group_speaks(world: &World, who: &GroupScope, language: Language) {
    let change = ChangeSettings {
        name: Name::parse("Tidewater Co-op").unwrap(),
        books: Books::Open,
        language: Some(language),
        postal_address: LongText::parse("").unwrap(),
        next_round_opens_on: None,
        accent: None,
    };
    change_settings(&world.db, who, change).unwrap();
}

#[test]
fn a_round_is_told_to_each_in_their_own_language_else_in_the_groups() {
    for world in worlds() {
        let group = split(&world, |_| ());
        let site = Site::start(&world.db);
        let settled = |world: &World| {
            world.at("2026-11-18T09:00:00Z");
            let round = RoundNumber::new(1);
            let seen = preview(&world.db, group.facilitator().group(), round, &[]).unwrap().unwrap();
            settle(&world.db, group.facilitator(), SettleRound::as_seen(round, seen.fingerprint)).unwrap();
        };
        let address = |number: i64| format!("m{number}@tidewater.example");
        speaks(&world, group.member(2).user(), Language::De);
        let opened = arrived(&site, &world);
        assert_eq!(opened.len(), 14);
        let german = one(&opened, &address(2)).is_in(Language::De);
        german.says("400\u{a0}€").says("17. November").says("-3.125\u{a0}€");
        assert!(german.subject.contains("Runde November"), "the round's title too: {}", german.subject);
        one(&opened, &address(3)).is_in(Language::En).says("€400").says("Tuesday 17 November").says("November round");

        group_speaks(&world, group.facilitator(), Language::Ar);
        settled(&world);
        let told = arrived(&site, &world);
        assert_eq!(told.len(), 14);
        one(&told, &address(2)).is_in(Language::De).says("5.570\u{a0}€").says("4. Dezember");
        for mail in told.iter().filter(|mail| mail.to != address(2)) {
            mail.is_in(Language::Ar);
            assert!(mail.html.contains("<body class=\"pg\" lang=\"ar\" dir=\"rtl\""), "{}", mail.to);
        }
    }
}

#[test]
fn an_invitation_is_in_the_language_of_the_group_unless_its_reader_has_an_account_with_another() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        group_speaks(&world, &scope, Language::Fr);
        speaks(&world, account(&world.db, "Samir", "samir@elsewhere.example"), Language::Nl);
        let site = Site::start(&world.db);
        let marit = signed_in(&site, "marit@tidewater.example");
        let form = marit.get("/tidewater/people/invite").form("/tidewater/people/invite");
        form.set("lines", "Ama <ama@tidewater.example>\nSamir <samir@elsewhere.example>")
            .press("op", "send")
            .expect(303);
        let mails = arrived(&site, &world);
        one(&mails, "ama@tidewater.example").is_in(Language::Fr);
        one(&mails, "samir@elsewhere.example").is_in(Language::Nl);
    }
}

#[test]
fn a_mail_about_an_account_is_in_its_language_else_in_that_of_all_its_groups() {
    for world in worlds() {
        let scope = tidewater(&world).scope;
        let ines = member(&world.db, &scope, "Ines Ribeiro", "ines@tidewater.example", Roles::default());
        speaks(&world, ines.user(), Language::De);
        group_speaks(&world, &scope, Language::Es);
        let site = Site::start(&world.db);
        for (name, language) in [("ines", Language::De), ("marit", Language::Es)] {
            let visitor = signed_in(&site, &format!("{name}@tidewater.example"));
            let form = visitor.get("/me/settings").expect(200).form("/me/settings/address");
            form.set("address", &format!("{name}@new.example")).set("password", PASSWORD).send().expect(303);
            let mails = arrived(&site, &world);
            one(&mails, &format!("{name}@tidewater.example")).is_in(language);
            one(&mails, &format!("{name}@new.example")).is_in(language);
        }
    }
}
