//! Whether mail works: a test mail at the setup and later, and what became of it.

use chrono::Duration;
use serde::{Deserialize, Serialize};

use super::setup::{SetUpRefused, check_code};
use crate::domain::ids::UserId;
use crate::domain::text::Email;
use crate::store::outbox::{self, NewMail};
use crate::store::{Db, Failure, StoreError, Tx, users};

const KIND: &str = "mail_test";
/// All test mails of an installation share this: at most so many a day.
const SUBJECT: &str = "installation";
const A_DAY: i64 = 20;

/// What a test mail is written from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestMailPayload {
    /// Where it goes.
    pub to: String,
}

/// What is known about mail.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MailHealth {
    /// Some mail has gone out.
    pub has_worked: bool,
    /// The newest test mail.
    pub last_test: Option<TestMail>,
}

/// A test mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestMail {
    /// Where it goes.
    pub to: String,
    /// What became of it.
    pub state: TestState,
}

/// What became of a test mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TestState {
    /// It has not been tried yet.
    Waiting,
    /// It went out.
    Sent,
    /// It did not; in the words of the mail server. It may be tried again by itself.
    Failed(String),
}

/// Why no test mail is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TestRefused {
    /// The setup is done, or its code is another.
    #[error(transparent)]
    Setup(#[from] SetUpRefused),
    /// There were many today.
    #[error("{most} test mails went out within a day")]
    TooMany {
        /// The most there may be.
        most: i64,
    },
}

/// What is known about mail; two queries.
///
/// # Errors
/// When the database fails.
pub fn mail_health(db: &Db) -> Result<MailHealth, StoreError> {
    db.read(|snapshot| {
        let has_worked = outbox::has_sent_any(snapshot)?;
        let Some(latest) = outbox::find_latest(snapshot, KIND, SUBJECT)? else {
            return Ok(MailHealth { has_worked, last_test: None });
        };
        let payload: TestMailPayload =
            serde_json::from_str(&latest.payload).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        let state = match (latest.is_sent, latest.last_answer) {
            (true, _) => TestState::Sent,
            (false, Some(answer)) => TestState::Failed(answer),
            (false, None) => TestState::Waiting,
        };
        Ok(MailHealth { has_worked, last_test: Some(TestMail { to: payload.to, state }) })
    })
}

/// Sends a test mail from the setup page, to whoever holds the setup's code.
///
/// # Errors
/// [`TestRefused`]; the database.
pub fn test_mail_at_setup(db: &Db, code: &str, to: Email) -> Result<(), Failure<TestRefused>> {
    let code = code.to_owned();
    db.write(move |tx| {
        check_code(tx, &code).map_err(|failure| failure.map(TestRefused::from))?;
        enqueue(tx, &to)
    })
}

/// Sends a test mail to the account that runs the installation. Nothing happens for others.
///
/// # Errors
/// [`TestRefused`]; the database.
pub fn test_mail_to_admin(db: &Db, user: UserId) -> Result<bool, Failure<TestRefused>> {
    db.write(move |tx| {
        let Some(admin) = users::find_user(tx, user)?.filter(|user| user.is_admin) else { return Ok(false) };
        let to = Email::parse(&admin.email).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        enqueue(tx, &to)?;
        Ok(true)
    })
}

fn enqueue(tx: &mut Tx<'_>, to: &Email) -> Result<(), Failure<TestRefused>> {
    let now = tx.now();
    if outbox::count_of_subject_since(tx, KIND, SUBJECT, now.plus(-Duration::days(1)))? >= A_DAY {
        return Err(Failure::Refused(TestRefused::TooMany { most: A_DAY }));
    }
    let version = outbox::find_latest(tx, KIND, SUBJECT)?.map_or(0, |latest| latest.version) + 1;
    let payload = TestMailPayload { to: to.as_str().to_owned() };
    let payload = serde_json::to_string(&payload).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let recipient = format!("address:{}", to.folded());
    let mail = NewMail { group: None, kind: KIND, subject: SUBJECT, recipient: &recipient, version, payload: &payload };
    Ok(outbox::enqueue(tx, &mail, now)?)
}
