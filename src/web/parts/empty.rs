//! Empty state: one pail, one sentence, one button, and never an empty table.

use super::Link;

/// What stands where nothing is yet.
#[derive(Debug, Clone)]
pub struct Empty {
    /// One sentence.
    pub sentence: String,
    /// The one button.
    pub action: Option<Link>,
}

impl Empty {
    /// A sentence without a button.
    #[must_use]
    pub fn new(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), action: None }
    }

    /// Adds the button.
    #[must_use]
    pub fn action(mut self, link: Link) -> Self {
        self.action = Some(link);
        self
    }
}
