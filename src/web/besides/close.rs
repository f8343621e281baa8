//! `/{group}/money/close`: closing a month without a round, after the sum was seen.

use actix_web::HttpResponse;
use chrono::NaiveDate;

use super::sheet::{Sheet, SheetForm};
use super::words::{key_reused, take};
use super::{back, refused_or};
use crate::domain::money::Amount;
use crate::domain::statement_name::StatementName;
use crate::language::{counted_word, day_with_year, month_and_year, month_title};
use crate::services::once::IdempotencyKey;
use crate::services::statements::{
    NameRefused, PostStatement, PostStatementRefused, StatementPreview, StatementWaits, post_statement, preview,
};
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, CalloutKind, Cell, Column, DataTable, Field, Link};
use crate::web::rounds::sum::{self, SumWords};
use crate::web::rounds::words::Pen;
use crate::web::typed::day_or_none;
use crate::web::visit::Visit;
use crate::web::words::capital;

#[derive(Default)]
struct Typed {
    last_day: String,
    name: String,
}

/// The sum as it would be posted.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    draw(&visit, &Typed::default(), None, Problems::new()).await
}

/// "Show the sum" draws it again, "Close the month" posts it.
///
/// # Errors
/// When the form is not ours, or the database is away.
pub async fn send(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "op", "last_day", "name", "seen_to_share", "seen_shortfall"])?;
    let typed = Typed {
        last_day: form.text("last_day").trim().to_owned(),
        name: form.text("name").trim().chars().take(20).collect(),
    };
    let mut problems = Problems::new();
    let last_day = take(&mut problems, "last_day", day_or_none(&typed.last_day)).flatten();
    if last_day.is_none() && problems.is_empty() {
        problems.add("last_day", tr!("besides-close-day-needed"));
    }
    if let Some(last_day) = last_day.filter(|_| form.text("op") == "post") {
        let seen = |name: &str| form.text(name).parse().ok().map(Amount::from_minor);
        let seen = seen("seen_to_share").zip(seen("seen_shortfall"));
        let name = Some(typed.name.clone()).filter(|name| !name.is_empty());
        let key = IdempotencyKey::parse(form.text("idem"), &("close", last_day, &name, seen));
        // Nobody posts what they have not seen.
        if seen.is_some() {
            let who = visit.member()?;
            let command = PostStatement { last_day, name, seen, key };
            let outcome = visit.on_db(move |db| post_statement(db, &who, command)).await?;
            let pen = Pen::new(&visit, &[])?;
            let posted = refused_or(outcome, &mut problems, |refused, problems| {
                tell(refused, &pen, problems);
                Ok(())
            })?;
            if let Some(posted) = posted {
                let title = StatementName::parse(&posted.name).map_or(posted.name.clone(), month_title);
                let sum = |amount| pen.currency.format_short(amount);
                let sentence = match posted.shortfall.is_positive() {
                    true => tr!("besides-closed-missing", statement = title, amount = sum(posted.shortfall)),
                    false => tr!("besides-closed-carried", statement = title, amount = sum(posted.to_share)),
                };
                return back(&visit, &format!("money/{}", posted.name), &sentence);
            }
        }
    }
    draw(&visit, &typed, last_day, problems).await
}

fn tell(refused: &PostStatementRefused, pen: &Pen, problems: &mut Problems) {
    match refused {
        PostStatementRefused::Waits(waits) => tell_waits(*waits, pen, problems),
        PostStatementRefused::Name(NameRefused::NotAName { .. }) => {
            problems.add("name", tr!("besides-close-name-wrong"));
        }
        PostStatementRefused::Name(NameRefused::Taken { name }) => {
            problems.add("name", tr!("besides-close-name-taken", name = name));
        }
        PostStatementRefused::Changed { .. } => {
            problems.heading = Some(tr!("besides-close-changed"));
        }
        PostStatementRefused::KeyReused(_) => problems.heading = Some(key_reused()),
    }
}

fn tell_waits(waits: StatementWaits, pen: &Pen, problems: &mut Problems) {
    match waits {
        StatementWaits::NoAgreement => {
            problems.heading = Some(tr!("besides-close-no-agreement"));
        }
        StatementWaits::LastDayInFuture { today } => {
            problems.add("last_day", tr!("besides-close-ahead", today = day_with_year(today)));
        }
        StatementWaits::PoolBelowZero { short_by } => {
            problems.heading = Some(tr!("besides-close-below", amount = pen.currency.format_short(short_by)));
        }
        StatementWaits::Amount(_) => problems.heading = Some(tr!("besides-close-too-large")),
    }
}

