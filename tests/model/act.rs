//! What a command means where a group stands: members, days and sums by name.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::command::{Command, Opening, Rule};
use crate::reference::{LIMIT, Model, allotment, bucket_account, month_of};

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

#[derive(Debug, Clone)]
pub struct OpenWith {
    pub last_day: NaiveDate,
    pub opens: Option<NaiveDate>,
    pub closes: NaiveDate,
    pub rule: Rule,
    pub how: Opening,
}

/// A command that knows what it acts on.
#[derive(Debug, Clone)]
pub enum Act {
    Join,
    Leave { member: i64 },
    Invoice(NewInvoice),
    MarkPaid { by: i64, invoice: usize, day: NaiveDate },
    Void { by: i64, invoice: usize },
    CoreCost(NewCost),
    Propose { owner: i64, required: i64, extra: i64, open_ended: bool },
    Open(OpenWith),
    Statement { last_day: NaiveDate },
    Save { member: i64, seen: i64, asked: Vec<(i64, i64)> },
    Close,
    Settle { accept: u8 },
    Ask { by: i64, bucket: i64, amount: i64 },
    Pay { by: i64, payout: usize, amount: Option<i64> },
    Cancel { by: i64, bucket: i64 },
    Finish { by: i64, bucket: i64 },
    Clock { hours: i64 },
}

fn pick<T: Clone>(list: &[T], index: usize) -> Option<T> {
    list.get(index.checked_rem(list.len())?).cloned()
}

fn percent_of(sum: i64, percent: i64) -> i64 {
    i64::try_from(i128::from(sum) * i128::from(percent) / 100).unwrap()
}

impl Model {
    fn somebody(&self, index: usize) -> i64 {
        pick(&self.active(), index).unwrap()
    }

    /// A member by index, or else the first whom the rule asks for.
    fn actor(&self, by: Option<usize>, right: impl Fn(i64) -> bool) -> i64 {
        let active = self.active();
        match by {
            Some(index) => self.somebody(index),
            None => active.iter().copied().find(|one| right(*one)).unwrap_or(active[0]),
        }
    }

    fn treasurer(&self, by: Option<usize>) -> i64 {
        self.actor(by, |one| self.members[&one].treasurer)
    }

    pub fn facilitator(&self, by: Option<usize>) -> i64 {
        self.actor(by, |one| self.members[&one].facilitator)
    }

    /// A bucket by index; rather one that holds money.
    fn holding(&self, index: usize) -> Option<i64> {
        let all: Vec<i64> = self.buckets.keys().copied().collect();
        let held: Vec<i64> = all.iter().copied().filter(|one| self.held(&bucket_account(*one)) > 0).collect();
        if index % 8 == 7 { pick(&all, index / 8) } else { pick(&held, index / 8) }
    }

