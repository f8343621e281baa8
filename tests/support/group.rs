//! A small group to begin with, made the way people make one: by the setup page's code, invitations and answers.

use brimful::domain::currency::Currency;
use brimful::domain::group::Books;
use brimful::domain::ids::UserId;
use brimful::domain::member::{MemberKind, Roles};
use brimful::domain::text::{Email, Name, Slug};
use brimful::domain::time::Zone;
use brimful::services::accounts::{Cost, Password, Passwords, SetUp, SetUpDone, add_user, issue_setup_code, set_up};
use brimful::services::people::{Invitee, add_member_in};
use brimful::store::groups::NewGroup;
use brimful::store::ledger::lock_group;
use brimful::store::members::insert_membership;
use brimful::store::scope::GroupScope;
use brimful::store::{Db, Failure, StoreError};

use super::World;

/// The password of everybody in tests.
pub const PASSWORD: &str = "a pail of seawater";

/// Hashes that cost next to nothing.
pub fn passwords() -> Passwords {
    Passwords::with_cost(Cost { memory_kib: 64, passes: 1 }, 4).unwrap()
}

/// The password of everybody, checked.
pub fn password() -> Password {
    Password::parse(PASSWORD).unwrap()
}

/// Tidewater in euros, run by Marit (member 1, facilitator and treasurer).
pub fn tidewater(world: &World) -> SetUpDone {
    let code = issue_setup_code(&world.db).unwrap().unwrap();
    set_up(&world.db, &passwords(), tidewater_setup(&code)).unwrap()
}

/// What Marit types into the setup page.
pub fn tidewater_setup(code: &str) -> SetUp {
    SetUp {
        code: code.to_owned(),
        name: Name::parse("Marit Solberg").unwrap(),
        email: Email::parse("marit@tidewater.example").unwrap(),
        password: password(),
        group: NewGroup {
            slug: Slug::parse("tidewater").unwrap(),
            name: Name::parse("Tidewater Co-op").unwrap(),
            currency: Currency::parse("EUR").unwrap(),
            zone: Zone::parse("Europe/Amsterdam").unwrap(),
            books: Books::Members,
        },
    }
}

/// An account, in no group.
pub fn account(db: &Db, name: &str, email: &str) -> UserId {
    add_user(db, &passwords(), Email::parse(email).unwrap(), Name::parse(name).unwrap(), &password()).unwrap()
}

/// An active member with an account, with these roles.
pub fn member(db: &Db, marit: &GroupScope, name: &str, email: &str, roles: Roles) -> GroupScope {
    let user = account(db, name, email);
    let marit = *marit;
    let invitee = Invitee {
        name: Name::parse(name).unwrap(),
        email: Some(Email::parse(email).unwrap()),
        kind: MemberKind::Person,
        roles,
    };
    let added: Result<GroupScope, Failure<StoreError>> = db.write(move |tx| {
        let locked = lock_group(tx, marit.group())?;
        let number = add_member_in(tx, &locked, &marit, None, &invitee)?;
        Ok(insert_membership(tx, marit.group(), number, user, roles)?)
    });
    added.unwrap()
}
