//! `/{group}/money/shortfall`: what is missing for the agreed costs, and covering it from the foundation.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::payment_form::needed_amount;
use super::sheet::{Sheet, SheetForm};
use super::words::{KEY_REUSED, take};
use super::{back, refused_or, status_of};
use crate::domain::core_fund::CoverRefused;
use crate::domain::statement_name::StatementName;
use crate::services::covers::{CoverNotPosted, PostCover, Shortfall, cover, shortfall};
use crate::services::once::IdempotencyKey;
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
            let rest = match done.still_missing.is_positive() {
                true => format!("{} is still missing.", sum(done.still_missing)),
                false => "Nothing is missing any more.".to_owned(),
            };
            return back(&visit, "money/funds", &format!("The foundation covers {}. {rest}", sum(done.amount)));
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
            format!(
                "{} is missing and the foundation holds {}: at most {} can be covered",
                sum(*missing),
                sum(*holds),
                sum(*most)
            ),
        ),
        CoverNotPosted::Rule(CoverRefused::NotPositive) => problems.add("amount", "Write an amount above zero"),
        CoverNotPosted::Rule(CoverRefused::NothingMissing) => {
            problems.heading = Some("Nothing is missing any more. Nothing was posted.".to_owned());
        }
        CoverNotPosted::Rule(CoverRefused::NotAgreed) => {
            problems.heading = Some(
                "The agreement does not let the foundation cover core costs. Nothing was posted; the group can \
                 change its agreement first."
                    .to_owned(),
            );
        }
        CoverNotPosted::StatementChanged { newest } => {
            problems.heading = Some(format!(
                "Statement {newest} was posted meanwhile and has brought forward what was missing. Nothing was posted."
            ));
        }
        CoverNotPosted::KeyReused(_) => problems.heading = Some(format!("{KEY_REUSED}.")),
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
        crumb: Some(Link::new(visit.to("money/funds")?, "The group’s money")),
        heading: "Cover what is missing".to_owned(),
        lead: "Nothing is missing for the agreed costs.".to_owned(),
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
                    Field::amount("amount", "Cover from the foundation", pen.currency.symbol())
                        .value(value)
                        .hint(format!("At most {}", pen.currency.format_short(found.most())))
                        .error(sheet.problems.at("amount"))
                        .into(),
                ],
                button: "Cover it".to_owned(),
                note: "This is an entry of the ledger that everybody sees. What is not covered goes into the next \
                       statement by itself."
                    .to_owned(),
                ..SheetForm::default()
            }];
        }
    }
    sheet.draw_as(visit, status)
}

/// "After the foundation’s share, €2,225.00 is missing for the agreed costs."
fn lead(found: &Shortfall, pen: &Pen) -> String {
    let share = found.foundation_name.as_deref();
    let share = share.map_or_else(|| "the foundation’s share".to_owned(), |name| format!("the share of {name}"));
    format!("After {share}, {} is missing for the agreed costs.", pen.currency.format_short(found.missing))
}

fn sum(found: &Shortfall, pen: &Pen) -> Vec<SumRow> {
    let show = pen.currency.block(&[found.statement.shortfall, found.covered, found.missing, found.foundation]);
    let title = StatementName::parse(&found.statement.name).map_or(found.statement.name.clone(), StatementName::title);
    let mut rows = vec![SumRow::new(format!("Missing in {title}"), show.show(found.statement.shortfall))];
    if found.covered.is_positive() {
        rows.push(SumRow::new("Covered by the foundation", show.show(found.covered.negated())));
    }
    rows.push(SumRow::result("Still missing", show.show(found.missing)));
    rows.push(SumRow::new("The foundation holds", show.show(found.foundation)));
    rows
}

fn story(found: &Shortfall) -> Vec<String> {
    if !found.is_agreed {
        return vec![
            "The agreement does not let the foundation cover core costs, so it goes into the next statement."
                .to_owned(),
        ];
    }
    if !found.foundation.is_positive() {
        return vec!["The foundation has nothing, so it goes into the next statement.".to_owned()];
    }
    Vec::new()
}
