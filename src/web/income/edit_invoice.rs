//! `/{group}/invoices/{invoice}/edit`: what should it say? Only while it is unpaid.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::invoice::invoice_id;
use super::invoice_form::{Fields, Typed, fields, twin};
use super::words::tell_invoice;
use crate::domain::ids::InvoiceId;
use crate::domain::policy::Action;
use crate::language::Rich;
use crate::rich;
use crate::services::invoices::{ChangeInvoice, InvoiceRefused, change_invoice, find_invoice};
use crate::services::once::IdempotencyKey;
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, Layout};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "income/edit_invoice.html")]
struct EditInvoicePage {
    page: Layout,
    back: String,
    heading: Rich,
    number: String,
    idem: String,
    problems: Problems,
    twin: Option<Callout>,
    form: Fields,
}

/// The form, as the invoice stands.
///
/// # Errors
/// When there is no such invoice that this member may change, or the database is away.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    draw(&visit, StatusCode::OK, invoice_id(&path.1)?, None, Problems::new(), None).await
}

/// Changes the invoice.
///
/// # Errors
/// When there is no such invoice, the form is not ours, or the database is away.
pub async fn send(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    let (who, currency, id) = (visit.member()?, visit.currency()?, invoice_id(&path.1)?);
    let typed = Typed::read(&form)?;
    let (mut problems, mut callout) = (Problems::new(), None);
    // A member's form has no list of members: it stays whose it is.
    let facts = visit.on_db(move |db| find_invoice(db, &who, id)).await??.ok_or(PageError::NotFound)?;
    let command = typed.command(facts.line.invoice.member, currency, &mut problems).filter(|_| problems.is_empty());
    if let Some(mut to) = command {
        to.key = IdempotencyKey::parse(form.text("idem"), &(id, &typed));
        let number = to.number.as_str().to_owned();
        match visit.on_db(move |db| change_invoice(db, &who, ChangeInvoice { invoice: id, to })).await? {
            Ok(()) => {
                let sentence = tr!("income-changed", number = number);
                return visit.redirect(&visit.to(&format!("invoices/{id}"))?, &sentence);
            }
            Err(Failure::Refused(InvoiceRefused::Missing)) => return Err(PageError::NotFound),
            Err(Failure::Refused(refused @ (InvoiceRefused::AlreadyPaid(_) | InvoiceRefused::AlreadyVoided))) => {
                return over(&visit, id, &refused);
            }
            Err(Failure::Refused(refused)) => {
                callout = twin(&visit, &refused)?;
                tell_invoice(&mut problems, &refused);
            }
            Err(Failure::Store(error)) => return Err(error.into()),
        }
    }
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, id, Some(typed), problems, callout).await
}

/// It was paid or voided: it stays as it is, and its page says what can be done instead.
fn over(visit: &Visit, id: InvoiceId, refused: &InvoiceRefused) -> Result<HttpResponse, PageError> {
    let sentence = match refused {
        InvoiceRefused::AlreadyVoided => tr!("income-change-voided"),
        _ => tr!("income-change-paid"),
    };
    visit.redirect(&visit.to(&format!("invoices/{id}"))?, &sentence)
}

async fn draw(
    visit: &Visit,
    status: StatusCode,
    id: InvoiceId,
    typed: Option<Typed>,
    problems: Problems,
    twin: Option<Callout>,
) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    let facts = visit.on_db(move |db| find_invoice(db, &who, id)).await??.ok_or(PageError::NotFound)?;
    let invoice = &facts.line.invoice;
    if invoice.member != who.member() && !visit.may(Action::RecordInvoice) {
        return Err(PageError::Forbidden(Action::RecordInvoice));
    }
    if invoice.voided_at.is_some() {
        return over(visit, id, &InvoiceRefused::AlreadyVoided);
    }
    if let Some(day) = invoice.paid_on {
        return over(visit, id, &InvoiceRefused::AlreadyPaid(day));
    }
    let heading = rich!("income-change", number = invoice.number).user("number");
    let layout = visit.layout(heading.words(), Nav::Money);
    let currency = visit.currency()?;
    let typed = typed.unwrap_or_else(|| Typed::of(invoice, currency));
    let page = EditInvoicePage {
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        back: visit.to(&format!("invoices/{id}"))?,
        heading,
        number: invoice.number.clone(),
        idem: visit.new_key()?,
        form: fields(visit, &typed, &problems, false).await?,
        twin,
        problems,
    };
    visit.render_status(status, &page)
}
