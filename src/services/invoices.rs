//! Invoices: recording them, marking them paid, voiding them (money.md 3).
//!
//! A paid invoice posts its contribution at once, with the paid day as the effective day and the rate that was in
//! force then. It is never edited or deleted: voiding posts the opposite and names the first.

mod change;
mod list;
mod post;
mod rates;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use change::{ChangeInvoice, change_invoice};
pub(crate) use list::expected;
pub use list::{InvoiceFacts, InvoiceLine, InvoiceList, PostedLine, find_invoice, list_invoices, list_payees};
pub use post::Posted;
pub(crate) use post::{Paying, decide_contributions, entries_of, post_contributions, rows_of};
pub use rates::RateBook;

use super::once::{IdempotencyKey, KeyReused, once};
use crate::domain::ids::{InvoiceId, MemberNumber};
use crate::domain::ledger::{BelongsTo, EntryDraft, EntryKind};
use crate::domain::money::{Amount, Rate};
use crate::domain::policy::{Action, may};
use crate::domain::text::{LongText, Name};
use crate::store::contributions::{self, Contribution};
use crate::store::invoices::{self as store, Invoice, NewInvoice};
use crate::store::ledger::{self, LockedGroup, lock_group};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, Tx, log, members};

/// The kind of work of an invoice that names none.
const OTHER_KIND: &str = "Other";
/// The kind of a gift to the group that names none.
const GIFT_KIND: &str = "Gift";

/// Why an invoice is not recorded, paid or voided.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvoiceRefused {
    /// Others' invoices, paid days and rates are for treasurers.
    #[error("only a treasurer can do this")]
    TreasurersOnly,
    /// No member has this number.
    #[error("there is no member {0}")]
    UnknownMember(MemberNumber),
    /// An invoice over nothing.
    #[error("an invoice needs an amount")]
    ZeroAmount,
    /// The member has an invoice with this number already.
    #[error("invoice {number} exists already")]
    NumberTaken {
        /// The number.
        number: String,
        /// The invoice that has it.
        twin: InvoiceId,
        /// The day the twin was paid, if it is.
        paid_on: Option<NaiveDate>,
    },
    /// Nobody can know that yet.
    #[error("{paid_on} is after today, {today}")]
    PaidInFuture {
        /// The day given.
        paid_on: NaiveDate,
        /// Today where the group is.
        today: NaiveDate,
    },
    /// The group has agreed on no rate at all.
    #[error("the group has no agreement yet")]
    NoAgreement,
    /// No such invoice, or none that this member may see.
    #[error("there is no such invoice")]
    Missing,
    /// It was paid before.
    #[error("paid on {0} already")]
    AlreadyPaid(NaiveDate),
    /// It was voided before.
    #[error("voided already")]
    AlreadyVoided,
    /// Voiding needs a reason.
    #[error("a reason is needed")]
    NoReason,
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// An invoice to be recorded.
#[derive(Debug, Clone)]
pub struct RecordInvoice {
    /// The number printed on it.
    pub number: Name,
    /// Whose income it is; [`MemberNumber::GROUP`] for a gift to the group.
    pub member: MemberNumber,
    /// The day on it.
    pub issued_on: NaiveDate,
    /// The day it was paid; only from a treasurer.
    pub paid_on: Option<NaiveDate>,
    /// Who pays it.
    pub client: Option<Name>,
    /// The kind of work.
    pub kind: Option<Name>,
    /// What it was for.
    pub description: LongText,
    /// Net of tax; below zero for a credit note.
    pub amount: Amount,
    /// A rate of its own; only from a treasurer.
    pub own_rate: Option<Rate>,
    /// From the form.
    pub key: Option<IdempotencyKey>,
}

/// A recorded or paid invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Its key in the group.
    pub id: InvoiceId,
    /// What it gave, if it is paid.
    pub posted: Option<Posted>,
    /// The paid day lies in a statement that is posted already: the contribution enters the next one.
    pub enters_next_statement: bool,
}

/// Records an invoice, unpaid or paid. Members record their own, unpaid and without a rate; treasurers anybody's.
///
/// # Errors
/// [`InvoiceRefused`], or the database. Nothing was written then.
pub fn record_invoice(db: &Db, who: &GroupScope, command: RecordInvoice) -> Result<Recorded, Failure<InvoiceRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        once(tx, who.user(), command.key.as_ref(), InvoiceRefused::KeyReused, |tx| {
            record_in(tx, &mut locked, &who, &command)
        })
    })
}

