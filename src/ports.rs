//! Time and chance as arguments: the two things that production takes from the machine and tests own. And where long
//! work tells how far it is.

mod progress;

use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::time::UtcTime;

pub use progress::{At, Progress, Step, Walk, Watch};

/// Tells the time (UTC). Tests and the demo set it; nothing in Brimful asks the machine directly.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> UtcTime;
}

/// The machine's own clock.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

#[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
impl Clock for SystemClock {
    fn now(&self) -> UtcTime {
        UtcTime::new(chrono::Utc::now().naive_utc())
    }
}

/// A clock that stands still until it is set, for tests and for recording the demo's past.
#[derive(Debug, Clone)]
pub struct SetClock(Arc<Mutex<UtcTime>>);

impl SetClock {
    /// A clock standing at `now`.
    pub fn at(now: UtcTime) -> Self {
        Self(Arc::new(Mutex::new(now)))
    }

    /// Moves the clock, forwards or backwards.
    pub fn set(&self, now: UtcTime) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }
}

impl Clock for SetClock {
    fn now(&self) -> UtcTime {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Gives random bytes. Secrets come from here, so production must use the system's source.
pub trait Random: Send + Sync {
    /// Fills the buffer.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    fn fill(&self, buffer: &mut [u8]) -> Result<(), RandomFailed>;
}

/// The system gave no randomness.
#[derive(Debug, thiserror::Error)]
#[error("the system gave no random numbers: {0}")]
pub struct RandomFailed(pub String);

/// The operating system's source of randomness.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemRandom;

#[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for randomness")]
impl Random for SystemRandom {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), RandomFailed> {
        getrandom::fill(buffer).map_err(|error| RandomFailed(error.to_string()))
    }
}
