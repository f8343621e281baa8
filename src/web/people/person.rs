//! `/{group}/people/{person}`: what a member brought and is responsible for, and what may be changed about them.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::domain::ids::MemberNumber;
use crate::domain::member::{MemberKind, MemberState};
use crate::domain::policy::Action;
use crate::language::day_with_year;
use crate::services::people::{PersonFacts, PersonRow, person};
use crate::store::Failure;
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, Cell, Column, DataTable, Dialog, Layout, Pick};
use crate::web::visit::{Nav, Visit};
use crate::web::words::{capital, roles_words};

use super::list::standing;
use super::rate::{history, rate_now};

#[derive(Template)]
#[template(path = "people/person.html")]
struct PersonPage {
    page: Layout,
    base: String,
    address: String,
    name: String,
    badge: Badge,
    lead: String,
    email: Option<String>,
    brought: Option<DataTable>,
    rate: String,
    rates: Option<DataTable>,
    may_set_rate: bool,
    statement_href: Option<String>,
    buckets: Vec<(String, String)>,
    /// For a facilitator.
    roles: Option<[Pick; 2]>,
    may_suspend: bool,
    may_restore: bool,
    /// What a facilitator is asked before they let somebody go, or take an invitation back.
    letting_go: Option<Dialog>,
    is_invited: bool,
    /// What somebody is asked before they leave.
    leaving: Option<Dialog>,
}

/// `GET /{group}/people/{person}`.
///
/// # Errors
/// Not found for a number that no member has; the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let number = number(&path.1)?;
    let who = visit.member()?;
    let facts = match visit.on_db(move |db| person(db, &who, number)).await? {
        Ok(facts) => facts,
        Err(Failure::Refused(_)) => return Err(PageError::NotFound),
        Err(Failure::Store(error)) => return Err(error.into()),
    };
    let (edits, is_me) = (visit.may(Action::EditMembers), who.member() == number);
    let row = &facts.row;
    let base = visit.to("people")?;
    let letting_go = (edits && !is_me && row.state != MemberState::Left)
        .then(|| let_go(&visit, row, format!("{base}/{number}/standing")));
    let leaving = match is_me {
        true => Some(leave(&visit, format!("{base}/leave"))?),
        false => None,
    };
    let page = PersonPage {
        page: visit.layout(row.name.as_str(), Nav::People),
        address: format!("{base}/{number}"),
        statement_href: (is_me || visit.may(Action::SeeInvoices)).then(|| format!("{base}/{number}/statement")),
        name: row.name.clone(),
        badge: standing(row.state),
        lead: lead(&facts, &day_with_year(visit.zone()?.day_of(row.since))),
        email: row.email.clone().filter(|_| edits || is_me),
        brought: brought(&visit, &facts)?,
        rate: rate_now(&facts.rates),
        rates: history(&facts.rates, visit.zone()?),
        may_set_rate: visit.may(Action::SetMemberRate) && row.state != MemberState::Left,
        buckets: buckets(&visit, &facts)?,
        roles: (edits && row.state == MemberState::Active).then(|| {
            [
                Pick::checkbox("facilitator", tr!("people-person-facilitator"), row.roles.facilitator)
                    .hint(tr!("people-person-facilitator-hint")),
                Pick::checkbox("treasurer", tr!("people-person-treasurer"), row.roles.treasurer)
                    .hint(tr!("people-person-treasurer-hint")),
            ]
        }),
        may_suspend: edits && !is_me && row.state == MemberState::Active,
        may_restore: edits && !is_me && row.state == MemberState::Suspended,
        letting_go,
        is_invited: row.state == MemberState::Invited,
        leaving,
        base,
    };
    visit.render_asking(StatusCode::OK, &page, &page.page, page.letting_go.iter().chain(&page.leaving))
}

fn let_go(visit: &Visit, row: &PersonRow, action: String) -> Dialog {
    let (name, csrf) = (&row.name, visit.csrf());
    let asks = match row.state {
        MemberState::Invited => {
            let ask = tr!("people-person-withdraw-ask", name = name);
            Dialog::new("let-go", tr!("people-person-withdraw"), ask, action, csrf)
                .say(tr!("people-person-withdraw-does"))
        }
        _ => Dialog::new(
            "let-go",
            tr!("people-person-let-go"),
            tr!("people-person-let-go-ask", name = name),
            action,
            csrf,
        )
        .say(tr!("people-person-let-go-does")),
    };
    asks.fixed("op", "let-go")
}

fn leave(visit: &Visit, action: String) -> Result<Dialog, PageError> {
    let ask = tr!("people-person-leave-ask", group = visit.entrance()?.name);
    let opener = tr!("people-person-leave");
    Ok(Dialog::new("leave", opener, ask, action, visit.csrf()).say(tr!("people-person-leave-note")))
}

/// The number of a member in an address; whatever is none is not found.
pub(in crate::web) fn number(text: &str) -> Result<MemberNumber, PageError> {
    let number: i64 = text.parse().map_err(|_| PageError::NotFound)?;
    if number.to_string() == text { Ok(MemberNumber::new(number)) } else { Err(PageError::NotFound) }
}

fn lead(facts: &PersonFacts, since: &str) -> String {
    let row = &facts.row;
    let what = match (row.kind, roles_words(row.roles).as_str()) {
        (MemberKind::Person, "") => tr!("people-person-member"),
        (MemberKind::Organisation, "") => tr!("people-person-organisation"),
        (_, roles) => capital(roles),
    };
    match row.state {
        MemberState::Invited => tr!("people-person-invited", what = what, day = since),
        MemberState::Active => tr!("people-person-active", what = what, day = since),
        MemberState::Suspended => tr!("people-person-suspended", what = what),
        MemberState::Left => tr!("people-person-left", what = what),
    }
}

fn brought(visit: &Visit, facts: &PersonFacts) -> Result<Option<DataTable>, PageError> {
    if facts.contributed.is_empty() {
        return Ok(None);
    }
    let currency = visit.currency()?;
    let mut rows = Vec::with_capacity(facts.contributed.len());
    for one in &facts.contributed {
        let amount = Cell::new(currency.format(one.amount));
        rows.push(match &one.statement {
            Some(name) => vec![Cell::link(name.as_str(), visit.to(&format!("money/{name}"))?), amount],
            None => vec![Cell::new(tr!("people-person-not-yet")), amount],
        });
    }
    let columns =
        vec![Column::text(tr!("people-person-column-statement")), Column::amount(tr!("people-person-column-came-in"))];
    let mut table = DataTable::new(tr!("people-person-caption"), columns);
    table.caption_hidden = true;
    Ok(Some(table.rows(rows)))
}

fn buckets(visit: &Visit, facts: &PersonFacts) -> Result<Vec<(String, String)>, PageError> {
    let linked =
        facts.buckets.iter().map(|(number, title)| Ok((visit.to(&format!("buckets/{number}"))?, title.clone())));
    linked.collect()
}
