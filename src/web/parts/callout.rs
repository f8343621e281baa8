//! Callout: a mark, a heading, a text, at most one action.

/// What the callout is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalloutKind {
    /// Good to know.
    Info,
    /// About your money (amber).
    Yours,
    /// Something went wrong.
    Problem,
}

/// A link with its words.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Visible words.
    pub label: String,
}

impl Link {
    /// A link.
    #[must_use]
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { href: href.into(), label: label.into() }
    }
}

/// A button of a form that stands elsewhere on the page.
#[derive(Debug, Clone)]
pub struct Press {
    /// The id of the form.
    pub form: &'static str,
    /// Value of `op`.
    pub op: &'static str,
    /// Visible words.
    pub label: String,
}

impl Press {
    /// A button.
    #[must_use]
    pub fn new(form: &'static str, op: &'static str, label: impl Into<String>) -> Self {
        Self { form, op, label: label.into() }
    }
}

/// A boxed message inside a page.
#[derive(Debug, Clone)]
pub struct Callout {
    /// Sets mark and tint.
    pub kind: CalloutKind,
    /// A few words.
    pub heading: String,
    /// What happened, what was kept, what to do.
    pub text: String,
    /// At most one.
    pub action: Option<Link>,
    /// Takes back what the callout tells about.
    pub press: Option<Press>,
    /// Takes the focus when the page loads (a conflict after saving).
    pub focus: bool,
}

impl Callout {
    /// A callout without an action.
    #[must_use]
    pub fn new(kind: CalloutKind, heading: impl Into<String>, text: impl Into<String>) -> Self {
        Self { kind, heading: heading.into(), text: text.into(), action: None, press: None, focus: false }
    }

    /// Adds the action.
    #[must_use]
    pub fn action(mut self, link: Link) -> Self {
        self.action = Some(link);
        self
    }

    /// Adds the button that takes it back.
    #[must_use]
    pub fn press(mut self, press: Press) -> Self {
        self.press = Some(press);
        self
    }

    /// Asks for the focus at load.
    #[must_use]
    pub fn focused(mut self) -> Self {
        self.focus = true;
        self
    }

    /// Class ending.
    #[must_use]
    pub const fn class(&self) -> &'static str {
        match self.kind {
            CalloutKind::Info => "info",
            CalloutKind::Yours => "yours",
            CalloutKind::Problem => "problem",
        }
    }
}
