//! One plain reference model against the services, on both databases, with the same commands: what the money rules
//! say and what Brimful does are compared after every step (money.md whole).

#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    dead_code,
    reason = "a test that cannot go on must stop, and each program uses its own part of the support"
)]

mod support;

#[path = "model/act.rs"]
mod act;
#[path = "model/books.rs"]
mod books;
#[path = "model/chances.rs"]
mod chances;
#[path = "model/closing.rs"]
mod closing;
#[path = "model/command.rs"]
mod command;
#[path = "model/compare.rs"]
mod compare;
#[path = "model/funds.rs"]
mod funds;
#[path = "model/giving.rs"]
mod giving;
#[path = "model/hands.rs"]
mod hands;
#[path = "model/income.rs"]
mod income;
#[path = "model/known.rs"]
mod known;
#[path = "model/lived.rs"]
mod lived;
#[path = "model/lived_funds.rs"]
mod lived_funds;
#[path = "model/lived_rounds.rs"]
mod lived_rounds;
#[path = "model/reference.rs"]
mod reference;
#[path = "model/resolve.rs"]
mod resolve;
#[path = "model/run.rs"]
mod run;
#[path = "model/spending.rs"]
mod spending;
