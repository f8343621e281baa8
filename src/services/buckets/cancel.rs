//! A funded bucket is given up: unpaid money goes where the agreement says, and nothing disappears (money.md 9).

use serde::{Deserialize, Serialize};

use super::standing::{EndRefused, Running, running};
use crate::domain::agreement::{Agreement, CancelledTo, in_force};
use crate::domain::ending::{ClosedAs, Ending, EndingKind, Giver, decide_cancel};
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::ledger::{BelongsTo, EntryDraft, EntryKind};
use crate::domain::member::MemberState;
use crate::domain::money::Amount;
use crate::domain::text::LongText;
use crate::domain::time::UtcTime;
use crate::services::once::{IdempotencyKey, once};
use crate::services::payouts::close_in;
use crate::store::bucket_endings::{BucketEnding, insert_ending};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::outbox::{Reminder, enqueue_reminders};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, agreements, groups, ledger, log, members, settlements};

/// Cancels a funded bucket.
#[derive(Debug, Clone, Serialize)]
pub struct CancelBucket {
    /// The bucket.
    pub bucket: BucketNumber,
    /// Why, for everybody to read.
    pub why: LongText,
    /// What the page said that it holds.
    pub expected: Amount,
    /// Where the page said that this goes.
    pub destination: CancelledTo,
}

/// A bucket that was cancelled.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Cancelled {
    /// What was not paid out.
    pub rest: Amount,
    /// Where it went.
    pub destination: CancelledTo,
    /// How many requests for payouts were closed.
    pub closed: usize,
}

/// What cancelling a bucket would do now.
#[derive(Debug, Clone)]
pub struct CancelFacts {
    /// The bucket.
    pub found: Running,
    /// Where the agreement in force sends the rest.
    pub destination: CancelledTo,
    /// The agreement's version.
    pub agreement_version: i64,
    /// What the foundation is called; none where the agreement gives it no name.
    pub foundation: Option<String>,
    /// What would be posted.
    pub decision: Ending,
    /// Every giver's name, by number.
    pub names: Vec<(MemberNumber, String)>,
}

/// What cancelling would do now. For facilitators.
///
/// # Errors
/// Why not, or the database.
pub fn cancel_facts(db: &Db, who: &GroupScope, bucket: BucketNumber) -> Result<CancelFacts, Failure<EndRefused>> {
    let now = db.now();
    db.read(|snapshot| facts(snapshot, who, bucket, now))
}

fn facts(
    snapshot: &mut Snapshot<'_>,
    who: &GroupScope,
    bucket: BucketNumber,
    now: UtcTime,
) -> Result<CancelFacts, Failure<EndRefused>> {
    let found = running(snapshot, who, bucket)?;
    if !who.roles().facilitator {
        return Err(Failure::Refused(EndRefused::NotFacilitator));
    }
    let today = groups::get_group(snapshot, who.group())?.zone.day_of(now);
    let agreements = agreements::list_agreements(snapshot, who.group())?;
    let agreement: &Agreement = in_force(&agreements, today)
        .ok_or_else(|| StoreError::Corrupt("a funded bucket without an agreement".to_owned()))?;
    let members = members::list_members(snapshot, who.group())?;
    let given = settlements::list_allocations(snapshot, who.group(), found.round)?;
    let has_left = |number| members.iter().any(|member| member.number == number && member.state == MemberState::Left);
    let givers: Vec<Giver> = given
        .into_iter()
        .filter(|(of, ..)| *of == bucket)
        .map(|(_, member, gave)| Giver { member, gave, has_left: has_left(member) })
        .collect();
    Ok(CancelFacts {
        decision: decide_cancel(bucket, found.holds, agreement.cancelled_to, &givers),
        destination: agreement.cancelled_to,
        agreement_version: agreement.version,
        foundation: agreement.foundation_name.clone(),
        names: members.into_iter().map(|member| (member.number, member.name)).collect(),
        found,
    })
}

/// Cancels a funded bucket: posts where its money goes, closes the payouts that wait, and tells givers and owners.
///
/// # Errors
/// Why not; then nothing was written.
pub fn cancel(
    db: &Db,
    who: &GroupScope,
    command: CancelBucket,
    key: Option<IdempotencyKey>,
) -> Result<Cancelled, Failure<EndRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        let reused = |_| EndRefused::KeyReused;
        once(tx, who.user(), key.as_ref(), reused, |tx| cancel_in(tx, &mut locked, &who, &command))
    })
}

fn cancel_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    command: &CancelBucket,
) -> Result<Cancelled, Failure<EndRefused>> {
    let now = locked.at();
    let facts = facts(tx, who, command.bucket, now)?;
    let why = command.why.as_str().trim();
    if why.is_empty() {
        return Err(Failure::Refused(EndRefused::NoWords));
    }
    if command.expected != facts.found.holds || command.destination != facts.destination {
        return Err(Failure::Refused(EndRefused::Changed { holds: facts.found.holds }));
    }
    let (bucket, title) = (command.bucket, &facts.found.bucket.title);
    let entry = if facts.decision.transfers.is_empty() {
        None
    } else {
        let draft = EntryDraft {
            kind: EntryKind::Cancel,
            effective_on: locked.today(),
            belongs_to: BelongsTo::Bucket(bucket),
            reverses: None,
            memo: format!("Cancelled: {title}"),
            transfers: facts.decision.transfers.clone(),
        };
        Some(ledger::append(tx, locked, who.member(), &draft)?)
    };
    let ending = BucketEnding {
        kind: EndingKind::Cancelled,
        words: why.to_owned(),
        rest: facts.decision.rest,
        destination: Some(facts.destination),
        agreement_version: Some(facts.agreement_version),
        entry,
        at: locked.at(),
        by: who.member(),
    };
    insert_ending(tx, locked, bucket, &ending)?;
    log::record(
        tx,
        locked,
        who.member(),
        "bucket_cancelled",
        &format!("bucket:{bucket}"),
        &format!("Cancelled {title}: {why}"),
    )?;
    for payout in &facts.found.waiting {
        close_in(tx, locked, who, payout, ClosedAs::Cancelled, &format!("The bucket was cancelled: {why}"))?;
    }
    tell(tx, locked, who, &facts)?;
    Ok(Cancelled { rest: facts.decision.rest, destination: facts.destination, closed: facts.found.waiting.len() })
}

/// Givers and owners are told, but for the one who did it; whether they want to be is asked when the letter is written.
fn tell(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, who: &GroupScope, facts: &CancelFacts) -> Result<(), StoreError> {
    let slug = groups::get_group(tx, locked.group())?.slug;
    let givers = settlements::list_allocations(tx, locked.group(), facts.found.round)?;
    let givers = givers.into_iter().filter(|(of, ..)| *of == facts.found.bucket.number).map(|(_, member, _)| member);
    let mut readers: Vec<MemberNumber> = givers.chain(facts.found.owners.iter().copied()).collect();
    readers.sort_unstable();
    readers.dedup();
    let mails: Vec<Reminder> = readers
        .into_iter()
        .filter(|reader| *reader != who.member())
        .map(|reader| Reminder {
            subject: format!("bucket:{slug}:{}", facts.found.bucket.number),
            recipient: format!("member:{reader}"),
            version: 1,
            payload: "{}".to_owned(),
            due: locked.at(),
        })
        .collect();
    enqueue_reminders(tx, locked.group(), "bucket_cancelled", &mails)
}
