//! Names, days and sums as the pages of a round write them.

use chrono::Datelike;

use crate::domain::currency::Currency;
use crate::domain::ids::RoundNumber;
use crate::domain::money::Amount;
use crate::domain::time::{Month, UtcTime, Zone};
pub use crate::language::round_title_in as round_title;
use crate::language::{
    Block, Language, Signs, capital as capitalised, clock, counted_word, day_with_year, long_day, long_day_with_year,
    month_name, short_day,
};
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::visit::Visit;

/// "Six of seven buckets are funded", "None of seven buckets is funded".
pub fn share_funded(funded: usize, all: usize) -> String {
    let (word, buckets) = (counted_word(funded), counted_word(all));
    capitalised(&tr!("rounds-share-funded", funded = funded, word = word, count = all, buckets = buckets))
}

/// The month after the one that names a round: "December".
pub fn next_month(name: &str) -> Option<String> {
    let month = Month::parse(name.get(..7)?).ok()?;
    Some(month_name(Month::of(month.last_day().succ_opt()?)))
}

/// The title of a bucket inside a sentence: English makes a common first word small and leaves off a long tail.
pub fn title_inside(title: &str) -> String {
    match Language::current() {
        Language::En | Language::Pseudo => crate::mail::words::in_sentence(title),
        _ => title.to_owned(),
    }
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

    /// For a text field in the language of the task: "60", "60.50", "60,50".
    pub fn field(&self, amount: Amount) -> String {
        Signs::current().write(&self.plain(amount))
    }

    /// As machines write it, for hidden fields and buttons: "60", "60.50".
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
        let day = self.zone.day_of(at);
        let day = if day.year() == self.year() { long_day(day) } else { long_day_with_year(day) };
        tr!("rounds-moment", day = day, clock = self.clock(at))
    }

    /// "24 November at 18:00", with the year where it is not this one.
    pub fn short_moment(&self, at: UtcTime) -> String {
        tr!("rounds-moment", day = self.day(at), clock = self.clock(at))
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
        if self.zone.day_of(at) == self.zone.day_of(self.now) { self.clock(at) } else { self.short_moment(at) }
    }

    /// "Euros", for the label of a field.
    pub fn unit(&self) -> String {
        match self.currency.code() {
            "EUR" => tr!("rounds-unit-euros"),
            "USD" | "CAD" | "AUD" | "NZD" => tr!("rounds-unit-dollars"),
            "GBP" => tr!("rounds-unit-pounds"),
            "CHF" => tr!("rounds-unit-francs"),
            other => other.to_owned(),
        }
    }
}

/// Under an open-ended bucket: "four people gave so far".
pub fn givers_so_far(givers: i64) -> String {
    let word = counted_word(usize::try_from(givers).unwrap_or_default());
    tr!("rounds-givers-so-far", count = givers, word = word)
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
    if days <= 0 { tr!("rounds-closes-today") } else { tr!("rounds-days-left", days = days) }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]
    use super::*;

    #[test]
    fn what_is_funded_is_counted_in_words() {
        assert_eq!(share_funded(0, 7), "None of seven buckets is funded");
        assert_eq!(share_funded(1, 7), "One of seven buckets is funded");
        assert_eq!(share_funded(6, 7), "Six of seven buckets are funded");
        assert_eq!(share_funded(1, 1), "One of one bucket is funded");
    }

    #[test]
    fn a_moment_says_its_year_only_where_it_is_another() {
        let at = |text: &str| UtcTime::parse(text).unwrap();
        let (euro, zone) = (Currency::parse("EUR").unwrap(), Zone::parse("Europe/Amsterdam").unwrap());
        let (now, then) = (at("2026-11-24T17:00:00Z"), at("2027-01-01T17:00:00Z"));
        let pen = Pen::with(euro, zone, now, &[]);
        assert_eq!(pen.moment(now), "Tuesday 24 November at 18:00");
        assert_eq!(pen.moment(then), "Friday 1 January 2027 at 18:00");
        assert_eq!(pen.short_moment(then), "1 January 2027 at 18:00");
        assert_eq!(pen.since(now), "18:00");
    }

    #[test]
    fn the_month_after_a_round_is_the_next_in_the_calendar() {
        assert_eq!(next_month("2026-12-2").as_deref(), Some("January"));
        assert_eq!(Language::De.during(|| next_month("2026-12")).as_deref(), Some("Januar"));
    }
}
