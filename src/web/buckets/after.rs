//! What became of a bucket's money, in words and figures, on its page.

use super::ending;
use super::show::paragraphs;
use crate::domain::agreement::CancelledTo;
use crate::domain::bucket::BucketState;
use crate::domain::ending::EndingKind;
use crate::domain::money::Amount;
use crate::language::{counted_word, day_with_year};
use crate::services::buckets::{BucketPage, Ended};
use crate::tr;
use crate::web::parts::{Cell, Column, DataTable, Link, SumRow};
use crate::web::rounds::words::Pen;

/// How a bucket ended, as its page tells it.
pub struct Outcomes {
    /// The heading.
    pub heading: String,
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
    let heading = match ended.kind {
        EndingKind::Done => tr!("buckets-done"),
        EndingKind::Cancelled => tr!("buckets-cancelled"),
        EndingKind::Withdrawn => tr!("buckets-withdrawn"),
    };
    let went = match ended.kind {
        EndingKind::Withdrawn => vec![tr!("buckets-went-none")],
        EndingKind::Done | EndingKind::Cancelled => where_it_went(ended, pen),
    };
    let sentences: Vec<String> = std::iter::once(when(ended, pen)).chain(went).collect();
    Outcomes { heading, words: paragraphs(&ended.words), went: sentences.join(" ") }
}

/// When, and by whom for those who may know.
fn when(ended: &Ended, pen: &Pen) -> String {
    let day = pen.day(ended.at);
    match (ended.kind, &ended.by) {
        (EndingKind::Done, Some(name)) => tr!("buckets-done-on-by", day = day, name = name),
        (EndingKind::Done, None) => tr!("buckets-done-on", day = day),
        (EndingKind::Cancelled, Some(name)) => tr!("buckets-cancelled-on-by", day = day, name = name),
        (EndingKind::Cancelled, None) => tr!("buckets-cancelled-on", day = day),
        (EndingKind::Withdrawn, Some(name)) => tr!("buckets-withdrawn-on-by", day = day, name = name),
        (EndingKind::Withdrawn, None) => tr!("buckets-withdrawn-on", day = day),
    }
}

fn where_it_went(ended: &Ended, pen: &Pen) -> Vec<String> {
    let amount = pen.sum(ended.rest);
    match (ended.destination, &ended.foundation) {
        _ if !ended.rest.is_positive() => vec![tr!("buckets-went-all")],
        (Some(CancelledTo::Foundation), Some(fund)) => vec![tr!("buckets-went-fund", amount = amount, fund = fund)],
        (Some(CancelledTo::Foundation), None) => vec![tr!("buckets-went-fund-unnamed", amount = amount)],
        (Some(CancelledTo::Givers), _) if !ended.backs.is_empty() => {
            let givers = ended.backs.len();
            let mut went =
                vec![tr!("buckets-went-givers", amount = amount, count = givers, word = counted_word(givers))];
            if ended.carried.is_positive() {
                went.push(tr!("buckets-went-gone", amount = pen.sum(ended.carried)));
            }
            went
        }
        _ => vec![tr!("buckets-went-carried", amount = amount)],
    }
}

/// Funded, paid, gone, left: nobody has to subtract.
pub fn money(bucket: &BucketPage, pen: &Pen) -> Vec<SumRow> {
    let Some(after) = &bucket.after else { return Vec::new() };
    let standing = &bucket.card.standing;
    let mut rows = vec![SumRow::new(tr!("buckets-sum-funded"), pen.sum(after.funded))];
    if standing.paid.is_positive() || bucket.ended.is_some() {
        rows.push(SumRow::new(tr!("buckets-sum-paid"), pen.sum(standing.paid)));
    }
    if let Some(ended) = &bucket.ended {
        let label = match (ended.destination, &ended.foundation) {
            (Some(CancelledTo::Foundation), Some(fund)) => tr!("buckets-sum-fund", fund = fund),
            (Some(CancelledTo::Foundation), None) => tr!("buckets-sum-fund-unnamed"),
            (Some(CancelledTo::Givers), _) => tr!("buckets-sum-givers"),
            _ => tr!("buckets-sum-carried"),
        };
        rows.push(SumRow::new(label, pen.sum(ended.rest)));
    }
    rows.extend(ending::corrected_row(after.corrected, pen));
    rows.push(SumRow::result(tr!("buckets-sum-left"), pen.sum(standing.left)));
    rows
}

/// "€300 of it is asked for and waits to be paid."
pub fn waits(bucket: &BucketPage, pen: &Pen) -> Option<String> {
    let waits = bucket.after.as_ref().map(|after| after.waits).filter(|waits| waits.is_positive())?;
    Some(tr!("buckets-payouts-wait", amount = pen.sum(waits)))
}

/// Until when it is to be done, and why it got more time.
pub fn due(bucket: &BucketPage) -> Vec<String> {
    let Some(due) = bucket.card.standing.due_on else { return Vec::new() };
    let is_overdue = bucket.card.standing.is_overdue;
    let first = match is_overdue {
        true => tr!("buckets-due-over", day = day_with_year(due)),
        false => tr!("buckets-due", day = day_with_year(due)),
    };
    let terms = bucket.after.as_ref().map(|after| after.terms.as_slice()).unwrap_or_default();
    let extended = terms.iter().filter(|term| !term.why.is_empty());
    std::iter::once(first)
        .chain(extended.map(|term| tr!("buckets-due-more", day = day_with_year(term.due_on), why = term.why)))
        .collect()
}

/// Who filled it, with what came back to whom.
pub fn givers(bucket: &BucketPage, pen: &Pen) -> Option<DataTable> {
    let after = bucket.after.as_ref().filter(|after| !after.givers.is_empty())?;
    let has_backs = after.givers.iter().any(|giver| giver.back.is_positive());
    let mut columns = vec![Column::text(tr!("buckets-giver-member")), Column::amount(tr!("buckets-giver-gave"))];
    if has_backs {
        columns.push(Column::amount(tr!("buckets-giver-back")));
    }
    let rows = after.givers.iter().map(|giver| {
        let mut cells = vec![Cell::new(&giver.name), Cell::new(pen.sum(giver.gave))];
        if has_backs {
            cells.push(Cell::new(pen.sum(giver.back)));
        }
        cells
    });
    let table = DataTable::new(tr!("buckets-givers"), columns).rows(rows.collect());
    Some(DataTable { caption_hidden: true, stacked: false, ..table })
}

/// Where an owner or a facilitator ends it.
pub fn doors(bucket: &BucketPage, here: &str, is_facilitator: bool) -> Vec<Link> {
    if !matches!(bucket.card.standing.state, BucketState::Funded | BucketState::BeingDone) {
        return Vec::new();
    }
    let mut doors = Vec::new();
    if bucket.is_owner || is_facilitator {
        doors.push(Link::new(format!("{here}/report"), tr!("buckets-finish")));
    }
    if is_facilitator {
        doors.push(Link::new(format!("{here}/extension"), tr!("buckets-extend")));
        doors.push(Link::new(format!("{here}/cancellation"), tr!("buckets-cancel")));
    }
    doors
}
