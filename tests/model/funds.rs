//! The reference: core fund, foundation, openings, adjustments and what is taken back (money.md 4, 9, 10).

use crate::act::{CoreBill, FoundationBill, Verdict};
use crate::books::{Booked, Move, Proposal, Why};
use crate::reference::{BANK, LIMIT, Model, back, from_to};

impl Model {
    fn book(&mut self, why: Why, moves: Vec<Move>) {
        self.move_all(&moves);
        self.booked.push(Booked { why, moves, taken_back: false });
    }

    /// Any sum up to what is missing and what the foundation has, if it is agreed.
    pub fn cover(&mut self, amount: i64) -> bool {
        let most = self.missing().min(self.held("fund:foundation"));
        let Some(newest) = self.newest().filter(|_| self.setting.cover && (1..=most).contains(&amount)) else {
            return false;
        };
        self.statements[newest].covered += amount;
        self.book(Why::Cover(newest), vec![from_to("fund:foundation", "fund:core", amount)]);
        true
    }

    /// What the core fund still has for a line; none if there is no such line.
    pub fn left_of_line(&self, line: (usize, usize)) -> Option<i64> {
        let given = self.given_to_lines().get(&line).copied()?;
        Some(given - self.statements[line.0].core[line.1].gone)
    }

    pub fn pay_core(&mut self, bill: &CoreBill) -> bool {
        let may = self.may_pay(bill.by, |one| bill.payee == Some(one)) && bill.day <= self.today();
        may && self.leaves_core(bill.line, bill.amount, BANK)
    }

    pub fn release(&mut self, by: i64, line: (usize, usize), amount: i64) -> bool {
        self.may_pay(by, |_| false) && self.leaves_core(line, amount, "fund:carried")
    }

    /// Not more than the fund has for this line, and not more than it has.
    fn leaves_core(&mut self, line: (usize, usize), amount: i64, to: &str) -> bool {
        let Some(left) = self.left_of_line(line) else { return false };
        if amount <= 0 || amount > LIMIT || amount > left || amount > self.held("fund:core") {
            return false;
        }
        self.statements[line.0].core[line.1].gone += amount;
        self.book(Why::Core(line), vec![from_to("fund:core", to, amount)]);
        true
    }

    pub fn pay_foundation(&mut self, bill: &FoundationBill) -> bool {
        let may = self.may_pay(bill.by, |one| bill.payee == Some(one));
        let is_sum = bill.amount > 0 && bill.amount <= LIMIT.min(self.held("fund:foundation"));
        let done = may && is_sum && bill.decided <= self.today();
        if done {
            self.book(Why::FoundationPayment, vec![from_to("fund:foundation", BANK, bill.amount)]);
        }
        done
    }

    /// Once, unless it was declined or taken back.
    pub fn propose_opening(&mut self, by: i64, foundation: i64, carried: i64) -> bool {
        let stands = |one: &Proposal| match one.booked {
            Some(at) => !self.booked[at].taken_back,
            None => !one.decided,
        };
        let is_there = self.proposals.iter().any(|one| one.is_opening && stands(one));
        let is_sum = |sum: i64| (0..=LIMIT).contains(&sum);
        if is_there || !is_sum(foundation) || !is_sum(carried) || foundation + carried == 0 {
            return false;
        }
        let mut moves = vec![from_to(BANK, "fund:foundation", foundation), from_to(BANK, "fund:carried", carried)];
        moves.retain(|(_, _, sum)| *sum > 0);
        self.proposals.push(Proposal { by, is_opening: true, moves, decided: false, booked: None });
        true
    }

    /// Between the bank, the funds but for the pool, and buckets that were funded.
    pub fn adjust(&mut self, by: i64, from: &str, to: &str, amount: i64) -> bool {
        let may = |account: &str| match account.strip_prefix("bucket:") {
            Some(number) => self.buckets[&number.parse::<i64>().unwrap()].funded.is_some(),
            None => [BANK, "fund:foundation", "fund:core", "fund:carried"].contains(&account),
        };
        let moves = vec![from_to(from, to, amount)];
        if from == to || !may(from) || !may(to) || amount <= 0 || amount > LIMIT || !self.can_move(&moves) {
            return false;
        }
        self.proposals.push(Proposal { by, is_opening: false, moves, decided: false, booked: None });
        true
    }

    /// A second person with a role confirms or declines; who made it takes it back.
    pub fn decide(&mut self, by: i64, at: usize, how: Verdict) -> bool {
        let (one, who) = (self.proposals[at].clone(), &self.members[&by]);
        let second = one.by != by && (who.facilitator || who.treasurer);
        let may = match how {
            Verdict::Confirm => second && self.can_move(&one.moves),
            Verdict::Decline => second,
            Verdict::TakeBack => one.by == by,
        };
        if one.decided || !may {
            return false;
        }
        self.proposals[at].decided = true;
        if how == Verdict::Confirm {
            self.proposals[at].booked = Some(self.booked.len());
            self.book(if one.is_opening { Why::Opening } else { Why::Adjustment }, one.moves);
        }
        true
    }

    /// What one person booked, or two, goes back once; a cover only while nothing rests on it.
    pub fn reverse(&mut self, at: usize) -> bool {
        let one = self.booked[at].clone();
        let moves = back(&one.moves);
        if one.taken_back || [Why::Contribution, Why::Reversal].contains(&one.why) || !self.can_move(&moves) {
            return false;
        }
        let mut after = self.clone();
        match one.why {
            Why::Cover(statement) => {
                after.statements[statement].covered -= one.moves[0].2;
                let is_spent =
                    |(line, given): (&(usize, usize), &i64)| after.statements[line.0].core[line.1].gone > *given;
                if self.newest() != Some(statement) || after.given_to_lines().iter().any(is_spent) {
                    return false;
                }
            }
            Why::Core((statement, place)) => after.statements[statement].core[place].gone -= one.moves[0].2,
            _ => {}
        }
        after.booked[at].taken_back = true;
        after.book(Why::Reversal, moves);
        *self = after;
        true
    }
}
