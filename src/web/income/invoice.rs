//! `/{group}/invoices/{invoice}`: one invoice, and what can be done with it: mark it paid, void it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Serialize;

use super::words::{rate_or_none, recorded, tell_invoice};
use crate::domain::ids::InvoiceId;
use crate::domain::policy::Action;
use crate::domain::text::LongText;
use crate::language::{Rich, day_with_year};
use crate::rich;
use crate::services::invoices::{
    InvoiceFacts, InvoiceRefused, MarkPaid, VoidInvoice, find_invoice, mark_paid, void_invoice,
};
use crate::services::once::IdempotencyKey;
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable, Field, Layout};
use crate::web::typed::{day_or_none, text_sentence};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "income/invoice.html")]
struct InvoicePage {
    page: Layout,
    back: String,
    heading: Rich,
    number: String,
    badge: Badge,
    lead: String,
    edit_href: Option<String>,
    lines: Vec<(String, String)>,
    posted: Option<DataTable>,
    problems: Problems,
    pay: Option<PayForm>,
    void: Option<VoidForm>,
}

struct PayForm {
    action: String,
    idem: String,
    paid_on: Field,
    own_rate: Field,
}

struct VoidForm {
    action: String,
    idem: String,
    why: Field,
    explained: String,
    is_open: bool,
}

/// What was typed, as it was typed.
#[derive(Debug, Default, Serialize)]
struct Typed {
    paid_on: String,
    own_rate: Option<String>,
    why: String,
}

/// The invoice.
///
/// # Errors
/// When there is none that this member may see, or the database is away.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let id = invoice_id(&path.1)?;
    draw(&visit, StatusCode::OK, id, &Typed::default(), Problems::new()).await
}

/// Marks it paid.
///
/// # Errors
/// When there is no such invoice, the form is not ours, or the database is away.
pub async fn pay(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    let (who, currency, id) = (visit.member()?, visit.currency()?, invoice_id(&path.1)?);
    form.only(&["idem", "number", "paid_on", "own_rate"])?;
    let typed = Typed {
        paid_on: form.text("paid_on").to_owned(),
        own_rate: Some(form.text("own_rate").to_owned()),
        why: String::new(),
    };
    let mut problems = Problems::new();
    let paid_on = day_or_none(&typed.paid_on).and_then(|day| day.ok_or_else(|| tr!("income-invoice-paid-day-needed")));
    let paid_on = paid_on.map_err(|sentence| problems.add("paid_on", sentence)).ok();
    let own_rate = rate_or_none(form.text("own_rate")).map_err(|sentence| problems.add("own_rate", sentence)).ok();
    if let (Some(paid_on), Some(own_rate)) = (paid_on, own_rate) {
        let key = IdempotencyKey::parse(form.text("idem"), &(id, &typed));
        let command = MarkPaid { invoice: id, paid_on, own_rate, key };
        match visit.on_db(move |db| mark_paid(db, &who, command)).await? {
            Ok(done) => {
                return visit.redirect(&visit.to("invoices")?, &recorded(currency, form.text("number"), &done));
            }
            Err(Failure::Refused(InvoiceRefused::Missing)) => return Err(PageError::NotFound),
            Err(Failure::Refused(refused)) => tell_invoice(&mut problems, &refused),
            Err(Failure::Store(error)) => return Err(error.into()),
        }
    }
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, id, &typed, problems).await
}

