//! What the page of a round tells its reader besides the list: a bucket that filled up, a split that came too late.

use super::entries::Entries;
use super::order::is_full;
use super::show::{Reading, SPLIT_FORM};
use super::words::{Pen, title_inside};
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::domain::settlement::BelowMinimum;
use crate::language::{capital, counted_word};
use crate::services::splits::{BucketFacts, MineFacts, RoundFacts, SavedRow};
use crate::tr;
use crate::web::parts::{Callout, CalloutKind, Cell, Column, DataTable, Link, Press};

/// What happened to the reader's split, or why nothing can be given.
pub fn callouts(facts: &RoundFacts, reading: &Reading, pen: &Pen, has_form: bool) -> Vec<Callout> {
    let mut callouts = Vec::new();
    callouts.extend(conflict(facts, pen, has_form));
    let mine = facts.mine.as_ref();
    if reading.late {
        callouts.push(late(facts, pen));
    } else if !has_form && mine.is_some_and(|mine| mine.draft.is_some()) {
        callouts.push(Callout::new(
            CalloutKind::Yours,
            tr!("rounds-draft-late"),
            tr!("rounds-draft-late-text", when = pen.moment(facts.head.closes_at)),
        ));
    }
    match (facts.phase, mine) {
        (RoundPhase::Open, None) if reading.reader.is_some() => {
            callouts.push(Callout::new(CalloutKind::Info, tr!("rounds-newcomer"), tr!("rounds-newcomer-text")))
        }
        (RoundPhase::Open, Some(MineFacts { saved_at: Some(at), .. })) if !has_form => callouts.push(Callout::new(
            CalloutKind::Info,
            tr!("rounds-final"),
            tr!("rounds-final-text", when = pen.short_moment(*at)),
        )),
        _ => {}
    }
    callouts
}

/// What came back because buckets had filled up (pages.md 3).
fn conflict(facts: &RoundFacts, pen: &Pen, has_form: bool) -> Option<Callout> {
    let saved = facts.saved.as_ref()?;
    let title = |bucket: BucketNumber| {
        let found = facts.buckets.iter().find(|one| one.number == bucket);
        found.map_or_else(|| tr!("rounds-bucket-inside", number = bucket.to_string()), |one| title_inside(&one.title))
    };
    let short: Vec<_> = saved.rows().into_iter().filter(|row| row.given < row.asked).collect();
    let first = short.first()?;
    let (heading, sentences) = if short.len() == 1 {
        (capital(&tr!("rounds-filled-up", title = title(first.bucket))), vec![filled_up(first, pen)])
    } else {
        let each = short.iter().map(|row| filled_up_of(row, &title(row.bucket), pen)).collect();
        (capital(&tr!("rounds-filled-up-several", count = short.len(), word = counted_word(short.len()))), each)
    };
    let text = [sentences, vec![tr!("rounds-filled-up-rest")]].concat().join(" ");
    let callout = Callout::new(CalloutKind::Yours, heading, text).focused();
    let callout = if has_form { callout.press(Press::new(SPLIT_FORM, "undo", tr!("rounds-undo"))) } else { callout };
    let open = facts.buckets.iter().find(|one| !is_full(one) && one.outcome.is_none());
    Some(match open {
        Some(one) => callout.action(Link::new(format!("#b-{}", one.number), tr!("rounds-filled-up-see"))),
        None => callout,
    })
}

/// What came back from the one bucket that the heading names.
fn filled_up(row: &SavedRow, pen: &Pen) -> String {
    let asked = pen.sum(row.asked);
    if row.given.is_zero() {
        return tr!("rounds-filled-up-all", asked = asked);
    }
    let (given, back) = (pen.sum(row.given), pen.sum(came_back(row)));
    tr!("rounds-filled-up-part", asked = asked, given = given, back = back)
}

/// What came back from one of several.
fn filled_up_of(row: &SavedRow, title: &str, pen: &Pen) -> String {
    let asked = pen.sum(row.asked);
    if row.given.is_zero() {
        return tr!("rounds-filled-up-all-of", title = title, asked = asked);
    }
    let (given, back) = (pen.sum(row.given), pen.sum(came_back(row)));
    tr!("rounds-filled-up-part-of", title = title, asked = asked, given = given, back = back)
}

fn came_back(row: &SavedRow) -> Amount {
    row.asked.checked_sub(row.given).unwrap_or(Amount::ZERO)
}

fn late(facts: &RoundFacts, pen: &Pen) -> Callout {
    let stands = match facts.mine.as_ref().and_then(|mine| mine.saved_at) {
        Some(at) => tr!("rounds-late-stands", when = pen.short_moment(at)),
        None => tr!("rounds-late-none"),
    };
    let text = format!("{} {stands}", tr!("rounds-late-text", when = pen.moment(facts.head.closes_at)));
    Callout::new(CalloutKind::Problem, tr!("rounds-late"), text).focused()
}

/// What was typed and does not count, beside what counts.
pub fn typed_table(facts: &RoundFacts, reading: &Reading, pen: &Pen) -> Option<DataTable> {
    let mine = facts.mine.as_ref()?;
    if facts.phase == RoundPhase::Open || (!reading.late && mine.draft.is_none()) {
        return None;
    }
    let entries = reading.entries.clone().unwrap_or_else(|| Entries::stored(facts, pen));
    let row = |one: &BucketFacts| {
        let entry = entries.of(one.number);
        let typed = if entry.error.is_some() { entry.text } else { pen.sum(entry.amount) };
        vec![Cell::new(&one.title), Cell::new(typed), Cell::new(pen.sum(one.mine))]
    };
    let touched = |one: &&BucketFacts| {
        let entry = entries.of(one.number);
        entry.error.is_some() || entry.amount.is_positive() || one.mine.is_positive()
    };
    let columns = vec![
        Column::text(tr!("rounds-bucket")),
        Column::amount(tr!("rounds-typed-late")),
        Column::amount(tr!("rounds-typed-counts")),
    ];
    Some(DataTable::new(tr!("rounds-typed"), columns).rows(facts.buckets.iter().filter(touched).map(row).collect()))
}

/// For whoever may settle: the full buckets of an open round that hides nothing.
pub fn early(facts: &RoundFacts, reading: &Reading, here: &str) -> Vec<Link> {
    if !reading.may_settle || facts.phase != RoundPhase::Open || facts.head.rules.sealed {
        return Vec::new();
    }
    let is_full = |one: &&BucketFacts| {
        one.outcome.is_none() && one.given.is_some_and(|(total, _)| total.is_positive() && one.goal.is_full(total))
    };
    let full = facts.buckets.iter().filter(is_full);
    full.map(|one| Link::new(format!("{here}/early/{}", one.number), &one.title)).collect()
}

/// For an owner, after the close: their buckets that missed the minimum, where the round asks them.
pub fn offers(facts: &RoundFacts, here: &str, pen: &Pen) -> Vec<Link> {
    if facts.phase != RoundPhase::Closed || facts.head.below_minimum != BelowMinimum::AskOwner {
        return Vec::new();
    }
    let mine = facts.buckets.iter().filter(|one| one.is_own);
    let missed = mine.filter_map(|one| {
        let (total, _) = one.given.filter(|(total, _)| total.is_positive() && *total < one.goal.minimum)?;
        let label = tr!("rounds-offer-link", sum = pen.sum(total), title = one.title);
        Some(Link::new(format!("{here}/offers/{}", one.number), label))
    });
    missed.collect()
}
