//! Sequences that found a mistake once, or that random ones would hardly ever find.

use crate::command::{Below, Command, Opening, Rule, Setting};
use crate::reference::LIMIT;
use crate::run::{Tally, kinds, live_everywhere};

/// Nothing special: no foundation, everything of a gift is shared.
const PLAIN: Setting =
    Setting { currency: 1, scale: 1, costs: 1, rate: 2_000, foundation: 0, cancelled: 0, cover: true };

fn gift(number: u8, amount: i64) -> Command {
    Command::Invoice { by: None, member: 2, number, amount, paid_ago: Some(3), rate: Some(10_000) }
}

/// A round up to two days ago, for two days, by equal parts; whoever has something left keeps it.
fn open(in_days: Option<i64>) -> Command {
    Command::Open(Opening {
        ago: 2,
        in_days,
        lasts: 2,
        rule: Rule::Equal,
        whole: false,
        cap: None,
        own_bucket: true,
        final_after_saving: false,
        sealed: false,
        below: Below::Return,
        keeps: true,
    })
}

fn bucket(required: i64, extra: i64) -> Command {
    Command::Propose { owner: 3, required, extra, open_ended: false }
}

fn lived(setting: Setting, commands: &[Command]) -> Tally {
    live_everywhere(&kinds(), setting, commands, false).unwrap()
}

fn counted(acts: &[(&str, (usize, usize))]) -> std::collections::BTreeMap<String, (usize, usize)> {
    acts.iter().map(|(kind, counts)| ((*kind).to_owned(), *counts)).collect()
}

/// Each invoice is within the limit, their sum is not: the statement is refused and nothing moves (money.md 2).
#[test]
fn a_statement_of_more_than_one_amount_may_be_is_refused() {
    let commands =
        [gift(1, LIMIT), gift(2, LIMIT + 1), gift(3, 1), Command::Statement { ago: 2 }, Command::Statement { ago: 4 }];
    assert_eq!(lived(PLAIN, &commands).acts, counted(&[("Invoice", (2, 1)), ("Statement", (1, 1))]));
}

/// Nobody's money stays with somebody who left: what they brought into a round that is withdrawn is carried (money.md 8).
#[test]
fn what_a_member_who_left_brought_into_a_withdrawn_round_is_carried() {
    let commands = [
        gift(1, 1_000),
        open(None),
        Command::Clock { hours: 240 },
        Command::Settle { accept: 7 },
        gift(2, 1_000),
        open(Some(2)),
        Command::Leave { who: 3 },
        Command::WithdrawRound,
        Command::Statement { ago: 2 },
    ];
    let acts = lived(PLAIN, &commands).acts;
    assert_eq!((acts["Open"], acts["Leave"], acts["WithdrawRound"]), ((2, 0), (1, 0), (1, 0)));
}

/// Core costs and what the foundation pays are marked the same way as payouts (money.md 9): where no treasurer is left,
/// by a facilitator, and never by anybody else.
#[test]
fn where_no_treasurer_is_left_a_facilitator_marks_payments() {
    let pays = |who| {
        let by = Some(who);
        [
            Command::PayCore { by, line: 0, percent: 50, payee: None, ahead: false },
            Command::PayFoundation { by, percent: 50, payee: None, decided_ago: 1 },
            Command::Release { by, line: 0, percent: 50 },
        ]
    };
    let mut commands = vec![
        gift(1, 1_000),
        Command::CoreCost { name: 1, amount: 100, cadence: 3, from: -1, months: None, agreed: true },
        Command::Statement { ago: 2 },
        Command::Leave { who: 0 },
        Command::Leave { who: 0 },
    ];
    // Now the first is a facilitator and the second has no role.
    commands.extend(pays(0));
    commands.extend(pays(1));
    let acts = lived(Setting { foundation: 2_500, ..PLAIN }, &commands).acts;
    assert_eq!((acts["PayCore"], acts["PayFoundation"], acts["Release"]), ((1, 1), (1, 1), (1, 1)));
}

/// A round that is ended by hand closes at the moment of whatever was done last: that was in time, and verify says so.
#[test]
fn what_was_done_in_the_moment_a_round_is_ended_was_in_time() {
    let commands = [
        gift(1, 1_000),
        bucket(100, 0),
        bucket(100, 50),
        open(None),
        Command::Clock { hours: 1 },
        Command::Save { who: 0, stale: false, shares: vec![(0, 100)] },
        Command::SettleEarly { bucket: 0 },
        Command::Reopen { bucket: 8 },
        Command::Edit { by: None, bucket: 0, percent: 100, required: 90, extra: 0, open_ended: false },
        Command::Close,
    ];
    let acts = lived(PLAIN, &commands).acts;
    assert_eq!((acts["SettleEarly"], acts["Reopen"], acts["Edit"], acts["Close"]), ((1, 0), (1, 0), (1, 0), (1, 0)));
}
