//! Buckets: cost lines, goals, and the one function that tells a bucket's state (money.md 6).

use serde::{Deserialize, Serialize};

use super::ids::text_enum;
use super::money::{Amount, AmountError};
use super::time::UtcTime;

/// One line of what a bucket needs money for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CostLine {
    /// What it is.
    pub what: String,
    /// What is needed.
    pub required: Amount,
    /// What would be good on top.
    pub extra: Amount,
}

/// What a bucket wants: at least the minimum, at most the maximum if there is one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Goal {
    /// The sum of what is required.
    pub minimum: Amount,
    /// The sum of everything; none for an open-ended bucket.
    pub maximum: Option<Amount>,
}

text_enum! {
    /// The kind of a goal.
    pub enum GoalKind {
        /// Minimum and maximum are the same.
        Fixed = "fixed",
        /// Some of it is enough to start.
        Range = "range",
        /// There is no maximum.
        OpenEnded = "open_ended",
    }
}

/// Why a goal cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GoalError {
    /// There is no cost line.
    #[error("a bucket needs at least one cost line")]
    NoLines,
    /// A sum in the line at this place is below zero.
    #[error("cost line {index} is below zero")]
    BelowZero {
        /// The place in the list, from 0.
        index: usize,
    },
    /// The maximum is not above zero.
    #[error("the goal is nothing")]
    ZeroMaximum,
    /// The new maximum is below what was given already.
    #[error("the goal is below what was given")]
    BelowGiven {
        /// What was given.
        given: Amount,
        /// The maximum asked for.
        maximum: Amount,
    },
    /// A sum is above the limit.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

impl Goal {
    /// The goal of these lines.
    pub fn from_lines(lines: &[CostLine], open_ended: bool) -> Result<Goal, GoalError> {
        if lines.is_empty() {
            return Err(GoalError::NoLines);
        }
        let below_zero = |line: &CostLine| line.required.is_negative() || line.extra.is_negative();
        if let Some(index) = lines.iter().position(below_zero) {
            return Err(GoalError::BelowZero { index });
        }
        let minimum = Amount::total(lines.iter().map(|line| line.required))?;
        let extra = Amount::total(lines.iter().map(|line| line.extra))?;
        let maximum = Amount::entered(minimum.checked_add(extra)?.minor())?;
        if open_ended {
            return Ok(Goal { minimum, maximum: None });
        }
        if !maximum.is_positive() {
            return Err(GoalError::ZeroMaximum);
        }
        Ok(Goal { minimum, maximum: Some(maximum) })
    }

    /// Fixed, range or open-ended.
    pub fn kind(&self) -> GoalKind {
        match self.maximum {
            None => GoalKind::OpenEnded,
            Some(maximum) if maximum == self.minimum => GoalKind::Fixed,
            Some(_) => GoalKind::Range,
        }
    }

    /// Nothing more can go in. An open-ended bucket is never full.
    pub fn is_full(&self, total: Amount) -> bool {
        self.maximum.is_some_and(|maximum| total >= maximum)
    }

    /// There is something in it, and enough to start.
    pub fn is_enough(&self, total: Amount) -> bool {
        total.is_positive() && total >= self.minimum
    }

    /// What may still go in; none for an open-ended bucket.
    pub fn to_go(&self, total: Amount) -> Option<Amount> {
        self.maximum.map(|maximum| maximum.checked_sub(total).map_or(Amount::ZERO, Amount::at_least_zero))
    }

    /// Whether this goal may replace another while `given` is in the bucket. In a sealed round the totals must not
    /// show through a refusal: then pass nothing as given.
    pub fn check_against(&self, given: Amount) -> Result<(), GoalError> {
        match self.maximum {
            Some(maximum) if maximum < given => Err(GoalError::BelowGiven { given, maximum }),
            _ => Ok(()),
        }
    }
}

text_enum! {
    /// What a settlement decided about a bucket (money.md 8).
    pub enum Outcome {
        /// Funded with its maximum.
        Full = "full",
        /// Funded with what it has.
        Funded = "funded",
        /// Nothing, or too little.
        NotFunded = "not_funded",
    }
}

impl Outcome {
    /// The bucket holds money now.
    pub const fn is_funded(self) -> bool {
        matches!(self, Outcome::Full | Outcome::Funded)
    }
}

