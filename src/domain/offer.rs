//! Offers to the owners of a bucket that missed its minimum: what there is, until a deadline; silence is no (money.md 8).
//!
//! An offer is worked out from the round and never stored; only its answer is.

use chrono::Duration;
use serde::{Deserialize, Serialize};

use super::ids::{BucketNumber, MemberNumber, text_enum};
use super::money::Amount;
use super::settlement::{BelowMinimum, BucketTotals};
use super::time::UtcTime;

/// How many days owners have for their answer after the close of the round.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AnswerDays(i64);

impl AnswerDays {
    /// Three days.
    pub const DEFAULT: AnswerDays = AnswerDays(3);
    /// A month is the most: nobody's money is to wait longer.
    pub const MOST: i64 = 30;

    /// One to [`AnswerDays::MOST`] days.
    pub fn new(days: i64) -> Option<AnswerDays> {
        (1..=AnswerDays::MOST).contains(&days).then_some(AnswerDays(days))
    }

    /// The number of days.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Until when an offer can be answered, this moment excluded.
    pub fn after(self, closes_at: UtcTime) -> UtcTime {
        // A stored number may be monstrous; the calendar ends the wait then.
        closes_at.plus(Duration::try_days(self.0).unwrap_or(Duration::MAX))
    }
}

text_enum! {
    /// Where an offer stands.
    pub enum OfferState {
        /// No owner has answered yet.
        Waiting = "waiting",
        /// An owner said yes: the bucket gets what it has.
        Accepted = "accepted",
        /// An owner said no: the money goes back.
        Declined = "declined",
        /// Nobody answered in time, which is no.
        Expired = "expired",
    }
}

/// An owner's answer. The first one counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// What was offered.
    pub offered: Amount,
    /// Yes or no.
    pub accepted: bool,
    /// When (UTC).
    pub answered_at: UtcTime,
    /// By which owner.
    pub answered_by: MemberNumber,
}

/// An offer with its answer, if there is one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Offer {
    /// The bucket.
    pub bucket: BucketNumber,
    /// What there is.
    pub amount: Amount,
    /// What the bucket asked for at least.
    pub minimum: Amount,
    /// Until when it can be answered, this moment excluded.
    pub until: UtcTime,
    /// The first answer.
    pub answer: Option<Answer>,
}

impl Offer {
    /// The offer for a bucket at the close of its round; none where its owners are not asked: under another rule, with
    /// nothing in it, or with its minimum reached.
    pub fn of(rule: BelowMinimum, bucket: &BucketTotals, until: UtcTime, answer: Option<Answer>) -> Option<Offer> {
        (rule == BelowMinimum::AskOwner && bucket.is_below()).then_some(Offer {
            bucket: bucket.bucket,
            amount: bucket.total,
            minimum: bucket.minimum,
            until,
            answer,
        })
    }

    /// Where it stands at this moment.
    pub fn state(&self, now: UtcTime) -> OfferState {
        match self.answer {
            Some(Answer { accepted: true, .. }) => OfferState::Accepted,
            Some(Answer { accepted: false, .. }) => OfferState::Declined,
            None if now >= self.until => OfferState::Expired,
            None => OfferState::Waiting,
        }
    }
}
