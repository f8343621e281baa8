//! Signing in by a mailed link: each rule of the link, on both databases.

use std::sync::Barrier;

use brimful::domain::text::Email;
use brimful::services::accounts::{
    LinkRefused, SignedInByLink, ask_for_address, ask_for_link, change_password, confirm_address, look_at_address_link,
    look_at_link, sign_in, sign_in_by_link,
};
use brimful::services::letters::{self, Letter, Links};
use brimful::services::people::{look_at_invite, make_link};
use brimful::services::secret::Secret;
use brimful::services::unsubscribe::{MailList, make_mail_token};
use brimful::store::mail_tokens::find_mail_token;
use brimful::store::outbox::{Ending, Mail, claim_next, finish};
use brimful::store::scope::{SignedIn, find_signed_in};
use brimful::store::{Failure, users};
use chrono::Duration;
use data_encoding::HEXUPPER;
use secrecy::SecretString;

use crate::raw::Raw;
use crate::support::group::{PASSWORD, account, passwords, tidewater};
use crate::support::{World, worlds};

pub const MARIT: &str = "marit@tidewater.example";
const HOME: &str = "https://money.tidewater.example";

pub fn who_is(world: &World, session: &Secret) -> Option<SignedIn> {
    let now = world.db.now();
    world.read(|snapshot| find_signed_in(snapshot, &session.hash(), now))
}

pub fn later(world: &World, seconds: i64) {
    world.clock.set(world.db.now().plus(Duration::seconds(seconds)));
}

pub fn ask(world: &World, address: &str) {
    later(world, 1);
    ask_for_link(&world.db, &Email::parse(address).unwrap(), "/me").unwrap();
}

fn claimed(world: &World) -> Option<Mail> {
    world.db.write(|tx| claim_next(tx, Duration::minutes(20)).map_err(Failure::<()>::from)).unwrap()
}

/// Writes a mail and notes how it ended.
fn write(world: &World, mail: Mail, ending: Ending) -> Option<Letter> {
    let letter = match letters::write(&world.db, &mail, &Links { base: HOME.to_owned() }) {
        Ok(letter) => Some(letter),
        Err(Failure::Refused(_)) => None,
        Err(Failure::Store(error)) => panic!("{}: {error}", world.name),
    };
    let ending = if letter.is_some() { ending } else { Ending::Dropped("not wanted".to_owned()) };
    world.db.write(move |tx| finish(tx, &mail, &ending).map_err(Failure::<()>::from)).unwrap();
    letter
}

/// Everything that waits, sent.
pub fn deliver(world: &World) -> Vec<Letter> {
    std::iter::from_fn(|| claimed(world).map(|mail| write(world, mail, Ending::Sent))).flatten().collect()
}

/// The secret of the link in a mail, if it has one.
fn link_in(letter: &Letter) -> Option<Secret> {
    let text = letter.content.render().unwrap().text;
    let at = text.find("/sign-in/link/")?;
    Secret::parse(text[at + "/sign-in/link/".len()..].split_whitespace().next().unwrap())
}

/// Asks for a link and opens the mail.
pub fn linked(world: &World, address: &str) -> Secret {
    ask(world, address);
    let mails = deliver(world);
    let linking: Vec<_> = mails.iter().filter_map(|mail| Some((&mail.to.address, link_in(mail)?))).collect();
    assert_eq!(linking.len(), 1, "one mail has a link");
    assert_eq!(linking[0].0, address);
    linking[0].1.clone()
}

pub fn is_over<T: std::fmt::Debug>(tried: &Result<T, Failure<LinkRefused>>) -> bool {
    matches!(tried, Err(Failure::Refused(LinkRefused::Over)))
}

pub fn enter(world: &World, token: &Secret) -> Result<SignedInByLink, Failure<LinkRefused>> {
    sign_in_by_link(&world.db, token, None)
}

#[track_caller]
fn is_dead(world: &World, token: &Secret, why: &str) {
    assert!(is_over(&look_at_link(&world.db, token)), "{}: {why}", world.name);
    assert!(is_over(&enter(world, token)), "{}: {why}", world.name);
}

