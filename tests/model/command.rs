//! The commands of a sequence. Each names what it acts on by an index that is taken modulo what there is, so that
//! every command can follow every other one and a sequence stays a sequence when some are taken out.

use proptest::prelude::*;

/// What somebody does.
#[derive(Debug, Clone)]
pub enum Command {
    Join,
    Leave { who: usize },
    Invoice { by: Option<usize>, member: usize, number: u8, amount: i64, paid_ago: Option<i64>, rate: Option<i64> },
    MarkPaid { by: Option<usize>, invoice: usize, ago: i64 },
    Void { by: Option<usize>, invoice: usize },
    CoreCost { name: u8, amount: i64, cadence: u8, from: i32, months: Option<i32>, agreed: bool },
    Propose { owner: usize, required: i64, extra: i64, open_ended: bool },
    Open(Opening),
    Statement { ago: i64 },
    Save { who: usize, stale: bool, shares: Vec<(usize, i64)> },
    Close,
    Settle { accept: u8 },
    Ask { by: Option<usize>, bucket: usize, percent: i64 },
    Pay { by: Option<usize>, payout: usize, percent: Option<i64> },
    Cancel { by: Option<usize>, bucket: usize },
    Finish { by: Option<usize>, bucket: usize },
    Clock { hours: i64 },
}

/// A rule of sharing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    Equal,
    Proportional,
    Mixed(i64),
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
    pub facilitator_decides: bool,
    pub keeps: bool,
}

/// What a group has agreed, and its money.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// 0 euros, 1 yen, 2 dinars.
    pub currency: usize,
    /// The pool's rate, in basis points.
    pub rate: i64,
    /// The foundation's share, in basis points.
    pub foundation: i64,
    /// Where a cancelled bucket's money goes: 0 carried, 1 foundation, 2 givers.
    pub cancelled: u8,
}

pub fn setting() -> impl Strategy<Value = Setting> {
    let rate = prop_oneof![3 => Just(2_000), 1 => 0..=10_000_i64];
    let foundation = prop_oneof![3 => Just(2_500), 1 => 0..=10_000_i64];
    (0..3_usize, rate, foundation, 0..3_u8).prop_map(|(currency, rate, foundation, cancelled)| Setting {
        currency,
        rate,
        foundation,
        cancelled,
    })
}

/// What a cost or a bucket needs: mostly within what a group has.
fn need() -> impl Strategy<Value = i64> {
    prop_oneof![10 => 100..20_000_i64, 10 => 20_000..1_000_000_i64, 1 => sum()]
}

/// A sum as people type it: mostly ordinary, sometimes a cent, sometimes more than Brimful takes.
fn sum() -> impl Strategy<Value = i64> {
    prop_oneof![
        14 => 10_000..20_000_000_i64,
        3 => 0..20_i64,
        1 => 1..=1_000_000_000_000_000_i64,
        1 => 999_999_999_999_990..=1_000_000_000_000_001_i64,
    ]
}

fn by() -> impl Strategy<Value = Option<usize>> {
    prop_oneof![4 => Just(None), 1 => any::<usize>().prop_map(Some)]
}

fn opening() -> impl Strategy<Value = Opening> {
    let rule = prop_oneof![
        4 => Just(Rule::Equal),
        2 => Just(Rule::Proportional),
        1 => (0..=10_000_i64).prop_map(Rule::Mixed),
    ];
    let ago = prop_oneof![20 => 0..35_i64, 1 => -2..0_i64];
    let in_days = prop_oneof![8 => Just(None), 1 => (-1..4_i64).prop_map(Some)];
    let cap = prop_oneof![5 => Just(None), 1 => sum().prop_map(Some)];
    let flag = |chance: f64| prop::bool::weighted(chance);
    let flags = (flag(0.15), flag(0.8), flag(0.15), flag(0.25), flag(0.4), flag(0.4));
    (ago, in_days, prop_oneof![15 => 2..25_i64, 1 => 0..2_i64], rule, cap, flags).prop_map(
        |(ago, in_days, lasts, rule, cap, flags)| Opening {
            ago,
            in_days,
            lasts,
            rule,
            cap,
            whole: flags.0,
            own_bucket: flags.1,
            final_after_saving: flags.2,
            sealed: flags.3,
            facilitator_decides: flags.4,
            keeps: flags.5,
        },
    )
}

