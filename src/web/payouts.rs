//! `/{group}/payouts`: whom do we owe?

mod form;
pub mod list;
pub mod show;
