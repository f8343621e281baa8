//! From the bytes of an uploaded file to a table of cells (money.md 3 "Import").
//!
//! Taken are CSV files in UTF-8, with or without a byte order mark, separated by commas or semicolons, with a header.

/// The largest file: 2 MiB.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;
/// The most rows below the header.
pub const MAX_ROWS: usize = 10_000;
/// More columns than any of our files has.
const MAX_COLUMNS: usize = 100;

/// Why a file cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileRefused {
    /// No bytes, or nothing but spaces.
    #[error("The file is empty.")]
    Empty,
    /// A header and nothing else.
    #[error("The file has a header but no rows.")]
    NoRows,
    /// Above [`MAX_BYTES`].
    #[error("The file is larger than 2 MiB. Cut it into several files, each with the header.")]
    TooLarge,
    /// Above [`MAX_ROWS`].
    #[error("The file has more than 10,000 rows. Cut it into several files, each with the header.")]
    TooManyRows,
    /// Above a hundred columns.
    #[error("The file has more than 100 columns, so it is hardly the right one.")]
    TooManyColumns,
    /// UTF-16, which spreadsheets call "Unicode text".
    #[error("The file is written in UTF-16. Save it again as \"CSV UTF-8\" and upload that.")]
    Utf16,
    /// A spreadsheet or another zip archive.
    #[error("This is a spreadsheet, not a CSV file. Export it as \"CSV UTF-8\" and upload that.")]
    Spreadsheet,
    /// Bytes that no text has.
    #[error("This is not a text file. Export it as \"CSV UTF-8\" and upload that.")]
    NotText,
    /// Text in another encoding, most often Windows-1252 or Latin-1.
    #[error(
        "Line {line} has letters that are not written in UTF-8 (the file may be in Windows-1252 or Latin-1). \
         Save it again as \"CSV UTF-8\" and upload that."
    )]
    OtherEncoding {
        /// The first line with such a letter.
        line: u64,
    },
}

/// One row below the header, with as many cells as the file gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// The line of the file on which it begins; the header is most often line 1.
    pub line: u64,
    /// The cells, without the spaces around them.
    pub cells: Vec<String>,
}

/// A file as cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns; never empty and never twice the same.
    pub headers: Vec<String>,
    /// The rows that have anything in them.
    pub rows: Vec<TableRow>,
}

/// Reads a file.
///
/// # Errors
/// [`FileRefused`], with what to do.
pub fn read_table(bytes: &[u8]) -> Result<Table, FileRefused> {
    let text = read_text(bytes)?;
    let mut records = records(text);
    let (_, header) = records.next().ok_or(FileRefused::Empty)?;
    if header.len() > MAX_COLUMNS {
        return Err(FileRefused::TooManyColumns);
    }
    let headers = named(&header);
    let mut rows = Vec::new();
    for (line, cells) in records {
        if rows.len() == MAX_ROWS {
            return Err(FileRefused::TooManyRows);
        }
        rows.push(TableRow { line, cells });
    }
    if rows.is_empty() { Err(FileRefused::NoRows) } else { Ok(Table { headers, rows }) }
}

fn read_text(bytes: &[u8]) -> Result<&str, FileRefused> {
    if bytes.len() > MAX_BYTES {
        return Err(FileRefused::TooLarge);
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(FileRefused::Utf16);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(FileRefused::Spreadsheet);
    }
    if bytes.contains(&0) {
        let zeros = bytes.iter().take(1000).filter(|byte| **byte == 0).count();
        // In UTF-16 without a mark every second byte of plain letters is zero.
        return Err(if zeros * 3 >= bytes.len().min(1000) { FileRefused::Utf16 } else { FileRefused::NotText });
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => Err(FileRefused::Empty),
        Ok(text) => Ok(text),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            Err(FileRefused::OtherEncoding { line: 1 + count_lines(good) })
        }
    }
}

/// Records with anything in them, each with the line it begins on.
fn records(text: &str) -> impl Iterator<Item = (u64, Vec<String>)> {
    let reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut lines = Lines { bytes: text.as_bytes(), at: 0, line: 1 };
    reader.into_records().filter_map(move |record| {
        // Reading from memory, flexible and in UTF-8, there is nothing left that could fail.
        let record = record.ok()?;
        let start = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or_default();
        let cells: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
        let line = lines.line_of(start);
        cells.iter().any(|cell| !cell.is_empty()).then_some((line, cells))
    })
}

/// Counts lines along the records. The reader's own count is behind by one where lines end in CR LF.
struct Lines<'t> {
    bytes: &'t [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the first cell at or after `start`; asked in rising order.
    fn line_of(&mut self, start: usize) -> u64 {
        let rest = self.bytes.get(start..).unwrap_or_default();
        let skipped = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let begins = start.saturating_add(skipped);
        self.line += count_lines(self.bytes.get(self.at..begins).unwrap_or_default());
        self.at = begins;
        self.line
    }
}

/// Line ends: LF, CR LF, or CR alone.
fn count_lines(bytes: &[u8]) -> u64 {
    let mut count = 0;
    let mut previous = 0;
    for byte in bytes {
        if *byte == b'\r' || (*byte == b'\n' && previous != b'\r') {
            count += 1;
        }
        previous = *byte;
    }
    count
}

/// Comma or semicolon: whichever the header has more of outside of quotes.
fn delimiter(text: &str) -> u8 {
    let mut quoted = false;
    let (mut commas, mut semicolons) = (0_usize, 0_usize);
    for byte in text.trim_start().bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            _ => {}
        }
    }
    if semicolons > commas { b';' } else { b',' }
}

/// A name for every column: "column 3" where there is none, "amount (2)" where there is one already.
fn named(header: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(header.len());
    for (place, cell) in (1..).zip(header) {
        let cell: String = cell.chars().filter(|letter| !letter.is_control()).take(60).collect();
        let mut name = if cell.is_empty() { format!("column {place}") } else { cell.clone() };
        let mut count = 1;
        while names.contains(&name) {
            count += 1;
            name = format!("{cell} ({count})");
        }
        names.push(name);
    }
    names
}
