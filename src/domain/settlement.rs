//! The step that decides each bucket and says where the money goes (money.md 8).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::agreement::UnspentTo;
use super::apportion::apportion;
use super::bucket::Outcome;
use super::ids::{BucketNumber, MemberNumber, text_enum};
use super::ledger::{Account, Transfer};
use super::money::{Amount, AmountError};

text_enum! {
    /// The round's rule for a bucket with some money but less than its minimum.
    pub enum BelowMinimum {
        /// The money goes back.
        Return = "return",
        /// The owner is offered what there is; silence is no.
        AskOwner = "ask_owner",
        /// The facilitator decides, with a reason.
        Facilitator = "facilitator",
    }
}

/// A bucket at the close of its round.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct BucketTotals {
    /// The bucket.
    pub bucket: BucketNumber,
    /// What it needs at least.
    pub minimum: Amount,
    /// The most it takes; none if it is open-ended.
    pub maximum: Option<Amount>,
    /// The stored total.
    pub total: Amount,
    /// Who gave what.
    pub allocations: Vec<(MemberNumber, Amount)>,
}

impl BucketTotals {
    /// There is something in it, and less than it needs: the round's rule decides.
    pub fn is_below(&self) -> bool {
        self.total.is_positive() && self.total < self.minimum
    }
}

/// A round at its close: everything that its settlement depends on.
#[derive(Clone, Copy, Debug)]
pub struct RoundAtClose<'r> {
    /// Totals were hidden, and buckets may be above their maximum.
    pub sealed: bool,
    /// Where returned money and unspent allotments go.
    pub unspent_to: UnspentTo,
    /// The buckets.
    pub buckets: &'r [BucketTotals],
    /// The participants with what they brought along and were allotted.
    pub participants: &'r [(MemberNumber, Amount)],
    /// Buckets below their minimum that get what they have: an owner said yes, or the facilitator decided so.
    pub accepted: &'r [BucketNumber],
    /// Who has left the group: what they would keep goes to carried, whatever the rule.
    pub left: &'r [MemberNumber],
    /// Full buckets that were settled while the round was open; their money has moved already.
    pub early: &'r [BucketNumber],
}

/// What a settlement decides.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Settlement {
    /// The buckets, in their order.
    pub buckets: Vec<BucketResult>,
    /// The participants, by number.
    pub members: Vec<MemberResult>,
    /// What the buckets get.
    pub funded: Amount,
    /// What comes back from buckets that were not funded.
    pub returned: Amount,
    /// What was not given, and the surplus of sealed buckets.
    pub unspent: Amount,
    /// What of returned and unspent goes to the carried fund.
    pub carried: Amount,
    /// The buckets whose money had moved before, each by an entry of its own.
    pub early: BTreeSet<BucketNumber>,
}

/// What becomes of one bucket.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct BucketResult {
    /// The bucket.
    pub bucket: BucketNumber,
    /// Full, funded or not funded.
    pub outcome: Outcome,
    /// What was given.
    pub total: Amount,
    /// What it gets.
    pub funded: Amount,
    /// What goes back because it was not funded.
    pub returned: Amount,
    /// What goes back because a sealed round overfilled it.
    pub surplus: Amount,
    /// Everybody who gave, by number.
    pub givers: Vec<Giver>,
}

/// What becomes of one allocation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Giver {
    /// The member.
    pub member: MemberNumber,
    /// What they gave.
    pub gave: Amount,
    /// What of it stays in the bucket.
    pub kept: Amount,
    /// What comes back.
    pub back: Amount,
}

/// What becomes of one participant's money.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MemberResult {
    /// The participant.
    pub member: MemberNumber,
    /// What they brought along and were allotted.
    pub may_give: Amount,
    /// What of it funded buckets.
    pub funded: Amount,
    /// What came back from buckets that were not funded.
    pub returned: Amount,
    /// What they did not give, and their part of a surplus.
    pub unspent: Amount,
    /// What of the two goes to the carried fund.
    pub to_carried: Amount,
    /// What of the two stays with them.
    pub stays: Amount,
}

