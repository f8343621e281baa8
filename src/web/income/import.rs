//! `/{group}/invoices/import`: a file arrives; it is reviewed before anything is written.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{ContentDisposition, DispositionParam, DispositionType};
use askama::Template;

use super::words::import_refused;
use crate::services::imports::{Invoices, upload};
use crate::store::Failure;
use crate::web::form::Problems;
use crate::web::page_error::PageError;
use crate::web::parts::{Field, FieldKind, Layout};
use crate::web::upload::Upload;
use crate::web::visit::{Nav, Visit};

/// A file to begin with: every column, a paid invoice, an unpaid one, a gift to the group, a credit note.
const SAMPLE: &str = "number,issued_on,paid_on,member,client,kind,description,amount,currency,rate_percent\r\n\
    2026-101,2026-10-01,2026-10-20,ama@example.org,Harbour Library,Design,Posters,2520.00,{currency},\r\n\
    2026-102,2026-10-05,,ama@example.org,Kade Theatre,Design,Programme,1140.00,{currency},\r\n\
    G-7,2026-10-08,2026-10-08,0,,Gift,A gift to the group,100.00,{currency},100\r\n\
    2026-103,2026-10-12,2026-10-12,ama@example.org,Harbour Library,Design,Credit note,-120.00,{currency},\r\n";

#[derive(Template)]
#[template(path = "income/import.html")]
struct ImportPage {
    page: Layout,
    back: String,
    action: String,
    sample: String,
    problems: Problems,
    file: Field,
}

/// The form.
///
/// # Errors
/// When the template fails.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    draw(&visit, StatusCode::OK, None)
}

/// Keeps the file and leads to its review.
///
/// # Errors
/// When the form is not ours or the database is away.
pub async fn send(visit: Visit, form: Upload) -> Result<HttpResponse, PageError> {
    let Some((name, content)) = form.file("file") else {
        return draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some("Choose a CSV file.".to_owned()));
    };
    let (who, name, content) = (visit.member()?, name.to_owned(), content.to_vec());
    match visit.on_db(move |db| upload::<Invoices>(db, &who, &name, content)).await? {
        Ok(import) => visit.redirect(&visit.to(&format!("invoices/import/{import}"))?, ""),
        Err(Failure::Refused(refused)) => {
            draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(import_refused(&refused)))
        }
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

/// A sample file.
///
/// # Errors
/// When there is no group.
pub async fn sample(visit: Visit) -> Result<HttpResponse, PageError> {
    let disposition = ContentDisposition {
        disposition: DispositionType::Attachment,
        parameters: vec![DispositionParam::Filename("invoices-sample.csv".to_owned())],
    };
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header(disposition)
        .body(SAMPLE.replace("{currency}", visit.currency()?.code())))
}

/// The upload form, with what was wrong with the last file.
pub(super) fn draw(visit: &Visit, status: StatusCode, wrong: Option<String>) -> Result<HttpResponse, PageError> {
    let mut problems = Problems::new();
    if let Some(sentence) = wrong {
        problems.add("file", sentence);
    }
    let layout = visit.layout("Import invoices", Nav::Money);
    let mut file = Field::new(FieldKind::File, "file", "CSV file")
        .hint("In UTF-8, with a header; commas or semicolons; up to 2 MB and 10,000 rows")
        .error(problems.at("file"));
    file.accept = Some(".csv,text/csv".to_owned());
    let page = ImportPage {
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        back: visit.to("invoices")?,
        action: visit.to("invoices/import")?,
        sample: visit.to("invoices/sample.csv")?,
        problems,
        file,
    };
    visit.render_status(status, &page)
}
