//! The reference: the rules of money.md again, in plain maps and integers. It shares no line with the services.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};

use crate::act::Act;
use crate::command::Setting;

/// The most that one typed amount may be.
pub const LIMIT: i64 = 1_000_000_000_000_000;

#[derive(Debug, Clone)]
pub struct Member {
    pub active: bool,
    pub facilitator: bool,
    pub treasurer: bool,
}

#[derive(Debug, Clone)]
pub struct Invoice {
    pub member: i64,
    pub number: String,
    pub amount: i64,
    pub paid: Option<NaiveDate>,
    pub rate: Option<i64>,
    pub voided: bool,
    /// What it gave, and on which day that counts.
    pub gave: Option<(NaiveDate, i64)>,
}

/// A line that a statement collects.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    pub member: i64,
    pub day: NaiveDate,
    pub amount: i64,
    pub collected: bool,
}

#[derive(Debug, Clone)]
pub struct Cost {
    pub name: String,
    pub amount: i64,
    pub cadence: u8,
    pub from: i32,
    pub until: Option<i32>,
    pub due_from: i32,
    pub agreed: bool,
}

#[derive(Debug, Clone)]
pub struct Bucket {
    pub owner: i64,
    pub minimum: i64,
    pub maximum: Option<i64>,
    /// Who gave how much in the round that funded it.
    pub funded: Option<Vec<(i64, i64)>>,
    pub ended: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    pub may_give: i64,
    pub revision: i64,
}

#[derive(Debug, Clone)]
pub struct Round {
    pub opens: NaiveDateTime,
    pub closes: NaiveDateTime,
    pub settled: bool,
    pub cap: Option<i64>,
    pub own_bucket: bool,
    pub final_after_saving: bool,
    pub sealed: bool,
    pub facilitator_decides: bool,
    pub keeps: bool,
    pub parts: BTreeMap<i64, Part>,
    pub buckets: BTreeSet<i64>,
    /// By bucket and member; never zero.
    pub given: BTreeMap<(i64, i64), i64>,
}

#[derive(Debug, Clone)]
pub struct Payout {
    pub bucket: i64,
    pub by: i64,
    pub amount: i64,
    pub paid: i64,
    pub closed: bool,
}

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
    /// The last month that a statement covered, counted from year 0.
    pub covered: Option<i32>,
    pub shortfall: i64,
    pub buckets: BTreeMap<i64, Bucket>,
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
            covered: None,
            shortfall: 0,
            buckets: BTreeMap::new(),
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

    pub fn moves(&mut self, from: &str, to: &str, amount: i64) {
        self.too_large |= amount > LIMIT;
        *self.holds.entry(from.to_owned()).or_default() -= amount;
        *self.holds.entry(to.to_owned()).or_default() += amount;
    }

    /// Money that comes in: the bank stands for the world on the other side, so both grow.
    pub fn comes_in(&mut self, to: &str, amount: i64) {
        *self.holds.entry("assets:bank".to_owned()).or_default() += amount;
        *self.holds.entry(to.to_owned()).or_default() += amount;
    }

    pub fn running(&self) -> Option<&Round> {
        self.rounds.last().filter(|round| !round.settled)
    }

    pub fn is_open(&self, round: &Round) -> bool {
        !round.settled && round.opens <= self.now && self.now < round.closes
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
            Act::Propose { owner, required, extra, open_ended } => {
                self.propose(*owner, (*required, *extra), *open_ended)
            }
            Act::Open(what) => self.open(what),
            Act::Statement { last_day } => self.statement(*last_day).is_some(),
            Act::Save { member, seen, asked } => self.save(*member, *seen, asked),
            Act::Close => self.close(),
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
        let in_round = self.running().and_then(|round| round.parts.get(&member)).map_or(0, |part| part.may_give);
        let outside = self.held(&allotment(member)) - in_round;
        self.moves(&allotment(member), "fund:carried", outside);
        self.members.insert(member, Member { active: false, facilitator: false, treasurer: false });
        true
    }
}
