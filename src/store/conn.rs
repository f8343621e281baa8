//! Connections: one way to read, one way to write. Only this module and its two halves know BEGIN.

use std::marker::PhantomData;
use std::sync::Arc;

use diesel::pg::PgConnection;
use diesel::sqlite::SqliteConnection;

use super::error::{Failure, StoreError};
use super::postgres::Postgres;
use super::sqlite::Sqlite;
use crate::domain::head::{PublicKey, SigningKey};
use crate::domain::time::UtcTime;
use crate::ports::{Clock, Progress, Random, RandomFailed};

pub(in crate::store) use multi::Conn;

mod multi {
    use super::{PgConnection, SqliteConnection};

    /// A connection to either database. Nothing outside `store` sees one.
    #[derive(diesel::MultiConnection)]
    pub enum Conn {
        /// The embedded database.
        Sqlite(SqliteConnection),
        /// PostgreSQL.
        Postgres(PgConnection),
    }
}

/// Runs the same expression on whichever database it is, for what diesel knows only per backend (upserts, row locks).
macro_rules! on_backend {
    ($conn:expr, $inner:ident => $body:expr) => {
        match $conn {
            $crate::store::conn::Conn::Sqlite($inner) => $body,
            $crate::store::conn::Conn::Postgres($inner) => $body,
        }
    };
}
pub(in crate::store) use on_backend;

/// What a job may read: one snapshot, so that the figures of a page add up.
pub struct Snapshot<'c> {
    conn: &'c mut Conn,
    progress: Progress,
}

impl<'c> Snapshot<'c> {
    pub(in crate::store) fn new(conn: &'c mut Conn) -> Self {
        Self { conn, progress: Progress::none() }
    }

    pub(in crate::store) fn db(&mut self) -> &mut Conn {
        self.conn
    }

    /// Where the work that this is for tells how far it is.
    pub fn progress(&self) -> Progress {
        self.progress.clone()
    }
}

/// A write transaction. `'b` is a brand: a lock taken in one transaction cannot be used in another.
pub struct Tx<'b> {
    snapshot: Snapshot<'b>,
    ports: Ports,
    brand: PhantomData<fn(&'b ()) -> &'b ()>,
}

impl<'b> Tx<'b> {
    pub(in crate::store) fn new(conn: &'b mut Conn, ports: &Ports) -> Self {
        Self { snapshot: Snapshot::new(conn), ports: ports.clone(), brand: PhantomData }
    }

    /// The present moment. Rules that compare with it take the time of the lock instead (`LockedGroup::at`).
    pub fn now(&self) -> UtcTime {
        self.ports.clock.now()
    }

    /// Random bytes: 32 of them are a secret of 256 bits.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn random<const N: usize>(&self) -> Result<[u8; N], RandomFailed> {
        let mut bytes = [0; N];
        self.ports.random.fill(&mut bytes)?;
        Ok(bytes)
    }

    /// The key that signs the heads of the chain.
    ///
    /// # Errors
    /// When the program was started without one.
    pub(in crate::store) fn signing_key(&self) -> Result<SigningKey, StoreError> {
        self.ports.key.clone().ok_or(StoreError::NoSigningKey)
    }
}

impl<'b> std::ops::Deref for Tx<'b> {
    type Target = Snapshot<'b>;
    fn deref(&self) -> &Self::Target {
        &self.snapshot
    }
}

impl std::ops::DerefMut for Tx<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.snapshot
    }
}

/// Time, chance and the signing key, handed to every transaction.
#[derive(Clone)]
pub struct Ports {
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Gives random bytes.
    pub random: Arc<dyn Random>,
    /// Signs the heads of the chain; none for a program that posts no statements.
    pub key: Option<SigningKey>,
}

#[derive(Clone)]
enum Engine {
    Sqlite(Arc<Sqlite>),
    Postgres(Arc<Postgres>),
}

/// The database: clone it freely.
#[derive(Clone)]
pub struct Db {
    engine: Engine,
    ports: Ports,
    progress: Progress,
}

/// Which database stands behind an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    /// The embedded database: `sqlite:PATH`.
    Sqlite,
    /// PostgreSQL: `postgres://...`.
    Postgres,
}

/// Reads the kind of database from its address. An unknown one is an error, never a new file.
///
/// # Errors
/// Names what is accepted.
pub fn backend_of(url: &str) -> Result<Backend, StoreError> {
    match url.split_once(':') {
        Some(("sqlite", path)) if !path.is_empty() => Ok(Backend::Sqlite),
        Some(("postgres" | "postgresql", rest)) if rest.starts_with("//") => Ok(Backend::Postgres),
        _ => Err(StoreError::Address(
            "the database address must be sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME".to_owned(),
        )),
    }
}

impl Db {
    /// Opens the database at `url` (`sqlite:PATH` or `postgres://…`) with a pool of `connections` for reading
    /// (and, on PostgreSQL, writing).
    ///
    /// # Errors
    /// When the address is of no known kind or the database does not answer.
    pub fn open(url: &str, connections: u32, ports: Ports) -> Result<Self, StoreError> {
        let engine = match backend_of(url)? {
            Backend::Sqlite => {
                let path = url.trim_start_matches("sqlite:");
                Engine::Sqlite(Arc::new(Sqlite::open(path, connections, ports.clone())?))
            }
            Backend::Postgres => Engine::Postgres(Arc::new(Postgres::open(url, connections)?)),
        };
        Ok(Self { engine, ports, progress: Progress::none() })
    }

