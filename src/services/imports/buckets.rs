//! Buckets from a file. One that says what the group gets from it is shown to the group at once; the others wait as
//! drafts with their owners (money.md 6). They are numbered in the order of the file, after those there are.

use std::collections::BTreeMap;

use serde::Serialize;

use super::cells::Amounts;
use super::columns::Field;
use super::problems::{RowProblem, Twice};
use super::who::WhoIsWho;
use super::{Checker, File, Kind, Row};
use crate::domain::bucket::{CostLine, Goal, still_missing};
use crate::domain::group::ImportOf;
use crate::domain::ids::MemberNumber;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::text::{LongText, Title, fold};
use crate::domain::time::UtcTime;
use crate::services::buckets::{BucketForm, save_in};
use crate::store::ledger::LockedGroup;
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Failure, Snapshot, StoreError, Tx, buckets, groups};

/// Buckets.
pub struct Buckets;

/// A checked bucket of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BucketRow {
    /// The title.
    pub title: Title,
    /// Who is responsible.
    pub owners: Vec<MemberNumber>,
    /// What they are called.
    pub owner_names: Vec<String>,
    /// What is enough to start.
    pub minimum: Amount,
    /// What it takes at most; none for an open-ended one.
    pub maximum: Option<Amount>,
    /// What the group gets from it.
    pub summary: String,
    /// What it is, at length.
    pub body: LongText,
    /// It lacks something, so it waits as a draft.
    pub is_draft: bool,
}

const FIELDS: &[Field] = &[
    Field { key: "title", label: "Title", required: true, also: &["name", "bucket"] },
    Field { key: "owners", label: "Owners", required: true, also: &["owner", "who", "responsible"] },
    Field { key: "minimum", label: "Minimum", required: true, also: &["min", "required", "needed"] },
    Field { key: "maximum", label: "Maximum", required: false, also: &["max", "goal", "total"] },
    Field { key: "summary", label: "What the group gets", required: false, also: &["benefit", "whatfor", "why"] },
    Field { key: "body", label: "Description", required: false, also: &["description", "text", "details"] },
];

/// Everything that the rows of a file of buckets are checked against.
pub struct BucketChecker {
    who: WhoIsWho,
    amounts: Amounts,
    titles: BTreeMap<String, String>,
    seen: BTreeMap<String, u64>,
}

impl Kind for Buckets {
    const WHAT: ImportOf = ImportOf::Buckets;
    const ACTION: Action = Action::ImportBuckets;
    const FIELDS: &'static [Field] = FIELDS;
    type Row = BucketRow;
    type Checker = BucketChecker;

    fn checker(
        snapshot: &mut Snapshot<'_>,
        group: InGroup,
        _: UtcTime,
        File { table, columns }: File<'_>,
    ) -> Result<BucketChecker, StoreError> {
        let currency = groups::get_group(snapshot, group)?.currency;
        let standing = buckets::list_buckets(snapshot, group)?.into_iter();
        let standing = standing.filter(|bucket| bucket.ending.is_none());
        Ok(BucketChecker {
            who: WhoIsWho::load(snapshot, group)?,
            amounts: Amounts::of(table, columns, &["minimum", "maximum"], currency),
            titles: standing.map(|bucket| (fold(&bucket.title), bucket.title)).collect(),
            seen: BTreeMap::new(),
        })
    }

    fn write<'b>(
        tx: &mut Tx<'b>,
        locked: &mut LockedGroup<'b>,
        who: &GroupScope,
        _: BucketChecker,
        rows: Vec<BucketRow>,
    ) -> Result<(), StoreError> {
        for row in rows {
            let form = BucketForm {
                lines: row.lines().into_iter().collect(),
                open_ended: row.maximum.is_none(),
                publish: !row.is_draft,
                title: row.title,
                summary: row.summary,
                body: row.body,
                owners: row.owners,
                starts_on: None,
            };
            save_in(tx, locked, who, None, &form).map_err(|failure| match failure {
                Failure::Store(error) => error,
                Failure::Refused(refused) => StoreError::Corrupt(format!("a checked bucket was refused: {refused}")),
            })?;
        }
        Ok(())
    }
}

impl BucketRow {
    /// A file knows sums, not what they are for: one line holds them.
    fn lines(&self) -> Option<CostLine> {
        let extra = self.maximum.map_or(Ok(Amount::ZERO), |maximum| maximum.checked_sub(self.minimum)).ok()?;
        Some(CostLine { what: "Costs".to_owned(), required: self.minimum, extra })
    }
}

impl Checker for BucketChecker {
    type Row = BucketRow;

    fn check(&mut self, row: &Row<'_>) -> Result<BucketRow, RowProblem> {
        let cells = &row.cells;
        let text = cells.required("title", "Title")?;
        let wrong = |label, text: &str, error| RowProblem::Text { label, text: text.to_owned(), error };
        let title = Title::parse(text).map_err(|error| wrong("Title", text, error))?;
        let owners = self.owners(cells.required("owners", "Owners")?)?;
        let minimum = self.sum("Minimum", cells.required("minimum", "Minimum")?)?;
        let maximum = match cells.text("maximum") {
            "" => None,
            text => Some(self.sum("Maximum", text)?),
        };
        if maximum.is_some_and(|maximum| minimum > maximum) {
            return Err(RowProblem::MinimumAboveMaximum);
        }
        if maximum.is_some_and(Amount::is_zero) {
            return Err(RowProblem::Zero { label: "Maximum" });
        }
        let summary = match cells.text("summary") {
            "" => String::new(),
            text => Title::parse(text).map_err(|error| wrong("What the group gets", text, error))?.into_string(),
        };
        let text = cells.text("body");
        let body = LongText::parse(text).map_err(|error| wrong("Description", text, error))?;
        let folded = fold(title.as_str());
        if let Some(line) = self.seen.get(&folded) {
            return Err(RowProblem::TwiceInFile { what: Twice::Named(title.into_string()), line: *line });
        }
        if let Some(name) = self.titles.get(&folded) {
            return Err(RowProblem::OnTheList { name: name.clone() });
        }
        self.seen.insert(folded, row.line);
        let goal = Goal { minimum, maximum };
        let is_draft = !still_missing(title.as_str(), owners.len(), Some(goal), &summary).is_empty();
        let owner_names = owners.iter().map(|owner| self.who.name(*owner)).collect();
        Ok(BucketRow { title, owners, owner_names, minimum, maximum, summary, body, is_draft })
    }
}

impl BucketChecker {
    fn sum(&self, label: &'static str, text: &str) -> Result<Amount, RowProblem> {
        let amount = self.amounts.read(label, text)?;
        if amount.is_negative() { Err(RowProblem::Negative { label }) } else { Ok(amount) }
    }

    /// One name, or addresses and numbers side by side.
    fn owners(&self, text: &str) -> Result<Vec<MemberNumber>, RowProblem> {
        let mut owners = Vec::new();
        let found = match self.who.find(text) {
            Ok(one) => vec![one],
            Err(_) => text
                .split([' ', ',', ';', '+'])
                .filter(|word| !word.is_empty())
                .map(|word| self.who.find(word))
                .collect::<Result<_, _>>()?,
        };
        for owner in found {
            if !self.who.is_active(owner) {
                return Err(RowProblem::NotJoined { name: self.who.name(owner) });
            }
            if !owners.contains(&owner) {
                owners.push(owner);
            }
        }
        Ok(owners)
    }
}
