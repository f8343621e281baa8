//! How entries are written: whoever else moves money in the group waits for these statements.

use diesel::expression::IntoSql;
use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Binary, Date, Nullable, Text, Timestamp};
use diesel::sqlite::SqliteConnection;

use super::numbered::Numbered;
use crate::domain::ledger::{Transfer, effects};
use crate::domain::money::Amount;
use crate::ports::{Progress, Step};
use crate::store::conn::{Conn, Tx};
use crate::store::error::StoreError;
use crate::store::prepared::prepared;
use crate::store::schema::groups;
use crate::store::scope::InGroup;

/// The balances first, since transfers point at accounts; then the rows, and where the ledger ends now.
pub(super) fn write_entries(tx: &mut Tx<'_>, new: &Numbered) -> Result<(), StoreError> {
    let Some(last) = new.entries.last() else { return Ok(()) };
    let moved: Vec<Transfer> = new.entries.iter().flat_map(|entry| entry.draft.transfers.iter().copied()).collect();
    let progress = tx.progress();
    progress.at(Step::WriteTransfers, 0, moved.len());
    move_balances(tx, new.head.group, &moved)?;
    match tx.db() {
        Conn::Sqlite(conn) => write_each(conn, new, &progress)?,
        Conn::Postgres(conn) => write_at_once(conn, new)?,
    }
    progress.at(Step::WriteTransfers, moved.len(), moved.len());
    diesel::update(groups::table.filter(groups::id.eq(new.head.group.id())))
        .set((
            groups::last_entry.eq(last.number.get()),
            groups::last_hash.eq(last.hash.to_vec()),
            groups::last_recorded_at.eq(new.head.at),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// SQLite answers in place: short statements that it keeps ready, one for each row.
fn write_each(conn: &mut SqliteConnection, new: &Numbered, progress: &Progress) -> Result<(), StoreError> {
    const ENTRY: &str = "INSERT INTO entries (group_id, number, form, kind, effective_on, recorded_at, actor, \
        belongs_to, reverses, memo_hash, previous_hash, hash) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    const TEXTS: &str = "INSERT INTO entry_texts (group_id, entry_number, salt, memo) VALUES (?, ?, ?, ?)";
    const TRANSFER: &str = "INSERT INTO transfers (group_id, entry_number, position, from_account, to_account, amount) \
        VALUES (?, ?, ?, ?, ?, ?)";
    let group = || new.head.group.id().into_sql::<BigInt>();
    let count = new.entries.iter().map(|entry| entry.draft.transfers.len()).sum();
    let mut walk = progress.walk(Step::WriteTransfers, count);
    for entry in &new.entries {
        let (number, draft) = (|| entry.number.into_sql::<BigInt>(), &entry.draft);
        let values = (
            group(),
            number(),
            draft.kind.into_sql::<Text>(),
            draft.effective_on.into_sql::<Date>(),
            new.head.at.into_sql::<Timestamp>(),
            new.actor.into_sql::<BigInt>(),
            draft.belongs_to.to_string().into_sql::<Text>(),
            draft.reverses.into_sql::<Nullable<BigInt>>(),
            entry.memo_hash.as_slice().into_sql::<Binary>(),
            entry.previous_hash.as_slice().into_sql::<Binary>(),
            entry.hash.as_slice().into_sql::<Binary>(),
        );
        prepared::<(), _>(ENTRY, values).execute(conn)?;
        let values =
            (group(), number(), entry.salt.as_slice().into_sql::<Binary>(), draft.memo.as_str().into_sql::<Text>());
        prepared::<(), _>(TEXTS, values).execute(conn)?;
        for (position, transfer) in (1_i64..).zip(&draft.transfers) {
            let values = (
                group(),
                number(),
                position.into_sql::<BigInt>(),
                transfer.from.to_string().into_sql::<Text>(),
                transfer.to.to_string().into_sql::<Text>(),
                transfer.amount.into_sql::<BigInt>(),
            );
            prepared::<(), _>(TRANSFER, values).execute(conn)?;
            walk.step();
        }
    }
    Ok(())
}

/// PostgreSQL is a round trip away: one statement for each table.
fn write_at_once(conn: &mut PgConnection, new: &Numbered) -> Result<(), StoreError> {
    const ENTRIES: &str = "INSERT INTO entries (group_id, number, form, kind, effective_on, recorded_at, actor, \
        belongs_to, reverses, memo_hash, previous_hash, hash) \
        SELECT ?, number, 1, kind, effective_on, ?, ?, belongs_to, reverses, memo_hash, previous_hash, hash \
        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) \
            AS one (number, kind, effective_on, belongs_to, reverses, memo_hash, previous_hash, hash)";
    const TEXTS: &str = "INSERT INTO entry_texts (group_id, entry_number, salt, memo) \
        SELECT ?, * FROM unnest(?, ?, ?)";
    const TRANSFERS: &str = "INSERT INTO transfers (group_id, entry_number, position, from_account, to_account, amount) \
        SELECT ?, * FROM unnest(?, ?, ?, ?, ?)";
    let group = || new.head.group.id().into_sql::<BigInt>();
    let entries = || new.entries.iter();
    let numbers = || entries().map(|one| one.number.get()).collect::<Vec<_>>().into_sql::<Array<BigInt>>();
    let values = (
        group(),
        new.head.at.into_sql::<Timestamp>(),
        new.actor.into_sql::<BigInt>(),
        numbers(),
        entries().map(|one| one.draft.kind.as_str()).collect::<Vec<_>>().into_sql::<Array<Text>>(),
        entries().map(|one| one.draft.effective_on).collect::<Vec<_>>().into_sql::<Array<Date>>(),
        entries().map(|one| one.draft.belongs_to.to_string()).collect::<Vec<_>>().into_sql::<Array<Text>>(),
        entries()
            .map(|one| one.draft.reverses.map(|number| number.get()))
            .collect::<Vec<_>>()
            .into_sql::<Array<Nullable<BigInt>>>(),
        entries().map(|one| one.memo_hash.as_slice()).collect::<Vec<_>>().into_sql::<Array<Binary>>(),
        entries().map(|one| one.previous_hash.as_slice()).collect::<Vec<_>>().into_sql::<Array<Binary>>(),
        entries().map(|one| one.hash.as_slice()).collect::<Vec<_>>().into_sql::<Array<Binary>>(),
    );
    prepared::<(), _>(ENTRIES, values).execute(conn)?;
    let values = (
        group(),
        numbers(),
        entries().map(|one| one.salt.as_slice()).collect::<Vec<_>>().into_sql::<Array<Binary>>(),
        entries().map(|one| one.draft.memo.as_str()).collect::<Vec<_>>().into_sql::<Array<Text>>(),
    );
    prepared::<(), _>(TEXTS, values).execute(conn)?;
    let moved: Vec<(i64, i64, &Transfer)> = entries()
        .flat_map(|one| (1_i64..).zip(&one.draft.transfers).map(|(place, moved)| (one.number.get(), place, moved)))
        .collect();
    let moved = || moved.iter();
    let values = (
        group(),
        moved().map(|(number, ..)| *number).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
        moved().map(|(_, place, _)| *place).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
        moved().map(|(.., one)| one.from.to_string()).collect::<Vec<_>>().into_sql::<Array<Text>>(),
        moved().map(|(.., one)| one.to.to_string()).collect::<Vec<_>>().into_sql::<Array<Text>>(),
        moved().map(|(.., one)| one.amount.minor()).collect::<Vec<_>>().into_sql::<Array<BigInt>>(),
    );
    prepared::<(), _>(TRANSFERS, values).execute(conn)?;
    Ok(())
}

/// Moves each account once, by the net of everything: transfer by transfer, a CHECK could fail in mid-entry. An account
/// that was never touched begins with nothing; an upsert that adds would fail the CHECK on its proposed row.
fn move_balances(tx: &mut Tx<'_>, group: InGroup, moved: &[Transfer]) -> Result<(), StoreError> {
    Amount::total(moved.iter().map(|transfer| transfer.amount))
        .map_err(|error| StoreError::Corrupt(format!("entries refused: {error}")))?;
    let net: Vec<(String, i64)> =
        effects(moved).into_iter().map(|(account, change)| (account.to_string(), change)).collect();
    let group = || group.id().into_sql::<BigInt>();
    match tx.db() {
        Conn::Sqlite(conn) => {
            const BEGIN: &str =
                "INSERT INTO accounts (group_id, name, balance) VALUES (?, ?, 0) ON CONFLICT DO NOTHING";
            const MOVE: &str = "UPDATE accounts SET balance = balance + ? WHERE group_id = ? AND name = ?";
            for (name, change) in &net {
                let name = || name.as_str().into_sql::<Text>();
                prepared::<(), _>(BEGIN, (group(), name())).execute(conn)?;
                prepared::<(), _>(MOVE, (change.into_sql::<BigInt>(), group(), name())).execute(conn)?;
            }
        }
        Conn::Postgres(conn) => {
            const BEGIN: &str = "INSERT INTO accounts (group_id, name, balance) \
                SELECT ?, name, 0 FROM unnest(?) AS one (name) ON CONFLICT DO NOTHING";
            const MOVE: &str = "UPDATE accounts AS a SET balance = a.balance + one.change \
                FROM unnest(?, ?) AS one (name, change) WHERE a.group_id = ? AND a.name = one.name";
            let names = || net.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().into_sql::<Array<Text>>();
            let changes = net.iter().map(|(_, change)| *change).collect::<Vec<_>>().into_sql::<Array<BigInt>>();
            prepared::<(), _>(BEGIN, (group(), names())).execute(conn)?;
            prepared::<(), _>(MOVE, (names(), changes, group())).execute(conn)?;
        }
    }
    Ok(())
}
