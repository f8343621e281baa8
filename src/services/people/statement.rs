//! A member's statement: everything they brought, held, gave and got back, and what was paid out to them (money.md 11,
//! "Whose money is where" in docs/money.md). Every figure stands beside the ledger entry it comes from.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::bucket::{Outcome, RoundPhase};
use crate::domain::held::running_balance;
use crate::domain::ids::{BucketNumber, EntryNumber, MemberNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryKind};
use crate::domain::money::{Amount, AmountError};
use crate::domain::policy::{Action, may};
use crate::services::invoices::{RateBook, expected};
use crate::store::groups::{self, Group};
use crate::store::member_lines::{self as store, BroughtRow, GaveRow, MovementRow, PaidOutRow, RoundRow};
use crate::store::rounds::{RoundHead, list_all_rounds};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, invoices, members, outcomes};

/// Why there is no statement to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StatementRefused {
    /// No member has this number.
    #[error("there is no such member")]
    NoSuchMember,
    /// It tells an income: the member sees it, and who keeps or checks the books.
    #[error("another member's statement is for treasurers and facilitators")]
    NotYours,
}

/// What a movement of a member's money was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// A round gave it to them.
    Allotted,
    /// It funded a bucket.
    Gave(BucketNumber),
    /// It came back from a bucket.
    CameBack(BucketNumber),
    /// It went to carried: returned, not given, a surplus, or kept until they left.
    WentBack,
    /// Anything else: a correction, or an allotment that was taken back.
    Other(EntryKind),
}

/// One movement on what they hold.
#[derive(Debug, Clone)]
pub struct HeldLine {
    /// The entry.
    pub entry: EntryNumber,
    /// The day it counts for.
    pub day: NaiveDate,
    /// What it was.
    pub what: Moved,
    /// The round it belongs to, by its name.
    pub round: Option<String>,
    /// What came; below zero for what went.
    pub change: Amount,
    /// What they held then.
    pub after: Amount,
}

/// One round with the member's numbers.
#[derive(Debug, Clone)]
pub struct RoundLine {
    /// Its name.
    pub name: String,
    /// What the round gave them.
    pub allotted: Amount,
    /// What they kept from before.
    pub brought_along: Amount,
    /// What stands in their split.
    pub given: Amount,
    /// What of it funded buckets; none until the round is settled, unless a bucket was settled early.
    pub funded: Amount,
    /// What came back from buckets: not funded, or overfull in a sealed round.
    pub came_back: Amount,
    /// What they did not give.
    pub not_given: Amount,
    /// What of the two went to carried.
    pub to_carried: Amount,
    /// What of the two stays with them.
    pub stays: Amount,
    /// Whether it is settled: until then their split is a reservation, and what came back is nothing yet.
    pub is_settled: bool,
    /// It is open and hides who gives what, and the reader is somebody else: then what is given counts as nothing here.
    pub hidden: bool,
}

/// The sums of a statement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sums {
    /// What they brought to the pool.
    pub brought: Amount,
    /// What rounds gave them.
    pub allotted: Amount,
    /// What of it funded buckets, less what came back from them.
    pub gave: Amount,
    /// What went to carried.
    pub went_back: Amount,
    /// Corrections.
    pub other: Amount,
    /// What they hold now: the balance of their account.
    pub holds: Amount,
    /// What of it is reserved in the split of a round that is not settled.
    pub reserved: Amount,
    /// What was paid out to them.
    pub paid_out: Amount,
}

/// A member's statement.
#[derive(Debug, Clone)]
pub struct MemberStatement {
    /// The group.
    pub group: Group,
    /// Whose.
    pub member: MemberNumber,
    /// What they are called.
    pub name: String,
    /// What they brought, in the order of the ledger.
    pub brought: Vec<BroughtRow>,
    /// How many of their invoices are on the way, and what those would give if they were paid today.
    pub on_the_way: (usize, Amount),
    /// Every movement of what they hold, in the order of the ledger.
    pub held: Vec<HeldLine>,
    /// The rounds they were in.
    pub rounds: Vec<RoundLine>,
    /// What was paid out to them.
    pub paid_out: Vec<PaidOutRow>,
    /// The titles of buckets.
    pub titles: BTreeMap<BucketNumber, String>,
    /// The sums.
    pub sums: Sums,
}

