//! Offers to the owners of buckets that missed their minimum: worked out from the round, answered by an owner, told by
//! mail at the close (money.md 8).

use super::refuse;
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::offer::{AnswerDays, Offer, OfferState};
use crate::domain::settlement::{BelowMinimum, BucketTotals};
use crate::domain::time::UtcTime;
use crate::store::ledger::lock_group;
use crate::store::outbox::{NewMail, enqueue_all, move_due};
use crate::store::rounds::{RoundHead, find_round, lock_round};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::settlement_records::{insert_answer, list_answers};
use crate::store::settlements::list_totals;
use crate::store::{Db, Failure, Snapshot, StoreError, Tx, buckets, groups, log, members};

/// The offers of a round whose totals are these, by bucket.
pub(super) fn offers_in(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    head: &RoundHead,
    totals: &[BucketTotals],
) -> Result<Vec<Offer>, StoreError> {
    if head.below_minimum != BelowMinimum::AskOwner {
        return Ok(Vec::new());
    }
    let answers = list_answers(snapshot, group, Some(head.number))?;
    let offer = |one: &BucketTotals| {
        // An answer is about a sum: to another sum it is none.
        let answer = answers.iter().find(|row| row.bucket == one.bucket && row.offered == one.total);
        Offer::of(head.below_minimum, one, head.answers_until(), answer.map(|row| row.answer()))
    };
    Ok(totals.iter().filter_map(offer).collect())
}

/// The offers of a round with the titles of their buckets; none before it is closed.
///
/// # Errors
/// When the database fails.
pub fn list_offers(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    head: &RoundHead,
    now: UtcTime,
) -> Result<Vec<(String, Offer)>, StoreError> {
    let is_over = matches!(head.phase(now), RoundPhase::Closed | RoundPhase::Settled);
    if !is_over || head.below_minimum != BelowMinimum::AskOwner {
        return Ok(Vec::new());
    }
    let (titles, totals): (Vec<_>, Vec<_>) = list_totals(snapshot, group, head.number, None)?.into_iter().unzip();
    let numbers: Vec<BucketNumber> = totals.iter().map(|one| one.bucket).collect();
    let title = |bucket: BucketNumber| {
        let found = numbers.iter().zip(&titles).find(|(number, _)| **number == bucket);
        found.map(|(_, title)| title.clone()).unwrap_or_default()
    };
    let offers = offers_in(snapshot, group, head, &totals)?;
    Ok(offers.into_iter().map(|offer| (title(offer.bucket), offer)).collect())
}

/// The offer for a bucket as its page shows it.
#[derive(Debug, Clone)]
pub struct OfferFacts {
    /// The round.
    pub head: RoundHead,
    /// The bucket's title.
    pub title: String,
    /// The offer.
    pub offer: Offer,
    /// Where it stands.
    pub state: OfferState,
    /// The reader is one of the owners, who may answer.
    pub is_owner: bool,
    /// The name of whoever answered.
    pub answered_by: Option<String>,
}

/// The offer for a bucket; none if there is none.
///
/// # Errors
/// When the database fails.
pub fn offer(
    db: &Db,
    who: &GroupScope,
    round: RoundNumber,
    bucket: BucketNumber,
) -> Result<Option<OfferFacts>, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let Some(head) = find_round(snapshot, who.group(), round)? else { return Ok(None) };
        let offers = list_offers(snapshot, who.group(), &head, now)?;
        let Some((title, offer)) = offers.into_iter().find(|(_, offer)| offer.bucket == bucket) else {
            return Ok(None);
        };
        let answered_by = match offer.answer {
            Some(answer) => members::find_member(snapshot, who.group(), answer.answered_by)?.map(|member| member.name),
            None => None,
        };
        let owners = buckets::list_owners_of(snapshot, who.group(), bucket)?;
        Ok(Some(OfferFacts {
            state: offer.state(now),
            is_owner: owners.contains(&who.member()),
            head,
            title,
            offer,
            answered_by,
        }))
    })
}

/// An owner's answer.
#[derive(Debug, Clone, Copy)]
pub struct AnswerOffer {
    /// The round.
    pub round: RoundNumber,
    /// The bucket.
    pub bucket: BucketNumber,
    /// Take what there is; else it goes back.
    pub accept: bool,
}

/// An answer as it stands.
#[derive(Debug, Clone)]
pub struct Answered {
    /// The bucket's title.
    pub title: String,
    /// Yes or no.
    pub accepted: bool,
    /// When (UTC).
    pub answered_at: UtcTime,
    /// By whom.
    pub answered_by: MemberNumber,
    /// Their name.
    pub name: String,
    /// It stood before: an owner had answered already, and that counts.
    pub was_answered: bool,
}

