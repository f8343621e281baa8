//! The row of figures on top of a money page.

use super::Tone;

/// One figure.
#[derive(Debug, Clone)]
pub struct Figure {
    /// The colour of its dot.
    pub tone: Tone,
    /// "Came in".
    pub label: String,
    /// "€12,500".
    pub amount: String,
    /// "31 invoices paid in October".
    pub note: String,
}

impl Figure {
    /// One figure.
    #[must_use]
    pub fn new(tone: Tone, label: impl Into<String>, amount: impl Into<String>, note: impl Into<String>) -> Self {
        Self { tone, label: label.into(), amount: amount.into(), note: note.into() }
    }
}
