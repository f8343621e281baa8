//! What the pages of buckets show, each from one snapshot with a constant number of queries.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::after::{self, AfterFunding, Ended, Known};
use crate::domain::bucket::{BucketFacts, BucketState, CostLine, Goal, Outcome, RoundPhase, bucket_state};
use crate::domain::ending::EndingKind;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::ledger::Account;
use crate::domain::member::MemberKind;
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;
use crate::store::bucket_endings::list_terms;
use crate::store::buckets::{self, Bucket};
use crate::store::comments::count_comments;
use crate::store::favourites::list_favourites;
use crate::store::goal_changes::{GoalChange, list_goal_changes};
use crate::store::ledger::{balance, list_bucket_balances};
use crate::store::members::{self, Member};
use crate::store::payout_payments::{Payment, list_payments};
use crate::store::payouts::{self, Payout};
use crate::store::round_buckets::{self, RoundBucket};
use crate::store::rounds::{self, RoundHead};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Snapshot, StoreError, groups};

/// An owner as the reader may know them.
#[derive(Debug, Clone)]
pub struct Owner {
    /// The member.
    pub member: MemberNumber,
    /// The name; none for outsiders when the member did not agree to be named.
    pub name: Option<String>,
    /// Person or organisation.
    pub kind: MemberKind,
}

/// Where a bucket stands.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The state, computed.
    pub state: BucketState,
    /// What it wants: in its latest round as it stood there; none for a draft without a sum.
    pub goal: Option<Goal>,
    /// What was given in its latest round; none while that round is sealed and not closed.
    pub total: Option<Amount>,
    /// How many gave; none with the total.
    pub givers: Option<i64>,
    /// What the settlement gave it.
    pub funded: Option<Amount>,
    /// What was paid out of it.
    pub paid: Amount,
    /// What it holds, as the ledger has it: nothing before it is funded, and nothing after it has ended unless it was
    /// corrected since.
    pub left: Amount,
    /// The day on which it is to be done; none before it is funded and after it has ended.
    pub due_on: Option<NaiveDate>,
    /// That day is over.
    pub is_overdue: bool,
    /// Its latest round: name and phase.
    pub round: Option<(String, RoundPhase)>,
}

/// A bucket in the list.
#[derive(Debug, Clone)]
pub struct BucketCard {
    /// The bucket.
    pub bucket: Bucket,
    /// Who is responsible.
    pub owners: Vec<Owner>,
    /// Where it stands.
    pub standing: Standing,
    /// How many comments the reader can read at it; not counted for its own page.
    pub comments: i64,
    /// The member who reads owns it or proposed it.
    pub is_own: bool,
    /// The member who reads marked it.
    pub is_favourite: bool,
}

/// A bucket on its own page.
#[derive(Debug, Clone)]
pub struct BucketPage {
    /// The bucket with its owners and where it stands.
    pub card: BucketCard,
    /// What it costs.
    pub lines: Vec<CostLine>,
    /// Who proposed it.
    pub proposer: Option<Owner>,
    /// The rounds it was in, oldest first, with what came of it: the total is none while it may not be known.
    pub rounds: Vec<(RoundHead, RoundBucket, Option<Amount>)>,
    /// What was paid and what is asked for of its money, oldest first; what waits comes last.
    pub payouts: Vec<PayoutLine>,
    /// What became of its money; none before it is funded.
    pub after: Option<AfterFunding>,
    /// How it ended.
    pub ended: Option<Ended>,
    /// The member who reads is one of its owners.
    pub is_owner: bool,
    /// What became of its goal in its latest round: unlockings, oldest first.
    pub goal_changes: Vec<GoalChange>,
}

/// Money that leaves a bucket.
#[derive(Debug, Clone)]
pub struct PayoutLine {
    /// How much.
    pub amount: Amount,
    /// When it was paid; none while it waits. Outsiders see what is paid only.
    pub paid_on: Option<NaiveDate>,
    /// Who gets it; none for outsiders.
    pub payee: Option<String>,
}

