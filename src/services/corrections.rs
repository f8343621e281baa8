//! Taking an entry back by its opposite, with a reason (money.md 10; docs/money.md, "Corrections").

use serde::{Deserialize, Serialize};

use super::core_payments::{lines_in, money_in};
use super::once::{IdempotencyKey, KeyReused, once};
use crate::domain::core_fund::held_by_line;
use crate::domain::correction::{OwnWay, TooLittle, check_balances, reversible};
use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{BelongsTo, EntryDraft, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::domain::text::Reason;
use crate::store::ledger::{LockedGroup, StoredEntry, append, list_balances, lock_group};
use crate::store::ledger_facts::{find_entry, find_reversal};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, log};

/// Why an entry is not taken back. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReverseRefused {
    /// There is no such entry.
    #[error("there is no such entry")]
    NoEntry,
    /// It was taken back before.
    #[error("entry {by} took it back")]
    TakenBackBefore {
        /// The entry that did.
        by: EntryNumber,
    },
    /// Entries of its kind are put right in another way.
    #[error("{kind} entries have a way of their own: {way}")]
    HasItsOwnWay {
        /// Its kind.
        kind: EntryKind,
        /// The way.
        way: OwnWay,
    },
    /// The next statement has counted the cover.
    #[error("statement {statement} has counted it")]
    Counted {
        /// The name of that statement.
        statement: String,
    },
    /// Bills were paid with the money of this cover.
    #[error("{spent:?} of it was paid or released for {cost}")]
    Spent {
        /// The core cost.
        cost: String,
        /// How much of the cover's money is gone.
        spent: Amount,
    },
    /// An account would fall below zero.
    #[error(transparent)]
    TooLittle(#[from] TooLittle),
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// An entry that was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenBack {
    /// The reversing entry.
    pub by: EntryNumber,
}

/// An entry as the page shows it before it is taken back.
#[derive(Debug, Clone)]
pub struct Reversible {
    /// The entry.
    pub entry: StoredEntry,
    /// Why it cannot be taken back; none if it can.
    pub refused: Option<ReverseRefused>,
}

/// One entry and whether it can be taken back now; none if there is no such entry.
///
/// # Errors
/// When the database fails.
pub fn find_reversible(db: &Db, who: &GroupScope, number: EntryNumber) -> Result<Option<Reversible>, StoreError> {
    db.read(|snapshot| {
        let Some(entry) = find_entry(snapshot, who.group(), number)? else { return Ok(None) };
        let refused = match check(snapshot, who.group(), &entry) {
            Ok(()) => None,
            Err(Failure::Refused(refused)) => Some(refused),
            Err(Failure::Store(error)) => return Err(error),
        };
        Ok(Some(Reversible { entry, refused }))
    })
}

/// Takes an entry back. Who may is asked by the route.
///
/// # Errors
/// Why not, with the figures; then nothing was written.
pub fn take_back_entry(
    db: &Db,
    who: &GroupScope,
    number: EntryNumber,
    reason: Reason,
    key: Option<IdempotencyKey>,
) -> Result<TakenBack, Failure<ReverseRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), ReverseRefused::from, |tx| {
            let entry = find_entry(tx, who.group(), number)?.ok_or(Failure::Refused(ReverseRefused::NoEntry))?;
            check(tx, who.group(), &entry)?;
            post(tx, &mut locked, &who, &entry, &reason)
        })
    })
}

fn post<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    entry: &StoredEntry,
    reason: &Reason,
) -> Result<TakenBack, Failure<ReverseRefused>> {
    let draft = EntryDraft {
        kind: EntryKind::Reversal,
        effective_on: locked.today(),
        belongs_to: entry.belongs_to,
        reverses: Some(entry.number),
        memo: reason.to_string(),
        transfers: back(entry),
    };
    let by = append(tx, locked, who.member(), &draft)?;
    let detail = format!("Took entry {} back: {reason}", entry.number);
    log::record(tx, locked, who.member(), "entry_taken_back", &format!("entry:{}", entry.number), &detail)?;
    Ok(TakenBack { by })
}

fn back(entry: &StoredEntry) -> Vec<Transfer> {
    entry.transfers.iter().map(|transfer| transfer.reversed()).collect()
}

fn check(snapshot: &mut Snapshot<'_>, group: InGroup, entry: &StoredEntry) -> Result<(), Failure<ReverseRefused>> {
    if let Some(by) = find_reversal(snapshot, group, entry.number)? {
        return Err(Failure::Refused(ReverseRefused::TakenBackBefore { by }));
    }
    let kind = entry.kind;
    reversible(kind).map_err(|way| Failure::Refused(ReverseRefused::HasItsOwnWay { kind, way }))?;
    if kind == EntryKind::Cover {
        check_cover(snapshot, group, entry)?;
    }
    let balances = list_balances(snapshot, group)?;
    check_balances(&back(entry), &balances).map_err(|short| Failure::Refused(short.into()))
}

/// A cover is taken back only while nothing rests on it: no later statement, no bill paid with it.
fn check_cover(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    entry: &StoredEntry,
) -> Result<(), Failure<ReverseRefused>> {
    let BelongsTo::Statement(number) = entry.belongs_to else { return Ok(()) };
    let mut money = money_in(snapshot, group)?;
    if let Some(later) = money.statements.iter().find(|statement| statement.number > number) {
        return Err(Failure::Refused(ReverseRefused::Counted { statement: later.name.clone() }));
    }
    let too_large = |error: crate::domain::money::AmountError| StoreError::Corrupt(error.to_string());
    let amount = Amount::total(entry.transfers.iter().map(|transfer| transfer.amount)).map_err(too_large)?;
    for one in money.money.iter_mut().filter(|one| one.statement == number) {
        one.covered = one.covered.checked_sub(amount).map_err(too_large)?;
    }
    let without = held_by_line(&money.money).map_err(too_large)?;
    for line in lines_in(snapshot, group)? {
        let held = without.iter().find(|(key, _)| *key == line.key).map_or(Amount::ZERO, |(_, held)| *held);
        let gone = line.paid.checked_add(line.released).and_then(|gone| gone.checked_sub(held));
        let spent = gone.map_err(too_large)?;
        if spent.is_positive() {
            return Err(Failure::Refused(ReverseRefused::Spent { cost: line.name, spent }));
        }
    }
    Ok(())
}
