//! A bucket with money in it, as whoever wants to end it finds it.

use chrono::NaiveDate;

use crate::domain::bucket::Outcome;
use crate::domain::ending::EndingKind;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::ledger::Account;
use crate::domain::money::{Amount, AmountError};
use crate::store::bucket_endings::{Term, list_terms};
use crate::store::buckets::{self, Bucket};
use crate::store::ledger::balance;
use crate::store::payouts::{Payout, list_payouts};
use crate::store::scope::GroupScope;
use crate::store::{Failure, Snapshot, StoreError, round_buckets};

/// Why a bucket is not ended, or does not get more time. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EndRefused {
    /// There is none with this number that the member may see.
    #[error("there is no such bucket")]
    NoSuchBucket,
    /// Only its owners and the facilitators do this.
    #[error("the bucket belongs to others")]
    NotYours,
    /// Only a facilitator does this.
    #[error("only a facilitator does this")]
    NotFacilitator,
    /// It has got no money.
    #[error("the bucket was not funded")]
    NotFunded,
    /// It has got money: then it is finished or cancelled.
    #[error("the bucket was funded with {funded:?}")]
    Funded {
        /// How much.
        funded: Amount,
    },
    /// It is in a round that is not settled.
    #[error("the bucket is in the round {round}")]
    InRound {
        /// The round's name.
        round: String,
    },
    /// It has ended already.
    #[error("the bucket has ended: {how}")]
    Ended {
        /// How.
        how: EndingKind,
    },
    /// Somebody waits to be paid.
    #[error("{count} payouts wait")]
    PayoutsWait {
        /// How many.
        count: usize,
        /// How much, together.
        sum: Amount,
    },
    /// The report or the reason is missing.
    #[error("words are missing")]
    NoWords,
    /// The new day is not later.
    #[error("the day is not after {after}")]
    NotLater {
        /// The day it has to be after.
        after: NaiveDate,
    },
    /// What would be posted is not what was shown.
    #[error("the bucket changed since the page was shown")]
    Changed {
        /// What it holds now.
        holds: Amount,
    },
    /// The form was sent before with other content.
    #[error("this form was sent before with other content")]
    KeyReused,
}

/// A bucket that was funded and has not ended.
#[derive(Debug, Clone)]
pub struct Running {
    /// The bucket.
    pub bucket: Bucket,
    /// Who owns it, in their order.
    pub owners: Vec<MemberNumber>,
    /// The round that funded it.
    pub round: RoundNumber,
    /// What the round gave it.
    pub funded: Amount,
    /// What was paid out of it.
    pub paid: Amount,
    /// What corrections moved into it by hand; below zero what they took out of it.
    pub corrected: Amount,
    /// What it holds now, as the ledger has it.
    pub holds: Amount,
    /// The payouts that wait, the newest first.
    pub waiting: Vec<Payout>,
    /// Until when it is to be done, oldest first.
    pub terms: Vec<Term>,
}

/// The bucket, unless it was not funded or has ended. Somebody else's draft is not there at all.
pub(super) fn running(
    snapshot: &mut Snapshot<'_>,
    who: &GroupScope,
    number: BucketNumber,
) -> Result<Running, Failure<EndRefused>> {
    let Some(bucket) = buckets::find_bucket(snapshot, who.group(), number)? else {
        return Err(Failure::Refused(EndRefused::NoSuchBucket));
    };
    let owners = buckets::list_owners_of(snapshot, who.group(), number)?;
    if bucket.published_at.is_none() && !owners.contains(&who.member()) && !who.roles().facilitator {
        return Err(Failure::Refused(EndRefused::NoSuchBucket));
    }
    if let Some(ending) = &bucket.ending {
        return Err(Failure::Refused(EndRefused::Ended { how: ending.kind }));
    }
    let in_rounds = round_buckets::list_of_bucket(snapshot, who.group(), number)?;
    let funding = in_rounds.into_iter().find(|one| one.outcome.is_some_and(Outcome::is_funded));
    let funding = funding.ok_or(Failure::Refused(EndRefused::NotFunded))?;
    let payouts = list_payouts(snapshot, who.group(), Some(number))?;
    let funded = funding.funded.unwrap_or(Amount::ZERO);
    let holds = balance(snapshot, who.group(), Account::Bucket(number))?;
    let too_large = |error: AmountError| StoreError::Corrupt(error.to_string());
    let paid = Amount::total(payouts.iter().map(|payout| payout.paid)).map_err(too_large)?;
    let corrected = holds.checked_add(paid).and_then(|had| had.checked_sub(funded)).map_err(too_large)?;
    Ok(Running {
        round: funding.round,
        funded,
        paid,
        corrected,
        holds,
        waiting: payouts.into_iter().filter(Payout::is_waiting).collect(),
        terms: list_terms(snapshot, who.group(), Some(number))?,
        bucket,
        owners,
    })
}
