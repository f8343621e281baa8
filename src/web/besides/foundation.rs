//! `/{group}/money/foundation`: what the foundation has, what it paid for, and paying from it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::payment_form::{FIELDS, PaymentTyped};
use super::sheet::{Input, Sheet, SheetForm};
use super::words::{KEY_REUSED, may_not_pay, name_of, take, text};
use super::{back, refused_or};
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::text::{TextError, Title};
use crate::domain::time::{day_with_year, short_day};
use crate::services::foundation::{
    FoundationFacts, FoundationRefused, PayFromFoundation, foundation, pay_from_foundation,
};
use crate::services::four_eyes::MayNotPay;
use crate::services::once::IdempotencyKey;
use crate::store::foundation_payments::FoundationPayment;
use crate::web::form::{Form, Problems};
use crate::web::income::new_core_cost::link_or_none;
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable, Empty, Field, FieldKind, Link};
use crate::web::rounds::words::Pen;
use crate::web::typed::day_or_none;
use crate::web::visit::Visit;

#[derive(Default)]
struct Typed {
    pay: PaymentTyped,
    decision: String,
    decided_on: String,
    decision_url: String,
}

/// The foundation.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    let facts = load(&visit).await?;
    draw(&visit, &facts, &Typed::default(), Problems::new(), StatusCode::OK)
}

/// Records a payment.
///
/// # Errors
/// When the form is not ours, or the database is away.
pub async fn payment(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&[["idem", "decision", "decided_on", "decision_url"].as_slice(), FIELDS.as_slice()].concat())?;
    let facts = load(&visit).await?;
    let part = |name: &str| form.text(name).trim().chars().take(600).collect::<String>();
    let typed = Typed {
        pay: PaymentTyped::sent(&form),
        decision: part("decision"),
        decided_on: part("decided_on"),
        decision_url: part("decision_url"),
    };
    let mut problems = Problems::new();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(command) = read(&visit, &facts, &typed, &mut problems)? {
        let key = IdempotencyKey::parse(form.text("idem"), &command);
        let (who, payee) = (visit.member()?, command.payee.to_string());
        let outcome = visit.on_db(move |db| pay_from_foundation(db, &who, command, key)).await?;
        let done = refused_or(outcome, &mut problems, |refused, problems| {
            status = tell(refused, &Pen::new(&visit, &[])?, problems);
            Ok(())
        })?;
        if let Some(done) = done {
            let currency = visit.currency()?;
            let sum = |amount| currency.format_short(amount);
            let sentence = format!("{} to {payee} is recorded. {} is left.", sum(done.amount), sum(done.still_holds));
            return back(&visit, "money/foundation", &sentence);
        }
    }
    draw(&visit, &facts, &typed, problems, status)
}

fn read(
    visit: &Visit,
    facts: &FoundationFacts,
    typed: &Typed,
    problems: &mut Problems,
) -> Result<Option<PayFromFoundation>, PageError> {
    let read = typed.pay.read(visit.currency()?, &facts.members, problems);
    let decision = match Title::parse(&typed.decision) {
        Err(TextError::Empty) => Err("Say what was decided".to_owned()),
        other => text(other),
    };
    let decision = take(problems, "decision", decision);
    let decided_on =
        day_or_none(&typed.decided_on).and_then(|day| day.ok_or_else(|| "Choose the day of the decision".to_owned()));
    let decided_on = take(problems, "decided_on", decided_on);
    let decision_url = take(problems, "decision_url", link_or_none(&typed.decision_url));
    let (Some(read), Some(decision), Some(decided_on), Some(decision_url)) = (read, decision, decided_on, decision_url)
    else {
        return Ok(None);
    };
    Ok(Some(PayFromFoundation {
        amount: read.amount,
        payee: read.payee,
        payee_member: read.payee_member,
        reference: read.reference,
        paid_on: read.paid_on,
        decision,
        decided_on,
        decision_url,
    }))
}

fn tell(refused: &FoundationRefused, pen: &Pen, problems: &mut Problems) -> StatusCode {
    match refused {
        FoundationRefused::NotPositive => problems.add("amount", "Write an amount above zero"),
        FoundationRefused::TooMuch { holds } => {
            problems.add("amount", format!("The foundation holds {}", pen.currency.format_short(*holds)));
        }
        FoundationRefused::Ahead { today, .. } => {
            problems.add("paid_on", format!("Choose today, {}, or a day before it", short_day(*today)));
        }
        FoundationRefused::DecidedLater { paid_on, .. } => {
            problems.add("decided_on", format!("Choose a day up to that of the payment, {}", day_with_year(*paid_on)))
        }
        FoundationRefused::MayNot(why) => {
            problems.heading = Some(format!("{}.", may_not_pay(*why)));
            if *why == MayNotPay::Own {
                problems.add("payee_member", "You cannot record a payment to yourself");
            }
            return StatusCode::FORBIDDEN;
        }
        FoundationRefused::KeyReused(_) => problems.heading = Some(format!("{KEY_REUSED}.")),
    }
    StatusCode::UNPROCESSABLE_ENTITY
}

