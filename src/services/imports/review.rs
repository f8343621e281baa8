//! Checking every row of a waiting file, without writing anything.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::cells::Cells;
use super::columns::{ColumnMap, Columns};
use super::problems::RowProblem;
use super::read::read_table;
use super::{Checker, File, ImportRefused, Kind, Row};
use crate::domain::policy::may;
use crate::domain::time::UtcTime;
use crate::ports::Step;
use crate::store::imports::{self as store, Import};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, Snapshot};

/// A row that can go in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GoodRow<R> {
    /// The line of the file on which it begins.
    pub line: u64,
    /// What it says.
    pub row: R,
}

/// A row that cannot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadRow {
    /// The line of the file on which it begins.
    pub line: u64,
    /// Why.
    pub problem: RowProblem,
}

/// A file, row by row.
#[derive(Debug, Clone)]
pub struct Review<R> {
    /// What the file was called.
    pub file_name: String,
    /// Which column is what.
    pub columns: Columns,
    /// The rows that can go in; none while a required column is missing.
    pub good: Vec<GoodRow<R>>,
    /// The rows that cannot.
    pub bad: Vec<BadRow>,
    /// Names exactly what applying would write: [`apply`](super::apply) refuses when it is no longer that.
    pub fingerprint: String,
}

/// Checks every row of a file that waits, against what is stored now.
///
/// # Errors
/// [`ImportRefused`], or the database.
pub fn review<K: Kind>(db: &Db, who: &GroupScope, import: i64) -> Result<Review<K::Row>, Failure<ImportRefused>> {
    if !may(who.roles(), K::ACTION) {
        return Err(Failure::Refused(ImportRefused::NotAllowed));
    }
    let now = db.now();
    db.read(|snapshot| {
        let waiting = find_waiting::<K>(snapshot, who.group(), import)?;
        Ok(check_rows::<K>(snapshot, who.group(), now, &waiting)?.0)
    })
}

/// The import of this number and kind, if it still waits.
pub(super) fn find_waiting<K: Kind>(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    import: i64,
) -> Result<Waiting, Failure<ImportRefused>> {
    let found = store::find_import(snapshot, group, import)?.filter(|found| found.what == K::WHAT);
    let Import { number, file_name, content, column_map, applied_at, .. } =
        found.ok_or(Failure::Refused(ImportRefused::Missing))?;
    if let Some(at) = applied_at {
        return Err(Failure::Refused(ImportRefused::AlreadyApplied { file_name, at }));
    }
    let content = content.ok_or(Failure::Refused(ImportRefused::Gone))?;
    let hash: [u8; 32] = Sha256::digest(&content).into();
    refuse_same::<K>(snapshot, group, &hash)?;
    Ok(Waiting { number: Some(number), file_name, content, hash, map: ColumnMap::from_json(&column_map) })
}

/// Refuses and names a file whose very bytes went in before.
pub(super) fn refuse_same<K: Kind>(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    hash: &[u8; 32],
) -> Result<(), Failure<ImportRefused>> {
    match store::find_applied(snapshot, group, K::WHAT, hash)? {
        Some((file_name, at)) => Err(Failure::Refused(ImportRefused::SameFile { file_name, at })),
        None => Ok(()),
    }
}

/// A file that waits for its confirmation.
pub(super) struct Waiting {
    /// None while it is not kept.
    pub(super) number: Option<i64>,
    pub(super) file_name: String,
    pub(super) content: Vec<u8>,
    pub(super) hash: [u8; 32],
    pub(super) map: ColumnMap,
}

/// Reads and checks the whole file. The checker is handed back for writing.
pub(super) fn check_rows<K: Kind>(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    now: UtcTime,
    waiting: &Waiting,
) -> Result<(Review<K::Row>, K::Checker), Failure<ImportRefused>> {
    let table = read_table(&waiting.content).map_err(|error| Failure::Refused(ImportRefused::File(error)))?;
    let columns = Columns::find(K::FIELDS, &table, &waiting.map);
    let mut checker = K::checker(snapshot, group, now, File { table: &table, columns: &columns })?;
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    if columns.missing().is_empty() {
        for row in snapshot.progress().over(Step::CheckRows, &table.rows) {
            let line = row.line;
            let checked = Cells::of(&columns, row).and_then(|cells| checker.check(&Row { cells, line }));
            match checked {
                Ok(row) => good.push(GoodRow { line, row }),
                Err(problem) => bad.push(BadRow { line, problem }),
            }
        }
    }
    let fingerprint = fingerprint(waiting, &columns, &good);
    let review = Review { file_name: waiting.file_name.clone(), columns, good, bad, fingerprint };
    Ok((review, checker))
}

fn fingerprint<R: Serialize>(waiting: &Waiting, columns: &Columns, good: &[GoodRow<R>]) -> String {
    let mut hash = Sha256::new();
    hash.update(&waiting.content);
    hash.update(columns.to_map().to_json());
    hash.update(serde_json::json!(good).to_string());
    data_encoding::HEXLOWER.encode(&hash.finalize())
}
