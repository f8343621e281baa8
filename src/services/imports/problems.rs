//! What is wrong with a row, with everything its sentence needs.
//!
//! The sentences that stand here are those of the command line; `web` says the same in the reader's language.

use chrono::NaiveDate;

use crate::domain::currency::{AmountTextError, Currency};
use crate::domain::ids::{InvoiceId, MemberNumber};
use crate::domain::money::{Amount, RateError};
use crate::domain::text::TextError;
use crate::domain::time::day_with_year;
use crate::domain::weight::WeightError;

/// Why a row cannot go in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RowProblem {
    /// More or fewer cells than the header has.
    #[error(
        "It has {found} cells where the header has {expected}. A value with the separator or a line break in it \
         needs quotes around it."
    )]
    CellCount {
        /// Cells in the row.
        found: usize,
        /// Columns in the header.
        expected: usize,
    },
    /// A required cell is empty.
    #[error("{label} is empty.")]
    Missing {
        /// The field.
        label: &'static str,
    },
    /// Not a day of the calendar, or not written as one.
    #[error("{label}: \u{201c}{}\u{201d} is not a day. Write it like 2026-10-31.", short(text))]
    NotADay {
        /// The field.
        label: &'static str,
        /// What stands there.
        text: String,
    },
    /// Not a month, or not written as one.
    #[error("{label}: \u{201c}{}\u{201d} is not a month. Write it like 2026-10.", short(text))]
    NotAMonth {
        /// The field.
        label: &'static str,
        /// What stands there.
        text: String,
    },
    /// A day that has not come yet.
    #[error("{label}: {} is after today.", day_with_year(*day))]
    InFuture {
        /// The field.
        label: &'static str,
        /// The day.
        day: NaiveDate,
    },
    /// Not an amount that can be taken.
    #[error("{label}: {}", amount_words(text, *error, *currency))]
    Amount {
        /// The field.
        label: &'static str,
        /// What stands there.
        text: String,
        /// Why not.
        error: AmountTextError,
        /// The group's currency.
        currency: Currency,
    },
    /// Nothing, or less, where there must be something.
    #[error("{label} must not be zero.")]
    Zero {
        /// The field.
        label: &'static str,
    },
    /// Below zero where it must not be.
    #[error("{label} must not be below zero.")]
    Negative {
        /// The field.
        label: &'static str,
    },
    /// Another currency than the group's.
    #[error("The currency is \u{201c}{}\u{201d}; the books are kept in {group}.", short(found))]
    OtherCurrency {
        /// What stands there.
        found: String,
        /// The group's.
        group: &'static str,
    },
    /// Not a percentage that can be taken.
    #[error("{label}: \u{201c}{}\u{201d} is not taken: {error}.", short(text))]
    Rate {
        /// The field.
        label: &'static str,
        /// What stands there.
        text: String,
        /// Why not.
        error: RateError,
    },
    /// Not a text that can be taken.
    #[error("{label}: \u{201c}{}\u{201d} is not taken: {error}.", short(text))]
    Text {
        /// The field.
        label: &'static str,
        /// What stands there.
        text: String,
        /// Why not.
        error: TextError,
    },
    /// A word that is none of those expected.
    #[error("{label}: \u{201c}{}\u{201d} is not known. Known are: {known}.", short(text))]
    UnknownWord {
        /// The field.
        label: &'static str,
        /// What stands there.
        text: String,
        /// The words there are.
        known: String,
    },
    /// Nobody has this address, number or name.
    #[error("There is no member \u{201c}{}\u{201d}.", short(text))]
    UnknownMember {
        /// What stands there.
        text: String,
    },
    /// Several members have this name.
    #[error("Several members are called \u{201c}{}\u{201d}. Use the address or the number.", short(text))]
    AmbiguousMember {
        /// What stands there.
        text: String,
    },
    /// The same thing stands further up in the file.
    #[error("{what} stands on line {line} already.")]
    TwiceInFile {
        /// What.
        what: Twice,
        /// Where.
        line: u64,
    },
    /// An invoice of this number is recorded as paid.
    #[error("Invoice {number} of {member} is recorded already, paid on {}.", day_with_year(*paid_on))]
    InvoicePaid {
        /// The number.
        number: String,
        /// Whose.
        member: String,
        /// When it was paid.
        paid_on: NaiveDate,
        /// The one that is recorded.
        twin: InvoiceId,
    },
    /// An invoice of this number is recorded, and this row has nothing to add.
    #[error("Invoice {number} of {member} is recorded already, not paid yet.")]
    InvoiceRecorded {
        /// The number.
        number: String,
        /// Whose.
        member: String,
        /// The one that is recorded.
        twin: InvoiceId,
    },
    /// An unpaid invoice of this number is recorded, but says something else.
    #[error("Invoice {number} of {member} is recorded already with another {what}, so it is not marked paid.")]
    InvoiceDiffers {
        /// The number.
        number: String,
        /// Whose.
        member: String,
        /// Which field differs.
        what: DiffersIn,
        /// The one that is recorded.
        twin: InvoiceId,
    },
    /// No rate is in force, since there is no agreement.
    #[error("It cannot be marked paid while the group has no agreement.")]
    NoAgreement,
    /// A member has this address.
    #[error("{name} has the address {email} already.")]
    AddressTaken {
        /// The address.
        email: String,
        /// Whose it is.
        name: String,
    },
    /// A member has this number.
    #[error("Number {number} is {name}'s already.")]
    MemberNumberTaken {
        /// The number.
        number: MemberNumber,
        /// Whose it is.
        name: String,
    },
    /// A number that no member can have.
    #[error("{label}: \u{201c}{}\u{201d} is not a number from 1 to 999,999.", short(text))]
    NotANumber {
        /// The field.
        label: &'static str,
        /// What stands there.
        text: String,
    },
    /// Roles that nobody would ever be told of.
    #[error("Roles need an address, since they come with the invitation.")]
    RolesWithoutAddress,
    /// Something of this name is on the list.
    #[error("{name} is on the list already.")]
    OnTheList {
        /// Its name there.
        name: String,
    },
    /// Somebody who is not an active member.
    #[error("{name} is no active member yet, and only active members can own a bucket.")]
    NotJoined {
        /// The name.
        name: String,
    },
    /// Somebody who is not an active member, and so does not share.
    #[error("{name} is no active member, and only active members share.")]
    NotActive {
        /// The name.
        name: String,
    },
    /// Not a weight.
    #[error("Weight: \u{201c}{}\u{201d} is not taken: {error}.", short(text))]
    Weight {
        /// What stands there.
        text: String,
        /// Why not.
        error: WeightError,
    },
    /// The last month lies before the first.
    #[error("Until month lies before from month.")]
    EndsBeforeItBegins,
    /// The minimum is above the maximum.
    #[error("The minimum is above the maximum.")]
    MinimumAboveMaximum,
}

