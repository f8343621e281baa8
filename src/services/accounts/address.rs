//! One's own address: it counts once the link that was sent to it is followed, and the old one is told (safety.md 4).

use chrono::Duration;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::{Match, Passwords};
use crate::domain::ids::UserId;
use crate::domain::text::Email;
use crate::domain::time::UtcTime;
use crate::services::secret::Secret;
use crate::store::address_changes::{self as store, AddressChange};
use crate::store::ledger::lock_group;
use crate::store::memberships::list_places;
use crate::store::outbox::{self, NewMail};
use crate::store::users::User;
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, log, members, sign_in_links, users};

/// How long the link to a new address is good (safety.md 4).
const LINK_LASTS: Duration = Duration::hours(24);
/// Between two mails to an address that nobody has confirmed, and how many a day (safety.md 4).
const PAUSE: Duration = Duration::minutes(10);
const A_DAY: i64 = 5;

/// What the mails about an address are written from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressPayload {
    /// The account.
    pub user: UserId,
    /// Where the mail goes.
    pub to: String,
    /// The new address, where the mail names it.
    pub new: String,
}

/// Why no new address was taken down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressRefused {
    /// Not the account's password.
    #[error("this is not the password")]
    WrongPassword,
    /// It is the address that the account has.
    #[error("this is the address already")]
    Same,
    /// Asked a moment ago, or too often today.
    #[error("asked too often")]
    TooOften,
}

/// Asks for another address. The same answer whether somebody else has it or not: a link goes to the new address; if it
/// is somebody's, its owner is told instead. The old address is told in any case. Nothing changes yet.
///
/// # Errors
/// [`AddressRefused`]; the database.
pub fn ask_for_address(
    db: &Db,
    passwords: &Passwords,
    user: UserId,
    password: &SecretString,
    new: Email,
) -> Result<(), Failure<AddressRefused>> {
    let account = db.read_one(|snapshot| users::find_user(snapshot, user))?;
    let stored = account.as_ref().and_then(|account| account.password_hash.as_deref());
    if passwords.compare(password.expose_secret(), stored)? == Match::No {
        return Err(Failure::Refused(AddressRefused::WrongPassword));
    }
    db.write(move |tx| {
        let account = account_of(tx, user)?;
        if account.email.eq_ignore_ascii_case(new.as_str()) {
            return Err(Failure::Refused(AddressRefused::Same));
        }
        if !may_be_mailed(tx, Told::Asked, &format!("user:{user}"))? {
            return Err(Failure::Refused(AddressRefused::TooOften));
        }
        store::forget_changes(tx, user)?;
        let payload = |to: &str| AddressPayload { user, to: to.to_owned(), new: new.as_str().to_owned() };
        tell(tx, Told::Asked, &format!("user:{user}"), &payload(&account.email))?;
        // Whoever has the address is told once in a while, however many accounts ask for it.
        let recipient = format!("address:{}", new.folded());
        let kind = match users::find_user_by_email(tx, &new)? {
            Some(_) => Told::InUse,
            None => Told::Confirm,
        };
        if may_be_mailed(tx, kind, &recipient)? {
            tell(tx, kind, &recipient, &payload(new.as_str()))?;
        }
        Ok(())
    })
}

/// What a link would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressLink {
    /// The account's name.
    pub name: String,
    /// The address it has.
    pub old: String,
    /// The one it would have.
    pub new: String,
}

/// Why a link does nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressLinkRefused {
    /// There is none with this secret: it never was, or a newer one replaces it.
    #[error("there is no such link")]
    Unknown,
    /// It was followed before.
    #[error("the link was followed already")]
    Used,
    /// Its day is over.
    #[error("the link has expired")]
    Expired,
    /// Somebody else has the address since.
    #[error("the address has an account")]
    InUse,
}

/// What the link would do, without doing it: mail scanners look too.
///
/// # Errors
/// [`AddressLinkRefused`]; the database.
pub fn look_at_address_link(db: &Db, token: &Secret) -> Result<AddressLink, Failure<AddressLinkRefused>> {
    let now = db.now();
    db.read(|snapshot| {
        let change = find_good(snapshot, token, now)?;
        let account = account_of(snapshot, change.user)?;
        Ok(AddressLink { name: account.name, old: account.email, new: change.email })
    })
}

