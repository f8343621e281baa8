//! Names, days and sums as the pages of a round write them.

use chrono::Datelike;

use crate::domain::currency::Currency;
use crate::domain::ids::RoundNumber;
use crate::domain::money::Amount;
use crate::domain::time::{Month, UtcTime, Zone, clock, day_with_year, long_day, short_day};
use crate::language::Block;
pub use crate::language::round_title_in as round_title;
pub use crate::mail::words::{capital, counted, in_sentence, list, number};
use crate::web::page_error::PageError;
use crate::web::visit::Visit;

/// "Six of seven buckets are funded", "None of seven buckets is funded".
pub fn share_funded(funded: usize, all: usize) -> String {
    let (how_many, verb) = match funded {
        0 => ("None".to_owned(), "is"),
        1 => ("One".to_owned(), "is"),
        many => (capital(&number(many)), "are"),
    };
    format!("{how_many} of {} {verb} funded", counted(all, "bucket", "buckets"))
}

/// The month after the one that names a round: "December".
pub fn next_month(name: &str) -> Option<&'static str> {
    let month = Month::parse(name.get(..7)?).ok()?;
    Some(Month::of(month.last_day().succ_opt()?).english_name())
}

/// How a page writes: its group's currency, one form for all amounts, its days and hours.
#[derive(Debug, Clone, Copy)]
pub struct Pen {
    /// The group's currency.
    pub currency: Currency,
    /// The group's time zone.
    pub zone: Zone,
    /// The moment of the page (UTC).
    pub now: UtcTime,
    block: Block,
}

impl Pen {
    /// For a page that shows these amounts: without decimals if all of them are whole.
    ///
    /// # Errors
    /// When there is no group.
    pub fn new(visit: &Visit, amounts: &[Amount]) -> Result<Self, PageError> {
        Ok(Self::with(visit.currency()?, visit.zone()?, visit.now(), amounts))
    }

    /// The same from its parts.
    pub fn with(currency: Currency, zone: Zone, now: UtcTime, amounts: &[Amount]) -> Self {
        Self { currency, zone, now, block: currency.block(amounts) }
    }

    /// "€1,440", or "€1,440.00" where others have cents.
    pub fn sum(&self, amount: Amount) -> String {
        self.block.show(amount)
    }

    /// For a text field: "60", "60.50".
    pub fn plain(&self, amount: Amount) -> String {
        Self::plain_in(self.currency, amount)
    }

    /// The same in a currency.
    pub fn plain_in(currency: Currency, amount: Amount) -> String {
        let text = currency.format_plain(amount);
        match text.split_once('.') {
            Some((whole, _)) if currency.is_whole(amount) => whole.to_owned(),
            _ => text,
        }
    }

    /// The year it is.
    pub fn year(&self) -> i32 {
        self.zone.local(self.now).date().year()
    }

    /// "Tuesday 24 November at 18:00", with the year where it is not this one.
    pub fn moment(&self, at: UtcTime) -> String {
        let local = self.zone.local(at);
        let day = local.date();
        let year = if day.year() == self.year() { String::new() } else { format!(" {}", day.year()) };
        format!("{}{year} at {}", long_day(day), clock(local))
    }

    /// "24 November", with the year where it is not this one.
    pub fn day(&self, at: UtcTime) -> String {
        let day = self.zone.day_of(at);
        if day.year() == self.year() { short_day(day) } else { day_with_year(day) }
    }

    /// "14:02".
    pub fn clock(&self, at: UtcTime) -> String {
        clock(self.zone.local(at))
    }

    /// "14:02" today, "24 November at 14:02" on other days.
    pub fn since(&self, at: UtcTime) -> String {
        if self.zone.day_of(at) == self.zone.day_of(self.now) {
            self.clock(at)
        } else {
            format!("{} at {}", self.day(at), self.clock(at))
        }
    }

    /// "Euros", for the label of a field.
    pub fn unit(&self) -> &'static str {
        match self.currency.code() {
            "EUR" => "Euros",
            "USD" | "CAD" | "AUD" | "NZD" => "Dollars",
            "GBP" => "Pounds",
            "CHF" => "Francs",
            other => other,
        }
    }
}

/// Under an open-ended bucket: "four people gave so far".
pub fn givers_so_far(givers: i64) -> String {
    format!("{} gave so far", counted(usize::try_from(givers).unwrap_or_default(), "person", "people"))
}

/// The round in the address, with its version.
///
/// # Errors
/// Not found when there is none of that name.
pub fn round_of(visit: &Visit) -> Result<(RoundNumber, i64), PageError> {
    visit.entrance()?.round.ok_or(PageError::NotFound)
}

/// "1 day left", "Closes today".
pub fn days_left(pen: &Pen, closes_at: UtcTime) -> String {
    let days = pen.zone.day_of(closes_at).signed_duration_since(pen.zone.day_of(pen.now)).num_days();
    match days {
        ..=0 => "Closes today".to_owned(),
        1 => "1 day left".to_owned(),
        days => format!("{days} days left"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_month_after_a_round_is_the_next_in_the_calendar() {
        assert_eq!(next_month("2026-12-2"), Some("January"));
    }
}