/// Voids it.
///
/// # Errors
/// When there is no such invoice, the form is not ours, or the database is away.
pub async fn void(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    let (who, id) = (visit.member()?, invoice_id(&path.1)?);
    form.only(&["idem", "number", "why"])?;
    let typed = Typed { why: form.text("why").to_owned(), ..Typed::default() };
    let mut problems = Problems::new();
    match LongText::parse(&typed.why) {
        Err(error) => problems.add("why", text_sentence(error)),
        Ok(why) => {
            let command =
                VoidInvoice { invoice: id, why, key: IdempotencyKey::parse(form.text("idem"), &(id, &typed)) };
            match visit.on_db(move |db| void_invoice(db, &who, command)).await? {
                Ok(()) => {
                    let sentence = tr!("income-invoice-voided", number = form.text("number"));
                    return visit.redirect(&visit.to("invoices")?, &sentence);
                }
                Err(Failure::Refused(InvoiceRefused::Missing)) => return Err(PageError::NotFound),
                Err(Failure::Refused(InvoiceRefused::TreasurersOnly)) => {
                    return Err(PageError::Forbidden(Action::VoidInvoice));
                }
                Err(Failure::Refused(refused)) => tell_invoice(&mut problems, &refused),
                Err(Failure::Store(error)) => return Err(error.into()),
            }
        }
    }
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, id, &typed, problems).await
}

pub(super) fn invoice_id(text: &str) -> Result<InvoiceId, PageError> {
    text.parse().map(InvoiceId::new).map_err(|_| PageError::NotFound)
}

async fn draw(
    visit: &Visit,
    status: StatusCode,
    id: InvoiceId,
    typed: &Typed,
    problems: Problems,
) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    let facts = visit.on_db(move |db| find_invoice(db, &who, id)).await??.ok_or(PageError::NotFound)?;
    let invoice = &facts.line.invoice;
    let stands = invoice.voided_at.is_none();
    let is_paid = invoice.paid_on.is_some();
    let may_edit = visit.may(Action::RecordInvoice) || invoice.member == who.member();
    let may_void = visit.may(Action::VoidInvoice) || (!is_paid && invoice.member == who.member());
    let heading = rich!("income-invoice", number = invoice.number).user("number");
    let layout = visit.layout(heading.words(), Nav::Money);
    let address = visit.to(&format!("invoices/{id}"))?;
    let pay = if stands && !is_paid && visit.may(Action::MarkInvoicePaid) {
        Some(pay_form(visit, &address, &facts, typed, &problems)?)
    } else {
        None
    };
    let void = if stands && may_void {
        Some(VoidForm {
            action: format!("{address}/void"),
            idem: visit.new_key()?,
            why: Field::text("why", tr!("income-why-question")).value(&typed.why).error(problems.at("why")),
            explained: explained(&facts),
            is_open: problems.at("why").is_some(),
        })
    } else {
        None
    };
    let page = InvoicePage {
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        back: visit.to("invoices")?,
        heading,
        number: invoice.number.clone(),
        badge: badge(&facts),
        lead: lead(visit, &facts)?,
        edit_href: (stands && !is_paid && may_edit).then(|| format!("{address}/edit")),
        lines: lines(visit, &facts)?,
        posted: posted(visit, &facts)?,
        problems,
        pay,
        void,
    };
    visit.render_status(status, &page)
}

/// What voiding does, before it is done.
fn explained(facts: &InvoiceFacts) -> String {
    let collected = facts.posted.iter().find_map(|one| one.statement.as_deref());
    match (facts.line.invoice.paid_on, collected) {
        (None, _) => tr!("income-void-unpaid"),
        (Some(_), None) => {
            tr!("income-void-paid")
        }
        (Some(_), Some(name)) => tr!("income-void-collected", statement = name),
    }
}

/// What it posted, each line with its entry in the ledger and the statement where it counts.
fn posted(visit: &Visit, facts: &InvoiceFacts) -> Result<Option<DataTable>, PageError> {
    if facts.posted.is_empty() {
        return Ok(None);
    }
    let currency = visit.currency()?;
    let mut rows = Vec::with_capacity(facts.posted.len());
    for one in &facts.posted {
        let entry = visit.to(&format!("money/ledger?entry={}", one.entry))?;
        let statement = match &one.statement {
            Some(name) => Cell::link(name.as_str(), visit.to(&format!("money/{name}"))?),
            None => Cell::new(tr!("income-posted-next")),
        };
        rows.push(vec![
            Cell::link(tr!("income-posted-entry", entry = one.entry.to_string()), entry),
            statement,
            Cell::new(currency.format(one.amount)),
        ]);
    }
    let columns = vec![
        Column::text(tr!("income-posted-ledger")),
        Column::text(tr!("income-posted-statement")),
        Column::amount(tr!("income-to-pool")),
    ];
    Ok(Some(DataTable::new(tr!("income-posted"), columns).rows(rows)))
}

