//! `/invite/{token}`: who invites me, to what, and joining. Looking never uses the invitation up: mail scanners look.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::domain::member::Roles;
use crate::domain::text::{Email, Name};
use crate::language::{Rich, clock, day_with_year};
use crate::rich;
use crate::services::accounts::Password;
use crate::services::people::{AcceptRefused, Joining, Welcome, accept, look_at_invite};
use crate::services::secret::Secret;
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Layout};
use crate::web::visit::{Nav, Visit};
use crate::web::words::{email_problem, password_problem, text_problem};

#[derive(Template)]
#[template(path = "people/join.html")]
struct JoinPage {
    page: Layout,
    problems: Problems,
    address: String,
    /// Where one signs in and comes back from.
    sign_in: String,
    group: String,
    /// Who invites, and as what.
    lead: Rich,
    until: String,
    way: Way,
}

/// How this visitor can join.
enum Way {
    /// Signed in with the invited address, or by a link for anyone: one button.
    GoOn { name: String },
    /// Signed in with another account: choose.
    Choose { name: String, email: String, invited: String },
    /// The invited address has an account.
    SignIn { email: String },
    /// A new account.
    New { fields: Vec<Field>, email: Option<String> },
}

#[derive(Template)]
#[template(path = "people/no_invite.html")]
struct NoInvitePage {
    page: Layout,
    sentence: String,
    todo: String,
    /// Whom to ask for another one, and where.
    ask: Option<(String, String)>,
}

/// `GET /invite/{token}`.
///
/// # Errors
/// Not found for a secret that no invitation has; the database.
pub async fn show(visit: Visit, token: web::Path<String>) -> Result<HttpResponse, PageError> {
    let secret = Secret::parse(&token).ok_or(PageError::NotFound)?;
    match visit.on_db(move |db| look_at_invite(db, &secret)).await? {
        Ok(welcome) => visit.render(&join_page(&visit, &token, &welcome, None, Problems::new())),
        Err(failure) => no_invite(&visit, &token, failure),
    }
}

/// `POST /invite/{token}`: joins, with the account that is signed in or with a new one.
///
/// # Errors
/// Not found for a secret that no invitation has; other fields; the database.
pub async fn join(visit: Visit, token: web::Path<String>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["name", "email", "password"])?;
    let secret = Secret::parse(&token).ok_or(PageError::NotFound)?;
    let looked_at = secret.clone();
    let welcome = match visit.on_db(move |db| look_at_invite(db, &looked_at)).await? {
        Ok(welcome) => welcome,
        Err(failure) => return no_invite(&visit, &token, failure),
    };
    let come_back = |problems| {
        let page = join_page(&visit, &token, &welcome, Some(&form), problems);
        visit.render_status(StatusCode::UNPROCESSABLE_ENTITY, &page)
    };
    let who = match visit.account() {
        Some(account) => Joining::Account(account.user),
        None => match read(&form, &welcome) {
            Ok(joining) => joining,
            Err(problems) => return come_back(problems),
        },
    };
    let passwords = visit.app().passwords.clone();
    match visit.on_db(move |db| accept(db, &passwords, &secret, who)).await? {
        Ok(done) => match done.session {
            Some(session) => visit.start_session(&session, &format!("/{}", done.slug)),
            None => visit.redirect(&format!("/{}", done.slug), &tr!("people-join-welcome", group = done.group)),
        },
        Err(Failure::Refused(AcceptRefused::HasAccount)) => {
            let mut problems = Problems::new();
            problems.add("email", tr!("people-join-account-exists"));
            come_back(problems)
        }
        Err(Failure::Refused(AcceptRefused::AddressKnown { group, ask })) => {
            let mut problems = Problems::new();
            problems.add("email", tr!("people-join-address-known", group = group, ask = ask));
            come_back(problems)
        }
        Err(failure) => no_invite(&visit, &token, failure),
    }
}

fn join_page(visit: &Visit, token: &str, welcome: &Welcome, form: Option<&Form>, problems: Problems) -> JoinPage {
    let page = visit.layout(tr!("people-join-title", group = welcome.group), Nav::None);
    let invited = welcome.invited.as_ref().and_then(|(_, email)| email.clone());
    let way = match (visit.account(), invited) {
        (Some(account), Some(invited)) if !account.email.eq_ignore_ascii_case(&invited) => {
            Way::Choose { name: account.name.clone(), email: account.email.clone(), invited }
        }
        (Some(account), _) => Way::GoOn { name: account.name.clone() },
        (None, Some(email)) if welcome.has_account => Way::SignIn { email },
        (None, email) => Way::New { fields: fields(welcome, form, &problems), email },
    };
    let until = welcome.expires_at;
    JoinPage {
        page: if problems.is_empty() { page } else { page.with_problem() },
        problems,
        address: format!("/invite/{token}"),
        sign_in: format!("/sign-in?next=/invite/{token}"),
        group: welcome.group.clone(),
        lead: lead(&welcome.inviter, welcome.roles),
        until: tr!("people-join-until", day = day_with_year(until.day()), time = clock(until.naive())),
        way,
    }
}

