//! What the page of a round tells its reader besides the list: a bucket that filled up, a split that came too late.

use super::entries::Entries;
use super::order::is_full;
use super::show::{Reading, SPLIT_FORM};
use super::words::{Pen, capital, in_sentence, number};
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::domain::settlement::BelowMinimum;
use crate::services::splits::{BucketFacts, MineFacts, RoundFacts, SavedRow};
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
            "Changes of yours did not arrive in time",
            format!(
                "The round closed {}. What you had changed and not saved does not count.",
                pen.moment(facts.head.closes_at)
            ),
        ));
    }
    match (facts.phase, mine) {
        (RoundPhase::Open, None) if reading.reader.is_some() => callouts.push(Callout::new(
            CalloutKind::Info,
            "You share from the next round",
            "This one was opened with those who were members then. You can read along.",
        )),
        (RoundPhase::Open, Some(MineFacts { saved_at: Some(at), .. })) if !has_form => callouts.push(Callout::new(
            CalloutKind::Info,
            "Your split is final",
            format!("You saved it on {} at {}. This round takes each split once.", pen.day(*at), pen.clock(*at)),
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
        found.map_or_else(|| format!("bucket {bucket}"), |one| in_sentence(&one.title))
    };
    let short: Vec<_> = saved.rows().into_iter().filter(|row| row.given < row.asked).collect();
    let first = short.first()?;
    let sentence = |row: &SavedRow, it: &str| {
        let back = row.asked.checked_sub(row.given).unwrap_or(Amount::ZERO);
        if row.given.is_zero() {
            format!("You gave {it} {} and it needed nothing more, so all of it came back to you.", pen.sum(row.asked))
        } else {
            let (asked, given) = (pen.sum(row.asked), pen.sum(row.given));
            let back = pen.sum(back);
            format!("You gave {it} {asked} and it only needed {given}, so {given} went in and {back} came back to you.")
        }
    };
    let (heading, mut text) = if short.len() == 1 {
        (format!("{} filled up as you saved", capital(&title(first.bucket))), sentence(first, "it"))
    } else {
        let each: Vec<String> = short.iter().map(|row| sentence(row, &title(row.bucket))).collect();
        (format!("{} buckets filled up as you saved", capital(&number(short.len()))), each.join(" "))
    };
    text.push_str(" Everything else is saved.");
    let callout = Callout::new(CalloutKind::Yours, heading, text).focused();
    let callout = if has_form { callout.press(Press::new(SPLIT_FORM, "undo", "Undo")) } else { callout };
    let open = facts.buckets.iter().find(|one| !is_full(one) && one.outcome.is_none());
    Some(match open {
        Some(one) => callout.action(Link::new(format!("#b-{}", one.number), "See what still needs money")),
        None => callout,
    })
}

fn late(facts: &RoundFacts, pen: &Pen) -> Callout {
    let stands = match facts.mine.as_ref().and_then(|mine| mine.saved_at) {
        Some(at) => format!("The split you saved on {} at {} stands.", pen.day(at), pen.clock(at)),
        None => "You had not saved a split before.".to_owned(),
    };
    let text = format!(
        "The round closed {}. What you sent after that is below, so that you can see it; it was not saved. {stands}",
        pen.moment(facts.head.closes_at)
    );
    Callout::new(CalloutKind::Problem, "Your split did not arrive in time", text).focused()
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
    let columns = vec![Column::text("Bucket"), Column::amount("Did not arrive in time"), Column::amount("Counts")];
    Some(DataTable::new("Your split", columns).rows(facts.buckets.iter().filter(touched).map(row).collect()))
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
        let label = format!("{} for {}", pen.sum(total), one.title);
        Some(Link::new(format!("{here}/offers/{}", one.number), label))
    });
    missed.collect()
}
