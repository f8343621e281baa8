//! Form fields: label, hint, error (above the input), input.

use crate::domain::language::Language;

/// How the browser helps with a field. Amounts are text with a decimal keyboard (pages.md 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// One line.
    Text,
    /// A mail address.
    Email,
    /// A password.
    Password,
    /// A day.
    Date,
    /// A day and a time.
    DateTime,
    /// A time of day.
    Time,
    /// An amount or a rate, typed as people write it.
    Decimal,
    /// A whole number.
    Whole,
    /// Several lines.
    Area,
    /// A search.
    Search,
    /// A web address.
    Url,
    /// A file.
    File,
}

/// One field. Build it with [`Field::text`] and its sisters.
#[derive(Debug, Clone)]
pub struct Field {
    /// Also the target of the error summary's link.
    pub id: String,
    /// Name in the form.
    pub name: String,
    /// Visible label.
    pub label: String,
    /// Kind of input.
    pub kind: FieldKind,
    /// What it holds now (never for passwords).
    pub value: String,
    /// Help above the input.
    pub hint: Option<String>,
    /// Error above the input.
    pub error: Option<String>,
    /// A remark below the input.
    pub after: Option<String>,
    /// Optional fields say so.
    pub optional: bool,
    /// Shown before the input, e.g. a currency sign; also read with the label.
    pub prefix: Option<String>,
    /// Shown after the input, e.g. "%".
    pub suffix: Option<String>,
    /// The `autocomplete` attribute.
    pub autocomplete: Option<String>,
    /// Most characters.
    pub max_length: Option<u32>,
    /// Width: a short field (12rem) instead of the full measure.
    pub short: bool,
    /// Focus at load (at most one per page).
    pub autofocus: bool,
    /// The `accept` attribute of a file field.
    pub accept: Option<String>,
    /// Language direction follows the typed text.
    pub auto_dir: bool,
}

impl Field {
    /// A field of any kind; the id is the name.
    #[must_use]
    pub fn new(kind: FieldKind, name: impl Into<String>, label: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            id: name.replace(['[', ']', '.'], "-").trim_end_matches('-').to_owned(),
            name,
            label: label.into(),
            kind,
            value: String::new(),
            hint: None,
            error: None,
            after: None,
            optional: false,
            prefix: None,
            suffix: None,
            autocomplete: None,
            max_length: None,
            short: matches!(
                kind,
                FieldKind::Date | FieldKind::DateTime | FieldKind::Time | FieldKind::Decimal | FieldKind::Whole
            ),
            autofocus: false,
            accept: None,
            auto_dir: matches!(kind, FieldKind::Text | FieldKind::Area),
        }
    }

    /// One line of text.
    #[must_use]
    pub fn text(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(FieldKind::Text, name, label)
    }

    /// Several lines of text.
    #[must_use]
    pub fn area(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(FieldKind::Area, name, label)
    }

    /// An amount with the currency sign before it.
    #[must_use]
    pub fn amount(name: impl Into<String>, label: impl Into<String>, sign: impl Into<String>) -> Self {
        Self { prefix: Some(sign.into()), ..Self::new(FieldKind::Decimal, name, label) }
    }

    /// A rate in per cent.
    #[must_use]
    pub fn percent(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { suffix: Some("%".into()), ..Self::new(FieldKind::Decimal, name, label) }
    }

    /// A mail address that the browser may fill in.
    #[must_use]
    pub fn email(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(FieldKind::Email, name, label).autocomplete("username")
    }

    /// A password; `autocomplete` is `current-password` or `new-password`.
    #[must_use]
    pub fn password(name: impl Into<String>, label: impl Into<String>, autocomplete: impl Into<String>) -> Self {
        Self::new(FieldKind::Password, name, label).autocomplete(autocomplete)
    }

    /// A day, `YYYY-MM-DD`.
    #[must_use]
    pub fn date(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(FieldKind::Date, name, label)
    }

    /// Sets what the field holds.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets another id than the name.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets the help above the input.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Sets the remark below the input.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets or clears the error.
    #[must_use]
    pub fn error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// Says "(optional)".
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Sets `autocomplete`.
    #[must_use]
    pub fn autocomplete(mut self, value: impl Into<String>) -> Self {
        self.autocomplete = Some(value.into());
        self
    }

    /// Sets the most characters.
    #[must_use]
    pub fn max_length(mut self, characters: u32) -> Self {
        self.max_length = Some(characters);
        self
    }

    /// Takes the focus at load.
    #[must_use]
    pub fn autofocus(mut self) -> Self {
        self.autofocus = true;
        self
    }

    /// Makes the input short.
    #[must_use]
    pub fn short(mut self) -> Self {
        self.short = true;
        self
    }

    /// The `type` attribute.
    #[must_use]
    pub const fn input_type(&self) -> &'static str {
        match self.kind {
            FieldKind::Text | FieldKind::Decimal | FieldKind::Whole | FieldKind::Area => "text",
            FieldKind::Email => "email",
            FieldKind::Password => "password",
            FieldKind::Date => "date",
            FieldKind::DateTime => "datetime-local",
            FieldKind::Time => "time",
            FieldKind::Search => "search",
            FieldKind::Url => "url",
            FieldKind::File => "file",
        }
    }

    /// The `inputmode` attribute.
    #[must_use]
    pub const fn input_mode(&self) -> Option<&'static str> {
        match self.kind {
            FieldKind::Decimal => Some("decimal"),
            FieldKind::Whole => Some("numeric"),
            _ => None,
        }
    }

    /// Whether it is a text area.
    #[must_use]
    pub fn is_area(&self) -> bool {
        self.kind == FieldKind::Area
    }

    /// The ids for `aria-describedby`, or none.
    #[must_use]
    pub fn described_by(&self) -> Option<String> {
        described_by(&self.id, self.hint.is_some(), self.error.is_some(), self.after.is_some())
    }
}