/// Why nothing can be settled. Each of these means that the books and the splits disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SettlementRefused {
    /// More in a bucket than it takes, in a round that is not sealed.
    #[error("bucket {bucket} is above its maximum")]
    AboveMaximum {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// A member gave more than they may, or is no participant.
    #[error("member {member} gave more than they may")]
    OverAllotment {
        /// The member.
        member: MemberNumber,
    },
    /// The stored total is not the sum of the allocations, or one of them is below zero.
    #[error("the total of bucket {bucket} does not add up")]
    TotalDiffers {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// A bucket that is to be settled early is not full.
    #[error("bucket {bucket} is not full")]
    NotFull {
        /// The bucket.
        bucket: BucketNumber,
    },
    /// A sum is beyond what Brimful can hold.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

/// Settles a round whose participants are all still members and of which nothing was settled before.
pub fn decide_settlement(
    sealed: bool,
    unspent_to: UnspentTo,
    buckets: &[BucketTotals],
    participants: &[(MemberNumber, Amount)],
    accepted: &[BucketNumber],
) -> Result<Settlement, SettlementRefused> {
    settle_at_close(&RoundAtClose { sealed, unspent_to, buckets, participants, accepted, left: &[], early: &[] })
}

/// Settles a round: first the surplus of a sealed round goes back, then each bucket is decided, then what is left over
/// goes where the round's rule says. What participants may give = funded + returned + unspent; a bucket settled early
/// counts as funded here as well, and must be as full as it was then.
pub fn settle_at_close(round: &RoundAtClose<'_>) -> Result<Settlement, SettlementRefused> {
    let RoundAtClose { sealed, unspent_to, buckets, participants, .. } = *round;
    let accepted: BTreeSet<BucketNumber> = round.accepted.iter().copied().collect();
    let early: BTreeSet<BucketNumber> = round.early.iter().copied().collect();
    let left: BTreeSet<MemberNumber> = round.left.iter().copied().collect();
    let decide = |bucket: &BucketTotals| {
        if early.contains(&bucket.bucket) {
            return decide_early_settlement(bucket);
        }
        decide_bucket(sealed, bucket, accepted.contains(&bucket.bucket))
    };
    let mut results = buckets.iter().map(decide).collect::<Result<Vec<_>, _>>()?;
    results.sort_by_key(|result| result.bucket);

    let mut flows: BTreeMap<MemberNumber, Flow> = BTreeMap::new();
    for result in &results {
        for giver in &result.givers {
            flows.entry(giver.member).or_default().add(giver, result.outcome)?;
        }
    }
    let mut members = Vec::with_capacity(participants.len());
    for (member, may_give) in participants.iter().copied().collect::<BTreeMap<_, _>>() {
        let flow = flows.remove(&member).unwrap_or_default();
        let carries = unspent_to == UnspentTo::Carried || left.contains(&member);
        members.push(flow.result(member, may_give, carries)?);
    }
    if let Some((member, _)) = flows.pop_first() {
        return Err(SettlementRefused::OverAllotment { member });
    }

    Ok(Settlement {
        funded: Amount::total(members.iter().map(|one| one.funded))?,
        returned: Amount::total(members.iter().map(|one| one.returned))?,
        unspent: Amount::total(members.iter().map(|one| one.unspent))?,
        carried: Amount::total(members.iter().map(|one| one.to_carried))?,
        buckets: results,
        members,
        early,
    })
}

/// Settles one full bucket before the close (never in a sealed round): an entry of its own.
pub fn decide_early_settlement(bucket: &BucketTotals) -> Result<BucketResult, SettlementRefused> {
    let result = decide_bucket(false, bucket, false)?;
    if result.outcome != Outcome::Full {
        return Err(SettlementRefused::NotFull { bucket: bucket.bucket });
    }
    Ok(result)
}

fn decide_bucket(sealed: bool, bucket: &BucketTotals, accept: bool) -> Result<BucketResult, SettlementRefused> {
    let givers = givers_by_number(bucket)?;
    let total = bucket.total;
    let most = bucket.maximum.map_or(total, |maximum| total.min(maximum));
    let surplus = total.checked_sub(most)?;
    if surplus.is_positive() && !sealed {
        return Err(SettlementRefused::AboveMaximum { bucket: bucket.bucket });
    }

    let is_full = bucket.maximum == Some(most) && most.is_positive();
    let outcome = match () {
        () if is_full => Outcome::Full,
        () if most.is_positive() && (most >= bucket.minimum || accept) => Outcome::Funded,
        () => Outcome::NotFunded,
    };
    let (funded, returned) = if outcome.is_funded() { (most, Amount::ZERO) } else { (Amount::ZERO, most) };
    let goes_back = if outcome.is_funded() { surplus } else { total };
    let backs = give_back(goes_back, &givers);
    let giver = |((member, gave), (_, back)): ((MemberNumber, Amount), (MemberNumber, Amount))| {
        gave.checked_sub(back).map(|kept| Giver { member, gave, kept, back })
    };
    let givers = givers.iter().copied().zip(backs).map(giver).collect::<Result<Vec<_>, _>>()?;
    Ok(BucketResult { bucket: bucket.bucket, outcome, total, funded, returned, surplus, givers })
}

/// Shares a sum among givers by what each gave, in member order: a surplus, or the rest of a cancelled bucket
/// (money.md 7, 9). Nobody gets anything if nobody gave.
pub fn give_back(rest: Amount, givers: &[(MemberNumber, Amount)]) -> Vec<(MemberNumber, Amount)> {
    let mut givers = givers.to_vec();
    givers.sort_by_key(|(member, _)| *member);
    let weights: Vec<i64> = givers.iter().map(|(_, gave)| gave.at_least_zero().minor()).collect();
    let parts = apportion(rest, &weights).unwrap_or_else(|_| vec![Amount::ZERO; weights.len()]);
    givers.iter().zip(parts).map(|((member, _), part)| (*member, part)).collect()
}

fn givers_by_number(bucket: &BucketTotals) -> Result<Vec<(MemberNumber, Amount)>, SettlementRefused> {
    let differs = SettlementRefused::TotalDiffers { bucket: bucket.bucket };
    let by_number: BTreeMap<MemberNumber, Amount> = bucket.allocations.iter().copied().collect();
    let sum = Amount::total(bucket.allocations.iter().map(|(_, gave)| *gave))?;
    let below_zero = by_number.values().any(|gave| gave.is_negative());
    if below_zero || sum != bucket.total || by_number.len() != bucket.allocations.len() {
        return Err(differs);
    }
    Ok(by_number.into_iter().filter(|(_, gave)| gave.is_positive()).collect())
}

/// One member's allocations, summed over the buckets.
#[derive(Default)]
struct Flow {
    gave: Amount,
    funded: Amount,
    returned: Amount,
    surplus: Amount,
}

impl Flow {
    fn add(&mut self, giver: &Giver, outcome: Outcome) -> Result<(), AmountError> {
        self.gave = self.gave.checked_add(giver.gave)?;
        self.funded = self.funded.checked_add(giver.kept)?;
        let back = if outcome.is_funded() { &mut self.surplus } else { &mut self.returned };
        *back = back.checked_add(giver.back)?;
        Ok(())
    }

    fn result(self, member: MemberNumber, may_give: Amount, carries: bool) -> Result<MemberResult, SettlementRefused> {
        let not_given = may_give.checked_sub(self.gave)?;
        if not_given.is_negative() {
            return Err(SettlementRefused::OverAllotment { member });
        }
        let unspent = not_given.checked_add(self.surplus)?;
        let rest = self.returned.checked_add(unspent)?;
        let (to_carried, stays) = if carries { (rest, Amount::ZERO) } else { (Amount::ZERO, rest) };
        Ok(MemberResult { member, may_give, funded: self.funded, returned: self.returned, unspent, to_carried, stays })
    }
}

impl BucketResult {
    /// The money that funds the bucket: one transfer per giver.
    pub fn transfers(&self) -> Vec<Transfer> {
        let fund =
            |giver: &Giver| Transfer::new(Account::Allotment(giver.member), Account::Bucket(self.bucket), giver.kept);
        self.givers.iter().map(fund).filter(|transfer| transfer.amount.is_positive()).collect()
    }
}

impl Settlement {
    /// The money that funds buckets now: one transfer per allocation kept, in bucket and member order. What was settled
    /// early has moved before.
    pub fn funding_transfers(&self) -> Vec<Transfer> {
        let now = self.buckets.iter().filter(|result| !self.early.contains(&result.bucket));
        now.flat_map(BucketResult::transfers).collect()
    }

    /// The money that goes back to carried: one transfer per member who has some.
    pub fn carried_transfers(&self) -> Vec<Transfer> {
        let carry =
            |one: &MemberResult| Transfer::new(Account::Allotment(one.member), Account::Carried, one.to_carried);
        self.members.iter().map(carry).filter(|transfer| transfer.amount.is_positive()).collect()
    }
}
