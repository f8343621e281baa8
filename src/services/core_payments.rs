//! Paying core costs from the core fund, line by line, and releasing what was not needed (money.md 9).

mod lines;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use lines::{CoreLine, CoreLines, list_lines};
pub(crate) use lines::{lines_in, money_in};

use super::four_eyes::{MayNotPay, check_may_pay};
use super::once::{IdempotencyKey, KeyReused, once};
use crate::domain::core_fund::{CorePaymentKind, LineKey};
use crate::domain::ids::{EntryNumber, MemberNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::domain::text::{Name, Reason, Title};
use crate::store::core_payments::{NewCorePayment, insert_core_payment};
use crate::store::ledger::{LockedGroup, append, balance, lock_group};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, Tx, log};

/// Says that a bill was paid.
#[derive(Debug, Clone, Serialize)]
pub struct PayCoreCost {
    /// The line of the statement.
    pub line: LineKey,
    /// How much; part of it at a time if need be.
    pub amount: Amount,
    /// Who was paid.
    pub payee: Name,
    /// Who was paid, if that is a member.
    pub payee_member: Option<MemberNumber>,
    /// The bill.
    pub reference: Title,
    /// The day; today if none is given.
    pub paid_on: Option<NaiveDate>,
}

/// Says that money of a line is not needed.
#[derive(Debug, Clone, Serialize)]
pub struct ReleaseCoreMoney {
    /// The line of the statement.
    pub line: LineKey,
    /// How much.
    pub amount: Amount,
    /// Why.
    pub reason: Reason,
}

/// What was paid or released.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LeftTheCoreFund {
    /// Its entry.
    pub entry: EntryNumber,
    /// How much.
    pub amount: Amount,
    /// What the core fund still holds for the line.
    pub left: Amount,
}

/// Why core money stays where it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CorePaymentRefused {
    /// No statement that stands has such a line.
    #[error("there is no such line")]
    NoLine,
    /// Nothing, or less.
    #[error("the amount is not above zero")]
    NotPositive,
    /// More than the core fund was given for this line and still has.
    #[error("{left:?} is left for this cost")]
    TooMuch {
        /// What the fund was given for it.
        held: Amount,
        /// What is left of that.
        left: Amount,
    },
    /// The core fund as a whole holds less: corrections took from it.
    #[error("the core fund holds {holds:?}")]
    FundHolds {
        /// What it holds.
        holds: Amount,
    },
    /// The day lies ahead.
    #[error("{day} lies ahead of {today}")]
    Ahead {
        /// The day given.
        day: NaiveDate,
        /// Today where the group is.
        today: NaiveDate,
    },
    /// Not by this person.
    #[error(transparent)]
    MayNot(#[from] MayNotPay),
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Marks a core cost paid: the money leaves the core fund and the bank.
///
/// # Errors
/// Why not, with the figures; then nothing was written.
pub fn pay_core_cost(
    db: &Db,
    who: &GroupScope,
    command: PayCoreCost,
    key: Option<IdempotencyKey>,
) -> Result<LeftTheCoreFund, Failure<CorePaymentRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), CorePaymentRefused::from, |tx| {
            let is_payee = |member| command.payee_member == Some(member);
            check_may_pay(tx, &who, is_payee)?.map_err(|why| Failure::Refused(why.into()))?;
            let today = locked.today();
            let paid_on = command.paid_on.unwrap_or(today);
            if paid_on > today {
                return Err(Failure::Refused(CorePaymentRefused::Ahead { day: paid_on, today }));
            }
            let out = Out {
                kind: CorePaymentKind::Payment,
                line: command.line,
                amount: command.amount,
                payee: Some(command.payee.to_string()),
                payee_member: command.payee_member,
                reference: command.reference.to_string(),
                day: paid_on,
            };
            leave(tx, &mut locked, &who, out)
        })
    })
}

/// Gives money of a line to carried, since it was not needed.
///
/// # Errors
/// Why not, with the figures; then nothing was written.
pub fn release_core_money(
    db: &Db,
    who: &GroupScope,
    command: ReleaseCoreMoney,
    key: Option<IdempotencyKey>,
) -> Result<LeftTheCoreFund, Failure<CorePaymentRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), CorePaymentRefused::from, |tx| {
            check_may_pay(tx, &who, |_| false)?.map_err(|why| Failure::Refused(why.into()))?;
            let out = Out {
                kind: CorePaymentKind::Release,
                line: command.line,
                amount: command.amount,
                payee: None,
                payee_member: None,
                reference: command.reason.to_string(),
                day: locked.today(),
            };
            leave(tx, &mut locked, &who, out)
        })
    })
}

/// Money on its way out of the core fund.
struct Out {
    kind: CorePaymentKind,
    line: LineKey,
    amount: Amount,
    payee: Option<String>,
    payee_member: Option<MemberNumber>,
    reference: String,
    day: NaiveDate,
}

fn leave<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    out: Out,
) -> Result<LeftTheCoreFund, Failure<CorePaymentRefused>> {
    let lines = lines_in(tx, who.group())?;
    let line = lines.into_iter().find(|line| line.key == out.line);
    let line = line.ok_or(Failure::Refused(CorePaymentRefused::NoLine))?;
    if !out.amount.is_positive() {
        return Err(Failure::Refused(CorePaymentRefused::NotPositive));
    }
    if out.amount > line.left {
        return Err(Failure::Refused(CorePaymentRefused::TooMuch { held: line.held, left: line.left }));
    }
    let holds = balance(tx, who.group(), Account::Core)?;
    if out.amount > holds {
        return Err(Failure::Refused(CorePaymentRefused::FundHolds { holds }));
    }
    let (kind, to) = match out.kind {
        CorePaymentKind::Payment => (EntryKind::CorePayment, Account::Bank),
        CorePaymentKind::Release => (EntryKind::CoreRelease, Account::Carried),
    };
    let memo = match &out.payee {
        Some(payee) => format!("{}: {payee}, {}", line.name, out.reference),
        None => format!("{}: {}", line.name, out.reference),
    };
    let draft = EntryDraft {
        kind,
        effective_on: out.day,
        belongs_to: BelongsTo::Statement(line.key.statement),
        reverses: None,
        memo,
        transfers: vec![Transfer::new(Account::Core, to, out.amount)],
    };
    let entry = append(tx, locked, who.member(), &draft)?;
    let left = line.left.checked_sub(out.amount).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let (event, said) = match out.kind {
        CorePaymentKind::Payment => ("core_cost_paid", "Paid"),
        CorePaymentKind::Release => ("core_money_released", "Released"),
    };
    let new = NewCorePayment {
        kind: out.kind,
        line: out.line,
        amount: out.amount,
        payee: out.payee,
        payee_member: out.payee_member,
        reference: out.reference,
        paid_on: out.day,
        entry,
    };
    insert_core_payment(tx, locked, who.member(), &new)?;
    let amount = locked.currency().format(out.amount);
    let detail = format!("{said} {amount} of {} in {}", line.name, line.statement_name);
    log::record(tx, locked, who.member(), event, &format!("core_cost:{}", line.cost), &detail)?;
    Ok(LeftTheCoreFund { entry, amount: out.amount, left })
}
