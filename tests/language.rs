//! The words people read: every message is there, used, filled in and translated.

#[path = "language/catalogue.rs"]
mod catalogue;
