//! `/{group}/core-costs/payments`: which bills are paid, and `…/{statement}/{line}`: paying one or releasing its money.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::payment_form::{FIELDS, PaymentTyped, needed_amount};
use super::sheet::{Sheet, SheetForm};
use super::words::{key_reused, may_not_pay, name_of, take, text};
use super::{back, refused_or, status_of};
use crate::domain::core_fund::CorePaymentKind;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::statement_name::StatementName;
use crate::domain::text::Reason;
use crate::language::{counted_word, day_with_year, month_and_year, month_title, short_day};
use crate::services::core_payments::{
    CoreLine, CoreLines, CorePaymentRefused, PayCoreCost, ReleaseCoreMoney, list_lines, pay_core_cost,
    release_core_money,
};
use crate::services::four_eyes::MayNotPay;
use crate::services::once::IdempotencyKey;
use crate::tr;
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
        0 => tr!("besides-bills-none", amount = pen.sum(facts.holds)),
        count => {
            tr!("besides-bills", count = count, word = counted_word(count), amount = pen.sum(facts.holds))
        }
    };
    let tables = [(tr!("besides-to-be-paid"), open), (tr!("besides-paid"), done)];
    Sheet {
        crumb: Some(Link::new(visit.to("core-costs")?, tr!("besides-core"))),
        heading: tr!("besides-paying"),
        lead,
        tables: tables
            .into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(caption, lines)| table(&caption, &lines, &base, &pen))
            .collect(),
        empty: facts.lines.is_empty().then(|| Empty::new(tr!("besides-bills-empty"))),
        ..Sheet::default()
    }
    .draw(&visit)
}

fn table(caption: &str, lines: &[&CoreLine], base: &str, pen: &Pen) -> DataTable {
    let columns = vec![
        Column::text(tr!("besides-core-cost")),
        Column::text(tr!("besides-state")),
        Column::amount(tr!("besides-due")),
        Column::amount(tr!("besides-paid")),
        Column::amount(tr!("besides-left-to-pay")),
    ];
    let row = |line: &&CoreLine| {
        let note = title(line);
        let href = format!("{base}/{}/{}", line.statement_name, line.key.position);
        let mut paid = Cell::new(pen.sum(line.paid));
        if line.released.is_positive() {
            paid = paid.note(tr!("besides-bill-released", amount = pen.currency.format_short(line.released)));
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

/// "November statement, for October 2026".
fn title(line: &CoreLine) -> String {
    let month = month_and_year(line.month);
    match StatementName::parse(&line.statement_name) {
        Ok(name) => tr!("besides-bill-of", statement = month_title(name), month = month),
        Err(_) => tr!("besides-bill-of-named", name = line.statement_name, month = month),
    }
}

fn badge(line: &CoreLine) -> Badge {
    if line.missing().is_positive() {
        Badge::new(BadgeKind::Problem, tr!("besides-bill-missing"))
    } else if !line.left.is_positive() && line.paid.is_zero() {
        Badge::new(BadgeKind::Cancelled, tr!("besides-bill-not-needed"))
    } else if !line.left.is_positive() {
        Badge::new(BadgeKind::Paid, tr!("besides-paid"))
    } else if line.paid.is_positive() {
        Badge::new(BadgeKind::Open, tr!("besides-bill-partly"))
    } else {
        Badge::new(BadgeKind::Open, tr!("besides-waits"))
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
                true => {
                    tr!("besides-bill-paid-some", amount = sum(done.amount)?, payee = payee, left = sum(done.left)?)
                }
                false => tr!("besides-bill-paid-all", amount = sum(done.amount)?, payee = payee),
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
            let sentence = tr!("besides-bill-to-carried", amount = facts_sum(&visit, done.amount)?);
            return back(&visit, "core-costs/payments", &sentence);
        }
    }
    draw(&visit, &facts, line, &typed, problems, status)
}

fn tell(refused: &CorePaymentRefused, amount: &str, pen: &Pen, problems: &mut Problems) -> StatusCode {
    let sum = |amount| pen.currency.format_short(amount);
    match refused {
        CorePaymentRefused::NotPositive => problems.add(amount, tr!("besides-above-zero")),
        CorePaymentRefused::TooMuch { left, .. } => {
            problems.add(amount, tr!("besides-bill-left", amount = sum(*left)));
        }
        CorePaymentRefused::FundHolds { holds } => {
            problems.add(amount, tr!("besides-bill-fund", amount = sum(*holds)));
        }
        CorePaymentRefused::Ahead { today, .. } => {
            problems.add("paid_on", tr!("besides-not-ahead", today = short_day(*today)));
        }
        CorePaymentRefused::MayNot(why) => {
            problems.heading = Some(may_not_pay(*why));
            if *why == MayNotPay::Own {
                problems.add("payee_member", tr!("besides-bill-not-to-yourself"));
            }
            return StatusCode::FORBIDDEN;
        }
        CorePaymentRefused::NoLine => problems.heading = Some(tr!("besides-bill-gone")),
        CorePaymentRefused::KeyReused(_) => problems.heading = Some(key_reused()),
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
            heading: tr!("besides-bill-mark"),
            action: format!("{here}/payment"),
            key: visit.new_key()?,
            inputs: pay.inputs(&facts.members, facts.today, &problems, &pen),
            button: tr!("besides-bill-mark-button"),
            note: tr!("besides-treasurer-pays"),
            ..SheetForm::default()
        });
    }
    if line.left.is_positive() && visit.may(Action::PayCoreCost) {
        forms.push(release_form(visit, typed, &here, line, &problems, &pen)?);
    }
    let status = if problems.is_empty() { status_of(&problems) } else { status };
    Sheet {
        crumb: Some(Link::new(list, tr!("besides-paying"))),
        heading: line.name.clone(),
        badge: Some(badge(line)),
        lead: tr!("besides-bill-lead", bill = title(line)),
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
        heading: tr!("besides-release"),
        folded: true,
        action: format!("{here}/release"),
        key: visit.new_key()?,
        inputs: vec![
            Field::amount("release", tr!("besides-bill-not-needed"), pen.currency.symbol())
                .value(&typed.release)
                .hint(tr!("besides-release-hint", amount = pen.sum(line.left)))
                .error(problems.at("release"))
                .into(),
            Field::text("reason", tr!("besides-why"))
                .value(&typed.reason)
                .max_length(300)
                .error(problems.at("reason"))
                .into(),
        ],
        button: tr!("besides-release-button"),
        ..SheetForm::default()
    })
}

