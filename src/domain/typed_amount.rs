//! The one grammar for amounts that people type and files bring (pages.md 3 "Typing", safety.md 31).
//!
//! In words, after spaces around it are taken off:
//!
//! - an optional minus, `-` or `−`, before or right after the currency;
//! - optionally the currency's own sign or code, once, before or after the number: `€60`, `60 €`, `EUR 60`;
//! - digits 0 to 9, Arabic-Indic, Persian or full-width ones;
//! - thousands in groups of exactly three by one kind of separator: space, apostrophe, `.`, `,` or `٬`;
//! - decimals after `.`, `,` or `٫`, at least one and no more than the currency has: `60.5`, `60,50`, `,50`.
//!
//! If both `.` and `,` appear, the last is the decimal sign. One `.` or `,` with one to three digits before it and
//! three after it (`1,200`) can be read in two ways and is refused with both named; only where the currency has no
//! decimals, or the number begins with 0, or a space already marks the thousands, is there but one reading. Where the
//! currency has three decimals a dot stands before them, since that is how Brimful itself writes such an amount
//! (`25.500` is twenty-five and a half dinars, `1,200` is still refused). There is no exponent, no hexadecimal, no plus, no NaN; `-0` is 0; whether a minus makes sense is for the caller to say.

use super::currency::Currency;
use super::money::Amount;

/// Why a typed amount is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountTextError {
    /// Empty, or not written by the grammar above, or in another currency.
    #[error("this is not an amount")]
    NotANumber,
    /// Two readings; the person has to say which.
    #[error("this can be read in two ways")]
    Ambiguous {
        /// With the separator between thousands.
        as_thousands: Amount,
        /// With the separator before decimals; what is finer than the currency is left off.
        as_decimal: Amount,
    },
    /// More decimals than the currency has.
    #[error("at most {scale} decimals")]
    TooPrecise {
        /// The decimals the currency has.
        scale: u32,
    },
    /// Above the limit of one amount (money.md 2).
    #[error("this amount is too large")]
    OutOfRange,
}

/// Reads an amount by the grammar of this module.
pub fn parse_amount(currency: Currency, text: &str) -> Result<Amount, AmountTextError> {
    let (negative, number) = without_sign_and_currency(currency, text.trim());
    let written = Written::read(number).ok_or(AmountTextError::NotANumber)?;
    let reading = written.reading(currency.scale())?;
    let amount = reading.amount(currency.scale())?;
    Ok(if negative { amount.negated() } else { amount })
}

/// Takes off one minus and one currency sign or code, in either order.
fn without_sign_and_currency(currency: Currency, text: &str) -> (bool, &str) {
    let marks = currency.marks();
    let (negative, text) = without_minus(text);
    let (text, had_currency) = without_mark_before(text, &marks);
    let (negative, text) = match negative {
        true => (true, text),
        false => without_minus(text),
    };
    (negative, if had_currency { text } else { without_mark_after(text, &marks) })
}

fn without_minus(text: &str) -> (bool, &str) {
    text.strip_prefix(['-', '\u{2212}']).map_or((false, text), |rest| (true, rest.trim_start()))
}

fn without_mark_before<'a>(text: &'a str, marks: &[String]) -> (&'a str, bool) {
    let rest = marks.iter().find_map(|mark| {
        let (start, rest) = text.split_at_checked(mark.len())?;
        start.eq_ignore_ascii_case(mark).then_some(rest.trim_start())
    });
    (rest.unwrap_or(text), rest.is_some())
}

fn without_mark_after<'a>(text: &'a str, marks: &[String]) -> &'a str {
    let rest = marks.iter().find_map(|mark| {
        let (rest, end) = text.split_at_checked(text.len().checked_sub(mark.len())?)?;
        end.eq_ignore_ascii_case(mark).then_some(rest.trim_end())
    });
    rest.unwrap_or(text)
}

/// What stands between two groups of digits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    Dot,
    Comma,
    /// Only ever between thousands.
    Gap(char),
    /// Only ever before decimals.
    Decimal,
}

/// Groups of ASCII digits with the separators between them; one group more than separators.
struct Written {
    groups: Vec<String>,
    separators: Vec<Separator>,
}

/// A number of which it is known where the decimals begin.
struct Reading {
    whole: String,
    decimals: Option<String>,
}

