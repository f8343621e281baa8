//! `/{group}/buckets/{bucket}/extension`: more time to finish, with a reason.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::ending::{self, EndingForm, Words};
use super::number_of;
use crate::domain::ids::BucketNumber;
use crate::language::day_with_year;
use crate::services::buckets::{ExtendBucket, FinishFacts, Running, extend, term_facts};
use crate::services::once::IdempotencyKey;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::Field;
use crate::web::rounds::words::Pen;
use crate::web::typed::day_or_none;
use crate::web::visit::Visit;

/// What stands in the form.
#[derive(Debug, Clone, Default)]
struct Typed {
    until: String,
    why: String,
}

/// The form.
///
/// # Errors
/// When the bucket is not there or has ended; the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    draw(&visit, number_of(&path.1)?, StatusCode::OK, &Typed::default(), |_| Problems::new()).await
}

/// Gives more time.
///
/// # Errors
/// As [`show`].
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "until", "why"])?;
    let (bucket, scope) = (number_of(&path.1)?, visit.member()?);
    let why: String = form.text("why").trim().chars().take(500).collect();
    let typed = Typed { until: form.text("until").trim().to_owned(), why: why.clone() };
    let until = match day_or_none(&typed.until) {
        Ok(Some(day)) => day,
        other => {
            let mut problems = Problems::new();
            problems.add("until", other.err().unwrap_or_else(|| tr!("buckets-extend-until-needed")));
            if why.is_empty() {
                problems.add("why", tr!("buckets-end-why-needed"));
            }
            return draw(&visit, bucket, StatusCode::UNPROCESSABLE_ENTITY, &typed, |_| problems).await;
        }
    };
    let command = ExtendBucket { bucket, until, why };
    let key = IdempotencyKey::parse(form.text("idem"), &command);
    match ending::answered(visit.on_db(move |db| extend(db, &scope, command, key)).await?)? {
        Ok(extended) => {
            let sentence = tr!("buckets-extended", day = day_with_year(extended.until));
            visit.redirect(&visit.to(&format!("buckets/{bucket}"))?, &sentence)
        }
        Err(refusal) => {
            draw(&visit, bucket, StatusCode::UNPROCESSABLE_ENTITY, &typed, ending::explained(refusal, "why")).await
        }
    }
}

async fn draw(
    visit: &Visit,
    bucket: BucketNumber,
    status: StatusCode,
    typed: &Typed,
    problems: impl FnOnce(&Pen) -> Problems,
) -> Result<HttpResponse, PageError> {
    let scope = visit.member()?;
    let found = visit.on_db(move |db| term_facts(db, &scope, bucket)).await?.map_err(ending::no_form)?;
    let FinishFacts { found, today, .. } = found;
    let pen = Pen::new(visit, &[found.funded, found.holds])?;
    let problems = problems(&pen);
    let until = Field::date("until", tr!("buckets-extend-until")).value(&typed.until).error(problems.at("until"));
    let why = Field::text("why", tr!("buckets-extend-why")).value(&typed.why).max_length(500).error(problems.at("why"));
    let form = EndingForm {
        action: visit.to(&format!("buckets/{bucket}/extension"))?,
        fields: vec![until, why],
        hidden: Vec::new(),
        button: tr!("buckets-extend"),
        is_danger: false,
    };
    let words = Words {
        heading: tr!("buckets-extend-heading"),
        lead: lead(&found, today),
        sum: ending::sum(&found, &pen),
        table: None,
        remarks: Vec::new(),
        form: Some(form),
    };
    ending::draw(visit, status, &found, problems, words)
}

fn lead(found: &Running, today: chrono::NaiveDate) -> String {
    match found.terms.last() {
        Some(term) if term.due_on < today => {
            tr!("buckets-extend-due-over", day = day_with_year(term.due_on))
        }
        Some(term) => {
            tr!("buckets-extend-due", day = day_with_year(term.due_on))
        }
        None => tr!("buckets-extend-no-day"),
    }
}
