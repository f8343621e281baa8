//! "Why this amount?": the sum of a round with the numbers of one participant (money.md 5).

use super::too_large;
use crate::domain::ids::{EntryNumber, MemberNumber, RoundNumber};
use crate::domain::money::Amount;
use crate::domain::policy::{Action, may};
use crate::domain::sharing::{Share, SharingResult, decide_sharing};
use crate::store::participants::{Participant, find_weight_reason, list_participants};
use crate::store::rounds::{RoundHead, find_round};
use crate::store::scope::GroupScope;
use crate::store::splits::page::find_foundation_name;
use crate::store::statements::{Statement, find_statement};
use crate::store::{Db, Failure, StoreError, members};

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
    /// Why they have their weight.
    pub weight_reason: Option<String>,
    /// The one it is about; none if they do not take part.
    pub mine: Option<Participant>,
    /// Who it is about.
    pub member: MemberNumber,
    /// What they are called.
    pub name: String,
    /// The entry of the statement; none if no money moved.
    pub statement_entry: Option<EntryNumber>,
}

/// Why an amount is not explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WhyRefused {
    /// No such round, or no such member.
    #[error("there is no such round or member")]
    Missing,
    /// It tells what another member brought.
    #[error("another member's numbers are for treasurers and facilitators")]
    NotYours,
}

/// The sum of a round with the numbers of one member: one's own, or anybody's for treasurers and facilitators.
///
/// # Errors
/// [`WhyRefused`]; the database, or what it holds cannot be shared.
pub fn why(
    db: &Db,
    who: &GroupScope,
    round: RoundNumber,
    member: MemberNumber,
) -> Result<WhyFacts, Failure<WhyRefused>> {
    if member != who.member() && !may(who.roles(), Action::SeeInvoices) {
        return Err(Failure::Refused(WhyRefused::NotYours));
    }
    db.read(|snapshot| {
        let (group, missing) = (who.group(), || Failure::Refused(WhyRefused::Missing));
        let head = find_round(snapshot, group, round)?.ok_or_else(missing)?;
        let statement = find_statement(snapshot, group, head.statement)?.ok_or_else(missing)?;
        let found = members::find_member(snapshot, group, member)?.ok_or_else(missing)?;
        let all = list_participants(snapshot, group, round)?;
        let share = |one: &Participant| Share { member: one.member, contributed: one.contributed, weight: one.weight };
        let shares: Vec<Share> = all.iter().map(share).collect();
        let shared = decide_sharing(&head.sharing, statement.to_share, head.unit_minor, &shares)
            .map_err(|error| StoreError::Corrupt(format!("round {round}: {error}")))?;
        let contributed = Amount::total(all.iter().map(|one| one.contributed.at_least_zero())).map_err(too_large)?;
        Ok(WhyFacts {
            foundation_name: find_foundation_name(snapshot, group, statement.agreement_version)?,
            head,
            statement_entry: statement.entry,
            statement,
            shared,
            participants: all.len(),
            contributed,
            weights: all.iter().filter_map(|one| one.weight).fold(0, i64::saturating_add),
            weight_reason: find_weight_reason(snapshot, group, round, member)?,
            mine: all.into_iter().find(|one| one.member == member),
            member,
            name: found.name,
        })
    })
}
