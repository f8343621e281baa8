//! How a person is seen and mailed in each of their groups.

use crate::domain::ids::UserId;
use crate::domain::text::Name;
use crate::services::accounts::{is_own_name, rename_in};
use crate::store::ledger::lock_group;
use crate::store::memberships::{self, Preferences};
use crate::store::scope::find_entrance;
use crate::store::{Db, Failure, StoreError, members};

/// What a person wishes in one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wishes {
    /// The results digest by mail.
    pub mails_results: bool,
    /// News about rounds by mail.
    pub mails_rounds: bool,
    /// News about one's own buckets by mail.
    pub mails_buckets: bool,
    /// The treasurer's list at the beginning of a month by mail; for who is no treasurer it stays as it was.
    pub mails_money: bool,
    /// Outsiders may read the name.
    pub named_in_public: bool,
}

/// Why wishes were not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PreferencesRefused {
    /// The person is not active in that group.
    #[error("this is none of your groups")]
    NotYourGroup,
}

/// A person's wishes in each of their groups.
///
/// # Errors
/// When the database fails.
pub fn my_preferences(db: &Db, user: UserId) -> Result<Vec<Preferences>, StoreError> {
    db.read_one(|snapshot| memberships::list_preferences(snapshot, user))
}

/// Keeps a person's wishes in the group at `slug`, and their name there if one is given; that of an organisation stays.
///
/// # Errors
/// [`PreferencesRefused`]; the database.
pub fn save_preferences(
    db: &Db,
    user: UserId,
    slug: &str,
    wishes: Wishes,
    name: Option<Name>,
) -> Result<(), Failure<PreferencesRefused>> {
    let slug = slug.to_owned();
    db.write(move |tx| {
        let entrance = find_entrance(tx, &slug, Some(user), None)?;
        let Some(who) = entrance.and_then(|entrance| entrance.member) else {
            return Err(Failure::Refused(PreferencesRefused::NotYourGroup));
        };
        let locked = lock_group(tx, who.group())?;
        // The form of a member who is no treasurer does not ask.
        let before = members::find_member(tx, who.group(), who.member())?.is_none_or(|member| member.mails_money);
        let money = if who.roles().treasurer { wishes.mails_money } else { before };
        let wanted = (wishes.mails_results, wishes.mails_rounds, wishes.mails_buckets, money);
        members::set_mails(tx, who.group(), who.member(), wanted)?;
        members::set_named_in_public(tx, &locked, who.member(), wishes.named_in_public)?;
        if let Some(name) = name {
            let places = memberships::list_places(tx, user)?;
            let here = places.iter().find(|place| place.group == who.group()).filter(|place| is_own_name(place));
            if let Some(place) = here {
                rename_in(tx, &locked, place, &name)?;
            }
        }
        Ok(())
    })
}
