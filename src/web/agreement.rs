//! `/{group}/agreement`: the rules that split the money and their history.

pub mod edit;
mod effect;
mod form;
mod rules;
pub mod weights;

use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

use crate::domain::agreement::Sharing;
use crate::domain::policy::Action;
use crate::language::day_with_year;
use crate::services::agreements::{AgreementFacts, AgreementVersion, agreement, withdraw_agreement};
use crate::store::Failure;
use crate::tr;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::parts::Layout;
use crate::web::visit::{Nav, Visit};
pub(in crate::web) use form::rate_problem;
use rules::{ExampleView, rules_in_words};

#[derive(Template)]
#[template(path = "agreement/show.html")]
struct AgreementPage {
    page: Layout,
    base: String,
    rules: Vec<String>,
    since: String,
    decision: Option<String>,
    /// For members: when and by whom it was recorded.
    recorded: Option<String>,
    example: Option<ExampleView>,
    history: Vec<PastVersion>,
    /// Said once, since it is easily overlooked.
    first: Option<String>,
    shares_by_weights: bool,
    is_member: bool,
    may_edit: bool,
}

/// One version in the history.
struct PastVersion {
    heading: String,
    rules: Vec<String>,
    decision: Option<String>,
    /// For members: when and by whom it was recorded.
    recorded: Option<String>,
    /// Where a facilitator takes it back, while it is to come.
    withdrawal: Option<String>,
}

/// `GET /{group}/agreement`, for members and for outsiders of an open group.
///
/// # Errors
/// When the database fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let reader = visit.reader()?;
    let (group, today) = (reader.group(), visit.zone()?.day_of(visit.now()));
    let AgreementFacts { versions, in_force } = visit.on_db(move |db| agreement(db, group, today)).await??;
    let now = versions.iter().find(|one| one.agreement.version == in_force);
    let now = now.ok_or_else(|| PageError::Internal("an agreement without a version in force".to_owned()))?;
    let currency = visit.currency()?;
    let zone = visit.zone()?;
    let base = visit.to("agreement")?;
    let may_edit = visit.may(Action::EditAgreement);
    let recorded = |one: &AgreementVersion| {
        let day = day_with_year(zone.day_of(one.recorded_at));
        reader.is_member().then(|| tr!("agreement-recorded", day = day, name = one.recorded_by))
    };
    let newest = versions.first().map(|one| one.agreement.version);
    let past = |one: &AgreementVersion| {
        let (version, is_coming) = (one.agreement.version, one.agreement.from > today);
        PastVersion {
            heading: heading(version, one.agreement.from, is_coming),
            rules: rules_in_words(&one.agreement),
            decision: one.decision.clone(),
            recorded: recorded(one),
            withdrawal: (may_edit && is_coming && newest == Some(version) && versions.len() > 1)
                .then(|| format!("{base}/{version}/withdrawal")),
        }
    };
    let first = versions.last().map(|one| {
        tr!("agreement-first", version = one.agreement.version.to_string(), day = day_with_year(one.agreement.from))
    });
    visit.render(&AgreementPage {
        page: visit.layout(tr!("agreement-ours"), Nav::People),
        rules: rules_in_words(&now.agreement),
        since: day_with_year(now.agreement.from),
        decision: now.decision.clone(),
        recorded: recorded(now),
        example: ExampleView::of(&now.agreement, currency),
        history: versions.iter().filter(|one| one.agreement.version != in_force).map(past).collect(),
        first,
        shares_by_weights: now.agreement.sharing == Sharing::Weights,
        is_member: reader.is_member(),
        may_edit,
        base,
    })
}

fn heading(version: i64, from: NaiveDate, is_coming: bool) -> String {
    let (version, day) = (version.to_string(), day_with_year(from));
    match is_coming {
        true => tr!("agreement-version-coming", version = version, day = day),
        false => tr!("agreement-version", version = version, day = day),
    }
}

/// `POST /{group}/agreement/{version}/withdrawal`: takes a version back before its day.
///
/// # Errors
/// A conflict when it holds already; not found for a number that no version has; the database.
pub async fn withdraw(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&[])?;
    let version: i64 = path.1.parse().map_err(|_| PageError::NotFound)?;
    let who = visit.member()?;
    match visit.on_db(move |db| withdraw_agreement(db, &who, version)).await? {
        Ok(()) => visit.redirect(&visit.to("agreement")?, &tr!("agreement-taken-back")),
        Err(Failure::Refused(_)) => Err(PageError::Conflict(tr!("agreement-not-taken-back"))),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}
