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
        Self { name: name.into(), initials: initials.into(), tint, href: None, organisation: false }
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

/// The letters of the chip: of the first and the last word of a name.
#[must_use]
pub fn initials_of(name: &str) -> String {
    let mut letters = name.split_whitespace().filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()));
    let first = letters.next();
    first.into_iter().chain(letters.next_back()).flat_map(char::to_uppercase).collect()
}

/// The tint of the chip, from the number of a member (or the id of an account without one).
#[must_use]
pub fn tint_of(number: i64) -> u8 {
    // Fibonacci hashing spreads neighbours over the three tints.
    let spread = number.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56;
    u8::try_from(spread).unwrap_or(0)
}
