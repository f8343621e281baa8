//! Time as Brimful stores and says it: UTC to the microsecond, months, time zones, and English dates.
//!
//! The clock itself is never read here; "now" is always an argument.

use chrono::{DateTime, Datelike, Duration, LocalResult, NaiveDate, NaiveDateTime, TimeZone, Timelike};
use serde::{Deserialize, Serialize};

pub use super::month::Month;

/// A moment in UTC, cut to whole microseconds when it is made, so that what is stored equals what was computed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UtcTime(NaiveDateTime);

/// A text that is not a moment, a month or a time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    /// Not `2026-11-17T17:00:00Z`.
    #[error("not a moment in UTC")]
    NotAMoment,
    /// Not `2026-11`.
    #[error("not a month")]
    NotAMonth,
    /// No such name among the IANA time zones.
    #[error("not a time zone")]
    NotAZone,
}

impl AsRef<NaiveDateTime> for UtcTime {
    fn as_ref(&self) -> &NaiveDateTime {
        &self.0
    }
}

impl UtcTime {
    /// The moment, without what is below a microsecond.
    pub fn new(moment: NaiveDateTime) -> UtcTime {
        let micros = moment.nanosecond() / 1_000;
        UtcTime(moment.with_nanosecond(micros * 1_000).unwrap_or(moment))
    }

    /// The moment as microseconds since 1970 tell it, as far as the calendar reaches.
    pub fn from_micros(micros: i64) -> Option<UtcTime> {
        DateTime::from_timestamp_micros(micros).map(|moment| UtcTime(moment.naive_utc()))
    }

    /// The bare UTC date and time, for storing.
    pub const fn naive(self) -> NaiveDateTime {
        self.0
    }

    /// Microseconds since 1970.
    pub fn micros(self) -> i64 {
        self.0.and_utc().timestamp_micros()
    }

    /// The day in UTC.
    pub fn day(self) -> NaiveDate {
        self.0.date()
    }

    /// This moment moved by a duration; stops at the end of the calendar.
    pub fn plus(self, duration: Duration) -> UtcTime {
        let end = if duration < Duration::zero() { NaiveDateTime::MIN } else { NaiveDateTime::MAX };
        UtcTime::new(self.0.checked_add_signed(duration).unwrap_or(end))
    }

    /// The time from `earlier` to this moment; negative if it lies after.
    pub fn since(self, earlier: UtcTime) -> Duration {
        self.0.signed_duration_since(earlier.0)
    }

    /// Reads `2026-11-17T17:00:00Z`, with or without a fraction of a second.
    pub fn parse(text: &str) -> Result<UtcTime, TimeError> {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.fZ")
            .map(UtcTime::new)
            .map_err(|_| TimeError::NotAMoment)
    }
}

impl std::fmt::Display for UtcTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let form = if self.0.nanosecond() == 0 { "%Y-%m-%dT%H:%M:%SZ" } else { "%Y-%m-%dT%H:%M:%S%.6fZ" };
        write!(f, "{}", self.0.format(form))
    }
}

impl TryFrom<String> for UtcTime {
    type Error = TimeError;

    fn try_from(text: String) -> Result<UtcTime, TimeError> {
        UtcTime::parse(&text)
    }
}

impl From<UtcTime> for String {
    fn from(moment: UtcTime) -> String {
        moment.to_string()
    }
}

/// A time zone of the IANA database, such as Europe/Amsterdam.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(chrono_tz::Tz);

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Zone = Zone(chrono_tz::Tz::UTC);

    /// Every zone there is, in the order of their names.
    pub fn all() -> impl Iterator<Item = Zone> {
        chrono_tz::TZ_VARIANTS.iter().copied().map(Zone)
    }

    /// Reads a name such as "Europe/Amsterdam".
    pub fn parse(name: &str) -> Result<Zone, TimeError> {
        name.parse().map(Zone).map_err(|_| TimeError::NotAZone)
    }

    /// The name, as it is stored.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// What the clock on the wall says at a moment.
    pub fn local(self, moment: UtcTime) -> NaiveDateTime {
        self.0.from_utc_datetime(&moment.0).naive_local()
    }

    /// The day it is here at a moment.
    pub fn day_of(self, moment: UtcTime) -> NaiveDate {
        self.local(moment).date()
    }

    /// The moment at which the clock on the wall says this. When the clock jumps over it: the first moment after the
    /// jump; when the clock says it twice: the earlier one.
    pub fn to_utc(self, local: NaiveDateTime) -> UtcTime {
        match self.0.from_local_datetime(&local) {
            LocalResult::Single(moment) => UtcTime::new(moment.naive_utc()),
            LocalResult::Ambiguous(one, other) => UtcTime::new(one.min(other).naive_utc()),
            LocalResult::None => self.after_the_jump(local),
        }
    }

    /// The first whole minute after `local` that exists. The longest jump on record is one day.
    fn after_the_jump(self, local: NaiveDateTime) -> UtcTime {
        let minute = local.with_second(0).and_then(|time| time.with_nanosecond(0)).unwrap_or(local);
        (1..=2 * 24 * 60)
            .filter_map(|minutes| minute.checked_add_signed(Duration::minutes(minutes)))
            .find_map(|candidate| self.0.from_local_datetime(&candidate).earliest())
            .map_or(UtcTime::new(local), |moment| UtcTime::new(moment.naive_utc()))
    }

    /// The city a person knows the zone by: "Amsterdam", "New York".
    pub fn city(self) -> String {
        self.name().rsplit('/').next().unwrap_or_default().replace('_', " ")
    }
}

impl TryFrom<String> for Zone {
    type Error = TimeError;

    fn try_from(name: String) -> Result<Zone, TimeError> {
        Zone::parse(&name)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> String {
        zone.name().to_owned()
    }
}

/// "Tuesday 24 November".
pub fn long_day(day: NaiveDate) -> String {
    day.format("%A %-d %B").to_string()
}

/// "24 November".
pub fn short_day(day: NaiveDate) -> String {
    day.format("%-d %B").to_string()
}

/// "24 November 2026".
pub fn day_with_year(day: NaiveDate) -> String {
    format!("{} {}", short_day(day), day.year())
}

/// "18:00".
pub fn clock(local: NaiveDateTime) -> String {
    local.format("%H:%M").to_string()
}
