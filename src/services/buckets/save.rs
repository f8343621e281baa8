//! Writing a bucket down: as a draft, for the group to see, in a round that takes it (money.md 6).

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::bucket::{CostLine, Goal, GoalError, Missing, Outcome, RoundPhase, still_missing};
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::member::MemberState;
use crate::domain::text::{LongText, Title};
use crate::domain::time::UtcTime;
use crate::services::once::{IdempotencyKey, KeyReused, once};
use crate::store::buckets::{self, Bucket, BucketWords};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::members::{self, Member};
use crate::store::rounds::{self, RoundHead, lock_round};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, goal_changes, log, round_buckets};

use super::reopen::{GoalWanted, change_goal};

/// What a bucket says about itself, as it is saved.
#[derive(Debug, Clone, Serialize)]
pub struct BucketForm {
    /// The title.
    pub title: Title,
    /// What the group gets from it, in one line; may be empty in a draft.
    pub summary: String,
    /// What it is, at length.
    pub body: LongText,
    /// What it costs; may be none in a draft.
    pub lines: Vec<CostLine>,
    /// Whether it takes whatever comes.
    pub open_ended: bool,
    /// Who is responsible; none means the one who proposes.
    pub owners: Vec<MemberNumber>,
    /// The day it is meant to start.
    pub starts_on: Option<NaiveDate>,
    /// Show it to the group; a published one stays published.
    pub publish: bool,
}

/// A bucket that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedBucket {
    /// Its number.
    pub number: BucketNumber,
    /// Whether the group sees it.
    pub is_published: bool,
    /// The round that it is in now, if one is running that takes it.
    pub round: Option<String>,
}

/// Why a bucket was not saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveBucketRefused {
    /// There is none with this number that the member may see.
    #[error("there is no such bucket")]
    NoSuchBucket,
    /// Only its owners and the facilitators change it.
    #[error("the bucket belongs to others")]
    NotYours,
    /// It is decided or given up: it stays as it was.
    #[error("the bucket is decided")]
    Decided,
    /// The sums are locked while its round is open.
    #[error("the goal is locked by the round {round}")]
    GoalLocked {
        /// The round.
        round: String,
    },
    /// It lacks what a bucket needs before it may get money.
    #[error("the bucket lacks {0:?}")]
    Incomplete(Vec<Missing>),
    /// Its sums cannot be.
    #[error(transparent)]
    Goal(#[from] GoalError),
    /// An owner is not an active member.
    #[error("member {member} is not active")]
    NotAMember {
        /// The member.
        member: MemberNumber,
    },
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Proposes a bucket.
///
/// # Errors
/// Why not; then nothing was written.
pub fn propose(
    db: &Db,
    who: &GroupScope,
    form: BucketForm,
    key: Option<IdempotencyKey>,
) -> Result<SavedBucket, Failure<SaveBucketRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), SaveBucketRefused::from, |tx| save_in(tx, &locked, &who, None, &form))
    })
}

/// Saves a bucket anew.
///
/// # Errors
/// Why not; then nothing was written.
pub fn save(
    db: &Db,
    who: &GroupScope,
    number: BucketNumber,
    form: BucketForm,
) -> Result<SavedBucket, Failure<SaveBucketRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        save_in(tx, &locked, &who, Some(number), &form)
    })
}

/// The same inside a transaction that holds the group's lock.
///
/// # Errors
/// Why not; the caller lets the transaction fall.
pub fn save_in<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedGroup<'b>,
    who: &GroupScope,
    number: Option<BucketNumber>,
    form: &BucketForm,
) -> Result<SavedBucket, Failure<SaveBucketRefused>> {
    let before = match number {
        Some(number) => Some(before(tx, who, number, locked.at())?),
        None => None,
    };
    let was_published = before.as_ref().is_some_and(|before| before.bucket.published_at.is_some());
    let is_published = form.publish || was_published;
    let owners = owners_of(tx, who, form, before.as_ref())?;
    let goal = goal_of(form, &owners, is_published).map_err(Failure::Refused)?;
    if let Some(before) = &before {
        before.takes(form).map_err(Failure::Refused)?;
    }

    let number = write_down(tx, locked, who, before.as_ref(), form, &owners)?;
    if is_published && !was_published {
        buckets::set_published(tx, locked, number)?;
    }
    let round = match goal {
        Some(goal) if is_published => in_round(tx, locked, who, (number, form.title.as_str()), goal, before.as_ref())?,
        _ => None,
    };
    let event = match (before.is_some(), is_published && !was_published) {
        (_, true) => "bucket_published",
        (false, false) => "bucket_drafted",
        (true, false) => "bucket_changed",
    };
    log::record(tx, locked, who.member(), event, &format!("bucket:{number}"), form.title.as_str())?;
    Ok(SavedBucket { number, is_published, round })
}