async fn draw(
    visit: &Visit,
    typed: &Typed,
    last_day: Option<NaiveDate>,
    mut problems: Problems,
) -> Result<HttpResponse, PageError> {
    let group = visit.member()?.group();
    let (_, found) = visit.on_db(move |db| preview(db, group, last_day)).await??;
    let pen = Pen::new(visit, &[])?;
    if let Err(waits) = &found
        && problems.is_empty()
    {
        tell_waits(*waits, &pen, &mut problems);
    }
    let shown = found.as_ref().ok();
    let value = match shown {
        Some(preview) if typed.last_day.is_empty() => preview.last_day.to_string(),
        _ => typed.last_day.clone(),
    };
    let mut hidden = Vec::new();
    if let Some(preview) = shown {
        hidden.push(("seen_to_share", preview.result.to_share.minor().to_string()));
        hidden.push(("seen_shortfall", preview.result.shortfall.minor().to_string()));
    }
    let form = SheetForm {
        action: visit.to("money/close")?,
        key: visit.new_key()?,
        hidden,
        inputs: vec![
            Field::date("last_day", tr!("besides-close-last-day"))
                .value(value)
                .hint(tr!("besides-close-last-day-hint"))
                .error(problems.at("last_day"))
                .into(),
            Field::text("name", tr!("besides-close-name"))
                .value(&typed.name)
                .hint(tr!("besides-close-name-hint", name = shown.map_or("", |preview| preview.name.as_str())))
                .optional()
                .short()
                .max_length(12)
                .error(problems.at("name"))
                .into(),
        ],
        preview: Some(tr!("besides-close-show")),
        button: tr!("besides-close-button"),
        note: tr!("besides-close-note"),
        ..SheetForm::default()
    };
    let sheet = Sheet {
        crumb: Some(Link::new(visit.to("money/funds")?, tr!("besides-money"))),
        heading: tr!("besides-to-close"),
        lead: lead(shown, &pen),
        callouts: shown.into_iter().filter_map(|preview| missing(preview, &pen)).collect(),
        steps: shown.map(|preview| {
            let words = SumWords::of(preview);
            sum::table(pen.currency, &preview.result, &words)
        }),
        story: shown.map(|preview| story(preview, &pen)).unwrap_or_default(),
        forms: vec![form],
        tables: shown.into_iter().flat_map(|preview| tables(preview, &pen)).collect(),
        problems,
        ..Sheet::default()
    };
    sheet.draw(visit)
}

fn lead(preview: Option<&StatementPreview>, pen: &Pen) -> String {
    match preview {
        Some(preview) if preview.result.shortfall.is_positive() => String::new(),
        Some(preview) => {
            tr!("besides-close-lead", amount = pen.currency.format_short(preview.result.to_share))
        }
        None => tr!("besides-close-lead-none"),
    }
}

/// What is missing comes first.
fn missing(preview: &StatementPreview, pen: &Pen) -> Option<Callout> {
    let result = preview.result;
    result.shortfall.is_positive().then(|| {
        let amount = pen.currency.format_short(result.shortfall);
        let text = match &preview.agreement.foundation_name {
            Some(name) => tr!("besides-close-missing-named", foundation = name, amount = amount),
            None => tr!("besides-close-missing", amount = amount),
        };
        Callout::new(CalloutKind::Problem, tr!("besides-not-enough"), text)
    })
}

fn story(preview: &StatementPreview, pen: &Pen) -> Vec<String> {
    let mut story = Vec::new();
    let months: Vec<String> = preview.months.iter().copied().map(month_and_year).collect();
    story.push(match months.as_slice() {
        [] => tr!("besides-close-covered"),
        [month] => tr!("besides-close-month", month = month),
        [first, .., last] => tr!("besides-close-months", count = months.len(), first = first, last = last),
    });
    let later = preview.later;
    if later.count > 0 {
        let count = usize::try_from(later.count).unwrap_or(0);
        let (word, sum) = (capital(&counted_word(count)), pen.currency.format_short(later.sum));
        story.push(tr!("besides-close-later", count = count, word = word, amount = sum));
    }
    story
}

/// The core costs with what each gets, and those that are not agreed.
fn tables(preview: &StatementPreview, pen: &Pen) -> Vec<DataTable> {
    let mut tables = Vec::new();
    let block = pen.currency.block(
        &preview
            .core
            .lines
            .iter()
            .flat_map(|line| [line.due.amount, line.paid])
            .chain([preview.brought_forward, preview.core.brought_forward])
            .collect::<Vec<_>>(),
    );
    let name = |due: &crate::domain::core_cost::DueCost| {
        Cell::new(&due.name).note(tr!("besides-cost-month", month = month_and_year(due.month)))
    };
    let mut rows = Vec::new();
    if preview.brought_forward.is_positive() {
        rows.push(vec![
            Cell::new(tr!("besides-close-from-before")),
            Cell::new(block.show(preview.brought_forward)),
            Cell::new(block.show(preview.core.brought_forward)),
        ]);
    }
    for line in &preview.core.lines {
        rows.push(vec![name(&line.due), Cell::new(block.show(line.due.amount)), Cell::new(block.show(line.paid))]);
    }
    if !rows.is_empty() {
        let columns = vec![
            Column::text(tr!("besides-core-cost")),
            Column::amount(tr!("besides-due")),
            Column::amount(tr!("besides-set-aside")),
        ];
        tables.push(DataTable::new(tr!("besides-close-costs"), columns).rows(rows));
    }
    if !preview.not_agreed.is_empty() {
        let columns = vec![Column::text(tr!("besides-core-cost")), Column::amount(tr!("besides-not-taken"))];
        let show =
            |due: &crate::domain::core_cost::DueCost| vec![name(due), Cell::new(pen.currency.format_short(due.amount))];
        let rows = preview.not_agreed.iter().map(show).collect();
        tables.push(DataTable::new(tr!("besides-close-not-agreed"), columns).rows(rows));
    }
    tables
}
