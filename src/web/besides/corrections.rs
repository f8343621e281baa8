//! `/{group}/money/corrections`: what waits for a second person and what was corrected; `…/new` proposes an adjustment.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::payment_form::needed_amount;
use super::refused_or;
use super::sheet::{Sheet, SheetForm};
use super::words::{account, key_reused, name_of, take, text, too_little};
use crate::domain::correction::{ProposalKind, ProposalOutcome};
use crate::domain::ledger::Account;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::text::{Reason, TextError};
use crate::language::{day_with_year, short_day};
use crate::services::once::IdempotencyKey;
use crate::services::proposals::{ProposalsFacts, ProposeAdjustment, ProposeRefused, proposals, propose_adjustment};
use crate::store::proposals::Proposal;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable, Empty, Field, Link, Select};
use crate::web::rounds::words::Pen;
use crate::web::typed::day_or_none;
use crate::web::visit::Visit;

/// What waits and what was corrected.
///
/// # Errors
/// When the database is away.
pub async fn list(visit: Visit) -> Result<HttpResponse, PageError> {
    let facts = load(&visit).await?;
    let (waiting, decided): (Vec<&Proposal>, Vec<&Proposal>) =
        facts.proposals.iter().partition(|one| one.decided.is_none());
    let lead = match waiting.len() {
        0 => tr!("besides-corrections-lead-none"),
        count => tr!("besides-corrections-lead", count = count),
    };
    let mut links = Vec::new();
    if visit.may(Action::Adjust) {
        links.push(Link::new(visit.to("money/corrections/new")?, tr!("besides-propose")));
    }
    links.push(Link::new(visit.to("money/ledger?kind=adjustment")?, tr!("besides-corrections-ledger")));
    links.push(Link::new(visit.to("money/ledger?kind=reversal")?, tr!("besides-reversals-ledger")));
    let mut tables = Vec::new();
    for (caption, some) in [(tr!("besides-to-be-confirmed"), &waiting), (tr!("besides-decided-table"), &decided)] {
        if !some.is_empty() {
            tables.push(table(&visit, &facts, &caption, some)?);
        }
    }
    Sheet {
        crumb: Some(Link::new(visit.to("money/funds")?, tr!("besides-money"))),
        heading: tr!("besides-corrections"),
        lead,
        tables,
        empty: facts.proposals.is_empty().then(|| Empty::new(tr!("besides-corrections-empty"))),
        links,
        ..Sheet::default()
    }
    .draw(&visit)
}

fn table(visit: &Visit, facts: &ProposalsFacts, caption: &str, some: &[&Proposal]) -> Result<DataTable, PageError> {
    let pen = Pen::new(visit, &some.iter().map(|one| sum_of(one)).collect::<Vec<_>>())?;
    let mut rows = Vec::new();
    for one in some {
        let href = visit.to(&format!("money/corrections/{}", one.number))?;
        rows.push(vec![
            Cell::link(what(one, facts), href).note(&one.what.reason),
            Cell::new(name_of(&facts.members, one.proposed_by)).note(pen.day(one.proposed_at)),
            Cell::new(pen.sum(sum_of(one))),
            Cell::badge(badge(one)),
        ]);
    }
    let columns = vec![
        Column::text(tr!("besides-what")),
        Column::text(tr!("besides-proposed-by")),
        Column::amount(tr!("besides-amount")),
        Column::text(tr!("besides-state")),
    ];
    Ok(DataTable::new(caption, columns).rows(rows))
}

/// All the money of a proposal.
pub(super) fn sum_of(one: &Proposal) -> Amount {
    Amount::total(one.what.transfers.iter().map(|transfer| transfer.amount)).unwrap_or(Amount::ZERO)
}

