//! What waits for treasurers, by mail on the first day of a month (mail.md, "treasurer's month").

use chrono::{Datelike, Duration, NaiveTime};

use crate::domain::ids::MemberNumber;
use crate::domain::member::MemberState;
use crate::domain::money::Amount;
use crate::domain::time::{Month, UtcTime};
use crate::services::books::standing::{Standing, standing_in};
use crate::services::core_payments::lines_in;
use crate::store::outbox::{Reminder, enqueue_reminders, list_tellings};
use crate::store::scope::{InGroup, list_groups_for_operator};
use crate::store::{Db, Failure, Snapshot, StoreError, groups, invoices, members, payouts};

/// The kind in the outbox.
const KIND: &str = "treasurer_month";

/// A server that was down over the first day still tells; one that starts later in the month does not.
const LATEST: i64 = 3;

/// Queues the mails of the month that has just begun, once per treasurer, from nine in the morning where each group is.
/// For the clock; how many were queued. Whether there is anything to do is known when a letter is written.
///
/// # Errors
/// When the database fails.
pub fn queue_treasurer_months(db: &Db) -> Result<usize, StoreError> {
    let now = db.now();
    // On most days it is the first, or shortly after it, in no zone: then nothing is asked.
    if (i64::from(now.day().day()) > LATEST + 2) && now.day().day() < 28 {
        return Ok(0);
    }
    let missing = db.read(|snapshot| missing(snapshot, now))?;
    let count = missing.iter().map(|(_, mails)| mails.len()).sum();
    for (group, mails) in missing {
        db.write(move |tx| enqueue_reminders(tx, group, KIND, &mails).map_err(Failure::<()>::from)).map_err(
            |failure| match failure {
                Failure::Store(error) => error,
                Failure::Refused(()) => StoreError::Corrupt("the outbox refused a mail".to_owned()),
            },
        )?;
    }
    Ok(count)
}

/// The mails that should be in the outbox and are not.
fn missing(snapshot: &mut Snapshot<'_>, now: UtcTime) -> Result<Vec<(InGroup, Vec<Reminder>)>, StoreError> {
    let mut all = Vec::new();
    for (slug, scope) in list_groups_for_operator(snapshot)? {
        let group = scope.group();
        let zone = groups::get_group(snapshot, group)?.zone;
        let month = Month::of(zone.day_of(now));
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
        let due = zone.to_utc(month.first_day().and_time(nine));
        if now < due || now >= due.plus(Duration::days(LATEST)) {
            continue;
        }
        let told = list_tellings(snapshot, group, KIND)?;
        let version = version_of(month);
        let mails: Vec<Reminder> = readers(snapshot, group)?
            .into_iter()
            .map(|member| Reminder {
                subject: format!("group:{slug}"),
                recipient: format!("member:{member}"),
                version,
                payload: "{}".to_owned(),
                due,
            })
            .filter(|mail| !told.iter().any(|(to, which, _)| *which == version && *to == mail.recipient))
            .collect();
        if !mails.is_empty() {
            all.push((group, mails));
        }
    }
    Ok(all)
}

/// Active treasurers who want it, by number.
fn readers(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<MemberNumber>, StoreError> {
    let roles = members::list_roles(snapshot, group)?;
    let is_treasurer = |number| roles.iter().any(|(member, _, roles)| *member == number && roles.treasurer);
    let members = members::list_members(snapshot, group)?.into_iter();
    let wanted = members.filter(|one| one.state == MemberState::Active && one.mails_money && one.email.is_some());
    Ok(wanted.map(|one| one.number).filter(|number| is_treasurer(*number)).collect())
}

/// Each month is a telling of its own.
fn version_of(month: Month) -> i64 {
    let first = month.first_day();
    i64::from(first.year()) * 12 + i64::from(first.month0())
}

/// The month that a telling is about.
pub(in crate::services) fn month_of(version: i64) -> Option<Month> {
    let year = i32::try_from(version.div_euclid(12)).ok()?;
    let month = u32::try_from(version.rem_euclid(12)).ok()?;
    Month::new(year, month + 1).ok()
}

/// How many, and how much together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::services) struct Counted {
    pub count: usize,
    pub sum: Amount,
}

/// What waits for a treasurer.
#[derive(Debug, Clone)]
pub(in crate::services) struct TreasurerTasks {
    /// Invoices that are not paid.
    pub invoices: Counted,
    /// Core costs that are not paid whole.
    pub core_costs: Counted,
    /// Payouts that were asked for.
    pub payouts: Counted,
    /// How many of the payouts were wanted before today.
    pub late: usize,
    /// The foundation and how long it would last.
    pub standing: Standing,
}

impl TreasurerTasks {
    /// Nothing waits.
    pub(in crate::services) const fn is_empty(&self) -> bool {
        self.invoices.count == 0 && self.core_costs.count == 0 && self.payouts.count == 0
    }

    /// What waits now.
    pub(in crate::services) fn load(
        snapshot: &mut Snapshot<'_>,
        group: InGroup,
        now: UtcTime,
    ) -> Result<Self, StoreError> {
        let today = groups::get_group(snapshot, group)?.zone.day_of(now);
        let unpaid = invoices::list_unpaid(snapshot, group, None)?;
        let mut core_costs = lines_in(snapshot, group)?;
        core_costs.retain(|line| line.left.is_positive());
        let mut waiting = payouts::list_payouts(snapshot, group, None)?;
        waiting.retain(payouts::Payout::is_waiting);
        Ok(Self {
            invoices: counted(unpaid.iter().map(|invoice| invoice.amount))?,
            core_costs: counted(core_costs.iter().map(|line| line.left))?,
            payouts: counted(waiting.iter().map(payouts::Payout::waits))?,
            late: waiting.iter().filter(|payout| payout.wanted_on.is_some_and(|day| day < today)).count(),
            standing: standing_in(snapshot, group, now)?,
        })
    }
}

fn counted(amounts: impl ExactSizeIterator<Item = Amount>) -> Result<Counted, StoreError> {
    let count = amounts.len();
    let sum = Amount::total(amounts).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    Ok(Counted { count, sum })
}
