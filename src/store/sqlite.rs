//! SQLite: one writer thread that shares commits, and a pool of readers.
//!
//! Writers that each begin a transaction of their own either fail ("database is locked") or starve one another.
//! Here jobs queue for one thread, up to 64 share a commit, each in its own savepoint, and each caller is answered
//! after the commit is on disk (`synchronous=FULL`).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::sqlite::SqliteConnection;
use diesel::{Connection, RunQueryDsl, sql_query};
use tokio::sync::oneshot;

use super::conn::{Conn, Ports, Snapshot, Tx};
use super::error::{Failure, StoreError};

const JOBS_PER_COMMIT: usize = 64;
const QUEUE: usize = 4096;

/// `busy_timeout` first, since setting `journal_mode` can itself meet a lock.
const EVERY_CONNECTION: &str = "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; \
     PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000;";

pub(in crate::store) struct Sqlite {
    jobs: Mutex<SyncSender<Box<dyn Job>>>,
    readers: r2d2::Pool<Readers>,
    path: String,
}

impl Sqlite {
    pub(in crate::store) fn open(path: &str, connections: u32, ports: Ports) -> Result<Self, StoreError> {
        let writer = connect(path)?;
        let (jobs, queue) = sync_channel(QUEUE);
        let path_of_writer = path.to_owned();
        std::thread::Builder::new()
            .name("sqlite-writer".to_owned())
            .spawn(move || Writer { path: path_of_writer, ports, conn: Some(writer) }.run(&queue))
            .map_err(|error| StoreError::Busy(error.to_string()))?;
        let readers = r2d2::Pool::builder()
            .max_size(connections.max(1))
            .min_idle(Some(1))
            .test_on_check_out(false)
            .connection_timeout(Duration::from_secs(5))
            .build(Readers { path: path.to_owned() })
            .map_err(|error| StoreError::Address(format!("cannot open the database file: {error}")))?;
        Ok(Self { jobs: Mutex::new(jobs), readers, path: path.to_owned() })
    }

    pub(in crate::store) fn own_connection(&self) -> Result<Conn, StoreError> {
        connect(&self.path)
    }

    pub(in crate::store) fn write<T, R, F>(&self, job: F) -> Result<T, Failure<R>>
    where
        F: for<'b> FnOnce(&mut Tx<'b>) -> Result<T, Failure<R>> + Send + 'static,
        T: Send + 'static,
        R: Send + 'static,
    {
        let (sender, waiting) = channel();
        // Whoever asked may have gone away; the commit stands all the same.
        self.hand_over(job, move |outcome| drop(sender.send(outcome)))?;
        waiting.recv().map_err(|_| gone())?
    }

    /// As [`Sqlite::write`], for who must not hold a thread while the writer works.
    pub(in crate::store) async fn write_soon<T, R, F>(&self, job: F) -> Result<T, Failure<R>>
    where
        F: for<'b> FnOnce(&mut Tx<'b>) -> Result<T, Failure<R>> + Send + 'static,
        T: Send + 'static,
        R: Send + 'static,
    {
        let (sender, waiting) = oneshot::channel();
        self.hand_over(job, move |outcome| drop(sender.send(outcome)))?;
        waiting.await.map_err(|_| gone())?
    }

    fn hand_over<T, R, F, A>(&self, job: F, answer: A) -> Result<(), StoreError>
    where
        F: for<'b> FnOnce(&mut Tx<'b>) -> Result<T, Failure<R>> + Send + 'static,
        A: FnOnce(Result<T, Failure<R>>) + Send + 'static,
        T: Send + 'static,
        R: Send + 'static,
    {
        let boxed: Box<dyn Job> = Box::new(JobOf { run: Some(job), outcome: None, answer });
        let jobs = self.jobs.lock().map_err(|_| gone())?;
        jobs.try_send(boxed).map_err(|_| StoreError::Busy("too many writes are waiting".to_owned()))
    }

    pub(in crate::store) fn read<T, E, F>(&self, job: F) -> Result<T, E>
    where
        F: FnOnce(&mut Snapshot<'_>) -> Result<T, E>,
        E: From<StoreError>,
    {
        let mut conn = self.reader()?;
        conn.batch_execute("BEGIN").map_err(StoreError::from)?;
        let open = Reading(&mut conn);
        job(&mut Snapshot::new(&mut *open.0))
    }

    pub(in crate::store) fn read_one<T, E, F>(&self, job: F) -> Result<T, E>
    where
        F: FnOnce(&mut Snapshot<'_>) -> Result<T, E>,
        E: From<StoreError>,
    {
        let mut conn = self.reader()?;
        job(&mut Snapshot::new(&mut conn))
    }

    pub(in crate::store) fn read_at_once<T, F>(&self, job: F) -> Result<T, F>
    where
        F: FnOnce(&mut Snapshot<'_>) -> T,
    {
        match self.readers.try_get() {
            Some(mut conn) => Ok(job(&mut Snapshot::new(&mut conn))),
            None => Err(job),
        }
    }

    fn reader(&self) -> Result<r2d2::PooledConnection<Readers>, StoreError> {
        self.readers.get().map_err(|error| StoreError::Busy(error.to_string()))
    }
}

fn gone() -> StoreError {
    StoreError::Busy("the writer has stopped".to_owned())
}

/// Ends the snapshot however the job ended, panics included.
struct Reading<'c>(&'c mut Conn);

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.0.batch_execute("ROLLBACK") {
            tracing::warn!(%error, "a read snapshot did not end cleanly");
        }
    }
}

