//! Members: the list, inviting, joining, and each one's page.

pub mod ask;
pub mod change;
pub mod invite;
pub mod join;
pub mod list;
pub mod person;
pub mod rate;
pub mod statement;
