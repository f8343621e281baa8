//! Signing in by a mailed link, for whoever has no password at hand (safety.md 2, rows 13 to 16).

use std::convert::Infallible;

use chrono::Duration;
use serde::{Deserialize, Serialize};

use super::new_password;
use crate::domain::ids::UserId;
use crate::domain::language::Language;
use crate::domain::text::Email;
use crate::domain::time::UtcTime;
use crate::services::secret::Secret;
use crate::store::outbox::{self, NewMail};
use crate::store::sign_in_links::{self as store, SignInLink};
use crate::store::users::{self, User};
use crate::store::{Db, Failure, Snapshot, StoreError, Tx};

const KIND: &str = "sign_in_link";
/// How long a link is good, from when its mail is written (safety.md 4).
const LINK_LASTS: Duration = Duration::minutes(10);
/// For so long a wish waits for a mail server that does not answer; whoever still wants in has asked again by then.
const WISH_LASTS: Duration = Duration::hours(1);

/// What the mail with a link is written from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkPayload {
    /// Whose address it is; nobody's, where there is no such account.
    pub account: Option<LinkAccount>,
    /// The page of ours that the link leads to.
    pub leads_to: String,
}

/// The account that a link is wished for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkAccount {
    /// The account.
    pub user: UserId,
    /// The address it had then: under another one the wish is void.
    pub email: String,
}

/// Takes down that somebody wants to sign in by a link. The same steps and the same answer whether there is such an
/// account or not: a wish for nobody is a row too, without the address, and is dropped when it is its turn.
///
/// # Errors
/// When the database fails.
pub fn ask_for_link(db: &Db, email: &Email, leads_to: &str) -> Result<(), Failure<Infallible>> {
    let (email, leads_to) = (email.clone(), leads_to.to_owned());
    db.write(move |tx| {
        let account =
            users::find_user_by_email(tx, &email)?.map(|user| LinkAccount { user: user.id, email: user.email });
        let whose = account.as_ref().map_or_else(|| "user:none".to_owned(), |account| subject_of(account.user));
        let text = serde_json::to_string(&LinkPayload { account, leads_to });
        let text = text.map_err(|error| StoreError::Corrupt(error.to_string()))?;
        // The moment is the version: counting earlier wishes would take longer for some addresses than for others.
        let now = tx.now();
        let mail = NewMail {
            group: None,
            kind: KIND,
            subject: &whose,
            recipient: &whose,
            version: now.micros(),
            payload: &text,
        };
        Ok(outbox::enqueue(tx, &mail, now)?)
    })
}

/// For the worker that sends mails: makes the link's secret, in place of that of an earlier mail, and stores its hash.
/// None where there is nothing to send: nobody has the address, a newer wish replaces this one, it waited too long, or
/// address or password were changed since.
///
/// # Errors
/// When the database fails.
pub fn make_sign_in_link(
    tx: &mut Tx<'_>,
    payload: &LinkPayload,
    version: i64,
) -> Result<Option<(User, Secret)>, StoreError> {
    let Some(wished) = &payload.account else { return Ok(None) };
    let asked_at = UtcTime::from_micros(version);
    let now = tx.now();
    let waited = asked_at.is_none_or(|asked_at| now.since(asked_at) > WISH_LASTS);
    let account = users::lock_user(tx, wished.user)?.filter(|account| account.email == wished.email);
    let newest = outbox::find_latest(tx, KIND, &subject_of(wished.user))?;
    let is_newest = newest.is_some_and(|newest| newest.version == version);
    let is_void = waited || !is_newest || new_password::was_changed_since(tx, wished.user, version)?;
    let Some(account) = account.filter(|_| !is_void) else { return Ok(None) };
    let token = Secret::fresh_in(tx)?;
    let (user, leads_to) = (account.id, payload.leads_to.clone());
    store::put_link(tx, &token.hash(), &SignInLink { user, leads_to, expires_at: now.plus(LINK_LASTS) })?;
    Ok(Some((account, token)))
}

/// Whom a link would sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkOwner {
    /// The account.
    pub user: UserId,
    /// Its name.
    pub name: String,
    /// Its address.
    pub email: String,
}

/// A sign-in by a link that has just begun.
#[derive(Debug, Clone)]
pub struct SignedInByLink {
    /// The account.
    pub owner: LinkOwner,
    /// For the cookie.
    pub session: Secret,
    /// The page of ours that the link leads to, as it was asked for: to be checked again.
    pub leads_to: String,
    /// The language that the account chose.
    pub language: Option<Language>,
}

/// Why a link signs nobody in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkRefused {
    /// It was used, its time is over, a newer one or a new password or address replaces it, or it never was: who holds
    /// it is not told which.
    #[error("the link signs nobody in any more")]
    Over,
}

/// Whom the link would sign in, without doing it: mail scanners look too.
///
/// # Errors
/// [`LinkRefused`]; the database.
pub fn look_at_link(db: &Db, token: &Secret) -> Result<LinkOwner, Failure<LinkRefused>> {
    let now = db.now();
    db.read(|snapshot| {
        let link = find_good(snapshot, token, now)?;
        users::find_user(snapshot, link.user)?.map(owner).ok_or(Failure::Refused(LinkRefused::Over))
    })
}

/// Signs the owner of the link in, once. A sign-in that the browser still had ends with it.
///
/// # Errors
/// [`LinkRefused`]; the database.
pub fn sign_in_by_link(
    db: &Db,
    token: &Secret,
    before: Option<&Secret>,
) -> Result<SignedInByLink, Failure<LinkRefused>> {
    let (token, before) = (token.clone(), before.map(Secret::hash));
    db.write(move |tx| {
        let now = tx.now();
        let over = || Failure::Refused(LinkRefused::Over);
        let user = find_good(tx, &token, now)?.user;
        // The account before the link, as whoever changes the password takes them.
        let account = users::lock_user(tx, user)?.ok_or_else(over)?;
        let link = find_good(tx, &token, now)?;
        if !store::take_link(tx, &token.hash())? {
            return Err(over());
        }
        if let Some(before) = before {
            users::delete_session(tx, &before)?;
        }
        let session = Secret::fresh_in(tx)?;
        users::insert_session_by_link(tx, &session.hash(), user)?;
        let language = users::find_language(tx, user)?;
        Ok(SignedInByLink { owner: owner(account), session, leads_to: link.leads_to, language })
    })
}

fn owner(account: User) -> LinkOwner {
    LinkOwner { user: account.id, name: account.name, email: account.email }
}

fn subject_of(user: UserId) -> String {
    format!("user:{user}")
}

fn find_good(snapshot: &mut Snapshot<'_>, token: &Secret, now: UtcTime) -> Result<SignInLink, Failure<LinkRefused>> {
    let link = store::find_link(snapshot, &token.hash())?.filter(|link| now < link.expires_at);
    link.ok_or(Failure::Refused(LinkRefused::Over))
}