fn invoice() -> impl Strategy<Value = Command> {
    let amount = prop_oneof![7 => sum(), 1 => sum().prop_map(|sum| -sum)];
    let paid_ago =
        prop_oneof![2 => (0..40_i64).prop_map(Some), 1 => Just(None), 1 => Just(Some(0)), 1 => Just(Some(-1))];
    let rate = prop_oneof![6 => Just(None), 1 => (0..=10_000_i64).prop_map(Some)];
    (by(), any::<usize>(), 0..60_u8, amount, paid_ago, rate).prop_map(|(by, member, number, amount, paid_ago, rate)| {
        Command::Invoice { by, member, number, amount, paid_ago, rate }
    })
}

fn core_cost() -> impl Strategy<Value = Command> {
    let months = prop_oneof![2 => Just(None), 1 => (-1..6_i32).prop_map(Some)];
    (0..12_u8, need(), 0..4_u8, -3..3_i32, months, prop::bool::weighted(0.8)).prop_map(
        |(name, amount, cadence, from, months, agreed)| Command::CoreCost {
            name,
            amount,
            cadence,
            from,
            months,
            agreed,
        },
    )
}

fn save() -> impl Strategy<Value = Command> {
    // Shares of what the member may give, in percent; now and then more than there is.
    let share = prop_oneof![40 => 1..45_i64, 1 => -1..1_i64, 2 => 90..130_i64];
    let shares = prop::collection::vec((any::<usize>(), share), 0..5);
    (any::<usize>(), prop::bool::weighted(0.05), shares).prop_map(|(who, stale, shares)| Command::Save {
        who,
        stale,
        shares,
    })
}

/// Any one command.
pub fn command() -> impl Strategy<Value = Command> {
    let at = any::<usize>;
    let percent = || prop_oneof![6 => 1..=100_i64, 1 => -1..130_i64];
    let part = prop_oneof![3 => Just(None), 1 => percent().prop_map(Some)];
    prop_oneof![
        2 => Just(Command::Join),
        1 => at().prop_map(|who| Command::Leave { who }),
        14 => invoice(),
        5 => (by(), at(), -1..30_i64).prop_map(|(by, invoice, ago)| Command::MarkPaid { by, invoice, ago }),
        3 => (by(), at()).prop_map(|(by, invoice)| Command::Void { by, invoice }),
        2 => core_cost(),
        8 => (at(), need(), need(), prop::bool::weighted(0.15)).prop_map(|(owner, required, extra, open_ended)| {
            Command::Propose { owner, required, extra, open_ended }
        }),
        9 => opening().prop_map(Command::Open),
        1 => (-1..35_i64).prop_map(|ago| Command::Statement { ago }),
        34 => save(),
        2 => Just(Command::Close),
        8 => any::<u8>().prop_map(|accept| Command::Settle { accept }),
        9 => (by(), at(), percent()).prop_map(|(by, bucket, percent)| Command::Ask { by, bucket, percent }),
        10 => (by(), at(), part).prop_map(|(by, payout, percent)| Command::Pay { by, payout, percent }),
        2 => (by(), at()).prop_map(|(by, bucket)| Command::Cancel { by, bucket }),
        2 => (by(), at()).prop_map(|(by, bucket)| Command::Finish { by, bucket }),
        5 => prop_oneof![1..30_i64, 24..600_i64].prop_map(|hours| Command::Clock { hours }),
    ]
}
