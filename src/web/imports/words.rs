//! Sentences about files.

use super::problems::column_words;
use crate::language::day_with_year;
use crate::services::imports::{FileRefused, ImportRefused};
use crate::tr;
use crate::web::words::commas;

/// Why a file is not taken, in a sentence.
pub(super) fn import_refused(refused: &ImportRefused) -> String {
    match refused {
        ImportRefused::NotAllowed => tr!("imports-refused-role"),
        ImportRefused::File(file) => file_refused(file),
        ImportRefused::SameFile { file_name, at } => {
            tr!("imports-refused-same", file = file_name, day = day_with_year(at.day()))
        }
        ImportRefused::Missing => tr!("imports-refused-missing"),
        ImportRefused::Gone => {
            tr!("imports-refused-gone")
        }
        ImportRefused::AlreadyApplied { file_name, .. } => tr!("imports-refused-applied", file = file_name),
        ImportRefused::ColumnsMissing(labels) => {
            let labels: Vec<String> = labels.iter().map(|label| column_words(label)).collect();
            tr!("imports-refused-columns", columns = commas(&labels))
        }
        ImportRefused::Changed => {
            tr!("imports-refused-changed")
        }
        ImportRefused::NothingGood(_) => tr!("imports-refused-nothing"),
        ImportRefused::BadRows(bad) => tr!("imports-refused-bad", count = bad.len()),
    }
}

fn file_refused(refused: &FileRefused) -> String {
    match refused {
        FileRefused::Empty => tr!("imports-file-empty"),
        FileRefused::NoRows => tr!("imports-file-no-rows"),
        FileRefused::TooLarge => tr!("imports-file-large"),
        FileRefused::TooManyRows => tr!("imports-file-many-rows"),
        FileRefused::TooManyColumns => tr!("imports-file-many-columns"),
        FileRefused::Utf16 => tr!("imports-file-utf16"),
        FileRefused::Spreadsheet => tr!("imports-file-spreadsheet"),
        FileRefused::NotText => tr!("imports-file-not-text"),
        FileRefused::OtherEncoding { line } => tr!("imports-file-encoding", line = line.to_string()),
    }
}