/// "From Carried to Bank".
pub(super) fn what(one: &Proposal, facts: &ProposalsFacts) -> String {
    match (one.what.kind, one.what.transfers.first()) {
        (ProposalKind::Opening, _) => tr!("besides-to-opening"),
        (ProposalKind::Adjustment, Some(moved)) => {
            tr!(
                "besides-move",
                from = account(moved.from, &facts.buckets, None),
                to = account(moved.to, &facts.buckets, None)
            )
        }
        (ProposalKind::Adjustment, None) => tr!("besides-a-correction"),
    }
}

/// How it stands.
pub(super) fn badge(one: &Proposal) -> Badge {
    match one.decided.as_ref().map(|end| (end.outcome, end.is_reversed)) {
        None => Badge::new(BadgeKind::Open, tr!("besides-waits")),
        Some((ProposalOutcome::Confirmed, false)) => Badge::new(BadgeKind::Paid, tr!("besides-booked")),
        Some((ProposalOutcome::Confirmed, true)) => Badge::new(BadgeKind::Cancelled, tr!("besides-taken-back")),
        Some((ProposalOutcome::Declined, _)) => Badge::new(BadgeKind::NotFunded, tr!("besides-declined")),
        Some((ProposalOutcome::Withdrawn, _)) => Badge::new(BadgeKind::Cancelled, tr!("besides-withdrawn")),
    }
}

#[derive(Default)]
struct Typed {
    from: String,
    to: String,
    amount: String,
    reason: String,
    effective_on: String,
    statement: String,
}

/// The form.
///
/// # Errors
/// When the database is away.
pub async fn new(visit: Visit) -> Result<HttpResponse, PageError> {
    let facts = load(&visit).await?;
    draw(&visit, &facts, &Typed::default(), Problems::new())
}

/// Proposes a correction.
///
/// # Errors
/// When the form is not ours, or the database is away.
pub async fn propose(visit: Visit, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "from", "to", "amount", "reason", "effective_on", "statement"])?;
    let part = |name: &str| form.text(name).trim().chars().take(400).collect::<String>();
    let typed = Typed {
        from: part("from"),
        to: part("to"),
        amount: part("amount"),
        reason: part("reason"),
        effective_on: part("effective_on"),
        statement: part("statement"),
    };
    let facts = load(&visit).await?;
    let mut problems = Problems::new();
    if let Some(command) = read(&visit, &typed, &mut problems)? {
        let (who, key) = (visit.member()?, IdempotencyKey::parse(form.text("idem"), &command));
        let outcome = visit.on_db(move |db| propose_adjustment(db, &who, command, key)).await?;
        let done = refused_or(outcome, &mut problems, |refused, problems| {
            tell(refused, &Pen::new(&visit, &[])?, &facts, problems);
            Ok(())
        })?;
        if let Some(done) = done {
            let to = visit.to(&format!("money/corrections/{}", done.number))?;
            return visit.redirect(&to, &tr!("besides-proposed"));
        }
    }
    draw(&visit, &facts, &typed, problems)
}

fn read(visit: &Visit, typed: &Typed, problems: &mut Problems) -> Result<Option<ProposeAdjustment>, PageError> {
    let chosen = |text: &str| Account::parse(text).ok_or_else(|| tr!("besides-account-needed"));
    let from = take(problems, "from", chosen(&typed.from));
    let to = take(problems, "to", chosen(&typed.to));
    let amount = take(problems, "amount", needed_amount(visit.currency()?, &typed.amount));
    let reason = match Reason::parse(&typed.reason) {
        Err(TextError::Empty) => Err(tr!("besides-say-why")),
        other => text(other),
    };
    let reason = take(problems, "reason", reason);
    let effective_on = take(problems, "effective_on", day_or_none(&typed.effective_on));
    let statement = Some(typed.statement.clone()).filter(|name| !name.is_empty());
    let (Some(from), Some(to), Some(amount), Some(reason), Some(effective_on)) =
        (from, to, amount, reason, effective_on)
    else {
        return Ok(None);
    };
    Ok(Some(ProposeAdjustment { from, to, amount, reason, effective_on, statement }))
}

