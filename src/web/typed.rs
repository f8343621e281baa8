//! Sentences for what was typed and cannot be taken: the same words on every form.

use chrono::NaiveDate;

use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::text::TextError;
use crate::domain::typed_amount::{AmountTextError, parse_amount};
use crate::language::Signs;
use crate::tr;
use crate::web::words::odd_words;

/// What is wrong with a typed amount.
pub fn amount_sentence(currency: Currency, error: AmountTextError) -> String {
    let example = readable(currency, Amount::from_minor(currency.whole_unit().minor().saturating_mul(60)));
    match error {
        AmountTextError::NotANumber => tr!("group-typed-no-amount", example = example),
        AmountTextError::Ambiguous { as_thousands, as_decimal } => {
            two_readings(&readable(currency, as_thousands), &readable(currency, as_decimal))
        }
        AmountTextError::TooPrecise { scale: 0 } => tr!("group-typed-no-decimals", example = example),
        AmountTextError::TooPrecise { scale } => tr!("group-typed-decimals", scale = scale),
        AmountTextError::OutOfRange => tr!("group-typed-too-large"),
    }
}

/// An amount as it can be typed, in the signs of the language. With three decimals `25,500` has two readings, so that it
/// is written with a point there.
pub fn readable(currency: Currency, amount: Amount) -> String {
    if currency.scale() == 3 && Signs::current().point == ',' {
        currency.format_plain(amount)
    } else {
        currency.format_typed(amount)
    }
}

/// Both readings of an amount that has two.
pub fn two_readings(one: &str, other: &str) -> String {
    tr!("group-typed-two-ways", thousands = one, decimal = other)
}

/// What is wrong with a typed text.
pub fn text_sentence(error: TextError) -> String {
    match error {
        TextError::Empty => tr!("group-typed-empty"),
        TextError::TooShort { min } => tr!("group-typed-short", min = min),
        TextError::TooLong { max } => tr!("group-typed-long", max = max),
        TextError::NotAllowed { what } => tr!("group-typed-odd", what = odd_words(what)),
        TextError::Reserved => tr!("group-typed-reserved"),
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
    if amount.is_negative() { Err(tr!("group-typed-below-zero")) } else { Ok(Some(amount)) }
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
    tr!("group-typed-no-day")
}
