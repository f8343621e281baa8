//! The signed head in files: with it a file says which state of the books it tells.

use data_encoding::HEXLOWER;
use serde::Serialize;

use crate::domain::ids::EntryNumber;
use crate::services::books::Audience;
use crate::services::books::chain::head_of;
use crate::store::{Db, StoreError};

/// A signed head.
#[derive(Serialize)]
pub(super) struct JsonHead {
    entry: i64,
    fingerprint: String,
    hash: String,
    signed_at: String,
    signature: String,
    public_key: String,
}

impl JsonHead {
    /// The head signed with this entry; none if nothing was posted.
    pub(super) fn of_entry(
        db: &Db,
        reader: Audience,
        entry: Option<EntryNumber>,
    ) -> Result<Option<JsonHead>, StoreError> {
        let Some(entry) = entry else { return Ok(None) };
        let found = db.read(|snapshot| head_of(snapshot, reader.group(), Some(entry)))?;
        Ok(found.map(|head| JsonHead {
            entry: head.entry.get(),
            fingerprint: head.fingerprint(),
            hash: HEXLOWER.encode(&head.hash),
            signed_at: head.signed_at.to_string(),
            signature: HEXLOWER.encode(&head.signature),
            public_key: head.key.to_string(),
        }))
    }
}
