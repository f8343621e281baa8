//! `/{group}/core-costs/payments`: which bills are paid, and `…/{statement}/{line}`: paying one or releasing its money.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::payment_form::{FIELDS, PaymentTyped, needed_amount};
use super::sheet::{Sheet, SheetForm};
use super::words::{KEY_REUSED, may_not_pay, name_of, take, text};
use super::{back, refused_or, status_of};
use crate::domain::core_fund::CorePaymentKind;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::statement_name::StatementName;
use crate::domain::text::Reason;
use crate::domain::time::{day_with_year, short_day};
use crate::services::core_payments::{
    CoreLine, CoreLines, CorePaymentRefused, PayCoreCost, ReleaseCoreMoney, list_lines, pay_core_cost,
    release_core_money,
};
use crate::services::four_eyes::MayNotPay;
use crate::services::once::IdempotencyKey;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable, Empty, Field, Link, SumRow};
use crate::web::rounds::words::Pen;
use crate::web::visit::Visit;

/// Every bill of every statement.
///
/// # Errors
/// When the database is away.
pub async fn list(visit: Visit) -> Result<HttpResponse, PageError> {
    let facts = load(&visit).await?;
    let base = visit.to("core-costs/payments")?;
    let amounts: Vec<Amount> =
        facts.lines.iter().flat_map(|line| [line.due, line.paid, line.left]).chain([facts.holds]).collect();
    let pen = Pen::new(&visit, &amounts)?;
    let (open, done): (Vec<&CoreLine>, Vec<&CoreLine>) =
        facts.lines.iter().partition(|line| line.left.is_positive() || line.missing().is_positive());
    let waits = open.iter().filter(|line| line.left.is_positive()).count();
    let lead = match waits {
        0 => format!("The core fund holds {}. No bill waits to be paid.", pen.sum(facts.holds)),
        count => format!(
            "The core fund holds {}, for {} that {} not paid yet.",
            pen.sum(facts.holds),
            crate::mail::words::counted(count, "bill", "bills"),
            if count == 1 { "is" } else { "are" }
        ),
    };
    let tables = [("To be paid", open), ("Paid", done)];
    Sheet {
        crumb: Some(Link::new(visit.to("core-costs")?, "Core costs")),
        heading: "Paying the core costs".to_owned(),
        lead,
        tables: tables
            .into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(caption, lines)| table(caption, &lines, &base, &pen))
            .collect(),
        empty: facts.lines.is_empty().then(|| Empty::new("A statement sets money aside first; then it stands here.")),
        ..Sheet::default()
    }
    .draw(&visit)
}

fn table(caption: &str, lines: &[&CoreLine], base: &str, pen: &Pen) -> DataTable {
    let columns = vec![
        Column::text("Core cost"),
        Column::text("State"),
        Column::amount("Due"),
        Column::amount("Paid"),
        Column::amount("Left to pay"),
    ];
    let row = |line: &&CoreLine| {
        let note = format!("{}, for {} {}", title(line), line.month.english_name(), line.month.year());
        let href = format!("{base}/{}/{}", line.statement_name, line.key.position);
        let mut paid = Cell::new(pen.sum(line.paid));
        if line.released.is_positive() {
            paid = paid.note(format!("{} not needed", pen.currency.format_short(line.released)));
        }
        vec![
            Cell::link(&line.name, href).note(note),
            Cell::badge(badge(line)),
            Cell::new(pen.sum(line.due)),
            paid,
            Cell::new(pen.sum(line.left)),
        ]
    };
    DataTable::new(caption, columns).rows(lines.iter().map(row).collect())
}

/// "November statement".
fn title(line: &CoreLine) -> String {
    let name = StatementName::parse(&line.statement_name);
    name.map_or_else(|_| format!("Statement {}", line.statement_name), |name| format!("{} statement", name.title()))
}

fn badge(line: &CoreLine) -> Badge {
    if line.missing().is_positive() {
        Badge::new(BadgeKind::Problem, "Money is missing")
    } else if !line.left.is_positive() && line.paid.is_zero() {
        Badge::new(BadgeKind::Cancelled, "Not needed")
    } else if !line.left.is_positive() {
        Badge::new(BadgeKind::Paid, "Paid")
    } else if line.paid.is_positive() {
        Badge::new(BadgeKind::Open, "Partly paid")
    } else {
        Badge::new(BadgeKind::Open, "Waits")
    }
}

#[derive(Default)]
struct Typed {
    pay: PaymentTyped,
    release: String,
    reason: String,
}

/// One bill.
///
/// # Errors
/// When there is no such line, or the database is away.
pub async fn show(visit: Visit, path: web::Path<(String, String, String)>) -> Result<HttpResponse, PageError> {
    let facts = load(&visit).await?;
    let line = find(&facts, &path)?;
    draw(&visit, &facts, line, &Typed::default(), Problems::new(), StatusCode::OK)
}

