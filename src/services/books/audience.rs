//! Who reads the books, and how much of them (money.md 11, last paragraph).

use crate::domain::ids::MemberNumber;
use crate::domain::policy::{Action, may};
use crate::store::scope::{GroupScope, InGroup, PublicScope};

/// A reader who was let in.
#[derive(Debug, Clone, Copy)]
pub enum Audience {
    /// Anyone, where the group opened its books.
    Outsider(PublicScope),
    /// A member; or the operator, who acts for the group itself.
    Member(GroupScope),
}

/// How much of what tells a member's income is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// One contribution line per statement, allotments as one sum.
    Totals,
    /// One contribution line per member and statement.
    Members,
    /// Every entry as it stands.
    Everything,
}

impl From<GroupScope> for Audience {
    fn from(scope: GroupScope) -> Self {
        Self::Member(scope)
    }
}

impl From<PublicScope> for Audience {
    fn from(scope: PublicScope) -> Self {
        Self::Outsider(scope)
    }
}

impl Audience {
    /// The group.
    pub const fn group(&self) -> InGroup {
        match self {
            Self::Outsider(scope) => scope.group(),
            Self::Member(scope) => scope.group(),
        }
    }

    /// The member who reads.
    pub const fn member(&self) -> Option<MemberNumber> {
        match self {
            Self::Outsider(_) => None,
            Self::Member(scope) => Some(scope.member()),
        }
    }

    /// Whether it is a member.
    pub const fn is_member(&self) -> bool {
        matches!(self, Self::Member(_))
    }

    /// How much of the income is shown: all of it to treasurers and facilitators.
    pub const fn detail(&self) -> Detail {
        match self {
            Self::Outsider(_) => Detail::Totals,
            Self::Member(scope) if may(scope.roles(), Action::SeeInvoices) => Detail::Everything,
            Self::Member(_) => Detail::Members,
        }
    }
}
