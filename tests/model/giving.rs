//! The reference: buckets, rounds and splits (money.md 5 to 7).

use std::collections::{BTreeMap, BTreeSet};

use crate::act::{OpenWith, Wish};
use crate::books::{Bucket, Part, Round};
use crate::command::Rule;
use crate::reference::{LIMIT, Model, allotment, apportion, from_to, share_of};

fn is_wish(wish: Wish) -> bool {
    let most = wish.required + wish.extra;
    wish.required <= LIMIT && wish.extra <= LIMIT && most <= LIMIT && (most > 0 || wish.open_ended)
}

impl Model {
    pub fn propose(&mut self, owner: i64, wish: Wish) -> bool {
        if !is_wish(wish) {
            return false;
        }
        let number = i64::try_from(self.buckets.len()).unwrap() + 1;
        self.buckets.insert(number, Bucket { owner, wish, funded: None, ended: false });
        let now = self.now;
        if let Some(round) = self.rounds.last_mut().filter(|one| !one.settled && !one.withdrawn && now < one.closes) {
            round.goals.insert(number, wish.goal());
        }
        true
    }

    pub fn withdraw_bucket(&mut self, by: i64, bucket: i64) -> bool {
        let one = &self.buckets[&bucket];
        let may = one.owner == by || self.members[&by].facilitator;
        let in_round = self.running().is_some_and(|round| round.goals.contains_key(&bucket));
        let done = may && one.funded.is_none() && !one.ended && !in_round;
        if done {
            self.buckets.get_mut(&bucket).unwrap().ended = true;
        }
        done
    }

    /// A facilitator unlocks a goal of the open round for one change.
    pub fn reopen(&mut self, bucket: i64) -> bool {
        let funded = self.buckets[&bucket].funded.is_some();
        let can = |round: &Round| {
            self.is_open(round) && round.goals.contains_key(&bucket) && !funded && !round.unlocked.contains(&bucket)
        };
        let done = self.running().is_some_and(can);
        if done {
            self.rounds.last_mut().unwrap().unlocked.insert(bucket);
        }
        done
    }

    /// Goals are locked from the opening of their round on. One that was unlocked changes once, and not below what was
    /// given, unless totals are hidden.
    pub fn edit(&mut self, by: i64, bucket: i64, wish: Wish) -> bool {
        let one = &self.buckets[&bucket];
        let may = one.owner == by || self.members[&by].facilitator;
        if !may || one.funded.is_some() || one.ended || !is_wish(wish) {
            return false;
        }
        let (is_same, goal) = (one.wish == wish, wish.goal());
        if let Some(round) = self.running() {
            let stands = round.goals.get(&bucket).copied();
            let is_free = stands.is_none() || self.is_announced(round);
            let is_unlocked = self.is_open(round) && round.unlocked.contains(&bucket);
            let is_low = !round.sealed && goal.maximum.is_some_and(|most| most < round.total(bucket));
            if !is_free && !is_same && (!is_unlocked || is_low) {
                return false;
            }
            let over = self.now >= round.closes;
            let round = self.rounds.last_mut().unwrap();
            if !over && stands != Some(goal) {
                round.goals.insert(bucket, goal);
                round.unlocked.remove(&bucket);
            }
        }
        self.buckets.get_mut(&bucket).unwrap().wish = wish;
        true
    }

