//! `verify`: everything that must hold in a database (money.md 10, invariants 1 to 7), recomputed from what is
//! stored and compared. Each group is read in one snapshot; nothing is changed.

mod facts;
mod finding;
mod income;
mod leavings;
mod ledger;
mod order;
mod payouts;
mod replay;
mod rounds;
mod settlement;

use crate::store::{Db, StoreError, scope};

pub use facts::Facts;
use finding::Findings;
pub use finding::{About, Finding, Rule};
use replay::Replay;

/// What was checked, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// How many groups.
    pub groups: usize,
    /// How many ledger entries in all of them.
    pub entries: usize,
    /// What is wrong; empty when everything holds. Per group, the ledger comes first, in the order of its entries.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Everything holds.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Checks every group of the database.
///
/// # Errors
/// When the database fails. A value that cannot be read is a finding, not an error.
pub fn verify(db: &Db) -> Result<Report, StoreError> {
    let groups = db.read(scope::list_groups_for_operator)?;
    let mut report = Report::default();
    for (slug, operator) in groups {
        report.groups += 1;
        match db.read(|snapshot| Facts::load(snapshot, operator.group())) {
            Ok(facts) => {
                report.entries += facts.entries.len();
                report.findings.extend(check(&slug, &facts));
            }
            Err(error) if is_unreadable(&error) => report.findings.push(Finding {
                group: slug,
                about: About::Group,
                rule: Rule::Readable,
                expected: "values that can be read".to_owned(),
                found: error.to_string(),
            }),
            Err(error) => return Err(error),
        }
    }
    Ok(report)
}

fn check(slug: &str, facts: &Facts) -> Vec<Finding> {
    let mut findings = Findings::new(slug, facts.currency);
    let replay = Replay::of(&facts.entries);
    order::check(&mut findings, facts);
    ledger::check(&mut findings, facts, &replay);
    income::check(&mut findings, facts, &replay);
    rounds::check(&mut findings, facts, &replay);
    settlement::check(&mut findings, facts, &replay);
    leavings::check(&mut findings, facts, &replay);
    payouts::check(&mut findings, facts, &replay);
    findings.into_list()
}

/// A stored value that has not the form of its column, as opposed to a database that does not answer.
fn is_unreadable(error: &StoreError) -> bool {
    matches!(error, StoreError::Corrupt(_) | StoreError::Database(diesel::result::Error::DeserializationError(_)))
}
