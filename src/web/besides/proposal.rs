//! `/{group}/money/corrections/{proposal}`: one opening or adjustment, confirmed or declined by a second person.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::corrections::{badge, sum_of, what};
use super::refused_or;
use super::sheet::{Sheet, SheetForm};
use super::words::{account, key_reused, name_of, take, text, too_little_sentence};
use crate::domain::correction::{ProposalKind, ProposalOutcome};
use crate::domain::ids::ProposalNumber;
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::text::{Reason, TextError};
use crate::language::day_with_year;
use crate::services::once::IdempotencyKey;
use crate::services::proposals::{DecideRefused, ProposalsFacts, confirm, decline, proposals, take_back};
use crate::store::Failure;
use crate::store::proposals::Proposal;
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Field, Link, SumRow};
use crate::web::rounds::words::Pen;
use crate::web::visit::Visit;

/// One proposal.
///
/// # Errors
/// When there is no such proposal, or the database is away.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    draw(&visit, number_of(&path.1)?, "", Problems::new(), StatusCode::OK).await
}

/// Confirms it, and books it.
///
/// # Errors
/// When there is no such proposal, the form is not ours, or the database is away.
pub async fn confirmation(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&["idem"])?;
    let (who, number) = (visit.member()?, number_of(&path.1)?);
    let key = IdempotencyKey::parse(form.text("idem"), &("confirm", number));
    let outcome = visit.on_db(move |db| confirm(db, &who, number, key)).await?;
    let said = outcome.map(|done| tr!("besides-confirmed", entry = done.entry.to_string()));
    answer(&visit, number, "", said).await
}

