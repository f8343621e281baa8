//! `/{group}/invoices/import/{import}` and its like: did every row arrive as I meant?

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::problems::{column_words, row_problem};
use super::words::import_refused;
use super::{Guide, SHOWN, Shown, file};
use crate::services::imports::{Applied, BadRow, ColumnMap, ImportRefused, Kind, Review, apply, match_columns, review};
use crate::store::{Db, Failure};
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::long::{Long, Resumed, Waiting};
use crate::web::page_error::PageError;
use crate::web::parts::{Cell, Column, DataTable, Layout, Notice, Select};
use crate::web::visit::Visit;
use crate::web::words::commas;

#[derive(Template)]
#[template(path = "imports/review.html")]
struct ReviewPage {
    page: Layout,
    guide: Guide,
    back: String,
    title: String,
    lead: String,
    problems: Problems,
    columns: Vec<Select>,
    columns_open: bool,
    columns_action: String,
    unused: Option<String>,
    bad: Option<DataTable>,
    bad_more: usize,
    good: Option<DataTable>,
    good_more: usize,
    apply: Option<Apply>,
}

struct Apply {
    action: String,
    fingerprint: String,
    label: String,
    remark: Option<String>,
}

/// What became of the rows; and the review as it stands, when it is to be shown again.
struct Ended<K: Shown> {
    applied: Result<Applied, Failure<ImportRefused>>,
    again: Option<Found<K>>,
}

type Found<K> = Result<Review<<K as Kind>::Row>, Failure<ImportRefused>>;

/// The review, or what became of its rows.
///
/// # Errors
/// When there is no such import, or the database is away.
pub async fn show<K: Shown>(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let number = import_number(&path.1)?;
    let waiting = || Waiting { title: tr!("progress-apply"), nav: K::NAV, leave: tr!("progress-leave-import") };
    let notice = match visit.resumed::<Ended<K>>(waiting)? {
        Resumed::Away(page) => return Ok(page),
        Resumed::Done(ended) => return after(&visit, number, ended),
        Resumed::Nothing => None,
        Resumed::Lost => Some(Notice::problem(tr!("progress-lost-apply"))),
    };
    let who = visit.member()?;
    let waiting = || Waiting { title: tr!("progress-review"), nav: K::NAV, leave: tr!("progress-leave-review") };
    match visit.long_look(waiting, move |db| -> Found<K> { review::<K>(db, &who, number) }).await? {
        Long::Done(found) => draw::<K>(&visit, StatusCode::OK, number, found, Problems::new(), notice),
        Long::Away(page) => Ok(page),
    }
}

/// Corrects which column is what, and shows the review again.
///
/// # Errors
/// When the form is not ours, there is no such import, or the database is away.
pub async fn columns<K: Shown>(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&["column["])?;
    let (who, number) = (visit.member()?, import_number(&path.1)?);
    let map = ColumnMap::from_pairs(form.starting("column["));
    let address = visit.to(&format!("{}/import/{number}", K::PLACE))?;
    match visit.on_db(move |db| match_columns::<K>(db, &who, number, map)).await? {
        Ok(()) => {
            visit.forget_look(&address)?;
            visit.redirect(&address, "")
        }
        Err(Failure::Refused(refused)) => over::<K>(&visit, &refused),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

/// Writes the good rows.
///
/// # Errors
/// When the form is not ours, there is no such import, or the database is away.
pub async fn send<K: Shown>(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&["fingerprint"])?;
    let (who, number, shown) = (visit.member()?, import_number(&path.1)?, form.text("fingerprint").to_owned());
    let address = visit.to(&format!("{}/import/{number}", K::PLACE))?;
    visit.forget_look(&address)?;
    let work = move |db: &Db| {
        let applied = apply::<K>(db, &who, number, &shown);
        let again = match &applied {
            Err(Failure::Refused(refused)) => shown_again(refused).map(|_| review::<K>(db, &who, number)),
            _ => None,
        };
        Ended::<K> { applied, again }
    };
    match visit.long(&address, work).await? {
        Long::Done(ended) => after(&visit, number, ended),
        Long::Away(page) => Ok(page),
    }
}

/// Refusals that show the review again, with this status.
const fn shown_again(refused: &ImportRefused) -> Option<StatusCode> {
    match refused {
        ImportRefused::Changed => Some(StatusCode::CONFLICT),
        ImportRefused::ColumnsMissing(_) | ImportRefused::NothingGood(_) => Some(StatusCode::UNPROCESSABLE_ENTITY),
        _ => None,
    }
}

