//! What became of a bucket's money, in words and figures, on its page.

use super::ending;
use super::show::paragraphs;
use crate::domain::agreement::CancelledTo;
use crate::domain::bucket::BucketState;
use crate::domain::ending::EndingKind;
use crate::domain::money::Amount;
use crate::domain::time::day_with_year;
use crate::services::buckets::{BucketPage, Ended};
use crate::web::parts::{Cell, Column, DataTable, Link, SumRow};
use crate::web::rounds::words::{Pen, counted};

/// How a bucket ended, as its page tells it.
pub struct Outcomes {
    /// The heading.
    pub heading: &'static str,
    /// The report or the reason, in paragraphs.
    pub words: Vec<Vec<String>>,
    /// When, by whom, and where the money went.
    pub went: String,
}

/// The amounts of this part of the page.
pub fn amounts(bucket: &BucketPage) -> Vec<Amount> {
    let mut amounts = vec![bucket.card.standing.paid, bucket.card.standing.left];
    if let Some(after) = &bucket.after {
        amounts.extend([after.funded, after.waits, after.corrected]);
        amounts.extend(after.givers.iter().flat_map(|giver| [giver.gave, giver.back]));
    }
    if let Some(ended) = &bucket.ended {
        amounts.extend([ended.rest, ended.carried]);
        amounts.extend(ended.backs.values());
    }
    amounts
}

/// How it ended.
pub fn outcome(ended: &Ended, pen: &Pen) -> Outcomes {
    let (heading, verb) = match ended.kind {
        EndingKind::Done => ("What became of it", "Finished"),
        EndingKind::Cancelled => ("Why it was cancelled", "Cancelled"),
        EndingKind::Withdrawn => ("Taken back", "Taken back"),
    };
    let by = ended.by.as_ref().map(|name| format!(" by {name}")).unwrap_or_default();
    let went = match ended.kind {
        EndingKind::Withdrawn => " It had got no money.".to_owned(),
        _ => format!(" {}", where_it_went(ended, pen)),
    };
    Outcomes { heading, words: paragraphs(&ended.words), went: format!("{verb} on {}{by}.{went}", pen.day(ended.at)) }
}

fn where_it_went(ended: &Ended, pen: &Pen) -> String {
    let rest = pen.sum(ended.rest);
    match ended.destination {
        _ if !ended.rest.is_positive() => "Nothing was left.".to_owned(),
        Some(CancelledTo::Foundation) => format!("{rest} was left and went to the {}.", ended.foundation),
        Some(CancelledTo::Givers) if !ended.backs.is_empty() => {
            let givers = counted(ended.backs.len(), "giver", "givers");
            let carried = match ended.carried.is_positive() {
                true => format!(
                    " {} of it was the part of givers who have left, and is carried on.",
                    pen.sum(ended.carried)
                ),
                false => String::new(),
            };
            format!("{rest} was left and went back to its {givers}, for their next round.{carried}")
        }
        _ => format!("{rest} was left and is carried on, for the next round."),
    }
}

/// Funded, paid, gone, left: nobody has to subtract.
pub fn money(bucket: &BucketPage, pen: &Pen) -> Vec<SumRow> {
    let Some(after) = &bucket.after else { return Vec::new() };
    let standing = &bucket.card.standing;
    let mut rows = vec![SumRow::new("Funded with", pen.sum(after.funded))];
    if standing.paid.is_positive() || bucket.ended.is_some() {
        rows.push(SumRow::new("− Paid out", pen.sum(standing.paid)));
    }
    if let Some(ended) = &bucket.ended {
        let label = match ended.destination {
            Some(CancelledTo::Foundation) => format!("− To the {}", ended.foundation),
            Some(CancelledTo::Givers) => "− Back to its givers".to_owned(),
            _ => "− Carried on".to_owned(),
        };
        rows.push(SumRow::new(label, pen.sum(ended.rest)));
    }
    rows.extend(ending::corrected_row(after.corrected, pen));
    rows.push(SumRow::result("Left", pen.sum(standing.left)));
    rows
}

/// "€300 of it is asked for and waits to be paid."
pub fn waits(bucket: &BucketPage, pen: &Pen) -> Option<String> {
    let waits = bucket.after.as_ref().map(|after| after.waits).filter(|waits| waits.is_positive())?;
    Some(format!("{} of what is left is asked for and waits to be paid.", pen.sum(waits)))
}

/// Until when it is to be done, and why it got more time.
pub fn due(bucket: &BucketPage) -> Vec<String> {
    let Some(due) = bucket.card.standing.due_on else { return Vec::new() };
    let is_overdue = bucket.card.standing.is_overdue;
    let first = match is_overdue {
        true => format!("It was to be done by {}", day_with_year(due)),
        false => format!("To be done by {}", day_with_year(due)),
    };
    let terms = bucket.after.as_ref().map(|after| after.terms.as_slice()).unwrap_or_default();
    let extended = terms.iter().filter(|term| !term.why.is_empty());
    std::iter::once(first)
        .chain(extended.map(|term| format!("More time until {}: {}", day_with_year(term.due_on), term.why)))
        .collect()
}

/// Who filled it, with what came back to whom.
pub fn givers(bucket: &BucketPage, pen: &Pen) -> Option<DataTable> {
    let after = bucket.after.as_ref().filter(|after| !after.givers.is_empty())?;
    let has_backs = after.givers.iter().any(|giver| giver.back.is_positive());
    let mut columns = vec![Column::text("Member"), Column::amount("Gave")];
    if has_backs {
        columns.push(Column::amount("Got back"));
    }
    let rows = after.givers.iter().map(|giver| {
        let mut cells = vec![Cell::new(&giver.name), Cell::new(pen.sum(giver.gave))];
        if has_backs {
            cells.push(Cell::new(pen.sum(giver.back)));
        }
        cells
    });
    let table = DataTable::new("Who filled it", columns).rows(rows.collect());
    Some(DataTable { caption_hidden: true, stacked: false, ..table })
}

/// Where an owner or a facilitator ends it.
pub fn doors(bucket: &BucketPage, here: &str, is_facilitator: bool) -> Vec<Link> {
    if !matches!(bucket.card.standing.state, BucketState::Funded | BucketState::BeingDone) {
        return Vec::new();
    }
    let mut doors = Vec::new();
    if bucket.is_owner || is_facilitator {
        doors.push(Link::new(format!("{here}/report"), "It is done"));
    }
    if is_facilitator {
        doors.push(Link::new(format!("{here}/extension"), "Give it more time"));
        doors.push(Link::new(format!("{here}/cancellation"), "Cancel it"));
    }
    doors
}
