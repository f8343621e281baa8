//! The sum before anything is posted: exactly what members will get (pages.md 2, `/rounds/new`).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::OpenRoundRefused;
use crate::domain::agreement::{AllotmentUnit, Sharing};
use crate::domain::bucket::RoundPhase;
use crate::domain::currency::Currency;
use crate::domain::ids::MemberNumber;
use crate::domain::ledger::Account;
use crate::domain::member::MemberState;
use crate::domain::money::Amount;
use crate::domain::sharing::{ByRule, Share, SharingRefused, SharingResult, decide_sharing};
use crate::domain::time::UtcTime;
use crate::services::statements::{self, Gathered, StatementPreview};
use crate::store::members::Member;
use crate::store::scope::InGroup;
use crate::store::{Failure, Snapshot, StoreError, announcements, groups, ledger, member_weights, members, rounds};

/// Which money is shared, and how.
#[derive(Debug, Clone, Serialize)]
pub struct RoundPlan {
    /// The last paid day to collect.
    pub last_day: NaiveDate,
    /// The name, if not by the month of posting.
    pub name: Option<String>,
    /// The rule of sharing, if not as agreed.
    pub sharing: Option<Sharing>,
    /// The allotment unit, if not as agreed.
    pub unit: Option<AllotmentUnit>,
    /// What each participant counts, for the rule `weights`; empty for the weights that the group has set.
    pub weights: BTreeMap<MemberNumber, i64>,
}

impl RoundPlan {
    /// Everything as agreed, up to this day.
    pub fn up_to(last_day: NaiveDate) -> Self {
        Self { last_day, name: None, sharing: None, unit: None, weights: BTreeMap::new() }
    }
}

/// One participant's part.
#[derive(Debug, Clone)]
pub struct ParticipantPreview {
    /// The member.
    pub member: MemberNumber,
    /// The name.
    pub name: String,
    /// What the round gives them.
    pub allotment: Amount,
    /// What they kept from before and bring along.
    pub brought: Amount,
    /// Their contributions in this statement.
    pub contributed: Amount,
    /// Their weight.
    pub weight: Option<i64>,
    /// Why they have it.
    pub weight_reason: Option<String>,
    /// Whether they get a mail when the round opens.
    pub is_mailed: bool,
}

/// The smallest and the largest allotment under a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The smallest.
    pub from: Amount,
    /// The largest.
    pub to: Amount,
}

/// What a round would give to whom.
#[derive(Debug, Clone)]
pub struct RoundPreview {
    /// The sum.
    pub statement: StatementPreview,
    /// The name that the statement and the round get.
    pub name: String,
    /// The group's currency.
    pub currency: Currency,
    /// The rule of sharing.
    pub sharing: Sharing,
    /// The allotment unit.
    pub unit: AllotmentUnit,
    /// What everybody gets, by member number.
    pub participants: Vec<ParticipantPreview>,
    /// The rule that was used in the end.
    pub by_rule: ByRule,
    /// The smallest and the largest allotment.
    pub range: Range,
    /// The same if all got the same.
    pub if_equal: Range,
    /// The same if it went by contributions.
    pub if_proportional: Range,
    /// The sum of the allotments.
    pub allotted: Amount,
    /// What cannot be shared out and stays in carried.
    pub stays_carried: Amount,
    /// The part of it that is smaller than one allotment unit.
    pub unit_leaves: Amount,
    /// The hands that went up, where they were asked for; else all active members take part.
    pub hands: Option<HandsCounted>,
    /// The round that is not settled yet and stands in the way.
    pub running: Option<(String, RoundPhase)>,
}

/// The hands of a round that asks for them, counted for its preview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HandsCounted {
    /// The announcement.
    pub announcement: i64,
    /// Until when hands are counted, this moment excluded (UTC).
    pub until: UtcTime,
    /// That moment has passed.
    pub is_over: bool,
    /// How many active members have not answered.
    pub silent: usize,
}

