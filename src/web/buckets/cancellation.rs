//! `/{group}/buckets/{bucket}/cancellation`: a funded bucket is given up; the page shows exactly where its money goes.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::ending::{self, EndingForm, Words};
use super::number_of;
use crate::domain::agreement::CancelledTo;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::services::buckets::{CancelBucket, CancelFacts, cancel, cancel_facts};
use crate::services::once::IdempotencyKey;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Cell, Column, DataTable, Field};
use crate::web::rounds::words::{Pen, capital, counted};
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
            let went = match done.destination {
                _ if !done.rest.is_positive() => String::new(),
                CancelledTo::Carried => format!(" {} is carried on.", pen.sum(done.rest)),
                CancelledTo::Foundation => format!(" {} went to the foundation.", pen.sum(done.rest)),
                CancelledTo::Givers => format!(" {} went back to its givers.", pen.sum(done.rest)),
            };
            visit.redirect(&visit.to(&format!("buckets/{bucket}"))?, &format!("Cancelled.{went}"))
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
    let why = Field::area("why", "Why is it cancelled?")
        .value(typed)
        .hint("Everybody who can see the bucket reads it, and its givers get it by mail")
        .max_length(20_000)
        .error(problems.at("why"));
    let form = EndingForm {
        action: visit.to(&format!("buckets/{bucket}/cancellation"))?,
        fields: vec![why],
        hidden: vec![("left", facts.found.holds.minor().to_string()), ("to", facts.destination.as_str().to_owned())],
        button: "Cancel this bucket".to_owned(),
        is_danger: true,
    };
    let words = Words {
        heading: "Cancel this bucket",
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
        return "Everything it got is paid out. Nothing goes back.".to_owned();
    }
    let to = ending::destination(facts.destination, &facts.foundation);
    format!("By the agreement in force, the {} that is left goes to {to}.", pen.sum(facts.found.holds))
}

/// Each giver with what they gave and get back.
fn table(facts: &CancelFacts, pen: &Pen) -> Option<DataTable> {
    if facts.decision.shares.is_empty() || !facts.decision.rest.is_positive() {
        return None;
    }
    let columns = vec![Column::text("Giver"), Column::amount("Gave"), Column::amount("Gets back")];
    let rows = facts.decision.shares.iter().map(|share| {
        let name = facts.names.iter().find(|(number, _)| *number == share.member).map(|(_, name)| name.clone());
        let name = Cell::new(name.unwrap_or_default());
        let name = if share.has_left { name.note("Has left: this part is carried") } else { name };
        vec![name, Cell::new(pen.sum(share.gave)), Cell::new(pen.sum(share.part))]
    });
    let gave = Amount::total(facts.decision.shares.iter().map(|share| share.gave)).unwrap_or(facts.found.funded);
    let total = vec![Cell::new("Together"), Cell::new(pen.sum(gave)), Cell::new(pen.sum(facts.decision.rest))];
    Some(DataTable { total: Some(total), ..DataTable::new("Who gets what", columns).rows(rows.collect()) })
}

fn remarks(facts: &CancelFacts) -> Vec<String> {
    let mut remarks = Vec::new();
    if !facts.found.waiting.is_empty() {
        let waiting = counted(facts.found.waiting.len(), "payout that waits is", "payouts that wait are");
        remarks.push(format!("{} closed as well; what is paid stays paid.", capital(&waiting)));
    }
    if facts.destination == CancelledTo::Givers {
        remarks.push("What a giver gets back adds to what they can give in their next round.".to_owned());
    }
    remarks
}
