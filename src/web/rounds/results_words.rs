//! What the results say: of everybody's money, of the reader's, and of who decided what.

use super::words::{Pen, next_month};
use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::Outcome;
use crate::domain::money::Amount;
use crate::domain::offer::OfferState;
use crate::domain::time::UtcTime;
use crate::language::{capital, counted_word};
use crate::services::settlement::{Decided, ResultsFacts};
use crate::store::settlements::StoredSettlement;
use crate::store::splits::page::PageBucket;
use crate::tr;
use crate::web::parts::{Callout, CalloutKind};

/// "Fourteen of us had €5,600 to share; €5,570 found a bucket and €30 carries on into December."
pub(super) fn lead(facts: &ResultsFacts, settlement: &StoredSettlement, pen: &Pen) -> String {
    let (count, word) = (facts.participants, counted_word(facts.participants));
    let (sum, found, carried) = (pen.sum(facts.may_give), pen.sum(settlement.funded), pen.sum(settlement.carried));
    let words = match (settlement.carried.is_positive(), facts.head.unspent_to, next_month(&facts.head.name)) {
        (true, UnspentTo::Carried, Some(month)) => tr!(
            "rounds-results-carried-into",
            count = count,
            word = word,
            sum = sum,
            found = found,
            carried = carried,
            month = month,
        ),
        (true, UnspentTo::Carried, None) => {
            tr!("rounds-results-carried", count = count, word = word, sum = sum, found = found, carried = carried)
        }
        (true, UnspentTo::Giver, Some(month)) => tr!(
            "rounds-results-leavers-into",
            count = count,
            word = word,
            sum = sum,
            found = found,
            carried = carried,
            month = month,
        ),
        (true, UnspentTo::Giver, None) => {
            tr!("rounds-results-leavers", count = count, word = word, sum = sum, found = found, carried = carried)
        }
        (false, UnspentTo::Giver, _) => {
            tr!("rounds-results-stayed", count = count, word = word, sum = sum, found = found)
        }
        (false, UnspentTo::Carried, _) => {
            tr!("rounds-results-nothing-left", count = count, word = word, sum = sum, found = found)
        }
    };
    capital(&words)
}

/// "Your €400 helped five buckets."
pub(super) fn my_part(facts: &ResultsFacts, pen: &Pen) -> Option<Callout> {
    let mine = facts.mine.as_ref()?;
    let may_give = mine.may_give().ok()?;
    let is_funded = |one: &&PageBucket| one.outcome.is_some_and(Outcome::is_funded) && one.mine.is_positive();
    let helped = Amount::total(facts.buckets.iter().filter(is_funded).map(|one| kept(facts, one))).ok()?;
    let above = Amount::total(facts.surplus_back.values().copied()).ok()?;
    let came_back = mine.given.checked_sub(helped).ok()?.checked_sub(above).ok()?;
    let left = may_give.checked_sub(mine.given).ok()?;
    let heading = if helped.is_positive() {
        let count = facts.buckets.iter().filter(is_funded).count();
        tr!("rounds-mine-helped", sum = pen.sum(helped), count = count, word = counted_word(count))
    } else {
        tr!("rounds-mine-had", sum = pen.sum(may_give))
    };
    let mut words = Vec::new();
    let largest =
        facts.buckets.iter().filter(is_funded).max_by_key(|one| (kept(facts, one), std::cmp::Reverse(one.number)));
    if let Some(largest) = largest {
        let part = pen.sum(kept(facts, largest));
        words.push(tr!("rounds-mine-biggest", sum = part, title = largest.title));
    }
    if above.is_positive() {
        words.push(tr!("rounds-mine-above", sum = pen.sum(above)));
    }
    if came_back.is_positive() {
        words.push(tr!("rounds-mine-came-back", sum = pen.sum(came_back)));
    }
    if left.is_positive() {
        words.push(tr!("rounds-mine-not-given", sum = pen.sum(left)));
    }
    if came_back.is_positive() || left.is_positive() || above.is_positive() {
        words.push(match facts.head.unspent_to {
            UnspentTo::Carried => tr!("rounds-mine-rest-pool"),
            UnspentTo::Giver => tr!("rounds-mine-rest-yours"),
        });
    }
    Some(Callout::new(CalloutKind::Yours, heading, words.join(" ")))
}

/// What of the reader's money stays in a bucket: without their part of a surplus.
pub(super) fn kept(facts: &ResultsFacts, one: &PageBucket) -> Amount {
    let back = facts.surplus_back.get(&one.number).copied().unwrap_or(Amount::ZERO);
    one.mine.checked_sub(back).unwrap_or(one.mine)
}

/// "Leila said on 18 November that it is enough to start", "no owner answered the offer in time".
pub(super) fn offer_words(state: OfferState, by: Option<&str>, at: Option<UtcTime>, pen: &Pen) -> String {
    let who = by.map_or_else(|| tr!("rounds-an-owner"), str::to_owned);
    match (state, at.map(|at| pen.day(at))) {
        (OfferState::Accepted, Some(day)) => tr!("rounds-offer-accepted-on", name = who, day = day),
        (OfferState::Accepted, None) => tr!("rounds-offer-accepted", name = who),
        (OfferState::Declined, Some(day)) => tr!("rounds-offer-declined-on", name = who, day = day),
        (OfferState::Declined, None) => tr!("rounds-offer-declined", name = who),
        (OfferState::Expired, _) => tr!("rounds-offer-expired"),
        (OfferState::Waiting, _) => tr!("rounds-offer-waits"),
    }
}

/// Who decided about a bucket, and why.
pub(super) fn decided_words(decided: &Decided, pen: &Pen) -> String {
    match decided {
        Decided::Early { at, by: Some(by) } => tr!("rounds-decided-early-by", day = pen.day(*at), name = by),
        Decided::Early { at, by: None } => tr!("rounds-decided-early", day = pen.day(*at)),
        Decided::Answered { accepted, at, by } => {
            let state = if *accepted { OfferState::Accepted } else { OfferState::Declined };
            offer_words(state, by.as_deref(), Some(*at), pen)
        }
        Decided::Silence { .. } => offer_words(OfferState::Expired, None, None, pen),
        Decided::Chosen { reason, .. } => tr!("rounds-decided-chosen", reason = reason),
    }
}
