//! What the pages of invoices show.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::RateBook;
use crate::domain::contribution::contribution;
use crate::domain::ids::{EntryNumber, InvoiceId, MemberNumber, StatementNumber};
use crate::domain::money::{Amount, Rate};
use crate::domain::policy::{Action, may};
use crate::store::contributions::{self, Contribution};
use crate::store::invoices::{self as store, Invoice, InvoiceFilter};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Snapshot, StoreError, groups, members, statements};

/// An invoice with what it gives.
#[derive(Debug, Clone)]
pub struct InvoiceLine {
    /// The invoice.
    pub invoice: Invoice,
    /// Whose it is, by name; the group's own name for gifts to the group.
    pub member_name: String,
    /// The rate that was used, or would be if it were paid today; none for a paid one that gave nothing, and for
    /// voided ones that were never paid.
    pub rate: Option<Rate>,
    /// What it gave, or would give if it were paid today; zero for voided ones.
    pub contribution: Amount,
    /// The statement that collected it.
    pub statement: Option<StatementNumber>,
}

/// One page of invoices.
#[derive(Debug, Clone)]
pub struct InvoiceList {
    /// The newest first.
    pub lines: Vec<InvoiceLine>,
    /// The last one shown, when there are more after it.
    pub more_after: Option<InvoiceId>,
    /// The kinds of work to choose from.
    pub kinds: Vec<String>,
    /// How many are on the way: neither paid nor voided, whatever the filter says.
    pub unpaid: usize,
    /// What they would give if they were paid today.
    pub on_the_way: Amount,
    /// Whether these are everybody's invoices or the member's own.
    pub everybodys: bool,
}

/// Invoices for the list: everybody's for treasurers and facilitators, else the member's own. `limit` at most.
///
/// # Errors
/// When the database fails.
pub fn list_invoices(
    db: &Db,
    who: &GroupScope,
    filter: &InvoiceFilter,
    limit: usize,
) -> Result<InvoiceList, StoreError> {
    let everybodys = may(who.roles(), Action::SeeInvoices);
    let mut filter = filter.clone();
    if !everybodys {
        filter.member = Some(who.member());
    }
    let one_more = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
    db.read(|snapshot| {
        let names = names(snapshot, who.group())?;
        let mut found = store::list_invoices(snapshot, who.group(), &filter, one_more)?;
        let has_more = found.len() > limit;
        found.truncate(limit);
        let ids: Vec<InvoiceId> = found.iter().map(|invoice| invoice.id).collect();
        let given = contributions::list_of_invoices(snapshot, who.group(), &ids)?;
        let book = RateBook::load(snapshot, who.group())?;
        let today = groups::get_group(snapshot, who.group())?.zone.day_of(db.now());
        let unpaid = store::list_unpaid(snapshot, who.group(), (!everybodys).then_some(who.member()))?;
        let expected = unpaid.iter().map(|invoice| expected(&book, invoice, today).1);
        Ok(InvoiceList {
            more_after: found.last().filter(|_| has_more).map(|invoice| invoice.id),
            kinds: store::list_kinds(snapshot, who.group())?,
            unpaid: unpaid.len(),
            on_the_way: Amount::total(expected).map_err(|error| StoreError::Corrupt(error.to_string()))?,
            everybodys,
            lines: found.into_iter().map(|invoice| line(invoice, &given, &book, &names, today)).collect(),
        })
    })
}

/// One invoice, for the pages that change it.
#[derive(Debug, Clone)]
pub struct InvoiceFacts {
    /// The invoice and what it gives.
    pub line: InvoiceLine,
    /// The rate it would have without one of its own, if it were paid today.
    pub agreed_rate: Option<Rate>,
    /// Today where the group is.
    pub today: NaiveDate,
    /// What it posted, in the order of the ledger: a voided one has two.
    pub posted: Vec<PostedLine>,
}

