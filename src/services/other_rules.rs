//! What another rule would have funded, beside what a settled round chose. It decides nothing and stores nothing.
//!
//! Two of the rules look at who gave what: they are applied only for readers who may see that anyway, since even their
//! results would tell something of it. Plain greedy needs totals only.

use crate::domain::money::Amount;
use crate::domain::other_rules::equal_shares::{self, Completion, Worth, equal_shares};
use crate::domain::other_rules::greedy::{self, greedy};
use crate::domain::other_rules::transfer::{self, support_transfer};
use crate::domain::other_rules::{Contender, Gift, Giver, Giving, GivingError};
use crate::services::books::Audience;
use crate::services::books::month::{RoundFacts, load_round};
use crate::store::outcomes::{AllocationRow, ParticipantRow};
use crate::store::rounds::list_all_rounds;
use crate::store::{Db, StoreError, groups};

/// What the rules say of a settled round.
#[derive(Debug, Clone)]
pub struct OtherRules {
    /// The round, its buckets and what was decided.
    pub round: RoundFacts,
    /// What everybody could give, together.
    pub budget: Amount,
    /// What each bucket needs to start, by number.
    pub contenders: Vec<Contender>,
    /// The largest total first.
    pub greedy: greedy::Outcome,
    /// The rules that look at who gave what; none for readers who may not see that.
    pub by_givers: Option<ByGivers>,
}

/// The rules that look at who gave what.
#[derive(Debug, Clone)]
pub struct ByGivers {
    /// Money moves on.
    pub transfer: transfer::Outcome,
    /// Purses pay.
    pub equal_shares: equal_shares::Outcome,
}

/// The answer to a reader.
#[derive(Debug, Clone)]
pub enum Compared {
    /// The round is not settled: there is nothing to compare.
    NotSettled(Box<RoundFacts>),
    /// The rules.
    Rules(Box<OtherRules>),
}

/// Applies the other rules to a round; none if there is no round of that name. The same statements whatever its size;
/// the rules are applied outside the snapshot.
///
/// # Errors
/// When the database fails, or the stored figures do not fit together.
pub fn other_rules(db: &Db, reader: Audience, name: &str) -> Result<Option<Compared>, StoreError> {
    let now = db.now();
    let found = db.read(|snapshot| {
        let rounds = list_all_rounds(snapshot, reader.group())?;
        let Some(head) = rounds.into_iter().find(|round| round.name == name) else { return Ok(None) };
        let currency = groups::get_group(snapshot, reader.group())?.currency;
        Ok::<_, StoreError>(Some((currency, load_round(snapshot, reader, head, now)?)))
    })?;
    let Some((currency, (round, participants, allocations))) = found else { return Ok(None) };
    if round.settlement.is_none() {
        return Ok(Some(Compared::NotSettled(Box::new(round))));
    }
    let giving = giving(&round, &participants, &allocations).map_err(corrupt)?;
    let by_givers = if round.shows_givers(reader) {
        let completion = Completion::of(&giving, currency.whole_unit());
        Some(ByGivers {
            transfer: support_transfer(&giving),
            equal_shares: equal_shares(&giving, Worth::Given, completion).map_err(corrupt)?,
        })
    } else {
        None
    };
    Ok(Some(Compared::Rules(Box::new(OtherRules {
        budget: giving.budget(),
        contenders: giving.contenders().to_vec(),
        greedy: greedy(giving.budget(), &giving.totals()),
        by_givers,
        round,
    }))))
}

/// A stored round as the rules look at it.
pub(super) fn giving(
    round: &RoundFacts,
    participants: &[ParticipantRow],
    allocations: &[AllocationRow],
) -> Result<Giving, GivingError> {
    let contenders = round.buckets.iter().map(|one| Contender::of(one.bucket, one.minimum, one.maximum, one.total));
    let giver = |row: &ParticipantRow| {
        let purse = row.allotment.checked_add(row.brought).map_err(|_| GivingError::TooLarge)?;
        Ok(Giver { member: row.member, purse })
    };
    let givers = participants.iter().map(giver).collect::<Result<Vec<_>, GivingError>>()?;
    let gift = |one: &AllocationRow| Gift { member: one.member, bucket: one.bucket, amount: one.amount };
    Giving::new(contenders.collect(), givers, &allocations.iter().map(gift).collect::<Vec<_>>())
}

fn corrupt(error: GivingError) -> StoreError {
    StoreError::Corrupt(error.to_string())
}
