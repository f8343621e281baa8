//! The reference: how rounds end (money.md 8).

use chrono::Duration;

use crate::books::Round;
use crate::command::Below;
use crate::reference::{Model, allotment, apportion, bucket_account};

/// What the facilitator says of a bucket below its minimum.
pub fn accepts(accept: u8, bucket: i64) -> bool {
    accept & (1 << (bucket % 8)) != 0
}

impl Model {
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
        let theirs = |bucket: &i64| round.below == Below::Facilitator && round.is_below(*bucket);
        round.goals.keys().copied().filter(theirs).collect()
    }

    /// The buckets whose owners were asked.
    pub fn offered(&self, round: &Round) -> Vec<i64> {
        let is_over = !round.withdrawn && (round.settled || self.now >= round.closes);
        let asked = |bucket: &i64| is_over && matches!(round.below, Below::AskOwner(_)) && round.is_below(*bucket);
        round.goals.keys().copied().filter(asked).collect()
    }

    fn is_expired(&self, round: &Round) -> bool {
        matches!(round.below, Below::AskOwner(days) if self.now >= round.closes + Duration::days(days))
    }

    /// An owner takes what there is, or not: the first answer counts, silence is no.
    pub fn answer(&mut self, by: i64, bucket: i64, accept: bool) -> bool {
        let round = self.rounds.last().unwrap();
        if !self.offered(round).contains(&bucket) || self.buckets[&bucket].owner != by {
            return false;
        }
        let is_answered = round.answers.contains_key(&bucket);
        if !is_answered && self.is_expired(round) {
            return false;
        }
        self.rounds.last_mut().unwrap().answers.entry(bucket).or_insert(accept);
        true
    }

    /// A full bucket of an open round that hides nothing gets its money at once. Once more changes nothing.
    pub fn settle_early(&mut self, bucket: i64) -> bool {
        let round = self.rounds.last().unwrap().clone();
        if round.early.contains(&bucket) {
            return true;
        }
        if !self.is_open(&round) || round.sealed || !round.goals.contains_key(&bucket) || !round.is_full(bucket) {
            return false;
        }
        for (giver, sum) in round.of_bucket(bucket) {
            self.moves(&allotment(giver), &bucket_account(bucket), sum);
        }
        self.rounds.last_mut().unwrap().early.insert(bucket);
        self.buckets.get_mut(&bucket).unwrap().funded = Some(round.of_bucket(bucket));
        true
    }

    pub fn settle(&mut self, accept: u8) -> bool {
        let round = self.rounds.last().unwrap().clone();
        if round.settled {
            return true;
        }
        let waits = self.offered(&round).iter().any(|one| !round.answers.contains_key(one)) && !self.is_expired(&round);
        if round.withdrawn || self.now < round.closes || waits {
            return false;
        }
        let mut accepted: Vec<i64> = self.undecided().into_iter().filter(|one| accepts(accept, *one)).collect();
        accepted.extend(round.answers.iter().filter(|(_, yes)| **yes).map(|(bucket, _)| *bucket));
        for (bucket, goal) in round.goals.iter().filter(|(bucket, _)| !round.early.contains(bucket)) {
            let total = round.total(*bucket);
            if total == 0 || (total < goal.minimum && !accepted.contains(bucket)) {
                continue;
            }
            for (giver, sum) in round.stays_in(*bucket) {
                self.moves(&allotment(giver), &bucket_account(*bucket), sum);
            }
            self.buckets.get_mut(bucket).unwrap().funded = Some(round.of_bucket(*bucket));
        }
        for (member, part) in &round.parts {
            if round.keeps && self.members[member].active {
                continue;
            }
            // What they brought and got, without what is in buckets now; what came besides stays theirs.
            let funded = round.goals.keys().filter(|one| self.buckets[one].funded.is_some());
            let theirs = funded.flat_map(|one| round.stays_in(*one)).filter(|(giver, _)| giver == member);
            let gone: i64 = theirs.map(|(_, sum)| sum).sum();
            self.moves(&allotment(*member), "fund:carried", part.may_give - gone);
        }
        self.rounds.last_mut().unwrap().settled = true;
        true
    }
}

impl Round {
    /// What each giver's part of a bucket is, without the surplus of a sealed round.
    fn stays_in(&self, bucket: i64) -> Vec<(i64, i64)> {
        let givers = self.of_bucket(bucket);
        let surplus = self.goals[&bucket].maximum.map_or(0, |most| (self.total(bucket) - most).max(0));
        if surplus == 0 {
            return givers;
        }
        let sums: Vec<i64> = givers.iter().map(|(_, sum)| *sum).collect();
        givers.iter().zip(apportion(surplus, &sums)).map(|((giver, sum), part)| (*giver, sum - part)).collect()
    }
}
