//! Money as people of a language write it: digits and grouping by CLDR, with the currency's own scale (money.md 2).

use std::sync::LazyLock;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;

use super::Language;
use crate::domain::currency::Currency;
use crate::domain::money::{Amount, Rate};

/// The true minus sign that people read; files use a hyphen.
const MINUS: char = '\u{2212}';
const NO_BREAK: char = '\u{A0}';

static DIGITS: LazyLock<Vec<(Language, DecimalFormatter)>> = LazyLock::new(|| {
    let formatter = |language: Language| {
        let formatter = DecimalFormatter::try_new(language.locale().into(), Default::default()).ok()?;
        Some((language, formatter))
    };
    Language::ALL.iter().copied().filter_map(formatter).collect()
});

/// Digits of the language, without a sign.
pub(super) fn digits(decimal: &Decimal) -> String {
    let language = Language::current();
    match DIGITS.iter().find(|(known, _)| *known == language) {
        Some((_, formatter)) => formatter.format(decimal).to_string(),
        None => decimal.to_string(),
    }
}

/// A count in the digits of the language: "1,200".
pub(super) fn whole(count: i64) -> String {
    let text = digits(&Decimal::from(count.unsigned_abs()));
    if count < 0 { format!("{MINUS}{text}") } else { text }
}

/// A number of hundredths, with as many decimals as it needs: "12.5", "20", "12,25".
fn hundredths(hundredths: i64) -> String {
    let mut decimal = Decimal::from(hundredths);
    decimal.multiply_pow10(-2);
    decimal.trim_end();
    digits(&decimal)
}

/// A number of tenths, with its decimal: "0.8", "2,5".
#[must_use]
pub fn tenths(tenths: i64) -> String {
    let mut decimal = Decimal::from(tenths);
    decimal.multiply_pow10(-1);
    digits(&decimal)
}

/// How the currency stands beside the digits (CLDR 48, `currencyFormats` standard).
fn dressed(symbol: &str, digits: &str, negative: bool) -> String {
    let sign = if negative { MINUS.to_string() } else { String::new() };
    match Language::current() {
        Language::En | Language::Pseudo if symbol.ends_with(|last: char| last.is_ascii_alphabetic()) => {
            format!("{sign}{symbol} {digits}")
        }
        Language::En | Language::Pseudo => format!("{sign}{symbol}{digits}"),
        Language::Nl => format!("{symbol}{NO_BREAK}{sign}{digits}"),
        Language::Pt => format!("{sign}{symbol}{NO_BREAK}{digits}"),
        Language::De | Language::Fr | Language::Es => format!("{sign}{digits}{NO_BREAK}{symbol}"),
        // The marks keep the sign before the digits, and both in order, within a sentence from right to left.
        Language::Ar if negative => format!("\u{200F}\u{200E}{sign}{digits}{NO_BREAK}{symbol}"),
        Language::Ar => format!("\u{200F}{digits}{NO_BREAK}{symbol}"),
    }
}

impl Currency {
    /// For people, in the language of the task: `€1,333.33`, `−€30.00`, `¥66,667`, `KWD 1.234`, `1.333,33 €`.
    #[must_use]
    pub fn format(self, amount: Amount) -> String {
        let mut decimal = Decimal::from(amount.minor().unsigned_abs());
        decimal.multiply_pow10(i16::try_from(self.scale()).map_or(0, |scale| -scale));
        dressed(&self.symbol(), &digits(&decimal), amount.is_negative())
    }

    /// The same without the decimals when there are none to tell: `€1,440`.
    #[must_use]
    pub fn format_short(self, amount: Amount) -> String {
        if !self.is_whole(amount) {
            return self.format(amount);
        }
        let whole = amount.minor().unsigned_abs() / self.whole_unit().minor().unsigned_abs().max(1);
        dressed(&self.symbol(), &digits(&Decimal::from(whole)), amount.is_negative())
    }

    /// A rounded sum where there is little room: `tenths` of a thousand, say. `unit` puts the word for them to the
    /// digits: `€12.5k`, `12,5 Tsd. €`. There is no decimal where it would be zero.
    #[must_use]
    pub fn format_rounded(self, tenths: i64, unit: impl FnOnce(&str) -> String) -> String {
        let mut decimal = Decimal::from(tenths.unsigned_abs());
        decimal.multiply_pow10(-1);
        decimal.trim_end();
        dressed(&self.symbol(), &unit(&digits(&decimal)), tenths < 0)
    }

    /// What stands before and after the digits of an amount: `€` and nothing, nothing and ` €`.
    #[must_use]
    pub fn beside(self) -> (String, String) {
        let dressed = dressed(&self.symbol(), "0", false);
        let (before, after) = dressed.split_once('0').unwrap_or_default();
        (before.to_owned(), after.to_owned())
    }

    /// How the amounts of one table or figure are written: short if all of them are whole, else all in full.
    #[must_use]
    pub fn block(self, amounts: &[Amount]) -> Block {
        Block { currency: self, short: amounts.iter().all(|amount| self.is_whole(*amount)) }
    }
}

impl Rate {
    /// The percentage without its sign, in the language of the task: `20`, `12.5`, `12,5`. Fields and files use
    /// [`Rate::percent`].
    #[must_use]
    pub fn format(self) -> String {
        hundredths(*self.as_ref())
    }
}

/// One way of writing for all amounts that stand together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Block {
    currency: Currency,
    short: bool,
}

impl Block {
    /// The amount in this block's form.
    #[must_use]
    pub fn show(self, amount: Amount) -> String {
        if self.short { self.currency.format_short(amount) } else { self.currency.format(amount) }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]
    use super::*;

    #[test]
    fn rates_have_as_many_decimals_as_they_need_in_the_form_of_the_language() {
        for text in ["0", "0.25", "12.5", "20", "99.99", "100"] {
            let rate = Rate::parse_percent(text).unwrap();
            assert_eq!(rate.format(), rate.percent());
        }
        let rate = Rate::parse_percent("12.5").unwrap();
        assert_eq!(Language::De.during(|| rate.format()), "12,5");
    }

    #[test]
    fn tenths_keep_their_decimal() {
        assert_eq!(tenths(8), "0.8");
        assert_eq!(Language::De.during(|| tenths(25)), "2,5");
    }
}
