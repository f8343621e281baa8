//! Openings and adjustments that wait for a second person, and what became of them (money.md 9 and 10).

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::ledger_facts::{account_of, list_reversed};
use super::schema::{proposal_transfers, proposals};
use super::scope::InGroup;
use crate::domain::correction::{ProposalKind, ProposalOutcome};
use crate::domain::ids::{EntryNumber, MemberNumber, ProposalNumber, StatementNumber};
use crate::domain::ledger::Transfer;
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// What is proposed. Words stay out of what is checked offline.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewProposal {
    /// An opening or an adjustment.
    pub kind: ProposalKind,
    /// The day it is to count for.
    pub effective_on: NaiveDate,
    /// Why; for an opening where the figures come from.
    #[serde(skip)]
    pub reason: String,
    /// The statement whose month it corrects, if one.
    pub statement: Option<StatementNumber>,
    /// The money.
    pub transfers: Vec<Transfer>,
}

/// How a proposal ended.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    /// How.
    pub outcome: ProposalOutcome,
    /// When (UTC).
    pub at: UtcTime,
    /// By whom.
    pub by: MemberNumber,
    /// Why it was declined.
    #[serde(skip)]
    pub why: Option<String>,
    /// The entry of a confirmed one.
    pub entry: Option<EntryNumber>,
    /// That entry was taken back.
    #[serde(skip)]
    pub is_reversed: bool,
}

/// A proposal.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// Its number in the group.
    pub number: ProposalNumber,
    /// What is proposed.
    pub what: NewProposal,
    /// When it was proposed (UTC).
    pub proposed_at: UtcTime,
    /// By whom.
    pub proposed_by: MemberNumber,
    /// How it ended; none while it waits.
    pub decided: Option<Decided>,
}

impl Proposal {
    /// Confirmed, and not taken back since.
    pub fn stands(&self) -> bool {
        self.decided.as_ref().is_some_and(|end| end.outcome == ProposalOutcome::Confirmed && !end.is_reversed)
    }
}

/// Every proposal, oldest first.
///
/// # Errors
/// When the database fails or holds what cannot be.
pub fn list_proposals(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<Proposal>, StoreError> {
    list(snapshot, group, None)
}

/// One proposal.
///
/// # Errors
/// When the database fails or holds what cannot be.
pub fn find_proposal(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    number: ProposalNumber,
) -> Result<Option<Proposal>, StoreError> {
    Ok(list(snapshot, group, Some(number))?.pop())
}

fn list(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    only: Option<ProposalNumber>,
) -> Result<Vec<Proposal>, StoreError> {
    type What = (ProposalNumber, ProposalKind, NaiveDate, String, Option<StatementNumber>, UtcTime, MemberNumber);
    type End = (Option<ProposalOutcome>, Option<UtcTime>, Option<MemberNumber>, Option<String>, Option<EntryNumber>);
    let mut query = proposals::table.filter(proposals::group_id.eq(group.id())).into_boxed();
    let mut moves = proposal_transfers::table.filter(proposal_transfers::group_id.eq(group.id())).into_boxed();
    if let Some(number) = only {
        query = query.filter(proposals::number.eq(number));
        moves = moves.filter(proposal_transfers::proposal_number.eq(number));
    }
    let rows: Vec<(What, End)> = query
        .order(proposals::number)
        .select((
            (
                proposals::number,
                proposals::kind,
                proposals::effective_on,
                proposals::reason,
                proposals::statement_number,
                proposals::proposed_at,
                proposals::proposed_by,
            ),
            (
                proposals::outcome,
                proposals::decided_at,
                proposals::decided_by,
                proposals::decided_why,
                proposals::entry_number,
            ),
        ))
        .load(snapshot.db())?;
    let moves: Vec<(ProposalNumber, String, String, Amount)> = moves
        .order((proposal_transfers::proposal_number, proposal_transfers::position))
        .select((
            proposal_transfers::proposal_number,
            proposal_transfers::from_account,
            proposal_transfers::to_account,
            proposal_transfers::amount,
        ))
        .load(snapshot.db())?;
    let reversed = list_reversed(snapshot, group)?;
    let read = |(what, end): (What, End)| {
        let (number, kind, effective_on, reason, statement, proposed_at, proposed_by) = what;
        let of_this = moves.iter().filter(|(of, ..)| *of == number);
        let transfers = of_this.map(|(_, from, to, amount)| transfer(from, to, *amount)).collect::<Result<_, _>>()?;
        let decided = match end {
            (Some(outcome), Some(at), Some(by), why, entry) => {
                let is_reversed = entry.is_some_and(|entry| reversed.contains(&entry));
                Some(Decided { outcome, at, by, why, entry, is_reversed })
            }
            _ => None,
        };
        let what = NewProposal { kind, effective_on, reason, statement, transfers };
        Ok(Proposal { number, what, proposed_at, proposed_by, decided })
    };
    rows.into_iter().map(read).collect()
}

fn transfer(from: &str, to: &str, amount: Amount) -> Result<Transfer, StoreError> {
    Ok(Transfer::new(account_of(from)?, account_of(to)?, amount))
}

/// Stores a proposal under the next number.
///
/// # Errors
/// When the database fails.
pub fn insert_proposal(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    actor: MemberNumber,
    new: &NewProposal,
) -> Result<ProposalNumber, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = proposals::table
        .filter(proposals::group_id.eq(group))
        .select(diesel::dsl::max(proposals::number))
        .first(tx.db())?;
    let number = ProposalNumber::new(last.unwrap_or(0) + 1);
    diesel::insert_into(proposals::table)
        .values((
            proposals::group_id.eq(group),
            proposals::number.eq(number),
            proposals::kind.eq(new.kind),
            proposals::effective_on.eq(new.effective_on),
            proposals::reason.eq(&new.reason),
            proposals::statement_number.eq(new.statement),
            proposals::proposed_at.eq(locked.at()),
            proposals::proposed_by.eq(actor),
        ))
        .execute(tx.db())?;
    let rows: Vec<_> = (1_i64..)
        .zip(&new.transfers)
        .map(|(position, transfer)| {
            (
                proposal_transfers::group_id.eq(group),
                proposal_transfers::proposal_number.eq(number),
                proposal_transfers::position.eq(position),
                proposal_transfers::from_account.eq(transfer.from.to_string()),
                proposal_transfers::to_account.eq(transfer.to.to_string()),
                proposal_transfers::amount.eq(transfer.amount),
            )
        })
        .collect();
    on_backend!(tx.db(), conn => {
        diesel::insert_into(proposal_transfers::table).values(rows).execute(conn)
    })?;
    Ok(number)
}

/// Writes down how a proposal ended. The caller has seen that it was waiting.
///
/// # Errors
/// When the database fails, or who proposed it decides it.
pub fn set_decided(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    number: ProposalNumber,
    actor: MemberNumber,
    outcome: ProposalOutcome,
    why: Option<&str>,
    entry: Option<EntryNumber>,
) -> Result<(), StoreError> {
    diesel::update(
        proposals::table
            .filter(proposals::group_id.eq(locked.group().id()))
            .filter(proposals::number.eq(number))
            .filter(proposals::outcome.is_null()),
    )
    .set((
        proposals::outcome.eq(outcome),
        proposals::decided_at.eq(locked.at()),
        proposals::decided_by.eq(actor),
        proposals::decided_why.eq(why),
        proposals::entry_number.eq(entry),
    ))
    .execute(tx.db())?;
    Ok(())
}
