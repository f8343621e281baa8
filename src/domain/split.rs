//! A member's split over the buckets of a round: what a save keeps (money.md 7).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ids::BucketNumber;
use super::money::{Amount, AmountError};
pub use super::split_draft::{SplitOp, apply_op, step_size};

/// The round's rules for splits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SplitRules {
    /// The most one member may give to one bucket.
    pub cap: Option<Amount>,
    /// Whether a member may give to a bucket of their own.
    pub own_bucket: bool,
    /// Totals are hidden until the close: nothing is clipped, buckets may overfill.
    pub sealed: bool,
    /// A saved split stands; there is no changing it.
    pub final_after_saving: bool,
}

/// What one bucket of the round takes from this member.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BucketRoom {
    /// The bucket.
    pub bucket: BucketNumber,
    /// The most it takes in all; none if it is open-ended.
    pub maximum: Option<Amount>,
    /// What the other members have given.
    pub given_by_others: Amount,
    /// The member owns it.
    pub mine_is_own: bool,
    /// It was settled early. It was full then, so this member's part is exactly the room, and it stays.
    pub locked: bool,
}

impl BucketRoom {
    /// Maximum − what others gave, not below zero; none if there is no maximum.
    pub fn room(&self) -> Option<Amount> {
        let room =
            |maximum: Amount| maximum.checked_sub(self.given_by_others).map_or(Amount::ZERO, Amount::at_least_zero);
        self.maximum.map(room)
    }

    /// The member's part of a bucket that was settled early.
    pub(super) fn locked_amount(&self) -> Option<Amount> {
        self.locked.then(|| self.room().unwrap_or(Amount::ZERO))
    }
}

/// A split as it is saved.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FittedSplit {
    /// One row per bucket that was asked for or is locked, in bucket order; rows of nothing are left out.
    pub rows: Vec<FittedRow>,
    /// The sum of what is given.
    pub given: Amount,
    /// What the member may still give.
    pub left: Amount,
    /// What was asked for and did not fit.
    pub came_back: Amount,
}

/// One row of a saved split.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FittedRow {
    /// The bucket.
    pub bucket: BucketNumber,
    /// What the member asked.
    pub asked: Amount,
    /// What the bucket gets.
    pub given: Amount,
}

/// Why a split is refused whole; nothing of it is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SplitRefused {
    /// More than the member may give.
    #[error("the split is above the allotment")]
    OverAllotment {
        /// The sum asked.
        asked: Amount,
        /// What the member may give.
        may_give: Amount,
        /// The difference.
        over: Amount,
    },
    /// More for one bucket than the round's cap.
    #[error("bucket {bucket} is above the cap")]
    OverCap {
        /// The bucket.
        bucket: BucketNumber,
        /// What was asked for it.
        asked: Amount,
        /// The cap.
        cap: Amount,
    },
    /// The round does not let owners give to their own bucket.
    #[error("bucket {bucket} is the member's own")]
    OwnBucket {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// The bucket is not in this round.
    #[error("bucket {bucket} is not in the round")]
    UnknownBucket {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// One bucket stands in the split twice.
    #[error("bucket {bucket} is in the split twice")]
    Twice {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// An allocation below zero.
    #[error("bucket {bucket} is below zero")]
    Negative {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// The sums are beyond what Brimful can hold.
    #[error("the split is too large")]
    TooLarge,
}

impl From<AmountError> for SplitRefused {
    fn from(_: AmountError) -> SplitRefused {
        SplitRefused::TooLarge
    }
}

/// Fits what was asked to what there is.
///
/// More than the allotment or the cap is refused whole. Then, in bucket order, a bucket that needs less than asked gets
/// what it needs and the rest comes back; in a sealed round nothing is clipped. What is in a bucket that was settled
/// early stays, whatever was asked.
pub fn fit_split(
    rules: &SplitRules,
    may_give: Amount,
    asked: &[(BucketNumber, Amount)],
    rooms: &[BucketRoom],
) -> Result<FittedSplit, SplitRefused> {
    let asked = asked_by_bucket(asked, rooms)?;
    let in_order: BTreeMap<BucketNumber, &BucketRoom> = rooms.iter().map(|room| (room.bucket, room)).collect();

    let mut rows = Vec::with_capacity(in_order.len());
    let mut counted = Vec::with_capacity(in_order.len());
    for (bucket, room) in in_order {
        let asked = asked.get(&bucket).copied().unwrap_or(Amount::ZERO);
        let (counts, given) = match room.locked_amount() {
            Some(locked) => (locked, locked),
            None => {
                check_row(rules, room, asked)?;
                (asked, if rules.sealed { asked } else { room.room().map_or(asked, |most| asked.min(most)) })
            }
        };
        counted.push(counts);
        if asked.is_positive() || given.is_positive() {
            rows.push(FittedRow { bucket, asked, given });
        }
    }

    let may_give = may_give.at_least_zero();
    let sum_asked = Amount::total(counted)?;
    if sum_asked > may_give {
        let over = sum_asked.checked_sub(may_give)?;
        return Err(SplitRefused::OverAllotment { asked: sum_asked, may_give, over });
    }
    let given = Amount::total(rows.iter().map(|row| row.given))?;
    let mut came_back = Amount::ZERO;
    for row in &rows {
        came_back = came_back.checked_add(row.asked.checked_sub(row.given)?.at_least_zero())?;
    }
    Ok(FittedSplit { left: may_give.checked_sub(given)?, rows, given, came_back })
}

fn asked_by_bucket(
    asked: &[(BucketNumber, Amount)],
    rooms: &[BucketRoom],
) -> Result<BTreeMap<BucketNumber, Amount>, SplitRefused> {
    let mut by_bucket = BTreeMap::new();
    for (bucket, amount) in asked.iter().copied() {
        if !rooms.iter().any(|room| room.bucket == bucket) {
            return Err(SplitRefused::UnknownBucket { bucket });
        }
        if amount.is_negative() {
            return Err(SplitRefused::Negative { bucket });
        }
        if by_bucket.insert(bucket, amount).is_some() {
            return Err(SplitRefused::Twice { bucket });
        }
    }
    Ok(by_bucket)
}

fn check_row(rules: &SplitRules, room: &BucketRoom, asked: Amount) -> Result<(), SplitRefused> {
    let bucket = room.bucket;
    if room.mine_is_own && !rules.own_bucket && asked.is_positive() {
        return Err(SplitRefused::OwnBucket { bucket });
    }
    match rules.cap {
        Some(cap) if asked > cap => Err(SplitRefused::OverCap { bucket, asked, cap }),
        _ => Ok(()),
    }
}
