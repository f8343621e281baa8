//! What people do, on both databases.

mod support;

#[path = "services/a_group.rs"]
mod a_group;
#[path = "services/rounds.rs"]
mod rounds;
#[path = "services/store.rs"]
mod store;
