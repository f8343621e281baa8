//! Secrets that travel: in the sign-in's cookie, in the link of an invitation, in the link at the foot of a mail.

use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};

use crate::ports::RandomFailed;
use crate::store::{Db, Tx};

/// A secret of 256 random bits. It travels as base64url; only its hash is ever stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 32]);

impl Secret {
    /// From fresh random bytes.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A fresh one, from the source that the database was opened with.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn fresh(db: &Db) -> Result<Self, RandomFailed> {
        Ok(Self(db.random()?))
    }

    /// A fresh one within a transaction.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub(crate) fn fresh_in(tx: &Tx<'_>) -> Result<Self, RandomFailed> {
        Ok(Self(tx.random()?))
    }

    /// From a cookie or a link; none when it cannot be one of ours.
    pub fn parse(text: &str) -> Option<Self> {
        BASE64URL_NOPAD.decode(text.as_bytes()).ok()?.try_into().ok().map(Self)
    }

    /// As it travels: 43 characters.
    pub fn text(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    /// As it is stored: its SHA-256. The secret is random enough to need no salt.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }

    /// The bare bytes, for what is derived from them.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Never shows itself, not even in a log.
impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}
