//! The reference: what is remembered of a group, in plain maps and integers.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};

use crate::act::Wish;
use crate::command::Below;

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
    /// The statement that has collected it.
    pub statement: Option<usize>,
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

/// A core cost in one month of a statement.
#[derive(Debug, Clone, Copy)]
pub struct CoreLine {
    pub due: i64,
    /// What was paid or released of it.
    pub gone: i64,
}

#[derive(Debug, Clone)]
pub struct Statement {
    pub withdrawn: bool,
    /// The last month it covers, if it covers any.
    pub until: Option<i32>,
    pub moves: Vec<Move>,
    pub core: Vec<CoreLine>,
    /// What it gave the core fund itself.
    pub to_core: i64,
    pub shortfall: i64,
    /// What the foundation covered of that.
    pub covered: i64,
}

/// From one account to another: how much.
pub type Move = (String, String, i64);

/// What an entry was posted for, as far as it can be told by hand to go back, or must not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    Contribution,
    Reversal,
    Opening,
    Adjustment,
    FoundationPayment,
    /// Of a statement.
    Cover(usize),
    /// Of a line of a statement: a payment, or a release.
    Core((usize, usize)),
}

#[derive(Debug, Clone)]
pub struct Booked {
    pub why: Why,
    pub moves: Vec<Move>,
    pub taken_back: bool,
}

#[derive(Debug, Clone)]
pub struct Proposal {
    pub by: i64,
    pub is_opening: bool,
    pub moves: Vec<Move>,
    pub decided: bool,
    /// Where it is booked, once confirmed.
    pub booked: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goal {
    pub minimum: i64,
    pub maximum: Option<i64>,
}

#[derive(Debug, Clone)]
pub struct Bucket {
    pub owner: i64,
    pub wish: Wish,
    /// Who gave how much in the round that funded it.
    pub funded: Option<Vec<(i64, i64)>>,
    pub ended: bool,
}

/// Who takes part in the next round is asked.
#[derive(Debug, Clone)]
pub struct Asking {
    pub until: NaiveDateTime,
    pub hands: BTreeMap<i64, bool>,
    /// The round that was opened by it.
    pub round: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    pub may_give: i64,
    pub revision: i64,
}

#[derive(Debug, Clone)]
pub struct Round {
    pub statement: usize,
    pub opens: NaiveDateTime,
    pub closes: NaiveDateTime,
    pub settled: bool,
    pub withdrawn: bool,
    pub cap: Option<i64>,
    pub own_bucket: bool,
    pub final_after_saving: bool,
    pub sealed: bool,
    pub below: Below,
    pub keeps: bool,
    pub parts: BTreeMap<i64, Part>,
    /// What each was allotted, from carried.
    pub allotments: Vec<Move>,
    pub goals: BTreeMap<i64, Goal>,
    /// Goals that may change once.
    pub unlocked: BTreeSet<i64>,
    /// Buckets that were settled early.
    pub early: BTreeSet<i64>,
    /// What owners answered.
    pub answers: BTreeMap<i64, bool>,
    /// By bucket and member; never zero.
    pub given: BTreeMap<(i64, i64), i64>,
    /// Each member's splits as they were saved, one after the other.
    pub saved: BTreeMap<i64, Vec<Vec<(i64, i64)>>>,
}

#[derive(Debug, Clone)]
pub struct Payout {
    pub bucket: i64,
    pub by: i64,
    pub amount: i64,
    pub paid: i64,
    pub closed: bool,
}

impl Wish {
    pub fn goal(self) -> Goal {
        Goal { minimum: self.required, maximum: (!self.open_ended).then_some(self.required + self.extra) }
    }
}

impl Round {
    /// Who gave what to a bucket, by number.
    pub fn of_bucket(&self, bucket: i64) -> Vec<(i64, i64)> {
        let of_this = self.given.iter().filter(|((of, _), _)| *of == bucket);
        of_this.map(|((_, giver), sum)| (*giver, *sum)).collect()
    }

    pub fn total(&self, bucket: i64) -> i64 {
        self.of_bucket(bucket).iter().map(|(_, sum)| sum).sum()
    }

    /// What a member gave, by bucket.
    pub fn of_member(&self, member: i64) -> Vec<(i64, i64)> {
        let of_this = self.given.iter().filter(|((_, giver), _)| *giver == member);
        of_this.map(|((bucket, _), sum)| (*bucket, *sum)).collect()
    }

    /// What of a member's money moved by early settlements.
    pub fn gone_early(&self, member: i64) -> i64 {
        self.of_member(member).iter().filter(|(bucket, _)| self.early.contains(bucket)).map(|(_, sum)| sum).sum()
    }

    pub fn is_full(&self, bucket: i64) -> bool {
        self.goals[&bucket].maximum.is_some_and(|most| self.total(bucket) >= most)
    }

    /// There is something in it, and less than it needs.
    pub fn is_below(&self, bucket: i64) -> bool {
        let total = self.total(bucket);
        total > 0 && total < self.goals[&bucket].minimum
    }
}
