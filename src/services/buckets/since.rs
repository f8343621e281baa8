//! What became of buckets since they were funded, in two statements for all of them: for lists of results.

use std::collections::BTreeMap;

use crate::domain::ending::EndingKind;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::store::scope::InGroup;
use crate::store::{Snapshot, StoreError, outcomes, payouts};

/// What became of a bucket's money since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Since {
    /// What was paid out of it.
    pub paid: Amount,
    /// How it ended, if it did.
    pub ending: Option<EndingKind>,
}

impl Since {
    /// What of `funded` the bucket still holds.
    pub fn left(&self, funded: Amount) -> Amount {
        match self.ending {
            Some(_) => Amount::ZERO,
            None => funded.checked_sub(self.paid).map_or(Amount::ZERO, Amount::at_least_zero),
        }
    }
}

/// Every bucket of which money was paid or asked, or that ended; those that are not here hold what they got.
pub(in crate::services) fn since(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<BTreeMap<BucketNumber, Since>, StoreError> {
    let mut all: BTreeMap<BucketNumber, Since> = BTreeMap::new();
    for (bucket, paid) in payouts::sum_paid(snapshot, group)? {
        all.entry(bucket).or_default().paid = paid;
    }
    for ending in outcomes::list_endings(snapshot, group)? {
        all.entry(ending.bucket).or_default().ending = Some(ending.kind);
    }
    Ok(all)
}
