//! Until when a funded bucket is to be done: 90 days from its funding, or longer if a facilitator says so; its owners
//! are reminded (money.md 9).

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::mailable_owners;
use super::standing::{EndRefused, Running, running};
use crate::domain::ending::{due_day, reminder_days};
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::time::{UtcTime, Zone};
use crate::services::once::{IdempotencyKey, once};
use crate::store::bucket_endings::{insert_terms, list_terms};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::outbox::{Reminder, enqueue_reminders};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, Tx, groups, log};

/// What a reminder in the outbox knows besides its bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReminderPayload {
    /// The term that it reminds of; another one by now means that the bucket got more time.
    pub position: i64,
}

/// Sets the day for buckets that were just funded, and puts the reminders of their owners into the outbox. Whoever
/// settles calls this in the same transaction.
///
/// # Errors
/// When the database fails.
pub(in crate::services) fn begin_terms(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    by: MemberNumber,
    funded: &[BucketNumber],
) -> Result<(), StoreError> {
    let begun: BTreeSet<BucketNumber> =
        list_terms(tx, locked.group(), None)?.into_iter().map(|term| term.bucket).collect();
    // One that was settled early has its day already.
    let fresh: Vec<BucketNumber> = funded.iter().copied().filter(|bucket| !begun.contains(bucket)).collect();
    if fresh.is_empty() {
        return Ok(());
    }
    let due = due_day(locked.today());
    insert_terms(tx, locked, by, &fresh, (1, due, ""))?;
    remind(tx, locked, &fresh, 1, due)
}

/// Gives a bucket more time.
#[derive(Debug, Clone, Serialize)]
pub struct ExtendBucket {
    /// The bucket.
    pub bucket: BucketNumber,
    /// The new day.
    pub until: NaiveDate,
    /// Why.
    pub why: String,
}

/// A bucket that got more time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extended {
    /// The new day.
    pub until: NaiveDate,
}

/// Gives a funded bucket more time, with a reason. For facilitators.
///
/// # Errors
/// Why not; then nothing was written.
pub fn extend(
    db: &Db,
    who: &GroupScope,
    command: ExtendBucket,
    key: Option<IdempotencyKey>,
) -> Result<Extended, Failure<EndRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let reused = |_| EndRefused::KeyReused;
        once(tx, who.user(), key.as_ref(), reused, |tx| extend_in(tx, &locked, &who, &command))
    })
}

fn extend_in<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedGroup<'b>,
    who: &GroupScope,
    command: &ExtendBucket,
) -> Result<Extended, Failure<EndRefused>> {
    let Running { bucket, terms, .. } = running(tx, who, command.bucket)?;
    let last = terms.last();
    let earliest = last.map_or(locked.today(), |term| term.due_on.max(locked.today()));
    if command.until <= earliest {
        return Err(Failure::Refused(EndRefused::NotLater { after: earliest }));
    }
    let why = command.why.trim();
    if why.is_empty() {
        return Err(Failure::Refused(EndRefused::NoWords));
    }
    let position = last.map_or(1, |term| term.position + 1);
    insert_terms(tx, locked, who.member(), &[bucket.number], (position, command.until, why))?;
    remind(tx, locked, &[bucket.number], position, command.until)?;
    let detail = format!("Gave {} more time, until {}: {why}", bucket.title, command.until);
    log::record(tx, locked, who.member(), "bucket_extended", &format!("bucket:{}", bucket.number), &detail)?;
    Ok(Extended { until: command.until })
}

/// The letters are written when they are due, and dropped if the bucket has ended or got more time by then.
fn remind(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    buckets: &[BucketNumber],
    position: i64,
    due: NaiveDate,
) -> Result<(), StoreError> {
    let slug = groups::get_group(tx, locked.group())?.slug;
    let only = match buckets {
        [one] => Some(*one),
        _ => None,
    };
    let wanted: BTreeSet<BucketNumber> = buckets.iter().copied().collect();
    let owners = mailable_owners(tx, locked.group(), only)?;
    let payload =
        serde_json::to_string(&ReminderPayload { position }).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let days = reminder_days(locked.today(), due);
    let mut mails = Vec::new();
    for (bucket, owner) in owners.into_iter().filter(|(bucket, _)| wanted.contains(bucket)) {
        for (telling, day) in (0_i64..).zip(&days) {
            mails.push(Reminder {
                subject: format!("bucket:{slug}:{bucket}"),
                recipient: format!("member:{owner}"),
                // Two tellings per term.
                version: position * 2 + telling,
                payload: payload.clone(),
                due: nine_o_clock(locked.zone(), *day),
            });
        }
    }
    enqueue_reminders(tx, locked.group(), "finish", &mails)
}

/// Nine in the morning where the group is (pages.md 5).
fn nine_o_clock(zone: Zone, day: NaiveDate) -> UtcTime {
    zone.to_utc(day.and_time(NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default()))
}
