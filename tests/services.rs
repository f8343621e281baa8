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

mod support;

#[path = "services/a_group.rs"]
mod a_group;
#[path = "services/payouts.rs"]
mod payouts;
#[path = "services/rounds.rs"]
mod rounds;
#[path = "services/settlement.rs"]
mod settlement;
#[path = "services/splits.rs"]
mod splits;
#[path = "services/store.rs"]
mod store;
