//! What the page for opening a round starts from: the two usual days, the last round's rules, the preview.

use chrono::{Datelike, NaiveDate};

use super::OpenRoundRefused;
use super::preview::{RoundPlan, RoundPreview, preview_with};
use crate::domain::agreement::Agreement;
use crate::domain::agreement::in_force;
use crate::domain::bucket::RoundPhase;
use crate::domain::money::Amount;
use crate::domain::time::Month;
use crate::services::statements::{Counted, Gathered};
use crate::store::rounds::{self, RoundHead};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, groups, member_weights};

/// A day up to which money can be taken, with what it would bring.
#[derive(Debug, Clone, Copy)]
pub struct Income {
    /// The day.
    pub last_day: NaiveDate,
    /// The invoices counted.
    pub invoices: Counted,
    /// What of them comes in.
    pub came_in: Amount,
}

/// What the page shows.
#[derive(Debug)]
pub struct NewRound {
    /// Today where the group is.
    pub today: NaiveDate,
    /// The agreement in force.
    pub agreement: Option<Agreement>,
    /// Up to the end of last month; none while there can be no such statement.
    pub last_month: Option<Income>,
    /// Up to today.
    pub until_today: Option<Income>,
    /// The rounds before, newest first, whose rules are offered again.
    pub rounds: Vec<RoundHead>,
    /// The group has set weights, so that a round can go by them.
    pub has_weights: bool,
    /// The round that stands in the way.
    pub running: Option<(String, RoundPhase)>,
    /// The sum as planned, or why there is none.
    pub preview: Result<RoundPreview, OpenRoundRefused>,
}

/// The last day of the month before today's.
pub fn end_of_last_month(today: NaiveDate) -> NaiveDate {
    Month::of(today).previous().last_day()
}

/// Facts and preview for the plan; none plans up to the end of last month, or up to today where that is the first
/// month with any income.
///
/// # Errors
/// When the database fails.
pub fn new_round(db: &Db, who: &GroupScope, plan: Option<RoundPlan>) -> Result<NewRound, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let today = groups::get_group(snapshot, who.group())?.zone.day_of(now);
        let gathered = Gathered::load(snapshot, who.group())?;
        let last_month = income(&gathered, today, end_of_last_month(today))?;
        let until_today = income(&gathered, today, today)?;
        let plan = plan.unwrap_or_else(|| {
            let is_empty = last_month.is_none_or(|income| income.invoices.count == 0);
            let has_news = until_today.is_some_and(|income| income.invoices.count > 0);
            RoundPlan::up_to(if is_empty && has_news { today } else { end_of_last_month(today) })
        });
        let rounds = rounds::list_rounds(snapshot, who.group())?;
        let running = rounds.iter().find(|round| round.settled_at.is_none());
        let running = running.map(|round| (round.name.clone(), round.phase(now)));
        let preview = match preview_with(snapshot, who.group(), now, &plan, &gathered) {
            Ok(preview) => Ok(preview),
            Err(Failure::Refused(refusal)) => Err(refusal),
            Err(Failure::Store(error)) => return Err(error),
        };
        Ok(NewRound {
            today,
            agreement: in_force(&gathered.versions, today).cloned(),
            last_month,
            until_today,
            rounds,
            has_weights: !member_weights::list_newest_weights(snapshot, who.group())?.is_empty(),
            running,
            preview,
        })
    })
}

fn income(gathered: &Gathered, today: NaiveDate, last_day: NaiveDate) -> Result<Option<Income>, StoreError> {
    match gathered.preview(today, last_day) {
        Ok(seen) => Ok(Some(Income { last_day, invoices: seen.invoices, came_in: seen.result.came_in })),
        Err(Failure::Refused(_)) => Ok(None),
        Err(Failure::Store(error)) => Err(error),
    }
}

/// How many days a round is open: as the one before, else two weeks.
pub fn usual_length(before: Option<&RoundHead>) -> u64 {
    let days = before.map(|round| round.closes_at.day().num_days_from_ce() - round.opens_at.day().num_days_from_ce());
    days.and_then(|days| u64::try_from(days).ok()).filter(|days| (1..=120).contains(days)).unwrap_or(14)
}
