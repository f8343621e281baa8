//! `/{group}/payouts/{payout}`: one payout, marked paid or declined by somebody else than who asked.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::words::{sentence, state};
use crate::domain::ending::ClosedAs;
use crate::domain::ids::PayoutNumber;
use crate::domain::time::day_with_year;
use crate::services::once::IdempotencyKey;
use crate::services::payouts::{OnePayout, PayPayout, PayoutRefused, decline, find, pay, withdraw};
use crate::store::Failure;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, Field, Layout, Link, SumRow};
use crate::web::rounds::words::Pen;
use crate::web::typed::{amount_or_none, day_or_none};
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
    receipts: Vec<(Link, String)>,
    may_withdraw: bool,
    forms: Option<PayForms>,
    key: String,
}

/// For who may decide.
struct PayForms {
    amount: Field,
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
    draw(&visit, number, StatusCode::OK, Typed::default(), |_| Problems::new()).await
}

/// Marks a payout paid.
///
/// # Errors
/// Not found, or the database.
pub async fn payment(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "amount", "paid_on"])?;
    let (scope, payout) = (visit.member()?, number_of(&path.1)?);
    let typed = Typed {
        amount: form.text("amount").trim().to_owned(),
        paid_on: form.text("paid_on").trim().to_owned(),
        why: String::new(),
    };
    let (amount, paid_on) = match (amount_or_none(visit.currency()?, &typed.amount), day_or_none(&typed.paid_on)) {
        (Ok(amount), Ok(day)) => (amount, day),
        (amount, day) => {
            let mut problems = Problems::new();
            amount.err().into_iter().for_each(|words| problems.add("amount", words));
            day.err().into_iter().for_each(|words| problems.add("paid_on", words));
            return draw(&visit, payout, StatusCode::UNPROCESSABLE_ENTITY, typed, |_| problems).await;
        }
    };
    let command = PayPayout { payout, amount, paid_on };
    let key = IdempotencyKey::parse(form.text("idem"), &command);
    match visit.on_db(move |db| pay(db, &scope, command, key)).await? {
        Ok(paid) => {
            let pen = Pen::new(&visit, &[paid.amount, paid.waits, paid.still_holds])?;
            let waits = match paid.waits.is_positive() {
                true => format!(" {} of it still waits.", pen.sum(paid.waits)),
                false => String::new(),
            };
            let sentence = format!(
                "{} to {} is marked paid.{waits} The bucket still holds {}.",
                pen.sum(paid.amount),
                paid.payee,
                pen.sum(paid.still_holds)
            );
            visit.redirect(&visit.to("payouts")?, &sentence)
        }
        Err(failure) => refused(&visit, payout, failure, typed).await,
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
        Err(failure) => refused(&visit, payout, failure, Typed { why, ..Typed::default() }).await,
    }
}

/// Takes a request back.
///
/// # Errors
/// Not found, or the database.
pub async fn withdrawal(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&["idem"])?;
    let (scope, payout) = (visit.member()?, number_of(&path.1)?);
    let key = IdempotencyKey::parse(form.text("idem"), &payout);
    match visit.on_db(move |db| withdraw(db, &scope, payout, key)).await? {
        Ok(()) => visit.redirect(&visit.to("payouts")?, "Taken back. The money stays in the bucket."),
        Err(failure) => refused(&visit, payout, failure, Typed::default()).await,
    }
}

/// What stands in the two forms.
#[derive(Debug, Clone, Default)]
struct Typed {
    amount: String,
    paid_on: String,
    why: String,
}

fn number_of(text: &str) -> Result<PayoutNumber, PageError> {
    text.parse().map(PayoutNumber::new).map_err(|_| PageError::NotFound)
}

