//! A settled round as a Pabulib file, for everyone who compares rules of participatory budgeting: cumulative votes,
//! members by number, nobody's name.

use super::{File, PABULIB};
use crate::domain::ids::MemberNumber;
use crate::domain::pabulib::{RoundFile, write};
use crate::services::books::Audience;
use crate::services::books::month::load_round;
use crate::services::other_rules::giving;
use crate::store::groups;
use crate::store::rounds::list_rounds;
use crate::store::{Db, StoreError};

/// The file, or why there is none.
#[derive(Debug, Clone)]
pub enum RoundPabulib {
    /// The file.
    File(File),
    /// Only a settled round is one.
    NotSettled,
    /// The round does not show who gave what, and votes by number would tell it.
    GiversHidden,
}

/// The round as a Pabulib file; none if there is no round of that name. For members where the round shows who gave
/// what, and for the operator, who reads the database anyway.
///
/// # Errors
/// When the database fails.
pub fn round_pabulib(db: &Db, reader: Audience, name: &str) -> Result<Option<RoundPabulib>, StoreError> {
    let now = db.now();
    let found = db.read(|snapshot| {
        let rounds = list_rounds(snapshot, reader.group())?;
        let Some(head) = rounds.into_iter().find(|round| round.name == name) else { return Ok(None) };
        let group = groups::get_group(snapshot, reader.group())?;
        Ok::<_, StoreError>(Some((group, load_round(snapshot, reader, head, now)?)))
    })?;
    let Some((group, (round, participants, allocations))) = found else { return Ok(None) };
    if round.settlement.is_none() {
        return Ok(Some(RoundPabulib::NotSettled));
    }
    let operator = reader.member() == Some(MemberNumber::GROUP);
    if !operator && !round.shows_givers(reader) {
        return Ok(Some(RoundPabulib::GiversHidden));
    }
    let corrupt = |error: &dyn std::fmt::Display| StoreError::Corrupt(error.to_string());
    let giving = giving(&round, &participants, &allocations).map_err(|error| corrupt(&error))?;
    let named = round.buckets.iter().zip(giving.contenders());
    let selected = |outcome: Option<crate::domain::bucket::Outcome>| outcome.is_some_and(|one| one.is_funded());
    let content = write(&RoundFile {
        description: format!("Round {} of {}", round.row.name, group.name),
        unit: &group.name,
        instance: &round.row.name,
        begins: group.zone.day_of(round.row.opens_at),
        ends: group.zone.day_of(round.row.closes_at),
        currency: group.currency,
        budget: giving.budget(),
        largest_purse: giving.largest_purse(),
        projects: named.map(|(row, one)| (row.bucket, one.need, row.title.as_str(), selected(row.outcome))).collect(),
        gifts: allocations.iter().map(|one| (one.member, one.bucket, one.amount)).collect(),
    });
    let content = content.map_err(|error| corrupt(&error))?;
    let name = format!("{}-{}.pb", group.slug, round.row.name);
    Ok(Some(RoundPabulib::File(File { name, media: PABULIB, content })))
}
