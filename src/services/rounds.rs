//! Rounds: what members will get, opening one, ending one before its time (money.md 5, 8).

mod choose;
mod close;
mod list;
mod open;
mod preview;

pub use choose::{Income, NewRound, end_of_last_month, new_round, usual_length};
pub use close::{CloseRoundRefused, Closed, close_now};
pub use list::{Mine, RoundLine, RoundList, RunningRound, list, list_in};
pub use open::{OpenRound, OpenRoundRefused, Opened, Opens, open, open_in};
pub use preview::{ParticipantPreview, Range, RoundPlan, RoundPreview, Seen, preview};
