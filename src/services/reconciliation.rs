//! The ledger beside the bank: what the bank said on a day, what the ledger says for it, and the difference, kept
//! (money.md 9).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::once::{IdempotencyKey, KeyReused, once};
use crate::domain::ids::{MemberNumber, ReconciliationNumber};
use crate::domain::ledger::Account;
use crate::domain::money::{Amount, AmountError};
use crate::domain::text::Reason;
use crate::store::ledger::lock_group;
use crate::store::ledger_facts::{last_entry, list_balances_on};
pub use crate::store::reconciliations::{Held, Reconciliation};
use crate::store::reconciliations::{NewReconciliation, insert_reconciliation, list_reconciliations};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, Snapshot, StoreError, groups, log, members};

/// What the bank says.
#[derive(Debug, Clone, Serialize)]
pub struct Reconcile {
    /// The day of the balance.
    pub as_of: NaiveDate,
    /// The balance; below zero when overdrawn.
    pub bank: Amount,
    /// What explains the difference, if there is one.
    pub note: Option<Reason>,
}

/// A comparison that was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reconciled {
    /// Its number.
    pub number: ReconciliationNumber,
    /// What the bank has more than the ledger says; below zero if less.
    pub difference: Amount,
}

/// Why it is not kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReconcileRefused {
    /// The day lies ahead.
    #[error("{day} lies ahead of {today}")]
    Ahead {
        /// The day given.
        day: NaiveDate,
        /// Today where the group is.
        today: NaiveDate,
    },
    /// Beyond what Brimful can hold.
    #[error("the amount is too large")]
    TooLarge,
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// The page of comparisons.
#[derive(Debug, Clone)]
pub struct ReconciliationFacts {
    /// What the ledger says today.
    pub now: Held,
    /// What was compared, newest first.
    pub history: Vec<Reconciliation>,
    /// Members by number.
    pub members: Vec<(MemberNumber, String)>,
    /// Today where the group is.
    pub today: NaiveDate,
}

/// Comparisons so far, and what the ledger says today.
///
/// # Errors
/// When the database fails.
pub fn reconciliations(db: &Db, who: &GroupScope) -> Result<ReconciliationFacts, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let today = groups::get_group(snapshot, who.group())?.zone.day_of(now);
        let names = members::list_members(snapshot, who.group())?;
        let mut history = list_reconciliations(snapshot, who.group())?;
        history.reverse();
        Ok(ReconciliationFacts {
            now: held_on(snapshot, who.group(), today)?,
            history,
            members: names.into_iter().map(|member| (member.number, member.name)).collect(),
            today,
        })
    })
}

/// What the ledger held at the end of a day, by kind of account.
///
/// # Errors
/// When the database fails.
pub(crate) fn held_on(snapshot: &mut Snapshot<'_>, group: InGroup, day: NaiveDate) -> Result<Held, StoreError> {
    let balances = list_balances_on(snapshot, group, day)?;
    held(balances.into_iter()).map_err(|error| StoreError::Corrupt(error.to_string()))
}

/// Sums balances by kind of account. The bank is the sum of all the others.
pub(crate) fn held(balances: impl Iterator<Item = (Account, Amount)>) -> Result<Held, AmountError> {
    let mut held = Held::default();
    for (account, balance) in balances {
        let part = match account {
            Account::Bank => continue,
            Account::Pool => &mut held.pool,
            Account::Foundation => &mut held.foundation,
            Account::Core => &mut held.core,
            Account::Carried => &mut held.carried,
            Account::Allotment(_) => &mut held.allotments,
            Account::Bucket(_) => &mut held.buckets,
        };
        *part = part.checked_add(balance)?;
        held.ledger = held.ledger.checked_add(balance)?;
    }
    Ok(held)
}

/// Keeps what the bank says beside what the ledger says. Who may is asked by the route.
///
/// # Errors
/// Why not; then nothing was written.
pub fn reconcile(
    db: &Db,
    who: &GroupScope,
    command: Reconcile,
    key: Option<IdempotencyKey>,
) -> Result<Reconciled, Failure<ReconcileRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), ReconcileRefused::from, |tx| {
            let (day, today) = (command.as_of, locked.today());
            if day > today {
                return Err(Failure::Refused(ReconcileRefused::Ahead { day, today }));
            }
            if command.bank.abs() > Amount::LIMIT {
                return Err(Failure::Refused(ReconcileRefused::TooLarge));
            }
            let held = held_on(tx, who.group(), day)?;
            let difference =
                command.bank.checked_sub(held.ledger).map_err(|error| StoreError::Corrupt(error.to_string()))?;
            let new = NewReconciliation {
                as_of: day,
                bank: command.bank,
                held,
                last_entry: last_entry(tx, who.group())?,
                note: command.note.as_ref().map(Reason::to_string).unwrap_or_default(),
            };
            let number = insert_reconciliation(tx, &locked, who.member(), &new)?;
            let currency = locked.currency();
            let detail = format!(
                "The bank said {} on {day}, the ledger {}",
                currency.format(command.bank),
                currency.format(held.ledger)
            );
            log::record(tx, &locked, who.member(), "reconciled", &format!("reconciliation:{number}"), &detail)?;
            Ok(Reconciled { number, difference })
        })
    })
}