fn connect(path: &str) -> Result<Conn, StoreError> {
    let open =
        |error: diesel::ConnectionError| StoreError::Address(format!("cannot open the database file {path}: {error}"));
    let mut conn = SqliteConnection::establish(path).map_err(open)?;
    conn.batch_execute(EVERY_CONNECTION)?;
    conn.batch_execute("PRAGMA journal_mode = WAL;")?;
    Ok(Conn::Sqlite(conn))
}

struct Readers {
    path: String,
}

impl r2d2::ManageConnection for Readers {
    type Connection = Conn;
    type Error = StoreError;

    fn connect(&self) -> Result<Conn, StoreError> {
        let mut conn = connect(&self.path)?;
        conn.batch_execute("PRAGMA query_only = ON;")?;
        Ok(conn)
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), StoreError> {
        sql_query("SELECT 1").execute(conn)?;
        Ok(())
    }

    fn has_broken(&self, _conn: &mut Conn) -> bool {
        false
    }
}

/// What a job asks for once it has run.
enum Verdict {
    Keep,
    Undo,
    Fatal,
}

trait Job: Send {
    fn run(&mut self, tx: &mut Tx<'_>) -> Verdict;
    /// The job panicked: its savepoint is undone.
    fn panicked(&mut self);
    fn answer(self: Box<Self>, committed: Result<(), &str>);
}

struct JobOf<F, A, T, R> {
    run: Option<F>,
    outcome: Option<Result<T, Failure<R>>>,
    answer: A,
}

impl<F, A, T, R> Job for JobOf<F, A, T, R>
where
    F: for<'b> FnOnce(&mut Tx<'b>) -> Result<T, Failure<R>> + Send,
    A: FnOnce(Result<T, Failure<R>>) + Send,
    T: Send,
    R: Send,
{
    fn run(&mut self, tx: &mut Tx<'_>) -> Verdict {
        let Some(run) = self.run.take() else { return Verdict::Undo };
        let outcome = run(tx);
        let verdict = match &outcome {
            Ok(_) => Verdict::Keep,
            Err(Failure::Refused(_)) => Verdict::Undo,
            Err(Failure::Store(error)) if error.is_constraint() => Verdict::Undo,
            Err(Failure::Store(_)) => Verdict::Fatal,
        };
        self.outcome = Some(outcome);
        verdict
    }

    fn panicked(&mut self) {
        self.outcome = Some(Err(Failure::Store(StoreError::Panicked)));
    }

    fn answer(self: Box<Self>, committed: Result<(), &str>) {
        let answer = match (committed, self.outcome) {
            (Ok(()), Some(outcome)) => outcome,
            (Err(_), Some(Err(Failure::Store(error)))) => Err(Failure::Store(error)),
            (Err(why), _) => Err(Failure::Store(StoreError::Busy(why.to_owned()))),
            (Ok(()), None) => Err(Failure::Store(StoreError::Panicked)),
        };
        (self.answer)(answer);
    }
}

struct Writer {
    path: String,
    ports: Ports,
    conn: Option<Conn>,
}

impl Writer {
    fn run(mut self, queue: &Receiver<Box<dyn Job>>) {
        while let Ok(first) = queue.recv() {
            let mut batch = vec![first];
            while batch.len() < JOBS_PER_COMMIT {
                match queue.try_recv() {
                    Ok(job) => batch.push(job),
                    Err(_) => break,
                }
            }
            let committed = self.commit(&mut batch);
            if let Err(error) = &committed {
                tracing::error!(%error, "a shared commit failed; nothing of it was kept");
                self.conn = None;
            }
            let told = committed.map_err(|error| error.to_string());
            for job in batch {
                let answer = match &told {
                    Ok(()) => Ok(()),
                    Err(why) => Err(why.as_str()),
                };
                job.answer(answer);
            }
        }
    }

    /// Runs the jobs and commits. An error means that nothing of the whole batch was written.
    fn commit(&mut self, batch: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
        let conn = match &mut self.conn {
            Some(conn) => conn,
            none => none.insert(connect(&self.path)?),
        };
        conn.batch_execute("BEGIN IMMEDIATE")?;
        for job in batch {
            conn.batch_execute("SAVEPOINT job")?;
            let mut tx = Tx::new(conn, &self.ports);
            let verdict = catch_unwind(AssertUnwindSafe(|| job.run(&mut tx)));
            match verdict {
                Ok(Verdict::Keep) => conn.batch_execute("RELEASE job")?,
                Ok(Verdict::Undo) => conn.batch_execute("ROLLBACK TO job; RELEASE job")?,
                Ok(Verdict::Fatal) => {
                    return Err(StoreError::Busy("a write before yours failed; try again".to_owned()));
                }
                Err(_) => {
                    job.panicked();
                    conn.batch_execute("ROLLBACK TO job; RELEASE job")?;
                }
            }
        }
        conn.batch_execute("COMMIT")?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(diesel::QueryableByName)]
    struct Setting {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        value: i64,
    }

    /// Without the first, REPLACE deletes ledger rows past their trigger; without the second, a row may point at none.
    #[test]
    #[expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]
    fn every_connection_has_the_settings_that_the_ledger_rests_on() {
        let folder = tempfile::tempdir().unwrap();
        let mut conn = connect(folder.path().join("test.sqlite").to_str().unwrap()).unwrap();
        let full = 2;
        for (pragma, wanted) in [("recursive_triggers", 1), ("foreign_keys", 1), ("synchronous", full)] {
            let query = format!("SELECT {pragma} AS value FROM pragma_{pragma}");
            let setting: Setting = sql_query(query).get_result(&mut conn).unwrap();
            assert_eq!(setting.value, wanted, "{pragma}");
        }
    }
}