/// A bucket as it stands before it is saved.
struct Before {
    bucket: Bucket,
    lines: Vec<CostLine>,
    owners: Vec<MemberNumber>,
    /// The round it is in that is not settled yet.
    round: Option<RoundHead>,
    phase: Option<RoundPhase>,
    /// A facilitator unlocked the goal and it was not changed since.
    is_unlocked: bool,
    is_decided: bool,
}

impl Before {
    fn is_own(&self, who: &GroupScope) -> bool {
        self.owners.contains(&who.member()) || self.bucket.proposed_by == who.member()
    }

    /// The round that locks the goal: goals may change until it opens, and once after a facilitator unlocked them
    /// (money.md 6).
    fn locked_by(&self) -> Option<&RoundHead> {
        let is_free = match self.phase {
            Some(RoundPhase::Announced) => true,
            Some(RoundPhase::Open) => self.is_unlocked,
            _ => false,
        };
        self.round.as_ref().filter(|_| !is_free)
    }

    /// Whether the form changes nothing that is locked.
    fn takes(&self, form: &BucketForm) -> Result<(), SaveBucketRefused> {
        match self.locked_by() {
            Some(round) if form.lines != self.lines || form.open_ended != self.bucket.open_ended => {
                Err(SaveBucketRefused::GoalLocked { round: round.name.clone() })
            }
            _ => Ok(()),
        }
    }
}

/// The bucket that the member wants to change. Somebody else's draft is not there at all.
fn before(
    snapshot: &mut Snapshot<'_>,
    who: &GroupScope,
    number: BucketNumber,
    now: UtcTime,
) -> Result<Before, Failure<SaveBucketRefused>> {
    let Some(bucket) = buckets::find_bucket(snapshot, who.group(), number)? else {
        return Err(Failure::Refused(SaveBucketRefused::NoSuchBucket));
    };
    let in_rounds = round_buckets::list_of_bucket(snapshot, who.group(), number)?;
    let unsettled = rounds::find_unsettled(snapshot, who.group())?;
    let round = unsettled.filter(|round| in_rounds.iter().any(|one| one.round == round.number));
    let is_funded = in_rounds.iter().any(|one| one.outcome.is_some_and(Outcome::is_funded));
    let changes = match &round {
        Some(round) => goal_changes::list_goal_changes(snapshot, who.group(), Some(round.number), Some(number))?,
        None => Vec::new(),
    };
    let before = Before {
        is_unlocked: changes.last().is_some_and(|one| one.used.is_none()),
        is_decided: is_funded || bucket.ending.is_some(),
        lines: buckets::list_lines_of(snapshot, who.group(), number)?,
        owners: buckets::list_owners_of(snapshot, who.group(), number)?,
        phase: round.as_ref().map(|round| round.phase(now)),
        bucket,
        round,
    };
    let refusal = match (before.is_own(who) || who.roles().facilitator, before.bucket.published_at) {
        (true, _) if before.is_decided => SaveBucketRefused::Decided,
        (true, _) => return Ok(before),
        (false, None) => SaveBucketRefused::NoSuchBucket,
        (false, Some(_)) => SaveBucketRefused::NotYours,
    };
    Err(Failure::Refused(refusal))
}

/// The owners asked for, once each: active members, or those who own it already. None means the one who proposes.
fn owners_of(
    snapshot: &mut Snapshot<'_>,
    who: &GroupScope,
    form: &BucketForm,
    before: Option<&Before>,
) -> Result<Vec<MemberNumber>, Failure<SaveBucketRefused>> {
    if form.owners.is_empty() && before.is_none() {
        return Ok(vec![who.member()]);
    }
    let active: BTreeSet<MemberNumber> = list_active(snapshot, who)?.into_iter().map(|member| member.number).collect();
    let mut owners = Vec::with_capacity(form.owners.len());
    for member in &form.owners {
        if !active.contains(member) && !before.is_some_and(|before| before.owners.contains(member)) {
            return Err(Failure::Refused(SaveBucketRefused::NotAMember { member: *member }));
        }
        if !owners.contains(member) {
            owners.push(*member);
        }
    }
    Ok(owners)
}

fn list_active(snapshot: &mut Snapshot<'_>, who: &GroupScope) -> Result<Vec<Member>, StoreError> {
    let members = members::list_members(snapshot, who.group())?;
    Ok(members.into_iter().filter(|member| member.state == MemberState::Active).collect())
}

