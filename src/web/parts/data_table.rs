//! Data table: caption, scoped heads, amounts at the line's end; below 40rem it may become rows.

use super::Badge;

/// How a column is sorted now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sorted {
    /// Smallest first.
    Ascending,
    /// Largest first.
    Descending,
}

/// One column.
#[derive(Debug, Clone)]
pub struct Column {
    /// The head's words.
    pub label: String,
    /// Amounts and counts stand at the line's end.
    pub amount: bool,
    /// Sorting is a link.
    pub sort_href: Option<String>,
    /// How it is sorted now.
    pub sorted: Option<Sorted>,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn text(label: impl Into<String>) -> Self {
        Self { label: label.into(), amount: false, sort_href: None, sorted: None }
    }

    /// A column of amounts.
    #[must_use]
    pub fn amount(label: impl Into<String>) -> Self {
        Self { amount: true, ..Self::text(label) }
    }

    /// Makes the head a link that sorts.
    #[must_use]
    pub fn sort(mut self, href: impl Into<String>, sorted: Option<Sorted>) -> Self {
        self.sort_href = Some(href.into());
        self.sorted = sorted;
        self
    }

    /// The `aria-sort` attribute.
    #[must_use]
    pub const fn aria_sort(&self) -> Option<&'static str> {
        match self.sorted {
            Some(Sorted::Ascending) => Some("ascending"),
            Some(Sorted::Descending) => Some("descending"),
            None => None,
        }
    }
}

/// One cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// The words or the amount.
    pub text: String,
    /// Makes the text a link.
    pub href: Option<String>,
    /// A muted second line.
    pub note: Option<String>,
    /// A badge after the text.
    pub badge: Option<Badge>,
}

impl Cell {
    /// Words or an amount.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A link.
    #[must_use]
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..Self::new(text) }
    }

    /// A badge alone.
    #[must_use]
    pub fn badge(badge: Badge) -> Self {
        Self { badge: Some(badge), ..Self::default() }
    }

    /// Adds the muted second line.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// A whole table. The first cell of a row is its head.
#[derive(Debug, Clone)]
pub struct DataTable {
    /// Says what the table holds.
    pub caption: String,
    /// Hides the caption from sight when a heading says the same.
    pub caption_hidden: bool,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
    /// A last row of totals, as wide as the others.
    pub total: Option<Vec<Cell>>,
    /// Becomes rows of label and value below 40rem.
    pub stacked: bool,
}

impl DataTable {
    /// A table without rows.
    #[must_use]
    pub fn new(caption: impl Into<String>, columns: Vec<Column>) -> Self {
        Self { caption: caption.into(), caption_hidden: false, columns, rows: Vec::new(), total: None, stacked: true }
    }

    /// Sets the rows.
    #[must_use]
    pub fn rows(mut self, rows: Vec<Vec<Cell>>) -> Self {
        self.rows = rows;
        self
    }

    /// Cells of a row beside their columns.
    pub fn pairs<'a>(&'a self, row: &'a [Cell]) -> impl Iterator<Item = (&'a Column, &'a Cell)> {
        self.columns.iter().zip(row)
    }
}
