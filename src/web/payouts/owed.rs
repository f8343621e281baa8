//! `/{group}/payouts/owed`: whom do we owe? The treasurer's list, the most urgent first, and the same as CSV.

use actix_web::HttpResponse;
use askama::Template;

use crate::domain::money::Amount;
use crate::domain::time::{day_with_year, short_day};
use crate::services::exports::owed_csv;
use crate::services::payouts::{Owed, OwedFacts, Urgency, owed};
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
    let urgencies = [(Urgency::Late, "Late"), (Urgency::ThisMonth, "To be paid this month"), (Urgency::Later, "Later")];
    let tables = urgencies.into_iter().filter_map(|(urgency, caption)| table(&facts, urgency, caption, &payouts, &pen));
    let page = OwedPage {
        page: visit.layout("What we owe", Nav::Money),
        lead: lead(&facts, &pen),
        sum: sum(&facts, &pen),
        tables: tables.collect(),
        empty: facts
            .list
            .is_empty()
            .then(|| Empty::new("Everything that was asked for is paid.").action(Link::new(&payouts, "All payouts"))),
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
    let today = day_with_year(facts.today);
    match facts.list.len() {
        0 => format!("On {today} nobody waits for money of a bucket."),
        1 => format!("On {today} one payout waits: {}.", pen.sum(facts.sum)),
        count if late.is_positive() => {
            format!(
                "On {today} {count} payouts wait, {} together; {} of it is late.",
                pen.sum(facts.sum),
                pen.sum(late)
            )
        }
        count => format!("On {today} {count} payouts wait, {} together.", pen.sum(facts.sum)),
    }
}

fn sum(facts: &OwedFacts, pen: &Pen) -> Vec<SumRow> {
    let all = Amount::total([facts.sum, facts.not_asked, facts.core]).unwrap_or(facts.sum);
    vec![
        SumRow::new("Asked for by owners", pen.sum(facts.sum)).note("Listed below"),
        SumRow::new("In funded buckets, not asked for yet", pen.sum(facts.not_asked)),
        SumRow::new("Set aside for core costs, not paid yet", pen.sum(facts.core)),
        SumRow::result("Promised in all", pen.sum(all)),
    ]
}

fn table(facts: &OwedFacts, urgency: Urgency, caption: &str, payouts: &str, pen: &Pen) -> Option<DataTable> {
    let list: Vec<&Owed> = facts.list.iter().filter(|owed| owed.urgency == urgency).collect();
    if list.is_empty() {
        return None;
    }
    let columns = vec![
        Column::text("Payee"),
        Column::text("Bucket"),
        Column::text("Invoice or receipt"),
        Column::text("To be paid by"),
        Column::amount("Amount"),
    ];
    let row = |owed: &&Owed| {
        let payout = &owed.payout;
        let amount = Cell::new(pen.sum(payout.waits()));
        let amount =
            if payout.paid.is_positive() { amount.note(format!("of {}", pen.sum(payout.amount))) } else { amount };
        vec![
            Cell::link(&payout.payee, format!("{payouts}/{}", payout.number)),
            Cell::new(&payout.title).note(format!("asked by {}", payout.asked_by_name)),
            Cell::new(&payout.reference),
            Cell::new(payout.wanted_on.map_or_else(|| "No day given".to_owned(), short_day)),
            amount,
        ]
    };
    let mut total = vec![Cell::new("Together"), Cell::new(""), Cell::new(""), Cell::new("")];
    total.push(Cell::new(pen.sum(facts.sum_of(urgency))));
    let table = DataTable::new(caption, columns).rows(list.iter().map(row).collect());
    Some(DataTable { total: Some(total), ..table })
}
