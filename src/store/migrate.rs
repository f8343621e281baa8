//! The schema's history: one folder per database under the same names, carried in the binary.

use diesel::RunQueryDsl;
use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::conn::{Conn, Db};
use super::error::StoreError;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Any number works, as long as every Brimful takes the same: two servers that start together migrate in turn.
const MIGRATION_LOCK: &str = "SELECT pg_advisory_lock(7265738)";

/// Brings the database to the newest schema and tells how many steps that took.
///
/// # Errors
/// When a step fails (nothing of it is kept), or the database was made by another Brimful.
pub fn migrate(db: &Db) -> Result<usize, StoreError> {
    match db.own_connection()? {
        Conn::Sqlite(mut conn) => steps(&mut conn, SQLITE),
        Conn::Postgres(mut conn) => {
            conn.batch_execute(MIGRATION_LOCK)?;
            conn.batch_execute("SET lock_timeout = 0; SET statement_timeout = 0")?;
            // The lock goes with the connection, which ends here.
            steps(&mut conn, POSTGRES)
        }
    }
}

/// Whether the schema is the newest that this program knows.
///
/// # Errors
/// When the database does not answer.
pub fn is_current(db: &Db) -> Result<bool, StoreError> {
    let pending = match db.own_connection()? {
        Conn::Sqlite(mut conn) => conn.has_pending_migration(SQLITE),
        Conn::Postgres(mut conn) => conn.has_pending_migration(POSTGRES),
    };
    pending.map(|pending| !pending).map_err(failed)
}

fn steps<DB, C>(conn: &mut C, source: EmbeddedMigrations) -> Result<usize, StoreError>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: MigrationSource<DB>,
{
    let ours: Vec<Box<dyn Migration<DB>>> = source.migrations().map_err(failed)?;
    let ours: Vec<String> = ours.iter().map(|step| step.name().version().to_string()).collect();
    let applied = conn.applied_migrations().map_err(failed)?;
    if let Some(newer) = applied.iter().find(|step| !ours.contains(&step.to_string())) {
        return Err(StoreError::Address(format!(
            "the database was made by another Brimful (schema {newer}): a newer one, or one from before the first release. This program cannot use it"
        )));
    }
    Ok(conn.run_pending_migrations(source).map_err(failed)?.len())
}

fn failed(error: impl std::fmt::Display) -> StoreError {
    StoreError::Address(format!("the database could not be brought up to date: {error}"))
}

/// Whether the database answers at all.
///
/// # Errors
/// When it does not.
pub fn answers(db: &Db) -> Result<(), StoreError> {
    db.read_one(|snapshot| {
        diesel::sql_query("SELECT 1").execute(snapshot.db())?;
        Ok(())
    })
}

/// Makes a schema of its own on a PostgreSQL server, for tests that must not meet one another.
///
/// # Errors
/// When the address is not PostgreSQL's, the name is no plain word, or the server says no.
pub fn create_schema(url: &str, name: &str) -> Result<(), StoreError> {
    if !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_') {
        return Err(StoreError::Address("a schema's name is a plain word".to_owned()));
    }
    match super::postgres::connect(url)? {
        Conn::Postgres(mut conn) => Ok(conn.batch_execute(&format!("CREATE SCHEMA {name}"))?),
        Conn::Sqlite(_) => Err(StoreError::Address("schemas are PostgreSQL's".to_owned())),
    }
}
