//! What every test of services and pages starts from: a fresh database of each kind with a clock that the test owns.

pub mod earned;
pub mod group;
pub mod round;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use brimful::domain::head::SigningKey;
use brimful::domain::time::UtcTime;
use brimful::ports::{Random, SetClock, SystemRandom};
use brimful::store::conn::Ports;
use brimful::store::migrate::migrate;
use brimful::store::{Db, Snapshot};

/// A fresh database and its clock. Its files or its schema go with it.
pub struct World {
    /// Which database: for messages.
    pub name: &'static str,
    /// The database, migrated.
    pub db: Db,
    /// The clock that the database reads.
    pub clock: SetClock,
    /// The address, for starting a program on it.
    pub url: String,
    _folder: Option<tempfile::TempDir>,
}

/// An invoice as owners attach it.
pub const PDF: &[u8] = b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";

/// The same as a service takes it.
pub fn receipt() -> Option<brimful::services::payouts::ReceiptChoice> {
    let receipt = brimful::domain::receipt::Receipt::parse("invoice.pdf", PDF.to_vec()).unwrap();
    Some(brimful::services::payouts::ReceiptChoice::New(receipt))
}

/// One fresh world per kind of database: SQLite always, PostgreSQL when `TEST_DATABASE_URL` names one.
/// Under `CI=true` a missing PostgreSQL is a failure.
pub fn worlds() -> Vec<World> {
    let mut worlds = vec![sqlite()];
    match std::env::var("TEST_DATABASE_URL") {
        Ok(url) => worlds.push(postgres(&url)),
        Err(_) if std::env::var("CI").as_deref() == Ok("true") => {
            panic!("CI=true and no PostgreSQL: set TEST_DATABASE_URL or use bin/test")
        }
        Err(_) => eprintln!("PostgreSQL half not run: TEST_DATABASE_URL is not set (bin/test sets it)"),
    }
    worlds
}

/// The moment at which every world begins: 1 October 2026, 08:00 UTC.
pub fn beginning() -> UtcTime {
    moment("2026-10-01T08:00:00Z")
}

/// A moment from its text.
pub fn moment(text: &str) -> UtcTime {
    UtcTime::parse(text).unwrap()
}

/// A fresh SQLite world.
pub fn sqlite() -> World {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("test.sqlite").display());
    world("SQLite", url, Some(folder))
}

/// A fresh schema on the PostgreSQL at `base`.
pub fn postgres(base: &str) -> World {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let name = format!("t{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    brimful::store::migrate::create_schema(base, &name).unwrap();
    let join = if base.contains('?') { '&' } else { '?' };
    world("PostgreSQL", format!("{base}{join}options=-csearch_path%3D{name}"), None)
}

/// The key that signs the heads of every world.
pub fn signing_key() -> SigningKey {
    SigningKey::from_secret(&[7; 32])
}

fn world(name: &'static str, url: String, folder: Option<tempfile::TempDir>) -> World {
    let clock = SetClock::at(beginning());
    let ports = Ports { clock: Arc::new(clock.clone()), random: Arc::new(SystemRandom), key: Some(signing_key()) };
    let db = Db::open(&url, 4, ports).expect("the database opens");
    migrate(&db).expect("the schema is made");
    World { name, db, clock, url, _folder: folder }
}

impl World {
    /// The same database opened again, with another signing key or none, and another source of randomness.
    pub fn opened_with(&self, key: Option<SigningKey>, random: Arc<dyn Random>) -> Db {
        Db::open(&self.url, 4, Ports { clock: Arc::new(self.clock.clone()), random, key }).expect("it opens again")
    }

    /// Reads from one snapshot; the test fails when the database does.
    pub fn read<T>(&self, job: impl FnOnce(&mut Snapshot<'_>) -> Result<T, brimful::store::StoreError>) -> T {
        self.db.read(job).unwrap()
    }

    /// Sets the clock.
    pub fn at(&self, text: &str) {
        self.clock.set(moment(text));
    }
}

/// Every other write in a group waits until this is let go.
pub struct Held {
    release: std::sync::mpsc::Sender<()>,
    thread: std::thread::JoinHandle<()>,
}

impl Held {
    /// Takes the lock of a group, and keeps it.
    pub fn up(db: &Db, group: brimful::store::scope::InGroup) -> Self {
        let (begun, has_begun) = std::sync::mpsc::channel();
        let (release, released) = std::sync::mpsc::channel();
        let db = db.clone();
        let thread = std::thread::spawn(move || {
            let held = db.write(move |tx| {
                brimful::store::ledger::lock_group(tx, group)?;
                begun.send(()).unwrap();
                released.recv().unwrap();
                Err::<(), _>(brimful::store::Failure::Refused(()))
            });
            assert!(matches!(held, Err(brimful::store::Failure::Refused(()))), "nothing is written: {held:?}");
        });
        has_begun.recv().unwrap();
        Self { release, thread }
    }

    /// The others go on.
    pub fn let_go(self) {
        self.release.send(()).unwrap();
        self.thread.join().unwrap();
    }
}
