//! Two devices, one split: both side by side, and "keep this one" for each (pages.md 3).

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::entries::Entries;
use super::head;
use super::words::Pen;
use crate::domain::money::Amount;
use crate::services::splits::{BucketFacts, Revision, RoundFacts};
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::parts::{Cell, Column, DataTable, Layout};
use crate::web::visit::{Nav, Visit};

/// The page.
#[derive(Template)]
#[template(path = "rounds/stale.html")]
struct StalePage {
    page: Layout,
    title: String,
    lead: String,
    table: DataTable,
    here: String,
    version: i64,
    key: String,
    /// Field names and what was typed in them.
    fields: Vec<(String, String)>,
}

/// Answers 409 with what is stored and what was typed; nothing was changed.
///
/// # Errors
/// When the template fails.
pub fn draw(
    visit: &Visit,
    facts: &RoundFacts,
    stored: &Revision,
    typed: &Entries,
    here: &str,
) -> Result<HttpResponse, PageError> {
    let saved = |bucket: &BucketFacts| {
        stored.given.iter().find(|(of, _)| *of == bucket.number).map_or(Amount::ZERO, |(_, amount)| *amount)
    };
    let amounts: Vec<Amount> = facts.buckets.iter().flat_map(|one| [saved(one), typed.amount(one.number)]).collect();
    let pen = Pen::new(visit, &amounts)?;
    let touched = |one: &&BucketFacts| saved(one).is_positive() || !typed.amount(one.number).is_zero();
    let row = |one: &BucketFacts| {
        let (saved, typed) = (saved(one), typed.amount(one.number));
        let cell = Cell::new(pen.sum(typed));
        let cell = if saved == typed { cell } else { cell.note(tr!("rounds-stale-differs")) };
        vec![Cell::new(&one.title), Cell::new(pen.sum(saved)), cell]
    };
    let columns = vec![
        Column::text(tr!("rounds-bucket")),
        Column::amount(tr!("rounds-stale-saved")),
        Column::amount(tr!("rounds-stale-sent")),
    ];
    let mut table =
        DataTable::new(tr!("rounds-stale-both"), columns).rows(facts.buckets.iter().filter(touched).map(row).collect());
    let total = stored.total().unwrap_or(Amount::ZERO);
    table.total =
        Some(vec![Cell::new(tr!("rounds-together")), Cell::new(pen.sum(total)), Cell::new(pen.sum(typed.total()))]);
    let fields =
        typed.asked().into_iter().map(|(bucket, amount)| (format!("give[{bucket}]"), pen.plain(amount))).collect();
    let page = StalePage {
        page: visit.layout(tr!("rounds-stale-title"), Nav::Round).with_problem(),
        title: head::title(&facts.head, &pen),
        lead: lead(stored, &pen),
        table,
        here: here.to_owned(),
        version: stored.revision,
        key: visit.new_key()?,
        fields,
    };
    visit.render_status(StatusCode::CONFLICT, &page)
}

/// When the stored one was saved: today, or on another day.
fn lead(stored: &Revision, pen: &Pen) -> String {
    let at = stored.saved_at;
    if pen.zone.day_of(at) == pen.zone.day_of(pen.now) {
        tr!("rounds-stale-lead-today", clock = pen.clock(at))
    } else {
        tr!("rounds-stale-lead", when = pen.short_moment(at))
    }
}
