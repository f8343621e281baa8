//! Hashing passwords: argon2id, a few at a time, never inside a transaction and never on an async thread.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{ARGON2ID_IDENT, Algorithm, Argon2, Block, Params, Version};
use subtle::ConstantTimeEq;

use super::Password;
use crate::store::{Db, StoreError};

const HASH_LENGTH: usize = 32;

/// How much work a hash is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Cost {
    /// 19 MiB and two passes (safety.md 4).
    pub const STANDARD: Cost = Cost { memory_kib: 19_456, passes: 2 };
}

/// How a typed password compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// It is another one, or there is none.
    No,
    /// It is the one.
    Yes,
    /// It is the one, and its stored hash was cheaper than ours are now: it should be stored anew.
    YesButWeak,
}

/// Makes and compares hashes; blocks until it is its turn. Clones share the same turns.
#[derive(Clone)]
pub struct Passwords(Arc<Shared>);

struct Shared {
    params: Params,
    /// What unknown addresses are compared with, so that they take the same work.
    nobody: String,
    turns: Mutex<Turns>,
    freed: Condvar,
}

struct Turns {
    free: usize,
    waiting: usize,
    /// Work memory that the next in the queue takes over. Kept only while somebody waits.
    spare: Vec<Vec<Block>>,
}

impl Default for Passwords {
    fn default() -> Self {
        Self::new()
    }
}

impl Passwords {
    /// At [`Cost::STANDARD`], with as many hashes at a time as the machine has cores.
    pub fn new() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self::with_params(Params::DEFAULT, cores)
    }

    /// At another cost, with at most `at_once` hashes at a time.
    ///
    /// # Errors
    /// When argon2 knows no such cost.
    pub fn with_cost(cost: Cost, at_once: usize) -> Result<Self, StoreError> {
        let params = Params::new(cost.memory_kib, cost.passes, 1, Some(HASH_LENGTH)).map_err(odd)?;
        Ok(Self::with_params(params, at_once))
    }

    fn with_params(params: Params, at_once: usize) -> Self {
        let (memory, passes) = (params.m_cost(), params.t_cost());
        let nobody = format!("$argon2id$v=19$m={memory},t={passes},p=1${}${}", "A".repeat(22), "A".repeat(43));
        let turns = Mutex::new(Turns { free: at_once.max(1), waiting: 0, spare: Vec::new() });
        Self(Arc::new(Shared { params, nobody, turns, freed: Condvar::new() }))
    }

    /// The hash to store, with a fresh salt. Takes tens of milliseconds.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn hash(&self, db: &Db, password: &Password) -> Result<String, StoreError> {
        self.hash_text(db, password.expose())
    }

    pub(super) fn hash_text(&self, db: &Db, password: &str) -> Result<String, StoreError> {
        let salt: [u8; 16] = db.random()?;
        let hash = self.work(&self.0.params, password, &salt)?;
        Ok(phc(&self.0.params, &salt, &hash)?.to_string())
    }

    /// Compares what was typed with a stored hash. Without one it does the same work and says no.
    ///
    /// # Errors
    /// When the stored hash cannot be read.
    pub fn compare(&self, typed: &str, stored: Option<&str>) -> Result<Match, StoreError> {
        let compared = PasswordHash::new(stored.unwrap_or(&self.0.nobody)).map_err(odd)?;
        if compared.algorithm != ARGON2ID_IDENT {
            return Err(StoreError::Corrupt("a password's hash is not argon2id".to_owned()));
        }
        let params = Params::try_from(&compared).map_err(odd)?;
        let (Some(salt), Some(hash)) = (&compared.salt, &compared.hash) else {
            return Err(StoreError::Corrupt("a password's hash has no salt".to_owned()));
        };
        let typed = self.work(&params, typed, salt)?;
        let same = bool::from(typed.ct_eq(hash.as_bytes()));
        Ok(match (same, stored.is_some()) {
            (true, true) if self.is_cheaper(&params) => Match::YesButWeak,
            (true, true) => Match::Yes,
            _ => Match::No,
        })
    }

    fn is_cheaper(&self, params: &Params) -> bool {
        params.m_cost() < self.0.params.m_cost() || params.t_cost() < self.0.params.t_cost()
    }

    fn work(&self, params: &Params, password: &str, salt: &[u8]) -> Result<[u8; HASH_LENGTH], StoreError> {
        let mut turn = self.0.take_turn();
        turn.memory.resize(params.block_count(), Block::default());
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
        let mut out = [0; HASH_LENGTH];
        argon2
            .hash_password_into_with_memory(password.as_bytes(), salt, &mut out, turn.memory.as_mut_slice())
            .map_err(odd)?;
        Ok(out)
    }
}

/// A turn with its work memory; ends when it is dropped.
struct Turn<'s> {
    shared: &'s Shared,
    memory: Vec<Block>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Turns> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_turn(&self) -> Turn<'_> {
        let mut turns = self.lock();
        turns.waiting += 1;
        while turns.free == 0 {
            turns = self.freed.wait(turns).unwrap_or_else(PoisonError::into_inner);
        }
        turns.waiting -= 1;
        turns.free -= 1;
        Turn { shared: self, memory: turns.spare.pop().unwrap_or_default() }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut turns = self.shared.lock();
        turns.free += 1;
        if turns.waiting > turns.spare.len() {
            turns.spare.push(std::mem::take(&mut self.memory));
        }
        drop(turns);
        self.shared.freed.notify_one();
    }
}

fn phc(params: &Params, salt: &[u8], hash: &[u8]) -> Result<PasswordHash, StoreError> {
    Ok(PasswordHash {
        algorithm: ARGON2ID_IDENT,
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(params).map_err(odd)?,
        salt: Some(Salt::new(salt).map_err(odd)?),
        hash: Some(Output::new(hash).map_err(odd)?),
    })
}

fn odd(error: impl std::fmt::Display) -> StoreError {
    StoreError::Corrupt(format!("a password's hash: {error}"))
}
