//! The reference: rounds, splits and settlements (money.md 5 to 8).

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;

use crate::act::OpenWith;
use crate::command::Rule;
use crate::reference::{Bucket, LIMIT, Model, Part, Round, allotment, apportion, bucket_account, share_of};

impl Model {
    pub fn propose(&mut self, owner: i64, (required, extra): (i64, i64), open_ended: bool) -> bool {
        let most = required + extra;
        if required > LIMIT || extra > LIMIT || most > LIMIT || (most == 0 && !open_ended) {
            return false;
        }
        let number = i64::try_from(self.buckets.len()).unwrap() + 1;
        let maximum = (!open_ended).then_some(most);
        self.buckets.insert(number, Bucket { owner, minimum: required, maximum, funded: None, ended: false });
        let now = self.now;
        if let Some(round) = self.rounds.last_mut().filter(|round| !round.settled && now < round.closes) {
            round.buckets.insert(number);
        }
        true
    }

    pub fn open(&mut self, what: &OpenWith) -> bool {
        let today = self.today();
        let first = what.opens.unwrap_or(today);
        if self.running().is_some() || first < today || what.closes <= first {
            return false;
        }
        if what.how.cap.is_some_and(|cap| cap <= 0 || cap > LIMIT) {
            return false;
        }
        // Nobody knows before the sum whether there is anything to give: try it on a copy.
        let mut after = self.clone();
        let Some((to_share, contributed)) = after.statement(what.last_day) else { return false };
        let people = after.active();
        let unit = if what.how.whole { after.whole } else { 1 };
        let weights: Vec<i64> = people.iter().map(|one| contributed.get(one).copied().unwrap_or(0).max(0)).collect();
        let allotted = shared(what.rule, to_share / unit, &weights);
        let mut parts = BTreeMap::new();
        for (member, units) in people.into_iter().zip(allotted) {
            let brought = after.held(&allotment(member));
            after.moves("fund:carried", &allotment(member), units * unit);
            parts.insert(member, Part { may_give: brought + units * unit, revision: 0 });
        }
        if parts.values().all(|part| part.may_give == 0) {
            return false;
        }
        let waiting = after.buckets.iter().filter(|(_, one)| one.funded.is_none() && !one.ended);
        let opens = match what.opens {
            None => after.now,
            Some(day) => after.hour(day, 9).max(after.now),
        };
        let round = Round {
            opens,
            closes: after.hour(what.closes, 18),
            settled: false,
            cap: what.how.cap,
            own_bucket: what.how.own_bucket,
            final_after_saving: what.how.final_after_saving,
            sealed: what.how.sealed,
            facilitator_decides: what.how.facilitator_decides,
            keeps: what.how.keeps,
            parts,
            buckets: waiting.map(|(number, _)| *number).collect(),
            given: BTreeMap::new(),
        };
        after.rounds.push(round);
        *self = after;
        true
    }

    pub fn save(&mut self, member: i64, seen: i64, asked: &[(i64, i64)]) -> bool {
        let round = self.rounds.last().unwrap();
        let asked: Vec<(i64, i64)> = asked.iter().copied().filter(|(_, amount)| *amount != 0).collect();
        let Some(part) = round.parts.get(&member).copied() else { return false };
        let once: BTreeSet<i64> = asked.iter().map(|(bucket, _)| *bucket).collect();
        let is_row_fine = |(bucket, amount): &(i64, i64)| {
            let is_own = self.buckets.get(bucket).is_some_and(|one| one.owner == member);
            round.buckets.contains(bucket)
                && *amount > 0
                && round.cap.is_none_or(|cap| *amount <= cap)
                && (round.own_bucket || !is_own)
        };
        let fine = self.is_open(round)
            && part.revision == seen
            && !(round.final_after_saving && part.revision > 0)
            && once.len() == asked.len()
            && asked.iter().all(is_row_fine)
            && asked.iter().map(|(_, amount)| amount).sum::<i64>() <= part.may_give;
        if !fine {
            return false;
        }
        let (buckets, sealed) = (&self.buckets, round.sealed);
        let round = self.rounds.last_mut().unwrap();
        round.given.retain(|(_, giver), _| *giver != member);
        for (bucket, amount) in asked {
            let others: i64 = round.given.iter().filter(|((of, _), _)| *of == bucket).map(|(_, sum)| sum).sum();
            let room = buckets[&bucket].maximum.map_or(i64::MAX, |most| (most - others).max(0));
            let fits = if sealed { amount } else { amount.min(room) };
            if fits > 0 {
                round.given.insert((bucket, member), fits);
            }
        }
        round.parts.get_mut(&member).unwrap().revision += 1;
        true
    }