#[test]
fn a_link_signs_in_the_account_whose_address_was_typed_whatever_its_capitals() {
    for world in worlds() {
        let done = tidewater(&world);
        ask(&world, "Marit@TIDEWATER.example");
        let mail = deliver(&world).remove(0);
        assert_eq!(mail.to.address, MARIT, "the mail goes to the address of the account");
        let token = link_in(&mail).unwrap();
        assert_eq!(look_at_link(&world.db, &token).unwrap().name, "Marit Solberg");
        let begun = enter(&world, &token).unwrap();
        assert_eq!(begun.owner.user, done.user);
        assert_eq!(who_is(&world, &begun.session).unwrap().user, done.user);
    }
}

#[test]
fn a_sign_in_by_link_is_as_fresh_as_one_by_password_and_ends_the_one_before_in_this_browser() {
    for world in worlds() {
        let done = tidewater(&world);
        later(&world, 3600);
        let elsewhere = sign_in(&world.db, &passwords(), MARIT, &SecretString::from(PASSWORD), None).unwrap();
        let token = linked(&world, MARIT);
        let begun = sign_in_by_link(&world.db, &token, Some(&done.session)).unwrap();
        let signed_in = who_is(&world, &begun.session).unwrap();
        assert_eq!(signed_in.authenticated_at, world.db.now());
        assert!(signed_in.by_link);
        assert!(who_is(&world, &done.session).is_none(), "the one before ends");
        let other = who_is(&world, &elsewhere.session).unwrap();
        assert!(!other.by_link, "other browsers stay, and came in by password");
    }
}

#[test]
fn only_the_hash_of_a_link_is_stored() {
    for world in worlds() {
        tidewater(&world);
        let token = linked(&world, MARIT);
        let all = Raw::open(&world.url).everything().join("\n").to_uppercase();
        let hex = |bytes: &[u8]| HEXUPPER.encode(bytes);
        assert!(all.contains(&hex(&token.hash())), "{}", world.name);
        assert!(!all.contains(&hex(token.bytes())) && !all.contains(&token.text().to_uppercase()), "{}", world.name);
        is_dead(&world, &Secret::new(token.hash()), "what stands in the database opens nothing");
    }
}

#[test]
fn looking_at_a_link_changes_nothing() {
    for world in worlds() {
        tidewater(&world);
        let token = linked(&world, MARIT);
        let before = Raw::open(&world.url).everything();
        for _ in 0..3 {
            look_at_link(&world.db, &token).unwrap();
        }
        assert!(Raw::open(&world.url).everything() == before, "{}", world.name);
        enter(&world, &token).unwrap();
    }
}

#[test]
fn a_link_works_once() {
    for world in worlds() {
        tidewater(&world);
        let token = linked(&world, MARIT);
        let begun = enter(&world, &token).unwrap();
        is_dead(&world, &token, "used");
        assert!(who_is(&world, &begun.session).is_some(), "trying it again ends nothing");
    }
}

#[test]
fn a_link_works_for_ten_minutes() {
    for world in worlds() {
        tidewater(&world);
        let token = linked(&world, MARIT);
        later(&world, 599);
        look_at_link(&world.db, &token).unwrap();
        later(&world, 1);
        is_dead(&world, &token, "ten minutes old");
        let token = linked(&world, MARIT);
        later(&world, 599);
        enter(&world, &token).unwrap();
    }
}

#[test]
fn a_newer_link_ends_the_older_one_and_an_older_wish_is_not_mailed_any_more() {
    for world in worlds() {
        tidewater(&world);
        let first = linked(&world, MARIT);
        let second = linked(&world, MARIT);
        is_dead(&world, &first, "a newer one replaces it");
        look_at_link(&world.db, &second).unwrap();
        ask(&world, MARIT);
        ask(&world, MARIT);
        let mails = deliver(&world);
        assert_eq!(mails.len(), 1, "of two wishes that wait the newer one");
        is_dead(&world, &second, "a newer one replaces it");
        enter(&world, &link_in(&mails[0]).unwrap()).unwrap();
    }
}

