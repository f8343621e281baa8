//! Where the group stands, as a month's page, the group's own page and the page of funds show it.

use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::language::tenths;
use crate::services::books::standing::Standing;
use crate::tr;
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
        let amount = currency.format_short(standing.missing);
        let text = match &standing.foundation_name {
            Some(name) => tr!("besides-missing-named", foundation = name, amount = amount),
            None => tr!("besides-missing", amount = amount),
        };
        let callout = Callout::new(CalloutKind::Problem, tr!("besides-not-enough"), text);
        callouts.push(match visit.may(Action::CoverShortfall) {
            true => callout.action(Link::new(visit.to("money/shortfall")?, tr!("besides-cover-from"))),
            false => callout,
        });
    }
    if standing.costs_exceed {
        let text = tr!("besides-outgrow-text");
        let callout = Callout::new(CalloutKind::Problem, tr!("besides-outgrow"), text);
        callouts.push(callout.action(Link::new(visit.to("core-costs")?, tr!("besides-the-core-costs"))));
    }
    Ok(callouts)
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
        link: is_member.then(|| visit.to("money/funds").map(|to| Link::new(to, tr!("besides-money")))).transpose()?,
    })
}

/// How long the foundation would carry the core costs, in months.
pub fn runway(standing: &Standing, currency: Currency) -> String {
    let (name, amount) = (standing.foundation_name.as_deref(), currency.format_short(standing.held.foundation));
    let Some(runway) = standing.runway else {
        return match name {
            Some(name) => tr!("besides-runway-none-named", foundation = name, amount = amount),
            None => tr!("besides-runway-none", amount = amount),
        };
    };
    let average = standing.months;
    if runway % 10 == 0 {
        let months = runway / 10;
        return match name {
            Some(name) => {
                tr!("besides-runway-named", foundation = name, amount = amount, months = months, average = average)
            }
            None => tr!("besides-runway", amount = amount, months = months, average = average),
        };
    }
    let months = tenths(runway);
    match name {
        Some(name) => {
            tr!("besides-runway-part-named", foundation = name, amount = amount, months = months, average = average)
        }
        None => tr!("besides-runway-part", amount = amount, months = months, average = average),
    }
}

/// Money that nobody uses at the moment.
pub fn idle(standing: &Standing, currency: Currency) -> Vec<SumRow> {
    let idle = standing.idle;
    let sum = Amount::total([idle.not_given, idle.buckets, idle.carried]).unwrap_or(Amount::ZERO);
    let show = currency.block(&[idle.not_given, idle.buckets, idle.carried, sum]);
    vec![
        SumRow::new(tr!("besides-idle-not-given"), show.show(idle.not_given)),
        SumRow::new(tr!("besides-idle-buckets"), show.show(idle.buckets)),
        SumRow::new(tr!("besides-carried"), show.show(idle.carried)),
        SumRow::result(tr!("besides-idle"), show.show(sum)),
    ]
}
