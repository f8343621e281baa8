//! Tidewater Co-op, brought in from its files as an operator would.

use brimful::domain::currency::Currency;
use brimful::domain::group::{Books, ImportOf};
use brimful::domain::ids::MemberNumber;
use brimful::domain::member::{MemberKind, MemberState};
use brimful::domain::slug::Slug;
use brimful::domain::text::Name;
use brimful::domain::time::Zone;
use brimful::services::imports::{FileReport, ImportRefused, import_file};
use brimful::store::groups::{NewGroup, insert_group};
use brimful::store::ledger::lock_group;
use brimful::store::members::{NewMember, insert_member, list_members, set_state};
use brimful::store::scope::{GroupScope, find_group_for_operator};
use brimful::store::{Failure, agreements};

use crate::a_group::agreement;
use crate::support::World;

/// The bytes of a file of the demonstration.
pub fn file(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo/tidewater").join(name);
    std::fs::read(path).unwrap()
}

/// The group without members, with its agreement; the scope is the operator's.
pub fn an_empty_group(world: &World, currency: &str) -> GroupScope {
    let currency = Currency::parse(currency).unwrap();
    let made = world.db.write(move |tx| {
        let new = NewGroup {
            slug: Slug::parse("tidewater").unwrap(),
            name: Name::parse("Tidewater Co-op").unwrap(),
            currency,
            zone: Zone::parse("Europe/Amsterdam").unwrap(),
            books: Books::Open,
        };
        let group = insert_group(tx, &new)?;
        let locked = lock_group(tx, group)?;
        let itself =
            NewMember { name: new.name, kind: MemberKind::Organisation, state: MemberState::Active, email: None };
        insert_member(tx, &locked, Some(MemberNumber::GROUP), &itself)?;
        let who = find_group_for_operator(tx, "tidewater")?.unwrap();
        agreements::insert_agreement(tx, &locked, &who, &agreement(), None)?;
        Ok::<_, Failure<()>>(who)
    });
    made.unwrap()
}

/// Brings a file in; every row must be good.
pub fn bring_in(world: &World, who: &GroupScope, what: ImportOf, name: &str) -> FileReport {
    import_file(&world.db, who, what, name, file(name), false).unwrap()
}

/// Brings bytes in, good rows alone.
pub fn bring_text(
    world: &World,
    who: &GroupScope,
    what: ImportOf,
    text: &str,
) -> Result<FileReport, Failure<ImportRefused>> {
    import_file(&world.db, who, what, "typed.csv", text.as_bytes().to_vec(), true)
}

/// The group with its fourteen members, on 1 November 2026.
pub fn tidewater(world: &World) -> GroupScope {
    world.at("2026-11-01T09:00:00Z");
    let who = an_empty_group(world, "EUR");
    assert_eq!(bring_in(world, &who, ImportOf::Members, "members.csv").applied, 14);
    who
}

/// Every member accepts the invitation.
pub fn everybody_joins(world: &World, who: &GroupScope) {
    let who = *who;
    let joined = world.db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        for member in list_members(tx, who.group())? {
            set_state(tx, &locked, member.number, MemberState::Active)?;
        }
        Ok::<_, Failure<()>>(())
    });
    joined.unwrap();
}
