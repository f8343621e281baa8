//! The steps of a month for the chart: came in − foundation − core costs + carried = ours to share − given = carried on.

use super::words;
use crate::charts::{Shape, Step, StepChart};
use crate::domain::money::AmountError;
use crate::domain::time::Month;
use crate::language::{counted_word, month_and_year, month_name};
use crate::services::books::month::{MonthFacts, RoundFacts};
use crate::tr;
use crate::web::parts::Tone;

/// The chart of a month. `now` decides whether a year has to be said.
pub fn chart(facts: &MonthFacts, now: Month) -> Result<StepChart, AmountError> {
    let statement = &facts.statement;
    let mut steps = vec![
        Step::new(tr!("money-came-in"), Tone::Stone, Shape::Start(statement.came_in)).note(kinds(facts)),
        Step::new(foundation_name(facts), Tone::Found, Shape::Minus(statement.foundation)).note(agreed(facts, now)),
        Step::new(tr!("money-core-costs"), Tone::Core, Shape::Minus(facts.core_costs()))
            .note(words::agreed_bills(facts)),
    ];
    if statement.carried.is_positive() {
        let carried = Step::new(tr!("money-carried-in"), Tone::Pool, Shape::Plus(statement.carried));
        steps.push(carried.note(tr!("money-left-before-note")));
    }
    if statement.shortfall.is_positive() {
        steps.push(Step::new(tr!("money-missing-for-costs"), Tone::Core, Shape::Result));
    } else {
        shared_out(&mut steps, facts);
    }
    let title = tr!("money-steps-title", month = words::short_title(&statement.name, now));
    StepChart::new(title, facts.group.currency, steps)
}

fn shared_out(steps: &mut Vec<Step>, facts: &MonthFacts) {
    let month = words::month_after(&facts.statement.name);
    let ours = Step::new(tr!("money-ours"), Tone::Pool, Shape::Result);
    let Some(round) = &facts.round else {
        steps.push(ours.note(tr!("money-carried-to-without", month = month)));
        return;
    };
    steps.push(ours.note(words::shares(facts.group.currency, round)));
    if let Some(settled) = &round.settlement {
        if round.brought.is_positive() {
            let kept = Step::new(tr!("money-kept-from-before"), Tone::Pool, Shape::Plus(round.brought));
            steps.push(kept.note(tr!("money-kept-from-before-note")));
        }
        let given = Step::new(tr!("money-given"), Tone::Pool, Shape::Minus(settled.funded));
        steps.push(given.note(words::funded(round)));
        let stays = round.stays_with_givers();
        if stays.is_positive() {
            let kept = Step::new(tr!("money-kept-by-givers"), Tone::Pool, Shape::Minus(stays));
            steps.push(kept.note(tr!("money-kept-by-givers-note")));
        }
        let carried = tr!("money-carried-to", month = month);
        steps.push(Step::new(carried, Tone::Pool, Shape::Result).note(why_carried(round)));
    }
}

fn why_carried(round: &RoundFacts) -> String {
    if round.carried_on().is_zero() { String::new() } else { words::missed(round) }
}

/// What the group calls its foundation.
pub fn foundation_name(facts: &MonthFacts) -> String {
    facts.foundation_name.clone().unwrap_or_else(|| tr!("money-foundation"))
}

/// "25%, agreed in March".
fn agreed(facts: &MonthFacts, now: Month) -> String {
    let month = Month::of(facts.agreed_from);
    let said = if month.year() == now.year() { month_name(month) } else { month_and_year(month) };
    tr!("money-agreed-in", rate = facts.statement.foundation_share.format(), month = said)
}

fn kinds(facts: &MonthFacts) -> String {
    let shown = facts.income.kinds.as_ref().map(Vec::len);
    let told = |count| tr!("money-kinds", count = count, word = counted_word(count));
    shown.filter(|count| *count > 1).map(told).unwrap_or_default()
}
