//! What a save, an undo or a button of the form depends on, in one statement.

use diesel::expression::IntoSql;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Nullable, Text, Timestamp};

use super::super::conn::{Conn, Snapshot};
use super::super::error::StoreError;
use super::super::prepared::prepared;
use super::super::schema::{allocations, bucket_owners, participants, round_buckets, split_drafts};
use super::super::scope::InGroup;
use super::{SplitBucket, SplitFacts};
use crate::domain::bucket::Outcome;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::money::Amount;
use crate::domain::time::UtcTime;

type Participant = (Amount, Amount, Amount, i64, Option<UtcTime>, Option<UtcTime>);
type Bucket = (BucketNumber, Option<Amount>, Amount, Option<Outcome>);
type Row = (Participant, Option<Bucket>, Option<Amount>, Option<MemberNumber>);

/// The participant with all buckets of the round; none if the member does not take part.
///
/// # Errors
/// When the database fails.
pub fn find_facts(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    member: MemberNumber,
) -> Result<Option<SplitFacts>, StoreError> {
    let draft = split_drafts::group_id
        .eq(participants::group_id)
        .and(split_drafts::round_number.eq(participants::round_number))
        .and(split_drafts::member_number.eq(participants::member_number));
    let of_round = round_buckets::group_id
        .eq(participants::group_id)
        .and(round_buckets::round_number.eq(participants::round_number));
    let mine = allocations::group_id
        .eq(participants::group_id)
        .and(allocations::round_number.eq(participants::round_number))
        .and(allocations::member_number.eq(participants::member_number))
        .and(allocations::bucket_number.eq(round_buckets::bucket_number));
    let own = bucket_owners::group_id
        .eq(participants::group_id)
        .and(bucket_owners::bucket_number.eq(round_buckets::bucket_number))
        .and(bucket_owners::member_number.eq(participants::member_number));
    let rows: Vec<Row> = participants::table
        .left_join(split_drafts::table.on(draft))
        .left_join(round_buckets::table.on(of_round))
        .left_join(allocations::table.on(mine))
        .left_join(bucket_owners::table.on(own))
        .filter(participants::group_id.eq(group.id()))
        .filter(participants::round_number.eq(round))
        .filter(participants::member_number.eq(member))
        .order(round_buckets::bucket_number)
        .select((
            (
                participants::allotment,
                participants::brought,
                participants::given,
                participants::revision,
                participants::saved_at,
                split_drafts::changed_at.nullable(),
            ),
            (round_buckets::bucket_number, round_buckets::maximum, round_buckets::total, round_buckets::outcome)
                .nullable(),
            allocations::amount.nullable(),
            bucket_owners::member_number.nullable(),
        ))
        .load(snapshot.db())?;
    Ok(read(rows))
}

/// The same with those buckets only that are asked for or hold something of the member's: all that a save can change.
/// Every save of a round waits for it, and most rounds have more buckets than one member gives to.
///
/// # Errors
/// When the database fails.
pub fn find_facts_with(
    snapshot: &mut Snapshot<'_>,
    group: InGroup,
    round: RoundNumber,
    member: MemberNumber,
    asked: &[BucketNumber],
) -> Result<Option<SplitFacts>, StoreError> {
    macro_rules! facts_with {
        ($in:literal, $asked:literal, $end:literal) => {
            concat!(
                "SELECT p.allotment, p.brought, p.given, p.revision, p.saved_at, d.changed_at, \
                    b.bucket_number, b.maximum, b.total, b.outcome, a.amount, o.member_number \
                FROM participants AS p \
                LEFT JOIN split_drafts AS d ON d.group_id = p.group_id AND d.round_number = p.round_number \
                    AND d.member_number = p.member_number \
                LEFT JOIN round_buckets AS b ON b.group_id = p.group_id AND b.round_number = p.round_number \
                    AND b.bucket_number ",
                $in,
                $asked,
                " UNION ALL SELECT bucket_number FROM allocations \
                    WHERE group_id = ? AND round_number = ? AND member_number = ?",
                $end,
                " LEFT JOIN allocations AS a ON a.group_id = p.group_id AND a.round_number = p.round_number \
                    AND a.member_number = p.member_number AND a.bucket_number = b.bucket_number \
                LEFT JOIN bucket_owners AS o ON o.group_id = p.group_id AND o.bucket_number = b.bucket_number \
                    AND o.member_number = p.member_number \
                WHERE p.group_id = ? AND p.round_number = ? AND p.member_number = ? ORDER BY b.bucket_number"
            )
        };
    }
    type Columns = (
        (BigInt, BigInt, BigInt, BigInt, Nullable<Timestamp>, Nullable<Timestamp>),
        Nullable<(BigInt, Nullable<BigInt>, BigInt, Nullable<Text>)>,
        Nullable<BigInt>,
        Nullable<BigInt>,
    );
    let numbers: Vec<i64> = asked.iter().map(|bucket| bucket.get()).collect();
    let group = || group.id().into_sql::<BigInt>();
    let round = || round.into_sql::<BigInt>();
    let member = || member.into_sql::<BigInt>();
    let rows: Vec<Row> = match snapshot.db() {
        Conn::Sqlite(conn) => {
            const FACTS: &str = facts_with!("IN (", "SELECT value FROM json_each(?)", ")");
            let list = serde_json::to_string(&numbers).map_err(|error| StoreError::Corrupt(error.to_string()))?;
            let values = (list.into_sql::<Text>(), group(), round(), member(), group(), round(), member());
            prepared::<Columns, _>(FACTS, values).load(conn)?
        }
        Conn::Postgres(conn) => {
            const FACTS: &str = facts_with!("= ANY (ARRAY(", "SELECT unnest(?)", "))");
            let list = numbers.into_sql::<Array<BigInt>>();
            let values = (list, group(), round(), member(), group(), round(), member());
            prepared::<Columns, _>(FACTS, values).load(conn)?
        }
    };
    Ok(read(rows))
}

fn read(rows: Vec<Row>) -> Option<SplitFacts> {
    let ((allotment, brought, given, revision, saved_at, draft), ..) = rows.first()?;
    let (allotment, brought, given, revision) = (*allotment, *brought, *given, *revision);
    let (saved_at, has_draft) = (*saved_at, draft.is_some());
    let bucket = |(_, bucket, mine, owner): Row| {
        bucket.map(|(bucket, maximum, total, outcome)| SplitBucket {
            bucket,
            maximum,
            total,
            mine: mine.unwrap_or(Amount::ZERO),
            is_own: owner.is_some(),
            outcome,
        })
    };
    let buckets = rows.into_iter().filter_map(bucket).collect();
    Some(SplitFacts { allotment, brought, given, revision, saved_at, has_draft, buckets })
}
