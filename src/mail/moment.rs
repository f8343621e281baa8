//! A day with its hour, as mails name it.

use chrono::NaiveDateTime;

use crate::language::{clock, long_day};
use crate::tr;

/// "Tuesday 24 November, 18:00 (Amsterdam time)".
pub(super) fn moment(at: NaiveDateTime, zone_city: &str) -> String {
    tr!("mail-moment", day = long_day(at.date()), clock = clock(at), city = zone_city)
}
