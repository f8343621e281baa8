//! "Why this amount?": the sum of a round with the numbers of one participant (money.md 5).

use super::too_large;
use crate::domain::ids::RoundNumber;
use crate::domain::money::Amount;
use crate::domain::sharing::{Share, SharingResult, decide_sharing};
use crate::store::participants::{Participant, find_weight_reason, list_participants};
use crate::store::rounds::{RoundHead, find_round};
use crate::store::scope::GroupScope;
use crate::store::splits::page::find_foundation_name;
use crate::store::statements::{Statement, find_statement};
use crate::store::{Db, StoreError};

/// The numbers behind one allotment.
#[derive(Debug, Clone)]
pub struct WhyFacts {
    /// The round.
    pub head: RoundHead,
    /// The sum that was shared.
    pub statement: Statement,
    /// What the group calls its foundation, if it does not call it that.
    pub foundation_name: Option<String>,
    /// How it was shared, worked out again.
    pub shared: SharingResult,
    /// How many took part.
    pub participants: usize,
    /// What they contributed together, those below zero as nothing.
    pub contributed: Amount,
    /// Their weights together.
    pub weights: i64,
    /// Why the reader has their weight.
    pub weight_reason: Option<String>,
    /// The reader; none if they do not take part.
    pub mine: Option<Participant>,
}

/// The sum of a round with the reader's own numbers; none if there is no such round.
///
/// # Errors
/// When the database fails, or what it holds cannot be shared.
pub fn why(db: &Db, who: &GroupScope, round: RoundNumber) -> Result<Option<WhyFacts>, StoreError> {
    db.read(|snapshot| {
        let group = who.group();
        let Some(head) = find_round(snapshot, group, round)? else { return Ok(None) };
        let Some(statement) = find_statement(snapshot, group, head.statement)? else { return Ok(None) };
        let all = list_participants(snapshot, group, round)?;
        let share = |one: &Participant| Share { member: one.member, contributed: one.contributed, weight: one.weight };
        let shares: Vec<Share> = all.iter().map(share).collect();
        let shared = decide_sharing(&head.sharing, statement.to_share, head.unit_minor, &shares)
            .map_err(|error| StoreError::Corrupt(format!("round {round}: {error}")))?;
        let contributed = Amount::total(all.iter().map(|one| one.contributed.at_least_zero())).map_err(too_large)?;
        Ok(Some(WhyFacts {
            foundation_name: find_foundation_name(snapshot, group, statement.agreement_version)?,
            head,
            statement,
            shared,
            participants: all.len(),
            contributed,
            weights: all.iter().filter_map(|one| one.weight).fold(0, i64::saturating_add),
            weight_reason: find_weight_reason(snapshot, group, round, who.member())?,
            mine: all.into_iter().find(|one| one.member == who.member()),
        }))
    })
}
