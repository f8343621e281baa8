//! Accounts of people, and their sign-ins.

use diesel::prelude::*;

use super::conn::{Conn, Snapshot, Tx};
use super::error::StoreError;
use super::schema::{sessions, users};
use crate::domain::ids::UserId;
use crate::domain::language::Language;
use crate::domain::text::{Email, Name};
use crate::domain::time::UtcTime;

/// An account.
#[derive(Debug, Clone, Queryable)]
pub struct User {
    /// Unique in this installation.
    pub id: UserId,
    /// The address, as it was typed.
    pub email: String,
    /// The name.
    pub name: String,
    /// The argon2id string; none until the person has chosen a password.
    pub password_hash: Option<String>,
    /// Whether the account runs this installation.
    pub is_admin: bool,
}

const ROW: (users::id, users::email, users::name, users::password_hash, users::is_admin) =
    (users::id, users::email, users::name, users::password_hash, users::is_admin);

/// How many accounts there are: none means that setup is still open.
///
/// # Errors
/// When the database fails.
pub fn count_users(snapshot: &mut Snapshot<'_>) -> Result<i64, StoreError> {
    Ok(users::table.count().get_result(snapshot.db())?)
}

/// The account with this address.
///
/// # Errors
/// When the database fails.
pub fn find_user_by_email(snapshot: &mut Snapshot<'_>, email: &Email) -> Result<Option<User>, StoreError> {
    Ok(users::table.filter(users::email_folded.eq(email.folded())).select(ROW).first(snapshot.db()).optional()?)
}

/// The account with this id.
///
/// # Errors
/// When the database fails.
pub fn find_user(snapshot: &mut Snapshot<'_>, user: UserId) -> Result<Option<User>, StoreError> {
    Ok(users::table.filter(users::id.eq(user)).select(ROW).first(snapshot.db()).optional()?)
}

/// The account, which nobody else signs in to or changes until this transaction ends: a sign-in that begins while the
/// password changes is either ended with the others or refused.
///
/// # Errors
/// When the database fails.
pub fn lock_user(tx: &mut Tx<'_>, user: UserId) -> Result<Option<User>, StoreError> {
    let of_user = users::table.filter(users::id.eq(user)).select(ROW);
    Ok(match tx.db() {
        Conn::Sqlite(conn) => of_user.first(conn).optional()?,
        Conn::Postgres(conn) => of_user.for_update().first(conn).optional()?,
    })
}

/// Adds an account.
///
/// # Errors
/// A duplicate when the address has an account already.
pub fn insert_user(
    tx: &mut Tx<'_>,
    email: &Email,
    name: &Name,
    password_hash: Option<&str>,
    is_admin: bool,
) -> Result<UserId, StoreError> {
    let now = tx.now();
    Ok(diesel::insert_into(users::table)
        .values((
            users::email.eq(email.as_str()),
            users::email_folded.eq(email.folded()),
            users::name.eq(name.as_str()),
            users::password_hash.eq(password_hash),
            users::is_admin.eq(is_admin),
            users::created_at.eq(now),
        ))
        .returning(users::id)
        .get_result(tx.db())?)
}

/// Gives an account another name.
///
/// # Errors
/// When the database fails.
pub fn set_name(tx: &mut Tx<'_>, user: UserId, name: &Name) -> Result<(), StoreError> {
    diesel::update(users::table.filter(users::id.eq(user))).set(users::name.eq(name.as_str())).execute(tx.db())?;
    Ok(())
}

/// The language that an account chose.
///
/// # Errors
/// When the database fails, or there is no such account.
pub fn find_language(snapshot: &mut Snapshot<'_>, user: UserId) -> Result<Option<Language>, StoreError> {
    Ok(users::table.filter(users::id.eq(user)).select(users::language).first(snapshot.db())?)
}

/// Stores the language that an account chose; none leaves it to its groups and its browser.
///
/// # Errors
/// When the database fails.
pub fn set_language(tx: &mut Tx<'_>, user: UserId, language: Option<Language>) -> Result<(), StoreError> {
    diesel::update(users::table.filter(users::id.eq(user))).set(users::language.eq(language)).execute(tx.db())?;
    Ok(())
}

/// Gives an account another address.
///
/// # Errors
/// A duplicate when another account has it.
pub fn set_email(tx: &mut Tx<'_>, user: UserId, email: &Email) -> Result<(), StoreError> {
    diesel::update(users::table.filter(users::id.eq(user)))
        .set((users::email.eq(email.as_str()), users::email_folded.eq(email.folded())))
        .execute(tx.db())?;
    Ok(())
}

/// Stores a new password.
///
/// # Errors
/// When the database fails.
pub fn set_password(tx: &mut Tx<'_>, user: UserId, password_hash: &str) -> Result<(), StoreError> {
    diesel::update(users::table.filter(users::id.eq(user)))
        .set(users::password_hash.eq(password_hash))
        .execute(tx.db())?;
    Ok(())
}

/// Starts a sign-in by password. Only the hash of its token is stored.
///
/// # Errors
/// When the database fails.
pub fn insert_session(tx: &mut Tx<'_>, token_hash: &[u8], user: UserId) -> Result<(), StoreError> {
    start_session(tx, token_hash, user, false)
}

/// Starts a sign-in by a mailed link.
///
/// # Errors
/// When the database fails.
pub fn insert_session_by_link(tx: &mut Tx<'_>, token_hash: &[u8], user: UserId) -> Result<(), StoreError> {
    start_session(tx, token_hash, user, true)
}

fn start_session(tx: &mut Tx<'_>, token_hash: &[u8], user: UserId, by_link: bool) -> Result<(), StoreError> {
    let now = tx.now();
    diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(token_hash),
            sessions::user_id.eq(user),
            sessions::created_at.eq(now),
            sessions::authenticated_at.eq(now),
            sessions::by_link.eq(by_link),
            sessions::last_seen_at.eq(now),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// Notes that a sign-in is in use.
///
/// # Errors
/// When the database fails.
pub fn touch_session(tx: &mut Tx<'_>, token_hash: &[u8], now: UtcTime) -> Result<(), StoreError> {
    diesel::update(sessions::table.filter(sessions::token_hash.eq(token_hash)))
        .set(sessions::last_seen_at.eq(now))
        .execute(tx.db())?;
    Ok(())
}

/// Ends one sign-in.
///
/// # Errors
/// When the database fails.
pub fn delete_session(tx: &mut Tx<'_>, token_hash: &[u8]) -> Result<(), StoreError> {
    diesel::delete(sessions::table.filter(sessions::token_hash.eq(token_hash))).execute(tx.db())?;
    Ok(())
}

/// Ends every sign-in of an account, but this one.
///
/// # Errors
/// When the database fails.
pub fn delete_sessions_of(tx: &mut Tx<'_>, user: UserId, but: Option<&[u8]>) -> Result<(), StoreError> {
    let all = sessions::table.filter(sessions::user_id.eq(user));
    match but {
        None => diesel::delete(all).execute(tx.db())?,
        Some(token_hash) => diesel::delete(all.filter(sessions::token_hash.ne(token_hash))).execute(tx.db())?,
    };
    Ok(())
}
