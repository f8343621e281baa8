//! A page that asks for one decision: what it does, a few fields, one button. Used where a decision wants a reason.

use askama::Template;

use crate::web::form::Problems;
use crate::web::parts::{Field, Layout, Link};

/// The page.
#[derive(Template)]
#[template(path = "parts/decision.html")]
pub(in crate::web) struct DecisionPage {
    /// The frame.
    pub page: Layout,
    /// What has to be mended.
    pub problems: Problems,
    /// What it is about: the way back.
    pub back: Link,
    /// The heading.
    pub heading: String,
    /// What the button does, one paragraph each.
    pub says: Vec<String>,
    /// The fields.
    pub fields: Vec<Field>,
    /// Where the form goes.
    pub action: String,
    /// The form's key.
    pub key: String,
    /// The words of the button.
    pub button: String,
    /// Something is taken back by it.
    pub is_danger: bool,
}

impl DecisionPage {
    /// The page, with "Problem:" in its title where something has to be mended.
    pub(in crate::web) fn ready(mut self) -> Self {
        if !self.problems.is_empty() {
            self.page = self.page.with_problem();
        }
        self
    }
}

/// The field for a reason, in whose words others read it.
pub(in crate::web) fn reason_field(label: &str, typed: &str, problems: &Problems) -> Field {
    Field::text("reason", label).value(typed).max_length(300).error(problems.at("reason"))
}