/// Every bucket that the reader may see, by number. Drafts are for their owners and proposers, and for facilitators.
///
/// # Errors
/// When the database fails.
pub fn list(db: &Db, group: InGroup, me: Option<&GroupScope>) -> Result<Vec<BucketCard>, StoreError> {
    let now = db.now();
    db.read(|snapshot| list_in(snapshot, group, me, now))
}

/// The same within a snapshot.
///
/// # Errors
/// When the database fails.
pub fn list_in(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    me: Option<&GroupScope>,
    now: UtcTime,
) -> Result<Vec<BucketCard>, StoreError> {
    let all = buckets::list_buckets(snapshot, group)?;
    let owners = grouped(buckets::list_owners(snapshot, group)?);
    let lines = grouped(buckets::list_lines(snapshot, group)?);
    let paid: BTreeMap<BucketNumber, Amount> = payouts::sum_paid(snapshot, group)?.into_iter().collect();
    let holds = list_bucket_balances(snapshot, group)?;
    let due: BTreeMap<BucketNumber, NaiveDate> =
        list_terms(snapshot, group, None)?.into_iter().map(|term| (term.bucket, term.due_on)).collect();
    let today = groups::get_group(snapshot, group)?.zone.day_of(now);
    let latest: BTreeMap<BucketNumber, RoundBucket> =
        round_buckets::list_in_group(snapshot, group)?.into_iter().map(|one| (one.bucket, one)).collect();
    let heads = heads(rounds::list_rounds(snapshot, group)?);
    let people = people(snapshot, group)?;
    let comments: BTreeMap<BucketNumber, i64> = count_comments(snapshot, group, me.is_some())?.into_iter().collect();
    let favourites: BTreeSet<BucketNumber> = favourites(snapshot, me)?;
    let none = Vec::new();
    let cards = all.into_iter().filter_map(|bucket| {
        let of_bucket = owners.get(&bucket.number).unwrap_or(&none);
        if !may_see(&bucket, of_bucket, me) {
            return None;
        }
        let facts = Facts {
            lines: lines.get(&bucket.number).map_or(&[], Vec::as_slice),
            latest: latest.get(&bucket.number).and_then(|one| Some((heads.get(&one.round)?, one))),
            paid: paid.get(&bucket.number).copied().unwrap_or(Amount::ZERO),
            holds: holds.get(&bucket.number).copied().unwrap_or(Amount::ZERO),
            due: due.get(&bucket.number).copied(),
            today,
            now,
        };
        let standing = facts.standing(&bucket);
        let owners = of_bucket.iter().filter_map(|member| owner(people.get(member)?, me)).collect();
        let comments = comments.get(&bucket.number).copied().unwrap_or(0);
        Some(BucketCard {
            is_own: me.is_some_and(|me| of_bucket.contains(&me.member()) || bucket.proposed_by == me.member()),
            is_favourite: favourites.contains(&bucket.number),
            bucket,
            owners,
            standing,
            comments,
        })
    });
    Ok(cards.collect())
}

