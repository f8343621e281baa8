//! Changing an invoice while it is unpaid (money.md 3: a paid one is never edited).

use super::{InvoiceRefused, RecordInvoice, kind_of, may_change, own_rate_of};
use crate::domain::ids::InvoiceId;
use crate::domain::policy::{Action, may};
use crate::services::once::once;
use crate::store::invoices::{self as store, Invoice, NewInvoice};
use crate::store::ledger::{LockedGroup, lock_group};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, Tx, log, members};

/// An unpaid invoice, and what it shall say.
#[derive(Debug, Clone)]
pub struct ChangeInvoice {
    /// The invoice.
    pub invoice: InvoiceId,
    /// What it shall say; without a paid day, since marking it paid is a thing of its own.
    pub to: RecordInvoice,
}

/// Changes an unpaid invoice. Members change their own, but not whose it is nor its rate; treasurers anybody's.
///
/// # Errors
/// [`InvoiceRefused`], or the database. Nothing was written then.
pub fn change_invoice(db: &Db, who: &GroupScope, command: ChangeInvoice) -> Result<(), Failure<InvoiceRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        once(tx, who.user(), command.to.key.as_ref(), InvoiceRefused::KeyReused, |tx| {
            change_in(tx, &mut locked, &who, &command)
        })
    })
}

fn change_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    ChangeInvoice { invoice, to }: &ChangeInvoice,
) -> Result<(), Failure<InvoiceRefused>> {
    let refuse = |refused| Err(Failure::Refused(refused));
    let found = store::find_invoice(tx, who.group(), *invoice)?.filter(|found| may_change(who, found.member));
    let Some(before) = found else { return refuse(InvoiceRefused::Missing) };
    if before.voided_at.is_some() {
        return refuse(InvoiceRefused::AlreadyVoided);
    }
    if let Some(paid_on) = before.paid_on {
        return refuse(InvoiceRefused::AlreadyPaid(paid_on));
    }
    let treasurer = may(who.roles(), Action::RecordInvoice);
    let for_treasurers = to.member != before.member || to.paid_on.is_some() || to.own_rate.is_some();
    if for_treasurers && !treasurer {
        return refuse(InvoiceRefused::TreasurersOnly);
    }
    if to.amount.is_zero() {
        return refuse(InvoiceRefused::ZeroAmount);
    }
    if members::find_member(tx, who.group(), to.member)?.is_none() {
        return refuse(InvoiceRefused::UnknownMember(to.member));
    }
    let twin = store::find_by_number(tx, who.group(), to.member, to.number.as_str())?;
    if let Some(twin) = twin.filter(|twin| twin.id != before.id) {
        return refuse(InvoiceRefused::NumberTaken { number: twin.number, twin: twin.id, paid_on: twin.paid_on });
    }
    let after = NewInvoice {
        number: to.number.as_str().to_owned(),
        member: to.member,
        issued_on: to.issued_on,
        paid_on: None,
        client: to.client.as_ref().map(|client| client.as_str().to_owned()),
        kind: kind_of(to.member, to.kind.as_ref()),
        description: to.description.as_str().to_owned(),
        amount: to.amount,
        // What a treasurer set stays when the member changes something else.
        own_rate: if treasurer { own_rate_of(to.member, to.own_rate) } else { before.own_rate },
    };
    let changed = changed(&before, &after);
    if changed.is_empty() {
        return Ok(());
    }
    store::update_unpaid(tx, locked, before.id, &after)?;
    // What stood there is not written down: everybody reads the log, and an invoice tells an income.
    let detail = format!("Invoice {} changed: {}", before.number, changed.join(", "));
    log::record(tx, locked, who.member(), "invoice_changed", &format!("invoice:{}", before.id), &detail)?;
    Ok(())
}

/// What differs, by its name on screen.
fn changed(before: &Invoice, after: &NewInvoice) -> Vec<&'static str> {
    let all = [
        ("number", before.number != after.number),
        ("member", before.member != after.member),
        ("day", before.issued_on != after.issued_on),
        ("amount", before.amount != after.amount),
        ("client", before.client != after.client),
        ("kind of work", before.kind != after.kind),
        ("description", before.description != after.description),
        ("rate", before.own_rate != after.own_rate),
    ];
    all.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}
