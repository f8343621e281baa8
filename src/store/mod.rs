//! Every table name and query, for both databases. Knows no rules, no HTTP, no mail.

pub mod agreements;
pub mod buckets;
pub mod conn;
pub mod contributions;
pub mod core_costs;
pub mod dialect;
pub mod error;
pub mod groups;
pub mod idempotency;
pub mod imports;
pub mod invites;
pub mod invoices;
pub mod ledger;
pub mod log;
pub mod mail_tokens;
pub mod members;
pub mod memberships;
pub mod migrate;
pub mod outbox;
pub mod participants;
pub mod persons;
mod postgres;
pub mod round_buckets;
mod round_lock;
pub mod rounds;
mod schema;
pub mod scope;
mod sqlite;
pub mod statement_facts;
pub mod statements;
mod types;
pub mod users;
pub mod waiting;

pub use conn::{Db, Snapshot, Tx};
pub use error::{Failure, StoreError};
