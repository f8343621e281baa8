//! The books: accounts, entries, transfers and the chain of hashes (money.md 10).
//!
//! `assets:bank` is what the group has, every other account says whose it is, and the two sides are equal. So money
//! that arrives (bank -> pool) raises both, money that is paid out (bucket -> bank) lowers both, and money that moves
//! inside lowers one claim and raises another: every transfer keeps the bank equal to the sum of the others.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use super::chain::{CanonicalEntry, NO_HASH, memo_hash};
use super::ids::{
    BucketNumber, EntryNumber, InvoiceId, MemberNumber, PayoutNumber, RoundNumber, StatementNumber, UnknownWord,
    text_enum,
};
use super::money::Amount;

/// An account of a group. The order is that in which balances are moved and printed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Account {
    /// What the group has.
    Bank,
    /// Contributions not yet in a statement.
    Pool,
    /// The long-term fund.
    Foundation,
    /// Set aside for core costs.
    Core,
    /// Money that nobody holds yet.
    Carried,
    /// What a participant holds.
    Allotment(MemberNumber),
    /// What a funded bucket holds.
    Bucket(BucketNumber),
}

impl Account {
    /// Only the pool, and with it the bank, may be below zero: credit notes can exceed what came in since.
    pub const fn may_be_negative(self) -> bool {
        matches!(self, Account::Bank | Account::Pool)
    }

    /// Reads `assets:bank`, `fund:pool`, `allotment:12`, `bucket:3` and so on.
    pub fn parse(text: &str) -> Option<Account> {
        match text {
            "assets:bank" => Some(Account::Bank),
            "fund:pool" => Some(Account::Pool),
            "fund:foundation" => Some(Account::Foundation),
            "fund:core" => Some(Account::Core),
            "fund:carried" => Some(Account::Carried),
            _ => match text.split_once(':')? {
                ("allotment", number) => {
                    parse_number(number).map(|number| Account::Allotment(MemberNumber::new(number)))
                }
                ("bucket", number) => parse_number(number).map(|number| Account::Bucket(BucketNumber::new(number))),
                _ => None,
            },
        }
    }
}

impl std::fmt::Display for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Account::Bank => f.write_str("assets:bank"),
            Account::Pool => f.write_str("fund:pool"),
            Account::Foundation => f.write_str("fund:foundation"),
            Account::Core => f.write_str("fund:core"),
            Account::Carried => f.write_str("fund:carried"),
            Account::Allotment(member) => write!(f, "allotment:{member}"),
            Account::Bucket(bucket) => write!(f, "bucket:{bucket}"),
        }
    }
}

text_enum! {
    /// What an entry is for (money.md 10).
    pub enum EntryKind {
        /// The money a group starts with.
        Opening = "opening",
        /// A paid invoice's part for the pool.
        Contribution = "contribution",
        /// The sum of a period.
        Statement = "statement",
        /// The foundation covers missing core costs.
        Cover = "cover",
        /// Carried money is given to the participants of a round.
        Allotment = "allotment",
        /// A round's buckets are funded and the rest returned.
        Settlement = "settlement",
        /// Money goes back to its givers or to carried.
        Return = "return",
        /// What a sealed bucket got above its maximum goes back.
        Surplus = "surplus",
        /// Money leaves a funded bucket.
        Payout = "payout",
        /// A core cost is paid.
        CorePayment = "core_payment",
        /// Core money that is not needed goes to carried.
        CoreRelease = "core_release",
        /// The foundation pays for something decided.
        FoundationPayment = "foundation_payment",
        /// A bucket is done; what is left goes to carried.
        Finish = "finish",
        /// A funded bucket is cancelled.
        Cancel = "cancel",
        /// A correction with a reason and a second person.
        Adjustment = "adjustment",
        /// The opposite of an earlier entry.
        Reversal = "reversal",
    }
}

impl EntryKind {
    /// Whether the head of the chain is signed with an entry of this kind: at every statement and every settlement.
    pub const fn is_signed(self) -> bool {
        matches!(self, EntryKind::Statement | EntryKind::Settlement)
    }
}

/// Money that moves from one account to another; the amount is above zero.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Transfer {
    /// Where it comes from.
    pub from: Account,
    /// Where it goes.
    pub to: Account,
    /// How much.
    pub amount: Amount,
}

impl Transfer {
    /// A transfer; whether it may be is checked with its entry.
    pub const fn new(from: Account, to: Account, amount: Amount) -> Transfer {
        Transfer { from, to, amount }
    }

    /// The same money on its way back.
    pub const fn reversed(self) -> Transfer {
        Transfer { from: self.to, to: self.from, amount: self.amount }
    }
}

/// What an entry belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum BelongsTo {
    /// The group as such.
    #[default]
    None,
    /// An invoice.
    Invoice(InvoiceId),
    /// A statement.
    Statement(StatementNumber),
    /// A round.
    Round(RoundNumber),
    /// A bucket.
    Bucket(BucketNumber),
    /// A payout.
    Payout(PayoutNumber),
}

impl BelongsTo {
    /// Reads `invoice:3`, `round:2` and so on; the empty text is `None` of these.
    pub fn parse(text: &str) -> Option<BelongsTo> {
        if text.is_empty() {
            return Some(BelongsTo::None);
        }
        let (kind, number) = text.split_once(':')?;
        let number = parse_number(number)?;
        match kind {
            "invoice" => Some(BelongsTo::Invoice(InvoiceId::new(number))),
            "statement" => Some(BelongsTo::Statement(StatementNumber::new(number))),
            "round" => Some(BelongsTo::Round(RoundNumber::new(number))),
            "bucket" => Some(BelongsTo::Bucket(BucketNumber::new(number))),
            "payout" => Some(BelongsTo::Payout(PayoutNumber::new(number))),
            _ => None,
        }
    }
}

