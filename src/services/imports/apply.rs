//! Taking a file in, correcting its columns, and writing its good rows in one transaction.
//!
//! Rows are checked, and what they write is numbered, on a snapshot and outside of any lock: a large file would hold up
//! everybody else. Under the group's lock it only remains to see that nothing has changed since; if something has, the
//! file is checked anew.

use std::sync::Arc;

use chrono::Duration;
use sha2::{Digest, Sha256};

use super::buckets::Buckets;
use super::columns::{ColumnMap, Columns};
use super::core_costs::CoreCosts;
use super::invoices::Invoices;
use super::members::Members;
use super::read::read_table;
use super::review::{BadRow, Waiting, check_rows, find_waiting, refuse_same};
use super::weights::Weights;
use super::{FileRefused, ImportRefused, Kind};
use crate::domain::group::ImportOf;
use crate::domain::policy::may;
use crate::domain::time::UtcTime;
use crate::ports::Step;
use crate::store::imports::{self as store, NewImport};
use crate::store::ledger::{Head, LockedGroup, lock_group, read_head};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, log};

/// How long a file waits for its confirmation.
const WAITS: Duration = Duration::days(1);

/// How often a file is checked outside of the lock, while others keep changing the group; then it is checked under it.
const TRIES: usize = 3;

/// Reads a file, guesses its columns and keeps it for the review. Gives the number of the import.
///
/// # Errors
/// [`ImportRefused`], or the database. Nothing is kept then.
pub fn upload<K: Kind>(
    db: &Db,
    who: &GroupScope,
    file_name: &str,
    content: Vec<u8>,
) -> Result<i64, Failure<ImportRefused>> {
    let (who, file) = (*who, Uploaded::read::<K>(who, file_name, content)?);
    let waiting = db.read(|snapshot| file.look::<K>(snapshot, who.group()))?;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        Ok(keep::<K>(tx, &locked, &who, waiting)?)
    })
}

/// A file that can be read, on its way into the database.
struct Uploaded {
    file_name: String,
    content: Vec<u8>,
    hash: [u8; 32],
}

impl Uploaded {
    /// Everything that needs no database.
    fn read<K: Kind>(who: &GroupScope, file_name: &str, content: Vec<u8>) -> Result<Self, Failure<ImportRefused>> {
        if !may(who.roles(), K::ACTION) {
            return Err(Failure::Refused(ImportRefused::NotAllowed));
        }
        read_table(&content).map_err(|error: FileRefused| Failure::Refused(error.into()))?;
        Ok(Self { file_name: plain_name(file_name), hash: Sha256::digest(&content).into(), content })
    }

    /// Whether it came before, and which column is what by what is remembered.
    fn look<K: Kind>(&self, snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Waiting, Failure<ImportRefused>> {
        refuse_same::<K>(snapshot, group, &self.hash)?;
        let remembered = store::find_last_column_map(snapshot, group, K::WHAT)?;
        let remembered = remembered.map(|map| ColumnMap::from_json(&map)).unwrap_or_default();
        let table = read_table(&self.content).map_err(|error| Failure::Refused(ImportRefused::File(error)))?;
        let map = Columns::find(K::FIELDS, &table, &remembered).to_map();
        let (file_name, content) = (self.file_name.clone(), self.content.clone());
        Ok(Waiting { number: None, file_name, content, hash: self.hash, map })
    }
}

/// Keeps a file, lets go of those that waited too long, and gives its number.
fn keep<K: Kind>(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    waiting: Waiting,
) -> Result<i64, StoreError> {
    store::forget_waiting(tx, locked, locked.at().plus(-WAITS))?;
    let new = NewImport {
        what: K::WHAT,
        file_name: waiting.file_name,
        content_hash: waiting.hash,
        content: waiting.content,
        column_map: waiting.map.to_json(),
    };
    store::insert_import(tx, locked, who, &new)
}

/// Corrects which column is what, for a file that waits.
///
/// # Errors
/// [`ImportRefused`], or the database.
pub fn match_columns<K: Kind>(
    db: &Db,
    who: &GroupScope,
    import: i64,
    map: ColumnMap,
) -> Result<(), Failure<ImportRefused>> {
    if !may(who.roles(), K::ACTION) {
        return Err(Failure::Refused(ImportRefused::NotAllowed));
    }
    let who = *who;
    let waiting = db.read(|snapshot| find_waiting::<K>(snapshot, who.group(), import))?;
    let table = read_table(&waiting.content).map_err(|error| Failure::Refused(ImportRefused::File(error)))?;
    let map = map.chosen(K::FIELDS, &table).to_json();
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        find_waiting::<K>(tx, who.group(), import)?;
        store::set_column_map(tx, &locked, import, &map)?;
        Ok(())
    })
}

