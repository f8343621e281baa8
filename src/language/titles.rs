//! What months, statements and rounds are called.

use super::dates::{month_and_year, month_name};
use crate::domain::statement_name::StatementName;
use crate::tr;

fn numbered(month: String, nth: u32) -> String {
    if nth == 1 { month } else { tr!("base-month-nth", month = month, nth = nth) }
}

/// "November", or "November (2)" for the second statement of a month.
#[must_use]
pub fn month_title(name: StatementName) -> String {
    numbered(month_name(name.month()), name.nth())
}

/// "November 2026", or "November 2026 (2)".
#[must_use]
pub fn month_title_with_year(name: StatementName) -> String {
    numbered(month_and_year(name.month()), name.nth())
}

/// "November round" for the name of a round, as within a sentence: "tour de novembre". Where it begins one or stands
/// alone it gets its capital letter (`capital`). A name that is no month is shown as it stands.
#[must_use]
pub fn round_title(name: &str) -> String {
    match StatementName::parse(name) {
        Ok(name) if name.nth() == 1 => tr!("base-round", month = month_name(name.month())),
        Ok(name) => tr!("base-round-nth", month = month_name(name.month()), nth = name.nth()),
        Err(_) => tr!("base-round-named", name = name),
    }
}

/// The same, with the year where it is not this one: "November 2025 round".
#[must_use]
pub fn round_title_in(name: &str, this_year: i32) -> String {
    match StatementName::parse(name) {
        Ok(parsed) if parsed.month().year() == this_year => round_title(name),
        Ok(parsed) if parsed.nth() == 1 => tr!("base-round", month = month_and_year(parsed.month())),
        Ok(parsed) => tr!("base-round-nth", month = month_and_year(parsed.month()), nth = parsed.nth()),
        Err(_) => round_title(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_is_called_by_its_month() {
        assert_eq!(round_title("2026-11"), "November round");
        assert_eq!(round_title("2026-11-2"), "November round (2)");
        assert_eq!(round_title("spring"), "Round spring");
        assert_eq!(round_title_in("2026-11", 2026), "November round");
        assert_eq!(round_title_in("2026-11-2", 2026), "November round (2)");
        assert_eq!(round_title_in("2026-11", 2027), "November 2026 round");
    }
}
