//! The group's rules in force: rates, the foundation's share, the rule of sharing, policies (money.md 1, 3, 5, 8, 9).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::currency::Currency;
use super::ids::text_enum;
use super::money::Rate;

/// One version of a group's agreement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// 1, 2, 3 ... within the group.
    pub version: i64,
    /// The day it takes effect. The first version holds for all earlier days too.
    pub from: NaiveDate,
    /// The part of a paid invoice that goes to the pool, unless the member or the invoice has a rate of its own.
    pub pool_rate: Rate,
    /// The foundation's share of what came in.
    pub foundation_share: Rate,
    /// What the group calls its foundation, if it does not call it that.
    pub foundation_name: Option<String>,
    /// How "ours to share" becomes allotments.
    pub sharing: Sharing,
    /// The smallest step of an allotment.
    pub unit: AllotmentUnit,
    /// Where returned money and unspent allotments go.
    pub unspent_to: UnspentTo,
    /// Where the unpaid money of a cancelled bucket goes.
    pub cancelled_to: CancelledTo,
    /// Whether the foundation may cover a shortfall of the core costs.
    pub cover_from_foundation: bool,
}

/// The rule of sharing (money.md 5).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "rule", deny_unknown_fields)]
pub enum Sharing {
    /// Everybody the same.
    Equal,
    /// By the contributions in this statement.
    Proportional,
    /// One part equally, the rest by contributions.
    Mixed {
        /// The part that is shared equally.
        equal_part: Rate,
    },
    /// By weights that the facilitator gives with reasons.
    Weights,
}

impl Sharing {
    /// The stored word of the rule, without the rate of `mixed`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Sharing::Equal => "equal",
            Sharing::Proportional => "proportional",
            Sharing::Mixed { .. } => "mixed",
            Sharing::Weights => "weights",
        }
    }

    /// The rule from its stored word and, for `mixed`, its equal part. `None` for another word or a missing part.
    pub fn parse(word: &str, equal_part: Option<Rate>) -> Option<Sharing> {
        match word {
            "equal" => Some(Sharing::Equal),
            "proportional" => Some(Sharing::Proportional),
            "mixed" => equal_part.map(|equal_part| Sharing::Mixed { equal_part }),
            "weights" => Some(Sharing::Weights),
            _ => None,
        }
    }

    /// The equal part of `mixed`, for storing beside the word.
    pub const fn equal_part(self) -> Option<Rate> {
        match self {
            Sharing::Mixed { equal_part } => Some(equal_part),
            _ => None,
        }
    }
}

text_enum! {
    /// The smallest step of an allotment (money.md 5).
    pub enum AllotmentUnit {
        /// One minor unit: a cent, a yen.
        Minor = "minor",
        /// One whole unit: a euro.
        Whole = "whole",
    }
}

impl AllotmentUnit {
    /// The step in minor units of the currency; for yen both are 1.
    pub fn in_minor(self, currency: Currency) -> i64 {
        match self {
            AllotmentUnit::Minor => 1,
            AllotmentUnit::Whole => currency.whole_unit().minor(),
        }
    }
}

text_enum! {
    /// Where returned money and unspent allotments go after a round (money.md 8).
    pub enum UnspentTo {
        /// To the carried fund: it enters the next statement.
        Carried = "carried",
        /// It stays with the giver and is added to their next allotment.
        Giver = "giver",
    }
}

text_enum! {
    /// Where the unpaid money of a cancelled bucket goes (money.md 9).
    pub enum CancelledTo {
        /// To the carried fund.
        Carried = "carried",
        /// To the foundation.
        Foundation = "foundation",
        /// Back to the givers, by what each gave.
        Givers = "givers",
    }
}

/// The version in force on a day: the last one that has begun, or the first one for all days before it.
/// Of two versions from the same day the higher number holds.
pub fn in_force(agreements: &[Agreement], day: NaiveDate) -> Option<&Agreement> {
    let begun = agreements.iter().filter(|one| one.from <= day).max_by_key(|one| (one.from, one.version));
    begun.or_else(|| agreements.iter().min_by_key(|one| (one.from, one.version)))
}

/// The same for a member's own rates: the last one that has begun, or the first one for all days before it.
/// Of two rates from the same day the later in the list holds. A step without a rate stands for the agreement's pool
/// rate again.
pub fn rate_in_force(history: &[(NaiveDate, Option<Rate>)], day: NaiveDate) -> Option<Rate> {
    let begun = history.iter().filter(|(from, _)| *from <= day).max_by_key(|(from, _)| *from);
    begun.or_else(|| history.iter().min_by_key(|(from, _)| *from)).and_then(|(_, rate)| *rate)
}
