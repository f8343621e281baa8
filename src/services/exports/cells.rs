//! Cells of CSV files: words that no spreadsheet takes for a formula, numbers that stay numbers.

use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::store::StoreError;

/// A CSV file being written.
pub(super) struct Table {
    writer: csv::Writer<Vec<u8>>,
}

/// One cell.
pub(super) enum Cell {
    /// Somebody's words: prefixed with `'` where a spreadsheet would calculate them.
    Text(String),
    /// A number, a day, an amount: as it is, with its minus sign.
    Plain(String),
}

impl Cell {
    pub(super) fn text(words: impl Into<String>) -> Cell {
        Cell::Text(words.into())
    }

    pub(super) fn plain(value: impl ToString) -> Cell {
        Cell::Plain(value.to_string())
    }

    /// An amount with all its decimals and a decimal point.
    pub(super) fn amount(currency: Currency, amount: Amount) -> Cell {
        Cell::Plain(currency.format_plain(amount))
    }

    /// An amount, or nothing where there is none.
    pub(super) fn maybe(currency: Currency, amount: Option<Amount>) -> Cell {
        amount.map_or_else(|| Cell::Plain(String::new()), |amount| Cell::amount(currency, amount))
    }

    fn written(self) -> String {
        match self {
            Cell::Plain(value) => value,
            Cell::Text(words) if words.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{words}"),
            Cell::Text(words) => words,
        }
    }
}

impl Table {
    /// A file with these column heads.
    pub(super) fn new(heads: &[&str]) -> Result<Table, StoreError> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(heads).map_err(not_written)?;
        Ok(Table { writer })
    }

    /// Adds a row.
    pub(super) fn row<const N: usize>(&mut self, cells: [Cell; N]) -> Result<(), StoreError> {
        self.writer.write_record(cells.map(Cell::written)).map_err(not_written)
    }

    /// The file as text.
    pub(super) fn finish(self) -> Result<String, StoreError> {
        let bytes = self.writer.into_inner().map_err(not_written)?;
        String::from_utf8(bytes).map_err(not_written)
    }
}

fn not_written(error: impl std::fmt::Display) -> StoreError {
    StoreError::Corrupt(format!("a file could not be written: {error}"))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that stops here has failed, which is what it is for")]

    use super::*;

    #[test]
    fn words_are_never_formulas_and_numbers_keep_their_minus() {
        let mut table = Table::new(&["memo", "amount"]).unwrap();
        let currency = Currency::parse("EUR").unwrap();
        for words in ["=1+1", "+49", "-x", "@me", "\tx", "\rx", "fine, \"quoted\""] {
            table.row([Cell::text(words), Cell::amount(currency, Amount::from_minor(-1_205))]).unwrap();
        }
        let text = table.finish().unwrap();
        let rows: Vec<Vec<String>> = csv::Reader::from_reader(text.as_bytes())
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect();
        let first: Vec<&str> = rows.iter().filter_map(|row| row.first().map(String::as_str)).collect();
        assert_eq!(first, ["'=1+1", "'+49", "'-x", "'@me", "'\tx", "'\rx", "fine, \"quoted\""]);
        assert!(rows.iter().all(|row| row.get(1).is_some_and(|amount| amount == "-12.05")));
    }
}
