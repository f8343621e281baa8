//! The weights of the sharing rule `weights` (money.md 5): each active member's, with a reason, kept with history.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::agreement::{Sharing, in_force};
use crate::domain::ids::MemberNumber;
use crate::domain::member::MemberState;
use crate::domain::text::Reason;
use crate::domain::time::UtcTime;
use crate::domain::weight::Weight;
use crate::services::once::{IdempotencyKey, KeyReused, once};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::member_weights::{self as store, WeightRow};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, Tx, agreements, log, members};

/// One active member and how much they count.
#[derive(Debug, Clone)]
pub struct MemberWeight {
    /// The member.
    pub member: MemberNumber,
    /// The name.
    pub name: String,
    /// The weight with its reason; none for who came after the newest setting.
    pub weight: Option<(Weight, String)>,
}

/// One setting of the weights.
#[derive(Debug, Clone)]
pub struct WeightSetting {
    /// 1, 2, 3 … in the group.
    pub revision: i64,
    /// When it was recorded (UTC).
    pub recorded_at: UtcTime,
    /// Who recorded it.
    pub recorded_by: String,
    /// Name, weight and reason, by member number.
    pub members: Vec<(String, Weight, String)>,
}

/// The page of the weights.
#[derive(Debug, Clone)]
pub struct WeightFacts {
    /// The active members, by number.
    pub members: Vec<MemberWeight>,
    /// Every setting, newest first.
    pub history: Vec<WeightSetting>,
    /// Whether the agreement in force today shares by them.
    pub in_use: bool,
}

/// The weights and their history; three queries.
///
/// # Errors
/// When the database fails.
pub fn weights(db: &Db, who: &GroupScope, today: NaiveDate) -> Result<WeightFacts, StoreError> {
    db.read(|snapshot| {
        let known = members::list_members(snapshot, who.group())?;
        let rows = store::list_weights(snapshot, who.group())?;
        let versions = agreements::list_agreements(snapshot, who.group())?;
        let names: BTreeMap<MemberNumber, &str> = known.iter().map(|one| (one.number, one.name.as_str())).collect();
        let name_of = |member: MemberNumber| names.get(&member).map(|name| (*name).to_owned()).unwrap_or_default();
        let newest = rows.first().map(|row| row.revision);
        let of_newest = |member| {
            let row = rows.iter().find(|row| Some(row.revision) == newest && row.member == member);
            row.map(|row| (row.weight, row.reason.clone()))
        };
        let active = known.iter().filter(|member| member.state == MemberState::Active);
        let list = active.map(|member| MemberWeight {
            member: member.number,
            name: member.name.clone(),
            weight: of_newest(member.number),
        });
        let mut history: Vec<WeightSetting> = Vec::new();
        for row in &rows {
            let line = (name_of(row.member), row.weight, row.reason.clone());
            match history.last_mut().filter(|setting| setting.revision == row.revision) {
                Some(setting) => setting.members.push(line),
                None => history.push(WeightSetting {
                    revision: row.revision,
                    recorded_at: row.recorded_at,
                    recorded_by: name_of(row.recorded_by),
                    members: vec![line],
                }),
            }
        }
        let sharing = in_force(&versions, today).map(|agreement| agreement.sharing);
        Ok(WeightFacts { members: list.collect(), history, in_use: sharing == Some(Sharing::Weights) })
    })
}

/// A member's weight with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GivenWeight {
    /// The member.
    pub member: MemberNumber,
    /// The weight.
    pub weight: Weight,
    /// Why.
    pub reason: Reason,
}

/// Give every active member a weight.
#[derive(Debug, Clone)]
pub struct SetWeights {
    /// The weights, one for each active member.
    pub weights: Vec<GivenWeight>,
    /// The form's key.
    pub key: Option<IdempotencyKey>,
}

/// Why the weights were not set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WeightsRefused {
    /// Somebody joined or left since the form was shown: these active members have no weight in it.
    #[error("no weight for {}", .names.join(", "))]
    Without {
        /// Their names.
        names: Vec<String>,
    },
    /// Somebody who is not an active member.
    #[error("member {member} is not active")]
    NotActive {
        /// The member.
        member: MemberNumber,
    },
    /// The same as now.
    #[error("nothing differs from the weights that hold")]
    NothingNew,
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Sets the weights. Earlier settings stay readable; rounds that are open keep theirs.
///
/// # Errors
/// [`WeightsRefused`]; the database.
pub fn set_weights(db: &Db, who: &GroupScope, command: SetWeights) -> Result<i64, Failure<WeightsRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let SetWeights { weights, key } = command;
        once(tx, who.user(), key.as_ref(), WeightsRefused::from, |tx| {
            let given: BTreeMap<MemberNumber, GivenWeight> = weights.into_iter().map(|one| (one.member, one)).collect();
            let known = members::list_members(tx, who.group())?;
            let active = || known.iter().filter(|member| member.state == MemberState::Active);
            if let Some(other) = given.keys().find(|number| active().all(|member| member.number != **number)) {
                return Err(Failure::Refused(WeightsRefused::NotActive { member: *other }));
            }
            let without = active().filter(|member| !given.contains_key(&member.number));
            let names: Vec<String> = without.map(|member| member.name.clone()).collect();
            if !names.is_empty() {
                return Err(Failure::Refused(WeightsRefused::Without { names }));
            }
            let before = store::list_newest_weights(tx, who.group())?;
            let same = |row: &WeightRow| {
                let given = given.get(&row.member);
                given.is_some_and(|given| given.weight == row.weight && given.reason.as_str() == row.reason)
            };
            if before.len() == given.len() && before.iter().all(same) {
                return Err(Failure::Refused(WeightsRefused::NothingNew));
            }
            Ok(record_in(tx, &locked, &who, given.into_values())?)
        })
    })
}

/// Adds a setting in which the active members who are not named keep what they have. For files, which may name a few.
///
/// # Errors
/// When the database fails.
pub(crate) fn merge_weights_in(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    named: Vec<GivenWeight>,
) -> Result<i64, StoreError> {
    let mut all: BTreeMap<MemberNumber, GivenWeight> = BTreeMap::new();
    let known = members::list_members(tx, who.group())?;
    for row in store::list_newest_weights(tx, who.group())? {
        let is_active = |member: &members::Member| member.number == row.member && member.state == MemberState::Active;
        if known.iter().any(is_active) {
            let reason = Reason::parse(&row.reason).map_err(|error| StoreError::Corrupt(error.to_string()))?;
            all.insert(row.member, GivenWeight { member: row.member, weight: row.weight, reason });
        }
    }
    all.extend(named.into_iter().map(|one| (one.member, one)));
    record_in(tx, locked, who, all.into_values())
}

fn record_in(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    weights: impl Iterator<Item = GivenWeight>,
) -> Result<i64, StoreError> {
    let rows: Vec<_> = weights.map(|one| (one.member, one.weight, one.reason.into_string())).collect();
    let revision = store::insert_weights(tx, locked, who, &rows)?;
    let detail = format!("Set the weights of {} members", rows.len());
    log::record(tx, locked, who.member(), "weights_set", &format!("weights:{revision}"), &detail)?;
    Ok(revision)
}
