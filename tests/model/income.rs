//! The reference: invoices, core costs and statements (money.md 3, 4).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::act::{NewCost, NewInvoice};
use crate::books::{Booked, CoreLine, Cost, Invoice, Line, Statement, Why};
use crate::reference::{BANK, LIMIT, Model, from_to, month_of, share_of};

impl Model {
    pub fn invoice(&mut self, what: &NewInvoice) -> bool {
        let treasurer = self.members[&what.by].treasurer;
        let is_own = what.member == what.by && what.paid.is_none() && what.rate.is_none();
        let is_taken =
            self.invoices.iter().any(|one| one.member == what.member && one.number == what.number && !one.voided);
        let is_sum = what.amount != 0 && what.amount.abs() <= LIMIT;
        if !(treasurer || is_own) || is_taken || !is_sum || what.paid.is_some_and(|day| day > self.today()) {
            return false;
        }
        let rate = what.rate.or((what.member == 0).then_some(10_000));
        let (member, amount) = (what.member, what.amount);
        let number = what.number.clone();
        self.invoices.push(Invoice { member, number, amount, paid: None, rate, voided: false, gave: None });
        if let Some(day) = what.paid {
            self.collects(self.invoices.len() - 1, day);
        }
        true
    }

    fn collects(&mut self, at: usize, day: NaiveDate) {
        let rate = self.invoices[at].rate.unwrap_or(self.setting.rate);
        let (member, amount) = (self.invoices[at].member, share_of(self.invoices[at].amount, rate));
        self.invoices[at].paid = Some(day);
        if amount != 0 {
            self.invoices[at].gave = Some((day, amount));
            self.lines.push(Line { member, day, amount, statement: None });
            self.moves(BANK, "fund:pool", amount);
            self.booked.push(Booked { why: Why::Contribution, moves: vec![], taken_back: false });
        }
    }

    pub fn mark_paid(&mut self, by: i64, at: usize, day: NaiveDate) -> bool {
        let invoice = &self.invoices[at];
        let done = self.members[&by].treasurer && !invoice.voided && invoice.paid.is_none() && day <= self.today();
        if done {
            self.collects(at, day);
        }
        done
    }

    pub fn void(&mut self, by: i64, at: usize) -> bool {
        let invoice = &self.invoices[at];
        let may = self.members[&by].treasurer || (invoice.member == by && invoice.paid.is_none());
        if !may || invoice.voided {
            return false;
        }
        let member = invoice.member;
        if let Some((day, amount)) = invoice.gave {
            self.lines.push(Line { member, day, amount: -amount, statement: None });
            self.moves(BANK, "fund:pool", -amount);
        }
        self.invoices[at].voided = true;
        true
    }

    /// The last month that a statement covers.
    fn covered(&self) -> Option<i32> {
        self.statements.iter().filter(|one| !one.withdrawn).filter_map(|one| one.until).max()
    }

    pub fn core_cost(&mut self, new: &NewCost) -> bool {
        let runs_on = |one: &&Cost| one.until.is_none_or(|until| until >= new.from);
        let twin = self.costs.iter().filter(runs_on).any(|one| one.name == new.name);
        if new.amount <= 0 || new.amount > LIMIT || twin || new.until.is_some_and(|until| until < new.from) {
            return false;
        }
        let due_from = self.covered().map_or(new.from, |last| new.from.max(last + 1));
        self.costs.push(Cost {
            name: new.name.clone(),
            amount: new.amount,
            cadence: new.cadence,
            // A single cost is due in the first month that is still to come.
            from: if new.cadence == 3 { due_from } else { new.from },
            until: new.until,
            due_from,
            agreed: new.agreed,
        });
        true
    }

    /// The core costs due in these months, in the order of the list.
    fn due_in(&self, months: std::ops::RangeInclusive<i32>) -> Vec<CoreLine> {
        let is_due = |cost: &Cost, month: i32| {
            let since = month - cost.from;
            let falls = match cost.cadence {
                0 => true,
                1 => since % 3 == 0,
                2 => since % 12 == 0,
                _ => since == 0,
            };
            cost.agreed && since >= 0 && month >= cost.due_from && cost.until.is_none_or(|last| month <= last) && falls
        };
        let mut due = vec![];
        for cost in &self.costs {
            for month in months.clone() {
                if is_due(cost, month) {
                    due.push(CoreLine { due: cost.amount, gone: 0 });
                }
            }
        }
        due
    }

    /// The newest statement that stands.
    pub fn newest(&self) -> Option<usize> {
        self.statements.iter().rposition(|one| !one.withdrawn)
    }

    /// What is missing for core costs since the newest statement.
    pub fn missing(&self) -> i64 {
        self.newest().map_or(0, |at| self.statements[at].shortfall - self.statements[at].covered)
    }

    /// Whether a statement up to a day can be: what it would collect is not below zero.
    pub fn waits(&self, last_day: NaiveDate) -> bool {
        let collected = self.lines.iter().filter(|line| line.statement.is_none() && line.day <= last_day);
        last_day > self.today() || collected.map(|line| line.amount).sum::<i64>() < 0
    }

    /// Posts it; gives what there is to share and who contributed what, or nothing when it waits.
    pub fn statement(&mut self, last_day: NaiveDate) -> Option<(i64, BTreeMap<i64, i64>)> {
        if self.waits(last_day) {
            return None;
        }
        let number = self.statements.len();
        let mut contributed: BTreeMap<i64, i64> = BTreeMap::new();
        for line in self.lines.iter_mut().filter(|line| line.statement.is_none() && line.day <= last_day) {
            line.statement = Some(number);
            *contributed.entry(line.member).or_default() += line.amount;
        }
        let came_in: i64 = contributed.values().sum();
        let foundation = share_of(came_in, self.setting.foundation);
        let month = month_of(last_day);
        let first = self.covered().map_or(month, |last| last + 1);
        let core = self.due_in(first..=month);
        let costs = self.missing() + core.iter().map(|line| line.due).sum::<i64>();

        let from_pool = costs.min(came_in - foundation);
        let from_carried = (costs - from_pool).min(self.held("fund:carried"));
        let moves = vec![
            from_to("fund:pool", "fund:foundation", foundation),
            from_to("fund:pool", "fund:core", from_pool),
            from_to("fund:carried", "fund:core", from_carried),
            from_to("fund:pool", "fund:carried", came_in - foundation - from_pool),
        ];
        self.move_all(&moves);
        self.statements.push(Statement {
            withdrawn: false,
            until: (first <= month).then_some(month),
            moves,
            core,
            to_core: from_pool + from_carried,
            shortfall: costs - from_pool - from_carried,
            covered: 0,
        });
        Some((self.held("fund:carried"), contributed))
    }

    /// What the core fund was given for each line: by statements and covers, each to the oldest line that lacks money.
    pub fn given_to_lines(&self) -> BTreeMap<(usize, usize), i64> {
        let mut given = BTreeMap::new();
        for (number, statement) in self.statements.iter().enumerate().filter(|(_, one)| !one.withdrawn) {
            for place in 0..statement.core.len() {
                given.insert((number, place), 0);
            }
            let mut money = statement.to_core + statement.covered;
            for ((of, place), sum) in &mut given {
                let more = money.min(self.statements[*of].core[*place].due - *sum);
                *sum += more;
                money -= more;
            }
        }
        given
    }
}
