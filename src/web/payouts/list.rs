//! `GET /{group}/payouts` and asking for one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::form::{AskFields, AskTyped, explain, fields};
use crate::domain::money::Amount;
use crate::domain::time::{day_with_year, short_day};
use crate::services::once::IdempotencyKey;
use crate::services::payouts::{PayoutFacts, PayoutsFacts, ask, list};
use crate::store::Failure;
use crate::store::payouts::Payout;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable, Empty, Layout};
use crate::web::rounds::words::Pen;
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
    key: String,
}

/// Shows what is asked for, and what was paid.
///
/// # Errors
/// The database.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    draw(&visit, StatusCode::OK, AskTyped::default(), |_| Problems::new()).await
}

/// Asks for a payout.
///
/// # Errors
/// The database.
pub async fn post(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "bucket", "amount", "payee", "payee_member", "reference"])?;
    let scope = visit.member()?;
    let typed = AskTyped::sent(&form);
    let mut problems = Problems::new();
    let Some(mut command) = typed.read(visit.currency()?, &mut problems) else {
        return draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, typed, |_| problems).await;
    };
    if let (true, Some(member)) = (command.payee.is_empty(), command.payee_member) {
        let facts = visit.on_db(move |db| list(db, &scope)).await??;
        let name = facts.members.into_iter().find(|(number, _)| *number == member);
        command.payee = name.map(|(_, name)| name).unwrap_or_default();
    }
    let key = IdempotencyKey::parse(form.text("idem"), &command);
    let amount = command.amount;
    match visit.on_db(move |db| ask(db, &scope, command, key)).await? {
        Ok(_) => {
            let pen = Pen::new(&visit, &[amount])?;
            let sentence = format!("Asked for {}. A treasurer marks it paid.", pen.sum(amount));
            visit.redirect(&visit.to("payouts")?, &sentence)
        }
        Err(Failure::Store(error)) => Err(error.into()),
        Err(Failure::Refused(refusal)) => {
            let explained = move |pen: &Pen| {
                let mut problems = Problems::new();
                explain(&refusal, pen, &mut problems);
                problems
            };
            draw(&visit, StatusCode::UNPROCESSABLE_ENTITY, typed, explained).await
        }
    }
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
    let mut layout = visit.layout("Payouts", Nav::Money);
    if !problems.is_empty() {
        layout = layout.with_problem();
    }
    let (waiting, done): (Vec<_>, Vec<_>) = facts.payouts.iter().partition(|one| one.payout.is_waiting());
    let here = visit.to("payouts")?;
    let page = PayoutsPage {
        page: layout,
        lead: lead(&facts, &waiting, &pen),
        waiting: (!waiting.is_empty()).then(|| table("To be paid", &waiting, &here, &pen)),
        done: (!done.is_empty()).then(|| table("Paid and declined", &done, &here, &pen)),
        empty: (waiting.is_empty() && done.is_empty()).then(|| Empty::new("No payout was asked for yet.")),
        ask: (!facts.mine.is_empty()).then(|| fields(&facts, &typed, &problems, &pen)),
        action: here,
        key: visit.new_key()?,
        problems,
    };
    visit.render_status(status, &page)
}

fn amounts(facts: &PayoutsFacts) -> Vec<Amount> {
    let mut list: Vec<Amount> = facts.payouts.iter().map(|one| one.payout.amount).collect();
    list.extend(facts.mine.iter().flat_map(|purse| [purse.holds, purse.waiting]));
    list.extend(facts.held);
    list
}

/// "Three payouts wait, €1,200 together. The buckets hold €5,570."
fn lead(facts: &PayoutsFacts, waiting: &[&PayoutFacts], pen: &Pen) -> String {
    let sum = Amount::total(waiting.iter().map(|one| one.payout.amount)).unwrap_or(Amount::ZERO);
    let waits = match waiting.len() {
        0 if facts.payouts.is_empty() => "The owner of a funded bucket asks; a treasurer marks it paid.".to_owned(),
        0 => "Everything that was asked for is paid.".to_owned(),
        1 => format!("One payout waits: {}.", pen.sum(sum)),
        count => format!("{count} payouts wait, {} together.", pen.sum(sum)),
    };
    match facts.held {
        Some(held) => format!("{waits} The funded buckets hold {}.", pen.sum(held)),
        None => format!("{waits} You see those of your own buckets."),
    }
}

fn table(caption: &str, payouts: &[&PayoutFacts], here: &str, pen: &Pen) -> DataTable {
    let columns = vec![
        Column::text("Payee"),
        Column::text("Bucket"),
        Column::text("Invoice or receipt"),
        Column::amount("Amount"),
        Column::text("State"),
    ];
    let row = |one: &&PayoutFacts| {
        let payout = &one.payout;
        vec![
            Cell::link(&payout.payee, format!("{here}/{}", payout.number)),
            Cell::new(&payout.title).note(format!("asked by {}", payout.asked_by_name)),
            Cell::new(&payout.reference),
            Cell::new(pen.sum(payout.amount)),
            state(payout, pen),
        ]
    };
    DataTable::new(caption, columns).rows(payouts.iter().map(row).collect())
}

/// Waiting, paid or declined, with the day or the reason.
pub fn state(payout: &Payout, pen: &Pen) -> Cell {
    match (payout.paid_on, payout.declined_at) {
        (Some(day), _) => Cell::badge(Badge::new(BadgeKind::Paid, "Paid")).note(day_with_year(day)),
        (None, Some(_)) => Cell::badge(Badge::new(BadgeKind::Cancelled, "Declined"))
            .note(payout.declined_why.clone().unwrap_or_default()),
        (None, None) => Cell::badge(Badge::new(BadgeKind::Open, "Waits"))
            .note(format!("since {}", short_day(pen.zone.day_of(payout.asked_at)))),
    }
}
