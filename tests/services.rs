//! What people do, on both databases.

mod support;

#[path = "services/store.rs"]
mod store;
