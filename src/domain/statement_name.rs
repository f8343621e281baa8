//! The name that a statement and its round share: `2026-11`, a second one in a month `2026-11-2` (money.md 4).

use super::ids::UnknownWord;
use super::time::Month;

/// A statement's name, as it stands in addresses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct StatementName {
    month: Month,
    nth: u32,
}

impl StatementName {
    /// Reads `2026-11` or `2026-11-2`.
    pub fn parse(text: &str) -> Result<StatementName, UnknownWord> {
        let no = || UnknownWord(text.to_owned());
        let (month, nth) = match text.match_indices('-').nth(1) {
            Some((at, _)) => text.split_at_checked(at).ok_or_else(no)?,
            None => (text, ""),
        };
        let month = Month::parse(month).map_err(|_| no())?;
        let nth = match nth.strip_prefix('-') {
            None => 1,
            Some(digits) => digits.parse().ok().filter(|nth| *nth > 0).ok_or_else(no)?,
        };
        let name = StatementName { month, nth };
        // Only one way to write each, so that an address is never there twice.
        if name.to_string() == text { Ok(name) } else { Err(no()) }
    }

    /// The first name of the month that is not taken.
    pub fn next_free(month: Month, taken: &[String]) -> StatementName {
        let mut name = StatementName { month, nth: 1 };
        while taken.contains(&name.to_string()) {
            name.nth = name.nth.saturating_add(1);
        }
        name
    }

    /// The month it is named after.
    pub const fn month(self) -> Month {
        self.month
    }

    /// Which one of its month it is, from 1 on.
    pub const fn nth(self) -> u32 {
        self.nth
    }

    /// "November", or "November (2)".
    pub fn title(self) -> String {
        match self.nth {
            1 => self.month.english_name().to_owned(),
            nth => format!("{} ({nth})", self.month.english_name()),
        }
    }

    /// "November round", or "November round (2)".
    pub fn round_title(self) -> String {
        match self.nth {
            1 => format!("{} round", self.month.english_name()),
            nth => format!("{} round ({nth})", self.month.english_name()),
        }
    }

    /// "November 2026", or "November 2026 (2)".
    pub fn title_with_year(self) -> String {
        let (month, year) = (self.month.english_name(), self.month.year());
        match self.nth {
            1 => format!("{month} {year}"),
            nth => format!("{month} {year} ({nth})"),
        }
    }
}

impl std::fmt::Display for StatementName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.nth {
            1 => write!(f, "{}", self.month),
            nth => write!(f, "{}-{nth}", self.month),
        }
    }
}

/// "November round" for the name of a round; a name that is none is shown as it stands.
pub fn round_title(name: &str) -> String {
    StatementName::parse(name).map_or_else(|_| format!("Round {name}"), StatementName::round_title)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]
    use super::*;

    #[test]
    fn a_name_is_a_month_and_from_the_second_on_a_number() {
        for text in ["2026-11", "2026-11-2", "2026-11-12"] {
            assert_eq!(StatementName::parse(text).unwrap().to_string(), text);
        }
        for text in
            ["", "2026", "2026-13", "2026-11-", "2026-11-1", "2026-11-02", "2026-11-0", "2026-11-x", "2026-11-2-1"]
        {
            assert!(StatementName::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_next_free_name_steps_over_those_taken() {
        let month = Month::parse("2026-11").unwrap();
        let taken = ["2026-11".to_owned(), "2026-11-2".to_owned()];
        assert_eq!(StatementName::next_free(month, &taken).to_string(), "2026-11-3");
        assert_eq!(round_title("2026-11"), "November round");
        assert_eq!(round_title("2026-11-2"), "November round (2)");
    }
}
