//! What becomes of a proposal: confirmed or declined by a second person, or taken back by who made it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::correction::{ProposalKind, ProposalOutcome, TooLittle, check_balances};
use crate::domain::ids::{EntryNumber, ProposalNumber};
use crate::domain::ledger::{BelongsTo, EntryDraft, EntryKind};
use crate::domain::policy::{Action, may};
use crate::domain::text::Reason;
use crate::services::once::{IdempotencyKey, KeyReused, once};
use crate::store::ledger::{LockedGroup, append, list_balances, lock_group};
use crate::store::proposals::{Proposal, find_proposal, set_decided};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, Tx, log};

/// Why a proposal is not decided. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecideRefused {
    /// There is no such proposal.
    #[error("there is no such proposal")]
    NoProposal,
    /// It was decided before.
    #[error("it is {outcome} since {on}")]
    DecidedBefore {
        /// How.
        outcome: ProposalOutcome,
        /// On which day.
        on: NaiveDate,
    },
    /// Who proposed it cannot decide it.
    #[error("one's own proposal")]
    Own,
    /// Somebody else proposed it.
    #[error("somebody else's proposal")]
    NotOwn,
    /// Neither facilitator nor treasurer.
    #[error("only facilitators and treasurers decide this")]
    NoRole,
    /// Since it was proposed, an account got too low for it.
    #[error(transparent)]
    TooLittle(#[from] TooLittle),
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// A confirmed proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// The entry that was posted.
    pub entry: EntryNumber,
}

/// Confirms what somebody else proposed, and posts it.
///
/// # Errors
/// Why not; then nothing was posted.
pub fn confirm(
    db: &Db,
    who: &GroupScope,
    number: ProposalNumber,
    key: Option<IdempotencyKey>,
) -> Result<Confirmed, Failure<DecideRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), DecideRefused::from, |tx| {
            let proposal = waiting(tx, &locked, &who, number)?;
            check_second(&who, &proposal)?;
            post(tx, &mut locked, &who, &proposal)
        })
    })
}

fn post<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    proposal: &Proposal,
) -> Result<Confirmed, Failure<DecideRefused>> {
    let what = &proposal.what;
    let balances = list_balances(tx, who.group())?;
    check_balances(&what.transfers, &balances).map_err(|short| Failure::Refused(short.into()))?;
    let (kind, event) = match what.kind {
        ProposalKind::Opening => (EntryKind::Opening, "opening_confirmed"),
        ProposalKind::Adjustment => (EntryKind::Adjustment, "adjustment_confirmed"),
    };
    let draft = EntryDraft {
        kind,
        effective_on: what.effective_on,
        belongs_to: what.statement.map_or(BelongsTo::None, BelongsTo::Statement),
        reverses: None,
        memo: what.reason.clone(),
        transfers: what.transfers.clone(),
    };
    let entry = append(tx, locked, who.member(), &draft)?;
    let number = proposal.number;
    set_decided(tx, locked, number, who.member(), ProposalOutcome::Confirmed, None, Some(entry))?;
    let detail = format!("Confirmed: {}", what.reason);
    log::record(tx, locked, who.member(), event, &format!("proposal:{number}"), &detail)?;
    Ok(Confirmed { entry })
}

/// Declines what somebody else proposed, and says why.
///
/// # Errors
/// Why not; then nothing was changed.
pub fn decline(
    db: &Db,
    who: &GroupScope,
    number: ProposalNumber,
    why: Reason,
    key: Option<IdempotencyKey>,
) -> Result<(), Failure<DecideRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), DecideRefused::from, |tx| {
            let proposal = waiting(tx, &locked, &who, number)?;
            check_second(&who, &proposal)?;
            let outcome = ProposalOutcome::Declined;
            set_decided(tx, &locked, number, who.member(), outcome, Some(why.as_str()), None)?;
            let detail = format!("Declined ({why}): {}", proposal.what.reason);
            log::record(tx, &locked, who.member(), "proposal_declined", &format!("proposal:{number}"), &detail)?;
            Ok(())
        })
    })
}

/// Takes one's own proposal back while it waits.
///
/// # Errors
/// Why not; then nothing was changed.
pub fn take_back(
    db: &Db,
    who: &GroupScope,
    number: ProposalNumber,
    key: Option<IdempotencyKey>,
) -> Result<(), Failure<DecideRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), DecideRefused::from, |tx| {
            let proposal = waiting(tx, &locked, &who, number)?;
            if proposal.proposed_by != who.member() {
                return Err(Failure::Refused(DecideRefused::NotOwn));
            }
            set_decided(tx, &locked, number, who.member(), ProposalOutcome::Withdrawn, None, None)?;
            let detail = format!("Took a proposal back: {}", proposal.what.reason);
            log::record(tx, &locked, who.member(), "proposal_withdrawn", &format!("proposal:{number}"), &detail)?;
            Ok(())
        })
    })
}

fn waiting(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    number: ProposalNumber,
) -> Result<Proposal, Failure<DecideRefused>> {
    let proposal = find_proposal(tx, who.group(), number)?.ok_or(Failure::Refused(DecideRefused::NoProposal))?;
    match &proposal.decided {
        Some(end) => {
            let on = locked.zone().day_of(end.at);
            Err(Failure::Refused(DecideRefused::DecidedBefore { outcome: end.outcome, on }))
        }
        None => Ok(proposal),
    }
}

/// Four eyes: somebody with a role, and not who proposed it.
fn check_second(who: &GroupScope, proposal: &Proposal) -> Result<(), Failure<DecideRefused>> {
    if !may(who.roles(), Action::Adjust) {
        return Err(Failure::Refused(DecideRefused::NoRole));
    }
    if proposal.proposed_by == who.member() {
        return Err(Failure::Refused(DecideRefused::Own));
    }
    Ok(())
}
