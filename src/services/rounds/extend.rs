//! More time for a round: its close is moved on, with a reason, and the participants are told (money.md 8). Once the
//! close has passed it stays: what everybody gave is known by then.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::closing_soon::queue_closing_soon;
use super::open::hour_of;
use super::tell::{RoundChange, tell_of_change};
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::RoundNumber;
use crate::domain::text::LongText;
use crate::domain::time::{UtcTime, clock, day_with_year};
use crate::services::once::{IdempotencyKey, KeyReused, once};
use crate::services::settlement::move_mails;
use crate::store::ledger::lock_group;
use crate::store::rounds::{self, lock_round};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, close_changes, log};

/// Give a round more time.
#[derive(Debug, Clone)]
pub struct ExtendRound {
    /// The round.
    pub round: RoundNumber,
    /// The day at whose 18:00, where the group is, it closes instead.
    pub closes_on: NaiveDate,
    /// Why.
    pub reason: LongText,
    /// The form's key.
    pub key: Option<IdempotencyKey>,
}

/// A round that has more time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extended {
    /// Its name.
    pub name: String,
    /// When it was to close (UTC).
    pub was_at: UtcTime,
    /// When it closes now (UTC).
    pub closes_at: UtcTime,
    /// How many are told by mail.
    pub told: usize,
}

/// Why a round did not get more time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExtendRefused {
    /// There is no such round.
    #[error("there is no such round")]
    NoSuchRound,
    /// Its close has passed, or it was withdrawn.
    #[error("the round is {phase}")]
    Over {
        /// Where it stands.
        phase: RoundPhase,
        /// When it closed (UTC).
        closed_at: UtcTime,
    },
    /// The new close is not after the old one.
    #[error("the round closes at {closes_at} already")]
    NotLater {
        /// When it closes (UTC).
        closes_at: UtcTime,
    },
    /// No reason was given.
    #[error("there is no reason")]
    NoReason,
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Moves the close of a round that is announced or open to a later day.
///
/// # Errors
/// Why not; then nothing was written.
pub fn extend(db: &Db, who: &GroupScope, command: ExtendRound) -> Result<Extended, Failure<ExtendRefused>> {
    let who = *who;
    db.write(move |tx| {
        let group = lock_group(tx, who.group())?;
        once(tx, who.user(), command.key.as_ref(), ExtendRefused::from, |tx| {
            let no_such = || Failure::Refused(ExtendRefused::NoSuchRound);
            let locked = lock_round(tx, who.group(), command.round)?.ok_or_else(no_such)?;
            let head = rounds::find_round(tx, who.group(), command.round)?.ok_or_else(no_such)?;
            let (phase, was_at) = (head.phase(locked.at()), locked.closes_at());
            if !matches!(phase, RoundPhase::Announced | RoundPhase::Open) {
                return Err(Failure::Refused(ExtendRefused::Over { phase, closed_at: was_at }));
            }
            let reason = command.reason.as_str().trim();
            if reason.is_empty() {
                return Err(Failure::Refused(ExtendRefused::NoReason));
            }
            let closes_at = hour_of(group.zone(), command.closes_on, 18);
            if closes_at <= was_at {
                return Err(Failure::Refused(ExtendRefused::NotLater { closes_at: was_at }));
            }
            let position = close_changes::move_close(tx, &locked, closes_at, reason, who.member())?;
            move_mails(tx, who.group(), command.round, closes_at, head.answer_days)?;
            queue_closing_soon(tx, who.group(), command.round, (head.opens_at, closes_at))?;
            // Before it opens nobody was mailed yet: the mail that it opens says the new close.
            let told = match phase {
                RoundPhase::Open => tell_of_change(tx, &locked, RoundChange::Close(position))?,
                _ => 0,
            };
            let moment = |at: UtcTime| {
                let local = group.zone().local(at);
                format!("{} at {}", day_with_year(local.date()), clock(local))
            };
            let detail = format!(
                "Moved the close of the round {} from {} to {}: {reason}",
                head.name,
                moment(was_at),
                moment(closes_at)
            );
            log::record(tx, &group, who.member(), "round_extended", &format!("round:{}", command.round), &detail)?;
            Ok(Extended { name: head.name, was_at, closes_at, told })
        })
    })
}
