//! How often each command comes, and with which figures.

use proptest::prelude::*;

use crate::command::{Below, Command, Opening, Rule, Setting};

pub fn setting() -> impl Strategy<Value = Setting> {
    let rate = prop_oneof![3 => Just(2_000), 1 => 0..=10_000_i64];
    let foundation = prop_oneof![3 => Just(2_500), 1 => 0..=10_000_i64];
    let scale = prop_oneof![7 => Just(1), 1 => Just(100_000_000)];
    let costs = prop_oneof![2 => Just(1), 1 => Just(30)];
    (0..3_usize, scale, costs, rate, foundation, 0..3_u8, prop::bool::weighted(0.85)).prop_map(
        |(currency, scale, costs, rate, foundation, cancelled, cover)| Setting {
            currency,
            scale,
            costs,
            rate,
            foundation,
            cancelled,
            cover,
        },
    )
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

fn percent() -> impl Strategy<Value = i64> {
    prop_oneof![6 => 1..=100_i64, 3 => Just(100), 1 => -1..130_i64]
}

fn opening() -> impl Strategy<Value = Opening> {
    let rule = prop_oneof![
        4 => Just(Rule::Equal),
        2 => Just(Rule::Proportional),
        1 => (0..=10_000_i64).prop_map(Rule::Mixed),
    ];
    let below = prop_oneof![
        2 => Just(Below::Return),
        1 => Just(Below::Facilitator),
        3 => (1..6_i64).prop_map(Below::AskOwner),
    ];
    let ago = prop_oneof![20 => 0..35_i64, 1 => -2..0_i64];
    let in_days = prop_oneof![5 => Just(None), 2 => (-1..4_i64).prop_map(Some)];
    let cap = prop_oneof![5 => Just(None), 1 => sum().prop_map(Some)];
    let lasts = prop_oneof![15 => 2..25_i64, 1 => 0..2_i64];
    let flag = |chance: f64| prop::bool::weighted(chance);
    let flags = (flag(0.15), flag(0.8), flag(0.15), flag(0.25), flag(0.4));
    (ago, in_days, lasts, rule, cap, below, flags).prop_map(|(ago, in_days, lasts, rule, cap, below, flags)| Opening {
        ago,
        in_days,
        lasts,
        rule,
        cap,
        below,
        whole: flags.0,
        own_bucket: flags.1,
        final_after_saving: flags.2,
        sealed: flags.3,
        keeps: flags.4,
    })
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
    let amount = prop_oneof![4 => need(), 1 => sum()];
    (0..12_u8, amount, 0..4_u8, -3..3_i32, months, prop::bool::weighted(0.8)).prop_map(
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

/// What is paid from the core fund and the foundation, and what is put right.
fn fund() -> impl Strategy<Value = Command> {
    let at = any::<usize>;
    let payee = || prop_oneof![2 => Just(None), 1 => any::<usize>().prop_map(Some)];
    prop_oneof![
        20 => percent().prop_map(|percent| Command::Cover { percent }),
        4 => (by(), at(), percent(), payee(), prop::bool::weighted(0.05)).prop_map(
            |(by, line, percent, payee, ahead)| Command::PayCore { by, line, percent, payee, ahead }
        ),
        2 => (by(), at(), percent()).prop_map(|(by, line, percent)| Command::Release { by, line, percent }),
        2 => (by(), percent(), payee(), -1..9_i64).prop_map(
            |(by, percent, payee, decided_ago)| Command::PayFoundation { by, percent, payee, decided_ago }
        ),
        1 => (at(), sum(), sum()).prop_map(
            |(by, foundation, carried)| Command::ProposeOpening { by, foundation, carried }
        ),
        3 => (at(), at(), at(), percent()).prop_map(|(by, from, to, percent)| Command::Adjust { by, from, to, percent }),
        4 => (at(), at(), 0..8_u8).prop_map(|(by, proposal, how)| Command::Decide { by, proposal, how }),
        3 => (at(), at()).prop_map(|(by, booked)| Command::Reverse { by, booked }),
    ]
}

fn bucket() -> impl Strategy<Value = Command> {
    let at = any::<usize>;
    let open_ended = || prop::bool::weighted(0.15);
    prop_oneof![
        8 => (at(), need(), need(), open_ended()).prop_map(|(owner, required, extra, open_ended)| {
            Command::Propose { owner, required, extra, open_ended }
        }),
        1 => (by(), at()).prop_map(|(by, bucket)| Command::WithdrawBucket { by, bucket }),
        3 => at().prop_map(|bucket| Command::Reopen { bucket }),
        5 => (by(), at(), 50..150_i64, need(), need(), open_ended()).prop_map(
            |(by, bucket, percent, required, extra, open_ended)| {
                Command::Edit { by, bucket, percent, required, extra, open_ended }
            }
        ),
    ]
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

fn round() -> impl Strategy<Value = Command> {
    let at = any::<usize>;
    prop_oneof![
        1 => (-1..9_i64).prop_map(|in_days| Command::AskHands { in_days }),
        6 => (at(), prop::bool::weighted(0.8)).prop_map(|(who, up)| Command::Hand { who, up }),
        1 => Just(Command::CallOff),
        9 => opening().prop_map(Command::Open),
        9 => Just(Command::WithdrawRound),
        3 => (-1..35_i64).prop_map(|ago| Command::Statement { ago }),
        30 => save(),
        5 => (at(), prop::bool::weighted(0.05)).prop_map(|(who, stale)| Command::Undo { who, stale }),
        4 => at().prop_map(|bucket| Command::SettleEarly { bucket }),
        2 => Just(Command::Close),
        14 => (by(), at(), any::<bool>()).prop_map(|(by, bucket, accept)| Command::Answer { by, bucket, accept }),
        9 => any::<u8>().prop_map(|accept| Command::Settle { accept }),
    ]
}

fn after() -> impl Strategy<Value = Command> {
    let at = any::<usize>;
    let part = prop_oneof![3 => Just(None), 1 => percent().prop_map(Some)];
    prop_oneof![
        9 => (by(), at(), percent()).prop_map(|(by, bucket, percent)| Command::Ask { by, bucket, percent }),
        9 => (by(), at(), part).prop_map(|(by, payout, percent)| Command::Pay { by, payout, percent }),
        2 => (by(), at()).prop_map(|(by, bucket)| Command::Cancel { by, bucket }),
        2 => (by(), at()).prop_map(|(by, bucket)| Command::Finish { by, bucket }),
    ]
}

/// Any one command.
pub fn command() -> impl Strategy<Value = Command> {
    let at = any::<usize>;
    prop_oneof![
        2 => Just(Command::Join),
        1 => at().prop_map(|who| Command::Leave { who }),
        14 => invoice(),
        5 => (by(), at(), -1..30_i64).prop_map(|(by, invoice, ago)| Command::MarkPaid { by, invoice, ago }),
        3 => (by(), at()).prop_map(|(by, invoice)| Command::Void { by, invoice }),
        4 => core_cost(),
        36 => fund(),
        17 => bucket(),
        75 => round(),
        22 => after(),
        6 => prop_oneof![1..30_i64, 24..600_i64].prop_map(|hours| Command::Clock { hours }),
    ]
}
