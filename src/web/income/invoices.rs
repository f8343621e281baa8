//! `/{group}/invoices`: which income counts, what is unpaid. Members see their own.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::domain::currency::Currency;
use crate::domain::ids::InvoiceId;
use crate::domain::policy::Action;
use crate::language::{Block, day_with_year};
use crate::services::invoices::{InvoiceLine, InvoiceList, list_invoices};
use crate::store::invoices::InvoiceFilter;
use crate::tr;
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
        previous: asked.before.map(|_| Link::new(asked.href(&base, None), tr!("income-newest"))),
        next: Some(Link::new(asked.href(&base, Some(last)), tr!("income-older"))),
        ..Pager::default()
    });
    let title = if list.everybodys { tr!("income-invoices") } else { tr!("income-invoices-own") };
    let page = InvoicesPage {
        page: visit.layout(title, Nav::Money),
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
        0 if list.lines.is_empty() => tr!("income-lead-empty"),
        0 => tr!("income-lead-nothing"),
        count => tr!("income-lead-on-the-way", count = count, amount = gives),
    }
}

fn filters(base: &str, asked: &Asked, list: &InvoiceList) -> Filters {
    let words = |value: &str, label: String| (value.to_owned(), label);
    let all = [
        words("", tr!("income-filter-all")),
        words("unpaid", tr!("income-filter-unpaid")),
        words("paid", tr!("income-filter-paid")),
    ];
    let kinds = list.kinds.iter().map(|kind| words(kind, kind.clone()));
    let kinds = std::iter::once(words("", tr!("income-filter-every-kind"))).chain(kinds);
    Filters::new(base, tr!("income-filter-label"))
        .list(Select::new("show", tr!("income-filter"), &asked.show, all))
        .list(Select::new("kind", tr!("income-kind"), &asked.kind, kinds))
        .clear(asked.is_narrow().then(|| Link::new(base, tr!("income-filter-clear"))))
}

fn table(list: &InvoiceList, currency: Currency, base: &str) -> DataTable {
    let mut columns = vec![Column::text(tr!("income-number"))];
    if list.everybodys {
        columns.push(Column::text(tr!("income-member")));
    }
    columns.extend([Column::text(tr!("income-issued")), Column::text(tr!("income-paid"))]);
    columns.extend([Column::amount(tr!("income-net")), Column::amount(tr!("income-to-pool"))]);
    let amounts: Vec<_> = list.lines.iter().flat_map(|line| [line.invoice.amount, line.contribution]).collect();
    let block = currency.block(&amounts);
    let rows = list.lines.iter().map(|line| row(line, block, base, list.everybodys)).collect();
    let caption = if list.everybodys { tr!("income-invoices-caption") } else { tr!("income-invoices-own-caption") };
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
        Some(rate) => gives.note(tr!("income-percent", rate = rate.format())),
        None => gives,
    });
    cells
}

fn paid(line: &InvoiceLine) -> Cell {
    match (line.invoice.voided_at, line.invoice.paid_on) {
        (Some(_), _) => Cell::badge(Badge::new(BadgeKind::Cancelled, tr!("income-voided"))),
        (None, Some(day)) => Cell::new(day_with_year(day)),
        (None, None) => Cell::badge(Badge::new(BadgeKind::Open, tr!("income-on-the-way"))),
    }
}

fn empty(visit: &Visit, asked: &Asked, base: &str, new_href: &str) -> Empty {
    if asked.is_narrow() || asked.before.is_some() {
        return Empty::new(tr!("income-invoices-none-such")).action(Link::new(base, tr!("income-invoices-all")));
    }
    let sentence =
        if visit.may(Action::ImportInvoices) { tr!("income-invoices-none") } else { tr!("income-invoices-own-none") };
    Empty::new(sentence).action(Link::new(new_href, tr!("income-record")))
}
