//! `/invite/{token}`: who invites me, to what, and joining. Looking never uses the invitation up: mail scanners look.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::domain::text::{Email, Name};
use crate::domain::time::{clock, day_with_year};
use crate::services::accounts::Password;
use crate::services::people::{AcceptRefused, Joining, Welcome, accept, look_at_invite};
use crate::services::secret::Secret;
use crate::store::Failure;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Layout};
use crate::web::visit::{Nav, Visit};
use crate::web::words::{email_problem, password_problem, roles_words, text_problem};

#[derive(Template)]
#[template(path = "people/join.html")]
struct JoinPage {
    page: Layout,
    problems: Problems,
    address: String,
    group: String,
    inviter: String,
    roles: String,
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
            None => visit.redirect(&format!("/{}", done.slug), &format!("Welcome to {}.", done.group)),
        },
        Err(Failure::Refused(AcceptRefused::HasAccount)) => {
            let mut problems = Problems::new();
            problems.add("email", "This address has an account already. Sign in with it, then open the link again.");
            come_back(problems)
        }
        Err(Failure::Refused(AcceptRefused::AddressKnown { group, ask })) => {
            let mut problems = Problems::new();
            problems.add("email", format!("{group} knows this address already. Ask {ask} to invite it by mail."));
            come_back(problems)
        }
        Err(failure) => no_invite(&visit, &token, failure),
    }
}

fn join_page(visit: &Visit, token: &str, welcome: &Welcome, form: Option<&Form>, problems: Problems) -> JoinPage {
    let page = visit.layout(format!("Join {}", welcome.group), Nav::None);
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
        group: welcome.group.clone(),
        inviter: welcome.inviter.clone(),
        roles: roles_words(welcome.roles),
        until: format!("{} at {} UTC", day_with_year(until.day()), clock(until.naive())),
        way,
    }
}

fn fields(welcome: &Welcome, form: Option<&Form>, problems: &Problems) -> Vec<Field> {
    let typed = |name: &str| form.map(|form| form.text(name).to_owned());
    let invited = welcome.invited.as_ref();
    let name = typed("name").or_else(|| invited.map(|(name, _)| name.clone())).unwrap_or_default();
    let mut fields = vec![
        Field::text("name", "Your name").value(name).autocomplete("name").max_length(80).error(problems.at("name")),
    ];
    if invited.is_none() {
        let email = Field::email("email", "Your mail address").max_length(254);
        fields.push(email.value(typed("email").unwrap_or_default()).error(problems.at("email")));
    }
    fields.push(
        Field::password("password", "Choose a password", "new-password")
            .hint("At least 8 characters; a few words in a row are good")
            .error(problems.at("password")),
    );
    fields
}

fn read(form: &Form, welcome: &Welcome) -> Result<Joining, Problems> {
    let mut problems = Problems::new();
    let name = Name::parse(form.text("name")).map_err(|error| problems.add("name", text_problem("Your name", error)));
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
        ) => Some((format!("Ask {ask}"), format!("/invite/{token}/request"))),
        _ => None,
    };
    let (sentence, todo) = match failure {
        Failure::Store(error) => return Err(error.into()),
        Failure::Refused(AcceptRefused::Unknown) => return Err(PageError::NotFound),
        Failure::Refused(AcceptRefused::MemberAlready { slug, group }) => {
            return visit.redirect(&format!("/{slug}"), &format!("You are a member of {group} already."));
        }
        Failure::Refused(AcceptRefused::Expired { group, ask }) => {
            (format!("This invitation to {group} has expired."), format!("Ask {ask} for a new one."))
        }
        Failure::Refused(AcceptRefused::Used { group, ask }) => (
            format!("This invitation to {group} was used already."),
            format!("If it was you, sign in. If not, tell {ask}."),
        ),
        Failure::Refused(AcceptRefused::Revoked { group, ask }) => (
            format!("This invitation to {group} is not good any more; perhaps there is a newer one."),
            format!("Look for the newest mail, or ask {ask}."),
        ),
        Failure::Refused(AcceptRefused::Suspended { group, ask }) => {
            (format!("Your account is suspended in {group}."), format!("Ask {ask} about it."))
        }
        Failure::Refused(refused @ (AcceptRefused::HasAccount | AcceptRefused::NameAndAddress)) => {
            (format!("{refused}."), "Go back and try again.".to_owned())
        }
        Failure::Refused(AcceptRefused::AddressKnown { group, ask }) => {
            (format!("{group} knows this address already."), format!("Ask {ask} to invite it by mail."))
        }
    };
    let page = NoInvitePage { page: visit.layout("No way in here", Nav::None), sentence, todo, ask };
    visit.render_status(StatusCode::GONE, &page)
}
