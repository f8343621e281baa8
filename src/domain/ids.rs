//! Numbers and stored words: one type per kind of number, so that a bucket's number never lands where a member's
//! belongs, and one macro for every enum that is stored as a word.

use serde::{Deserialize, Serialize};

/// Declares a number type around `i64`.
macro_rules! decl_id {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(i64);

        impl $name {
            /// Wraps a number that was stored, given under the group's lock, or read from an address.
            pub const fn new(number: i64) -> Self {
                Self(number)
            }

            /// The bare number, for storing and printing.
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl AsRef<i64> for $name {
            fn as_ref(&self) -> &i64 {
                &self.0
            }
        }
    )+};
}

decl_id! {
    /// A group, unique in this installation.
    GroupId;
    /// A user account, unique in this installation.
    UserId;
    /// A member within a group.
    MemberNumber;
    /// The key of an invoice row in its group (not the number printed on the invoice).
    InvoiceId;
    /// A core cost within a group.
    CoreCostNumber;
    /// A statement within a group.
    StatementNumber;
    /// A round within a group.
    RoundNumber;
    /// A bucket within a group.
    BucketNumber;
    /// A payout within a group.
    PayoutNumber;
    /// A payment or release of core money within a group.
    CorePaymentNumber;
    /// A payment of the foundation within a group.
    FoundationPaymentNumber;
    /// An opening or an adjustment that waits for a second person, within a group.
    ProposalNumber;
    /// A comparison with the bank within a group.
    ReconciliationNumber;
    /// An invoice or receipt that was uploaded, within a group.
    ReceiptNumber;
    /// Something said at a bucket, within a group.
    CommentNumber;
    /// A picture at a bucket, within a group.
    PictureNumber;
    /// A ledger entry within a group: 1, 2, 3 ... without gaps.
    EntryNumber;
}

impl MemberNumber {
    /// The group itself: it can have gift invoices and is never a participant (money.md 9).
    pub const GROUP: MemberNumber = MemberNumber::new(0);
}

/// A stored word that no variant has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown word: {0}")]
pub struct UnknownWord(
    /// The word as it was found.
    pub String,
);

/// Declares an enum that is stored and sent as a `snake_case` word.
///
/// Gives `ALL`, `as_str`, `parse`, `Display`, `FromStr` and serde by the same word.
macro_rules! text_enum {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $text)] $variant,)+
        }

        impl $name {
            /// Every variant, in the order they are declared.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The word this variant is stored as.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($name::$variant => $text,)+
                }
            }

            /// The variant of a stored word, if there is one.
            pub fn parse(word: &str) -> Option<Self> {
                match word {
                    $($text => Some($name::$variant),)+
                    _ => None,
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::ids::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Self::parse(word).ok_or_else(|| $crate::domain::ids::UnknownWord(word.to_owned()))
            }
        }
    };
}

pub(crate) use text_enum;
