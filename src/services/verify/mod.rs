//! `verify`: everything that must hold in a database (money.md 10, invariants 1 to 7), recomputed from what is
//! stored and compared. Each group is read in one snapshot; nothing is changed.

mod besides;
mod core_costs;
mod core_fund;
mod endings;
mod facts;
mod finding;
mod heads;
mod income;
mod leavings;
mod ledger;
mod order;
mod payouts;
mod rates;
mod recorded;
mod replay;
mod rounds;
mod saved;
mod settlement;

use crate::domain::head::PublicKey;
use crate::ports::{Progress, Step};
use crate::store::scope::InGroup;
use crate::store::{Db, StoreError, scope};

pub use facts::Facts;
pub(super) use finding::Findings;
pub use finding::{About, Finding, Rule};
pub(super) use heads::check_known_keys;
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
    verify_with(db, &[])
}

/// The same, where only these keys may have signed; any, when there are none.
///
/// # Errors
/// As [`verify`].
pub fn verify_with(db: &Db, known: &[PublicKey]) -> Result<Report, StoreError> {
    let groups = db.read(scope::list_groups_for_operator)?;
    let mut report = Report::default();
    for (slug, operator) in groups {
        let (entries, findings) = verify_group(db, &slug, operator.group(), known)?;
        report.groups += 1;
        report.entries += entries;
        report.findings.extend(findings);
    }
    Ok(report)
}

/// Checks one group, in one snapshot: how many entries it has, and what is wrong.
///
/// # Errors
/// As [`verify`].
pub fn verify_group(
    db: &Db,
    slug: &str,
    group: InGroup,
    known: &[PublicKey],
) -> Result<(usize, Vec<Finding>), StoreError> {
    match db.read(|snapshot| Facts::load(snapshot, group)).and_then(Facts::into_bundled) {
        Ok(facts) => {
            let mut findings = Findings::new(slug, facts.currency);
            check_facts(&mut findings, &facts, db.progress());
            if !known.is_empty() {
                check_known_keys(&mut findings, &facts, known);
            }
            Ok((facts.entries.len(), findings.into_list()))
        }
        Err(error) if is_unreadable(&error) => {
            let finding = Finding {
                group: slug.to_owned(),
                about: About::Group,
                rule: Rule::Readable,
                expected: "values that can be read".to_owned(),
                found: error.to_string(),
            };
            Ok((0, vec![finding]))
        }
        Err(error) => Err(error),
    }
}

/// Every check there is, on facts from wherever.
pub(super) fn check_facts(findings: &mut Findings, facts: &Facts, progress: &Progress) {
    const RECORDS: [fn(&mut Findings, &Facts, &Replay<'_>); 13] = [
        heads::check,
        income::check,
        rates::check,
        |findings, facts, _| core_costs::check(findings, facts),
        rounds::check,
        |findings, facts, _| saved::check(findings, facts),
        settlement::check,
        leavings::check,
        payouts::check,
        endings::check,
        recorded::check,
        core_fund::check,
        besides::check,
    ];
    let replay = Replay::of(&facts.entries);
    order::check(findings, facts);
    ledger::check(findings, facts, &replay, progress);
    for check in progress.over(Step::CheckRecords, RECORDS) {
        check(findings, facts, &replay);
    }
}

/// A stored value that has not the form of its column, as opposed to a database that does not answer.
fn is_unreadable(error: &StoreError) -> bool {
    matches!(error, StoreError::Corrupt(_) | StoreError::Database(diesel::result::Error::DeserializationError(_)))
}
