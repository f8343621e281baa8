//! What people do, on both databases.

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