/// A member's statement: one's own, or anybody's for treasurers and facilitators. A fixed number of queries.
///
/// # Errors
/// [`StatementRefused`], or the database.
pub fn statement(
    db: &Db,
    who: &GroupScope,
    member: MemberNumber,
) -> Result<MemberStatement, Failure<StatementRefused>> {
    if member != who.member() && !may(who.roles(), Action::SeeInvoices) {
        return Err(Failure::Refused(StatementRefused::NotYours));
    }
    let now = db.now();
    db.read(|snapshot| {
        let found = members::find_member(snapshot, who.group(), member)?;
        let Some(found) = found.filter(|found| found.number != MemberNumber::GROUP) else {
            return Err(Failure::Refused(StatementRefused::NoSuchMember));
        };
        let group = groups::get_group(snapshot, who.group())?;
        let heads = list_all_rounds(snapshot, who.group())?;
        let brought = store::list_brought(snapshot, who.group(), member)?;
        let moved = store::list_movements(snapshot, who.group(), Account::Allotment(member))?;
        let rounds = store::list_rounds_of(snapshot, who.group(), member)?;
        let gave = store::list_gave(snapshot, who.group(), member)?;
        let paid_out = store::list_paid_out(snapshot, who.group(), member)?;
        let unpaid = invoices::list_unpaid(snapshot, who.group(), Some(member))?;
        let book = RateBook::load(snapshot, who.group())?;
        let today = group.zone.day_of(now);
        let expected = unpaid.iter().map(|invoice| expected(&book, invoice, today).1);
        let on_the_way = (unpaid.len(), Amount::total(expected).map_err(corrupt)?);
        let own = member == who.member();
        let held = held(member, &moved, &heads).map_err(corrupt)?;
        let lines = rounds
            .iter()
            .filter_map(|round| Some((round, heads.iter().find(|head| head.number == round.round)?)))
            .filter(|(_, head)| head.phase(now) != RoundPhase::Withdrawn)
            .map(|(round, head)| line(round, head, &moved, &gave, !own && hides(head, head.phase(now))))
            .collect::<Result<Vec<_>, _>>()
            .map_err(corrupt)?;
        let sums = sums(&brought, &held, &lines, &paid_out).map_err(corrupt)?;
        Ok(MemberStatement {
            titles: outcomes::list_titles(snapshot, who.group())?.into_iter().collect(),
            name: found.name,
            rounds: lines,
            group,
            member,
            brought,
            on_the_way,
            held,
            paid_out,
            sums,
        })
    })
}

fn corrupt(error: AmountError) -> StoreError {
    StoreError::Corrupt(format!("a member's statement: {error}"))
}

fn held(member: MemberNumber, moved: &[MovementRow], heads: &[RoundHead]) -> Result<Vec<HeldLine>, AmountError> {
    let account = Account::Allotment(member);
    let steps = running_balance(account, moved.iter().map(|one| &one.transfer))?;
    let name = |belongs_to| match belongs_to {
        BelongsTo::Round(round) => heads.iter().find(|head| head.number == round).map(|head| head.name.clone()),
        _ => None,
    };
    let line = |(one, step): (&MovementRow, crate::domain::held::Step)| HeldLine {
        entry: one.entry,
        day: one.day,
        what: what(account, one),
        round: name(one.belongs_to),
        change: step.change,
        after: step.after,
    };
    Ok(moved.iter().zip(steps).map(line).collect())
}

