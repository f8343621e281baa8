//! Bringing things in from CSV files (money.md 3 "Import"): a file is uploaded, reviewed row by row, and then its good
//! rows go in, in one transaction. The file waits in the database, not in the form.
//!
//! [`upload`] reads it and keeps it, [`review`] checks every row and writes nothing, [`match_columns`] corrects which
//! column is what, [`apply`] checks again under the group's lock and writes. [`import_file`] does all of it at once,
//! for the command line.

mod apply;
mod buckets;
mod cells;
mod columns;
mod core_costs;
mod invoices;
mod members;
mod planned;
mod problems;
mod read;
mod review;
mod weights;
mod who;

use serde::Serialize;

use cells::Cells;
use read::Table;

pub use apply::{Applied, FileReport, apply, import_file, match_columns, upload};
pub use buckets::{BucketRow, Buckets};
pub use cells::parse_day;
pub use columns::{ColumnMap, Columns, Field, Matched};
pub use core_costs::{CoreCostRow, CoreCosts};
pub use invoices::{InvoiceRow, Invoices};
pub use members::{MemberRow, Members};
pub use problems::{DiffersIn, RowProblem, Twice, short, signed_as};
pub use read::{FileRefused, MAX_BYTES, MAX_ROWS};
pub use review::{BadRow, GoodRow, Review, review};
pub use weights::{WeightLine, Weights};

use crate::domain::group::ImportOf;
use crate::domain::policy::Action;
use crate::domain::time::UtcTime;
use crate::store::ledger::LockedGroup;
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Snapshot, StoreError, Tx};

/// Why a file is not taken, or not applied.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportRefused {
    /// The member's role cannot bring this kind of thing in.
    #[error("this role cannot import this")]
    NotAllowed,
    /// It cannot be read.
    #[error(transparent)]
    File(#[from] FileRefused),
    /// The same bytes were applied before.
    #[error("the same file was imported before, as {file_name}")]
    SameFile {
        /// What it was called then.
        file_name: String,
        /// When (UTC).
        at: UtcTime,
    },
    /// No such import of this kind.
    #[error("there is no such import")]
    Missing,
    /// It waited so long that it was let go.
    #[error("the file waited too long; upload it again")]
    Gone,
    /// It was applied meanwhile: a double press, or another treasurer.
    #[error("{file_name} was imported already")]
    AlreadyApplied {
        /// What it is called.
        file_name: String,
        /// When (UTC).
        at: UtcTime,
    },
    /// Fields that every row must have and no column says.
    #[error("no column for {}", labels(.0))]
    ColumnsMissing(
        /// Their names on screen.
        Vec<&'static str>,
    ),
    /// What would be written is no longer what was shown.
    #[error("something changed since the review")]
    Changed,
    /// No row can go in.
    #[error("no row can go in")]
    NothingGood(
        /// Every row, with its reason.
        Vec<BadRow>,
    ),
    /// Some rows cannot go in, and the good ones were not to go in alone.
    #[error("{} rows cannot go in", .0.len())]
    BadRows(
        /// Those rows, with their reasons.
        Vec<BadRow>,
    ),
}

fn labels(labels: &[&'static str]) -> String {
    labels.join(", ")
}

/// One kind of thing that files bring in: its columns, how a row is checked, how checked rows are written.
pub trait Kind: 'static {
    /// Which kind.
    const WHAT: ImportOf;
    /// Who may.
    const ACTION: Action;
    /// What a row says, in the order of our own files.
    const FIELDS: &'static [Field];
    /// A checked row.
    type Row: Clone + Serialize + Send + 'static;
    /// Everything that rows are checked against, loaded once.
    type Checker: Checker<Row = Self::Row> + Send + 'static;

    /// Loads it, in a fixed number of queries.
    ///
    /// # Errors
    /// When the database fails.
    fn checker(
        snapshot: &mut Snapshot<'_>,
        group: InGroup,
        now: UtcTime,
        file: File<'_>,
    ) -> Result<Self::Checker, StoreError>;

    /// Works out ahead what the rows will write, before anybody is held up: called on the very snapshot that they were
    /// checked against, and used only if nothing has changed since. Most kinds have nothing to prepare.
    ///
    /// # Errors
    /// When the database fails.
    fn prepare(
        _db: &Db,
        _snapshot: &mut Snapshot<'_>,
        _who: &GroupScope,
        _checker: &mut Self::Checker,
        _rows: &[Self::Row],
    ) -> Result<(), StoreError> {
        Ok(())
    }

    /// Writes the rows, in their order.
    ///
    /// # Errors
    /// When the database fails; then nothing is kept.
    fn write<'b>(
        tx: &mut Tx<'b>,
        locked: &mut LockedGroup<'b>,
        who: &GroupScope,
        checker: Self::Checker,
        rows: Vec<Self::Row>,
    ) -> Result<(), StoreError>;
}

/// The file that a checker is made for.
#[derive(Clone, Copy)]
pub struct File<'f> {
    table: &'f Table,
    columns: &'f Columns,
}

/// A row of the file with its columns named.
pub struct Row<'f> {
    cells: Cells<'f>,
    line: u64,
}

/// Checks the rows of one file in their order, and remembers what it saw.
pub trait Checker {
    /// A checked row.
    type Row;

    /// Checks one row.
    ///
    /// # Errors
    /// What is wrong with it.
    fn check(&mut self, row: &Row<'_>) -> Result<Self::Row, RowProblem>;
}
