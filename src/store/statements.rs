//! Posted statements with their core-cost lines (money.md 4).

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{contributions, statement_lines, statements};
use super::scope::InGroup;
use crate::domain::core_cost::DueCost;
use crate::domain::ids::{CoreCostNumber, EntryNumber, MemberNumber, StatementNumber};
use crate::domain::money::{Amount, Rate};
use crate::domain::statement::PaidLine;
use crate::domain::time::{Month, UtcTime};

/// A posted statement. The figures are those of the day it was posted.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// 1, 2, 3 … in the group.
    pub number: StatementNumber,
    /// `2026-11`, in addresses and on pages.
    pub name: String,
    /// The last paid day it collects.
    pub last_day: NaiveDate,
    /// The first month it covers; none if it covers none.
    pub first_month: Option<Month>,
    /// The month of its last day.
    pub last_month: Month,
    /// The version of the agreement it rests on.
    pub agreement_version: i64,
    /// The foundation's share of what came in.
    pub foundation_share: Rate,
    /// What came in.
    pub came_in: Amount,
    /// The foundation's share.
    pub foundation: Amount,
    /// The core costs due in the months covered.
    pub core_due: Amount,
    /// The shortfall brought forward.
    pub brought_forward: Amount,
    /// The carried fund before it.
    pub carried: Amount,
    /// Ours to share.
    pub to_share: Amount,
    /// What is missing for the core costs.
    pub shortfall: Amount,
    /// The entry that moved the money; none if nothing moved.
    pub entry: Option<EntryNumber>,
    /// When it was posted (UTC).
    pub posted_at: UtcTime,
    /// Who posted it.
    pub posted_by: MemberNumber,
    /// When it was taken back (UTC).
    pub withdrawn_at: Option<UtcTime>,
}

type StatementRow = (
    (StatementNumber, String, NaiveDate, Option<String>, String, i64, Rate),
    (Amount, Amount, Amount, Amount, Amount, Amount, Amount),
    (Option<EntryNumber>, UtcTime, MemberNumber, Option<UtcTime>),
);

const COLUMNS: (
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
    (statements::entry_number, statements::posted_at, statements::posted_by, statements::withdrawn_at),
) = (
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
    (statements::entry_number, statements::posted_at, statements::posted_by, statements::withdrawn_at),
);

impl Statement {
    fn read(row: StatementRow) -> Result<Self, StoreError> {
        let (
            (number, name, last_day, first_month, last_month, agreement_version, foundation_share),
            (came_in, foundation, core_due, brought_forward, carried, to_share, shortfall),
            (entry, posted_at, posted_by, withdrawn_at),
        ) = row;
        Ok(Self {
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
            posted_by,
            withdrawn_at,
        })
    }
}

