//! Groups: making one, its settings, and which of them a person is in.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::schema::{groups, instance, members, memberships};
use super::scope::InGroup;
use crate::domain::colour::Colour;
use crate::domain::currency::Currency;
use crate::domain::group::Books;
use crate::domain::ids::{GroupId, UserId};
use crate::domain::language::Language;
use crate::domain::ledger::NO_HASH;
use crate::domain::member::MemberState;
use crate::domain::slug::Slug;
use crate::domain::text::Name;
use crate::domain::time::Zone;

/// A group as it describes itself.
#[derive(Debug, Clone)]
pub struct Group {
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
    /// The one currency of everything in the group.
    pub currency: Currency,
    /// Where the group's days begin.
    pub zone: Zone,
    /// The postal address, printed at the foot of mails.
    pub postal_address: Option<String>,
    /// Who may read without being a member.
    pub books: Books,
    /// The language of its pages and mail for whoever chose none.
    pub language: Option<Language>,
    /// When the next round is meant to open, if the group has said so.
    pub next_round_opens_on: Option<NaiveDate>,
    /// The group's own colour for links and buttons; none for Brimful's.
    pub accent: Option<Colour>,
}

/// What is needed to make a group.
#[derive(Debug, Clone)]
pub struct NewGroup {
    /// The address part.
    pub slug: Slug,
    /// The name.
    pub name: Name,
    /// The currency; cannot change once money moved.
    pub currency: Currency,
    /// Where the group's days begin.
    pub zone: Zone,
    /// Who may read without being a member.
    pub books: Books,
}

/// Adds a group.
///
/// # Errors
/// A duplicate when the address part is taken.
pub fn insert_group(tx: &mut Tx<'_>, new: &NewGroup) -> Result<InGroup, StoreError> {
    let now = tx.now();
    let uuid = uuid::Builder::from_random_bytes(tx.random()?).into_uuid();
    let id: GroupId = diesel::insert_into(groups::table)
        .values((
            groups::uuid.eq(uuid.to_string()),
            groups::slug.eq(new.slug.as_str()),
            groups::name.eq(new.name.as_str()),
            groups::currency.eq(new.currency.code()),
            groups::time_zone.eq(new.zone.name()),
            groups::books.eq(new.books),
            groups::version.eq(1_i64),
            groups::last_entry.eq(0_i64),
            groups::last_hash.eq(NO_HASH.to_vec()),
            groups::last_recorded_at.eq(now),
            groups::created_at.eq(now),
        ))
        .returning(groups::id)
        .get_result(tx.db())?;
    Ok(InGroup::found(id))
}

/// The group.
///
/// # Errors
/// When the database fails or holds a currency or zone that cannot be.
pub fn get_group(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Group, StoreError> {
    type Row =
        (String, String, String, String, Option<String>, Books, Option<Language>, Option<NaiveDate>, Option<String>);
    let (slug, name, currency, zone, postal_address, books, language, next_round_opens_on, accent): Row = groups::table
        .filter(groups::id.eq(group.id()))
        .select((
            groups::slug,
            groups::name,
            groups::currency,
            groups::time_zone,
            groups::postal_address,
            groups::books,
            groups::language,
            groups::next_round_opens_on,
            groups::accent,
        ))
        .first(snapshot.db())?;
    Ok(Group {
        slug,
        name,
        currency: Currency::parse(&currency).map_err(|error| StoreError::Corrupt(error.to_string()))?,
        zone: Zone::parse(&zone).map_err(|error| StoreError::Corrupt(error.to_string()))?,
        postal_address,
        books,
        language,
        next_round_opens_on,
        accent: accent.as_deref().and_then(Colour::parse),
    })
}

/// What a facilitator may change about the group at any time.
#[derive(Debug, Clone)]
pub struct GroupSettings {
    /// The name.
    pub name: Name,
    /// Who may read without being a member.
    pub books: Books,
    /// The language of its pages and mail for whoever chose none.
    pub language: Option<Language>,
    /// The postal address.
    pub postal_address: Option<String>,
    /// When the next round is meant to open.
    pub next_round_opens_on: Option<NaiveDate>,
    /// The group's own colour for links and buttons; none for Brimful's.
    pub accent: Option<Colour>,
}

/// Changes the settings. The caller holds the group's lock.
///
/// # Errors
/// When the database fails.
pub fn update_group(tx: &mut Tx<'_>, group: InGroup, new: &GroupSettings) -> Result<(), StoreError> {
    diesel::update(groups::table.filter(groups::id.eq(group.id())))
        .set((
            groups::name.eq(new.name.as_str()),
            groups::books.eq(new.books),
            groups::language.eq(new.language),
            groups::postal_address.eq(new.postal_address.as_deref()),
            groups::next_round_opens_on.eq(new.next_round_opens_on),
            groups::accent.eq(new.accent.map(Colour::hex)),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// Groups in which the account is an active member, by name: slug and name.
///
/// # Errors
/// When the database fails.
pub fn list_groups_of(snapshot: &mut Snapshot<'_>, user: UserId) -> Result<Vec<(String, String)>, StoreError> {
    let of_member = members::group_id.eq(memberships::group_id).and(members::number.eq(memberships::member_number));
    Ok(memberships::table
        .inner_join(members::table.on(of_member))
        .inner_join(groups::table.on(groups::id.eq(memberships::group_id)))
        .filter(memberships::user_id.eq(user))
        .filter(members::state.eq(MemberState::Active))
        .order((groups::name, groups::id))
        .select((groups::slug, groups::name))
        .load(snapshot.db())?)
}

/// Groups that opened their books to everyone, by name: slug and name.
///
/// # Errors
/// When the database fails.
pub fn list_public_groups(snapshot: &mut Snapshot<'_>) -> Result<Vec<(String, String)>, StoreError> {
    Ok(groups::table
        .filter(groups::books.ne(Books::Members))
        .order((groups::name, groups::id))
        .select((groups::slug, groups::name))
        .load(snapshot.db())?)
}

/// A setting of the installation (the hash of the setup code, for one).
///
/// # Errors
/// When the database fails.
pub fn find_setting(snapshot: &mut Snapshot<'_>, key: &str) -> Result<Option<String>, StoreError> {
    Ok(instance::table.filter(instance::key.eq(key)).select(instance::value).first(snapshot.db()).optional()?)
}

/// Stores a setting of the installation, replacing what stood there.
///
/// # Errors
/// When the database fails.
pub fn put_setting(tx: &mut Tx<'_>, key: &str, value: &str) -> Result<(), StoreError> {
    let changed = diesel::update(instance::table.filter(instance::key.eq(key)))
        .set(instance::value.eq(value))
        .execute(tx.db())?;
    if changed == 0 {
        diesel::insert_into(instance::table)
            .values((instance::key.eq(key), instance::value.eq(value)))
            .execute(tx.db())?;
    }
    Ok(())
}

/// Takes a setting away if it still has this value; false when it has not. Of two at once only one is told true.
///
/// # Errors
/// When the database fails.
pub fn take_setting(tx: &mut Tx<'_>, key: &str, value: &str) -> Result<bool, StoreError> {
    let gone = diesel::delete(instance::table.filter(instance::key.eq(key)).filter(instance::value.eq(value)))
        .execute(tx.db())?;
    Ok(gone == 1)
}
