//! Amounts in minor units and rates in basis points (money.md 2). No floats, no wrapping.

use serde::{Deserialize, Serialize};

use super::apportion::split_in_two;

/// A sum of money in minor units of the group's currency (cents of a euro, whole yen).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Amount(i64);

/// Why an amount cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// A single amount above 10^15 minor units, or below the same negative.
    #[error("the amount is larger than Brimful can hold")]
    OutOfRange,
    /// A sum that 64 bits cannot hold.
    #[error("the sum is larger than Brimful can hold")]
    Overflow,
}

impl Amount {
    /// Nothing.
    pub const ZERO: Amount = Amount(0);
    /// The largest single amount: 10^15 minor units (money.md 2).
    pub const LIMIT: Amount = Amount(1_000_000_000_000_000);

    /// An amount that is trusted because it was stored or summed before; never for what somebody typed.
    pub const fn from_minor(minor: i64) -> Amount {
        Amount(minor)
    }

    /// An amount that somebody entered: refused outside the limit.
    pub const fn entered(minor: i64) -> Result<Amount, AmountError> {
        if minor > Self::LIMIT.0 || minor < -Self::LIMIT.0 {
            return Err(AmountError::OutOfRange);
        }
        Ok(Amount(minor))
    }

    /// The bare minor units, for storing and printing.
    pub const fn minor(self) -> i64 {
        self.0
    }

    /// The sum of two amounts.
    pub fn checked_add(self, other: Amount) -> Result<Amount, AmountError> {
        self.0.checked_add(other.0).map(Amount).ok_or(AmountError::Overflow)
    }

    /// The difference of two amounts.
    pub fn checked_sub(self, other: Amount) -> Result<Amount, AmountError> {
        self.0.checked_sub(other.0).map(Amount).ok_or(AmountError::Overflow)
    }

    /// The same amount with the other sign. Exact for everything but `i64::MIN`, which becomes `i64::MAX`.
    pub const fn negated(self) -> Amount {
        Amount(self.0.saturating_neg())
    }

    /// The amount without its sign. Exact for everything but `i64::MIN`, which becomes `i64::MAX`.
    pub const fn abs(self) -> Amount {
        Amount(self.0.saturating_abs())
    }

    /// The amount, or nothing if it is below zero.
    pub fn at_least_zero(self) -> Amount {
        self.max(Amount::ZERO)
    }

    /// Exactly nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Above zero.
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// Below zero.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The sum of many amounts; `Overflow` only if the result itself does not fit.
    pub fn total<I: IntoIterator<Item = Amount>>(amounts: I) -> Result<Amount, AmountError> {
        let sum: i128 = amounts.into_iter().map(|amount| i128::from(amount.0)).sum();
        i64::try_from(sum).map(Amount).map_err(|_| AmountError::Overflow)
    }
}

/// A share in basis points, 0 to 10,000 (money.md 2).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Rate(i64);

/// Why a rate cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RateError {
    /// Below 0 % or above 100 %.
    #[error("a rate is between 0 and 100 percent")]
    OutOfRange,
    /// More than two decimals of a percent.
    #[error("a rate has at most two decimals")]
    TooPrecise,
    /// Not a number at all.
    #[error("this is not a percentage")]
    NotANumber,
}

impl Rate {
    /// 100 %.
    pub const FULL: Rate = Rate(10_000);
    /// 0 %.
    pub const ZERO: Rate = Rate(0);

    /// A rate of so many whole percent; more than a hundred is a hundred.
    pub const fn whole_percent(percent: u8) -> Rate {
        let percent = if percent > 100 { 100 } else { percent };
        Rate(percent as i64 * 100)
    }

    /// A rate from basis points.
    pub fn new(basis_points: i64) -> Result<Rate, RateError> {
        if (0..=Self::FULL.0).contains(&basis_points) { Ok(Rate(basis_points)) } else { Err(RateError::OutOfRange) }
    }

    /// The rate in basis points, 0 to 10,000.
    pub const fn basis_points(self) -> i64 {
        self.0
    }

    /// What is left of the whole: 100 % minus this rate.
    pub const fn rest(self) -> Rate {
        Rate(Self::FULL.0.saturating_sub(self.0))
    }

    /// No share at all.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Reads "20", "12.5", "12,5" or "20 %": plain digits, one separator, at most two decimals, no sign.
    pub fn parse_percent(text: &str) -> Result<Rate, RateError> {
        let text = text.trim();
        let text = text.strip_suffix('%').unwrap_or(text).trim_end();
        let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let has_separator = whole.len() != text.len();
        let digits_only = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits_only(whole) || !digits_only(decimals) || (has_separator && decimals.is_empty()) {
            return Err(RateError::NotANumber);
        }
        if decimals.trim_end_matches('0').len() > 2 {
            return Err(RateError::TooPrecise);
        }
        let padded = format!("{decimals:0<2}");
        let hundredths = padded.get(..2).unwrap_or("00");
        let points: i64 = format!("{whole}{hundredths}").parse().map_err(|_| RateError::OutOfRange)?;
        Rate::new(points)
    }

    /// The percentage without a sign: "20", "12.5", "0.25".
    pub fn percent(self) -> String {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        if rest == 0 {
            return whole.to_string();
        }
        format!("{whole}.{rest:02}").trim_end_matches('0').to_owned()
    }
}

impl AsRef<i64> for Rate {
    fn as_ref(&self) -> &i64 {
        &self.0
    }
}

impl AsRef<i64> for Amount {
    fn as_ref(&self) -> &i64 {
        &self.0
    }
}

impl TryFrom<i64> for Rate {
    type Error = RateError;

    fn try_from(basis_points: i64) -> Result<Rate, RateError> {
        Rate::new(basis_points)
    }
}

impl From<Rate> for i64 {
    fn from(rate: Rate) -> i64 {
        rate.basis_points()
    }
}

/// The part of an amount that a rate takes, and the rest: an apportionment in two (money.md 2). They always add up.
pub fn part_of(rate: Rate, amount: Amount) -> (Amount, Amount) {
    split_in_two(amount, rate)
}
