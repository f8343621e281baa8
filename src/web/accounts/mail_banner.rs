//! "Mail has not been seen to work yet": for whoever runs the installation, until a mail has gone out.

use actix_web::HttpResponse;

use crate::services::accounts::{MailHealth, TestMail, TestRefused, TestState, mail_health, test_mail_to_admin};
use crate::store::Failure;
use crate::tr;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::visit::Visit;

/// What the banner says.
pub struct MailBanner {
    /// What is wrong, or not known.
    pub sentence: String,
    /// What became of the last test mail.
    pub last: Option<String>,
    /// How loud: files alone may be what a trial wants.
    pub kind: &'static str,
}

/// The banner; none for those who do not run the installation, and none once mail works.
///
/// # Errors
/// When the database fails.
pub async fn banner(visit: &Visit) -> Result<Option<MailBanner>, PageError> {
    if !visit.account().is_some_and(|account| account.is_admin) {
        return Ok(None);
    }
    let health = visit.on_db(mail_health).await??;
    Ok(words(&health, only_files(visit)))
}

/// Mails are kept as files and reach nobody. In development there is no mail server and none is missed.
pub(super) fn only_files(visit: &Visit) -> bool {
    let config = &visit.app().config;
    config.mail.smtp_url.is_none() && !config.development
}

fn words(health: &MailHealth, only_files: bool) -> Option<MailBanner> {
    let sentence = match (only_files, health.has_worked) {
        (true, _) => tr!("accounts-mail-only-files"),
        (false, false) => tr!("accounts-mail-none-out"),
        (false, true) => return None,
    };
    Some(MailBanner {
        kind: if only_files { "info" } else { "problem" },
        sentence,
        last: health.last_test.as_ref().map(|test| test_words(test, only_files)),
    })
}

/// What became of a test mail.
pub(super) fn test_words(test: &TestMail, only_files: bool) -> String {
    let to = &test.to;
    match &test.state {
        TestState::Waiting => tr!("accounts-mail-test-waiting", to = to),
        TestState::Sent if only_files => tr!("accounts-mail-test-spooled", to = to),
        TestState::Sent => tr!("accounts-mail-test-sent", to = to),
        TestState::Failed(answer) => tr!("accounts-mail-test-failed", to = to, answer = answer),
    }
}

/// Why there is no test mail.
pub(super) fn refused_words(refused: TestRefused) -> String {
    match refused {
        TestRefused::Setup(_) => tr!("accounts-setup-code-wrong"),
        TestRefused::TooMany { most } => tr!("accounts-mail-test-enough", most = most),
    }
}

/// `POST /me/mail-test`: a test mail to whoever runs the installation.
///
/// # Errors
/// Not found for everybody else; the database.
pub async fn send(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&[])?;
    let user = visit.signed_in()?.user;
    match visit.on_db(move |db| test_mail_to_admin(db, user)).await? {
        Ok(true) => visit.redirect("/me", &tr!("accounts-mail-on-its-way")),
        Ok(false) => Err(PageError::NotFound),
        Err(Failure::Refused(refused)) => visit.redirect("/me", &refused_words(refused)),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn health(has_worked: bool) -> MailHealth {
        MailHealth { has_worked, last_test: None }
    }

    #[test]
    fn the_banner_stands_until_a_mail_has_gone_out() {
        assert!(words(&health(false), false).is_some());
        assert!(words(&health(true), false).is_none());
    }

    #[test]
    fn mails_that_are_only_kept_as_files_do_not_count_as_working() {
        let banner = words(&health(true), true);
        assert!(banner.is_some_and(|banner| banner.sentence.contains("BRIMFUL_SMTP_URL")));
        let test = TestMail { to: "marit@tidewater.example".to_owned(), state: TestState::Sent };
        assert!(test_words(&test, true).contains("nobody got it"));
        assert!(test_words(&test, false).contains("went out"));
    }
}
