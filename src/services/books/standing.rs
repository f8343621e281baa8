//! Where the group stands now: its funds, how long the foundation would carry the core costs, the money that lies
//! idle, and whether core costs outgrow what comes in (money.md 4, "Runway").

use std::collections::BTreeMap;

use crate::domain::agreement::in_force;
use crate::domain::bucket::RoundPhase;
use crate::domain::core_fund::costs_exceed_income;
use crate::domain::ids::StatementNumber;
use crate::domain::money::{Amount, AmountError};
use crate::domain::statement::runway_in_tenths;
use crate::domain::time::{Month, UtcTime};
use crate::services::reconciliation::{Held, held};
use crate::store::books::{self, LineRow};
use crate::store::ledger::list_balances;
use crate::store::scope::InGroup;
use crate::store::statements::{Statement, list_statements};
use crate::store::{Db, Snapshot, StoreError, agreements, groups, outcomes, rounds, statement_facts};

/// Money that nobody uses at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idle {
    /// Allotments that were not given to a bucket. Of a sealed round that is not over, all of them: nobody may know
    /// how much was given.
    pub not_given: Amount,
    /// Funded buckets that were not paid.
    pub buckets: Amount,
    /// Carried.
    pub carried: Amount,
}

/// Where the group stands.
#[derive(Debug, Clone)]
pub struct Standing {
    /// What the ledger holds now, by kind of account.
    pub held: Held,
    /// What the group calls its foundation, if it does not call it that.
    pub foundation_name: Option<String>,
    /// The foundation over the average month's core costs, in tenths of a month; none without core costs.
    pub runway: Option<i64>,
    /// How many months the average is over: the last 12 that were covered, fewer in a young group.
    pub months: usize,
    /// What lies idle.
    pub idle: Idle,
    /// Core costs were above what came in for two statements running.
    pub costs_exceed: bool,
    /// What is still missing for the agreed costs.
    pub missing: Amount,
    /// The name of the newest statement.
    pub newest: Option<String>,
}

/// Where the group stands now.
///
/// # Errors
/// When the database fails.
pub fn standing(db: &Db, group: InGroup) -> Result<Standing, StoreError> {
    let now = db.now();
    db.read(|snapshot| standing_in(snapshot, group, now))
}

/// The same within a snapshot.
///
/// # Errors
/// When the database fails.
pub fn standing_in(snapshot: &mut Snapshot<'_>, group: InGroup, now: UtcTime) -> Result<Standing, StoreError> {
    let about = groups::get_group(snapshot, group)?;
    let versions = agreements::list_agreements(snapshot, group)?;
    let held = held(list_balances(snapshot, group)?.into_iter()).map_err(too_large)?;
    let statements = list_statements(snapshot, group)?;
    let lines = books::list_lines(snapshot, group, None)?;
    let newest = statements.last();
    let missing = match newest.filter(|newest| newest.shortfall.is_positive()) {
        Some(newest) => {
            let covered = statement_facts::sum_covers(snapshot, group, newest.number)?;
            newest.shortfall.checked_sub(covered).map_err(too_large)?.at_least_zero()
        }
        None => Amount::ZERO,
    };
    let by_month = core_costs_by_month(&statements, &lines)?;
    let figures = statements
        .iter()
        .map(|one| Ok((one.came_in, one.core_due.checked_add(one.brought_forward)?)))
        .collect::<Result<Vec<_>, AmountError>>()
        .map_err(too_large)?;
    let reserved = reserved(snapshot, group, now)?;
    Ok(Standing {
        held,
        foundation_name: in_force(&versions, about.zone.day_of(now)).and_then(|one| one.foundation_name.clone()),
        runway: runway_in_tenths(held.foundation, &by_month),
        months: by_month.len(),
        idle: Idle {
            not_given: held.allotments.checked_sub(reserved).map_err(too_large)?.at_least_zero(),
            buckets: held.buckets,
            carried: held.carried,
        },
        costs_exceed: costs_exceed_income(&figures),
        missing,
        newest: newest.map(|newest| newest.name.clone()),
    })
}

/// What was due in each of the last twelve months that statements covered.
fn core_costs_by_month(statements: &[Statement], lines: &[LineRow]) -> Result<Vec<Amount>, StoreError> {
    let covered: BTreeMap<StatementNumber, &Statement> = statements.iter().map(|one| (one.number, one)).collect();
    let first = statements.iter().filter_map(|one| one.first_month).min();
    let last = statements.iter().filter(|one| one.first_month.is_some()).map(|one| one.last_month).max();
    let Some((first, last)) = first.zip(last) else { return Ok(Vec::new()) };
    let months = Month::from_to(first, last);
    let recent = months.iter().rev().take(12);
    let due = |month: &Month| {
        let of_month = lines.iter().filter(|line| line.month == *month && covered.contains_key(&line.statement));
        Amount::total(of_month.map(|line| line.amount)).map_err(too_large)
    };
    recent.map(due).collect()
}

/// What is given to buckets of rounds that are not settled, as far as anybody may know.
fn reserved(snapshot: &mut Snapshot<'_>, group: InGroup, now: UtcTime) -> Result<Amount, StoreError> {
    let mut sum = Amount::ZERO;
    // One round at a time is not settled.
    for round in rounds::list_rounds(snapshot, group)?.into_iter().filter(|round| round.settled_at.is_none()) {
        let hidden = round.rules.sealed && matches!(round.phase(now), RoundPhase::Announced | RoundPhase::Open);
        if hidden {
            continue;
        }
        let buckets = outcomes::list_round_buckets(snapshot, group, Some(round.number))?;
        // A bucket that was settled early holds its money already.
        let open = buckets.iter().filter(|bucket| bucket.outcome.is_none()).map(|bucket| bucket.total);
        sum = Amount::total(open.chain([sum])).map_err(too_large)?;
    }
    Ok(sum)
}

fn too_large(error: AmountError) -> StoreError {
    StoreError::Corrupt(error.to_string())
}
