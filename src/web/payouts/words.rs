//! Refusals and states of payouts in words.

use crate::domain::ending::ClosedAs;
use crate::domain::money::Amount;
use crate::domain::time::{day_with_year, short_day};
use crate::services::payouts::{PayoutFacts, PayoutRefused};
use crate::web::form::Problems;
use crate::web::parts::{Badge, BadgeKind, Cell};
use crate::web::rounds::words::Pen;

/// The figures of a refusal as a sentence at its field.
pub fn explain(refusal: &PayoutRefused, pen: &Pen, problems: &mut Problems) {
    let sum = |amount: Amount| pen.sum(amount);
    match refusal {
        PayoutRefused::NothingHeld { .. } => problems.add("bucket", "This bucket holds no money"),
        PayoutRefused::NotOwner { title } => {
            problems.add("bucket", format!("“{title}” belongs to somebody else: only its owners ask for its money"));
        }
        PayoutRefused::NotPositive => problems.add("amount", "Write an amount above zero"),
        PayoutRefused::TooMuch { holds, waiting, left } if waiting.is_positive() => problems.add(
            "amount",
            format!(
                "The bucket holds {}, of which {} is asked for already: {} is left",
                sum(*holds),
                sum(*waiting),
                sum(*left)
            ),
        ),
        PayoutRefused::TooMuch { holds, .. } => problems.add("amount", format!("The bucket holds {}", sum(*holds))),
        PayoutRefused::NoPayee => problems.add("payee", "Say who is to be paid"),
        PayoutRefused::NotAMember { .. } => problems.add("payee_member", "Choose a member of this group"),
        PayoutRefused::NoReference => problems.add("reference", "Name the invoice or the receipt"),
        PayoutRefused::NoReceipt => problems.add("file", "Attach the invoice or receipt"),
        other => problems.heading = Some(sentence(other, pen)),
    }
}

/// A refusal that belongs to no field of the form.
pub fn sentence(refusal: &PayoutRefused, pen: &Pen) -> String {
    match refusal {
        PayoutRefused::NoPayout => "There is no such payout.".to_owned(),
        PayoutRefused::PaidBefore => "This was marked paid already. Nothing was posted twice.".to_owned(),
        PayoutRefused::ClosedBefore { how, why } => match how {
            ClosedAs::Declined => format!("This was declined: {why}"),
            ClosedAs::Withdrawn => "This was taken back by an owner of the bucket.".to_owned(),
            ClosedAs::Cancelled => why.clone(),
        },
        PayoutRefused::Own => {
            "Nobody marks a payout paid that they asked for or get. Another treasurer can.".to_owned()
        }
        PayoutRefused::NotTreasurer => "Only a treasurer marks payouts paid.".to_owned(),
        PayoutRefused::NotOwner { .. } => "Only an owner of the bucket takes a request back.".to_owned(),
        PayoutRefused::NotPositive => "Write an amount above zero.".to_owned(),
        PayoutRefused::MoreThanAsked { rest } => {
            format!(
                "{} of it is not paid yet. More than that cannot be paid: the owner asks for the rest.",
                pen.sum(*rest)
            )
        }
        PayoutRefused::Ahead { today, .. } => {
            format!("The day lies ahead. Today is {}.", short_day(*today))
        }
        PayoutRefused::NoReason => "Say why it is not paid.".to_owned(),
        PayoutRefused::KeyReused => {
            "This form was sent before with other content. The first stands; load the page again.".to_owned()
        }
        PayoutRefused::TooMuch { holds, .. } => {
            format!("The bucket holds {}, which is less than this payout. Nothing was posted.", pen.sum(*holds))
        }
        other => other.to_string(),
    }
}

/// Waiting, paid or closed, with the day or the reason.
pub fn state(one: &PayoutFacts, pen: &Pen) -> Cell {
    let payout = &one.payout;
    let part = |words: String| match payout.paid.is_positive() {
        true => format!("{} paid; {words}", pen.sum(payout.paid)),
        false => words,
    };
    match payout.closed_as {
        Some(ClosedAs::Declined) => Cell::badge(Badge::new(BadgeKind::Cancelled, "Declined"))
            .note(part(payout.closed_why.clone().unwrap_or_default())),
        Some(ClosedAs::Withdrawn) => Cell::badge(Badge::new(BadgeKind::Cancelled, "Taken back"))
            .note(part("the rest is not asked for".to_owned())),
        Some(ClosedAs::Cancelled) => {
            Cell::badge(Badge::new(BadgeKind::Cancelled, "Closed")).note(part("the bucket was cancelled".to_owned()))
        }
        None if payout.is_waiting() => {
            let since = match payout.wanted_on {
                Some(day) => format!("to be paid by {}", short_day(day)),
                None => format!("since {}", short_day(pen.zone.day_of(payout.asked_at))),
            };
            let label = if payout.paid.is_positive() { "Paid in part" } else { "Waits" };
            Cell::badge(Badge::new(BadgeKind::Open, label)).note(part(since))
        }
        None => {
            Cell::badge(Badge::new(BadgeKind::Paid, "Paid")).note(one.last_paid.map(day_with_year).unwrap_or_default())
        }
    }
}
