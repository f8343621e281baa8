//! A new password for one's own account: every other sign-in ends with it, and the account is told (safety.md 2, row 14).

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::sign_in::ATTEMPTS;
use super::{Match, Password, Passwords, SignedInNow};
use crate::domain::ids::UserId;
use crate::domain::policy::FRESH_FOR;
use crate::domain::time::UtcTime;
use crate::services::secret::Secret;
use crate::store::outbox::{self, NewMail};
use crate::store::scope::{SignedIn, find_signed_in};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, sign_in_links, users};

const KIND: &str = "password_changed";

/// What the mail about a new password is written from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordPayload {
    /// The account.
    pub user: UserId,
}

/// Why the password stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordChangeRefused {
    /// The sign-in has ended meanwhile.
    #[error("nobody is signed in any more")]
    SignedOut,
    /// Not the account's password.
    #[error("this is not the password")]
    WrongPassword,
}

/// Whether the current password need not be given: whoever has just come in by a mailed link has shown that the
/// account's mail is theirs, and may have forgotten it.
pub fn needs_no_password(account: &SignedIn, now: UtcTime) -> bool {
    account.by_link && now.since(account.authenticated_at) <= FRESH_FOR
}

/// Gives the account of this sign-in another password. Every sign-in of the account ends, in every browser, and so does
/// a link that was mailed to it; this browser goes on under a new secret.
///
/// # Errors
/// [`PasswordChangeRefused`]; the database.
pub fn change_password(
    db: &Db,
    passwords: &Passwords,
    session: &Secret,
    current: &SecretString,
    new: &Password,
) -> Result<SignedInNow, Failure<PasswordChangeRefused>> {
    let session = session.hash();
    let mut hash = None;
    for _ in 0..ATTEMPTS {
        let now = db.now();
        let account = db.read(|snapshot| find_signed_in(snapshot, &session, now))?;
        let account = account.ok_or(Failure::Refused(PasswordChangeRefused::SignedOut))?;
        let user = account.user;
        let stored = db.read_one(|snapshot| users::find_user(snapshot, user))?.and_then(|user| user.password_hash);
        let by_link = needs_no_password(&account, now);
        if !by_link && passwords.compare(current.expose_secret(), stored.as_deref())? == Match::No {
            return Err(Failure::Refused(PasswordChangeRefused::WrongPassword));
        }
        let made = match hash {
            Some(made) => made,
            None => passwords.hash(db, new)?,
        };
        hash = Some(made.clone());
        let changed = db.write(move |tx| {
            let before = users::lock_user(tx, user)?;
            let now = tx.now();
            if find_signed_in(tx, &session, now)?.is_none() {
                return Err(Failure::Refused(PasswordChangeRefused::SignedOut));
            }
            // Somebody else was quicker: what was compared does not count any more.
            if before.is_none_or(|before| before.password_hash != stored) {
                return Ok(None);
            }
            users::set_password(tx, user, &made)?;
            sign_in_links::forget_link(tx, user)?;
            users::delete_sessions_of(tx, user, None)?;
            let session = Secret::fresh_in(tx)?;
            users::insert_session(tx, &session.hash(), user)?;
            tell(tx, user)?;
            Ok(Some(SignedInNow { user, session }))
        })?;
        if let Some(changed) = changed {
            return Ok(changed);
        }
    }
    Err(Failure::Refused(PasswordChangeRefused::WrongPassword))
}

/// Whether the password was changed at this moment or after it (both in microseconds).
pub(super) fn was_changed_since(snapshot: &mut Snapshot<'_>, user: UserId, micros: i64) -> Result<bool, StoreError> {
    let latest = outbox::find_latest(snapshot, KIND, &format!("user:{user}"))?;
    Ok(latest.is_some_and(|latest| latest.version >= micros))
}

fn tell(tx: &mut Tx<'_>, user: UserId) -> Result<(), StoreError> {
    let whose = format!("user:{user}");
    let payload = serde_json::to_string(&PasswordPayload { user });
    let payload = payload.map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let now = tx.now();
    let mail = NewMail {
        group: None,
        kind: KIND,
        subject: &whose,
        recipient: &whose,
        version: now.micros(),
        payload: &payload,
    };
    outbox::enqueue(tx, &mail, now)
}
