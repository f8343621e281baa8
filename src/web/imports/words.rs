//! Sentences about files.

use crate::domain::time::day_with_year;
use crate::services::imports::ImportRefused;

/// "1 row", "27 rows".
pub(super) fn rows_words(count: usize) -> String {
    if count == 1 { "1 row".to_owned() } else { format!("{count} rows") }
}

/// Why a file is not taken, in a sentence.
pub(super) fn import_refused(refused: &ImportRefused) -> String {
    match refused {
        ImportRefused::NotAllowed => "Your role cannot import this.".to_owned(),
        ImportRefused::File(file) => file.to_string(),
        ImportRefused::SameFile { file_name, at } => format!(
            "The same file was imported before, as {file_name} on {}. Nothing was imported again.",
            day_with_year(at.day())
        ),
        ImportRefused::Missing => "This import is not there any more.".to_owned(),
        ImportRefused::Gone => {
            "The file waited for more than a day and was let go. Nothing was imported; upload it again.".to_owned()
        }
        ImportRefused::AlreadyApplied { file_name, .. } => format!("{file_name} was imported already."),
        ImportRefused::ColumnsMissing(labels) => {
            format!("Choose the column for: {}. Nothing was imported.", labels.join(", "))
        }
        ImportRefused::Changed => {
            "Something changed since this was shown, so nothing was imported. Look again.".to_owned()
        }
        ImportRefused::NothingGood(_) => "No row can go in, so nothing was imported.".to_owned(),
        ImportRefused::BadRows(bad) => format!("{} rows cannot go in, so nothing was imported.", bad.len()),
    }
}
