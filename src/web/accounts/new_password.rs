//! `/me/settings/password`: another password for one's own account.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use secrecy::SecretString;

use super::mail_banner::only_files;
use super::preferences::{HERE, draw, too_often};
use crate::services::accounts::{Password, PasswordChangeRefused, change_password, needs_no_password};
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::Field;
use crate::web::visit::Visit;
use crate::web::words::password_problem;

/// The form on the page of one's settings.
pub(super) struct NewPasswordForm {
    /// None for whoever has just come in by a mailed link.
    pub current: Option<Field>,
    /// The new one.
    pub new: Field,
    /// What helps whoever does not know the current one; none where nothing does.
    pub help: Option<String>,
}

impl NewPasswordForm {
    pub(super) fn new(visit: &Visit, problems: &Problems) -> Result<Self, PageError> {
        let by_link = needs_no_password(visit.signed_in()?, visit.now());
        let current = Field::password("current", tr!("accounts-own-current"), "current-password");
        let new = Field::password("new", tr!("accounts-own-new-password"), "new-password");
        let help = match (by_link, only_files(visit)) {
            (true, _) => Some(tr!("accounts-own-password-by-link")),
            (false, false) => Some(tr!("accounts-own-password-forgot")),
            (false, true) => None,
        };
        Ok(Self {
            current: (!by_link).then(|| current.error(problems.at("current"))),
            new: new.hint(tr!("people-join-password-hint")).error(problems.at("new")),
            help,
        })
    }
}

/// `POST /me/settings/password`.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn change(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["current", "new"])?;
    let session = visit.session().cloned().ok_or(PageError::SignIn)?;
    let mut problems = Problems::new();
    let new = match Password::parse(form.text("new")) {
        Ok(new) => new,
        Err(refused) => {
            problems.add("new", password_problem(refused));
            return draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), problems).await;
        }
    };
    // A right one counts too: each change mails.
    if let Err(refused) = visit.own_password()? {
        return too_often(&visit, &form, refused).await;
    }
    let (passwords, current) = (visit.app().passwords.clone(), SecretString::from(form.text("current")));
    match visit.on_db(move |db| change_password(db, &passwords, &session, &current, &new)).await? {
        Ok(begun) => {
            tracing::info!(user.id = begun.user.get(), "a password was changed");
            visit.start_session_saying(&begun.session, HERE, &tr!("accounts-own-password-saved"))
        }
        Err(Failure::Refused(PasswordChangeRefused::WrongPassword)) => {
            problems.add("current", tr!("accounts-own-password-wrong"));
            draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(&form), problems).await
        }
        Err(Failure::Refused(PasswordChangeRefused::SignedOut)) => Err(PageError::SignIn),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}
