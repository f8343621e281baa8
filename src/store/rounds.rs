//! Rounds: opening one, its head for pages, and the lock under which splits are saved (money.md 5 to 8).

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::conn::{Snapshot, Tx};
use super::error::StoreError;
use super::ledger::LockedGroup;
pub use super::round_lock::{LockedRound, lock_round};
use super::schema::{rounds, settlements};
use super::scope::InGroup;
use crate::domain::agreement::{Sharing, UnspentTo};
use crate::domain::bucket::{RoundPhase, round_phase};
use crate::domain::ids::{EntryNumber, MemberNumber, RoundNumber, StatementNumber};
use crate::domain::money::{Amount, Rate};
use crate::domain::offer::AnswerDays;
use crate::domain::round::ParticipantsBy;
use crate::domain::settlement::BelowMinimum;
use crate::domain::split::SplitRules;
use crate::domain::time::UtcTime;

/// Everything that stands about a round, but nothing of its buckets and participants. What no figure depends on stays
/// out of a bundle.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundHead {
    /// 1, 2, 3 … in the group.
    pub number: RoundNumber,
    /// `2026-11`: the name of its statement.
    pub name: String,
    /// Its statement.
    pub statement: StatementNumber,
    /// Who takes part.
    #[serde(skip, default = "everybody")]
    pub participants_by: ParticipantsBy,
    /// How the sum became allotments.
    pub sharing: Sharing,
    /// The allotment unit in minor units.
    pub unit_minor: i64,
    /// What could not be shared out and stayed in carried.
    pub stays_carried: Amount,
    /// The step of the + and − buttons.
    #[serde(skip)]
    pub step: Amount,
    /// Somebody chose that step; else it was fitted to the allotments.
    #[serde(skip)]
    pub step_is_chosen: bool,
    /// The rules for splits.
    pub rules: SplitRules,
    /// Whether members see who gave what; outsiders never do.
    #[serde(skip)]
    pub members_see_names: bool,
    /// What happens to a bucket below its minimum.
    pub below_minimum: BelowMinimum,
    /// How long owners may answer an offer after the close.
    pub answer_days: AnswerDays,
    /// Where returned money and unspent allotments go.
    pub unspent_to: UnspentTo,
    /// From when splits are taken (UTC).
    pub opens_at: UtcTime,
    /// Until when splits are taken, this moment excluded (UTC).
    pub closes_at: UtcTime,
    /// The day until which owners send their invoices.
    #[serde(skip)]
    pub invoices_by: Option<NaiveDate>,
    /// When it was posted (UTC).
    pub opened_at: UtcTime,
    /// Who opened it.
    pub opened_by: MemberNumber,
    /// Who ended it before its time.
    #[serde(skip)]
    pub closed_by: Option<MemberNumber>,
    /// When it was taken back (UTC).
    pub withdrawn_at: Option<UtcTime>,
    /// The entry that posted the allotments; none if nobody got any.
    pub allotment_entry: Option<EntryNumber>,
    /// Raised by every save; pages of others compare it.
    #[serde(skip)]
    pub version: i64,
    /// When it was settled (UTC).
    #[serde(skip)]
    pub settled_at: Option<UtcTime>,
}

const fn everybody() -> ParticipantsBy {
    ParticipantsBy::All
}

impl RoundHead {
    /// Until when owners may answer an offer (UTC), this moment excluded.
    pub fn answers_until(&self) -> UtcTime {
        self.answer_days.after(self.closes_at)
    }

    /// Where the round stands at `now`.
    pub fn phase(&self, now: UtcTime) -> RoundPhase {
        let (settled, withdrawn) = (self.settled_at.is_some(), self.withdrawn_at.is_some());
        round_phase(self.opens_at, self.closes_at, settled, withdrawn, now)
    }
}

type HeadRow = (
    (RoundNumber, String, StatementNumber, ParticipantsBy, String, Rate, i64, Amount, (Amount, bool)),
    (Option<Amount>, bool, bool, bool, bool, BelowMinimum, i64, UnspentTo),
    (UtcTime, UtcTime, Option<NaiveDate>, UtcTime, MemberNumber, Option<MemberNumber>, Option<UtcTime>),
    (Option<EntryNumber>, i64, Option<UtcTime>),
);

