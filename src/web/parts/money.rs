//! Accounting sum: rows of label and amount with a rule above each result.

/// One row of a sum.
#[derive(Debug, Clone)]
pub struct SumRow {
    /// "Came in", "− Foundation".
    pub label: String,
    /// Muted words under the label.
    pub note: Option<String>,
    /// The amount, with its sign.
    pub amount: String,
    /// A result: rule above, strong.
    pub result: bool,
}

impl SumRow {
    /// A row that is added or taken away.
    #[must_use]
    pub fn new(label: impl Into<String>, amount: impl Into<String>) -> Self {
        Self { label: label.into(), note: None, amount: amount.into(), result: false }
    }

    /// A result.
    #[must_use]
    pub fn result(label: impl Into<String>, amount: impl Into<String>) -> Self {
        Self { result: true, ..Self::new(label, amount) }
    }

    /// Adds the muted words.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}
