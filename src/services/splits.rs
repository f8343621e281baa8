//! Giving: save a split, take the last save back, keep a draft (money.md 7, pages.md 3).
//!
//! A save holds the lock of its round and nothing else, so that rounds do not wait for one another.

mod draft;
mod page;
mod revision;
mod why;

use serde::{Deserialize, Serialize};

pub use draft::{DraftOp, Drafted, Typed, draft};
pub use page::{BucketFacts, MineFacts, OwnerFacts, PageRequest, RoundFacts, page};
pub use revision::Revision;
pub use why::{WhyFacts, WhyRefused, why};

use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::money::Amount;
use crate::domain::split::{BucketRoom, FittedSplit, SplitRefused, fit_split};
use crate::domain::time::UtcTime;
use crate::store::rounds::{LockedRound, lock_round};
use crate::store::scope::GroupScope;
use crate::store::splits::{
    Change, NewRevision, SplitBucket, SplitFacts, find_facts, find_facts_with, find_revision, write_revision,
};
use crate::store::{Db, Failure, StoreError, Tx, splits};

/// A split that a member asks for.
#[derive(Debug, Clone)]
pub struct SaveSplit {
    /// The round.
    pub round: RoundNumber,
    /// The revision that the form was rendered with; 0 before the first save.
    pub version_seen: i64,
    /// What is asked, bucket by bucket; a bucket left out is asked nothing for.
    pub asked: Vec<(BucketNumber, Amount)>,
    /// The key of the form: the same key again gives the first result.
    pub key: Option<String>,
}

/// What went in, and what came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The number of this save.
    pub revision: i64,
    /// When it was taken (UTC).
    pub saved_at: UtcTime,
    /// Bucket by bucket, by number; buckets without anything are left out.
    pub rows: Vec<SavedRow>,
    /// The sum of what went in.
    pub given: Amount,
    /// What the member may still give.
    pub left: Amount,
    /// What was asked for and did not fit.
    pub came_back: Amount,
    /// Until when it can be changed, this moment excluded (UTC); none if the round takes each split once.
    pub changeable_until: Option<UtcTime>,
    /// The form had been sent before: this is what it did then.
    pub repeated: bool,
}

/// One bucket of a save.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedRow {
    /// The bucket.
    pub bucket: BucketNumber,
    /// What was asked.
    pub asked: Amount,
    /// What went in.
    pub given: Amount,
}

/// Why a split is not saved. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveRefused {
    /// There is no such round.
    #[error("there is no such round")]
    NoRound,
    /// Splits are not taken yet.
    #[error("the round opens at {opens_at}")]
    NotOpenYet {
        /// When it opens (UTC).
        opens_at: UtcTime,
    },
    /// Splits are not taken any more.
    #[error("the round closed at {closed_at}")]
    Closed {
        /// When it closed (UTC).
        closed_at: UtcTime,
    },
    /// The round was taken back before it opened.
    #[error("the round was withdrawn")]
    Withdrawn,
    /// The member has no allotment in this round.
    #[error("the member does not take part in the round")]
    NotAParticipant,
    /// The split was saved elsewhere since the form was rendered.
    #[error("revision {} is stored, {seen} was seen", stored.revision)]
    Stale {
        /// The revision of the form.
        seen: i64,
        /// What is stored.
        stored: Revision,
    },
    /// The round takes each member's split once.
    #[error("the split is final since {saved_at}")]
    Final {
        /// When it was saved (UTC).
        saved_at: UtcTime,
    },
    /// The key of the form came with other content before.
    #[error("this form was sent before with other content")]
    KeyReused,
    /// Nothing was saved yet.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// Not by the rules of splits.
    #[error(transparent)]
    Split(#[from] SplitRefused),
}

/// Saves a split: what fits goes in, the rest comes back, and the answer says so per bucket.
///
/// # Errors
/// More than the allotment or the cap, a closed round, a split saved elsewhere meanwhile: refused whole.
pub fn save(db: &Db, who: &GroupScope, command: SaveSplit) -> Result<Saved, Failure<SaveRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_round(tx, who.group(), command.round)?.ok_or(Failure::Refused(SaveRefused::NoRound))?;
        save_in(tx, &locked, &who, &command)
    })
}

