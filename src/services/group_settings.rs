//! How a group works: its name, who may read its books, its postal address, when the next round is meant to open.

use chrono::NaiveDate;

use crate::domain::colour::Colour;
use crate::domain::group::Books;
use crate::domain::language::Language;
use crate::domain::text::{LongText, Name};
use crate::store::groups::{self, Group, GroupSettings};
use crate::store::ledger::lock_group;
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, log};

/// The most characters of a postal address.
pub const ADDRESS_LIMIT: usize = 300;

/// What a facilitator changes.
#[derive(Debug, Clone)]
pub struct ChangeSettings {
    /// The name.
    pub name: Name,
    /// Who may read without being a member.
    pub books: Books,
    /// The language of pages and mail for whoever chose none; none leaves it to their browser.
    pub language: Option<Language>,
    /// The postal address, printed at the foot of mails.
    pub postal_address: LongText,
    /// When the next round is meant to open.
    pub next_round_opens_on: Option<NaiveDate>,
    /// The group's own colour for links and buttons; none for Brimful's.
    pub accent: Option<Colour>,
}

/// Why the settings stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SettingsRefused {
    /// A postal address is short.
    #[error("a postal address has at most {most} characters")]
    AddressTooLong {
        /// The most it may have.
        most: usize,
    },
}

/// How the group is set up.
///
/// # Errors
/// When the database fails.
pub fn settings(db: &Db, who: &GroupScope) -> Result<Group, StoreError> {
    db.read_one(|snapshot| groups::get_group(snapshot, who.group()))
}

/// Changes the settings. Currency and time zone stay: everything that was recorded rests on them.
///
/// # Errors
/// [`SettingsRefused`]; the database.
pub fn change_settings(db: &Db, who: &GroupScope, change: ChangeSettings) -> Result<(), Failure<SettingsRefused>> {
    let address = change.postal_address.as_str().trim().to_owned();
    if address.chars().count() > ADDRESS_LIMIT {
        return Err(Failure::Refused(SettingsRefused::AddressTooLong { most: ADDRESS_LIMIT }));
    }
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let before = groups::get_group(tx, who.group())?;
        let new = GroupSettings {
            name: change.name,
            books: change.books,
            language: change.language,
            postal_address: Some(address).filter(|address| !address.is_empty()),
            next_round_opens_on: change.next_round_opens_on,
            accent: change.accent,
        };
        groups::update_group(tx, who.group(), &new)?;
        for detail in what_changed(&before, &new) {
            log::record(tx, &locked, who.member(), "settings_changed", "group", detail)?;
        }
        Ok(())
    })
}

fn what_changed(before: &Group, after: &GroupSettings) -> Vec<&'static str> {
    let books = match after.books {
        Books::Members => "Closed the books to outsiders",
        Books::Totals => "Opened totals and results to outsiders",
        Books::Open => "Opened the books to outsiders",
    };
    let changes = [
        (before.name != after.name.as_str(), "Changed the group's name"),
        (before.books != after.books, books),
        (before.language != after.language, "Changed the group's language"),
        (before.postal_address != after.postal_address, "Changed the postal address"),
        (before.next_round_opens_on != after.next_round_opens_on, "Changed when the next round opens"),
        (before.accent != after.accent, "Changed the group's colour"),
    ];
    changes.into_iter().filter(|(changed, _)| *changed).map(|(_, detail)| detail).collect()
}