text_enum! {
    /// The state of a bucket as pages show it. It is computed, never stored.
    pub enum BucketState {
        /// Only its owners see it.
        Draft = "draft",
        /// Published, in no open round.
        Idea = "idea",
        /// In a round, below its minimum.
        Open = "open",
        /// Enough to start.
        MinimumReached = "minimum_reached",
        /// Nothing more fits.
        Full = "full",
        /// Settled with money.
        Funded = "funded",
        /// Settled without.
        NotFunded = "not_funded",
        /// Some of its money is paid out.
        BeingDone = "being_done",
        /// Finished with a report.
        Done = "done",
        /// Given up.
        Cancelled = "cancelled",
    }
}

/// What the state of a bucket depends on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BucketFacts {
    /// Its owners have shown it to the group.
    pub published: bool,
    /// The phase of the latest round it was put into.
    pub in_round: Option<RoundPhase>,
    /// What was given in that round; nothing while the round is sealed, so that no state tells the total.
    pub total: Amount,
    /// What it wants.
    pub goal: Goal,
    /// What the settlement decided.
    pub outcome: Option<Outcome>,
    /// What was paid out of it.
    pub paid: Amount,
    /// It was finished.
    pub done: bool,
    /// It was cancelled.
    pub cancelled: bool,
}

/// The one place where a bucket's state is decided.
pub fn bucket_state(facts: &BucketFacts) -> BucketState {
    match facts {
        BucketFacts { cancelled: true, .. } => BucketState::Cancelled,
        BucketFacts { done: true, .. } => BucketState::Done,
        BucketFacts { outcome: Some(Outcome::NotFunded), .. } => BucketState::NotFunded,
        BucketFacts { outcome: Some(_), paid, .. } if paid.is_positive() => BucketState::BeingDone,
        BucketFacts { outcome: Some(_), .. } => BucketState::Funded,
        BucketFacts { published: false, .. } => BucketState::Draft,
        BucketFacts { in_round: Some(RoundPhase::Open | RoundPhase::Closed | RoundPhase::Settled), .. } => {
            state_in_round(facts.goal, facts.total)
        }
        _ => BucketState::Idea,
    }
}

fn state_in_round(goal: Goal, total: Amount) -> BucketState {
    if goal.is_full(total) {
        BucketState::Full
    } else if goal.is_enough(total) {
        BucketState::MinimumReached
    } else {
        BucketState::Open
    }
}

text_enum! {
    /// Where a round stands.
    pub enum RoundPhase {
        /// Posted, but splits are not taken yet.
        Announced = "announced",
        /// Splits are taken.
        Open = "open",
        /// Its time is over; nothing is decided yet.
        Closed = "closed",
        /// Decided and posted.
        Settled = "settled",
        /// Taken back before it opened.
        Withdrawn = "withdrawn",
    }
}

/// Where a round stands now. The closing moment itself is closed already (money.md 7).
pub fn round_phase(opens_at: UtcTime, closes_at: UtcTime, settled: bool, withdrawn: bool, now: UtcTime) -> RoundPhase {
    match (withdrawn, settled) {
        (true, _) => RoundPhase::Withdrawn,
        (false, true) => RoundPhase::Settled,
        (false, false) if now >= closes_at => RoundPhase::Closed,
        (false, false) if now >= opens_at => RoundPhase::Open,
        (false, false) => RoundPhase::Announced,
    }
}

text_enum! {
    /// What a bucket lacks before it may get money (money.md 6).
    pub enum Missing {
        /// A title.
        Title = "title",
        /// The person who is responsible.
        Owner = "owner",
        /// A sum.
        Sum = "sum",
        /// What the group gets from it.
        Benefit = "benefit",
    }
}

/// No money without a title, an owner, a sum, and what the group gets from it.
pub fn still_missing(title: &str, owners: usize, goal: Option<Goal>, benefit: &str) -> Vec<Missing> {
    let checks = [
        (Missing::Title, title.trim().is_empty()),
        (Missing::Owner, owners == 0),
        (Missing::Sum, goal.is_none()),
        (Missing::Benefit, benefit.trim().is_empty()),
    ];
    checks.into_iter().filter(|(_, is_missing)| *is_missing).map(|(missing, _)| missing).collect()
}
