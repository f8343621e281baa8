//! Payouts: owners ask with an invoice attached, treasurers mark them paid, and the list of what is owed.

mod form;
pub mod list;
pub mod owed;
pub mod receipt;
pub mod show;
mod words;
