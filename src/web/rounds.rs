//! Rounds on screen: the list, opening one, the page where members give, the settlement and its results.

pub mod closure;
mod entries;
pub mod extension;
pub mod hands;
mod head;
pub mod list;
pub mod mine;
pub mod new;
mod new_form;
mod new_page;
mod new_rules;
mod new_words;
mod notes;
mod order;
pub mod other_rules;
mod other_rules_words;
mod panel;
pub mod results;
mod row;
pub mod settle;
pub mod show;
pub mod split;
mod stale;
pub mod sum;
pub mod withdrawal;
pub mod words;
