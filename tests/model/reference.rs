//! The reference: the rules of money.md again. It shares no line with the services.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};

use crate::act::Act;
use crate::books::{Asking, Booked, Bucket, Cost, Invoice, Line, Member, Move, Payout, Proposal, Round, Statement};
use crate::command::Setting;

/// The most that one amount may be.
pub const LIMIT: i64 = 1_000_000_000_000_000;

/// What the group has.
pub const BANK: &str = "assets:bank";

/// A group as the rules say it is.
#[derive(Debug, Clone)]
pub struct Model {
    pub setting: Setting,
    pub zone: chrono_tz::Tz,
    /// Minor units of one whole unit.
    pub whole: i64,
    pub now: NaiveDateTime,
    pub members: BTreeMap<i64, Member>,
    pub invoices: Vec<Invoice>,
    pub lines: Vec<Line>,
    pub costs: Vec<Cost>,
    pub statements: Vec<Statement>,
    pub booked: Vec<Booked>,
    pub proposals: Vec<Proposal>,
    pub buckets: BTreeMap<i64, Bucket>,
    pub asking: Option<Asking>,
    pub rounds: Vec<Round>,
    pub payouts: Vec<Payout>,
    /// What each account holds, by its name.
    pub holds: BTreeMap<String, i64>,
    /// Something moved that is more than one amount may be.
    pub too_large: bool,
}

/// A month counted from year 0.
pub fn month_of(day: NaiveDate) -> i32 {
    day.year() * 12 + i32::try_from(day.month0()).unwrap()
}

pub fn allotment(member: i64) -> String {
    format!("allotment:{member}")
}

pub fn bucket_account(bucket: i64) -> String {
    format!("bucket:{bucket}")
}

pub fn from_to(from: &str, to: &str, amount: i64) -> Move {
    (from.to_owned(), to.to_owned(), amount)
}

/// The same money the other way.
pub fn back(moves: &[Move]) -> Vec<Move> {
    moves.iter().map(|(from, to, amount)| from_to(to, from, *amount)).collect()
}

/// Largest remainder over weights that are not all zero (money.md 2).
pub fn apportion(total: i64, weights: &[i64]) -> Vec<i64> {
    let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    assert!(sum > 0, "nothing to go by");
    let size = i128::from(total).abs();
    let exact = |weight: i64| size * i128::from(weight);
    let mut parts: Vec<i128> = weights.iter().map(|weight| exact(*weight) / sum).collect();
    let over = size - parts.iter().sum::<i128>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|place| (std::cmp::Reverse(exact(weights[*place]) % sum), *place));
    for place in order.into_iter().take(usize::try_from(over).unwrap()) {
        parts[place] += 1;
    }
    let sign = if total < 0 { -1 } else { 1 };
    parts.into_iter().map(|part| i64::try_from(part * sign).unwrap()).collect()
}

/// The part of a sum that a rate in basis points takes.
pub fn share_of(amount: i64, rate: i64) -> i64 {
    apportion(amount, &[rate, 10_000 - rate])[0]
}

impl Model {
    pub fn new(setting: Setting, zone: chrono_tz::Tz, whole: i64, now: NaiveDateTime) -> Self {
        let with = |facilitator, treasurer| Member { active: true, facilitator, treasurer };
        let members = [(1, with(true, true)), (2, with(false, true)), (3, with(true, false)), (4, with(false, false))];
        Self {
            setting,
            zone,
            whole,
            now,
            members: members.into(),
            invoices: vec![],
            lines: vec![],
            costs: vec![],
            statements: vec![],
            booked: vec![],
            proposals: vec![],
            buckets: BTreeMap::new(),
            asking: None,
            rounds: vec![],
            payouts: vec![],
            holds: BTreeMap::new(),
            too_large: false,
        }
    }

    pub fn today(&self) -> NaiveDate {
        self.zone.from_utc_datetime(&self.now).date_naive()
    }

