//! Mail from the outside: what it says, how its messages are made, and how they leave the house (mail.md, Tests).
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests may fail loudly")]

#[path = "mail/bucket_news.rs"]
mod bucket_news;
#[path = "mail/digest.rs"]
mod digest;
#[path = "mail/every_kind.rs"]
mod every_kind;
#[path = "mail/languages.rs"]
mod languages;
#[path = "mail/messages.rs"]
mod messages;
#[path = "mail/new_comments.rs"]
mod new_comments;
#[path = "mail/other_kinds.rs"]
mod other_kinds;
#[path = "mail/parts.rs"]
mod parts;
#[path = "mail/sink.rs"]
mod sink;
#[path = "mail/tidewater.rs"]
mod tidewater;
#[path = "mail/transports.rs"]
mod transports;
