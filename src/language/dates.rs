//! Days and hours as people of a language write them (CLDR). Files and `datetime` attributes use ISO 8601 instead.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{E, M, MD, MDE, T, YM, YMD, YMDE};
use icu_datetime::input::Time;
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter, NoCalendarFormatter};

use super::Language;
use crate::domain::time::Month;

type Days<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// The forms that pages and mail use, of one language.
struct Forms {
    language: Language,
    weekday: Days<E>,
    long: Days<MDE>,
    short: Days<MD>,
    with_year: Days<YMD>,
    long_with_year: Days<YMDE>,
    month: Days<M>,
    month_and_year: Days<YM>,
    clock: NoCalendarFormatter<T>,
}

static FORMS: LazyLock<Vec<Forms>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for language in Language::ALL.iter().copied() {
        match Forms::of(language) {
            Ok(forms) => all.push(forms),
            Err(error) => tracing::error!(language = language.as_str(), %error, "no dates in this language"),
        }
    }
    all
});

impl Forms {
    fn of(language: Language) -> Result<Self, DateTimeFormatterLoadError> {
        let locale = language.locale();
        Ok(Self {
            language,
            weekday: Days::try_new(locale.clone().into(), E::long())?,
            long: Days::try_new(locale.clone().into(), MDE::long())?,
            short: Days::try_new(locale.clone().into(), MD::long())?,
            with_year: Days::try_new(locale.clone().into(), YMD::long())?,
            long_with_year: Days::try_new(locale.clone().into(), YMDE::long())?,
            month: Days::try_new(locale.clone().into(), M::long())?,
            month_and_year: Days::try_new(locale.clone().into(), YM::long())?,
            clock: NoCalendarFormatter::try_new(locale.into(), T::hm())?,
        })
    }
}

/// In the form of the task's language; ISO 8601 should the language or the day be out of reach.
fn write(day: NaiveDate, form: impl Fn(&Forms, &Date<Gregorian>) -> String) -> String {
    let language = Language::current();
    let forms = FORMS.iter().find(|forms| forms.language == language);
    let month = u8::try_from(day.month()).unwrap_or(1);
    let of_month = u8::try_from(day.day()).unwrap_or(1);
    match (forms, Date::try_new_gregorian(day.year(), month, of_month)) {
        (Some(forms), Ok(date)) => form(forms, &date),
        _ => day.to_string(),
    }
}

/// "Tuesday 24 November".
#[must_use]
pub fn long_day(day: NaiveDate) -> String {
    write(day, |forms, date| forms.long.format(date).to_string())
}

/// "Tuesday 24 November 2026": in English without the comma that CLDR has there, as without the year.
#[must_use]
pub fn long_day_with_year(day: NaiveDate) -> String {
    match Language::current() {
        Language::En | Language::Pseudo => format!("{} {}", long_day(day), day.year()),
        _ => write(day, |forms, date| forms.long_with_year.format(date).to_string()),
    }
}

/// "24 November".
#[must_use]
pub fn short_day(day: NaiveDate) -> String {
    write(day, |forms, date| forms.short.format(date).to_string())
}

/// "24 November 2026".
#[must_use]
pub fn day_with_year(day: NaiveDate) -> String {
    write(day, |forms, date| forms.with_year.format(date).to_string())
}

/// "Tuesday".
#[must_use]
pub fn weekday(day: NaiveDate) -> String {
    write(day, |forms, date| forms.weekday.format(date).to_string())
}

/// "November", standing alone.
#[must_use]
pub fn month_name(month: Month) -> String {
    write(month.first_day(), |forms, date| forms.month.format(date).to_string())
}

/// "November 2026".
#[must_use]
pub fn month_and_year(month: Month) -> String {
    write(month.first_day(), |forms, date| forms.month_and_year.format(date).to_string())
}

/// "18:00".
#[must_use]
pub fn clock(local: NaiveDateTime) -> String {
    let language = Language::current();
    let forms = FORMS.iter().find(|forms| forms.language == language);
    let part = |value: u32| u8::try_from(value).unwrap_or_default();
    match (forms, Time::try_new(part(local.hour()), part(local.minute()), 0, 0)) {
        (Some(forms), Ok(time)) => forms.clock.format(&time).to_string(),
        _ => local.format("%H:%M").to_string(),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]
    use super::*;

    fn closes() -> NaiveDateTime {
        "2026-11-24T18:00:00".parse().unwrap()
    }

    #[test]
    fn days_and_hours_are_written_as_each_language_does() {
        let day = closes().date();
        let seen = |language: Language| {
            language.during(|| (long_day(day), short_day(day), day_with_year(day), clock(closes())))
        };
        let written = |long: &str, short: &str, year: &str, clock: &str| {
            (long.to_owned(), short.to_owned(), year.to_owned(), clock.to_owned())
        };
        assert_eq!(seen(Language::En), written("Tuesday 24 November", "24 November", "24 November 2026", "18:00"));
        assert_eq!(seen(Language::De), written("Dienstag, 24. November", "24. November", "24. November 2026", "18:00"));
        assert_eq!(seen(Language::Fr), written("mardi 24 novembre", "24 novembre", "24 novembre 2026", "18:00"));
        assert_eq!(
            seen(Language::Es),
            written("martes, 24 de noviembre", "24 de noviembre", "24 de noviembre de 2026", "18:00")
        );
    }

    #[test]
    fn a_long_day_can_say_its_year() {
        let seen = |language: Language| language.during(|| long_day_with_year(closes().date()));
        assert_eq!(seen(Language::En), "Tuesday 24 November 2026");
        assert_eq!(seen(Language::De), "Dienstag, 24. November 2026");
    }

    #[test]
    fn months_stand_alone_or_with_their_year() {
        let month = Month::of(closes().date());
        assert_eq!(month_name(month), "November");
        assert_eq!(month_and_year(month), "November 2026");
        assert_eq!(Language::De.during(|| month_and_year(month)), "November 2026");
        assert_eq!(Language::Pt.during(|| month_name(month)), "novembro");
    }
}
