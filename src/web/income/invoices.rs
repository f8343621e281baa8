//! `/{group}/invoices`: which income counts, what is unpaid. Members see their own.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::domain::currency::Currency;
use crate::domain::ids::InvoiceId;
use crate::domain::policy::Action;
use crate::domain::time::day_with_year;
use crate::language::Block;
use crate::services::invoices::{InvoiceLine, InvoiceList, list_invoices};
use crate::store::invoices::InvoiceFilter;
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable, Empty, Filters, Layout, Link, Pager, Select};
use crate::web::visit::{Nav, Visit};

/// Lines on one page.
const LINES: usize = 100;

#[derive(Template)]
#[template(path = "income/invoices.html")]
struct InvoicesPage {
    page: Layout,
    lead: String,
    new_href: String,
    import_href: Option<String>,
    filters: Option<Filters>,
    table: Option<DataTable>,
    empty: Empty,
    pager: Option<Pager>,
}

/// The address tells which invoices are shown.
struct Asked {
    show: String,
    kind: String,
    before: Option<InvoiceId>,
}

impl Asked {
    fn read(query: &BTreeMap<String, String>) -> Self {
        let text = |name: &str| query.get(name).map(|value| value.trim().to_owned()).unwrap_or_default();
        let before = query.get("before").and_then(|number| number.parse().ok()).map(InvoiceId::new);
        Self { show: text("show"), kind: text("kind"), before }
    }

    fn filter(&self) -> InvoiceFilter {
        let paid = match self.show.as_str() {
            "unpaid" => Some(false),
            "paid" => Some(true),
            _ => None,
        };
        let kind = Some(self.kind.clone()).filter(|kind| !kind.is_empty());
        InvoiceFilter { member: None, paid, kind, before: self.before }
    }

    fn is_narrow(&self) -> bool {
        !self.kind.is_empty() || matches!(self.show.as_str(), "unpaid" | "paid")
    }

    fn href(&self, base: &str, before: Option<InvoiceId>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("show", &self.show).append_pair("kind", &self.kind);
        if let Some(before) = before {
            query.append_pair("before", &before.to_string());
        }
        format!("{base}?{}", query.finish())
    }
}

/// The list.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit, query: web::Query<BTreeMap<String, String>>) -> Result<HttpResponse, PageError> {
    let (who, asked) = (visit.member()?, Asked::read(&query));
    let filter = asked.filter();
    let list = visit.on_db(move |db| list_invoices(db, &who, &filter, LINES)).await??;
    let (base, new_href) = (visit.to("invoices")?, visit.to("invoices/new")?);
    let currency = visit.currency()?;
    let pager = list.more_after.map(|last| Pager {
        previous: asked.before.map(|_| Link::new(asked.href(&base, None), "Newest")),
        next: Some(Link::new(asked.href(&base, Some(last)), "Older")),
        ..Pager::default()
    });
    let page = InvoicesPage {
        page: visit.layout(if list.everybodys { "Invoices" } else { "Your invoices" }, Nav::Money),
        lead: lead(&list, currency),
        import_href: visit.may(Action::ImportInvoices).then(|| format!("{base}/import")),
        filters: (!list.lines.is_empty() || asked.is_narrow()).then(|| filters(&base, &asked, &list)),
        table: (!list.lines.is_empty()).then(|| table(&list, currency, &base)),
        empty: empty(&visit, &asked, &base, &new_href),
        new_href,
        pager,
    };
    visit.render(&page)
}

fn lead(list: &InvoiceList, currency: Currency) -> String {
    let gives = currency.format_short(list.on_the_way);
    match list.unpaid {
        0 if list.lines.is_empty() => "What members earn, and the part of it that goes to the pool.".to_owned(),
        0 => "Everything here is paid or voided; nothing is on the way.".to_owned(),
        1 => format!("One invoice is on the way. It gives {gives} to the pool when it is paid."),
        count => format!("{count} invoices are on the way. They give {gives} to the pool when they are paid."),
    }
}

fn filters(base: &str, asked: &Asked, list: &InvoiceList) -> Filters {
    let words = |value: &str, label: &str| (value.to_owned(), label.to_owned());
    let all = [words("", "All"), words("unpaid", "Not paid yet"), words("paid", "Paid")];
    let kinds = list.kinds.iter().map(|kind| words(kind, kind));
    let kinds = std::iter::once(words("", "Every kind")).chain(kinds);
    Filters::new(base, "Which invoices")
        .list(Select::new("show", "Which", &asked.show, all))
        .list(Select::new("kind", "Kind of work", &asked.kind, kinds))
        .clear(asked.is_narrow().then(|| Link::new(base, "Show all")))
}

fn table(list: &InvoiceList, currency: Currency, base: &str) -> DataTable {
    let mut columns = vec![Column::text("Number")];
    if list.everybodys {
        columns.push(Column::text("Member"));
    }
    columns.extend([Column::text("Issued"), Column::text("Paid")]);
    columns.extend([Column::amount("Net of tax"), Column::amount("To the pool")]);
    let amounts: Vec<_> = list.lines.iter().flat_map(|line| [line.invoice.amount, line.contribution]).collect();
    let block = currency.block(&amounts);
    let rows = list.lines.iter().map(|line| row(line, block, base, list.everybodys)).collect();
    let caption = if list.everybodys { "Invoices, the newest first" } else { "Your invoices, the newest first" };
    let mut table = DataTable::new(caption, columns).rows(rows);
    table.caption_hidden = true;
    table
}

fn row(line: &InvoiceLine, block: Block, base: &str, everybodys: bool) -> Vec<Cell> {
    let invoice = &line.invoice;
    let number = Cell::link(&invoice.number, format!("{base}/{}", invoice.id)).note(&invoice.kind);
    let mut cells = vec![number];
    if everybodys {
        cells.push(Cell::new(&line.member_name));
    }
    cells.push(Cell::new(day_with_year(invoice.issued_on)));
    cells.push(paid(line));
    cells.push(Cell::new(block.show(invoice.amount)));
    let gives = Cell::new(if invoice.voided_at.is_some() { String::new() } else { block.show(line.contribution) });
    cells.push(match line.rate.filter(|_| invoice.voided_at.is_none()) {
        Some(rate) => gives.note(format!("{} %", rate.percent())),
        None => gives,
    });
    cells
}

fn paid(line: &InvoiceLine) -> Cell {
    match (line.invoice.voided_at, line.invoice.paid_on) {
        (Some(_), _) => Cell::badge(Badge::new(BadgeKind::Cancelled, "Voided")),
        (None, Some(day)) => Cell::new(day_with_year(day)),
        (None, None) => Cell::badge(Badge::new(BadgeKind::Open, "On the way")),
    }
}

fn empty(visit: &Visit, asked: &Asked, base: &str, new_href: &str) -> Empty {
    if asked.is_narrow() || asked.before.is_some() {
        return Empty::new("No invoice is like that.").action(Link::new(base, "Show all"));
    }
    let sentence = if visit.may(Action::ImportInvoices) {
        "No invoice yet. Record one, or import a CSV file."
    } else {
        "No invoice of yours yet. Enter the first; a treasurer marks it paid."
    };
    Empty::new(sentence).action(Link::new(new_href, "Record an invoice"))
}
