//! Pick cards: radio buttons or check boxes with a line of help.

/// One of many, or yes and no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PickKind {
    /// One of a group.
    Radio,
    /// On or off.
    Checkbox,
}

/// One card.
#[derive(Debug, Clone)]
pub struct Pick {
    /// Radio or check box.
    pub kind: PickKind,
    /// Unique on the page.
    pub id: String,
    /// Name in the form.
    pub name: String,
    /// Sent when chosen.
    pub value: String,
    /// Visible words.
    pub label: String,
    /// A line of help.
    pub hint: Option<String>,
    /// Whether it is chosen now.
    pub checked: bool,
}

impl Pick {
    /// One of a group of radio cards.
    #[must_use]
    pub fn radio(name: &str, value: &str, label: impl Into<String>, checked: bool) -> Self {
        Self::new(PickKind::Radio, name, value, label.into(), checked)
    }

    /// A check box card; the value is `1` unless changed.
    #[must_use]
    pub fn checkbox(name: &str, label: impl Into<String>, checked: bool) -> Self {
        Self { id: name.to_owned(), ..Self::new(PickKind::Checkbox, name, "1", label.into(), checked) }
    }

    fn new(kind: PickKind, name: &str, value: &str, label: String, checked: bool) -> Self {
        Self {
            kind,
            id: format!("{name}-{value}"),
            name: name.to_owned(),
            value: value.to_owned(),
            label,
            hint: None,
            checked,
        }
    }

    /// Sets the line of help.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The `type` attribute.
    #[must_use]
    pub const fn input_type(&self) -> &'static str {
        match self.kind {
            PickKind::Radio => "radio",
            PickKind::Checkbox => "checkbox",
        }
    }
}

/// Cards under one question.
#[derive(Debug, Clone)]
pub struct PickGroup {
    /// The id for the error summary's link (it leads to the first card).
    pub id: String,
    /// The question.
    pub legend: String,
    /// Help under the question.
    pub hint: Option<String>,
    /// Error above the cards.
    pub error: Option<String>,
    /// The cards.
    pub picks: Vec<Pick>,
}

impl PickGroup {
    /// A question with its cards.
    #[must_use]
    pub fn new(id: impl Into<String>, legend: impl Into<String>, picks: Vec<Pick>) -> Self {
        Self { id: id.into(), legend: legend.into(), hint: None, error: None, picks }
    }

    /// The ids for `aria-describedby`, or none.
    #[must_use]
    pub fn described_by(&self) -> Option<String> {
        let ids: Vec<String> = [(self.error.is_some(), "error"), (self.hint.is_some(), "hint")]
            .into_iter()
            .filter(|(present, _)| *present)
            .map(|(_, ending)| format!("{}-{ending}", self.id))
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_of_one_question_have_their_own_ids() {
        let paid = Pick::radio("money", "paid", "Invoices paid in November", true);
        let fixed = Pick::radio("money", "fixed", "A fixed amount", false);
        assert_ne!(paid.id, fixed.id);
        assert_eq!(Pick::checkbox("names", "Members see who gave what", true).id, "names");
    }
}
