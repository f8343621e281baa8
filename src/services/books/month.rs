//! One month with everything its page and its files tell: the statement, where the money came from, and its round.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Audience;
use super::corrections::{Correction, corrections_of};
use super::past::{PastMonth, Rounds, past_in};
use super::standing::{Standing, standing_in};
use crate::domain::bucket::RoundPhase;
use crate::domain::disclosure::{KindPart, KindSum, kinds, kinds_for_outsiders};
use crate::domain::ids::{BucketNumber, InvoiceId};
use crate::domain::money::Amount;
use crate::domain::time::{Month, UtcTime};
use crate::services::buckets::{Since, since};
use crate::services::core_payments::{CoreLine, lines_in};
use crate::store::book_checks::{BookCheck, find_book_check};
use crate::store::books::{self, ContributionRow, LineRow};
use crate::store::groups::{self, Group};
use crate::store::month_notes::list_month_notes;
use crate::store::outcomes::{self, ParticipantRow, RoundBucketRow, SettlementRow};
use crate::store::rounds::RoundHead;
use crate::store::statements::{self, Statement};
use crate::store::{Db, Snapshot, StoreError, statement_facts};

/// A month as its reader may see it.
#[derive(Debug, Clone)]
pub struct MonthFacts {
    /// The group.
    pub group: Group,
    /// The statement.
    pub statement: Statement,
    /// What the group calls its foundation, if it does not call it that.
    pub foundation_name: Option<String>,
    /// From when the agreement used was in force.
    pub agreed_from: NaiveDate,
    /// Where the agreement was decided.
    pub decision: Option<String>,
    /// The core costs with what each got.
    pub lines: Vec<LineRow>,
    /// Where the money came from.
    pub income: Income,
    /// What the foundation covered of the shortfall.
    pub covered: Amount,
    /// What became of the core costs' money, line by line as `lines`.
    pub paid: Vec<CoreLine>,
    /// What was corrected in it.
    pub corrections: Vec<Correction>,
    /// Where the group stands now; on the newest month only.
    pub standing: Option<Standing>,
    /// The name of the statement before.
    pub previous: Option<String>,
    /// The name of the statement after.
    pub next: Option<String>,
    /// The round that shared it out, if one did.
    pub round: Option<RoundFacts>,
    /// What the facilitators noted about it.
    pub note: Option<String>,
    /// When the books were last checked.
    pub check: Option<BookCheck>,
    /// Every month up to this one, oldest first.
    pub past: Vec<PastMonth>,
}

/// Where the money came from. Each figure is missing where the reader may not know it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Income {
    /// How many invoices count.
    pub invoices: Option<usize>,
    /// The month in which all of them were paid.
    pub paid_in: Option<Month>,
    /// How many members contributed.
    pub members: Option<usize>,
    /// By kind of work.
    pub kinds: Option<Vec<KindSum>>,
}

/// A round as its reader may see it.
#[derive(Debug, Clone)]
pub struct RoundFacts {
    /// The round and its rules.
    pub row: RoundHead,
    /// Where it stands now.
    pub phase: RoundPhase,
    /// How many share.
    pub participants: usize,
    /// The smallest and the largest allotment.
    pub each: Option<(Amount, Amount)>,
    /// All allotments together.
    pub allotted: Amount,
    /// What participants had kept from before.
    pub brought: Amount,
    /// The buckets. In a sealed round that is not over yet, totals and givers are zero: nobody may know them.
    pub buckets: Vec<RoundBucketRow>,
    /// Whether those totals are hidden.
    pub hidden: bool,
    /// What was decided.
    pub settlement: Option<SettlementRow>,
    /// What became of the money of its buckets since, where anything did.
    pub since: BTreeMap<BucketNumber, Since>,
    /// What the reader gave.
    pub mine: BTreeMap<BucketNumber, Amount>,
}

/// Which month is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// The last one posted.
    Newest,
    /// The one with this name.
    Named(String),
}

/// The month, or `None` when there is none of that name (or none at all).
///
/// # Errors
/// When the database fails.
pub fn month(db: &Db, reader: Audience, which: &Which) -> Result<Option<MonthFacts>, StoreError> {
    let now = db.now();
    db.read(|snapshot| load(snapshot, reader, which, now))
}