    pub fn close(&mut self) -> bool {
        let round = self.rounds.last().unwrap();
        // A round is open for a moment at least.
        let closes = self.now.max(round.opens + Duration::microseconds(1));
        let done = self.is_open(round) && closes < round.closes;
        if done {
            self.rounds.last_mut().unwrap().closes = closes;
        }
        done
    }

    /// The buckets that the facilitator must decide.
    pub fn undecided(&self) -> Vec<i64> {
        let round = self.rounds.last().unwrap();
        let below = |bucket: &i64| {
            let total: i64 = round.of_bucket(*bucket).iter().map(|(_, sum)| sum).sum();
            round.facilitator_decides && total > 0 && total < self.buckets[bucket].minimum
        };
        round.buckets.iter().copied().filter(below).collect()
    }

    pub fn settle(&mut self, accept: u8) -> bool {
        let round = self.rounds.last().unwrap().clone();
        if round.settled {
            return true;
        }
        if self.now < round.closes {
            return false;
        }
        let accepted: Vec<i64> = self.undecided().into_iter().filter(|one| accepts(accept, *one)).collect();
        for bucket in &round.buckets {
            let givers = round.of_bucket(*bucket);
            let total: i64 = givers.iter().map(|(_, sum)| sum).sum();
            let one = &self.buckets[bucket];
            let gets = one.maximum.map_or(total, |most| most.min(total));
            if total == 0 || (total < one.minimum && !accepted.contains(bucket)) {
                continue;
            }
            let sums: Vec<i64> = givers.iter().map(|(_, sum)| *sum).collect();
            let surplus = apportion(total - gets, &sums);
            for ((giver, gave), back) in givers.iter().zip(surplus) {
                self.moves(&allotment(*giver), &bucket_account(*bucket), gave - back);
            }
            self.buckets.get_mut(bucket).unwrap().funded = Some(givers);
        }
        for (member, part) in &round.parts {
            if round.keeps && self.members[member].active {
                continue;
            }
            // What they brought and got, without what is in buckets now; what came besides stays theirs.
            let funded = round.buckets.iter().filter(|one| self.buckets[one].funded.is_some());
            let gone: i64 = funded.map(|one| self.kept_by(&round, *one, *member)).sum();
            self.moves(&allotment(*member), "fund:carried", part.may_give - gone);
        }
        self.rounds.last_mut().unwrap().settled = true;
        true
    }

    fn kept_by(&self, round: &Round, bucket: i64, member: i64) -> i64 {
        let givers = round.of_bucket(bucket);
        let total: i64 = givers.iter().map(|(_, sum)| sum).sum();
        let surplus = self.buckets[&bucket].maximum.map_or(0, |most| (total - most).max(0));
        let sums: Vec<i64> = givers.iter().map(|(_, sum)| *sum).collect();
        let Some(place) = givers.iter().position(|(giver, _)| *giver == member) else { return 0 };
        sums[place] - apportion(surplus, &sums)[place]
    }
}

impl Round {
    /// Who gave what to a bucket, by number.
    pub fn of_bucket(&self, bucket: i64) -> Vec<(i64, i64)> {
        let of_this = self.given.iter().filter(|((of, _), _)| *of == bucket);
        of_this.map(|((_, giver), sum)| (*giver, *sum)).collect()
    }
}

/// What the facilitator says of a bucket below its minimum.
pub fn accepts(accept: u8, bucket: i64) -> bool {
    accept & (1 << (bucket % 8)) != 0
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