/// A SELECT of heads; macros, since the type of such a query is nothing to write down.
macro_rules! heads {
    ($group:expr) => {
        rounds::table
            .left_join(
                settlements::table
                    .on(settlements::group_id.eq(rounds::group_id).and(settlements::round_number.eq(rounds::number))),
            )
            .filter(rounds::group_id.eq($group.id()))
            .select((
                (
                    rounds::number,
                    rounds::name,
                    rounds::statement_number,
                    rounds::participants_by,
                    rounds::sharing,
                    rounds::equal_part,
                    rounds::unit_minor,
                    rounds::stays_carried,
                    (rounds::step, rounds::step_is_chosen),
                ),
                (
                    rounds::cap,
                    rounds::own_bucket,
                    rounds::sealed,
                    rounds::final_after_saving,
                    rounds::members_see_names,
                    rounds::below_minimum,
                    rounds::answer_days,
                    rounds::unspent_to,
                ),
                (
                    rounds::opens_at,
                    rounds::closes_at,
                    rounds::invoices_by,
                    rounds::opened_at,
                    rounds::opened_by,
                    rounds::closed_by,
                    rounds::withdrawn_at,
                ),
                (rounds::allotment_entry, rounds::version, settlements::settled_at.nullable()),
            ))
    };
}

fn head_of(row: HeadRow) -> Result<RoundHead, StoreError> {
    let (
        (
            number,
            name,
            statement,
            participants_by,
            sharing,
            equal_part,
            unit_minor,
            stays_carried,
            (step, step_is_chosen),
        ),
        (cap, own_bucket, sealed, final_after_saving, members_see_names, below_minimum, answer_days, unspent_to),
        (opens_at, closes_at, invoices_by, opened_at, opened_by, closed_by, withdrawn_at),
        (allotment_entry, version, settled_at),
    ) = row;
    Ok(RoundHead {
        number,
        name,
        statement,
        participants_by,
        sharing: Sharing::parse(&sharing, Some(equal_part))
            .ok_or_else(|| StoreError::Corrupt(format!("round {number} shares by {sharing:?}")))?,
        unit_minor,
        stays_carried,
        step,
        step_is_chosen,
        rules: SplitRules { cap, own_bucket, sealed, final_after_saving },
        members_see_names,
        below_minimum,
        answer_days: AnswerDays::new(answer_days)
            .ok_or_else(|| StoreError::Corrupt(format!("round {number} waits {answer_days} days for answers")))?,
        unspent_to,
        opens_at,
        closes_at,
        invoices_by,
        opened_at,
        opened_by,
        closed_by,
        withdrawn_at,
        allotment_entry,
        version,
        settled_at,
    })
}

/// One round.
///
/// # Errors
/// When the database fails or holds a rule that cannot be.
pub fn find_round(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    number: RoundNumber,
) -> Result<Option<RoundHead>, StoreError> {
    let row: Option<HeadRow> = heads!(group).filter(rounds::number.eq(number)).first(snapshot.db()).optional()?;
    row.map(head_of).transpose()
}

