//! Buckets: proposing, publishing and editing them, what becomes of them after funding, and what their pages show
//! (money.md 6, 9).

mod after;
mod cancel;
mod facts;
mod favourite;
mod finish;
mod owners;
mod pictures;
mod reopen;
mod save;
mod search;
mod since;
mod standing;
mod terms;
mod withdraw;

pub use after::{AfterFunding, Ended, GiverLine};
pub use cancel::{CancelBucket, CancelFacts, Cancelled, cancel, cancel_facts};
pub use facts::{BucketCard, BucketPage, Owner, PayoutLine, Standing, list, list_in, show};
pub(in crate::services) use facts::{find_visible, is_visible, owner};
pub use favourite::set_favourite;
pub use finish::{FinishBucket, FinishFacts, Finished, finish, finish_facts, term_facts};
pub(in crate::services) use owners::mailable_owners;
pub use pictures::{PictureRefused, add_picture, list_pictures, may_change_pictures, open_picture, remove_picture};
pub use reopen::{ReopenGoal, ReopenRefused, Reopened, reopen};
pub use save::{BucketForm, EditFacts, SaveBucketRefused, SavedBucket, edit_facts, propose, save, save_in};
pub use search::{BucketOrder, BucketQuery, Place, Whose, search};
pub use since::Since;
pub(in crate::services) use since::since;
pub use standing::{EndRefused, Running};
pub(in crate::services) use terms::begin_terms;
pub use terms::{ExtendBucket, Extended, ReminderPayload, extend};
pub use withdraw::withdraw;
