//! Toast: offers to take back what the page's own script just did. It is hidden in the page until a script shows it for
//! ten seconds (not while it is pointed at or has the focus); the same words go to the page's live region.

use super::PanelButton;

/// One sentence with one button.
#[derive(Debug, Clone)]
pub struct Toast {
    /// "Spread €100 over five buckets."
    pub text: String,
    /// "Undo".
    pub undo: PanelButton,
}

impl Toast {
    /// A toast.
    #[must_use]
    pub fn new(text: impl Into<String>, undo: PanelButton) -> Self {
        Self { text: text.into(), undo }
    }
}
