//! Who takes part in a round and what they may give (money.md 5).

use diesel::prelude::*;

use super::conn::{Snapshot, Tx, on_backend};
use super::error::StoreError;
use super::ledger::LockedGroup;
use super::schema::{allocations, members, participants};
use super::scope::InGroup;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::member::MemberState;
use crate::domain::money::{Amount, AmountError};
use crate::domain::time::UtcTime;

/// A participant of a round.
#[derive(Debug, Clone, Copy, Queryable)]
pub struct Participant {
    /// The member.
    pub member: MemberNumber,
    /// What the round gave them.
    pub allotment: Amount,
    /// What they kept from before and brought along.
    pub brought: Amount,
    /// Their contributions in the round's statement.
    pub contributed: Amount,
    /// Their weight, for the rule `weights`.
    pub weight: Option<i64>,
    /// The sum of their saved split.
    pub given: Amount,
    /// The revision of their saved split; 0 before the first save.
    pub revision: i64,
    /// When they last saved (UTC).
    pub saved_at: Option<UtcTime>,
}

impl Participant {
    /// What they may give in all.
    ///
    /// # Errors
    /// When the sum is beyond what Brimful can hold.
    pub fn may_give(&self) -> Result<Amount, AmountError> {
        self.allotment.checked_add(self.brought)
    }
}

const COLUMNS: (
    participants::member_number,
    participants::allotment,
    participants::brought,
    participants::contributed,
    participants::weight,
    participants::given,
    participants::revision,
    participants::saved_at,
) = (
    participants::member_number,
    participants::allotment,
    participants::brought,
    participants::contributed,
    participants::weight,
    participants::given,
    participants::revision,
    participants::saved_at,
);

/// The participants of a round, by number.
///
/// # Errors
/// When the database fails.
pub fn list_participants(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
) -> Result<Vec<Participant>, StoreError> {
    Ok(participants::table
        .filter(participants::group_id.eq(group.id()))
        .filter(participants::round_number.eq(round))
        .order(participants::member_number)
        .select(COLUMNS)
        .load(snapshot.db())?)
}

/// How many take part in each round of the group.
///
/// # Errors
/// When the database fails.
pub fn count_by_round(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<(RoundNumber, i64)>, StoreError> {
    Ok(participants::table
        .filter(participants::group_id.eq(group.id()))
        .group_by(participants::round_number)
        .select((participants::round_number, diesel::dsl::count_star()))
        .load(snapshot.db())?)
}

/// How many of those who take part in a round have saved a split.
///
/// # Errors
/// When the database fails.
pub fn count_finished(snapshot: &mut Snapshot<'_>, group: InGroup, round: RoundNumber) -> Result<i64, StoreError> {
    Ok(participants::table
        .filter(participants::group_id.eq(group.id()))
        .filter(participants::round_number.eq(round))
        .filter(participants::revision.gt(0_i64))
        .count()
        .get_result(snapshot.db())?)
}

/// One participant of a round.
///
/// # Errors
/// When the database fails.
pub fn find_participant(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    member: MemberNumber,
) -> Result<Option<Participant>, StoreError> {
    Ok(participants::table
        .filter(participants::group_id.eq(group.id()))
        .filter(participants::round_number.eq(round))
        .filter(participants::member_number.eq(member))
        .select(COLUMNS)
        .first(snapshot.db())
        .optional()?)
}

/// The participants who want mails about rounds and can be reached, by number: all of them, or those who gave to one
/// bucket.
///
/// # Errors
/// When the database fails.
pub fn list_to_mail(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    givers_of: Option<BucketNumber>,
) -> Result<Vec<MemberNumber>, StoreError> {
    let of_member = members::group_id.eq(participants::group_id).and(members::number.eq(participants::member_number));
    let mut query = participants::table
        .inner_join(members::table.on(of_member))
        .filter(participants::group_id.eq(group.id()))
        .filter(participants::round_number.eq(round))
        .filter(members::state.eq(MemberState::Active))
        .filter(members::mails_rounds.eq(true))
        .filter(members::email.is_not_null())
        .order(participants::member_number)
        .select(participants::member_number)
        .into_boxed();
    if let Some(bucket) = givers_of {
        let givers = allocations::table
            .filter(allocations::group_id.eq(group.id()))
            .filter(allocations::round_number.eq(round))
            .filter(allocations::bucket_number.eq(bucket))
            .select(allocations::member_number);
        query = query.filter(participants::member_number.eq_any(givers));
    }
    Ok(query.load(snapshot.db())?)
}

/// Why a participant has their weight, where the round shares by weights.
///
/// # Errors
/// When the database fails.
pub fn find_weight_reason(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    member: MemberNumber,
) -> Result<Option<String>, StoreError> {
    let found: Option<Option<String>> = participants::table
        .filter(participants::group_id.eq(group.id()))
        .filter(participants::round_number.eq(round))
        .filter(participants::member_number.eq(member))
        .select(participants::weight_reason)
        .first(snapshot.db())
        .optional()?;
    Ok(found.flatten())
}

/// What is needed to write a participant down.
#[derive(Debug, Clone)]
pub struct NewParticipant {
    /// The member.
    pub member: MemberNumber,
    /// What the round gives them.
    pub allotment: Amount,
    /// What they kept from before.
    pub brought: Amount,
    /// Their contributions in the round's statement.
    pub contributed: Amount,
    /// Their weight, for the rule `weights`.
    pub weight: Option<i64>,
    /// Why they have it.
    pub weight_reason: Option<String>,
}

/// Writes the participants of a round down.
///
/// # Errors
/// When the database fails.
pub fn insert_participants(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    round: RoundNumber,
    new: &[NewParticipant],
) -> Result<(), StoreError> {
    let rows: Vec<_> = new
        .iter()
        .map(|one| {
            (
                participants::group_id.eq(locked.group().id()),
                participants::round_number.eq(round),
                participants::member_number.eq(one.member),
                participants::allotment.eq(one.allotment),
                participants::brought.eq(one.brought),
                participants::contributed.eq(one.contributed),
                participants::weight.eq(one.weight),
                participants::weight_reason.eq(one.weight_reason.clone()),
                participants::given.eq(Amount::ZERO),
                participants::revision.eq(0_i64),
            )
        })
        .collect();
    for part in rows.chunks(500) {
        on_backend!(tx.db(), conn => {
            diesel::insert_into(participants::table).values(part.to_vec()).execute(conn)
        })?;
    }
    Ok(())
}
