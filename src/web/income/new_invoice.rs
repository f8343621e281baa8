//! `/{group}/invoices/new`: what came in?

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::invoice_form::{Fields, Typed, fields, twin};
use super::words::{recorded, tell_invoice};
use crate::services::invoices::record_invoice;
use crate::services::once::IdempotencyKey;
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, Layout};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "income/new_invoice.html")]
struct NewInvoicePage {
    page: Layout,
    back: String,
    action: String,
    idem: String,
    problems: Problems,
    twin: Option<Callout>,
    form: Fields,
}

/// The form, empty. After "save and add another" the member and the kind of work stay chosen.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit, query: web::Query<BTreeMap<String, String>>) -> Result<HttpResponse, PageError> {
    let own = visit.member()?.member().to_string();
    let member = query.get("member").cloned().unwrap_or(own);
    let kind = query.get("kind").cloned().unwrap_or_default();
    let typed = Typed { member, kind, ..Typed::default() };
    draw(&visit, StatusCode::OK, &typed, Problems::new(), None).await
}

/// Records the invoice.
///
/// # Errors
/// When the form is not ours or the database is away.
pub async fn send(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    let (who, currency, typed) = (visit.member()?, visit.currency()?, Typed::read(&form)?);
    let (mut problems, mut callout) = (Problems::new(), None);
    let command = typed.command(who.member(), currency, &mut problems).filter(|_| problems.is_empty());
    if let Some(mut command) = command {
        command.key = IdempotencyKey::parse(form.text("idem"), &typed);
        let number = command.number.as_str().to_owned();
        let next = if form.text("op") == "another" {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.append_pair("member", &command.member.to_string());
            if let Some(kind) = &command.kind {
                query.append_pair("kind", kind.as_str());
            }
            format!("invoices/new?{}", query.finish())
        } else {
            "invoices".to_owned()
        };
        match visit.on_db(move |db| record_invoice(db, &who, command)).await? {
            Ok(done) => return visit.redirect(&visit.to(&next)?, &recorded(currency, &number, &done)),
            Err(Failure::Refused(refused)) => {
                callout = twin(&visit, &refused)?;
                tell_invoice(&mut problems, &refused);
            }
            Err(Failure::Store(error)) => return Err(error.into()),
        }
    }
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, &typed, problems, callout).await
}

async fn draw(
    visit: &Visit,
    status: StatusCode,
    typed: &Typed,
    problems: Problems,
    twin: Option<Callout>,
) -> Result<HttpResponse, PageError> {
    let layout = visit.layout(tr!("income-record"), Nav::Money);
    let page = NewInvoicePage {
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        back: visit.to("invoices")?,
        action: visit.to("invoices/new")?,
        idem: visit.new_key()?,
        form: fields(visit, typed, &problems, true).await?,
        twin,
        problems,
    };
    visit.render_status(status, &page)
}
