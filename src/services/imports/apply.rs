//! Taking a file in, correcting its columns, and writing its good rows in one transaction.

use chrono::Duration;
use sha2::{Digest, Sha256};

use super::buckets::Buckets;
use super::columns::{ColumnMap, Columns};
use super::core_costs::CoreCosts;
use super::invoices::Invoices;
use super::members::Members;
use super::read::{Table, read_table};
use super::review::{BadRow, Waiting, check_rows, find_waiting};
use super::weights::Weights;
use super::{FileRefused, ImportRefused, Kind};
use crate::domain::group::ImportOf;
use crate::domain::policy::may;
use crate::store::imports::{self as store, NewImport};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, Tx, log};

/// How long a file waits for its confirmation.
const WAITS: Duration = Duration::days(1);

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
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        Ok(file.keep::<K>(tx, &locked, &who)?.number)
    })
}

/// A file that can be read, on its way into the database.
struct Uploaded {
    file_name: String,
    content: Vec<u8>,
    hash: [u8; 32],
    table: Table,
}

impl Uploaded {
    /// Everything that needs no database, and so happens outside of the write.
    fn read<K: Kind>(who: &GroupScope, file_name: &str, content: Vec<u8>) -> Result<Self, Failure<ImportRefused>> {
        if !may(who.roles(), K::ACTION) {
            return Err(Failure::Refused(ImportRefused::NotAllowed));
        }
        let table = read_table(&content).map_err(|error: FileRefused| Failure::Refused(error.into()))?;
        Ok(Self { file_name: plain_name(file_name), hash: Sha256::digest(&content).into(), content, table })
    }

    fn keep<K: Kind>(
        self,
        tx: &mut Tx<'_>,
        locked: &LockedGroup<'_>,
        who: &GroupScope,
    ) -> Result<Waiting, Failure<ImportRefused>> {
        if let Some((file_name, at)) = store::find_applied(tx, who.group(), K::WHAT, &self.hash)? {
            return Err(Failure::Refused(ImportRefused::SameFile { file_name, at }));
        }
        store::forget_waiting(tx, locked, locked.at().plus(-WAITS))?;
        let remembered = store::find_last_column_map(tx, who.group(), K::WHAT)?;
        let remembered = remembered.map(|map| ColumnMap::from_json(&map)).unwrap_or_default();
        let map = Columns::find(K::FIELDS, &self.table, &remembered).to_map();
        let new = NewImport {
            what: K::WHAT,
            file_name: self.file_name,
            content_hash: self.hash,
            content: self.content,
            column_map: map.to_json(),
        };
        let number = store::insert_import(tx, locked, who, &new)?;
        Ok(Waiting { number, file_name: new.file_name, content: new.content, map })
    }
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
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let waiting = find_waiting::<K>(tx, who.group(), import)?;
        let table = read_table(&waiting.content).map_err(|error| Failure::Refused(ImportRefused::File(error)))?;
        store::set_column_map(tx, &locked, import, &map.chosen(K::FIELDS, &table).to_json())?;
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

/// Writes the good rows of a file that waits, in one transaction; the others stay out. They are checked again under
/// the group's lock, and nothing is written unless that gives what the review with this fingerprint showed.
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
    let (who, shown) = (*who, fingerprint.to_owned());
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        let waiting = find_waiting::<K>(tx, who.group(), import)?;
        apply_in::<K>(tx, &mut locked, &who, &waiting, Some(&shown))
    })
}

fn apply_in<'b, K: Kind>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    waiting: &Waiting,
    shown: Option<&str>,
) -> Result<Applied, Failure<ImportRefused>> {
    let (review, checker) = check_rows::<K>(tx, who.group(), locked.at(), waiting)?;
    let missing: Vec<&'static str> = review.columns.missing().into_iter().map(|field| field.label).collect();
    if !missing.is_empty() {
        return Err(Failure::Refused(ImportRefused::ColumnsMissing(missing)));
    }
    if shown.is_some_and(|shown| shown != review.fingerprint) {
        return Err(Failure::Refused(ImportRefused::Changed));
    }
    if review.good.is_empty() {
        return Err(Failure::Refused(ImportRefused::NothingGood(review.bad)));
    }
    let rows: Vec<K::Row> = review.good.into_iter().map(|good| good.row).collect();
    let count = rows.len();
    K::write(tx, locked, who, checker, rows)?;
    store::set_applied(tx, locked, waiting.number)?;
    log::record(
        tx,
        locked,
        who.member(),
        "imported",
        &format!("import:{}", waiting.number),
        &format!("{count} rows of {} imported as {}", waiting.file_name, K::WHAT),
    )?;
    Ok(Applied { file_name: waiting.file_name.clone(), rows: count, bad: review.bad })
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
    let (who, file) = (*who, Uploaded::read::<K>(who, file_name, content)?);
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        let waiting = file.keep::<K>(tx, &locked, &who)?;
        let Applied { rows, bad, .. } = apply_in::<K>(tx, &mut locked, &who, &waiting, None)?;
        if !good_alone && !bad.is_empty() {
            return Err(Failure::Refused(ImportRefused::BadRows(bad)));
        }
        Ok(FileReport { applied: rows, bad })
    })
}

/// A file name without folders and control characters, and not too long for a sentence.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|letter| !letter.is_control()).take(80).collect();
    if plain.trim().is_empty() { "file.csv".to_owned() } else { plain.trim().to_owned() }
}
