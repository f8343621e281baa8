//! Invoices from a file: new ones, and recorded ones that were paid since.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::cells::Amounts;
use super::columns::Field;
use super::planned::Planned;
use super::problems::{DiffersIn, RowProblem, Twice};
use super::who::WhoIsWho;
use super::{Checker, File, Kind, Row};
use crate::domain::contribution::contribution;
use crate::domain::currency::Currency;
use crate::domain::group::ImportOf;
use crate::domain::ids::{InvoiceId, MemberNumber};
use crate::domain::money::{Amount, Rate};
use crate::domain::policy::Action;
use crate::domain::text::{LongText, Name};
use crate::domain::time::UtcTime;
use crate::services::invoices::{RateBook, kind_of, own_rate_of};
use crate::store::invoices::{self as store, Invoice, NewInvoice};
use crate::store::ledger::{self, LockedGroup};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Snapshot, StoreError, Tx, groups};

/// Invoices.
pub struct Invoices;

/// A checked invoice of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InvoiceRow {
    /// The number printed on it.
    pub number: String,
    /// Whose income it is.
    pub member: MemberNumber,
    /// What they are called.
    pub member_name: String,
    /// The day on it.
    pub issued_on: NaiveDate,
    /// The day it was paid, if it is.
    pub paid_on: Option<NaiveDate>,
    /// Who pays it.
    pub client: Option<String>,
    /// The kind of work.
    pub kind: String,
    /// What it was for.
    pub description: String,
    /// Net of tax.
    pub amount: Amount,
    /// A rate of its own.
    pub own_rate: Option<Rate>,
    /// The recorded invoice that this row marks paid; none for a new one.
    pub marks_paid: Option<InvoiceId>,
    /// The rate that will be used, if it is paid.
    pub rate: Option<Rate>,
    /// What it will give; nothing while it is unpaid.
    pub contribution: Amount,
}

const FIELDS: &[Field] = &[
    Field {
        key: "number",
        label: "Number",
        required: true,
        also: &["no", "nr", "invoice", "invoiceno", "invoicenr", "invoicenumber", "rechnungsnummer", "factuurnummer"],
    },
    Field {
        key: "issued_on",
        label: "Issue day",
        required: true,
        also: &["issued", "issueday", "issuedate", "date", "invoicedate", "dateissued", "datum"],
    },
    Field {
        key: "paid_on",
        label: "Paid day",
        required: false,
        also: &["paid", "paidday", "paiddate", "datepaid", "paymentdate", "paymentday"],
    },
    Field {
        key: "member",
        label: "Member",
        required: true,
        also: &["email", "mail", "memberemail", "membernumber", "name", "membername", "who"],
    },
    Field { key: "client", label: "Client", required: false, also: &["customer", "payer", "clientname", "company"] },
    Field { key: "kind", label: "Kind of work", required: false, also: &["kindofwork", "category", "type", "work"] },
    Field { key: "description", label: "Description", required: false, also: &["subject", "what", "text", "notes"] },
    Field {
        key: "amount",
        label: "Amount net of tax",
        required: true,
        also: &["net", "netamount", "amountnet", "amountnetoftax", "total", "sum", "nettotal", "betrag", "bedrag"],
    },
    Field { key: "currency", label: "Currency", required: false, also: &["currencycode", "iso4217"] },
    Field {
        key: "rate_percent",
        label: "Own rate",
        required: false,
        also: &["rate", "percent", "ownrate", "percentage", "contributionrate"],
    },
];

/// Everything that the rows of a file of invoices are checked against.
pub struct InvoiceChecker {
    who: WhoIsWho,
    book: RateBook,
    currency: Currency,
    today: NaiveDate,
    amounts: Amounts,
    says: Says,
    standing: BTreeMap<(MemberNumber, String), Invoice>,
    seen: BTreeMap<(MemberNumber, String), u64>,
    planned: Option<Planned>,
}

/// Which optional columns the file has: what it does not say cannot differ from what is recorded.
struct Says {
    client: bool,
    kind: bool,
    description: bool,
    rate: bool,
}

impl Kind for Invoices {
    const WHAT: ImportOf = ImportOf::Invoices;
    const ACTION: Action = Action::ImportInvoices;
    const FIELDS: &'static [Field] = FIELDS;
    type Row = InvoiceRow;
    type Checker = InvoiceChecker;

    fn checker(
        snapshot: &mut Snapshot<'_>,
        group: InGroup,
        now: UtcTime,
        File { table, columns }: File<'_>,
    ) -> Result<InvoiceChecker, StoreError> {
        let settings = groups::get_group(snapshot, group)?;
        let standing = store::list_standing(snapshot, group)?;
        Ok(InvoiceChecker {
            who: WhoIsWho::load(snapshot, group)?,
            book: RateBook::load(snapshot, group)?,
            currency: settings.currency,
            today: settings.zone.day_of(now),
            amounts: Amounts::of(table, columns, &["amount"], settings.currency),
            says: Says {
                client: columns.has("client"),
                kind: columns.has("kind"),
                description: columns.has("description"),
                rate: columns.has("rate_percent"),
            },
            standing: standing.into_iter().map(|one| ((one.member, one.number.clone()), one)).collect(),
            seen: BTreeMap::new(),
            planned: None,
        })
    }

    fn prepare(
        db: &Db,
        snapshot: &mut Snapshot<'_>,
        who: &GroupScope,
        checker: &mut InvoiceChecker,
        rows: &[InvoiceRow],
    ) -> Result<(), StoreError> {
        let head = ledger::read_head(snapshot, who.group(), db.now())?;
        let ids = store::next_ids(snapshot, who.group())?;
        checker.planned = Some(Planned::of(rows, &checker.book, head, ids, who, || db.random())?);
        Ok(())
    }