/// The body of [`save`], for callers that hold the round's lock.
pub(crate) fn save_in<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedRound<'b>,
    who: &GroupScope,
    command: &SaveSplit,
) -> Result<Saved, Failure<SaveRefused>> {
    let mut asked = command.asked.clone();
    asked.retain(|(_, amount)| !amount.is_zero());
    asked.sort_unstable_by_key(|(bucket, _)| *bucket);
    let buckets: Vec<BucketNumber> = asked.iter().map(|(bucket, _)| *bucket).collect();
    let facts = find_facts_with(tx, locked.group(), locked.number(), who.member(), &buckets)?
        .ok_or(Failure::Refused(SaveRefused::NotAParticipant))?;
    if let Some(first) = first_result(tx, locked, who, &facts, command.version_seen, command.key.as_deref())? {
        return match first {
            Revision { undo: false, asked: before, .. } if before != asked => refuse(SaveRefused::KeyReused),
            first => Ok(first.into_saved(locked, may_give(&facts)?, true)?),
        };
    }
    check_open(locked)?;
    check_current(tx, locked, who, &facts, command.version_seen)?;
    store(tx, locked, who, &facts, &asked, command.key.clone(), false)
}

/// What a member wants undone.
#[derive(Debug, Clone)]
pub struct UndoSplit {
    /// The round.
    pub round: RoundNumber,
    /// The revision that the form was rendered with.
    pub version_seen: i64,
    /// What stood in the form; if it is not what is stored, only that is dropped.
    pub shown: Option<Vec<(BucketNumber, Amount)>>,
    /// The key of the form.
    pub key: Option<String>,
}

/// What was undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undone {
    /// Changes that were not saved yet.
    Draft,
    /// The last save: the split before it is saved anew, as far as it fits.
    Save(Saved),
}

/// Goes back one step: to the saved split if something is changed, else to the split saved before it.
///
/// # Errors
/// As [`save`]; and when nothing was ever saved.
pub fn undo(db: &Db, who: &GroupScope, command: UndoSplit) -> Result<Undone, Failure<SaveRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_round(tx, who.group(), command.round)?.ok_or(Failure::Refused(SaveRefused::NoRound))?;
        let facts = facts_of(tx, &locked, &who)?;
        if let Some(first) = first_result(tx, &locked, &who, &facts, command.version_seen, command.key.as_deref())? {
            return Ok(Undone::Save(first.into_saved(&locked, may_give(&facts)?, true)?));
        }
        check_open(&locked)?;
        check_current(tx, &locked, &who, &facts, command.version_seen)?;
        let is_stored = command.shown.is_none_or(|shown| shown == stored_rows(&facts));
        if facts.has_draft || !is_stored {
            splits::delete_draft(tx, &locked, who.member())?;
            return Ok(Undone::Draft);
        }
        let before = match facts.revision {
            0 => return refuse(SaveRefused::NothingToUndo),
            1 => Vec::new(),
            last => revision(tx, &locked, who.member(), last - 1)?.map(|one| one.given).unwrap_or_default(),
        };
        let still_there = |bucket: BucketNumber| facts.buckets.iter().any(|one| one.bucket == bucket);
        let asked: Vec<_> = before.into_iter().filter(|(bucket, _)| still_there(*bucket)).collect();
        store(tx, &locked, &who, &facts, &asked, command.key, true).map(Undone::Save)
    })
}

/// Fits what is asked and writes it as the next revision.
fn store<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedRound<'b>,
    who: &GroupScope,
    facts: &SplitFacts,
    asked: &[(BucketNumber, Amount)],
    key: Option<String>,
    undo: bool,
) -> Result<Saved, Failure<SaveRefused>> {
    let rules = locked.rules();
    if let (true, Some(saved_at)) = (rules.final_after_saving, facts.saved_at) {
        return refuse(SaveRefused::Final { saved_at });
    }
    let rooms = rooms_of(facts)?;
    let fitted = fit_split(&rules, may_give(facts)?, asked, &rooms)
        .map_err(|refusal| Failure::Refused(SaveRefused::Split(refusal)))?;
    let revision = Revision::new(facts.revision + 1, locked.at(), who.member(), key, undo, &fitted);
    let new = NewRevision {
        member: who.member(),
        saved_by: who.member(),
        revision: revision.revision,
        given: fitted.given,
        content: revision.to_json()?,
        changes: changes(facts, &fitted),
        has_draft: facts.has_draft,
    };
    write_revision(tx, locked, &new)?;
    Ok(revision.into_saved(locked, may_give(facts)?, false)?)
}

