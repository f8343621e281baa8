//! How the domain's types stand in the database. The domain itself knows no SQL.

use chrono::NaiveDateTime;
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromStaticSqlRow, Queryable};
use diesel::expression::AsExpression;
use diesel::internal::derives::as_expression::Bound;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{BigInt, Nullable, Text, Timestamp};

use crate::domain::agreement::{AllotmentUnit, CancelledTo, UnspentTo};
use crate::domain::bucket::Outcome;
use crate::domain::core_cost::Cadence;
use crate::domain::core_fund::CorePaymentKind;
use crate::domain::correction::{ProposalKind, ProposalOutcome};
use crate::domain::ending::{ClosedAs, EndingKind};
use crate::domain::group::{Books, ImportOf};
use crate::domain::ids::{
    BucketNumber, CommentNumber, CoreCostNumber, CorePaymentNumber, EntryNumber, FoundationPaymentNumber, GroupId,
    InvoiceId, MemberNumber, PayoutNumber, PictureNumber, ProposalNumber, ReceiptNumber, ReconciliationNumber,
    RoundNumber, StatementNumber, UserId,
};
use crate::domain::language::Language;
use crate::domain::ledger::EntryKind;
use crate::domain::member::{MemberKind, MemberState};
use crate::domain::money::{Amount, Rate};
use crate::domain::receipt::ReceiptKind;
use crate::domain::round::ParticipantsBy;
use crate::domain::settlement::BelowMinimum;
use crate::domain::time::UtcTime;
use crate::domain::weight::Weight;

/// What diesel's `AsExpression` and `FromSqlRow` derives would write, for a type of another layer.
macro_rules! stored_as {
    ($rust:ty, $sql:ty) => {
        impl AsExpression<$sql> for $rust {
            type Expression = Bound<$sql, Self>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
        impl<'e> AsExpression<$sql> for &'e $rust {
            type Expression = Bound<$sql, Self>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
        impl AsExpression<Nullable<$sql>> for $rust {
            type Expression = Bound<Nullable<$sql>, Self>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
        impl<'e> AsExpression<Nullable<$sql>> for &'e $rust {
            type Expression = Bound<Nullable<$sql>, Self>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
        impl<DB> ToSql<Nullable<$sql>, DB> for $rust
        where
            DB: Backend,
            Self: ToSql<$sql, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                ToSql::<$sql, DB>::to_sql(self, out)
            }
        }
        impl<ST, DB> Queryable<ST, DB> for $rust
        where
            DB: Backend,
            Self: FromStaticSqlRow<ST, DB>,
        {
            type Row = Self;
            fn build(row: Self) -> deserialize::Result<Self> {
                Ok(row)
            }
        }
    };
}

/// A type that is a whole number in the database; `$read` refuses a stored number that cannot be.
macro_rules! stored_numbers {
    ($($rust:ty: $read:expr;)+) => {$(
        stored_as!($rust, BigInt);
        impl<DB> ToSql<BigInt, DB> for $rust
        where
            DB: Backend,
            i64: ToSql<BigInt, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                <i64 as ToSql<BigInt, DB>>::to_sql(self.as_ref(), out)
            }
        }
        impl<DB> FromSql<BigInt, DB> for $rust
        where
            DB: Backend,
            i64: FromSql<BigInt, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                let number = i64::from_sql(bytes)?;
                let read: fn(i64) -> deserialize::Result<Self> = $read;
                read(number)
            }
        }
    )+};
}

stored_numbers! {
    GroupId: |number| Ok(Self::new(number));
    UserId: |number| Ok(Self::new(number));
    MemberNumber: |number| Ok(Self::new(number));
    InvoiceId: |number| Ok(Self::new(number));
    CoreCostNumber: |number| Ok(Self::new(number));
    StatementNumber: |number| Ok(Self::new(number));
    RoundNumber: |number| Ok(Self::new(number));
    BucketNumber: |number| Ok(Self::new(number));
    PayoutNumber: |number| Ok(Self::new(number));
    CorePaymentNumber: |number| Ok(Self::new(number));
    FoundationPaymentNumber: |number| Ok(Self::new(number));
    ProposalNumber: |number| Ok(Self::new(number));
    ReconciliationNumber: |number| Ok(Self::new(number));
    ReceiptNumber: |number| Ok(Self::new(number));
    CommentNumber: |number| Ok(Self::new(number));
    PictureNumber: |number| Ok(Self::new(number));
    EntryNumber: |number| Ok(Self::new(number));
    Amount: |number| Ok(Self::from_minor(number));
    Rate: |number| Ok(Self::new(number)?);
    Weight: |number| Ok(Self::new(number)?);
}

/// An enum that stands as its word.
macro_rules! stored_words {
    ($($rust:ty),+ $(,)?) => {$(
        stored_as!($rust, Text);
        impl<DB> ToSql<Text, DB> for $rust
        where
            DB: Backend,
            str: ToSql<Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                <str as ToSql<Text, DB>>::to_sql(self.as_str(), out)
            }
        }
        impl<DB> FromSql<Text, DB> for $rust
        where
            DB: Backend,
            String: FromSql<Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                let word = String::from_sql(bytes)?;
                Self::parse(&word).ok_or_else(|| format!("unknown word in the database: {word}").into())
            }
        }
    )+};
}

stored_words!(
    AllotmentUnit,
    BelowMinimum,
    Books,
    Language,
    Cadence,
    CancelledTo,
    CorePaymentKind,
    ClosedAs,
    EndingKind,
    EntryKind,
    MemberKind,
    MemberState,
    Outcome,
    ParticipantsBy,
    ProposalKind,
    ProposalOutcome,
    ReceiptKind,
    UnspentTo,
    ImportOf,
);

stored_as!(UtcTime, Timestamp);

impl<DB> ToSql<Timestamp, DB> for UtcTime
where
    DB: Backend,
    NaiveDateTime: ToSql<Timestamp, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        <NaiveDateTime as ToSql<Timestamp, DB>>::to_sql(self.as_ref(), out)
    }
}

impl<DB> FromSql<Timestamp, DB> for UtcTime
where
    DB: Backend,
    NaiveDateTime: FromSql<Timestamp, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Self::new(NaiveDateTime::from_sql(bytes)?))
    }
}
