//! Small words: counts in letters, lists of names, capitals.

use crate::tr;

/// "six", "fourteen", "21": in letters as far as the language does so.
#[must_use]
pub fn counted_word(count: usize) -> String {
    tr!("base-number-word", number = count)
}

/// The text with its first letter as a capital.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// "for October, €12 of it was there": one after the other, without an "and" before the last.
#[must_use]
pub fn list_more(parts: &[String]) -> String {
    let first = parts.first().cloned().unwrap_or_default();
    parts.iter().skip(1).fold(first, |list, name| tr!("base-list-more", list = list, name = name))
}

/// "Ama", "Ama and Jonas", "Ama, Jonas and Leila".
#[must_use]
pub fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [head @ .., last] => {
            let head = head.iter().skip(1).fold(head.first().cloned().unwrap_or_default(), |sum, name| {
                tr!("base-list-more", list = sum, name = name)
            });
            tr!("base-list-last", list = head, name = last)
        }
    }
}
