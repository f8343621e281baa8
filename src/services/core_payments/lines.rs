//! The lines of all statements with what the core fund holds for each, and what left it.

use std::collections::BTreeMap;

use crate::domain::core_fund::{CoreMoney, CorePaymentKind, LineKey, held_by_line};
use crate::domain::ids::{CoreCostNumber, MemberNumber, StatementNumber};
use crate::domain::ledger::Account;
use crate::domain::money::{Amount, AmountError};
use crate::domain::time::Month;
use crate::store::books::{self, LineRow};
use crate::store::core_payments::{CorePayment, list_core_payments, list_covers};
use crate::store::ledger::balance;
use crate::store::scope::{GroupScope, InGroup};
use crate::store::statements::{Statement, list_statements};
use crate::store::{Db, Snapshot, StoreError, groups, members};

/// A core cost in one month of a statement.
#[derive(Debug, Clone)]
pub struct CoreLine {
    /// Where it stands.
    pub key: LineKey,
    /// The name of the statement.
    pub statement_name: String,
    /// The cost.
    pub cost: CoreCostNumber,
    /// Its name at the time.
    pub name: String,
    /// The month for which it was due.
    pub month: Month,
    /// What was due.
    pub due: Amount,
    /// What the core fund was given for it, by its statement, by covers and by later statements.
    pub held: Amount,
    /// What was paid of that.
    pub paid: Amount,
    /// What was released.
    pub released: Amount,
    /// What the core fund still has for it.
    pub left: Amount,
    /// What was paid and released, one by one, oldest first; those taken back included.
    pub payments: Vec<CorePayment>,
}

impl CoreLine {
    /// What nobody has given the fund for it yet.
    pub fn missing(&self) -> Amount {
        self.due.checked_sub(self.held).map_or(Amount::ZERO, Amount::at_least_zero)
    }
}

/// The page of core payments.
#[derive(Debug, Clone)]
pub struct CoreLines {
    /// Every line, the newest statement first.
    pub lines: Vec<CoreLine>,
    /// What the core fund holds.
    pub holds: Amount,
    /// Members by number, for naming a payee.
    pub members: Vec<(MemberNumber, String)>,
    /// Today where the group is.
    pub today: chrono::NaiveDate,
}

/// Every line with what became of its money.
///
/// # Errors
/// When the database fails.
pub fn list_lines(db: &Db, who: &GroupScope) -> Result<CoreLines, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let group = who.group();
        let mut lines = lines_in(snapshot, group)?;
        lines.sort_by_key(|line| (std::cmp::Reverse(line.key.statement), line.key.position));
        let names = members::list_members(snapshot, group)?;
        Ok(CoreLines {
            lines,
            holds: balance(snapshot, group, Account::Core)?,
            members: names.into_iter().map(|member| (member.number, member.name)).collect(),
            today: groups::get_group(snapshot, group)?.zone.day_of(now),
        })
    })
}

/// What the rule of the core fund works with.
#[derive(Debug, Clone)]
pub(crate) struct CoreMoneyFacts {
    /// The statements that stand, oldest first.
    pub statements: Vec<Statement>,
    /// Their lines, in their order.
    pub lines: BTreeMap<StatementNumber, Vec<LineRow>>,
    /// What each gave the core fund.
    pub money: Vec<CoreMoney>,
}

/// Reads it, with the covers that stand.
///
/// # Errors
/// When the database fails.
pub(crate) fn money_in(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<CoreMoneyFacts, StoreError> {
    let statements = list_statements(snapshot, group)?;
    let covers = list_covers(snapshot, group)?;
    let mut lines: BTreeMap<StatementNumber, Vec<LineRow>> = BTreeMap::new();
    for line in books::list_lines(snapshot, group, None)? {
        lines.entry(line.statement).or_default().push(line);
    }
    let mut money = Vec::with_capacity(statements.len());
    for statement in &statements {
        let standing = covers.get(&statement.number).into_iter().flatten().filter(|cover| !cover.is_reversed);
        let of_this = lines.get(&statement.number).map(Vec::as_slice).unwrap_or_default();
        money.push(CoreMoney {
            statement: statement.number,
            core_due: statement.core_due,
            brought_forward: statement.brought_forward,
            shortfall: statement.shortfall,
            covered: Amount::total(standing.map(|cover| cover.amount)).map_err(too_large)?,
            lines: of_this.iter().map(|line| (line.amount, line.taken)).collect(),
        });
    }
    Ok(CoreMoneyFacts { statements, lines, money })
}

/// Every line of a statement that stands, oldest first.
///
/// # Errors
/// When the database fails.
pub(crate) fn lines_in(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<Vec<CoreLine>, StoreError> {
    let facts = money_in(snapshot, group)?;
    let mut payments: BTreeMap<LineKey, Vec<CorePayment>> = BTreeMap::new();
    for payment in list_core_payments(snapshot, group)? {
        payments.entry(payment.line).or_default().push(payment);
    }
    let held: BTreeMap<LineKey, Amount> = held_by_line(&facts.money).map_err(too_large)?.into_iter().collect();
    let mut all = Vec::with_capacity(held.len());
    for statement in &facts.statements {
        let rows = facts.lines.get(&statement.number).map(Vec::as_slice).unwrap_or_default();
        for row in rows {
            let key = LineKey { statement: statement.number, position: row.position };
            let payments = payments.remove(&key).unwrap_or_default();
            let held = held.get(&key).copied().unwrap_or_default();
            let [paid, released] = [CorePaymentKind::Payment, CorePaymentKind::Release].map(|kind| {
                let of_kind = payments.iter().filter(|one| one.kind == kind && !one.is_reversed);
                Amount::total(of_kind.map(|one| one.amount))
            });
            let (paid, released) = (paid.map_err(too_large)?, released.map_err(too_large)?);
            let left = held.checked_sub(paid).and_then(|left| left.checked_sub(released)).map_err(too_large)?;
            all.push(CoreLine {
                key,
                statement_name: statement.name.clone(),
                cost: row.core_cost,
                name: row.name.clone(),
                month: row.month,
                due: row.amount,
                held,
                paid,
                released,
                left,
                payments,
            });
        }
    }
    Ok(all)
}

fn too_large(error: AmountError) -> StoreError {
    StoreError::Corrupt(error.to_string())
}