impl Written {
    fn read(text: &str) -> Option<Written> {
        let mut groups = Vec::new();
        let mut separators = Vec::new();
        let mut group = String::new();
        for character in text.chars() {
            if let Some(digit) = ascii_digit(character) {
                group.push(digit);
                continue;
            }
            separators.push(separator(character)?);
            groups.push(std::mem::take(&mut group));
        }
        groups.push(group);
        Some(Written { groups, separators })
    }

    fn reading(&self, scale: u32) -> Result<Reading, AmountTextError> {
        let Some(last) = self.separators.last().copied() else {
            return self.all_whole();
        };
        let same = self.separators.iter().filter(|one| **one == last).count();
        match last {
            Separator::Gap(_) => self.all_whole(),
            Separator::Dot | Separator::Comma if same > 1 => self.all_whole(),
            Separator::Dot | Separator::Comma if self.separators.len() == 1 => self.one_separator(scale),
            _ => self.with_decimals(),
        }
    }

    /// One dot or comma and nothing else: thousands, decimals, or both readings.
    fn one_separator(&self, scale: u32) -> Result<Reading, AmountTextError> {
        match (self.all_whole(), self.with_decimals()) {
            (Ok(thousands), _) if scale == 0 => Ok(thousands),
            (_, Ok(decimal)) if scale == 3 && self.separators.last() == Some(&Separator::Dot) => Ok(decimal),
            (Ok(thousands), Ok(decimal)) => Err(AmountTextError::Ambiguous {
                as_thousands: thousands.amount(scale)?,
                as_decimal: decimal.cut_to(scale).amount(scale)?,
            }),
            (_, decimal) => decimal,
        }
    }

    fn all_whole(&self) -> Result<Reading, AmountTextError> {
        let whole = whole_number(&self.groups, &self.separators)?;
        Ok(Reading { whole, decimals: None })
    }

    fn with_decimals(&self) -> Result<Reading, AmountTextError> {
        let (decimals, groups) = self.groups.split_last().ok_or(AmountTextError::NotANumber)?;
        let (_, separators) = self.separators.split_last().ok_or(AmountTextError::NotANumber)?;
        if decimals.is_empty() {
            return Err(AmountTextError::NotANumber);
        }
        let nothing_before = separators.is_empty() && groups.iter().all(String::is_empty);
        let whole = if nothing_before { "0".to_owned() } else { whole_number(groups, separators)? };
        Ok(Reading { whole, decimals: Some(decimals.clone()) })
    }
}

impl Reading {
    fn cut_to(mut self, scale: u32) -> Reading {
        let keep = usize::try_from(scale).unwrap_or_default();
        self.decimals = self.decimals.map(|decimals| decimals.chars().take(keep).collect());
        self
    }

    fn amount(&self, scale: u32) -> Result<Amount, AmountTextError> {
        let decimals = self.decimals.as_deref().unwrap_or_default();
        let width = usize::try_from(scale).unwrap_or_default();
        if decimals.len() > width {
            return Err(AmountTextError::TooPrecise { scale });
        }
        let minor = format!("{}{decimals:0<width$}", self.whole).parse().map_err(|_| AmountTextError::OutOfRange)?;
        Amount::entered(minor).map_err(|_| AmountTextError::OutOfRange)
    }
}

/// Joins the digits before the decimals: one group, or groups of three behind a first one that is not zero.
fn whole_number(groups: &[String], separators: &[Separator]) -> Result<String, AmountTextError> {
    let (first, others) = groups.split_first().ok_or(AmountTextError::NotANumber)?;
    let one_kind = separators.windows(2).all(|pair| pair.first() == pair.last());
    let in_threes =
        (1..=3).contains(&first.len()) && !first.starts_with('0') && others.iter().all(|one| one.len() == 3);
    let is_number = match others {
        [] => !first.is_empty(),
        _ => one_kind && in_threes && !separators.contains(&Separator::Decimal),
    };
    if is_number { Ok(groups.concat()) } else { Err(AmountTextError::NotANumber) }
}

fn ascii_digit(character: char) -> Option<char> {
    let zero = match character {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    char::from_digit(u32::from(character).checked_sub(u32::from(zero))?, 10)
}

fn separator(character: char) -> Option<Separator> {
    match character {
        '.' => Some(Separator::Dot),
        ',' => Some(Separator::Comma),
        // A space, and the ones that do not break a line.
        ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}' => Some(Separator::Gap(' ')),
        '\'' | '\u{2019}' => Some(Separator::Gap('\'')),
        '\u{66C}' => Some(Separator::Gap('\u{66C}')),
        '\u{66B}' => Some(Separator::Decimal),
        _ => None,
    }
}
