//! Refusals and states of payouts in words.

use crate::domain::ending::ClosedAs;
use crate::domain::money::Amount;
use crate::language::{day_with_year, short_day};
use crate::services::payouts::{PayoutFacts, PayoutRefused};
use crate::tr;
use crate::web::form::Problems;
use crate::web::parts::{Badge, BadgeKind, Cell};
use crate::web::rounds::words::Pen;

/// The figures of a refusal as a sentence at its field.
pub fn explain(refusal: &PayoutRefused, pen: &Pen, problems: &mut Problems) {
    let sum = |amount: Amount| pen.sum(amount);
    match refusal {
        PayoutRefused::NothingHeld { .. } => problems.add("bucket", tr!("payouts-refused-nothing-held")),
        PayoutRefused::NotOwner { title } => {
            problems.add("bucket", tr!("payouts-refused-not-owner", title = title));
        }
        PayoutRefused::NotPositive => problems.add("amount", tr!("payouts-refused-not-positive")),
        PayoutRefused::TooMuch { holds, waiting, left } if waiting.is_positive() => {
            let (holds, waiting, left) = (sum(*holds), sum(*waiting), sum(*left));
            let words = tr!("payouts-refused-waiting", holds = holds, waiting = waiting, left = left);
            problems.add("amount", words);
        }
        PayoutRefused::TooMuch { holds, .. } => {
            problems.add("amount", tr!("payouts-refused-holds", amount = sum(*holds)));
        }
        PayoutRefused::NoPayee => problems.add("payee", tr!("payouts-payee-needed")),
        PayoutRefused::NotAMember { .. } => problems.add("payee_member", tr!("payouts-refused-not-a-member")),
        PayoutRefused::NoReference => problems.add("reference", tr!("payouts-reference-needed")),
        PayoutRefused::NoReceipt => problems.add("file", tr!("payouts-file-needed")),
        other => problems.heading = Some(sentence(other, pen)),
    }
}

/// A refusal that belongs to no field of the form.
pub fn sentence(refusal: &PayoutRefused, pen: &Pen) -> String {
    match refusal {
        PayoutRefused::NoPayout => tr!("payouts-refused-none"),
        PayoutRefused::PaidBefore => tr!("payouts-refused-paid-before"),
        PayoutRefused::ClosedBefore { how, why } => match how {
            ClosedAs::Declined => tr!("payouts-refused-declined", why = why),
            ClosedAs::Withdrawn => tr!("payouts-refused-withdrawn"),
            ClosedAs::Cancelled => why.clone(),
        },
        PayoutRefused::Own => tr!("payouts-refused-own"),
        PayoutRefused::NotTreasurer => tr!("payouts-refused-treasurers"),
        PayoutRefused::NotOwner { .. } => tr!("payouts-refused-owners"),
        PayoutRefused::NotPositive => tr!("payouts-refused-zero"),
        PayoutRefused::MoreThanAsked { rest } => tr!("payouts-refused-more", amount = pen.sum(*rest)),
        PayoutRefused::Ahead { today, .. } => tr!("payouts-refused-ahead", today = short_day(*today)),
        PayoutRefused::NoReason => tr!("payouts-refused-no-reason"),
        PayoutRefused::KeyReused => tr!("payouts-refused-sent-before"),
        PayoutRefused::TooMuch { holds, .. } => tr!("payouts-refused-less", amount = pen.sum(*holds)),
        // These belong to fields of the form for asking, and come from nowhere else.
        PayoutRefused::NothingHeld { .. } => tr!("payouts-refused-nothing-held"),
        PayoutRefused::NoPayee => tr!("payouts-payee-needed"),
        PayoutRefused::NotAMember { .. } => tr!("payouts-refused-not-a-member"),
        PayoutRefused::NoReference => tr!("payouts-reference-needed"),
        PayoutRefused::NoReceipt => tr!("payouts-file-needed"),
    }
}

/// Waiting, paid or closed, with the day or the reason.
pub fn state(one: &PayoutFacts, pen: &Pen) -> Cell {
    let payout = &one.payout;
    let paid = payout.paid.is_positive().then(|| pen.sum(payout.paid));
    match payout.closed_as {
        Some(ClosedAs::Declined) => {
            let why = payout.closed_why.clone().unwrap_or_default();
            Cell::badge(Badge::new(BadgeKind::Cancelled, tr!("payouts-state-declined"))).note(match paid {
                Some(paid) => tr!("payouts-part-declined", paid = paid, why = why),
                None => why,
            })
        }
        Some(ClosedAs::Withdrawn) => Cell::badge(Badge::new(BadgeKind::Cancelled, tr!("payouts-state-withdrawn")))
            .note(match paid {
                Some(paid) => tr!("payouts-part-withdrawn", paid = paid),
                None => tr!("payouts-withdrawn"),
            }),
        Some(ClosedAs::Cancelled) => {
            Cell::badge(Badge::new(BadgeKind::Cancelled, tr!("payouts-state-closed"))).note(match paid {
                Some(paid) => tr!("payouts-part-cancelled", paid = paid),
                None => tr!("payouts-cancelled"),
            })
        }
        None if payout.is_waiting() => {
            let label = if paid.is_some() { tr!("payouts-state-part") } else { tr!("payouts-state-waits") };
            let since = || short_day(pen.zone.day_of(payout.asked_at));
            Cell::badge(Badge::new(BadgeKind::Open, label)).note(match (payout.wanted_on, paid) {
                (Some(day), Some(paid)) => tr!("payouts-part-wanted", paid = paid, day = short_day(day)),
                (Some(day), None) => tr!("payouts-wanted", day = short_day(day)),
                (None, Some(paid)) => tr!("payouts-part-since", paid = paid, day = since()),
                (None, None) => tr!("payouts-since", day = since()),
            })
        }
        None => Cell::badge(Badge::new(BadgeKind::Paid, tr!("payouts-state-paid")))
            .note(one.last_paid.map(day_with_year).unwrap_or_default()),
    }
}
