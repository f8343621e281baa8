//! How a save is written. It holds the round's lock, so whoever else gives in the round waits for these statements.

use diesel::RunQueryDsl;
use diesel::expression::IntoSql;
use diesel::pg::PgConnection;
use diesel::sql_types::{Array, BigInt, Text, Timestamp};
use diesel::sqlite::SqliteConnection;

use super::super::conn::{Conn, Tx};
use super::super::error::StoreError;
use super::super::prepared::prepared;
use super::super::rounds::LockedRound;
use super::{NewRevision, delete_draft};

/// Writes the difference to what stood there. The database refuses a total above a maximum and a split above an
/// allotment, whatever the caller thought.
///
/// # Errors
/// When the database fails or refuses.
pub fn write_revision<'b>(tx: &mut Tx<'b>, locked: &LockedRound<'b>, new: &NewRevision) -> Result<(), StoreError> {
    match tx.db() {
        Conn::Sqlite(conn) => write_each(conn, locked, new)?,
        Conn::Postgres(conn) => write_at_once(conn, locked, new)?,
    }
    if new.has_draft {
        delete_draft(tx, locked, new.member)?;
    }
    Ok(())
}

/// SQLite answers in place: short statements, one for each row.
fn write_each(conn: &mut SqliteConnection, locked: &LockedRound<'_>, new: &NewRevision) -> Result<(), StoreError> {
    let group = || locked.group().id().into_sql::<BigInt>();
    let round = || locked.number().into_sql::<BigInt>();
    let member = || new.member.into_sql::<BigInt>();
    let at = || locked.at().into_sql::<Timestamp>();
    for change in &new.changes {
        let bucket = || change.bucket.into_sql::<BigInt>();
        if change.after.is_zero() {
            const GONE: &str = "DELETE FROM allocations \
                WHERE group_id = ? AND round_number = ? AND member_number = ? AND bucket_number = ?";
            prepared::<(), _>(GONE, (group(), round(), member(), bucket())).execute(conn)?;
        } else {
            const PUT: &str = "INSERT INTO allocations (group_id, round_number, member_number, bucket_number, amount) \
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET amount = excluded.amount";
            let amount = change.after.into_sql::<BigInt>();
            prepared::<(), _>(PUT, (group(), round(), member(), bucket(), amount)).execute(conn)?;
        }
        const TOTAL: &str = "UPDATE round_buckets SET total = total + ?, givers = givers + ? \
            WHERE group_id = ? AND round_number = ? AND bucket_number = ?";
        let (more, givers) = (change.delta().into_sql::<BigInt>(), change.givers().into_sql::<BigInt>());
        prepared::<(), _>(TOTAL, (more, givers, group(), round(), bucket())).execute(conn)?;
    }
    const MINE: &str = "UPDATE participants SET given = ?, revision = ?, saved_at = ? \
        WHERE group_id = ? AND round_number = ? AND member_number = ?";
    let (given, revision) = (new.given.into_sql::<BigInt>(), new.revision.into_sql::<BigInt>());
    prepared::<(), _>(MINE, (given, revision, at(), group(), round(), member())).execute(conn)?;
    const REVISION: &str = "INSERT INTO split_revisions \
        (group_id, round_number, member_number, revision, saved_at, saved_by, content) VALUES (?, ?, ?, ?, ?, ?, ?)";
    let (saved_by, content) = (new.saved_by.into_sql::<BigInt>(), new.content.as_str().into_sql::<Text>());
    prepared::<(), _>(REVISION, (group(), round(), member(), revision, at(), saved_by, content)).execute(conn)?;
    Ok(())
}

/// PostgreSQL is a round trip away: one statement for everything. A value that is used again stands as its number.
fn write_at_once(conn: &mut PgConnection, locked: &LockedRound<'_>, new: &NewRevision) -> Result<(), StoreError> {
    const SAVE: &str = "WITH changed AS (\
            SELECT * FROM unnest(?, ?, ?, ?) AS one (bucket, given, more, givers)\
        ), gone AS (\
            DELETE FROM allocations AS a USING changed AS c \
            WHERE a.group_id = ? AND a.round_number = ? AND a.member_number = ? \
                AND a.bucket_number = c.bucket AND c.given = 0\
        ), put AS (\
            INSERT INTO allocations (group_id, round_number, member_number, bucket_number, amount) \
            SELECT $5, $6, $7, bucket, given FROM changed WHERE given > 0 \
            ON CONFLICT (group_id, round_number, member_number, bucket_number) DO UPDATE SET amount = excluded.amount\
        ), totals AS (\
            UPDATE round_buckets AS b SET total = b.total + c.more, givers = b.givers + c.givers FROM changed AS c \
            WHERE b.group_id = $5 AND b.round_number = $6 AND b.bucket_number = c.bucket\
        ), mine AS (\
            UPDATE participants SET given = ?, revision = ?, saved_at = ? \
            WHERE group_id = $5 AND round_number = $6 AND member_number = $7\
        ) INSERT INTO split_revisions \
            (group_id, round_number, member_number, revision, saved_at, saved_by, content) \
            VALUES ($5, $6, $7, $9, $10, ?, ?)";
    let changes = || new.changes.iter();
    prepared::<(), _>(
        SAVE,
        (
            changes().map(|one| one.bucket.get()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
            changes().map(|one| one.after.minor()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
            changes().map(|one| one.delta()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
            changes().map(|one| one.givers()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
            locked.group().id().into_sql::<BigInt>(),
            locked.number().into_sql::<BigInt>(),
            new.member.into_sql::<BigInt>(),
            new.given.into_sql::<BigInt>(),
            new.revision.into_sql::<BigInt>(),
            locked.at().into_sql::<Timestamp>(),
            new.saved_by.into_sql::<BigInt>(),
            new.content.as_str().into_sql::<Text>(),
        ),
    )
    .execute(conn)?;
    Ok(())
}
