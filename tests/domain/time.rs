//! Moments, months, zones and how English says them.

use brimful::domain::time::{Month, UtcTime, Zone, clock, day_with_year, long_day, short_day};
use chrono::{Duration, NaiveDate, NaiveDateTime};
use proptest::prelude::*;

use crate::support::{day, month};

fn at(text: &str) -> UtcTime {
    UtcTime::parse(text).unwrap()
}

fn local(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

#[test]
fn a_moment_is_cut_to_microseconds_and_read_back() {
    let fine = day("2026-11-17").and_hms_nano_opt(17, 0, 0, 123_456_789).unwrap();
    let moment = UtcTime::new(fine);
    assert_eq!(moment.to_string(), "2026-11-17T17:00:00.123456Z");
    assert_eq!(at("2026-11-17T17:00:00.123456999Z"), moment);
    assert_eq!(at("2026-11-17T17:00:00Z").to_string(), "2026-11-17T17:00:00Z");
    assert_eq!(at("1970-01-01T00:00:01Z").micros(), 1_000_000);
    assert_eq!(UtcTime::from_micros(moment.micros()), Some(moment));
    assert_eq!(serde_json::to_string(&moment).unwrap(), "\"2026-11-17T17:00:00.123456Z\"");
    for text in ["2026-11-17", "2026-11-17T17:00:00", "2026-11-17 17:00:00Z", "2026-11-17T17:00:00+01:00", ""] {
        assert!(UtcTime::parse(text).is_err(), "{text}");
    }
}

#[test]
fn moving_a_moment_stops_at_the_end_of_the_calendar() {
    let moment = at("2026-11-17T17:00:00Z");
    assert_eq!(moment.plus(Duration::days(1)).to_string(), "2026-11-18T17:00:00Z");
    assert_eq!(moment.plus(Duration::days(1)).since(moment), Duration::days(1));
    assert!(moment.plus(Duration::MAX) > moment && moment.plus(Duration::MIN) < moment);
}

#[test]
fn months_are_counted_across_years() {
    let december = month("2026-12");
    assert_eq!((december.next(), december.next().previous()), (month("2027-01"), december));
    assert_eq!((december.first_day(), december.last_day()), (day("2026-12-01"), day("2026-12-31")));
    assert_eq!(month("2028-02").last_day(), day("2028-02-29"));
    assert_eq!(Month::of(day("2026-11-17")).english_name(), "November");
    assert_eq!(month("2027-02").months_since(december), 2);
    let names: Vec<String> = Month::from_to(month("2026-11"), month("2027-01")).iter().map(Month::to_string).collect();
    assert_eq!(names, ["2026-11", "2026-12", "2027-01"]);
    assert_eq!(Month::from_to(december, month("2026-11")), []);
    for text in ["2026-13", "2026-00", "2026-1", "26-01", "2026", "2026-011", "+026-01", "0000-01", "2026-11-2"] {
        assert!(Month::parse(text).is_err(), "{text}");
    }
}

#[test]
fn a_zone_knows_its_days() {
    let amsterdam = Zone::parse("Europe/Amsterdam").unwrap();
    assert_eq!(amsterdam.local(at("2026-11-17T17:00:00Z")), local("2026-11-17T18:00:00"));
    assert_eq!(amsterdam.day_of(at("2026-11-17T23:30:00Z")), day("2026-11-18"));
    assert_eq!(amsterdam.to_utc(local("2026-07-01T18:00:00")), at("2026-07-01T16:00:00Z"));
    assert_eq!((amsterdam.name(), amsterdam.city()), ("Europe/Amsterdam", "Amsterdam".to_owned()));
    assert_eq!(Zone::parse("America/New_York").unwrap().city(), "New York");
    for name in ["Amsterdam", "europe/amsterdam", "", "CET+1"] {
        assert!(Zone::parse(name).is_err(), "{name}");
    }
}

#[test]
fn an_hour_that_does_not_exist_is_the_first_moment_after_it() {
    let amsterdam = Zone::parse("Europe/Amsterdam").unwrap();
    for text in ["2026-03-29T02:00:00", "2026-03-29T02:30:45", "2026-03-29T02:59:59"] {
        assert_eq!(amsterdam.to_utc(local(text)), at("2026-03-29T01:00:00Z"), "{text}");
    }
    let apia = Zone::parse("Pacific/Apia").unwrap();
    assert_eq!(apia.to_utc(local("2011-12-30T12:00:00")), at("2011-12-30T10:00:00Z"), "a whole day was left out");
}

#[test]
fn an_hour_that_comes_twice_is_the_earlier_one() {
    let amsterdam = Zone::parse("Europe/Amsterdam").unwrap();
    assert_eq!(amsterdam.to_utc(local("2026-10-25T02:30:00")), at("2026-10-25T00:30:00Z"));
}

#[test]
fn dates_are_said_in_english() {
    let november = day("2026-11-24");
    assert_eq!(long_day(november), "Tuesday 24 November");
    assert_eq!(short_day(day("2026-12-07")), "7 December");
    assert_eq!(day_with_year(november), "24 November 2026");
    assert_eq!(clock(local("2026-11-24T18:00:59")), "18:00");
    assert_eq!(clock(local("2026-11-24T09:05:00")), "09:05");
}

proptest! {
    #[test]
    fn a_local_time_that_exists_comes_back(minutes in 0_i64..=60 * 24 * 365 * 30, zone in 0_usize..200) {
        let zone = Zone::all().nth(zone).unwrap();
        let moment = at("2000-01-01T00:00:00Z").plus(Duration::minutes(minutes));
        let wall = zone.local(moment);
        let back = zone.to_utc(wall);
        prop_assert!(back <= moment, "never later than the moment itself");
        prop_assert_eq!(zone.local(back), wall);
    }

    #[test]
    fn months_are_read_back(year in 1_i32..=9_999, number in 1_u32..=12) {
        let month = Month::new(year, number).unwrap();
        prop_assert_eq!(Month::parse(&month.to_string()), Ok(month));
        let first = NaiveDate::from_ymd_opt(year, number, 1).unwrap();
        prop_assert_eq!(Month::of(first), month);
    }
}
