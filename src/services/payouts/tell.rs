//! News about a payout, for the owners of its bucket: rows of the outbox, in the transaction of the event.

use crate::domain::ids::EntryNumber;
use crate::services::buckets::mailable_owners;
use crate::store::ledger::LockedGroup;
use crate::store::outbox::{Reminder, enqueue_reminders};
use crate::store::payouts::Payout;
use crate::store::scope::GroupScope;
use crate::store::{StoreError, Tx, groups};

/// What happened to a payout.
#[derive(Debug, Clone, Copy)]
pub(super) enum Told {
    /// A payment was marked, by this entry.
    Paid(EntryNumber),
    /// It was declined.
    Closed,
}

/// Tells every owner but the one who did it.
pub(super) fn tell_owners(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    payout: &Payout,
    what: Told,
) -> Result<(), StoreError> {
    let slug = groups::get_group(tx, locked.group())?.slug;
    let (kind, version) = match what {
        Told::Paid(entry) => ("payout_made", entry.get()),
        Told::Closed => ("payout_declined", 1),
    };
    let owners = mailable_owners(tx, locked.group(), Some(payout.bucket))?;
    let mails: Vec<Reminder> = owners
        .into_iter()
        .filter(|(_, owner)| *owner != who.member())
        .map(|(_, owner)| Reminder {
            subject: format!("payout:{slug}:{}", payout.number),
            recipient: format!("member:{owner}"),
            version,
            payload: "{}".to_owned(),
            due: locked.at(),
        })
        .collect();
    enqueue_reminders(tx, locked.group(), kind, &mails)
}
