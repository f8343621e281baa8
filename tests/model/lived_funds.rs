//! The same acts through the services: core fund, foundation, openings, adjustments, entries taken back.

use brimful::domain::core_fund::LineKey;
use brimful::domain::ids::{EntryNumber, MemberNumber, StatementNumber};
use brimful::domain::ledger::Account;
use brimful::domain::text::{Name, Reason, Title};
use brimful::services::core_payments::{PayCoreCost, ReleaseCoreMoney, pay_core_cost, release_core_money};
use brimful::services::corrections::take_back_entry;
use brimful::services::covers::{PostCover, cover, shortfall};
use brimful::services::foundation::{PayFromFoundation, pay_from_foundation};
use brimful::services::proposals::{
    ProposeAdjustment, ProposeOpening, confirm, decline, propose_adjustment, propose_opening, take_back,
};

use crate::act::{Act, CoreBill, FoundationBill, Verdict};
use crate::lived::{Lived, entered, said};
use crate::reference::Model;

fn reason() -> Reason {
    Reason::parse("So we agreed").unwrap()
}

fn key((statement, place): (usize, usize)) -> LineKey {
    let from_one = |number: usize| i64::try_from(number).unwrap() + 1;
    LineKey { statement: StatementNumber::new(from_one(statement)), position: from_one(place) }
}

impl Lived<'_> {
    /// Does it; `None` when it is about something else.
    pub fn act_on_funds(&mut self, model: &Model, act: &Act) -> Result<Option<bool>, String> {
        let booked = match act {
            Act::Cover { amount } => self.cover(model.facilitator(None), *amount)?,
            Act::PayCore(bill) => self.pay_core(bill)?,
            Act::Release { by, line, amount } => {
                let Some(amount) = entered(*amount) else { return Ok(Some(false)) };
                let command = ReleaseCoreMoney { line: key(*line), amount, reason: reason() };
                said(release_core_money(&self.world.db, self.who(*by), command, None))?.map(|left| left.entry)
            }
            Act::PayFoundation(bill) => self.pay_foundation(bill)?,
            Act::Reverse { by, booked } => {
                let entry = self.booked[*booked];
                said(take_back_entry(&self.world.db, self.who(*by), entry, reason(), None))?.map(|back| back.by)
            }
            Act::Decide { by, proposal, how: Verdict::Confirm } => {
                let number = self.proposals[*proposal];
                said(confirm(&self.world.db, self.who(*by), number, None))?.map(|confirmed| confirmed.entry)
            }
            Act::Decide { by, proposal, how } => {
                let (db, who, number) = (&self.world.db, self.who(*by), self.proposals[*proposal]);
                let decided = match how {
                    Verdict::TakeBack => said(take_back(db, who, number, None))?,
                    _ => said(decline(db, who, number, reason(), None))?,
                };
                return Ok(Some(decided.is_some()));
            }
            Act::ProposeOpening { .. } | Act::Adjust { .. } => return self.propose_money(act).map(Some),
            _ => return Ok(None),
        };
        self.booked.extend(booked);
        Ok(Some(booked.is_some()))
    }

    fn cover(&self, by: i64, amount: i64) -> Result<Option<EntryNumber>, String> {
        let newest = shortfall(&self.world.db, self.group).map_err(|error| error.to_string())?;
        let statement = newest.map(|found| found.statement.name).unwrap_or_default();
        let Some(amount) = entered(amount) else { return Ok(None) };
        Ok(said(cover(&self.world.db, self.who(by), PostCover { statement, amount }, None))?
            .map(|covered| covered.entry))
    }

    fn pay_core(&self, bill: &CoreBill) -> Result<Option<EntryNumber>, String> {
        let Some(amount) = entered(bill.amount) else { return Ok(None) };
        let command = PayCoreCost {
            line: key(bill.line),
            amount,
            payee: Name::parse("Somebody").unwrap(),
            payee_member: bill.payee.map(MemberNumber::new),
            reference: Title::parse("Bill 1").unwrap(),
            paid_on: Some(bill.day),
        };
        Ok(said(pay_core_cost(&self.world.db, self.who(bill.by), command, None))?.map(|left| left.entry))
    }

    fn pay_foundation(&self, bill: &FoundationBill) -> Result<Option<EntryNumber>, String> {
        let Some(amount) = entered(bill.amount) else { return Ok(None) };
        let command = PayFromFoundation {
            amount,
            payee: Name::parse("Somebody").unwrap(),
            payee_member: bill.payee.map(MemberNumber::new),
            reference: Title::parse("Bill 1").unwrap(),
            paid_on: None,
            decision: Title::parse("A decision").unwrap(),
            decided_on: bill.decided,
            decision_url: None,
        };
        Ok(said(pay_from_foundation(&self.world.db, self.who(bill.by), command, None))?.map(|paid| paid.entry))
    }

    fn propose_money(&mut self, act: &Act) -> Result<bool, String> {
        let db = &self.world.db;
        let proposed = match act {
            Act::ProposeOpening { by, foundation, carried } => {
                let (Some(foundation), Some(carried)) = (entered(*foundation), entered(*carried)) else {
                    return Ok(false);
                };
                let as_of = "2026-09-01".parse().unwrap();
                let command = ProposeOpening { as_of, foundation, carried, reason: reason() };
                said(propose_opening(db, self.who(*by), command, None))?
            }
            Act::Adjust { by, from, to, amount } => {
                let Some(amount) = entered(*amount) else { return Ok(false) };
                let (from, to) = (Account::parse(from).unwrap(), Account::parse(to).unwrap());
                let reason = reason();
                let command = ProposeAdjustment { from, to, amount, reason, effective_on: None, statement: None };
                said(propose_adjustment(db, self.who(*by), command, None))?
            }
            _ => None,
        };
        self.proposals.extend(proposed.iter().map(|proposed| proposed.number));
        Ok(proposed.is_some())
    }
}
