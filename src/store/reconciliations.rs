//! Comparisons of the ledger with the bank, as they were made (money.md 9).

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::reconciliations;
use super::scope::InGroup;
use crate::domain::ids::{EntryNumber, MemberNumber, ReconciliationNumber};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// What the ledger held at the end of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// Contributions not yet in a statement.
    pub pool: Amount,
    /// The foundation.
    pub foundation: Amount,
    /// Set aside for core costs.
    pub core: Amount,
    /// Money that nobody holds yet.
    pub carried: Amount,
    /// What participants hold.
    pub allotments: Amount,
    /// What funded buckets hold and nobody was paid yet.
    pub buckets: Amount,
    /// All of it: what the bank should have.
    pub ledger: Amount,
}

/// What is needed to write a comparison down. Words stay out of what is checked offline.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewReconciliation {
    /// The day.
    pub as_of: NaiveDate,
    /// What the bank said.
    pub bank: Amount,
    /// What the ledger said.
    pub held: Held,
    /// The last entry there was.
    pub last_entry: EntryNumber,
    /// What explains the difference.
    #[serde(skip)]
    pub note: String,
}

/// A comparison.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reconciliation {
    /// Its number in the group.
    pub number: ReconciliationNumber,
    /// What was compared.
    pub record: NewReconciliation,
    /// When (UTC).
    pub recorded_at: UtcTime,
    /// By whom.
    pub recorded_by: MemberNumber,
}

/// Every comparison, oldest first.
///
/// # Errors
/// When the database fails.
pub fn list_reconciliations(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<Reconciliation>, StoreError> {
    type Row = (
        (ReconciliationNumber, NaiveDate, Amount, EntryNumber, String, UtcTime, MemberNumber),
        (Amount, Amount, Amount, Amount, Amount, Amount, Amount),
    );
    let rows: Vec<Row> = reconciliations::table
        .filter(reconciliations::group_id.eq(group.id()))
        .order(reconciliations::number)
        .select((
            (
                reconciliations::number,
                reconciliations::as_of,
                reconciliations::bank,
                reconciliations::last_entry,
                reconciliations::note,
                reconciliations::recorded_at,
                reconciliations::recorded_by,
            ),
            (
                reconciliations::pool,
                reconciliations::foundation,
                reconciliations::core,
                reconciliations::carried,
                reconciliations::allotments,
                reconciliations::buckets,
                reconciliations::ledger,
            ),
        ))
        .load(snapshot.db())?;
    let read = |((number, as_of, bank, last_entry, note, recorded_at, recorded_by), held): Row| {
        let (pool, foundation, core, carried, allotments, buckets, ledger) = held;
        let held = Held { pool, foundation, core, carried, allotments, buckets, ledger };
        let record = NewReconciliation { as_of, bank, held, last_entry, note };
        Reconciliation { number, record, recorded_at, recorded_by }
    };
    Ok(rows.into_iter().map(read).collect())
}

/// Writes a comparison down under the next number.
///
/// # Errors
/// When the database fails.
pub fn insert_reconciliation(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    actor: MemberNumber,
    new: &NewReconciliation,
) -> Result<ReconciliationNumber, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = reconciliations::table
        .filter(reconciliations::group_id.eq(group))
        .select(diesel::dsl::max(reconciliations::number))
        .first(tx.db())?;
    let number = ReconciliationNumber::new(last.unwrap_or(0) + 1);
    diesel::insert_into(reconciliations::table)
        .values((
            reconciliations::group_id.eq(group),
            reconciliations::number.eq(number),
            reconciliations::as_of.eq(new.as_of),
            reconciliations::bank.eq(new.bank),
            reconciliations::ledger.eq(new.held.ledger),
            reconciliations::pool.eq(new.held.pool),
            reconciliations::foundation.eq(new.held.foundation),
            reconciliations::core.eq(new.held.core),
            reconciliations::carried.eq(new.held.carried),
            reconciliations::allotments.eq(new.held.allotments),
            reconciliations::buckets.eq(new.held.buckets),
            reconciliations::last_entry.eq(new.last_entry),
            reconciliations::note.eq(&new.note),
            reconciliations::recorded_at.eq(locked.at()),
            reconciliations::recorded_by.eq(actor),
        ))
        .execute(tx.db())?;
    Ok(number)
}