    /// The same database for work that tells how far it is.
    #[must_use]
    pub fn telling(&self, progress: Progress) -> Self {
        Self { progress, ..self.clone() }
    }

    /// Where the work that this is for tells how far it is.
    pub const fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Which database this is.
    pub fn backend(&self) -> Backend {
        match self.engine {
            Engine::Sqlite(_) => Backend::Sqlite,
            Engine::Postgres(_) => Backend::Postgres,
        }
    }

    /// The present moment of the clock that this database was opened with.
    pub fn now(&self) -> UtcTime {
        self.ports.clock.now()
    }

    /// Random bytes from the source that this database was opened with.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn random<const N: usize>(&self) -> Result<[u8; N], RandomFailed> {
        let mut bytes = [0; N];
        self.ports.random.fill(&mut bytes)?;
        Ok(bytes)
    }

    /// The public half of the signing key that this database was opened with.
    pub fn public_key(&self) -> Option<PublicKey> {
        self.ports.key.as_ref().map(SigningKey::public)
    }

    /// A connection outside the pool and the writer, for what diesel runs in transactions of its own (migrations).
    pub(in crate::store) fn own_connection(&self) -> Result<Conn, StoreError> {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.own_connection(),
            Engine::Postgres(postgres) => postgres.own_connection(),
        }
    }

    /// The one way to write: `job` runs alone in its transaction, which is committed when it answers Ok and undone
    /// otherwise. The answer comes after the commit is on disk.
    ///
    /// # Errors
    /// What the job refused, or why the database could not do it. In both cases nothing was written.
    pub fn write<T, R, F>(&self, job: F) -> Result<T, Failure<R>>
    where
        F: for<'b> FnOnce(&mut Tx<'b>) -> Result<T, Failure<R>> + Send + 'static,
        T: Send + 'static,
        R: Send + 'static,
    {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.write(told(&self.progress, job)),
            Engine::Postgres(postgres) => postgres.write(&self.ports, told(&self.progress, job)),
        }
    }

    /// As [`Db::write`], for an async thread: nothing is held while the writer works, and where the database is
    /// embedded no other thread stands between.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub async fn write_soon<T, R, F>(&self, job: F) -> Result<T, Failure<R>>
    where
        F: for<'b> FnOnce(&mut Tx<'b>) -> Result<T, Failure<R>> + Send + 'static,
        T: Send + 'static,
        R: Send + 'static,
    {
        let job = told(&self.progress, job);
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.write_soon(job).await,
            Engine::Postgres(postgres) => {
                let (postgres, ports) = (postgres.clone(), self.ports.clone());
                let written = tokio::task::spawn_blocking(move || postgres.write(&ports, job)).await;
                written.map_err(|_| StoreError::Busy("the program is stopping".to_owned()))?
            }
        }
    }

    /// The one way to read: everything `job` sees is one snapshot.
    ///
    /// # Errors
    /// What the job refused, or why the database could not do it.
    pub fn read<T, E, F>(&self, job: F) -> Result<T, E>
    where
        F: FnOnce(&mut Snapshot<'_>) -> Result<T, E>,
        E: From<StoreError>,
    {
        let job = |snapshot: &mut Snapshot<'_>| {
            snapshot.progress = self.progress.clone();
            job(snapshot)
        };
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.read(job),
            Engine::Postgres(postgres) => postgres.read(job),
        }
    }

    /// A read of exactly one statement, which is a snapshot of its own: saves the two round trips around it.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn read_one<T, E, F>(&self, job: F) -> Result<T, E>
    where
        F: FnOnce(&mut Snapshot<'_>) -> Result<T, E>,
        E: From<StoreError>,
    {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.read_one(job),
            Engine::Postgres(postgres) => postgres.read_one(job),
        }
    }

    /// A read of exactly one statement that finds its rows by their keys, for an async thread. It is done here and now
    /// where the database is embedded and a connection is free, since handing it to another thread takes longer than
    /// the work itself; otherwise the job comes back, for [`Db::read_one`] on a thread that may wait.
    ///
    /// # Errors
    /// The job, when it was not done.
    pub fn read_at_once<T, F>(&self, job: F) -> Result<T, F>
    where
        F: FnOnce(&mut Snapshot<'_>) -> T,
    {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.read_at_once(job),
            Engine::Postgres(_) => Err(job),
        }
    }
}

/// The same job in a transaction that knows where to tell how far it is.
fn told<T, R, F>(
    progress: &Progress,
    job: F,
) -> impl for<'b> FnOnce(&mut Tx<'b>) -> Result<T, Failure<R>> + Send + 'static + use<T, R, F>
where
    F: for<'b> FnOnce(&mut Tx<'b>) -> Result<T, Failure<R>> + Send + 'static,
{
    let progress = progress.clone();
    move |tx: &mut Tx<'_>| {
        tx.snapshot.progress = progress;
        job(tx)
    }
}
