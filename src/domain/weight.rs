//! How much a member counts in the sharing rule `weights` (money.md 5).

use serde::{Deserialize, Serialize};

/// A whole number from 0 to 1,000,000. Only what weights are to one another matters: 2 and 1 share as 200 and 100 do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weight(i64);

/// Why this is no weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WeightError {
    /// Not a whole number.
    #[error("this is not a whole number")]
    NotWhole,
    /// Below zero, or above the largest.
    #[error("a weight is from 0 to 1,000,000")]
    OutOfRange,
}

impl Weight {
    /// The largest there is.
    pub const LARGEST: i64 = 1_000_000;

    /// A weight from a number.
    ///
    /// # Errors
    /// When it is out of range.
    pub const fn new(number: i64) -> Result<Self, WeightError> {
        if number < 0 || number > Self::LARGEST { Err(WeightError::OutOfRange) } else { Ok(Self(number)) }
    }

    /// What somebody typed: digits alone.
    ///
    /// # Errors
    /// When it is not a whole number in range.
    pub fn parse(text: &str) -> Result<Self, WeightError> {
        let text = text.trim();
        let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(digits) => (-1, digits),
            None => (1, text),
        };
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(WeightError::NotWhole);
        }
        let number: i64 = digits.parse().map_err(|_| WeightError::OutOfRange)?;
        Self::new(sign * number)
    }

    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl AsRef<i64> for Weight {
    fn as_ref(&self) -> &i64 {
        &self.0
    }
}
