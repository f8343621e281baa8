//! The counts: one limiter of the `governor` crate (GCRA) per limit, over stores that are swept.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use governor::RateLimiter;
use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::StateStore;
use governor::state::keyed::ShrinkableKeyedStateStore;

use super::time::Running;
use super::{Key, Limit};
use crate::store::Db;

/// After so many checks every store lets go of whoever is as good as new: between two sweeps no more than so many come
/// in, and whoever stays is somebody whose tries are not given back yet.
const SWEEP_EVERY: u32 = 1_000;
/// How long an address is known as one that an account was signed in from.
const KNOWN_FOR: Duration = Duration::from_secs(30 * 24 * 3600);
/// The most of them that are kept.
const KNOWN_MOST: usize = 50_000;

type Limiter = RateLimiter<Key, Store, Running, NoOpMiddleware<Duration>>;

/// It was one too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany {
    /// Seconds until there is one more, at least 1.
    pub seconds: u32,
}

/// The limits of a running program.
pub struct Limits {
    counters: HashMap<Limit, Counter>,
    time: Running,
    checks: AtomicU32,
    known: Mutex<HashMap<Key, Duration>>,
}

struct Counter {
    limiter: Limiter,
    store: Store,
    most: NonZeroU32,
}

impl Limits {
    /// Nobody has tried anything yet.
    pub fn new(db: Db) -> Self {
        let time = Running::from_now(db);
        let counters = Limit::ALL.into_iter().filter_map(|limit| Some((limit, Counter::new(limit, &time)?))).collect();
        Self { counters, time, checks: AtomicU32::new(0), known: Mutex::default() }
    }

    /// Counts so many more tries; more than a limit has in all need all of it.
    ///
    /// # Errors
    /// [`TooMany`]; none of them is counted then.
    pub fn check(&self, limit: Limit, key: Key, times: usize) -> Result<(), TooMany> {
        self.sweep_now_and_then();
        // Unreachable, and an open door would be worse than a closed one.
        let closed = TooMany { seconds: 60 };
        let counter = self.counters.get(&limit).ok_or(closed)?;
        let times = u32::try_from(times).ok().and_then(NonZeroU32::new).unwrap_or(counter.most).min(counter.most);
        match counter.limiter.check_key_n(&key, times).map_err(|_| closed)? {
            Ok(()) => Ok(()),
            Err(until) => {
                let wait = until.wait_time_from(self.time.now());
                let seconds = wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0));
                tracing::info!(?limit, seconds, "too many tries");
                Err(TooMany { seconds: u32::try_from(seconds).unwrap_or(u32::MAX).max(1) })
            }
        }
    }

    /// What was tried so far does not count any more.
    pub fn forget(&self, limit: Limit, key: Key) {
        if let Some(counter) = self.counters.get(&limit) {
            counter.store.lock().remove(&key);
        }
    }

    /// So many did not happen: they do not count.
    pub fn give_back(&self, limit: Limit, key: Key, times: usize) {
        let Some(counter) = self.counters.get(&limit) else { return };
        let times = u32::try_from(times).unwrap_or(u32::MAX).min(counter.most.get());
        if let Some(until) = counter.store.lock().get_mut(&key) {
            *until = until.saturating_sub(Nanos::from(limit.quota().one_more.saturating_mul(times)));
        }
    }

    /// Whether one more would be too many. Nothing is counted.
    pub fn is_used_up(&self, limit: Limit, key: Key) -> bool {
        let Some(counter) = self.counters.get(&limit) else { return true };
        let Some(until) = counter.store.lock().get(&key).copied() else { return false };
        let most_ahead = limit.quota().one_more.saturating_mul(counter.most.get() - 1);
        Duration::from(until) > self.time.now().saturating_add(most_ahead)
    }

    /// How many are counted by a limit at present.
    pub fn len(&self, limit: Limit) -> usize {
        self.counters.get(&limit).map_or(0, |counter| counter.store.len())
    }

    /// Keeps in mind that somebody came in by this key.
    pub(super) fn remember(&self, key: Key) {
        let now = self.time.now();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KNOWN_MOST {
            known.retain(|_, until| *until > now);
        }
        if known.len() < KNOWN_MOST || known.contains_key(&key) {
            known.insert(key, now.saturating_add(KNOWN_FOR));
        }
    }

    /// Whether somebody came in by this key in the last 30 days.
    pub(super) fn knows(&self, key: Key) -> bool {
        let now = self.time.now();
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&key).is_some_and(|until| *until > now)
    }

    fn sweep_now_and_then(&self) {
        if self.checks.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
            self.counters.values().for_each(|counter| counter.limiter.retain_recent());
        }
    }
}

impl Counter {
    /// None for a quota of nothing, which no limit has.
    fn new(limit: Limit, time: &Running) -> Option<Self> {
        let quota = limit.quota();
        let most = NonZeroU32::new(quota.at_once)?;
        let rate = governor::Quota::with_period(quota.one_more)?.allow_burst(most);
        let store = Store::default();
        Some(Self { limiter: RateLimiter::new(rate, store.clone(), time.clone()), store, most })
    }
}

/// Until when each has used up their tries. As the crate's own, and one can be taken out again.
#[derive(Clone, Default)]
struct Store(Arc<Mutex<HashMap<Key, Nanos>>>);

impl Store {
    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<Key, Nanos>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl StateStore for Store {
    type Key = Key;

    fn measure_and_replace<T, F, E>(&self, key: &Key, f: F) -> Result<T, E>
    where
        F: Fn(Option<Nanos>) -> Result<(T, Nanos), E>,
    {
        let mut used = self.lock();
        let (decided, until) = f(used.get(key).copied())?;
        used.insert(*key, until);
        Ok(decided)
    }
}

impl ShrinkableKeyedStateStore<Key> for Store {
    fn retain_recent(&self, drop_below: Nanos) {
        self.lock().retain(|_, until| *until > drop_below);
    }

    fn len(&self) -> usize {
        self.lock().len()
    }

    fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }
}