/// Every round but those withdrawn, newest first.
///
/// # Errors
/// When the database fails or holds a rule that cannot be.
pub fn list_rounds(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<RoundHead>, StoreError> {
    let rows: Vec<HeadRow> =
        heads!(group).filter(rounds::withdrawn_at.is_null()).order(rounds::number.desc()).load(snapshot.db())?;
    rows.into_iter().map(head_of).collect()
}

/// Every round, those withdrawn included, oldest first.
///
/// # Errors
/// When the database fails or holds a rule that cannot be.
pub fn list_all_rounds(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<RoundHead>, StoreError> {
    let rows: Vec<HeadRow> = heads!(group).order(rounds::number).load(snapshot.db())?;
    rows.into_iter().map(head_of).collect()
}

/// The round that is announced, open, or closed and not yet settled. There is at most one.
///
/// # Errors
/// When the database fails or holds a rule that cannot be.
pub fn find_unsettled(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Option<RoundHead>, StoreError> {
    let row: Option<HeadRow> = heads!(group)
        .filter(rounds::withdrawn_at.is_null())
        .filter(settlements::round_number.is_null())
        .order(rounds::number.desc())
        .first(snapshot.db())
        .optional()?;
    row.map(head_of).transpose()
}

/// What is needed to write a round down.
#[derive(Debug, Clone)]
pub struct NewRound {
    /// The name of its statement.
    pub name: String,
    /// Its statement.
    pub statement: StatementNumber,
    /// Who takes part.
    pub participants_by: ParticipantsBy,
    /// How the sum becomes allotments.
    pub sharing: Sharing,
    /// The allotment unit in minor units.
    pub unit_minor: i64,
    /// What could not be shared out and stays in carried.
    pub stays_carried: Amount,
    /// The step of the + and − buttons.
    pub step: Amount,
    /// Somebody chose that step; else it was fitted to the allotments.
    pub step_is_chosen: bool,
    /// The rules for splits.
    pub rules: SplitRules,
    /// Whether members see who gave what.
    pub members_see_names: bool,
    /// What happens to a bucket below its minimum.
    pub below_minimum: BelowMinimum,
    /// How long owners may answer an offer after the close.
    pub answer_days: AnswerDays,
    /// Where returned money and unspent allotments go.
    pub unspent_to: UnspentTo,
    /// From when splits are taken (UTC).
    pub opens_at: UtcTime,
    /// Until when splits are taken (UTC).
    pub closes_at: UtcTime,
    /// The day until which owners send their invoices.
    pub invoices_by: Option<NaiveDate>,
}

/// The number that the next round gets.
///
/// # Errors
/// When the database fails.
pub fn next_number(tx: &mut Tx<'_>, locked: &LockedGroup<'_>) -> Result<RoundNumber, StoreError> {
    let last: Option<i64> = rounds::table
        .filter(rounds::group_id.eq(locked.group().id()))
        .select(diesel::dsl::max(rounds::number))
        .first(tx.db())?;
    Ok(RoundNumber::new(last.unwrap_or(0) + 1))
}

/// Writes a round down.
///
/// # Errors
/// A duplicate when the name is taken.
pub fn insert_round(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    actor: MemberNumber,
    number: RoundNumber,
    allotment_entry: Option<EntryNumber>,
    new: &NewRound,
) -> Result<(), StoreError> {
    diesel::insert_into(rounds::table)
        .values((
            (
                rounds::group_id.eq(locked.group().id()),
                rounds::number.eq(number),
                rounds::name.eq(&new.name),
                rounds::statement_number.eq(new.statement),
                rounds::participants_by.eq(new.participants_by),
                rounds::sharing.eq(new.sharing.as_str()),
                rounds::equal_part.eq(new.sharing.equal_part().unwrap_or(Rate::ZERO)),
                rounds::unit_minor.eq(new.unit_minor),
                rounds::stays_carried.eq(new.stays_carried),
                rounds::step.eq(new.step),
                rounds::step_is_chosen.eq(new.step_is_chosen),
            ),
            (
                rounds::cap.eq(new.rules.cap),
                rounds::own_bucket.eq(new.rules.own_bucket),
                rounds::sealed.eq(new.rules.sealed),
                rounds::final_after_saving.eq(new.rules.final_after_saving),
                rounds::members_see_names.eq(new.members_see_names),
                rounds::below_minimum.eq(new.below_minimum),
                rounds::answer_days.eq(new.answer_days.get()),
                rounds::unspent_to.eq(new.unspent_to),
            ),
            (
                rounds::opens_at.eq(new.opens_at),
                rounds::closes_at.eq(new.closes_at),
                rounds::invoices_by.eq(new.invoices_by),
                rounds::opened_at.eq(locked.at()),
                rounds::opened_by.eq(actor),
                rounds::allotment_entry.eq(allotment_entry),
                rounds::version.eq(1_i64),
            ),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// Says who ended a round before its time. The caller holds the lock of the round and moves the close.
///
/// # Errors
/// When the database fails.
pub fn set_closed_by(tx: &mut Tx<'_>, locked: &LockedRound<'_>, by: MemberNumber) -> Result<(), StoreError> {
    let of_group = rounds::table.filter(rounds::group_id.eq(locked.group().id()));
    diesel::update(of_group.filter(rounds::number.eq(locked.number())))
        .set(rounds::closed_by.eq(by))
        .execute(tx.db())?;
    Ok(())
}

/// Takes a round back before it began. The caller holds the lock of the round.
///
/// # Errors
/// When the database fails.
pub fn set_withdrawn(tx: &mut Tx<'_>, locked: &LockedRound<'_>) -> Result<(), StoreError> {
    let of_group = rounds::table.filter(rounds::group_id.eq(locked.group().id()));
    diesel::update(of_group.filter(rounds::number.eq(locked.number())))
        .set(rounds::withdrawn_at.eq(locked.at()))
        .execute(tx.db())?;
    Ok(())
}
