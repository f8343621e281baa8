//! Weights from a file. Members who are not in it keep theirs.

use std::collections::BTreeMap;

use super::columns::Field;
use super::problems::{RowProblem, Twice};
use super::who::WhoIsWho;
use super::{Checker, File, Kind, Row};
use crate::domain::group::ImportOf;
use crate::domain::ids::MemberNumber;
use crate::domain::policy::Action;
use crate::domain::text::Reason;
use crate::domain::time::UtcTime;
use crate::domain::weight::Weight;
use crate::services::weights::{GivenWeight, merge_weights_in};
use crate::store::ledger::LockedGroup;
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Snapshot, StoreError, Tx};

/// Weights.
pub struct Weights;

/// A checked weight of a file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct WeightLine {
    /// The member's name, for the review.
    pub name: String,
    /// What it says.
    pub given: GivenWeight,
}

const FIELDS: &[Field] = &[
    Field { key: "member", label: "Member", required: true, also: &["name", "membername", "email", "address", "mail"] },
    Field { key: "weight", label: "Weight", required: true, also: &["share", "shares", "points", "factor"] },
    Field { key: "reason", label: "Reason", required: true, also: &["why", "note", "because"] },
];

/// Everything that the rows of a file of weights are checked against.
pub struct WeightChecker {
    who: WhoIsWho,
    seen: BTreeMap<MemberNumber, u64>,
    reason: Option<Reason>,
}

impl Kind for Weights {
    const WHAT: ImportOf = ImportOf::Weights;
    const ACTION: Action = Action::SetWeights;
    const FIELDS: &'static [Field] = FIELDS;
    type Row = WeightLine;
    type Checker = WeightChecker;

    fn checker(
        snapshot: &mut Snapshot<'_>,
        group: InGroup,
        _: UtcTime,
        _: File<'_>,
    ) -> Result<WeightChecker, StoreError> {
        Ok(WeightChecker { who: WhoIsWho::load(snapshot, group)?, seen: BTreeMap::new(), reason: None })
    }

    fn write<'b>(
        tx: &mut Tx<'b>,
        locked: &mut LockedGroup<'b>,
        who: &GroupScope,
        _: WeightChecker,
        rows: Vec<WeightLine>,
    ) -> Result<(), StoreError> {
        merge_weights_in(tx, locked, who, rows.into_iter().map(|row| row.given).collect())?;
        Ok(())
    }
}

impl Checker for WeightChecker {
    type Row = WeightLine;

    fn check(&mut self, row: &Row<'_>) -> Result<WeightLine, RowProblem> {
        let cells = &row.cells;
        let member = self.who.find(cells.required("member", "Member")?)?;
        let name = self.who.name(member);
        if !self.who.is_active(member) {
            return Err(RowProblem::NotActive { name });
        }
        if let Some(line) = self.seen.get(&member) {
            return Err(RowProblem::TwiceInFile { what: Twice::Named(name), line: *line });
        }
        let text = cells.required("weight", "Weight")?;
        let weight = Weight::parse(text).map_err(|error| RowProblem::Weight { text: text.to_owned(), error })?;
        let reason = self.reason(cells.text("reason"))?;
        self.seen.insert(member, row.line);
        Ok(WeightLine { name, given: GivenWeight { member, weight, reason } })
    }
}

impl WeightChecker {
    /// An empty cell stands for the reason above it: one reason may be written once for all.
    fn reason(&mut self, text: &str) -> Result<Reason, RowProblem> {
        if text.is_empty() {
            return self.reason.clone().ok_or(RowProblem::Missing { label: "Reason" });
        }
        let reason =
            Reason::parse(text).map_err(|error| RowProblem::Text { label: "Reason", text: text.to_owned(), error })?;
        self.reason = Some(reason.clone());
        Ok(reason)
    }
}
