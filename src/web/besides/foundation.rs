//! `/{group}/money/foundation`: what the foundation has, what it paid for, and paying from it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::payment_form::{FIELDS, PaymentTyped};
use super::sheet::{Input, Sheet, SheetForm};
use super::words::{key_reused, may_not_pay, name_of, take, text};
use super::{back, refused_or};
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::text::{TextError, Title};
use crate::language::{day_with_year, short_day};
use crate::services::foundation::{
    FoundationFacts, FoundationRefused, PayFromFoundation, foundation, pay_from_foundation,
};
use crate::services::four_eyes::MayNotPay;
use crate::services::once::IdempotencyKey;
use crate::store::foundation_payments::FoundationPayment;
use crate::tr;
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
            let sentence =
                tr!("besides-foundation-paid", amount = sum(done.amount), payee = payee, left = sum(done.still_holds));
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
        Err(TextError::Empty) => Err(tr!("besides-decision-needed")),
        other => text(other),
    };
    let decision = take(problems, "decision", decision);
    let decided_on =
        day_or_none(&typed.decided_on).and_then(|day| day.ok_or_else(|| tr!("besides-decision-day-needed")));
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
        FoundationRefused::NotPositive => problems.add("amount", tr!("besides-above-zero")),
        FoundationRefused::TooMuch { holds } => {
            problems.add("amount", tr!("besides-foundation-too-much", amount = pen.currency.format_short(*holds)));
        }
        FoundationRefused::Ahead { today, .. } => {
            problems.add("paid_on", tr!("besides-not-ahead", today = short_day(*today)));
        }
        FoundationRefused::DecidedLater { paid_on, .. } => {
            problems.add("decided_on", tr!("besides-decided-later", day = day_with_year(*paid_on)))
        }
        FoundationRefused::MayNot(why) => {
            problems.heading = Some(may_not_pay(*why));
            if *why == MayNotPay::Own {
                problems.add("payee_member", tr!("besides-foundation-not-to-yourself"));
            }
            return StatusCode::FORBIDDEN;
        }
        FoundationRefused::KeyReused(_) => problems.heading = Some(key_reused()),
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
    let name = facts.name.clone().unwrap_or_else(|| tr!("besides-foundation"));
    let mut forms = Vec::new();
    if visit.may(Action::SeePayouts) && facts.holds.is_positive() {
        forms.push(form(visit, facts, typed, &problems, &pen)?);
    }
    Sheet {
        crumb: Some(Link::new(visit.to("money/funds")?, tr!("besides-money"))),
        lead: tr!("besides-foundation-lead", foundation = name, amount = pen.sum(facts.holds)),
        heading: name,
        tables: (!facts.payments.is_empty()).then(|| table(visit, facts, &pen)).transpose()?.into_iter().collect(),
        empty: facts.payments.is_empty().then(|| Empty::new(tr!("besides-foundation-empty"))),
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
        Field::text("decision", tr!("besides-decision"))
            .value(&typed.decision)
            .max_length(120)
            .error(problems.at("decision"))
            .into(),
        Field::date("decided_on", tr!("besides-decided-on"))
            .value(&typed.decided_on)
            .error(problems.at("decided_on"))
            .into(),
        Field::new(FieldKind::Url, "decision_url", tr!("besides-decision-link"))
            .optional()
            .value(&typed.decision_url)
            .max_length(500)
            .error(problems.at("decision_url"))
            .into(),
    ];
    inputs.extend(typed.pay.inputs(&facts.members, facts.today, problems, pen));
    Ok(SheetForm {
        heading: tr!("besides-foundation-pay"),
        folded: true,
        action: visit.to("money/foundation/payment")?,
        key: visit.new_key()?,
        inputs,
        button: tr!("besides-foundation-pay-button"),
        note: tr!("besides-treasurer-pays"),
        ..SheetForm::default()
    })
}

fn table(visit: &Visit, facts: &FoundationFacts, pen: &Pen) -> Result<DataTable, PageError> {
    let corrects = visit.may(Action::Adjust);
    let row = |one: &FoundationPayment| -> Result<Vec<Cell>, PageError> {
        let record = &one.record;
        let decided = tr!("besides-decided", day = day_with_year(record.decided_on));
        let decision = match &record.decision_url {
            Some(url) => Cell::link(&record.decision, url),
            None => Cell::new(&record.decision),
        };
        let state = match one.is_reversed {
            true => Cell::badge(Badge::new(BadgeKind::Cancelled, tr!("besides-taken-back"))),
            false if corrects => {
                Cell::link(tr!("besides-take-it-back"), visit.to(&format!("money/ledger/{}/reversal", record.entry))?)
            }
            false => Cell::badge(Badge::new(BadgeKind::Paid, tr!("besides-paid"))),
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
        Column::text(tr!("besides-for-what")),
        Column::text(tr!("besides-to-whom")),
        Column::text(tr!("besides-day")),
        Column::amount(tr!("besides-amount")),
        Column::text(tr!("besides-state")),
    ];
    let rows = facts.payments.iter().map(row).collect::<Result<Vec<_>, _>>()?;
    Ok(DataTable::new(tr!("besides-foundation-payments"), columns).rows(rows))
}