/// The same within a snapshot.
///
/// # Errors
/// When the database fails.
pub fn load(
    snapshot: &mut Snapshot<'_>,
    reader: Audience,
    which: &Which,
    now: UtcTime,
) -> Result<Option<MonthFacts>, StoreError> {
    let group = reader.group();
    let statements = statements::list_statements(snapshot, group)?;
    let place = match which {
        Which::Newest => statements.len().checked_sub(1),
        Which::Named(name) => statements.iter().position(|statement| statement.name == *name),
    };
    let Some((place, statement)) = place.and_then(|place| Some((place, statements.get(place)?.clone()))) else {
        return Ok(None);
    };
    let neighbour = |place: Option<usize>| place.and_then(|place| statements.get(place));
    let (previous, next) = (neighbour(place.checked_sub(1)), neighbour(place.checked_add(1)));
    let (agreed_from, foundation_name, decision) =
        books::get_agreement_day(snapshot, group, statement.agreement_version)?;
    let covered = statement_facts::sum_covers(snapshot, group, statement.number)?;
    let contributions = books::list_contributions(snapshot, group, Some(statement.number))?;
    let mut paid = if statement.core_due.is_positive() { lines_in(snapshot, group)? } else { Vec::new() };
    paid.retain(|line| line.key.statement == statement.number);
    let corrections = corrections_of(snapshot, reader, &statements, place)?;
    let notes = list_month_notes(snapshot, group)?;
    let rounds = Rounds::of(snapshot, group)?;
    let past = past_in(snapshot, group, statements.get(..=place).unwrap_or_default(), &notes, &rounds)?;
    let standing = if next.is_none() { Some(standing_in(snapshot, group, now)?) } else { None };
    Ok(Some(MonthFacts {
        paid,
        corrections,
        standing,
        group: groups::get_group(snapshot, group)?,
        foundation_name: Some(foundation_name).filter(|name| !name.is_empty()),
        agreed_from,
        decision,
        lines: books::list_lines(snapshot, group, Some(statement.number))?,
        income: income(&contributions, reader)?,
        covered,
        previous: previous.map(|statement| statement.name.clone()),
        next: next.map(|statement| statement.name.clone()),
        round: round_of(snapshot, reader, &statement, rounds, now)?,
        note: notes.into_iter().find(|(of, _)| *of == statement.number).map(|(_, words)| words),
        check: find_book_check(snapshot, group)?,
        past,
        statement,
    }))
}

fn income(contributions: &[ContributionRow], reader: Audience) -> Result<Income, StoreError> {
    let parts: Vec<KindPart> = contributions
        .iter()
        .map(|row| KindPart { kind: row.kind.clone(), member: row.member, amount: row.amount })
        .collect();
    let sums = if reader.is_member() { kinds(&parts).map(Some) } else { kinds_for_outsiders(&parts) };
    let Some(kinds) = sums.map_err(too_large)? else { return Ok(Income::default()) };
    // A reversal has the other sign than its invoice. Together in one statement the two are no invoice; an invoice
    // that is taken back later has counted here all the same.
    let takes_back = |row: &ContributionRow| row.amount.is_negative() != row.invoice_amount.is_negative();
    let taken_back: BTreeSet<InvoiceId> =
        contributions.iter().filter(|row| takes_back(row)).map(|row| row.invoice).collect();
    let counted = contributions.iter().filter(|row| !taken_back.contains(&row.invoice));
    let mut months = counted.clone().map(|row| Month::of(row.counts_on));
    let first = months.next();
    let mut members: Vec<_> = contributions.iter().map(|row| row.member).collect();
    members.sort_unstable();
    members.dedup();
    Ok(Income {
        invoices: Some(counted.count()),
        paid_in: first.filter(|first| months.all(|month| month == *first)),
        members: Some(members.len()),
        kinds: Some(kinds),
    })
}

fn round_of(
    snapshot: &mut Snapshot<'_>,
    reader: Audience,
    statement: &Statement,
    rounds: Rounds,
    now: UtcTime,
) -> Result<Option<RoundFacts>, StoreError> {
    let Some(row) = rounds.heads.into_iter().find(|row| row.statement == statement.number) else { return Ok(None) };
    let settlement = rounds.settlements.into_iter().find(|settlement| settlement.round == row.number);
    Ok(Some(with_settlement(snapshot, reader, row, settlement, now)?.0))
}