    /// What a command means now; nothing where there is nothing to act on.
    pub fn resolve(&self, command: &Command) -> Option<Act> {
        Some(match command {
            Command::Join => Act::Join,
            Command::Leave { who } => Act::Leave { member: self.somebody(*who) },
            Command::Invoice { by, member, number, amount, paid_ago, rate } => Act::Invoice(NewInvoice {
                by: self.treasurer(*by),
                // Sometimes one's own, as members do, and sometimes a gift of the group's.
                member: match member % 9 {
                    0 => 0,
                    1 => self.treasurer(*by),
                    _ => self.somebody(*member),
                },
                number: format!("N-{number}"),
                amount: *amount,
                paid: paid_ago.map(|days| self.ago(days)),
                rate: *rate,
            }),
            Command::MarkPaid { by, invoice, ago } => {
                let unpaid: Vec<usize> = (0..self.invoices.len()).filter(|at| self.is_on_the_way(*at)).collect();
                let all: Vec<usize> = (0..self.invoices.len()).collect();
                let from = if unpaid.is_empty() || invoice % 8 == 7 { &all } else { &unpaid };
                Act::MarkPaid { by: self.treasurer(*by), invoice: pick(from, *invoice)?, day: self.ago(*ago) }
            }
            Command::Void { by, invoice } => {
                let all: Vec<usize> = (0..self.invoices.len()).collect();
                Act::Void { by: self.treasurer(*by), invoice: pick(&all, *invoice)? }
            }
            Command::CoreCost { name, amount, cadence, from, months, agreed } => {
                let from = month_of(self.today()) + from;
                Act::CoreCost(NewCost {
                    name: format!("Cost {name}"),
                    amount: *amount,
                    cadence: *cadence,
                    from,
                    until: months.map(|months| from + months),
                    agreed: *agreed,
                })
            }
            Command::Propose { owner, required, extra, open_ended } => Act::Propose {
                owner: self.somebody(*owner),
                required: *required,
                extra: *extra,
                open_ended: *open_ended,
            },
            // What is bound to be refused is tried now and then, not most of the time.
            Command::Open(how) if self.running().is_some() && how.ago % 8 != 7 => self.ending(how.lasts)?,
            Command::Open(how) => {
                let opens = how.in_days.map(|days| self.ago(-days));
                let first = opens.unwrap_or(self.today());
                let closes = self.day_after(first, how.lasts);
                Act::Open(OpenWith { last_day: self.ago(how.ago), opens, closes, rule: how.rule, how: how.clone() })
            }
            Command::Statement { ago } => Act::Statement { last_day: self.ago(*ago) },
            Command::Save { who, stale, shares } => self.resolve_save(*who, *stale, shares)?,
            Command::Close => self.rounds.last().map(|_| Act::Close)?,
            Command::Settle { accept } if accept % 8 != 7 => self.ending(i64::from(*accept))?,
            Command::Settle { accept } => self.rounds.last().map(|_| Act::Settle { accept: *accept })?,
            Command::Ask { by, bucket, percent } => {
                let bucket = self.holding(*bucket)?;
                let by = self.actor(*by, |one| self.buckets[&bucket].owner == one);
                let held = self.held(&bucket_account(bucket));
                Act::Ask { by, bucket, amount: percent_of(held, *percent) }
            }
            Command::Pay { by, payout, percent } => {
                let all: Vec<usize> = (0..self.payouts.len()).collect();
                let payout = pick(&all, *payout)?;
                let by = self.actor(*by, |one| self.members[&one].treasurer && self.payouts[payout].by != one);
                Act::Pay { by, payout, amount: percent.map(|part| percent_of(self.payouts[payout].amount, part)) }
            }
            Command::Cancel { by, bucket } => Act::Cancel { by: self.facilitator(*by), bucket: self.holding(*bucket)? },
            Command::Finish { by, bucket } => {
                let bucket = self.holding(*bucket)?;
                Act::Finish { by: self.actor(*by, |one| self.buckets[&bucket].owner == one), bucket }
            }
            Command::Clock { hours } => Act::Clock { hours: *hours },
        })
    }

    /// The next step of the running round towards its end, if it is time for one.
    fn ending(&self, index: i64) -> Option<Act> {
        let round = self.running()?;
        let accept = u8::try_from(index.rem_euclid(256)).unwrap();
        match () {
            () if self.now >= round.closes => Some(Act::Settle { accept }),
            () if index % 3 == 0 && round.given.len() > 2 => Some(Act::Close),
            () => None,
        }
    }

    fn is_on_the_way(&self, at: usize) -> bool {
        self.invoices[at].paid.is_none() && !self.invoices[at].voided
    }

    fn resolve_save(&self, who: usize, stale: bool, shares: &[(usize, i64)]) -> Option<Act> {
        let round = self.rounds.last()?;
        if !self.is_open(round) && who % 16 != 15 {
            return None;
        }
        // Mostly somebody who takes part.
        let taking: Vec<i64> = self.active().into_iter().filter(|one| round.parts.contains_key(one)).collect();
        let member = if who % 16 == 14 { self.somebody(who / 16) } else { pick(&taking, who / 16)? };
        let part = round.parts.get(&member);
        let may_give = part.map_or(self.held(&allotment(member)), |part| part.may_give).min(LIMIT);
        let in_round: Vec<i64> = round.buckets.iter().copied().collect();
        let all: Vec<i64> = self.buckets.keys().copied().collect();
        let asked = shares.iter().filter_map(|(bucket, percent)| {
            let bucket = if bucket % 40 == 39 { pick(&all, *bucket) } else { pick(&in_round, *bucket) };
            Some((bucket?, percent_of(may_give, *percent)))
        });
        let seen = part.map_or(0, |part| part.revision) + i64::from(stale);
        let mut asked: Vec<(i64, i64)> = asked.collect();
        if who % 32 != 13 {
            // A bucket twice is refused.
            let mut seen = BTreeSet::new();
            asked.retain(|(bucket, _)| seen.insert(*bucket));
        }
        Some(Act::Save { member, seen, asked })
    }
}
