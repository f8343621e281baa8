//! What the page of a round shows, in a constant number of statements and from stored totals.

use diesel::prelude::*;

use super::super::conn::Snapshot;
use super::super::error::StoreError;
use super::super::schema::{
    agreements, allocations, bucket_owners, buckets, members, participants, round_buckets, split_drafts,
};
use super::super::scope::InGroup;
use crate::domain::bucket::{Goal, Outcome};
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::member::MemberKind;
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

/// A bucket of the round, with the reader's part of it.
#[derive(Debug, Clone)]
pub struct PageBucket {
    /// The bucket.
    pub number: BucketNumber,
    /// The title.
    pub title: String,
    /// What the group gets from it.
    pub summary: String,
    /// What it wants in this round.
    pub goal: Goal,
    /// What everybody gave. In a sealed round nobody may learn it before the close.
    pub total: Amount,
    /// How many gave.
    pub givers: i64,
    /// What the settlement decided.
    pub outcome: Option<Outcome>,
    /// What the settlement gave it.
    pub funded: Option<Amount>,
    /// What the reader gave.
    pub mine: Amount,
    /// The reader owns it.
    pub is_own: bool,
}

/// The buckets of a round by number; `reader` is nobody's number for a stranger.
///
/// # Errors
/// When the database fails.
pub fn list_page_buckets(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    reader: Option<MemberNumber>,
) -> Result<Vec<PageBucket>, StoreError> {
    type Words = (BucketNumber, String, String);
    type Figures = (Amount, Option<Amount>, Amount, i64, Option<Outcome>, Option<Amount>);
    type Row = (Words, Figures, Option<Amount>, Option<MemberNumber>);
    let reader = reader.unwrap_or(MemberNumber::new(-1));
    let of_bucket = buckets::group_id.eq(round_buckets::group_id).and(buckets::number.eq(round_buckets::bucket_number));
    let mine = allocations::group_id
        .eq(round_buckets::group_id)
        .and(allocations::round_number.eq(round_buckets::round_number))
        .and(allocations::bucket_number.eq(round_buckets::bucket_number))
        .and(allocations::member_number.eq(reader));
    let own = bucket_owners::group_id
        .eq(round_buckets::group_id)
        .and(bucket_owners::bucket_number.eq(round_buckets::bucket_number))
        .and(bucket_owners::member_number.eq(reader));
    let rows: Vec<Row> = round_buckets::table
        .inner_join(buckets::table.on(of_bucket))
        .left_join(allocations::table.on(mine))
        .left_join(bucket_owners::table.on(own))
        .filter(round_buckets::group_id.eq(group.id()))
        .filter(round_buckets::round_number.eq(round))
        .order(round_buckets::bucket_number)
        .select((
            (buckets::number, buckets::title, buckets::summary),
            (
                round_buckets::minimum,
                round_buckets::maximum,
                round_buckets::total,
                round_buckets::givers,
                round_buckets::outcome,
                round_buckets::funded,
            ),
            allocations::amount.nullable(),
            bucket_owners::member_number.nullable(),
        ))
        .load(snapshot.db())?;
    let read = |((number, title, summary), figures, mine, owner): Row| {
        let (minimum, maximum, total, givers, outcome, funded) = figures;
        PageBucket {
            number,
            title,
            summary,
            goal: Goal { minimum, maximum },
            total,
            givers,
            outcome,
            funded,
            mine: mine.unwrap_or(Amount::ZERO),
            is_own: owner.is_some(),
        }
    };
    Ok(rows.into_iter().map(read).collect())
}

/// An owner of a bucket.
#[derive(Debug, Clone, Queryable)]
pub struct PageOwner {
    /// The bucket.
    pub bucket: BucketNumber,
    /// The member.
    pub member: MemberNumber,
    /// The name.
    pub name: String,
    /// Person or organisation.
    pub kind: MemberKind,
    /// Whether outsiders may read the name.
    pub named_in_public: bool,
}

/// The owners of the buckets of a round, by bucket and in the order they stand.
///
/// # Errors
/// When the database fails.
pub fn list_page_owners(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
) -> Result<Vec<PageOwner>, StoreError> {
    let of_round = round_buckets::group_id
        .eq(bucket_owners::group_id)
        .and(round_buckets::bucket_number.eq(bucket_owners::bucket_number));
    let of_member = members::group_id.eq(bucket_owners::group_id).and(members::number.eq(bucket_owners::member_number));
    Ok(bucket_owners::table
        .inner_join(round_buckets::table.on(of_round))
        .inner_join(members::table.on(of_member))
        .filter(round_buckets::group_id.eq(group.id()))
        .filter(round_buckets::round_number.eq(round))
        .order((bucket_owners::bucket_number, bucket_owners::position))
        .select((
            bucket_owners::bucket_number,
            bucket_owners::member_number,
            members::name,
            members::kind,
            members::named_in_public,
        ))
        .load(snapshot.db())?)
}

/// For each participant, by number: whether they saved a split.
///
/// # Errors
/// When the database fails.
pub fn list_has_saved(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
) -> Result<Vec<bool>, StoreError> {
    Ok(participants::table
        .filter(participants::group_id.eq(group.id()))
        .filter(participants::round_number.eq(round))
        .order(participants::member_number)
        .select(participants::revision.gt(0_i64))
        .load(snapshot.db())?)
}

/// The reader as a participant, with their draft.
#[derive(Debug, Clone)]
pub struct PageMine {
    /// What the round gave them.
    pub allotment: Amount,
    /// What they kept from before.
    pub brought: Amount,
    /// The sum of the saved split.
    pub given: Amount,
    /// Its revision; 0 before the first save.
    pub revision: i64,
    /// When it was saved (UTC).
    pub saved_at: Option<UtcTime>,
    /// A draft: its JSON, and when it was changed last (UTC).
    pub draft: Option<(String, UtcTime)>,
}

/// The reader as a participant; none if they do not take part.
///
/// # Errors
/// When the database fails.
pub fn find_page_mine(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    reader: MemberNumber,
) -> Result<Option<PageMine>, StoreError> {
    type Row = ((Amount, Amount, Amount, i64, Option<UtcTime>), Option<(String, UtcTime)>);
    let of_draft = split_drafts::group_id
        .eq(participants::group_id)
        .and(split_drafts::round_number.eq(participants::round_number))
        .and(split_drafts::member_number.eq(participants::member_number));
    let row: Option<Row> = participants::table
        .left_join(split_drafts::table.on(of_draft))
        .filter(participants::group_id.eq(group.id()))
        .filter(participants::round_number.eq(round))
        .filter(participants::member_number.eq(reader))
        .select((
            (
                participants::allotment,
                participants::brought,
                participants::given,
                participants::revision,
                participants::saved_at,
            ),
            (split_drafts::content, split_drafts::changed_at).nullable(),
        ))
        .first(snapshot.db())
        .optional()?;
    Ok(row.map(|((allotment, brought, given, revision, saved_at), draft)| PageMine {
        allotment,
        brought,
        given,
        revision,
        saved_at,
        draft,
    }))
}

/// What the group called its foundation in this version of its agreement; none if just that.
///
/// # Errors
/// When the database fails.
pub fn find_foundation_name(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    agreement: i64,
) -> Result<Option<String>, StoreError> {
    let name: Option<String> = agreements::table
        .filter(agreements::group_id.eq(group.id()))
        .filter(agreements::version.eq(agreement))
        .select(agreements::foundation_name)
        .first(snapshot.db())
        .optional()?;
    Ok(name.filter(|name| !name.is_empty()))
}