#[test]
fn a_link_is_bound_to_its_account() {
    for world in worlds() {
        let marit = tidewater(&world).user;
        let ines = account(&world.db, "Ines Ribeiro", "ines@tidewater.example");
        let of_marit = linked(&world, MARIT);
        let of_ines = linked(&world, "ines@tidewater.example");
        assert_ne!(of_marit.text(), of_ines.text());
        assert_eq!(enter(&world, &of_ines).unwrap().owner.user, ines);
        assert_eq!(enter(&world, &of_marit).unwrap().owner.user, marit, "the other's wish did not end it");
    }
}

#[test]
fn a_link_to_sign_in_does_nothing_else_and_no_other_secret_signs_in() {
    for world in worlds() {
        let done = tidewater(&world);
        let token = linked(&world, MARIT);
        assert!(look_at_address_link(&world.db, &token).is_err());
        assert!(confirm_address(&world.db, &token, None).is_err());
        assert!(look_at_invite(&world.db, &token).is_err());
        assert!(who_is(&world, &token).is_none());
        assert!(world.read(|snapshot| find_mail_token(snapshot, &token.hash())).is_none());
        look_at_link(&world.db, &token).unwrap();

        let invite = make_link(&world.db, &done.scope).unwrap();
        let scope = done.scope;
        let unsubscribe = world.db.write(move |tx| {
            make_mail_token(tx, scope.group(), scope.member(), MailList::Rounds).map_err(Failure::<()>::from)
        });
        let (new, password) = (Email::parse("marit@new.example").unwrap(), SecretString::from(PASSWORD));
        ask_for_address(&world.db, &passwords(), done.user, &password, new).unwrap();
        let mails = deliver(&world);
        let confirm = mails.iter().find(|mail| mail.to.address == "marit@new.example").unwrap();
        let text = confirm.content.render().unwrap().text;
        let address = text.split("/me/address/").nth(1).unwrap().split_whitespace().next().unwrap();
        for other in [invite, unsubscribe.unwrap(), Secret::parse(address).unwrap(), done.session] {
            is_dead(&world, &other, "made for something else");
        }
        look_at_link(&world.db, &token).unwrap();
    }
}

#[test]
fn a_link_dies_with_the_password_and_so_does_a_wish_from_before() {
    for world in worlds() {
        let done = tidewater(&world);
        let token = linked(&world, MARIT);
        ask(&world, MARIT);
        let (current, new) = (SecretString::from(PASSWORD), super::new_passwords::another());
        change_password(&world.db, &passwords(), &done.session, &current, &new).unwrap();
        is_dead(&world, &token, "the password was changed");
        let mails = deliver(&world);
        assert!(mails.iter().all(|mail| link_in(mail).is_none()), "{}: only the news goes out", world.name);
        assert_eq!(mails.len(), 1);
        enter(&world, &linked(&world, MARIT)).unwrap();
    }
}

