//! Cleaning of what people typed before it becomes part of a header.

/// Characters of a display name at most.
pub const NAME: usize = 100;
/// Characters of a subject at most.
pub const SUBJECT: usize = 200;

/// A header's text on one line: control characters (CR and LF first of all) become spaces, invisible characters that
/// turn the reading direction are dropped, what looks like an encoded word is taken apart, and the rest is cut.
pub fn header_text(text: &str, most: usize) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() || is_break(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = spaced.split(' ').filter(|word| !word.is_empty()).collect();
    let joined = words.join(" ").replace("=?", "= ?");
    joined.chars().filter(|c| !turns_direction(*c)).take(most).collect::<String>().trim().to_owned()
}

/// Line and paragraph separators that are no control characters.
const fn is_break(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

/// Marks that reorder what follows, by which a name can pose as another; and the byte order mark.
const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}')
}