/// Marks it paid, or part of it.
///
/// # Errors
/// When there is no such line, the form is not ours, or the database is away.
pub async fn payment(
    visit: Visit,
    path: web::Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&[["idem"].as_slice(), FIELDS.as_slice()].concat())?;
    let facts = load(&visit).await?;
    let line = find(&facts, &path)?;
    let typed = Typed { pay: PaymentTyped::sent(&form), ..Typed::default() };
    let mut problems = Problems::new();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(read) = typed.pay.read(visit.currency()?, &facts.members, &mut problems) {
        let command = PayCoreCost {
            line: line.key,
            amount: read.amount,
            payee: read.payee,
            payee_member: read.payee_member,
            reference: read.reference,
            paid_on: read.paid_on,
        };
        let key = IdempotencyKey::parse(form.text("idem"), &command);
        let (who, payee) = (visit.member()?, command.payee.to_string());
        let outcome = visit.on_db(move |db| pay_core_cost(db, &who, command, key)).await?;
        let done = refused_or(outcome, &mut problems, |refused, problems| {
            status = tell(refused, "amount", &Pen::new(&visit, &[])?, problems);
            Ok(())
        })?;
        if let Some(done) = done {
            let sum = |amount| facts_sum(&visit, amount);
            let sentence = match done.left.is_positive() {
                true => format!("{} to {payee} is marked paid. {} is left for it.", sum(done.amount)?, sum(done.left)?),
                false => format!("{} to {payee} is marked paid. Nothing is left to pay.", sum(done.amount)?),
            };
            return back(&visit, "core-costs/payments", &sentence);
        }
    }
    draw(&visit, &facts, line, &typed, problems, status)
}

fn facts_sum(visit: &Visit, amount: Amount) -> Result<String, PageError> {
    Ok(visit.currency()?.format_short(amount))
}

/// Gives money that is not needed to carried.
///
/// # Errors
/// When there is no such line, the form is not ours, or the database is away.
pub async fn release(
    visit: Visit,
    path: web::Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "release", "reason"])?;
    let facts = load(&visit).await?;
    let line = find(&facts, &path)?;
    let part = |name: &str| form.text(name).trim().chars().take(400).collect::<String>();
    let typed = Typed { release: part("release"), reason: part("reason"), ..Typed::default() };
    let mut problems = Problems::new();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let amount = take(&mut problems, "release", needed_amount(visit.currency()?, &typed.release));
    let reason = take(&mut problems, "reason", text(Reason::parse(&typed.reason)));
    if let (Some(amount), Some(reason)) = (amount, reason) {
        let command = ReleaseCoreMoney { line: line.key, amount, reason };
        let (who, key) = (visit.member()?, IdempotencyKey::parse(form.text("idem"), &command));
        let outcome = visit.on_db(move |db| release_core_money(db, &who, command, key)).await?;
        let done = refused_or(outcome, &mut problems, |refused, problems| {
            status = tell(refused, "release", &Pen::new(&visit, &[])?, problems);
            Ok(())
        })?;
        if let Some(done) = done {
            let sentence = format!("{} goes to what is carried.", facts_sum(&visit, done.amount)?);
            return back(&visit, "core-costs/payments", &sentence);
        }
    }
    draw(&visit, &facts, line, &typed, problems, status)
}

fn tell(refused: &CorePaymentRefused, amount: &str, pen: &Pen, problems: &mut Problems) -> StatusCode {
    let sum = |amount| pen.currency.format_short(amount);
    match refused {
        CorePaymentRefused::NotPositive => problems.add(amount, "Write an amount above zero"),
        CorePaymentRefused::TooMuch { left, .. } => {
            problems.add(amount, format!("{} is left for this cost", sum(*left)));
        }
        CorePaymentRefused::FundHolds { holds } => {
            problems.add(amount, format!("The core fund as a whole holds {}: a correction took from it", sum(*holds)));
        }
        CorePaymentRefused::Ahead { today, .. } => {
            problems.add("paid_on", format!("Choose today, {}, or a day before it", short_day(*today)));
        }
        CorePaymentRefused::MayNot(why) => {
            problems.heading = Some(format!("{}.", may_not_pay(*why)));
            if *why == MayNotPay::Own {
                problems.add("payee_member", "You cannot mark a payment to yourself");
            }
            return StatusCode::FORBIDDEN;
        }
        CorePaymentRefused::NoLine => problems.heading = Some("This bill is not there any more.".to_owned()),
        CorePaymentRefused::KeyReused(_) => problems.heading = Some(format!("{KEY_REUSED}.")),
    }
    StatusCode::UNPROCESSABLE_ENTITY
}

async fn load(visit: &Visit) -> Result<CoreLines, PageError> {
    let who = visit.member()?;
    Ok(visit.on_db(move |db| list_lines(db, &who)).await??)
}

