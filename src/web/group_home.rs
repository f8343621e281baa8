//! `/{group}`: what is going on in this group?

use actix_web::HttpResponse;
use askama::Template;

use super::accounts::mail_banner::{MailBanner, banner};
use super::rounds::list::{RunningView, hands_view, running_view};
use crate::domain::policy::Action;
use crate::domain::statement::out_of_ten;
use crate::domain::statement_name::{StatementName, round_title};
use crate::domain::time::long_day;
use crate::services::group_home::{self, Home};
use crate::web::besides::funds::waits;
use crate::web::besides::standing;
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, Layout, Link, ProgressStep, StepState};
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
    let people = match home.people.0 {
        1 => "One member shares".to_owned(),
        count => format!("{count} members share"),
    };
    let next = match (&home.rounds.running, home.rounds.next_opens_on) {
        (None, Some(day)) => format!(" The next round opens on {}.", long_day(day)),
        _ => String::new(),
    };
    format!("{people} what comes in.{next}")
}

/// The five steps of a new group. A step with a later one done was left out, and may be taken up again.
fn steps(visit: &Visit, home: &Home) -> Result<Vec<ProgressStep>, PageError> {
    let list = [
        (home.people.0 + home.people.1 > 1, "People", "Who is in?", "people", Action::SeePeople),
        (
            home.agreement.is_some(),
            "Agreement",
            "Which share goes in, and how is it split?",
            "agreement",
            Action::SeeGroup,
        ),
        (home.has_income, "Income", "Record an invoice, or import a file", "invoices", Action::SeeOwnInvoices),
        (home.has_costs, "Core costs", "What must be paid before we share?", "core-costs", Action::SeeCoreCosts),
        (false, "Round", "Share out what there is", "rounds/new", Action::OpenRound),
    ];
    let mut next_is_found = false;
    let mut steps = Vec::with_capacity(list.len());
    for (index, (is_done, title, text, path, action)) in list.iter().enumerate() {
        let later_is_done = list.iter().skip(index + 1).any(|(is_done, ..)| *is_done);
        let state = match (*is_done, later_is_done, next_is_found) {
            (true, _, _) => StepState::Done,
            (false, true, _) => StepState::Skipped,
            (false, false, false) => StepState::Next,
            (false, false, true) => StepState::Later,
        };
        next_is_found |= state == StepState::Next;
        steps.push(ProgressStep {
            text: Some((*text).to_owned()),
            href: visit.may(*action).then(|| visit.to(path)).transpose()?,
            ..ProgressStep::new(state, *title)
        });
    }
    Ok(steps)
}

/// The newest month in one sentence.
fn month(visit: &Visit, home: &Home) -> Result<Option<Card>, PageError> {
    let Some(statement) = &home.statement else { return Ok(None) };
    let currency = visit.currency()?;
    let title = StatementName::parse(&statement.name).map_or_else(|_| statement.name.clone(), StatementName::title);
    let fund = home.agreement.as_ref().and_then(|agreement| agreement.foundation_name.clone());
    let fund = fund.unwrap_or_else(|| "the foundation".to_owned());
    let core = statement.core_due.checked_add(statement.brought_forward);
    let parts = core.ok().and_then(|core| out_of_ten(currency, statement.came_in, statement.foundation, core));
    let text = match parts {
        Some([to_fund, to_core, ours]) => {
            let ten = currency.whole_unit().minor().saturating_mul(10);
            let ten = currency.format_short(crate::domain::money::Amount::from_minor(ten));
            let show = currency.block(&[to_fund, to_core, ours]);
            format!(
                "Of every {ten} that came in, {} was ours to share, {} went to {fund} and {} kept us running.",
                show.show(ours),
                show.show(to_fund),
                show.show(to_core)
            )
        }
        None => format!("Nothing came in; {} was ours to share.", currency.format_short(statement.to_share)),
    };
    let link = Link::new(visit.to(&format!("money/{}", statement.name))?, "Where the money went");
    Ok(Some(Card { heading: format!("{title} in one sentence"), text, link }))
}

fn last_round(visit: &Visit, home: &Home) -> Result<Option<Card>, PageError> {
    let Some(line) = home.rounds.settled.first() else { return Ok(None) };
    let currency = visit.currency()?;
    let text = format!(
        "{} of {} buckets funded with {}.",
        line.funded_buckets,
        line.buckets,
        currency.format_short(line.funded)
    );
    let link = Link::new(visit.to(&format!("rounds/{}/results", line.head.name))?, "What we chose");
    Ok(Some(Card { heading: round_title(&line.head.name), text, link }))
}

fn ideas(visit: &Visit, home: &Home) -> Result<Card, PageError> {
    let text = match home.ideas {
        0 => "No idea waits for the next round.".to_owned(),
        1 => "One idea waits for the next round.".to_owned(),
        count => format!("{count} ideas wait for the next round."),
    };
    let link = Link::new(visit.to("buckets/new")?, "Propose a bucket");
    Ok(Card { heading: "What do you want to do?".to_owned(), text, link })
}
