//! `/{group}/payouts/{payout}`: one payout, marked paid or declined by somebody else than who asked.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::form::sentence;
use super::list::state;
use crate::domain::ids::PayoutNumber;
use crate::domain::time::day_with_year;
use crate::services::once::IdempotencyKey;
use crate::services::payouts::{OnePayout, PayPayout, PayoutRefused, decline, find, pay};
use crate::store::Failure;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, Field, Layout, SumRow};
use crate::web::rounds::words::Pen;
use crate::web::typed::day_or_none;
use crate::web::visit::{Nav, Visit};

/// The page.
#[derive(Template)]
#[template(path = "payouts/show.html")]
struct PayoutPage {
    page: Layout,
    problems: Problems,
    list: String,
    here: String,
    heading: String,
    badge: Option<Badge>,
    lead: String,
    sum: Vec<SumRow>,
    story: Vec<String>,
    forms: Option<PayForms>,
    key: String,
}

/// For who may decide.
struct PayForms {
    paid_on: Field,
    why: Field,
    button: String,
}

/// Shows a payout.
///
/// # Errors
/// Not found, or the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let number = number_of(&path.1)?;
    draw(&visit, number, StatusCode::OK, "", "", |_| Problems::new()).await
}

/// Marks a payout paid.
///
/// # Errors
/// Not found, or the database.
pub async fn payment(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "paid_on"])?;
    let (scope, payout) = (visit.member()?, number_of(&path.1)?);
    let typed = form.text("paid_on").trim().to_owned();
    let paid_on = match day_or_none(&typed) {
        Ok(day) => day,
        Err(words) => {
            let mut problems = Problems::new();
            problems.add("paid_on", words);
            return draw(&visit, payout, StatusCode::UNPROCESSABLE_ENTITY, &typed, "", |_| problems).await;
        }
    };
    let command = PayPayout { payout, paid_on };
    let key = IdempotencyKey::parse(form.text("idem"), &command);
    match visit.on_db(move |db| pay(db, &scope, command, key)).await? {
        Ok(paid) => {
            let pen = Pen::new(&visit, &[paid.amount, paid.still_holds])?;
            let sentence = format!(
                "{} to {} is marked paid. The bucket still holds {}.",
                pen.sum(paid.amount),
                paid.payee,
                pen.sum(paid.still_holds)
            );
            visit.redirect(&visit.to("payouts")?, &sentence)
        }
        Err(failure) => refused(&visit, payout, failure, "paid_on", &typed, "").await,
    }
}

/// Declines a payout.
///
/// # Errors
/// Not found, or the database.
pub async fn refusal(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "why"])?;
    let (scope, payout) = (visit.member()?, number_of(&path.1)?);
    let why: String = form.text("why").trim().chars().take(500).collect();
    let key = IdempotencyKey::parse(form.text("idem"), &(payout, &why));
    let reason = why.clone();
    match visit.on_db(move |db| decline(db, &scope, payout, reason, key)).await? {
        Ok(()) => visit.redirect(&visit.to("payouts")?, "Declined. Whoever asked for it sees why."),
        Err(failure) => refused(&visit, payout, failure, "why", "", &why).await,
    }
}

fn number_of(text: &str) -> Result<PayoutNumber, PageError> {
    text.parse().map(PayoutNumber::new).map_err(|_| PageError::NotFound)
}

async fn refused(
    visit: &Visit,
    payout: PayoutNumber,
    failure: Failure<PayoutRefused>,
    field: &'static str,
    paid_on: &str,
    why: &str,
) -> Result<HttpResponse, PageError> {
    let refusal = match failure {
        Failure::Store(error) => return Err(error.into()),
        Failure::Refused(PayoutRefused::NoPayout) => return Err(PageError::NotFound),
        Failure::Refused(refusal) => refusal,
    };
    let status = match refusal {
        PayoutRefused::PaidBefore { .. } | PayoutRefused::DeclinedBefore { .. } => StatusCode::CONFLICT,
        PayoutRefused::Own | PayoutRefused::NotTreasurer => StatusCode::FORBIDDEN,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let explained = move |pen: &Pen| {
        let mut problems = Problems::new();
        match refusal {
            PayoutRefused::Ahead { .. } | PayoutRefused::NoReason => problems.add(field, sentence(&refusal, pen)),
            _ => problems.heading = Some(sentence(&refusal, pen)),
        }
        problems
    };
    draw(visit, payout, status, paid_on, why, explained).await
}

async fn draw(
    visit: &Visit,
    number: PayoutNumber,
    status: StatusCode,
    paid_on: &str,
    why: &str,
    problems: impl FnOnce(&Pen) -> Problems,
) -> Result<HttpResponse, PageError> {
    let scope = visit.member()?;
    let one = visit.on_db(move |db| find(db, &scope, number)).await??.ok_or(PageError::NotFound)?;
    let pen = Pen::new(visit, &[one.facts.payout.amount, one.holds])?;
    let problems = problems(&pen);
    let payout = &one.facts.payout;
    let mut layout = visit.layout(format!("Payout {number}"), Nav::Money);
    if !problems.is_empty() {
        layout = layout.with_problem();
    }
    let list = visit.to("payouts")?;
    let page = PayoutPage {
        page: layout,
        here: format!("{list}/{number}"),
        list,
        heading: format!("{} to {}", pen.sum(payout.amount), payout.payee),
        badge: state(payout, &pen).badge,
        lead: format!("For “{}”: {}.", payout.title, payout.reference),
        sum: sum(&one, &pen),
        story: story(&one, &pen),
        forms: one.facts.may_pay.then(|| forms(&one, &problems, paid_on, why, &pen)),
        key: visit.new_key()?,
        problems,
    };
    visit.render_status(status, &page)
}

fn sum(one: &OnePayout, pen: &Pen) -> Vec<SumRow> {
    let payout = &one.facts.payout;
    if !payout.is_waiting() {
        return vec![SumRow::new("The bucket holds", pen.sum(one.holds))];
    }
    let after = one.holds.checked_sub(payout.amount).unwrap_or(one.holds);
    vec![
        SumRow::new("The bucket holds", pen.sum(one.holds)),
        SumRow::new("This payout", pen.sum(payout.amount.negated())),
        SumRow::result("Left in the bucket", pen.sum(after)),
    ]
}

fn story(one: &OnePayout, pen: &Pen) -> Vec<String> {
    let payout = &one.facts.payout;
    let mut story = vec![format!("{} asked for it on {}.", payout.asked_by_name, pen.day(payout.asked_at))];
    if let Some(day) = payout.paid_on {
        let by = one.paid_by.as_ref().map(|name| format!(" {name} marked it.")).unwrap_or_default();
        let entry = payout.entry.map(|entry| format!(" It is entry {entry} of the ledger.")).unwrap_or_default();
        story.push(format!("Paid on {}.{by}{entry}", day_with_year(day)));
    }
    if let Some(why) = &payout.declined_why {
        story.push(format!("Declined: {why}"));
    }
    if payout.is_waiting() && !one.facts.may_pay {
        story.push("Another treasurer marks it paid.".to_owned());
    }
    story
}

fn forms(one: &OnePayout, problems: &Problems, paid_on: &str, why: &str, pen: &Pen) -> PayForms {
    let day = if paid_on.is_empty() { one.today.to_string() } else { paid_on.to_owned() };
    PayForms {
        paid_on: Field::date("paid_on", "Paid on").value(day).error(problems.at("paid_on")),
        why: Field::text("why", "Why is it not paid?").value(why).max_length(500).error(problems.at("why")),
        button: format!("Mark {} as paid", pen.sum(one.facts.payout.amount)),
    }
}