/// The body of [`record_invoice`], for what composes several in one transaction.
pub(crate) fn record_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    command: &RecordInvoice,
) -> Result<Recorded, Failure<InvoiceRefused>> {
    let treasurer = may(who.roles(), Action::RecordInvoice);
    let for_treasurers = command.member != who.member() || command.paid_on.is_some() || command.own_rate.is_some();
    if for_treasurers && !treasurer {
        return Err(Failure::Refused(InvoiceRefused::TreasurersOnly));
    }
    check_paid_day(locked, command.paid_on)?;
    if command.amount.is_zero() {
        return Err(Failure::Refused(InvoiceRefused::ZeroAmount));
    }
    if members::find_member(tx, who.group(), command.member)?.is_none() {
        return Err(Failure::Refused(InvoiceRefused::UnknownMember(command.member)));
    }
    if let Some(twin) = store::find_by_number(tx, who.group(), command.member, command.number.as_str())? {
        return Err(Failure::Refused(InvoiceRefused::NumberTaken {
            number: twin.number,
            twin: twin.id,
            paid_on: twin.paid_on,
        }));
    }
    let new = NewInvoice {
        number: command.number.as_str().to_owned(),
        member: command.member,
        issued_on: command.issued_on,
        paid_on: command.paid_on,
        client: command.client.as_ref().map(|client| client.as_str().to_owned()),
        kind: kind_of(command.member, command.kind.as_ref()),
        description: command.description.as_str().to_owned(),
        amount: command.amount,
        own_rate: own_rate_of(command.member, command.own_rate),
    };
    let ids = store::insert_invoices(tx, locked, who, std::slice::from_ref(&new))?;
    let id = *ids.first().ok_or_else(|| StoreError::Corrupt("an invoice got no key".to_owned()))?;
    log::record(
        tx,
        locked,
        who.member(),
        "invoice_recorded",
        &format!("invoice:{id}"),
        &format!("Invoice {} recorded", new.number),
    )?;
    match new.paid_on {
        None => Ok(Recorded { id, posted: None, enters_next_statement: false }),
        Some(paid_on) => post(tx, locked, who, Paying::new(id, &new, paid_on)),
    }
}

/// The kind of work that is stored: as it was named, else "Other", for a gift to the group itself "Gift".
pub(crate) fn kind_of(member: MemberNumber, named: Option<&Name>) -> String {
    let unnamed = if member == MemberNumber::GROUP { GIFT_KIND } else { OTHER_KIND };
    named.map_or(unnamed, Name::as_str).to_owned()
}

/// A gift to the group itself goes to the pool whole unless a treasurer says otherwise (money.md 1, 9).
pub(crate) fn own_rate_of(member: MemberNumber, own_rate: Option<Rate>) -> Option<Rate> {
    own_rate.or((member == MemberNumber::GROUP).then_some(Rate::FULL))
}

/// An invoice to be marked paid.
#[derive(Debug, Clone)]
pub struct MarkPaid {
    /// The invoice.
    pub invoice: InvoiceId,
    /// The day the money came.
    pub paid_on: NaiveDate,
    /// The rate of its own that it shall have; none for the agreed one.
    pub own_rate: Option<Rate>,
    /// From the form.
    pub key: Option<IdempotencyKey>,
}

/// Marks an invoice paid and posts its contribution. For treasurers.
///
/// # Errors
/// [`InvoiceRefused`], or the database. Nothing was written then.
pub fn mark_paid(db: &Db, who: &GroupScope, command: MarkPaid) -> Result<Recorded, Failure<InvoiceRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        once(tx, who.user(), command.key.as_ref(), InvoiceRefused::KeyReused, |tx| {
            mark_paid_in(tx, &mut locked, &who, &command)
        })
    })
}

/// The body of [`mark_paid`], for what composes several in one transaction.
pub(crate) fn mark_paid_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    command: &MarkPaid,
) -> Result<Recorded, Failure<InvoiceRefused>> {
    if !may(who.roles(), Action::MarkInvoicePaid) {
        return Err(Failure::Refused(InvoiceRefused::TreasurersOnly));
    }
    let invoice = standing(tx, who, command.invoice)?;
    if let Some(paid_on) = invoice.paid_on {
        return Err(Failure::Refused(InvoiceRefused::AlreadyPaid(paid_on)));
    }
    check_paid_day(locked, Some(command.paid_on))?;
    let own_rate = own_rate_of(invoice.member, command.own_rate);
    store::set_paid(tx, locked, invoice.id, command.paid_on, own_rate)?;
    log::record(
        tx,
        locked,
        who.member(),
        "invoice_paid",
        &format!("invoice:{}", invoice.id),
        &format!("Invoice {} marked paid", invoice.number),
    )?;
    let paying = Paying { own_rate, ..Paying::of(&invoice, command.paid_on) };
    post(tx, locked, who, paying)
}

