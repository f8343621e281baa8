//! Counts over all rounds of a group, for its history: a few rows per round, however many members there are.

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::conn::Snapshot;
use super::error::StoreError;
use super::schema::{participants, round_buckets};
use super::scope::InGroup;
use crate::domain::bucket::Outcome;
use crate::domain::ids::RoundNumber;

/// How many take part in each round.
///
/// # Errors
/// When the database fails.
pub fn count_participants(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<(RoundNumber, i64)>, StoreError> {
    Ok(participants::table
        .filter(participants::group_id.eq(group.id()))
        .group_by(participants::round_number)
        .order(participants::round_number)
        .select((participants::round_number, count_star()))
        .load(snapshot.db())?)
}

/// How many buckets of each round had which outcome.
///
/// # Errors
/// When the database fails.
pub fn count_outcomes(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
) -> Result<Vec<(RoundNumber, Option<Outcome>, i64)>, StoreError> {
    Ok(round_buckets::table
        .filter(round_buckets::group_id.eq(group.id()))
        .group_by((round_buckets::round_number, round_buckets::outcome))
        .order((round_buckets::round_number, round_buckets::outcome))
        .select((round_buckets::round_number, round_buckets::outcome, count_star()))
        .load(snapshot.db())?)
}
