//! What a day of the calendar brings, whether or not anybody looks. Any number of servers may ask at once: each mail has
//! one row in the outbox.

use std::time::Duration;

use crate::services::comment_digest::queue_comment_digests;
use crate::services::treasurer_month::queue_treasurer_months;
use crate::store::{Db, StoreError};

/// How long to wait before the calendar is looked at again.
pub(super) const PAUSE: Duration = Duration::from_secs(60);

/// Does what is due now; how many mails were queued.
///
/// # Errors
/// When the database fails.
pub fn look(db: &Db) -> Result<usize, StoreError> {
    Ok(queue_treasurer_months(db)? + queue_comment_digests(db)?)
}
