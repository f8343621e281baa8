//! One bucket in a list: in an open round with its stepper, read-only, or compact.

use super::{Badge, Give, Meter, Pail, Person};
use crate::language::Rich;

/// What one piece of the line under the meter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LevelKind {
    /// "€960 from others".
    Others,
    /// "€60 from you", in amber.
    Mine,
    /// "€180 to go of €1,200".
    ToGo,
    /// "€900 is enough to start".
    Enough,
    /// "€850 raised, all it needs".
    Raised,
    /// Money from outside, never counted in the meter.
    Outside,
}

/// Words with a bold amount.
#[derive(Debug, Clone)]
pub struct LevelPart {
    /// What it is about.
    pub kind: LevelKind,
    /// The words, the amount marked as `<strong>`.
    pub words: Rich,
}

impl LevelPart {
    /// An amount and the words after it.
    #[must_use]
    pub fn new(kind: LevelKind, strong: impl AsRef<str>, rest: impl AsRef<str>) -> Self {
        Self::of(kind, Rich::strong(strong.as_ref(), rest.as_ref()))
    }

    /// A message.
    #[must_use]
    pub const fn of(kind: LevelKind, words: Rich) -> Self {
        Self { kind, words }
    }

    /// Whether it speaks of the reader's money.
    #[must_use]
    pub fn is_mine(&self) -> bool {
        self.kind == LevelKind::Mine
    }
}

/// One row.
#[derive(Debug, Clone)]
pub struct BucketRow {
    /// Number in the group; the row's anchor is `b-{number}`.
    pub number: String,
    /// The bucket's page.
    pub href: String,
    /// Title as written.
    pub title: String,
    /// One line.
    pub summary: String,
    /// Owners.
    pub people: Vec<Person>,
    /// "7 comments".
    pub comments: Option<String>,
    /// The state, when it needs a word.
    pub badge: Option<Badge>,
    /// The drawing.
    pub pail: Pail,
    /// None for open-ended buckets.
    pub meter: Option<Meter>,
    /// The line under the meter: the same in words.
    pub level: Vec<LevelPart>,
    /// The stepper, in an open round.
    pub give: Option<Give>,
    /// The reader's money is in it: amber edge.
    pub mine: bool,
    /// Stands where the stepper would: ("Nothing more needed", "Filled by 9 people").
    pub closed_note: Option<(String, String)>,
}

impl BucketRow {
    /// A row with title and pail; the rest is set by field.
    #[must_use]
    pub fn new(number: &str, href: impl Into<String>, title: impl Into<String>, pail: Pail) -> Self {
        Self {
            number: number.to_owned(),
            href: href.into(),
            title: title.into(),
            summary: String::new(),
            people: Vec::new(),
            comments: None,
            badge: None,
            pail,
            meter: None,
            level: Vec::new(),
            give: None,
            mine: false,
            closed_note: None,
        }
    }

    /// Whether anything stands at the side.
    #[must_use]
    pub fn has_side(&self) -> bool {
        self.give.is_some() || self.closed_note.is_some()
    }

    /// Whether the line of people has anything in it.
    #[must_use]
    pub fn has_meta(&self) -> bool {
        !self.people.is_empty() || self.comments.is_some() || self.badge.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_read_only_row_has_no_side() {
        let mut row = BucketRow::new("17", "/t/buckets/17", "Soup", Pail::empty());
        assert!(!row.has_side());
        assert!(!row.has_meta());
        row.closed_note = Some(("Nothing more needed".into(), "Filled by 9 people".into()));
        row.comments = Some("7 comments".into());
        assert!(row.has_side());
        assert!(row.has_meta());
    }
}
