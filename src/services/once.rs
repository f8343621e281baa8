//! One effect per form (money.md 10, last paragraph): a double press gets the first answer.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::domain::ids::UserId;
use crate::store::{Failure, StoreError, Tx, idempotency};

/// The key made when a form was rendered, with a fingerprint of what the form carried.
#[derive(Debug, Clone)]
pub struct IdempotencyKey {
    key: String,
    fingerprint: [u8; 32],
}

/// The same key came again with other content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this form was sent before with other content")]
pub struct KeyReused;

impl IdempotencyKey {
    /// A key from a form. `content` is whatever makes two presses the same: every field that matters, in order.
    /// None when the key is not one that we make (20 to 64 letters, digits, `-`, `_`).
    pub fn parse(key: &str, content: &impl Serialize) -> Option<Self> {
        let well_formed = (20..=64).contains(&key.len())
            && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        let content = serde_json::to_vec(content).ok()?;
        well_formed.then(|| Self { key: key.to_owned(), fingerprint: Sha256::digest(&content).into() })
    }
}

/// Runs `job` unless this key has done it already; then its first answer is given again.
///
/// # Errors
/// What the job refuses; [`KeyReused`] turned into the job's refusal by `reused`; the database.
pub fn once<'b, T, R>(
    tx: &mut Tx<'b>,
    user: UserId,
    key: Option<&IdempotencyKey>,
    reused: impl FnOnce(KeyReused) -> R,
    job: impl FnOnce(&mut Tx<'b>) -> Result<T, Failure<R>>,
) -> Result<T, Failure<R>>
where
    T: Serialize + DeserializeOwned,
{
    let Some(key) = key else { return job(tx) };
    if let Some((fingerprint, answer)) = idempotency::find_answer(tx, user, &key.key)? {
        if fingerprint != key.fingerprint {
            return Err(Failure::Refused(reused(KeyReused)));
        }
        let answer = serde_json::from_str(&answer).map_err(unreadable)?;
        return Ok(answer);
    }
    let answer = job(tx)?;
    let stored = serde_json::to_string(&answer).map_err(unreadable)?;
    idempotency::insert_answer(tx, user, &key.key, &key.fingerprint, &stored)?;
    Ok(answer)
}

fn unreadable(error: serde_json::Error) -> StoreError {
    StoreError::Corrupt(format!("the answer of a form: {error}"))
}
