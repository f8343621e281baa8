//! Rules about a round that stand before its splits and its settlement (money.md 5).

use super::ids::text_enum;

text_enum! {
    /// Who takes part in a round.
    pub enum ParticipantsBy {
        /// Everybody who is an active member when it is opened.
        All = "all",
        /// Those active members who put up a hand.
        Hands = "hands",
    }
}