fn lead(inviter: &str, roles: Roles) -> Rich {
    match (roles.facilitator, roles.treasurer) {
        (true, true) => rich!("people-join-lead-both", inviter = inviter),
        (true, false) => rich!("people-join-lead-facilitator", inviter = inviter),
        (false, true) => rich!("people-join-lead-treasurer", inviter = inviter),
        (false, false) => rich!("people-join-lead", inviter = inviter),
    }
}

fn fields(welcome: &Welcome, form: Option<&Form>, problems: &Problems) -> Vec<Field> {
    let typed = |name: &str| form.map(|form| form.text(name).to_owned());
    let invited = welcome.invited.as_ref();
    let name = typed("name").or_else(|| invited.map(|(name, _)| name.clone())).unwrap_or_default();
    let mut fields = vec![
        Field::text("name", tr!("people-join-name"))
            .value(name)
            .autocomplete("name")
            .max_length(80)
            .error(problems.at("name")),
    ];
    if invited.is_none() {
        let email = Field::email("email", tr!("people-join-email")).max_length(254);
        fields.push(email.value(typed("email").unwrap_or_default()).error(problems.at("email")));
    }
    fields.push(
        Field::password("password", tr!("people-join-password"), "new-password")
            .hint(tr!("people-join-password-hint"))
            .error(problems.at("password")),
    );
    fields
}

fn read(form: &Form, welcome: &Welcome) -> Result<Joining, Problems> {
    let mut problems = Problems::new();
    let name = Name::parse(form.text("name"))
        .map_err(|error| problems.add("name", text_problem(&tr!("people-join-name"), error)));
    let email = match &welcome.invited {
        Some(_) => Ok(None),
        None => Email::parse(form.text("email")).map(Some).map_err(|error| problems.add("email", email_problem(error))),
    };
    let password =
        Password::parse(form.text("password")).map_err(|refused| problems.add("password", password_problem(refused)));
    match (name, email, password) {
        (Ok(name), Ok(email), Ok(password)) => Ok(Joining::New { name: Some(name), email, password }),
        _ => Err(problems),
    }
}

/// The kind end of an invitation that leads nowhere any more: what happened, and whom to ask.
fn no_invite(visit: &Visit, token: &str, failure: Failure<AcceptRefused>) -> Result<HttpResponse, PageError> {
    let ask = match &failure {
        Failure::Refused(
            AcceptRefused::Expired { ask, .. } | AcceptRefused::Used { ask, .. } | AcceptRefused::Revoked { ask, .. },
        ) => Some((tr!("people-dead-ask", ask = ask), format!("/invite/{token}/request"))),
        _ => None,
    };
    let (sentence, todo) = match failure {
        Failure::Store(error) => return Err(error.into()),
        Failure::Refused(AcceptRefused::Unknown) => return Err(PageError::NotFound),
        Failure::Refused(AcceptRefused::MemberAlready { slug, group }) => {
            return visit.redirect(&format!("/{slug}"), &tr!("people-dead-member-already", group = group));
        }
        Failure::Refused(AcceptRefused::Expired { group, ask }) => {
            (tr!("people-dead-expired", group = group), tr!("people-dead-expired-todo", ask = ask))
        }
        Failure::Refused(AcceptRefused::Used { group, ask }) => {
            (tr!("people-dead-used", group = group), tr!("people-dead-used-todo", ask = ask))
        }
        Failure::Refused(AcceptRefused::Revoked { group, ask }) => {
            (tr!("people-dead-revoked", group = group), tr!("people-dead-revoked-todo", ask = ask))
        }
        Failure::Refused(AcceptRefused::Suspended { group, ask }) => {
            (tr!("people-dead-suspended", group = group), tr!("people-dead-suspended-todo", ask = ask))
        }
        Failure::Refused(AcceptRefused::HasAccount) => (tr!("people-dead-has-account"), tr!("people-dead-again-todo")),
        Failure::Refused(AcceptRefused::NameAndAddress) => {
            (tr!("people-dead-name-and-address"), tr!("people-dead-again-todo"))
        }
        Failure::Refused(AcceptRefused::AddressKnown { group, ask }) => {
            (tr!("people-dead-address-known", group = group), tr!("people-dead-address-known-todo", ask = ask))
        }
    };
    let page = NoInvitePage { page: visit.layout(tr!("people-dead-heading"), Nav::None), sentence, todo, ask };
    visit.render_status(StatusCode::GONE, &page)
}
