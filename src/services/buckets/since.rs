//! What became of buckets since they were funded, in three statements for all of them: for lists of results.

use std::collections::BTreeMap;

use crate::domain::ending::EndingKind;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::store::ledger::list_bucket_balances;
use crate::store::scope::InGroup;
use crate::store::{Snapshot, StoreError, outcomes, payouts};

/// What became of a bucket's money since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Since {
    /// What was paid out of it.
    pub paid: Amount,
    /// What it holds now, as the ledger has it: corrections count.
    pub left: Amount,
    /// How it ended, if it did.
    pub ending: Option<EndingKind>,
}

/// Every bucket that ever held money, or that ended.
pub(in crate::services) fn since(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<BTreeMap<BucketNumber, Since>, StoreError> {
    let mut all: BTreeMap<BucketNumber, Since> = BTreeMap::new();
    for (bucket, paid) in payouts::sum_paid(snapshot, group)? {
        all.entry(bucket).or_default().paid = paid;
    }
    for (bucket, holds) in list_bucket_balances(snapshot, group)? {
        all.entry(bucket).or_default().left = holds;
    }
    for ending in outcomes::list_endings(snapshot, group)? {
        all.entry(ending.bucket).or_default().ending = Some(ending.kind);
    }
    Ok(all)
}
