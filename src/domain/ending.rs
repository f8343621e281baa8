//! After funding: until when a bucket is to be done, and where the money goes that it still holds when it ends
//! (money.md 9).

use chrono::{Days, NaiveDate};

use super::agreement::CancelledTo;
use super::ids::{BucketNumber, MemberNumber, text_enum};
use super::ledger::{Account, Transfer};
use super::money::Amount;
use super::settlement::give_back;

/// Days from funding to the day on which a bucket is to be done, unless it gets more.
pub const DAYS_TO_FINISH: u64 = 90;

/// Days before that day on which its owners are reminded the first time (75 days after funding).
pub const REMIND_BEFORE: u64 = 15;

text_enum! {
    /// How a bucket ended.
    pub enum EndingKind {
        /// Finished, with a report.
        Done = "done",
        /// Given up after it got money.
        Cancelled = "cancelled",
        /// Taken back before it got any.
        Withdrawn = "withdrawn",
    }
}

text_enum! {
    /// How a request for a payout ended without being paid, or with only a part of it.
    pub enum ClosedAs {
        /// Somebody who may pay it said no.
        Declined = "declined",
        /// An owner took it back.
        Withdrawn = "withdrawn",
        /// Its bucket was cancelled.
        Cancelled = "cancelled",
    }
}

/// The day on which a bucket funded on `day` is to be done.
pub fn due_day(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(DAYS_TO_FINISH)).unwrap_or(NaiveDate::MAX)
}

/// The days on which owners are reminded of a due day: some time before, if that lies ahead of `today`, and the day
/// itself.
pub fn reminder_days(today: NaiveDate, due: NaiveDate) -> Vec<NaiveDate> {
    let first = due.checked_sub_days(Days::new(REMIND_BEFORE)).filter(|first| *first > today);
    first.into_iter().chain(std::iter::once(due)).collect()
}

/// Somebody who gave to a bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Giver {
    /// The member.
    pub member: MemberNumber,
    /// What they gave.
    pub gave: Amount,
    /// They have left the group since.
    pub has_left: bool,
}

/// What one giver gets back of a cancelled bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The member.
    pub member: MemberNumber,
    /// What they gave.
    pub gave: Amount,
    /// Their part of the rest.
    pub part: Amount,
    /// They have left the group: their part is carried.
    pub has_left: bool,
}

/// Where the rest of a bucket goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// What the bucket still held.
    pub rest: Amount,
    /// Each giver's part, by number; empty unless it goes to the givers.
    pub shares: Vec<Share>,
    /// What moves: one transfer per account that gets something.
    pub transfers: Vec<Transfer>,
}

/// A bucket is done: what is left goes to carried.
pub fn decide_finish(bucket: BucketNumber, rest: Amount) -> Ending {
    decide_cancel(bucket, rest, CancelledTo::Carried, &[])
}

/// A funded bucket is cancelled: what is left goes to carried, to the foundation, or to its givers by what each gave;
/// the part of a giver who has left is carried. Where nobody gave, everything is carried.
pub fn decide_cancel(bucket: BucketNumber, rest: Amount, to: CancelledTo, givers: &[Giver]) -> Ending {
    let from = Account::Bucket(bucket);
    let shares = match to {
        CancelledTo::Givers => shares(rest, givers),
        CancelledTo::Carried | CancelledTo::Foundation => Vec::new(),
    };
    let stays = shares.iter().filter(|share| !share.has_left);
    let mut transfers: Vec<Transfer> =
        stays.map(|share| Transfer::new(from, Account::Allotment(share.member), share.part)).collect();
    let to_givers = transfers.iter().fold(0_i64, |sum, transfer| sum.saturating_add(transfer.amount.minor()));
    let elsewhere = Amount::from_minor(rest.minor().saturating_sub(to_givers));
    let fund = if to == CancelledTo::Foundation { Account::Foundation } else { Account::Carried };
    transfers.push(Transfer::new(from, fund, elsewhere));
    transfers.retain(|transfer| transfer.amount.is_positive());
    Ending { rest, shares, transfers }
}

fn shares(rest: Amount, givers: &[Giver]) -> Vec<Share> {
    let gave: Vec<(MemberNumber, Amount)> = givers.iter().map(|giver| (giver.member, giver.gave)).collect();
    let parts = give_back(rest, &gave);
    let mut givers = givers.to_vec();
    givers.sort_by_key(|giver| giver.member);
    let share = |(giver, (_, part)): (&Giver, (MemberNumber, Amount))| Share {
        member: giver.member,
        gave: giver.gave,
        part,
        has_left: giver.has_left,
    };
    givers.iter().zip(parts).map(share).collect()
}
