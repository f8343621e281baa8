//! Every table name and query, for both databases. Knows no rules, no HTTP, no mail.

pub mod agreements;
pub mod books;
pub mod conn;
pub mod dialect;
pub mod error;
pub mod groups;
pub mod idempotency;
pub mod invites;
pub mod ledger;
pub mod ledger_pages;
pub mod log;
pub mod members;
pub mod migrate;
pub mod outbox;
pub mod outcomes;
mod postgres;
mod schema;
pub mod scope;
mod sqlite;
mod types;
pub mod users;
pub mod verify;

pub use conn::{Db, Snapshot, Tx};
pub use error::{Failure, StoreError};
