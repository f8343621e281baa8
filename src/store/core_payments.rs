//! What left the core fund, line by line, and what covers gave it (money.md 4 and 9).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::ledger_facts::list_reversed;
use super::schema::{core_payments, entries, transfers};
use super::scope::InGroup;
use crate::domain::core_fund::{CorePaymentKind, LineKey};
use crate::domain::ids::{CorePaymentNumber, EntryNumber, MemberNumber, StatementNumber};
use crate::domain::ledger::{BelongsTo, EntryKind};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// A payment or release of core money.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorePayment {
    /// Its number in the group.
    pub number: CorePaymentNumber,
    /// Paid or released.
    pub kind: CorePaymentKind,
    /// The line it is for.
    pub line: LineKey,
    /// How much.
    pub amount: Amount,
    /// Who was paid; none for a release. Words stay out of what is checked offline.
    #[serde(skip)]
    pub payee: Option<String>,
    /// Who was paid, if that is a member.
    pub payee_member: Option<MemberNumber>,
    /// The bill, or why it was not needed.
    #[serde(skip)]
    pub reference: String,
    /// The day.
    pub paid_on: NaiveDate,
    /// Its entry.
    pub entry: EntryNumber,
    /// Who recorded it.
    pub recorded_by: MemberNumber,
    /// Its entry was taken back.
    #[serde(skip)]
    pub is_reversed: bool,
}

/// Every payment and release, those taken back included, oldest first.
///
/// # Errors
/// When the database fails.
pub fn list_core_payments(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<CorePayment>, StoreError> {
    type Row = (
        (CorePaymentNumber, CorePaymentKind, StatementNumber, i64, Amount),
        (Option<String>, Option<MemberNumber>, String, NaiveDate, EntryNumber, MemberNumber),
    );
    let rows: Vec<Row> = core_payments::table
        .filter(core_payments::group_id.eq(group.id()))
        .order(core_payments::number)
        .select((
            (
                core_payments::number,
                core_payments::kind,
                core_payments::statement_number,
                core_payments::position,
                core_payments::amount,
            ),
            (
                core_payments::payee,
                core_payments::payee_member,
                core_payments::reference,
                core_payments::paid_on,
                core_payments::entry_number,
                core_payments::recorded_by,
            ),
        ))
        .load(snapshot.db())?;
    let reversed = list_reversed(snapshot, group)?;
    let read = |((number, kind, statement, position, amount), of): (_, _)| {
        let (payee, payee_member, reference, paid_on, entry, recorded_by) = of;
        let line = LineKey { statement, position };
        let is_reversed = reversed.contains(&entry);
        CorePayment {
            number,
            kind,
            line,
            amount,
            payee,
            payee_member,
            reference,
            paid_on,
            entry,
            recorded_by,
            is_reversed,
        }
    };
    Ok(rows.into_iter().map(read).collect())
}

/// What is needed to write one down.
#[derive(Debug, Clone)]
pub struct NewCorePayment {
    /// Paid or released.
    pub kind: CorePaymentKind,
    /// The line it is for.
    pub line: LineKey,
    /// How much.
    pub amount: Amount,
    /// Who was paid; none for a release.
    pub payee: Option<String>,
    /// Who was paid, if that is a member.
    pub payee_member: Option<MemberNumber>,
    /// The bill, or why it was not needed.
    pub reference: String,
    /// The day.
    pub paid_on: NaiveDate,
    /// Its entry.
    pub entry: EntryNumber,
}

/// Writes a payment or a release down under the next number.
///
/// # Errors
/// When the database fails.
pub fn insert_core_payment(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    actor: MemberNumber,
    new: &NewCorePayment,
) -> Result<CorePaymentNumber, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = core_payments::table
        .filter(core_payments::group_id.eq(group))
        .select(diesel::dsl::max(core_payments::number))
        .first(tx.db())?;
    let number = CorePaymentNumber::new(last.unwrap_or(0) + 1);
    diesel::insert_into(core_payments::table)
        .values((
            core_payments::group_id.eq(group),
            core_payments::number.eq(number),
            core_payments::kind.eq(new.kind),
            core_payments::statement_number.eq(new.line.statement),
            core_payments::position.eq(new.line.position),
            core_payments::amount.eq(new.amount),
            core_payments::payee.eq(new.payee.as_deref()),
            core_payments::payee_member.eq(new.payee_member),
            core_payments::reference.eq(&new.reference),
            core_payments::paid_on.eq(new.paid_on),
            core_payments::entry_number.eq(new.entry),
            core_payments::recorded_at.eq(locked.at()),
            core_payments::recorded_by.eq(actor),
        ))
        .execute(tx.db())?;
    Ok(number)
}

/// A cover of the foundation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cover {
    /// Its entry.
    pub entry: EntryNumber,
    /// When it was recorded (UTC).
    pub at: UtcTime,
    /// How much.
    pub amount: Amount,
    /// It was taken back.
    pub is_reversed: bool,
}

/// Every cover by the statement whose shortfall it covers, those taken back included, oldest first.
///
/// # Errors
/// When the database fails.
pub fn list_covers(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<BTreeMap<StatementNumber, Vec<Cover>>, StoreError> {
    let of_entry = entries::group_id.eq(transfers::group_id).and(entries::number.eq(transfers::entry_number));
    let rows: Vec<(EntryNumber, UtcTime, String, Amount)> = transfers::table
        .inner_join(entries::table.on(of_entry))
        .filter(entries::group_id.eq(group.id()))
        .filter(entries::kind.eq(EntryKind::Cover))
        .order((entries::number, transfers::position))
        .select((entries::number, entries::recorded_at, entries::belongs_to, transfers::amount))
        .load(snapshot.db())?;
    let reversed = list_reversed(snapshot, group)?;
    let mut covers: BTreeMap<StatementNumber, Vec<Cover>> = BTreeMap::new();
    for (entry, at, belongs_to, amount) in rows {
        if let Some(BelongsTo::Statement(statement)) = BelongsTo::parse(&belongs_to) {
            let is_reversed = reversed.contains(&entry);
            covers.entry(statement).or_default().push(Cover { entry, at, amount, is_reversed });
        }
    }
    Ok(covers)
}