/// The buckets whose part is not what it was.
fn changes(facts: &SplitFacts, fitted: &FittedSplit) -> Vec<Change> {
    let now = |bucket: BucketNumber| {
        fitted.rows.iter().find(|row| row.bucket == bucket).map_or(Amount::ZERO, |row| row.given)
    };
    let change = |one: &SplitBucket| Change { bucket: one.bucket, before: one.mine, after: now(one.bucket) };
    facts.buckets.iter().map(change).filter(|change| change.before != change.after).collect()
}

fn facts_of<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedRound<'b>,
    who: &GroupScope,
) -> Result<SplitFacts, Failure<SaveRefused>> {
    find_facts(tx, locked.group(), locked.number(), who.member())?.ok_or(Failure::Refused(SaveRefused::NotAParticipant))
}

/// The save that this very form did before, if it did: it made the revision after the one it had seen.
fn first_result<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedRound<'b>,
    who: &GroupScope,
    facts: &SplitFacts,
    seen: i64,
    key: Option<&str>,
) -> Result<Option<Revision>, StoreError> {
    if key.is_none() || facts.revision <= seen {
        return Ok(None);
    }
    let next = revision(tx, locked, who.member(), seen.saturating_add(1))?;
    Ok(next.filter(|one| one.key.as_deref() == key))
}

fn check_open(locked: &LockedRound<'_>) -> Result<(), Failure<SaveRefused>> {
    match locked.phase() {
        RoundPhase::Open => Ok(()),
        RoundPhase::Announced => refuse(SaveRefused::NotOpenYet { opens_at: locked.opens_at() }),
        RoundPhase::Closed | RoundPhase::Settled => refuse(SaveRefused::Closed { closed_at: locked.closes_at() }),
        RoundPhase::Withdrawn => refuse(SaveRefused::Withdrawn),
    }
}

fn check_current<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedRound<'b>,
    who: &GroupScope,
    facts: &SplitFacts,
    seen: i64,
) -> Result<(), Failure<SaveRefused>> {
    if facts.revision == seen {
        return Ok(());
    }
    let stored = revision(tx, locked, who.member(), facts.revision)?;
    let stored = stored.unwrap_or_else(|| Revision::nothing(locked.at(), who.member()));
    refuse(SaveRefused::Stale { seen, stored })
}

fn revision<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedRound<'b>,
    member: MemberNumber,
    number: i64,
) -> Result<Option<Revision>, StoreError> {
    let stored = find_revision(tx, locked.group(), locked.number(), member, number)?;
    stored.map(Revision::read).transpose()
}

fn stored_rows(facts: &SplitFacts) -> Vec<(BucketNumber, Amount)> {
    let mine = facts.buckets.iter().filter(|one| one.mine.is_positive());
    mine.map(|one| (one.bucket, one.mine)).collect()
}

fn may_give(facts: &SplitFacts) -> Result<Amount, StoreError> {
    facts.allotment.checked_add(facts.brought).map_err(too_large)
}

fn rooms_of(facts: &SplitFacts) -> Result<Vec<BucketRoom>, StoreError> {
    let room = |one: &SplitBucket| {
        Ok(BucketRoom {
            bucket: one.bucket,
            maximum: one.maximum,
            given_by_others: one.total.checked_sub(one.mine).map_err(too_large)?,
            mine_is_own: one.is_own,
            locked: one.outcome.is_some(),
        })
    };
    facts.buckets.iter().map(room).collect()
}

fn too_large(error: crate::domain::money::AmountError) -> StoreError {
    StoreError::Corrupt(error.to_string())
}

fn refuse<T>(refusal: SaveRefused) -> Result<T, Failure<SaveRefused>> {
    Err(Failure::Refused(refusal))
}
