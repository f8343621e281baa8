//! Money that moves only when a second person confirms it: what a group starts with, and adjustments between two
//! accounts (money.md 9 and 10). Nothing is posted before.

mod decide;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use decide::{Confirmed, DecideRefused, confirm, decline, take_back};

use super::once::{IdempotencyKey, KeyReused, once};
use crate::domain::correction::{ProposalKind, TooLittle, check_balances, is_adjustable};
use crate::domain::ids::{MemberNumber, ProposalNumber, StatementNumber};
use crate::domain::ledger::{Account, Transfer};
use crate::domain::money::Amount;
use crate::domain::text::Reason;
use crate::store::ledger::{LockedGroup, list_balances, lock_group};
use crate::store::proposals::{NewProposal, Proposal, insert_proposal, list_proposals};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, groups, log, members, outcomes, statements};

/// What the group started with.
#[derive(Debug, Clone, Serialize)]
pub struct ProposeOpening {
    /// The day of the bank statement.
    pub as_of: NaiveDate,
    /// What belongs to the foundation.
    pub foundation: Amount,
    /// What is there to be shared.
    pub carried: Amount,
    /// Where the figures come from.
    pub reason: Reason,
}

/// A correction between two accounts.
#[derive(Debug, Clone, Serialize)]
pub struct ProposeAdjustment {
    /// Where the money is now.
    pub from: Account,
    /// Where it should be.
    pub to: Account,
    /// How much.
    pub amount: Amount,
    /// Why.
    pub reason: Reason,
    /// The day it is to count for; today if none is given.
    pub effective_on: Option<NaiveDate>,
    /// The statement whose month it corrects, by its name.
    pub statement: Option<String>,
}

/// A proposal that waits for a second person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// Its number.
    pub number: ProposalNumber,
}

/// Why something is not proposed. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProposeRefused {
    /// Nothing, or less.
    #[error("the amount is not above zero")]
    NotPositive,
    /// A sum is beyond what Brimful can hold.
    #[error("the amount is too large")]
    TooLarge,
    /// The opening is recorded, or waits.
    #[error("the opening is proposal {number}")]
    OpeningExists {
        /// Its number.
        number: ProposalNumber,
        /// It waits for a second person.
        waits: bool,
    },
    /// From an account to itself.
    #[error("both accounts are {account}")]
    SameAccount {
        /// The account.
        account: Account,
    },
    /// Corrections do not touch this account, or it was never used.
    #[error("{account} cannot be adjusted")]
    NotAdjustable {
        /// The account.
        account: Account,
    },
    /// An account would fall below zero.
    #[error(transparent)]
    TooLittle(#[from] TooLittle),
    /// The day lies ahead.
    #[error("{day} lies ahead of {today}")]
    Ahead {
        /// The day given.
        day: NaiveDate,
        /// Today where the group is.
        today: NaiveDate,
    },
    /// No statement of that name stands.
    #[error("there is no statement {name}")]
    NoStatement {
        /// The name.
        name: String,
    },
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Proposes what the group started with; once.
///
/// # Errors
/// Why not; then nothing was written.
pub fn propose_opening(
    db: &Db,
    who: &GroupScope,
    command: ProposeOpening,
    key: Option<IdempotencyKey>,
) -> Result<Proposed, Failure<ProposeRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), ProposeRefused::from, |tx| {
            let openings = list_proposals(tx, who.group())?;
            let mut openings = openings.iter().filter(|one| one.what.kind == ProposalKind::Opening);
            if let Some(one) = openings.find(|one| one.decided.is_none() || one.stands()) {
                let (number, waits) = (one.number, one.decided.is_none());
                return Err(Failure::Refused(ProposeRefused::OpeningExists { number, waits }));
            }
            check_day(&locked, command.as_of)?;
            let parts = [(Account::Foundation, command.foundation), (Account::Carried, command.carried)];
            if parts.iter().any(|(_, amount)| amount.is_negative()) {
                return Err(Failure::Refused(ProposeRefused::NotPositive));
            }
            let parts = parts.into_iter().filter(|(_, amount)| amount.is_positive());
            let transfers = parts.map(|(to, amount)| Transfer::new(Account::Bank, to, amount)).collect();
            let new = NewProposal {
                kind: ProposalKind::Opening,
                effective_on: command.as_of,
                reason: command.reason.to_string(),
                statement: None,
                transfers,
            };
            write(tx, &locked, &who, &new)
        })
    })
}

/// Proposes a correction between two accounts.
///
/// # Errors
/// Why not, with the figures; then nothing was written.
pub fn propose_adjustment(
    db: &Db,
    who: &GroupScope,
    command: ProposeAdjustment,
    key: Option<IdempotencyKey>,
) -> Result<Proposed, Failure<ProposeRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), ProposeRefused::from, |tx| {
            let effective_on = command.effective_on.unwrap_or(locked.today());
            check_day(&locked, effective_on)?;
            let statement = match &command.statement {
                Some(name) => Some(statement_of(tx, who.group(), name)?),
                None => None,
            };
            check_accounts(tx, who.group(), command.from, command.to)?;
            let new = NewProposal {
                kind: ProposalKind::Adjustment,
                effective_on,
                reason: command.reason.to_string(),
                statement,
                transfers: vec![Transfer::new(command.from, command.to, command.amount)],
            };
            write(tx, &locked, &who, &new)
        })
    })
}

