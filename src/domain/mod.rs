//! The rules of Brimful: pure functions and types, tested with the figures of money.md.
//!
//! Nothing in here does I/O, reads a clock, draws a random number, speaks SQL or writes HTML.
//! Time, new numbers and salts are arguments; refusals are enums that carry the figures their sentence needs.

pub mod group;
pub mod head;
pub mod held;
pub mod hex;
pub mod ids;

pub mod agreement;
pub mod apportion;
pub mod bucket;
pub mod chain;
pub mod colour;
pub mod comment;
pub mod contribution;
pub mod core_cost;
pub mod core_fund;
pub mod correction;
pub mod currency;
pub mod disclosure;
pub mod ending;
pub mod language;
pub mod ledger;
pub mod member;
pub mod money;
pub mod month;
pub mod offer;
pub mod other_rules;
pub mod pabulib;
pub mod picture;
pub mod policy;
pub mod receipt;
pub mod round;
pub mod settlement;
pub mod sharing;
pub mod slug;
pub mod split;
pub mod split_draft;
pub mod statement;
pub mod statement_name;
pub mod text;
pub mod time;
pub mod typed_amount;
pub mod weight;
