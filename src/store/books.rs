//! The books as pages, files and `verify` read them: what went into the statements.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::Snapshot;
use super::error::StoreError;
use super::schema::{agreements, contributions, invoices, statement_lines};
use super::scope::InGroup;
use crate::domain::ids::{CoreCostNumber, EntryNumber, InvoiceId, MemberNumber, StatementNumber};
use crate::domain::money::{Amount, Rate};
use crate::domain::time::Month;

/// One core cost in one month of a statement.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineRow {
    /// The statement.
    pub statement: StatementNumber,
    /// Its place in the statement, from 1.
    pub position: i64,
    /// The core cost.
    pub core_cost: CoreCostNumber,
    /// Its name at the time; a bundle holds numbers only.
    #[serde(skip)]
    pub name: String,
    /// The month for which it was due.
    pub month: Month,
    /// What was due.
    pub amount: Amount,
    /// What the core fund got for it.
    pub taken: Amount,
}

/// The core-cost lines of one statement, or of all, in their order.
///
/// # Errors
/// When the database fails or holds a month that cannot be.
pub fn list_lines(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    of: Option<StatementNumber>,
) -> Result<Vec<LineRow>, StoreError> {
    type Row = (StatementNumber, i64, CoreCostNumber, String, String, Amount, Amount);
    let mut query = statement_lines::table.filter(statement_lines::group_id.eq(group.id())).into_boxed();
    if let Some(statement) = of {
        query = query.filter(statement_lines::statement_number.eq(statement));
    }
    let rows: Vec<Row> = query
        .order((statement_lines::statement_number, statement_lines::position))
        .select((
            statement_lines::statement_number,
            statement_lines::position,
            statement_lines::core_cost_number,
            statement_lines::name,
            statement_lines::month,
            statement_lines::amount,
            statement_lines::taken,
        ))
        .load(snapshot.db())?;
    rows.into_iter()
        .map(|(statement, position, core_cost, name, month, amount, taken)| {
            Ok(LineRow { statement, position, core_cost, name, month: month_of(&month)?, amount, taken })
        })
        .collect()
}

/// A contribution with the invoice it comes from.
#[derive(Debug, Clone, Serialize, Deserialize, Queryable)]
#[serde(deny_unknown_fields)]
pub struct ContributionRow {
    /// Its ledger entry.
    pub entry: EntryNumber,
    /// The invoice.
    pub invoice: InvoiceId,
    /// Who contributed.
    pub member: MemberNumber,
    /// The kind of work. Nothing is worked out from it, so no bundle holds it.
    #[serde(skip)]
    pub kind: String,
    /// The paid day; of a reversal, that of what it takes back.
    pub counts_on: NaiveDate,
    /// The rate used.
    pub rate: Rate,
    /// What went to the pool; below zero for credit notes and reversals.
    pub amount: Amount,
    /// The statement that collected it.
    pub statement: Option<StatementNumber>,
    /// The invoice's amount, net of tax.
    pub invoice_amount: Amount,
    /// The invoice's own rate.
    pub own_rate: Option<Rate>,
}

/// The contributions collected by one statement, or all there are, in the order of their entries.
///
/// # Errors
/// When the database fails.
pub fn list_contributions(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    of: Option<StatementNumber>,
) -> Result<Vec<ContributionRow>, StoreError> {
    let of_invoice = invoices::group_id.eq(contributions::group_id).and(invoices::id.eq(contributions::invoice_id));
    let mut query = contributions::table
        .inner_join(invoices::table.on(of_invoice))
        .filter(contributions::group_id.eq(group.id()))
        .into_boxed();
    if let Some(statement) = of {
        query = query.filter(contributions::statement_number.eq(statement));
    }
    Ok(query
        .order(contributions::entry_number)
        .select((
            contributions::entry_number,
            contributions::invoice_id,
            contributions::member_number,
            contributions::kind,
            contributions::counts_on,
            contributions::rate,
            contributions::amount,
            contributions::statement_number,
            invoices::amount,
            invoices::own_rate,
        ))
        .load(snapshot.db())?)
}

/// When a version of the agreement took effect, and where it was decided.
///
/// # Errors
/// When the database fails or has no such version.
pub fn get_agreement_day(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    version: i64,
) -> Result<(NaiveDate, String, Option<String>), StoreError> {
    Ok(agreements::table
        .filter(agreements::group_id.eq(group.id()))
        .filter(agreements::version.eq(version))
        .select((agreements::takes_effect_on, agreements::foundation_name, agreements::decision_url))
        .first(snapshot.db())?)
}

fn month_of(text: &str) -> Result<Month, StoreError> {
    Month::parse(text).map_err(|_| StoreError::Corrupt(format!("not a month: {text}")))
}
