//! What a file of invoices will write, worked out and numbered while nobody is held up.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::invoices::InvoiceRow;
use crate::domain::ids::InvoiceId;
use crate::ports::RandomFailed;
use crate::services::invoices::{Paying, RateBook, decide_contributions, entries_of, rows_of};
use crate::store::contributions::{Contribution, insert_contributions};
use crate::store::invoices::{self as store, NewInvoice};
use crate::store::ledger::{Head, LockedGroup, Numbered, append_numbered};
use crate::store::scope::GroupScope;
use crate::store::{StoreError, Tx};

/// Rows to be written, with every key and every ledger entry numbered.
pub(super) struct Planned {
    fresh: Vec<NewInvoice>,
    ids: Vec<InvoiceId>,
    /// Recorded invoices that are paid now, by their paid day.
    paid: BTreeMap<NaiveDate, Vec<InvoiceId>>,
    entries: Numbered,
    contributions: Vec<Contribution>,
}

impl Planned {
    /// Works it out for checked rows, after this end of the ledger and with these keys.
    pub(super) fn of(
        rows: &[InvoiceRow],
        book: &RateBook,
        head: Head,
        ids: impl Iterator<Item = InvoiceId>,
        who: &GroupScope,
        random: impl FnMut() -> Result<[u8; 32], RandomFailed>,
    ) -> Result<Self, StoreError> {
        let fresh: Vec<NewInvoice> =
            rows.iter().filter(|row| row.marks_paid.is_none()).map(InvoiceRow::to_new).collect();
        let ids: Vec<InvoiceId> = ids.take(fresh.len()).collect();
        let mut next = ids.iter().copied();
        let mut paid: BTreeMap<NaiveDate, Vec<InvoiceId>> = BTreeMap::new();
        let mut paying = Vec::with_capacity(rows.len());
        for row in rows {
            if let (Some(recorded), Some(paid_on)) = (row.marks_paid, row.paid_on) {
                paid.entry(paid_on).or_default().push(recorded);
            }
            let id = row.marks_paid.or_else(|| next.next());
            let id = id.ok_or_else(|| StoreError::Corrupt("an invoice got no key".to_owned()))?;
            if let Some(paid_on) = row.paid_on {
                paying.push(Paying::new(id, &row.to_new(), paid_on));
            }
        }
        let decided = decide_contributions(book, &paying)
            .ok_or_else(|| StoreError::Corrupt("a checked invoice has no rate".to_owned()))?;
        let entries = Numbered::after(head, who.member(), entries_of(&paying, &decided), random)?;
        let contributions = rows_of(&paying, &decided, entries.numbers());
        Ok(Self { fresh, ids, paid, entries, contributions })
    }

    /// Writes it. Nothing stands unless every key and number is still the next one.
    pub(super) fn write<'b>(
        self,
        tx: &mut Tx<'b>,
        locked: &mut LockedGroup<'b>,
        who: &GroupScope,
    ) -> Result<(), StoreError> {
        let moved = || StoreError::Corrupt("the group moved on under its own lock".to_owned());
        if store::insert_invoices(tx, locked, who, &self.fresh)? != self.ids {
            return Err(moved());
        }
        for (paid_on, recorded) in &self.paid {
            store::set_paid_many(tx, locked, recorded, *paid_on)?;
        }
        if !append_numbered(tx, locked, &self.entries)? {
            return Err(moved());
        }
        insert_contributions(tx, locked, &self.contributions)
    }
}
