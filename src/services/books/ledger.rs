//! The ledger as each reader may see it. A contribution tells a member's income, so whoever may not see invoices
//! gets them summed: per member and statement, or for outsiders per statement alone.
//!
//! Sums stand under the entry of the statement that collected them, just before it; those not collected yet come
//! last (for outsiders not at all). Balances worked out from these lines are the true ones at every statement.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::folding::{Names, build};
use super::{Audience, Detail};
use crate::domain::ids::{BucketNumber, EntryNumber, MemberNumber, StatementNumber};
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::money::Amount;
use crate::domain::time::{Month, UtcTime};
use crate::store::groups::{self, Group};
pub use crate::store::ledger_pages::{AccountFilter, EntryFilter};
use crate::store::verify::{self as raw, RawEntry};
use crate::store::{Db, Snapshot, StoreError, ledger, ledger_pages, outcomes};

/// How many entries stand on one page.
pub const PAGE: i64 = 50;

/// An account as the reader may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Held {
    /// As in the ledger.
    One(Account),
    /// All allotments together.
    Allotments,
}

impl Held {
    /// The name that stands for all allotments.
    pub const ALLOTMENTS: &'static str = "allotment:members";
}

impl std::fmt::Display for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Held::One(account) => account.fmt(f),
            Held::Allotments => f.write_str(Held::ALLOTMENTS),
        }
    }
}

/// Money that moves, as the reader may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// Where it comes from.
    pub from: Held,
    /// Where it goes.
    pub to: Held,
    /// How much.
    pub amount: Amount,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// The memo of the entry.
    Memo(String),
    /// There are none, they were erased, or the reader may not see them.
    None,
    /// Contributions summed into one line: whose, if the reader may know, and how many.
    Contributions {
        /// The member.
        member: Option<(MemberNumber, String)>,
        /// How many contributions; none where outsiders may not know.
        count: Option<usize>,
    },
}

/// What a line belongs to, by the name people know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Belonging {
    /// The group as such.
    Group,
    /// An invoice, by its key.
    Invoice(i64),
    /// A statement, by its name.
    Statement(String),
    /// A round, by its name.
    Round(String),
    /// A bucket.
    Bucket(i64),
    /// A payout.
    Payout(i64),
}

impl std::fmt::Display for Belonging {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Belonging::Group => Ok(()),
            Belonging::Invoice(id) => write!(f, "invoice {id}"),
            Belonging::Statement(name) => write!(f, "statement {name}"),
            Belonging::Round(name) => write!(f, "round {name}"),
            Belonging::Bucket(number) => write!(f, "bucket {number}"),
            Belonging::Payout(number) => write!(f, "payout {number}"),
        }
    }
}

/// One line of the ledger: an entry, or contributions summed.
#[derive(Debug, Clone)]
pub struct Line {
    /// The entry; for a sum the entry of its statement. `None`: contributions that no statement has collected yet.
    pub entry: Option<EntryNumber>,
    /// What happened.
    pub kind: EntryKind,
    /// The day it counts for.
    pub day: NaiveDate,
    /// When it was written (UTC).
    pub recorded_at: UtcTime,
    /// What it says.
    pub words: Words,
    /// What it belongs to.
    pub belongs_to: Belonging,
    /// The statement it is part of, its round included.
    pub statement: Option<StatementNumber>,
    /// The entry it undoes.
    pub reverses: Option<EntryNumber>,
    /// The entry's hash, for those who see every entry.
    pub hash: Option<Vec<u8>>,
    /// The money.
    pub moves: Vec<Move>,
}

/// A page of the ledger, newest first.
#[derive(Debug, Clone)]
pub struct LedgerPage {
    /// The group.
    pub group: Group,
    /// The lines.
    pub lines: Vec<Line>,
    /// How many entries the filter finds in all.
    pub found: i64,
    /// Which page this is, from 1.
    pub page: i64,
    /// The months in which something counts, newest first.
    pub months: Vec<Month>,
    /// The accounts that were ever touched, in their order.
    pub accounts: Vec<Held>,
    /// What members are called, for those who may know.
    pub members: BTreeMap<MemberNumber, String>,
    /// The titles of buckets.
    pub buckets: BTreeMap<BucketNumber, String>,
}

impl LedgerPage {
    /// How many pages there are, one at least.
    pub const fn pages(&self) -> i64 {
        let pages = (self.found + PAGE - 1) / PAGE;
        if pages > 0 { pages } else { 1 }
    }
}

