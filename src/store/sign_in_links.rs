//! Mailed links that sign in instead of the password: at most one per account. Only the hash of its secret is stored.

use diesel::prelude::*;

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::schema::sign_in_links;
use crate::domain::ids::UserId;
use crate::domain::time::UtcTime;

/// A link that nobody used yet.
#[derive(Debug, Clone, Queryable)]
pub struct SignInLink {
    /// The account that it signs in.
    pub user: UserId,
    /// The page of ours that it leads to.
    pub leads_to: String,
    /// Until when it is good (UTC).
    pub expires_at: UtcTime,
}

/// Stores the link of an account in place of the one before.
///
/// # Errors
/// When the database fails.
pub fn put_link(tx: &mut Tx<'_>, token_hash: &[u8], link: &SignInLink) -> Result<(), StoreError> {
    forget_link(tx, link.user)?;
    let now = tx.now();
    diesel::insert_into(sign_in_links::table)
        .values((
            sign_in_links::user_id.eq(link.user),
            sign_in_links::token_hash.eq(token_hash),
            sign_in_links::leads_to.eq(&link.leads_to),
            sign_in_links::created_at.eq(now),
            sign_in_links::expires_at.eq(link.expires_at),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// The link with this hash.
///
/// # Errors
/// When the database fails.
pub fn find_link(snapshot: &mut Snapshot<'_>, token_hash: &[u8]) -> Result<Option<SignInLink>, StoreError> {
    Ok(sign_in_links::table
        .filter(sign_in_links::token_hash.eq(token_hash))
        .select((sign_in_links::user_id, sign_in_links::leads_to, sign_in_links::expires_at))
        .first(snapshot.db())
        .optional()?)
}

/// Takes a link out since it is used; false when it was meanwhile.
///
/// # Errors
/// When the database fails.
pub fn take_link(tx: &mut Tx<'_>, token_hash: &[u8]) -> Result<bool, StoreError> {
    let link = sign_in_links::table.filter(sign_in_links::token_hash.eq(token_hash));
    Ok(diesel::delete(link).execute(tx.db())? == 1)
}

/// Ends the link of an account, if there is one.
///
/// # Errors
/// When the database fails.
pub fn forget_link(tx: &mut Tx<'_>, user: UserId) -> Result<(), StoreError> {
    diesel::delete(sign_in_links::table.filter(sign_in_links::user_id.eq(user))).execute(tx.db())?;
    Ok(())
}
