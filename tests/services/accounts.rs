//! Setup, signing in, and passwords.

use std::sync::Barrier;
use std::time::Duration;

use brimful::domain::agreement::Sharing;
use brimful::domain::ids::MemberNumber;
use brimful::domain::member::{MemberKind, MemberState, Roles};
use brimful::domain::text::{Email, Name};
use brimful::services::accounts::{
    AddUserRefused, Cost, Match, Password, PasswordRefused, Passwords, SetUpRefused, SignInRefused, add_user,
    confirm_password, is_set_up, issue_setup_code, set_up, sign_in, sign_out, waiting,
};
use brimful::services::agreements::agreement;
use brimful::services::secret::Secret;
use brimful::store::scope::{SignedIn, find_signed_in};
use brimful::store::{Failure, groups, members, users};
use secrecy::SecretString;

use crate::support::group::{PASSWORD, account, password, passwords, tidewater, tidewater_setup};
use crate::support::{World, worlds};

fn who_is(world: &World, session: &Secret) -> Option<SignedIn> {
    let now = world.db.now();
    world.read(|snapshot| find_signed_in(snapshot, &session.hash(), now))
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

#[test]
fn the_setup_code_opens_the_setup_once_and_makes_account_group_members_and_agreement() {
    for world in worlds() {
        assert!(!is_set_up(&world.db).unwrap());
        let done = tidewater(&world);
        assert!(is_set_up(&world.db).unwrap());
        let group = done.scope.group();

        let marit = who_is(&world, &done.session).unwrap();
        assert_eq!((marit.email.as_str(), marit.is_admin), ("marit@tidewater.example", true));
        assert_eq!(done.scope.member(), MemberNumber::new(1));
        assert_eq!(done.scope.roles(), Roles { facilitator: true, treasurer: true });

        let itself = world.read(|snapshot| members::find_member(snapshot, group, MemberNumber::GROUP)).unwrap();
        assert_eq!((itself.name.as_str(), itself.kind), ("Tidewater Co-op", MemberKind::Organisation));
        let people = world.read(|snapshot| members::list_members(snapshot, group));
        assert_eq!(people.len(), 1);
        assert_eq!(people[0].state, MemberState::Active);

        let today = done.scope.group();
        let facts = agreement(&world.db, today, world.db.now().day()).unwrap();
        assert_eq!(facts.in_force, 1);
        let rules = &facts.versions[0].agreement;
        assert_eq!(rules.pool_rate.percent(), "20");
        assert_eq!(rules.foundation_share.percent(), "25");
        assert_eq!(rules.sharing, Sharing::Equal);
        assert_eq!(rules.from, world.db.now().day());

        assert_eq!(issue_setup_code(&world.db).unwrap(), None);
        let again = set_up(&world.db, &passwords(), tidewater_setup("anything"));
        assert!(matches!(again, Err(Failure::Refused(SetUpRefused::Done))));
    }
}

#[test]
fn a_wrong_or_replaced_setup_code_makes_nothing() {
    for world in worlds() {
        let none = set_up(&world.db, &passwords(), tidewater_setup("abcd"));
        assert!(matches!(none, Err(Failure::Refused(SetUpRefused::WrongCode))), "before any code was made");
        let old = issue_setup_code(&world.db).unwrap().unwrap();
        let new = issue_setup_code(&world.db).unwrap().unwrap();
        assert_ne!(old, new);
        for wrong in ["", "abcd", old.as_str()] {
            let refused = set_up(&world.db, &passwords(), tidewater_setup(wrong));
            assert!(matches!(refused, Err(Failure::Refused(SetUpRefused::WrongCode))), "{wrong:?}");
        }
        assert!(!is_set_up(&world.db).unwrap());
        let stored = world.read(|snapshot| groups::find_setting(snapshot, "setup_code")).unwrap();
        assert!(!stored.contains(&new.replace('-', "")), "only the hash is stored");
        let typed = format!(" {} ", new.to_uppercase().replace('-', " "));
        set_up(&world.db, &passwords(), tidewater_setup(&typed)).unwrap();
    }
}

#[test]
fn eight_setups_at_once_make_one_group() {
    for world in worlds() {
        let code = issue_setup_code(&world.db).unwrap().unwrap();
        let (barrier, passwords) = (Barrier::new(8), passwords());
        let done = std::thread::scope(|scope| {
            let tries: Vec<_> = (0..8)
                .map(|_| {
                    scope.spawn(|| {
                        barrier.wait();
                        set_up(&world.db, &passwords, tidewater_setup(&code)).is_ok()
                    })
                })
                .collect();
            tries.into_iter().map(|one| one.join().unwrap()).filter(|made| *made).count()
        });
        assert_eq!(done, 1, "{}", world.name);
        assert_eq!(world.read(users::count_users), 1, "{}", world.name);
    }
}

#[test]
fn signing_in_gives_a_new_secret_each_time_and_keeps_only_its_hash() {
    for world in worlds() {
        tidewater(&world);
        let passwords = passwords();
        let one = sign_in(&world.db, &passwords, "MARIT@tidewater.example", &secret(PASSWORD), None).unwrap();
        let two = sign_in(&world.db, &passwords, "marit@tidewater.example", &secret(PASSWORD), None).unwrap();
        assert_ne!(one.session.text(), two.session.text());
        assert!(who_is(&world, &one.session).is_some());
        let by_hash = Secret::new(one.session.hash());
        assert!(who_is(&world, &by_hash).is_none(), "what stands in the database opens nothing");

        let three = sign_in(&world.db, &passwords, "marit@tidewater.example", &secret(PASSWORD), Some(&two.session));
        assert!(who_is(&world, &two.session).is_none(), "the browser's sign-in before ends");
        let three = three.unwrap().session;
        assert!(who_is(&world, &three).is_some());
        sign_out(&world.db, &three).unwrap();
        assert!(who_is(&world, &three).is_none());
        assert!(who_is(&world, &one.session).is_some(), "other browsers stay");
    }
}

#[test]
fn a_wrong_password_an_unknown_address_and_an_account_without_password_get_one_answer() {
    for world in worlds() {
        tidewater(&world);
        let bare = world.db.write(|tx| {
            let (email, name) = (Email::parse("bare@tidewater.example").unwrap(), Name::parse("Bare").unwrap());
            users::insert_user(tx, &email, &name, None, false).map_err(Failure::<()>::from)
        });
        bare.unwrap();
        for (email, typed) in [
            ("marit@tidewater.example", "a pail of sweet water"),
            ("marit@tidewater.example", "A pail of seawater"),
            ("marit@tidewater.example", " a pail of seawater"),
            ("marit@tidewater.example", ""),
            ("nobody@tidewater.example", PASSWORD),
            ("bare@tidewater.example", PASSWORD),
            ("bare@tidewater.example", ""),
            ("not an address", PASSWORD),
        ] {
            let refused = sign_in(&world.db, &passwords(), email, &secret(typed), None);
            assert!(matches!(refused, Err(Failure::Refused(SignInRefused::NoMatch))), "{email} {typed:?}");
        }
    }
}

#[test]
fn unknown_addresses_take_the_same_work() {
    let passwords = Passwords::with_cost(Cost { memory_kib: 8 * 1024, passes: 3 }, 1).unwrap();
    let world = crate::support::sqlite();
    let stored = passwords.hash(&world.db, &password()).unwrap();
    let timed = |stored: Option<&str>| {
        let begun = std::time::Instant::now();
        assert_eq!(passwords.compare("a pail of sweet water", stored).unwrap(), Match::No);
        begun.elapsed()
    };
    // Turn by turn, and the quickest of each: whatever else the machine does at the moment does not count.
    let (mut known, mut unknown) = (Duration::MAX, Duration::MAX);
    for _ in 0..20 {
        known = known.min(timed(Some(&stored)));
        unknown = unknown.min(timed(None));
    }
    assert!(known < unknown * 3 && unknown < known * 3, "known {known:?}, unknown {unknown:?}");
}

#[test]
fn the_password_again_goes_on_under_a_new_secret() {
    for world in worlds() {
        let done = tidewater(&world);
        world.at("2026-10-01T09:00:00Z");
        let wrong = confirm_password(&world.db, &passwords(), done.user, &secret("wrong wrong"), &done.session);
        assert!(matches!(wrong, Err(Failure::Refused(SignInRefused::NoMatch))));
        assert!(who_is(&world, &done.session).is_some());
        let again = confirm_password(&world.db, &passwords(), done.user, &secret(PASSWORD), &done.session).unwrap();
        assert!(who_is(&world, &done.session).is_none());
        assert_eq!(who_is(&world, &again.session).unwrap().authenticated_at, world.db.now());
    }
}

#[test]
fn a_sign_in_ends_after_two_idle_weeks_and_after_thirty_days() {
    for world in worlds() {
        let done = tidewater(&world);
        world.at("2026-10-15T07:59:59Z");
        assert!(who_is(&world, &done.session).is_some());
        world.at("2026-10-15T08:00:01Z");
        assert!(who_is(&world, &done.session).is_none());
    }
}

#[test]
fn a_cheap_hash_is_made_anew_at_the_next_sign_in() {
    for world in worlds() {
        let done = tidewater(&world);
        let before = world.read(|snapshot| users::find_user(snapshot, done.user)).unwrap().password_hash;
        let dearer = Passwords::with_cost(Cost { memory_kib: 128, passes: 2 }, 2).unwrap();
        sign_in(&world.db, &dearer, "marit@tidewater.example", &secret(PASSWORD), None).unwrap();
        let after = world.read(|snapshot| users::find_user(snapshot, done.user)).unwrap().password_hash.unwrap();
        assert_ne!(before.as_deref(), Some(after.as_str()));
        assert!(after.starts_with("$argon2id$v=19$m=128,t=2,p=1$"), "{after}");
        sign_in(&world.db, &passwords(), "marit@tidewater.example", &secret(PASSWORD), None).unwrap();
        let kept = world.read(|snapshot| users::find_user(snapshot, done.user)).unwrap().password_hash.unwrap();
        assert_eq!(kept, after, "a dearer hash is kept");
    }
}

#[test]
fn the_standard_hash_costs_what_safety_asks_and_differs_each_time() {
    let world = crate::support::sqlite();
    let passwords = Passwords::new();
    let one = passwords.hash(&world.db, &password()).unwrap();
    assert!(one.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{one}");
    assert_ne!(one, passwords.hash(&world.db, &password()).unwrap());
    assert_eq!(passwords.compare(PASSWORD, Some(&one)).unwrap(), Match::Yes);
    assert_eq!(passwords.compare("a pail", Some(&one)).unwrap(), Match::No);
    assert_eq!(passwords.compare(PASSWORD, None).unwrap(), Match::No);
}

#[test]
fn many_hashes_at_once_take_turns_and_all_are_right() {
    let world = crate::support::sqlite();
    let passwords = Passwords::with_cost(Cost { memory_kib: 256, passes: 1 }, 2).unwrap();
    let stored = passwords.hash(&world.db, &password()).unwrap();
    std::thread::scope(|scope| {
        for number in 0..16 {
            let (passwords, stored) = (&passwords, &stored);
            scope.spawn(move || {
                for _ in 0..5 {
                    let (typed, expected) = if number % 2 == 0 { (PASSWORD, Match::Yes) } else { ("no", Match::No) };
                    assert_eq!(passwords.compare(typed, Some(stored)).unwrap(), expected);
                }
            });
        }
    });
}

#[test]
fn a_password_is_8_to_256_characters_and_not_a_common_one() {
    let refused = |typed: &str| Password::parse(typed).unwrap_err();
    assert_eq!(refused("seven77"), PasswordRefused::TooShort { min: 8 });
    assert_eq!(refused("ééééééé"), PasswordRefused::TooShort { min: 8 });
    assert_eq!(refused(&"ab".repeat(129)), PasswordRefused::TooLong { max: 256 });
    for common in ["password", "PASSWORD", "12345678", "qwertyuiop", "iloveyou", "Passw0rd", "zzzzzzzzzzzz"] {
        assert_eq!(refused(common), PasswordRefused::Common, "{common}");
    }
    for good in ["a pail of seawater", "ééééééé ", "        x", &"ab".repeat(128)] {
        assert!(Password::parse(good).is_ok(), "{good}");
    }
    assert_eq!(format!("{:?}", password()), "Password(..)");
}

#[test]
fn an_address_has_one_account_whatever_its_capitals() {
    for world in worlds() {
        let email = |text: &str| Email::parse(text).unwrap();
        let name = || Name::parse("Ines Ribeiro").unwrap();
        let early = add_user(&world.db, &passwords(), email("ines@tidewater.example"), name(), &password());
        assert!(matches!(early, Err(Failure::Refused(AddUserRefused::NotSetUp))));
        tidewater(&world);
        add_user(&world.db, &passwords(), email("ines@tidewater.example"), name(), &password()).unwrap();
        let twice = add_user(&world.db, &passwords(), email("Ines@Tidewater.example"), name(), &password());
        assert!(matches!(twice, Err(Failure::Refused(AddUserRefused::AddressInUse { .. }))), "{}", world.name);
    }
}

#[test]
fn what_waits_names_ones_groups_and_nobody_elses() {
    for world in worlds() {
        let done = tidewater(&world);
        let stranger = account(&world.db, "Ines", "ines@tidewater.example");
        let mine = waiting(&world.db, done.user).unwrap();
        assert_eq!(mine.groups.len(), 1);
        assert_eq!(mine.groups[0].slug, "tidewater");
        assert!(mine.groups[0].rounds.is_empty());
        assert!(waiting(&world.db, stranger).unwrap().groups.is_empty());
    }
}
