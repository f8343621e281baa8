//! The words people read: every message is there, used, filled in and translated.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that stops here has failed, which is what it is for"
)]

#[path = "language/catalogue.rs"]
mod catalogue;
