//! The first start: a code printed once, then the first account with its group. Open only while there is no account.

use std::convert::Infallible;

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use sha2::{Digest, Sha256};

use super::{Password, Passwords};
use crate::domain::agreement::Agreement;
use crate::domain::ids::{MemberNumber, UserId};
use crate::domain::member::{MemberKind, MemberState, Roles};
use crate::domain::text::{Email, Name, WebAddress};
use crate::services::agreements::standard;
use crate::services::secret::Secret;
use crate::store::groups::{self, NewGroup};
use crate::store::ledger::lock_group;
use crate::store::members::{self, NewMember};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, agreements, log, users};

const SETUP_CODE: &str = "setup_code";

/// What the setup page asks.
#[derive(Debug, Clone)]
pub struct SetUp {
    /// The code that the start printed.
    pub code: String,
    /// The name of the person who sets up.
    pub name: Name,
    /// Their address.
    pub email: Email,
    /// Their password.
    pub password: Password,
    /// The group.
    pub group: NewGroup,
}

/// The installation is ready.
#[derive(Debug, Clone)]
pub struct SetUpDone {
    /// The first account.
    pub user: UserId,
    /// Its place in the group: member 1, facilitator and treasurer.
    pub scope: GroupScope,
    /// Its sign-in.
    pub session: Secret,
}

/// Why there is no setup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SetUpRefused {
    /// There is an account already.
    #[error("this installation is set up already")]
    Done,
    /// Not the code that the start printed last.
    #[error("this is not the code that the last start printed")]
    WrongCode,
}

/// Whether there is an account already.
///
/// # Errors
/// When the database fails.
pub fn is_set_up(db: &Db) -> Result<bool, StoreError> {
    db.read_one(|snapshot| Ok(users::count_users(snapshot)? > 0))
}

/// Makes the code for the setup page, to be printed once; none when there is an account. An earlier code dies.
///
/// # Errors
/// When the database fails.
pub fn issue_setup_code(db: &Db) -> Result<Option<String>, StoreError> {
    if is_set_up(db)? {
        return Ok(None);
    }
    let bytes: [u8; 20] = db.random()?;
    let letters = BASE32_NOPAD.encode(&bytes).to_ascii_lowercase();
    let hash = code_hash(&letters);
    let written: Result<(), Failure<Infallible>> = db.write(move |tx| Ok(groups::put_setting(tx, SETUP_CODE, &hash)?));
    match written {
        Ok(()) => {}
        Err(Failure::Store(error)) => return Err(error),
        Err(Failure::Refused(never)) => match never {},
    }
    let mut code = String::new();
    for (position, letter) in letters.chars().enumerate() {
        if position > 0 && position % 4 == 0 {
            code.push('-');
        }
        code.push(letter);
    }
    Ok(Some(code))
}

/// Creates the first account, which runs the installation, and its group.
///
/// # Errors
/// [`SetUpRefused`]; the database.
pub fn set_up(db: &Db, passwords: &Passwords, command: SetUp) -> Result<SetUpDone, Failure<SetUpRefused>> {
    let code = code_hash(&command.code);
    // Asked before hashing, so that a wrong code costs us nothing; decided in the transaction.
    db.read(|snapshot| check_code(snapshot, &command.code))?;
    let hash = passwords.hash(db, &command.password)?;
    db.write(move |tx| {
        // Taking the code is what two setups at once queue for.
        if !groups::take_setting(tx, SETUP_CODE, &code)? {
            let done = users::count_users(tx)? > 0;
            return Err(Failure::Refused(if done { SetUpRefused::Done } else { SetUpRefused::WrongCode }));
        }
        if users::count_users(tx)? > 0 {
            return Err(Failure::Refused(SetUpRefused::Done));
        }
        let user = users::insert_user(tx, &command.email, &command.name, Some(&hash), true)?;
        let founder = Founder { user, name: command.name, email: command.email };
        let scope = found_group_in(tx, &founder, &command.group, None)?;
        let session = Secret::fresh_in(tx)?;
        users::insert_session(tx, &session.hash(), user)?;
        Ok(SetUpDone { user, scope, session })
    })
}

/// Whether the setup is open and this is its code.
pub(super) fn check_code(snapshot: &mut Snapshot<'_>, code: &str) -> Result<(), Failure<SetUpRefused>> {
    if users::count_users(snapshot)? > 0 {
        return Err(Failure::Refused(SetUpRefused::Done));
    }
    if groups::find_setting(snapshot, SETUP_CODE)? != Some(code_hash(code)) {
        return Err(Failure::Refused(SetUpRefused::WrongCode));
    }
    Ok(())
}

/// Who founds a group.
#[derive(Debug, Clone)]
pub struct Founder {
    /// The account.
    pub user: UserId,
    /// The name.
    pub name: Name,
    /// The address.
    pub email: Email,
}

/// Makes a group: itself as member 0, the founder as member 1 with both roles, and the first version of its agreement
/// (the standard one from today, unless another is given).
///
/// # Errors
/// A duplicate when the address part is taken; the database.
pub fn found_group_in(
    tx: &mut Tx<'_>,
    founder: &Founder,
    new: &NewGroup,
    agreement: Option<(&Agreement, Option<&WebAddress>)>,
) -> Result<GroupScope, StoreError> {
    let group = groups::insert_group(tx, new)?;
    let locked = lock_group(tx, group)?;
    let itself =
        NewMember { name: new.name.clone(), kind: MemberKind::Organisation, state: MemberState::Active, email: None };
    members::insert_member(tx, &locked, Some(MemberNumber::GROUP), &itself)?;
    let first = NewMember {
        name: founder.name.clone(),
        kind: MemberKind::Person,
        state: MemberState::Active,
        email: Some(founder.email.clone()),
    };
    let number = members::insert_member(tx, &locked, None, &first)?;
    let roles = Roles { facilitator: true, treasurer: true };
    let scope = members::insert_membership(tx, group, number, founder.user, roles)?;
    let by_default = standard(locked.today());
    let (agreement, decision) = agreement.unwrap_or((&by_default, None));
    agreements::insert_agreement(tx, &locked, &scope, agreement, decision)?;
    log::record(tx, &locked, number, "group_founded", "group", "Founded the group")?;
    Ok(scope)
}

/// Hyphens, spaces and capitals do not count.
fn code_hash(code: &str) -> String {
    let letters: String =
        code.chars().filter(char::is_ascii_alphanumeric).map(|one| one.to_ascii_lowercase()).collect();
    HEXLOWER.encode(&Sha256::digest(letters))
}
