//! Filters: a GET form above a list. The address holds what was chosen, so that a filtered list can be kept and sent.

use super::{Field, Link, Select};
use crate::tr;

/// A search, lists to choose from, and the way back to everything.
#[derive(Debug, Clone)]
pub struct Filters {
    /// The page that the form asks again.
    pub action: String,
    /// Says what is filtered, for screen readers: "Which invoices".
    pub label: String,
    /// A word to look for.
    pub search: Option<Field>,
    /// Lists to choose from.
    pub lists: Vec<Select>,
    /// The words of the button: "Show", "Look".
    pub button: String,
    /// The unfiltered page, when something is chosen.
    pub clear: Option<Link>,
}

impl Filters {
    /// Filters with nothing in them yet.
    #[must_use]
    pub fn new(action: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            label: label.into(),
            search: None,
            lists: Vec::new(),
            button: tr!("parts-show"),
            clear: None,
        }
    }

    /// Adds the word to look for.
    #[must_use]
    pub fn search(mut self, field: Field, button: impl Into<String>) -> Self {
        self.search = Some(field);
        self.button = button.into();
        self
    }

    /// Adds a list.
    #[must_use]
    pub fn list(mut self, list: Select) -> Self {
        self.lists.push(list);
        self
    }

    /// Offers the way back to everything.
    #[must_use]
    pub fn clear(mut self, link: Option<Link>) -> Self {
        self.clear = link;
        self
    }
}