fn sum(line: &CoreLine, pen: &Pen) -> Vec<SumRow> {
    let mut rows = vec![SumRow::new(tr!("besides-due"), pen.sum(line.due))];
    if line.missing().is_positive() {
        rows.push(SumRow::new(tr!("besides-bill-not-there"), pen.sum(line.missing().negated())));
    }
    if line.paid.is_positive() {
        rows.push(SumRow::new(tr!("besides-paid"), pen.sum(line.paid.negated())));
    }
    if line.released.is_positive() {
        rows.push(SumRow::new(tr!("besides-bill-not-needed"), pen.sum(line.released.negated())));
    }
    rows.push(SumRow::result(tr!("besides-left-to-pay"), pen.sum(line.left)));
    rows
}

fn payments(visit: &Visit, facts: &CoreLines, line: &CoreLine, pen: &Pen) -> Result<DataTable, PageError> {
    let corrects = visit.may(Action::Adjust);
    let mut rows = Vec::new();
    for one in &line.payments {
        let what = match (one.kind, &one.payee) {
            (CorePaymentKind::Payment, Some(payee)) => payee.clone(),
            _ => tr!("besides-released"),
        };
        let state = match one.is_reversed {
            true => Cell::badge(Badge::new(BadgeKind::Cancelled, tr!("besides-taken-back"))),
            false if corrects => {
                let href = visit.to(&format!("money/ledger/{}/reversal", one.entry))?;
                Cell::link(tr!("besides-take-it-back"), href)
            }
            false => Cell::badge(Badge::new(BadgeKind::Paid, tr!("besides-booked"))),
        };
        rows.push(vec![
            Cell::new(what).note(&one.reference),
            Cell::new(day_with_year(one.paid_on)).note(name_of(&facts.members, one.recorded_by)),
            Cell::new(pen.currency.format_short(one.amount)),
            state,
        ]);
    }
    let columns = vec![
        Column::text(tr!("besides-to-whom")),
        Column::text(tr!("besides-day")),
        Column::amount(tr!("besides-amount")),
        Column::text(tr!("besides-state")),
    ];
    Ok(DataTable::new(tr!("besides-bill-payments"), columns).rows(rows))
}