/// The goal of its lines; a draft may have none yet, a published bucket lacks nothing.
fn goal_of(form: &BucketForm, owners: &[MemberNumber], publish: bool) -> Result<Option<Goal>, SaveBucketRefused> {
    let goal = match Goal::from_lines(&form.lines, form.open_ended) {
        Ok(goal) => Some(goal),
        Err(GoalError::NoLines) => None,
        Err(GoalError::ZeroMaximum) if !publish => None,
        Err(error) => return Err(error.into()),
    };
    let missing = still_missing(form.title.as_str(), owners.len(), goal, &form.summary);
    if publish && !missing.is_empty() {
        return Err(SaveBucketRefused::Incomplete(missing));
    }
    Ok(goal)
}

fn write_down(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    before: Option<&Before>,
    form: &BucketForm,
    owners: &[MemberNumber],
) -> Result<BucketNumber, StoreError> {
    let words = BucketWords {
        title: form.title.as_str().to_owned(),
        summary: form.summary.clone(),
        body: form.body.as_str().to_owned(),
        open_ended: form.open_ended,
        starts_on: form.starts_on,
    };
    let number = match before {
        Some(before) => {
            buckets::update_bucket(tx, locked, before.bucket.number, &words)?;
            before.bucket.number
        }
        None => buckets::insert_bucket(tx, locked, who.member(), &words)?,
    };
    buckets::replace_lines(tx, locked, number, &form.lines)?;
    buckets::replace_owners(tx, locked, number, owners)?;
    Ok(number)
}

/// Puts a published bucket into the round that is announced or open, or brings its goal there up to date. The name
/// of the round it is in then.
fn in_round<'b>(
    tx: &mut Tx<'b>,
    locked: &LockedGroup<'b>,
    who: &GroupScope,
    (number, title): (BucketNumber, &str),
    goal: Goal,
    before: Option<&Before>,
) -> Result<Option<String>, Failure<SaveBucketRefused>> {
    let Some(running) = rounds::find_unsettled(tx, locked.group())? else { return Ok(None) };
    let Some(round) = lock_round(tx, locked.group(), running.number)? else { return Ok(None) };
    let is_in = before.is_some_and(|before| before.round.is_some());
    match round.phase() {
        RoundPhase::Announced if is_in => round_buckets::set_goal(tx, &round, number, goal)?,
        RoundPhase::Announced | RoundPhase::Open if !is_in => {
            round_buckets::insert_round_buckets(tx, locked, running.number, running.rules.sealed, &[(number, goal)])?;
        }
        RoundPhase::Open | RoundPhase::Closed if is_in => {
            let wanted = GoalWanted { bucket: number, title, round: &running.name, goal };
            change_goal(tx, locked, &round, who, &wanted)?;
        }
        _ if !is_in => return Ok(None),
        _ => {}
    }
    Ok(Some(running.name))
}

/// What the form for editing a bucket starts from.
#[derive(Debug, Clone)]
pub struct EditFacts {
    /// The bucket; none for a new one.
    pub bucket: Option<Bucket>,
    /// Its cost lines.
    pub lines: Vec<CostLine>,
    /// Its owners.
    pub owners: Vec<MemberNumber>,
    /// The round that locks its goal.
    pub locked_by: Option<String>,
    /// The open round in which a facilitator unlocked it for one change.
    pub unlocked_in: Option<String>,
    /// Who can be an owner, by number.
    pub members: Vec<Member>,
}

/// What stands in the form: of a bucket the member may change, or of a new one.
///
/// # Errors
/// Why the member may not, or the database.
pub fn edit_facts(
    db: &Db,
    who: &GroupScope,
    number: Option<BucketNumber>,
) -> Result<EditFacts, Failure<SaveBucketRefused>> {
    let now = db.now();
    db.read(|snapshot| {
        let members = members::list_members(snapshot, who.group())?;
        let Some(number) = number else {
            let members = members.into_iter().filter(|member| member.state == MemberState::Active).collect();
            return Ok(EditFacts {
                bucket: None,
                lines: vec![],
                owners: vec![who.member()],
                locked_by: None,
                unlocked_in: None,
                members,
            });
        };
        let before = before(snapshot, who, number, now)?;
        let may_own = |member: &Member| member.state == MemberState::Active || before.owners.contains(&member.number);
        Ok(EditFacts {
            members: members.into_iter().filter(may_own).collect(),
            locked_by: before.locked_by().map(|round| round.name.clone()),
            unlocked_in: before
                .round
                .as_ref()
                .filter(|_| before.is_unlocked && before.phase == Some(RoundPhase::Open))
                .map(|round| round.name.clone()),
            lines: before.lines,
            owners: before.owners,
            bucket: Some(before.bucket),
        })
    })
}
