//! PostgreSQL: a pool of connections; a job is a transaction on one of them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::{Connection, RunQueryDsl, sql_query};

use super::conn::{Conn, Ports, Snapshot, Tx};
use super::error::{Failure, StoreError};

/// Limits of every connection. `lc_messages` is a superuser's to set, so it may fail without harm: without it a
/// deadlock on a server that speaks another language is answered as a plain failure instead of "try again".
/// Statements are planned once: every one finds its rows by keys that have an index, and planning one anew at each
/// request costs more than running it.
const EVERY_CONNECTION: &str = "SET TIME ZONE 'UTC'; SET client_min_messages = warning; SET plan_cache_mode = force_generic_plan; SET statement_timeout = '60s'; \
     SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '10s'; \
     DO $$ BEGIN PERFORM set_config('lc_messages', 'C', false); EXCEPTION WHEN OTHERS THEN NULL; END $$;";

pub(in crate::store) struct Postgres {
    pool: r2d2::Pool<Connections>,
    url: String,
}

impl Postgres {
    pub(in crate::store) fn open(url: &str, connections: u32) -> Result<Self, StoreError> {
        let pool = r2d2::Pool::builder()
            .max_size(connections.max(2))
            .min_idle(Some(1))
            .test_on_check_out(false)
            .connection_timeout(Duration::from_secs(5))
            .build(Connections { url: url.to_owned() })
            .map_err(|error| StoreError::Address(format!("cannot reach PostgreSQL: {error}")))?;
        Ok(Self { pool, url: url.to_owned() })
    }

    pub(in crate::store) fn own_connection(&self) -> Result<Conn, StoreError> {
        connect(&self.url)
    }

    pub(in crate::store) fn write<T, R, F>(&self, ports: &Ports, job: F) -> Result<T, Failure<R>>
    where
        F: for<'b> FnOnce(&mut Tx<'b>) -> Result<T, Failure<R>>,
    {
        let mut slot = self.take()?;
        let conn = slot.begin("BEGIN")?;
        let outcome = catch_unwind(AssertUnwindSafe(|| job(&mut Tx::new(conn, ports))));
        match outcome {
            Ok(Ok(value)) => {
                slot.end("COMMIT")?;
                Ok(value)
            }
            Ok(Err(failure)) => {
                slot.undo();
                Err(failure)
            }
            Err(_) => {
                slot.undo();
                Err(StoreError::Panicked.into())
            }
        }
    }

    pub(in crate::store) fn read<T, E, F>(&self, job: F) -> Result<T, E>
    where
        F: FnOnce(&mut Snapshot<'_>) -> Result<T, E>,
        E: From<StoreError>,
    {
        let mut slot = self.take()?;
        let conn = slot.begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")?;
        let outcome = job(&mut Snapshot::new(conn));
        slot.undo();
        outcome
    }

    pub(in crate::store) fn read_one<T, E, F>(&self, job: F) -> Result<T, E>
    where
        F: FnOnce(&mut Snapshot<'_>) -> Result<T, E>,
        E: From<StoreError>,
    {
        let mut slot = self.take()?;
        let outcome = job(&mut Snapshot::new(&mut slot.conn));
        if outcome.is_err() {
            // The statement may have failed because the connection did: let the pool make a new one.
            slot.broken = true;
        }
        outcome
    }

    fn take(&self) -> Result<r2d2::PooledConnection<Connections>, StoreError> {
        self.pool.get().map_err(|error| StoreError::Busy(error.to_string()))
    }
}

/// A pooled connection that counts as broken while a transaction is open on it, so that a panic can never hand an
/// open transaction (and its locks) to the next caller.
pub(in crate::store) struct Slot {
    conn: Conn,
    broken: bool,
}

impl Slot {
    fn begin(&mut self, begin: &str) -> Result<&mut Conn, StoreError> {
        self.broken = true;
        self.conn.batch_execute(begin)?;
        Ok(&mut self.conn)
    }

    fn end(&mut self, end: &str) -> Result<(), StoreError> {
        self.conn.batch_execute(end)?;
        self.broken = false;
        Ok(())
    }

    fn undo(&mut self) {
        if let Err(error) = self.end("ROLLBACK") {
            tracing::warn!(%error, "a transaction could not be undone; its connection is dropped");
        }
    }
}

pub(in crate::store) fn connect(url: &str) -> Result<Conn, StoreError> {
    // Before libpq does: OpenSSL then leaves nothing to be torn down when the process ends. A connection of the pool that
    // is being opened at that moment would find it gone and crash a command that had done its work.
    openssl_sys::init();
    let mut conn = PgConnection::establish(url)
        .map_err(|error| StoreError::Address(format!("cannot reach PostgreSQL: {error}")))?;
    conn.batch_execute(EVERY_CONNECTION)?;
    Ok(Conn::Postgres(conn))
}

struct Connections {
    url: String,
}

impl r2d2::ManageConnection for Connections {
    type Connection = Slot;
    type Error = StoreError;

    fn connect(&self) -> Result<Slot, StoreError> {
        Ok(Slot { conn: connect(&self.url)?, broken: false })
    }

    fn is_valid(&self, slot: &mut Slot) -> Result<(), StoreError> {
        sql_query("SELECT 1").execute(&mut slot.conn)?;
        Ok(())
    }

    fn has_broken(&self, slot: &mut Slot) -> bool {
        slot.broken
    }
}
