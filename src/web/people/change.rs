//! Changing a member: roles, suspending, letting go, leaving oneself.

use actix_web::{HttpResponse, web};

use super::person::number;
use crate::domain::member::{MemberState, Roles};
use crate::services::people::{ChangeRefused, Standing, change_roles, change_standing, leave};
use crate::store::Failure;
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
    answer(&visit, done, back, "Saved.")
}

/// `POST /{group}/people/{person}/standing`: suspends, lets take part again, lets go.
///
/// # Errors
/// As [`roles`].
pub async fn standing(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["op"])?;
    let (who, member) = (visit.member()?, number(&path.1)?);
    let (standing, sentence) = match form.text("op") {
        "suspend" => (Standing::Suspended, "Suspended. They cannot act until you lift it."),
        "restore" => (Standing::Active, "They take part again."),
        "let-go" => (Standing::Left, "Done. What they did stays in the books."),
        _ => return Err(PageError::Malformed("The form asked for something that is not here.".to_owned())),
    };
    let done = visit.on_db(move |db| change_standing(db, &who, member, standing)).await?;
    answer(&visit, done, &format!("people/{member}"), sentence)
}

/// `POST /{group}/people/leave`: leaves oneself.
///
/// # Errors
/// As [`roles`].
pub async fn leave_group(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["sure"])?;
    let who = visit.member()?;
    if !form.has("sure") {
        let back = visit.to(&format!("people/{}", who.member()))?;
        return visit.redirect(&back, "Nothing was changed: tick the box if you want to leave.");
    }
    match visit.on_db(move |db| leave(db, &who)).await? {
        Ok(()) => visit.redirect("/me", "You have left the group. What you did stays in its books."),
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
        ChangeRefused::NoSuchMember => "There is no such member. Nothing was changed.".to_owned(),
        ChangeRefused::NotYours => "Only a facilitator changes other members. Nothing was changed.".to_owned(),
        ChangeRefused::WrongState { name, state } => {
            let how = match state {
                MemberState::Invited => "has not answered the invitation yet",
                MemberState::Active => "is active already",
                MemberState::Suspended => "is suspended already",
                MemberState::Left => "has left; an invitation brings them back",
            };
            format!("{name} {how}. Nothing was changed.")
        }
        ChangeRefused::LastFacilitator { name } => format!(
            "{name} is the only facilitator, and a group keeps at least one. Make somebody else facilitator first. \
             Nothing was changed."
        ),
    }
}
