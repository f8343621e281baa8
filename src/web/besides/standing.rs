//! Where the group stands, as a month's page, the group's own page and the page of funds show it.

use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::mail::words;
use crate::services::books::standing::Standing;
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, CalloutKind, Link, SumRow};
use crate::web::visit::Visit;

/// The part of a page that tells it.
pub struct StandingView {
    /// "The foundation holds €3,125: it would carry the core costs for 0.8 months."
    pub runway: String,
    /// Money that nobody uses.
    pub idle: Vec<SumRow>,
    /// Where to go on; members only.
    pub link: Option<Link>,
}

/// What wants attention: what is missing, and core costs that outgrow what comes in.
///
/// # Errors
/// When there is no group.
pub fn callouts(visit: &Visit, standing: &Standing) -> Result<Vec<Callout>, PageError> {
    let currency = visit.currency()?;
    let mut callouts = Vec::new();
    if standing.missing.is_positive() {
        let text = format!(
            "{}, {} is missing for the agreed costs. It goes into the next statement unless the foundation covers it.",
            after_the_share(standing),
            currency.format_short(standing.missing)
        );
        let callout = Callout::new(CalloutKind::Problem, "Not enough for the agreed costs", text);
        callouts.push(match visit.may(Action::CoverShortfall) {
            true => callout.action(Link::new(visit.to("money/shortfall")?, "Cover it from the foundation")),
            false => callout,
        });
    }
    if standing.costs_exceed {
        let text = "In the last two statements the core costs were more than what came in. If that goes on, nothing \
                    is left to share and the reserves are used up: the group may want to look at its costs.";
        let callout = Callout::new(CalloutKind::Problem, "Core costs outgrow what comes in", text);
        callouts.push(callout.action(Link::new(visit.to("core-costs")?, "The core costs")));
    }
    Ok(callouts)
}

fn after_the_share(standing: &Standing) -> String {
    match &standing.foundation_name {
        Some(name) => format!("After the share of {name}"),
        None => "After the foundation’s share".to_owned(),
    }
}

/// The figures.
///
/// # Errors
/// When there is no group.
pub fn view(visit: &Visit, standing: &Standing) -> Result<StandingView, PageError> {
    let currency = visit.currency()?;
    let is_member = visit.reader()?.is_member();
    Ok(StandingView {
        runway: runway(standing, currency),
        idle: idle(standing, currency),
        link: is_member.then(|| visit.to("money/funds").map(|to| Link::new(to, "The group’s money"))).transpose()?,
    })
}

/// How long the foundation would carry the core costs, in months.
pub fn runway(standing: &Standing, currency: Currency) -> String {
    let holds = currency.format_short(standing.held.foundation);
    words::runway(standing.foundation_name.as_deref(), &holds, standing.runway, standing.months)
}

/// Money that nobody uses at the moment.
pub fn idle(standing: &Standing, currency: Currency) -> Vec<SumRow> {
    let idle = standing.idle;
    let sum = Amount::total([idle.not_given, idle.buckets, idle.carried]).unwrap_or(Amount::ZERO);
    let show = currency.block(&[idle.not_given, idle.buckets, idle.carried, sum]);
    vec![
        SumRow::new("With members, not given", show.show(idle.not_given)),
        SumRow::new("In funded buckets, not paid", show.show(idle.buckets)),
        SumRow::new("Carried", show.show(idle.carried)),
        SumRow::result("Idle money", show.show(sum)),
    ]
}
