//! `/{group}/buckets/{bucket}/report`: it is done, and what became of it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::ending::{self, EndingForm, Words};
use super::number_of;
use crate::domain::ids::BucketNumber;
use crate::services::buckets::{FinishBucket, FinishFacts, finish, finish_facts};
use crate::services::once::IdempotencyKey;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::Field;
use crate::web::rounds::words::Pen;
use crate::web::visit::Visit;

/// The form.
///
/// # Errors
/// When the bucket is not there, not the member's, or has ended; the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    draw(&visit, number_of(&path.1)?, StatusCode::OK, "", |_| Problems::new()).await
}

/// Finishes the bucket.
///
/// # Errors
/// As [`show`].
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "report", "left"])?;
    let (bucket, scope) = (number_of(&path.1)?, visit.member()?);
    let typed = form.text("report").to_owned();
    let report = match ending::words_of(&form, "report") {
        Ok(report) => report,
        Err(problems) => {
            return draw(&visit, bucket, StatusCode::UNPROCESSABLE_ENTITY, &typed, |_| problems).await;
        }
    };
    let expected = ending::expected(&form);
    let command = FinishBucket { bucket, report, expected };
    let key = IdempotencyKey::parse(form.text("idem"), &command);
    match ending::answered(visit.on_db(move |db| finish(db, &scope, command, key)).await?)? {
        Ok(done) => {
            let pen = Pen::new(&visit, &[done.carried])?;
            let sentence = if done.carried.is_positive() {
                tr!("buckets-finished", amount = pen.sum(done.carried))
            } else {
                tr!("buckets-finished-paid")
            };
            visit.redirect(&visit.to(&format!("buckets/{bucket}"))?, &sentence)
        }
        Err(refusal) => {
            draw(&visit, bucket, StatusCode::UNPROCESSABLE_ENTITY, &typed, ending::explained(refusal, "report")).await
        }
    }
}

async fn draw(
    visit: &Visit,
    bucket: BucketNumber,
    status: StatusCode,
    typed: &str,
    problems: impl FnOnce(&Pen) -> Problems,
) -> Result<HttpResponse, PageError> {
    let scope = visit.member()?;
    let facts = visit.on_db(move |db| finish_facts(db, &scope, bucket)).await?.map_err(ending::no_form)?;
    let pen = Pen::new(visit, &[facts.found.funded, facts.found.holds])?;
    let problems = problems(&pen);
    let words = words(visit, &facts, typed, &problems, &pen)?;
    ending::draw(visit, status, &facts.found, problems, words)
}

fn words(visit: &Visit, facts: &FinishFacts, typed: &str, problems: &Problems, pen: &Pen) -> Result<Words, PageError> {
    let found = &facts.found;
    let left = if found.holds.is_positive() {
        tr!("buckets-finish-left", amount = pen.sum(found.holds))
    } else {
        tr!("buckets-finish-nothing")
    };
    let report = Field::area("report", tr!("buckets-finish-report"))
        .value(typed)
        .hint(tr!("buckets-finish-report-hint"))
        .max_length(20_000)
        .error(problems.at("report"));
    let form = EndingForm {
        action: visit.to(&format!("buckets/{}/report", found.bucket.number))?,
        fields: vec![report],
        hidden: vec![("left", found.holds.minor().to_string())],
        button: tr!("buckets-finish"),
        is_danger: false,
    };
    Ok(Words {
        heading: tr!("buckets-finish-heading"),
        lead: left,
        sum: ending::sum(found, pen),
        table: None,
        remarks: facts.hindrance.iter().map(|refusal| ending::sentence(refusal, pen)).collect(),
        // What was typed is never lost: the form stays as long as there is something in it.
        form: (facts.hindrance.is_none() || !typed.is_empty()).then_some(form),
    })
}
