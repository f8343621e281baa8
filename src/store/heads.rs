//! Signed heads and the keys that signed them. A head is written by the ledger itself, in the transaction of the entry
//! that it covers, so that no way of posting can leave it out.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::schema::{groups, head_keys, heads};
use super::scope::InGroup;
use crate::domain::head::HeadText;
use crate::domain::hex;
use crate::domain::ids::EntryNumber;
use crate::domain::time::UtcTime;

/// A signed head.
#[derive(Debug, Clone, Serialize, Deserialize, Queryable)]
#[serde(deny_unknown_fields)]
pub struct SignedHead {
    /// The last entry it covers.
    pub entry: EntryNumber,
    /// The hash of that entry.
    #[serde(with = "hex")]
    pub hash: Vec<u8>,
    /// When it was signed (UTC).
    pub signed_at: UtcTime,
    /// The signature over the head's canonical text.
    #[serde(with = "hex")]
    pub signature: Vec<u8>,
}

/// A key that signs the heads of a group from an entry on.
#[derive(Debug, Clone, Serialize, Deserialize, Queryable)]
#[serde(deny_unknown_fields)]
pub struct HeadKey {
    /// The first entry whose head it signed.
    pub from_entry: EntryNumber,
    /// Its public half.
    #[serde(with = "hex")]
    pub public_key: Vec<u8>,
    /// When it was first used (UTC).
    pub recorded_at: UtcTime,
}

/// Every head, oldest first.
///
/// # Errors
/// When the database fails.
pub fn list_heads(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<SignedHead>, StoreError> {
    Ok(heads::table
        .filter(heads::group_id.eq(group.id()))
        .order(heads::entry_number)
        .select((heads::entry_number, heads::hash, heads::signed_at, heads::signature))
        .load(snapshot.db())?)
}

/// The head of an entry, if it was signed.
///
/// # Errors
/// When the database fails.
pub fn find_head(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    entry: EntryNumber,
) -> Result<Option<SignedHead>, StoreError> {
    Ok(heads::table
        .filter(heads::group_id.eq(group.id()))
        .filter(heads::entry_number.eq(entry))
        .select((heads::entry_number, heads::hash, heads::signed_at, heads::signature))
        .first(snapshot.db())
        .optional()?)
}

/// The newest head.
///
/// # Errors
/// When the database fails.
pub fn find_latest_head(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Option<SignedHead>, StoreError> {
    Ok(heads::table
        .filter(heads::group_id.eq(group.id()))
        .order(heads::entry_number.desc())
        .select((heads::entry_number, heads::hash, heads::signed_at, heads::signature))
        .first(snapshot.db())
        .optional()?)
}

/// Every key that signed a head of the group, oldest first.
///
/// # Errors
/// When the database fails.
pub fn list_head_keys(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<HeadKey>, StoreError> {
    Ok(head_keys::table
        .filter(head_keys::group_id.eq(group.id()))
        .order(head_keys::from_entry)
        .select((head_keys::from_entry, head_keys::public_key, head_keys::recorded_at))
        .load(snapshot.db())?)
}

/// Signs the head at an entry that was just appended. A key that the group does not know yet is written down with it.
pub(in crate::store) fn sign(
    tx: &mut Tx<'_>,
    group: InGroup,
    uuid: &str,
    entry: EntryNumber,
    hash: &[u8; 32],
    at: UtcTime,
) -> Result<(), StoreError> {
    let key = tx.signing_key()?;
    let public = key.public();
    let known: Option<Vec<u8>> = head_keys::table
        .filter(head_keys::group_id.eq(group.id()))
        .order(head_keys::from_entry.desc())
        .select(head_keys::public_key)
        .first(tx.db())
        .optional()?;
    if known.as_deref() != Some(public.as_bytes().as_slice()) {
        diesel::insert_into(head_keys::table)
            .values((
                head_keys::group_id.eq(group.id()),
                head_keys::from_entry.eq(entry),
                head_keys::public_key.eq(public.as_bytes().to_vec()),
                head_keys::recorded_at.eq(at),
            ))
            .execute(tx.db())?;
    }
    let signature = key.sign(&HeadText { group_uuid: uuid, entry, hash, signed_at: at, key: public });
    diesel::insert_into(heads::table)
        .values((
            heads::group_id.eq(group.id()),
            heads::entry_number.eq(entry),
            heads::hash.eq(hash.to_vec()),
            heads::signed_at.eq(at),
            heads::signature.eq(signature.to_vec()),
        ))
        .execute(tx.db())?;
    // The page's frame shows it: it must not cost a query of its own.
    diesel::update(groups::table.filter(groups::id.eq(group.id())))
        .set((groups::signed_entry.eq(entry), groups::signed_hash.eq(hash.to_vec())))
        .execute(tx.db())?;
    Ok(())
}