/// Every statement that stands, oldest first.
///
/// # Errors
/// When the database fails or holds a month that cannot be.
pub fn list_statements(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<Statement>, StoreError> {
    let rows: Vec<StatementRow> = statements::table
        .filter(statements::group_id.eq(group.id()))
        .filter(statements::withdrawn_at.is_null())
        .order(statements::number)
        .select(COLUMNS)
        .load(snapshot.db())?;
    rows.into_iter().map(Statement::read).collect()
}

/// Every statement, those taken back included, oldest first.
///
/// # Errors
/// When the database fails or holds a month that cannot be.
pub fn list_all_statements(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<Statement>, StoreError> {
    let rows: Vec<StatementRow> = statements::table
        .filter(statements::group_id.eq(group.id()))
        .order(statements::number)
        .select(COLUMNS)
        .load(snapshot.db())?;
    rows.into_iter().map(Statement::read).collect()
}

/// The newest statement that stands.
///
/// # Errors
/// When the database fails or holds a month that cannot be.
pub fn find_latest_statement(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Option<Statement>, StoreError> {
    let row: Option<StatementRow> = statements::table
        .filter(statements::group_id.eq(group.id()))
        .filter(statements::withdrawn_at.is_null())
        .order(statements::number.desc())
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?;
    row.map(Statement::read).transpose()
}

/// One statement, by its number.
///
/// # Errors
/// When the database fails or holds a month that cannot be.
pub fn find_statement(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    number: StatementNumber,
) -> Result<Option<Statement>, StoreError> {
    let row: Option<StatementRow> = statements::table
        .filter(statements::group_id.eq(group.id()))
        .filter(statements::number.eq(number))
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?;
    row.map(Statement::read).transpose()
}

/// What is needed to write a statement down.
#[derive(Debug, Clone)]
pub struct NewStatement {
    /// The name.
    pub name: String,
    /// The last paid day it collects.
    pub last_day: NaiveDate,
    /// The months it covers, in order; may be none.
    pub months: Vec<Month>,
    /// The version of the agreement it rests on.
    pub agreement_version: i64,
    /// The foundation's share of what came in.
    pub foundation_share: Rate,
    /// What came in.
    pub came_in: Amount,
    /// The foundation's share.
    pub foundation: Amount,
    /// The core costs due in the months covered.
    pub core_due: Amount,
    /// The shortfall brought forward.
    pub brought_forward: Amount,
    /// The carried fund before it.
    pub carried: Amount,
    /// Ours to share.
    pub to_share: Amount,
    /// What is missing for the core costs.
    pub shortfall: Amount,
}

/// The number that the next statement gets.
///
/// # Errors
/// When the database fails.
pub fn next_number(tx: &mut Tx<'_>, locked: &LockedGroup<'_>) -> Result<StatementNumber, StoreError> {
    let last: Option<i64> = statements::table
        .filter(statements::group_id.eq(locked.group().id()))
        .select(diesel::dsl::max(statements::number))
        .first(tx.db())?;
    Ok(StatementNumber::new(last.unwrap_or(0) + 1))
}

/// Writes a statement with its core-cost lines and takes every contribution up to its last day into it.
///
/// # Errors
/// A duplicate when the name is taken.
pub fn insert_statement(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    actor: MemberNumber,
    number: StatementNumber,
    entry: Option<EntryNumber>,
    new: &NewStatement,
    lines: &[PaidLine],
) -> Result<(), StoreError> {
    let group = locked.group().id();
    diesel::insert_into(statements::table)
        .values((
            statements::group_id.eq(group),
            statements::number.eq(number),
            statements::name.eq(&new.name),
            statements::last_day.eq(new.last_day),
            statements::first_month.eq(new.months.first().map(ToString::to_string)),
            statements::last_month.eq(Month::of(new.last_day).to_string()),
            statements::agreement_version.eq(new.agreement_version),
            statements::foundation_share.eq(new.foundation_share),
            statements::came_in.eq(new.came_in),
            statements::foundation.eq(new.foundation),
            statements::core_due.eq(new.core_due),
            statements::brought_forward.eq(new.brought_forward),
            statements::carried.eq(new.carried),
            statements::to_share.eq(new.to_share),
            statements::shortfall.eq(new.shortfall),
            statements::entry_number.eq(entry),
            statements::posted_at.eq(locked.at()),
            statements::posted_by.eq(actor),
        ))
        .execute(tx.db())?;
    let rows: Vec<_> = (1_i64..)
        .zip(lines)
        .map(|(position, line)| {
            (
                statement_lines::group_id.eq(group),
                statement_lines::statement_number.eq(number),
                statement_lines::position.eq(position),
                statement_lines::core_cost_number.eq(line.due.number),
                statement_lines::name.eq(line.due.name.clone()),
                statement_lines::month.eq(line.due.month.to_string()),
                statement_lines::amount.eq(line.due.amount),
                statement_lines::taken.eq(line.paid),
            )
        })
        .collect();
    for part in rows.chunks(500) {
        on_backend!(tx.db(), conn => {
            diesel::insert_into(statement_lines::table).values(part.to_vec()).execute(conn)
        })?;
    }
    diesel::update(
        contributions::table
            .filter(contributions::group_id.eq(group))
            .filter(contributions::statement_number.is_null())
            .filter(contributions::counts_on.le(new.last_day)),
    )
    .set(contributions::statement_number.eq(number))
    .execute(tx.db())?;
    Ok(())
}

/// Takes a statement back: it does not stand any more and its contributions are free for the next one. Its figures
/// and core-cost lines stay as they were posted.
///
/// # Errors
/// When the database fails.
pub fn set_withdrawn(tx: &mut Tx<'_>, locked: &LockedGroup<'_>, statement: StatementNumber) -> Result<(), StoreError> {
    let group = locked.group().id();
    diesel::update(contributions::table.filter(contributions::group_id.eq(group)))
        .filter(contributions::statement_number.eq(statement))
        .set(contributions::statement_number.eq(None::<StatementNumber>))
        .execute(tx.db())?;
    diesel::update(statements::table.filter(statements::group_id.eq(group)))
        .filter(statements::number.eq(statement))
        .set(statements::withdrawn_at.eq(locked.at()))
        .execute(tx.db())?;
    Ok(())
}

/// The core-cost lines of a statement with what each got, in their order.
///
/// # Errors
/// When the database fails or holds a month that cannot be.
pub fn list_lines(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    statement: StatementNumber,
) -> Result<Vec<PaidLine>, StoreError> {
    let rows: Vec<(CoreCostNumber, String, String, Amount, Amount)> = statement_lines::table
        .filter(statement_lines::group_id.eq(group.id()))
        .filter(statement_lines::statement_number.eq(statement))
        .order(statement_lines::position)
        .select((
            statement_lines::core_cost_number,
            statement_lines::name,
            statement_lines::month,
            statement_lines::amount,
            statement_lines::taken,
        ))
        .load(snapshot.db())?;
    rows.into_iter()
        .map(|(number, name, month, amount, paid)| {
            let missing = amount.checked_sub(paid).map_err(|error| StoreError::Corrupt(error.to_string()))?;
            Ok(PaidLine { due: DueCost { number, name, amount, month: month_of(&month)? }, paid, missing })
        })
        .collect()
}

fn month_of(text: &str) -> Result<Month, StoreError> {
    Month::parse(text).map_err(|_| StoreError::Corrupt(format!("no such month: {text:?}")))
}
