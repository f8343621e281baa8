//! `/{group}/money/funds`: what the group has besides rounds, and everything that can be done with it.

use actix_web::HttpResponse;

use super::sheet::Sheet;
use super::standing::{callouts, idle, runway};
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::services::books::standing::standing;
use crate::services::proposals::proposals;
use crate::web::money::tabs;
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, CalloutKind, Figure, Link, Tone};
use crate::web::rounds::words::Pen;
use crate::web::visit::Visit;

/// The page.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    let facts = visit.on_db(move |db| standing(db, who.group())).await??;
    let waiting = visit.on_db(move |db| proposals(db, &who)).await??;
    let waiting = waiting.proposals.iter().filter(|one| one.decided.is_none());
    let (own, others): (Vec<_>, Vec<_>) = waiting.partition(|one| one.proposed_by == who.member());
    let held = facts.held;
    let pen = Pen::new(&visit, &[held.foundation, held.core, held.carried, held.pool])?;
    let mut notes = callouts(&visit, &facts)?;
    if visit.may(Action::Adjust) && !others.is_empty() {
        notes.push(waits(&visit, others.len())?);
    } else if !own.is_empty() {
        let link = Link::new(visit.to("money/corrections")?, "See it");
        let text = "What you proposed is booked once somebody else confirms it.";
        notes.push(Callout::new(CalloutKind::Info, "Waits for a second person", text).action(link));
    }
    let name = facts.foundation_name.clone().unwrap_or_else(|| "Foundation".to_owned());
    let figure = |tone, label: &str, amount: Amount, note: &str| Figure::new(tone, label, pen.sum(amount), note);
    Sheet {
        tabs: tabs(&visit, "Funds")?,
        heading: "The group’s money".to_owned(),
        lead: runway(&facts, pen.currency),
        callouts: notes,
        figures: vec![
            figure(Tone::Stone, "Pool", held.pool, "came in, in no month yet"),
            figure(Tone::Found, &name, held.foundation, "for the long term"),
            figure(Tone::Core, "Core costs", held.core, "set aside for bills"),
            figure(Tone::Pool, "Carried", held.carried, "goes into the next month"),
        ],
        sum: idle(&facts, pen.currency),
        story: vec!["Money that nobody uses at the moment.".to_owned()],
        links: links(&visit, facts.missing.is_positive())?,
        ..Sheet::default()
    }
    .draw(&visit)
}

/// For those who may confirm what somebody else proposed.
///
/// # Errors
/// When there is no group.
pub fn waits(visit: &Visit, count: usize) -> Result<Callout, PageError> {
    let text = match count {
        1 => "Somebody proposed to move money. It is booked once you, or another second person, confirm it.".to_owned(),
        count => format!("{count} proposals to move money are booked once a second person confirms them."),
    };
    let link = Link::new(visit.to("money/corrections")?, "Look at it");
    Ok(Callout::new(CalloutKind::Info, "Waits for a second person", text).action(link))
}

fn links(visit: &Visit, is_short: bool) -> Result<Vec<Link>, PageError> {
    let all = [
        (visit.may(Action::PostStatement), "money/close", "Close a month without a round"),
        (is_short && visit.may(Action::CoverShortfall), "money/shortfall", "Cover what is missing"),
        (true, "core-costs/payments", "Pay core costs"),
        (true, "money/foundation", "Foundation"),
        (true, "money/bank", "Beside the bank"),
        (true, "money/corrections", "Corrections"),
        (visit.may(Action::RecordOpening), "money/opening", "What the group starts with"),
    ];
    let shown = all.into_iter().filter(|(may, ..)| *may);
    shown.map(|(_, path, label)| Ok(Link::new(visit.to(path)?, label))).collect()
}