fn find<'f>(facts: &'f CoreLines, path: &(String, String, String)) -> Result<&'f CoreLine, PageError> {
    let (_, statement, position) = path;
    let found =
        facts.lines.iter().find(|line| line.statement_name == *statement && line.key.position.to_string() == *position);
    found.ok_or(PageError::NotFound)
}

fn draw(
    visit: &Visit,
    facts: &CoreLines,
    line: &CoreLine,
    typed: &Typed,
    problems: Problems,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let pen = Pen::new(visit, &[line.due, line.held, line.paid, line.released, line.left])?;
    let list = visit.to("core-costs/payments")?;
    let here = format!("{list}/{}/{}", line.statement_name, line.key.position);
    let mut forms = Vec::new();
    if line.left.is_positive() && visit.may(Action::EditCoreCosts) {
        let mut pay = typed.pay.clone();
        if pay.amount.is_empty() && problems.is_empty() {
            pay.amount = pen.plain(line.left);
        }
        forms.push(SheetForm {
            heading: "Mark it paid".to_owned(),
            action: format!("{here}/payment"),
            key: visit.new_key()?,
            inputs: pay.inputs(&facts.members, facts.today, &problems, &pen),
            button: "Mark as paid".to_owned(),
            note: "A treasurer does this, and never for a payment to themselves.".to_owned(),
            ..SheetForm::default()
        });
    }
    if line.left.is_positive() && visit.may(Action::PayCoreCost) {
        forms.push(release_form(visit, typed, &here, line, &problems, &pen)?);
    }
    let status = if problems.is_empty() { status_of(&problems) } else { status };
    Sheet {
        crumb: Some(Link::new(list, "Paying the core costs")),
        heading: line.name.clone(),
        badge: Some(badge(line)),
        lead: format!("{}, for {} {}.", title(line), line.month.english_name(), line.month.year()),
        sum: sum(line, &pen),
        forms,
        tables: (!line.payments.is_empty())
            .then(|| payments(visit, facts, line, &pen))
            .transpose()?
            .into_iter()
            .collect(),
        problems,
        ..Sheet::default()
    }
    .draw_as(visit, status)
}

fn release_form(
    visit: &Visit,
    typed: &Typed,
    here: &str,
    line: &CoreLine,
    problems: &Problems,
    pen: &Pen,
) -> Result<SheetForm, PageError> {
    Ok(SheetForm {
        heading: "It is not needed, or not all of it".to_owned(),
        folded: true,
        action: format!("{here}/release"),
        key: visit.new_key()?,
        inputs: vec![
            Field::amount("release", "Not needed", pen.currency.symbol())
                .value(&typed.release)
                .hint(format!("At most {}; it goes to what is carried", pen.sum(line.left)))
                .error(problems.at("release"))
                .into(),
            Field::text("reason", "Why").value(&typed.reason).max_length(300).error(problems.at("reason")).into(),
        ],
        button: "Release it".to_owned(),
        ..SheetForm::default()
    })
}

fn sum(line: &CoreLine, pen: &Pen) -> Vec<SumRow> {
    let mut rows = vec![SumRow::new("Due", pen.sum(line.due))];
    if line.missing().is_positive() {
        rows.push(SumRow::new("Not there yet", pen.sum(line.missing().negated())));
    }
    if line.paid.is_positive() {
        rows.push(SumRow::new("Paid", pen.sum(line.paid.negated())));
    }
    if line.released.is_positive() {
        rows.push(SumRow::new("Not needed", pen.sum(line.released.negated())));
    }
    rows.push(SumRow::result("Left to pay", pen.sum(line.left)));
    rows
}

fn payments(visit: &Visit, facts: &CoreLines, line: &CoreLine, pen: &Pen) -> Result<DataTable, PageError> {
    let corrects = visit.may(Action::Adjust);
    let mut rows = Vec::new();
    for one in &line.payments {
        let what = match (one.kind, &one.payee) {
            (CorePaymentKind::Payment, Some(payee)) => payee.clone(),
            _ => "Released to carried".to_owned(),
        };
        let state = match one.is_reversed {
            true => Cell::badge(Badge::new(BadgeKind::Cancelled, "Taken back")),
            false if corrects => {
                let href = visit.to(&format!("money/ledger/{}/reversal", one.entry))?;
                Cell::link("Take it back", href)
            }
            false => Cell::badge(Badge::new(BadgeKind::Paid, "Booked")),
        };
        rows.push(vec![
            Cell::new(what).note(&one.reference),
            Cell::new(day_with_year(one.paid_on)).note(name_of(&facts.members, one.recorded_by)),
            Cell::new(pen.currency.format_short(one.amount)),
            state,
        ]);
    }
    let columns = vec![Column::text("To whom"), Column::text("Day"), Column::amount("Amount"), Column::text("State")];
    Ok(DataTable::new("What left the core fund for it", columns).rows(rows))
}