/// One bucket, if the reader may see it.
///
/// # Errors
/// When the database fails.
pub fn show(
    db: &Db,
    group: InGroup,
    me: Option<&GroupScope>,
    number: BucketNumber,
) -> Result<Option<BucketPage>, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let Some(bucket) = buckets::find_bucket(snapshot, group, number)? else { return Ok(None) };
        let owners = buckets::list_owners_of(snapshot, group, number)?;
        if !may_see(&bucket, &owners, me) {
            return Ok(None);
        }
        let lines = buckets::list_lines_of(snapshot, group, number)?;
        let in_rounds = round_buckets::list_of_bucket(snapshot, group, number)?;
        let goal_changes = match in_rounds.last() {
            Some(latest) => list_goal_changes(snapshot, group, Some(latest.round), Some(number))?,
            None => Vec::new(),
        };
        let heads = heads(rounds::list_rounds(snapshot, group)?);
        let people = people(snapshot, group)?;
        let payments = list_payments(snapshot, group, Some(number))?;
        let terms = list_terms(snapshot, group, Some(number))?;
        let facts = Facts {
            lines: &lines,
            latest: in_rounds.last().and_then(|one| Some((heads.get(&one.round)?, one))),
            paid: Amount::total(payments.iter().map(|one| one.amount)).map_err(out_of_range)?,
            holds: balance(snapshot, group, Account::Bucket(number))?,
            due: terms.last().map(|term| term.due_on),
            today: groups::get_group(snapshot, group)?.zone.day_of(now),
            now,
        };
        let standing = facts.standing(&bucket);
        let waiting = payouts::list_payouts(snapshot, group, Some(number))?;
        let funding = in_rounds.iter().find(|one| one.outcome.is_some_and(Outcome::is_funded));
        let known = Known { group, me, people: &people, heads: &heads };
        let ended = after::ended(snapshot, &known, &bucket)?;
        let after = match funding {
            Some(funding) => {
                Some(after::after_funding(snapshot, &known, funding, &waiting, terms, (&standing, ended.as_ref()))?)
            }
            None => None,
        };
        let rounds = in_rounds
            .into_iter()
            .filter_map(|one| heads.get(&one.round).map(|head| (head.clone(), one, known_total(head, &one, now))))
            .collect();
        Ok(Some(BucketPage {
            payouts: payout_lines(payments, waiting, me.is_some()),
            after,
            ended,
            is_owner: me.is_some_and(|me| owners.contains(&me.member())),
            proposer: people.get(&bucket.proposed_by).and_then(|member| owner(member, me)),
            card: BucketCard {
                owners: owners.iter().filter_map(|member| owner(people.get(member)?, me)).collect(),
                is_own: me.is_some_and(|me| owners.contains(&me.member()) || bucket.proposed_by == me.member()),
                is_favourite: favourites(snapshot, me)?.contains(&number),
                bucket,
                standing,
                comments: 0,
            },
            lines,
            rounds,
            goal_changes,
        }))
    })
}

/// Outsiders see what is paid, members what waits as well.
fn payout_lines(payments: Vec<Payment>, payouts: Vec<Payout>, is_member: bool) -> Vec<PayoutLine> {
    let paid = payments.into_iter().map(|payment| PayoutLine {
        amount: payment.amount,
        paid_on: Some(payment.paid_on),
        payee: is_member.then_some(payment.payee),
    });
    let waits = payouts.into_iter().rev().filter(|payout| is_member && payout.is_waiting());
    let waits = waits.map(|payout| PayoutLine { amount: payout.waits(), paid_on: None, payee: Some(payout.payee) });
    paid.chain(waits).collect()
}

fn out_of_range(error: crate::domain::money::AmountError) -> StoreError {
    StoreError::Corrupt(error.to_string())
}

/// A bucket, if the reader may see it.
///
/// # Errors
/// When the database fails.
pub(in crate::services) fn find_visible(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    me: Option<&GroupScope>,
    number: BucketNumber,
) -> Result<Option<Bucket>, StoreError> {
    let Some(bucket) = buckets::find_bucket(snapshot, group, number)? else { return Ok(None) };
    let owners = match (bucket.published_at, me) {
        (None, Some(_)) => buckets::list_owners_of(snapshot, group, number)?,
        _ => Vec::new(),
    };
    Ok(Some(bucket).filter(|bucket| may_see(bucket, &owners, me)))
}

fn may_see(bucket: &Bucket, owners: &[MemberNumber], me: Option<&GroupScope>) -> bool {
    match me {
        Some(me) => is_visible(bucket, owners, me.member(), me.roles().facilitator),
        None => bucket.published_at.is_some(),
    }
}

/// Whether a member can see a bucket: a draft is for its owners, whoever proposed it, and facilitators.
pub(in crate::services) fn is_visible(
    bucket: &Bucket,
    owners: &[MemberNumber],
    member: MemberNumber,
    is_facilitator: bool,
) -> bool {
    bucket.published_at.is_some() || is_facilitator || owners.contains(&member) || bucket.proposed_by == member
}