/// What a facilitator saw before pressing the button: something else by then is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// What there was to share.
    pub to_share: Amount,
    /// Among how many.
    pub participants: usize,
    /// SHA-256 over every allotment, in hex.
    pub allotments: String,
}

impl RoundPreview {
    /// What to compare with when the button is pressed.
    pub fn seen(&self) -> Seen {
        let mut hash = Sha256::new();
        for one in &self.participants {
            for number in [one.member.get(), one.allotment.minor(), one.brought.minor()] {
                hash.update(number.to_be_bytes());
            }
        }
        Seen {
            to_share: self.statement.result.to_share,
            participants: self.participants.len(),
            allotments: data_encoding::HEXLOWER.encode(&hash.finalize()),
        }
    }

    /// What all participants bring along from before.
    ///
    /// # Errors
    /// When the sum is beyond what Brimful can hold.
    pub fn brought(&self) -> Result<Amount, OpenRoundRefused> {
        Ok(Amount::total(self.participants.iter().map(|one| one.brought))?)
    }

    /// How many mails go out when the round opens.
    pub fn mails(&self) -> usize {
        self.participants.iter().filter(|one| one.is_mailed).count()
    }
}

/// Works out what a round would give to whom, with a constant number of queries. Opening the round works out the same
/// anew under the group's lock.
///
/// # Errors
/// Why no sum can be shown at all, or the database.
pub fn preview(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    now: UtcTime,
    plan: &RoundPlan,
) -> Result<RoundPreview, Failure<OpenRoundRefused>> {
    let gathered = Gathered::load(snapshot, group)?;
    preview_with(snapshot, group, now, plan, &gathered)
}

/// The same from what was loaded before, for a page that shows several statements.
pub(super) fn preview_with(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    now: UtcTime,
    plan: &RoundPlan,
    gathered: &Gathered,
) -> Result<RoundPreview, Failure<OpenRoundRefused>> {
    let about = groups::get_group(snapshot, group)?;
    let today = about.zone.day_of(now);
    let statement = gathered.preview(today, plan.last_day).map_err(|failure| failure.map(OpenRoundRefused::from))?;
    let name = statements::name_in(snapshot, group, plan.name.as_deref(), &statement.name)
        .map_err(|failure| failure.map(OpenRoundRefused::from))?;
    let running = rounds::find_unsettled(snapshot, group)?.map(|round| {
        let phase = round.phase(now);
        (round.name, phase)
    });
    let (taking_part, hands) = taking_part(snapshot, group, now)?;
    let kept: BTreeMap<MemberNumber, Amount> = ledger::list_balances(snapshot, group)?
        .into_iter()
        .filter_map(|(account, balance)| match account {
            Account::Allotment(member) => Some((member, balance)),
            _ => None,
        })
        .collect();

    let sharing = plan.sharing.unwrap_or(statement.agreement.sharing);
    let unit = plan.unit.unwrap_or(statement.agreement.unit);
    let unit_minor = unit.in_minor(about.currency);
    let to_share = statement.result.to_share;
    let contributed = |member: MemberNumber| statement.contributed.get(&member).copied().unwrap_or(Amount::ZERO);
    let weights = weights_for(snapshot, group, sharing, plan)?;
    let shares: Vec<Share> = taking_part
        .iter()
        .map(|member| Share {
            member: member.number,
            contributed: contributed(member.number),
            weight: weights.get(&member.number).map(|(weight, _)| *weight),
        })
        .collect();
    let decide = |rule: &Sharing| {
        decide_sharing(rule, to_share, unit_minor, &shares).map_err(|refused| refusal(refused, &taking_part))
    };
    let shared = decide(&sharing)?;
    let (if_equal, if_proportional) = (decide(&Sharing::Equal)?, decide(&Sharing::Proportional)?);

    let participants = taking_part
        .into_iter()
        .zip(&shares)
        .zip(&shared.allotments)
        .map(|((member, share), (_, allotment))| ParticipantPreview {
            member: member.number,
            name: member.name,
            allotment: *allotment,
            brought: kept.get(&member.number).copied().unwrap_or(Amount::ZERO),
            contributed: share.contributed,
            weight: share.weight,
            weight_reason: weights.get(&share.member).and_then(|(_, reason)| reason.clone()),
            is_mailed: member.mails_rounds && member.email.is_some(),
        })
        .collect();
    let unit_leaves = Amount::from_minor(to_share.minor() % unit_minor);
    Ok(RoundPreview {
        name,
        currency: about.currency,
        sharing,
        unit,
        participants,
        by_rule: shared.by_rule,
        range: range(&shared),
        if_equal: range(&if_equal),
        if_proportional: range(&if_proportional),
        allotted: to_share
            .checked_sub(shared.stays_carried)
            .map_err(OpenRoundRefused::from)
            .map_err(Failure::Refused)?,
        stays_carried: shared.stays_carried,
        unit_leaves,
        hands,
        running,
        statement,
    })
}

