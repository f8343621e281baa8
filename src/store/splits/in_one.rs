//! A whole save as one statement of PostgreSQL. The round's lock is held from before it until the commit, so every
//! round trip in between makes all other members of the round wait. SQLite has no such statement and no round trips.

use diesel::RunQueryDsl;
use diesel::pg::{Pg, PgConnection};
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::result::QueryResult;
use diesel::sql_types::{Array, BigInt, Bool, Text, Timestamp};

use super::{Change, NewRevision};
use crate::domain::ids::{GroupId, RoundNumber};
use crate::domain::time::UtcTime;

/// The statement: one list per column of the changes, and the rest as single values.
pub(super) struct WriteInOne<'r> {
    group: GroupId,
    round: RoundNumber,
    at: UtcTime,
    new: &'r NewRevision,
    buckets: Vec<i64>,
    amounts: Vec<i64>,
    deltas: Vec<i64>,
    givers: Vec<i64>,
}

impl<'r> WriteInOne<'r> {
    pub(super) fn new(group: GroupId, round: RoundNumber, at: UtcTime, new: &'r NewRevision) -> Self {
        let column = |of: fn(&Change) -> i64| new.changes.iter().map(of).collect();
        Self {
            group,
            round,
            at,
            new,
            buckets: column(|change| change.bucket.get()),
            amounts: column(|change| change.after.minor()),
            deltas: column(Change::delta),
            givers: column(Change::givers),
        }
    }

    /// ` AND {table}.group_id = … AND {table}.round_number = …`
    fn in_round<'b>(&'b self, out: &mut AstPass<'_, 'b, Pg>, table: &str) -> QueryResult<()> {
        out.push_sql(" WHERE ");
        out.push_sql(table);
        out.push_sql(".group_id = ");
        out.push_bind_param::<BigInt, _>(&self.group)?;
        out.push_sql(" AND ");
        out.push_sql(table);
        out.push_sql(".round_number = ");
        out.push_bind_param::<BigInt, _>(&self.round)
    }

    /// The same, and ` AND {table}.member_number = …`.
    fn of_member<'b>(&'b self, out: &mut AstPass<'_, 'b, Pg>, table: &str) -> QueryResult<()> {
        self.in_round(out, table)?;
        out.push_sql(" AND ");
        out.push_sql(table);
        out.push_sql(".member_number = ");
        out.push_bind_param::<BigInt, _>(&self.new.member)
    }

    /// `{group}, {round}, {member}`
    fn key<'b>(&'b self, out: &mut AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_bind_param::<BigInt, _>(&self.group)?;
        out.push_sql(", ");
        out.push_bind_param::<BigInt, _>(&self.round)?;
        out.push_sql(", ");
        out.push_bind_param::<BigInt, _>(&self.new.member)
    }
}

/// The text never changes, so the prepared statement is kept.
impl QueryId for WriteInOne<'_> {
    type QueryId = WriteInOne<'static>;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl RunQueryDsl<PgConnection> for WriteInOne<'_> {}

impl QueryFragment<Pg> for WriteInOne<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        let out = &mut out;
        out.push_sql("WITH change AS (SELECT * FROM unnest(");
        for (place, list) in [&self.buckets, &self.amounts, &self.deltas, &self.givers].into_iter().enumerate() {
            out.push_sql(if place == 0 { "" } else { ", " });
            out.push_bind_param::<Array<BigInt>, _>(list)?;
        }
        out.push_sql(") AS c (bucket, amount, delta, givers)), gone AS (DELETE FROM allocations USING change");
        self.of_member(out, "allocations")?;
        out.push_sql(" AND allocations.bucket_number = change.bucket AND change.amount = 0), put AS (");
        out.push_sql("INSERT INTO allocations (group_id, round_number, member_number, bucket_number, amount) SELECT ");
        self.key(out)?;
        out.push_sql(", change.bucket, change.amount FROM change WHERE change.amount > 0");
        out.push_sql(" ON CONFLICT (group_id, round_number, member_number, bucket_number)");
        out.push_sql(" DO UPDATE SET amount = excluded.amount), moved AS (UPDATE round_buckets");
        out.push_sql(" SET total = round_buckets.total + change.delta, givers = round_buckets.givers + change.givers");
        out.push_sql(" FROM change");
        self.in_round(out, "round_buckets")?;
        out.push_sql(" AND round_buckets.bucket_number = change.bucket), mine AS (UPDATE participants SET given = ");
        out.push_bind_param::<BigInt, _>(&self.new.given)?;
        out.push_sql(", revision = ");
        out.push_bind_param::<BigInt, _>(&self.new.revision)?;
        out.push_sql(", saved_at = ");
        out.push_bind_param::<Timestamp, _>(&self.at)?;
        self.of_member(out, "participants")?;
        out.push_sql("), draft AS (DELETE FROM split_drafts");
        self.of_member(out, "split_drafts")?;
        out.push_sql(" AND ");
        out.push_bind_param::<Bool, _>(&self.new.has_draft)?;
        out.push_sql(") INSERT INTO split_revisions");
        out.push_sql(" (group_id, round_number, member_number, revision, saved_at, saved_by, content) VALUES (");
        self.key(out)?;
        out.push_sql(", ");
        out.push_bind_param::<BigInt, _>(&self.new.revision)?;
        out.push_sql(", ");
        out.push_bind_param::<Timestamp, _>(&self.at)?;
        out.push_sql(", ");
        out.push_bind_param::<BigInt, _>(&self.new.saved_by)?;
        out.push_sql(", ");
        out.push_bind_param::<Text, _>(&self.new.content)?;
        out.push_sql(")");
        Ok(())
    }
}
