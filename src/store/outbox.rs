//! Mails to be sent: rows written in the transaction of the event, claimed by workers with a lease and a fence.

use chrono::Duration;
use diesel::prelude::*;

use super::conn::{Conn, Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::schema::outbox;
use super::scope::InGroup;
use crate::domain::ids::GroupId;
use crate::domain::time::UtcTime;

/// A mail to be written: what it tells, and to whom. The words are made when it is sent.
#[derive(Debug, Clone)]
pub struct NewMail<'a> {
    /// The group, or none for account mails.
    pub group: Option<InGroup>,
    /// The kind: `results`, `round_opens`, `invite`.
    pub kind: &'a str,
    /// What it is about: `round:tidewater:2`.
    pub subject: &'a str,
    /// Who gets it: `member:3`.
    pub recipient: &'a str,
    /// Raised when the same thing has to be told anew.
    pub version: i64,
    /// Whatever the kind needs besides, as JSON.
    pub payload: &'a str,
}

/// A claimed mail.
#[derive(Debug, Clone, Queryable)]
pub struct Mail {
    /// Row id.
    pub id: i64,
    /// The group, or none.
    pub group: Option<GroupId>,
    /// The kind.
    pub kind: String,
    /// What it is about.
    pub subject: String,
    /// Who gets it.
    pub recipient: String,
    /// Which telling of it.
    pub version: i64,
    /// JSON.
    pub payload: String,
    /// How often it was tried before this claim.
    pub attempts: i64,
    /// Must be shown when the outcome is written: a late holder of an old claim is refused.
    pub fence: i64,
}

/// How an attempt ended.
#[derive(Debug, Clone)]
pub enum Ending {
    /// It is out.
    Sent,
    /// Never again; the reason.
    Failed(String),
    /// Not wanted any more (the member left, turned it off).
    Dropped(String),
    /// Again after this long; the reason.
    Later(Duration, String),
}

/// Queues a mail; the same telling for the same recipient is queued once.
///
/// # Errors
/// When the database fails.
pub fn enqueue(tx: &mut Tx<'_>, mail: &NewMail<'_>, now: UtcTime) -> Result<(), StoreError> {
    enqueue_all(tx, std::slice::from_ref(mail), now)
}

/// Queues mails that are due from a moment on, in few statements; what is queued already stays as it is.
///
/// # Errors
/// When the database fails.
pub fn enqueue_all(tx: &mut Tx<'_>, mails: &[NewMail<'_>], due_at: UtcTime) -> Result<(), StoreError> {
    insert(tx, mails.iter().map(|mail| (mail, due_at)))
}

fn insert<'m>(tx: &mut Tx<'_>, mails: impl Iterator<Item = (&'m NewMail<'m>, UtcTime)>) -> Result<(), StoreError> {
    let now = tx.now();
    let row = |(mail, due_at): (&'m NewMail<'m>, UtcTime)| {
        (
            outbox::group_id.eq(mail.group.map(|group| group.id())),
            outbox::kind.eq(mail.kind),
            outbox::subject_key.eq(mail.subject),
            outbox::recipient_key.eq(mail.recipient),
            outbox::version.eq(mail.version),
            outbox::payload.eq(mail.payload),
            outbox::state.eq("waiting"),
            outbox::attempts.eq(0_i64),
            outbox::due_at.eq(due_at),
            outbox::fence.eq(0_i64),
            outbox::created_at.eq(now),
        )
    };
    let rows: Vec<_> = mails.map(row).collect();
    for part in rows.chunks(500) {
        on_backend!(tx.db(), conn => {
            diesel::insert_into(outbox::table).values(part.to_vec()).on_conflict_do_nothing().execute(conn)
        })?;
    }
    Ok(())
}

/// Moves the due moment of mails that wait, of one kind about one subject.
///
/// # Errors
/// When the database fails.
pub fn move_due(
    tx: &mut Tx<'_>,
    group: InGroup,
    (kind, subject, version): (&str, &str, i64),
    due_at: UtcTime,
) -> Result<(), StoreError> {
    diesel::update(
        outbox::table
            .filter(outbox::group_id.eq(group.id()))
            .filter(outbox::kind.eq(kind))
            .filter(outbox::subject_key.eq(subject))
            .filter(outbox::version.eq(version))
            .filter(outbox::state.eq("waiting")),
    )
    .set(outbox::due_at.eq(due_at))
    .execute(tx.db())?;
    Ok(())
}