/// Declines it.
///
/// # Errors
/// When there is no such proposal, the form is not ours, or the database is away.
pub async fn refusal(visit: Visit, path: web::Path<(String, String)>, form: Form) -> Result<HttpResponse, PageError> {
    form.only(&["idem", "why"])?;
    let (who, number) = (visit.member()?, number_of(&path.1)?);
    let typed: String = form.text("why").trim().chars().take(400).collect();
    let mut problems = Problems::new();
    let why = match Reason::parse(&typed) {
        Err(TextError::Empty) => Err(tr!("besides-why-not-needed")),
        other => text(other),
    };
    let Some(why) = take(&mut problems, "why", why) else {
        return draw(&visit, number, &typed, problems, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let key = IdempotencyKey::parse(form.text("idem"), &("decline", number, why.as_str()));
    let outcome = visit.on_db(move |db| decline(db, &who, number, why, key)).await?;
    answer(&visit, number, &typed, outcome.map(|()| tr!("besides-declined-now"))).await
}

/// Takes one's own back.
///
/// # Errors
/// When there is no such proposal, the form is not ours, or the database is away.
pub async fn withdrawal(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&["idem"])?;
    let (who, number) = (visit.member()?, number_of(&path.1)?);
    let key = IdempotencyKey::parse(form.text("idem"), &("withdraw", number));
    let outcome = visit.on_db(move |db| take_back(db, &who, number, key)).await?;
    answer(&visit, number, "", outcome.map(|()| tr!("besides-withdrawn-now"))).await
}

fn number_of(text: &str) -> Result<ProposalNumber, PageError> {
    text.parse().map(ProposalNumber::new).map_err(|_| PageError::NotFound)
}

async fn answer(
    visit: &Visit,
    number: ProposalNumber,
    why: &str,
    outcome: Result<String, Failure<DecideRefused>>,
) -> Result<HttpResponse, PageError> {
    let mut problems = Problems::new();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let done = refused_or(outcome, &mut problems, |refused, problems| {
        status = tell(refused, &Pen::new(visit, &[])?, problems)?;
        Ok(())
    })?;
    match done {
        Some(sentence) => visit.redirect(&visit.to(&format!("money/corrections/{number}"))?, &sentence),
        None => draw(visit, number, why, problems, status).await,
    }
}

fn tell(refused: &DecideRefused, pen: &Pen, problems: &mut Problems) -> Result<StatusCode, PageError> {
    let (sentence, status) = match refused {
        DecideRefused::NoProposal => return Err(PageError::NotFound),
        DecideRefused::DecidedBefore { outcome, on } => {
            let day = day_with_year(*on);
            let sentence = match outcome {
                ProposalOutcome::Confirmed => tr!("besides-was-confirmed", day = day),
                ProposalOutcome::Declined => tr!("besides-was-declined", day = day),
                ProposalOutcome::Withdrawn => tr!("besides-was-withdrawn", day = day),
            };
            (sentence, StatusCode::CONFLICT)
        }
        DecideRefused::Own => (tr!("besides-not-own"), StatusCode::FORBIDDEN),
        DecideRefused::NotOwn => (tr!("besides-own-only"), StatusCode::FORBIDDEN),
        DecideRefused::NoRole => (tr!("besides-no-role"), StatusCode::FORBIDDEN),
        DecideRefused::TooLittle(short) => (too_little_sentence(short, pen), StatusCode::UNPROCESSABLE_ENTITY),
        DecideRefused::KeyReused(_) => (key_reused(), StatusCode::UNPROCESSABLE_ENTITY),
    };
    problems.heading = Some(sentence);
    Ok(status)
}

async fn draw(
    visit: &Visit,
    number: ProposalNumber,
    why: &str,
    problems: Problems,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let who = visit.member()?;
    let facts = visit.on_db(move |db| proposals(db, &who)).await??;
    let one = facts.proposals.iter().find(|one| one.number == number).ok_or(PageError::NotFound)?;
    let amounts: Vec<Amount> = one.what.transfers.iter().map(|moved| moved.amount).collect();
    let pen = Pen::new(visit, &amounts)?;
    let mut sum: Vec<SumRow> = one
        .what
        .transfers
        .iter()
        .map(|moved| {
            let name = |one| account(one, &facts.buckets, None);
            SumRow::new(tr!("besides-move-line", from = name(moved.from), to = name(moved.to)), pen.sum(moved.amount))
        })
        .collect();
    if sum.len() > 1 {
        sum.push(SumRow::result(tr!("besides-together"), pen.sum(sum_of(one))));
    }
    Sheet {
        crumb: Some(Link::new(visit.to("money/corrections")?, tr!("besides-corrections"))),
        heading: what(one, &facts),
        badge: Some(badge(one)),
        lead: one.what.reason.clone(),
        sum,
        story: story(one, &facts, &pen),
        forms: forms(visit, one, why, &problems)?,
        links: links(visit, one)?,
        problems,
        ..Sheet::default()
    }
    .draw_as(visit, status)
}

fn story(one: &Proposal, facts: &ProposalsFacts, pen: &Pen) -> Vec<String> {
    let mut story = vec![
        tr!("besides-story-proposed", name = name_of(&facts.members, one.proposed_by), day = pen.day(one.proposed_at)),
        tr!("besides-story-counts", day = day_with_year(one.what.effective_on)),
    ];
    let month = one.what.statement.and_then(|of| facts.statements.iter().find(|(number, _)| *number == of));
    story.extend(month.map(|(_, name)| tr!("besides-story-corrects", statement = name)));
    if let Some(end) = &one.decided {
        let by = name_of(&facts.members, end.by);
        let day = pen.day(end.at);
        story.push(match end.outcome {
            ProposalOutcome::Confirmed => tr!("besides-story-confirmed", name = by, day = day),
            ProposalOutcome::Declined => {
                tr!("besides-story-declined", name = by, day = day, why = end.why.as_deref().unwrap_or_default())
            }
            ProposalOutcome::Withdrawn => tr!("besides-story-withdrew", name = by, day = day),
        });
        story.extend(end.entry.map(|entry| match end.is_reversed {
            true => tr!("besides-story-was-entry", entry = entry.to_string()),
            false => tr!("besides-story-entry", entry = entry.to_string()),
        }));
    }
    story
}

fn forms(visit: &Visit, one: &Proposal, why: &str, problems: &Problems) -> Result<Vec<SheetForm>, PageError> {
    let here = visit.to(&format!("money/corrections/{}", one.number))?;
    if one.decided.is_some() || !visit.may(Action::Adjust) {
        return Ok(Vec::new());
    }
    if one.proposed_by == visit.member()?.member() {
        return Ok(vec![SheetForm {
            action: format!("{here}/withdrawal"),
            key: visit.new_key()?,
            button: tr!("besides-withdraw-button"),
            danger: true,
            note: tr!("besides-withdraw-note"),
            ..SheetForm::default()
        }]);
    }
    let sum = visit.currency()?.format_short(sum_of(one));
    let button = match one.what.kind {
        ProposalKind::Opening => tr!("besides-confirm-opening", amount = sum),
        ProposalKind::Adjustment => tr!("besides-confirm-move", amount = sum),
    };
    Ok(vec![
        SheetForm {
            action: format!("{here}/confirmation"),
            key: visit.new_key()?,
            button,
            note: tr!("besides-confirm-note"),
            ..SheetForm::default()
        },
        SheetForm {
            heading: tr!("besides-decline"),
            folded: true,
            action: format!("{here}/refusal"),
            key: visit.new_key()?,
            inputs: vec![
                Field::text("why", tr!("besides-why-not")).value(why).max_length(300).error(problems.at("why")).into(),
            ],
            button: tr!("besides-decline-button"),
            danger: true,
            ..SheetForm::default()
        },
    ])
}

/// Booked entries can be taken back by the opposite entry.
fn links(visit: &Visit, one: &Proposal) -> Result<Vec<Link>, PageError> {
    let entry = one.decided.as_ref().filter(|end| !end.is_reversed).and_then(|end| end.entry);
    match entry.filter(|_| visit.may(Action::Adjust)) {
        Some(entry) => {
            Ok(vec![Link::new(visit.to(&format!("money/ledger/{entry}/reversal"))?, tr!("besides-take-entry-back"))])
        }
        None => Ok(Vec::new()),
    }
}
