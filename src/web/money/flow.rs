//! The flow of a month for the chart: kinds of work, the pool, the streams and what became of each.

use super::{steps, words};
use crate::charts::{Line, Sankey, SankeyError, Source, Stream};
use crate::domain::disclosure::KindSum;
use crate::domain::money::{Amount, AmountError};
use crate::domain::time::Month;
use crate::language::month_name;
use crate::services::books::month::{MonthFacts, RoundFacts};
use crate::tr;
use crate::web::parts::Tone;

/// The chart of a month. `now` decides whether a year has to be said.
pub fn chart(facts: &MonthFacts, now: Month) -> Result<Sankey, SankeyError> {
    let title = tr!("money-flow-title", month = words::short_title(&facts.statement.name, now));
    Sankey::new(title, facts.group.currency, sources(facts), streams(facts)?)
}

/// What a kind is called; the folded ones have no name.
pub fn kind_name(sum: &KindSum) -> String {
    sum.kind.clone().unwrap_or_else(|| tr!("money-kinds-other"))
}

/// Kinds of work, never clients; and what was there before.
fn sources(facts: &MonthFacts) -> Vec<Source> {
    let statement = &facts.statement;
    let source = |label: String, amount, tone| Source { label, amount, tone };
    let mut sources: Vec<Source> = match &facts.income.kinds {
        Some(kinds) => {
            let kinds = kinds.iter().filter(|kind| kind.amount.is_positive());
            kinds.map(|kind| source(kind_name(kind), kind.amount, Tone::Stone)).collect()
        }
        None => vec![source(tr!("money-all-that-came-in"), statement.came_in, Tone::Stone)],
    };
    sources.push(source(tr!("money-left-from-before"), statement.carried, Tone::Pool));
    if let Some(round) = facts.round.as_ref().filter(|round| round.settlement.is_some()) {
        sources.push(source(tr!("money-kept-by-members"), round.brought, Tone::Pool));
    }
    sources
}

fn streams(facts: &MonthFacts) -> Result<Vec<Stream>, AmountError> {
    let stream = |label: String, tone, lines| Stream { label, tone, lines };
    let foundation = vec![Line::new(tr!("money-kept-in-reserve"), facts.statement.foundation)];
    let mut streams = vec![
        stream(steps::foundation_name(facts), Tone::Found, foundation),
        stream(tr!("money-core-costs"), Tone::Core, core_costs(facts)?),
    ];
    if facts.statement.to_share.is_positive() {
        let (label, lines) = shared(facts)?;
        streams.push(stream(label, Tone::Pool, lines));
    }
    // A kind in which more was taken back than came in takes its part out of what the others brought.
    let negative = facts.income.kinds.iter().flatten().filter(|kind| kind.amount.is_negative());
    let taken_back = negative.map(|kind| Line::new(kind_name(kind), kind.amount.negated())).collect();
    streams.push(stream(tr!("money-taken-back"), Tone::Stone, taken_back));
    Ok(streams)
}

/// What the core fund got: first what was missing before, then line by line.
fn core_costs(facts: &MonthFacts) -> Result<Vec<Line>, AmountError> {
    let got = facts.core_costs().checked_sub(facts.statement.shortfall)?;
    let lines = Amount::total(facts.lines.iter().map(|line| line.taken))?;
    let several = facts.lines.iter().any(|line| facts.lines.first().is_some_and(|first| first.month != line.month));
    let mut all = vec![Line::new(tr!("money-missing-from-before"), got.checked_sub(lines)?)];
    all.extend(facts.lines.iter().map(|line| {
        let name = match several {
            true => tr!("money-bill-of", name = line.name, month = month_name(line.month)),
            false => line.name.clone(),
        };
        Line::new(name, line.taken)
    }));
    Ok(all)
}

fn shared(facts: &MonthFacts) -> Result<(String, Vec<Line>), AmountError> {
    let to_share = facts.statement.to_share;
    let carried = tr!("money-carried-to", month = words::month_after(&facts.statement.name));
    let Some(round) = &facts.round else {
        return Ok((tr!("money-carried-on"), vec![Line::closing(carried, to_share)]));
    };
    if round.settlement.is_none() {
        let stays = to_share.checked_sub(round.allotted)?;
        let lines = vec![Line::new(tr!("money-in-the-round"), round.allotted), Line::closing(carried, stays)];
        return Ok((tr!("money-ours"), lines));
    }
    let lines = results(round, to_share, &carried)?;
    Ok((tr!("money-shared-out"), lines))
}

/// What each bucket got, and the rest.
fn results(round: &RoundFacts, to_share: Amount, carried: &str) -> Result<Vec<Line>, AmountError> {
    let mut lines: Vec<Line> = Vec::new();
    for row in round.results() {
        let funded = row.outcome.is_some_and(|outcome| outcome.is_funded());
        lines.push(Line::new(&row.title, row.funded.filter(|_| funded).unwrap_or_default()));
    }
    let given = Amount::total(lines.iter().map(|line| line.amount))?;
    let stays = round.stays_with_givers();
    let rest = to_share.checked_add(round.brought)?.checked_sub(given)?.checked_sub(stays)?;
    lines.push(Line::closing(tr!("money-kept-by-givers"), stays));
    lines.push(Line::closing(carried, rest));
    Ok(lines)
}
