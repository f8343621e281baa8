//! The signs of numbers in each language, as ICU4X writes them: for fields that people type in, and for the script that
//! writes amounts in the browser as the server does.

use std::sync::LazyLock;

use icu_decimal::input::Decimal;

use super::Language;
use super::amounts::digits;
use crate::domain::currency::Currency;
use crate::domain::money::Amount;

static SIGNS: LazyLock<Vec<(Language, Signs)>> = LazyLock::new(|| {
    let read = |language: Language| (language, language.during(Signs::read));
    Language::ALL.iter().copied().map(read).collect()
});

/// How a language writes a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signs {
    /// Its digits, zero first.
    pub digits: String,
    /// Between thousands.
    pub group: char,
    /// Before decimals.
    pub point: char,
    /// With how many digits before the point groups begin: 4, or 5 where 1234 stands together.
    pub grouped_from: usize,
}

impl Default for Signs {
    fn default() -> Self {
        Self { digits: "0123456789".to_owned(), group: ',', point: '.', grouped_from: 4 }
    }
}

impl Signs {
    /// Those of the language of the task.
    #[must_use]
    pub fn current() -> Self {
        let language = Language::current();
        SIGNS.iter().find(|(known, _)| *known == language).map(|(_, signs)| signs.clone()).unwrap_or_default()
    }

    fn read() -> Self {
        let usual = Self::default();
        let mut long = Decimal::from(12_345_678_i64);
        long.multiply_pow10(-1);
        let long: Vec<char> = digits(&long).chars().collect();
        let is_short = digits(&Decimal::from(1_234_i64)).chars().count() == 4;
        Self {
            digits: (0..10_i64).flat_map(|one| digits(&Decimal::from(one)).chars().next()).collect(),
            group: long.get(1).copied().unwrap_or(usual.group),
            point: long.iter().rev().nth(1).copied().unwrap_or(usual.point),
            grouped_from: if is_short { 5 } else { 4 },
        }
    }

    /// A number as machines write it, in these signs: `12.50` becomes `12,50`.
    #[must_use]
    pub fn write(&self, machine: &str) -> String {
        let sign = |letter: char| match letter {
            '.' => self.point,
            digit => digit
                .to_digit(10)
                .and_then(|value| self.digits.chars().nth(usize::try_from(value).ok()?))
                .unwrap_or(digit),
        };
        machine.chars().map(sign).collect()
    }
}

impl Currency {
    /// For a field that people type in, in the language of the task: all decimals, no groups: `1333.33`, `1333,33`.
    /// Files and hidden fields have [`Currency::format_plain`].
    #[must_use]
    pub fn format_typed(self, amount: Amount) -> String {
        Signs::current().write(&self.format_plain(amount))
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]
    use super::*;

    fn signs(language: Language) -> (char, char, usize) {
        let signs = language.during(Signs::current);
        (signs.group, signs.point, signs.grouped_from)
    }

    #[test]
    fn each_language_has_its_own_signs() {
        assert_eq!(Language::En.during(Signs::current), Signs::default());
        assert_eq!(signs(Language::De), ('.', ',', 4));
        assert_eq!(signs(Language::Fr), ('\u{202F}', ',', 4));
        assert_eq!(signs(Language::Es), ('.', ',', 5));
        assert_eq!(signs(Language::Nl), ('.', ',', 4));
    }

    /// What the script puts together from these signs is what the server writes, in every language and currency.
    #[test]
    fn amounts_put_together_from_the_signs_are_those_that_the_server_writes() {
        for language in Language::ALL.iter().copied() {
            for (code, minor) in
                [("EUR", 0), ("EUR", 5), ("EUR", 123_456), ("EUR", 1_234_567_890), ("JPY", 1_234), ("KWD", 25_500)]
            {
                let currency = Currency::parse(code).unwrap();
                let amount = Amount::from_minor(minor);
                language.during(|| {
                    let signs = Signs::current();
                    let (before, after) = currency.beside();
                    let plain = currency.format_plain(amount);
                    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
                    let mut grouped = String::new();
                    for (place, digit) in whole.chars().enumerate() {
                        if place > 0 && (whole.len() - place) % 3 == 0 && whole.len() >= signs.grouped_from {
                            grouped.push(signs.group);
                        }
                        grouped.push_str(&signs.write(&digit.to_string()));
                    }
                    let rest = if decimals.is_empty() { String::new() } else { signs.write(&format!(".{decimals}")) };
                    assert_eq!(
                        format!("{before}{grouped}{rest}{after}"),
                        currency.format(amount),
                        "{language:?} {code}"
                    );
                });
            }
        }
    }

    /// The field of a form comes back as it was written, whatever the language.
    #[test]
    fn what_a_field_shows_is_read_again_as_the_same_amount() {
        let euro = Currency::parse("EUR").unwrap();
        for language in Language::ALL.iter().copied() {
            for minor in [0, 5, 1_250, 123_456, 100_000_000] {
                let amount = Amount::from_minor(minor);
                let text = language.during(|| euro.format_typed(amount));
                assert_eq!(crate::domain::currency::parse_amount(euro, &text), Ok(amount), "{language:?} {text}");
            }
        }
        assert_eq!(Language::De.during(|| euro.format_typed(Amount::from_minor(1_250))), "12,50");
    }
}
