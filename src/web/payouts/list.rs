//! `GET /{group}/payouts` and asking for one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::form::{AskFields, AskTyped, fields, kept_number, receipt};
use super::words::{explain, state};
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::receipt::Receipt;
use crate::services::once::IdempotencyKey;
use crate::services::payouts::{
    KeptReceipt, PayoutFacts, PayoutsFacts, ReceiptChoice, ask, find_kept_receipt, keep_receipt, list,
};
use crate::store::Failure;
use crate::tr;
use crate::web::form::Problems;
use crate::web::page_error::PageError;
use crate::web::parts::{Cell, Column, DataTable, Empty, Layout, Link};
use crate::web::rounds::words::Pen;
use crate::web::upload::ReceiptUpload;
use crate::web::visit::{Nav, Visit};

/// The page.
#[derive(Template)]
#[template(path = "payouts/list.html")]
struct PayoutsPage {
    page: Layout,
    problems: Problems,
    lead: String,
    waiting: Option<DataTable>,
    done: Option<DataTable>,
    empty: Option<Empty>,
    ask: Option<AskFields>,
    action: String,
    owed: Option<String>,
    key: String,
}

/// Shows what is asked for, and what was paid.
///
/// # Errors
/// The database.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    draw(&visit, StatusCode::OK, AskTyped::default(), |_| Problems::new()).await
}

/// Asks for a payout. A receipt whose form comes back is kept, so that it need not be chosen again.
///
/// # Errors
/// The database.
pub async fn post(visit: Visit, form: ReceiptUpload) -> Result<HttpResponse, PageError> {
    let (scope, form) = (visit.member()?, form.0);
    let mut typed = AskTyped::sent(&form);
    let mut problems = Problems::new();
    let command = typed.read(visit.currency()?, &mut problems);
    let (fresh, wrong) = match receipt(&form) {
        Ok(fresh) => (fresh, None),
        Err(sentence) => (None, Some(sentence)),
    };
    if let (None, Some(number)) = (&fresh, kept_number(&form)) {
        typed.kept = visit.on_db(move |db| find_kept_receipt(db, &scope, number)).await??;
    }
    match wrong {
        Some(sentence) => problems.add("file", sentence),
        None if fresh.is_none() && typed.kept.is_none() => problems.add("file", tr!("payouts-file-needed")),
        None => {}
    }
    if let (Some(mut command), true) = (command, problems.is_empty()) {
        let kept = typed.kept.as_ref().map(|kept| ReceiptChoice::Kept(kept.number));
        command.receipt = fresh.clone().map(ReceiptChoice::New).or(kept);
        let key = IdempotencyKey::parse(form.text("idem"), &command);
        let amount = command.amount;
        match visit.on_db(move |db| ask(db, &scope, command, key)).await? {
            Ok(_) => {
                let pen = Pen::new(&visit, &[amount])?;
                let sentence = tr!("payouts-asked", amount = pen.sum(amount));
                return visit.redirect(&visit.to("payouts")?, &sentence);
            }
            Err(Failure::Store(error)) => return Err(error.into()),
            Err(Failure::Refused(refusal)) => {
                typed.kept = keep(&visit, fresh, typed.kept).await?;
                let explained = move |pen: &Pen| {
                    let mut problems = Problems::new();
                    explain(&refusal, pen, &mut problems);
                    problems
                };
                return draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, typed, explained).await;
            }
        }
    }
    typed.kept = keep(&visit, fresh, typed.kept).await?;
    draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, typed, |_| problems).await
}

/// What is attached when the form comes back: the file that came now, or the one from before.
async fn keep(
    visit: &Visit,
    fresh: Option<Receipt>,
    before: Option<KeptReceipt>,
) -> Result<Option<KeptReceipt>, PageError> {
    let Some(receipt) = fresh else { return Ok(before) };
    let scope = visit.member()?;
    Ok(Some(visit.on_db(move |db| keep_receipt(db, &scope, receipt)).await??))
}

