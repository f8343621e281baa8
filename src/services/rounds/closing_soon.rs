//! The mail to participants who still hold money, two days before a round closes (mail.md, "closing soon").

use chrono::Duration;

use crate::domain::ids::RoundNumber;
use crate::domain::time::UtcTime;
use crate::store::outbox::{NewMail, enqueue_all, move_due};
use crate::store::scope::InGroup;
use crate::store::{StoreError, Tx, groups, participants};

/// The kind in the outbox.
const KIND: &str = "closing_soon";
/// Each participant is told once, however often the close is moved.
const ONCE: i64 = 1;

/// How long before the close the mail is due, and how long the round has to be open by then.
pub(in crate::services) fn ahead() -> Duration {
    Duration::hours(48)
}

/// When the mail is due (UTC); none for a round so short that its opening was only just told.
fn due_at(opens_at: UtcTime, closes_at: UtcTime) -> Option<UtcTime> {
    let due = closes_at.plus(-ahead());
    (due.since(opens_at) >= ahead()).then_some(due)
}

/// Queues the mails of a round, or moves those that wait with its close. Who still holds money is known when they are
/// due: the letters are written then, and dropped for whoever does not. Where a close moves so near that the time for
/// the mail is over, the mail about that change says enough: what waits is left to be dropped at the close.
pub(in crate::services) fn queue_closing_soon(
    tx: &mut Tx<'_>,
    group: InGroup,
    round: RoundNumber,
    (opens_at, closes_at): (UtcTime, UtcTime),
) -> Result<(), StoreError> {
    let now = tx.now();
    let subject = format!("round:{}:{round}", groups::get_group(tx, group)?.slug);
    let Some(due) = due_at(opens_at, closes_at).filter(|due| *due > now) else {
        return move_due(tx, group, (KIND, &subject, ONCE), closes_at);
    };
    let to = participants::list_to_mail(tx, group, round, None)?;
    let recipients: Vec<String> = to.iter().map(|member| format!("member:{member}")).collect();
    let mails: Vec<NewMail<'_>> = recipients
        .iter()
        .map(|recipient| NewMail {
            group: Some(group),
            kind: KIND,
            subject: &subject,
            recipient,
            version: ONCE,
            payload: "{}",
        })
        .collect();
    enqueue_all(tx, &mails, due)?;
    move_due(tx, group, (KIND, &subject, ONCE), due)
}
