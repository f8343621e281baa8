//! New addresses of accounts that wait for their link to be followed. Only the hash of a link's secret is stored.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::schema::address_changes;
use crate::domain::ids::UserId;
use crate::domain::text::Email;
use crate::domain::time::UtcTime;

/// A new address that waits, or waited.
#[derive(Debug, Clone, Queryable)]
pub struct AddressChange {
    /// The account.
    pub user: UserId,
    /// The new address.
    pub email: String,
    /// Until when its link is good (UTC).
    pub expires_at: UtcTime,
    /// When the link was followed (UTC).
    pub used_at: Option<UtcTime>,
}

/// Stores the link to a new address.
///
/// # Errors
/// When the database fails.
pub fn insert_change(
    tx: &mut Tx<'_>,
    token_hash: &[u8],
    user: UserId,
    email: &Email,
    expires_at: UtcTime,
) -> Result<(), StoreError> {
    let now = tx.now();
    diesel::insert_into(address_changes::table)
        .values((
            address_changes::token_hash.eq(token_hash),
            address_changes::user_id.eq(user),
            address_changes::email.eq(email.as_str()),
            address_changes::email_folded.eq(email.folded()),
            address_changes::created_at.eq(now),
            address_changes::expires_at.eq(expires_at),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// What the link with this hash is for.
///
/// # Errors
/// When the database fails.
pub fn find_change(snapshot: &mut Snapshot<'_>, token_hash: &[u8]) -> Result<Option<AddressChange>, StoreError> {
    Ok(address_changes::table
        .filter(address_changes::token_hash.eq(token_hash))
        .select((
            address_changes::user_id,
            address_changes::email,
            address_changes::expires_at,
            address_changes::used_at,
        ))
        .first(snapshot.db())
        .optional()?)
}

/// Marks a link as followed; false when it was meanwhile.
///
/// # Errors
/// When the database fails.
pub fn use_change(tx: &mut Tx<'_>, token_hash: &[u8]) -> Result<bool, StoreError> {
    let now = tx.now();
    let changed = diesel::update(
        address_changes::table
            .filter(address_changes::token_hash.eq(token_hash))
            .filter(address_changes::used_at.is_null()),
    )
    .set(address_changes::used_at.eq(now))
    .execute(tx.db())?;
    Ok(changed == 1)
}

/// Ends every link of an account that nobody followed: a newer wish replaces the older one.
///
/// # Errors
/// When the database fails.
pub fn forget_changes(tx: &mut Tx<'_>, user: UserId) -> Result<(), StoreError> {
    diesel::delete(
        address_changes::table.filter(address_changes::user_id.eq(user)).filter(address_changes::used_at.is_null()),
    )
    .execute(tx.db())?;
    Ok(())
}
