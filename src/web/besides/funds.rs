//! `/{group}/money/funds`: what the group has besides rounds, and everything that can be done with it.

use actix_web::HttpResponse;

use super::sheet::Sheet;
use super::standing::{callouts, idle, runway};
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::services::books::standing::standing;
use crate::services::proposals::proposals;
use crate::tr;
use crate::web::money::{Tab, tabs};
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
        let link = Link::new(visit.to("money/corrections")?, tr!("besides-see-it"));
        let text = tr!("besides-funds-own-waits");
        notes.push(Callout::new(CalloutKind::Info, tr!("besides-funds-waits"), text).action(link));
    }
    let name = facts.foundation_name.clone().unwrap_or_else(|| tr!("besides-foundation"));
    let figure = |tone, label: String, amount: Amount, note: String| Figure::new(tone, label, pen.sum(amount), note);
    Sheet {
        tabs: tabs(&visit, Some(Tab::Funds))?,
        heading: tr!("besides-money"),
        lead: runway(&facts, pen.currency),
        callouts: notes,
        figures: vec![
            figure(Tone::Stone, tr!("besides-pool"), held.pool, tr!("besides-funds-pool-note")),
            figure(Tone::Found, name, held.foundation, tr!("besides-funds-foundation-note")),
            figure(Tone::Core, tr!("besides-core"), held.core, tr!("besides-funds-core-note")),
            figure(Tone::Pool, tr!("besides-carried"), held.carried, tr!("besides-funds-carried-note")),
        ],
        sum: idle(&facts, pen.currency),
        story: vec![tr!("besides-funds-idle")],
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
    let text = tr!("besides-funds-proposals", count = count);
    let link = Link::new(visit.to("money/corrections")?, tr!("besides-look-at-it"));
    Ok(Callout::new(CalloutKind::Info, tr!("besides-funds-waits"), text).action(link))
}

fn links(visit: &Visit, is_short: bool) -> Result<Vec<Link>, PageError> {
    let all = [
        (visit.may(Action::PostStatement), "money/close", tr!("besides-to-close")),
        (is_short && visit.may(Action::CoverShortfall), "money/shortfall", tr!("besides-to-shortfall")),
        (true, "core-costs/payments", tr!("besides-to-payments")),
        (true, "money/foundation", tr!("besides-foundation")),
        (true, "money/bank", tr!("besides-to-bank")),
        (true, "money/corrections", tr!("besides-corrections")),
        (visit.may(Action::RecordOpening), "money/opening", tr!("besides-to-opening")),
    ];
    let shown = all.into_iter().filter(|(may, ..)| *may);
    shown.map(|(_, path, label)| Ok(Link::new(visit.to(path)?, label))).collect()
}