/// A file that went in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// What it was called.
    pub file_name: String,
    /// How many rows went in.
    pub rows: usize,
    /// The rows that stayed out, with their reasons.
    pub bad: Vec<BadRow>,
}

/// Writes the good rows of a file that waits, in one transaction; the others stay out. Nothing is written unless that
/// is exactly what the review with this fingerprint showed.
///
/// # Errors
/// [`ImportRefused`], or the database. Nothing was written then.
pub fn apply<K: Kind>(
    db: &Db,
    who: &GroupScope,
    import: i64,
    fingerprint: &str,
) -> Result<Applied, Failure<ImportRefused>> {
    if !may(who.roles(), K::ACTION) {
        return Err(Failure::Refused(ImportRefused::NotAllowed));
    }
    let wanted = Wanted { shown: Some(fingerprint.to_owned()), good_alone: true };
    bring_in::<K>(db, who, &Source::Kept(import), &wanted)
}

/// Where a file comes from.
#[derive(Clone)]
enum Source {
    /// It waits under this number.
    Kept(i64),
    /// It just arrived, and nobody will be shown it first.
    Fresh(Arc<Uploaded>),
}

impl Source {
    fn find<K: Kind>(&self, snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Waiting, Failure<ImportRefused>> {
        match self {
            Self::Kept(number) => find_waiting::<K>(snapshot, group, *number),
            Self::Fresh(file) => file.look::<K>(snapshot, group),
        }
    }
}

/// What a file must be for its rows to go in.
#[derive(Clone)]
struct Wanted {
    /// The fingerprint of the review that was shown, if one was.
    shown: Option<String>,
    /// The good rows go in although others are bad.
    good_alone: bool,
}

/// The group changed since the rows were checked.
#[derive(Debug)]
struct Moved;

fn bring_in<K: Kind>(
    db: &Db,
    who: &GroupScope,
    source: &Source,
    wanted: &Wanted,
) -> Result<Applied, Failure<ImportRefused>> {
    let who = *who;
    for _ in 0..TRIES {
        let (head, checked) = db.read(|snapshot| {
            let head = read_head(snapshot, who.group(), db.now())?;
            let mut checked = Checked::<K>::of(snapshot, &who, head.at(), source, wanted)?;
            snapshot.progress().begin(Step::PrepareRows);
            K::prepare(db, snapshot, &who, &mut checked.checker, &checked.rows)?;
            Ok::<(Head, _), Failure<ImportRefused>>((head, checked))
        })?;
        let written = db.write(move |tx| {
            let mut locked = lock_group(tx, who.group())?;
            if !locked.is_next_after(&head) {
                return Err(Failure::Refused(Moved));
            }
            Ok(checked.write(tx, &mut locked, &who)?)
        });
        match written {
            Ok(applied) => return Ok(applied),
            Err(Failure::Store(error)) => return Err(error.into()),
            Err(Failure::Refused(Moved)) => {}
        }
    }
    let (source, wanted) = (source.clone(), wanted.clone());
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        let checked = Checked::<K>::of(tx, &who, locked.at(), &source, &wanted)?;
        Ok(checked.write(tx, &mut locked, &who)?)
    })
}

/// A file whose rows were checked and may go in.
struct Checked<K: Kind> {
    waiting: Waiting,
    rows: Vec<K::Row>,
    bad: Vec<BadRow>,
    checker: K::Checker,
}

