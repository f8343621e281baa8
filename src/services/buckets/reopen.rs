//! Unlocking a bucket's goal while its round is open, and the one change that makes use of it (money.md 6).

use serde::{Deserialize, Serialize};

use crate::domain::bucket::{Goal, RoundPhase};
use crate::domain::ids::BucketNumber;
use crate::domain::text::LongText;
use crate::services::once::{IdempotencyKey, KeyReused, once};
use crate::services::rounds::{RoundChange, tell_of_change};
use crate::store::goal_changes::{self, UsedChange};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::rounds::{self, LockedRound, lock_round};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, Tx, buckets, log, round_buckets};

use super::SaveBucketRefused;

/// Unlock a goal.
#[derive(Debug, Clone)]
pub struct ReopenGoal {
    /// The bucket.
    pub bucket: BucketNumber,
    /// Why.
    pub reason: LongText,
    /// The form's key.
    pub key: Option<IdempotencyKey>,
}

/// A goal that was unlocked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reopened {
    /// The bucket's title.
    pub title: String,
    /// The round it is in.
    pub round: String,
}

/// Why a goal was not unlocked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReopenRefused {
    /// There is no such bucket in a round.
    #[error("there is no such bucket")]
    NoSuchBucket,
    /// Its round is not open, so that there is nothing to unlock.
    #[error("its round is not open")]
    NotOpen {
        /// Where the round stands; none without a round.
        phase: Option<RoundPhase>,
    },
    /// It was settled already.
    #[error("it is settled")]
    Settled,
    /// It is unlocked and waits for its change.
    #[error("it is unlocked already")]
    Already,
    /// No reason was given.
    #[error("there is no reason")]
    NoReason,
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Unlocks the goal of a bucket in the open round for one change, by its owners or a facilitator; its givers are told.
///
/// # Errors
/// Why not; then nothing was written.
pub fn reopen(db: &Db, who: &GroupScope, command: ReopenGoal) -> Result<Reopened, Failure<ReopenRefused>> {
    let who = *who;
    db.write(move |tx| {
        let group = lock_group(tx, who.group())?;
        once(tx, who.user(), command.key.as_ref(), ReopenRefused::from, |tx| reopen_in(tx, &group, &who, &command))
    })
}

fn reopen_in<'b>(
    tx: &mut Tx<'b>,
    group: &LockedGroup<'b>,
    who: &GroupScope,
    command: &ReopenGoal,
) -> Result<Reopened, Failure<ReopenRefused>> {
    let bucket = buckets::find_bucket(tx, who.group(), command.bucket)?;
    let bucket = bucket.filter(|one| one.published_at.is_some());
    let bucket = bucket.ok_or(Failure::Refused(ReopenRefused::NoSuchBucket))?;
    let not_open = |phase| Failure::Refused(ReopenRefused::NotOpen { phase });
    let running = rounds::find_unsettled(tx, who.group())?.ok_or_else(|| not_open(None))?;
    let locked = lock_round(tx, who.group(), running.number)?.ok_or_else(|| not_open(None))?;
    let row = round_buckets::find_in_round(tx, who.group(), running.number, command.bucket)?;
    let row = row.ok_or_else(|| not_open(None))?;
    if locked.phase() != RoundPhase::Open {
        return Err(not_open(Some(locked.phase())));
    }
    if row.outcome.is_some() {
        return Err(Failure::Refused(ReopenRefused::Settled));
    }
    if waiting(tx, &locked, command.bucket)?.is_some() {
        return Err(Failure::Refused(ReopenRefused::Already));
    }
    let reason = command.reason.as_str().trim();
    if reason.is_empty() {
        return Err(Failure::Refused(ReopenRefused::NoReason));
    }
    let position = goal_changes::insert_reopening(tx, &locked, command.bucket, reason, who.member())?;
    tell_of_change(tx, &locked, RoundChange::Reopened(command.bucket, position))?;
    let detail = format!("Unlocked the sums of {}: {reason}", bucket.title);
    log::record(tx, group, who.member(), "goal_reopened", &format!("bucket:{}", command.bucket), &detail)?;
    Ok(Reopened { title: bucket.title, round: running.name })
}

/// The unlocking that waits for its change.
fn waiting(tx: &mut Tx<'_>, locked: &LockedRound<'_>, bucket: BucketNumber) -> Result<Option<i64>, StoreError> {
    let all = goal_changes::list_goal_changes(tx, locked.group(), Some(locked.number()), Some(bucket))?;
    Ok(all.last().filter(|one| one.used.is_none()).map(|one| one.position))
}

/// A goal that somebody wants for a bucket of an open round.
pub(super) struct GoalWanted<'w> {
    pub bucket: BucketNumber,
    pub title: &'w str,
    /// The round's name.
    pub round: &'w str,
    pub goal: Goal,
}

/// Brings the goal of a bucket in an open round up to date, if it changed: that takes an unlocking, and a maximum below
/// what was given is refused with the figure, except in a sealed round, where no refusal may tell it.
pub(super) fn change_goal<'b>(
    tx: &mut Tx<'b>,
    group: &LockedGroup<'b>,
    locked: &LockedRound<'b>,
    who: &GroupScope,
    change: &GoalWanted<'_>,
) -> Result<(), Failure<SaveBucketRefused>> {
    let GoalWanted { bucket, title, round, goal } = *change;
    let Some(row) = round_buckets::find_in_round(tx, locked.group(), locked.number(), bucket)? else { return Ok(()) };
    if row.goal == goal {
        return Ok(());
    }
    let unlocked = if locked.phase() == RoundPhase::Open { waiting(tx, locked, bucket)? } else { None };
    let Some(position) = unlocked else {
        return Err(Failure::Refused(SaveBucketRefused::GoalLocked { round: round.to_owned() }));
    };
    if !locked.rules().sealed {
        goal.check_against(row.total).map_err(|error| Failure::Refused(SaveBucketRefused::Goal(error)))?;
    }
    round_buckets::set_goal(tx, locked, bucket, goal)?;
    let used = UsedChange { at: locked.at(), by: who.member(), old: row.goal, new: goal };
    goal_changes::set_used(tx, locked, bucket, position, &used)?;
    tell_of_change(tx, locked, RoundChange::Goal(bucket, position))?;
    let sum = |goal: Goal| {
        let show = |amount| group.currency().format(amount);
        match goal.maximum {
            None => format!("{} or more", show(goal.minimum)),
            Some(most) if most == goal.minimum => show(most),
            Some(most) => format!("{} to {}", show(goal.minimum), show(most)),
        }
    };
    let detail = format!("Changed the sums of {title} from {} to {}", sum(row.goal), sum(goal));
    log::record(tx, group, who.member(), "goal_changed", &format!("bucket:{bucket}"), &detail)?;
    Ok(())
}
