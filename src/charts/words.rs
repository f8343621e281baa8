//! Words in drawings: a drawing cannot break a line by itself, so their width is estimated, always the same way.

use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::language::{Language, list_more};
use crate::tr;

/// Begins words whose direction is that of their first letter, and ends them.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// About how wide a text is at this size, in the units of the drawing. Rather too wide than too narrow.
pub fn width(text: &str, size: u32) -> u32 {
    let hundredths: u32 = text.chars().map(of_em).sum();
    (hundredths * size).div_ceil(100)
}

/// How much of an em a letter takes, in hundredths.
fn of_em(letter: char) -> u32 {
    match letter {
        // Marks of direction, and accents that stand on another letter.
        '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' => 0,
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
        return closed(text.to_owned());
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
    closed(format!("{}…", kept.trim_end()))
}

/// With an end for everything that was begun: values of a message from right to left are set apart by such marks.
fn closed(mut line: String) -> String {
    let open = |letter: &char| ('\u{2066}'..=ISOLATE).contains(letter);
    let begun = line.chars().filter(open).count();
    let ended = line.chars().filter(|letter| *letter == END).count();
    line.extend(std::iter::repeat_n(END, begun.saturating_sub(ended)));
    line
}

/// Words that keep their order whatever stands beside them: names from left to right on a page from right to left, and
/// the other way round in a drawing that is never mirrored. Only languages from right to left need it.
pub fn apart(text: String) -> String {
    match Language::current().direction() {
        "rtl" => format!("{ISOLATE}{text}{END}"),
        _ => text,
    }
}

/// "Foundation €3,125, Core costs €3,775": rows with their amounts, for what is read aloud.
pub fn said(rows: impl IntoIterator<Item = (String, String)>) -> String {
    let told = rows.into_iter().map(|(label, amount)| tr!("charts-said-part", label = label, amount = amount));
    list_more(&told.collect::<Vec<String>>())
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
    let unit = match whole.abs() {
        0..1_000 => return currency.format_short(Amount::from_minor(whole_minor(currency, whole))),
        1_000..1_000_000 => 1_000,
        1_000_000..1_000_000_000 => 1_000_000,
        _ => 1_000_000_000,
    };
    let tenths = i64::try_from(whole * 10 / unit).unwrap_or_default();
    currency.format_rounded(tenths, |number| match unit {
        1_000 => tr!("charts-thousand", number = number),
        1_000_000 => tr!("charts-million", number = number),
        _ => tr!("charts-milliard", number = number),
    })
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
        let dinar = Currency::parse("KWD").unwrap();
        assert_eq!(compact(dinar, Amount::from_minor(12_345_000)), "KWD 12.3k");
        // The currency stands where the language puts it, around digits and letter alike.
        assert_eq!(Language::De.during(|| compact(eur, Amount::from_minor(560_000))), "5.600\u{A0}€");
        let german = Language::De.during(|| told(1_250_000));
        assert!(german.starts_with("12,5") && german.ends_with("\u{A0}€"), "{german}");
    }

    #[test]
    fn names_keep_their_order_in_words_from_right_to_left() {
        assert_eq!(apart("Rent (May)".to_owned()), "Rent (May)");
        Language::Ar.during(|| {
            assert_eq!(apart("Rent (May)".to_owned()), "\u{2068}Rent (May)\u{2069}");
            // However a line is cut or broken, what it begins it ends.
            let text = format!("a {} b", apart("Childcare at assemblies, all of 2027".to_owned()));
            let lines = two_lines(&text, 13, 120);
            assert_eq!(lines.len(), 2);
            for line in lines.into_iter().chain([fit(&text, 13, 120)]) {
                let count = |mark: char| line.chars().filter(|letter| *letter == mark).count();
                assert!(count(ISOLATE) <= count(END), "{line:?}");
            }
        });
        assert_eq!(width("\u{2068}Rent\u{2069}", 13), width("Rent", 13), "the marks take no room");
    }
}
