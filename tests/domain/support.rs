//! Short ways to write facts in tests.

use brimful::domain::core_cost::DueCost;
use brimful::domain::currency::{Currency, parse_amount};
use brimful::domain::ids::{BucketNumber, CoreCostNumber, MemberNumber};
use brimful::domain::money::{Amount, Rate};
use brimful::domain::sharing::Share;
use brimful::domain::time::Month;
use chrono::NaiveDate;

/// Minor units.
pub fn minor(amount: i64) -> Amount {
    Amount::from_minor(amount)
}

/// Euros as they are written, "1,333.33".
pub fn eur(text: &str) -> Amount {
    parse_amount(currency("EUR"), text).unwrap()
}

pub fn currency(code: &str) -> Currency {
    Currency::parse(code).unwrap()
}

pub fn percent(text: &str) -> Rate {
    Rate::parse_percent(text).unwrap()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

pub fn member(number: i64) -> MemberNumber {
    MemberNumber::new(number)
}

pub fn bucket(number: i64) -> BucketNumber {
    BucketNumber::new(number)
}

/// Core costs due in one month, numbered from 1.
pub fn due_in(due_month: &str, amounts: &[Amount]) -> Vec<DueCost> {
    let line = |(number, amount): (i64, &Amount)| DueCost {
        number: CoreCostNumber::new(number),
        name: format!("Cost {number}"),
        amount: *amount,
        month: month(due_month),
    };
    (1..).zip(amounts).map(line).collect()
}

/// Participants 1, 2, 3 ... with these contributions.
pub fn shares(contributions: &[Amount]) -> Vec<Share> {
    let share = |(number, amount): (i64, &Amount)| Share { member: member(number), contributed: *amount, weight: None };
    (1..).zip(contributions).map(share).collect()
}

/// The bare minor units of a list of allotments.
pub fn minors<T>(amounts: &[(T, Amount)]) -> Vec<i64> {
    amounts.iter().map(|(_, amount)| amount.minor()).collect()
}

pub fn sum(amounts: impl IntoIterator<Item = Amount>) -> Amount {
    Amount::total(amounts).unwrap()
}
