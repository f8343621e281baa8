//! Which rounds were and are there, for the list and for the group's own page.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::bucket::{Outcome, RoundPhase};
use crate::domain::ids::{MemberNumber, RoundNumber, StatementNumber};
use crate::domain::money::{Amount, AmountError};
use crate::domain::time::UtcTime;
use crate::store::round_buckets::RoundBucket;
use crate::store::rounds::{self, RoundHead};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Snapshot, StoreError, announcements, groups, participants, round_buckets, statements};

/// A round in the list.
#[derive(Debug, Clone)]
pub struct RoundLine {
    /// The round.
    pub head: RoundHead,
    /// Where it stands.
    pub phase: RoundPhase,
    /// What there was to share.
    pub to_share: Amount,
    /// How many take part.
    pub participants: i64,
    /// How many buckets are in it.
    pub buckets: usize,
    /// How many of them were funded.
    pub funded_buckets: usize,
    /// What they got.
    pub funded: Amount,
}

/// The rounds of a group.
#[derive(Debug, Clone)]
pub struct RoundList {
    /// The one that is announced, open, or closed and not settled.
    pub running: Option<RunningRound>,
    /// Those that are settled, newest first.
    pub settled: Vec<RoundLine>,
    /// Who takes part is asked, when no round runs; for members only.
    pub hands: Option<HandsLine>,
    /// When the next round is meant to open.
    pub next_opens_on: Option<NaiveDate>,
}

/// The question who takes part in the next round.
#[derive(Debug, Clone, Copy)]
pub struct HandsLine {
    /// Until when hands are counted, this moment excluded (UTC).
    pub until: UtcTime,
    /// That moment has passed.
    pub is_over: bool,
    /// How many are in so far.
    pub up: usize,
    /// The reader's answer.
    pub mine: Option<bool>,
}

/// The round that is not settled yet.
#[derive(Debug, Clone)]
pub struct RunningRound {
    /// The round.
    pub line: RoundLine,
    /// How many have saved a split.
    pub finished: i64,
    /// What the reader may give and has given, when they take part.
    pub mine: Option<Mine>,
}

/// The reader's part in a running round.
#[derive(Debug, Clone, Copy)]
pub struct Mine {
    /// What they may give in all.
    pub may_give: Amount,
    /// What they have given.
    pub given: Amount,
}

/// The rounds of a group, with the reader's part in the running one.
///
/// # Errors
/// When the database fails.
pub fn list(db: &Db, group: InGroup, me: Option<MemberNumber>) -> Result<RoundList, StoreError> {
    let now = db.now();
    db.read(|snapshot| list_in(snapshot, group, me, now))
}

/// The same within a snapshot.
///
/// # Errors
/// When the database fails.
pub fn list_in(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    me: Option<MemberNumber>,
    now: UtcTime,
) -> Result<RoundList, StoreError> {
    let heads = rounds::list_rounds(snapshot, group)?;
    let to_share: BTreeMap<StatementNumber, Amount> =
        statements::list_statements(snapshot, group)?.into_iter().map(|one| (one.number, one.to_share)).collect();
    let counts: BTreeMap<RoundNumber, i64> = participants::count_by_round(snapshot, group)?.into_iter().collect();
    let in_rounds = round_buckets::list_in_group(snapshot, group)?;
    let next_opens_on = groups::get_group(snapshot, group)?.next_round_opens_on;

    let mut settled = Vec::new();
    let mut running = None;
    for head in heads {
        let buckets: Vec<&RoundBucket> = in_rounds.iter().filter(|one| one.round == head.number).collect();
        let funded = || buckets.iter().filter(|one| one.outcome.is_some_and(Outcome::is_funded));
        let line = RoundLine {
            phase: head.phase(now),
            to_share: to_share.get(&head.statement).copied().unwrap_or(Amount::ZERO),
            participants: counts.get(&head.number).copied().unwrap_or(0),
            buckets: buckets.len(),
            funded_buckets: funded().count(),
            funded: Amount::total(funded().filter_map(|one| one.funded)).map_err(too_large)?,
            head,
        };
        if line.phase == RoundPhase::Settled {
            settled.push(line);
        } else if running.is_none() {
            running = Some(running_round(snapshot, group, me, line)?);
        }
    }
    let hands = match (me, &running) {
        (Some(me), None) => hands_line(snapshot, group, me, now)?,
        _ => None,
    };
    Ok(RoundList { running, settled, hands, next_opens_on })
}

fn hands_line(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    me: MemberNumber,
    now: UtcTime,
) -> Result<Option<HandsLine>, StoreError> {
    let Some(asked) = announcements::find_waiting(snapshot, group)? else { return Ok(None) };
    let answers = announcements::list_hands(snapshot, group, asked.number)?;
    Ok(Some(HandsLine {
        until: asked.hands_until,
        is_over: now >= asked.hands_until,
        up: answers.iter().filter(|one| one.is_up).count(),
        mine: answers.iter().find(|one| one.member == me).map(|one| one.is_up),
    }))
}

/// A round with its dates and rules; none if there is none of that number.
///
/// # Errors
/// When the database fails.
pub fn head(db: &Db, who: &GroupScope, round: RoundNumber) -> Result<Option<RoundHead>, StoreError> {
    let group = who.group();
    db.read(|snapshot| rounds::find_round(snapshot, group, round))
}

fn running_round(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    me: Option<MemberNumber>,
    line: RoundLine,
) -> Result<RunningRound, StoreError> {
    let finished = participants::count_finished(snapshot, group, line.head.number)?;
    let mine = match me {
        Some(me) => participants::find_participant(snapshot, group, line.head.number, me)?,
        None => None,
    };
    let mine =
        mine.map(|mine| Ok(Mine { may_give: mine.may_give()?, given: mine.given })).transpose().map_err(too_large)?;
    Ok(RunningRound { line, finished, mine })
}

fn too_large(error: AmountError) -> StoreError {
    StoreError::Corrupt(error.to_string())
}
