//! One effect per form: the key made when a form was rendered, what it carried, and the answer it got.

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;

use super::conn::{Conn, Tx};
use super::error::StoreError;
use super::schema::idempotency;
use crate::domain::ids::UserId;

/// The stored fingerprint and answer of a key, if it was used. Who asks for the same key at the same moment waits until
/// the first has written its answer, whatever locks the job itself takes.
///
/// # Errors
/// When the database fails.
pub fn find_answer(tx: &mut Tx<'_>, user: UserId, key: &str) -> Result<Option<(Vec<u8>, String)>, StoreError> {
    if let Conn::Postgres(conn) = tx.db() {
        sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
            .bind::<Text, _>(format!("{user}:{key}"))
            .execute(conn)?;
    }
    Ok(idempotency::table
        .filter(idempotency::user_id.eq(user))
        .filter(idempotency::key.eq(key))
        .select((idempotency::fingerprint, idempotency::answer))
        .first(tx.db())
        .optional()?)
}

/// Stores what a key did.
///
/// # Errors
/// A duplicate when the key was used meanwhile.
pub fn insert_answer(
    tx: &mut Tx<'_>,
    user: UserId,
    key: &str,
    fingerprint: &[u8],
    answer: &str,
) -> Result<(), StoreError> {
    let now = tx.now();
    diesel::insert_into(idempotency::table)
        .values((
            idempotency::user_id.eq(user),
            idempotency::key.eq(key),
            idempotency::fingerprint.eq(fingerprint),
            idempotency::answer.eq(answer),
            idempotency::created_at.eq(now),
        ))
        .execute(tx.db())?;
    Ok(())
}
