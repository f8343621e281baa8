//! The short name of a group in every address: `/tidewater` (pages.md 2).

use unicode_normalization::UnicodeNormalization;

use super::text::{Odd, TextError, checked_text};

checked_text! {
    /// A group's word in addresses: 2 to 40 of `a-z`, `0-9` and `-`, no hyphen at either end, no reserved word.
    pub struct Slug by check_slug
}

/// Words that Brimful's own addresses use, or may come to use.
pub const RESERVED: [&str; 22] = [
    "setup",
    "sign-in",
    "sign-out",
    "me",
    "invite",
    "mail",
    "admin",
    "help",
    "assets",
    "health",
    "static",
    "kit",
    "_kit",
    "csp",
    "api",
    "demo",
    "new",
    "favicon.ico",
    "robots.txt",
    "about",
    "groups",
    "unsubscribe",
];

const MIN: usize = 2;
const MAX: usize = 40;

impl Slug {
    /// A slug made from a name: "Tidewater Co-op" gives `tidewater-co-op`, a name without any letter of the alphabet
    /// gives `group`.
    pub fn from_name(name: &str) -> Slug {
        let mut word = String::new();
        for character in name.nfkd().flat_map(char::to_lowercase) {
            match character {
                'a'..='z' | '0'..='9' => word.push(character),
                '\u{300}'..='\u{36F}' | '\'' | '\u{2019}' => {}
                'ø' => word.push('o'),
                'đ' | 'ð' => word.push('d'),
                'ł' => word.push('l'),
                'ß' => word.push_str("ss"),
                'æ' => word.push_str("ae"),
                'œ' => word.push_str("oe"),
                'þ' => word.push_str("th"),
                _ if word.is_empty() || word.ends_with('-') => {}
                _ => word.push('-'),
            }
        }
        let word: String = word.chars().take(MAX).collect();
        let word = word.trim_matches('-');
        // Too short or reserved: a longer word keeps what there is of the name.
        let longer = format!("{word}-group");
        Slug::parse(word)
            .or_else(|_| Slug::parse(longer.trim_start_matches('-')))
            .unwrap_or_else(|_| Slug("group".to_owned()))
    }
}

fn check_slug(text: &str) -> Result<String, TextError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(TextError::Empty);
    }
    if RESERVED.contains(&text) {
        return Err(TextError::Reserved);
    }
    if !text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
        return Err(TextError::NotAllowed { what: Odd::SlugSigns });
    }
    if text.starts_with('-') || text.ends_with('-') {
        return Err(TextError::NotAllowed { what: Odd::SlugHyphens });
    }
    match text.len() {
        length if length < MIN => Err(TextError::TooShort { min: MIN }),
        length if length > MAX => Err(TextError::TooLong { max: MAX }),
        _ => Ok(text.to_owned()),
    }
}
