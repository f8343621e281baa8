//! The canonical form of an entry and its hash (architecture.md 1). This form can never change: a change is version 2.

use chrono::NaiveDate;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::ids::{EntryNumber, MemberNumber};
use super::ledger::{BelongsTo, EntryKind, Transfer};
use super::time::UtcTime;

/// The "previous hash" of a group's first entry: 64 zeros in hex.
pub const NO_HASH: [u8; 32] = [0; 32];

/// Everything of an entry that its hash covers. Words and names are not in it, so that they can be erased.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CanonicalEntry<'a> {
    /// The hash of the entry before, [`NO_HASH`] for the first.
    pub previous_hash: [u8; 32],
    /// The group's UUID in lower case with hyphens.
    pub group_uuid: &'a str,
    /// 1, 2, 3 ...
    pub number: EntryNumber,
    /// What the entry is for.
    pub kind: EntryKind,
    /// The day for which it counts.
    pub effective_on: NaiveDate,
    /// When it was posted.
    pub recorded_at: UtcTime,
    /// Who posted it; the group itself when the clock did.
    pub actor: MemberNumber,
    /// What it belongs to.
    pub belongs_to: BelongsTo,
    /// The entry it takes back, if any.
    pub reverses: Option<EntryNumber>,
    /// SHA-256 over salt and memo, see [`memo_hash`].
    pub memo_hash: [u8; 32],
    /// The money that moved, in the order of the entry.
    pub transfers: &'a [Transfer],
}

impl CanonicalEntry<'_> {
    /// Version 1: one line per value, each ended by a line feed.
    pub fn canonical_text(&self) -> String {
        let mut text = format!(
            "brimful-entry-1\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n",
            HEXLOWER.encode(&self.previous_hash),
            self.group_uuid,
            self.number,
            self.kind,
            self.effective_on.format("%Y-%m-%d"),
            self.recorded_at.micros(),
            self.actor,
            self.belongs_to,
            self.reverses.map(|number| number.to_string()).unwrap_or_default(),
            HEXLOWER.encode(&self.memo_hash),
        );
        for transfer in self.transfers {
            text.push_str(&format!("{}>{}:{}\n", transfer.from, transfer.to, transfer.amount.minor()));
        }
        text
    }

    /// SHA-256 over the canonical text.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.canonical_text().as_bytes()).into()
    }
}

/// SHA-256 over the salt and the words of a memo. Without the salt nobody can guess the words from it.
pub fn memo_hash(salt: &[u8; 32], memo: &str) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(memo.as_bytes());
    hasher.finalize().into()
}