fn post<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    paying: Paying,
) -> Result<Recorded, Failure<InvoiceRefused>> {
    let (id, paid_on) = (paying.id, paying.paid_on);
    let book = RateBook::load(tx, who.group())?;
    let collected = contributions::find_last_collected_day(tx, who.group())?;
    let posted =
        post_contributions(tx, locked, who, &book, &[paying])?.ok_or(Failure::Refused(InvoiceRefused::NoAgreement))?;
    Ok(Recorded {
        id,
        posted: posted.into_iter().next(),
        enters_next_statement: collected.is_some_and(|last| paid_on <= last),
    })
}

/// An invoice to be voided.
#[derive(Debug, Clone)]
pub struct VoidInvoice {
    /// The invoice.
    pub invoice: InvoiceId,
    /// Why.
    pub why: LongText,
    /// From the form.
    pub key: Option<IdempotencyKey>,
}

/// Voids an invoice. What a paid one gave is taken back today, and counts in the next statement as a negative line on
/// its paid day. Treasurers void any, members their own unpaid ones.
///
/// # Errors
/// [`InvoiceRefused`], or the database. Nothing was written then.
pub fn void_invoice(db: &Db, who: &GroupScope, command: VoidInvoice) -> Result<(), Failure<InvoiceRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        once(tx, who.user(), command.key.as_ref(), InvoiceRefused::KeyReused, |tx| {
            void_in(tx, &mut locked, &who, &command)
        })
    })
}

/// The body of [`void_invoice`], for what composes several in one transaction.
pub(crate) fn void_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    command: &VoidInvoice,
) -> Result<(), Failure<InvoiceRefused>> {
    let invoice = standing(tx, who, command.invoice)?;
    if invoice.paid_on.is_some() && !may(who.roles(), Action::VoidInvoice) {
        return Err(Failure::Refused(InvoiceRefused::TreasurersOnly));
    }
    let why = command.why.as_str().trim();
    if why.is_empty() {
        return Err(Failure::Refused(InvoiceRefused::NoReason));
    }
    store::set_voided(tx, locked, invoice.id, why)?;
    for given in contributions::list_of_invoices(tx, who.group(), &[invoice.id])? {
        let draft = EntryDraft {
            kind: EntryKind::Reversal,
            effective_on: locked.today(),
            belongs_to: BelongsTo::Invoice(invoice.id),
            reverses: Some(given.entry),
            memo: format!("Invoice {} voided", invoice.number),
            transfers: vec![post::transfer_of(given.amount).reversed()],
        };
        let entry = ledger::append(tx, locked, who.member(), &draft)?;
        let back = Contribution { entry, amount: given.amount.negated(), statement: None, ..given };
        contributions::insert_contributions(tx, locked, &[back])?;
    }
    log::record(
        tx,
        locked,
        who.member(),
        "invoice_voided",
        &format!("invoice:{}", invoice.id),
        &format!("Invoice {} voided", invoice.number),
    )?;
    Ok(())
}

/// The invoice, if it is one that this member may see and it was not voided.
fn standing(tx: &mut Tx<'_>, who: &GroupScope, id: InvoiceId) -> Result<Invoice, Failure<InvoiceRefused>> {
    let found = store::find_invoice(tx, who.group(), id)?.filter(|invoice| may_change(who, invoice.member));
    let invoice = found.ok_or(Failure::Refused(InvoiceRefused::Missing))?;
    match invoice.voided_at {
        None => Ok(invoice),
        Some(_) => Err(Failure::Refused(InvoiceRefused::AlreadyVoided)),
    }
}

fn may_change(who: &GroupScope, member: MemberNumber) -> bool {
    member == who.member() || may(who.roles(), Action::VoidInvoice)
}

fn check_paid_day(locked: &LockedGroup<'_>, paid_on: Option<NaiveDate>) -> Result<(), Failure<InvoiceRefused>> {
    let today = locked.today();
    match paid_on.filter(|paid_on| *paid_on > today) {
        Some(paid_on) => Err(Failure::Refused(InvoiceRefused::PaidInFuture { paid_on, today })),
        None => Ok(()),
    }
}
