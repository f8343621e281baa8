//! `/{group}/payouts/owed`: whom do we owe? The treasurer's list, the most urgent first, and the same as CSV.

use actix_web::HttpResponse;
use askama::Template;

use crate::domain::money::Amount;
use crate::language::{day_with_year, short_day};
use crate::services::exports::owed_csv;
use crate::services::payouts::{Owed, OwedFacts, Urgency, owed};
use crate::tr;
use crate::web::money::files;
use crate::web::page_error::PageError;
use crate::web::parts::{Cell, Column, DataTable, Empty, Layout, Link, SumRow};
use crate::web::rounds::words::Pen;
use crate::web::visit::{Nav, Visit};

/// The page.
#[derive(Template)]
#[template(path = "payouts/owed.html")]
struct OwedPage {
    page: Layout,
    payouts: String,
    lead: String,
    sum: Vec<SumRow>,
    tables: Vec<DataTable>,
    empty: Option<Empty>,
    csv: String,
}

/// Shows what is owed.
///
/// # Errors
/// The database.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let scope = visit.member()?;
    let facts = visit.on_db(move |db| owed(db, &scope)).await??;
    let payouts = visit.to("payouts")?;
    let mut amounts: Vec<Amount> = facts.list.iter().map(|owed| owed.payout.waits()).collect();
    amounts.extend([facts.sum, facts.not_asked, facts.core]);
    let pen = Pen::new(&visit, &amounts)?;
    let urgencies = [
        (Urgency::Late, tr!("payouts-late")),
        (Urgency::ThisMonth, tr!("payouts-this-month")),
        (Urgency::Later, tr!("payouts-later")),
    ];
    let tables = urgencies.into_iter().filter_map(|(urgency, caption)| table(&facts, urgency, caption, &payouts, &pen));
    let page = OwedPage {
        page: visit.layout(tr!("payouts-owed"), Nav::Money),
        lead: lead(&facts, &pen),
        sum: sum(&facts, &pen),
        tables: tables.collect(),
        empty: facts
            .list
            .is_empty()
            .then(|| Empty::new(tr!("payouts-all-paid")).action(Link::new(&payouts, tr!("payouts-all")))),
        csv: format!("{payouts}/owed.csv"),
        payouts,
    };
    visit.render(&page)
}

/// The same as a file.
///
/// # Errors
/// The database.
pub async fn csv(visit: Visit) -> Result<HttpResponse, PageError> {
    let scope = visit.member()?;
    files::send(visit.on_db(move |db| owed_csv(db, &scope)).await??)
}

fn lead(facts: &OwedFacts, pen: &Pen) -> String {
    let late = facts.sum_of(Urgency::Late);
    let (today, sum) = (day_with_year(facts.today), pen.sum(facts.sum));
    match facts.list.len() {
        0 => tr!("payouts-owed-none", today = today),
        count if count > 1 && late.is_positive() => {
            tr!("payouts-owed-late", today = today, count = count, amount = sum, late = pen.sum(late))
        }
        count => tr!("payouts-owed-lead", today = today, count = count, amount = sum),
    }
}

fn sum(facts: &OwedFacts, pen: &Pen) -> Vec<SumRow> {
    let all = Amount::total([facts.sum, facts.not_asked, facts.core]).unwrap_or(facts.sum);
    vec![
        SumRow::new(tr!("payouts-sum-asked"), pen.sum(facts.sum)).note(tr!("payouts-sum-listed")),
        SumRow::new(tr!("payouts-sum-not-asked"), pen.sum(facts.not_asked)),
        SumRow::new(tr!("payouts-sum-core"), pen.sum(facts.core)),
        SumRow::result(tr!("payouts-sum-promised"), pen.sum(all)),
    ]
}

fn table(facts: &OwedFacts, urgency: Urgency, caption: String, payouts: &str, pen: &Pen) -> Option<DataTable> {
    let list: Vec<&Owed> = facts.list.iter().filter(|owed| owed.urgency == urgency).collect();
    if list.is_empty() {
        return None;
    }
    let columns = vec![
        Column::text(tr!("payouts-payee")),
        Column::text(tr!("payouts-bucket")),
        Column::text(tr!("payouts-reference")),
        Column::text(tr!("payouts-wanted-on")),
        Column::amount(tr!("payouts-amount")),
    ];
    let row = |owed: &&Owed| {
        let payout = &owed.payout;
        let amount = Cell::new(pen.sum(payout.waits()));
        let amount = match payout.paid.is_positive() {
            true => amount.note(tr!("payouts-of", amount = pen.sum(payout.amount))),
            false => amount,
        };
        vec![
            Cell::link(&payout.payee, format!("{payouts}/{}", payout.number)),
            Cell::new(&payout.title).note(tr!("payouts-asked-by", name = payout.asked_by_name)),
            Cell::new(&payout.reference),
            Cell::new(payout.wanted_on.map_or_else(|| tr!("payouts-no-day"), short_day)),
            amount,
        ]
    };
    let mut total = vec![Cell::new(tr!("payouts-together")), Cell::new(""), Cell::new(""), Cell::new("")];
    total.push(Cell::new(pen.sum(facts.sum_of(urgency))));
    let table = DataTable::new(caption, columns).rows(list.iter().map(row).collect());
    Some(DataTable { total: Some(total), ..table })
}
