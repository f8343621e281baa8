//! Accounts: the first start, signing in and out, what waits, how one is seen and mailed.

pub mod again;
pub mod home;
pub mod me;
mod next;
pub mod preferences;
pub mod setup;
pub mod sign_in;

pub(in crate::web) use next::{own_path, query};
