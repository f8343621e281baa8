//! `/{group}/money/bank`: the ledger beside the bank.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::refused_or;
use super::sheet::{Sheet, SheetForm};
use super::words::{key_reused, name_of, take, text_or_none};
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::text::Reason;
use crate::domain::typed_amount::parse_amount;
use crate::language::{day_with_year, short_day};
use crate::services::once::IdempotencyKey;
use crate::services::reconciliation::{
    Held, Reconcile, ReconcileRefused, Reconciliation, ReconciliationFacts, reconcile, reconciliations,
};
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable, Empty, Field, Figure, Link, SumRow, Tone};
use crate::web::rounds::words::Pen;
use crate::web::typed::{amount_sentence, day_or_none};
use crate::web::visit::Visit;

#[derive(Default)]
struct Typed {
    as_of: String,
    bank: String,
    note: String,
}

/// What the ledger says, what was compared, and the form.
///
/// # Errors
/// When the database is away.
pub async fn show(visit: Visit) -> Result<HttpResponse, PageError> {
    draw(&visit, &Typed::default(), Problems::new()).await
}

/// Keeps what the bank says.
///
/// # Errors
/// When the form is not ours, or the database is away.
pub async fn send(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "as_of", "bank", "note"])?;
    let part = |name: &str| form.text(name).trim().chars().take(400).collect::<String>();
    let typed = Typed { as_of: part("as_of"), bank: part("bank"), note: part("note") };
    let mut problems = Problems::new();
    let as_of = day_or_none(&typed.as_of).and_then(|day| day.ok_or_else(|| tr!("besides-balance-day-needed")));
    let as_of = take(&mut problems, "as_of", as_of);
    let bank = take(&mut problems, "bank", balance(visit.currency()?, &typed.bank));
    let note = take(&mut problems, "note", text_or_none(&typed.note, Reason::parse));
    if let (Some(as_of), Some(bank), Some(note)) = (as_of, bank, note) {
        let command = Reconcile { as_of, bank, note };
        let (who, key) = (visit.member()?, IdempotencyKey::parse(form.text("idem"), &command));
        let outcome = visit.on_db(move |db| reconcile(db, &who, command, key)).await?;
        let done = refused_or(outcome, &mut problems, |refused, problems| {
            match refused {
                ReconcileRefused::Ahead { today, .. } => {
                    problems.add("as_of", tr!("besides-not-ahead", today = short_day(*today)));
                }
                ReconcileRefused::TooLarge => problems.add("bank", tr!("besides-too-large")),
                ReconcileRefused::KeyReused(_) => problems.heading = Some(key_reused()),
            }
            Ok(())
        })?;
        if let Some(done) = done {
            let sentence = match done.difference.is_zero() {
                true => tr!("besides-bank-agree"),
                false => kept(visit.currency()?, done.difference),
            };
            return visit.redirect(&visit.to("money/bank")?, &sentence);
        }
    }
    draw(&visit, &typed, problems).await
}

/// A balance may be nothing, and below zero.
fn balance(currency: Currency, typed: &str) -> Result<Amount, String> {
    if typed.is_empty() {
        return Err(tr!("besides-bank-balance-needed"));
    }
    parse_amount(currency, typed).map_err(|error| amount_sentence(currency, error))
}

/// "Kept. The bank has €10 less than the ledger says."
fn kept(currency: Currency, difference: Amount) -> String {
    let amount = currency.format_short(difference.abs());
    match difference.is_negative() {
        true => tr!("besides-bank-kept-less", amount = amount),
        false => tr!("besides-bank-kept-more", amount = amount),
    }
}

/// What the newest comparison came to.
fn lead(currency: Currency, newest: Option<&Reconciliation>) -> String {
    let Some(one) = newest else { return tr!("besides-bank-nobody") };
    let (difference, day) = (difference(one), day_with_year(one.record.as_of));
    let amount = currency.format_short(difference.abs());
    if difference.is_zero() {
        tr!("besides-bank-agreed", day = day)
    } else if difference.is_negative() {
        tr!("besides-bank-lead-less", amount = amount, day = day)
    } else {
        tr!("besides-bank-lead-more", amount = amount, day = day)
    }
}

fn difference(one: &Reconciliation) -> Amount {
    one.record.bank.checked_sub(one.record.held.ledger).unwrap_or(Amount::ZERO)
}

async fn draw(visit: &Visit, typed: &Typed, problems: Problems) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    let facts = visit.on_db(move |db| reconciliations(db, &who)).await??;
    let pen = Pen::new(visit, &amounts(&facts.now))?;
    let newest = facts.history.first();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let forms = if visit.may(Action::Reconcile) { vec![form(visit, &facts, typed, &problems)?] } else { Vec::new() };
    let mut tables = Vec::new();
    if let Some(one) = newest {
        tables.push(held_table(one, &pen));
        tables.push(history(&facts, &pen));
    }
    Sheet {
        crumb: Some(Link::new(visit.to("money/funds")?, tr!("besides-money"))),
        heading: tr!("besides-bank-heading"),
        lead: lead(pen.currency, newest),
        figures: newest.map(|one| figures(one, &facts, &pen)).unwrap_or_default(),
        sum: held_rows(&facts.now, &pen),
        story: vec![tr!("besides-bank-story")],
        forms,
        tables,
        empty: facts.history.is_empty().then(|| Empty::new(tr!("besides-bank-empty"))),
        problems,
        ..Sheet::default()
    }
    .draw_as(visit, status)
}

fn amounts(held: &Held) -> Vec<Amount> {
    vec![held.pool, held.foundation, held.core, held.carried, held.allotments, held.buckets, held.ledger]
}

