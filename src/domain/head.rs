//! Signed heads of the chain: what the books came to at a moment, signed by the server's key, so that nobody can later
//! say that they were otherwise (money.md 10, issue "The chain").

use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use ed25519_dalek::{Signature, Signer, VerifyingKey};

use super::ids::EntryNumber;
use super::time::UtcTime;

/// What a head says. Its form can never change.
#[derive(Debug, Clone, Copy)]
pub struct HeadText<'a> {
    /// The group, by a name that no two groups share.
    pub group_uuid: &'a str,
    /// The last entry it covers, and with it all before.
    pub entry: EntryNumber,
    /// The hash of that entry.
    pub hash: &'a [u8],
    /// When it was signed (UTC): the moment of the entry.
    pub signed_at: UtcTime,
    /// The key that signs it.
    pub key: PublicKey,
}

impl HeadText<'_> {
    /// Version 1: one line per value, each ended by a line feed.
    pub fn canonical_text(&self) -> String {
        format!(
            "brimful-head-1\n{}\n{}\n{}\n{}\n{}\n",
            self.group_uuid,
            self.entry,
            HEXLOWER.encode(self.hash),
            self.signed_at.micros(),
            self.key,
        )
    }

    /// Whether the key it names signed it.
    pub fn is_signed_by(&self, signature: &[u8]) -> bool {
        let (Ok(key), Ok(signature)) = (VerifyingKey::from_bytes(&self.key.0), Signature::from_slice(signature)) else {
            return false;
        };
        key.verify_strict(self.canonical_text().as_bytes(), &signature).is_ok()
    }
}

/// The half of the key that everybody may know: 32 bytes, written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// The key from its bytes; none if there are not 32.
    pub fn from_bytes(bytes: &[u8]) -> Option<PublicKey> {
        bytes.try_into().ok().map(PublicKey)
    }

    /// Reads 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<PublicKey> {
        PublicKey::from_bytes(&HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).ok()?)
    }

    /// The bytes, for storing.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Display for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

/// The half that only the server knows. It is never stored in the database, printed or logged.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

/// A text that holds no signing key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a signing key of Brimful")]
pub struct NoKey;

/// The first word of a key file, with the version of its form.
const KEY_WORD: &str = "brimful-signing-key-1";

impl SigningKey {
    /// The key of a secret of 256 bits.
    pub fn from_secret(secret: &[u8; 32]) -> SigningKey {
        SigningKey(ed25519_dalek::SigningKey::from_bytes(secret))
    }

    /// Reads a key file.
    ///
    /// # Errors
    /// When the text is something else.
    pub fn parse(text: &str) -> Result<SigningKey, NoKey> {
        let digits = text.trim().strip_prefix(KEY_WORD).ok_or(NoKey)?;
        let secret = HEXLOWER.decode(digits.trim().as_bytes()).map_err(|_| NoKey)?;
        let secret: [u8; 32] = secret.try_into().map_err(|_| NoKey)?;
        Ok(SigningKey::from_secret(&secret))
    }

    /// What stands in a key file.
    pub fn file_text(&self) -> String {
        format!("{KEY_WORD} {}\n", HEXLOWER.encode(self.0.as_bytes()))
    }

    /// The half that everybody may know.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs what a head says; the head must name this key.
    pub fn sign(&self, head: &HeadText<'_>) -> [u8; 64] {
        self.0.sign(head.canonical_text().as_bytes()).to_bytes()
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SigningKey(public {})", self.public())
    }
}

/// How many hexadecimal digits of a hash people compare: 128 bits, so that whoever prepares two histories cannot make
/// them look the same either.
const SHOWN_DIGITS: usize = 32;

/// The hash as people compare it: `9f3a-02c7-…`, 32 digits in groups of four.
pub fn fingerprint(hash: &[u8]) -> String {
    let digits: Vec<char> = HEXLOWER.encode(hash).chars().take(SHOWN_DIGITS).collect();
    digits.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// Whether a hash begins as somebody wrote it down: with or without hyphens and spaces, at least 32 digits.
pub fn fingerprint_fits(typed: &str, hash: &[u8]) -> bool {
    let digits: String = typed.chars().filter(|one| !matches!(one, '-' | ' ')).collect::<String>().to_lowercase();
    digits.len() >= SHOWN_DIGITS && HEXLOWER.encode(hash).starts_with(&digits)
}
