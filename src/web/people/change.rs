//! Changing a member: roles, suspending, letting go, leaving oneself.

use actix_web::{HttpResponse, web};

use super::person::number;
use crate::domain::member::{MemberState, Roles};
use crate::services::people::{ChangeRefused, Standing, change_roles, change_standing, leave};
use crate::store::Failure;
use crate::tr;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::visit::Visit;

/// `POST /{group}/people/{person}/roles`.
///
/// # Errors
/// Not found for a number that no member has; a conflict when the rules do not allow it; the database.
pub async fn roles(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["facilitator", "treasurer"])?;
    let (who, member) = (visit.member()?, number(&path.1)?);
    let roles = Roles { facilitator: form.has("facilitator"), treasurer: form.has("treasurer") };
    let done = visit.on_db(move |db| change_roles(db, &who, member, roles)).await?;
    let back = if member == who.member() && !roles.facilitator { "people" } else { &format!("people/{member}") };
    answer(&visit, done, back, &tr!("people-saved"))
}

/// `POST /{group}/people/{person}/standing`: suspends, lets take part again, lets go.
///
/// # Errors
/// As [`roles`].
pub async fn standing(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["op"])?;
    let (who, member) = (visit.member()?, number(&path.1)?);
    let (standing, sentence) = match form.text("op") {
        "suspend" => (Standing::Suspended, tr!("people-change-suspended")),
        "restore" => (Standing::Active, tr!("people-change-restored")),
        "let-go" => (Standing::Left, tr!("people-change-let-go")),
        _ => return Err(PageError::Malformed(tr!("people-odd-form"))),
    };
    let done = visit.on_db(move |db| change_standing(db, &who, member, standing)).await?;
    answer(&visit, done, &format!("people/{member}"), &sentence)
}

/// `POST /{group}/people/leave`: leaves oneself.
///
/// # Errors
/// As [`roles`].
pub async fn leave_group(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&[])?;
    let who = visit.member()?;
    match visit.on_db(move |db| leave(db, &who)).await? {
        Ok(()) => visit.redirect("/me", &tr!("people-change-left")),
        refused => answer(&visit, refused, "people", ""),
    }
}

fn answer(
    visit: &Visit,
    done: Result<(), Failure<ChangeRefused>>,
    back: &str,
    sentence: &str,
) -> Result<HttpResponse, PageError> {
    match done {
        Ok(()) => visit.redirect(&visit.to(back)?, sentence),
        Err(Failure::Refused(ChangeRefused::NoSuchMember)) => Err(PageError::NotFound),
        Err(Failure::Refused(refused)) => Err(PageError::Conflict(refusal(&refused))),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

fn refusal(refused: &ChangeRefused) -> String {
    match refused {
        ChangeRefused::NoSuchMember => tr!("people-change-no-member"),
        ChangeRefused::NotYours => tr!("people-change-not-yours"),
        ChangeRefused::WrongState { name, state } => match state {
            MemberState::Invited => tr!("people-change-is-invited", name = name),
            MemberState::Active => tr!("people-change-is-active", name = name),
            MemberState::Suspended => tr!("people-change-is-suspended", name = name),
            MemberState::Left => tr!("people-change-has-left", name = name),
        },
        ChangeRefused::LastFacilitator { name } => tr!("people-change-last", name = name),
    }
}
