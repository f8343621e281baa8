//! The threads that send mail and look at the calendar, beside the server or alone (`brimful work`).

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::calendar;
use super::mailer::Mailer;
use crate::config::ServerConfig;
use crate::store::Db;

/// How long an idle worker waits before it looks into the outbox again.
const PAUSE: Duration = Duration::from_secs(2);
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

/// Starts the workers: eight for an SMTP server, which is waited for, one for the spool folder.
///
/// # Errors
/// One sentence that names the variable.
pub fn start(db: Db, config: &ServerConfig, data_dir: &Path) -> Result<Workers, String> {
    let mailer = Mailer::configured(db.clone(), config, data_dir)?;
    let count = if config.mail.smtp_url.is_some() { 8 } else { 1 };
    let stopping = Arc::new(Stopping::default());
    let mut threads = Vec::with_capacity(count + 1);
    for number in 0..count {
        let (mailer, stopping) = (mailer.clone(), Arc::clone(&stopping));
        let thread = std::thread::Builder::new()
            .name(format!("mail-{number}"))
            .spawn(move || work(&mailer, &stopping))
            .map_err(|error| format!("cannot start a mail worker: {error}"))?;
        threads.push(thread);
    }
    let watching = Arc::clone(&stopping);
    let thread = std::thread::Builder::new()
        .name("calendar".to_owned())
        .spawn(move || watch(&db, &watching))
        .map_err(|error| format!("cannot start the calendar: {error}"))?;
    threads.push(thread);
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
                tracing::error!("a mail worker had panicked");
            }
        }
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
