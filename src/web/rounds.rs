//! Rounds on screen: the page where members give, the settlement and its results.

pub mod closure;
mod entries;
mod head;
pub mod mine;
mod order;
mod panel;
pub mod results;
mod row;
pub mod settle;
pub mod show;
pub mod split;
mod stale;
pub mod words;
