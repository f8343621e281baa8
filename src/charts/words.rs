//! Words in drawings: a drawing cannot break a line by itself, so their width is estimated, always the same way.

use crate::domain::currency::Currency;
use crate::domain::money::Amount;

/// About how wide a text is at this size, in the units of the drawing. Rather too wide than too narrow.
pub fn width(text: &str, size: u32) -> u32 {
    let hundredths: u32 = text.chars().map(of_em).sum();
    (hundredths * size).div_ceil(100)
}

/// How much of an em a letter takes, in hundredths.
fn of_em(letter: char) -> u32 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | ' ' => 33,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '-' | '/' => 44,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' => 98,
        'A'..='Z' => 74,
        // From here on scripts whose letters fill a square.
        '\u{1100}'..='\u{FFFF}' if letter >= '\u{2E80}' => 105,
        '\u{10000}'.. => 105,
        _ => 63,
    }
}

/// The text, cut with "…" where it is wider than the room.
pub fn fit(text: &str, size: u32, room: u32) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut taken = of_em('…');
    for letter in text.chars() {
        taken += of_em(letter);
        if (taken * size).div_ceil(100) > room {
            break;
        }
        kept.push(letter);
    }
    format!("{}…", kept.trim_end())
}

/// The text in at most two lines of this room, broken between words; what does not fit is cut.
pub fn two_lines(text: &str, size: u32, room: u32) -> Vec<String> {
    let mut first = String::new();
    let mut rest: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let longer = if first.is_empty() { word.to_owned() } else { format!("{first} {word}") };
        if rest.is_empty() && (first.is_empty() || width(&longer, size) <= room) {
            first = longer;
        } else {
            rest.push(word);
        }
    }
    let rest = rest.join(" ");
    [first, rest].into_iter().filter(|line| !line.is_empty()).map(|line| fit(&line, size, room)).collect()
}

/// "€12.5k", "€480", "€1.2M": for the ends of lines, where the table has the exact sum. Cut, never rounded up.
pub fn compact(currency: Currency, amount: Amount) -> String {
    let whole = whole_units(currency, amount);
    if whole.abs() < 10_000 {
        return currency.format_short(Amount::from_minor(whole_minor(currency, whole)));
    }
    tick(currency, amount)
}

/// "€5k": beside an axis, where every sum is round.
pub fn tick(currency: Currency, amount: Amount) -> String {
    let whole = whole_units(currency, amount);
    let (unit, letter) = match whole.abs() {
        0..1_000 => return currency.format_short(Amount::from_minor(whole_minor(currency, whole))),
        1_000..1_000_000 => (1_000, "k"),
        1_000_000..1_000_000_000 => (1_000_000, "M"),
        _ => (1_000_000_000, "G"),
    };
    let tenths = whole * 10 / unit;
    let shown = currency.format_short(Amount::from_minor(whole_minor(currency, tenths / 10)));
    match (tenths % 10).abs() {
        0 => format!("{shown}{letter}"),
        tenth => format!("{shown}.{tenth}{letter}"),
    }
}

fn whole_units(currency: Currency, amount: Amount) -> i128 {
    i128::from(amount.minor()) / i128::from(currency.whole_unit().minor().max(1))
}

fn whole_minor(currency: Currency, whole: i128) -> i64 {
    i64::try_from(whole * i128::from(currency.whole_unit().minor())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that stops here has failed, which is what it is for")]

    use super::*;

    #[test]
    fn a_text_that_fits_stays_and_a_longer_one_is_cut_to_the_room() {
        assert_eq!(fit("Rent", 13, 100), "Rent");
        let cut = fit("Childcare at assemblies, all of 2027", 13, 120);
        assert!(cut.ends_with('…') && cut.starts_with("Childcare"), "{cut}");
        assert!(width(&cut, 13) <= 120);
        for room in 12..200 {
            assert!(width(&fit("WWW 東京都の予算 mmm", 13, room), 13) <= room.max(13), "{room}");
        }
    }

    #[test]
    fn a_note_is_broken_between_words() {
        assert_eq!(
            two_lines("July: two on leave, one client late", 11, 120),
            ["July: two on leave,", "one client late"]
        );
        assert_eq!(two_lines("short", 11, 120), ["short"]);
        assert!(two_lines(&"word ".repeat(40), 11, 120).last().unwrap().ends_with('…'));
    }

    #[test]
    fn the_ends_of_lines_are_short_and_never_too_much() {
        let eur = Currency::parse("EUR").unwrap();
        let told = |minor| compact(eur, Amount::from_minor(minor));
        assert_eq!(told(1_250_000), "€12.5k");
        assert_eq!(told(1_259_999), "€12.5k");
        assert_eq!(told(560_000), "€5,600");
        assert_eq!(told(1_200_000), "€12k");
        assert_eq!(told(123_456_789), "€1.2M");
        assert_eq!(told(0), "€0");
        assert_eq!(tick(eur, Amount::from_minor(500_000)), "€5k");
        assert_eq!(tick(eur, Amount::from_minor(50_000)), "€500");
        let yen = Currency::parse("JPY").unwrap();
        assert_eq!(compact(yen, Amount::from_minor(1_234_000)), "¥1.2M");
    }
}