fn write(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    new: &NewProposal,
) -> Result<Proposed, Failure<ProposeRefused>> {
    if new.transfers.is_empty() || new.transfers.iter().any(|transfer| !transfer.amount.is_positive()) {
        return Err(Failure::Refused(ProposeRefused::NotPositive));
    }
    if new.transfers.iter().any(|transfer| transfer.amount > Amount::LIMIT) {
        return Err(Failure::Refused(ProposeRefused::TooLarge));
    }
    let balances = list_balances(tx, who.group())?;
    check_balances(&new.transfers, &balances).map_err(|short| Failure::Refused(short.into()))?;
    let number = insert_proposal(tx, locked, who.member(), new)?;
    let (event, what) = match new.kind {
        ProposalKind::Opening => ("opening_proposed", "what the group started with"),
        ProposalKind::Adjustment => ("adjustment_proposed", "a correction"),
    };
    let sum = Amount::total(new.transfers.iter().map(|transfer| transfer.amount));
    let sum = sum.map_err(|_| Failure::Refused(ProposeRefused::TooLarge))?;
    let detail = format!("Proposed {what} of {}: {}", locked.currency().format(sum), new.reason);
    log::record(tx, locked, who.member(), event, &format!("proposal:{number}"), &detail)?;
    Ok(Proposed { number })
}

fn check_day(locked: &LockedGroup<'_>, day: NaiveDate) -> Result<(), Failure<ProposeRefused>> {
    let today = locked.today();
    if day > today { Err(Failure::Refused(ProposeRefused::Ahead { day, today })) } else { Ok(()) }
}

fn check_accounts(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    from: Account,
    to: Account,
) -> Result<(), Failure<ProposeRefused>> {
    if from == to {
        return Err(Failure::Refused(ProposeRefused::SameAccount { account: from }));
    }
    let known = list_balances(snapshot, group)?;
    let may = |account: Account| match account {
        // A bucket that no round ever funded is only an idea.
        Account::Bucket(_) => known.iter().any(|(one, _)| *one == account),
        other => is_adjustable(other),
    };
    match [from, to].into_iter().find(|account| !may(*account)) {
        Some(account) => Err(Failure::Refused(ProposeRefused::NotAdjustable { account })),
        None => Ok(()),
    }
}

fn statement_of(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    name: &str,
) -> Result<StatementNumber, Failure<ProposeRefused>> {
    let standing = statements::list_statements(snapshot, group)?;
    let found = standing.iter().find(|statement| statement.name == name);
    let missing = || Failure::Refused(ProposeRefused::NoStatement { name: name.to_owned() });
    found.map(|statement| statement.number).ok_or_else(missing)
}

/// The page of corrections: what waits, what was decided, and what a form may choose from.
#[derive(Debug, Clone)]
pub struct ProposalsFacts {
    /// Every proposal, newest first.
    pub proposals: Vec<Proposal>,
    /// Members by number.
    pub members: Vec<(MemberNumber, String)>,
    /// The accounts that may be adjusted, with what each holds.
    pub accounts: Vec<(Account, Amount)>,
    /// The titles of buckets.
    pub buckets: Vec<(crate::domain::ids::BucketNumber, String)>,
    /// The statements that stand, newest first: number and name.
    pub statements: Vec<(StatementNumber, String)>,
    /// Today where the group is.
    pub today: NaiveDate,
}

impl ProposalsFacts {
    /// The opening that stands or waits.
    pub fn opening(&self) -> Option<&Proposal> {
        let openings = self.proposals.iter().filter(|one| one.what.kind == ProposalKind::Opening);
        openings.into_iter().find(|one| one.decided.is_none() || one.stands())
    }
}

/// Proposals and what the forms need.
///
/// # Errors
/// When the database fails.
pub fn proposals(db: &Db, who: &GroupScope) -> Result<ProposalsFacts, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let group = who.group();
        let balances = list_balances(snapshot, group)?;
        let held = |account: Account| balances.iter().find(|(one, _)| *one == account).map(|(_, holds)| *holds);
        let always = [Account::Bank, Account::Foundation, Account::Core, Account::Carried];
        let mut accounts: Vec<_> =
            always.into_iter().map(|account| (account, held(account).unwrap_or_default())).collect();
        accounts.extend(balances.iter().filter(|(account, _)| matches!(account, Account::Bucket(_))));
        let mut standing = statements::list_statements(snapshot, group)?;
        standing.reverse();
        let names = members::list_members(snapshot, group)?;
        let mut proposals = list_proposals(snapshot, group)?;
        proposals.reverse();
        Ok(ProposalsFacts {
            proposals,
            members: names.into_iter().map(|member| (member.number, member.name)).collect(),
            accounts,
            buckets: outcomes::list_titles(snapshot, group)?,
            statements: standing.into_iter().map(|statement| (statement.number, statement.name)).collect(),
            today: groups::get_group(snapshot, group)?.zone.day_of(now),
        })
    })
}