async fn refused(
    visit: &Visit,
    payout: PayoutNumber,
    failure: Failure<PayoutRefused>,
    typed: Typed,
) -> Result<HttpResponse, PageError> {
    let refusal = match failure {
        Failure::Store(error) => return Err(error.into()),
        Failure::Refused(PayoutRefused::NoPayout) => return Err(PageError::NotFound),
        Failure::Refused(refusal) => refusal,
    };
    let status = match refusal {
        PayoutRefused::PaidBefore | PayoutRefused::ClosedBefore { .. } => StatusCode::CONFLICT,
        PayoutRefused::Own | PayoutRefused::NotTreasurer | PayoutRefused::NotOwner { .. } => StatusCode::FORBIDDEN,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let explained = move |pen: &Pen| {
        let mut problems = Problems::new();
        match refusal {
            PayoutRefused::Ahead { .. } => problems.add("paid_on", sentence(&refusal, pen)),
            PayoutRefused::NoReason => problems.add("why", sentence(&refusal, pen)),
            PayoutRefused::MoreThanAsked { .. } | PayoutRefused::NotPositive => {
                problems.add("amount", sentence(&refusal, pen));
            }
            _ => problems.heading = Some(sentence(&refusal, pen)),
        }
        problems
    };
    draw(visit, payout, status, typed, explained).await
}

async fn draw(
    visit: &Visit,
    number: PayoutNumber,
    status: StatusCode,
    typed: Typed,
    problems: impl FnOnce(&Pen) -> Problems,
) -> Result<HttpResponse, PageError> {
    let scope = visit.member()?;
    let one = visit.on_db(move |db| find(db, &scope, number)).await??.ok_or(PageError::NotFound)?;
    let pen = Pen::new(visit, &[one.facts.payout.amount, one.facts.payout.paid, one.holds])?;
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
        heading: format!("{} to {}", pen.sum(payout.amount), payout.payee),
        badge: state(&one.facts, &pen).badge,
        lead: format!("For “{}”: {}.", payout.title, payout.reference),
        sum: sum(&one, &pen),
        story: story(&one, &pen),
        receipts: receipts(&one, &list),
        may_withdraw: one.may_withdraw,
        forms: one.facts.may_pay.then(|| forms(&one, &problems, &typed, &pen)),
        list,
        key: visit.new_key()?,
        problems,
    };
    visit.render_status(status, &page)
}

fn sum(one: &OnePayout, pen: &Pen) -> Vec<SumRow> {
    let payout = &one.facts.payout;
    let mut rows = Vec::new();
    if payout.paid.is_positive() && payout.rest().is_positive() {
        rows.push(SumRow::new("Asked for", pen.sum(payout.amount)));
        rows.push(SumRow::new("− Paid", pen.sum(payout.paid)));
        rows.push(SumRow::result("Not paid", pen.sum(payout.rest())));
    }
    rows.push(SumRow::new("The bucket holds", pen.sum(one.holds)));
    if payout.is_waiting() {
        let waits = if payout.paid.is_positive() { "The rest of this payout" } else { "This payout" };
        let after = one.holds.checked_sub(payout.rest()).unwrap_or(one.holds);
        rows.push(SumRow::new(waits, pen.sum(payout.rest().negated())));
        rows.push(SumRow::result("Left in the bucket", pen.sum(after)));
    }
    rows
}

fn story(one: &OnePayout, pen: &Pen) -> Vec<String> {
    let payout = &one.facts.payout;
    let by = payout.wanted_on.map(|day| format!(" It is to be paid by {}.", day_with_year(day))).unwrap_or_default();
    let mut story = vec![format!("{} asked for it on {}.{by}", payout.asked_by_name, pen.day(payout.asked_at))];
    for (payment, marked_by) in &one.payments {
        story.push(format!(
            "{} paid on {}. {marked_by} marked it. It is entry {} of the ledger.",
            pen.sum(payment.amount),
            day_with_year(payment.paid_on),
            payment.entry
        ));
    }
    let closed_by = one.closed_by.clone().unwrap_or_default();
    let why = payout.closed_why.clone().unwrap_or_default();
    match payout.closed_as {
        Some(ClosedAs::Declined) => story.push(format!("Declined by {closed_by}: {why}")),
        Some(ClosedAs::Withdrawn) => story.push(format!("Taken back by {closed_by}.")),
        Some(ClosedAs::Cancelled) => story.push(why),
        None => {}
    }
    if payout.is_waiting() && !one.facts.may_pay {
        story.push("Another treasurer marks it paid.".to_owned());
    }
    story
}

/// Each receipt with its size, as a link to the download.
fn receipts(one: &OnePayout, list: &str) -> Vec<(Link, String)> {
    let number = one.facts.payout.number;
    let line = |receipt: &crate::store::receipts::ReceiptHead| {
        let href = format!("{list}/{number}/receipts/{}", receipt.number);
        let size = (receipt.size + 1023) / 1024;
        (Link::new(href, &receipt.file_name), format!("{}, {size} kB", receipt.kind.as_str().to_uppercase()))
    };
    one.receipts.iter().map(line).collect()
}

fn forms(one: &OnePayout, problems: &Problems, typed: &Typed, pen: &Pen) -> PayForms {
    let rest = one.facts.payout.rest();
    let day = if typed.paid_on.is_empty() { one.today.to_string() } else { typed.paid_on.clone() };
    let amount = if typed.amount.is_empty() { pen.plain(rest) } else { typed.amount.clone() };
    PayForms {
        amount: Field::amount("amount", "What was paid", pen.currency.symbol())
            .value(amount)
            .hint("Less than was asked for? Then the rest stays asked for")
            .error(problems.at("amount")),
        paid_on: Field::date("paid_on", "Paid on").value(day).error(problems.at("paid_on")),
        why: Field::text("why", "Why is it not paid?").value(&typed.why).max_length(500).error(problems.at("why")),
        button: "Mark as paid".to_owned(),
    }
}
