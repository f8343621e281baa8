//! The chain as people check it: signed heads with what each belongs to, and the keys that signed them.

use std::collections::BTreeMap;

use crate::domain::head::{PublicKey, fingerprint};
use crate::domain::ids::EntryNumber;
use crate::domain::time::UtcTime;
use crate::store::heads::{self, HeadKey, SignedHead};
use crate::store::rounds::list_rounds;
use crate::store::scope::InGroup;
use crate::store::statements::list_statements;
use crate::store::verify::get_head;
use crate::store::{Db, Snapshot, StoreError, outcomes};

/// What a head was signed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignedFor {
    /// A statement, by its name.
    Statement(String),
    /// The results of a round, by its name.
    Results(String),
    /// Something else: a bucket that was settled before the others, a statement that was taken back.
    Other,
}

/// A signed head as pages, feeds, files and mails show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownHead {
    /// The last entry it covers.
    pub entry: EntryNumber,
    /// The hash of that entry.
    pub hash: Vec<u8>,
    /// When it was signed (UTC).
    pub signed_at: UtcTime,
    /// The signature.
    pub signature: Vec<u8>,
    /// The key that signed it.
    pub key: PublicKey,
    /// What it was signed for.
    pub of: SignedFor,
}

impl ShownHead {
    /// The hash as people compare it.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.hash)
    }
}

/// Everything about the chain that everybody may know who may know the group's totals.
#[derive(Debug, Clone)]
pub struct Chain {
    /// The group, by a name that no two groups share.
    pub uuid: String,
    /// The heads, newest first.
    pub heads: Vec<ShownHead>,
    /// The keys with the entries from which each holds, newest first.
    pub keys: Vec<(EntryNumber, PublicKey, UtcTime)>,
}

/// The chain of a group.
///
/// # Errors
/// When the database fails.
pub fn chain(db: &Db, group: InGroup) -> Result<Chain, StoreError> {
    db.read(|snapshot| {
        let mut of: BTreeMap<EntryNumber, SignedFor> = BTreeMap::new();
        for statement in list_statements(snapshot, group)? {
            of.extend(statement.entry.map(|entry| (entry, SignedFor::Statement(statement.name))));
        }
        let rounds = list_rounds(snapshot, group)?;
        for settled in outcomes::list_settlements(snapshot, group)? {
            let round = rounds.iter().find(|round| round.number == settled.round);
            of.extend(settled.entry.zip(round).map(|(entry, round)| (entry, SignedFor::Results(round.name.clone()))));
        }
        let keys = heads::list_head_keys(snapshot, group)?;
        let mut shown = Vec::new();
        for head in heads::list_heads(snapshot, group)?.into_iter().rev() {
            let what = of.remove(&head.entry).unwrap_or(SignedFor::Other);
            shown.push(shown_head(&keys, head, what)?);
        }
        let uuid = get_head(snapshot, group)?.uuid;
        let listed = keys.iter().rev().map(|key| Ok((key.from_entry, public(key)?, key.recorded_at)));
        Ok(Chain { uuid, heads: shown, keys: listed.collect::<Result<_, StoreError>>()? })
    })
}

/// The head of one entry, or the newest one without an entry; for files and mails.
///
/// # Errors
/// When the database fails.
pub fn head_of(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    entry: Option<EntryNumber>,
) -> Result<Option<ShownHead>, StoreError> {
    let found = match entry {
        Some(entry) => heads::find_head(snapshot, group, entry)?,
        None => heads::find_latest_head(snapshot, group)?,
    };
    let Some(head) = found else { return Ok(None) };
    shown_head(&heads::list_head_keys(snapshot, group)?, head, SignedFor::Other).map(Some)
}

fn shown_head(keys: &[HeadKey], head: SignedHead, of: SignedFor) -> Result<ShownHead, StoreError> {
    let SignedHead { entry, hash, signed_at, signature } = head;
    let key = keys.iter().rev().find(|key| key.from_entry <= entry);
    let key = key.ok_or_else(|| StoreError::Corrupt(format!("no key signed the head of entry {entry}")))?;
    Ok(ShownHead { entry, hash, signed_at, signature, key: public(key)?, of })
}

fn public(key: &HeadKey) -> Result<PublicKey, StoreError> {
    PublicKey::from_bytes(&key.public_key)
        .ok_or_else(|| StoreError::Corrupt(format!("the key from entry {} has no 32 bytes", key.from_entry)))
}
