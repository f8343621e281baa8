//! How "ours to share" becomes allotments (money.md 5).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::agreement::Sharing;
use super::apportion::{ApportionError, apportion};
use super::ids::MemberNumber;
use super::money::{Amount, AmountError, part_of};

/// One participant's facts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Share {
    /// The participant.
    pub member: MemberNumber,
    /// Their contributions in this statement; below zero counts as zero.
    pub contributed: Amount,
    /// Their weight, for the rule `weights`.
    pub weight: Option<i64>,
}

/// What everybody gets.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SharingResult {
    /// The allotments, in the order of member numbers.
    pub allotments: Vec<(MemberNumber, Amount)>,
    /// What cannot be shared out evenly and stays in carried.
    pub stays_carried: Amount,
    /// What was used in the end.
    pub by_rule: ByRule,
    /// How many allotment units were shared out by the rule.
    pub units: i64,
    /// What each got by heads, for "Why this amount?"; zero if nothing was shared equally.
    pub equally_each: Amount,
}

/// The rule that was used in the end, for "Why this amount?".
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "by")]
pub enum ByRule {
    /// Everybody the same, as agreed.
    Equal,
    /// By contributions.
    Proportional,
    /// One part equally, one by contributions.
    Mixed {
        /// Units shared equally.
        equal_units: i64,
        /// Units shared by contributions.
        proportional_units: i64,
    },
    /// By the weights given.
    Weights,
    /// Equally, because no participant contributed anything in this statement.
    EqualForLackOfContributions,
    /// Equally, because all weights are zero.
    EqualForLackOfWeights,
}

/// Why nothing can be shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SharingRefused {
    /// Nobody takes part.
    #[error("nobody takes part")]
    NoParticipants,
    /// One member stands in the list twice.
    #[error("member {member} is in the list twice")]
    Twice {
        /// The member.
        member: MemberNumber,
    },
    /// There is no weight for a participant.
    #[error("member {member} has no weight")]
    NoWeight {
        /// The member.
        member: MemberNumber,
    },
    /// A weight is below zero.
    #[error("the weight of member {member} is below zero")]
    NegativeWeight {
        /// The member.
        member: MemberNumber,
    },
    /// The sum to share is below zero, or the unit not above it: the facts are wrong.
    #[error("a sum to share or its unit is below zero")]
    BelowZero,
    /// A sum is beyond what Brimful can hold.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

/// Shares out `to_share` in steps of `unit_minor` minor units. Participants are ordered by number first, so ties go to
/// the lower number; allotments and what stays carried always add up to `to_share`.
pub fn decide_sharing(
    rule: &Sharing,
    to_share: Amount,
    unit_minor: i64,
    shares: &[Share],
) -> Result<SharingResult, SharingRefused> {
    let shares = ordered(shares)?;
    let heads = i64::try_from(shares.len()).map_err(|_| AmountError::Overflow)?;
    if to_share.is_negative() || unit_minor <= 0 {
        return Err(SharingRefused::BelowZero);
    }
    let units = to_share.minor() / unit_minor;

    let contributions = || shares.iter().map(|share| share.contributed.at_least_zero().minor()).collect::<Vec<_>>();
    let (by_rule, equal_units, weights) = match rule {
        Sharing::Equal => (ByRule::Equal, units, None),
        Sharing::Proportional => (ByRule::Proportional, 0, Some(contributions())),
        Sharing::Mixed { equal_part } => {
            let (equal, proportional) = part_of(*equal_part, Amount::from_minor(units));
            let (equal_units, proportional_units) = (equal.minor(), proportional.minor());
            (ByRule::Mixed { equal_units, proportional_units }, equal_units, Some(contributions()))
        }
        Sharing::Weights => (ByRule::Weights, 0, Some(given_weights(&shares)?)),
    };
    let weighted = weights.map(|weights| apportion(Amount::from_minor(units - equal_units), &weights)).transpose();
    let (by_rule, equal_units, weighted) = match (weighted, by_rule) {
        (Ok(parts), by_rule) => (by_rule, equal_units, parts.unwrap_or_default()),
        // All weights are zero: then the whole is shared equally.
        (Err(ApportionError::NoWeight), ByRule::Weights) => (ByRule::EqualForLackOfWeights, units, Vec::new()),
        (Err(ApportionError::NoWeight), _) => (ByRule::EqualForLackOfContributions, units, Vec::new()),
        (Err(ApportionError::NegativeWeight { .. }), _) => return Err(SharingRefused::BelowZero),
    };

    let each = equal_units / heads;
    let parts = weighted.into_iter().chain(std::iter::repeat(Amount::ZERO));
    let mut allotments = Vec::with_capacity(shares.len());
    for (share, part) in shares.iter().zip(parts) {
        let units = part.checked_add(Amount::from_minor(each))?;
        allotments.push((share.member, times(units.minor(), unit_minor)?));
    }
    let given = Amount::total(allotments.iter().map(|(_, amount)| *amount))?;
    let stays_carried = to_share.checked_sub(given)?;
    Ok(SharingResult { allotments, stays_carried, by_rule, units, equally_each: times(each, unit_minor)? })
}

fn ordered(shares: &[Share]) -> Result<Vec<Share>, SharingRefused> {
    if shares.is_empty() {
        return Err(SharingRefused::NoParticipants);
    }
    let mut seen = BTreeSet::new();
    if let Some(share) = shares.iter().find(|share| !seen.insert(share.member)) {
        return Err(SharingRefused::Twice { member: share.member });
    }
    let mut shares = shares.to_vec();
    shares.sort_by_key(|share| share.member);
    Ok(shares)
}

fn given_weights(shares: &[Share]) -> Result<Vec<i64>, SharingRefused> {
    let weight = |share: &Share| match share.weight {
        None => Err(SharingRefused::NoWeight { member: share.member }),
        Some(weight) if weight < 0 => Err(SharingRefused::NegativeWeight { member: share.member }),
        Some(weight) => Ok(weight),
    };
    shares.iter().map(weight).collect()
}

fn times(units: i64, unit_minor: i64) -> Result<Amount, AmountError> {
    units.checked_mul(unit_minor).map(Amount::from_minor).ok_or(AmountError::Overflow)
}
