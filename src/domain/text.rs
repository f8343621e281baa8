//! What people type: names, titles, addresses and long texts, checked once when they come in (safety.md 29).

use unicode_normalization::UnicodeNormalization;

pub use super::slug::Slug;

/// Why a text is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but spaces.
    #[error("this is empty")]
    Empty,
    /// Fewer characters than needed.
    #[error("at least {min} characters are needed")]
    TooShort {
        /// The fewest characters it may have.
        min: usize,
    },
    /// More characters than fit.
    #[error("at most {max} characters fit")]
    TooLong {
        /// The most characters it may have.
        max: usize,
    },
    /// A kind of character or form that is not taken.
    #[error("not allowed: {what}")]
    NotAllowed {
        /// What is not allowed.
        what: Odd,
    },
    /// A word that Brimful's own addresses use.
    #[error("this word is reserved")]
    Reserved,
}

/// A kind of character or form that a text cannot have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Odd {
    /// More than one line.
    #[error("line breaks")]
    LineBreaks,
    /// Characters for machines.
    #[error("control characters")]
    Controls,
    /// Characters that turn a line around.
    #[error("characters that change the direction of the text")]
    Directions,
    /// Characters that nobody sees.
    #[error("invisible characters")]
    Invisible,
    /// Not for a mail address.
    #[error("spaces, accents or signs other than those of an e-mail address")]
    MailSigns,
    /// Not one mail address.
    #[error("anything but one address like name@example.org")]
    MailForm,
    /// Not for a web address.
    #[error("spaces or quotes in a web address")]
    WebSigns,
    /// Another kind of address.
    #[error("anything but http:// and https:// addresses")]
    WebScheme,
    /// A web address that leads nowhere, or says who calls.
    #[error("a web address without a site, or with a user name")]
    WebSite,
    /// Not for a word in addresses.
    #[error("anything but small letters, digits and hyphens")]
    SlugSigns,
    /// A word in addresses that does not begin and end with a letter or digit.
    #[error("a hyphen at the start or the end")]
    SlugHyphens,
}

/// Declares a checked text: a private `String`, `parse`, `as_str`, `Display` and serde through `parse`.
macro_rules! checked_text {
    ($(#[$doc:meta])* pub struct $name:ident by $check:path) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks and tidies what was typed.
            pub fn parse(text: &str) -> Result<Self, $crate::domain::text::TextError> {
                $check(text).map(Self)
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, taken out.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::domain::text::TextError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> String {
                text.0
            }
        }
    };
}

pub(super) use checked_text;

checked_text! {
    /// The name of a person, an organisation, a group or a cost: one line of 1 to 80 characters, in Unicode NFC,
    /// without control, direction or invisible characters, so that nobody can look like somebody else by them.
    pub struct Name by check_name
}

checked_text! {
    /// The title of a bucket or a round: as a name, with 1 to 120 characters.
    pub struct Title by check_title
}

checked_text! {
    /// Why something was put right, in one line: as a name, with 1 to 300 characters.
    pub struct Reason by check_reason
}

checked_text! {
    /// What can be seen in a picture, in one line: as a name, with 1 to 300 characters.
    pub struct Caption by check_reason
}

checked_text! {
    /// An e-mail address as it was typed, at most 254 characters of plain ASCII: one `@`, something before it, a
    /// domain with a dot after it. Two addresses that read alike are compared by `folded`.
    pub struct Email by check_email
}

checked_text! {
    /// A description, a report, a reason: up to 20,000 characters, possibly none. Line ends become LF; other control
    /// characters than LF and tab are refused.
    pub struct LongText by check_long_text
}

checked_text! {
    /// An address on the web, `http` or `https`, at most 500 characters, without a user name in it.
    pub struct WebAddress by check_web_address
}

impl Email {
    /// The address in lower case: the form in which it is looked up and unique.
    pub fn folded(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl LongText {
    /// Nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The form in which names are searched and ordered: lower case in Unicode NFC.
pub fn fold(text: &str) -> String {
    text.nfc().flat_map(char::to_lowercase).nfc().collect()
}

/// A count in words as a sentence says it: "zero" to "twelve", then digits.
pub fn number_word(count: usize) -> String {
    const WORDS: [&str; 13] =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

fn check_name(text: &str) -> Result<String, TextError> {
    check_line(text, 80)
}

fn check_title(text: &str) -> Result<String, TextError> {
    check_line(text, 120)
}

fn check_reason(text: &str) -> Result<String, TextError> {
    check_line(text, 300)
}

fn check_line(text: &str, max: usize) -> Result<String, TextError> {
    let line: String = text.trim().nfc().collect();
    if line.is_empty() {
        return Err(TextError::Empty);
    }
    for character in line.chars() {
        let what = match character {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Odd::LineBreaks,
            character if character.is_control() => Odd::Controls,
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Odd::Directions,
            character if is_invisible(character) => Odd::Invisible,
            _ => continue,
        };
        return Err(TextError::NotAllowed { what });
    }
    no_longer_than(line, max)
}

/// Characters without a width that make two names look the same.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

fn check_email(text: &str) -> Result<String, TextError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(TextError::Empty);
    }
    let strange = |character: char| !character.is_ascii_graphic() || "<>()[]\\,;:\"".contains(character);
    if text.chars().any(strange) {
        return Err(TextError::NotAllowed { what: Odd::MailSigns });
    }
    let wrong_form = TextError::NotAllowed { what: Odd::MailForm };
    let (before, domain) = text.split_once('@').ok_or(wrong_form)?;
    let label_is_odd = |label: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        label.is_empty() || label.starts_with('-') || label.ends_with('-') || !label.bytes().all(plain)
    };
    let dots_are_odd = before.starts_with('.') || before.ends_with('.') || before.contains("..");
    if before.is_empty()
        || before.len() > 64
        || dots_are_odd
        || !domain.contains('.')
        || domain.split('.').any(label_is_odd)
    {
        return Err(wrong_form);
    }
    no_longer_than(text.to_owned(), 254)
}

fn check_long_text(text: &str) -> Result<String, TextError> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.chars().any(|character| character.is_control() && !matches!(character, '\n' | '\t')) {
        return Err(TextError::NotAllowed { what: Odd::Controls });
    }
    no_longer_than(text.trim_end().nfc().collect(), 20_000)
}

fn check_web_address(text: &str) -> Result<String, TextError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(TextError::Empty);
    }
    let strange =
        |character: char| character.is_control() || character.is_whitespace() || "<>\"\\`{}|^".contains(character);
    if text.chars().any(strange) {
        return Err(TextError::NotAllowed { what: Odd::WebSigns });
    }
    let folded = text.to_ascii_lowercase();
    let rest = folded.strip_prefix("https://").or_else(|| folded.strip_prefix("http://"));
    let rest = rest.ok_or(TextError::NotAllowed { what: Odd::WebScheme })?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.is_empty() || host.starts_with(':') || host.contains('@') {
        return Err(TextError::NotAllowed { what: Odd::WebSite });
    }
    no_longer_than(text.to_owned(), 500)
}

fn no_longer_than(text: String, max: usize) -> Result<String, TextError> {
    if text.chars().count() > max {
        return Err(TextError::TooLong { max });
    }
    Ok(text)
}