async fn load(visit: &Visit) -> Result<FoundationFacts, PageError> {
    let who = visit.member()?;
    Ok(visit.on_db(move |db| foundation(db, &who)).await??)
}

fn draw(
    visit: &Visit,
    facts: &FoundationFacts,
    typed: &Typed,
    problems: Problems,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let amounts: Vec<Amount> = facts.payments.iter().map(|one| one.record.amount).chain([facts.holds]).collect();
    let pen = Pen::new(visit, &amounts)?;
    let name = facts.name.clone().unwrap_or_else(|| "Foundation".to_owned());
    let mut forms = Vec::new();
    if visit.may(Action::SeePayouts) && facts.holds.is_positive() {
        forms.push(form(visit, facts, typed, &problems, &pen)?);
    }
    Sheet {
        crumb: Some(Link::new(visit.to("money/funds")?, "The group’s money")),
        lead: format!("{name} holds {}. It pays only for what the group decided.", pen.sum(facts.holds)),
        heading: name,
        tables: (!facts.payments.is_empty()).then(|| table(visit, facts, &pen)).transpose()?.into_iter().collect(),
        empty: facts.payments.is_empty().then(|| Empty::new("Nothing was paid from it yet.")),
        forms,
        problems,
        ..Sheet::default()
    }
    .draw_as(visit, status)
}

fn form(
    visit: &Visit,
    facts: &FoundationFacts,
    typed: &Typed,
    problems: &Problems,
    pen: &Pen,
) -> Result<SheetForm, PageError> {
    let mut inputs: Vec<Input> = vec![
        Field::text("decision", "What was decided")
            .value(&typed.decision)
            .max_length(120)
            .error(problems.at("decision"))
            .into(),
        Field::date("decided_on", "Decided on").value(&typed.decided_on).error(problems.at("decided_on")).into(),
        Field::new(FieldKind::Url, "decision_url", "Link to the decision")
            .optional()
            .value(&typed.decision_url)
            .max_length(500)
            .error(problems.at("decision_url"))
            .into(),
    ];
    inputs.extend(typed.pay.inputs(&facts.members, facts.today, problems, pen));
    Ok(SheetForm {
        heading: "Record a payment".to_owned(),
        folded: true,
        action: visit.to("money/foundation/payment")?,
        key: visit.new_key()?,
        inputs,
        button: "Record the payment".to_owned(),
        note: "A treasurer does this, and never for a payment to themselves.".to_owned(),
        ..SheetForm::default()
    })
}

fn table(visit: &Visit, facts: &FoundationFacts, pen: &Pen) -> Result<DataTable, PageError> {
    let corrects = visit.may(Action::Adjust);
    let row = |one: &FoundationPayment| -> Result<Vec<Cell>, PageError> {
        let record = &one.record;
        let decided = format!("decided on {}", day_with_year(record.decided_on));
        let decision = match &record.decision_url {
            Some(url) => Cell::link(&record.decision, url),
            None => Cell::new(&record.decision),
        };
        let state = match one.is_reversed {
            true => Cell::badge(Badge::new(BadgeKind::Cancelled, "Taken back")),
            false if corrects => {
                Cell::link("Take it back", visit.to(&format!("money/ledger/{}/reversal", record.entry))?)
            }
            false => Cell::badge(Badge::new(BadgeKind::Paid, "Paid")),
        };
        Ok(vec![
            decision.note(decided),
            Cell::new(&record.payee).note(&record.reference),
            Cell::new(day_with_year(record.paid_on)).note(name_of(&facts.members, one.recorded_by)),
            Cell::new(pen.sum(record.amount)),
            state,
        ])
    };
    let columns = vec![
        Column::text("For what"),
        Column::text("To whom"),
        Column::text("Day"),
        Column::amount("Amount"),
        Column::text("State"),
    ];
    let rows = facts.payments.iter().map(row).collect::<Result<Vec<_>, _>>()?;
    Ok(DataTable::new("What it paid for", columns).rows(rows))
}
