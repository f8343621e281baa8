//! The demo: one real month of Tidewater Co-op, done by its members through the same services as by anybody, with a
//! clock that is set to the days on which it happened; and an open round to try things out.

mod december;
mod files;
mod november;
pub mod pabulib;

use std::path::PathBuf;

use data_encoding::BASE32_NOPAD;

use crate::domain::agreement::Agreement;
use crate::domain::currency::Currency;
use crate::domain::group::Books;
use crate::domain::member::{MemberKind, MemberState, Roles};
use crate::domain::text::{Email, LongText, Name, Slug, WebAddress};
use crate::domain::time::{UtcTime, Zone};
use crate::ports::{SetClock, Step};
use crate::services::accounts::{Founder, Password, Passwords, found_group_in};
use crate::services::agreements::standard;
use crate::services::group_settings::{ChangeSettings, change_settings};
use crate::store::groups::{NewGroup, find_setting, put_setting};
use crate::store::ledger::lock_group;
use crate::store::members::{NewMember, insert_member, insert_membership, set_named_in_public};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, users};

pub use files::{FileError, Splits};

const MARK: &str = "demo";

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The database holds something else, or an earlier attempt that did not end.
    #[error(
        "the database is in use and holds no finished demo; give the demo a database of its own \
         (BRIMFUL_DATA_DIR or BRIMFUL_DATABASE_URL), or remove an unfinished one"
    )]
    NotEmpty,
    /// A file that the program carries is out of order.
    #[error("a file of the demo is out of order: {0}")]
    File(#[from] FileError),
    /// A step of the month was refused.
    #[error("the demo stopped at {step}: {why}")]
    Step {
        /// What was being done.
        step: String,
        /// What the service said.
        why: String,
    },
    /// An election without votes or without projects.
    #[error("the file has no votes or no projects, so there is nothing to try out")]
    NothingVotedFor,
    /// The address part is taken.
    #[error("there is a group {0} already")]
    Taken(String),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A sign-in of the demo.
#[derive(Debug, Clone)]
pub struct DemoSignIn {
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// A password made for this database alone.
    pub password: String,
    /// What they may do: `facilitator, treasurer`, or `member`.
    pub role: String,
}

/// Whether the database holds the finished demo already.
///
/// # Errors
/// [`DemoError::NotEmpty`] when it holds anything else.
pub fn is_there(db: &Db) -> Result<bool, DemoError> {
    let (mark, accounts) =
        db.read(|snapshot| Ok::<_, StoreError>((find_setting(snapshot, MARK)?, users::count_users(snapshot)?)))?;
    match (mark.as_deref(), accounts) {
        (Some("ready"), _) => Ok(true),
        (None, 0) => Ok(false),
        _ => Err(DemoError::NotEmpty),
    }
}

/// Where the demo keeps its sign-ins, in the data folder.
pub fn sign_ins_file(data_dir: &std::path::Path) -> PathBuf {
    data_dir.join("demo-signins.txt")
}

/// Makes the demo. `db` must read `clock`, which is set to the days of the month as they pass and stands at `now` (or
/// at the settlement, if that is later) in the end. `send` is called when mails wait in the outbox that belong to that
/// moment: when the November round has opened, and when it is settled.
///
/// # Errors
/// [`DemoError`]; a database that was begun has to be removed then.
pub fn make(
    db: &Db,
    clock: &SetClock,
    now: UtcTime,
    send: impl Fn() -> Result<(), StoreError>,
) -> Result<Vec<DemoSignIn>, DemoError> {
    clock.set(files::moment("2026-01-14T09:00:00Z")?);
    db.write(|tx| Ok::<_, Failure<()>>(put_setting(tx, MARK, "begun")?)).map_err(failed("the first mark"))?;
    let people = found(db, clock)?;
    november::run(db, clock, &people, &send)?;
    send()?;
    clock.set(now.max(files::moment("2026-11-18T12:00:00Z")?));
    december::run(db, &people)?;
    db.write(|tx| Ok::<_, Failure<()>>(put_setting(tx, MARK, "ready")?)).map_err(failed("the last mark"))?;
    Ok(people.into_iter().map(|person| person.sign_in).collect())
}

/// A member of the demo.
struct Person {
    sign_in: DemoSignIn,
    scope: GroupScope,
}

/// The group with its fourteen members, each with an account. The agreement has held since March.
fn found(db: &Db, clock: &SetClock) -> Result<Vec<Person>, DemoError> {
    let passwords = Passwords::new();
    let mut people: Vec<Person> = Vec::new();
    for row in db.progress().over(Step::MakeAccounts, files::members()?) {
        let step = format!("the account of {}", row.email);
        let email = Email::parse(&row.email).map_err(said(&step))?;
        let name = Name::parse(&row.name).map_err(said(&step))?;
        let password = random_password(db)?;
        let hash = passwords.hash(db, &Password::parse(&password).map_err(said(&step))?)?;
        let roles =
            Roles { facilitator: row.roles.contains("facilitator"), treasurer: row.roles.contains("treasurer") };
        let scope = match people.first() {
            None => {
                clock.set(files::moment("2026-03-02T09:00:00Z")?);
                found_group(db, email, name, hash).map_err(failed(&step))?
            }
            Some(founder) => {
                let group = founder.scope.group();
                let kind = if row.kind == "organisation" { MemberKind::Organisation } else { MemberKind::Person };
                db.write(move |tx| {
                    let locked = lock_group(tx, group)?;
                    let user = users::insert_user(tx, &email, &name, Some(&hash), false)?;
                    let new = NewMember { name, kind, state: MemberState::Active, email: Some(email) };
                    let number = insert_member(tx, &locked, None, &new)?;
                    // Tidewater's members show their names with what they run.
                    set_named_in_public(tx, &locked, number, true)?;
                    Ok::<_, Failure<()>>(insert_membership(tx, group, number, user, roles)?)
                })
                .map_err(failed(&step))?
            }
        };
        let role = match (roles.facilitator, roles.treasurer) {
            (true, true) => "facilitator, treasurer",
            (true, false) => "facilitator",
            (false, true) => "treasurer",
            (false, false) => "member",
        };
        let sign_in = DemoSignIn { name: row.name, email: row.email, password, role: role.to_owned() };
        people.push(Person { sign_in, scope });
    }
    Ok(people)
}

fn found_group(db: &Db, email: Email, name: Name, hash: String) -> Result<GroupScope, Failure<String>> {
    let text = |error: &dyn std::fmt::Display| Failure::Refused(error.to_string());
    let new = NewGroup {
        slug: Slug::parse("tidewater").map_err(|error| text(&error))?,
        name: Name::parse("Tidewater Co-op").map_err(|error| text(&error))?,
        currency: Currency::parse("EUR").map_err(|error| text(&error))?,
        zone: Zone::parse("Europe/Amsterdam").map_err(|error| text(&error))?,
        books: Books::Open,
    };
    let decision =
        WebAddress::parse("https://decisions.tidewater.example/agreement-2026").map_err(|error| text(&error))?;
    let settings = ChangeSettings {
        name: new.name.clone(),
        books: Books::Open,
        language: None,
        postal_address: LongText::parse("Kade 14, 3011 Rotterdam").map_err(|error| text(&error))?,
        next_round_opens_on: chrono::NaiveDate::from_ymd_opt(2026, 12, 7),
        accent: None,
    };
    let scope = db.write(move |tx| {
        let user = users::insert_user(tx, &email, &name, Some(&hash), true)?;
        let agreement: Agreement = standard(new.zone.day_of(tx.now()));
        let founder = Founder { user, name, email };
        let scope = found_group_in(tx, &founder, &new, Some((&agreement, Some(&decision))))?;
        let locked = lock_group(tx, scope.group())?;
        set_named_in_public(tx, &locked, scope.member(), true)?;
        Ok::<_, Failure<String>>(scope)
    })?;
    change_settings(db, &scope, settings).map_err(|failure| failure.map(|refusal| refusal.to_string()))?;
    Ok(scope)
}

/// 100 bits, in letters and digits that are easy to type.
fn random_password(db: &Db) -> Result<String, StoreError> {
    let bytes: [u8; 13] = db.random()?;
    let letters = BASE32_NOPAD.encode(&bytes).to_ascii_lowercase();
    let groups: Vec<&str> = [letters.get(..5), letters.get(5..10), letters.get(10..15), letters.get(15..20)]
        .into_iter()
        .flatten()
        .collect();
    Ok(groups.join("-"))
}

/// A refusal of a service, with the step in which it came.
fn failed<R: std::fmt::Debug>(step: impl Into<String>) -> impl FnOnce(Failure<R>) -> DemoError {
    let step = step.into();
    move |failure| match failure {
        Failure::Refused(refusal) => DemoError::Step { step, why: format!("{refusal:?}") },
        Failure::Store(error) => DemoError::Store(error),
    }
}

/// A text of ours that a rule refused.
fn said<E: std::fmt::Display>(step: &str) -> impl FnOnce(E) -> DemoError + use<'_, E> {
    move |error| DemoError::Step { step: step.to_owned(), why: error.to_string() }
}
