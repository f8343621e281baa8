//! Posting the contributions of paid invoices (money.md 3), one or ten thousand at a time.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::RateBook;
use crate::domain::contribution::contribution;
use crate::domain::ids::{EntryNumber, InvoiceId, MemberNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use crate::domain::money::{Amount, Rate};
use crate::store::contributions::{self, Contribution};
use crate::store::invoices::{Invoice, NewInvoice};
use crate::store::ledger::{self, LockedGroup};
use crate::store::scope::GroupScope;
use crate::store::{StoreError, Tx};

/// An invoice whose paid day was just stored.
#[derive(Debug, Clone)]
pub(crate) struct Paying {
    pub(crate) id: InvoiceId,
    pub(crate) number: String,
    pub(crate) member: MemberNumber,
    pub(crate) kind: String,
    pub(crate) amount: Amount,
    pub(crate) paid_on: NaiveDate,
    pub(crate) own_rate: Option<Rate>,
}

impl Paying {
    /// An invoice recorded as paid.
    pub(crate) fn new(id: InvoiceId, new: &NewInvoice, paid_on: NaiveDate) -> Self {
        Self {
            id,
            number: new.number.clone(),
            member: new.member,
            kind: new.kind.clone(),
            amount: new.amount,
            paid_on,
            own_rate: new.own_rate,
        }
    }

    /// An invoice that stood unpaid until now.
    pub(crate) fn of(invoice: &Invoice, paid_on: NaiveDate) -> Self {
        Self {
            id: invoice.id,
            number: invoice.number.clone(),
            member: invoice.member,
            kind: invoice.kind.clone(),
            amount: invoice.amount,
            paid_on,
            own_rate: invoice.own_rate,
        }
    }
}

/// What a paid invoice gave to the pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posted {
    /// The rate that was used.
    pub rate: Rate,
    /// The contribution; below zero for a credit note.
    pub amount: Amount,
    /// The entry that posted it; none when the contribution is zero, since nothing moves then.
    pub entry: Option<EntryNumber>,
}

/// Bank to pool, or back when the amount is below zero.
pub(super) fn transfer_of(amount: Amount) -> Transfer {
    let there = Transfer::new(Account::Bank, Account::Pool, amount.abs());
    if amount.is_negative() { there.reversed() } else { there }
}

/// What each invoice gives, in the order given. None if there is no agreement to take a rate from.
pub(crate) fn decide_contributions(book: &RateBook, paying: &[Paying]) -> Option<Vec<Posted>> {
    let decide = |invoice: &Paying| {
        let rate = book.rate_of(invoice.member, invoice.own_rate, invoice.paid_on)?;
        Some(Posted { rate, amount: contribution(invoice.amount, rate), entry: None })
    };
    paying.iter().map(decide).collect()
}

/// Those that give anything: nothing moves for the others.
fn moving<'p>(paying: &'p [Paying], decided: &'p [Posted]) -> impl Iterator<Item = (&'p Paying, &'p Posted)> {
    paying.iter().zip(decided).filter(|(_, posted)| !posted.amount.is_zero())
}

/// An entry for each invoice that gives anything, in the order given.
pub(crate) fn entries_of(paying: &[Paying], decided: &[Posted]) -> Vec<EntryDraft> {
    let draft = |(invoice, posted): (&Paying, &Posted)| EntryDraft {
        kind: EntryKind::Contribution,
        effective_on: invoice.paid_on,
        belongs_to: BelongsTo::Invoice(invoice.id),
        reverses: None,
        memo: format!("Invoice {}", invoice.number),
        transfers: vec![transfer_of(posted.amount)],
    };
    moving(paying, decided).map(draft).collect()
}

/// The contributions that those entries post, under their numbers.
pub(crate) fn rows_of(
    paying: &[Paying],
    decided: &[Posted],
    numbers: impl Iterator<Item = EntryNumber>,
) -> Vec<Contribution> {
    let row = |((invoice, posted), entry): ((&Paying, &Posted), EntryNumber)| Contribution {
        entry,
        invoice: invoice.id,
        member: invoice.member,
        kind: invoice.kind.clone(),
        counts_on: invoice.paid_on,
        rate: posted.rate,
        amount: posted.amount,
        statement: None,
    };
    moving(paying, decided).zip(numbers).map(row).collect()
}

/// Posts an entry and stores a contribution for each invoice, in the order given. None if there is no agreement to
/// take a rate from; nothing was written then.
pub(crate) fn post_contributions<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    book: &RateBook,
    paying: &[Paying],
) -> Result<Option<Vec<Posted>>, StoreError> {
    let Some(mut posted) = decide_contributions(book, paying) else { return Ok(None) };
    let entries = ledger::append_many(tx, locked, who.member(), &entries_of(paying, &posted))?;
    contributions::insert_contributions(tx, locked, &rows_of(paying, &posted, entries.iter().copied()))?;
    for (posted, entry) in posted.iter_mut().filter(|posted| !posted.amount.is_zero()).zip(entries) {
        posted.entry = Some(entry);
    }
    Ok(Some(posted))
}
