//! The allotment panel: what is left of the reader's money, where the rest goes, and Save.
//! On a wide page it stands beside the list; on a phone a bar at the bottom says the short form.

use super::{SplitBar, Toast};

/// One line of the reader's split.
#[derive(Debug, Clone)]
pub struct AllotmentLine {
    /// Title of the bucket.
    pub title: String,
    /// The row's anchor, `#b-17`.
    pub href: String,
    /// The amount.
    pub amount: String,
}

/// A submit button of the form.
#[derive(Debug, Clone)]
pub struct PanelButton {
    /// Value of `op`.
    pub op: String,
    /// Its words.
    pub label: String,
    /// It would do nothing now.
    pub hidden: bool,
}

impl PanelButton {
    /// A button.
    #[must_use]
    pub fn new(op: impl Into<String>, label: impl Into<String>) -> Self {
        Self { op: op.into(), label: label.into(), hidden: false }
    }

    /// Shows it, or hides it while it would do nothing.
    #[must_use]
    pub const fn shown(mut self, shown: bool) -> Self {
        self.hidden = !shown;
        self
    }
}

/// The panel and the bar. Both stand inside the one form of the page.
#[derive(Debug, Clone)]
pub struct AllotmentPanel {
    /// "You still have", or "Your split is".
    pub heading: String,
    /// "€100", or "€35 too much".
    pub left: String,
    /// "of the €400 that is yours to give".
    pub of: String,
    /// For the bar: "€100 left".
    pub left_short: String,
    /// For the bar: "of €400".
    pub of_short: String,
    /// More than the allotment: danger colour and a mark.
    pub over: bool,
    /// The bar.
    pub bar: SplitBar,
    /// Where the money goes.
    pub lines: Vec<AllotmentLine>,
    /// "Save my split".
    pub save_label: String,
    /// "Save", on the phone.
    pub save_short: String,
    /// "Undo", "Spread the rest evenly".
    pub buttons: Vec<PanelButton>,
    /// "Change it as often as you like until the round closes. ..."
    pub note: String,
    /// "Not saved yet" while a draft waits, or "unsaved changes from 14:02".
    pub unsaved: Option<String>,
    /// What stands here is what is saved: nothing asks to be saved.
    pub is_saved: bool,
    /// Offers to take back what the script did, above the bar.
    pub toast: Toast,
}
