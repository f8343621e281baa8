//! A command that knows what it acts on: members, days and sums by name.

use chrono::NaiveDate;

use crate::command::{Opening, Rule};

#[derive(Debug, Clone)]
pub struct NewInvoice {
    pub by: i64,
    pub member: i64,
    pub number: String,
    pub amount: i64,
    pub paid: Option<NaiveDate>,
    pub rate: Option<i64>,
}

#[derive(Debug, Clone)]
pub struct NewCost {
    pub name: String,
    pub amount: i64,
    pub cadence: u8,
    pub from: i32,
    pub until: Option<i32>,
    pub agreed: bool,
}

/// What a bucket asks for, in one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    pub required: i64,
    pub extra: i64,
    pub open_ended: bool,
}

#[derive(Debug, Clone)]
pub struct OpenWith {
    pub last_day: NaiveDate,
    pub opens: Option<NaiveDate>,
    pub closes: NaiveDate,
    pub rule: Rule,
    pub cap: Option<i64>,
    pub how: Opening,
}

/// A bill paid from the core fund.
#[derive(Debug, Clone)]
pub struct CoreBill {
    pub by: i64,
    /// The statement and the place of the line in it, both from 0.
    pub line: (usize, usize),
    pub amount: i64,
    pub payee: Option<i64>,
    pub day: NaiveDate,
}

#[derive(Debug, Clone)]
pub struct FoundationBill {
    pub by: i64,
    pub amount: i64,
    pub payee: Option<i64>,
    pub decided: NaiveDate,
}

/// What becomes of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Confirm,
    Decline,
    TakeBack,
}

#[derive(Debug, Clone)]
pub enum Act {
    Join,
    Leave { member: i64 },
    Invoice(NewInvoice),
    MarkPaid { by: i64, invoice: usize, day: NaiveDate },
    Void { by: i64, invoice: usize },
    CoreCost(NewCost),
    Cover { amount: i64 },
    PayCore(CoreBill),
    Release { by: i64, line: (usize, usize), amount: i64 },
    PayFoundation(FoundationBill),
    ProposeOpening { by: i64, foundation: i64, carried: i64 },
    Adjust { by: i64, from: String, to: String, amount: i64 },
    Decide { by: i64, proposal: usize, how: Verdict },
    Reverse { by: i64, booked: usize },
    Propose { owner: i64, wish: Wish },
    WithdrawBucket { by: i64, bucket: i64 },
    Reopen { bucket: i64 },
    Edit { by: i64, bucket: i64, wish: Wish },
    AskHands { until: NaiveDate },
    Hand { member: i64, up: bool },
    CallOff,
    Open(OpenWith),
    WithdrawRound,
    Statement { last_day: NaiveDate },
    Save { member: i64, seen: i64, asked: Vec<(i64, i64)> },
    Undo { member: i64, seen: i64 },
    SettleEarly { bucket: i64 },
    Close,
    Answer { by: i64, bucket: i64, accept: bool },
    Settle { accept: u8 },
    Ask { by: i64, bucket: i64, amount: i64 },
    Pay { by: i64, payout: usize, amount: Option<i64> },
    Cancel { by: i64, bucket: i64 },
    Finish { by: i64, bucket: i64 },
    Clock { hours: i64 },
}
