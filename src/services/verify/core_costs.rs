//! The lines of each statement against the list of core costs: exactly what the group had agreed to and was due in the
//! months covered, as the list stood when the statement was posted (money.md 4).

use std::collections::{BTreeMap, BTreeSet};

use super::facts::Facts;
use super::finding::{About, Findings, Rule};
use crate::domain::core_cost::{CoreCost, due};
use crate::domain::ids::CoreCostNumber;
use crate::domain::money::Amount;
use crate::domain::statement::months_covered;
use crate::domain::time::{Month, UtcTime};
use crate::store::statements::Statement;
use crate::store::verify::CoreCostRow;

/// A line as it should be: the cost, its month, what is due.
type Due = (CoreCostNumber, Month, Amount);

pub(super) fn check(findings: &mut Findings, facts: &Facts) {
    for row in &facts.core_costs {
        check_ends(findings, row);
    }
    let mut before: Option<Month> = None;
    for statement in facts.statements.iter().filter(|one| one.withdrawn_at.is_none()) {
        let months = months_covered(before, statement.last_day);
        before = before.max(Some(Month::of(statement.last_day)));
        check_lines(findings, facts, statement, &months);
    }
}

/// The last month is the one that was given last, and each was recorded after the one before.
fn check_ends(findings: &mut Findings, row: &CoreCostRow) {
    let about = || About::CoreCost(row.number);
    let words = |month: Option<Month>| month.map_or_else(|| "no end".to_owned(), |month| format!("until {month}"));
    findings.same(about(), Rule::CoreCostEnd, words(row.ends.last().map(|end| end.until)), words(row.until));
    for (one, next) in row.ends.iter().zip(row.ends.iter().skip(1)) {
        if next.recorded_at < one.recorded_at {
            findings.add(about(), Rule::CoreCostEnd, format!("not before {}", one.recorded_at), next.recorded_at);
        }
    }
}

fn check_lines(findings: &mut Findings, facts: &Facts, statement: &Statement, months: &[Month]) {
    let about = || About::Statement(statement.name.clone());
    let could_be: Vec<Due> = facts.core_costs.iter().flat_map(|row| due_with(row, None, months)).collect();
    let places: BTreeMap<(CoreCostNumber, Month), usize> =
        could_be.iter().enumerate().map(|(place, (number, month, _))| ((*number, *month), place)).collect();
    let (must, may) = ends_then(facts, statement.posted_at, months);
    let mut taken = BTreeSet::new();
    for line in facts.lines.iter().filter(|line| line.statement == statement.number) {
        let found = words(findings, (line.core_cost, line.month, line.amount));
        let place = places.get(&(line.core_cost, line.month)).copied();
        let listed = place.and_then(|place| Some((place, *could_be.get(place)?))).filter(|(_, due)| may.contains(due));
        let Some((place, expected)) = listed else {
            findings.add(about(), Rule::CoreLine, "a core cost that was due", found);
            continue;
        };
        findings.same(about(), Rule::CoreLine, words(findings, expected), found.clone());
        if taken.last().is_some_and(|last| *last >= place) {
            findings.add(about(), Rule::CoreLine, "the order of the list", found);
        }
        taken.insert(place);
    }
    for (place, line) in could_be.iter().enumerate() {
        if !taken.contains(&place) && must.contains(line) {
            findings.add(about(), Rule::CoreLine, words(findings, *line), "no line");
        }
    }
}

/// What must have been due when a statement was posted, and what may have been: they differ only for a cost that was
/// given an end in that very moment.
fn ends_then(facts: &Facts, posted_at: UtcTime, months: &[Month]) -> (BTreeSet<Due>, BTreeSet<Due>) {
    let (mut must, mut may) = (BTreeSet::new(), BTreeSet::new());
    for row in &facts.core_costs {
        let earlier = row.ends.iter().rfind(|end| end.recorded_at < posted_at);
        let tied = row.ends.iter().filter(|end| end.recorded_at == posted_at).map(|end| Some(end.until));
        let all: Vec<BTreeSet<Due>> = std::iter::once(earlier.map(|end| end.until))
            .chain(tied)
            .map(|until| due_with(row, until, months).into_iter().collect())
            .collect();
        may.extend(all.iter().flatten().copied());
        must.extend(all.iter().flatten().filter(|due| all.iter().all(|one| one.contains(due))).copied());
    }
    (must, may)
}

/// The lines of one cost in these months if this is its last.
fn due_with(row: &CoreCostRow, until: Option<Month>, months: &[Month]) -> Vec<Due> {
    let cost = CoreCost {
        number: row.number,
        name: String::new(),
        amount: row.amount,
        cadence: row.cadence,
        from: row.from,
        until,
        agreed_on: row.agreed_on,
        agreed_in: row.due_from,
    };
    due(&[cost], months).into_iter().map(|line| (line.number, line.month, line.amount)).collect()
}

fn words(findings: &Findings, (number, month, amount): Due) -> String {
    format!("core cost {number} in {month}: {}", findings.money(amount.minor().into()))
}
