//! What a mail calls people, and titles inside a sentence.

use crate::language::{Language, capital};

/// First words of titles that may lose their capital inside a sentence. Whatever is not in here keeps it: a capital
/// too many is a title, one too few ("berlin trip") is a mistake.
const COMMON: &str = "\
    a accessibility an annual archive art bike bikes books cargo chairs childcare coffee community cooking design \
    digital emergency evening food free garden health help home joint kitchen language legal library lunch meeting \
    mental more music neighbourhood new office one open our paid podcast printing repair research safe shared \
    small solar soldering spare studio summer support the tools training translation two website winter workshop \
    youth";

/// What a mail calls a person: the first word of the name. An organisation is called by its whole name.
pub fn called(name: &str, organisation: bool) -> String {
    let name = name.trim();
    let first = name.split_whitespace().next().unwrap_or(name);
    if organisation { name.to_owned() } else { first.to_owned() }
}

/// A title inside a sentence: without what follows a comma or a bracket if three words are left, and in English with a
/// small letter where the first word is known to be an ordinary one.
pub fn in_sentence(title: &str) -> String {
    let title = title.trim();
    let head = [", ", " ("].iter().filter_map(|mark| title.find(mark)).min().and_then(|at| title.get(..at));
    let title = head.filter(|head| head.split_whitespace().count() >= 3).unwrap_or(title);
    if !matches!(Language::current(), Language::En | Language::Pseudo) {
        return title.to_owned();
    }
    let first = title.split([' ', ',', ':', '(']).next().unwrap_or_default();
    let small = first.to_lowercase();
    match title.strip_prefix(first) {
        Some(rest) if capital(&small) == first && COMMON.split(' ').any(|word| word == small) => {
            format!("{small}{rest}")
        }
        _ => title.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_loses_its_tail_and_its_capital_only_where_that_is_safe() {
        assert_eq!(in_sentence("Childcare at assemblies, all of 2027"), "childcare at assemblies");
        assert_eq!(in_sentence("Soldering and repair evenings (six)"), "soldering and repair evenings");
        assert_eq!(in_sentence("Spanish translation of our handbook"), "Spanish translation of our handbook");
        assert_eq!(in_sentence("Repair, clean and paint the shed"), "repair, clean and paint the shed");
        assert_eq!(in_sentence("OPEN day"), "OPEN day");
        assert_eq!(in_sentence(""), "");
        let german = Language::De.during(|| in_sentence("Garden der Nachbarn, drei Beete"));
        assert_eq!(german, "Garden der Nachbarn", "only English knows which words are ordinary");
    }
}
