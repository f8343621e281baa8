//! What the foundation pays for, each time with the decision it rests on (money.md 9).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::four_eyes::{MayNotPay, check_may_pay};
use super::once::{IdempotencyKey, KeyReused, once};
use crate::domain::agreement::in_force;
use crate::domain::ids::{EntryNumber, MemberNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::domain::text::{Name, Title, WebAddress};
use crate::store::foundation_payments::{
    FoundationPayment, NewFoundationPayment, insert_foundation_payment, list_foundation_payments,
};
use crate::store::ledger::{LockedGroup, append, balance, lock_group};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, Tx, agreements, groups, log, members};

/// A payment that left the bank for the foundation.
#[derive(Debug, Clone, Serialize)]
pub struct PayFromFoundation {
    /// How much.
    pub amount: Amount,
    /// Who was paid.
    pub payee: Name,
    /// Who was paid, if that is a member.
    pub payee_member: Option<MemberNumber>,
    /// The bill.
    pub reference: Title,
    /// The day; today if none is given.
    pub paid_on: Option<NaiveDate>,
    /// What was decided.
    pub decision: Title,
    /// When it was decided.
    pub decided_on: NaiveDate,
    /// Where the decision can be read.
    pub decision_url: Option<WebAddress>,
}

/// What was paid.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PaidByFoundation {
    /// Its entry.
    pub entry: EntryNumber,
    /// How much.
    pub amount: Amount,
    /// What the foundation still has.
    pub still_holds: Amount,
}

/// Why the foundation did not pay.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FoundationRefused {
    /// Nothing, or less.
    #[error("the amount is not above zero")]
    NotPositive,
    /// More than it has.
    #[error("the foundation holds {holds:?}")]
    TooMuch {
        /// What it has.
        holds: Amount,
    },
    /// The day of the payment lies ahead.
    #[error("{day} lies ahead of {today}")]
    Ahead {
        /// The day given.
        day: NaiveDate,
        /// Today where the group is.
        today: NaiveDate,
    },
    /// The decision lies ahead, or after the payment.
    #[error("decided on {decided_on}, paid on {paid_on}")]
    DecidedLater {
        /// The day of the decision.
        decided_on: NaiveDate,
        /// The day of the payment.
        paid_on: NaiveDate,
    },
    /// Not by this person.
    #[error(transparent)]
    MayNot(#[from] MayNotPay),
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// The foundation as its page shows it.
#[derive(Debug, Clone)]
pub struct FoundationFacts {
    /// What it has.
    pub holds: Amount,
    /// What the group calls it, if not the foundation.
    pub name: Option<String>,
    /// What it paid for, newest first.
    pub payments: Vec<FoundationPayment>,
    /// Members by number, for naming a payee.
    pub members: Vec<(MemberNumber, String)>,
    /// Today where the group is.
    pub today: NaiveDate,
}

/// What the foundation has and what it paid for.
///
/// # Errors
/// When the database fails.
pub fn foundation(db: &Db, who: &GroupScope) -> Result<FoundationFacts, StoreError> {
    let now = db.now();
    db.read(|snapshot| {
        let group = who.group();
        let today = groups::get_group(snapshot, group)?.zone.day_of(now);
        let versions = agreements::list_agreements(snapshot, group)?;
        let mut payments = list_foundation_payments(snapshot, group)?;
        payments.reverse();
        let names = members::list_members(snapshot, group)?;
        Ok(FoundationFacts {
            holds: balance(snapshot, group, Account::Foundation)?,
            name: in_force(&versions, today).and_then(|agreement| agreement.foundation_name.clone()),
            payments,
            members: names.into_iter().map(|member| (member.number, member.name)).collect(),
            today,
        })
    })
}

/// Records a payment: the money leaves the foundation and the bank.
///
/// # Errors
/// Why not, with the figures; then nothing was written.
pub fn pay_from_foundation(
    db: &Db,
    who: &GroupScope,
    command: PayFromFoundation,
    key: Option<IdempotencyKey>,
) -> Result<PaidByFoundation, Failure<FoundationRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), FoundationRefused::from, |tx| pay_in(tx, &mut locked, &who, &command))
    })
}

fn pay_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    command: &PayFromFoundation,
) -> Result<PaidByFoundation, Failure<FoundationRefused>> {
    check_may_pay(tx, who, |member| command.payee_member == Some(member))?
        .map_err(|why| Failure::Refused(why.into()))?;
    let holds = balance(tx, who.group(), Account::Foundation)?;
    let paid_on = check(command, locked.today(), holds).map_err(Failure::Refused)?;
    let draft = EntryDraft {
        kind: EntryKind::FoundationPayment,
        effective_on: paid_on,
        belongs_to: BelongsTo::None,
        reverses: None,
        memo: format!(
            "{}, {}; decided on {}: {}",
            command.payee, command.reference, command.decided_on, command.decision
        ),
        transfers: vec![Transfer::new(Account::Foundation, Account::Bank, command.amount)],
    };
    let entry = append(tx, locked, who.member(), &draft)?;
    let new = NewFoundationPayment {
        amount: command.amount,
        payee: command.payee.to_string(),
        payee_member: command.payee_member,
        reference: command.reference.to_string(),
        paid_on,
        decision: command.decision.to_string(),
        decided_on: command.decided_on,
        decision_url: command.decision_url.as_ref().map(|url| url.as_str().to_owned()),
        entry,
    };
    let number = insert_foundation_payment(tx, locked, who.member(), &new)?;
    let amount = locked.currency().format(command.amount);
    let detail = format!("Paid {amount} from the foundation: {}", command.decision);
    log::record(tx, locked, who.member(), "foundation_paid", &format!("foundation_payment:{number}"), &detail)?;
    let still_holds = holds.checked_sub(command.amount).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    Ok(PaidByFoundation { entry, amount: command.amount, still_holds })
}

fn check(command: &PayFromFoundation, today: NaiveDate, holds: Amount) -> Result<NaiveDate, FoundationRefused> {
    let (paid_on, decided_on) = (command.paid_on.unwrap_or(today), command.decided_on);
    if !command.amount.is_positive() {
        return Err(FoundationRefused::NotPositive);
    }
    if paid_on > today {
        return Err(FoundationRefused::Ahead { day: paid_on, today });
    }
    if decided_on > paid_on {
        return Err(FoundationRefused::DecidedLater { decided_on, paid_on });
    }
    if command.amount > holds {
        return Err(FoundationRefused::TooMuch { holds });
    }
    Ok(paid_on)
}
