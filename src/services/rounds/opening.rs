//! What it takes to open a round, what comes of it, and why it may not be.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::preview::{RoundPlan, Seen};
use crate::domain::agreement::UnspentTo;
use crate::domain::bucket::RoundPhase;
use crate::domain::ids::{MemberNumber, RoundNumber};
use crate::domain::money::{Amount, AmountError};
use crate::domain::offer::AnswerDays;
use crate::domain::settlement::BelowMinimum;
use crate::domain::time::UtcTime;
use crate::services::once::{IdempotencyKey, KeyReused};
use crate::services::statements::{NameRefused, StatementWaits};

/// From when splits are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Opens {
    /// At once.
    Now,
    /// On a day at 09:00 where the group is; at once if that has passed today.
    On(NaiveDate),
}

/// Open a round.
#[derive(Debug, Clone)]
pub struct OpenRound {
    /// Which money is shared, and how.
    pub plan: RoundPlan,
    /// From when splits are taken.
    pub opens: Opens,
    /// The day at whose 18:00, where the group is, the round closes.
    pub closes_on: NaiveDate,
    /// The day until which owners send their invoices.
    pub invoices_by: Option<NaiveDate>,
    /// The most one member may give to one bucket.
    pub cap: Option<Amount>,
    /// Whether a member may give to a bucket of their own.
    pub own_bucket: bool,
    /// Whether a saved split stands.
    pub final_after_saving: bool,
    /// Whether totals are hidden until the close.
    pub sealed: bool,
    /// Whether members see who gave what.
    pub members_see_names: bool,
    /// What happens to a bucket below its minimum.
    pub below_minimum: BelowMinimum,
    /// How long owners may answer an offer after the close.
    pub answer_days: AnswerDays,
    /// Where returned money and unspent allotments go; none is as agreed.
    pub unspent_to: Option<UnspentTo>,
    /// The step of the + and − buttons; none fits it to the allotment.
    pub step: Option<Amount>,
    /// What the preview said; none for a door that showed none (the demo, the command line).
    pub seen: Option<Seen>,
    /// The form's key.
    pub key: Option<IdempotencyKey>,
}

impl OpenRound {
    /// As agreed, with the rules a round has unless it says otherwise (money.md 5, 7, 8).
    pub fn by_default(plan: RoundPlan, opens: Opens, closes_on: NaiveDate) -> Self {
        Self {
            plan,
            opens,
            closes_on,
            invoices_by: None,
            cap: None,
            own_bucket: true,
            final_after_saving: false,
            sealed: false,
            members_see_names: true,
            below_minimum: BelowMinimum::Return,
            answer_days: AnswerDays::DEFAULT,
            unspent_to: None,
            step: None,
            seen: None,
            key: None,
        }
    }
}

/// A round that was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// Its number.
    pub round: RoundNumber,
    /// Its name, in its address.
    pub name: String,
    /// How many take part.
    pub participants: usize,
    /// What they may give in all, what they brought along included.
    pub may_give: Amount,
    /// From when splits are taken (UTC).
    pub opens_at: UtcTime,
    /// Until when (UTC).
    pub closes_at: UtcTime,
}

/// Why a round was not opened, with the figures for the sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenRoundRefused {
    /// There can be no statement yet.
    #[error(transparent)]
    Statement(#[from] StatementWaits),
    /// The name will not do.
    #[error(transparent)]
    Name(#[from] NameRefused),
    /// Another round is announced, open, or closed and not settled.
    #[error("the round {name} is not settled yet")]
    RoundRunning {
        /// That round.
        name: String,
        /// Where it stands.
        phase: RoundPhase,
    },
    /// Nobody would take part.
    #[error("there is no active member")]
    NoParticipants,
    /// A participant has no weight.
    #[error("{name} has no weight")]
    NoWeight {
        /// The member.
        member: MemberNumber,
        /// The member's name.
        name: String,
    },
    /// A participant's weight is below zero.
    #[error("the weight of member {member} is below zero")]
    NegativeWeight {
        /// The member.
        member: MemberNumber,
    },
    /// The opening day has passed.
    #[error("the opening day lies before today, {today}")]
    OpensInPast {
        /// Today where the group is.
        today: NaiveDate,
    },
    /// The closing day is not after the opening day.
    #[error("the closing day is not after the opening day, {opens_on}")]
    ClosesTooEarly {
        /// The opening day.
        opens_on: NaiveDate,
    },
    /// Nobody has put up a hand.
    #[error("nobody has put up a hand")]
    NoHands {
        /// Until when hands are counted (UTC).
        until: UtcTime,
        /// That has passed.
        is_over: bool,
    },
    /// Some members may still put up a hand.
    #[error("{silent} members may still answer until {until}")]
    HandsStillOpen {
        /// How many have not answered.
        silent: usize,
        /// Until when they may (UTC).
        until: UtcTime,
    },
    /// The day for invoices is before the close.
    #[error("the day for invoices is before the closing day, {closes_on}")]
    InvoicesTooEarly {
        /// The closing day.
        closes_on: NaiveDate,
    },
    /// The step of the buttons is nothing.
    #[error("the step is not above zero")]
    StepNotPositive,
    /// The most for one bucket is nothing.
    #[error("the cap is not above zero")]
    CapNotPositive,
    /// Nobody would have anything to give.
    #[error("there is nothing to share")]
    NothingToShare {
        /// What there is to share; too little for one unit each if above zero.
        to_share: Amount,
        /// What is missing for the core costs.
        shortfall: Amount,
    },
    /// What members would get has changed since it was shown.
    #[error("what members would get has changed")]
    Changed {
        /// What there was to share.
        was: Amount,
        /// What there is to share now.
        to_share: Amount,
        /// Among how many now.
        participants: usize,
    },
    /// A sum is beyond what Brimful can hold.
    #[error(transparent)]
    Amount(#[from] AmountError),
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}
