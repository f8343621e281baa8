//! Error summary on top of a form that came back (422): links to the fields, in the same words.

use crate::tr;

/// One thing to fix.
#[derive(Debug, Clone)]
pub struct Problem {
    /// The id of the field it is about.
    pub field_id: String,
    /// The same words as at the field.
    pub text: String,
}

/// All things to fix. An empty summary draws nothing.
#[derive(Debug, Clone, Default)]
pub struct ErrorSummary {
    /// In the order of the page.
    pub problems: Vec<Problem>,
    /// Said instead of "3 things to fix", e.g. "Your split is €35 more than your €400".
    pub heading: Option<String>,
}

impl ErrorSummary {
    /// No problem yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem.
    pub fn add(&mut self, field_id: impl Into<String>, text: impl Into<String>) {
        self.problems.push(Problem { field_id: field_id.into(), text: text.into() });
    }

    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.problems.is_empty() && self.heading.is_none()
    }

    /// The words for one field, to stand at the field too.
    #[must_use]
    pub fn at(&self, field_id: &str) -> Option<String> {
        self.problems.iter().find(|problem| problem.field_id == field_id).map(|problem| problem.text.clone())
    }

    /// The heading: given, or counted.
    #[must_use]
    pub fn title(&self) -> String {
        self.heading.clone().unwrap_or_else(|| tr!("parts-to-fix", count = self.problems.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_counts_and_the_field_gets_the_same_words() {
        let mut summary = ErrorSummary::new();
        assert!(summary.is_empty());
        summary.add("closes", "Choose a day after 7 December");
        assert_eq!(summary.title(), "One thing to fix");
        summary.add("cap", "Write an amount");
        assert_eq!(summary.title(), "2 things to fix");
        assert_eq!(summary.at("closes").as_deref(), Some("Choose a day after 7 December"));
        assert_eq!(summary.at("opens"), None);
    }
}
