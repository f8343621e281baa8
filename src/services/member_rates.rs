//! A member's own rate with its history: a venture at 5 % from March (money.md 3). Contributions that are posted keep
//! the rate they were posted with.

use chrono::NaiveDate;

use crate::domain::agreement::{in_force, rate_in_force};
use crate::domain::ids::MemberNumber;
use crate::domain::money::Rate;
use crate::domain::text::WebAddress;
use crate::domain::time::UtcTime;
use crate::store::ledger::lock_group;
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, Snapshot, StoreError, agreements, log, member_rates, members};

/// One step of the history.
#[derive(Debug, Clone)]
pub struct RateStep {
    /// 1, 2, 3 … for this member.
    pub number: i64,
    /// The day it takes effect.
    pub from: NaiveDate,
    /// The rate; none stands for the agreement's pool rate again.
    pub rate: Option<Rate>,
    /// Link to the decision.
    pub decision: Option<String>,
    /// When it was recorded (UTC).
    pub recorded_at: UtcTime,
    /// Who recorded it.
    pub recorded_by: String,
    /// Its day has not come, and nothing newer stands: it can be taken back.
    pub is_coming: bool,
}

/// What a member gives of an invoice, and since when.
#[derive(Debug, Clone)]
pub struct RateFacts {
    /// The member's own rate in force today.
    pub own: Option<Rate>,
    /// The agreement's pool rate in force today.
    pub agreed: Option<Rate>,
    /// The history, newest first; empty for a member who never had a rate of their own.
    pub steps: Vec<RateStep>,
}

/// What a member gives of an invoice; three queries.
///
/// # Errors
/// When the database fails.
pub fn rates_in(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    member: MemberNumber,
    today: NaiveDate,
) -> Result<RateFacts, StoreError> {
    let steps = member_rates::list_steps(snapshot, group, member)?;
    let names = members::list_members(snapshot, group)?;
    let versions = agreements::list_agreements(snapshot, group)?;
    let history: Vec<_> = steps.iter().map(|step| (step.from, step.rate)).collect();
    let newest = steps.last().map(|step| step.number);
    let name_of = |number| names.iter().find(|one| one.number == number).map(|one| one.name.clone());
    let steps = steps.into_iter().rev().map(|step| RateStep {
        is_coming: step.from > today && Some(step.number) == newest,
        number: step.number,
        from: step.from,
        rate: step.rate,
        decision: step.decision,
        recorded_at: step.recorded_at,
        recorded_by: name_of(step.recorded_by).unwrap_or_default(),
    });
    Ok(RateFacts {
        own: rate_in_force(&history, today),
        agreed: in_force(&versions, today).map(|agreement| agreement.pool_rate),
        steps: steps.collect(),
    })
}

/// Give a member a rate of their own from a day on, or the agreement's again.
#[derive(Debug, Clone)]
pub struct SetRate {
    /// The member.
    pub member: MemberNumber,
    /// The day it takes effect.
    pub from: NaiveDate,
    /// The rate; none for the agreement's pool rate again.
    pub rate: Option<Rate>,
    /// Link to the decision.
    pub decision: Option<WebAddress>,
}

/// Why a rate was not set, or not taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RateRefused {
    /// No such member; the group itself is none.
    #[error("there is no such member")]
    NoSuchMember,
    /// It would take effect before the newest step does.
    #[error("the newest rate takes effect on {newest}")]
    BeforeNewest {
        /// The day of the newest step.
        newest: NaiveDate,
    },
    /// The same as now.
    #[error("nothing differs from what holds already")]
    NothingNew,
    /// There is no rate of their own that could end.
    #[error("the member has no rate of their own")]
    NothingToEnd,
    /// Only the newest step can be taken back, and only before its day.
    #[error("this rate holds already, or is not the newest")]
    NotComing,
}

/// Sets a member's rate from a day on. The first one holds for all earlier days too.
///
/// # Errors
/// [`RateRefused`]; the database.
pub fn set_rate(db: &Db, who: &GroupScope, command: SetRate) -> Result<i64, Failure<RateRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let SetRate { member, from, rate, decision } = command;
        let found = members::find_member(tx, who.group(), member)?.filter(|one| one.number != MemberNumber::GROUP);
        let Some(found) = found else { return Err(Failure::Refused(RateRefused::NoSuchMember)) };
        match member_rates::list_steps(tx, who.group(), member)?.pop() {
            Some(newest) if from < newest.from => {
                return Err(Failure::Refused(RateRefused::BeforeNewest { newest: newest.from }));
            }
            Some(newest) if rate == newest.rate => {
                let says_more = decision.as_ref().is_some_and(|link| Some(link.as_str()) != newest.decision.as_deref());
                if !says_more {
                    return Err(Failure::Refused(RateRefused::NothingNew));
                }
            }
            Some(_) => {}
            None if rate.is_none() => return Err(Failure::Refused(RateRefused::NothingToEnd)),
            None => {}
        }
        member_rates::insert_step(tx, &locked, &who, member, (from, rate), decision.as_ref())?;
        let detail = match rate {
            Some(rate) => format!("{} gives {} % of an invoice from {from}", found.name, rate.percent()),
            None => format!("{} gives what the agreement says from {from}", found.name),
        };
        log::record(tx, &locked, who.member(), "member_rate_set", &format!("member:{member}"), &detail)?;
        Ok(member.get())
    })
}

/// Takes the newest step back before its day has come.
///
/// # Errors
/// [`RateRefused`]; the database.
pub fn withdraw_rate(db: &Db, who: &GroupScope, member: MemberNumber, number: i64) -> Result<(), Failure<RateRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let found = members::find_member(tx, who.group(), member)?;
        let Some(found) = found else { return Err(Failure::Refused(RateRefused::NoSuchMember)) };
        let newest = member_rates::list_steps(tx, who.group(), member)?.pop();
        let newest = newest.filter(|step| step.number == number && step.from > locked.today());
        let Some(newest) = newest else { return Err(Failure::Refused(RateRefused::NotComing)) };
        member_rates::withdraw_step(tx, &locked, &who, member, number)?;
        let detail = format!("Took back the rate of {} that was to hold from {}", found.name, newest.from);
        log::record(tx, &locked, who.member(), "member_rate_withdrawn", &format!("member:{member}"), &detail)?;
        Ok(())
    })
}
