//! Ending a round before its time. A round also ends by itself, and nothing is decided by either (money.md 8).

use chrono::Duration;
use serde::{Deserialize, Serialize};

use super::closing_soon::queue_closing_soon;
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::RoundNumber;
use crate::domain::time::UtcTime;
use crate::services::once::{IdempotencyKey, KeyReused, once};
use crate::services::settlement::move_mails;
use crate::store::ledger::lock_group;
use crate::store::rounds::{self, lock_round};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, close_changes, log};

/// A round that was ended.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Closed {
    /// The round.
    pub name: String,
    /// When (UTC).
    pub closed_at: UtcTime,
}

/// Why a round was not ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CloseRoundRefused {
    /// There is no such round.
    #[error("there is no such round")]
    NoSuchRound,
    /// It is not open.
    #[error("the round is {phase}")]
    NotOpen {
        /// Where it stands.
        phase: RoundPhase,
    },
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Ends an open round now.
///
/// # Errors
/// Why not; then nothing was written.
pub fn close_now(
    db: &Db,
    who: &GroupScope,
    round: RoundNumber,
    key: Option<IdempotencyKey>,
) -> Result<Closed, Failure<CloseRoundRefused>> {
    let who = *who;
    db.write(move |tx| {
        let group = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), CloseRoundRefused::from, |tx| {
            let no_such = || Failure::Refused(CloseRoundRefused::NoSuchRound);
            let locked = lock_round(tx, who.group(), round)?.ok_or_else(no_such)?;
            let head = rounds::find_round(tx, who.group(), round)?.ok_or_else(no_such)?;
            let phase = head.phase(locked.at());
            if phase != RoundPhase::Open {
                return Err(Failure::Refused(CloseRoundRefused::NotOpen { phase }));
            }
            // A round is open for a moment at least: the database asks for it.
            let closed_at = locked.at().max(head.opens_at.plus(Duration::microseconds(1)));
            if closed_at >= locked.closes_at() {
                return Err(Failure::Refused(CloseRoundRefused::NotOpen { phase: RoundPhase::Closed }));
            }
            close_changes::move_close(tx, &locked, closed_at, "", who.member())?;
            move_mails(tx, who.group(), round, closed_at, head.answer_days)?;
            queue_closing_soon(tx, who.group(), round, (head.opens_at, closed_at))?;
            rounds::set_closed_by(tx, &locked, who.member())?;
            let detail = format!("Ended the round {} before its time", head.name);
            log::record(tx, &group, who.member(), "round_closed", &format!("round:{round}"), &detail)?;
            Ok::<_, Failure<CloseRoundRefused>>(Closed { name: head.name, closed_at })
        })
    })
}