/// A contribution of an invoice, or its reversal, and where it counts.
#[derive(Debug, Clone)]
pub struct PostedLine {
    /// The entry.
    pub entry: EntryNumber,
    /// What went to the pool; below zero when it was taken back.
    pub amount: Amount,
    /// The name of the statement that collected it; none while it waits for the next one.
    pub statement: Option<String>,
}

/// One invoice; none if there is no such one or it is not this member's to see.
///
/// # Errors
/// When the database fails.
pub fn find_invoice(db: &Db, who: &GroupScope, id: InvoiceId) -> Result<Option<InvoiceFacts>, StoreError> {
    let may_see = |member| member == who.member() || may(who.roles(), Action::SeeInvoices);
    db.read(|snapshot| {
        let Some(invoice) = store::find_invoice(snapshot, who.group(), id)?.filter(|found| may_see(found.member))
        else {
            return Ok(None);
        };
        let names = names(snapshot, who.group())?;
        let given = contributions::list_of_invoices(snapshot, who.group(), &[id])?;
        let book = RateBook::load(snapshot, who.group())?;
        let today = groups::get_group(snapshot, who.group())?.zone.day_of(db.now());
        let agreed_rate = book.rate_of(invoice.member, None, today);
        let statements = statements::list_all_statements(snapshot, who.group())?;
        let name = |number| statements.iter().find(|one| Some(one.number) == number).map(|one| one.name.clone());
        let posted =
            given.iter().map(|one| PostedLine { entry: one.entry, amount: one.amount, statement: name(one.statement) });
        Ok(Some(InvoiceFacts {
            posted: posted.collect(),
            line: line(invoice, &given, &book, &names, today),
            agreed_rate,
            today,
        }))
    })
}

/// Everybody who can have an invoice, by number: the members, and then the group itself.
///
/// # Errors
/// When the database fails.
pub fn list_payees(db: &Db, who: &GroupScope) -> Result<Vec<(MemberNumber, String)>, StoreError> {
    let names = db.read(|snapshot| names(snapshot, who.group()))?;
    let (itself, members): (Vec<_>, Vec<_>) = names.into_iter().partition(|(number, _)| *number == MemberNumber::GROUP);
    Ok(members.into_iter().chain(itself).collect())
}

fn names(snapshot: &mut Snapshot<'_>, group: InGroup) -> Result<BTreeMap<MemberNumber, String>, StoreError> {
    let mut names: BTreeMap<_, _> =
        members::list_members(snapshot, group)?.into_iter().map(|member| (member.number, member.name)).collect();
    names.insert(MemberNumber::GROUP, groups::get_group(snapshot, group)?.name);
    Ok(names)
}

fn line(
    invoice: Invoice,
    given: &[Contribution],
    book: &RateBook,
    names: &BTreeMap<MemberNumber, String>,
    today: NaiveDate,
) -> InvoiceLine {
    let posted: Vec<&Contribution> = given.iter().filter(|one| one.invoice == invoice.id).collect();
    let (rate, contribution) = match (invoice.voided_at, invoice.paid_on) {
        (None, None) => expected(book, &invoice, today),
        (Some(_), _) => (posted.first().map(|one| one.rate), Amount::ZERO),
        (None, Some(_)) => posted.first().map_or((None, Amount::ZERO), |one| (Some(one.rate), one.amount)),
    };
    InvoiceLine {
        member_name: names.get(&invoice.member).cloned().unwrap_or_default(),
        rate,
        contribution,
        statement: posted.first().and_then(|one| one.statement),
        invoice,
    }
}

/// The rate that an unpaid invoice would have if it were paid today, and what it would give.
pub(crate) fn expected(book: &RateBook, invoice: &Invoice, today: NaiveDate) -> (Option<Rate>, Amount) {
    let rate = book.rate_of(invoice.member, invoice.own_rate, today);
    (rate, rate.map_or(Amount::ZERO, |rate| contribution(invoice.amount, rate)))
}
