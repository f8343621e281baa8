//! `/{group}/money/ledger/{entry}/reversal`: one entry, and taking it back by its opposite, with a reason.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::refused_or;
use super::sheet::{Sheet, SheetForm};
use super::words::{account, key_reused, own_way, take, text, too_little_sentence};
use crate::domain::ids::EntryNumber;
use crate::domain::money::Amount;
use crate::domain::text::{Reason, TextError};
use crate::language::day_with_year;
use crate::services::corrections::{ReverseRefused, Reversible, find_reversible, take_back_entry};
use crate::services::once::IdempotencyKey;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::money::ledger::kind_word;
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Link, SumRow};
use crate::web::rounds::words::Pen;
use crate::web::visit::Visit;

/// The entry, and the form if it can be taken back.
///
/// # Errors
/// When there is no such entry, or the database is away.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    draw(&visit, number_of(&path.1)?, "", Problems::new(), StatusCode::OK).await
}

/// Takes it back.
///
/// # Errors
/// When there is no such entry, the form is not ours, or the database is away.
pub async fn send(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "reason"])?;
    let number = number_of(&path.1)?;
    let typed: String = form.text("reason").trim().chars().take(400).collect();
    let mut problems = Problems::new();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let reason = match Reason::parse(&typed) {
        Err(TextError::Empty) => Err(tr!("besides-say-why")),
        other => text(other),
    };
    if let Some(reason) = take(&mut problems, "reason", reason) {
        let who = visit.member()?;
        let key = IdempotencyKey::parse(form.text("idem"), &("reverse", number, reason.as_str()));
        let outcome = visit.on_db(move |db| take_back_entry(db, &who, number, reason, key)).await?;
        let done = refused_or(outcome, &mut problems, |refused, problems| {
            if matches!(refused, ReverseRefused::NoEntry) {
                return Err(PageError::NotFound);
            }
            if matches!(refused, ReverseRefused::TakenBackBefore { .. }) {
                status = StatusCode::CONFLICT;
            }
            problems.heading = Some(sentence(refused, &Pen::new(&visit, &[])?));
            Ok(())
        })?;
        if let Some(done) = done {
            let sentence = tr!("besides-reversed", entry = number.to_string(), by = done.by.to_string());
            return visit.redirect(&visit.to("money/ledger")?, &sentence);
        }
    }
    draw(&visit, number, &typed, problems, status).await
}

fn number_of(text: &str) -> Result<EntryNumber, PageError> {
    text.parse().map(EntryNumber::new).map_err(|_| PageError::NotFound)
}

fn sentence(refused: &ReverseRefused, pen: &Pen) -> String {
    match refused {
        ReverseRefused::NoEntry => tr!("besides-no-entry"),
        ReverseRefused::TakenBackBefore { by } => tr!("besides-reversed-before", by = by.to_string()),
        ReverseRefused::HasItsOwnWay { way, .. } => own_way(*way),
        ReverseRefused::Counted { statement } => tr!("besides-counted", statement = statement),
        ReverseRefused::Spent { cost, spent } => {
            tr!("besides-spent", amount = pen.currency.format_short(*spent), cost = cost)
        }
        ReverseRefused::TooLittle(short) => too_little_sentence(short, pen),
        ReverseRefused::KeyReused(_) => key_reused(),
    }
}

async fn draw(
    visit: &Visit,
    number: EntryNumber,
    typed: &str,
    problems: Problems,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    let found = visit.on_db(move |db| find_reversible(db, &who, number)).await??;
    let found = found.ok_or(PageError::NotFound)?;
    let entry = &found.entry;
    let amounts: Vec<Amount> = entry.transfers.iter().map(|moved| moved.amount).collect();
    let pen = Pen::new(visit, &amounts)?;
    let mut story = Vec::new();
    if let Some((_, memo)) = entry.memo.as_ref().filter(|(_, memo)| !memo.is_empty()) {
        story.push(memo.clone());
    }
    if let Some(refused) = &found.refused {
        story.push(sentence(refused, &pen));
    }
    let rows = entry.transfers.iter().take(20).map(|moved| {
        let name = |one| account(one, &[], None);
        SumRow::new(tr!("besides-move-line", from = name(moved.from), to = name(moved.to)), pen.sum(moved.amount))
    });
    Sheet {
        crumb: Some(Link::new(visit.to("money/ledger")?, tr!("besides-every-line"))),
        heading: tr!("besides-entry", entry = number.to_string(), kind = kind_word(entry.kind)),
        lead: tr!("besides-entry-counts", day = day_with_year(entry.effective_on)),
        sum: rows.collect(),
        story,
        forms: forms(visit, &found, typed, &problems)?,
        problems,
        ..Sheet::default()
    }
    .draw_as(visit, status)
}

fn forms(visit: &Visit, found: &Reversible, typed: &str, problems: &Problems) -> Result<Vec<SheetForm>, PageError> {
    if found.refused.is_some() {
        return Ok(Vec::new());
    }
    let number = found.entry.number;
    Ok(vec![SheetForm {
        action: visit.to(&format!("money/ledger/{number}/reversal"))?,
        key: visit.new_key()?,
        inputs: vec![
            Field::text("reason", tr!("besides-reverse-why"))
                .value(typed)
                .hint(tr!("besides-for-good"))
                .max_length(300)
                .error(problems.at("reason"))
                .into(),
        ],
        button: tr!("besides-reverse-button", entry = number.to_string()),
        danger: true,
        note: tr!("besides-reverse-note"),
        ..SheetForm::default()
    }])
}
