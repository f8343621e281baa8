//! What the three forms after funding have in common: finishing, more time, cancelling.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use crate::domain::ending::EndingKind;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::text::LongText;
use crate::language::{capital, counted_word, day_with_year, round_title};
use crate::services::buckets::{EndRefused, Running};
use crate::store::Failure;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{DataTable, Field, Layout, SumRow};
use crate::web::rounds::words::Pen;
use crate::web::typed::text_sentence;
use crate::web::visit::{Nav, Visit};

/// A form with the figures that it stands on.
#[derive(Template)]
#[template(path = "buckets/ending.html")]
pub struct EndingPage {
    page: Layout,
    problems: Problems,
    back: (String, String),
    heading: String,
    lead: String,
    sum: Vec<SumRow>,
    table: Option<DataTable>,
    remarks: Vec<String>,
    form: Option<EndingForm>,
    key: String,
}

/// The form itself; none while something stands in its way.
pub struct EndingForm {
    /// Where it goes.
    pub action: String,
    /// What is typed.
    pub fields: Vec<Field>,
    /// What the page showed, so that nothing else is posted.
    pub hidden: Vec<(&'static str, String)>,
    /// The button's words.
    pub button: String,
    /// Whether it cannot be undone.
    pub is_danger: bool,
}

/// What one of the pages says.
pub struct Words {
    /// The heading.
    pub heading: String,
    /// The first sentence.
    pub lead: String,
    /// The figures.
    pub sum: Vec<SumRow>,
    /// Who gets what.
    pub table: Option<DataTable>,
    /// What else there is to know.
    pub remarks: Vec<String>,
    /// The form.
    pub form: Option<EndingForm>,
}

/// Draws one of the pages.
pub fn draw(
    visit: &Visit,
    status: StatusCode,
    found: &Running,
    problems: Problems,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let layout = visit.layout(&words.heading, Nav::Buckets);
    let title = found.bucket.title.clone();
    let page = EndingPage {
        page: if problems.is_empty() { layout } else { layout.with_problem() },
        problems,
        back: (visit.to(&format!("buckets/{}", found.bucket.number))?, title),
        heading: words.heading,
        lead: words.lead,
        sum: words.sum,
        table: words.table,
        remarks: words.remarks,
        form: words.form,
        key: visit.new_key()?,
    };
    visit.render_status(status, &page)
}

/// What the bucket got, paid, and holds.
pub fn sum(found: &Running, pen: &Pen) -> Vec<SumRow> {
    let mut rows = vec![SumRow::new(tr!("buckets-sum-funded"), pen.sum(found.funded))];
    if found.paid.is_positive() {
        rows.push(SumRow::new(tr!("buckets-sum-paid"), pen.sum(found.paid)));
    }
    rows.extend(corrected_row(found.corrected, pen));
    rows.push(SumRow::result(tr!("buckets-sum-left"), pen.sum(found.holds)));
    rows
}

/// What corrections put in or took out, in a sum; nothing where there were none.
pub(super) fn corrected_row(corrected: Amount, pen: &Pen) -> Option<SumRow> {
    let label = || match corrected.is_negative() {
        true => tr!("buckets-sum-corrected-off"),
        false => tr!("buckets-sum-corrected-on"),
    };
    (!corrected.is_zero()).then(|| SumRow::new(label(), pen.sum(corrected.abs())))
}

/// A refusal at its field, or as the heading of the form.
fn explain(refusal: &EndRefused, field: &'static str, pen: &Pen, problems: &mut Problems) {
    match refusal {
        EndRefused::NoWords => problems.add(field, tr!("buckets-end-why-needed")),
        EndRefused::NotLater { after } => {
            problems.add("until", tr!("buckets-extend-too-early", day = day_with_year(*after)));
        }
        other => problems.heading = Some(sentence(other, pen)),
    }
}

/// A refusal in words.
pub fn sentence(refusal: &EndRefused, pen: &Pen) -> String {
    match refusal {
        EndRefused::PayoutsWait { count, sum } => {
            let word = capital(&counted_word(*count));
            tr!("buckets-end-payouts-wait", count = *count, word = word, sum = pen.sum(*sum))
        }
        EndRefused::Changed { holds } => tr!("buckets-end-changed", amount = pen.sum(*holds)),
        other => conflict(other),
    }
}

/// A refusal of which no form is shown any more.
fn conflict(refusal: &EndRefused) -> String {
    match refusal {
        EndRefused::NotFunded => tr!("buckets-end-not-funded"),
        EndRefused::Funded { .. } => tr!("buckets-end-funded"),
        EndRefused::InRound { round } => tr!("buckets-end-in-round", round = round_title(round)),
        EndRefused::Ended { how: EndingKind::Done } => tr!("buckets-end-done"),
        EndRefused::Ended { how: EndingKind::Cancelled } => tr!("buckets-end-cancelled"),
        EndRefused::Ended { how: EndingKind::Withdrawn } => tr!("buckets-end-withdrawn"),
        EndRefused::KeyReused => tr!("buckets-end-sent"),
        EndRefused::NoSuchBucket
        | EndRefused::NotYours
        | EndRefused::NotFacilitator
        | EndRefused::PayoutsWait { .. }
        | EndRefused::NoWords
        | EndRefused::NotLater { .. }
        | EndRefused::Changed { .. } => tr!("buckets-end-late"),
    }
}

/// The page of an error that leaves no form to show: not there, not yours, too late.
pub fn no_form(failure: Failure<EndRefused>) -> PageError {
    match failure {
        Failure::Store(error) => error.into(),
        Failure::Refused(EndRefused::NoSuchBucket) => PageError::NotFound,
        Failure::Refused(EndRefused::NotYours | EndRefused::NotFacilitator) => {
            PageError::Forbidden(Action::CloseBucket)
        }
        Failure::Refused(refusal) => PageError::Conflict(conflict(&refusal)),
    }
}

/// What was done; or why not, where the form is shown again with what was typed. Everything else leaves no form.
///
/// # Errors
/// The page of what leaves no form to show.
pub fn answered<T>(outcome: Result<T, Failure<EndRefused>>) -> Result<Result<T, EndRefused>, PageError> {
    match outcome {
        Ok(done) => Ok(Ok(done)),
        Err(Failure::Refused(refusal)) if keeps_the_form(&refusal) => Ok(Err(refusal)),
        Err(failure) => Err(no_form(failure)),
    }
}

/// The problems of a form that was refused, once the figures of its sentences can be written.
pub fn explained(refusal: EndRefused, field: &'static str) -> impl FnOnce(&Pen) -> Problems {
    move |pen: &Pen| {
        let mut problems = Problems::new();
        explain(&refusal, field, pen, &mut problems);
        problems
    }
}

/// The report or the reason, as it was typed.
///
/// # Errors
/// What has to be mended.
pub fn words_of(form: &Form, field: &'static str) -> Result<LongText, Problems> {
    LongText::parse(form.text(field)).map_err(|error| {
        let mut problems = Problems::new();
        problems.add(field, text_sentence(error));
        problems
    })
}

/// What the page said that the bucket holds. A form without its figures is never taken for what the page says now.
pub fn expected(form: &Form) -> Amount {
    form.text("left").parse().map_or(Amount::from_minor(-1), Amount::from_minor)
}

/// Whether the form can be shown again with what was typed.
const fn keeps_the_form(refusal: &EndRefused) -> bool {
    matches!(
        refusal,
        EndRefused::NoWords
            | EndRefused::NotLater { .. }
            | EndRefused::Changed { .. }
            | EndRefused::PayoutsWait { .. }
            | EndRefused::KeyReused
    )
}