/// A mail of a group to be written when it is due.
#[derive(Debug, Clone)]
pub struct Reminder {
    /// What it is about.
    pub subject: String,
    /// Who gets it.
    pub recipient: String,
    /// Which telling of it.
    pub version: i64,
    /// JSON.
    pub payload: String,
    /// When it is due (UTC).
    pub due: UtcTime,
}

/// Queues many mails of one kind at once, each due in its own time; what is queued already stays as it is.
///
/// # Errors
/// When the database fails.
pub fn enqueue_reminders(
    tx: &mut Tx<'_>,
    group: InGroup,
    kind: &str,
    reminders: &[Reminder],
) -> Result<(), StoreError> {
    let mails: Vec<NewMail<'_>> = reminders
        .iter()
        .map(|one| NewMail {
            group: Some(group),
            kind,
            subject: &one.subject,
            recipient: &one.recipient,
            version: one.version,
            payload: &one.payload,
        })
        .collect();
    insert(tx, mails.iter().zip(reminders.iter().map(|one| one.due)))
}

/// Claims the oldest mail that is due, for `lease`; the attempt is counted before anything is sent.
///
/// # Errors
/// When the database fails.
pub fn claim_next(tx: &mut Tx<'_>, lease: Duration) -> Result<Option<Mail>, StoreError> {
    let now = tx.now();
    let due = outbox::table
        .filter(outbox::due_at.le(now))
        .filter(outbox::state.eq("waiting").or(outbox::state.eq("sending").and(outbox::claimed_until.lt(now))))
        .order(outbox::id)
        .select(outbox::id)
        .limit(1);
    let id: Option<i64> = match tx.db() {
        Conn::Sqlite(conn) => due.first(conn).optional()?,
        Conn::Postgres(conn) => due.for_update().skip_locked().first(conn).optional()?,
    };
    let Some(id) = id else { return Ok(None) };
    diesel::update(outbox::table.filter(outbox::id.eq(id)))
        .set((
            outbox::state.eq("sending"),
            outbox::claimed_until.eq(now.plus(lease)),
            outbox::attempts.eq(outbox::attempts + 1_i64),
            outbox::fence.eq(outbox::fence + 1_i64),
        ))
        .execute(tx.db())?;
    Ok(Some(
        outbox::table
            .filter(outbox::id.eq(id))
            .select((
                outbox::id,
                outbox::group_id,
                outbox::kind,
                outbox::subject_key,
                outbox::recipient_key,
                outbox::version,
                outbox::payload,
                outbox::attempts,
                outbox::fence,
            ))
            .first(tx.db())?,
    ))
}

