//! `/{group}/invoices/import` and its like: a file arrives; it is reviewed before anything is written.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{ContentDisposition, DispositionParam, DispositionType};
use askama::Template;

use super::words::import_refused;
use super::{Guide, Shown};
use crate::services::imports::{ImportRefused, upload};
use crate::store::Failure;
use crate::tr;
use crate::web::form::Problems;
use crate::web::long::{Long, Resumed, Waiting};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, FieldKind, Layout, Notice};
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

/// What became of a file that was sent: the number of its import.
type Sent = Result<i64, Failure<ImportRefused>>;

/// The form, or what became of the file that was sent with it.
///
/// # Errors
/// When the template fails, or the database is away.
pub async fn show<K: Shown>(visit: Visit) -> Result<HttpResponse, PageError> {
    let waiting = || Waiting { title: tr!("progress-upload"), nav: K::NAV, leave: tr!("progress-leave-review") };
    match visit.resumed::<Sent>(waiting)? {
        Resumed::Nothing => draw::<K>(&visit, StatusCode::OK, None, None),
        Resumed::Away(page) => Ok(page),
        Resumed::Done(sent) => after::<K>(&visit, sent),
        Resumed::Lost => draw::<K>(&visit, StatusCode::OK, None, Some(Notice::problem(tr!("progress-lost-upload")))),
    }
}

/// Keeps the file and leads to its review.
///
/// # Errors
/// When the form is not ours or the database is away.
pub async fn send<K: Shown>(visit: Visit, form: Upload) -> Result<HttpResponse, PageError> {
    let Some((name, content)) = form.file("file") else {
        return draw::<K>(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(tr!("imports-file-needed")), None);
    };
    let (who, name, content) = (visit.member()?, name.to_owned(), content.to_vec());
    let here = visit.to(&format!("{}/import", K::PLACE))?;
    match visit.long(&here, move |db| -> Sent { upload::<K>(db, &who, &name, content) }).await? {
        Long::Done(sent) => after::<K>(&visit, sent),
        Long::Away(page) => Ok(page),
    }
}

fn after<K: Shown>(visit: &Visit, sent: Sent) -> Result<HttpResponse, PageError> {
    match sent {
        Ok(import) => visit.redirect(&visit.to(&format!("{}/import/{import}", K::PLACE))?, ""),
        Err(Failure::Refused(refused)) => {
            draw::<K>(visit, StatusCode::UNPROCESSABLE_ENTITY, Some(import_refused(&refused)), None)
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
    notice: Option<Notice>,
) -> Result<HttpResponse, PageError> {
    let mut problems = Problems::new();
    if let Some(sentence) = wrong {
        problems.add("file", sentence);
    }
    let guide = K::guide();
    let mut layout = visit.layout(guide.title.as_str(), K::NAV);
    layout.notice = notice.or(layout.notice);
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