async fn draw(
    visit: &Visit,
    status: StatusCode,
    typed: AskTyped,
    problems: impl FnOnce(&Pen) -> Problems,
) -> Result<HttpResponse, PageError> {
    let scope = visit.member()?;
    let facts = visit.on_db(move |db| list(db, &scope)).await??;
    let pen = Pen::new(visit, &amounts(&facts))?;
    let problems = problems(&pen);
    let mut layout = visit.layout(tr!("payouts-page"), Nav::Money);
    if !problems.is_empty() {
        layout = layout.with_problem();
    }
    let (waiting, done): (Vec<_>, Vec<_>) = facts.payouts.iter().partition(|one| one.payout.is_waiting());
    let here = visit.to("payouts")?;
    let page = PayoutsPage {
        page: layout,
        lead: lead(&facts, &waiting, &pen),
        waiting: (!waiting.is_empty()).then(|| table(tr!("payouts-waiting"), &waiting, &here, &pen)),
        done: (!done.is_empty()).then(|| table(tr!("payouts-done"), &done, &here, &pen)),
        empty: (waiting.is_empty() && done.is_empty())
            .then(|| {
                let way_on = match facts.mine.is_empty() {
                    true => Link::new(visit.to("buckets")?, tr!("payouts-see-buckets")),
                    false => Link::new("#ask", tr!("payouts-ask-first")),
                };
                Ok::<_, PageError>(Empty::new(tr!("payouts-none")).action(way_on))
            })
            .transpose()?,
        ask: (!facts.mine.is_empty()).then(|| fields(&facts, &typed, &problems, &pen)),
        owed: visit.may(Action::SeePayouts).then(|| format!("{here}/owed")),
        action: here,
        key: visit.new_key()?,
        problems,
    };
    visit.render_status(status, &page)
}

fn amounts(facts: &PayoutsFacts) -> Vec<Amount> {
    let mut list: Vec<Amount> = facts.payouts.iter().flat_map(|one| [one.payout.amount, one.payout.paid]).collect();
    list.extend(facts.mine.iter().flat_map(|purse| [purse.holds, purse.waiting]));
    list.extend(facts.held);
    list
}

/// "3 payouts wait, €1,200 together. The buckets hold €5,570."
fn lead(facts: &PayoutsFacts, waiting: &[&PayoutFacts], pen: &Pen) -> String {
    let sum = Amount::total(waiting.iter().map(|one| one.payout.waits())).unwrap_or(Amount::ZERO);
    let waits = match waiting.len() {
        0 if facts.payouts.is_empty() => tr!("payouts-lead-none"),
        0 => tr!("payouts-all-paid"),
        count => tr!("payouts-lead", count = count, amount = pen.sum(sum)),
    };
    let besides = match facts.held {
        Some(held) => tr!("payouts-lead-held", amount = pen.sum(held)),
        None => tr!("payouts-lead-own"),
    };
    format!("{waits} {besides}")
}

fn table(caption: String, payouts: &[&PayoutFacts], here: &str, pen: &Pen) -> DataTable {
    let columns = vec![
        Column::text(tr!("payouts-payee")),
        Column::text(tr!("payouts-bucket")),
        Column::text(tr!("payouts-reference")),
        Column::amount(tr!("payouts-amount")),
        Column::text(tr!("payouts-state")),
    ];
    let row = |one: &&PayoutFacts| {
        let payout = &one.payout;
        vec![
            Cell::link(&payout.payee, format!("{here}/{}", payout.number)),
            Cell::new(&payout.title).note(tr!("payouts-asked-by", name = payout.asked_by_name)),
            Cell::new(&payout.reference),
            Cell::new(pen.sum(payout.amount)),
            state(one, pen),
        ]
    };
    DataTable::new(caption, columns).rows(payouts.iter().map(row).collect())
}
