//! One's own name: of the account, and as a member of each group.

use std::convert::Infallible;

use crate::domain::ids::UserId;
use crate::domain::language::Language;
use crate::domain::member::{MemberKind, MemberState};
use crate::domain::text::Name;
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::memberships::{Place, list_places};
use crate::store::{Db, Failure, StoreError, Tx, log, members, users};

/// Changes the name of the account and, if wished, of the person in every group they are active in. An organisation
/// that the account acts for keeps its name.
///
/// # Errors
/// When the database fails.
pub fn rename_account(db: &Db, user: UserId, name: Name, in_groups: bool) -> Result<(), Failure<Infallible>> {
    db.write(move |tx| {
        let places = if in_groups { list_places(tx, user)? } else { Vec::new() };
        for place in places.iter().filter(|place| is_own_name(place)) {
            let locked = lock_group(tx, place.group)?;
            rename_in(tx, &locked, place, &name)?;
        }
        users::set_name(tx, user, &name)?;
        Ok(())
    })
}

/// Changes the language that the account reads; none leaves it to its groups and its browser.
///
/// # Errors
/// When the database fails.
pub fn choose_language(db: &Db, user: UserId, language: Option<Language>) -> Result<(), Failure<Infallible>> {
    db.write(move |tx| Ok(users::set_language(tx, user, language)?))
}

/// Whether the member's name is the person's own.
pub(in crate::services) fn is_own_name(place: &Place) -> bool {
    place.kind == MemberKind::Person && place.state == MemberState::Active
}

/// Renames a member, unless that is the name already.
pub(in crate::services) fn rename_in(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    place: &Place,
    name: &Name,
) -> Result<(), StoreError> {
    if place.name == name.as_str() {
        return Ok(());
    }
    members::rename_member(tx, locked, place.member, name)?;
    let detail = format!("Is called {name} from now on; before that {}", place.name);
    log::record(tx, locked, place.member, "member_renamed", &format!("member:{}", place.member), &detail)
}
