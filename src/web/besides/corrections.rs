//! `/{group}/money/corrections`: what waits for a second person and what was corrected; `…/new` proposes an adjustment.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::payment_form::needed_amount;
use super::refused_or;
use super::sheet::{Sheet, SheetForm};
use super::words::{KEY_REUSED, account, name_of, take, text, too_little};
use crate::domain::correction::{ProposalKind, ProposalOutcome};
use crate::domain::ledger::Account;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::text::{Reason, TextError};
use crate::domain::time::{day_with_year, short_day};
use crate::services::once::IdempotencyKey;
use crate::services::proposals::{ProposalsFacts, ProposeAdjustment, ProposeRefused, proposals, propose_adjustment};
use crate::store::proposals::Proposal;
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
        0 => "Nothing waits for a second person.".to_owned(),
        1 => "One proposal waits for a second person.".to_owned(),
        count => format!("{count} proposals wait for a second person."),
    };
    let mut links = Vec::new();
    if visit.may(Action::Adjust) {
        links.push(Link::new(visit.to("money/corrections/new")?, "Propose a correction"));
    }
    links.push(Link::new(visit.to("money/ledger?kind=adjustment")?, "Corrections in the ledger"));
    links.push(Link::new(visit.to("money/ledger?kind=reversal")?, "Entries taken back"));
    let mut tables = Vec::new();
    for (caption, some) in [("To be confirmed", &waiting), ("Decided", &decided)] {
        if !some.is_empty() {
            tables.push(table(&visit, &facts, caption, some)?);
        }
    }
    Sheet {
        crumb: Some(Link::new(visit.to("money/funds")?, "The group’s money")),
        heading: "Corrections".to_owned(),
        lead: format!(
            "{lead} Nothing in the ledger is ever changed or deleted: a mistake is put right by a new entry, with its \
             reason."
        ),
        tables,
        empty: facts.proposals.is_empty().then(|| Empty::new("Nothing had to be corrected by two people yet.")),
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
    let columns =
        vec![Column::text("What"), Column::text("Proposed by"), Column::amount("Amount"), Column::text("State")];
    Ok(DataTable::new(caption, columns).rows(rows))
}

/// All the money of a proposal.
pub(super) fn sum_of(one: &Proposal) -> Amount {
    Amount::total(one.what.transfers.iter().map(|transfer| transfer.amount)).unwrap_or(Amount::ZERO)
}

/// "From Carried to Bank".
pub(super) fn what(one: &Proposal, facts: &ProposalsFacts) -> String {
    match (one.what.kind, one.what.transfers.first()) {
        (ProposalKind::Opening, _) => "What the group starts with".to_owned(),
        (ProposalKind::Adjustment, Some(moved)) => {
            format!("From {} to {}", account(moved.from, &facts.buckets, None), account(moved.to, &facts.buckets, None))
        }
        (ProposalKind::Adjustment, None) => "A correction".to_owned(),
    }
}

/// How it stands.
pub(super) fn badge(one: &Proposal) -> Badge {
    match one.decided.as_ref().map(|end| (end.outcome, end.is_reversed)) {
        None => Badge::new(BadgeKind::Open, "Waits"),
        Some((ProposalOutcome::Confirmed, false)) => Badge::new(BadgeKind::Paid, "Booked"),
        Some((ProposalOutcome::Confirmed, true)) => Badge::new(BadgeKind::Cancelled, "Taken back"),
        Some((ProposalOutcome::Declined, _)) => Badge::new(BadgeKind::NotFunded, "Declined"),
        Some((ProposalOutcome::Withdrawn, _)) => Badge::new(BadgeKind::Cancelled, "Withdrawn"),
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
            return visit.redirect(&to, "Proposed. It is booked once a second person confirms it.");
        }
    }
    draw(&visit, &facts, &typed, problems)
}

