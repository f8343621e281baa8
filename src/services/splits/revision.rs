//! A saved split as it is kept: the whole of it, in one JSON text per save.

use serde::{Deserialize, Serialize};

use super::{Saved, SavedRow, too_large};
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::money::Amount;
use crate::domain::split::FittedSplit;
use crate::domain::time::UtcTime;
use crate::store::StoreError;
use crate::store::rounds::LockedRound;
use crate::store::splits::StoredRevision;

/// One save of a member's split.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// 1, 2, 3 … for this member in this round; 0 stands for nothing saved.
    pub revision: i64,
    /// When it was saved (UTC).
    pub saved_at: UtcTime,
    /// Who saved it.
    pub saved_by: MemberNumber,
    /// What was asked, by bucket.
    pub asked: Vec<(BucketNumber, Amount)>,
    /// What went in, by bucket.
    pub given: Vec<(BucketNumber, Amount)>,
    /// It took the save before it back.
    pub undo: bool,
    /// The key of the form that saved it.
    pub key: Option<String>,
}

/// The stored form: pairs of bucket number and minor units.
#[derive(Serialize, Deserialize)]
struct Content {
    given: Vec<(BucketNumber, Amount)>,
    asked: Vec<(BucketNumber, Amount)>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    undo: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key: Option<String>,
}

impl Revision {
    pub(super) fn new(
        revision: i64,
        saved_at: UtcTime,
        saved_by: MemberNumber,
        key: Option<String>,
        undo: bool,
        fitted: &FittedSplit,
    ) -> Self {
        let rows = fitted.rows.iter();
        let asked = rows.clone().map(|row| (row.bucket, row.asked)).filter(|(_, amount)| !amount.is_zero()).collect();
        let given = rows.map(|row| (row.bucket, row.given)).filter(|(_, amount)| !amount.is_zero()).collect();
        Self { revision, saved_at, saved_by, asked, given, undo, key }
    }

    pub(super) fn nothing(saved_at: UtcTime, saved_by: MemberNumber) -> Self {
        Self { revision: 0, saved_at, saved_by, asked: Vec::new(), given: Vec::new(), undo: false, key: None }
    }

    /// Reads a stored revision.
    ///
    /// # Errors
    /// When its JSON cannot be read.
    pub fn read(stored: StoredRevision) -> Result<Self, StoreError> {
        let StoredRevision { revision, saved_at, saved_by, content } = stored;
        let Content { given, asked, undo, key } = serde_json::from_str(&content)
            .map_err(|error| StoreError::Corrupt(format!("revision {revision} of a split: {error}")))?;
        Ok(Self { revision, saved_at, saved_by, asked, given, undo, key })
    }

    pub(super) fn to_json(&self) -> Result<String, StoreError> {
        let Self { given, asked, undo, key, .. } = self.clone();
        serde_json::to_string(&Content { given, asked, undo, key })
            .map_err(|error| StoreError::Corrupt(error.to_string()))
    }

    /// The sum of what went in.
    ///
    /// # Errors
    /// When the stored amounts are beyond all sums.
    pub fn total(&self) -> Result<Amount, StoreError> {
        Amount::total(self.given.iter().map(|(_, amount)| *amount)).map_err(too_large)
    }

    /// Bucket by bucket: what was asked and what went in, by number.
    pub fn rows(&self) -> Vec<SavedRow> {
        let mut rows: Vec<SavedRow> = Vec::with_capacity(self.asked.len());
        let amount_in = |list: &[(BucketNumber, Amount)], bucket: BucketNumber| {
            list.iter().find(|(of, _)| *of == bucket).map_or(Amount::ZERO, |(_, amount)| *amount)
        };
        for (bucket, asked) in &self.asked {
            rows.push(SavedRow { bucket: *bucket, asked: *asked, given: amount_in(&self.given, *bucket) });
        }
        for (bucket, given) in &self.given {
            // What lies in a bucket that was settled early stays without being asked for.
            if !self.asked.iter().any(|(of, _)| of == bucket) {
                rows.push(SavedRow { bucket: *bucket, asked: Amount::ZERO, given: *given });
            }
        }
        rows.sort_unstable_by_key(|row| row.bucket);
        rows
    }

    pub(super) fn into_saved(
        self,
        locked: &LockedRound<'_>,
        may_give: Amount,
        repeated: bool,
    ) -> Result<Saved, StoreError> {
        let given = self.total()?;
        let rows = self.rows();
        let mut came_back = Amount::ZERO;
        for row in &rows {
            let back = row.asked.checked_sub(row.given).map_err(too_large)?.at_least_zero();
            came_back = came_back.checked_add(back).map_err(too_large)?;
        }
        Ok(Saved {
            revision: self.revision,
            saved_at: self.saved_at,
            rows,
            given,
            left: may_give.checked_sub(given).map_err(too_large)?,
            came_back,
            changeable_until: (!locked.rules().final_after_saving).then_some(locked.closes_at()),
            repeated,
        })
    }
}
