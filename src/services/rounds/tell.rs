//! Mails that something about a round changed (mail.md, "round changed").

use serde::{Deserialize, Serialize};

use crate::domain::ids::BucketNumber;
use crate::store::outbox::{self, NewMail};
use crate::store::rounds::LockedRound;
use crate::store::{StoreError, Tx, groups, participants};

/// What changed. It stands in the outbox; the words are made when the mail is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundChange {
    /// The close was moved: which change of it.
    Close(i64),
    /// A bucket's goal was unlocked: which unlocking.
    Reopened(BucketNumber, i64),
    /// A bucket's goal was changed: which unlocking was used for it.
    Goal(BucketNumber, i64),
}

/// Queues a mail to every participant whom it concerns and who wants mails about rounds. A change of a bucket concerns
/// those who gave to it; in a sealed round all are told, so that no list of mails tells who gave. How many.
pub(in crate::services) fn tell_of_change(
    tx: &mut Tx<'_>,
    locked: &LockedRound<'_>,
    change: RoundChange,
) -> Result<usize, StoreError> {
    let bucket = match change {
        RoundChange::Close(_) => None,
        RoundChange::Reopened(bucket, _) | RoundChange::Goal(bucket, _) => Some(bucket),
    };
    let givers_of = bucket.filter(|_| !locked.rules().sealed);
    let to = participants::list_to_mail(tx, locked.group(), locked.number(), givers_of)?;
    let subject = format!("round:{}:{}", groups::get_group(tx, locked.group())?.slug, locked.number());
    let payload = serde_json::to_string(&change).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    for member in &to {
        let mail = NewMail {
            group: Some(locked.group()),
            kind: "round_changed",
            subject: &subject,
            recipient: &format!("member:{member}"),
            // Each lock of a round raises its version: one telling per change.
            version: locked.version(),
            payload: &payload,
        };
        outbox::enqueue(tx, &mail, locked.at())?;
    }
    Ok(to.len())
}
