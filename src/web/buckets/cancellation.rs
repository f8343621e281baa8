//! `/{group}/buckets/{bucket}/cancellation`: a funded bucket is given up; the page shows exactly where its money goes.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::ending::{self, EndingForm, Words};
use super::number_of;
use crate::domain::agreement::CancelledTo;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::language::{capital, counted_word};
use crate::services::buckets::{CancelBucket, CancelFacts, cancel, cancel_facts};
use crate::services::once::IdempotencyKey;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Cell, Column, DataTable, Field};
use crate::web::rounds::words::Pen;
use crate::web::visit::Visit;

/// The form, with what would be posted.
///
/// # Errors
/// When the bucket is not there or has ended; the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    draw(&visit, number_of(&path.1)?, StatusCode::OK, "", |_| Problems::new()).await
}

/// Cancels the bucket.
///
/// # Errors
/// As [`show`].
pub async fn post(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "why", "left", "to"])?;
    let (bucket, scope) = (number_of(&path.1)?, visit.member()?);
    let typed = form.text("why").to_owned();
    let why = match ending::words_of(&form, "why") {
        Ok(why) => why,
        Err(problems) => {
            return draw(&visit, bucket, StatusCode::UNPROCESSABLE_ENTITY, &typed, |_| problems).await;
        }
    };
    let expected = ending::expected(&form);
    let destination = CancelledTo::parse(form.text("to")).unwrap_or(CancelledTo::Carried);
    let command = CancelBucket { bucket, why, expected, destination };
    let key = IdempotencyKey::parse(form.text("idem"), &command);
    match ending::answered(visit.on_db(move |db| cancel(db, &scope, command, key)).await?)? {
        Ok(done) => {
            let pen = Pen::new(&visit, &[done.rest])?;
            let sentence = match done.destination {
                _ if !done.rest.is_positive() => tr!("buckets-cancel-done"),
                CancelledTo::Carried => tr!("buckets-cancel-done-carried", amount = pen.sum(done.rest)),
                CancelledTo::Foundation => tr!("buckets-cancel-done-fund", amount = pen.sum(done.rest)),
                CancelledTo::Givers => tr!("buckets-cancel-done-givers", amount = pen.sum(done.rest)),
            };
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
    typed: &str,
    problems: impl FnOnce(&Pen) -> Problems,
) -> Result<HttpResponse, PageError> {
    let scope = visit.member()?;
    let facts = visit.on_db(move |db| cancel_facts(db, &scope, bucket)).await?.map_err(ending::no_form)?;
    let mut amounts = vec![facts.found.funded, facts.found.holds];
    amounts.extend(facts.decision.shares.iter().flat_map(|share| [share.gave, share.part]));
    let pen = Pen::new(visit, &amounts)?;
    let problems = problems(&pen);
    let why = Field::area("why", tr!("buckets-cancel-why"))
        .value(typed)
        .hint(tr!("buckets-cancel-why-hint"))
        .max_length(20_000)
        .error(problems.at("why"));
    let form = EndingForm {
        action: visit.to(&format!("buckets/{bucket}/cancellation"))?,
        fields: vec![why],
        hidden: vec![("left", facts.found.holds.minor().to_string()), ("to", facts.destination.as_str().to_owned())],
        button: tr!("buckets-cancel-heading"),
        is_danger: true,
    };
    let words = Words {
        heading: tr!("buckets-cancel-heading"),
        lead: lead(&facts, &pen),
        sum: ending::sum(&facts.found, &pen),
        table: table(&facts, &pen),
        remarks: remarks(&facts),
        form: Some(form),
    };
    ending::draw(visit, status, &facts.found, problems, words)
}

fn lead(facts: &CancelFacts, pen: &Pen) -> String {
    if !facts.found.holds.is_positive() {
        return tr!("buckets-cancel-nothing");
    }
    let amount = pen.sum(facts.found.holds);
    match (facts.destination, &facts.foundation) {
        (CancelledTo::Carried, _) => tr!("buckets-cancel-carried", amount = amount),
        (CancelledTo::Foundation, Some(fund)) => tr!("buckets-cancel-fund", amount = amount, fund = fund),
        (CancelledTo::Foundation, None) => tr!("buckets-cancel-fund-unnamed", amount = amount),
        (CancelledTo::Givers, _) => tr!("buckets-cancel-givers", amount = amount),
    }
}

/// Each giver with what they gave and get back.
fn table(facts: &CancelFacts, pen: &Pen) -> Option<DataTable> {
    if facts.decision.shares.is_empty() || !facts.decision.rest.is_positive() {
        return None;
    }
    let columns = vec![
        Column::text(tr!("buckets-cancel-giver")),
        Column::amount(tr!("buckets-cancel-gave")),
        Column::amount(tr!("buckets-cancel-back")),
    ];
    let rows = facts.decision.shares.iter().map(|share| {
        let name = facts.names.iter().find(|(number, _)| *number == share.member).map(|(_, name)| name.clone());
        let name = Cell::new(name.unwrap_or_default());
        let name = if share.has_left { name.note(tr!("buckets-cancel-gone")) } else { name };
        vec![name, Cell::new(pen.sum(share.gave)), Cell::new(pen.sum(share.part))]
    });
    let gave = Amount::total(facts.decision.shares.iter().map(|share| share.gave)).unwrap_or(facts.found.funded);
    let total =
        vec![Cell::new(tr!("buckets-together")), Cell::new(pen.sum(gave)), Cell::new(pen.sum(facts.decision.rest))];
    Some(DataTable {
        total: Some(total),
        ..DataTable::new(tr!("buckets-cancel-caption"), columns).rows(rows.collect())
    })
}

fn remarks(facts: &CancelFacts) -> Vec<String> {
    let mut remarks = Vec::new();
    let waiting = facts.found.waiting.len();
    if waiting > 0 {
        let word = capital(&counted_word(waiting));
        remarks.push(tr!("buckets-cancel-waiting", count = waiting, word = word));
    }
    if facts.destination == CancelledTo::Givers {
        remarks.push(tr!("buckets-cancel-next-round"));
    }
    remarks
}