/// One page. `page` counts from 1; one that lies beyond the end is empty.
///
/// # Errors
/// When the database fails.
pub fn page(db: &Db, reader: Audience, filter: &EntryFilter, page: i64) -> Result<LedgerPage, StoreError> {
    let page = page.max(1);
    db.read(|snapshot| {
        let group = reader.group();
        // Members see their own contributions one by one where they ask for one.
        let is_own = match (filter.entry, reader.member()) {
            (Some(entry), Some(member)) => ledger_pages::is_contribution_of(snapshot, group, entry, member)?,
            _ => false,
        };
        let folds = reader.detail() < Detail::Everything && !is_own;
        let only_sums = folds && filter.kind == Some(EntryKind::Contribution);
        // Sums stand where their statement stands: a filter for contributions finds the statements.
        let mut found_by = filter.clone();
        found_by.without_contributions = folds;
        if only_sums {
            found_by.kind = Some(EntryKind::Statement);
            found_by.account = None;
        }
        let names = Names::load(snapshot, reader)?;
        let (found, numbers) = if names.hides(filter) {
            (0, Vec::new())
        } else {
            let offset = (page - 1).saturating_mul(PAGE);
            (
                ledger_pages::count_entries(snapshot, group, &found_by)?,
                ledger_pages::list_entry_numbers(snapshot, group, &found_by, offset, PAGE)?,
            )
        };
        let (entries, _) = raw::list_raw_entries(snapshot, group, Some(&numbers))?;
        let sums = if folds { names.sums(snapshot, reader, Some(&entries))? } else { Vec::new() };
        let mut lines = build(&names, &entries, &sums)?;
        lines.retain(|line| matches(line, filter, only_sums) && (page == 1 || line.entry.is_some()));
        lines.reverse();
        let balances = ledger::list_balances(snapshot, group)?;
        let mut accounts: Vec<Held> = balances.into_iter().map(|(account, _)| names.held(account)).collect();
        accounts.dedup();
        let days = ledger_pages::find_first_and_last_day(snapshot, group)?;
        let months = days.map(|(first, last)| Month::from_to(Month::of(first), Month::of(last))).unwrap_or_default();
        Ok(LedgerPage {
            group: groups::get_group(snapshot, group)?,
            lines,
            found,
            page,
            months: months.into_iter().rev().take(120).collect(),
            accounts,
            buckets: outcomes::list_titles(snapshot, group)?.into_iter().collect(),
            members: names.members,
        })
    })
}

/// The whole ledger, oldest first, for files.
///
/// # Errors
/// When the database fails.
pub fn all(snapshot: &mut Snapshot<'_>, reader: Audience) -> Result<Vec<Line>, StoreError> {
    let (entries, _) = raw::list_raw_entries(snapshot, reader.group(), None)?;
    let mut names = Names::load(snapshot, reader)?;
    if reader.detail() == Detail::Everything {
        names.note_collected(snapshot, reader)?;
        return build(&names, &entries, &[]);
    }
    let sums = names.sums(snapshot, reader, None)?;
    let single: BTreeSet<EntryNumber> = sums.iter().flat_map(|sum| sum.entries.clone()).collect();
    let others: Vec<RawEntry> = entries.into_iter().filter(|entry| !single.contains(&entry.number)).collect();
    build(&names, &others, &sums)
}

/// Whether a line is one that the filter asks for: sums of contributions come along with their statement, so they
/// are asked here.
pub fn matches(line: &Line, filter: &EntryFilter, only_sums: bool) -> bool {
    let is_sum = matches!(line.words, Words::Contributions { .. });
    let kind = filter.kind.is_none_or(|kind| kind == line.kind) && (!only_sums || is_sum);
    let month = filter.month.is_none_or(|month| (month.first_day()..=month.last_day()).contains(&line.day));
    let account = match &filter.account {
        None => true,
        Some(wanted) => line.moves.iter().any(|moved| touches(moved.from, wanted) || touches(moved.to, wanted)),
    };
    let entry = filter.entry.is_none_or(|entry| line.entry == Some(entry));
    kind && month && account && entry
}

/// Whether an account is the one that is asked for.
pub fn touches(held: Held, wanted: &AccountFilter) -> bool {
    match wanted {
        AccountFilter::One(name) => held.to_string() == *name,
        AccountFilter::Allotments => matches!(held, Held::Allotments | Held::One(Account::Allotment(_))),
    }
}