/// One entry of a [`Select`].
#[derive(Debug, Clone)]
pub struct Choice {
    /// Sent with the form.
    pub value: String,
    /// Visible words.
    pub label: String,
    /// Whether it is chosen now.
    pub selected: bool,
}

/// A list to choose one entry from.
#[derive(Debug, Clone)]
pub struct Select {
    /// Also the target of the error summary's link.
    pub id: String,
    /// Name in the form.
    pub name: String,
    /// Visible label.
    pub label: String,
    /// The entries in their order.
    pub choices: Vec<Choice>,
    /// Help above the list.
    pub hint: Option<String>,
    /// Error above the list.
    pub error: Option<String>,
}

impl Select {
    /// A list of `(value, label)` with one of them chosen.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        label: impl Into<String>,
        chosen: &str,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let name = name.into();
        Self {
            id: name.clone(),
            name,
            label: label.into(),
            choices: choices
                .into_iter()
                .map(|(value, label)| Choice { selected: value == chosen, value, label })
                .collect(),
            hint: None,
            error: None,
        }
    }

    /// The languages in their own names, after `none`, the words for leaving it open.
    #[must_use]
    pub fn languages(name: &str, label: impl Into<String>, none: impl Into<String>, chosen: Option<Language>) -> Self {
        let tag = chosen.map(Language::as_str).unwrap_or_default();
        let known = Language::CHOICES.map(|language| (language.as_str().to_owned(), language.own_name().to_owned()));
        Self::new(name, label, tag, [(String::new(), none.into())].into_iter().chain(known))
    }

    /// With a hint under the label.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The ids for `aria-describedby`, or none.
    #[must_use]
    pub fn described_by(&self) -> Option<String> {
        described_by(&self.id, self.hint.is_some(), self.error.is_some(), false)
    }
}

fn described_by(id: &str, hint: bool, error: bool, after: bool) -> Option<String> {
    let ids: Vec<String> = [(error, "error"), (hint, "hint"), (after, "after")]
        .into_iter()
        .filter(|(present, _)| *present)
        .map(|(_, ending)| format!("{id}-{ending}"))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_described_by_its_error_and_hint() {
        let field = Field::amount("cap", "The most", "€").hint("Leave empty for no limit");
        assert_eq!(field.described_by().as_deref(), Some("cap-hint"));
        let field = field.error(Some("Write an amount".into()));
        assert_eq!(field.described_by().as_deref(), Some("cap-error cap-hint"));
        assert_eq!(field.input_mode(), Some("decimal"));
        assert_eq!(field.input_type(), "text");
    }

    #[test]
    fn an_id_has_no_brackets() {
        assert_eq!(Field::text("give[17]", "Give").id, "give-17");
    }

    #[test]
    fn a_list_knows_its_choice() {
        let list = Select::new(
            "split",
            "How to split",
            "equal",
            [("equal".into(), "Equal".into()), ("units".into(), "By units".into())],
        );
        assert_eq!(list.choices.iter().filter(|choice| choice.selected).count(), 1);
    }
}
