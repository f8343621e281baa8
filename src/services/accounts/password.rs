//! What may be a password (safety.md 4). Exact characters count: nothing is trimmed, folded or normalised.

use secrecy::{ExposeSecret, SecretString};

/// The fewest characters of a password.
pub const SHORTEST: usize = 8;
/// The most characters of a password.
pub const LONGEST: usize = 256;

const COMMON: &str = include_str!("common_passwords.txt");

/// A password that somebody chose, checked. It never shows itself.
#[derive(Clone)]
pub struct Password(SecretString);

/// Why a password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordRefused {
    /// Too few characters.
    #[error("a password has at least {min} characters")]
    TooShort {
        /// The fewest it may have.
        min: usize,
    },
    /// Too many characters.
    #[error("a password has at most {max} characters")]
    TooLong {
        /// The most it may have.
        max: usize,
    },
    /// One of the passwords that are tried first.
    #[error("this is one of the most common passwords")]
    Common,
}

impl Password {
    /// Checks what was typed: 8 to 256 characters, and none of the most common ones, in capitals or not.
    ///
    /// # Errors
    /// Says which rule it breaks.
    pub fn parse(typed: &str) -> Result<Self, PasswordRefused> {
        match typed.chars().count() {
            length if length < SHORTEST => return Err(PasswordRefused::TooShort { min: SHORTEST }),
            length if length > LONGEST => return Err(PasswordRefused::TooLong { max: LONGEST }),
            _ => {}
        }
        let folded = typed.to_lowercase();
        let one_character = typed.chars().all(|character| typed.starts_with(character));
        let is_common = COMMON.lines().filter(|line| !line.starts_with('#')).any(|common| common == folded);
        if is_common || one_character {
            return Err(PasswordRefused::Common);
        }
        Ok(Self(SecretString::from(typed)))
    }

    pub(super) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(..)")
    }
}