/// From now on the account has the new address, and in every group where it stood under the old one. The old address
/// is told. Every sign-in ends but that of the browser in which the link was followed (safety.md 2, row 15).
///
/// # Errors
/// [`AddressLinkRefused`]; the database.
pub fn confirm_address(
    db: &Db,
    token: &Secret,
    here: Option<&Secret>,
) -> Result<AddressLink, Failure<AddressLinkRefused>> {
    let (token, here) = (token.clone(), here.map(Secret::hash));
    db.write(move |tx| {
        let now = tx.now();
        let change = find_good(tx, &token, now)?;
        let account = account_of(tx, change.user)?;
        // Groups before anything else: everybody locks in the same order.
        let places = list_places(tx, change.user)?;
        let new = Email::parse(&change.email).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        for place in &places {
            let locked = lock_group(tx, place.group)?;
            let is_old = place.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(&account.email));
            let is_free = members::find_member_by_email(tx, place.group, &new)?.is_none();
            // Where another member of the group has the address, the old one stays: a group knows each address once.
            if is_old && is_free {
                members::set_email(tx, &locked, place.member, &new)?;
                let about = format!("member:{}", place.member);
                log::record(tx, &locked, place.member, "address_changed", &about, "Changed their mail address")?;
            }
        }
        if !store::use_change(tx, &token.hash())? {
            return Err(Failure::Refused(AddressLinkRefused::Used));
        }
        match users::set_email(tx, change.user, &new) {
            Err(error) if error.is_duplicate() => return Err(Failure::Refused(AddressLinkRefused::InUse)),
            set => set?,
        }
        // It went to the old address.
        sign_in_links::forget_link(tx, change.user)?;
        users::delete_sessions_of(tx, change.user, here.as_ref().map(<[u8; 32]>::as_slice))?;
        let payload = AddressPayload { user: change.user, to: account.email.clone(), new: new.as_str().to_owned() };
        tell(tx, Told::Changed, &format!("user:{}", change.user), &payload)?;
        Ok(AddressLink { name: account.name, old: account.email, new: change.email })
    })
}

/// For the worker that sends mails: makes the link's secret and stores its hash. None when a newer wish replaces this
/// one: then there is nothing to send.
///
/// # Errors
/// When the database fails.
pub fn make_address_link(
    tx: &mut Tx<'_>,
    payload: &AddressPayload,
    version: i64,
) -> Result<Option<(User, Secret)>, StoreError> {
    let new = Email::parse(&payload.new).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let recipient = format!("address:{}", new.folded());
    let newest = outbox::find_latest(tx, Told::Confirm.kind(), &format!("user:{}", payload.user))?;
    let is_newest = newest.is_some_and(|newest| newest.recipient == recipient && newest.version == version);
    let Some(account) = users::find_user(tx, payload.user)?.filter(|_| is_newest) else { return Ok(None) };
    let token = Secret::fresh_in(tx)?;
    let until = tx.now().plus(LINK_LASTS);
    store::insert_change(tx, &token.hash(), payload.user, &new, until)?;
    Ok(Some((account, token)))
}

/// What is told about an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Confirm,
    Asked,
    Changed,
    InUse,
}

impl Told {
    const fn kind(self) -> &'static str {
        match self {
            Told::Confirm => "address_confirm",
            Told::Asked => "address_asked",
            Told::Changed => "address_changed",
            Told::InUse => "address_in_use",
        }
    }
}

fn may_be_mailed(tx: &mut Tx<'_>, told: Told, recipient: &str) -> Result<bool, StoreError> {
    let now = tx.now();
    let moment_ago = outbox::count_since(tx, told.kind(), recipient, now.plus(-PAUSE))?;
    Ok(moment_ago == 0 && outbox::count_since(tx, told.kind(), recipient, now.plus(-Duration::days(1)))? < A_DAY)
}

fn tell(tx: &mut Tx<'_>, told: Told, recipient: &str, payload: &AddressPayload) -> Result<(), StoreError> {
    let subject = format!("user:{}", payload.user);
    let version = outbox::find_latest(tx, told.kind(), &subject)?.map_or(0, |latest| latest.version) + 1;
    let text = serde_json::to_string(payload).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let mail = NewMail { group: None, kind: told.kind(), subject: &subject, recipient, version, payload: &text };
    let now = tx.now();
    outbox::enqueue(tx, &mail, now)
}

fn find_good(
    snapshot: &mut Snapshot<'_>,
    token: &Secret,
    now: UtcTime,
) -> Result<AddressChange, Failure<AddressLinkRefused>> {
    let change = store::find_change(snapshot, &token.hash())?;
    let change = change.ok_or(Failure::Refused(AddressLinkRefused::Unknown))?;
    if change.used_at.is_some() {
        return Err(Failure::Refused(AddressLinkRefused::Used));
    }
    if change.expires_at <= now {
        return Err(Failure::Refused(AddressLinkRefused::Expired));
    }
    Ok(change)
}

fn account_of(snapshot: &mut Snapshot<'_>, user: UserId) -> Result<User, StoreError> {
    users::find_user(snapshot, user)?.ok_or_else(|| StoreError::Corrupt("an account that is none".to_owned()))
}
