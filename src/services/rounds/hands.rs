//! "Who takes part?": asked before a round, answered with a raised hand (money.md 5). No money moves by it; opening the
//! round freezes those whose hand is up.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::open::hour_of;
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::MemberNumber;
use crate::domain::member::MemberState;
use crate::domain::text::LongText;
use crate::domain::time::{UtcTime, clock, day_with_year};
use crate::services::once::{IdempotencyKey, KeyReused, once};
use crate::store::announcements::{self, Announcement};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::members::{self, Member};
use crate::store::outbox::{self, NewMail};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, StoreError, Tx, groups, log, rounds};

/// Ask who takes part in the next round.
#[derive(Debug, Clone)]
pub struct AskForHands {
    /// The day at whose 18:00, where the group is, the asking ends.
    pub until: NaiveDate,
    /// What to say about it; may be empty.
    pub note: LongText,
    /// The form's key.
    pub key: Option<IdempotencyKey>,
}

/// What was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandsAsked {
    /// Until when hands are counted (UTC).
    pub until: UtcTime,
    /// How many are asked by mail.
    pub told: usize,
}

/// Why it was not asked, or not answered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HandsRefused {
    /// A round is not settled yet.
    #[error("the round {name} is not settled yet")]
    RoundRunning {
        /// That round.
        name: String,
        /// Where it stands.
        phase: RoundPhase,
    },
    /// It is asked already.
    #[error("hands are asked for until {until}")]
    AlreadyAsked {
        /// Until when (UTC).
        until: UtcTime,
    },
    /// The day has passed.
    #[error("there would be no time to answer")]
    TooEarly,
    /// Nobody asked.
    #[error("nobody asked")]
    NotAsked,
    /// The time to answer has passed.
    #[error("hands were counted until {until}")]
    Over {
        /// Until when (UTC).
        until: UtcTime,
    },
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Asks every active member who takes part in the next round.
///
/// # Errors
/// Why not; then nothing was written.
pub fn ask_for_hands(db: &Db, who: &GroupScope, command: AskForHands) -> Result<HandsAsked, Failure<HandsRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        once(tx, who.user(), command.key.as_ref(), HandsRefused::from, |tx| {
            if let Some(round) = rounds::find_unsettled(tx, who.group())? {
                let phase = round.phase(locked.at());
                return Err(Failure::Refused(HandsRefused::RoundRunning { name: round.name, phase }));
            }
            if let Some(asked) = announcements::find_waiting(tx, who.group())? {
                return Err(Failure::Refused(HandsRefused::AlreadyAsked { until: asked.hands_until }));
            }
            let until = hour_of(locked.zone(), command.until, 18);
            if until <= locked.at() {
                return Err(Failure::Refused(HandsRefused::TooEarly));
            }
            let note = command.note.as_str().trim();
            let number = announcements::insert_announcement(tx, &locked, who.member(), note, until)?;
            let told = tell(tx, &locked, number)?;
            let local = locked.zone().local(until);
            let detail = format!(
                "Asked who takes part in the next round, until {} at {}",
                day_with_year(local.date()),
                clock(local)
            );
            log::record(tx, &locked, who.member(), "hands_asked", &format!("announcement:{number}"), &detail)?;
            Ok(HandsAsked { until, told })
        })
    })
}

fn tell(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, number: i64) -> Result<usize, StoreError> {
    let subject = format!("announcement:{}:{number}", groups::get_group(tx, locked.group())?.slug);
    let members = members::list_members(tx, locked.group())?;
    let wanted = |one: &&Member| one.state == MemberState::Active && one.mails_rounds && one.email.is_some();
    let mut told = 0;
    for member in members.iter().filter(wanted) {
        let mail = NewMail {
            group: Some(locked.group()),
            kind: "hands",
            subject: &subject,
            recipient: &format!("member:{}", member.number),
            version: 1,
            payload: "{}",
        };
        outbox::enqueue(tx, &mail, locked.at())?;
        told += 1;
    }
    Ok(told)
}

/// Answers: "I'm in", or "not this time". The last answer before the time is over counts.
///
/// # Errors
/// Why not; then nothing was written.
pub fn answer(db: &Db, who: &GroupScope, is_up: bool) -> Result<UtcTime, Failure<HandsRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let asked = waiting(tx, &who)?;
        if locked.at() >= asked.hands_until {
            return Err(Failure::Refused(HandsRefused::Over { until: asked.hands_until }));
        }
        announcements::put_hand(tx, &locked, asked.number, who.member(), is_up)?;
        let (event, detail) = match is_up {
            true => ("hand_up", "Takes part in the next round"),
            false => ("hand_down", "Does not take part in the next round"),
        };
        log::record(tx, &locked, who.member(), event, &format!("announcement:{}", asked.number), detail)?;
        Ok(asked.hands_until)
    })
}

/// Asks no longer: the next round is for all active members again.
///
/// # Errors
/// Why not; then nothing was written.
pub fn call_off(db: &Db, who: &GroupScope) -> Result<(), Failure<HandsRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let asked = waiting(tx, &who)?;
        announcements::set_called_off(tx, &locked, asked.number, who.member())?;
        let (about, detail) = (format!("announcement:{}", asked.number), "Asks no longer who takes part");
        log::record(tx, &locked, who.member(), "hands_called_off", &about, detail)?;
        Ok(())
    })
}

fn waiting(tx: &mut Tx<'_>, who: &GroupScope) -> Result<Announcement, Failure<HandsRefused>> {
    announcements::find_waiting(tx, who.group())?.ok_or(Failure::Refused(HandsRefused::NotAsked))
}

/// The hands as a member sees them.
#[derive(Debug, Clone)]
pub struct Hands {
    /// What the facilitator says about it.
    pub note: String,
    /// Who asked.
    pub asked_by: String,
    /// Until when hands are counted, this moment excluded (UTC).
    pub until: UtcTime,
    /// That moment has passed.
    pub is_over: bool,
    /// Who is in, by number.
    pub up: Vec<Member>,
    /// Who is not, by number.
    pub down: Vec<Member>,
    /// Who has not answered, by number.
    pub silent: Vec<Member>,
    /// The reader's own answer.
    pub mine: Option<bool>,
}

/// The hands that were asked for, if they are.
///
/// # Errors
/// When the database fails.
pub fn hands(db: &Db, group: InGroup, me: MemberNumber) -> Result<Option<Hands>, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let Some(asked) = announcements::find_waiting(snapshot, group)? else { return Ok(None) };
        let answers = announcements::list_hands(snapshot, group, asked.number)?;
        let of = |member: MemberNumber| answers.iter().find(|one| one.member == member).map(|one| one.is_up);
        let all = members::list_members(snapshot, group)?;
        let asked_by = all.iter().find(|one| one.number == asked.announced_by).map(|one| one.name.clone());
        let with = |answer: Option<bool>| {
            let is_one = |one: &&Member| one.state == MemberState::Active && of(one.number) == answer;
            all.iter().filter(is_one).cloned().collect::<Vec<_>>()
        };
        Ok(Some(Hands {
            asked_by: asked_by.unwrap_or_default(),
            up: with(Some(true)),
            down: with(Some(false)),
            silent: with(None),
            mine: of(me),
            is_over: now >= asked.hands_until,
            until: asked.hands_until,
            note: asked.note,
        }))
    })
}
