//! A person's groups with what is not settled in them, for the page that says what waits.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::Snapshot;
use super::error::StoreError;
use super::schema::{announcements, groups, hands, members, memberships, participants, proposals, rounds, settlements};
use crate::domain::ids::{GroupId, MemberNumber, ProposalNumber, RoundNumber, UserId};
use crate::domain::member::{MemberState, Roles};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// A group in which a person is active.
#[derive(Debug, Clone)]
pub struct MyGroup {
    /// The group.
    pub id: GroupId,
    /// The address part.
    pub slug: String,
    /// The name.
    pub name: String,
    /// ISO 4217 code.
    pub currency: String,
    /// IANA name.
    pub time_zone: String,
    /// When the next round is meant to open.
    pub next_round_opens_on: Option<NaiveDate>,
    /// Who the person is there.
    pub member: MemberNumber,
    /// What they do there.
    pub roles: Roles,
}

/// The groups in which an account is an active member, by name.
///
/// # Errors
/// When the database fails.
pub fn list_my_groups(snapshot: &mut Snapshot<'_>, user: UserId) -> Result<Vec<MyGroup>, StoreError> {
    type OfGroup = (GroupId, String, String, String, String, Option<NaiveDate>);
    type Row = (OfGroup, MemberNumber, bool, bool);
    let of_member = members::group_id.eq(memberships::group_id).and(members::number.eq(memberships::member_number));
    let rows: Vec<Row> = memberships::table
        .inner_join(members::table.on(of_member))
        .inner_join(groups::table.on(groups::id.eq(memberships::group_id)))
        .filter(memberships::user_id.eq(user))
        .filter(members::state.eq(MemberState::Active))
        .order((groups::name, groups::id))
        .select((
            (groups::id, groups::slug, groups::name, groups::currency, groups::time_zone, groups::next_round_opens_on),
            memberships::member_number,
            memberships::is_facilitator,
            memberships::is_treasurer,
        ))
        .load(snapshot.db())?;
    Ok(rows
        .into_iter()
        .map(|((id, slug, name, currency, time_zone, next_round_opens_on), member, facilitator, treasurer)| MyGroup {
            id,
            slug,
            name,
            currency,
            time_zone,
            next_round_opens_on,
            member,
            roles: Roles { facilitator, treasurer },
        })
        .collect())
}

/// A round that is neither settled nor withdrawn.
#[derive(Debug, Clone, Queryable)]
pub struct UnsettledRound {
    /// Its group.
    pub group: GroupId,
    /// Its number.
    pub number: RoundNumber,
    /// Its name.
    pub name: String,
    /// From when splits are taken (UTC).
    pub opens_at: UtcTime,
    /// Until when (UTC).
    pub closes_at: UtcTime,
}

/// The rounds of these groups that are neither settled nor withdrawn, by group and number.
///
/// # Errors
/// When the database fails.
pub fn list_unsettled_rounds(
    snapshot: &mut Snapshot<'_>,
    groups: &[GroupId],
) -> Result<Vec<UnsettledRound>, StoreError> {
    let of_round = settlements::group_id.eq(rounds::group_id).and(settlements::round_number.eq(rounds::number));
    Ok(rounds::table
        .left_join(settlements::table.on(of_round))
        .filter(rounds::group_id.eq_any(groups.to_vec()))
        .filter(rounds::withdrawn_at.is_null())
        .filter(settlements::round_number.nullable().is_null())
        .order((rounds::group_id, rounds::number))
        .select((rounds::group_id, rounds::number, rounds::name, rounds::opens_at, rounds::closes_at))
        .load(snapshot.db())?)
}

/// The question who takes part, asked of a person.
#[derive(Debug, Clone, Queryable)]
pub struct AskedHand {
    /// The group.
    pub group: GroupId,
    /// Until when hands are counted (UTC).
    pub until: UtcTime,
    /// What they answered; none yet.
    pub is_up: Option<bool>,
}

/// The questions who takes part that wait in a person's groups, with their own answers.
///
/// # Errors
/// When the database fails.
pub fn list_asked_hands(snapshot: &mut Snapshot<'_>, user: UserId) -> Result<Vec<AskedHand>, StoreError> {
    let of_group = memberships::group_id.eq(announcements::group_id);
    let of_me = hands::group_id
        .eq(announcements::group_id)
        .and(hands::announcement_number.eq(announcements::number))
        .and(hands::member_number.eq(memberships::member_number));
    Ok(announcements::table
        .inner_join(memberships::table.on(of_group))
        .left_join(hands::table.on(of_me))
        .filter(memberships::user_id.eq(user))
        .filter(announcements::round_number.is_null())
        .filter(announcements::called_off_at.is_null())
        .order(announcements::group_id)
        .select((announcements::group_id, announcements::hands_until, hands::is_up.nullable()))
        .load(snapshot.db())?)
}

/// What waits for a second person, by group: who proposed it and its number.
///
/// # Errors
/// When the database fails.
pub fn list_waiting_proposals(
    snapshot: &mut Snapshot<'_>,
    groups: &[GroupId],
) -> Result<Vec<(GroupId, MemberNumber, ProposalNumber)>, StoreError> {
    Ok(proposals::table
        .filter(proposals::group_id.eq_any(groups.to_vec()))
        .filter(proposals::outcome.is_null())
        .order((proposals::group_id, proposals::number))
        .select((proposals::group_id, proposals::proposed_by, proposals::number))
        .load(snapshot.db())?)
}

/// A person's part in a round.
#[derive(Debug, Clone)]
pub struct MyPart {
    /// The round's group.
    pub group: GroupId,
    /// The round.
    pub round: RoundNumber,
    /// What was allotted.
    pub allotment: Amount,
    /// What was kept from rounds before.
    pub brought: Amount,
    /// What the saved split gives.
    pub given: Amount,
    /// Whether a split was ever saved.
    pub has_saved: bool,
}

/// A person's parts in rounds that are not settled.
///
/// # Errors
/// When the database fails.
pub fn list_my_parts(snapshot: &mut Snapshot<'_>, user: UserId) -> Result<Vec<MyPart>, StoreError> {
    type Row = (GroupId, RoundNumber, Amount, Amount, Amount, Option<UtcTime>);
    let of_participant = memberships::group_id
        .eq(participants::group_id)
        .and(memberships::member_number.eq(participants::member_number));
    let of_round =
        settlements::group_id.eq(participants::group_id).and(settlements::round_number.eq(participants::round_number));
    let rows: Vec<Row> = participants::table
        .inner_join(memberships::table.on(of_participant))
        .left_join(settlements::table.on(of_round))
        .filter(memberships::user_id.eq(user))
        .filter(settlements::round_number.nullable().is_null())
        .select((
            participants::group_id,
            participants::round_number,
            participants::allotment,
            participants::brought,
            participants::given,
            participants::saved_at,
        ))
        .load(snapshot.db())?;
    Ok(rows
        .into_iter()
        .map(|(group, round, allotment, brought, given, saved_at)| MyPart {
            group,
            round,
            allotment,
            brought,
            given,
            has_saved: saved_at.is_some(),
        })
        .collect())
}
