//! `/{group}`: what is going on in this group?

use actix_web::HttpResponse;
use askama::Template;
use chrono::Datelike;

use super::accounts::mail_banner::{MailBanner, banner};
use super::rounds::list::{RunningView, hands_view, running_view};
use crate::domain::policy::Action;
use crate::domain::statement::out_of_ten;
use crate::domain::statement_name::StatementName;
use crate::language::{capital, long_day, month_name};
use crate::services::group_home::{self, Home};
use crate::tr;
use crate::web::besides::funds::waits;
use crate::web::besides::standing;
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, Layout, Link, ProgressStep, StepState};
use crate::web::rounds::words::round_title;
use crate::web::visit::{Nav, Visit};

/// The page.
#[derive(Template)]
#[template(path = "group/home.html")]
struct HomePage {
    page: Layout,
    name: String,
    lead: String,
    callouts: Vec<Callout>,
    steps: Vec<ProgressStep>,
    running: Option<RunningView>,
    cards: Vec<Card>,
    mail: Option<MailBanner>,
}

/// One thing to look at.
struct Card {
    heading: String,
    text: String,
    link: Link,
}

/// Shows the group's own page.
///
/// # Errors
/// When the reader may not know of the group, or the database is away.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let reader = visit.reader()?;
    let (group, me) = (reader.group(), reader.member().copied());
    let home = visit.on_db(move |db| group_home::home(db, group, me.as_ref())).await??;
    let is_new = home.rounds.running.is_none() && home.rounds.settled.is_empty();
    let name = visit.entrance()?.name.clone();
    let mut cards = Vec::new();
    cards.extend(month(&visit, &home)?);
    cards.extend(last_round(&visit, &home)?);
    if reader.is_member() {
        cards.push(ideas(&visit, &home)?);
    }
    let mut callouts = standing::callouts(&visit, &home.standing)?;
    if home.to_confirm > 0 {
        callouts.push(waits(&visit, home.to_confirm)?);
    }
    visit.render(&HomePage {
        callouts,
        page: visit.layout(&name, Nav::None),
        lead: lead(&home),
        name,
        steps: if is_new && reader.is_member() { steps(&visit, &home)? } else { Vec::new() },
        running: match (&home.rounds.running, &home.rounds.hands) {
            (Some(running), _) => Some(running_view(&visit, running)?),
            (None, Some(hands)) => Some(hands_view(&visit, hands)?),
            (None, None) => None,
        },
        cards,
        mail: banner(&visit).await?,
    })
}

fn lead(home: &Home) -> String {
    let count = home.people.0;
    match (&home.rounds.running, home.rounds.next_opens_on) {
        (None, Some(day)) => tr!("group-home-lead-next", count = count, day = long_day(day)),
        _ => tr!("group-home-lead", count = count),
    }
}

/// The place of the agreement among the five steps.
const AGREEMENT: usize = 1;

/// The five steps of a new group. A step with a later one done was left out, and may be taken up again.
fn steps(visit: &Visit, home: &Home) -> Result<Vec<ProgressStep>, PageError> {
    let list = [
        (
            home.people.0 + home.people.1 > 1,
            tr!("group-home-step-people"),
            tr!("group-home-step-people-text"),
            "people",
            Action::SeePeople,
        ),
        (
            home.agreement.is_some(),
            tr!("group-home-step-agreement"),
            tr!("group-home-step-agreement-text"),
            "agreement",
            Action::SeeGroup,
        ),
        (
            home.has_income,
            tr!("group-home-step-income"),
            tr!("group-home-step-income-text"),
            "invoices",
            Action::SeeOwnInvoices,
        ),
        (
            home.has_costs,
            tr!("group-home-step-costs"),
            tr!("group-home-step-costs-text"),
            "core-costs",
            Action::SeeCoreCosts,
        ),
        (false, tr!("group-home-step-round"), tr!("group-home-step-round-text"), "rounds/new", Action::OpenRound),
    ];
    let mut next_is_found = false;
    let mut steps = Vec::with_capacity(list.len());
    for (index, (is_done, title, text, path, action)) in list.iter().enumerate() {
        // The agreement comes with the group: nobody went past another step to make it.
        let mut after = list.iter().enumerate().skip(index + 1).filter(|(at, _)| *at != AGREEMENT);
        let later_is_done = after.any(|(_, (is_done, ..))| *is_done);
        let state = match (*is_done, later_is_done, next_is_found) {
            (true, _, _) => StepState::Done,
            (false, true, _) => StepState::Skipped,
            (false, false, false) => StepState::Next,
            (false, false, true) => StepState::Later,
        };
        next_is_found |= state == StepState::Next;
        steps.push(ProgressStep {
            text: Some(text.clone()),
            href: visit.may(*action).then(|| visit.to(path)).transpose()?,
            ..ProgressStep::new(state, title.as_str())
        });
    }
    Ok(steps)
}

