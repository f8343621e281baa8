//! What can go wrong between a service and the database.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

use crate::ports::RandomFailed;

/// The database could not do what was asked. Never carries a refusal by the rules: those are [`Failure::Refused`].
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database said no. The message is for the log, never for a page.
    #[error("database: {0}")]
    Database(#[from] DieselError),
    /// Nothing was written; trying again may work (a lock, a full queue, a lost connection).
    #[error("the database is busy or away: {0}")]
    Busy(String),
    /// A stored value cannot be read. Names the place.
    #[error("stored value out of order: {0}")]
    Corrupt(String),
    /// A job panicked; its writes were undone.
    #[error("a job ended unexpectedly; nothing of it was kept")]
    Panicked,
    /// The system gave no randomness.
    #[error(transparent)]
    Random(#[from] RandomFailed),
    /// A statement or a settlement was to be written by a program that was started without the signing key.
    #[error("the signing key is missing: the books cannot be signed")]
    NoSigningKey,
    /// The address of the database is not one that Brimful knows, or cannot be used.
    #[error("{0}")]
    Address(String),
}

impl StoreError {
    /// Whether the database refused the row itself (a key, a CHECK, a trigger): the job is undone, and others may go on.
    pub(in crate::store) fn is_constraint(&self) -> bool {
        match self {
            Self::Database(DieselError::DatabaseError(kind, info)) => {
                matches!(
                    kind,
                    DatabaseErrorKind::UniqueViolation
                        | DatabaseErrorKind::ForeignKeyViolation
                        | DatabaseErrorKind::CheckViolation
                        | DatabaseErrorKind::NotNullViolation
                ) || info.message().contains("append-only:")
            }
            Self::Database(DieselError::NotFound) | Self::Corrupt(_) | Self::Random(_) | Self::NoSigningKey => true,
            _ => false,
        }
    }

    /// Whether a unique key stood in the way (the same thing exists already).
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Self::Database(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)))
    }

    /// Whether trying again later may work.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Busy(_) => true,
            Self::Database(error) => super::dialect::is_transient(error),
            _ => false,
        }
    }
}

/// How a service ends when it does not succeed: refused by a rule (with the figures its sentence needs), or failed below.
#[derive(Debug, thiserror::Error)]
pub enum Failure<R> {
    /// A rule said no. Nothing was written.
    #[error("{0}")]
    Refused(R),
    /// The database failed. Nothing was written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl<R> Failure<R> {
    /// Turns the refusal into another one.
    pub fn map<S>(self, change: impl FnOnce(R) -> S) -> Failure<S> {
        match self {
            Self::Refused(refusal) => Failure::Refused(change(refusal)),
            Self::Store(error) => Failure::Store(error),
        }
    }
}

impl<R> From<DieselError> for Failure<R> {
    fn from(error: DieselError) -> Self {
        Self::Store(StoreError::Database(error))
    }
}

impl<R> From<RandomFailed> for Failure<R> {
    fn from(error: RandomFailed) -> Self {
        Self::Store(StoreError::Random(error))
    }
}
