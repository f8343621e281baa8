//! `/{group}/invoices/import` and its like: a file arrives; it is reviewed before anything is written.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{ContentDisposition, DispositionParam, DispositionType};
use askama::Template;

use super::words::import_refused;
use super::{Guide, Shown};
use crate::services::imports::upload;
use crate::store::Failure;
use crate::tr;
use crate::web::form::Problems;
use crate::web::page_error::PageError;
use crate::web::parts::{Field, FieldKind, Layout};
use crate::web::upload::Upload;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "imports/file.html")]
struct ImportPage {
    page: Layout,
    guide: Guide,
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
pub async fn show<K: Shown>(visit: Visit) -> Result<HttpResponse, PageError> {
    draw::<K>(&visit, StatusCode::OK, None)
}

/// Keeps the file and leads to its review.
///
/// # Errors
/// When the form is not ours or the database is away.
pub async fn send<K: Shown>(visit: Visit, form: Upload) -> Result<HttpResponse, PageError> {
    let Some((name, content)) = form.file("file") else {
        return draw::<K>(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(tr!("imports-file-needed")));
    };
    let (who, name, content) = (visit.member()?, name.to_owned(), content.to_vec());
    match visit.on_db(move |db| upload::<K>(db, &who, &name, content)).await? {
        Ok(import) => visit.redirect(&visit.to(&format!("{}/import/{import}", K::PLACE))?, ""),
        Err(Failure::Refused(refused)) => {
            draw::<K>(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(import_refused(&refused)))
        }
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

/// A sample file.
///
/// # Errors
/// When there is no group.
pub async fn sample<K: Shown>(visit: Visit) -> Result<HttpResponse, PageError> {
    let disposition = ContentDisposition {
        disposition: DispositionType::Attachment,
        parameters: vec![DispositionParam::Filename(format!("{}-sample.csv", K::PLACE.replace('/', "-")))],
    };
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header(disposition)
        .body(K::SAMPLE.replace("{currency}", visit.currency()?.code())))
}

/// The upload form, with what was wrong with the last file.
pub(super) fn draw<K: Shown>(
    visit: &Visit,
    status: StatusCode,
    wrong: Option<String>,
) -> Result<HttpResponse, PageError> {
    let mut problems = Problems::new();
    if let Some(sentence) = wrong {
        problems.add("file", sentence);
    }
    let guide = K::guide();
    let layout = visit.layout(guide.title.as_str(), K::NAV);
    let mut file = Field::new(FieldKind::File, "file", tr!("imports-file"))
        .hint(tr!("imports-file-hint"))
        .error(problems.at("file"));
    file.accept = Some(".csv,text/csv".to_owned());
    let page = ImportPage {
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        guide,
        back: visit.to(K::PLACE)?,
        action: visit.to(&format!("{}/import", K::PLACE))?,
        sample: visit.to(&format!("{}/import/sample.csv", K::PLACE))?,
        problems,
        file,
    };
    visit.render_status(status, &page)
}
