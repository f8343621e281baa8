//! Toast: offers to take back what the page's own script just did. It is hidden in the page until a script shows it for
//! ten seconds (not while it is pointed at or has the focus); the same words go to the page's live region.

/// One sentence with one button.
#[derive(Debug, Clone)]
pub struct Toast {
    /// "The rest is spread evenly."; empty until the script writes it.
    pub text: String,
    /// "Undo".
    pub undo: String,
}

impl Toast {
    /// A toast.
    #[must_use]
    pub fn new(text: impl Into<String>, undo: impl Into<String>) -> Self {
        Self { text: text.into(), undo: undo.into() }
    }
}
