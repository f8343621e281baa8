//! Calendar months, the steps in which statements are taken (money.md 4).

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::time::TimeError;

/// A calendar month between 0001-01 and 9999-12.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: i32,
    month: u32,
}

const ENGLISH_NAMES: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Month {
    /// The month of a year, 1 to 12.
    pub fn new(year: i32, month: u32) -> Result<Month, TimeError> {
        if (1..=9999).contains(&year) && (1..=12).contains(&month) {
            Ok(Month { year, month })
        } else {
            Err(TimeError::NotAMonth)
        }
    }

    /// Reads "2026-11": four digits, a hyphen, two digits.
    pub fn parse(text: &str) -> Result<Month, TimeError> {
        let (year, month) = text.split_once('-').ok_or(TimeError::NotAMonth)?;
        let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return Err(TimeError::NotAMonth);
        }
        let year = year.parse().map_err(|_| TimeError::NotAMonth)?;
        let month = month.parse().map_err(|_| TimeError::NotAMonth)?;
        Month::new(year, month)
    }

    /// The month a day lies in.
    pub fn of(day: NaiveDate) -> Month {
        Month { year: day.year(), month: day.month() }
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month of the year, 1 to 12.
    pub const fn month(self) -> u32 {
        self.month
    }

    /// The month after this one.
    pub const fn next(self) -> Month {
        match self.month {
            12 => Month { year: self.year.saturating_add(1), month: 1 },
            month => Month { year: self.year, month: month + 1 },
        }
    }

    /// The month before this one.
    pub const fn previous(self) -> Month {
        match self.month {
            1 => Month { year: self.year.saturating_sub(1), month: 12 },
            month => Month { year: self.year, month: month - 1 },
        }
    }

    /// The first day of the month.
    pub fn first_day(self) -> NaiveDate {
        // Only a year beyond the calendar of chrono has no such day, and none is let in.
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or(NaiveDate::MAX)
    }

    /// The last day of the month.
    pub fn last_day(self) -> NaiveDate {
        self.next().first_day().checked_sub_days(Days::new(1)).unwrap_or(NaiveDate::MAX)
    }

    /// How many months lie between: 1 from November to December, negative backwards.
    pub const fn months_since(self, earlier: Month) -> i64 {
        // Widening casts: `From` is not const yet.
        (self.year as i64 - earlier.year as i64) * 12 + self.month as i64 - earlier.month as i64
    }

    /// "November".
    pub fn english_name(self) -> &'static str {
        let place = usize::try_from(self.month).unwrap_or_default();
        ENGLISH_NAMES.get(place.saturating_sub(1)).copied().unwrap_or_default()
    }

    /// Every month from the first to the last, both included; none if the last lies before the first.
    pub fn from_to(first: Month, last: Month) -> Vec<Month> {
        std::iter::successors(Some(first), |month| Some(month.next())).take_while(|month| *month <= last).collect()
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl TryFrom<String> for Month {
    type Error = TimeError;

    fn try_from(text: String) -> Result<Month, TimeError> {
        Month::parse(&text)
    }
}

impl From<Month> for String {
    fn from(month: Month) -> String {
        month.to_string()
    }
}
