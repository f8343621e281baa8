//! Rounds: what members will get, opening one, ending one before its time (money.md 5, 8).

mod choose;
mod close;
mod closing_soon;
mod extend;
mod hands;
mod list;
mod open;
mod opening;
mod preview;
mod tell;
mod withdraw;

pub use choose::{Income, NewRound, end_of_last_month, new_round, usual_length};
pub use close::{CloseRoundRefused, Closed, close_now};
pub(in crate::services) use closing_soon::ahead;
pub use extend::{ExtendRefused, ExtendRound, Extended, extend};
pub use hands::{AskForHands, Hands, HandsAsked, HandsRefused, answer, ask_for_hands, call_off, hands};
pub use list::{HandsLine, Mine, RoundLine, RoundList, RunningRound, head, list, list_in};
pub use open::{open, open_in};
pub use opening::{OpenRound, OpenRoundRefused, Opened, Opens};
pub use preview::{HandsCounted, ParticipantPreview, Range, RoundPlan, RoundPreview, Seen, preview};
pub use tell::RoundChange;
pub(in crate::services) use tell::tell_of_change;
pub use withdraw::{WithdrawRefused, WithdrawRound, Withdrawn, withdraw};
