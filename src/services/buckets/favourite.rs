//! Marking buckets for oneself.

use std::convert::Infallible;

use super::facts::find_visible;
use crate::domain::ids::BucketNumber;
use crate::store::favourites::{delete_favourite, insert_favourite};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure};

/// Marks a bucket as one of the member's favourites, or takes the mark off. Whether there is such a bucket for them.
/// It is nobody else's business: no line in the log, and no new version of the group.
///
/// # Errors
/// When the database fails.
pub fn set_favourite(
    db: &Db,
    who: &GroupScope,
    bucket: BucketNumber,
    is_favourite: bool,
) -> Result<bool, Failure<Infallible>> {
    let who = *who;
    db.write(move |tx| {
        if find_visible(tx, who.group(), Some(&who), bucket)?.is_none() {
            return Ok(false);
        }
        if is_favourite {
            insert_favourite(tx, &who, bucket)?;
        } else {
            delete_favourite(tx, &who, bucket)?;
        }
        Ok(true)
    })
}
