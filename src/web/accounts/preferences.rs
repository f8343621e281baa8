//! `/me/settings`: how one is seen and mailed, group by group.

use actix_web::HttpResponse;
use askama::Template;

use crate::services::people::{Wishes, my_preferences, save_preferences};
use crate::store::Failure;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::parts::{Layout, Pick};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "accounts/preferences.html")]
struct PreferencesPage {
    page: Layout,
    name: String,
    email: String,
    groups: Vec<GroupForm>,
}

struct GroupForm {
    slug: String,
    name: String,
    picks: Vec<Pick>,
    profile: String,
}

/// `GET /me/settings`.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let account = visit.signed_in()?;
    let (user, name, email) = (account.user, account.name.clone(), account.email.clone());
    let found = visit.on_db(move |db| my_preferences(db, user)).await??;
    let groups = found.into_iter().map(|one| GroupForm {
        picks: vec![
            pick(&one.slug, "results", "Mail me the results of each round", one.mails_results),
            pick(&one.slug, "rounds", "Mail me when a round opens", one.mails_rounds),
            pick(&one.slug, "buckets", "Mail me about the money of my buckets", one.mails_buckets)
                .hint("When a payout is made, and before a bucket is to be done"),
            pick(&one.slug, "named", "Outsiders may read my name", one.named_in_public)
                .hint("Only where the group opened its books. Members always see it."),
        ],
        profile: format!("/{}/people/{}", one.slug, one.member),
        slug: one.slug,
        name: one.group,
    });
    let groups = groups.collect();
    visit.render(&PreferencesPage { page: visit.layout("Settings", Nav::None), name, email, groups })
}

/// `POST /me/settings`: the wishes for one group.
///
/// # Errors
/// When the form has other fields, or the database fails.
pub async fn save(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["group", "results", "rounds", "buckets", "named"])?;
    let user = visit.signed_in()?.user;
    let slug = form.text("group").to_owned();
    let wishes = Wishes {
        mails_results: form.has("results"),
        mails_rounds: form.has("rounds"),
        mails_buckets: form.has("buckets"),
        named_in_public: form.has("named"),
    };
    match visit.on_db(move |db| save_preferences(db, user, &slug, wishes)).await? {
        Ok(()) => visit.redirect("/me/settings", "Saved."),
        Err(Failure::Refused(_)) => Err(PageError::NotFound),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

/// The same box stands once per group, so its id carries the group.
fn pick(slug: &str, name: &str, label: &str, checked: bool) -> Pick {
    let mut pick = Pick::checkbox(name, label, checked);
    pick.id = format!("{slug}-{name}");
    pick
}
