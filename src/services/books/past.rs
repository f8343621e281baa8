//! The months of a group beside one another (pages.md 4, History): what everybody may know who may know the totals.

use std::collections::BTreeMap;

use super::Audience;
use super::standing::{Standing, standing_in};
use crate::domain::ids::{RoundNumber, StatementNumber};
use crate::domain::money::{Amount, AmountError};
use crate::domain::statement_name::StatementName;
use crate::domain::time::Month;
use crate::store::book_checks::{BookCheck, find_book_check};
use crate::store::groups::{self, Group};
use crate::store::month_notes::list_month_notes;
use crate::store::months::{count_outcomes, count_participants};
use crate::store::outcomes::{SettlementRow, list_settlements};
use crate::store::rounds::{RoundHead, list_rounds};
use crate::store::scope::InGroup;
use crate::store::statements::{Statement, list_statements};
use crate::store::{Db, Snapshot, StoreError};

/// A month: the sum of the statements that bear its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastMonth {
    /// The month.
    pub month: Month,
    /// The name of its newest statement.
    pub name: String,
    /// What came in.
    pub came_in: Amount,
    /// The foundation's share.
    pub foundation: Amount,
    /// Core costs due, and brought forward.
    pub core_costs: Amount,
    /// Ours to share.
    pub to_share: Amount,
    /// What buckets got; none without a settled round.
    pub given: Option<Amount>,
    /// How many buckets got their money, of how many that were in the round.
    pub buckets: Option<(usize, usize)>,
    /// How many shared it out.
    pub members: Option<usize>,
    /// What the facilitators noted.
    pub note: Option<String>,
}

/// Everything on the page of the past.
#[derive(Debug, Clone)]
pub struct Past {
    /// The group.
    pub group: Group,
    /// Every month that has a statement, oldest first.
    pub months: Vec<PastMonth>,
    /// Where the group stands now.
    pub standing: Standing,
    /// The last check of the books, if it has gone over every statement.
    pub check: Option<BookCheck>,
}

/// The past of a group.
///
/// # Errors
/// When the database fails.
pub fn past(db: &Db, reader: Audience) -> Result<Past, StoreError> {
    let (now, group) = (db.now(), reader.group());
    db.read(|snapshot| {
        let statements = list_statements(snapshot, group)?;
        let notes = list_month_notes(snapshot, group)?;
        let newest = statements.iter().filter_map(|statement| statement.entry).max();
        let check = find_book_check(snapshot, group)?;
        let rounds = Rounds::of(snapshot, group)?;
        Ok(Past {
            group: groups::get_group(snapshot, group)?,
            months: past_in(snapshot, group, &statements, &notes, &rounds)?,
            standing: standing_in(snapshot, group, now)?,
            check: check.filter(|check| newest.is_none_or(|entry| entry <= check.last_entry)),
        })
    })
}

/// The rounds of a group and what their settlements stored, read once for all that tells of them.
pub(super) struct Rounds {
    pub(super) heads: Vec<RoundHead>,
    pub(super) settlements: Vec<SettlementRow>,
}

impl Rounds {
    pub(super) fn of(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Self, StoreError> {
        Ok(Self { heads: list_rounds(snapshot, group)?, settlements: list_settlements(snapshot, group)? })
    }
}

/// What the rounds of statements came to.
#[derive(Default)]
struct RoundCounts {
    given: BTreeMap<StatementNumber, Amount>,
    buckets: BTreeMap<StatementNumber, (usize, usize)>,
    members: BTreeMap<StatementNumber, usize>,
}

/// The months of these statements.
pub(super) fn past_in(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    statements: &[Statement],
    notes: &[(StatementNumber, String)],
    rounds: &Rounds,
) -> Result<Vec<PastMonth>, StoreError> {
    let counts = counts(snapshot, group, rounds)?;
    let mut months: BTreeMap<Month, PastMonth> = BTreeMap::new();
    for statement in statements {
        let month = StatementName::parse(&statement.name)
            .map_or_else(|_| Month::of(statement.last_day), |name: StatementName| name.month());
        let number = statement.number;
        let note = notes.iter().find(|(of, _)| *of == number).map(|(_, words)| words.clone());
        let one = PastMonth {
            month,
            name: statement.name.clone(),
            came_in: statement.came_in,
            foundation: statement.foundation,
            core_costs: statement.core_due.checked_add(statement.brought_forward).map_err(too_large)?,
            to_share: statement.to_share,
            given: counts.given.get(&number).copied(),
            buckets: counts.buckets.get(&number).copied(),
            members: counts.members.get(&number).copied(),
            note,
        };
        let sum = match months.remove(&month) {
            Some(before) => before.and(one).map_err(too_large)?,
            None => one,
        };
        months.insert(month, sum);
    }
    Ok(months.into_values().collect())
}

fn counts(snapshot: &mut Snapshot<'_>, group: InGroup, known: &Rounds) -> Result<RoundCounts, StoreError> {
    let rounds: BTreeMap<RoundNumber, StatementNumber> =
        known.heads.iter().map(|round| (round.number, round.statement)).collect();
    let mut counts = RoundCounts::default();
    for settled in &known.settlements {
        let Some(statement) = rounds.get(&settled.round) else { continue };
        counts.given.insert(*statement, settled.funded);
        // A settled round without a bucket had none to fund.
        counts.buckets.insert(*statement, (0, 0));
    }
    for (round, outcome, count) in count_outcomes(snapshot, group)? {
        let Some(buckets) = rounds.get(&round).and_then(|statement| counts.buckets.get_mut(statement)) else {
            continue;
        };
        let count = usize::try_from(count).unwrap_or_default();
        buckets.1 += count;
        if outcome.is_some_and(|outcome| outcome.is_funded()) {
            buckets.0 += count;
        }
    }
    for (round, count) in count_participants(snapshot, group)? {
        if let Some(statement) = rounds.get(&round) {
            counts.members.insert(*statement, usize::try_from(count).unwrap_or_default());
        }
    }
    Ok(counts)
}

impl PastMonth {
    /// Both together; the later one gives its name.
    fn and(self, later: PastMonth) -> Result<PastMonth, AmountError> {
        let notes: Vec<String> = [self.note, later.note].into_iter().flatten().collect();
        Ok(PastMonth {
            month: later.month,
            name: later.name,
            came_in: self.came_in.checked_add(later.came_in)?,
            foundation: self.foundation.checked_add(later.foundation)?,
            core_costs: self.core_costs.checked_add(later.core_costs)?,
            to_share: self.to_share.checked_add(later.to_share)?,
            given: match (self.given, later.given) {
                (Some(before), Some(after)) => Some(before.checked_add(after)?),
                (before, after) => before.or(after),
            },
            buckets: match (self.buckets, later.buckets) {
                (Some((funded, of)), Some((more, more_of))) => Some((funded + more, of + more_of)),
                (before, after) => before.or(after),
            },
            members: self.members.max(later.members),
            note: Some(notes.join("; ")).filter(|notes| !notes.is_empty()),
        })
    }
}

fn too_large(error: AmountError) -> StoreError {
    StoreError::Corrupt(error.to_string())
}
