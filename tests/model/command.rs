//! The commands of a sequence. Each names what it acts on by an index that is taken modulo what there is, so that
//! every command can follow every other one and a sequence stays a sequence when some are taken out.

/// What somebody does.
#[derive(Debug, Clone)]
pub enum Command {
    Join,
    Leave { who: usize },
    Invoice { by: Option<usize>, member: usize, number: u8, amount: i64, paid_ago: Option<i64>, rate: Option<i64> },
    MarkPaid { by: Option<usize>, invoice: usize, ago: i64 },
    Void { by: Option<usize>, invoice: usize },
    CoreCost { name: u8, amount: i64, cadence: u8, from: i32, months: Option<i32>, agreed: bool },
    Cover { percent: i64 },
    PayCore { by: Option<usize>, line: usize, percent: i64, payee: Option<usize>, ahead: bool },
    Release { by: Option<usize>, line: usize, percent: i64 },
    PayFoundation { by: Option<usize>, percent: i64, payee: Option<usize>, decided_ago: i64 },
    ProposeOpening { by: usize, foundation: i64, carried: i64 },
    Adjust { by: usize, from: usize, to: usize, percent: i64 },
    Decide { by: usize, proposal: usize, how: u8 },
    Reverse { by: usize, booked: usize },
    Propose { owner: usize, required: i64, extra: i64, open_ended: bool },
    WithdrawBucket { by: Option<usize>, bucket: usize },
    Reopen { bucket: usize },
    Edit { by: Option<usize>, bucket: usize, percent: i64, required: i64, extra: i64, open_ended: bool },
    AskHands { in_days: i64 },
    Hand { who: usize, up: bool },
    CallOff,
    Open(Opening),
    WithdrawRound,
    Statement { ago: i64 },
    Save { who: usize, stale: bool, shares: Vec<(usize, i64)> },
    Undo { who: usize, stale: bool },
    SettleEarly { bucket: usize },
    Close,
    Answer { by: Option<usize>, bucket: usize, accept: bool },
    Settle { accept: u8 },
    Ask { by: Option<usize>, bucket: usize, percent: i64 },
    Pay { by: Option<usize>, payout: usize, percent: Option<i64> },
    Cancel { by: Option<usize>, bucket: usize },
    Finish { by: Option<usize>, bucket: usize },
    Clock { hours: i64 },
}

/// How many kinds of command there are.
pub const KINDS: usize = 35;

/// A rule of sharing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    Equal,
    Proportional,
    Mixed(i64),
}

/// What becomes of a bucket below its minimum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Below {
    Return,
    Facilitator,
    /// Its owner is asked, and may answer for so many days after the close.
    AskOwner(i64),
}

/// How a round is opened.
#[derive(Debug, Clone)]
pub struct Opening {
    pub ago: i64,
    pub in_days: Option<i64>,
    pub lasts: i64,
    pub rule: Rule,
    pub whole: bool,
    pub cap: Option<i64>,
    pub own_bucket: bool,
    pub final_after_saving: bool,
    pub sealed: bool,
    pub below: Below,
    pub keeps: bool,
}

/// What a group has agreed, and its money.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// 0 euros, 1 yen, 2 dinars.
    pub currency: usize,
    /// What sums are multiplied with, up to the largest amount: a group may be rich.
    pub scale: i64,
    /// What core costs are multiplied with besides: a group may live beyond its means.
    pub costs: i64,
    /// The pool's rate, in basis points.
    pub rate: i64,
    /// The foundation's share, in basis points.
    pub foundation: i64,
    /// Where a cancelled bucket's money goes: 0 carried, 1 foundation, 2 givers.
    pub cancelled: u8,
    /// The foundation may cover what is missing for core costs.
    pub cover: bool,
}