impl<K: Kind> Checked<K> {
    fn of(
        snapshot: &mut Snapshot<'_>,
        who: &GroupScope,
        now: UtcTime,
        source: &Source,
        wanted: &Wanted,
    ) -> Result<Self, Failure<ImportRefused>> {
        let waiting = source.find::<K>(snapshot, who.group())?;
        let (review, checker) = check_rows::<K>(snapshot, who.group(), now, &waiting)?;
        let missing: Vec<&'static str> = review.columns.missing().into_iter().map(|field| field.label).collect();
        let refused = if !missing.is_empty() {
            Some(ImportRefused::ColumnsMissing(missing))
        } else if wanted.shown.as_ref().is_some_and(|shown| *shown != review.fingerprint) {
            Some(ImportRefused::Changed)
        } else if review.good.is_empty() {
            Some(ImportRefused::NothingGood(review.bad.clone()))
        } else if !wanted.good_alone && !review.bad.is_empty() {
            Some(ImportRefused::BadRows(review.bad.clone()))
        } else {
            None
        };
        match refused {
            Some(refused) => Err(Failure::Refused(refused)),
            None => {
                let rows = review.good.into_iter().map(|good| good.row).collect();
                Ok(Self { waiting, rows, bad: review.bad, checker })
            }
        }
    }

    fn write<'b>(self, tx: &mut Tx<'b>, locked: &mut LockedGroup<'b>, who: &GroupScope) -> Result<Applied, StoreError> {
        let (count, file_name) = (self.rows.len(), self.waiting.file_name.clone());
        tx.progress().begin(Step::WriteRows);
        let number = match self.waiting.number {
            Some(number) => number,
            None => keep::<K>(tx, locked, who, self.waiting)?,
        };
        K::write(tx, locked, who, self.checker, self.rows)?;
        store::set_applied(tx, locked, number)?;
        log::record(
            tx,
            locked,
            who.member(),
            "imported",
            &format!("import:{number}"),
            &format!("{count} rows of {file_name} imported as {}", K::WHAT),
        )?;
        Ok(Applied { file_name, rows: count, bad: self.bad })
    }
}

/// What became of a file, for the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileReport {
    /// How many rows went in.
    pub applied: usize,
    /// The rows that stayed out, with their reasons.
    pub bad: Vec<BadRow>,
}

/// Brings a file in at once. With `good_alone` the good rows go in and the others are reported; without it one bad row
/// keeps the whole file out.
///
/// # Errors
/// [`ImportRefused`] (with the bad rows where there are any), or the database. Nothing was written then.
pub fn import_file(
    db: &Db,
    who: &GroupScope,
    what: ImportOf,
    file_name: &str,
    content: Vec<u8>,
    good_alone: bool,
) -> Result<FileReport, Failure<ImportRefused>> {
    match what {
        ImportOf::Members => at_once::<Members>(db, who, file_name, content, good_alone),
        ImportOf::Invoices => at_once::<Invoices>(db, who, file_name, content, good_alone),
        ImportOf::CoreCosts => at_once::<CoreCosts>(db, who, file_name, content, good_alone),
        ImportOf::Buckets => at_once::<Buckets>(db, who, file_name, content, good_alone),
        ImportOf::Weights => at_once::<Weights>(db, who, file_name, content, good_alone),
    }
}

fn at_once<K: Kind>(
    db: &Db,
    who: &GroupScope,
    file_name: &str,
    content: Vec<u8>,
    good_alone: bool,
) -> Result<FileReport, Failure<ImportRefused>> {
    let source = Source::Fresh(Arc::new(Uploaded::read::<K>(who, file_name, content)?));
    let Applied { rows, bad, .. } = bring_in::<K>(db, who, &source, &Wanted { shown: None, good_alone })?;
    Ok(FileReport { applied: rows, bad })
}

/// A file name without folders and control characters, and not too long for a sentence.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|letter| !letter.is_control()).take(80).collect();
    if plain.trim().is_empty() { "file.csv".to_owned() } else { plain.trim().to_owned() }
}
