//! Core costs from a file.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::cells::Amounts;
use super::columns::Field;
use super::problems::{RowProblem, Twice};
use super::{Checker, File, Kind, Row};
use crate::domain::core_cost::Cadence;
use crate::domain::group::ImportOf;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::text::{Name, WebAddress, fold};
use crate::domain::time::{Month, UtcTime};
use crate::services::core_costs::{AddCoreCost, add_in};
use crate::store::core_costs as store;
use crate::store::ledger::LockedGroup;
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Failure, Snapshot, StoreError, Tx, groups};

/// Core costs.
pub struct CoreCosts;

/// A checked core cost of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoreCostRow {
    /// What it is for.
    pub name: Name,
    /// What is due each time.
    pub amount: Amount,
    /// How often.
    pub cadence: Cadence,
    /// The first month.
    pub from: Month,
    /// The last month, if it ends.
    pub until: Option<Month>,
    /// The day of the decision.
    pub agreed_on: Option<NaiveDate>,
    /// Where the decision can be read.
    pub decision: Option<WebAddress>,
}

const FIELDS: &[Field] = &[
    Field { key: "name", label: "Name", required: true, also: &["what", "payee", "cost", "description"] },
    Field { key: "amount", label: "Amount", required: true, also: &["sum", "cost", "price", "total"] },
    Field { key: "cadence", label: "How often", required: false, also: &["howoften", "period", "frequency", "every"] },
    Field { key: "from_month", label: "From month", required: true, also: &["from", "start", "since", "firstmonth"] },
    Field { key: "until_month", label: "Until month", required: false, also: &["until", "to", "end", "lastmonth"] },
    Field { key: "agreed_on", label: "Agreed on", required: false, also: &["agreed", "decided", "decidedon"] },
    Field {
        key: "decision_url",
        label: "Link to the decision",
        required: false,
        also: &["decision", "link", "url", "decisionlink"],
    },
];

/// Everything that the rows of a file of core costs are checked against.
pub struct CoreCostChecker {
    today: NaiveDate,
    amounts: Amounts,
    running: BTreeMap<String, (String, Option<Month>)>,
    seen: BTreeMap<String, u64>,
}

impl Kind for CoreCosts {
    const WHAT: ImportOf = ImportOf::CoreCosts;
    const ACTION: Action = Action::EditCoreCosts;
    const FIELDS: &'static [Field] = FIELDS;
    type Row = CoreCostRow;
    type Checker = CoreCostChecker;

    fn checker(
        snapshot: &mut Snapshot<'_>,
        group: InGroup,
        now: UtcTime,
        File { table, columns }: File<'_>,
    ) -> Result<CoreCostChecker, StoreError> {
        let settings = groups::get_group(snapshot, group)?;
        let list = store::list_core_costs(snapshot, group)?;
        Ok(CoreCostChecker {
            today: settings.zone.day_of(now),
            amounts: Amounts::of(table, columns, &["amount"], settings.currency),
            running: list
                .into_iter()
                .filter(|one| one.withdrawn.is_none())
                .map(|one| (fold(&one.cost.name), (one.cost.name, one.cost.until)))
                .collect(),
            seen: BTreeMap::new(),
        })
    }

    fn write<'b>(
        tx: &mut Tx<'b>,
        locked: &mut LockedGroup<'b>,
        who: &GroupScope,
        _: CoreCostChecker,
        rows: Vec<CoreCostRow>,
    ) -> Result<(), StoreError> {
        for row in rows {
            let CoreCostRow { name, amount, cadence, from, until, agreed_on, decision } = row;
            let command = AddCoreCost { name, amount, cadence, from, until, agreed_on, decision, key: None };
            add_in(tx, locked, who, &command).map_err(|failure| match failure {
                Failure::Store(error) => error,
                Failure::Refused(refused) => StoreError::Corrupt(format!("a checked core cost was refused: {refused}")),
            })?;
        }
        Ok(())
    }
}

impl Checker for CoreCostChecker {
    type Row = CoreCostRow;

    fn check(&mut self, row: &Row<'_>) -> Result<CoreCostRow, RowProblem> {
        let cells = &row.cells;
        let name = cells.name("name", "Name")?.ok_or(RowProblem::Missing { label: "Name" })?;
        let amount = self.amounts.read("Amount", cells.required("amount", "Amount")?)?;
        if amount.is_zero() {
            return Err(RowProblem::Zero { label: "Amount" });
        }
        if amount.is_negative() {
            return Err(RowProblem::Negative { label: "Amount" });
        }
        let cadence = cells.text("cadence");
        let cadence = match cadence {
            "" => Cadence::Monthly,
            word => Cadence::parse(&word.to_ascii_lowercase()).ok_or_else(|| RowProblem::UnknownWord {
                label: "How often",
                text: word.to_owned(),
                known: Cadence::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", "),
            })?,
        };
        let from = cells.month("from_month", "From month")?.ok_or(RowProblem::Missing { label: "From month" })?;
        let until = cells.month("until_month", "Until month")?;
        if until.is_some_and(|until| until < from) {
            return Err(RowProblem::EndsBeforeItBegins);
        }
        let agreed_on = cells.past_day("agreed_on", "Agreed on", self.today)?;
        let link = cells.text("decision_url");
        let decision = Some(link).filter(|link| !link.is_empty()).map(WebAddress::parse).transpose();
        let decision = decision.map_err(|error| RowProblem::Text {
            label: "Link to the decision",
            text: link.to_owned(),
            error,
        })?;
        let folded = fold(name.as_str());
        if let Some(line) = self.seen.get(&folded) {
            return Err(RowProblem::TwiceInFile { what: Twice::Named(name.into_string()), line: *line });
        }
        if let Some((listed, ends)) = self.running.get(&folded)
            && ends.is_none_or(|ends| ends >= from)
        {
            return Err(RowProblem::OnTheList { name: listed.clone() });
        }
        self.seen.insert(folded, row.line);
        Ok(CoreCostRow { name, amount, cadence, from, until, agreed_on, decision })
    }
}