/// Why an answer is not taken. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerRefused {
    /// Nothing is offered for this bucket in this round.
    #[error("nothing is offered")]
    NoOffer,
    /// Only an owner of the bucket answers.
    #[error("the bucket belongs to others")]
    NotOwner {
        /// The bucket's title.
        title: String,
    },
    /// The deadline has passed, which is a no.
    #[error("the offer was open until {until}")]
    Expired {
        /// Until when (UTC).
        until: UtcTime,
    },
}

/// Answers an offer for an own bucket. The first answer of any owner counts; who comes later is told of it.
///
/// # Errors
/// When nothing is offered, the bucket is somebody else's, or the deadline has passed.
pub fn answer(db: &Db, who: &GroupScope, command: AnswerOffer) -> Result<Answered, Failure<AnswerRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let no_offer = || Failure::Refused(AnswerRefused::NoOffer);
        let round = lock_round(tx, who.group(), command.round)?.ok_or_else(no_offer)?;
        let head = find_round(tx, who.group(), command.round)?.ok_or_else(no_offer)?;
        let offers = list_offers(tx, who.group(), &head, round.at())?;
        let of_bucket = offers.into_iter().find(|(_, offer)| offer.bucket == command.bucket);
        let (title, offer) = of_bucket.ok_or_else(no_offer)?;
        if !buckets::list_owners_of(tx, who.group(), command.bucket)?.contains(&who.member()) {
            return refuse(AnswerRefused::NotOwner { title });
        }
        let name = |tx: &mut Tx<'_>, member| {
            let found = members::find_member(tx, who.group(), member)?;
            Ok::<_, StoreError>(found.map(|member| member.name).unwrap_or_default())
        };
        if let Some(first) = offer.answer {
            return Ok(Answered {
                title,
                accepted: first.accepted,
                answered_at: first.answered_at,
                answered_by: first.answered_by,
                name: name(tx, first.answered_by)?,
                was_answered: true,
            });
        }
        // A settled round had waited for the deadline, so that this says enough there too.
        if offer.state(round.at()) == OfferState::Expired {
            return refuse(AnswerRefused::Expired { until: offer.until });
        }
        insert_answer(tx, &round, &offer, command.accept, who.member())?;
        let sum = locked.currency().format(offer.amount);
        let detail = match command.accept {
            true => format!("{title} takes the {sum} that it was offered"),
            false => format!("{title} does not take the {sum} that it was offered"),
        };
        log::record(tx, &locked, who.member(), "offer_answered", &format!("bucket:{}", command.bucket), &detail)?;
        Ok(Answered {
            title,
            accepted: command.accept,
            answered_at: round.at(),
            answered_by: who.member(),
            name: name(tx, who.member())?,
            was_answered: false,
        })
    })
}

/// The telling at the close, and the one before the deadline.
const TOLD_AT_CLOSE: i64 = 1;
const TOLD_BEFORE_DEADLINE: i64 = 2;

/// Queues the offer's two mails for owners of buckets in a round that will ask them: due at the close, and a day before
/// the deadline. They are written when they are due, and dropped when there is nothing to offer then.
pub(crate) fn queue_mails(
    tx: &mut Tx<'_>,
    group: InGroup,
    round: RoundNumber,
    (rule, closes_at, days): (BelowMinimum, UtcTime, AnswerDays),
    owners: &[MemberNumber],
) -> Result<(), StoreError> {
    if rule != BelowMinimum::AskOwner || owners.is_empty() {
        return Ok(());
    }
    let subject = subject(tx, group, round)?;
    let recipients: Vec<String> = owners.iter().map(|owner| format!("member:{owner}")).collect();
    for (version, due_at) in tellings(closes_at, days) {
        let mails: Vec<NewMail<'_>> = recipients
            .iter()
            .map(|recipient| NewMail {
                group: Some(group),
                kind: "offer",
                subject: &subject,
                recipient,
                version,
                payload: "{}",
            })
            .collect();
        enqueue_all(tx, &mails, due_at)?;
    }
    Ok(())
}

/// The close of a round was moved: its offers' mails move with it.
pub(crate) fn move_mails(
    tx: &mut Tx<'_>,
    group: InGroup,
    round: RoundNumber,
    closes_at: UtcTime,
    days: AnswerDays,
) -> Result<(), StoreError> {
    let subject = subject(tx, group, round)?;
    for (version, due_at) in tellings(closes_at, days) {
        move_due(tx, group, ("offer", &subject, version), due_at)?;
    }
    Ok(())
}

fn subject(tx: &mut Tx<'_>, group: InGroup, round: RoundNumber) -> Result<String, StoreError> {
    Ok(format!("round:{}:{round}", groups::get_group(tx, group)?.slug))
}

/// With one day for the answer the first mail says enough.
fn tellings(closes_at: UtcTime, days: AnswerDays) -> Vec<(i64, UtcTime)> {
    let mut tellings = vec![(TOLD_AT_CLOSE, closes_at)];
    if days.get() > 1 {
        tellings.push((TOLD_BEFORE_DEADLINE, days.after(closes_at).plus(chrono::Duration::days(-1))));
    }
    tellings
}
