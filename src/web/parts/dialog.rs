//! Dialog: asks once more before something that cannot be taken back. Only a script opens it (`assets/js/dialog.js`);
//! without one its opener is a link to the same question as a page, at the same address with `?confirm`
//! (`Visit::render_asking`).

use super::Field;

/// One question and the form that answers it.
#[derive(Debug, Clone)]
pub struct Dialog {
    /// What is asked, as it stands in the address: "close". Unique on the page.
    pub name: String,
    /// The words of the link that asks: "Close the round now".
    pub opener: String,
    /// What the link is about, for who does not see where it stands.
    pub opener_of: Option<String>,
    /// The link is a small one, within a list.
    pub small: bool,
    /// "Close the November round now?"
    pub heading: String,
    /// What it does, one paragraph each.
    pub says: Vec<String>,
    /// What may be said with it.
    pub fields: Vec<Field>,
    /// What the form carries besides: names and values.
    pub fixed: Vec<(&'static str, String)>,
    /// Where the form goes.
    pub action: String,
    /// The token of the form.
    pub csrf: String,
    /// The words of the button that does it: "Close it now".
    pub button: String,
}

impl Dialog {
    /// A question; `action` and `csrf` are of the form that answers it.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        opener: impl Into<String>,
        heading: impl Into<String>,
        action: impl Into<String>,
        csrf: impl Into<String>,
    ) -> Self {
        let opener = opener.into();
        Self {
            name: name.into(),
            button: opener.clone(),
            opener,
            opener_of: None,
            small: false,
            heading: heading.into(),
            says: Vec::new(),
            fields: Vec::new(),
            fixed: Vec::new(),
            action: action.into(),
            csrf: csrf.into(),
        }
    }

    /// Says what it does, one paragraph more.
    #[must_use]
    pub fn say(mut self, sentence: impl Into<String>) -> Self {
        self.says.push(sentence.into());
        self
    }

    /// Lets something be said with it.
    #[must_use]
    pub fn field(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }

    /// Carries this too.
    #[must_use]
    pub fn fixed(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.fixed.push((name, value.into()));
        self
    }

    /// Other words on the button than on the link.
    #[must_use]
    pub fn button(mut self, words: impl Into<String>) -> Self {
        self.button = words.into();
        self
    }

    /// A small link within a list, about `this`.
    #[must_use]
    pub fn small(mut self, this: impl Into<String>) -> Self {
        self.small = true;
        self.opener_of = Some(this.into());
        self
    }

    /// Where the question stands as a page.
    #[must_use]
    pub fn href(&self) -> String {
        format!("?confirm={}", self.name)
    }

    /// Its id on the page.
    #[must_use]
    pub fn id(&self) -> String {
        format!("confirm-{}", self.name)
    }
}
