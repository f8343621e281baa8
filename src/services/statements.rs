//! Statements: what the next one would say, and posting it (money.md 4).

mod post;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::agreement::{Agreement, in_force};
use crate::domain::core_cost::{CoreCost, DueCost, due, not_agreed_yet};
use crate::domain::ids::MemberNumber;
use crate::domain::ledger::Account;
use crate::domain::money::{Amount, AmountError};
use crate::domain::statement::{
    CoreLinesPaid, StatementFacts, StatementRefused, StatementResult, core_lines_paid, decide_statement, months_covered,
};
use crate::domain::statement_name::StatementName;
use crate::domain::time::Month;
use crate::store::ledger::balance;
use crate::store::scope::InGroup;
use crate::store::statement_facts::{self as facts, Uncollected};
use crate::store::statements;
use crate::store::{Db, Failure, Snapshot, StoreError, agreements, core_costs, groups};

pub use post::{NameRefused, PostStatement, PostStatementRefused, PostedStatement, post_statement};
pub(crate) use post::{name_in, post_in};

/// A number of invoices and their sum net of tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// How many.
    pub count: i64,
    /// Their sum, net of tax.
    pub sum: Amount,
}

/// What a statement up to a day would say, before anything is posted.
#[derive(Debug, Clone)]
pub struct StatementPreview {
    /// The last paid day it collects.
    pub last_day: NaiveDate,
    /// The name it would get.
    pub name: String,
    /// The agreement in force today.
    pub agreement: Agreement,
    /// The months it covers; none for a second one in a month.
    pub months: Vec<Month>,
    /// The invoices it counts; those taken back since are not among them.
    pub invoices: Counted,
    /// The invoices it takes back: negative lines of what earlier statements counted.
    pub taken_back: i64,
    /// Invoices that are entered but not paid.
    pub on_the_way: Counted,
    /// Invoices paid after the last day: they count next time.
    pub later: Counted,
    /// What each member brought in, by number; below zero where credit notes outweigh.
    pub contributed: BTreeMap<MemberNumber, Amount>,
    /// The core costs due, with what each gets.
    pub core: CoreLinesPaid,
    /// Their sum.
    pub core_due: Amount,
    /// Costs that would be due but lack a decision.
    pub not_agreed: Vec<DueCost>,
    /// The shortfall brought forward.
    pub brought_forward: Amount,
    /// The statement before, from which money or a shortfall is carried.
    pub previous: Option<String>,
    /// The figures.
    pub result: StatementResult,
}

/// Why there can be no statement yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StatementWaits {
    /// The group has no agreement.
    #[error("there is no agreement yet")]
    NoAgreement,
    /// The last day has not come yet.
    #[error("the last day lies after today, {today}")]
    LastDayInFuture {
        /// Today where the group is.
        today: NaiveDate,
    },
    /// Credit notes and reversals exceed what came in.
    #[error("the pool is {short_by:?} short")]
    PoolBelowZero {
        /// What is missing until it is not below zero.
        short_by: Amount,
    },
    /// A sum is beyond what Brimful can hold.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

impl<R: From<StatementWaits>> From<StatementWaits> for Failure<R> {
    fn from(waits: StatementWaits) -> Self {
        Self::Refused(waits.into())
    }
}

/// Works out the statement up to `last_day`, with a constant number of queries.
///
/// # Errors
/// Why it has to wait, or the database.
pub fn preview_in(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    today: NaiveDate,
    last_day: NaiveDate,
) -> Result<StatementPreview, Failure<StatementWaits>> {
    if last_day > today {
        return Err(StatementWaits::LastDayInFuture { today }.into());
    }
    Gathered::load(snapshot, group)?.preview(today, last_day)
}

/// What every statement from now on is made of, whatever its last day: loaded once for a page that compares several.
#[derive(Debug)]
pub(crate) struct Gathered {
    pub(crate) versions: Vec<Agreement>,
    uncollected: Vec<Uncollected>,
    unpaid: (i64, Amount),
    costs: Vec<CoreCost>,
    covered_until: Option<Month>,
    previous: Option<statements::Statement>,
    covered: Amount,
    carried: Amount,
    taken: Vec<String>,
}