fn read(visit: &Visit, typed: &Typed, problems: &mut Problems) -> Result<Option<ProposeAdjustment>, PageError> {
    let chosen = |text: &str| Account::parse(text).ok_or_else(|| "Choose an account".to_owned());
    let from = take(problems, "from", chosen(&typed.from));
    let to = take(problems, "to", chosen(&typed.to));
    let amount = take(problems, "amount", needed_amount(visit.currency()?, &typed.amount));
    let reason = match Reason::parse(&typed.reason) {
        Err(TextError::Empty) => Err("Say why, so that others can follow".to_owned()),
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
        ProposeRefused::NotPositive => problems.add("amount", "Write an amount above zero"),
        ProposeRefused::TooLarge => problems.add("amount", "This amount is too large"),
        ProposeRefused::SameAccount { .. } => problems.add("to", "Choose another account than the first"),
        ProposeRefused::NotAdjustable { account: one } => {
            problems.add("to", format!("{} is not corrected this way", account(*one, &facts.buckets, None)))
        }
        ProposeRefused::TooLittle(short) => problems.add("amount", too_little(short, pen, &facts.buckets)),
        ProposeRefused::Ahead { today, .. } => {
            problems.add("effective_on", format!("Choose today, {}, or a day before it", short_day(*today)));
        }
        ProposeRefused::NoStatement { name } => {
            problems.add("statement", format!("There is no statement {name} any more"));
        }
        ProposeRefused::OpeningExists { .. } => problems.heading = Some("The opening is recorded already.".to_owned()),
        ProposeRefused::KeyReused(_) => problems.heading = Some(format!("{KEY_REUSED}.")),
    }
}

async fn load(visit: &Visit) -> Result<ProposalsFacts, PageError> {
    let who = visit.member()?;
    Ok(visit.on_db(move |db| proposals(db, &who)).await??)
}

fn draw(visit: &Visit, facts: &ProposalsFacts, typed: &Typed, problems: Problems) -> Result<HttpResponse, PageError> {
    let amounts: Vec<Amount> = facts.accounts.iter().map(|(_, holds)| *holds).collect();
    let pen = Pen::new(visit, &amounts)?;
    let list = |id: &str, label: &str, chosen: &str| {
        let accounts = facts.accounts.iter().map(|(one, holds)| {
            (one.to_string(), format!("{}: {}", account(*one, &facts.buckets, None), pen.sum(*holds)))
        });
        let first = std::iter::once((String::new(), "Choose".to_owned()));
        Select { error: problems.at(id), ..Select::new(id, label, chosen, first.chain(accounts)) }
    };
    let statements = facts.statements.iter().map(|(_, name)| (name.clone(), name.clone()));
    let none = std::iter::once((String::new(), "None in particular".to_owned()));
    let statement = Select {
        error: problems.at("statement"),
        hint: Some("The correction is told on that month’s page".to_owned()),
        ..Select::new("statement", "Which month does it correct?", &typed.statement, none.chain(statements))
    };
    let from = Select {
        hint: Some("Choose the bank for money that came in and is in no account yet".to_owned()),
        ..list("from", "From", &typed.from)
    };
    let to = Select {
        hint: Some("Choose the bank for money that is gone, such as a fee".to_owned()),
        ..list("to", "To", &typed.to)
    };
    let day = if typed.effective_on.is_empty() { facts.today.to_string() } else { typed.effective_on.clone() };
    let form = SheetForm {
        action: visit.to("money/corrections/new")?,
        key: visit.new_key()?,
        inputs: vec![
            from.into(),
            to.into(),
            Field::amount("amount", "Amount", pen.currency.symbol())
                .value(&typed.amount)
                .error(problems.at("amount"))
                .into(),
            Field::text("reason", "Why")
                .value(&typed.reason)
                .hint("It stands in the ledger for good; leave out what is private")
                .max_length(300)
                .error(problems.at("reason"))
                .into(),
            statement.into(),
            Field::date("effective_on", "Counts for").value(day).error(problems.at("effective_on")).into(),
        ],
        button: "Propose it".to_owned(),
        note: "Nothing is booked until somebody else who is a facilitator or a treasurer confirms it.".to_owned(),
        ..SheetForm::default()
    };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Sheet {
        crumb: Some(Link::new(visit.to("money/corrections")?, "Corrections")),
        heading: "Propose a correction".to_owned(),
        lead: "Money that stands in the wrong account is moved to the right one, with a reason, by two people."
            .to_owned(),
        story: vec![format!(
            "A single entry that was wrong is better taken back from the ledger. Today is {}.",
            day_with_year(facts.today)
        )],
        forms: vec![form],
        problems,
        ..Sheet::default()
    }
    .draw_as(visit, status)
}
