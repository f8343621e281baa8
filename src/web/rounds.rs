//! Rounds on screen: the list, opening one, the page where members give, the settlement and its results.

pub mod closure;
pub mod early;
mod entries;
mod head;
pub mod list;
pub mod mine;
pub mod new;
mod new_form;
mod new_page;
mod new_words;
mod notes;
pub mod offer;
mod order;
mod panel;
mod planned;
pub mod results;
mod row;
pub mod settle;
mod settle_page;
pub mod show;
pub mod split;
mod stale;
pub mod sum;
pub mod words;
