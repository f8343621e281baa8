//! Statements of fixed text, which each connection prepares once and keeps. diesel forgets its UPDATEs and upserts
//! after use, since it cannot know that their text is always the same; where every request waits for one, that is the
//! larger part of its time.

use std::marker::PhantomData;
use std::str::Split;

use diesel::backend::Backend;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::{QueryResult, RunQueryDsl};

/// A statement with `?` where its values go, in order; `R` are the SQL types of the row that it returns.
pub(in crate::store) struct Prepared<V, R = ()> {
    text: &'static str,
    values: V,
    row: PhantomData<R>,
}

/// A statement that returns rows of the SQL types `R`, or none.
pub(in crate::store) const fn prepared<R, V>(text: &'static str, values: V) -> Prepared<V, R> {
    Prepared { text, values, row: PhantomData }
}

/// Values that stand between the pieces of a statement.
pub(in crate::store) trait Values<DB: Backend> {
    /// Writes a piece and a value in turn.
    fn walk<'b>(&'b self, pieces: &mut Split<'static, char>, out: AstPass<'_, 'b, DB>) -> QueryResult<()>;
}

macro_rules! values_of_tuples {
    ($(($($name:ident)+))+) => {$(
        impl<DB: Backend, $($name: QueryFragment<DB>),+> Values<DB> for ($($name,)+) {
            #[expect(non_snake_case, reason = "the names of the types serve for the values")]
            fn walk<'b>(&'b self, pieces: &mut Split<'static, char>, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
                let ($($name,)+) = self;
                $(
                    out.push_sql(pieces.next().unwrap_or_default());
                    $name.walk_ast(out.reborrow())?;
                )+
                Ok(())
            }
        }
    )+};
}
values_of_tuples! {
    (A B)
    (A B C D)
    (A B C D E)
    (A B C D E F)
    (A B C D E F G)
    (A B C D E F G H)
    (A B C D E F G H I)
    (A B C D E F G H I J)
    (A B C D E F G H I J K)
    (A B C D E F G H I J K L)
    (A B C D E F G H I J K L M)
}

impl<DB: Backend, V: Values<DB>, R> QueryFragment<DB> for Prepared<V, R> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        let mut pieces = self.text.split('?');
        self.values.walk(&mut pieces, out.reborrow())?;
        out.push_sql(pieces.next().unwrap_or_default());
        Ok(())
    }
}

/// The text itself is the key under which a connection keeps it.
impl<V, R> QueryId for Prepared<V, R> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<V, R> Query for Prepared<V, R> {
    type SqlType = R;
}

impl<V, R, Conn> RunQueryDsl<Conn> for Prepared<V, R> {}
