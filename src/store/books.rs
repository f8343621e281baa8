//! The books as pages, files and `verify` read them: statements with everything that went into them.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::Snapshot;
use super::error::StoreError;
use super::schema::{agreements, contributions, invoices, statement_lines, statements};
use super::scope::InGroup;
use crate::domain::ids::{CoreCostNumber, EntryNumber, InvoiceId, MemberNumber, StatementNumber};
use crate::domain::money::{Amount, Rate};
use crate::domain::time::{Month, UtcTime};

/// A statement with every stored figure (money.md 4).
#[derive(Debug, Clone)]
pub struct StatementRow {
    /// The number in the group.
    pub number: StatementNumber,
    /// `2026-11`: the address part and the name.
    pub name: String,
    /// The last day of the invoices it collects.
    pub last_day: NaiveDate,
    /// The first month whose core costs it takes; none for a second statement of a month.
    pub first_month: Option<Month>,
    /// The month of its last day.
    pub last_month: Month,
    /// The version of the agreement it was made by.
    pub agreement_version: i64,
    /// The foundation's share used.
    pub foundation_share: Rate,
    /// What came in.
    pub came_in: Amount,
    /// The foundation's part.
    pub foundation: Amount,
    /// The core costs due in its months.
    pub core_due: Amount,
    /// The shortfall brought forward.
    pub brought_forward: Amount,
    /// The carried fund before it.
    pub carried: Amount,
    /// Ours to share.
    pub to_share: Amount,
    /// What is missing for the core costs.
    pub shortfall: Amount,
    /// Its ledger entry; none if no money moved.
    pub entry: Option<EntryNumber>,
    /// When it was posted (UTC).
    pub posted_at: UtcTime,
    /// When it was taken back with its round, if it was.
    pub withdrawn_at: Option<UtcTime>,
}

/// Every statement, also withdrawn ones, oldest first.
///
/// # Errors
/// When the database fails or holds a month that cannot be.
pub fn list_statements(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<StatementRow>, StoreError> {
    type Figures = (Amount, Amount, Amount, Amount, Amount, Amount, Amount);
    type Head = (StatementNumber, String, NaiveDate, Option<String>, String, i64, Rate);
    type Foot = (Option<EntryNumber>, UtcTime, Option<UtcTime>);
    let rows: Vec<(Head, Figures, Foot)> = statements::table
        .filter(statements::group_id.eq(group.id()))
        .order(statements::number)
        .select((
            (
                statements::number,
                statements::name,
                statements::last_day,
                statements::first_month,
                statements::last_month,
                statements::agreement_version,
                statements::foundation_share,
            ),
            (
                statements::came_in,
                statements::foundation,
                statements::core_due,
                statements::brought_forward,
                statements::carried,
                statements::to_share,
                statements::shortfall,
            ),
            (statements::entry_number, statements::posted_at, statements::withdrawn_at),
        ))
        .load(snapshot.db())?;
    rows.into_iter()
        .map(|(head, figures, foot)| {
            let (number, name, last_day, first_month, last_month, agreement_version, foundation_share) = head;
            let (came_in, foundation, core_due, brought_forward, carried, to_share, shortfall) = figures;
            let (entry, posted_at, withdrawn_at) = foot;
            Ok(StatementRow {
                number,
                name,
                last_day,
                first_month: first_month.as_deref().map(month_of).transpose()?,
                last_month: month_of(&last_month)?,
                agreement_version,
                foundation_share,
                came_in,
                foundation,
                core_due,
                brought_forward,
                carried,
                to_share,
                shortfall,
                entry,
                posted_at,
                withdrawn_at,
            })
        })
        .collect()
}

/// One core cost in one month of a statement.
#[derive(Debug, Clone)]
pub struct LineRow {
    /// The statement.
    pub statement: StatementNumber,
    /// The core cost.
    pub core_cost: CoreCostNumber,
    /// Its name at the time.
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
    type Row = (StatementNumber, CoreCostNumber, String, String, Amount, Amount);
    let mut query = statement_lines::table.filter(statement_lines::group_id.eq(group.id())).into_boxed();
    if let Some(statement) = of {
        query = query.filter(statement_lines::statement_number.eq(statement));
    }
    let rows: Vec<Row> = query
        .order((statement_lines::statement_number, statement_lines::position))
        .select((
            statement_lines::statement_number,
            statement_lines::core_cost_number,
            statement_lines::name,
            statement_lines::month,
            statement_lines::amount,
            statement_lines::taken,
        ))
        .load(snapshot.db())?;
    rows.into_iter()
        .map(|(statement, core_cost, name, month, amount, taken)| {
            Ok(LineRow { statement, core_cost, name, month: month_of(&month)?, amount, taken })
        })
        .collect()
}

/// A contribution with the invoice it comes from.
#[derive(Debug, Clone, Queryable)]
pub struct ContributionRow {
    /// Its ledger entry.
    pub entry: EntryNumber,
    /// The invoice.
    pub invoice: InvoiceId,
    /// Who contributed.
    pub member: MemberNumber,
    /// The kind of work.
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
    /// When the invoice was voided, if it was.
    pub voided_at: Option<UtcTime>,
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
            invoices::voided_at,
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
