//! What the two databases say differently, in one place.

use diesel::connection::SimpleConnection;
use diesel::expression::{AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate};
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::result::{DatabaseErrorKind, Error as DieselError, QueryResult};
use diesel::sql_types::BigInt;

use super::conn::{Conn, Tx};
use super::error::StoreError;

/// An exact sum of minor units: `dsl::sum` goes through a float on SQLite and through Numeric on PostgreSQL.
#[derive(Debug, Clone, Copy, QueryId)]
pub struct SumMinor<E>(E);

/// The exact sum of a money column; zero for no rows.
pub fn sum_minor<E>(column: E) -> SumMinor<E> {
    SumMinor(column)
}

impl<E: Expression> Expression for SumMinor<E> {
    type SqlType = BigInt;
}

impl<E, G> ValidGrouping<G> for SumMinor<E> {
    type IsAggregate = is_aggregate::Yes;
}

impl<E: AppearsOnTable<QS>, QS> AppearsOnTable<QS> for SumMinor<E> {}
impl<E: SelectableExpression<QS>, QS> SelectableExpression<QS> for SumMinor<E> {}

impl<E, DB> QueryFragment<DB> for SumMinor<E>
where
    E: QueryFragment<DB>,
    DB: diesel::backend::Backend,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("CAST(COALESCE(SUM(");
        self.0.walk_ast(out.reborrow())?;
        out.push_sql("), 0) AS BIGINT)");
        Ok(())
    }
}

/// For very many splits in one go: PostgreSQL keeps plans from when the tables were empty, which read them whole, until it
/// has looked at them again.
///
/// # Errors
/// When the database fails.
pub fn look_at_splits_again(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    match tx.db() {
        Conn::Sqlite(_) => {}
        Conn::Postgres(conn) => {
            conn.batch_execute("ANALYZE participants, allocations, round_buckets, split_revisions, split_drafts")?;
        }
    }
    Ok(())
}

/// Whether the same transaction may succeed when tried again: a serialisation failure, a deadlock, a lock that took
/// too long, a lost connection. PostgreSQL connections speak English for this (`lc_messages`), since diesel gives no
/// SQLSTATE.
pub fn is_transient(error: &DieselError) -> bool {
    match error {
        DieselError::DatabaseError(kind, info) => {
            let message = info.message();
            matches!(kind, DatabaseErrorKind::SerializationFailure | DatabaseErrorKind::ClosedConnection)
                || message.contains("deadlock detected")
                || message.contains("lock timeout")
                || message.contains("statement timeout")
                || message.contains("database is locked")
                || message.contains("server closed the connection")
                || message.contains("terminating connection")
        }
        DieselError::BrokenTransactionManager => true,
        _ => false,
    }
}
