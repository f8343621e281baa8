//! The ledger in pages: which entries a filter finds, newest first, and the sums of contributions that stand in for
//! single ones.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::{Conn, Snapshot};
use super::error::StoreError;
use super::schema::{contributions, entries, transfers};
use super::scope::InGroup;
use crate::domain::ids::{EntryNumber, MemberNumber, StatementNumber};
use crate::domain::ledger::{Account, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::domain::time::Month;

/// Which entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntryFilter {
    /// Only this one.
    pub entry: Option<EntryNumber>,
    /// Only this kind.
    pub kind: Option<EntryKind>,
    /// Only what touches this account.
    pub account: Option<AccountFilter>,
    /// Only what counts for a day of this month.
    pub month: Option<Month>,
    /// Without contributions and what takes them back.
    pub without_contributions: bool,
}

/// An account, or all allotments together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountFilter {
    /// One account by its name.
    One(String),
    /// Whatever members hold.
    Allotments,
}

type Boxed<'a> = entries::BoxedQuery<'a, <Conn as diesel::Connection>::Backend>;

fn filtered(group: InGroup, filter: &EntryFilter) -> Boxed<'static> {
    let mut query = entries::table.filter(entries::group_id.eq(group.id())).into_boxed();
    if let Some(entry) = filter.entry {
        query = query.filter(entries::number.eq(entry));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(entries::kind.eq(kind));
    }
    if let Some(month) = filter.month {
        query = query.filter(entries::effective_on.between(month.first_day(), month.last_day()));
    }
    let moved = transfers::table.filter(transfers::group_id.eq(group.id())).select(transfers::entry_number);
    query =
        match &filter.account {
            Some(AccountFilter::One(name)) => query.filter(entries::number.eq_any(
                moved.filter(transfers::from_account.eq(name.clone()).or(transfers::to_account.eq(name.clone()))),
            )),
            Some(AccountFilter::Allotments) => query.filter(entries::number.eq_any(
                moved.filter(transfers::from_account.like("allotment:%").or(transfers::to_account.like("allotment:%"))),
            )),
            None => query,
        };
    if filter.without_contributions {
        let single =
            contributions::table.filter(contributions::group_id.eq(group.id())).select(contributions::entry_number);
        query = query.filter(entries::number.ne_all(single));
    }
    query
}

/// How many entries the filter finds.
///
/// # Errors
/// When the database fails.
pub fn count_entries(snapshot: &mut Snapshot<'_>, group: InGroup, filter: &EntryFilter) -> Result<i64, StoreError> {
    Ok(filtered(group, filter).count().get_result(snapshot.db())?)
}

/// The numbers of the entries that the filter finds, newest first.
///
/// # Errors
/// When the database fails.
pub fn list_entry_numbers(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    filter: &EntryFilter,
    offset: i64,
    limit: i64,
) -> Result<Vec<EntryNumber>, StoreError> {
    Ok(filtered(group, filter)
        .order(entries::number.desc())
        .offset(offset)
        .limit(limit)
        .select(entries::number)
        .load(snapshot.db())?)
}

/// What one entry moved, in its order.
///
/// # Errors
/// When the database fails or holds an account that cannot be.
pub fn list_transfers_of(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    entry: EntryNumber,
) -> Result<Vec<Transfer>, StoreError> {
    let rows: Vec<(String, String, Amount)> = transfers::table
        .filter(transfers::group_id.eq(group.id()))
        .filter(transfers::entry_number.eq(entry))
        .order(transfers::position)
        .select((transfers::from_account, transfers::to_account, transfers::amount))
        .load(snapshot.db())?;
    let account =
        |name: &str| Account::parse(name).ok_or_else(|| StoreError::Corrupt(format!("no such account: {name}")));
    rows.into_iter().map(|(from, to, amount)| Ok(Transfer::new(account(&from)?, account(&to)?, amount))).collect()
}

/// Whether this entry posted a contribution of this member, or took one back.
///
/// # Errors
/// When the database fails.
pub fn is_contribution_of(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    entry: EntryNumber,
    member: MemberNumber,
) -> Result<bool, StoreError> {
    let found = contributions::table
        .filter(contributions::group_id.eq(group.id()))
        .filter(contributions::entry_number.eq(entry))
        .filter(contributions::member_number.eq(member));
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(snapshot.db())?)
}

/// The first and the last day that any entry counts for.
///
/// # Errors
/// When the database fails.
pub fn find_first_and_last_day(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<Option<(NaiveDate, NaiveDate)>, StoreError> {
    let (first, last): (Option<NaiveDate>, Option<NaiveDate>) = entries::table
        .filter(entries::group_id.eq(group.id()))
        .select((diesel::dsl::min(entries::effective_on), diesel::dsl::max(entries::effective_on)))
        .first(snapshot.db())?;
    Ok(first.zip(last))
}

/// The entries that correct others: adjustments and reversals, oldest first.
///
/// # Errors
/// When the database fails.
pub fn list_corrections(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<EntryNumber>, StoreError> {
    Ok(entries::table
        .filter(entries::group_id.eq(group.id()))
        .filter(entries::kind.eq_any([EntryKind::Adjustment, EntryKind::Reversal]))
        // What takes a contribution back tells a member's income.
        .filter(entries::belongs_to.not_like("invoice:%"))
        .order(entries::number)
        .select(entries::number)
        .load(snapshot.db())?)
}

/// A contribution as far as a sum needs it.
#[derive(Debug, Clone, Copy, Queryable)]
pub struct ContributionPart {
    /// Its entry.
    pub entry: EntryNumber,
    /// Who contributed.
    pub member: MemberNumber,
    /// How much.
    pub amount: Amount,
    /// The statement that collected it; none yet for the newest.
    pub statement: Option<StatementNumber>,
}

/// The contributions of these statements and those in none yet; all there are without a list.
///
/// # Errors
/// When the database fails.
pub fn list_contribution_parts(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    of: Option<&[StatementNumber]>,
) -> Result<Vec<ContributionPart>, StoreError> {
    let mut query = contributions::table.filter(contributions::group_id.eq(group.id())).into_boxed();
    if let Some(statements) = of {
        let collected = contributions::statement_number.eq_any(statements.to_vec());
        query = query.filter(collected.or(contributions::statement_number.is_null()));
    }
    Ok(query
        .order(contributions::entry_number)
        .select((
            contributions::entry_number,
            contributions::member_number,
            contributions::amount,
            contributions::statement_number,
        ))
        .load(snapshot.db())?)
}
