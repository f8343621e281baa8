//! `/{group}/money/shortfall`: what is missing for the agreed costs, and covering it from the foundation.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::payment_form::needed_amount;
use super::sheet::{Sheet, SheetForm};
use super::words::{key_reused, take};
use super::{back, refused_or, status_of};
use crate::domain::core_fund::CoverRefused;
use crate::domain::statement_name::StatementName;
use crate::language::month_title;
use crate::services::covers::{CoverNotPosted, PostCover, Shortfall, cover, shortfall};
use crate::services::once::IdempotencyKey;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Link, SumRow};
use crate::web::rounds::words::Pen;
use crate::web::visit::Visit;

/// What is missing, and the form that covers it.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    draw(&visit, None, Problems::new(), StatusCode::OK).await
}

/// Covers some of it.
///
/// # Errors
/// When the form is not ours, or the database is away.
pub async fn send(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "statement", "amount"])?;
    let (currency, who) = (visit.currency()?, visit.member()?);
    let typed: String = form.text("amount").trim().chars().take(40).collect();
    let statement: String = form.text("statement").chars().take(20).collect();
    let mut problems = Problems::new();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(amount) = take(&mut problems, "amount", needed_amount(currency, &typed)) {
        let command = PostCover { statement, amount };
        let key = IdempotencyKey::parse(form.text("idem"), &command);
        let outcome = visit.on_db(move |db| cover(db, &who, command, key)).await?;
        let done = refused_or(outcome, &mut problems, |refused, problems| {
            if matches!(refused, CoverNotPosted::StatementChanged { .. }) {
                status = StatusCode::CONFLICT;
            }
            tell(refused, &Pen::new(&visit, &[])?, problems);
            Ok(())
        })?;
        if let Some(done) = done {
            let sum = |amount| currency.format_short(amount);
            let sentence = match done.still_missing.is_positive() {
                true => tr!("besides-covered-some", amount = sum(done.amount), missing = sum(done.still_missing)),
                false => tr!("besides-covered-all", amount = sum(done.amount)),
            };
            return back(&visit, "money/funds", &sentence);
        }
    }
    let status = if problems.is_empty() { status_of(&problems) } else { status };
    draw(&visit, Some(typed), problems, status).await
}

fn tell(refused: &CoverNotPosted, pen: &Pen, problems: &mut Problems) {
    let sum = |amount| pen.currency.format_short(amount);
    match refused {
        CoverNotPosted::Rule(CoverRefused::TooMuch { missing, holds, most }) => problems.add(
            "amount",
            tr!("besides-cover-too-much", missing = sum(*missing), holds = sum(*holds), most = sum(*most)),
        ),
        CoverNotPosted::Rule(CoverRefused::NotPositive) => problems.add("amount", tr!("besides-above-zero")),
        CoverNotPosted::Rule(CoverRefused::NothingMissing) => {
            problems.heading = Some(tr!("besides-cover-nothing"));
        }
        CoverNotPosted::Rule(CoverRefused::NotAgreed) => {
            problems.heading = Some(tr!("besides-cover-not-agreed"));
        }
        CoverNotPosted::StatementChanged { newest } => {
            problems.heading = Some(tr!("besides-cover-changed", statement = newest));
        }
        CoverNotPosted::KeyReused(_) => problems.heading = Some(key_reused()),
    }
}

async fn draw(
    visit: &Visit,
    typed: Option<String>,
    problems: Problems,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let group = visit.member()?.group();
    let found = visit.on_db(move |db| shortfall(db, group)).await??;
    let found = found.filter(|found| found.missing.is_positive());
    let pen = Pen::new(visit, &[])?;
    let mut sheet = Sheet {
        crumb: Some(Link::new(visit.to("money/funds")?, tr!("besides-money"))),
        heading: tr!("besides-to-shortfall"),
        lead: tr!("besides-cover-lead-none"),
        problems,
        ..Sheet::default()
    };
    if let Some(found) = &found {
        sheet.lead = lead(found, &pen);
        sheet.sum = sum(found, &pen);
        sheet.story = story(found);
        if found.most().is_positive() {
            let value = typed.unwrap_or_else(|| pen.plain(found.most()));
            sheet.forms = vec![SheetForm {
                action: visit.to("money/shortfall")?,
                key: visit.new_key()?,
                hidden: vec![("statement", found.statement.name.clone())],
                inputs: vec![
                    Field::amount("amount", tr!("besides-cover-amount"), pen.currency.symbol())
                        .value(value)
                        .hint(tr!("besides-at-most", amount = pen.currency.format_short(found.most())))
                        .error(sheet.problems.at("amount"))
                        .into(),
                ],
                button: tr!("besides-cover-button"),
                note: tr!("besides-cover-note"),
                ..SheetForm::default()
            }];
        }
    }
    sheet.draw_as(visit, status)
}

/// "After the foundation’s share, €2,225.00 is missing for the agreed costs."
fn lead(found: &Shortfall, pen: &Pen) -> String {
    let amount = pen.currency.format_short(found.missing);
    match &found.foundation_name {
        Some(name) => tr!("besides-cover-lead-named", foundation = name, amount = amount),
        None => tr!("besides-cover-lead", amount = amount),
    }
}

fn sum(found: &Shortfall, pen: &Pen) -> Vec<SumRow> {
    let show = pen.currency.block(&[found.statement.shortfall, found.covered, found.missing, found.foundation]);
    let title = StatementName::parse(&found.statement.name).map_or(found.statement.name.clone(), month_title);
    let mut rows =
        vec![SumRow::new(tr!("besides-cover-missing-in", statement = title), show.show(found.statement.shortfall))];
    if found.covered.is_positive() {
        rows.push(SumRow::new(tr!("besides-cover-covered"), show.show(found.covered.negated())));
    }
    rows.push(SumRow::result(tr!("besides-cover-still"), show.show(found.missing)));
    rows.push(SumRow::new(tr!("besides-cover-holds"), show.show(found.foundation)));
    rows
}

fn story(found: &Shortfall) -> Vec<String> {
    if !found.is_agreed {
        return vec![tr!("besides-cover-not-agreed-story")];
    }
    if !found.foundation.is_positive() {
        return vec![tr!("besides-cover-empty")];
    }
    Vec::new()
}