#[test]
fn a_link_dies_with_the_address_and_so_does_a_wish_from_before() {
    for world in worlds() {
        let done = tidewater(&world);
        let (new, password) = (Email::parse("marit@new.example").unwrap(), SecretString::from(PASSWORD));
        ask_for_address(&world.db, &passwords(), done.user, &password, new).unwrap();
        let mails = deliver(&world);
        let confirm = mails.iter().find(|mail| mail.to.address == "marit@new.example").unwrap();
        let text = confirm.content.render().unwrap().text;
        let address = text.split("/me/address/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        let token = linked(&world, MARIT);
        ask(&world, MARIT);
        confirm_address(&world.db, &Secret::parse(&address).unwrap(), None).unwrap();
        is_dead(&world, &token, "the address was changed");
        assert!(deliver(&world).iter().all(|mail| link_in(mail).is_none()), "the old address gets no link any more");
        ask(&world, MARIT);
        assert!(deliver(&world).is_empty(), "it is nobody's now");
        enter(&world, &linked(&world, "marit@new.example")).unwrap();
    }
}

#[test]
fn a_link_dies_with_its_account() {
    for world in worlds() {
        tidewater(&world);
        let ines = account(&world.db, "Ines Ribeiro", "ines@tidewater.example");
        let token = linked(&world, "ines@tidewater.example");
        ask(&world, "ines@tidewater.example");
        Raw::open(&world.url).run(&format!("DELETE FROM users WHERE id = {ines}"));
        is_dead(&world, &token, "the account was closed");
        assert!(deliver(&world).is_empty(), "{}", world.name);
    }
}

#[test]
fn twenty_at_once_with_one_link_make_one_sign_in() {
    for world in worlds() {
        let marit = tidewater(&world).user;
        // The sign-in of the setup, and one more each time.
        for before in 1..=5 {
            let token = linked(&world, MARIT);
            let barrier = Barrier::new(20);
            let entered = std::thread::scope(|scope| {
                let tries: Vec<_> = (0..20)
                    .map(|_| {
                        let (world, token, barrier) = (&world, &token, &barrier);
                        scope.spawn(move || {
                            barrier.wait();
                            match enter(world, token) {
                                Ok(begun) => Some(begun.session),
                                Err(Failure::Refused(LinkRefused::Over)) => None,
                                Err(Failure::Store(error)) => panic!("{}: {error}", world.name),
                            }
                        })
                    })
                    .collect();
                tries.into_iter().filter_map(|one| one.join().unwrap()).count()
            });
            assert_eq!(entered, 1, "{}", world.name);
            let begun = format!("SELECT COUNT(*) AS number FROM sessions WHERE user_id = {marit}");
            assert_eq!(Raw::open(&world.url).number(&begun), before + 1, "{}", world.name);
        }
    }
}

#[test]
fn a_wish_for_an_address_that_nobody_has_is_taken_down_without_it_and_mails_nobody() {
    for world in worlds() {
        tidewater(&world);
        let outbox = || Raw::open(&world.url).number("SELECT COUNT(*) AS number FROM outbox");
        let before = outbox();
        ask(&world, "nobody@elsewhere.example");
        assert_eq!(outbox(), before + 1, "as many rows as for somebody");
        ask(&world, MARIT);
        assert_eq!(outbox(), before + 2);
        let all = Raw::open(&world.url).everything().join("\n");
        assert!(!all.contains("nobody@elsewhere"), "{}: strangers’ addresses are not kept", world.name);
        let to: Vec<String> = deliver(&world).into_iter().map(|mail| mail.to.address).collect();
        assert_eq!(to, [MARIT], "{}", world.name);
    }
}

#[test]
fn a_wish_that_waited_for_an_hour_is_not_mailed_any_more() {
    for world in worlds() {
        tidewater(&world);
        ask(&world, MARIT);
        later(&world, 3600);
        assert_eq!(deliver(&world).len(), 1, "{}", world.name);
        ask(&world, MARIT);
        later(&world, 3601);
        assert!(deliver(&world).is_empty(), "{}", world.name);
    }
}

#[test]
fn a_mail_that_is_tried_again_has_a_link_and_a_message_id_of_its_own() {
    for world in worlds() {
        tidewater(&world);
        ask(&world, MARIT);
        let again = Ending::Later(Duration::minutes(1), "the server did not say".to_owned());
        let first = write(&world, claimed(&world).unwrap(), again).unwrap();
        later(&world, 60);
        let second = deliver(&world).remove(0);
        assert_ne!(first.about, second.about, "or a mail program would hide the second");
        is_dead(&world, &link_in(&first).unwrap(), "the second try replaces it");
        enter(&world, &link_in(&second).unwrap()).unwrap();
    }
}

#[test]
fn an_account_without_a_password_can_come_in_by_a_link() {
    for world in worlds() {
        tidewater(&world);
        let added = world.db.write(|tx| {
            let name = brimful::domain::text::Name::parse("Bare").unwrap();
            let email = Email::parse("bare@tidewater.example").unwrap();
            users::insert_user(tx, &email, &name, None, false).map_err(Failure::<()>::from)
        });
        let token = linked(&world, "bare@tidewater.example");
        assert_eq!(enter(&world, &token).unwrap().owner.user, added.unwrap());
    }
}
