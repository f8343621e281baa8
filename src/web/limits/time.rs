//! The time that limits count in: the program's clock, which may be put back.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use governor::clock::Clock;

use crate::domain::time::UtcTime;
use crate::store::Db;

/// How long the program has run, by its clock. A clock that is put back stands still for that moment: nobody waits for
/// an hour because a machine's clock was an hour fast.
#[derive(Clone)]
pub(super) struct Running {
    db: Db,
    so_far: Arc<Mutex<(UtcTime, Duration)>>,
}

impl Running {
    pub(super) fn from_now(db: Db) -> Self {
        let so_far = Arc::new(Mutex::new((db.now(), Duration::ZERO)));
        Self { db, so_far }
    }
}

impl Clock for Running {
    type Instant = Duration;

    fn now(&self) -> Duration {
        let mut so_far = self.so_far.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.db.now();
        let (last, elapsed) = *so_far;
        let elapsed = elapsed.saturating_add(now.since(last).to_std().unwrap_or_default());
        *so_far = (now, elapsed);
        elapsed
    }
}
