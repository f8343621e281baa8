//! In which language somebody reads a mail: that of their account, else of the group, else English. There is no browser
//! to ask.

use crate::domain::ids::UserId;
use crate::domain::language::Language;
use crate::domain::text::Email;
use crate::store::members::Member;
use crate::store::scope::InGroup;
use crate::store::{Snapshot, StoreError, memberships, users};

/// The language of a member of a group that has chosen `group`, or nothing. The account that has the member's address
/// decides; a member that others act for under their own addresses is written to in a language that all of them chose.
///
/// # Errors
/// When the database fails.
pub fn language_of_member(
    snapshot: &mut Snapshot<'_>,
    scope: InGroup,
    member: &Member,
    group: Option<Language>,
) -> Result<Language, StoreError> {
    let account = match &member.email {
        Some(address) => find_account(snapshot, address)?,
        None => None,
    };
    let own = match account {
        Some((_, own)) => own,
        None => agreed(&memberships::list_languages_of_accounts(snapshot, scope, member.number)?),
    };
    Ok(own.or(group).unwrap_or_default())
}

/// The language of an account, where the mail is about no group: what it chose, else what all its groups chose.
///
/// # Errors
/// When the database fails.
pub fn language_of_account(snapshot: &mut Snapshot<'_>, user: UserId) -> Result<Language, StoreError> {
    if let Some(own) = users::find_language(snapshot, user)? {
        return Ok(own);
    }
    Ok(agreed(&memberships::list_languages_of_groups(snapshot, user)?).unwrap_or_default())
}

/// The language of the account with this address; English where there is none.
///
/// # Errors
/// When the database fails.
pub fn language_of_address(snapshot: &mut Snapshot<'_>, address: &str) -> Result<Language, StoreError> {
    match find_account(snapshot, address)? {
        Some((user, _)) => language_of_account(snapshot, user),
        None => Ok(Language::default()),
    }
}

/// An account and the language it chose.
fn find_account(snapshot: &mut Snapshot<'_>, address: &str) -> Result<Option<(UserId, Option<Language>)>, StoreError> {
    let Ok(email) = Email::parse(address) else { return Ok(None) };
    let Some(user) = users::find_user_by_email(snapshot, &email)? else { return Ok(None) };
    Ok(Some((user.id, users::find_language(snapshot, user.id)?)))
}

/// The one language that all of them chose.
fn agreed(chosen: &[Option<Language>]) -> Option<Language> {
    let (first, rest) = chosen.split_first()?;
    rest.iter().all(|one| one == first).then_some(*first).flatten()
}
