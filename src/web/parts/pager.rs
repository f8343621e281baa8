//! Pager: GET links; the address holds the state.

use super::Link;

/// Links to the neighbours of a page or a month.
#[derive(Debug, Clone, Default)]
pub struct Pager {
    /// The one before.
    pub previous: Option<Link>,
    /// The one after.
    pub next: Option<Link>,
    /// Words of a neighbour that is not there yet ("December").
    pub next_missing: Option<String>,
    /// A quiet link at the end ("All months"), or none.
    pub all: Option<Link>,
    /// "Page 2 of 7".
    pub status: Option<String>,
}
