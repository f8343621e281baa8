//! Reading the books: a month with its round, and the ledger, as far as each reader may see them (money.md 11).

pub mod audience;
pub mod chain;
pub mod corrections;
mod folding;
pub mod ledger;
pub mod month;
pub mod past;
pub mod standing;

pub use audience::{Audience, Detail};