/// Writes how an attempt ended, unless somebody else has claimed the mail since.
///
/// # Errors
/// When the database fails.
pub fn finish(tx: &mut Tx<'_>, mail: &Mail, ending: &Ending) -> Result<(), StoreError> {
    let now = tx.now();
    let (state, due, answer) = match ending {
        Ending::Sent => ("sent", now, None),
        Ending::Failed(why) => ("failed", now, Some(why)),
        Ending::Dropped(why) => ("dropped", now, Some(why)),
        Ending::Later(wait, why) => ("waiting", now.plus(*wait), Some(why)),
    };
    let finished = (state != "waiting").then_some(now);
    diesel::update(outbox::table.filter(outbox::id.eq(mail.id)).filter(outbox::fence.eq(mail.fence)))
        .set((
            outbox::state.eq(state),
            outbox::due_at.eq(due),
            outbox::claimed_until.eq(None::<UtcTime>),
            outbox::finished_at.eq(finished),
            outbox::last_answer.eq(answer),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// How many mails are in each state.
///
/// # Errors
/// When the database fails.
pub fn count_by_state(snapshot: &mut Snapshot<'_>) -> Result<Vec<(String, i64)>, StoreError> {
    Ok(outbox::table
        .group_by(outbox::state)
        .order(outbox::state)
        .select((outbox::state, diesel::dsl::count_star()))
        .load(snapshot.db())?)
}

/// What was told to whom of a group in one kind of mail: recipient, version and when it was queued (UTC).
///
/// # Errors
/// When the database fails.
pub fn list_tellings(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    kind: &str,
) -> Result<Vec<(String, i64, UtcTime)>, StoreError> {
    Ok(outbox::table
        .filter(outbox::group_id.eq(group.id()))
        .filter(outbox::kind.eq(kind))
        .order((outbox::recipient_key, outbox::version))
        .select((outbox::recipient_key, outbox::version, outbox::created_at))
        .load(snapshot.db())?)
}

/// Who was told one version of one kind of mail about a group.
///
/// # Errors
/// When the database fails.
pub fn list_recipients(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    kind: &str,
    version: i64,
) -> Result<Vec<String>, StoreError> {
    Ok(outbox::table
        .filter(outbox::group_id.eq(group.id()))
        .filter(outbox::kind.eq(kind))
        .filter(outbox::version.eq(version))
        .order(outbox::recipient_key)
        .select(outbox::recipient_key)
        .load(snapshot.db())?)
}

/// The newest telling of one thing.
#[derive(Debug, Clone)]
pub struct Telling {
    /// Who gets it.
    pub recipient: String,
    /// Which telling of it.
    pub version: i64,
    /// JSON.
    pub payload: String,
    /// It is out.
    pub is_sent: bool,
    /// What went wrong last.
    pub last_answer: Option<String>,
    /// When it was queued (UTC).
    pub created_at: UtcTime,
}

/// The newest telling of one thing in one kind of mail, whoever gets it.
///
/// # Errors
/// When the database fails.
pub fn find_latest(snapshot: &mut Snapshot<'_>, kind: &str, subject: &str) -> Result<Option<Telling>, StoreError> {
    let row: Option<(String, i64, String, String, Option<String>, UtcTime)> = outbox::table
        .filter(outbox::kind.eq(kind))
        .filter(outbox::subject_key.eq(subject))
        .order(outbox::version.desc())
        .select((
            outbox::recipient_key,
            outbox::version,
            outbox::payload,
            outbox::state,
            outbox::last_answer,
            outbox::created_at,
        ))
        .first(snapshot.db())
        .optional()?;
    Ok(row.map(|(recipient, version, payload, state, last_answer, created_at)| Telling {
        recipient,
        version,
        payload,
        is_sent: state == "sent",
        last_answer,
        created_at,
    }))
}

/// How many mails of one kind were queued for a recipient since a moment (UTC).
///
/// # Errors
/// When the database fails.
pub fn count_since(
    snapshot: &mut Snapshot<'_>,
    kind: &str,
    recipient: &str,
    since: UtcTime,
) -> Result<i64, StoreError> {
    Ok(outbox::table
        .filter(outbox::kind.eq(kind))
        .filter(outbox::recipient_key.eq(recipient))
        .filter(outbox::created_at.gt(since))
        .count()
        .get_result(snapshot.db())?)
}

/// How many mails of one kind were queued about one thing since a moment (UTC).
///
/// # Errors
/// When the database fails.
pub fn count_of_subject_since(
    snapshot: &mut Snapshot<'_>,
    kind: &str,
    subject: &str,
    since: UtcTime,
) -> Result<i64, StoreError> {
    Ok(outbox::table
        .filter(outbox::kind.eq(kind))
        .filter(outbox::subject_key.eq(subject))
        .filter(outbox::created_at.gt(since))
        .count()
        .get_result(snapshot.db())?)
}

/// Whether any mail has ever gone out.
///
/// # Errors
/// When the database fails.
pub fn has_sent_any(snapshot: &mut Snapshot<'_>) -> Result<bool, StoreError> {
    let sent = outbox::table.filter(outbox::state.eq("sent"));
    Ok(diesel::select(diesel::dsl::exists(sent)).get_result(snapshot.db())?)
}
