//! Sentences for what was typed and cannot be taken: the same words on every form.

use chrono::NaiveDate;

use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::text::TextError;
use crate::domain::typed_amount::{AmountTextError, parse_amount};

/// What is wrong with a typed amount.
pub fn amount_sentence(currency: Currency, error: AmountTextError) -> String {
    let example = currency.format_plain(Amount::from_minor(currency.whole_unit().minor().saturating_mul(60)));
    match error {
        AmountTextError::NotANumber => format!("Write an amount, such as {example}"),
        AmountTextError::Ambiguous { as_thousands, as_decimal } => {
            two_readings(&currency.format_plain(as_thousands), &currency.format_plain(as_decimal))
        }
        AmountTextError::TooPrecise { scale: 0 } => format!("Write it without decimals: {example}"),
        AmountTextError::TooPrecise { scale } => format!("At most {scale} decimals"),
        AmountTextError::OutOfRange => "This amount is too large".to_owned(),
    }
}

/// Both readings of an amount that has two.
pub fn two_readings(one: &str, other: &str) -> String {
    format!("This can be read in two ways: write {one} or {other}")
}

/// What is wrong with a typed text.
pub fn text_sentence(error: TextError) -> String {
    match error {
        TextError::Empty => "Write something here".to_owned(),
        TextError::TooShort { min } => format!("At least {min} characters"),
        TextError::TooLong { max } => format!("At most {max} characters"),
        TextError::NotAllowed { what } => format!("Leave out {what}"),
        TextError::Reserved => "This word is taken by Brimful itself".to_owned(),
    }
}

/// An amount of zero or more; nothing typed is none.
///
/// # Errors
/// The sentence for the field.
pub fn amount_or_none(currency: Currency, text: &str) -> Result<Option<Amount>, String> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let amount = parse_amount(currency, text).map_err(|error| amount_sentence(currency, error))?;
    if amount.is_negative() { Err("An amount below zero makes no sense here".to_owned()) } else { Ok(Some(amount)) }
}

/// A day as browsers send it; nothing typed is none.
///
/// # Errors
/// The sentence for the field.
pub fn day_or_none(text: &str) -> Result<Option<NaiveDate>, String> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| no_day())?;
    // The calendar of money: nothing before this century, nothing beyond the years people plan in.
    let first = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or(NaiveDate::MIN);
    let last = NaiveDate::from_ymd_opt(2199, 12, 31).unwrap_or(NaiveDate::MAX);
    if (first..=last).contains(&day) { Ok(Some(day)) } else { Err(no_day()) }
}

fn no_day() -> String {
    "Write a day as 2026-11-30".to_owned()
}