fn after<K: Shown>(visit: &Visit, number: i64, ended: Ended<K>) -> Result<HttpResponse, PageError> {
    match ended.applied {
        Ok(done) => {
            let imported = tr!("imports-done", count = done.rows, file = done.file_name);
            let sentence = match done.bad.len() {
                0 => imported,
                count => format!("{imported} {}", tr!("imports-done-stayed", count = count)),
            };
            visit.redirect(&visit.to(K::PLACE)?, &sentence)
        }
        Err(Failure::Refused(refused)) => {
            let (Some(status), Some(again)) = (shown_again(&refused), ended.again) else {
                return over::<K>(visit, &refused);
            };
            let mut problems = Problems::new();
            problems.heading = Some(import_refused(&refused));
            draw::<K>(visit, status, number, again, problems, None)
        }
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

fn import_number(text: &str) -> Result<i64, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

/// The import is over, one way or another.
fn over<K: Shown>(visit: &Visit, refused: &ImportRefused) -> Result<HttpResponse, PageError> {
    match refused {
        ImportRefused::AlreadyApplied { .. } => visit.redirect(&visit.to(K::PLACE)?, &import_refused(refused)),
        ImportRefused::Missing | ImportRefused::NotAllowed => Err(PageError::NotFound),
        refused => file::draw::<K>(visit, StatusCode::UNPROCESSABLE_ENTITY, Some(import_refused(refused)), None),
    }
}

fn draw<K: Shown>(
    visit: &Visit,
    status: StatusCode,
    number: i64,
    found: Found<K>,
    problems: Problems,
    notice: Option<Notice>,
) -> Result<HttpResponse, PageError> {
    let found = match found {
        Ok(found) => found,
        Err(Failure::Refused(refused)) => return over::<K>(visit, &refused),
        Err(Failure::Store(error)) => return Err(error.into()),
    };
    let (currency, address) = (visit.currency()?, visit.to(&format!("{}/import/{number}", K::PLACE))?);
    let invoices = visit.to("invoices")?;
    let missing: Vec<String> = found.columns.missing().iter().map(|field| column_words(field.label)).collect();
    let mut layout = visit.layout(tr!("imports-review", file = found.file_name), K::NAV);
    layout.notice = notice.or(layout.notice);
    let page = ReviewPage {
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        guide: K::guide(),
        back: visit.to(&format!("{}/import", K::PLACE))?,
        title: title::<K>(&found, !missing.is_empty()),
        lead: match missing.is_empty() {
            true => K::lead(&found.good, currency),
            false => tr!("imports-missing", file = found.file_name, columns = commas(&missing)),
        },
        problems,
        columns: selects::<K>(&found),
        columns_open: !missing.is_empty(),
        columns_action: format!("{address}/match"),
        unused: unused::<K>(&found),
        bad_more: found.bad.len().saturating_sub(SHOWN),
        bad: (!found.bad.is_empty()).then(|| bad_table(&found.bad, &invoices)),
        good_more: found.good.len().saturating_sub(SHOWN),
        good: (!found.good.is_empty()).then(|| K::table(&found.good, currency)),
        apply: (!found.good.is_empty()).then(|| Apply {
            action: address,
            fingerprint: found.fingerprint.clone(),
            label: tr!("imports-apply", count = found.good.len()),
            remark: remark(found.bad.len()),
        }),
    };
    visit.render_status(status, &page)
}

fn remark(bad: usize) -> Option<String> {
    (bad > 0).then(|| tr!("imports-remark", count = bad))
}

fn title<K: Shown>(found: &Review<K::Row>, misses_columns: bool) -> String {
    let (good, bad) = (found.good.len(), found.bad.len());
    match (misses_columns, bad) {
        (true, _) => tr!("imports-title-columns"),
        (false, 0) => tr!("imports-title-good", count = good),
        (false, _) => tr!("imports-title-some", good = good, count = good + bad),
    }
}

fn selects<K: Shown>(found: &Review<K::Row>) -> Vec<Select> {
    let headers = &found.columns.headers;
    let select = |one: &crate::services::imports::Matched| {
        let chosen = one.column.and_then(|place| headers.get(place)).map_or("", String::as_str);
        let none = if one.field.required { tr!("imports-column-choose") } else { tr!("imports-column-none") };
        let none = (String::new(), none);
        let choices = std::iter::once(none).chain(headers.iter().map(|header| (header.clone(), header.clone())));
        let name = format!("column[{}]", one.field.key);
        let mut list = Select::new(name, column_words(one.field.label), chosen, choices);
        list.id = format!("column-{}", one.field.key);
        if one.field.required && one.column.is_none() {
            list.error = Some(tr!("imports-column-needed"));
        }
        list
    };
    found.columns.matched.iter().map(select).collect()
}

fn unused<K: Shown>(found: &Review<K::Row>) -> Option<String> {
    let unused: Vec<String> = found.columns.unused().into_iter().map(str::to_owned).collect();
    (!unused.is_empty()).then(|| tr!("imports-unused", columns = commas(&unused)))
}

/// The rows that stay out; one that is there already leads to the invoice that stands in its way.
fn bad_table(bad: &[BadRow], invoices: &str) -> DataTable {
    let why = |row: &BadRow| match row.problem.twin() {
        Some(twin) => Cell::link(row_problem(&row.problem), format!("{invoices}/{twin}")),
        None => Cell::new(row_problem(&row.problem)),
    };
    let rows =
        bad.iter().take(SHOWN).map(|row| vec![Cell::new(tr!("imports-line", line = row.line.to_string())), why(row)]);
    DataTable::new(tr!("imports-rows-bad"), vec![Column::text(tr!("imports-where")), Column::text(tr!("imports-why"))])
        .rows(rows.collect())
}
