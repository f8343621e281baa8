//! Files of the books (money.md 11). Each is built for its reader: what an outsider's file holds is listed here, field
//! by field, and nothing else gets in.

mod accountant;
mod cells;
pub mod charts;
mod decided;
mod head;
mod journal;
mod ledger;
mod member;
mod month;
mod owed;
mod pabulib;
mod round;
pub mod schemas;

use crate::store::StoreError;

pub use accountant::{Postings, accountant_csv};
pub use journal::ledger_journal;
pub use ledger::{ledger_csv, ledger_json, month_ledger_csv};
pub use member::{statement_csv, statement_json};
pub use month::{month_csv, month_json};
pub use owed::owed_csv;
pub use pabulib::{RoundPabulib, round_pabulib};
pub use round::{results_csv, round_csv, round_json};

/// A file ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// `tidewater-2026-11-ledger.csv`.
    pub name: String,
    /// The media type with its encoding.
    pub media: &'static str,
    /// The content, UTF-8.
    pub content: String,
}

const CSV: &str = "text/csv; charset=utf-8";
pub(crate) const JSON: &str = "application/json";
const JOURNAL: &str = "text/plain; charset=utf-8";
const PABULIB: &str = "text/plain; charset=utf-8";

/// A value as indented JSON, ended by a line feed.
fn json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    let mut text = serde_json::to_string_pretty(value).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    text.push('\n');
    Ok(text)
}