impl std::fmt::Display for BelongsTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            BelongsTo::None => Ok(()),
            BelongsTo::Invoice(invoice) => write!(f, "invoice:{invoice}"),
            BelongsTo::Statement(statement) => write!(f, "statement:{statement}"),
            BelongsTo::Round(round) => write!(f, "round:{round}"),
            BelongsTo::Bucket(bucket) => write!(f, "bucket:{bucket}"),
            BelongsTo::Payout(payout) => write!(f, "payout:{payout}"),
        }
    }
}

/// Serde by the printed text, for types with `parse` and `Display`.
macro_rules! serde_by_text {
    ($($name:ident)+) => {$(
        impl TryFrom<String> for $name {
            type Error = UnknownWord;

            fn try_from(text: String) -> Result<$name, UnknownWord> {
                $name::parse(&text).ok_or(UnknownWord(text))
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.to_string()
            }
        }
    )+};
}

serde_by_text! { Account BelongsTo }

/// An entry before it has a number, a time and a hash.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EntryDraft {
    /// What it is for.
    pub kind: EntryKind,
    /// The day for which it counts.
    pub effective_on: NaiveDate,
    /// What it belongs to.
    pub belongs_to: BelongsTo,
    /// The entry it takes back, if any.
    pub reverses: Option<EntryNumber>,
    /// Free words; only a salted hash of them enters the chain.
    pub memo: String,
    /// The money that moves.
    pub transfers: Vec<Transfer>,
}

/// Why an entry cannot be posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// Nothing moves.
    #[error("an entry needs at least one transfer")]
    NoTransfer,
    /// The transfer at this place moves nothing, or less.
    #[error("transfer {index} does not move anything")]
    NotPositive {
        /// The place in the list, from 0.
        index: usize,
    },
    /// The transfer at this place is above the limit of one amount.
    #[error("transfer {index} is too large")]
    TooLarge {
        /// The place in the list, from 0.
        index: usize,
    },
    /// The transfer at this place goes nowhere.
    #[error("transfer {index} goes from {account} to itself")]
    SameAccount {
        /// The place in the list, from 0.
        index: usize,
        /// The account on both sides.
        account: Account,
    },
    /// All transfers together are more than 64 bits hold.
    #[error("the entry as a whole is too large")]
    SumTooLarge,
}

impl EntryDraft {
    /// The same entry with every transfer above the limit of one amount as several: as many of the limit as go into it,
    /// then the rest, in its place. An account may hold more than the limit, and all of it can move at once.
    #[must_use]
    pub fn split_large(self) -> EntryDraft {
        if self.transfers.iter().all(|transfer| transfer.amount <= Amount::LIMIT) {
            return self;
        }
        let mut transfers = Vec::with_capacity(self.transfers.len());
        for transfer in self.transfers {
            let mut left = transfer.amount.minor();
            while left > Amount::LIMIT.minor() {
                transfers.push(Transfer { amount: Amount::LIMIT, ..transfer });
                left = left.saturating_sub(Amount::LIMIT.minor());
            }
            transfers.push(Transfer { amount: Amount::from_minor(left), ..transfer });
        }
        EntryDraft { transfers, ..self }
    }

    /// Refuses what the books cannot take: no transfer, an amount not above zero or above the limit, an account to
    /// itself, or a sum beyond 64 bits.
    pub fn check(&self) -> Result<(), EntryError> {
        if self.transfers.is_empty() {
            return Err(EntryError::NoTransfer);
        }
        for (index, transfer) in self.transfers.iter().enumerate() {
            if !transfer.amount.is_positive() {
                return Err(EntryError::NotPositive { index });
            }
            if transfer.amount > Amount::LIMIT {
                return Err(EntryError::TooLarge { index });
            }
            if transfer.from == transfer.to {
                return Err(EntryError::SameAccount { index, account: transfer.from });
            }
        }
        let sum = Amount::total(self.transfers.iter().map(|transfer| transfer.amount));
        sum.map(|_| ()).map_err(|_| EntryError::SumTooLarge)
    }
}

/// What the transfers of one entry do to each account they touch, in minor units, in account order.
///
/// From the bank raises both sides, to the bank lowers both, between two claims lowers the first and raises the second.
/// Exact for every entry that passed [`EntryDraft::check`].
pub fn effects(transfers: &[Transfer]) -> Vec<(Account, i64)> {
    let moves = transfers.iter().map(|transfer| (transfer.from, transfer.to, transfer.amount));
    let fitted = |net: i128| i64::try_from(net).unwrap_or(if net < 0 { i64::MIN } else { i64::MAX });
    net_effects(Account::Bank, moves).into_iter().map(|(account, net)| (account, fitted(net))).collect()
}

/// The same for moves between whatever stands for accounts, exactly: the one place that knows which way money counts.
pub fn net_effects<A: Copy + Ord>(bank: A, moves: impl IntoIterator<Item = (A, A, Amount)>) -> BTreeMap<A, i128> {
    let mut nets: BTreeMap<A, i128> = BTreeMap::new();
    for (from, to, amount) in moves {
        let amount = i128::from(amount.minor());
        *nets.entry(from).or_default() += if from == bank { amount } else { -amount };
        *nets.entry(to).or_default() += if to == bank { -amount } else { amount };
    }
    nets
}

/// A number as it is printed: digits only, no sign, no leading zero but zero itself.
fn parse_number(text: &str) -> Option<i64> {
    let number: i64 = text.parse().ok()?;
    (number >= 0 && number.to_string() == text).then_some(number)
}
