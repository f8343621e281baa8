//! What people do, on both databases.

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    reason = "a test that cannot go on must stop, and each program uses its own part of the support"
)]

mod a_group;
mod buckets;
mod payouts;
mod rounds;
mod settlement;
mod splits;
mod store;
mod support;

#[path = "services/a_group.rs"]
#[path = "services/payouts.rs"]
#[path = "services/buckets.rs"]
#[path = "services/rounds.rs"]
#[path = "services/settlement.rs"]
#[path = "services/splits.rs"]
#[path = "services/store.rs"]
