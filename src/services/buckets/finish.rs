//! A bucket is done: a short report for everybody, and what is left goes to carried (money.md 9).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::standing::{EndRefused, Running, running};
use crate::domain::agreement::CancelledTo;
use crate::domain::ending::{EndingKind, decide_finish};
use crate::domain::ids::BucketNumber;
use crate::domain::ledger::{BelongsTo, EntryDraft, EntryKind};
use crate::domain::money::Amount;
use crate::domain::text::LongText;
use crate::services::once::{IdempotencyKey, once};
use crate::store::bucket_endings::{BucketEnding, insert_ending};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, Tx, groups, ledger, log};

/// Says that a bucket is done.
#[derive(Debug, Clone, Serialize)]
pub struct FinishBucket {
    /// The bucket.
    pub bucket: BucketNumber,
    /// What became of it, for everybody to read.
    pub report: LongText,
    /// What the page said that it holds.
    pub expected: Amount,
}

/// A bucket that is done.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Finished {
    /// What was left and went to carried.
    pub carried: Amount,
}

/// Finishes a bucket: for its owners, and for facilitators in their place.
///
/// # Errors
/// Why not, payouts that wait among it; then nothing was written.
pub fn finish(
    db: &Db,
    who: &GroupScope,
    command: FinishBucket,
    key: Option<IdempotencyKey>,
) -> Result<Finished, Failure<EndRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        let reused = |_| EndRefused::KeyReused;
        once(tx, who.user(), key.as_ref(), reused, |tx| finish_in(tx, &mut locked, &who, &command))
    })
}

fn finish_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    command: &FinishBucket,
) -> Result<Finished, Failure<EndRefused>> {
    let found = running(tx, who, command.bucket)?;
    check(who, &found).map_err(Failure::Refused)?;
    if command.report.as_str().trim().is_empty() {
        return Err(Failure::Refused(EndRefused::NoWords));
    }
    if command.expected != found.holds {
        return Err(Failure::Refused(EndRefused::Changed { holds: found.holds }));
    }
    let (bucket, title) = (found.bucket.number, &found.bucket.title);
    let decided = decide_finish(bucket, found.holds);
    let entry = if decided.transfers.is_empty() {
        None
    } else {
        let draft = EntryDraft {
            kind: EntryKind::Finish,
            effective_on: locked.today(),
            belongs_to: BelongsTo::Bucket(bucket),
            reverses: None,
            memo: format!("Left of {title}"),
            transfers: decided.transfers,
        };
        Some(ledger::append(tx, locked, who.member(), &draft)?)
    };
    let ending = BucketEnding {
        kind: EndingKind::Done,
        words: command.report.as_str().trim().to_owned(),
        rest: decided.rest,
        destination: Some(CancelledTo::Carried),
        agreement_version: None,
        entry,
        at: locked.at(),
        by: who.member(),
    };
    insert_ending(tx, locked, bucket, &ending)?;
    log::record(tx, locked, who.member(), "bucket_done", &format!("bucket:{bucket}"), &format!("Finished {title}"))?;
    Ok(Finished { carried: decided.rest })
}

fn check(who: &GroupScope, found: &Running) -> Result<(), EndRefused> {
    if !found.owners.contains(&who.member()) && !who.roles().facilitator {
        return Err(EndRefused::NotYours);
    }
    if found.waiting.is_empty() {
        return Ok(());
    }
    let sum = Amount::total(found.waiting.iter().map(|payout| payout.waits())).unwrap_or(found.holds);
    Err(EndRefused::PayoutsWait { count: found.waiting.len(), sum })
}

/// What the page for finishing shows.
#[derive(Debug, Clone)]
pub struct FinishFacts {
    /// The bucket.
    pub found: Running,
    /// Why it cannot be finished yet, if so.
    pub hindrance: Option<EndRefused>,
    /// Today, where the group is.
    pub today: NaiveDate,
}

/// What the member would finish.
///
/// # Errors
/// Why the member may not, or the database.
pub fn finish_facts(db: &Db, who: &GroupScope, bucket: BucketNumber) -> Result<FinishFacts, Failure<EndRefused>> {
    let now = db.now();
    db.read(|snapshot| {
        let found = running(snapshot, who, bucket)?;
        let hindrance = match check(who, &found) {
            Err(refusal @ EndRefused::PayoutsWait { .. }) => Some(refusal),
            Err(refusal) => return Err(Failure::Refused(refusal)),
            Ok(()) => None,
        };
        let today = groups::get_group(snapshot, who.group())?.zone.day_of(now);
        Ok(FinishFacts { found, hindrance, today })
    })
}

/// What a facilitator would give more time.
///
/// # Errors
/// Why the member may not, or the database.
pub fn term_facts(db: &Db, who: &GroupScope, bucket: BucketNumber) -> Result<FinishFacts, Failure<EndRefused>> {
    let now = db.now();
    db.read(|snapshot| {
        let found = running(snapshot, who, bucket)?;
        let today = groups::get_group(snapshot, who.group())?.zone.day_of(now);
        Ok(FinishFacts { found, hindrance: None, today })
    })
}
