//! How transfers and balances are written: whole sets at a time, so that a settlement of twenty thousand allocations
//! holds its locks for less than a second. Everybody who writes here holds the group's lock.

use diesel::RunQueryDsl;
use diesel::expression::IntoSql;
use diesel::pg::PgConnection;
use diesel::sql_types::{Array, BigInt, Text};
use diesel::sqlite::SqliteConnection;

use super::conn::{Conn, Tx};
use super::error::StoreError;
use super::prepared::prepared;
use super::scope::InGroup;
use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{Account, Transfer, effects};
use crate::domain::money::Amount;

/// A transfer in its place: entry, position from 1.
pub(super) type Placed = (EntryNumber, i64, Transfer);

/// Writes transfers down.
///
/// # Errors
/// When the database fails or refuses.
pub(super) fn insert_transfers(tx: &mut Tx<'_>, group: InGroup, placed: &[Placed]) -> Result<(), StoreError> {
    match tx.db() {
        Conn::Sqlite(conn) => insert_each(conn, group, placed)?,
        Conn::Postgres(conn) => {
            for part in placed.chunks(5_000) {
                insert_at_once(conn, group, part)?;
            }
        }
    }
    Ok(())
}

/// SQLite answers in place: one short statement, prepared once, for each row.
fn insert_each(conn: &mut SqliteConnection, group: InGroup, placed: &[Placed]) -> Result<(), StoreError> {
    const PUT: &str = "INSERT INTO transfers (group_id, entry_number, position, from_account, to_account, amount) \
        VALUES (?, ?, ?, ?, ?, ?)";
    for (entry, position, transfer) in placed {
        prepared::<(), _>(
            PUT,
            (
                group.id().into_sql::<BigInt>(),
                entry.into_sql::<BigInt>(),
                position.into_sql::<BigInt>(),
                transfer.from.to_string().into_sql::<Text>(),
                transfer.to.to_string().into_sql::<Text>(),
                transfer.amount.into_sql::<BigInt>(),
            ),
        )
        .execute(conn)?;
    }
    Ok(())
}

/// PostgreSQL is a round trip away: one statement for thousands of rows, whose text does not grow with them.
fn insert_at_once(conn: &mut PgConnection, group: InGroup, placed: &[Placed]) -> Result<(), StoreError> {
    const PUT: &str = "INSERT INTO transfers (group_id, entry_number, position, from_account, to_account, amount) \
        SELECT ?, entry, position, source, target, amount \
        FROM unnest(?, ?, ?, ?, ?) AS one (entry, position, source, target, amount)";
    let numbers = |of: fn(&Placed) -> i64| placed.iter().map(of).collect::<Vec<_>>().into_sql::<Array<BigInt>>();
    let names = |of: fn(&Placed) -> Account| {
        placed.iter().map(|one| of(one).to_string()).collect::<Vec<_>>().into_sql::<Array<Text>>()
    };
    prepared::<(), _>(
        PUT,
        (
            group.id().into_sql::<BigInt>(),
            numbers(|(entry, ..)| entry.get()),
            numbers(|(_, position, _)| *position),
            names(|(.., transfer)| transfer.from),
            names(|(.., transfer)| transfer.to),
            numbers(|(.., transfer)| transfer.amount.minor()),
        ),
    )
    .execute(conn)?;
    Ok(())
}

/// Moves each account once, by the net of all transfers: transfer by transfer, a CHECK could fail in mid-entry. An
/// account that was never touched begins with nothing; an upsert that adds would fail the CHECK on its proposed row.
///
/// # Errors
/// When a balance would fall below zero, or the database fails.
pub(super) fn move_balances(tx: &mut Tx<'_>, group: InGroup, moved: &[Transfer]) -> Result<(), StoreError> {
    Amount::total(moved.iter().map(|transfer| transfer.amount))
        .map_err(|error| StoreError::Corrupt(format!("entries refused: {error}")))?;
    let net: Vec<(String, i64)> =
        effects(moved).into_iter().map(|(account, change)| (account.to_string(), change)).collect();
    match tx.db() {
        Conn::Sqlite(conn) => {
            const BEGIN: &str = "INSERT INTO accounts (group_id, name, balance) VALUES (?, ?, 0) ON CONFLICT DO NOTHING";
            const MOVE: &str = "UPDATE accounts SET balance = balance + ? WHERE group_id = ? AND name = ?";
            for (name, change) in &net {
                let (group, name) = (|| group.id().into_sql::<BigInt>(), || name.as_str().into_sql::<Text>());
                prepared::<(), _>(BEGIN, (group(), name())).execute(conn)?;
                prepared::<(), _>(MOVE, (change.into_sql::<BigInt>(), group(), name())).execute(conn)?;
            }
        }
        Conn::Postgres(conn) => {
            const BEGIN: &str = "INSERT INTO accounts (group_id, name, balance) \
                SELECT ?, name, 0 FROM unnest(?) AS one (name) ON CONFLICT DO NOTHING";
            const MOVE: &str = "UPDATE accounts AS a SET balance = a.balance + one.change \
                FROM unnest(?, ?) AS one (name, change) WHERE a.group_id = ? AND a.name = one.name";
            let names = || net.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>().into_sql::<Array<Text>>();
            let changes = net.iter().map(|(_, change)| *change).collect::<Vec<_>>().into_sql::<Array<BigInt>>();
            let group = || group.id().into_sql::<BigInt>();
            prepared::<(), _>(BEGIN, (group(), names())).execute(conn)?;
            prepared::<(), _>(MOVE, (names(), changes, group())).execute(conn)?;
        }
    }
    Ok(())
}
