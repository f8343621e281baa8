//! Person chip: initials on a tint, the name as text; an organisation is a square.

/// One member or organisation.
#[derive(Debug, Clone)]
pub struct Person {
    /// Name as shown to this reader.
    pub name: String,
    /// One or two letters.
    pub initials: String,
    /// From a hash of the id.
    pub tint: u8,
    /// The person's page, when the reader may open it.
    pub href: Option<String>,
    /// Square instead of round.
    pub organisation: bool,
}

impl Person {
    /// A person without a link.
    #[must_use]
    pub fn new(name: impl Into<String>, initials: impl Into<String>, tint: u8) -> Self {
        Self {
            name: name.into(),
            initials: initials.into(),
            tint,
            href: None,
            organisation: false,
        }
    }

    /// Adds the address of the person's page.
    #[must_use]
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// Shows an organisation.
    #[must_use]
    pub fn organisation(mut self) -> Self {
        self.organisation = true;
        self
    }

    /// One of three tints.
    #[must_use]
    pub const fn tint_class(&self) -> &'static str {
        match self.tint % 3 {
            0 => "tint-core",
            1 => "tint-found",
            _ => "tint-pool",
        }
    }
}