    pub fn open(&mut self, what: &OpenWith) -> bool {
        let today = self.today();
        let first = what.opens.unwrap_or(today);
        if self.running().is_some() || first < today || what.closes <= first {
            return false;
        }
        if what.cap.is_some_and(|cap| cap <= 0 || cap > LIMIT) {
            return false;
        }
        // Nobody knows before the sum whether there is anything to give: try it on a copy.
        let mut after = self.clone();
        let Some((to_share, contributed)) = after.statement(what.last_day) else { return false };
        let people = after.taking_part();
        if people.is_empty() {
            return false;
        }
        let unit = if what.how.whole { after.whole } else { 1 };
        let weights: Vec<i64> = people.iter().map(|one| contributed.get(one).copied().unwrap_or(0).max(0)).collect();
        let units = shared(what.rule, to_share / unit, &weights);
        let (mut parts, mut allotments) = (BTreeMap::new(), vec![]);
        for (member, units) in people.into_iter().zip(units) {
            let brought = after.held(&allotment(member));
            allotments.push(from_to("fund:carried", &allotment(member), units * unit));
            parts.insert(member, Part { may_give: brought + units * unit, revision: 0 });
        }
        if parts.values().all(|part| part.may_give == 0) {
            return false;
        }
        after.move_all(&allotments);
        let waiting = after.buckets.iter().filter(|(_, one)| one.funded.is_none() && !one.ended);
        let opens = match what.opens {
            None => after.now,
            Some(day) => after.hour(day, 9).max(after.now),
        };
        let round = Round {
            statement: after.statements.len() - 1,
            opens,
            closes: after.hour(what.closes, 18),
            settled: false,
            withdrawn: false,
            cap: what.cap,
            own_bucket: what.how.own_bucket,
            final_after_saving: what.how.final_after_saving,
            sealed: what.how.sealed,
            below: what.how.below,
            keeps: what.how.keeps,
            parts,
            allotments,
            goals: waiting.map(|(number, one)| (*number, one.wish.goal())).collect(),
            unlocked: BTreeSet::new(),
            early: BTreeSet::new(),
            answers: BTreeMap::new(),
            given: BTreeMap::new(),
            saved: BTreeMap::new(),
        };
        let at = after.rounds.len();
        if let Some(asking) = after.asking.as_mut().filter(|asking| asking.round.is_none()) {
            asking.round = Some(at);
        }
        after.rounds.push(round);
        *self = after;
        true
    }

    /// More than there is, or than the cap, is refused whole; then each bucket takes what fits. What lies in a bucket
    /// that was settled early stays and counts, whatever is asked.
    pub fn save(&mut self, member: i64, seen: i64, asked: &[(i64, i64)]) -> bool {
        let round = self.rounds.last().unwrap();
        let asked: Vec<(i64, i64)> = asked.iter().copied().filter(|(_, amount)| *amount != 0).collect();
        let Some(part) = round.parts.get(&member).copied() else { return false };
        let once: BTreeSet<i64> = asked.iter().map(|(bucket, _)| *bucket).collect();
        let is_locked = |bucket: &i64| round.early.contains(bucket);
        let is_row_fine = |(bucket, amount): &(i64, i64)| {
            let is_own = self.buckets.get(bucket).is_some_and(|one| one.owner == member);
            let by_rule = round.cap.is_none_or(|cap| *amount <= cap) && (round.own_bucket || !is_own);
            round.goals.contains_key(bucket) && *amount > 0 && (by_rule || is_locked(bucket))
        };
        let free: Vec<(i64, i64)> = asked.iter().copied().filter(|(bucket, _)| !is_locked(bucket)).collect();
        let counts = round.gone_early(member) + free.iter().map(|(_, amount)| amount).sum::<i64>();
        let fine = self.is_open(round)
            && part.revision == seen
            && !(round.final_after_saving && part.revision > 0)
            && once.len() == asked.len()
            && asked.iter().all(is_row_fine)
            && counts <= part.may_give;
        if !fine {
            return false;
        }
        let round = self.rounds.last_mut().unwrap();
        let early = round.early.clone();
        round.given.retain(|(bucket, giver), _| *giver != member || early.contains(bucket));
        for (bucket, amount) in free {
            let room = round.goals[&bucket].maximum.map_or(i64::MAX, |most| (most - round.total(bucket)).max(0));
            let fits = if round.sealed { amount } else { amount.min(room) };
            if fits > 0 {
                round.given.insert((bucket, member), fits);
            }
        }
        let now = round.of_member(member);
        round.saved.entry(member).or_default().push(now);
        round.parts.get_mut(&member).unwrap().revision += 1;
        true
    }

    /// Saves the split before the last one anew.
    pub fn undo(&mut self, member: i64, seen: i64) -> bool {
        let saved = self.rounds.last().unwrap().saved.get(&member).cloned().unwrap_or_default();
        match saved.len() {
            0 => false,
            1 => self.save(member, seen, &[]),
            count => self.save(member, seen, &saved[count - 2]),
        }
    }
}

/// The units of each participant.
fn shared(rule: Rule, units: i64, weights: &[i64]) -> Vec<i64> {
    let heads = i64::try_from(weights.len()).unwrap();
    let equal = match rule {
        Rule::Equal => units,
        // Nobody contributed: the same for everybody.
        _ if weights.iter().all(|weight| *weight == 0) => units,
        Rule::Proportional => 0,
        Rule::Mixed(rate) => share_of(units, rate),
    };
    let rest = units - equal;
    let parts = if rest == 0 { vec![0; weights.len()] } else { apportion(rest, weights) };
    parts.into_iter().map(|part| part + equal / heads).collect()
}
