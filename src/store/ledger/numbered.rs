//! Entries that are numbered and chained before they are written, by the end of the ledger as it was read: thousands at
//! a time, while nobody is held up. They go in only if the ledger still ends there; else nothing is written.

use super::{Head, LockedGroup, write};
use crate::domain::ids::{EntryNumber, MemberNumber};
use crate::domain::ledger::{CanonicalEntry, EntryDraft, memo_hash};
use crate::ports::RandomFailed;
use crate::store::conn::Tx;
use crate::store::error::StoreError;
use crate::store::heads;

/// Entries in the order of their numbers. Only [`Numbered::after`] makes them, so each was checked.
#[derive(Debug, Clone)]
pub struct Numbered {
    pub(super) head: Head,
    pub(super) actor: MemberNumber,
    pub(super) entries: Vec<NumberedEntry>,
}

/// One of them.
#[derive(Debug, Clone)]
pub(super) struct NumberedEntry {
    pub(super) number: EntryNumber,
    pub(super) draft: EntryDraft,
    pub(super) salt: [u8; 32],
    pub(super) memo_hash: [u8; 32],
    pub(super) previous_hash: [u8; 32],
    pub(super) hash: [u8; 32],
}

impl Numbered {
    /// Numbers and chains entries after the end of a ledger; `random` gives the salt of each memo. The one place through
    /// which every entry goes: transfers above the limit of one amount become several here.
    ///
    /// # Errors
    /// When a draft is no entry at all, or the system has no randomness.
    pub fn after(
        head: Head,
        actor: MemberNumber,
        drafts: Vec<EntryDraft>,
        mut random: impl FnMut() -> Result<[u8; 32], RandomFailed>,
    ) -> Result<Self, StoreError> {
        let mut entries = Vec::with_capacity(drafts.len());
        let (mut previous_hash, mut last) = (head.hash, head.number);
        for draft in drafts.into_iter().map(EntryDraft::split_large) {
            draft.check().map_err(|error| StoreError::Corrupt(format!("entry refused: {error}")))?;
            let number = EntryNumber::new(last.get() + 1);
            let salt = random()?;
            let memo_hash = memo_hash(&salt, &draft.memo);
            let hash = CanonicalEntry {
                previous_hash,
                group_uuid: &head.uuid,
                number,
                kind: draft.kind,
                effective_on: draft.effective_on,
                recorded_at: head.at,
                actor,
                belongs_to: draft.belongs_to,
                reverses: draft.reverses,
                memo_hash,
                transfers: &draft.transfers,
            }
            .hash();
            entries.push(NumberedEntry { number, draft, salt, memo_hash, previous_hash, hash });
            (previous_hash, last) = (hash, number);
        }
        Ok(Self { head, actor, entries })
    }

    /// The numbers that the entries will have.
    pub fn numbers(&self) -> impl Iterator<Item = EntryNumber> + '_ {
        self.entries.iter().map(|entry| entry.number)
    }
}

/// Writes entries that were numbered before, and moves the balances once, by the net of all of them. False, and nothing
/// is written, when the ledger does not end any more where they begin.
///
/// # Errors
/// When a balance would fall below zero, or the database fails.
pub fn append_numbered<'b>(tx: &mut Tx<'b>, locked: &mut LockedGroup<'b>, new: &Numbered) -> Result<bool, StoreError> {
    let ends_there = new.head.group == locked.group()
        && new.head.number.get() == locked.last_entry
        && new.head.hash == locked.last_hash
        && new.head.uuid == locked.uuid;
    if !ends_there {
        return Ok(false);
    }
    write::write_entries(tx, new)?;
    if let Some(last) = new.entries.last() {
        locked.last_entry = last.number.get();
        locked.last_hash = last.hash;
    }
    for entry in new.entries.iter().filter(|entry| entry.draft.kind.is_signed()) {
        heads::sign(tx, locked.group(), &locked.uuid, entry.number, &entry.hash, new.head.at)?;
    }
    Ok(true)
}