/// What stands twice in a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Twice {
    /// An invoice.
    #[error("Invoice {number} of {member}")]
    Invoice {
        /// Its number.
        number: String,
        /// Whose.
        member: String,
    },
    /// The number of a member.
    #[error("Number {0}")]
    MemberNumber(
        /// The number.
        MemberNumber,
    ),
    /// The address of a member.
    #[error("The address {0}")]
    Address(
        /// The address.
        String,
    ),
    /// Something with a name or a title, or a member.
    #[error("{0}")]
    Named(
        /// The name.
        String,
    ),
}

/// In what a row differs from the invoice that is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DiffersIn {
    /// The amount.
    #[error("amount")]
    Amount,
    /// The day of the invoice.
    #[error("issue day")]
    IssueDay,
    /// A rate of its own.
    #[error("rate")]
    Rate,
    /// Who pays it.
    #[error("client")]
    Client,
    /// The kind of work.
    #[error("kind of work")]
    Kind,
    /// What it was for.
    #[error("description")]
    Description,
}

impl DiffersIn {
    /// Each of them.
    pub const ALL: [Self; 6] = [Self::Amount, Self::IssueDay, Self::Rate, Self::Client, Self::Kind, Self::Description];
}

impl RowProblem {
    /// The recorded invoice that stands in the way of this row.
    pub const fn twin(&self) -> Option<InvoiceId> {
        match self {
            Self::InvoicePaid { twin, .. } | Self::InvoiceRecorded { twin, .. } | Self::InvoiceDiffers { twin, .. } => {
                Some(*twin)
            }
            _ => None,
        }
    }
}

/// As much of a cell as a sentence bears.
pub fn short(text: &str) -> String {
    let mut letters = text.chars().filter(|letter| !letter.is_control());
    let start: String = letters.by_ref().take(40).collect();
    if letters.next().is_some() { format!("{start}…") } else { start }
}

fn amount_words(text: &str, error: AmountTextError, currency: Currency) -> String {
    let text = short(text);
    match error {
        AmountTextError::NotANumber => format!("\u{201c}{text}\u{201d} is not an amount in {}.", currency.code()),
        AmountTextError::Ambiguous { as_thousands, as_decimal } => format!(
            "\u{201c}{text}\u{201d} can be read as {} or as {}. {}",
            currency.format(signed_as(&text, as_thousands)),
            currency.format(signed_as(&text, as_decimal)),
            if currency.scale() == 3 { "Write the decimals with a point." } else { "Write all decimals." }
        ),
        AmountTextError::TooPrecise { scale: 0 } => {
            format!("\u{201c}{text}\u{201d} has decimals; {} has none.", currency.code())
        }
        AmountTextError::TooPrecise { scale } => {
            format!("\u{201c}{text}\u{201d} has more than the {scale} decimals of {}.", currency.code())
        }
        AmountTextError::OutOfRange => format!("\u{201c}{text}\u{201d} is larger than Brimful can hold."),
    }
}

/// The two readings come without the sign of the text.
pub fn signed_as(text: &str, reading: Amount) -> Amount {
    if text.contains(['-', '\u{2212}']) { reading.negated() } else { reading }
}
