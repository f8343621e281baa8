//! The key that signs the heads of the chain: which one this database is signed with. The private half is never here.

use crate::domain::head::PublicKey;
use crate::store::groups::{find_setting, put_setting};
use crate::store::{Db, Failure, Snapshot, StoreError};

/// Where the public key stands among the settings of the installation.
const SETTING: &str = "signing_public_key";

/// The key that this database is signed with; none before the first start.
///
/// # Errors
/// When the database fails or holds something else in its place.
pub fn known_key(db: &Db) -> Result<Option<PublicKey>, StoreError> {
    db.read_one(find_known)
}

fn find_known(snapshot: &mut Snapshot<'_>) -> Result<Option<PublicKey>, StoreError> {
    let Some(text) = find_setting(snapshot, SETTING)? else { return Ok(None) };
    PublicKey::parse(&text).map(Some).ok_or_else(|| StoreError::Corrupt(format!("{SETTING} is {text:?}")))
}

/// The database is signed with another key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this database is signed with the key {known}")]
pub struct AnotherKey {
    /// The key that is known.
    pub known: PublicKey,
}

/// Makes this key the one that the database is signed with, if there is none yet.
///
/// # Errors
/// When it is signed with another key: nothing was changed.
pub fn claim_key(db: &Db, key: PublicKey) -> Result<(), Failure<AnotherKey>> {
    db.write(move |tx| match find_known(tx)? {
        Some(known) if known == key => Ok(()),
        Some(known) => Err(Failure::Refused(AnotherKey { known })),
        None => Ok(put_setting(tx, SETTING, &key.to_string())?),
    })
}

/// From now on the database is signed with this key. Each group lists the old one with the entries that it signed.
/// Gives the key that it replaces, if it replaces any.
///
/// # Errors
/// When the database fails.
pub fn change_key(db: &Db, key: PublicKey) -> Result<Option<PublicKey>, Failure<StoreError>> {
    db.write(move |tx| {
        let known = find_known(tx)?;
        put_setting(tx, SETTING, &key.to_string())?;
        Ok(known.filter(|known| *known != key))
    })
}