    /// An hour of a day where the group is, in UTC.
    pub fn hour(&self, day: NaiveDate, hour: u32) -> NaiveDateTime {
        let local = day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap());
        self.zone.from_local_datetime(&local).earliest().unwrap().naive_utc()
    }

    pub fn ago(&self, days: i64) -> NaiveDate {
        self.today().checked_sub_signed(Duration::days(days)).unwrap()
    }

    pub fn day_after(&self, day: NaiveDate, days: i64) -> NaiveDate {
        day.checked_add_days(Days::new(u64::try_from(days).unwrap())).unwrap()
    }

    pub fn active(&self) -> Vec<i64> {
        self.members.iter().filter(|(_, one)| one.active).map(|(number, _)| *number).collect()
    }

    pub fn held(&self, account: &str) -> i64 {
        self.holds.get(account).copied().unwrap_or(0)
    }

    /// Moves money. The bank stands for the world on the other side: what comes from it makes both larger.
    pub fn moves(&mut self, from: &str, to: &str, amount: i64) {
        self.too_large |= amount > LIMIT;
        *self.holds.entry(from.to_owned()).or_default() += if from == BANK { amount } else { -amount };
        *self.holds.entry(to.to_owned()).or_default() += if to == BANK { -amount } else { amount };
    }

    pub fn move_all(&mut self, moves: &[Move]) {
        for (from, to, amount) in moves {
            self.moves(from, to, *amount);
        }
    }

    /// Whether these leave no account below zero, but for the pool and the bank (money.md 10).
    pub fn can_move(&self, moves: &[Move]) -> bool {
        let mut after = self.clone();
        after.move_all(moves);
        after.holds.iter().all(|(account, sum)| *sum >= 0 || account == BANK || account == "fund:pool")
    }

    /// Never one's own; a facilitator does it where every treasurer has a hand in it (money.md 9).
    pub fn may_pay(&self, by: i64, is_own: impl Fn(i64) -> bool) -> bool {
        let mut treasurers = self.members.iter().filter(|(_, member)| member.active && member.treasurer);
        let no_other = treasurers.all(|(number, _)| is_own(*number));
        let who = &self.members[&by];
        !is_own(by) && (who.treasurer || (no_other && who.facilitator))
    }

    pub fn running(&self) -> Option<&Round> {
        self.rounds.last().filter(|round| !round.settled && !round.withdrawn)
    }

    pub fn is_announced(&self, round: &Round) -> bool {
        !round.settled && !round.withdrawn && self.now < round.opens
    }

    pub fn is_open(&self, round: &Round) -> bool {
        !round.settled && !round.withdrawn && round.opens <= self.now && self.now < round.closes
    }

    /// Does it if the rules allow it, and says whether they do.
    pub fn act(&mut self, act: &Act) -> bool {
        match act {
            Act::Join => {
                let number = self.members.keys().max().unwrap() + 1;
                self.members.insert(number, Member { active: true, facilitator: false, treasurer: false });
                true
            }
            Act::Leave { member } => self.leave(*member),
            Act::Invoice(what) => self.invoice(what),
            Act::MarkPaid { by, invoice, day } => self.mark_paid(*by, *invoice, *day),
            Act::Void { by, invoice } => self.void(*by, *invoice),
            Act::CoreCost(cost) => self.core_cost(cost),
            Act::Cover { amount } => self.cover(*amount),
            Act::PayCore(bill) => self.pay_core(bill),
            Act::Release { by, line, amount } => self.release(*by, *line, *amount),
            Act::PayFoundation(bill) => self.pay_foundation(bill),
            Act::ProposeOpening { by, foundation, carried } => self.propose_opening(*by, *foundation, *carried),
            Act::Adjust { by, from, to, amount } => self.adjust(*by, from, to, *amount),
            Act::Decide { by, proposal, how } => self.decide(*by, *proposal, *how),
            Act::Reverse { booked, .. } => self.reverse(*booked),
            Act::Propose { owner, wish } => self.propose(*owner, *wish),
            Act::WithdrawBucket { by, bucket } => self.withdraw_bucket(*by, *bucket),
            Act::Reopen { bucket } => self.reopen(*bucket),
            Act::Edit { by, bucket, wish } => self.edit(*by, *bucket, *wish),
            Act::AskHands { until } => self.ask_hands(*until),
            Act::Hand { member, up } => self.hand(*member, *up),
            Act::CallOff => self.call_off(),
            Act::Open(what) => self.open(what),
            Act::WithdrawRound => self.withdraw_round(),
            Act::Statement { last_day } => self.statement(*last_day).is_some(),
            Act::Save { member, seen, asked } => self.save(*member, *seen, asked),
            Act::Undo { member, seen } => self.undo(*member, *seen),
            Act::SettleEarly { bucket } => self.settle_early(*bucket),
            Act::Close => self.close(),
            Act::Answer { by, bucket, accept } => self.answer(*by, *bucket, *accept),
            Act::Settle { accept } => self.settle(*accept),
            Act::Ask { by, bucket, amount } => self.ask(*by, *bucket, *amount),
            Act::Pay { by, payout, amount } => self.pay(*by, *payout, *amount),
            Act::Cancel { by, bucket } => self.cancel(*by, *bucket),
            Act::Finish { by, bucket } => self.finish(*by, *bucket),
            Act::Clock { hours } => {
                self.now += Duration::hours(*hours);
                true
            }
        }
    }

    /// The last facilitator stays. What somebody holds outside a round is carried.
    fn leave(&mut self, member: i64) -> bool {
        let others = self.members.iter().any(|(number, one)| *number != member && one.active && one.facilitator);
        if !others {
            return false;
        }
        let part = |round: &Round| round.parts.get(&member).map_or(0, |part| part.may_give - round.gone_early(member));
        let in_round = self.running().map_or(0, part);
        let outside = self.held(&allotment(member)) - in_round;
        self.moves(&allotment(member), "fund:carried", outside);
        self.members.insert(member, Member { active: false, facilitator: false, treasurer: false });
        true
    }
}