/// The active members, or those of them who put up a hand (money.md 5).
fn taking_part(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    now: UtcTime,
) -> Result<(Vec<Member>, Option<HandsCounted>), Failure<OpenRoundRefused>> {
    let mut active = members::list_members(snapshot, group)?;
    active.retain(|member| member.state == MemberState::Active);
    let Some(asked) = announcements::find_waiting(snapshot, group)? else { return Ok((active, None)) };
    let answers: BTreeMap<MemberNumber, bool> = announcements::list_hands(snapshot, group, asked.number)?
        .into_iter()
        .map(|one| (one.member, one.is_up))
        .collect();
    let silent = active.iter().filter(|member| !answers.contains_key(&member.number)).count();
    active.retain(|member| answers.get(&member.number) == Some(&true));
    let (until, is_over) = (asked.hands_until, now >= asked.hands_until);
    if active.is_empty() {
        return Err(Failure::Refused(OpenRoundRefused::NoHands { until, is_over }));
    }
    Ok((active, Some(HandsCounted { announcement: asked.number, until, is_over, silent })))
}

/// The weights with their reasons, where the rule goes by them.
fn weights_for(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    sharing: Sharing,
    plan: &RoundPlan,
) -> Result<BTreeMap<MemberNumber, (i64, Option<String>)>, StoreError> {
    if sharing != Sharing::Weights {
        return Ok(BTreeMap::new());
    }
    if !plan.weights.is_empty() {
        return Ok(plan.weights.iter().map(|(member, weight)| (*member, (*weight, None))).collect());
    }
    let set = member_weights::list_newest_weights(snapshot, group)?;
    Ok(set.into_iter().map(|row| (row.member, (row.weight.get(), Some(row.reason)))).collect())
}

fn range(shared: &SharingResult) -> Range {
    let amounts = || shared.allotments.iter().map(|(_, amount)| *amount);
    Range { from: amounts().min().unwrap_or(Amount::ZERO), to: amounts().max().unwrap_or(Amount::ZERO) }
}

fn refusal(refused: SharingRefused, taking_part: &[Member]) -> Failure<OpenRoundRefused> {
    Failure::Refused(match refused {
        SharingRefused::NoParticipants => OpenRoundRefused::NoParticipants,
        SharingRefused::NoWeight { member } => {
            let name = taking_part.iter().find(|one| one.number == member).map(|one| one.name.clone());
            OpenRoundRefused::NoWeight { member, name: name.unwrap_or_default() }
        }
        SharingRefused::NegativeWeight { member } => OpenRoundRefused::NegativeWeight { member },
        SharingRefused::Amount(error) => OpenRoundRefused::Amount(error),
        SharingRefused::Twice { .. } | SharingRefused::BelowZero => {
            return Failure::Store(StoreError::Corrupt(refused.to_string()));
        }
    })
}
