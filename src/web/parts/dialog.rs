//! Dialog: asks once more before something that cannot be taken back. Only a script opens it; without one the button is
//! a link to the same question as a page, at the same address with `?confirm`.

/// One question and the form that answers it.
#[derive(Debug, Clone)]
pub struct Dialog {
    /// Unique on the page.
    pub id: String,
    /// The words of the button that asks: "Close the round now".
    pub opener: String,
    /// The page with the same question: `?confirm`.
    pub href: String,
    /// "Close the November round now?"
    pub heading: String,
    /// What it does, one paragraph each.
    pub says: Vec<String>,
    /// Where the form goes.
    pub action: String,
    /// The token of the form.
    pub csrf: String,
    /// The key of the form, for what moves money.
    pub key: Option<String>,
    /// The words of the button that does it: "Close it now".
    pub button: String,
    /// "Back".
    pub back: String,
}
