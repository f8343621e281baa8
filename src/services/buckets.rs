//! Buckets: proposing, publishing and editing them, and what their pages show (money.md 6).

mod facts;
mod reopen;
mod save;

pub use facts::{BucketCard, BucketPage, Owner, PayoutLine, Standing, list, list_in, show};
pub use reopen::{ReopenGoal, ReopenRefused, Reopened, reopen};
pub use save::{BucketForm, EditFacts, SaveBucketRefused, SavedBucket, edit_facts, propose, save, save_in};