/// Members know each other; outsiders know who agreed to be named (money.md 11).
pub(in crate::services) fn owner(member: &Member, me: Option<&GroupScope>) -> Option<Owner> {
    let name = (me.is_some() || member.named_in_public).then(|| member.name.clone());
    Some(Owner { member: member.number, name, kind: member.kind })
}

fn favourites(snapshot: &mut Snapshot<'_>, me: Option<&GroupScope>) -> Result<BTreeSet<BucketNumber>, StoreError> {
    me.map_or(Ok(BTreeSet::new()), |me| Ok(list_favourites(snapshot, me)?.into_iter().collect()))
}

fn people(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<BTreeMap<MemberNumber, Member>, StoreError> {
    let members = members::list_members(snapshot, group)?;
    Ok(members.into_iter().map(|member| (member.number, member)).collect())
}

fn heads(rounds: Vec<RoundHead>) -> BTreeMap<RoundNumber, RoundHead> {
    rounds.into_iter().map(|round| (round.number, round)).collect()
}

fn grouped<K: Ord, V>(pairs: Vec<(K, V)>) -> BTreeMap<K, Vec<V>> {
    let mut map = BTreeMap::new();
    for (key, value) in pairs {
        map.entry(key).or_insert_with(Vec::new).push(value);
    }
    map
}

/// In a sealed round nobody learns a total before the close (money.md 7).
fn known_total(head: &RoundHead, one: &RoundBucket, now: UtcTime) -> Option<Amount> {
    let is_over = matches!(head.phase(now), RoundPhase::Closed | RoundPhase::Settled);
    (!one.sealed || is_over).then_some(one.total)
}

struct Facts<'a> {
    lines: &'a [CostLine],
    latest: Option<(&'a RoundHead, &'a RoundBucket)>,
    paid: Amount,
    holds: Amount,
    due: Option<NaiveDate>,
    today: NaiveDate,
    now: UtcTime,
}

impl Facts<'_> {
    fn standing(&self, bucket: &Bucket) -> Standing {
        let total = self.latest.and_then(|(head, one)| known_total(head, one, self.now));
        let phase = self.latest.map(|(head, _)| head.phase(self.now));
        let is_running = phase.is_some_and(|phase| phase != RoundPhase::Settled);
        let wanted = Goal::from_lines(self.lines, bucket.open_ended).ok();
        let goal = self.latest.filter(|(_, one)| is_running || one.funded.is_some()).map(|(_, one)| one.goal);
        let goal = goal.or(wanted);
        let ending = bucket.ending.as_ref().map(|ending| ending.kind);
        let funded = self.latest.and_then(|(_, one)| one.funded);
        let state = bucket_state(&BucketFacts {
            published: bucket.published_at.is_some(),
            in_round: phase,
            total: total.unwrap_or(Amount::ZERO),
            // A draft has no sum yet; its state does not depend on one.
            goal: goal.unwrap_or(Goal { minimum: Amount::ZERO, maximum: None }),
            outcome: self.latest.and_then(|(_, one)| one.outcome),
            paid: self.paid,
            done: ending == Some(EndingKind::Done),
            cancelled: matches!(ending, Some(EndingKind::Cancelled | EndingKind::Withdrawn)),
        });
        let runs = ending.is_none() && self.latest.is_some_and(|(_, one)| one.outcome.is_some_and(Outcome::is_funded));
        let due_on = self.due.filter(|_| runs);
        Standing {
            left: self.holds,
            due_on,
            is_overdue: due_on.is_some_and(|due| due < self.today),
            state,
            goal,
            total,
            givers: total.and(self.latest.map(|(_, one)| one.givers)),
            funded,
            paid: self.paid,
            round: self.latest.map(|(head, _)| (head.name.clone(), head.phase(self.now))),
        }
    }
}