    fn write<'b>(
        tx: &mut Tx<'b>,
        locked: &mut LockedGroup<'b>,
        who: &GroupScope,
        mut checker: InvoiceChecker,
        rows: Vec<InvoiceRow>,
    ) -> Result<(), StoreError> {
        let planned = match checker.planned.take() {
            Some(planned) => planned,
            None => {
                let (head, ids) = (locked.head(), store::next_ids(tx, locked.group())?);
                Planned::of(&rows, &checker.book, head, ids, who, || tx.random())?
            }
        };
        planned.write(tx, locked, who)
    }
}

impl InvoiceRow {
    pub(super) fn to_new(&self) -> NewInvoice {
        NewInvoice {
            number: self.number.clone(),
            member: self.member,
            issued_on: self.issued_on,
            paid_on: self.paid_on,
            client: self.client.clone(),
            kind: self.kind.clone(),
            description: self.description.clone(),
            amount: self.amount,
            own_rate: self.own_rate,
        }
    }
}

impl Checker for InvoiceChecker {
    type Row = InvoiceRow;

    fn check(&mut self, row: &Row<'_>) -> Result<InvoiceRow, RowProblem> {
        let mut checked = self.read(row)?;
        let key = (checked.member, checked.number.clone());
        if let Some(line) = self.seen.get(&key) {
            let what = Twice::Invoice { number: checked.number, member: checked.member_name };
            return Err(RowProblem::TwiceInFile { what, line: *line });
        }
        if let Some(recorded) = self.standing.get(&key) {
            self.compare(&mut checked, recorded)?;
        }
        if let Some(paid_on) = checked.paid_on {
            let rate = self.book.rate_of(checked.member, checked.own_rate, paid_on).ok_or(RowProblem::NoAgreement)?;
            checked.contribution = contribution(checked.amount, rate);
            checked.rate = Some(rate);
        }
        self.seen.insert(key, row.line);
        Ok(checked)
    }
}

impl InvoiceChecker {
    /// What the row says by itself.
    fn read(&self, row: &Row<'_>) -> Result<InvoiceRow, RowProblem> {
        let cells = &row.cells;
        let member = self.who.find(cells.required("member", "Member")?)?;
        let number = cells.name("number", "Number")?.ok_or(RowProblem::Missing { label: "Number" })?;
        let issued_on = cells.day("issued_on", "Issue day")?.ok_or(RowProblem::Missing { label: "Issue day" })?;
        let paid_on = cells.past_day("paid_on", "Paid day", self.today)?;
        let currency = cells.text("currency");
        if !currency.is_empty() && !currency.eq_ignore_ascii_case(self.currency.code()) {
            return Err(RowProblem::OtherCurrency { found: currency.to_owned(), group: self.currency.code() });
        }
        let amount = self.amounts.read("Amount", cells.required("amount", "Amount")?)?;
        if amount.is_zero() {
            return Err(RowProblem::Zero { label: "Amount" });
        }
        let percent = cells.text("rate_percent");
        let own_rate = Some(percent).filter(|text| !text.is_empty()).map(Rate::parse_percent).transpose();
        let own_rate =
            own_rate.map_err(|error| RowProblem::Rate { label: "Own rate", text: percent.to_owned(), error })?;
        let description = cells.text("description");
        let description = LongText::parse(description).map_err(|error| RowProblem::Text {
            label: "Description",
            text: description.to_owned(),
            error,
        })?;
        Ok(InvoiceRow {
            number: number.into_string(),
            member,
            member_name: self.who.name(member),
            issued_on,
            paid_on,
            client: cells.name("client", "Client")?.map(Name::into_string),
            kind: kind_of(member, cells.name("kind", "Kind of work")?.as_ref()),
            description: description.into_string(),
            amount,
            own_rate: own_rate_of(member, own_rate),
            marks_paid: None,
            rate: None,
            contribution: Amount::ZERO,
        })
    }

    /// A row that equals a recorded unpaid invoice and now has a paid day marks it paid (money.md 3); any other row
    /// with a number that exists is refused.
    fn compare(&self, row: &mut InvoiceRow, recorded: &Invoice) -> Result<(), RowProblem> {
        let (number, member, twin) = (row.number.clone(), row.member_name.clone(), recorded.id);
        if let Some(paid_on) = recorded.paid_on {
            return Err(RowProblem::InvoicePaid { number, member, paid_on, twin });
        }
        if row.paid_on.is_none() {
            return Err(RowProblem::InvoiceRecorded { number, member, twin });
        }
        let differs = [
            (DiffersIn::Amount, row.amount != recorded.amount),
            (DiffersIn::IssueDay, row.issued_on != recorded.issued_on),
            (DiffersIn::Rate, self.says.rate && row.own_rate != recorded.own_rate),
            (DiffersIn::Client, self.says.client && row.client != recorded.client),
            (DiffersIn::Kind, self.says.kind && row.kind != recorded.kind),
            (DiffersIn::Description, self.says.description && row.description != recorded.description),
        ];
        if let Some((what, _)) = differs.into_iter().find(|(_, differs)| *differs) {
            return Err(RowProblem::InvoiceDiffers { number, member, what, twin });
        }
        row.client.clone_from(&recorded.client);
        row.kind.clone_from(&recorded.kind);
        row.description.clone_from(&recorded.description);
        row.own_rate = recorded.own_rate;
        row.marks_paid = Some(recorded.id);
        Ok(())
    }
}
