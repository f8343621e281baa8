//! The database as somebody with a shell has it: beside the program, with the settings that the program takes.

use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::sqlite::SqliteConnection;
use diesel::{Connection, QueryResult, QueryableByName, RunQueryDsl, sql_query};

/// A connection that is not the program's.
pub enum Raw {
    /// The embedded database, with foreign keys and recursive triggers as the program sets them.
    Sqlite(SqliteConnection),
    /// PostgreSQL.
    Postgres(PgConnection),
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = diesel::sql_types::Text)]
    word: String,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    number: i64,
}

impl Raw {
    /// Opens the database at this address.
    pub fn open(url: &str) -> Self {
        let Some(path) = url.strip_prefix("sqlite:") else {
            return Self::Postgres(PgConnection::establish(url).unwrap());
        };
        let mut conn = SqliteConnection::establish(path).unwrap();
        conn.batch_execute(
            "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; \
             PRAGMA synchronous = FULL;",
        )
        .unwrap();
        Self::Sqlite(conn)
    }

    /// Tries statements.
    pub fn attempt(&mut self, sql: &str) -> QueryResult<()> {
        match self {
            Self::Sqlite(conn) => conn.batch_execute(sql),
            Self::Postgres(conn) => conn.batch_execute(sql),
        }
    }

    /// Runs statements that must work.
    #[track_caller]
    pub fn run(&mut self, sql: &str) {
        self.attempt(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    }

    /// Fails the test unless the database refuses, with these words in its answer; gives the answer.
    #[track_caller]
    pub fn refuses(&mut self, sql: &str, words: &str) {
        match self.attempt(sql) {
            Ok(()) => panic!("this went through: {sql}"),
            Err(error) => assert!(error.to_string().contains(words), "{words:?} is not why {sql} failed: {error}"),
        }
    }

    /// A column named `word`.
    #[track_caller]
    pub fn words(&mut self, sql: &str) -> Vec<String> {
        let query = sql_query(sql);
        let rows: QueryResult<Vec<Word>> = match self {
            Self::Sqlite(conn) => query.load(conn),
            Self::Postgres(conn) => query.load(conn),
        };
        rows.unwrap_or_else(|error| panic!("{error}: {sql}")).into_iter().map(|row| row.word).collect()
    }

    /// Every row of every table, in words: two of these are equal when nothing was changed.
    pub fn everything(&mut self) -> Vec<String> {
        let tables = self.words(match self {
            Self::Sqlite(_) => "SELECT name AS word FROM sqlite_master WHERE type = 'table' ORDER BY name",
            Self::Postgres(_) => {
                "SELECT table_name::text AS word FROM information_schema.tables \
                 WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name"
            }
        });
        let mut all = Vec::new();
        for table in tables {
            let row = match self {
                Self::Postgres(_) => format!("{table}::text"),
                Self::Sqlite(_) => {
                    let columns = format!("SELECT 'quote(' || name || ')' AS word FROM pragma_table_info('{table}')");
                    self.words(&columns).join(" || ',' || ")
                }
            };
            all.extend(self.words(&format!("SELECT '{table}: ' || {row} AS word FROM {table} ORDER BY 1")));
        }
        all
    }

    /// A single figure named `number`.
    #[track_caller]
    pub fn number(&mut self, sql: &str) -> i64 {
        let query = sql_query(sql);
        let row: QueryResult<Number> = match self {
            Self::Sqlite(conn) => query.get_result(conn),
            Self::Postgres(conn) => query.get_result(conn),
        };
        row.unwrap_or_else(|error| panic!("{error}: {sql}")).number
    }
}
