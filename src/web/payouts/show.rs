//! `/{group}/payouts/{payout}`: one payout, marked paid or declined by somebody else than who asked.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::words::{sentence, state};
use crate::domain::ending::ClosedAs;
use crate::domain::ids::PayoutNumber;
use crate::language::{Rich, day_with_year};
use crate::services::once::IdempotencyKey;
use crate::services::payouts::{OnePayout, PayPayout, PayoutRefused, decline, find, pay, withdraw};
use crate::store::Failure;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, Dialog, Field, Layout, Link, SumRow};
use crate::web::rounds::words::Pen;
use crate::web::typed::{amount_or_none, day_or_none};
use crate::web::visit::{Nav, Visit};
use crate::{rich, tr};

/// The page.
#[derive(Template)]
#[template(path = "payouts/show.html")]
struct PayoutPage {
    page: Layout,
    problems: Problems,
    list: String,
    here: String,
    heading: Rich,
    badge: Option<Badge>,
    lead: Rich,
    sum: Vec<SumRow>,
    story: Vec<String>,
    receipts: Vec<(Link, String)>,
    /// What who asked for it is asked before it is taken back.
    withdrawal: Option<Dialog>,
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
            let (amount, payee, holds) = (pen.sum(paid.amount), paid.payee, pen.sum(paid.still_holds));
            let sentence = match paid.waits.is_positive() {
                true => {
                    let waits = pen.sum(paid.waits);
                    tr!("payouts-marked-part", amount = amount, payee = payee, waits = waits, holds = holds)
                }
                false => tr!("payouts-marked", amount = amount, payee = payee, holds = holds),
            };
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
        Ok(()) => visit.redirect(&visit.to("payouts")?, &tr!("payouts-declined-done")),
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
        Ok(()) => visit.redirect(&visit.to("payouts")?, &tr!("payouts-withdrawn-done")),
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
    let mut layout = visit.layout(tr!("payouts-title", number = number.to_string()), Nav::Money);
    if !problems.is_empty() {
        layout = layout.with_problem();
    }
    let list = visit.to("payouts")?;
    let key = visit.new_key()?;
    let withdrawal = one.may_withdraw.then(|| {
        let (opener, action) = (tr!("payouts-withdraw"), format!("{list}/{number}/withdrawal"));
        Dialog::new("withdrawal", opener, tr!("payouts-withdraw-ask"), action, visit.csrf())
            .say(tr!("payouts-withdraw-does"))
            .fixed("idem", format!("{key}-back"))
            .button(tr!("payouts-withdraw-button"))
    });
    let page = PayoutPage {
        page: layout,
        here: format!("{list}/{number}"),
        heading: rich!("payouts-heading", amount = pen.sum(payout.amount), payee = payout.payee).user("payee"),
        badge: state(&one.facts, &pen).badge,
        lead: rich!("payouts-for", title = payout.title, reference = payout.reference).user("title").user("reference"),
        sum: sum(&one, &pen),
        story: story(&one, &pen),
        receipts: receipts(&one, &list),
        withdrawal,
        forms: one.facts.may_pay.then(|| forms(&one, &problems, &typed, &pen)),
        list,
        key,
        problems,
    };
    visit.render_asking(status, &page, &page.page, &page.withdrawal)
}

fn sum(one: &OnePayout, pen: &Pen) -> Vec<SumRow> {
    let payout = &one.facts.payout;
    let mut rows = Vec::new();
    if payout.paid.is_positive() && payout.rest().is_positive() {
        rows.push(SumRow::new(tr!("payouts-row-asked"), pen.sum(payout.amount)));
        rows.push(SumRow::new(tr!("payouts-row-paid"), pen.sum(payout.paid)));
        rows.push(SumRow::result(tr!("payouts-row-not-paid"), pen.sum(payout.rest())));
    }
    rows.push(SumRow::new(tr!("payouts-row-holds"), pen.sum(one.holds)));
    if payout.is_waiting() {
        let waits = if payout.paid.is_positive() { tr!("payouts-row-rest") } else { tr!("payouts-row-this") };
        let after = one.holds.checked_sub(payout.rest()).unwrap_or(one.holds);
        rows.push(SumRow::new(waits, pen.sum(payout.rest().negated())));
        rows.push(SumRow::result(tr!("payouts-row-left"), pen.sum(after)));
    }
    rows
}

fn story(one: &OnePayout, pen: &Pen) -> Vec<String> {
    let payout = &one.facts.payout;
    let (name, asked) = (&payout.asked_by_name, pen.day(payout.asked_at));
    let mut story = vec![match payout.wanted_on {
        Some(day) => tr!("payouts-story-wanted", name = name, asked = asked, day = day_with_year(day)),
        None => tr!("payouts-story-asked", name = name, asked = asked),
    }];
    for (payment, marked_by) in &one.payments {
        story.push(tr!(
            "payouts-story-paid",
            amount = pen.sum(payment.amount),
            day = day_with_year(payment.paid_on),
            name = marked_by,
            entry = payment.entry.to_string()
        ));
    }
    let closed_by = one.closed_by.clone().unwrap_or_default();
    let why = payout.closed_why.clone().unwrap_or_default();
    match payout.closed_as {
        Some(ClosedAs::Declined) => story.push(tr!("payouts-story-declined", name = closed_by, why = why)),
        Some(ClosedAs::Withdrawn) => story.push(tr!("payouts-story-withdrawn", name = closed_by)),
        Some(ClosedAs::Cancelled) => story.push(why),
        None => {}
    }
    if payout.is_waiting() && !one.facts.may_pay {
        story.push(tr!("payouts-story-another"));
    }
    story
}

/// Each receipt with its size, as a link to the download.
fn receipts(one: &OnePayout, list: &str) -> Vec<(Link, String)> {
    let number = one.facts.payout.number;
    let line = |receipt: &crate::store::receipts::ReceiptHead| {
        let href = format!("{list}/{number}/receipts/{}", receipt.number);
        let size = (receipt.size + 1023) / 1024;
        let size = tr!("payouts-receipt-size", kind = receipt.kind.as_str().to_uppercase(), size = size);
        (Link::new(href, &receipt.file_name), size)
    };
    one.receipts.iter().map(line).collect()
}

fn forms(one: &OnePayout, problems: &Problems, typed: &Typed, pen: &Pen) -> PayForms {
    let rest = one.facts.payout.rest();
    let day = if typed.paid_on.is_empty() { one.today.to_string() } else { typed.paid_on.clone() };
    let amount = if typed.amount.is_empty() { pen.plain(rest) } else { typed.amount.clone() };
    PayForms {
        amount: Field::amount("amount", tr!("payouts-pay-amount"), pen.currency.symbol())
            .value(amount)
            .hint(tr!("payouts-pay-amount-hint"))
            .error(problems.at("amount")),
        paid_on: Field::date("paid_on", tr!("payouts-pay-day")).value(day).error(problems.at("paid_on")),
        why: Field::text("why", tr!("payouts-decline-why")).value(&typed.why).max_length(500).error(problems.at("why")),
        button: tr!("payouts-pay-button"),
    }
}
