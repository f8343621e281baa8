//! The steps of a month for the chart: came in − foundation − core costs + carried = ours to share − given = carried on.

use super::words;
use crate::charts::{Shape, Step, StepChart};
use crate::domain::money::AmountError;
use crate::domain::time::Month;
use crate::mail::words::counted;
use crate::services::books::month::{MonthFacts, RoundFacts};
use crate::web::parts::Tone;

/// The chart of a month. `now` decides whether a year has to be said.
pub fn chart(facts: &MonthFacts, now: Month) -> Result<StepChart, AmountError> {
    let statement = &facts.statement;
    let mut steps = vec![
        Step::new("Came in", Tone::Stone, Shape::Start(statement.came_in)).note(kinds(facts)),
        Step::new(foundation_name(facts), Tone::Found, Shape::Minus(statement.foundation)).note(agreed(facts, now)),
        Step::new("Core costs", Tone::Core, Shape::Minus(facts.core_costs())).note(words::agreed_bills(facts)),
    ];
    if statement.carried.is_positive() {
        steps.push(Step::new("Carried in", Tone::Pool, Shape::Plus(statement.carried)).note("left from before"));
    }
    if statement.shortfall.is_positive() {
        steps.push(Step::new("Missing for the agreed costs", Tone::Core, Shape::Result));
    } else {
        shared_out(&mut steps, facts);
    }
    let title = format!("{} step by step", words::short_title(&statement.name, now));
    StepChart::new(title, facts.group.currency, steps)
}

fn shared_out(steps: &mut Vec<Step>, facts: &MonthFacts) {
    let carried = format!("Carried to {}", words::month_after(&facts.statement.name));
    let ours = Step::new("Ours to share", Tone::Pool, Shape::Result);
    let Some(round) = &facts.round else {
        steps.push(ours.note(format!("{carried}, without a round")));
        return;
    };
    steps.push(ours.note(words::shares(facts.group.currency, round)));
    if let Some(settled) = &round.settlement {
        if round.brought.is_positive() {
            let kept = Step::new("Kept from before", Tone::Pool, Shape::Plus(round.brought));
            steps.push(kept.note("added to allotments"));
        }
        let given = Step::new("Given to buckets", Tone::Pool, Shape::Minus(settled.funded));
        steps.push(given.note(words::funded(round)));
        let stays = round.stays_with_givers();
        if stays.is_positive() {
            let kept = Step::new("Kept by its givers", Tone::Pool, Shape::Minus(stays));
            steps.push(kept.note("for their next round"));
        }
        steps.push(Step::new(carried, Tone::Pool, Shape::Result).note(why_carried(round)));
    }
}

fn why_carried(round: &RoundFacts) -> String {
    if round.carried_on().is_zero() { String::new() } else { words::missed(round) }
}

/// What the group calls its foundation.
pub fn foundation_name(facts: &MonthFacts) -> String {
    facts.foundation_name.clone().unwrap_or_else(|| "Foundation".to_owned())
}

/// "25%, agreed in March".
fn agreed(facts: &MonthFacts, now: Month) -> String {
    let month = Month::of(facts.agreed_from);
    let year = if month.year() == now.year() { String::new() } else { format!(" {}", month.year()) };
    format!("{}%, agreed in {}{year}", facts.statement.foundation_share.percent(), month.english_name())
}

fn kinds(facts: &MonthFacts) -> String {
    let shown = facts.income.kinds.as_ref().map(Vec::len);
    shown.filter(|count| *count > 1).map(|count| counted(count, "kind of work", "kinds of work")).unwrap_or_default()
}