impl Gathered {
    /// Loads it, with a constant number of queries.
    pub(crate) fn load(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Self, StoreError> {
        let previous = statements::find_latest_statement(snapshot, group)?;
        Ok(Self {
            versions: agreements::list_agreements(snapshot, group)?,
            uncollected: facts::list_uncollected(snapshot, group)?,
            unpaid: facts::sum_unpaid(snapshot, group)?,
            costs: core_costs::list_core_costs(snapshot, group)?
                .into_iter()
                .filter(|listed| listed.withdrawn.is_none())
                .map(|listed| listed.cost)
                .collect(),
            covered_until: core_costs::find_last_covered_month(snapshot, group)?,
            covered: match &previous {
                Some(statement) => facts::sum_covers(snapshot, group, statement.number)?,
                None => Amount::ZERO,
            },
            previous,
            carried: balance(snapshot, group, Account::Carried)?,
            taken: facts::list_names(snapshot, group)?,
        })
    }

    /// The statement up to a day, or why it has to wait.
    pub(crate) fn preview(
        &self,
        today: NaiveDate,
        last_day: NaiveDate,
    ) -> Result<StatementPreview, Failure<StatementWaits>> {
        if last_day > today {
            return Err(StatementWaits::LastDayInFuture { today }.into());
        }
        preview_of(self, today, last_day)
    }
}

fn preview_of(
    gathered: &Gathered,
    today: NaiveDate,
    last_day: NaiveDate,
) -> Result<StatementPreview, Failure<StatementWaits>> {
    let agreement = in_force(&gathered.versions, today).ok_or(StatementWaits::NoAgreement)?.clone();
    let (count, sum) = gathered.unpaid;
    let (costs, carried) = (&gathered.costs, gathered.carried);
    let months = months_covered(gathered.covered_until, last_day);
    let brought_forward = match &gathered.previous {
        Some(statement) => {
            statement.shortfall.checked_sub(gathered.covered).map_err(StatementWaits::from)?.at_least_zero()
        }
        None => Amount::ZERO,
    };

    let (counted, later): (Vec<Uncollected>, Vec<Uncollected>) =
        gathered.uncollected.iter().cloned().partition(|line| line.counts_on <= last_day);
    let came_in = Amount::total(counted.iter().map(|line| line.amount)).map_err(StatementWaits::from)?;
    let core_due = due(costs, &months);
    let due_sum = Amount::total(core_due.iter().map(|line| line.amount)).map_err(StatementWaits::from)?;
    let result = decide_statement(&StatementFacts {
        came_in,
        foundation_share: agreement.foundation_share,
        core_due: core_due.clone(),
        brought_forward,
        carried,
    })
    .map_err(|refused| match refused {
        StatementRefused::PoolBelowZero { short_by } => Failure::Refused(StatementWaits::PoolBelowZero { short_by }),
        StatementRefused::Amount(error) => Failure::Refused(StatementWaits::Amount(error)),
        StatementRefused::BelowZero => Failure::Store(StoreError::Corrupt("a fund is below zero".to_owned())),
    })?;
    let core = core_lines_paid(&core_due, brought_forward, result.core_paid).map_err(StatementWaits::from)?;
    Ok(StatementPreview {
        last_day,
        name: StatementName::next_free(Month::of(today), &gathered.taken).to_string(),
        agreement,
        not_agreed: not_agreed_yet(costs, &months),
        months,
        invoices: count_invoices(&counted)?,
        taken_back: taken_back(&counted),
        on_the_way: Counted { count, sum },
        later: count_invoices(&later)?,
        contributed: by_member(&counted)?,
        core,
        core_due: due_sum,
        brought_forward,
        previous: gathered.previous.as_ref().map(|statement| statement.name.clone()),
        result,
    })
}

/// What a statement up to a day would say; without a day up to the end of last month. With the day it is today.
///
/// # Errors
/// The inner one says why it has to wait, the outer one is the database.
pub fn preview(
    db: &Db,
    group: InGroup,
    last_day: Option<NaiveDate>,
) -> Result<(NaiveDate, Result<StatementPreview, StatementWaits>), StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let today = groups::get_group(snapshot, group)?.zone.day_of(now);
        let last_day = last_day.unwrap_or_else(|| Month::of(today).previous().last_day());
        match preview_in(snapshot, group, today, last_day) {
            Ok(preview) => Ok((today, Ok(preview))),
            Err(Failure::Refused(waits)) => Ok((today, Err(waits))),
            Err(Failure::Store(error)) => Err(error),
        }
    })
}

/// Invoices that stand; a voided one and its reversal cancel each other and are no invoice here.
fn count_invoices(lines: &[Uncollected]) -> Result<Counted, StatementWaits> {
    let standing = || lines.iter().filter(|line| line.voided_at.is_none());
    let count = i64::try_from(standing().count()).map_err(|_| AmountError::Overflow)?;
    Ok(Counted { count, sum: Amount::total(standing().map(|line| line.invoiced))? })
}

/// Voided invoices of which only the reversal is here: an earlier statement has counted them.
fn taken_back(lines: &[Uncollected]) -> i64 {
    let mut alone = BTreeSet::new();
    for line in lines.iter().filter(|line| line.voided_at.is_some()) {
        // The first of a pair puts the invoice in, the second takes it out.
        if !alone.insert(line.invoice) {
            alone.remove(&line.invoice);
        }
    }
    i64::try_from(alone.len()).unwrap_or(i64::MAX)
}

fn by_member(lines: &[Uncollected]) -> Result<BTreeMap<MemberNumber, Amount>, StatementWaits> {
    let mut sums = BTreeMap::new();
    for line in lines {
        let sum = sums.entry(line.member).or_insert(Amount::ZERO);
        *sum = sum.checked_add(line.amount)?;
    }
    Ok(sums)
}