fn parts(held: &Held) -> [(String, Amount); 6] {
    [
        (tr!("besides-bank-pool"), held.pool),
        (tr!("besides-foundation"), held.foundation),
        (tr!("besides-bank-core"), held.core),
        (tr!("besides-carried"), held.carried),
        (tr!("besides-bank-allotments"), held.allotments),
        (tr!("besides-bank-buckets"), held.buckets),
    ]
}

fn held_rows(held: &Held, pen: &Pen) -> Vec<SumRow> {
    let mut rows: Vec<SumRow> =
        parts(held).into_iter().map(|(label, amount)| SumRow::new(label, pen.sum(amount))).collect();
    rows.push(SumRow::result(tr!("besides-ledger-says"), pen.sum(held.ledger)));
    rows
}

/// The newest comparison in four figures.
fn figures(one: &Reconciliation, facts: &ReconciliationFacts, pen: &Pen) -> Vec<Figure> {
    let show = pen.currency.block(&[one.record.bank, one.record.held.ledger, difference(one)]);
    let day = day_with_year(one.record.as_of);
    let agreed = facts.history.iter().find(|one| difference(one).is_zero());
    let (last, note) = match agreed {
        Some(one) => (short_day(one.record.as_of), tr!("besides-bank-equal-note")),
        None => (tr!("besides-never"), tr!("besides-bank-never-note")),
    };
    vec![
        Figure::new(
            Tone::Stone,
            tr!("besides-bank-says"),
            show.show(one.record.bank),
            tr!("besides-on-day", day = day),
        ),
        Figure::new(
            Tone::Pool,
            tr!("besides-ledger-says"),
            show.show(one.record.held.ledger),
            tr!("besides-for-day", day = day),
        ),
        Figure::new(
            Tone::Core,
            tr!("besides-difference"),
            show.show(difference(one)),
            if one.record.note.is_empty() { tr!("besides-bank-less-ledger") } else { one.record.note.clone() },
        ),
        Figure::new(Tone::Found, tr!("besides-bank-last-equal"), last, note),
    ]
}

/// What the ledger said on the day of the newest comparison, part by part.
fn held_table(one: &Reconciliation, pen: &Pen) -> DataTable {
    let held = &one.record.held;
    let show = pen.currency.block(&[amounts(held), vec![one.record.bank, difference(one)]].concat());
    let mut rows: Vec<Vec<Cell>> =
        parts(held).into_iter().map(|(label, amount)| vec![Cell::new(label), Cell::new(show.show(amount))]).collect();
    rows.push(vec![Cell::new(tr!("besides-ledger-says")), Cell::new(show.show(held.ledger))]);
    rows.push(vec![Cell::new(tr!("besides-bank-says")), Cell::new(show.show(one.record.bank))]);
    DataTable {
        stacked: false,
        total: Some(vec![Cell::new(tr!("besides-difference")), Cell::new(show.show(difference(one)))]),
        ..DataTable::new(
            tr!("besides-bank-parts", day = day_with_year(one.record.as_of)),
            vec![Column::text(tr!("besides-what")), Column::amount(tr!("besides-amount"))],
        )
        .rows(rows)
    }
}

fn history(facts: &ReconciliationFacts, pen: &Pen) -> DataTable {
    let row = |one: &Reconciliation| {
        let show = pen.currency.block(&[one.record.bank, one.record.held.ledger, difference(one)]);
        let state = match difference(one).is_zero() {
            true => Badge::new(BadgeKind::Paid, tr!("besides-equal")),
            false => Badge::new(BadgeKind::Problem, tr!("besides-apart")),
        };
        let kept = tr!("besides-by", name = name_of(&facts.members, one.recorded_by), day = pen.day(one.recorded_at));
        let mut apart = Cell::new(show.show(difference(one)));
        if !one.record.note.is_empty() {
            apart = apart.note(&one.record.note);
        }
        vec![
            Cell::new(day_with_year(one.record.as_of)).note(kept),
            Cell::badge(state),
            Cell::new(show.show(one.record.bank)),
            Cell::new(show.show(one.record.held.ledger)),
            apart,
        ]
    };
    let columns = vec![
        Column::text(tr!("besides-day")),
        Column::text(tr!("besides-state")),
        Column::amount(tr!("besides-bank")),
        Column::amount(tr!("besides-ledger")),
        Column::amount(tr!("besides-difference")),
    ];
    DataTable::new(tr!("besides-bank-compared"), columns).rows(facts.history.iter().map(row).collect())
}

fn form(
    visit: &Visit,
    facts: &ReconciliationFacts,
    typed: &Typed,
    problems: &Problems,
) -> Result<SheetForm, PageError> {
    let day = if typed.as_of.is_empty() { facts.today.to_string() } else { typed.as_of.clone() };
    Ok(SheetForm {
        heading: tr!("besides-bank-question"),
        action: visit.to("money/bank")?,
        key: visit.new_key()?,
        inputs: vec![
            Field::date("as_of", tr!("besides-bank-as-of")).value(day).error(problems.at("as_of")).into(),
            Field::amount("bank", tr!("besides-balance"), visit.currency()?.symbol())
                .value(&typed.bank)
                .hint(tr!("besides-balance-hint"))
                .error(problems.at("bank"))
                .into(),
            Field::text("note", tr!("besides-bank-note"))
                .optional()
                .value(&typed.note)
                .hint(tr!("besides-bank-note-hint"))
                .max_length(300)
                .error(problems.at("note"))
                .into(),
        ],
        button: tr!("besides-bank-button"),
        note: tr!("besides-bank-form-note"),
        ..SheetForm::default()
    })
}