fn pay_form(
    visit: &Visit,
    address: &str,
    facts: &InvoiceFacts,
    typed: &Typed,
    problems: &Problems,
) -> Result<PayForm, PageError> {
    let today = facts.today.to_string();
    let paid_on = if typed.own_rate.is_some() { typed.paid_on.clone() } else { today };
    let recorded = facts.line.invoice.own_rate.map(crate::domain::money::Rate::percent).unwrap_or_default();
    let hint = match facts.agreed_rate {
        Some(rate) => tr!("income-rate-hint-today", rate = rate.format()),
        None => tr!("income-rate-hint"),
    };
    Ok(PayForm {
        action: format!("{address}/paid"),
        idem: visit.new_key()?,
        paid_on: Field::date("paid_on", tr!("income-paid-on")).value(paid_on).error(problems.at("paid_on")),
        own_rate: Field::percent("own_rate", tr!("income-rate"))
            .hint(hint)
            .optional()
            .value(typed.own_rate.clone().unwrap_or(recorded))
            .error(problems.at("own_rate")),
    })
}

fn badge(facts: &InvoiceFacts) -> Badge {
    match (facts.line.invoice.voided_at, facts.line.invoice.paid_on) {
        (Some(_), _) => Badge::new(BadgeKind::Cancelled, tr!("income-voided")),
        (None, Some(_)) => Badge::new(BadgeKind::Paid, tr!("income-paid")),
        (None, None) => Badge::new(BadgeKind::Open, tr!("income-on-the-way")),
    }
}

fn lead(visit: &Visit, facts: &InvoiceFacts) -> Result<String, PageError> {
    let (line, currency) = (&facts.line, visit.currency()?);
    let gives = currency.format(line.contribution);
    Ok(match (line.invoice.voided_at, line.invoice.paid_on) {
        (Some(_), _) => tr!("income-invoice-lead-voided"),
        (None, Some(day)) => match line.rate {
            Some(rate) => {
                tr!("income-invoice-lead-gave", day = day_with_year(day), amount = gives, rate = rate.format())
            }
            None => tr!("income-invoice-lead-nothing", day = day_with_year(day)),
        },
        (None, None) => tr!("income-invoice-lead-unpaid", amount = gives),
    })
}

fn lines(visit: &Visit, facts: &InvoiceFacts) -> Result<Vec<(String, String)>, PageError> {
    let (invoice, currency, zone) = (&facts.line.invoice, visit.currency()?, visit.zone()?);
    let mut lines = vec![
        (tr!("income-whose"), facts.line.member_name.clone()),
        (tr!("income-amount-net"), currency.format(invoice.amount)),
        (tr!("income-day"), day_with_year(invoice.issued_on)),
        (tr!("income-kind"), invoice.kind.clone()),
    ];
    lines.extend(invoice.client.clone().map(|client| (tr!("income-client"), client)));
    if !invoice.description.is_empty() {
        lines.push((tr!("income-what"), invoice.description.clone()));
    }
    lines.extend(invoice.own_rate.map(|rate| (tr!("income-rate"), tr!("income-percent", rate = rate.format()))));
    lines.push((tr!("income-recorded-day"), day_with_year(zone.day_of(invoice.recorded_at))));
    lines.extend(invoice.voided_at.map(|at| (tr!("income-voided-day"), day_with_year(zone.day_of(at)))));
    lines.extend(invoice.voided_why.clone().map(|why| (tr!("income-why"), why)));
    Ok(lines)
}
