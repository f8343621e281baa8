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
#[path = "model/command.rs"]
mod command;
#[path = "model/compare.rs"]
mod compare;
#[path = "model/giving.rs"]
mod giving;
#[path = "model/income.rs"]
mod income;
#[path = "model/lived.rs"]
mod lived;
#[path = "model/reference.rs"]
mod reference;
#[path = "model/run.rs"]
mod run;
#[path = "model/spending.rs"]
mod spending;