/// What a movement was, by where the money came from or went.
fn what(account: Account, moved: &MovementRow) -> Moved {
    let (from, to) = (moved.transfer.from, moved.transfer.to);
    match (moved.kind, if from == account { to } else { from }) {
        (EntryKind::Adjustment | EntryKind::Reversal, _) => Moved::Other(moved.kind),
        (_, Account::Bucket(bucket)) if from == account => Moved::Gave(bucket),
        (_, Account::Bucket(bucket)) => Moved::CameBack(bucket),
        (_, Account::Carried) if from == account => Moved::WentBack,
        (EntryKind::Allotment, Account::Carried) => Moved::Allotted,
        (kind, _) => Moved::Other(kind),
    }
}

/// Whether others may not know yet what somebody gives in this round.
fn hides(head: &RoundHead, phase: RoundPhase) -> bool {
    let is_open = matches!(phase, RoundPhase::Announced | RoundPhase::Open);
    phase != RoundPhase::Settled && (!head.members_see_names || (is_open && head.rules.sealed))
}

fn line(
    round: &RoundRow,
    head: &RoundHead,
    moved: &[MovementRow],
    gave: &[GaveRow],
    hidden: bool,
) -> Result<RoundLine, AmountError> {
    let is_settled = head.settled_at.is_some();
    let given = if hidden { Amount::ZERO } else { round.given };
    let funded_here: Vec<BucketNumber> = gave
        .iter()
        .filter(|one| one.round == round.round && one.outcome.is_some_and(Outcome::is_funded))
        .map(|one| one.bucket)
        .collect();
    let went = |is_it: &dyn Fn(&MovementRow) -> bool| {
        Amount::total(moved.iter().filter(|one| is_it(one)).map(|one| one.transfer.amount))
    };
    let funded = went(&|one| {
        matches!(one.transfer.to, Account::Bucket(bucket) if funded_here.contains(&bucket))
            && one.kind != EntryKind::Adjustment
            && one.kind != EntryKind::Reversal
    })?;
    let to_carried = went(&|one| {
        one.belongs_to == BelongsTo::Round(round.round)
            && matches!(one.transfer.from, Account::Allotment(_))
            && one.transfer.to == Account::Carried
            && one.kind != EntryKind::Reversal
    })?;
    let had = round.allotment.checked_add(round.brought)?;
    let not_given = if hidden { Amount::ZERO } else { had.checked_sub(given)? };
    let came_back = if is_settled { given.checked_sub(funded)? } else { Amount::ZERO };
    let stays = if is_settled { had.checked_sub(funded)?.checked_sub(to_carried)? } else { Amount::ZERO };
    Ok(RoundLine {
        name: head.name.clone(),
        allotted: round.allotment,
        brought_along: round.brought,
        given,
        funded,
        came_back,
        not_given,
        to_carried,
        stays,
        is_settled,
        hidden,
    })
}

fn sums(
    brought: &[BroughtRow],
    held: &[HeldLine],
    rounds: &[RoundLine],
    paid_out: &[PaidOutRow],
) -> Result<Sums, AmountError> {
    let of =
        |is_it: fn(Moved) -> bool| Amount::total(held.iter().filter(|line| is_it(line.what)).map(|line| line.change));
    let reserved = rounds.iter().filter(|round| !round.is_settled && !round.hidden);
    let reserved = reserved.map(|round| round.given.checked_sub(round.funded)).collect::<Result<Vec<_>, _>>()?;
    Ok(Sums {
        brought: Amount::total(brought.iter().map(|one| one.amount))?,
        allotted: of(|what| what == Moved::Allotted)?,
        gave: of(|what| matches!(what, Moved::Gave(_) | Moved::CameBack(_)))?.negated(),
        went_back: of(|what| what == Moved::WentBack)?.negated(),
        other: of(|what| matches!(what, Moved::Other(_)))?,
        holds: held.last().map_or(Amount::ZERO, |line| line.after),
        reserved: Amount::total(reserved)?,
        paid_out: Amount::total(paid_out.iter().map(|one| one.amount))?,
    })
}
