//! Signing in and out. A sign-in is a secret in a cookie; the database knows its hash only.

use std::convert::Infallible;

use secrecy::{ExposeSecret, SecretString};

use super::{Match, Password, Passwords};
use crate::domain::ids::UserId;
use crate::domain::text::{Email, Name};
use crate::services::secret::Secret;
use crate::store::{Db, Failure, users};

/// How often a password is compared anew when its stored hash changes meanwhile.
pub(super) const ATTEMPTS: usize = 3;

/// A sign-in that has just begun.
#[derive(Debug, Clone)]
pub struct SignedInNow {
    /// The account.
    pub user: UserId,
    /// For the cookie: always a new one.
    pub session: Secret,
}

/// Why there is no sign-in. One answer for an unknown address, a wrong password and an account without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignInRefused {
    /// Address and password do not belong together.
    #[error("address and password do not match")]
    NoMatch,
}

/// Signs a person in. A sign-in that the browser still had ends with it.
///
/// # Errors
/// [`SignInRefused`], after the same work for known and unknown addresses; the database.
pub fn sign_in(
    db: &Db,
    passwords: &Passwords,
    email: &str,
    password: &SecretString,
    before: Option<&Secret>,
) -> Result<SignedInNow, Failure<SignInRefused>> {
    let email = Email::parse(email).ok();
    for _ in 0..ATTEMPTS {
        let found = match &email {
            Some(email) => db.read_one(|snapshot| users::find_user_by_email(snapshot, email))?,
            None => None,
        };
        let stored = found.as_ref().and_then(|user| user.password_hash.as_deref());
        let compared = passwords.compare(password.expose_secret(), stored)?;
        let (Some(user), true) = (&found, compared != Match::No) else { break };
        let stronger = match compared {
            Match::YesButWeak => Some(passwords.hash_text(db, password.expose_secret())?),
            _ => None,
        };
        if let Some(begun) = begin(db, user.id, stored, stronger, before)? {
            return Ok(begun);
        }
    }
    Err(Failure::Refused(SignInRefused::NoMatch))
}

/// The password again, for what needs a fresh sign-in: the sign-in goes on under a new secret, the old one ends.
///
/// # Errors
/// [`SignInRefused`]; the database.
pub fn confirm_password(
    db: &Db,
    passwords: &Passwords,
    user: UserId,
    password: &SecretString,
    before: &Secret,
) -> Result<SignedInNow, Failure<SignInRefused>> {
    for _ in 0..ATTEMPTS {
        let found = db.read_one(|snapshot| users::find_user(snapshot, user))?;
        let stored = found.as_ref().and_then(|user| user.password_hash.as_deref());
        if passwords.compare(password.expose_secret(), stored)? == Match::No {
            break;
        }
        if let Some(begun) = begin(db, user, stored, None, Some(before))? {
            return Ok(begun);
        }
    }
    Err(Failure::Refused(SignInRefused::NoMatch))
}

/// Ends a sign-in.
///
/// # Errors
/// When the database fails.
pub fn sign_out(db: &Db, session: &Secret) -> Result<(), Failure<Infallible>> {
    let hash = session.hash();
    db.write(move |tx| Ok(users::delete_session(tx, &hash)?))
}

/// Begins a sign-in, unless the hash that the password was compared with has changed since: then the caller compares
/// again.
fn begin(
    db: &Db,
    user: UserId,
    compared: Option<&str>,
    stronger: Option<String>,
    before: Option<&Secret>,
) -> Result<Option<SignedInNow>, Failure<SignInRefused>> {
    let before = before.map(Secret::hash);
    let compared = compared.map(str::to_owned);
    db.write(move |tx| {
        let now = users::lock_user(tx, user)?;
        if now.is_none_or(|now| now.password_hash != compared) {
            return Ok(None);
        }
        if let Some(before) = before {
            users::delete_session(tx, &before)?;
        }
        if let Some(stronger) = stronger {
            users::set_password(tx, user, &stronger)?;
        }
        let session = Secret::fresh_in(tx)?;
        users::insert_session(tx, &session.hash(), user)?;
        Ok(Some(SignedInNow { user, session }))
    })
}

/// Why no account was added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddUserRefused {
    /// The setup page makes the first account, with its group.
    #[error("this installation is not set up yet; open /setup first")]
    NotSetUp,
    /// There is one with this address.
    #[error("{email} has an account already")]
    AddressInUse {
        /// The address.
        email: String,
    },
}

/// Adds an account (`brimful user add`). It is in no group until it accepts an invitation.
///
/// # Errors
/// [`AddUserRefused`]; the database.
pub fn add_user(
    db: &Db,
    passwords: &Passwords,
    email: Email,
    name: Name,
    password: &Password,
) -> Result<UserId, Failure<AddUserRefused>> {
    let hash = passwords.hash(db, password)?;
    db.write(move |tx| {
        if users::count_users(tx)? == 0 {
            return Err(Failure::Refused(AddUserRefused::NotSetUp));
        }
        match users::insert_user(tx, &email, &name, Some(&hash), false) {
            Err(error) if error.is_duplicate() => {
                Err(Failure::Refused(AddUserRefused::AddressInUse { email: email.into_string() }))
            }
            added => Ok(added?),
        }
    })
}
