//! What a command means where a group stands.

use std::collections::BTreeSet;

use crate::act::{Act, CoreBill, FoundationBill, NewCost, NewInvoice, OpenWith, Verdict, Wish};
use crate::books::{Round, Why};
use crate::command::{Command, Opening};
use crate::reference::{BANK, LIMIT, Model, allotment, bucket_account, month_of};

pub fn pick<T: Clone>(list: &[T], index: usize) -> Option<T> {
    list.get(index.checked_rem(list.len())?).cloned()
}

/// What is bound to be refused is tried now and then, not most of the time.
fn rather<T: Clone>(wanted: &[T], all: &[T], index: usize) -> Option<T> {
    if index % 8 == 7 { pick(all, index / 8) } else { pick(wanted, index / 8) }
}

fn percent_of(sum: i64, percent: i64) -> i64 {
    i64::try_from(i128::from(sum) * i128::from(percent) / 100).unwrap()
}

impl Model {
    pub fn somebody(&self, index: usize) -> i64 {
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

    fn owner(&self, by: Option<usize>, bucket: i64) -> i64 {
        self.actor(by, |one| self.buckets[&bucket].owner == one)
    }

    /// Somebody with a role: the routes ask for one.
    fn trusted(&self, index: usize) -> i64 {
        pick(&self.active().into_iter().filter(|one| self.has_role(*one)).collect::<Vec<_>>(), index).unwrap()
    }

    /// A sum in a group as rich as this one.
    fn scaled(&self, sum: i64) -> i64 {
        if sum.abs() > LIMIT { sum } else { sum.saturating_mul(self.setting.scale).clamp(-LIMIT, LIMIT) }
    }

    fn bucket_by(&self, index: usize, wanted: impl Fn(i64) -> bool) -> Option<i64> {
        let all: Vec<i64> = self.buckets.keys().copied().collect();
        let wanted: Vec<i64> = all.iter().copied().filter(|one| wanted(*one)).collect();
        rather(&wanted, &all, index)
    }

    /// A bucket by index; rather one that holds money.
    fn holding(&self, index: usize) -> Option<i64> {
        self.bucket_by(index, |one| self.held(&bucket_account(one)) > 0)
    }

    /// What a command means now; nothing where there is nothing to act on.
    pub fn resolve(&self, command: &Command) -> Option<Act> {
        let whose = |payee: &Option<usize>| payee.map(|index| self.somebody(index));
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
                amount: self.scaled(*amount),
                paid: paid_ago.map(|days| self.ago(days)),
                rate: *rate,
            }),
            Command::MarkPaid { by, invoice, ago } => {
                let all: Vec<usize> = (0..self.invoices.len()).collect();
                let unpaid: Vec<usize> = all.iter().copied().filter(|at| self.is_on_the_way(*at)).collect();
                let from = if unpaid.is_empty() || invoice % 8 == 7 { &all } else { &unpaid };
                Act::MarkPaid { by: self.treasurer(*by), invoice: pick(from, *invoice)?, day: self.ago(*ago) }
            }
            Command::Void { by, invoice } => {
                // Members withdraw their own.
                let own = self.invoices.get(invoice % self.invoices.len().max(1))?.member;
                let theirs = invoice % 3 == 0 && self.members.get(&own).is_some_and(|one| one.active);
                let by = if theirs { own } else { self.treasurer(*by) };
                Act::Void { by, invoice: invoice % self.invoices.len() }
            }
            Command::CoreCost { name, amount, cadence, from, months, agreed } => {
                let from = month_of(self.today()) + from;
                Act::CoreCost(NewCost {
                    name: format!("Cost {name}"),
                    amount: if *amount > LIMIT {
                        *amount
                    } else {
                        self.scaled(amount.saturating_mul(self.setting.costs).min(LIMIT))
                    },
                    cadence: *cadence,
                    from,
                    until: months.map(|months| from + months),
                    agreed: *agreed,
                })
            }
            Command::Cover { percent } => {
                let most = self.missing().min(self.held("fund:foundation"));
                let amount = percent_of(most.max(1), *percent).min(LIMIT);
                (most > 0 || percent % 64 == 31).then_some(Act::Cover { amount })?
            }
            Command::PayCore { by, line, percent, payee, ahead } => {
                let (line, left) = self.core_line(*line)?;
                Act::PayCore(CoreBill {
                    by: self.treasurer(*by),
                    line,
                    amount: percent_of(left, *percent),
                    payee: whose(payee),
                    day: self.ago(if *ahead { -1 } else { 0 }),
                })
            }
            Command::Release { by, line, percent } => {
                let (line, left) = self.core_line(*line)?;
                Act::Release { by: self.treasurer(*by), line, amount: percent_of(left, *percent) }
            }
            Command::PayFoundation { by, percent, payee, decided_ago } => Act::PayFoundation(FoundationBill {
                by: self.treasurer(*by),
                amount: percent_of(self.held("fund:foundation"), *percent),
                payee: whose(payee),
                decided: self.ago(*decided_ago),
            }),
            Command::ProposeOpening { by, foundation, carried } => Act::ProposeOpening {
                by: self.trusted(*by),
                foundation: self.scaled(*foundation),
                carried: self.scaled(*carried),
            },
            Command::Adjust { by, from, to, percent } => self.resolve_adjust(*by, *from, *to, *percent)?,
            Command::Decide { by, proposal, how } => self.resolve_decide(*by, *proposal, *how)?,
            Command::Reverse { by, booked } => {
                let all: Vec<usize> = (0..self.booked.len()).collect();
                let can = |at: &usize| {
                    let one = &self.booked[*at];
                    !one.taken_back && one.why != Why::Contribution && one.why != Why::Reversal
                };
                let wanted: Vec<usize> = all.iter().copied().filter(can).collect();
                Act::Reverse { by: self.trusted(*by), booked: rather(&wanted, &all, *booked)? }
            }
            Command::Propose { owner, required, extra, open_ended } => {
                let wish =
                    Wish { required: self.scaled(*required), extra: self.scaled(*extra), open_ended: *open_ended };
                Act::Propose { owner: self.somebody(*owner), wish }
            }
            Command::WithdrawBucket { by, bucket } => {
                let is_in = |one| self.running().is_some_and(|round| round.goals.contains_key(&one));
                let can = |one| self.buckets[&one].funded.is_none() && !self.buckets[&one].ended && !is_in(one);
                let bucket = self.bucket_by(*bucket, can)?;
                Act::WithdrawBucket { by: self.owner(*by, bucket), bucket }
            }
            Command::Reopen { bucket } => {
                let can =
                    |one| self.running().is_some_and(|round| self.is_open(round) && round.goals.contains_key(&one));
                Act::Reopen { bucket: self.bucket_by(*bucket, can)? }
            }
            Command::Edit { by, bucket, percent, required, extra, open_ended } => {
                let can = |one| match self.running() {
                    Some(round) if !self.is_announced(round) => round.unlocked.contains(&one),
                    _ => self.buckets[&one].funded.is_none() && !self.buckets[&one].ended,
                };
                let bucket = self.bucket_by(*bucket, can)?;
                // Mostly around what was given: a little more, or too little.
                let given = self.running().map_or(0, |round| round.total(bucket));
                let wish = match given {
                    0 => Wish { required: self.scaled(*required), extra: self.scaled(*extra), open_ended: *open_ended },
                    _ => Wish { required: percent_of(given, *percent), extra: 0, open_ended: *open_ended },
                };
                Act::Edit { by: self.owner(*by, bucket), bucket, wish }
            }
            Command::AskHands { in_days } => {
                (self.running().is_none() || in_days % 8 == 7).then_some(Act::AskHands { until: self.ago(-in_days) })?
            }
            Command::Hand { who, up } => {
                let is_asked = self.waiting_hands().is_some() || who % 32 == 31;
                is_asked.then_some(Act::Hand { member: self.somebody(*who), up: *up })?
            }
            Command::CallOff => Act::CallOff,
            Command::Open(how) if self.running().is_some() && how.ago % 8 != 7 => self.ending(how.lasts)?,
            Command::Open(how) => {
                let opening = self.opening(how);
                let can = how.lasts % 4 == 0 || self.clone().open(&opening);
                can.then_some(Act::Open(opening))?
            }
            Command::WithdrawRound => {
                let round = self.rounds.last()?;
                (self.is_announced(round) || round.given.len() % 16 == 7).then_some(Act::WithdrawRound)?
            }
            Command::Statement { ago } => Act::Statement { last_day: self.ago(*ago) },
            Command::Save { who, stale, shares } => self.resolve_save(*who, *stale, shares)?,
            Command::Undo { who, stale } => {
                let (member, round) = (self.giver(*who)?, self.rounds.last()?);
                let seen = round.parts.get(&member).map_or(0, |part| part.revision) + i64::from(*stale);
                Act::Undo { member, seen }
            }
            Command::SettleEarly { bucket } => {
                let can = |round: &Round, one| round.goals.contains_key(&one) && round.is_full(one);
                let round = self.rounds.last()?;
                let open = self.is_open(round);
                Act::SettleEarly { bucket: self.bucket_by(*bucket, |one| open && can(round, one))? }
            }
            Command::Close => self.rounds.last().map(|_| Act::Close)?,
            Command::Answer { by, bucket, accept } => {
                let offered = self.offered(self.rounds.last()?);
                let bucket = self.bucket_by(*bucket, |one| offered.contains(&one))?;
                Act::Answer { by: self.owner(*by, bucket), bucket, accept: *accept }
            }
            Command::Settle { accept } if accept % 8 != 7 => self.ending(i64::from(*accept))?,
            Command::Settle { accept } => self.rounds.last().map(|_| Act::Settle { accept: *accept })?,
            Command::Ask { by, bucket, percent } => {
                let bucket = self.holding(*bucket)?;
                let held = self.held(&bucket_account(bucket));
                Act::Ask { by: self.owner(*by, bucket), bucket, amount: percent_of(held, *percent) }
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
                Act::Finish { by: self.owner(*by, bucket), bucket }
            }
            Command::Clock { hours } => Act::Clock { hours: *hours },
        })
    }

    fn opening(&self, how: &Opening) -> OpenWith {
        let opens = how.in_days.map(|days| self.ago(-days));
        OpenWith {
            last_day: self.ago(how.ago),
            opens,
            closes: self.day_after(opens.unwrap_or(self.today()), how.lasts),
            rule: how.rule,
            cap: how.cap.map(|cap| self.scaled(cap)),
            how: how.clone(),
        }
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

    /// A line of a statement, rather one that has money, and what it has.
    fn core_line(&self, index: usize) -> Option<((usize, usize), i64)> {
        let lines = self.statements.iter().enumerate();
        let all: Vec<(usize, usize)> =
            lines.flat_map(|(of, one)| (0..one.core.len()).map(move |place| (of, place))).collect();
        let left = |line: &(usize, usize)| self.left_of_line(*line).unwrap_or(0);
        let wanted: Vec<(usize, usize)> = all.iter().copied().filter(|line| left(line) > 0).collect();
        let line = rather(&wanted, &all, index)?;
        Some((line, left(&line)))
    }

    fn resolve_adjust(&self, by: usize, from: usize, to: usize, percent: i64) -> Option<Act> {
        let mut accounts: Vec<String> =
            [BANK, "fund:foundation", "fund:core", "fund:carried"].map(str::to_owned).into();
        let funded = self.buckets.iter().filter(|(_, one)| one.funded.is_some());
        accounts.extend(funded.map(|(number, _)| bucket_account(*number)));
        let mut all = accounts.clone();
        all.extend(["fund:pool".to_owned(), allotment(1)]);
        all.extend(self.buckets.keys().map(|number| bucket_account(*number)));
        let full: Vec<String> = accounts.iter().filter(|one| self.held(one) > 0).cloned().collect();
        let (from, to) = (rather(&full, &all, from)?, rather(&accounts, &all, to)?);
        let amount = percent_of(self.held(&from).clamp(1, LIMIT), percent) / 4;
        Some(Act::Adjust { by: self.trusted(by), from, to, amount })
    }

    fn resolve_decide(&self, by: usize, proposal: usize, how: u8) -> Option<Act> {
        let all: Vec<usize> = (0..self.proposals.len()).collect();
        let waiting: Vec<usize> = all.iter().copied().filter(|at| !self.proposals[*at].decided).collect();
        let proposal = rather(&waiting, &all, proposal)?;
        let proposer = self.proposals[proposal].by;
        let second = self.actor(None, |one| one != proposer && self.has_role(one));
        Some(match how {
            0..5 => Act::Decide { by: second, proposal, how: Verdict::Confirm },
            5 => Act::Decide { by: second, proposal, how: Verdict::Decline },
            6 => Act::Decide { by: self.somebody(by), proposal, how: Verdict::TakeBack },
            _ => Act::Decide { by: self.somebody(by), proposal, how: Verdict::Confirm },
        })
    }

    fn has_role(&self, member: i64) -> bool {
        self.members[&member].treasurer || self.members[&member].facilitator
    }

    /// Mostly somebody who takes part in an open round.
    fn giver(&self, who: usize) -> Option<i64> {
        let round = self.rounds.last()?;
        if !self.is_open(round) && who % 16 != 15 {
            return None;
        }
        let taking: Vec<i64> = self.active().into_iter().filter(|one| round.parts.contains_key(one)).collect();
        if who % 16 == 14 { Some(self.somebody(who / 16)) } else { pick(&taking, who / 16) }
    }

    fn resolve_save(&self, who: usize, stale: bool, shares: &[(usize, i64)]) -> Option<Act> {
        let (member, round) = (self.giver(who)?, self.rounds.last()?);
        let part = round.parts.get(&member);
        let may_give = part.map_or(self.held(&allotment(member)), |part| part.may_give).min(LIMIT);
        let in_round: Vec<i64> = round.goals.keys().copied().collect();
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
