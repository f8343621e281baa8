//! Rounds: the list, and opening one.

pub mod list;
pub mod new;
mod new_form;
mod new_page;
mod new_words;
pub mod sum;
