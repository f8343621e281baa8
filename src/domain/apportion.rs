//! The one way a sum is divided: largest remainder, also called Hamilton's method (money.md 2).

use super::money::{Amount, Rate};

/// Why a sum cannot be divided by these weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ApportionError {
    /// A weight below zero, at this place in the list.
    #[error("weight {index} is below zero")]
    NegativeWeight {
        /// The place in the list, from 0.
        index: usize,
    },
    /// No weights, or all of them zero.
    #[error("there is nobody to share with")]
    NoWeight,
}

/// Divides `total` by `weights`; the parts always add up to the total.
///
/// Every exact quota is floored, then the units left over go one each to the largest fractions; ties go to the earlier
/// in the list. A negative total mirrors the positive one. `100 by 1:1:1 -> 34, 33, 33`.
pub fn apportion(total: Amount, weights: &[i64]) -> Result<Vec<Amount>, ApportionError> {
    if let Some(index) = weights.iter().position(|weight| *weight < 0) {
        return Err(ApportionError::NegativeWeight { index });
    }
    let sum: i128 = weights.iter().copied().map(i128::from).sum();
    if sum == 0 {
        return Err(ApportionError::NoWeight);
    }

    let sign = i128::from(total.minor().signum());
    let size = i128::from(total.minor()).abs();
    let quota = |weight: &i64| {
        // At most 2^63 * 2^63: 128 bits always hold it.
        let product = size * i128::from(*weight);
        (product / sum, product % sum)
    };
    let floored: Vec<(i128, i128)> = weights.iter().map(quota).collect();
    let handed_out: i128 = floored.iter().map(|(floor, _)| floor).sum();
    let left_over = usize::try_from(size - handed_out).unwrap_or(0);

    // A stable sort keeps the earlier one first among equal fractions.
    let mut by_fraction: Vec<usize> = (0..weights.len()).collect();
    by_fraction.sort_by_key(|index| std::cmp::Reverse(floored.get(*index).map_or(0, |(_, fraction)| *fraction)));
    let mut gets_one = vec![0_i128; weights.len()];
    for index in by_fraction.into_iter().take(left_over) {
        if let Some(extra) = gets_one.get_mut(index) {
            *extra = 1;
        }
    }

    let parts = floored.iter().zip(gets_one).map(|((floor, _), extra)| signed(sign * (floor + extra)));
    Ok(parts.collect())
}

/// The part a rate takes and the rest: `apportion(amount, [rate, 10000 - rate])`, which cannot fail.
pub(super) fn split_in_two(amount: Amount, rate: Rate) -> (Amount, Amount) {
    let first = i128::from(amount.minor().abs_diff(0)) * i128::from(rate.basis_points());
    let whole = i128::from(Rate::FULL.basis_points());
    // Two fractions add up to one unit or none: the larger gets it, and of two halves the first.
    let part = first / whole + i128::from((first % whole) * 2 >= whole);
    let part = signed(i128::from(amount.minor().signum()) * part);
    (part, signed(i128::from(amount.minor()) - i128::from(part.minor())))
}

/// Back to 64 bits. A part is never larger than the total it came from, so the fallback is never taken.
fn signed(minor: i128) -> Amount {
    Amount::from_minor(i64::try_from(minor).unwrap_or(i64::MIN))
}
