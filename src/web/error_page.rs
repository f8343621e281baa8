//! The page around a [`PageError`]: what happened, what was kept, and ways on.

use actix_web::http::header;
use actix_web::{HttpResponse, ResponseError};
use askama::Template;

use super::page_error::PageError;
use super::parts::{Field, FieldKind, Filters, Layout, Link};
use super::visit::{Nav, Visit};
use crate::domain::policy::Who;
use crate::language::Rich;
use crate::store::StoreError;
use crate::store::groups::list_groups_of;
use crate::store::members::{list_members, list_roles};
use crate::{rich, tr};

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Layout,
    /// What happened, and who can do it instead when roles were the reason.
    lead: Rich,
    /// Where nothing was found within a group: looks in its buckets.
    search: Option<Filters>,
    /// The group's pages, or the groups of whoever is signed in.
    ways_on: Vec<Link>,
    sign_in: Option<String>,
    home: Option<String>,
    reference: Option<String>,
}

/// Draws the page. Never fails: without a template there is still the bare sentence.
pub async fn draw(visit: &Visit, error: &PageError) -> HttpResponse {
    let reference = match error {
        PageError::Internal(cause) => {
            let reference: Option<String> = visit.new_key().ok().map(|key| key.chars().take(8).collect());
            tracing::error!(reference, cause, path = visit.path(), "a page failed");
            reference
        }
        _ => None,
    };
    let lead = match error {
        PageError::Forbidden(action) => {
            let names = who_can(visit, action.who()).await.unwrap_or_default();
            who_can_words(&names).unwrap_or_else(|| error.lead())
        }
        _ => error.lead(),
    };
    let is_lost = matches!(error, PageError::NotFound | PageError::OnlyForms);
    let signed_out = visit.account().is_none() && matches!(error, PageError::NotFound | PageError::SignIn);
    let next = percent_encoding::utf8_percent_encode(visit.path(), percent_encoding::NON_ALPHANUMERIC);
    let layout = visit.layout(error.title(), Nav::None);
    let home = visit.entrance().map_or_else(|_| "/".to_owned(), |entrance| format!("/{}", entrance.slug));
    let page = ErrorPage {
        lead,
        search: visit.entrance().ok().filter(|_| is_lost).map(|entrance| search(&entrance.slug)),
        ways_on: if is_lost { ways_on(visit, &layout).await } else { Vec::new() },
        sign_in: signed_out.then(|| format!("/sign-in?next={next}")),
        home: (!matches!(error, PageError::Maintenance(_))).then_some(home),
        reference,
        page: layout,
    };
    let mut response = visit.render_status(error.status_code(), &page).unwrap_or_else(|_| error.error_response());
    if matches!(error, PageError::OnlyForms) {
        response.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("POST"));
    }
    if let Some(seconds) = error.retry_after() {
        response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from(seconds));
    }
    response
}

fn search(slug: &str) -> Filters {
    let field = Field::new(FieldKind::Search, "q", tr!("errors-search")).max_length(80);
    Filters::new(format!("/{slug}/buckets"), tr!("errors-search")).search(field, tr!("errors-search-button"))
}

/// The pages of the group, as in the navigation; outside of a group the groups that somebody is in.
async fn ways_on(visit: &Visit, layout: &Layout) -> Vec<Link> {
    if !layout.nav.is_empty() {
        return layout.nav.iter().map(|item| Link::new(&item.href, &item.label)).collect();
    }
    let Some(user) = visit.account().map(|account| account.user) else { return Vec::new() };
    let found = visit.on_db(move |db| db.read(|snapshot| list_groups_of(snapshot, user))).await;
    let groups = found.and_then(|groups| groups.map_err(PageError::from)).unwrap_or_default();
    groups.into_iter().map(|(slug, name)| Link::new(format!("/{slug}"), name)).collect()
}

/// "Marit or Samir can. Nothing was changed.": three names at most, and how many more. None when nobody can.
fn who_can_words(names: &[String]) -> Option<Rich> {
    Some(match names {
        [] => return None,
        [one] => rich!("errors-forbidden-one", first = one).strong_user("first"),
        [one, two] => {
            rich!("errors-forbidden-two", first = one, second = two).strong_user("first").strong_user("second")
        }
        [one, two, three] => rich!("errors-forbidden-three", first = one, second = two, third = three)
            .strong_user("first")
            .strong_user("second")
            .strong_user("third"),
        [one, two, three, more @ ..] => {
            rich!("errors-forbidden-more", first = one, second = two, third = three, more = more.len())
                .strong_user("first")
                .strong_user("second")
                .strong_user("third")
        }
    })
}

/// The names of those who can: "Marit can".
async fn who_can(visit: &Visit, who: Who) -> Result<Vec<String>, PageError> {
    let group = visit.member()?.group();
    let names = visit
        .on_db(move |db| {
            db.read(|snapshot| {
                let members = list_members(snapshot, group)?;
                let roles = list_roles(snapshot, group)?;
                let names = roles
                    .into_iter()
                    .filter(|(_, _, roles)| who.includes(*roles))
                    .filter_map(|(number, ..)| members.iter().find(|member| member.number == number))
                    .map(|member| member.name.clone())
                    .collect();
                Ok::<_, StoreError>(names)
            })
        })
        .await??;
    Ok(names)
}
