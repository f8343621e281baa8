//! Results list: what became of each bucket. It is text; pail and badge repeat it.

use super::{Badge, Link, Pail};

/// One bucket's outcome.
#[derive(Debug, Clone)]
pub struct ResultRow {
    /// The bucket's page.
    pub href: String,
    /// Title as written.
    pub title: String,
    /// The drawing.
    pub pail: Pail,
    /// The outcome in a word.
    pub badge: Badge,
    /// "of €1,800; €900 is enough to start".
    pub note: String,
    /// "€500 paid, €940 left", with the entries that say so.
    pub since: Option<Link>,
    /// What it got.
    pub amount: String,
    /// "you €140", when the reader gave.
    pub mine: Option<String>,
}