fn tell(refused: &ProposeRefused, pen: &Pen, facts: &ProposalsFacts, problems: &mut Problems) {
    match refused {
        ProposeRefused::NotPositive => problems.add("amount", tr!("besides-above-zero")),
        ProposeRefused::TooLarge => problems.add("amount", tr!("besides-too-large")),
        ProposeRefused::SameAccount { .. } => problems.add("to", tr!("besides-same-account")),
        ProposeRefused::NotAdjustable { account: one } => {
            problems.add("to", tr!("besides-not-adjustable", account = account(*one, &facts.buckets, None)))
        }
        ProposeRefused::TooLittle(short) => problems.add("amount", too_little(short, pen, &facts.buckets)),
        ProposeRefused::Ahead { today, .. } => {
            problems.add("effective_on", tr!("besides-not-ahead", today = short_day(*today)));
        }
        ProposeRefused::NoStatement { name } => {
            problems.add("statement", tr!("besides-no-statement", statement = name));
        }
        ProposeRefused::OpeningExists { .. } => problems.heading = Some(tr!("besides-opening-exists")),
        ProposeRefused::KeyReused(_) => problems.heading = Some(key_reused()),
    }
}

async fn load(visit: &Visit) -> Result<ProposalsFacts, PageError> {
    let who = visit.member()?;
    Ok(visit.on_db(move |db| proposals(db, &who)).await??)
}

fn draw(visit: &Visit, facts: &ProposalsFacts, typed: &Typed, problems: Problems) -> Result<HttpResponse, PageError> {
    let amounts: Vec<Amount> = facts.accounts.iter().map(|(_, holds)| *holds).collect();
    let pen = Pen::new(visit, &amounts)?;
    let list = |id: &str, label: String, chosen: &str| {
        let accounts = facts.accounts.iter().map(|(one, holds)| {
            (
                one.to_string(),
                tr!("besides-account-holds", account = account(*one, &facts.buckets, None), amount = pen.sum(*holds)),
            )
        });
        let first = std::iter::once((String::new(), tr!("besides-choose")));
        Select { error: problems.at(id), ..Select::new(id, label, chosen, first.chain(accounts)) }
    };
    let statements = facts.statements.iter().map(|(_, name)| (name.clone(), name.clone()));
    let none = std::iter::once((String::new(), tr!("besides-no-statement-chosen")));
    let statement = Select {
        error: problems.at("statement"),
        hint: Some(tr!("besides-correction-month-hint")),
        ..Select::new("statement", tr!("besides-correction-month"), &typed.statement, none.chain(statements))
    };
    let from = Select { hint: Some(tr!("besides-from-hint")), ..list("from", tr!("besides-from"), &typed.from) };
    let to = Select { hint: Some(tr!("besides-to-hint")), ..list("to", tr!("besides-to"), &typed.to) };
    let day = if typed.effective_on.is_empty() { facts.today.to_string() } else { typed.effective_on.clone() };
    let form = SheetForm {
        action: visit.to("money/corrections/new")?,
        key: visit.new_key()?,
        inputs: vec![
            from.into(),
            to.into(),
            Field::amount("amount", tr!("besides-amount"), pen.currency.symbol())
                .value(&typed.amount)
                .error(problems.at("amount"))
                .into(),
            Field::text("reason", tr!("besides-why"))
                .value(&typed.reason)
                .hint(tr!("besides-for-good"))
                .max_length(300)
                .error(problems.at("reason"))
                .into(),
            statement.into(),
            Field::date("effective_on", tr!("besides-counts-for")).value(day).error(problems.at("effective_on")).into(),
        ],
        button: tr!("besides-propose-button"),
        note: tr!("besides-second-person"),
        ..SheetForm::default()
    };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Sheet {
        crumb: Some(Link::new(visit.to("money/corrections")?, tr!("besides-corrections"))),
        heading: tr!("besides-propose"),
        lead: tr!("besides-propose-lead"),
        story: vec![tr!("besides-propose-story", day = day_with_year(facts.today))],
        forms: vec![form],
        problems,
        ..Sheet::default()
    }
    .draw_as(visit, status)
}
