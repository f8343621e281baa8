//! Who belongs to a group: kinds, states and roles (money.md 1).

use serde::{Deserialize, Serialize};

use super::ids::text_enum;

text_enum! {
    /// A member is a person or an organisation; an organisation can have several users.
    pub enum MemberKind {
        /// One person.
        Person = "person",
        /// A company, a venture.
        Organisation = "organisation",
    }
}

text_enum! {
    /// Where a member stands in the group.
    pub enum MemberState {
        /// Asked to join; has not answered yet.
        Invited = "invited",
        /// Takes part.
        Active = "active",
        /// May not act for now.
        Suspended = "suspended",
        /// Has left; stays in the books under the number.
        Left = "left",
    }
}

/// The duties a member has taken on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug, Serialize, Deserialize)]
pub struct Roles {
    /// Runs rounds and the agreement.
    pub facilitator: bool,
    /// Keeps invoices and payments.
    pub treasurer: bool,
}
