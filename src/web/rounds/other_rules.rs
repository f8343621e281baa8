//! `GET /{group}/rounds/{round}/results/other-rules`: what would another rule have funded? Decides nothing.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::Datelike;

use super::other_rules_words::{self as words, Told};
use super::results::not_yet;
use super::row::outcome_badge;
use super::show::{address, html_page};
use super::words::{Pen, round_of};
use crate::domain::bucket::Outcome;
use crate::domain::money::Amount;
use crate::language::{capital, round_title_in};
use crate::services::books::Audience;
use crate::services::other_rules::{Compared, OtherRules, other_rules};
use crate::tr;
use crate::web::page_cache::{CSRF_SLOT, PageKey};
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, Cell, Column, DataTable, Layout};
use crate::web::visit::{Nav, Reader, Visit};

#[derive(Template)]
#[template(path = "rounds/other_rules.html")]
struct OtherRulesPage {
    page: Layout,
    title: String,
    here: String,
    lead: String,
    compared: DataTable,
    rules: Vec<RulePart>,
    not_shown: Option<Callout>,
    file: Option<String>,
}

/// One rule: how it works, what it funds, and a sentence on each bucket.
struct RulePart {
    name: String,
    how: String,
    result: String,
    note: Option<String>,
    table: DataTable,
}

/// Shows what the other rules say. A page that was worked out is kept: a settled round does not change.
///
/// # Errors
/// Not found, or the database.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (round, round_version) = round_of(&visit)?;
    let reader = visit.reader()?;
    let audience: Audience = match reader {
        Reader::Member(scope) => scope.into(),
        Reader::Public(scope) => scope.into(),
    };
    let key = PageKey {
        group: reader.group(),
        group_version: visit.entrance()?.version,
        round,
        round_version,
        viewer: audience.member(),
        page: "other-rules".to_owned(),
        scheme: visit.0.scheme.as_str(),
        language: visit.language(),
        // Only its title depends on the time: on the year.
        minute: i64::from(visit.zone()?.day_of(visit.now()).year()),
    };
    let (pages, csrf) = (&visit.app().pages, visit.csrf());
    let kept = visit.0.notice.is_none();
    if kept && let Some(html) = pages.find(&key, &csrf, "") {
        return Ok(html_page(StatusCode::OK, html));
    }
    let name = path.1.clone();
    let found = visit.on_db(move |db| other_rules(db, audience, &name)).await??.ok_or(PageError::NotFound)?;
    let here = address(&visit, &path.1)?;
    let facts = match found {
        Compared::NotSettled(round) => return not_yet(&visit, &round.row, round.phase, here),
        Compared::Rules(facts) => facts,
    };
    let mut page = draw(&visit, &facts, here)?;
    if !kept {
        return visit.render(&page);
    }
    page.page.csrf = CSRF_SLOT.to_owned();
    page.page.here = audience.member().map(|_| format!("{}/results/other-rules", page.here));
    let html = page.render().map_err(|error| PageError::Internal(error.to_string()))?;
    Ok(html_page(StatusCode::OK, pages.keep(key, &html, &csrf, "")))
}

fn draw(visit: &Visit, facts: &OtherRules, here: String) -> Result<OtherRulesPage, PageError> {
    let pen = Pen::new(visit, &amounts(facts))?;
    let slug = &visit.entrance()?.slug;
    let told = words::told(facts, &pen);
    let title = round_title_in(&facts.round.row.name, pen.year());
    let not_shown =
        facts.by_givers.is_none().then(|| words::not_shown(visit.reader().is_ok_and(|one| one.is_member())));
    Ok(OtherRulesPage {
        page: visit.layout(tr!("planning-other"), Nav::Round),
        lead: tr!("planning-other-lead", round = title, amount = pen.sum(facts.budget)),
        compared: compared(slug, facts, &told, &pen),
        rules: told.into_iter().map(|one| part(slug, facts, one)).collect(),
        file: facts.by_givers.is_some().then(|| format!("{here}/round.pb")),
        not_shown,
        title: capital(&title),
        here,
    })
}

fn amounts(facts: &OtherRules) -> Vec<Amount> {
    let mut list = words::amounts(facts);
    list.push(facts.budget);
    list.extend(facts.contenders.iter().map(|one| one.need));
    list.extend(facts.round.buckets.iter().map(|one| one.total));
    list
}

/// One row per bucket: what it needs, what we chose, and what each rule would.
fn compared(slug: &str, facts: &OtherRules, told: &[Told], pen: &Pen) -> DataTable {
    let mut columns = vec![
        Column::text(tr!("planning-other-bucket")),
        Column::amount(tr!("planning-other-needs")),
        Column::text(tr!("planning-other-we-chose")),
    ];
    columns.extend(told.iter().map(|one| Column::text(&one.name)));
    let rows = facts.round.buckets.iter().zip(&facts.contenders).enumerate().map(|(place, (bucket, contender))| {
        let mut row = vec![
            Cell::link(&bucket.title, format!("/{slug}/buckets/{}", bucket.bucket)),
            Cell::new(pen.sum(contender.need)),
            Cell::badge(outcome_badge(bucket.outcome.unwrap_or(Outcome::NotFunded))),
        ];
        row.extend(told.iter().map(|one| verdict(one, place)));
        row
    });
    let mut table = DataTable::new(tr!("planning-other-table"), columns).rows(rows.collect());
    table.caption_hidden = true;
    table
}

fn verdict(told: &Told, place: usize) -> Cell {
    let funded = told.buckets.get(place).is_some_and(|(funded, _)| *funded);
    Cell::badge(outcome_badge(if funded { Outcome::Funded } else { Outcome::NotFunded }))
}

fn part(slug: &str, facts: &OtherRules, told: Told) -> RulePart {
    let rows = facts.round.buckets.iter().zip(&told.buckets).map(|(bucket, (funded, sentence))| {
        vec![
            Cell::link(&bucket.title, format!("/{slug}/buckets/{}", bucket.bucket)),
            Cell::badge(outcome_badge(if *funded { Outcome::Funded } else { Outcome::NotFunded })),
            Cell::new(sentence),
        ]
    });
    let columns = vec![
        Column::text(tr!("planning-other-bucket")),
        Column::text(tr!("planning-other-result")),
        Column::text(tr!("planning-other-enough")),
    ];
    let mut table = DataTable::new(&told.name, columns).rows(rows.collect());
    table.caption_hidden = true;
    RulePart { name: told.name, how: told.how, result: told.result, note: told.note, table }
}
