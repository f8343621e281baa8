//! The threads that send mail, check the books and look at the calendar, beside the server or alone (`brimful work`).

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::calendar;
use super::mailer::Mailer;
use crate::config::ServerConfig;
use crate::services::book_checks::check_due_books;
use crate::store::Db;

/// How long an idle worker waits before it looks into the outbox again.
const PAUSE: Duration = Duration::from_secs(2);
/// How long until somebody looks again whether books are to be checked.
const CHECK_PAUSE: Duration = Duration::from_mins(1);
/// After a failure of the database.
const LONG_PAUSE: Duration = Duration::from_secs(15);

/// Running workers; stop them before the program ends, so that no mail is left between sent and noted.
pub struct Workers {
    mailer: Mailer,
    stopping: Arc<Stopping>,
    threads: Vec<JoinHandle<()>>,
}

#[derive(Default)]
struct Stopping {
    flag: AtomicBool,
    lock: Mutex<()>,
    bell: Condvar,
}

impl Stopping {
    fn wait(&self, pause: Duration) {
        let guard = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.bell.wait_timeout_while(guard, pause, |()| !self.flag.load(Ordering::Acquire)));
    }
}

/// Starts the workers: eight for an SMTP server, which is waited for, one for the spool folder, none while the server
/// is being worked on.
///
/// # Errors
/// One sentence that names the variable.
pub fn start(db: Db, config: &ServerConfig, data_dir: &Path) -> Result<Workers, String> {
    let mailer = Mailer::configured(db.clone(), config, data_dir)?;
    let count = match (&config.maintenance, &config.mail.smtp_url) {
        (Some(_), _) => 0,
        (None, Some(_)) => 8,
        (None, None) => 1,
    };
    let stopping = Arc::new(Stopping::default());
    let mut threads = Vec::with_capacity(count + 2);
    for number in 0..count {
        let (mailer, stopping) = (mailer.clone(), Arc::clone(&stopping));
        let thread = std::thread::Builder::new()
            .name(format!("mail-{number}"))
            .spawn(move || work(&mailer, &stopping))
            .map_err(|error| format!("cannot start a mail worker: {error}"))?;
        threads.push(thread);
    }
    if config.maintenance.is_none() {
        type Round = fn(&Db, &Stopping);
        let rounds: [(&str, Round); 2] = [("books", check), ("calendar", watch)];
        for (name, round) in rounds {
            let (db, stopping) = (db.clone(), Arc::clone(&stopping));
            let thread = std::thread::Builder::new()
                .name(name.to_owned())
                .spawn(move || round(&db, &stopping))
                .map_err(|error| format!("cannot start the thread of the {name}: {error}"))?;
            threads.push(thread);
        }
    }
    Ok(Workers { mailer, stopping, threads })
}

impl Workers {
    /// Where mail goes, for people.
    pub fn describe(&self) -> String {
        self.mailer.describe()
    }

    /// Lets every worker finish the mail it has begun.
    pub fn stop(self) {
        self.stopping.flag.store(true, Ordering::Release);
        self.stopping.bell.notify_all();
        for thread in self.threads {
            if thread.join().is_err() {
                tracing::error!("a worker had panicked");
            }
        }
    }
}

fn check(db: &Db, stopping: &Stopping) {
    while !stopping.flag.load(Ordering::Acquire) {
        if let Err(error) = check_due_books(db) {
            tracing::warn!(%error, "the books cannot be checked; trying again");
        }
        stopping.wait(CHECK_PAUSE);
    }
}

fn watch(db: &Db, stopping: &Stopping) {
    while !stopping.flag.load(Ordering::Acquire) {
        if let Err(error) = calendar::look(db) {
            tracing::warn!(%error, "the calendar cannot be read; trying again");
        }
        stopping.wait(calendar::PAUSE);
    }
}

fn work(mailer: &Mailer, stopping: &Stopping) {
    while !stopping.flag.load(Ordering::Acquire) {
        match mailer.send_one() {
            Ok(true) => {}
            Ok(false) => stopping.wait(PAUSE),
            Err(error) => {
                tracing::warn!(%error, "the outbox cannot be read; trying again");
                stopping.wait(LONG_PAUSE);
            }
        }
    }
}
