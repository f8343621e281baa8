//! What the foundation paid for, each with its decision (money.md 9).

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::ledger_facts::list_reversed;
use super::schema::foundation_payments;
use super::scope::InGroup;
use crate::domain::ids::{EntryNumber, FoundationPaymentNumber, MemberNumber};
use crate::domain::money::Amount;

/// What is needed to write a payment down. Words stay out of what is checked offline.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewFoundationPayment {
    /// How much.
    pub amount: Amount,
    /// Who was paid.
    #[serde(skip)]
    pub payee: String,
    /// Who was paid, if that is a member.
    pub payee_member: Option<MemberNumber>,
    /// The bill.
    #[serde(skip)]
    pub reference: String,
    /// The day.
    pub paid_on: NaiveDate,
    /// What was decided.
    #[serde(skip)]
    pub decision: String,
    /// When it was decided.
    pub decided_on: NaiveDate,
    /// Where the decision can be read.
    #[serde(skip)]
    pub decision_url: Option<String>,
    /// Its entry.
    pub entry: EntryNumber,
}

/// A payment of the foundation.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoundationPayment {
    /// Its number in the group.
    pub number: FoundationPaymentNumber,
    /// What was written down.
    pub record: NewFoundationPayment,
    /// Who recorded it.
    pub recorded_by: MemberNumber,
    /// Its entry was taken back.
    #[serde(skip)]
    pub is_reversed: bool,
}

/// Every payment, those taken back included, oldest first.
///
/// # Errors
/// When the database fails.
pub fn list_foundation_payments(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<Vec<FoundationPayment>, StoreError> {
    type Row = (
        (FoundationPaymentNumber, Amount, String, Option<MemberNumber>, String, NaiveDate),
        (String, NaiveDate, Option<String>, EntryNumber, MemberNumber),
    );
    let rows: Vec<Row> = foundation_payments::table
        .filter(foundation_payments::group_id.eq(group.id()))
        .order(foundation_payments::number)
        .select((
            (
                foundation_payments::number,
                foundation_payments::amount,
                foundation_payments::payee,
                foundation_payments::payee_member,
                foundation_payments::reference,
                foundation_payments::paid_on,
            ),
            (
                foundation_payments::decision,
                foundation_payments::decided_on,
                foundation_payments::decision_url,
                foundation_payments::entry_number,
                foundation_payments::recorded_by,
            ),
        ))
        .load(snapshot.db())?;
    let reversed = list_reversed(snapshot, group)?;
    let read = |((number, amount, payee, payee_member, reference, paid_on), of): Row| {
        let (decision, decided_on, decision_url, entry, recorded_by) = of;
        let record = NewFoundationPayment {
            amount,
            payee,
            payee_member,
            reference,
            paid_on,
            decision,
            decided_on,
            decision_url,
            entry,
        };
        FoundationPayment { number, record, recorded_by, is_reversed: reversed.contains(&entry) }
    };
    Ok(rows.into_iter().map(read).collect())
}

/// Writes a payment down under the next number.
///
/// # Errors
/// When the database fails.
pub fn insert_foundation_payment(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    actor: MemberNumber,
    new: &NewFoundationPayment,
) -> Result<FoundationPaymentNumber, StoreError> {
    let group = locked.group().id();
    let last: Option<i64> = foundation_payments::table
        .filter(foundation_payments::group_id.eq(group))
        .select(diesel::dsl::max(foundation_payments::number))
        .first(tx.db())?;
    let number = FoundationPaymentNumber::new(last.unwrap_or(0) + 1);
    diesel::insert_into(foundation_payments::table)
        .values((
            foundation_payments::group_id.eq(group),
            foundation_payments::number.eq(number),
            foundation_payments::amount.eq(new.amount),
            foundation_payments::payee.eq(&new.payee),
            foundation_payments::payee_member.eq(new.payee_member),
            foundation_payments::reference.eq(&new.reference),
            foundation_payments::paid_on.eq(new.paid_on),
            foundation_payments::decision.eq(&new.decision),
            foundation_payments::decided_on.eq(new.decided_on),
            foundation_payments::decision_url.eq(new.decision_url.as_deref()),
            foundation_payments::entry_number.eq(new.entry),
            foundation_payments::recorded_at.eq(locked.at()),
            foundation_payments::recorded_by.eq(actor),
        ))
        .execute(tx.db())?;
    Ok(number)
}
