//! What statements and rounds are called: `2026-11` is the November round, `2026-11-2` the second of that month.

use crate::domain::time::Month;

/// The month in a statement's name, and its place in it from 1. A name of another form has none.
pub fn month_of(name: &str) -> Option<(Month, u32)> {
    let (month, place) = match name.get(..7).zip(name.get(7..)) {
        Some((month, "")) => (month, 1),
        Some((month, rest)) => (month, rest.strip_prefix('-')?.parse().ok()?),
        None => return None,
    };
    Some((Month::parse(month).ok()?, place))
}

/// "November", "November 2"; with the year when `now` lies in another one. A name of another form stays itself.
pub fn month_title(name: &str, now: Option<Month>) -> String {
    let Some((month, place)) = month_of(name) else { return name.to_owned() };
    let year = match now {
        Some(now) if now.year() != month.year() => format!(" {}", month.year()),
        _ => String::new(),
    };
    let place = if place > 1 { format!(", no. {place}") } else { String::new() };
    format!("{}{year}{place}", month.english_name())
}

/// "November round", "November round 2".
pub fn round_title(name: &str) -> String {
    match month_of(name) {
        Some((month, 1)) => format!("{} round", month.english_name()),
        Some((month, place)) => format!("{} round {place}", month.english_name()),
        None => format!("Round {name}"),
    }
}

/// The month after the one in the name: where carried money goes on to. `None` for a name of another form.
pub fn month_after(name: &str) -> Option<Month> {
    month_of(name).map(|(month, _)| month.next())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that stops here has failed, which is what it is for")]

    use super::*;

    #[test]
    fn a_name_is_a_month_and_a_place_in_it() {
        let november = Month::parse("2026-11").unwrap();
        assert_eq!(month_of("2026-11"), Some((november, 1)));
        assert_eq!(month_of("2026-11-2"), Some((november, 2)));
        assert_eq!(month_of("2026-11x"), None);
        assert_eq!(month_of("first"), None);
        assert_eq!(month_of("winteré"), None);
    }

    #[test]
    fn titles_say_the_year_only_when_it_is_another_one() {
        let now = Month::parse("2026-12").ok();
        assert_eq!(month_title("2026-11", now), "November");
        assert_eq!(month_title("2025-11", now), "November 2025");
        assert_eq!(month_title("2026-11-2", now), "November, no. 2");
        assert_eq!(round_title("2026-11"), "November round");
        assert_eq!(round_title("2026-11-2"), "November round 2");
        assert_eq!(month_after("2026-12").map(Month::english_name), Some("January"));
    }
}