/// The newest month in one sentence.
fn month(visit: &Visit, home: &Home) -> Result<Option<Card>, PageError> {
    let Some(statement) = &home.statement else { return Ok(None) };
    let currency = visit.currency()?;
    let fund = home.agreement.as_ref().and_then(|agreement| agreement.foundation_name.as_ref());
    let core = statement.core_due.checked_add(statement.brought_forward);
    let parts = core.ok().and_then(|core| out_of_ten(currency, statement.came_in, statement.foundation, core));
    let text = match parts {
        Some([to_fund, to_core, ours]) => {
            let ten = currency.whole_unit().minor().saturating_mul(10);
            let ten = currency.format_short(crate::domain::money::Amount::from_minor(ten));
            let show = currency.block(&[to_fund, to_core, ours]);
            let (ours, to_fund, to_core) = (show.show(ours), show.show(to_fund), show.show(to_core));
            match fund {
                Some(fund) => tr!(
                    "group-home-of-every",
                    ten = ten,
                    ours = ours,
                    to_fund = to_fund,
                    fund = fund.as_str(),
                    to_core = to_core
                ),
                None => {
                    tr!("group-home-of-every-unnamed", ten = ten, ours = ours, to_fund = to_fund, to_core = to_core)
                }
            }
        }
        None => tr!("group-home-nothing-came", ours = currency.format_short(statement.to_share)),
    };
    let link = Link::new(visit.to(&format!("money/{}", statement.name))?, tr!("group-home-month-link"));
    Ok(Some(Card { heading: tr!("group-home-month", month = month_title(&statement.name)), text, link }))
}

/// "November", or "November (2)" for the second statement of a month.
fn month_title(name: &str) -> String {
    let Ok(parsed) = StatementName::parse(name) else { return name.to_owned() };
    let month = month_name(parsed.month());
    match name.splitn(3, '-').nth(2) {
        Some(nth) => tr!("group-home-month-nth", month = month, nth = nth),
        None => month,
    }
}

fn last_round(visit: &Visit, home: &Home) -> Result<Option<Card>, PageError> {
    let Some(line) = home.rounds.settled.first() else { return Ok(None) };
    let currency = visit.currency()?;
    let text = tr!(
        "group-home-round",
        funded = line.funded_buckets,
        count = line.buckets,
        amount = currency.format_short(line.funded)
    );
    let link = Link::new(visit.to(&format!("rounds/{}/results", line.head.name))?, tr!("group-home-round-link"));
    Ok(Some(Card {
        heading: capital(&round_title(&line.head.name, visit.zone()?.day_of(visit.now()).year())),
        text,
        link,
    }))
}

fn ideas(visit: &Visit, home: &Home) -> Result<Card, PageError> {
    let text = tr!("group-home-ideas", count = home.ideas);
    let link = Link::new(visit.to("buckets/new")?, tr!("group-home-propose"));
    Ok(Card { heading: tr!("group-home-ideas-heading"), text, link })
}
