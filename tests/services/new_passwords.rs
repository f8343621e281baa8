//! Another password for one's own account, on both databases.

use std::sync::Barrier;

use brimful::services::accounts::{
    LinkRefused, Password, PasswordChangeRefused, SignInRefused, SignedInNow, change_password, needs_no_password,
    sign_in,
};
use brimful::services::secret::Secret;
use brimful::store::Failure;
use secrecy::SecretString;

use super::sign_in_links::{MARIT, deliver, enter, later, linked, who_is};
use crate::raw::Raw;
use crate::support::group::{PASSWORD, passwords, tidewater};
use crate::support::{World, worlds};

const ANOTHER: &str = "two buckets of rain";

pub fn another() -> Password {
    Password::parse(ANOTHER).unwrap()
}

fn change(
    world: &World,
    session: &Secret,
    current: &str,
    new: &str,
) -> Result<SignedInNow, Failure<PasswordChangeRefused>> {
    let (current, new) = (SecretString::from(current), Password::parse(new).unwrap());
    change_password(&world.db, &passwords(), session, &current, &new)
}

fn by_password(world: &World, password: &str) -> Result<SignedInNow, Failure<SignInRefused>> {
    sign_in(&world.db, &passwords(), MARIT, &SecretString::from(password), None)
}

fn sessions_of_marit(world: &World) -> i64 {
    Raw::open(&world.url).number("SELECT COUNT(*) AS number FROM sessions WHERE user_id = 1")
}

#[test]
fn a_new_password_ends_every_other_sign_in_and_goes_on_here_under_a_new_secret() {
    for world in worlds() {
        let done = tidewater(&world);
        let other = by_password(&world, PASSWORD).unwrap();
        let by_link = enter(&world, &linked(&world, MARIT)).unwrap();
        later(&world, 3600);
        let changed = change(&world, &done.session, PASSWORD, ANOTHER).unwrap();
        for ended in [&done.session, &other.session, &by_link.session] {
            assert!(who_is(&world, ended).is_none(), "{}", world.name);
        }
        let here = who_is(&world, &changed.session).unwrap();
        assert_eq!((here.user, here.authenticated_at, here.by_link), (done.user, world.db.now(), false));
        assert!(matches!(by_password(&world, PASSWORD), Err(Failure::Refused(SignInRefused::NoMatch))));
        by_password(&world, ANOTHER).unwrap();
    }
}

#[test]
fn the_account_is_told_about_its_new_password() {
    for world in worlds() {
        let done = tidewater(&world);
        change(&world, &done.session, PASSWORD, ANOTHER).unwrap();
        let mails = deliver(&world);
        assert_eq!(mails.len(), 1, "{}", world.name);
        assert_eq!(mails[0].to.address, MARIT);
        let mail = mails[0].content.render().unwrap();
        assert_eq!(mail.subject, "Your password was changed");
        assert!(mail.text.contains("If it was not you"), "{}", mail.text);
    }
}

#[test]
fn a_wrong_current_password_changes_nothing() {
    for world in worlds() {
        let done = tidewater(&world);
        let before = Raw::open(&world.url).everything();
        for wrong in ["", "not this one, no", "A pail of seawater"] {
            let refused = change(&world, &done.session, wrong, ANOTHER);
            assert!(matches!(refused, Err(Failure::Refused(PasswordChangeRefused::WrongPassword))), "{wrong:?}");
        }
        assert!(Raw::open(&world.url).everything() == before, "{}", world.name);
    }
}

#[test]
fn who_came_in_by_a_link_within_fifteen_minutes_needs_no_current_password_once() {
    for world in worlds() {
        tidewater(&world);
        let session = enter(&world, &linked(&world, MARIT)).unwrap().session;
        later(&world, 900);
        assert!(needs_no_password(&who_is(&world, &session).unwrap(), world.db.now()));
        let changed = change(&world, &session, "", ANOTHER).unwrap();
        let again = change(&world, &changed.session, "", "three buckets of rain");
        assert!(matches!(again, Err(Failure::Refused(PasswordChangeRefused::WrongPassword))), "{}", world.name);
        change(&world, &changed.session, ANOTHER, "three buckets of rain").unwrap();

        later(&world, 1);
        let session = enter(&world, &linked(&world, MARIT)).unwrap().session;
        later(&world, 901);
        assert!(!needs_no_password(&who_is(&world, &session).unwrap(), world.db.now()));
        let late = change(&world, &session, "", ANOTHER);
        assert!(matches!(late, Err(Failure::Refused(PasswordChangeRefused::WrongPassword))), "{}", world.name);
        change(&world, &session, "three buckets of rain", ANOTHER).unwrap();
    }
}

#[test]
fn who_came_in_by_password_needs_it_however_fresh_the_sign_in_is() {
    for world in worlds() {
        let done = tidewater(&world);
        let refused = change(&world, &done.session, "", ANOTHER);
        assert!(matches!(refused, Err(Failure::Refused(PasswordChangeRefused::WrongPassword))), "{}", world.name);
    }
}

#[test]
fn a_sign_in_that_has_ended_changes_no_password() {
    for world in worlds() {
        let done = tidewater(&world);
        change(&world, &done.session, PASSWORD, ANOTHER).unwrap();
        let replayed = change(&world, &done.session, ANOTHER, PASSWORD);
        assert!(matches!(replayed, Err(Failure::Refused(PasswordChangeRefused::SignedOut))), "{}", world.name);
        by_password(&world, ANOTHER).unwrap();
    }
}

#[test]
fn no_sign_in_with_the_old_password_or_an_old_link_outlives_the_change() {
    for world in worlds() {
        let mut session = tidewater(&world).session;
        let (mut old, mut new) = (PASSWORD, ANOTHER);
        for _ in 0..5 {
            let token = linked(&world, MARIT);
            let barrier = Barrier::new(12);
            let changed = std::thread::scope(|scope| {
                let (world, token, barrier) = (&world, &token, &barrier);
                for number in 0..11 {
                    scope.spawn(move || {
                        barrier.wait();
                        if number == 0 {
                            let entered = enter(world, token);
                            assert!(matches!(entered, Ok(_) | Err(Failure::Refused(LinkRefused::Over))), "{entered:?}");
                        } else {
                            let tried = by_password(world, old);
                            assert!(
                                matches!(tried, Ok(_) | Err(Failure::Refused(SignInRefused::NoMatch))),
                                "{tried:?}"
                            );
                        }
                    });
                }
                barrier.wait();
                change(world, &session, old, new).unwrap()
            });
            assert_eq!(sessions_of_marit(&world), 1, "{}", world.name);
            assert!(who_is(&world, &changed.session).is_some(), "{}", world.name);
            session = changed.session;
            (old, new) = (new, old);
        }
    }
}