/// A round with its buckets, and its participants for whoever may see them.
///
/// # Errors
/// When the database fails.
pub(in crate::services) fn load_round(
    snapshot: &mut Snapshot<'_>,
    reader: Audience,
    row: RoundHead,
    now: UtcTime,
) -> Result<RoundInFull, StoreError> {
    let settlements = outcomes::list_settlements(snapshot, reader.group())?;
    let settlement = settlements.into_iter().find(|settlement| settlement.round == row.number);
    with_settlement(snapshot, reader, row, settlement, now)
}

type RoundInFull = (RoundFacts, Vec<ParticipantRow>, Vec<outcomes::AllocationRow>);

fn with_settlement(
    snapshot: &mut Snapshot<'_>,
    reader: Audience,
    row: RoundHead,
    settlement: Option<SettlementRow>,
    now: UtcTime,
) -> Result<RoundInFull, StoreError> {
    let group = reader.group();
    let phase = row.phase(now);
    let hidden = row.rules.sealed && matches!(phase, RoundPhase::Announced | RoundPhase::Open);
    let mut buckets = outcomes::list_round_buckets(snapshot, group, Some(row.number))?;
    if hidden {
        for bucket in &mut buckets {
            bucket.total = Amount::ZERO;
            bucket.givers = 0;
        }
    }
    let participants = outcomes::list_participants(snapshot, group, Some(row.number))?;
    let allocations = outcomes::list_allocations(snapshot, group, Some(row.number))?;
    let mine = allocations.iter().filter(|one| Some(one.member) == reader.member());
    let facts = RoundFacts {
        phase,
        participants: participants.len(),
        each: smallest_and_largest(&participants),
        allotted: total(participants.iter().map(|row| row.allotment))?,
        brought: total(participants.iter().map(|row| row.brought))?,
        mine: mine.map(|one| (one.bucket, one.amount)).collect(),
        since: if settlement.is_some() { since(snapshot, group)? } else { BTreeMap::new() },
        buckets,
        hidden,
        settlement,
        row,
    };
    Ok((facts, participants, allocations))
}

fn smallest_and_largest(participants: &[ParticipantRow]) -> Option<(Amount, Amount)> {
    let allotments = || participants.iter().map(|row| row.allotment);
    allotments().min().zip(allotments().max())
}

fn total(amounts: impl IntoIterator<Item = Amount>) -> Result<Amount, StoreError> {
    Amount::total(amounts).map_err(too_large)
}

fn too_large(error: crate::domain::money::AmountError) -> StoreError {
    StoreError::Corrupt(error.to_string())
}

impl MonthFacts {
    /// The last check, if it has gone over this month's entry.
    pub fn checked(&self) -> Option<BookCheck> {
        self.check.filter(|check| self.statement.entry.is_none_or(|entry| entry <= check.last_entry))
    }

    /// Core costs due and brought forward: what the sum takes away.
    pub fn core_costs(&self) -> Amount {
        let (due, brought) = (self.statement.core_due, self.statement.brought_forward);
        due.checked_add(brought).unwrap_or(due)
    }
}

impl RoundFacts {
    /// Whether the reader may see who gave what: members, where the round shows names, once totals are not hidden.
    pub const fn shows_givers(&self, reader: Audience) -> bool {
        reader.is_member() && self.row.members_see_names && !self.hidden
    }

    /// The buckets in the order of the results: funded ones first, the largest first.
    pub fn results(&self) -> Vec<&RoundBucketRow> {
        let mut rows: Vec<&RoundBucketRow> = self.buckets.iter().collect();
        rows.sort_by_key(|row| {
            let funded = row.outcome.is_some_and(|outcome| outcome.is_funded());
            (!funded, std::cmp::Reverse(row.funded.unwrap_or(row.total)), row.bucket)
        });
        rows
    }

    /// How many buckets got their money.
    pub fn funded_count(&self) -> usize {
        self.buckets.iter().filter(|row| row.outcome.is_some_and(|outcome| outcome.is_funded())).count()
    }

    /// What the settlement left with the givers.
    pub fn stays_with_givers(&self) -> Amount {
        let stays =
            |settled: &SettlementRow| settled.returned.checked_add(settled.unspent)?.checked_sub(settled.carried);
        self.settlement.as_ref().and_then(|settled| stays(settled).ok()).unwrap_or(Amount::ZERO)
    }

    /// What goes on to the next statement: what could not be shared out evenly, and what the settlement carried.
    pub fn carried_on(&self) -> Amount {
        let settled = self.settlement.map_or(Amount::ZERO, |settled| settled.carried);
        self.row.stays_carried.checked_add(settled).unwrap_or(settled)
    }
}
